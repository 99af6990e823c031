//! `GetCommandInvocation`.

use drover_api::ssm::{GetCommandInvocationRequest, GetCommandInvocationResult};
use drover_kernel::{Cx, OpError, Stored, Time};

use crate::command::Command;
use crate::error::CommandError;
use crate::invocation::{Invocation, Step};
use crate::list::find;
use crate::shapes;

/// The plugin that AWS names for a script that has not reported yet.
const SCRIPT: &str = "aws:runShellScript";

/// One invocation, with the output of one of its steps.
pub async fn get_command_invocation(
    cx: &Cx,
    input: GetCommandInvocationRequest,
) -> Result<GetCommandInvocationResult, OpError> {
    let (id, node) = (input.command_id.unwrap_or_default(), input.instance_id.unwrap_or_default());
    let missing = || CommandError::NoSuchInvocation { command: id.clone(), node: node.clone() };
    let command = find(cx, &id).await?.ok_or_else(missing)?;
    let stored: Option<Stored<Invocation>> = cx.db().get(&cx.scope, &[&id, &node]).await?;
    let invocation = stored.ok_or_else(missing)?.record;
    Ok(answer(&command, &invocation, input.plugin_name.as_deref())?)
}

fn answer(
    command: &Command,
    invocation: &Invocation,
    plugin: Option<&str>,
) -> Result<GetCommandInvocationResult, CommandError> {
    let step = choose(command, invocation, plugin)?;
    let (status, details) = match step {
        Some(step) if plugin.is_some() && invocation.steps.len() > 1 => shapes::step_status(step.status),
        Some(_) | None => invocation.status(),
    };
    let text = |time: Option<Time>| time.map(|time| time.to_string()).unwrap_or_default();
    Ok(GetCommandInvocationResult {
        command_id: Some(invocation.command.to_string()),
        instance_id: Some(invocation.node.to_string()),
        comment: Some(command.request.comment.clone()),
        document_name: Some(command.request.document.clone()),
        document_version: Some(command.request.document_version.clone()),
        plugin_name: Some(step.map_or_else(|| plugin.unwrap_or(SCRIPT).to_owned(), |step| step.name.clone())),
        response_code: Some(step.map_or(-1, shapes::response_code)),
        execution_start_date_time: Some(text(step.and_then(|step| step.started))),
        execution_elapsed_time: Some(step.and_then(elapsed).unwrap_or_default()),
        execution_end_date_time: Some(text(step.and_then(|step| step.ended))),
        status: Some(status.to_owned()),
        status_details: Some(details.to_owned()),
        standard_output_content: Some(step.map(|step| step.stdout.clone()).unwrap_or_default()),
        standard_output_url: Some(String::new()),
        standard_error_content: Some(match step {
            Some(step) => step.stderr.clone(),
            None => invocation.trace_output.clone(),
        }),
        standard_error_url: Some(String::new()),
        cloud_watch_output_config: Some(shapes::no_logs()),
    })
}

/// The step that is asked for: the named one, or the only one of the document.
fn choose<'a>(
    command: &Command,
    invocation: &'a Invocation,
    plugin: Option<&str>,
) -> Result<Option<&'a Step>, CommandError> {
    let names = step_names(command);
    match plugin {
        Some(name) if names.iter().any(|known| known == name) => {
            Ok(invocation.steps.iter().find(|step| step.name == name))
        }
        Some(name) => Err(CommandError::InvalidPluginName(format!(
            "The document has no step {name:?}; its steps are: {}.",
            names.join(", ")
        ))),
        None if names.len() > 1 => Err(CommandError::InvalidPluginName(format!(
            "The document has several steps; name one of them as PluginName: {}.",
            names.join(", ")
        ))),
        None => Ok(invocation.steps.first()),
    }
}

fn step_names(command: &Command) -> Vec<String> {
    match drover_document::Document::from_value(command.request.content.clone()) {
        Ok(document) => document.steps.into_iter().map(|step| step.name).collect(),
        // It was read when the command was sent.
        Err(_) => Vec::new(),
    }
}

/// ISO 8601, as AWS gives it: `PT0.041S`.
fn elapsed(step: &Step) -> Option<String> {
    let took = step.ended?.since(step.started?);
    let millis = took.as_millis();
    Some(match (millis / 1000, millis % 1000) {
        (secs, 0) => format!("PT{secs}S"),
        (secs, rest) => format!("PT{secs}.{}S", format!("{rest:03}").trim_end_matches('0')),
    })
}

#[cfg(test)]
mod tests {
    use drover_channel::StepStatus;

    use super::*;

    #[test]
    fn elapsed_time_is_iso_8601() {
        let step = |ended| Step {
            name: String::new(),
            plugin: String::new(),
            status: StepStatus::Success,
            code: 0,
            started: Some(Time::from_millis(1_000)),
            ended,
            output: String::new(),
            stdout: String::new(),
            stderr: String::new(),
        };
        let at = |millis| elapsed(&step(Some(Time::from_millis(millis))));
        assert_eq!(at(1_041).as_deref(), Some("PT0.041S"));
        assert_eq!(at(62_500).as_deref(), Some("PT61.5S"));
        assert_eq!(at(4_000).as_deref(), Some("PT3S"));
        assert_eq!(elapsed(&step(None)), None);
    }
}
