//! Preconditions: on which platform, or for which parameter values, a step runs.
//!
//! There is one operator, `StringEquals`, with two arguments. It compares either the word `platformType` with the node's
//! platform, or a text with parameters in it with another. The reasons are the texts that AWS's agent reports; they
//! quote arguments as the document writes them, before interpolation, so that no value gets into a status.

use std::collections::BTreeMap;

use drover_channel::message::Platform;
use serde_json::Value;

use crate::{
    decision::Decision,
    interpolate::{ReferenceKind, interpolate_text, text_references},
};

const PLATFORM: &str = "platformType";

/// When a step runs: each operator with its arguments, placeholders not replaced. Never empty in a parsed document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Precondition {
    /// Arguments by operator.
    pub operators: BTreeMap<String, Vec<String>>,
}

/// What one operator came to.
enum Outcome {
    Satisfied,
    Unsatisfied(String),
    NotUnderstood(String),
}

impl Precondition {
    /// Decides about the step that has this precondition. `parameters` are the resolved ones, with defaults.
    ///
    /// All operators must be satisfied. One that is not understood fails the step, unless another is not satisfied: then
    /// the step is skipped, and the reason names both.
    #[must_use]
    pub fn evaluate(&self, step_name: &str, parameters: &BTreeMap<String, Value>, platform: Platform) -> Decision {
        let mut reasons = Vec::new();
        let mut unsatisfied = false;
        for (operator, arguments) in &self.operators {
            match evaluate_operator(operator, arguments, parameters, platform) {
                Outcome::Satisfied => {}
                Outcome::Unsatisfied(reason) => {
                    unsatisfied = true;
                    reasons.push(reason);
                }
                Outcome::NotUnderstood(reason) => reasons.push(reason),
            }
        }
        if reasons.is_empty() {
            return Decision::Run;
        }
        let list = reasons.join(", ");
        if unsatisfied {
            let reason =
                format!("Step execution skipped due to unsatisfied preconditions: '{list}'. Step name: {step_name}");
            return Decision::Skip { reason };
        }
        let reason = format!(
            "Unrecognized precondition(s): '{list}', please update agent to latest version. Step name: {step_name}"
        );
        Decision::Fail { reason }
    }
}

fn evaluate_operator(
    operator: &str,
    arguments: &[String],
    parameters: &BTreeMap<String, Value>,
    platform: Platform,
) -> Outcome {
    if operator != "StringEquals" {
        return Outcome::NotUnderstood(format!("unrecognized operator: \"{operator}\""));
    }
    let not_understood = |why: &str| Outcome::NotUnderstood(format!("\"{operator}\": {why}"));
    let [first, second] = arguments else {
        return not_understood("operator accepts exactly 2 arguments");
    };
    if first == second {
        // Only the one identical pair that can hold no value of a user's is quoted.
        let quoted = format!("[{PLATFORM} {PLATFORM}]");
        return not_understood(if first == PLATFORM { &quoted } else { "operator's arguments can't be identical" });
    }
    let mentions = |kind| [first, second].into_iter().any(|text| text_references(text).any(|found| found.kind == kind));
    if mentions(ReferenceKind::Ssm) {
        return not_understood("operator's arguments can't contain SSM parameters");
    }
    if mentions(ReferenceKind::SsmSecure) {
        return not_understood("operator's arguments can't contain secure SSM parameters");
    }

    let resolved = [interpolate_text(first, parameters), interpolate_text(second, parameters)];
    let unsatisfied = || Outcome::Unsatisfied(format!("\"{operator}\": [{first}, {second}]"));
    let compared = match (first == PLATFORM, second == PLATFORM) {
        (true, _) => Some((second, &resolved[1])),
        (_, true) => Some((first, &resolved[0])),
        (false, false) => None,
    };
    if let Some((written, resolved)) = compared {
        if written.to_lowercase() != resolved.to_lowercase() {
            return not_understood(
                "the second argument for the platformType variable can't contain document parameters",
            );
        }
        return if written.to_lowercase() == platform.as_str() { Outcome::Satisfied } else { unsatisfied() };
    }
    if resolved == [first.as_str(), second.as_str()] {
        return not_understood("at least one of operator's arguments must contain a valid document parameter");
    }
    if resolved[0] == resolved[1] { Outcome::Satisfied } else { unsatisfied() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn evaluate(operator: &str, arguments: &[&str]) -> Decision {
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        let precondition = Precondition { operators: BTreeMap::from([(operator.to_owned(), arguments)]) };
        let parameters = BTreeMap::from([("env".to_owned(), json!("prod")), ("list".to_owned(), json!(["a"]))]);
        precondition.evaluate("two", &parameters, Platform::Linux)
    }

    fn skipped(list: &str) -> Decision {
        let reason = format!("Step execution skipped due to unsatisfied preconditions: '{list}'. Step name: two");
        Decision::Skip { reason }
    }

    fn failed(list: &str) -> Decision {
        let reason =
            format!("Unrecognized precondition(s): '{list}', please update agent to latest version. Step name: two");
        Decision::Fail { reason }
    }

    #[test]
    fn platform_is_compared_in_any_case_and_order() {
        assert_eq!(evaluate("StringEquals", &["platformType", "Linux"]), Decision::Run);
        assert_eq!(evaluate("StringEquals", &["LINUX", "platformType"]), Decision::Run);
        let observed = skipped("\"StringEquals\": [platformType, Windows]");
        assert_eq!(evaluate("StringEquals", &["platformType", "Windows"]), observed);
        let reverse = skipped("\"StringEquals\": [MacOS, platformType]");
        assert_eq!(evaluate("StringEquals", &["MacOS", "platformType"]), reverse);
    }

    #[test]
    fn parameters_are_compared_exactly_and_not_quoted_by_value() {
        assert_eq!(evaluate("StringEquals", &["{{ env }}", "prod"]), Decision::Run);
        assert_eq!(evaluate("StringEquals", &["is prod", "is {{env}}"]), Decision::Run);
        assert_eq!(evaluate("StringEquals", &["{{list}}", "[\"a\"]"]), Decision::Run);
        let unsatisfied = skipped("\"StringEquals\": [{{ env }}, Prod]");
        assert_eq!(evaluate("StringEquals", &["{{ env }}", "Prod"]), unsatisfied);
    }

    #[test]
    fn what_is_not_understood_fails_the_step() {
        let table: &[(&str, &[&str], &str)] = &[
            ("StringLike", &["a", "b"], "unrecognized operator: \"StringLike\""),
            ("StringEquals", &["a"], "\"StringEquals\": operator accepts exactly 2 arguments"),
            ("StringEquals", &[], "\"StringEquals\": operator accepts exactly 2 arguments"),
            ("StringEquals", &["{{env}}", "{{env}}"], "\"StringEquals\": operator's arguments can't be identical"),
            ("StringEquals", &["platformType", "platformType"], "\"StringEquals\": [platformType platformType]"),
            (
                "StringEquals",
                &["{{ssm:a}}", "b"],
                "\"StringEquals\": operator's arguments can't contain SSM parameters",
            ),
            (
                "StringEquals",
                &["b", "{{ssm-secure:a}}"],
                "\"StringEquals\": operator's arguments can't contain secure SSM parameters",
            ),
            (
                "StringEquals",
                &["platformType", "{{env}}"],
                "\"StringEquals\": the second argument for the platformType variable can't contain document parameters",
            ),
            (
                "StringEquals",
                &["a", "{{unknown}}"],
                "\"StringEquals\": at least one of operator's arguments must contain a valid document parameter",
            ),
        ];
        for (operator, arguments, list) in table {
            assert_eq!(evaluate(operator, arguments), failed(list), "{arguments:?}");
        }
    }

    #[test]
    fn an_unsatisfied_operator_outweighs_one_that_is_not_understood() {
        let operators = BTreeMap::from([
            ("StringEquals".to_owned(), vec!["platformType".to_owned(), "Windows".to_owned()]),
            ("Other".to_owned(), vec![]),
        ]);
        let decision = Precondition { operators }.evaluate("two", &BTreeMap::new(), Platform::Linux);
        assert_eq!(decision, skipped("unrecognized operator: \"Other\", \"StringEquals\": [platformType, Windows]"));
    }

    proptest! {
        #[test]
        fn a_parameter_equals_its_value(value in "[^{$]{0,20}") {
            prop_assume!(value != PLATFORM);
            let arguments = vec!["{{x}}".to_owned(), value.clone()];
            let precondition = Precondition { operators: BTreeMap::from([("StringEquals".to_owned(), arguments)]) };
            let parameters = BTreeMap::from([("x".to_owned(), json!(value))]);
            prop_assert_eq!(precondition.evaluate("s", &parameters, Platform::Linux), Decision::Run);
        }

        #[test]
        fn any_arguments_are_decided_without_panic(arguments in prop::collection::vec("(platformType|\\{\\{env\\}\\}|\\PC){0,4}", 0..4)) {
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let _ = evaluate("StringEquals", &arguments);
        }
    }
}
