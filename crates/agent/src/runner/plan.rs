//! What a command's document comes to: an ordered list of steps with their inputs, and the decision about each.
//!
//! Everything here is a function of the command and of what was done so far, so a command that is taken up again after a
//! restart comes to the same plan.

use std::collections::BTreeMap;

use drover_channel::{
    StepStatus,
    message::{Platform, SendCommand},
};
use drover_document::{
    Decision, Document, DocumentError, Flow, KNOWN_PLUGINS, Modifiers, ParameterError, Place, Plugins, Reference,
    StepContext, check_values, decide_step, interpolate, references, resolve_parameters,
};
use serde_json::Value;

use super::references::{Values, substitute};
use crate::journal::DoneStep;

/// A document with its parameters.
#[derive(Debug, Clone)]
pub struct Plan {
    document: Document,
    parameters: BTreeMap<String, Value>,
    inputs: Vec<Value>,
}

/// Why a command cannot be planned. The text goes to the caller.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// The document is not one.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// A parameter's value is not allowed.
    #[error(transparent)]
    Parameter(#[from] ParameterError),
}

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Run the step.
    Run,
    /// Report the step with this status and text; it does not run.
    Report {
        /// Its status.
        status: StepStatus,
        /// Its exit code.
        code: i64,
        /// What is said about it.
        reason: String,
    },
    /// Every step is done.
    End,
}

/// Whether a command was cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// It was not.
    Run,
    /// It was.
    Cancel,
}

/// Exit code of steps that were stopped.
pub const STOPPED_CODE: i64 = 137;

impl Plan {
    /// Reads a command's document and puts its parameters in. Values that come from the parameter store are still missing;
    /// if there are none, all values are checked.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn new(command: &SendCommand) -> Result<Self, PlanError> {
        let document = Document::from_value(command.document_content.clone())?;
        let parameters = resolve_parameters(&document, &command.parameters);
        let mut plan = Self { document, parameters, inputs: Vec::new() };
        plan.place_parameters();
        if plan.references().is_empty() {
            check_values(&plan.document, &plan.parameters)?;
        }
        Ok(plan)
    }

    /// Entries of the parameter store that the document or its parameters ask for.
    pub fn references(&self) -> Vec<Reference> {
        let mut found: Vec<Reference> = self.parameters.values().chain(&self.inputs).flat_map(references).collect();
        found.sort();
        found.dedup();
        found
    }

    /// Puts values from the parameter store in, and checks the parameters.
    ///
    /// # Errors
    /// [`PlanError::Parameter`].
    pub fn with_store_values(mut self, values: &Values) -> Result<Self, PlanError> {
        for value in self.parameters.values_mut() {
            *value = substitute(value, values);
        }
        self.place_parameters();
        for inputs in &mut self.inputs {
            *inputs = substitute(inputs, values);
        }
        check_values(&self.document, &self.parameters)?;
        Ok(self)
    }

    fn place_parameters(&mut self) {
        self.inputs = self.document.steps.iter().map(|step| interpolate(&step.inputs, &self.parameters)).collect();
    }

    /// Number of steps.
    pub fn len(&self) -> usize {
        self.document.steps.len()
    }

    /// Whether there is no step; the document's reader does not let that happen.
    pub fn is_empty(&self) -> bool {
        self.document.steps.is_empty()
    }

    /// The step's name and action.
    pub fn names(&self, index: usize) -> Option<(&str, &str)> {
        self.document.steps.get(index).map(|step| (step.name.as_str(), step.action.as_str()))
    }

    /// The step's inputs, with all values in place.
    pub fn inputs(&self, index: usize) -> &Value {
        self.inputs.get(index).unwrap_or(&Value::Null)
    }

    /// What steps that are done mean for the next one.
    fn flow(&self, done: &[DoneStep]) -> Flow {
        let mut flow = Flow::default();
        for (index, step) in done.iter().enumerate() {
            flow.finish(Modifiers::parse(self.inputs(index)), step.report.status, step.report.code);
        }
        flow
    }

    /// What to do after the steps in `done`, on a node that handles the actions in `handled`.
    pub fn next(&self, done: &[DoneStep], wish: Wish, handled: &[&str]) -> Next {
        let Some(step) = self.document.steps.get(done.len()) else { return Next::End };
        if wish == Wish::Cancel {
            return Next::Report { status: StepStatus::Cancelled, code: STOPPED_CODE, reason: String::new() };
        }
        let decision = decide_step(&StepContext {
            schema_version: self.document.schema_version,
            step,
            modifiers: Modifiers::parse(self.inputs(done.len())),
            place: if done.len() + 1 == self.len() { Place::Last } else { Place::Earlier },
            flow: self.flow(done),
            parameters: &self.parameters,
            platform: Platform::Linux,
            plugins: Plugins { known: &KNOWN_PLUGINS, handled },
        });
        match decision {
            Decision::Run => Next::Run,
            Decision::Skip { reason } => Next::Report { status: StepStatus::Skipped, code: 0, reason },
            Decision::Fail { reason } => Next::Report { status: StepStatus::Failed, code: 1, reason },
        }
    }

    /// What to report for the step after `done`, given how it ended: `onFailure: successAndExit` makes a success of a
    /// failure.
    pub fn finished(&self, done: &[DoneStep], status: StepStatus, code: i64) -> (StepStatus, i64) {
        let finished = self.flow(done).finish(Modifiers::parse(self.inputs(done.len())), status, code);
        (finished.status, finished.code)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::journal::record::tests::report;

    const HANDLED: &[&str] = &["aws:runShellScript"];

    fn plan(document: Value, parameters: Value) -> Result<Plan, PlanError> {
        let command =
            json!({"CommandId": "c", "DocumentName": "d", "DocumentContent": document, "Parameters": parameters});
        Plan::new(&serde_json::from_value(command).unwrap())
    }

    fn script(name: &str, inputs: Value) -> Value {
        let mut inputs = inputs;
        inputs["runCommand"] = json!(["true"]);
        json!({"action": "aws:runShellScript", "name": name, "inputs": inputs})
    }

    fn document(steps: &[Value]) -> Value {
        json!({"schemaVersion": "2.2", "mainSteps": steps})
    }

    /// Runs a plan where each step ends as `ends` says, and gives the statuses.
    fn walk(plan: &Plan, wish: Wish, ends: &[(StepStatus, i64)]) -> Vec<StepStatus> {
        let mut done: Vec<DoneStep> = Vec::new();
        loop {
            let (status, code) = match plan.next(&done, wish, HANDLED) {
                Next::End => return done.iter().map(|step| step.report.status).collect(),
                Next::Report { status, code, .. } => (status, code),
                Next::Run => {
                    let (status, code) = ends[done.len()];
                    plan.finished(&done, status, code)
                }
            };
            let name = plan.names(done.len()).unwrap().0.to_owned();
            done.push(DoneStep { name, report: report(status, code), reply: Uuid::nil() });
        }
    }

    const OK: (StepStatus, i64) = (StepStatus::Success, 0);
    const BAD: (StepStatus, i64) = (StepStatus::Failed, 1);

    #[test]
    fn a_failed_step_does_not_stop_the_next_one() {
        let plan = plan(document(&[script("a", json!({})), script("b", json!({}))]), json!({})).unwrap();
        assert_eq!(walk(&plan, Wish::Run, &[BAD, OK]), [StepStatus::Failed, StepStatus::Success]);
    }

    #[test]
    fn modifiers_and_exit_codes_skip_what_follows_but_not_the_final_step() {
        let last = script("c", json!({"finallyStep": true}));
        let steps = |inputs: Value| document(&[script("a", inputs), script("b", json!({})), last.clone()]);
        let check = |inputs: Value, first: (StepStatus, i64), expected: StepStatus| {
            let plan = plan(steps(inputs), json!({})).unwrap();
            let statuses = walk(&plan, Wish::Run, &[first, OK, OK]);
            assert_eq!(statuses, [expected, StepStatus::Skipped, StepStatus::Success]);
        };
        check(json!({"onFailure": "exit"}), BAD, StepStatus::Failed);
        check(json!({"onFailure": "successAndExit"}), BAD, StepStatus::Success);
        check(json!({"onSuccess": "exit"}), OK, StepStatus::Success);
        check(json!({}), (StepStatus::Success, 168), StepStatus::Success);
        check(json!({}), (StepStatus::Failed, 169), StepStatus::Failed);
    }

    #[test]
    fn a_cancelled_command_runs_nothing_more() {
        let plan = plan(document(&[script("a", json!({})), script("b", json!({}))]), json!({})).unwrap();
        assert_eq!(walk(&plan, Wish::Cancel, &[]), [StepStatus::Cancelled, StepStatus::Cancelled]);
    }

    #[test]
    fn steps_for_other_platforms_are_skipped() {
        let windows = json!({"action": "aws:runPowerShellScript", "name": "w", "inputs": {},
            "precondition": {"StringEquals": ["platformType", "Windows"]}});
        let plan = plan(document(&[windows, script("a", json!({}))]), json!({})).unwrap();
        assert_eq!(walk(&plan, Wish::Run, &[OK, OK]), [StepStatus::Skipped, StepStatus::Success]);
    }

    #[test]
    fn parameters_are_put_in_and_checked() {
        let document = json!({"schemaVersion": "1.2",
            "parameters": {"commands": {"type": "StringList"}, "dir": {"type": "String", "default": "/", "allowedPattern": "^/.*"}},
            "runtimeConfig": {"aws:runShellScript": {"properties": [
                {"id": "0.aws:runShellScript", "runCommand": "{{ commands }}", "workingDirectory": "{{ dir }}"}]}}});
        let good = plan(document.clone(), json!({"commands": ["ls", "pwd"]})).unwrap();
        let expected = json!([{"id": "0.aws:runShellScript", "runCommand": ["ls", "pwd"], "workingDirectory": "/"}]);
        assert_eq!(good.inputs(0), &expected);
        assert_eq!(good.names(0), Some(("aws:runShellScript", "aws:runShellScript")));
        assert!(plan(document, json!({"commands": ["ls"], "dir": "tmp"})).is_err());
    }

    #[test]
    fn documents_that_are_none_say_why() {
        let error = plan(json!({"schemaVersion": "9.9"}), json!({})).unwrap_err().to_string();
        assert!(
            error.starts_with("Document with schema version 9.9 is not supported by this version of ssm agent"),
            "{error}"
        );
    }

    #[test]
    fn store_values_take_their_places() {
        let document = json!({"schemaVersion": "2.2", "parameters": {"who": {"type": "String"}},
            "mainSteps": [{"action": "aws:runShellScript", "name": "a", "inputs": {
                "runCommand": ["echo {{ssm:/greeting}} {{ who }}", "{{ssm:lines}}"]}}]});
        let plan = plan(document, json!({"who": "{{ ssm:name }}"})).unwrap();
        let names: Vec<String> = plan.references().into_iter().map(|reference| reference.name).collect();
        assert_eq!(names, ["/greeting", "lines", "name"]);
        let values = Values::from([
            ("{{ssm:/greeting}}".to_owned(), json!("hello")),
            ("{{ ssm:name }}".to_owned(), json!("world")),
            ("{{ssm:lines}}".to_owned(), json!(["a", "b"])),
        ]);
        let plan = plan.with_store_values(&values).unwrap();
        assert_eq!(plan.inputs(0)["runCommand"], json!(["echo hello world", "a", "b"]));
    }
}
