//! What the end of one step means for those after it.
//!
//! By itself a failed step stops nothing. A script can ask to stop by its exit code, and a step by modifiers in its
//! inputs. [`Flow`] holds what was asked so far; replaying [`Flow::finish`] over stored results gives the same flow, so
//! it need not be stored.

use drover_channel::StepStatus;
use serde_json::Value;

/// Exit code of a script that wants its step to succeed and later steps to be skipped.
pub const EXIT_WITH_SUCCESS: i64 = 168;

/// Exit code of a script that wants its step to fail and later steps to be skipped.
pub const EXIT_WITH_FAILURE: i64 = 169;

/// What to do after a failed step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnFailure {
    /// Run the next step.
    #[default]
    Continue,
    /// Skip later steps.
    Exit,
    /// Report the step as a success and skip later steps.
    SuccessAndExit,
}

/// What to do after a successful step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnSuccess {
    /// Run the next step.
    #[default]
    Continue,
    /// Skip later steps.
    Exit,
}

/// The modifiers in a step's inputs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Modifiers {
    /// `onFailure`.
    pub on_failure: OnFailure,
    /// `onSuccess`.
    pub on_success: OnSuccess,
    /// `finallyStep`: the step runs even after a wish to stop, if it is the last.
    pub finally_step: bool,
}

impl Modifiers {
    /// Reads the modifiers of interpolated inputs. Inputs that are a list have none, and what is not understood counts as
    /// absent. Unlike other inputs, modifiers are spelled exactly.
    #[must_use]
    pub fn parse(inputs: &Value) -> Self {
        let text = |name: &str| inputs.get(name).and_then(Value::as_str);
        Self {
            on_failure: match text("onFailure") {
                Some("exit") => OnFailure::Exit,
                Some("successAndExit") => OnFailure::SuccessAndExit,
                Some(_) | None => OnFailure::Continue,
            },
            on_success: match text("onSuccess") {
                Some("exit") => OnSuccess::Exit,
                Some(_) | None => OnSuccess::Continue,
            },
            finally_step: text("finallyStep") == Some("true") || inputs.get("finallyStep") == Some(&Value::Bool(true)),
        }
    }
}

/// Where in the document a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Other steps follow.
    Earlier,
    /// It is the last step.
    Last,
}

/// What the ended steps of one run ask of later ones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flow {
    stopped: bool,
}

/// Result of a step after its modifiers had their say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finished {
    /// Status to report.
    pub status: StepStatus,
    /// Exit code to report.
    pub code: i64,
}

impl Flow {
    /// Whether a step is skipped because an earlier one asked to stop.
    #[must_use]
    pub fn skips(self, modifiers: Modifiers, place: Place) -> bool {
        self.stopped && !(modifiers.finally_step && place == Place::Last)
    }

    /// Takes note of an ended step, and gives the result to report for it.
    pub fn finish(&mut self, modifiers: Modifiers, status: StepStatus, code: i64) -> Finished {
        let finished = if status == StepStatus::Failed && modifiers.on_failure == OnFailure::SuccessAndExit {
            Finished { status: StepStatus::Success, code: EXIT_WITH_SUCCESS }
        } else {
            Finished { status, code }
        };
        self.stopped |= finished.code == EXIT_WITH_SUCCESS
            || finished.code == EXIT_WITH_FAILURE
            || (status == StepStatus::Failed && modifiers.on_failure == OnFailure::Exit)
            || (status == StepStatus::Success && modifiers.on_success == OnSuccess::Exit);
        finished
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Result to report and whether a later step is skipped.
    fn end(inputs: &Value, status: StepStatus, code: i64) -> (StepStatus, i64, bool) {
        let mut flow = Flow::default();
        let finished = flow.finish(Modifiers::parse(inputs), status, code);
        let skips = flow.skips(Modifiers::default(), Place::Last);
        let mut replayed = Flow::default();
        assert_eq!(replayed.finish(Modifiers::parse(inputs), finished.status, finished.code), finished);
        assert_eq!(replayed, flow, "replaying a stored result gives the same flow");
        (finished.status, finished.code, skips)
    }

    #[test]
    fn a_failure_stops_nothing_by_itself() {
        assert_eq!(end(&json!({}), StepStatus::Failed, 1), (StepStatus::Failed, 1, false));
        assert_eq!(end(&json!({"onFailure": "Abort"}), StepStatus::Failed, 1), (StepStatus::Failed, 1, false));
    }

    #[test]
    fn exit_codes_stop_the_document() {
        assert_eq!(end(&json!({}), StepStatus::Success, 168), (StepStatus::Success, 168, true));
        assert_eq!(end(&json!({}), StepStatus::Failed, 169), (StepStatus::Failed, 169, true));
        assert_eq!(end(&json!({}), StepStatus::Failed, 170), (StepStatus::Failed, 170, false));
    }

    #[test]
    fn modifiers_stop_the_document() {
        let exit = json!({"onFailure": "exit"});
        assert_eq!(end(&exit, StepStatus::Failed, 1), (StepStatus::Failed, 1, true));
        assert_eq!(end(&exit, StepStatus::TimedOut, 137), (StepStatus::TimedOut, 137, false));
        let forgive = json!({"onFailure": "successAndExit"});
        assert_eq!(end(&forgive, StepStatus::Failed, 3), (StepStatus::Success, 168, true));
        assert_eq!(end(&forgive, StepStatus::Success, 0), (StepStatus::Success, 0, false));
        let enough = json!({"onSuccess": "exit"});
        assert_eq!(end(&enough, StepStatus::Success, 0), (StepStatus::Success, 0, true));
        assert_eq!(end(&enough, StepStatus::Failed, 1), (StepStatus::Failed, 1, false));
    }

    #[test]
    fn only_the_last_step_can_run_after_all() {
        let mut flow = Flow::default();
        flow.finish(Modifiers::default(), StepStatus::Failed, 169);
        for written in [json!({"finallyStep": true}), json!({"finallyStep": "true"})] {
            let finally = Modifiers::parse(&written);
            assert!(!flow.skips(finally, Place::Last) && flow.skips(finally, Place::Earlier));
        }
        for written in [json!({"finallyStep": "yes"}), json!({"FinallyStep": true}), json!([{"finallyStep": true}])] {
            assert!(flow.skips(Modifiers::parse(&written), Place::Last), "{written}");
        }
    }

    #[test]
    fn a_stop_is_not_taken_back() {
        let mut flow = Flow::default();
        flow.finish(Modifiers::default(), StepStatus::Success, 168);
        flow.finish(Modifiers::default(), StepStatus::Skipped, 0);
        assert!(flow.skips(Modifiers::default(), Place::Earlier));
    }
}
