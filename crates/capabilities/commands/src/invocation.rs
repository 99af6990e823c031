//! One command on one node.
//!
//! ```text
//! Queued ──dispatch──▶ Pending ──accepted──▶ InProgress ──ended──▶ Done
//!   │                   │  ▲ │                  │
//!   │           postponed  │ │                  │
//!   │                   ▼  │ │                  │
//!   │                 Delayed│                  │
//!   │                   │    │                  │
//!   └──cancel/terminate─┴────┴──cancel──▶ Cancelling ──ended / deadline──▶ Done
//! ```
//!
//! Every state but `Done` has a deadline that ends it: a queued invocation ends with its command, a pending one by the delivery
//! deadline, a running one by the execution deadline, a cancelling one by the cancel deadline. Replies of the node are merged in
//! any order; what comes after the end adds output and changes no status.

use std::time::Duration;

use drover_channel::{DocumentStatus, StepStatus};
use drover_kernel::record::{Index, Record};
use drover_kernel::{CommandId, NodeId, Time};
use serde::{Deserialize, Serialize};

/// How long a node that was told to cancel may take before the invocation counts as cancelled without its word.
pub const CANCEL_PATIENCE: Duration = Duration::from_secs(60);

/// The invocation's record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invocation {
    /// The command.
    pub command: CommandId,
    /// The node.
    pub node: NodeId,
    /// The node's display name when the command was sent.
    pub node_name: Option<String>,
    /// When the command was sent.
    pub requested: Time,
    /// How long the node may take to run it, by its document, with some grace.
    pub execution_limit: Duration,
    /// Where it stands.
    pub state: State,
    /// What the node told of its steps, in the order in which they were first heard of.
    pub steps: Vec<Step>,
    /// What the node told of the document as a whole.
    pub trace_output: String,
}

/// Where an invocation stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name")]
pub enum State {
    /// Waits for its turn within the command's concurrency.
    Queued,
    /// In the node's mailbox.
    Pending {
        /// The message in the mailbox.
        message: String,
        /// The end of the delivery time.
        deliver_by: Time,
    },
    /// Offered to the node, which had no room; will be offered again.
    Delayed {
        /// The message in the mailbox.
        message: String,
        /// The end of the delivery time.
        deliver_by: Time,
    },
    /// The node has it.
    InProgress {
        /// Since when.
        accepted: Time,
        /// The end of the execution time.
        execute_by: Time,
    },
    /// The node is to stop it.
    Cancelling {
        /// When it counts as cancelled in any case.
        give_up: Time,
    },
    /// Over.
    Done {
        /// How.
        outcome: Outcome,
        /// When.
        ended: Time,
    },
}

/// How an invocation can end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// Every step succeeded or was skipped.
    Success,
    /// A step failed, or the node refused the document.
    Failed,
    /// The node did not take it in time.
    DeliveryTimedOut,
    /// It ran too long.
    ExecutionTimedOut,
    /// Stopped by an operator.
    Cancelled,
    /// The node is not there any more.
    Undeliverable,
    /// Not started because the command had too many errors.
    Terminated,
}

/// What happens to an invocation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Its turn has come: it is in the mailbox now.
    Dispatched {
        /// The message.
        message: String,
        /// The end of the delivery time.
        deliver_by: Time,
    },
    /// The node has taken it.
    Accepted,
    /// The node has no room now.
    Postponed,
    /// The node will not run it.
    Refused,
    /// The node says how the document ended.
    Ended(DocumentStatus),
    /// The delivery time is over.
    DeliveryDeadline,
    /// The execution time is over.
    ExecutionDeadline,
    /// An operator wants it stopped; the node may have it already.
    CancelAsked,
    /// An operator wants it stopped, and the node is not connected.
    CancelUnreachable,
    /// The node did not answer to the cancellation.
    CancelDeadline,
    /// The command has too many errors to start more.
    Terminate,
    /// The node was deregistered.
    NodeGone,
}

/// A step of the document as the node reported it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// The step's name (schema 2.x) or its plugin's (1.x).
    pub name: String,
    /// The plugin.
    pub plugin: String,
    /// How it went.
    pub status: StepStatus,
    /// Exit code.
    pub code: i64,
    /// When it began.
    pub started: Option<Time>,
    /// When it ended.
    pub ended: Option<Time>,
    /// Both outputs together, at most 2,500 characters.
    pub output: String,
    /// At most 24,000 characters.
    pub stdout: String,
    /// At most 24,000 characters.
    pub stderr: String,
}

impl Record for Invocation {
    const COLLECTION: &'static str = "invocations";

    fn key(&self) -> Vec<String> {
        vec![self.command.to_string(), self.node.to_string()]
    }

    fn indexes(&self) -> Vec<Index> {
        let time = time_key(self.requested);
        let mut indexes = vec![
            Index::by(Invocation::BY_NODE, [self.node.as_str(), &time]),
            Index::by(Invocation::BY_TIME, [time.as_str()]),
        ];
        match self.state {
            State::Queued => indexes.push(Index::by(Invocation::OPEN, [self.command.as_str(), "queued"])),
            State::Pending { .. } | State::Delayed { .. } | State::InProgress { .. } | State::Cancelling { .. } => {
                indexes.push(Index::by(Invocation::OPEN, [self.command.as_str(), "started"]));
            }
            State::Done { .. } => {}
        }
        indexes
    }
}

/// A time as a key segment: same width, so that it sorts.
pub fn time_key(time: Time) -> String {
    format!("{:015}", time.millis().max(0))
}

impl Invocation {
    /// The index by node and time.
    pub const BY_NODE: &'static str = "by-node";
    /// The index by time.
    pub const BY_TIME: &'static str = "by-time";
    /// The index of invocations that are not over, by command and whether they were dispatched.
    pub const OPEN: &'static str = "open";

    /// The invocation after `event`, or none if the event changes nothing: it came late, twice, or to the wrong state.
    pub fn on(&self, event: Event, now: Time) -> Option<Invocation> {
        let state = self.state.on(event, now, self.execution_limit)?;
        Some(Invocation { state, ..self.clone() })
    }

    /// How it ended, if it did.
    pub fn outcome(&self) -> Option<Outcome> {
        match self.state {
            State::Done { outcome, .. } => Some(outcome),
            State::Queued
            | State::Pending { .. }
            | State::Delayed { .. }
            | State::InProgress { .. }
            | State::Cancelling { .. } => None,
        }
    }

    /// The message that waits in the mailbox for this invocation, if any.
    pub fn message(&self) -> Option<&str> {
        match &self.state {
            State::Pending { message, .. } | State::Delayed { message, .. } => Some(message),
            State::Queued | State::InProgress { .. } | State::Cancelling { .. } | State::Done { .. } => None,
        }
    }

    /// AWS's words for the state: `Status` and `StatusDetails`.
    pub fn status(&self) -> (&'static str, &'static str) {
        match &self.state {
            State::Queued | State::Pending { .. } => ("Pending", "Pending"),
            State::Delayed { .. } => ("Delayed", "Delayed"),
            State::InProgress { .. } => ("InProgress", "InProgress"),
            State::Cancelling { .. } => ("Cancelling", "Cancelling"),
            State::Done { outcome, .. } => outcome.status(),
        }
    }

    /// Takes what the node told of its steps into the record. A step that has ended does not go back.
    pub fn merge(&mut self, reported: impl IntoIterator<Item = Step>) {
        for step in reported {
            match self.steps.iter_mut().find(|known| known.name == step.name) {
                None => self.steps.push(step),
                Some(known) if known.status.is_final() && !step.status.is_final() => {}
                Some(known) => *known = step,
            }
        }
    }
}

impl Outcome {
    /// AWS's words: `Status` and `StatusDetails`.
    pub fn status(self) -> (&'static str, &'static str) {
        match self {
            Outcome::Success => ("Success", "Success"),
            Outcome::Failed => ("Failed", "Failed"),
            Outcome::DeliveryTimedOut => ("TimedOut", "DeliveryTimedOut"),
            Outcome::ExecutionTimedOut => ("TimedOut", "ExecutionTimedOut"),
            Outcome::Cancelled => ("Cancelled", "Cancelled"),
            Outcome::Undeliverable => ("Failed", "Undeliverable"),
            Outcome::Terminated => ("Cancelled", "Terminated"),
        }
    }
}

impl State {
    fn on(&self, event: Event, now: Time, execution_limit: Duration) -> Option<State> {
        let done = |outcome| Some(State::Done { outcome, ended: now });
        let cancelling = || Some(State::Cancelling { give_up: now.after(CANCEL_PATIENCE) });
        let running = || Some(State::InProgress { accepted: now, execute_by: now.after(execution_limit) });
        match self {
            State::Queued => match event {
                Event::Dispatched { message, deliver_by } => Some(State::Pending { message, deliver_by }),
                Event::CancelAsked | Event::CancelUnreachable => done(Outcome::Cancelled),
                Event::DeliveryDeadline => done(Outcome::DeliveryTimedOut),
                Event::Terminate => done(Outcome::Terminated),
                Event::NodeGone => done(Outcome::Undeliverable),
                Event::Accepted
                | Event::Postponed
                | Event::Refused
                | Event::Ended(_)
                | Event::ExecutionDeadline
                | Event::CancelDeadline => None,
            },
            State::Pending { message, deliver_by } | State::Delayed { message, deliver_by } => match event {
                Event::Accepted => running(),
                Event::Postponed => {
                    let delayed = State::Delayed { message: message.clone(), deliver_by: *deliver_by };
                    (delayed != *self).then_some(delayed)
                }
                Event::Refused => done(Outcome::Failed),
                // The acknowledgement was lost or comes later.
                Event::Ended(status) => match outcome_of(status) {
                    Some(outcome) => done(outcome),
                    None => running(),
                },
                Event::DeliveryDeadline => done(Outcome::DeliveryTimedOut),
                Event::CancelAsked => cancelling(),
                Event::CancelUnreachable => done(Outcome::Cancelled),
                Event::NodeGone => done(Outcome::Undeliverable),
                Event::Dispatched { .. } | Event::ExecutionDeadline | Event::CancelDeadline | Event::Terminate => None,
            },
            State::InProgress { .. } => match event {
                Event::Ended(status) => outcome_of(status).and_then(done),
                Event::Refused => done(Outcome::Failed),
                Event::ExecutionDeadline => done(Outcome::ExecutionTimedOut),
                Event::CancelAsked | Event::CancelUnreachable => cancelling(),
                Event::NodeGone => done(Outcome::Undeliverable),
                Event::Dispatched { .. }
                | Event::Accepted
                | Event::Postponed
                | Event::DeliveryDeadline
                | Event::CancelDeadline
                | Event::Terminate => None,
            },
            State::Cancelling { .. } => match event {
                Event::Ended(status) => outcome_of(status).and_then(done),
                Event::Refused | Event::CancelDeadline => done(Outcome::Cancelled),
                Event::NodeGone => done(Outcome::Undeliverable),
                Event::Dispatched { .. }
                | Event::Accepted
                | Event::Postponed
                | Event::DeliveryDeadline
                | Event::ExecutionDeadline
                | Event::CancelAsked
                | Event::CancelUnreachable
                | Event::Terminate => None,
            },
            State::Done { .. } => None,
        }
    }
}

fn outcome_of(status: DocumentStatus) -> Option<Outcome> {
    match status {
        // The node restarts and goes on; its next reply says more.
        DocumentStatus::InProgress | DocumentStatus::SuccessAndReboot => None,
        DocumentStatus::Success => Some(Outcome::Success),
        DocumentStatus::Failed => Some(Outcome::Failed),
        DocumentStatus::Cancelled => Some(Outcome::Cancelled),
        DocumentStatus::TimedOut => Some(Outcome::ExecutionTimedOut),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn invocation() -> Invocation {
        Invocation {
            command: CommandId::random(),
            node: NodeId::random(),
            node_name: None,
            requested: Time::from_millis(0),
            execution_limit: Duration::from_secs(10),
            state: State::Queued,
            steps: Vec::new(),
            trace_output: String::new(),
        }
    }

    fn events() -> impl Strategy<Value = Event> {
        prop_oneof![
            Just(Event::Dispatched { message: "m".into(), deliver_by: Time::from_millis(9) }),
            Just(Event::Accepted),
            Just(Event::Postponed),
            Just(Event::Refused),
            prop::sample::select(DocumentStatus::ALL.to_vec()).prop_map(Event::Ended),
            Just(Event::DeliveryDeadline),
            Just(Event::ExecutionDeadline),
            Just(Event::CancelAsked),
            Just(Event::CancelUnreachable),
            Just(Event::CancelDeadline),
            Just(Event::Terminate),
            Just(Event::NodeGone),
        ]
    }

    proptest! {
        #[test]
        fn the_end_is_the_end_and_every_state_has_a_way_to_it(history in prop::collection::vec(events(), 0..12)) {
            let mut current = invocation();
            for (at, event) in history.into_iter().enumerate() {
                let now = Time::from_millis(i64::try_from(at).unwrap());
                let next = current.on(event, now);
                if current.outcome().is_some() {
                    prop_assert_eq!(next, None);
                } else if let Some(next) = next {
                    prop_assert_ne!(&next.state, &current.state);
                    current = next;
                }
            }
            let end = match current.state {
                State::Queued => Event::Terminate,
                State::Pending { .. } | State::Delayed { .. } => Event::DeliveryDeadline,
                State::InProgress { .. } => Event::ExecutionDeadline,
                State::Cancelling { .. } => Event::CancelDeadline,
                State::Done { .. } => return Ok(()),
            };
            prop_assert!(current.on(end, Time::from_millis(99)).unwrap().outcome().is_some());
        }
    }

    #[test]
    fn a_result_that_overtakes_its_acknowledgement_counts() {
        let now = Time::from_millis(1);
        let pending = invocation().on(Event::Dispatched { message: "m".into(), deliver_by: now }, now).unwrap();
        let done = pending.on(Event::Ended(DocumentStatus::Success), now).unwrap();
        assert_eq!(done.status(), ("Success", "Success"));
        assert_eq!(done.on(Event::Accepted, now), None);
    }

    #[test]
    fn a_late_step_report_does_not_undo_an_end() {
        let step = |status, stdout: &str| Step {
            name: "one".into(),
            plugin: "aws:runShellScript".into(),
            status,
            code: 0,
            started: None,
            ended: None,
            output: String::new(),
            stdout: stdout.into(),
            stderr: String::new(),
        };
        let mut merged = invocation();
        merged.merge([step(StepStatus::Success, "all")]);
        merged.merge([step(StepStatus::InProgress, "part")]);
        assert_eq!(merged.steps.len(), 1);
        assert_eq!(merged.steps[0].stdout, "all");
    }
}
