//! What ends invocations that take too long.
//!
//! Delivery: one due entry a command, at the end of its delivery time; invocations that no node has taken by then are over. The
//! window is measured by the store's clock from the moment the server accepted the command, so servers need not agree on the
//! time. Execution: one due entry an invocation, set when the node takes it, at the sum of its steps' limits and some
//! grace; the node enforces its steps' limits itself, so this one only speaks for nodes that are lost.

use async_trait::async_trait;
use drover_kernel::due::{Due, DueHandler};
use drover_kernel::page::Window;
use drover_kernel::{Batch, Db, OpError, Scope, Stored, Time, Tools, guarded};

use crate::command::Command;
use crate::invocation::{Event, Invocation, State};
use crate::progress::change;

const DELIVERY: &str = "command-delivery";
const EXECUTION: &str = "command-execution";

/// The end of a command's delivery time.
pub fn delivery(scope: &Scope, command: &Command) -> Due {
    Due::at(command.deliver_by, DELIVERY, scope, [command.id.as_str()])
}

/// The deadline of an invocation's present state, apart from the delivery deadline that all of a command share.
pub fn of(scope: &Scope, invocation: &Invocation) -> Option<Due> {
    let at = match invocation.state {
        State::InProgress { execute_by, .. } => execute_by,
        State::Cancelling { give_up } => give_up,
        State::Queued | State::Pending { .. } | State::Delayed { .. } | State::Done { .. } => return None,
    };
    Some(Due::at(at, EXECUTION, scope, [invocation.command.as_str(), invocation.node.as_str()]))
}

/// Ends what was not delivered in time.
pub struct Delivery;

#[async_trait]
impl DueHandler for Delivery {
    fn kind(&self) -> &'static str {
        DELIVERY
    }

    async fn run(&self, tools: &Tools, scope: &Scope, id: &[String], now: Time) -> Result<(), OpError> {
        let [command] = id else { return Ok(()) };
        for stage in ["queued", "started"] {
            let mut after = None;
            loop {
                let window = Window::after(after, 100);
                let page =
                    tools.db.list_by::<Invocation>(scope, Invocation::OPEN, &[command.as_str(), stage], window).await?;
                for invocation in page.items {
                    end(&tools.db, scope, &invocation.record.key_texts(), &Event::DeliveryDeadline, now).await?;
                }
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// Ends what runs too long or does not stop.
pub struct Execution;

#[async_trait]
impl DueHandler for Execution {
    fn kind(&self) -> &'static str {
        EXECUTION
    }

    async fn run(&self, tools: &Tools, scope: &Scope, id: &[String], now: Time) -> Result<(), OpError> {
        let current: Option<Stored<Invocation>> = tools.db.get(scope, id).await?;
        let Some(current) = current else { return Ok(()) };
        let event = match current.record.state {
            State::InProgress { execute_by, .. } if execute_by <= now => Event::ExecutionDeadline,
            State::Cancelling { give_up } if give_up <= now => Event::CancelDeadline,
            State::InProgress { .. }
            | State::Cancelling { .. }
            | State::Queued
            | State::Pending { .. }
            | State::Delayed { .. }
            | State::Done { .. } => return Ok(()),
        };
        end(&tools.db, scope, id, &event, now).await
    }
}

/// Applies an event to an invocation; nothing happens if it does not fit its state any more.
pub(crate) async fn end(db: &Db, scope: &Scope, key: &[String], event: &Event, now: Time) -> Result<(), OpError> {
    guarded(async || {
        let stored: Option<Stored<Invocation>> = db.get(scope, key).await?;
        let Some(stored) = stored else { return Ok(()) };
        let Some(changed) = stored.record.on(event.clone(), now) else { return Ok(()) };
        let mut batch = Batch::new();
        change(&mut batch, scope, &stored, &changed, now);
        Ok(db.commit(batch).await?)
    })
    .await
}

impl Invocation {
    pub(crate) fn key_texts(&self) -> [String; 2] {
        [self.command.to_string(), self.node.to_string()]
    }
}
