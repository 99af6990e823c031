//! What nodes report about their jobs.
//!
//! Reports come at least once and in any order. Each becomes an event of the invocation's state machine and one guarded commit that
//! holds everything that follows from it: the new state, the message taken out of the mailbox, deadlines set and lifted, and a
//! tally for the command.

use async_trait::async_trait;
use drover_channel::JobId;
use drover_channel::message::{Reply, StepReport};
use drover_kernel::capability::{AgentTopic, OutputChunk};
use drover_kernel::{Batch, Db, NodeId, OpError, Scope, Stored, Time, Tools, guarded};

use crate::command::{Tallied, Tally};
use crate::invocation::{Event, Invocation, State, Step};
use crate::{deadlines, events, follow, settle};

/// The jobs that run commands.
pub struct SendCommandTopic;

#[async_trait]
impl AgentTopic for SendCommandTopic {
    fn topic(&self) -> &'static str {
        "aws.ssm.sendCommand"
    }

    fn takes_messages_out(&self) -> bool {
        true
    }

    async fn accepted(&self, tools: &Tools, scope: &Scope, node: &NodeId, job_id: &str) -> Result<(), OpError> {
        apply(&tools.db, scope, node, job_id, &Report::event(Event::Accepted)).await
    }

    async fn postponed(&self, tools: &Tools, scope: &Scope, node: &NodeId, job_id: &str) -> Result<(), OpError> {
        apply(&tools.db, scope, node, job_id, &Report::event(Event::Postponed)).await
    }

    async fn refused(
        &self,
        tools: &Tools,
        scope: &Scope,
        node: &NodeId,
        job_id: &str,
        reason: &str,
    ) -> Result<(), OpError> {
        let report = Report { event: Event::Refused, steps: Vec::new(), trace: reason.to_owned() };
        apply(&tools.db, scope, node, job_id, &report).await
    }

    async fn reply(
        &self,
        tools: &Tools,
        scope: &Scope,
        node: &NodeId,
        job_id: &str,
        content: &str,
    ) -> Result<(), OpError> {
        match serde_json::from_str::<Reply>(content) {
            Ok(reply) => apply(&tools.db, scope, node, job_id, &Report::of(reply)).await,
            Err(error) => {
                tracing::warn!(%node, job_id, %error, "the node sent a reply that cannot be read");
                Ok(())
            }
        }
    }

    async fn output(&self, tools: &Tools, scope: &Scope, node: &NodeId, chunk: &OutputChunk) -> Result<(), OpError> {
        follow::keep(tools, scope, node, chunk).await
    }
}

/// The jobs that cancel commands. What comes of a cancellation is told on the command's own topic.
pub struct CancelCommandTopic;

#[async_trait]
impl AgentTopic for CancelCommandTopic {
    fn topic(&self) -> &'static str {
        "aws.ssm.cancelCommand"
    }

    fn takes_messages_out(&self) -> bool {
        false
    }

    async fn accepted(&self, _: &Tools, _: &Scope, _: &NodeId, _: &str) -> Result<(), OpError> {
        Ok(())
    }

    async fn postponed(&self, _: &Tools, _: &Scope, _: &NodeId, _: &str) -> Result<(), OpError> {
        Ok(())
    }

    async fn refused(&self, _: &Tools, _: &Scope, node: &NodeId, job_id: &str, reason: &str) -> Result<(), OpError> {
        tracing::warn!(%node, job_id, reason, "the node refused to cancel");
        Ok(())
    }

    async fn reply(&self, _: &Tools, _: &Scope, _: &NodeId, _: &str, _: &str) -> Result<(), OpError> {
        Ok(())
    }

    async fn output(&self, _: &Tools, _: &Scope, _: &NodeId, _: &OutputChunk) -> Result<(), OpError> {
        Ok(())
    }
}

struct Report {
    event: Event,
    steps: Vec<Step>,
    trace: String,
}

impl Report {
    fn event(event: Event) -> Self {
        Self { event, steps: Vec::new(), trace: String::new() }
    }

    fn of(reply: Reply) -> Self {
        Self {
            event: Event::Ended(reply.document_status),
            steps: reply.runtime_status.unwrap_or_default().into_iter().map(step).collect(),
            trace: reply.document_trace_output,
        }
    }
}

fn step((name, report): (String, StepReport)) -> Step {
    let time = |time: Option<drover_channel::UtcTime>| time.map(|time| Time::from_millis(time.millis()));
    Step {
        name,
        plugin: report.name,
        status: report.status,
        code: report.code,
        started: time(report.start_date_time),
        ended: time(report.end_date_time),
        output: report.output,
        stdout: report.standard_output,
        stderr: report.standard_error,
    }
}

async fn apply(db: &Db, scope: &Scope, node: &NodeId, job_id: &str, report: &Report) -> Result<(), OpError> {
    let Ok(job) = job_id.parse::<JobId>() else {
        tracing::warn!(%node, job_id, "the node reports on something that is no job");
        return Ok(());
    };
    if job.node_id() != node.as_str() {
        tracing::warn!(%node, job_id, "the node reports on another node's job");
        return Ok(());
    }
    let command = job.command_id().to_owned();
    guarded(async || {
        let stored: Option<Stored<Invocation>> = db.get(scope, &[command.as_str(), node.as_str()]).await?;
        let Some(stored) = stored else {
            tracing::warn!(%node, job_id, "the node reports on a command that is not here");
            return Ok(());
        };
        let now = Time::now();
        let mut changed = stored.record.on(report.event.clone(), now).unwrap_or_else(|| stored.record.clone());
        changed.merge(report.steps.iter().cloned());
        if !report.trace.is_empty() {
            changed.trace_output.clone_from(&report.trace);
        }
        if changed == stored.record {
            return Ok(());
        }
        let mut batch = Batch::new();
        change(&mut batch, scope, &stored, &changed, now);
        Ok(db.commit(batch).await?)
    })
    .await
}

/// Everything that follows from an invocation's change of state.
pub(crate) fn change(batch: &mut Batch, scope: &Scope, old: &Stored<Invocation>, new: &Invocation, now: Time) {
    batch.replace(scope, old, new);
    batch.nudge(follow::topic(scope, &new.command));
    if old.record.state == new.state {
        return;
    }
    if let (Some(message), None) = (old.record.message(), new.message()) {
        batch.unsend(scope, &new.node, message);
    }
    if let Some(due) = deadlines::of(scope, &old.record) {
        batch.unschedule(&due);
    }
    if let Some(due) = deadlines::of(scope, new) {
        batch.schedule(&due);
    }
    if old.record.status() != new.status() {
        batch.event(&events::invocation_changed(scope, new, now));
    }
    let what = match (&old.record.state, &new.state) {
        (State::Queued, State::Done { outcome, .. }) => Tallied::EndedQueued(*outcome),
        (_, State::Done { outcome, .. }) => Tallied::Ended(*outcome),
        (_, State::InProgress { .. }) => Tallied::Started,
        (_, State::Queued | State::Pending { .. } | State::Delayed { .. } | State::Cancelling { .. }) => return,
    };
    batch.insert(scope, &Tally { command: new.command.clone(), node: new.node.clone(), what });
    settle::ask(batch, scope, &new.command);
}
