//! Inputs of `aws:runShellScript`, which other script plugins share.

use std::{collections::BTreeMap, time::Duration};

use serde_json::{Map, Value};

use crate::{document::names_folder, flow::Modifiers};

/// Time limit of a script that states none, or none that is allowed.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(3_600);

/// Shortest and longest time limit that is allowed, in seconds.
const TIMEOUT_SECS: std::ops::RangeInclusive<u64> = 5..=172_800;

/// One set of interpolated inputs. Names of inputs are matched without regard to case, those of modifiers are not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShellInputs {
    /// `id` of the property set in 1.2 documents; names a folder.
    pub id: Option<String>,
    /// Lines of the script.
    pub run_command: Vec<String>,
    /// Where the script runs; empty for the agent's own working directory.
    pub working_directory: String,
    /// Time limit, between 5 seconds and 48 hours.
    pub timeout: Duration,
    /// Variables for the script, beside those of the agent.
    pub environment: BTreeMap<String, String>,
    /// `onFailure`, `onSuccess` and `finallyStep`.
    pub modifiers: Modifiers,
}

/// Inputs that are not those of a script. The text begins as AWS's agent's does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Invalid format in plugin properties; {input} must be {expected}")]
pub struct ScriptError {
    /// The input.
    pub input: &'static str,
    /// What it must be.
    pub expected: &'static str,
}

impl ShellInputs {
    /// Reads one set of inputs. Missing and null inputs take their defaults, a time limit that is not allowed is replaced
    /// by [`DEFAULT_TIMEOUT`], unknown inputs are ignored.
    ///
    /// # Errors
    ///
    /// If an input has the wrong type; above all, if `runCommand` is a text instead of a list.
    pub fn parse(inputs: &Value) -> Result<Self, ScriptError> {
        let refused = |input, expected| ScriptError { input, expected };
        let Value::Object(members) = inputs else {
            return Err(refused("properties", "an object"));
        };
        let member = |name| member(members, name).filter(|value| !value.is_null());
        let text = |name: &'static str| match member(name) {
            None => Ok(None),
            Some(value) => value.as_str().map(Some).ok_or(refused(name, "a text")),
        };

        let id = text("id")?.filter(|id| !id.is_empty());
        if id.is_some_and(|id| !names_folder(id)) {
            return Err(refused("id", "a name that a folder can have"));
        }
        let run_command = match member("runCommand") {
            None => Some(Vec::new()),
            Some(Value::Array(lines)) => lines.iter().map(|line| line.as_str().map(str::to_owned)).collect(),
            Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_)) => None,
        };
        let environment = match member("environment") {
            None => Some(BTreeMap::new()),
            Some(Value::Object(variables)) => variables.iter().map(variable).collect(),
            Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_)) => None,
        };
        Ok(Self {
            id: id.map(str::to_owned),
            run_command: run_command.ok_or(refused("runCommand", "a list of strings"))?,
            working_directory: text("workingDirectory")?.unwrap_or_default().to_owned(),
            timeout: timeout(member("timeoutSeconds")),
            environment: environment.ok_or(refused("environment", "a map of names to strings"))?,
            modifiers: Modifiers::parse(inputs),
        })
    }

    /// The script: its lines joined by newlines, with one at the end.
    #[must_use]
    pub fn script(&self) -> String {
        let mut script = self.run_command.join("\n");
        script.push('\n');
        script
    }
}

/// The member of that name, else the first that differs in case only.
fn member<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let same = |(key, value): (&String, &'a Value)| key.eq_ignore_ascii_case(name).then_some(value);
    members.get(name).or_else(|| members.iter().find_map(same))
}

/// A variable that a process can be started with.
fn variable((name, value): (&String, &Value)) -> Option<(String, String)> {
    let value = value.as_str()?;
    let fits = !name.is_empty() && !name.contains(['=', '\0']) && !value.contains('\0');
    fits.then(|| (name.clone(), value.to_owned()))
}

/// Fractions are dropped; texts may be numbers, because parameters of documents are texts.
fn timeout(value: Option<&Value>) -> Duration {
    let seconds = match value {
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.parse::<f64>().ok(),
        Some(Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_)) | None => None,
    };
    match seconds.map(f64::trunc) {
        Some(seconds) if seconds >= *TIMEOUT_SECS.start() as f64 && seconds <= *TIMEOUT_SECS.end() as f64 => {
            Duration::from_secs_f64(seconds)
        }
        Some(_) | None => DEFAULT_TIMEOUT,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::flow::OnFailure;

    fn parse(inputs: Value) -> ShellInputs {
        ShellInputs::parse(&inputs).expect("valid inputs")
    }

    #[test]
    fn all_inputs_are_read_whatever_their_case() {
        let inputs = parse(json!({
            "ID": "0.aws:runShellScript", "RunCommand": ["echo a", "echo b"], "WORKINGDIRECTORY": "/tmp",
            "timeoutseconds": "60", "Environment": {"A": "1"}, "onFailure": "exit", "unknown": 1,
        }));
        assert_eq!(inputs.id.as_deref(), Some("0.aws:runShellScript"));
        assert_eq!(inputs.script(), "echo a\necho b\n");
        assert_eq!(inputs.working_directory, "/tmp");
        assert_eq!(inputs.timeout, Duration::from_secs(60));
        assert_eq!(inputs.environment, BTreeMap::from([("A".to_owned(), "1".to_owned())]));
        assert_eq!(inputs.modifiers.on_failure, OnFailure::Exit);
    }

    #[test]
    fn exact_spelling_wins_over_another_case() {
        let inputs = parse(json!({"RUNCOMMAND": ["a"], "runCommand": ["b"], "runcommand": ["c"]}));
        assert_eq!(inputs.run_command, ["b"]);
    }

    #[test]
    fn missing_inputs_take_their_defaults() {
        let inputs = parse(json!({"workingDirectory": null}));
        assert_eq!((inputs.run_command.len(), inputs.working_directory.as_str()), (0, ""));
        assert_eq!((inputs.id, inputs.timeout, inputs.environment.len()), (None, DEFAULT_TIMEOUT, 0));
        assert_eq!(inputs.modifiers, Modifiers::default());
    }

    #[test]
    fn run_command_must_be_a_list_of_strings() {
        for run_command in [json!("echo a"), json!([["echo a"]]), json!(["a", 1]), json!({"a": "b"}), json!([null])] {
            let error = ShellInputs::parse(&json!({"runCommand": run_command})).expect_err("not a list of strings");
            assert_eq!(error.to_string(), "Invalid format in plugin properties; runCommand must be a list of strings");
        }
    }

    #[test]
    fn other_inputs_of_the_wrong_type_are_refused() {
        for inputs in [
            json!("text"),
            json!({"workingDirectory": 1}),
            json!({"environment": ["A=1"]}),
            json!({"environment": {"A": 1}}),
            json!({"environment": {"A=B": "1"}}),
            json!({"environment": {"": "1"}}),
            json!({"id": "../../etc"}),
        ] {
            let error = ShellInputs::parse(&inputs).expect_err("wrong type");
            assert!(error.to_string().starts_with("Invalid format in plugin properties"), "{inputs}");
        }
    }

    #[test]
    fn time_limits_out_of_range_become_the_default() {
        let seconds = |value: Value| parse(json!({"timeoutSeconds": value})).timeout.as_secs();
        let kept =
            [(json!(5), 5), (json!("5"), 5), (json!(172_800), 172_800), (json!("172800"), 172_800), (json!(60.9), 60)];
        for (value, expected) in kept {
            assert_eq!(seconds(value.clone()), expected, "{value}");
        }
        for value in [
            json!(4),
            json!(4.9),
            json!(172_801),
            json!("0"),
            json!(-5),
            json!(""),
            json!("1h"),
            json!(null),
            json!([60]),
            json!("NaN"),
            json!("inf"),
            json!("{{ssm:x}}"),
        ] {
            assert_eq!(seconds(value.clone()), 3_600, "{value}");
        }
    }

    proptest! {
        #[test]
        fn lines_come_out_as_they_went_in(lines in prop::collection::vec("\\PC{0,30}", 0..5), seconds in 5u64..=172_800) {
            let inputs = parse(json!({"runCommand": lines, "timeoutSeconds": seconds.to_string()}));
            prop_assert_eq!(inputs.script(), format!("{}\n", lines.join("\n")));
            prop_assert_eq!(inputs.timeout.as_secs(), seconds);
        }

        #[test]
        fn any_value_is_read_without_panic(name in "(id|runCommand|workingDirectory|timeoutSeconds|environment)", value in any_json()) {
            if let Ok(inputs) = ShellInputs::parse(&json!({name: value})) {
                prop_assert!(TIMEOUT_SECS.contains(&inputs.timeout.as_secs()));
            }
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "\\PC{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(2, 8, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::btree_map("\\PC{0,4}", inner, 0..3).prop_map(|map| map.into_iter().collect()),
            ]
        })
    }
}
