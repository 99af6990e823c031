//! Sweeps over the kernel's own tables.

use std::time::Duration;

use async_trait::async_trait;
use drover_kernel::task::Sweep;
use drover_kernel::{OpError, Tools, mailbox, outbox};

/// How long domain events are kept.
const EVENTS_KEPT: Duration = Duration::from_secs(24 * 3600);

/// Removes messages that no node took in time.
pub(crate) struct ExpireMailboxes;

#[async_trait]
impl Sweep for ExpireMailboxes {
    fn name(&self) -> &'static str {
        "expire-mailboxes"
    }

    fn period(&self) -> Duration {
        Duration::from_secs(600)
    }

    async fn pass(&self, tools: &Tools) -> Result<u64, OpError> {
        Ok(mailbox::expire(&tools.db, tools.db.now().await?).await?)
    }
}

/// Removes domain events that are past their time.
pub(crate) struct ExpireEvents;

#[async_trait]
impl Sweep for ExpireEvents {
    fn name(&self) -> &'static str {
        "expire-events"
    }

    fn period(&self) -> Duration {
        Duration::from_secs(600)
    }

    async fn pass(&self, tools: &Tools) -> Result<u64, OpError> {
        let now = tools.db.now().await?;
        let mut removed = 0;
        loop {
            let events = outbox::read(&tools.db, 500).await?;
            let old: Vec<_> = events.into_iter().take_while(|event| now.since(event.time) > EVENTS_KEPT).collect();
            if old.is_empty() {
                return Ok(removed);
            }
            outbox::remove(&tools.db, &old).await?;
            removed += old.len() as u64;
        }
    }
}
