//! What the journal knows about one command: its events, and the state machine that they drive.
//!
//! ```text
//! accepted ──► Waiting ──step_started──► Running ──step_done──► Waiting … ──ended──► Ended
//!                 └────────step_done (skipped or refused steps)────┘  
//! ```
//!
//! `process_started` adds the process to a running step, `cancel_requested` and `reply_acknowledged` may come at any time.
//! The state after a restart is the fold over the events in the file, so there is one transition function and no second
//! form of the state on disk.

use std::collections::BTreeSet;

use drover_channel::{DocumentStatus, JobId, UtcTime, message::StepReport};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A process, told apart from a later one with the same number by the ticks since boot at which it started, and the boot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// Process id, and id of the group that it leads.
    pub pid: i32,
    /// When it started, in clock ticks after boot.
    pub start_ticks: u64,
    /// The boot.
    pub boot: String,
}

/// A finished step as it is reported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DoneStep {
    /// Key of the step in replies.
    pub name: String,
    /// The report.
    pub report: StepReport,
    /// Message id of the step's reply; the same at every sending.
    pub reply: Uuid,
}

/// The end of a command.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct End {
    /// When.
    pub at: UtcTime,
    /// With which status.
    pub status: DocumentStatus,
    /// Why, if it failed before its first step.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub trace: String,
    /// Message id of the end reply; the same at every sending.
    pub reply: Uuid,
}

/// When the first step starts, relative to the acknowledgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// At once. The start of the first step is then not forced to disk: a power failure leaves it unknown whether that step
    /// ran, and it is not run again.
    AtOnce,
    /// When a worker is free; its start is forced to disk first.
    Later,
}

/// One line of a journal file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The command was taken. Always the first line.
    Accepted {
        /// The job.
        job_id: JobId,
        /// When.
        at: UtcTime,
        /// In which boot.
        boot: String,
        /// When it starts.
        start: Start,
        /// The command as it came, JSON text.
        content: String,
    },
    /// A step is about to be started.
    StepStarted {
        /// Its place in the document.
        step: usize,
        /// When.
        at: UtcTime,
    },
    /// The running step has a process.
    ProcessStarted {
        /// The process.
        process: Process,
    },
    /// A step has ended, or was skipped or refused.
    StepDone {
        /// Its place in the document.
        step: usize,
        /// How it went.
        done: Box<DoneStep>,
    },
    /// The command is to be cancelled.
    CancelRequested {
        /// When.
        at: UtcTime,
    },
    /// The command has ended.
    Ended(End),
    /// The server has a reply.
    ReplyAcknowledged {
        /// The reply's message id.
        reply: Uuid,
    },
}

/// Where a command stands.
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// No step runs; the next one is that after the steps done.
    Waiting,
    /// The step after those done was started.
    Running {
        /// When.
        since: UtcTime,
        /// Its process, if it got that far.
        process: Option<Process>,
    },
    /// The end was reached.
    Ended(End),
}

/// Everything about one command.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The job.
    pub job_id: JobId,
    /// When it was accepted.
    pub accepted_at: UtcTime,
    /// In which boot.
    pub boot: String,
    /// When it was to start.
    pub start: Start,
    /// The command as it came.
    pub content: String,
    /// Whether it is to be cancelled.
    pub cancelled: bool,
    /// Steps that are done, in order.
    pub steps: Vec<DoneStep>,
    /// Where it stands.
    pub state: State,
    /// Replies that the server has.
    pub acknowledged: BTreeSet<Uuid>,
}

/// An event that cannot follow.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{event} cannot follow {state}")]
pub struct Illegal {
    event: &'static str,
    state: &'static str,
}

impl Record {
    /// Begins with the first event.
    ///
    /// # Errors
    /// If it is not [`Event::Accepted`].
    pub fn begin(event: Event) -> Result<Self, Illegal> {
        match event {
            Event::Accepted { job_id, at, boot, start, content } => Ok(Self {
                job_id,
                accepted_at: at,
                boot,
                start,
                content,
                cancelled: false,
                steps: Vec::new(),
                state: State::Waiting,
                acknowledged: BTreeSet::new(),
            }),
            Event::StepStarted { .. }
            | Event::ProcessStarted { .. }
            | Event::StepDone { .. }
            | Event::CancelRequested { .. }
            | Event::Ended(_)
            | Event::ReplyAcknowledged { .. } => Err(Illegal { event: event.name(), state: "nothing" }),
        }
    }

    /// Applies one event; the only transition function.
    ///
    /// # Errors
    /// If the event cannot follow; the record is unchanged then.
    pub fn apply(&mut self, event: Event) -> Result<(), Illegal> {
        let illegal = Illegal { event: event.name(), state: self.state.name() };
        match (&mut self.state, event) {
            (_, Event::Accepted { .. }) => return Err(illegal),
            (_, Event::ReplyAcknowledged { reply }) => {
                self.acknowledged.insert(reply);
            }
            (State::Waiting | State::Running { .. } | State::Ended(_), Event::CancelRequested { .. }) => {
                self.cancelled = true;
            }
            (State::Waiting, Event::StepStarted { step, at }) if step == self.steps.len() => {
                self.state = State::Running { since: at, process: None };
            }
            (State::Running { process, .. }, Event::ProcessStarted { process: started }) => *process = Some(started),
            (State::Waiting | State::Running { .. }, Event::StepDone { step, done }) if step == self.steps.len() => {
                self.steps.push(*done);
                self.state = State::Waiting;
            }
            (State::Waiting, Event::Ended(end)) => self.state = State::Ended(end),
            (State::Waiting | State::Running { .. } | State::Ended(_), Event::StepStarted { .. })
            | (State::Waiting | State::Ended(_), Event::ProcessStarted { .. })
            | (State::Waiting | State::Running { .. } | State::Ended(_), Event::StepDone { .. })
            | (State::Running { .. } | State::Ended(_), Event::Ended(_)) => return Err(illegal),
        }
        Ok(())
    }

    /// The end, if it was reached.
    pub fn end(&self) -> Option<&End> {
        match &self.state {
            State::Ended(end) => Some(end),
            State::Waiting | State::Running { .. } => None,
        }
    }

    /// Whether the server knows how the command ended, so that nothing is left to do.
    pub fn is_settled(&self) -> bool {
        self.end().is_some_and(|end| self.acknowledged.contains(&end.reply))
    }
}

impl State {
    /// The state's name, for people.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running { .. } => "running",
            Self::Ended(_) => "ended",
        }
    }
}

impl Event {
    fn name(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "accepted",
            Self::StepStarted { .. } => "step_started",
            Self::ProcessStarted { .. } => "process_started",
            Self::StepDone { .. } => "step_done",
            Self::CancelRequested { .. } => "cancel_requested",
            Self::Ended(_) => "ended",
            Self::ReplyAcknowledged { .. } => "reply_acknowledged",
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use drover_channel::StepStatus;
    use proptest::prelude::*;

    use super::*;

    pub(crate) fn accepted(command_id: &str) -> Event {
        Event::Accepted {
            job_id: JobId::new(command_id, "mi-1").unwrap(),
            at: UtcTime::from_millis(1_000),
            boot: "this-boot".to_owned(),
            start: Start::Later,
            content: "{}".to_owned(),
        }
    }

    pub(crate) fn report(status: StepStatus, code: i64) -> StepReport {
        let mut report: StepReport = serde_json::from_value(serde_json::json!({"status": status})).unwrap();
        report.code = code;
        report
    }

    pub(crate) fn step_done(step: usize, status: StepStatus) -> Event {
        let done = DoneStep { name: format!("step{step}"), report: report(status, 0), reply: Uuid::new_v4() };
        Event::StepDone { step, done: Box::new(done) }
    }

    pub(crate) fn ended(status: DocumentStatus) -> Event {
        Event::Ended(End { at: UtcTime::from_millis(2_000), status, trace: String::new(), reply: Uuid::from_u128(9) })
    }

    fn started(step: usize) -> Event {
        Event::StepStarted { step, at: UtcTime::from_millis(1_500) }
    }

    #[test]
    fn a_command_goes_its_way() {
        let mut record = Record::begin(accepted("c")).unwrap();
        let process = Process { pid: 7, start_ticks: 8, boot: "this-boot".to_owned() };
        record.apply(started(0)).unwrap();
        record.apply(Event::ProcessStarted { process: process.clone() }).unwrap();
        assert_eq!(record.state, State::Running { since: UtcTime::from_millis(1_500), process: Some(process) });
        record.apply(step_done(0, StepStatus::Success)).unwrap();
        record.apply(step_done(1, StepStatus::Skipped)).unwrap();
        assert_eq!(record.state, State::Waiting);
        record.apply(ended(DocumentStatus::Success)).unwrap();
        assert!(record.end().is_some() && !record.is_settled());
        record.apply(Event::ReplyAcknowledged { reply: Uuid::from_u128(9) }).unwrap();
        assert!(record.is_settled());
    }

    #[test]
    fn events_that_cannot_follow_are_refused() {
        assert!(Record::begin(started(0)).is_err());
        let mut record = Record::begin(accepted("c")).unwrap();
        assert_eq!(record.apply(started(1)).unwrap_err().to_string(), "step_started cannot follow waiting");
        record.apply(started(0)).unwrap();
        assert!(record.apply(ended(DocumentStatus::Failed)).is_err(), "a running step must end first");
        assert!(record.apply(started(0)).is_err(), "no step starts twice");
    }

    proptest! {
        #[test]
        fn the_end_stays_the_end(choices in prop::collection::vec(0u8..7, 0..30)) {
            let mut record = Record::begin(accepted("c")).unwrap();
            let mut starts = Vec::new();
            for choice in choices {
                let step = record.steps.len();
                let event = match choice {
                    0 => started(step),
                    1 => Event::ProcessStarted { process: Process { pid: 1, start_ticks: 1, boot: String::new() } },
                    2 => step_done(step, StepStatus::Success),
                    3 => Event::CancelRequested { at: UtcTime::from_millis(1) },
                    4 => ended(DocumentStatus::Success),
                    5 => Event::ReplyAcknowledged { reply: Uuid::from_u128(9) },
                    _ => accepted("c"),
                };
                let before = record.end().cloned();
                let is_start = matches!(event, Event::StepStarted { .. });
                if record.apply(event).is_ok() && is_start {
                    prop_assert!(!starts.contains(&step), "step {step} started twice");
                    starts.push(step);
                }
                if before.is_some() {
                    prop_assert_eq!(record.end().cloned(), before);
                }
            }
        }
    }
}
