//! Moves a command on: expands its targets, counts what its invocations left, dispatches more, and concludes.
//!
//! Due work, asked for by whoever changes something that matters to a command. Each round reads, decides, and makes one guarded
//! commit of bounded size; rounds go on until one has nothing to do. Two servers that settle the same command get in each
//! other's way at the guard and nowhere else.

use async_trait::async_trait;
use drover_fleet::targets::{Target, page};
use drover_kernel::due::{Due, DueHandler};
use drover_kernel::page::Window;
use drover_kernel::{Batch, CommandId, Db, OpError, Scope, Stored, Time, Tools, guarded};

use crate::command::{Command, Expansion, State, Tally};
use crate::error::CommandError;
use crate::invocation::{Event, Invocation};
use crate::{events, send, targets};

/// The kind of due work.
pub const KIND: &str = "settle-command";

/// The most invocations that one commit dispatches or ends.
const CHUNK: usize = 100;

/// The most tallies that one commit counts.
const TALLIES: usize = 500;

/// Asks for a command to be settled, in the commit that changes something that matters to it.
pub fn ask(batch: &mut Batch, scope: &Scope, command: &CommandId) {
    batch.schedule(&Due::soon(KIND, scope, [command.as_str()]));
}

/// The handler.
pub struct Settle;

#[async_trait]
impl DueHandler for Settle {
    fn kind(&self) -> &'static str {
        KIND
    }

    async fn run(&self, tools: &Tools, scope: &Scope, id: &[String], now: Time) -> Result<(), OpError> {
        let [command] = id else { return Ok(()) };
        while guarded(async || round(&tools.db, scope, command, now).await).await? == Round::More {}
        Ok(())
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    More,
    Settled,
}

async fn round(db: &Db, scope: &Scope, id: &str, now: Time) -> Result<Round, OpError> {
    let command: Option<Stored<Command>> = db.get(scope, &[id]).await?;
    let Some(stored) = command else { return Ok(Round::Settled) };
    let mut command = stored.record.clone();
    let mut batch = Batch::new();

    let tallies = db.list::<Tally>(scope, &[id], Window::first(TALLIES)).await?.items;
    let counted: Vec<Tally> = tallies.iter().map(|tally| tally.record.clone()).collect();
    command.count(&counted);
    for tally in &tallies {
        batch.remove(scope, tally);
    }

    if let Expansion::Behind { node } = command.expansion.clone() {
        let (nodes, next) = page(db, scope, &conditions(&command)?, node).await?;
        for node in &nodes {
            batch.insert(scope, &send::queued(&command, node));
        }
        command.counts.targets += u32::try_from(nodes.len()).unwrap_or(u32::MAX);
        command.expansion = next.map_or(Expansion::Complete, |node| Expansion::Behind { node: Some(node) });
    } else {
        move_queued(db, scope, &mut command, &mut batch, now).await?;
    }

    command.conclude(now);
    if command == stored.record && batch.is_empty() {
        return Ok(Round::Settled);
    }
    if command.status() != stored.record.status() {
        batch.event(&events::command_changed(scope, &command, now));
    }
    batch.replace(scope, &stored, &command);
    batch.nudge(crate::follow::topic(scope, &command.id));
    db.commit(batch).await?;
    Ok(if command.is_done() { Round::Settled } else { Round::More })
}

fn conditions(command: &Command) -> Result<Vec<Target>, CommandError> {
    if !command.request.nodes.is_empty() {
        return Ok(vec![Target::Ids(command.request.nodes.clone())]);
    }
    command.request.targets.iter().map(|(key, values)| targets::parse(key, values)).collect()
}

/// Dispatches queued invocations into free slots, or ends them when the command starts no more.
async fn move_queued(
    db: &Db,
    scope: &Scope,
    command: &mut Command,
    batch: &mut Batch,
    now: Time,
) -> Result<(), OpError> {
    let stop = match command.state {
        State::Cancelling => Some(Event::CancelUnreachable),
        State::Pending | State::InProgress if command.has_too_many_errors() => Some(Event::Terminate),
        State::Pending | State::InProgress | State::Done { .. } => None,
    };
    let slots = usize::try_from(command.free_slots()).unwrap_or(usize::MAX);
    let limit = if stop.is_some() { CHUNK } else { slots.min(CHUNK) };
    if limit == 0 {
        return Ok(());
    }
    let place = [command.id.as_str(), "queued"];
    let queued = db.list_by::<Invocation>(scope, Invocation::OPEN, &place, Window::first(limit)).await?;
    for invocation in queued.items {
        command.counts.dispatched += 1;
        match &stop {
            None => {
                let (dispatched, message) = send::dispatch(scope, command, &invocation.record, now)?;
                batch.replace(scope, &invocation, &dispatched);
                batch.send(&message);
            }
            Some(event) => {
                let Some(ended) = invocation.record.on(event.clone(), now) else { continue };
                command.counts.completed += 1;
                batch.replace(scope, &invocation, &ended);
                batch.event(&events::invocation_changed(scope, &ended, now));
            }
        }
    }
    Ok(())
}
