//! All channels of this server: who is connected, by which connection, and how to end one.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use drover_kernel::{NodeId, Scope, Time, Tools, presence};
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use crate::reports::chain;
use crate::stop::stopped;

/// Channels confirmed in one commit.
const CHUNK: usize = 500;

/// The channels.
#[derive(Default)]
pub(crate) struct Hub {
    channels: Mutex<HashMap<(Scope, NodeId), Held>>,
    running: Mutex<JoinSet<()>>,
}

struct Held {
    connection: String,
    replaced: Arc<Notify>,
}

impl Hub {
    fn channels(&self) -> MutexGuard<'_, HashMap<(Scope, NodeId), Held>> {
        // Nothing panics while the lock is held.
        self.channels.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn running(&self) -> MutexGuard<'_, JoinSet<()>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a channel as a task of the hub.
    pub(crate) fn spawn(&self, channel: impl Future<Output = ()> + Send + 'static) {
        let mut running = self.running();
        while running.try_join_next().is_some() {}
        running.spawn(channel);
    }

    /// Waits until all channels have ended, at most `patience`.
    pub(crate) async fn drain(&self, patience: Duration) {
        let mut running = std::mem::take(&mut *self.running());
        let ended = async { while running.join_next().await.is_some() {} };
        if tokio::time::timeout(patience, ended).await.is_err() {
            tracing::warn!("some control channels did not end in time");
        }
    }

    /// Notes a channel. An older one of the same node is told to end. The result is notified when a newer one comes.
    pub(crate) fn enter(&self, scope: &Scope, node: &NodeId, connection: &str) -> Arc<Notify> {
        let replaced = Arc::new(Notify::new());
        let held = Held { connection: connection.to_owned(), replaced: Arc::clone(&replaced) };
        if let Some(old) = self.channels().insert((scope.clone(), node.clone()), held) {
            old.replaced.notify_one();
        }
        replaced
    }

    /// Forgets a channel, unless a newer one has its place.
    pub(crate) fn leave(&self, scope: &Scope, node: &NodeId, connection: &str) {
        let mut channels = self.channels();
        let key = (scope.clone(), node.clone());
        if channels.get(&key).is_some_and(|held| held.connection == connection) {
            channels.remove(&key);
        }
    }

    /// How many channels are open.
    pub(crate) fn count(&self) -> usize {
        self.channels().len()
    }

    /// How many channels of this account and region are open.
    pub(crate) fn count_in(&self, scope: &Scope) -> usize {
        self.channels().keys().filter(|(of, _)| of == scope).count()
    }

    fn all(&self) -> Vec<(Scope, NodeId, String)> {
        let entry =
            |((scope, node), held): (&(Scope, NodeId), &Held)| (scope.clone(), node.clone(), held.connection.clone());
        self.channels().iter().map(entry).collect()
    }
}

/// Confirms the presence of all connected nodes until `stop` turns true.
pub(crate) async fn confirm_presence(hub: Arc<Hub>, tools: Tools, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            () = stopped(&mut stop) => return,
            () = tokio::time::sleep(presence::RENEWAL) => {}
        }
        for channels in hub.all().chunks(CHUNK) {
            if let Err(error) = presence::open(&tools.db, channels, Time::now()).await {
                tracing::error!(error = chain(&error), "presence could not be written");
            }
        }
    }
}
