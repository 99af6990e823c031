//! The bus within one process.
//!
//! One watch channel a topic, made by the first listener and dropped when the last one is gone. Enough for a single server;
//! with several, a nudge that crosses servers is only a matter of time, since every task also runs by its period.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use drover_kernel::{Bus, Nudges};
use tokio::sync::watch;

/// Nudges between the tasks of one process.
#[derive(Debug, Default)]
pub struct InProcess {
    topics: Mutex<Topics>,
}

#[derive(Debug, Default)]
struct Topics {
    senders: HashMap<String, watch::Sender<u64>>,
    /// Topics are looked through for dead ones when there are this many.
    clean_at: usize,
}

impl InProcess {
    /// A bus nobody listens to yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn topics(&self) -> MutexGuard<'_, Topics> {
        // Nothing panics while the lock is held; a poisoned map is still whole.
        self.topics.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Bus for InProcess {
    fn nudge(&self, topic: &str) {
        if let Some(sender) = self.topics().senders.get(topic) {
            sender.send_modify(|count| *count += 1);
        }
    }

    fn listen(&self, topic: &str) -> Nudges {
        let mut topics = self.topics();
        if topics.senders.len() >= topics.clean_at {
            topics.senders.retain(|_, sender| !sender.is_closed());
            topics.clean_at = (topics.senders.len() * 2).max(64);
        }
        let sender = topics.senders.entry(topic.to_owned()).or_insert_with(|| watch::channel(0).0);
        Nudges::new(sender.subscribe())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_nudge_reaches_every_listener_also_one_that_was_busy() {
        let bus = InProcess::new();
        let (mut one, mut two, mut other) = (bus.listen("a"), bus.listen("a"), bus.listen("b"));
        bus.nudge("a");
        bus.nudge("a");
        one.next().await;
        two.next().await;
        assert!(!one.take() && !other.take(), "two nudges at once are one, and topics are apart");
    }

    #[test]
    fn topics_without_listeners_do_not_pile_up() {
        let bus = InProcess::new();
        for n in 0..10_000 {
            drop(bus.listen(&n.to_string()));
        }
        assert!(bus.topics().senders.len() <= 64);
    }
}
