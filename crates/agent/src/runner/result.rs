//! From the way a script ended to what is reported about its step.

use std::{
    fs::File,
    io::{self, Read as _},
    path::Path,
};

use drover_channel::{StepStatus, UtcTime, limits::MAX_INLINE_OUTPUT, message::StepReport};
use drover_document::{
    flow::{EXIT_WITH_FAILURE, EXIT_WITH_SUCCESS},
    output::{combined_output, inline_output},
};

use super::plan::STOPPED_CODE;
use crate::plugins::{Ended, Outcome};

/// Exit code by which a script asks for a restart of the machine.
const EXIT_WITH_REBOOT: i64 = 194;

/// Exit code reported for steps that have none of their own.
const NO_CODE: i64 = 1;

/// What a step that was running is reported with after the agent was killed.
pub const INTERRUPTED: &str = "the agent was killed or the machine restarted while the step ran; it is not run again, \
                               because it may have done part of its work";

/// What a step that was running is reported with when the agent was stopped.
const STOPPED: &str =
    "the agent was stopped while the step ran; it is not run again, because it may have done part of its work";

const REBOOT: &str = "the script asked for a restart of the machine (exit code 194), which this agent does not do yet";

/// Result of one set of inputs, or of several merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetResult {
    /// Status.
    pub status: StepStatus,
    /// Exit code.
    pub code: i64,
    /// Beginning of standard output.
    pub stdout: String,
    /// Beginning of standard error.
    pub stderr: String,
}

impl SetResult {
    /// Something that did not run, with the reason where people look for it.
    pub fn not_run(status: StepStatus, code: i64, reason: &str) -> Self {
        let (stdout, stderr) = if status == StepStatus::Failed { ("", reason) } else { (reason, "") };
        Self { status, code, stdout: stdout.to_owned(), stderr: stderr.to_owned() }
    }

    /// A step that failed because of the agent.
    pub fn interrupted() -> Self {
        Self::not_run(StepStatus::Failed, NO_CODE, INTERRUPTED)
    }

    /// Reads the output files, as much of them as a report takes, and judges the exit code.
    pub fn of(outcome: &Outcome) -> Self {
        let read =
            |path: &Path| beginning(path).unwrap_or_else(|error| format!("[the output cannot be read: {error}]"));
        let (stdout, mut stderr) = (read(&outcome.stdout), read(&outcome.stderr));
        if let Some(line) = &outcome.unwritten {
            stderr = with_line(&stderr, line);
        }
        let result = |status, code| Self { status, code, stdout: stdout.clone(), stderr: stderr.clone() };
        match &outcome.ended {
            Ended::Exited(0) => result(StepStatus::Success, 0),
            Ended::Exited(EXIT_WITH_SUCCESS) => Self {
                status: StepStatus::Success,
                code: EXIT_WITH_SUCCESS,
                stdout: with_line(
                    &stdout,
                    "Step exited with code 168. Therefore, marking step as succeeded. Further document steps will be skipped.",
                ),
                stderr: String::new(),
            },
            Ended::Exited(EXIT_WITH_FAILURE) => {
                let text = "Step exited with code 169. Therefore, marking step as failed. Further document steps will be skipped.";
                Self {
                    status: StepStatus::Failed,
                    code: EXIT_WITH_FAILURE,
                    stdout: with_line(&stdout, text),
                    stderr: with_line(&stderr, text),
                }
            }
            Ended::Exited(EXIT_WITH_REBOOT) => {
                Self { status: StepStatus::Failed, code: EXIT_WITH_REBOOT, stdout, stderr: with_line(&stderr, REBOOT) }
            }
            Ended::Exited(code) => result(StepStatus::Failed, *code),
            Ended::NotStarted(reason) => {
                Self { status: StepStatus::Failed, code: NO_CODE, stdout, stderr: with_line(&stderr, reason) }
            }
            Ended::TimedOut => result(StepStatus::TimedOut, STOPPED_CODE),
            Ended::Cancelled => result(StepStatus::Cancelled, STOPPED_CODE),
            Ended::AgentStopped => {
                Self { status: StepStatus::Failed, code: NO_CODE, stdout, stderr: with_line(&stderr, STOPPED) }
            }
        }
    }

    /// Joins the result of the next set of inputs of one plugin: the graver status, the first exit code that is not 0, both
    /// outputs.
    pub fn merge(self, next: Self) -> Self {
        Self {
            status: self.status.merge(next.status),
            code: if self.code == 0 { next.code } else { self.code },
            stdout: joined(self.stdout, &next.stdout),
            stderr: joined(self.stderr, &next.stderr),
        }
    }

    /// The report of a step.
    pub fn into_report(self, action: &str, started: UtcTime, ended: UtcTime) -> StepReport {
        let shown_stderr = if self.code == EXIT_WITH_SUCCESS { "" } else { &self.stderr };
        StepReport {
            status: self.status,
            code: self.code,
            name: action.to_owned(),
            output: combined_output(&self.stdout, shown_stderr),
            start_date_time: Some(started),
            end_date_time: Some(ended),
            output_s3_bucket_name: String::new(),
            output_s3_key_prefix: String::new(),
            step_name: String::new(),
            standard_output: inline_output(&self.stdout).into_owned(),
            standard_error: inline_output(&self.stderr).into_owned(),
        }
    }
}

/// Enough of a file that a cut is seen and falls between characters.
fn beginning(path: &Path) -> io::Result<String> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(String::new()),
        opened => opened?,
    };
    let mut bytes = Vec::new();
    file.take(MAX_INLINE_OUTPUT as u64 + 4).read_to_end(&mut bytes)?;
    Ok(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

fn with_line(text: &str, line: &str) -> String {
    let separator = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{text}{separator}{line}")
}

fn joined(mut first: String, next: &str) -> String {
    if !first.is_empty() && !next.is_empty() {
        first.push('\n');
    }
    first.push_str(next);
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result(ended: Ended, stdout: &str, stderr: &str) -> SetResult {
        let folder = tempfile::tempdir().unwrap();
        let outcome = Outcome {
            ended,
            stdout: folder.path().join("stdout"),
            stderr: folder.path().join("stderr"),
            unwritten: None,
        };
        std::fs::write(&outcome.stdout, stdout).unwrap();
        std::fs::write(&outcome.stderr, stderr).unwrap();
        SetResult::of(&outcome)
    }

    #[test]
    fn exit_codes_are_judged_by_the_table() {
        let judged = |code| {
            let result = result(Ended::Exited(code), "", "");
            (result.status, result.code)
        };
        assert_eq!(judged(0), (StepStatus::Success, 0));
        assert_eq!(judged(1), (StepStatus::Failed, 1));
        assert_eq!(judged(137), (StepStatus::Failed, 137));
        assert_eq!(judged(168), (StepStatus::Success, 168));
        assert_eq!(judged(169), (StepStatus::Failed, 169));
        assert_eq!(judged(194), (StepStatus::Failed, 194));
        let ended = |ended| result(ended, "", "").status;
        assert_eq!(ended(Ended::TimedOut), StepStatus::TimedOut);
        assert_eq!(ended(Ended::Cancelled), StepStatus::Cancelled);
        assert_eq!(ended(Ended::AgentStopped), StepStatus::Failed);
    }

    #[test]
    fn special_codes_explain_themselves() {
        let success = result(Ended::Exited(168), "out\n", "err");
        assert!(success.stdout.starts_with("out\nStep exited with code 168."));
        assert_eq!(success.stderr, "");
        let failure = result(Ended::Exited(169), "", "err");
        assert!(failure.stdout.contains("169") && failure.stderr.starts_with("err\nStep exited with code 169."));
        assert!(result(Ended::Exited(194), "", "").stderr.contains("does not do yet"));
    }

    #[test]
    fn long_output_is_cut_in_the_report() {
        let report = result(Ended::Exited(0), &"x".repeat(50_000), "").into_report(
            "aws:runShellScript",
            UtcTime::from_millis(1),
            UtcTime::from_millis(2),
        );
        assert_eq!(report.standard_output.len(), 24_000);
        assert!(report.standard_output.ends_with("--output truncated--"));
        assert!(report.output.len() <= 2_500);
        let exact = result(Ended::Exited(0), &"x".repeat(24_000), "");
        let report = exact.into_report("a", UtcTime::from_millis(1), UtcTime::from_millis(2));
        assert_eq!(report.standard_output, "x".repeat(24_000));
    }

    #[test]
    fn merging_keeps_the_graver_status_and_the_first_code() {
        let one = SetResult { status: StepStatus::Success, code: 0, stdout: "a".to_owned(), stderr: String::new() };
        let two = SetResult { status: StepStatus::Failed, code: 3, stdout: "b".to_owned(), stderr: "e".to_owned() };
        let three = SetResult { status: StepStatus::Success, code: 4, stdout: String::new(), stderr: String::new() };
        let merged = one.merge(two).merge(three);
        assert_eq!((merged.status, merged.code), (StepStatus::Failed, 3));
        assert_eq!((merged.stdout.as_str(), merged.stderr.as_str()), ("a\nb", "e"));
    }
}
