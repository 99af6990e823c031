//! The command: what was sent, to whom, and how far it is.
//!
//! ```text
//! Pending ──first node has it──▶ InProgress ──all over──▶ Done
//!    └────────────cancel────────────┴──▶ Cancelling ──all over──▶ Done
//! ```

use std::collections::BTreeMap;

use drover_kernel::record::{Index, Record};
use drover_kernel::{CommandId, NodeId, Time};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::invocation::{Outcome, time_key};
use crate::rates::Rate;

/// The command's record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Command {
    /// Its id.
    pub id: CommandId,
    /// What was asked for.
    pub request: Request,
    /// When it was sent.
    pub requested: Time,
    /// The end of the delivery time.
    pub deliver_by: Time,
    /// Where it stands.
    pub state: State,
    /// How far the targets are expanded into invocations.
    pub expansion: Expansion,
    /// What has happened so far.
    pub counts: Counts,
}

/// What a caller asked for, checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// The document's name.
    pub document: String,
    /// The version as the caller named it; `$DEFAULT` if not at all.
    pub document_version: String,
    /// Its content at that version.
    pub content: Value,
    /// As given.
    pub parameters: BTreeMap<String, Vec<String>>,
    /// Typed, with defaults: what the node gets.
    pub values: BTreeMap<String, Value>,
    /// The caller's words.
    pub comment: String,
    /// The nodes, if they were named.
    pub nodes: Vec<NodeId>,
    /// The targets as given, if nodes were not named.
    pub targets: Vec<(String, Vec<String>)>,
    /// Seconds until delivery times out.
    pub timeout_secs: i32,
    /// How many nodes at once.
    pub max_concurrency: Rate,
    /// How many errors before no more are started.
    pub max_errors: Rate,
    /// Seconds that a node may take, by the document.
    pub execution_secs: u64,
    /// Who sent it.
    pub sender: String,
}

/// Where a command stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name")]
pub enum State {
    /// No node has it yet.
    Pending,
    /// At least one node has it.
    InProgress,
    /// Being stopped.
    Cancelling,
    /// Over.
    Done {
        /// How.
        conclusion: Conclusion,
        /// When.
        ended: Time,
    },
}

/// How a command can end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Conclusion {
    /// Every invocation succeeded.
    Success,
    /// No node met the targets.
    NoInstances,
    /// More errors than tolerated.
    Failed,
    /// Some invocations did not succeed, but not too many failed.
    Incomplete,
    /// What did not succeed was not delivered in time.
    DeliveryTimedOut,
    /// Stopped by an operator.
    Cancelled,
}

/// How far the targets are expanded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name")]
pub enum Expansion {
    /// Nodes behind this one are still to be looked at.
    Behind {
        /// None at the beginning.
        node: Option<NodeId>,
    },
    /// Every target has its invocation.
    Complete,
}

/// What has happened to a command's invocations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Nodes that were targeted.
    pub targets: u32,
    /// Invocations that were dispatched, over or not.
    pub dispatched: u32,
    /// Invocations that are over.
    pub completed: u32,
    /// Those that succeeded.
    pub succeeded: u32,
    /// Those that failed or ran too long.
    pub errors: u32,
    /// Those that were not delivered in time.
    pub delivery_timed_out: u32,
}

/// What an invocation leaves for its command, in the commit in which it happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The command.
    pub command: CommandId,
    /// The node.
    pub node: NodeId,
    /// What happened.
    pub what: Tallied,
}

/// What a tally tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tallied {
    /// The node has taken it.
    Started,
    /// It is over without ever having been dispatched.
    EndedQueued(Outcome),
    /// It is over.
    Ended(Outcome),
}

impl Record for Tally {
    const COLLECTION: &'static str = "command-tallies";

    fn key(&self) -> Vec<String> {
        let kind = match self.what {
            Tallied::Started => "started",
            Tallied::EndedQueued(_) | Tallied::Ended(_) => "ended",
        };
        vec![self.command.to_string(), self.node.to_string(), kind.to_owned()]
    }
}

impl Record for Command {
    const COLLECTION: &'static str = "commands";

    fn key(&self) -> Vec<String> {
        vec![self.id.to_string()]
    }

    fn indexes(&self) -> Vec<Index> {
        vec![Index::by(Command::BY_TIME, [time_key(self.requested)])]
    }
}

impl Command {
    /// The index by time.
    pub const BY_TIME: &'static str = "by-time";

    /// AWS's words for the state: `Status` and `StatusDetails`.
    pub fn status(&self) -> (&'static str, &'static str) {
        match self.state {
            State::Pending => ("Pending", "Pending"),
            State::InProgress => ("InProgress", "InProgress"),
            State::Cancelling => ("Cancelling", "Cancelling"),
            State::Done { conclusion, .. } => match conclusion {
                Conclusion::Success => ("Success", "Success"),
                Conclusion::NoInstances => ("Success", "NoInstancesInTag"),
                Conclusion::Failed => ("Failed", "Failed"),
                Conclusion::Incomplete => ("Failed", "Incomplete"),
                Conclusion::DeliveryTimedOut => ("TimedOut", "DeliveryTimedOut"),
                Conclusion::Cancelled => ("Cancelled", "Cancelled"),
            },
        }
    }

    /// The end of the total time: delivery and execution. AWS's `ExpiresAfter`.
    pub fn expires_after(&self) -> Time {
        self.deliver_by.after(std::time::Duration::from_secs(self.request.execution_secs))
    }

    /// Whether the command is over.
    pub fn is_done(&self) -> bool {
        match self.state {
            State::Done { .. } => true,
            State::Pending | State::InProgress | State::Cancelling => false,
        }
    }

    /// Whether there are more errors than the caller tolerates.
    pub fn has_too_many_errors(&self) -> bool {
        self.counts.errors > self.request.max_errors.errors(self.counts.targets)
    }

    /// How many more invocations may be dispatched now.
    pub fn free_slots(&self) -> u32 {
        let open = match self.state {
            State::Pending | State::InProgress => !self.has_too_many_errors(),
            State::Cancelling | State::Done { .. } => false,
        };
        let running = self.counts.dispatched.saturating_sub(self.counts.completed);
        if open { self.request.max_concurrency.concurrency(self.counts.targets).saturating_sub(running) } else { 0 }
    }

    /// The command after an operator asked to stop it; none if it is over or being stopped already.
    pub fn cancel(&self) -> Option<Command> {
        match self.state {
            State::Pending | State::InProgress => {
                Some(Command { state: State::Cancelling, expansion: Expansion::Complete, ..self.clone() })
            }
            State::Cancelling | State::Done { .. } => None,
        }
    }

    /// Counts what invocations left.
    pub fn count(&mut self, tallies: &[Tally]) {
        for tally in tallies {
            match tally.what {
                Tallied::Started => self.start(),
                Tallied::EndedQueued(outcome) => {
                    self.counts.dispatched += 1;
                    self.end(outcome);
                }
                Tallied::Ended(outcome) => self.end(outcome),
            }
        }
    }

    fn start(&mut self) {
        match self.state {
            State::Pending => self.state = State::InProgress,
            State::InProgress | State::Cancelling | State::Done { .. } => {}
        }
    }

    fn end(&mut self, outcome: Outcome) {
        self.counts.completed += 1;
        match outcome {
            Outcome::Success => {
                self.counts.succeeded += 1;
                self.start();
            }
            Outcome::Failed | Outcome::ExecutionTimedOut | Outcome::Undeliverable => self.counts.errors += 1,
            Outcome::DeliveryTimedOut => self.counts.delivery_timed_out += 1,
            Outcome::Cancelled | Outcome::Terminated => {}
        }
    }

    /// Ends the command if everything is over.
    pub fn conclude(&mut self, now: Time) {
        if self.is_done() || self.expansion != Expansion::Complete || self.counts.completed < self.counts.targets {
            return;
        }
        let Counts { targets, succeeded, delivery_timed_out, .. } = self.counts;
        let conclusion = match self.state {
            State::Cancelling => Conclusion::Cancelled,
            State::Pending | State::InProgress | State::Done { .. } => {
                if targets == 0 {
                    Conclusion::NoInstances
                } else if succeeded == targets {
                    Conclusion::Success
                } else if self.has_too_many_errors() {
                    Conclusion::Failed
                } else if delivery_timed_out > 0 && succeeded + delivery_timed_out == targets {
                    Conclusion::DeliveryTimedOut
                } else if self.counts.errors == 0 && delivery_timed_out == 0 && succeeded == 0 {
                    Conclusion::Cancelled
                } else {
                    Conclusion::Incomplete
                }
            }
        };
        self.state = State::Done { conclusion, ended: now };
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn command(targets: u32, max_concurrency: Rate, max_errors: Rate) -> Command {
        Command {
            id: CommandId::random(),
            request: Request {
                document: "AWS-RunShellScript".into(),
                document_version: "1".into(),
                content: Value::Null,
                parameters: BTreeMap::new(),
                values: BTreeMap::new(),
                comment: String::new(),
                nodes: Vec::new(),
                targets: Vec::new(),
                timeout_secs: 3600,
                max_concurrency,
                max_errors,
                execution_secs: 3600,
                sender: String::new(),
            },
            requested: Time::from_millis(0),
            deliver_by: Time::from_millis(1),
            state: State::Pending,
            expansion: Expansion::Complete,
            counts: Counts { targets, ..Counts::default() },
        }
    }

    fn after(mut command: Command, outcomes: &[Outcome]) -> Command {
        command.counts.dispatched = u32::try_from(outcomes.len()).unwrap();
        let (id, node) = (command.id.clone(), NodeId::random());
        let tally =
            |outcome: &Outcome| Tally { command: id.clone(), node: node.clone(), what: Tallied::Ended(*outcome) };
        let tallies: Vec<Tally> = outcomes.iter().map(tally).collect();
        command.count(&tallies);
        command.conclude(Time::from_millis(5));
        command
    }

    #[test]
    fn conclusions_follow_what_happened() {
        use Outcome::{Cancelled, DeliveryTimedOut, Failed, Success};
        let ended = |outcomes: &[Outcome], max_errors| {
            after(command(2, Rate::DEFAULT_CONCURRENCY, Rate::Count(max_errors)), outcomes).status().1
        };
        assert_eq!(ended(&[Success, Success], 0), "Success");
        assert_eq!(ended(&[Success, Failed], 0), "Failed");
        assert_eq!(ended(&[Success, Failed], 1), "Incomplete");
        assert_eq!(ended(&[Success, DeliveryTimedOut], 0), "DeliveryTimedOut");
        assert_eq!(ended(&[Cancelled, Cancelled], 0), "Cancelled");
        assert_eq!(ended(&[Success], 0), "InProgress", "one is still out");
        let none = after(command(0, Rate::DEFAULT_CONCURRENCY, Rate::DEFAULT_ERRORS), &[]);
        assert_eq!(none.status(), ("Success", "NoInstancesInTag"));
    }

    #[test]
    fn slots_are_those_of_the_concurrency_until_errors_are_too_many() {
        let mut command = command(10, Rate::Count(3), Rate::Count(1));
        command.counts = Counts { dispatched: 5, completed: 3, errors: 1, ..command.counts };
        assert_eq!(command.free_slots(), 1);
        command.counts.errors = 2;
        assert_eq!(command.free_slots(), 0);
    }
}
