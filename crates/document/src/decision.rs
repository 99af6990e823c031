//! Whether a step runs, is skipped or fails before it starts.
//!
//! The rules differ by schema: before 2.2 a plugin that has no place on this node is a mistake, from 2.2 on documents are
//! written for several platforms and such a step is passed over. Reasons are the texts that AWS's agent reports, because
//! people and scripts look for them.

use std::collections::BTreeMap;

use drover_channel::message::Platform;
use serde_json::Value;

use crate::{
    document::{SchemaVersion, Step},
    flow::{Flow, Modifiers, Place},
};

/// What happens to a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It runs.
    Run,
    /// It is passed over and reported as `Skipped`.
    Skip {
        /// Output of the step.
        reason: String,
    },
    /// It is reported as `Failed` and does not run.
    Fail {
        /// Output of the step.
        reason: String,
    },
}

/// Every plugin that AWS's agent knows by name, on whichever platform.
pub const KNOWN_PLUGINS: [&str; 16] = [
    "aws:applications",
    "aws:cloudWatch",
    "aws:configureDaemon",
    "aws:configureDocker",
    "aws:configurePackage",
    "aws:domainJoin",
    "aws:downloadContent",
    "aws:psModule",
    "aws:refreshAssociation",
    "aws:runDockerAction",
    "aws:runDocument",
    "aws:runPowerShellScript",
    "aws:runShellScript",
    "aws:softwareInventory",
    "aws:updateAgent",
    "aws:updateSsmAgent",
];

/// The plugins of a node.
#[derive(Debug, Clone, Copy)]
pub struct Plugins<'a> {
    /// Names that mean something on some platform, such as [`KNOWN_PLUGINS`].
    pub known: &'a [&'a str],
    /// Names that this node can run.
    pub handled: &'a [&'a str],
}

/// All that a decision depends on.
#[derive(Debug, Clone, Copy)]
pub struct StepContext<'a> {
    /// Schema of the document.
    pub schema_version: SchemaVersion,
    /// The step.
    pub step: &'a Step,
    /// The step's modifiers, from its interpolated inputs.
    pub modifiers: Modifiers,
    /// Where in the document the step is.
    pub place: Place,
    /// What earlier steps asked for.
    pub flow: Flow,
    /// Resolved parameters of the document, with defaults.
    pub parameters: &'a BTreeMap<String, Value>,
    /// Platform of the node.
    pub platform: Platform,
    /// Plugins of the node.
    pub plugins: Plugins<'a>,
}

/// Decides about one step, in the order in which AWS's agent looks at things.
#[must_use]
pub fn decide_step(context: &StepContext<'_>) -> Decision {
    let Step { action, name, precondition, .. } = context.step;
    let handled = context.plugins.handled.contains(&action.as_str());
    let known = handled || context.plugins.known.contains(&action.as_str());

    if context.flow.skips(context.modifiers, context.place) {
        return skip(format!(
            "Plugin with name {action} and id {name} skipped due to prior step with an exit condition"
        ));
    }
    let unknown = || {
        fail(format!(
            "Plugin with name {action} is not supported by this version of ssm agent, \
             please update to latest version. Step name: {name}"
        ))
    };
    let unsupported = || skip(format!("Step execution skipped due to unsupported plugin: {action}. Step name: {name}"));

    if !context.schema_version.has_preconditions() {
        return if !known {
            unknown()
        } else if !handled && context.platform == Platform::Windows {
            fail(format!("Plugin with name {action} is not supported in current platform. Step name: {name}"))
        } else if precondition.is_some() {
            fail(format!("Precondition is not supported for document schema version prior to 2.2. Step name: {name}"))
        } else if !handled {
            fail(format!("Plugin with name {action} not found. Step name: {name}"))
        } else {
            Decision::Run
        };
    }
    let Some(precondition) = precondition else {
        return match (known, handled) {
            (_, true) => Decision::Run,
            (true, false) => unsupported(),
            (false, false) => unknown(),
        };
    };
    let decision = precondition.evaluate(name, context.parameters, context.platform);
    match &decision {
        Decision::Run | Decision::Fail { .. } if !known => unknown(),
        Decision::Run | Decision::Skip { .. } | Decision::Fail { .. } if !handled => unsupported(),
        Decision::Run | Decision::Skip { .. } | Decision::Fail { .. } => decision,
    }
}

fn skip(reason: String) -> Decision {
    Decision::Skip { reason }
}

fn fail(reason: String) -> Decision {
    Decision::Fail { reason }
}

#[cfg(test)]
mod tests {
    use drover_channel::StepStatus;
    use serde_json::json;

    use super::*;
    use crate::precondition::Precondition;

    const PLUGINS: Plugins<'_> = Plugins { known: &KNOWN_PLUGINS, handled: &["aws:runShellScript"] };

    fn step(action: &str, precondition: Option<[&str; 2]>) -> Step {
        let operators =
            |arguments: [&str; 2]| BTreeMap::from([("StringEquals".to_owned(), arguments.map(str::to_owned).to_vec())]);
        Step {
            name: "two".to_owned(),
            action: action.to_owned(),
            inputs: json!({}),
            settings: Value::Null,
            precondition: precondition.map(|arguments| Precondition { operators: operators(arguments) }),
            on_failure: None,
            timeout_seconds: None,
            max_attempts: None,
        }
    }

    fn decide_on(platform: Platform, schema_version: SchemaVersion, step: &Step) -> Decision {
        decide_step(&StepContext {
            schema_version,
            step,
            modifiers: Modifiers::default(),
            place: Place::Last,
            flow: Flow::default(),
            parameters: &BTreeMap::new(),
            platform,
            plugins: PLUGINS,
        })
    }

    fn decide(schema_version: SchemaVersion, step: &Step) -> Decision {
        decide_on(Platform::Linux, schema_version, step)
    }

    fn unknown() -> Decision {
        fail(
            "Plugin with name aws:x is not supported by this version of ssm agent, please update to latest version. \
             Step name: two"
                .to_owned(),
        )
    }

    #[test]
    fn before_2_2_everything_odd_is_a_failure() {
        for version in SchemaVersion::ALL.into_iter().filter(|version| !version.has_preconditions()) {
            assert_eq!(decide(version, &step("aws:runShellScript", None)), Decision::Run);
            assert_eq!(decide(version, &step("aws:x", None)), unknown());
            assert_eq!(
                decide(version, &step("aws:psModule", None)),
                fail("Plugin with name aws:psModule not found. Step name: two".to_owned())
            );
            assert_eq!(
                decide_on(Platform::Windows, version, &step("aws:psModule", None)),
                fail("Plugin with name aws:psModule is not supported in current platform. Step name: two".to_owned())
            );
            assert_eq!(
                decide(version, &step("aws:runShellScript", Some(["platformType", "Linux"]))),
                fail(
                    "Precondition is not supported for document schema version prior to 2.2. Step name: two".to_owned()
                )
            );
        }
    }

    #[test]
    fn from_2_2_on_known_plugins_without_a_handler_are_skipped() {
        let unsupported =
            skip("Step execution skipped due to unsupported plugin: aws:psModule. Step name: two".to_owned());
        assert_eq!(decide(SchemaVersion::V2_2, &step("aws:runShellScript", None)), Decision::Run);
        assert_eq!(decide(SchemaVersion::V2_2, &step("aws:psModule", None)), unsupported);
        assert_eq!(decide(SchemaVersion::V2_2, &step("aws:x", None)), unknown());
        for platform in ["Linux", "Windows"] {
            let step = step("aws:psModule", Some(["platformType", platform]));
            assert_eq!(decide(SchemaVersion::V2_2, &step), unsupported, "{platform}");
        }
    }

    #[test]
    fn preconditions_count_after_the_plugin() {
        let on = |action, arguments| decide(SchemaVersion::V2_2, &step(action, Some(arguments)));
        assert_eq!(on("aws:runShellScript", ["platformType", "Linux"]), Decision::Run);
        assert_eq!(on("aws:x", ["platformType", "Linux"]), unknown());
        assert_eq!(on("aws:x", ["same", "same"]), unknown());
        assert_eq!(
            on("aws:x", ["platformType", "Windows"]),
            skip("Step execution skipped due to unsupported plugin: aws:x. Step name: two".to_owned())
        );
        let observed = "Step execution skipped due to unsatisfied preconditions: \
                        '\"StringEquals\": [platformType, Windows]'. Step name: two";
        assert_eq!(on("aws:runShellScript", ["platformType", "Windows"]), skip(observed.to_owned()));
        assert!(matches!(on("aws:runShellScript", ["same", "same"]), Decision::Fail { .. }));
    }

    #[test]
    fn an_exit_of_an_earlier_step_comes_before_all_else() {
        let mut flow = Flow::default();
        flow.finish(Modifiers::default(), StepStatus::Failed, 169);
        let step = step("aws:x", None);
        let context = StepContext {
            schema_version: SchemaVersion::V2_0,
            step: &step,
            modifiers: Modifiers::default(),
            place: Place::Last,
            flow,
            parameters: &BTreeMap::new(),
            platform: Platform::Linux,
            plugins: PLUGINS,
        };
        let text = "Plugin with name aws:x and id two skipped due to prior step with an exit condition";
        assert_eq!(decide_step(&context), skip(text.to_owned()));
        let finally = Modifiers { finally_step: true, ..Modifiers::default() };
        assert_eq!(decide_step(&StepContext { modifiers: finally, ..context }), unknown());
    }
}
