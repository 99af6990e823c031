//! `CancelCommand`.
//!
//! An invocation whose node is not connected ends at once. One whose node is connected may be running: the node is told to stop it
//! and its word is waited for, up to [`crate::invocation::CANCEL_PATIENCE`].

use std::collections::BTreeSet;

use async_trait::async_trait;
use drover_api::ssm::{CancelCommandRequest, CancelCommandResult};
use drover_kernel::due::{Due, DueHandler};
use drover_kernel::page::Window;
use drover_kernel::{Batch, CommandId, Cx, Db, NodeId, OpError, Scope, Stored, Time, Tools, guarded, presence};

use crate::command::Command;
use crate::error::CommandError;
use crate::invocation::{CANCEL_PATIENCE, Event, Invocation, State};
use crate::progress::change;
use crate::{job, settle};

const KIND: &str = "cancel-command";

/// Asks for a command to be stopped, on all its nodes or on some. Answers when that is durable, not when they have stopped.
pub async fn cancel_command(cx: &Cx, input: CancelCommandRequest) -> Result<CancelCommandResult, OpError> {
    let id = input.command_id.unwrap_or_default();
    let nodes = named(cx, &input.instance_ids.unwrap_or_default())?;
    guarded(async || {
        let missing = || CommandError::NoSuchCommand(id.clone());
        let id = CommandId::parse(id.clone()).map_err(|_| missing())?;
        let stored: Option<Stored<Command>> = cx.db().get(&cx.scope, &[&id]).await?;
        let stored = stored.ok_or_else(missing)?;
        let mut batch = Batch::new();
        for node in &nodes {
            batch.schedule(&Due::soon(KIND, &cx.scope, [id.as_str(), node.as_str()]));
        }
        if nodes.is_empty() {
            let Some(cancelled) = stored.record.cancel() else { return Ok(()) };
            batch.replace(&cx.scope, &stored, &cancelled);
            batch.schedule(&Due::soon(KIND, &cx.scope, [id.as_str()]));
            settle::ask(&mut batch, &cx.scope, &id);
        }
        Ok(cx.db().commit(batch).await?)
    })
    .await?;
    Ok(CancelCommandResult::default())
}

fn named(cx: &Cx, ids: &[String]) -> Result<Vec<NodeId>, CommandError> {
    let mut seen = BTreeSet::new();
    let parse = |id: &String| {
        if !seen.insert(id.clone()) {
            return Err(CommandError::DuplicateNode(id.clone()));
        }
        let unknown = |_| CommandError::NoSuchNodes { nodes: vec![id.clone()], account: cx.scope.account.to_string() };
        NodeId::parse(id.as_str()).map_err(unknown)
    };
    ids.iter().map(parse).collect()
}

/// Stops invocations: of a whole command, or on one node.
pub struct Cancel;

#[async_trait]
impl DueHandler for Cancel {
    fn kind(&self) -> &'static str {
        KIND
    }

    async fn run(&self, tools: &Tools, scope: &Scope, id: &[String], now: Time) -> Result<(), OpError> {
        match id {
            [command, node] => cancel_one(&tools.db, scope, command, node, now).await,
            [command] => cancel_all(&tools.db, scope, command, now).await,
            _ => Ok(()),
        }
    }
}

/// Those that are queued are ended by the settling of the command.
async fn cancel_all(db: &Db, scope: &Scope, command: &str, now: Time) -> Result<(), OpError> {
    let mut after = None;
    loop {
        let window = Window::after(after, 100);
        let page = db.list_by::<Invocation>(scope, Invocation::OPEN, &[command, "started"], window).await?;
        for invocation in page.items {
            cancel_one(db, scope, command, invocation.record.node.as_str(), now).await?;
        }
        after = page.next;
        if after.is_none() {
            return Ok(());
        }
    }
}

async fn cancel_one(db: &Db, scope: &Scope, command: &str, node: &str, now: Time) -> Result<(), OpError> {
    guarded(async || {
        let stored: Option<Stored<Invocation>> = db.get(scope, &[command, node]).await?;
        let Some(stored) = stored else { return Ok(()) };
        let node = &stored.record.node;
        let connected =
            presence::read(db, scope, std::slice::from_ref(node)).await?.iter().any(|one| one.is_connected(now));
        let event = if connected { Event::CancelAsked } else { Event::CancelUnreachable };
        let Some(changed) = stored.record.on(event, now) else { return Ok(()) };
        let mut batch = Batch::new();
        change(&mut batch, scope, &stored, &changed, now);
        if let State::Cancelling { .. } = changed.state {
            let until = now.after(CANCEL_PATIENCE);
            batch.send(&job::cancel(scope, &changed.command, node, now, until)?);
        }
        Ok(db.commit(batch).await?)
    })
    .await
}
