//! Nudges between servers and tasks: "look again".
//!
//! A nudge carries nothing and may be lost; what is to be done stands in the store. Losing the bus loses time, never data.

use std::fmt;

use tokio::sync::watch;

/// Passes nudges on, to listeners in this process and to other servers.
pub trait Bus: Send + Sync + fmt::Debug + 'static {
    /// Wakes everybody who listens to `topic`.
    fn nudge(&self, topic: &str);

    /// Listens to `topic`. Nudges that come while nobody waits are remembered as one.
    fn listen(&self, topic: &str) -> Nudges;
}

/// The listening end of a topic.
#[derive(Debug)]
pub struct Nudges(watch::Receiver<u64>);

impl Nudges {
    /// A listener on this channel, for implementations of [`Bus`].
    pub fn new(receiver: watch::Receiver<u64>) -> Self {
        Self(receiver)
    }

    /// Waits for the next nudge. Cancel safe. Never returns once the bus is gone.
    pub async fn next(&mut self) {
        if self.0.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Whether a nudge came since the last [`Nudges::next`]; takes it.
    pub fn take(&mut self) -> bool {
        let nudged = self.0.has_changed().unwrap_or(false);
        if nudged {
            self.0.mark_unchanged();
            let _ = self.0.borrow_and_update();
        }
        nudged
    }
}
