//! Forgets commands that are past their time, with their invocations and output.

use std::time::Duration;

use async_trait::async_trait;
use drover_kernel::page::Window;
use drover_kernel::task::Sweep;
use drover_kernel::{Batch, OpError, Scope, Stored, Time, Tools};

use crate::command::Command;
use crate::follow;
use crate::invocation::Invocation;

/// Removes in commits of this size, so that a sweep never holds the store up.
const CHUNK: usize = 200;

/// The sweep.
pub struct ForgetOldCommands;

#[async_trait]
impl Sweep for ForgetOldCommands {
    fn name(&self) -> &'static str {
        "forget-old-commands"
    }

    fn period(&self) -> Duration {
        Duration::from_secs(600)
    }

    async fn pass(&self, tools: &Tools) -> Result<u64, OpError> {
        let scope = Scope { account: tools.settings.account.clone(), region: tools.settings.region.clone() };
        let mut forgotten = 0;
        loop {
            let window = Window::first(CHUNK);
            let page = tools.db.list_by::<Command>(&scope, Command::BY_TIME, &[""; 0], window).await?;
            let now = tools.db.now().await?;
            let old = |one: &&Stored<Command>| is_old(&one.record, now, tools.settings.command_history);
            let old: Vec<&Stored<Command>> = page.items.iter().filter(old).collect();
            if old.is_empty() {
                return Ok(forgotten);
            }
            for command in old {
                forget(tools, &scope, command).await?;
                forgotten += 1;
            }
        }
    }
}

fn is_old(command: &Command, now: Time, keep: Duration) -> bool {
    command.is_done() && now.since(command.requested) > keep
}

async fn forget(tools: &Tools, scope: &Scope, command: &Stored<Command>) -> Result<(), OpError> {
    while follow::forget(tools, scope, &command.record.id, CHUNK).await? == CHUNK {}
    loop {
        let invocations = tools.db.list::<Invocation>(scope, &[&command.record.id], Window::first(CHUNK)).await?.items;
        let mut batch = Batch::new();
        for invocation in &invocations {
            batch.remove(scope, invocation);
        }
        let last = invocations.len() < CHUNK;
        if last {
            batch.remove(scope, command);
        }
        tools.db.commit(batch).await?;
        if last {
            return Ok(());
        }
    }
}
