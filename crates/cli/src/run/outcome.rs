//! How a command went: the summary, the document, the exit code.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::time::Duration;

use aws_sdk_ssm::types::CommandInvocation;
use drover_api::drover::FollowedInvocation;
use serde::Serialize;

use super::printer::Collected;

/// Failures that are named in the summary.
const NAMED: usize = 20;

/// A command that is over.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) command_id: String,
    /// `Success`, `Failed`, `TimedOut`, `Cancelled`.
    pub(super) status: String,
    pub(super) invocations: Vec<Invocation>,
}

/// The command on one node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Invocation {
    /// The node's id.
    pub(super) node: String,
    /// Its name.
    pub(super) name: Option<String>,
    pub(super) status: String,
    /// The status in detail: `DeliveryTimedOut`, `Undeliverable`, …
    pub(super) details: String,
    /// The exit code, if it came to that.
    pub(super) code: Option<i32>,
    /// What people call the node: its name, with the id where several have the same.
    pub(super) label: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Document<'a> {
    command_id: &'a str,
    status: &'a str,
    invocations: Vec<DocumentInvocation<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct DocumentInvocation<'a> {
    instance_id: &'a str,
    name: Option<&'a str>,
    status: &'a str,
    status_details: &'a str,
    response_code: Option<i32>,
    standard_output: String,
    standard_error: String,
}

impl Invocation {
    /// Whether nothing more will happen.
    pub(super) fn is_done(&self) -> bool {
        is_final(&self.status)
    }

    fn succeeded(&self) -> bool {
        self.status == "Success"
    }
}

/// The invocations, with labels that tell them apart: nodes registered with one activation often share a name.
pub(super) fn labeled(mut invocations: Vec<Invocation>) -> Vec<Invocation> {
    let mut names = HashMap::<_, usize>::new();
    for name in invocations.iter().filter_map(|invocation| invocation.name.clone()) {
        *names.entry(name).or_default() += 1;
    }
    for Invocation { node, name, label, .. } in &mut invocations {
        *label = match name {
            Some(name) if names.get(name) == Some(&1) => name.clone(),
            Some(name) => format!("{name} ({node})"),
            None => node.clone(),
        };
    }
    invocations
}

/// Whether a command or an invocation with this status is over.
pub(super) fn is_final(status: &str) -> bool {
    !matches!(status, "Pending" | "InProgress" | "Delayed" | "Cancelling")
}

impl Outcome {
    /// The command's own exit code if there is one node and it is 1 to 125; else 0 when it succeeded everywhere, and 1.
    pub(super) fn exit_code(&self) -> u8 {
        match self.invocations.as_slice() {
            [only] if !only.succeeded() => {
                only.code.and_then(|code| u8::try_from(code).ok()).filter(|code| (1..=125).contains(code)).unwrap_or(1)
            }
            all => u8::from(self.status != "Success" || !all.iter().all(Invocation::succeeded)),
        }
    }

    /// Lines for people.
    pub(super) fn summary(&self, took: Duration) -> String {
        let seconds = took.as_secs_f64();
        let failed: Vec<_> = self.invocations.iter().filter(|invocation| !invocation.succeeded()).collect();
        let mut text = String::new();
        match (self.invocations.as_slice(), failed.as_slice()) {
            ([only], []) => text = format!("{}: Success in {seconds:.1} s\n", only.label),
            ([only], _) => text = format!("{} in {seconds:.1} s\n", line(only)),
            (all, failed) => {
                let succeeded = all.len() - failed.len();
                let _ = write!(text, "{} nodes in {seconds:.1} s: {succeeded} succeeded", all.len());
                let _ = if failed.is_empty() { writeln!(text) } else { writeln!(text, ", {} failed", failed.len()) };
                for invocation in failed.iter().take(NAMED) {
                    let _ = writeln!(text, "  {}", line(invocation));
                }
                if failed.len() > NAMED {
                    let _ = writeln!(text, "  and {} more", failed.len() - NAMED);
                }
            }
        }
        text
    }

    /// All of it, with the nodes' output.
    pub(super) fn document(&self, mut collected: Collected) -> Document<'_> {
        let invocation = |invocation: &'_ Invocation| {
            let (standard_output, standard_error) = collected.remove(&invocation.node).unwrap_or_default();
            (standard_output, standard_error)
        };
        let outputs: Vec<_> = self.invocations.iter().map(invocation).collect();
        let invocations =
            self.invocations.iter().zip(outputs).map(|(invocation, (standard_output, standard_error))| {
                DocumentInvocation {
                    instance_id: &invocation.node,
                    name: invocation.name.as_deref(),
                    status: &invocation.status,
                    status_details: &invocation.details,
                    response_code: invocation.code,
                    standard_output,
                    standard_error,
                }
            });
        Document { command_id: &self.command_id, status: &self.status, invocations: invocations.collect() }
    }
}

fn line(invocation: &Invocation) -> String {
    let exit = invocation.code.filter(|code| *code > 0).map_or_else(String::new, |code| format!(", exit code {code}"));
    let details = if invocation.details.is_empty() { &invocation.status } else { &invocation.details };
    format!("{}: {details}{exit}", invocation.label)
}

impl From<FollowedInvocation> for Invocation {
    fn from(followed: FollowedInvocation) -> Self {
        Self {
            node: followed.instance_id.unwrap_or_default(),
            name: followed.name.filter(|name| !name.is_empty()),
            status: followed.status.unwrap_or_default(),
            details: followed.status_details.unwrap_or_default(),
            code: followed.response_code,
            label: String::new(),
        }
    }
}

impl From<CommandInvocation> for Invocation {
    fn from(listed: CommandInvocation) -> Self {
        let code = listed.command_plugins().last().map(aws_sdk_ssm::types::CommandPlugin::response_code);
        Self {
            node: listed.instance_id.unwrap_or_default(),
            name: listed.instance_name.filter(|name| !name.is_empty()),
            status: listed.status.map(|status| status.as_str().to_owned()).unwrap_or_default(),
            details: listed.status_details.unwrap_or_default(),
            code,
            label: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invocation(name: &str, status: &str, code: Option<i32>) -> Invocation {
        Invocation {
            node: format!("mi-{name}"),
            name: Some(name.to_owned()),
            status: status.to_owned(),
            details: status.to_owned(),
            code,
            label: name.to_owned(),
        }
    }

    fn outcome(invocations: Vec<Invocation>) -> Outcome {
        let failed = invocations.iter().any(|invocation| !invocation.succeeded());
        let status = if failed { "Failed" } else { "Success" }.to_owned();
        Outcome { command_id: "c".to_owned(), status, invocations }
    }

    #[test]
    fn one_node_gives_its_own_exit_code() {
        let check = |status: &str, code: Option<i32>| outcome(vec![invocation("a", status, code)]).exit_code();
        assert_eq!(check("Success", Some(0)), 0);
        assert_eq!(check("Failed", Some(3)), 3);
        assert_eq!(check("Failed", Some(125)), 125);
        for (status, code) in [("Failed", Some(126)), ("Failed", Some(-1)), ("TimedOut", None), ("Cancelled", Some(0))]
        {
            assert_eq!(check(status, code), 1, "{status} {code:?}");
        }
    }

    #[test]
    fn several_nodes_give_one_when_any_failed() {
        let good = || invocation("a", "Success", Some(0));
        assert_eq!(outcome(vec![good(), good()]).exit_code(), 0);
        assert_eq!(outcome(vec![good(), invocation("b", "Failed", Some(3))]).exit_code(), 1);
        assert_eq!(
            Outcome { command_id: String::new(), status: "Cancelled".into(), invocations: vec![] }.exit_code(),
            1
        );
    }

    #[test]
    fn the_summary_names_those_that_failed() {
        let took = Duration::from_millis(1_250);
        let good = || invocation("a", "Success", Some(0));
        assert_eq!(outcome(vec![good()]).summary(took), "a: Success in 1.2 s\n");
        assert_eq!(
            outcome(vec![invocation("b", "Failed", Some(3))]).summary(took),
            "b: Failed, exit code 3 in 1.2 s\n"
        );
        assert_eq!(outcome(vec![good(), good()]).summary(took), "2 nodes in 1.2 s: 2 succeeded\n");
        let text = outcome(vec![good(), invocation("b", "TimedOut", None)]).summary(took);
        assert_eq!(text, "2 nodes in 1.2 s: 1 succeeded, 1 failed\n  b: TimedOut\n");
    }

    #[test]
    fn labels_tell_nodes_apart() {
        let mut nameless = invocation("d", "Success", None);
        nameless.name = None;
        let mut twin = invocation("a", "Success", None);
        twin.node = "mi-b".to_owned();
        let all = labeled(vec![invocation("a", "Success", None), twin, invocation("c", "Success", None), nameless]);
        let labels: Vec<_> = all.iter().map(|invocation| invocation.label.as_str()).collect();
        assert_eq!(labels, ["a (mi-a)", "a (mi-b)", "c", "mi-d"]);
    }

    #[test]
    fn the_document_has_everything() {
        let outcome = outcome(vec![invocation("a", "Success", Some(0)), invocation("b", "TimedOut", None)]);
        let collected = Collected::from([("mi-a".to_owned(), ("out\n".to_owned(), String::new()))]);
        let value = serde_json::to_value(outcome.document(collected)).unwrap();
        assert_eq!((&value["CommandId"], &value["Status"]), (&"c".into(), &"Failed".into()));
        assert_eq!(value["Invocations"][0]["StandardOutput"], "out\n");
        assert_eq!(value["Invocations"][1]["ResponseCode"], serde_json::Value::Null);
        assert_eq!(value["Invocations"][1]["InstanceId"], "mi-b");
    }
}
