//! The control channel: opened, kept alive, and opened again.
//!
//! The agent asks for a channel, opens the WebSocket, sends the token, and from then on every message is one binary frame.
//! It pings every [`PING_PERIOD`] and takes a minute without a pong for a loss. After a loss it comes back by
//! [`crate::backoff`]: the first attempt within half a second, and never more than a minute between two. The waits start
//! again only once a channel has lived a while, so a server that accepts and hangs up is not hammered.
//!
//! One task reads and writes the socket. Frames for the server come over bounded channels, replies before live output.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use drover_channel::{Frame, message::OutputChunk};
use tokio::{
    sync::{mpsc, watch},
    time::{Instant, sleep},
};

use crate::{
    api::{Api, ApiError},
    backoff::Backoff,
    chain, clock,
    credentials::{TokenError, Tokens},
    jobs::Inbound,
};

mod channel;
mod pump;

/// Time between two pings. AWS's agent takes 54 s; some middle boxes give up after less.
pub const PING_PERIOD: Duration = Duration::from_secs(30);

/// How long a channel must have lived for the waits to start again.
const STABLE_AFTER: Duration = Duration::from_secs(10);

/// Whether the control channel is open.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum LinkState {
    /// The first attempt is under way.
    Connecting,
    /// It is open.
    Connected {
        /// Since when.
        since: drover_channel::UtcTime,
    },
    /// It was lost or could not be opened; the agent goes on trying.
    Disconnected {
        /// Since when.
        since: drover_channel::UtcTime,
        /// Why.
        reason: String,
    },
}

impl LinkState {
    /// Whether it is open.
    pub fn is_connected(&self) -> bool {
        matches!(self, Self::Connected { .. })
    }
}

/// Why there is no channel, or not any more.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// No token.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// The server did not give a channel.
    #[error("no control channel")]
    Api(#[from] ApiError),
    /// The connection was not opened in time.
    #[error("the control channel was not opened in time")]
    Late,
    /// The WebSocket failed.
    #[error("the control channel broke")]
    Socket(#[from] Box<tokio_tungstenite::tungstenite::Error>),
    /// The server closed it.
    #[error("the server closed the control channel")]
    Closed,
    /// No sign of life.
    #[error("no pong for {} s", .0.as_secs())]
    Silent(Duration),
    /// The opening message has no form.
    #[error("the opening message cannot be written")]
    Opening(#[from] serde_json::Error),
}

/// Keeps the control channel of one node.
pub struct Link {
    /// The server.
    pub api: Arc<Api>,
    /// What to sign with.
    pub tokens: Arc<Tokens>,
    /// The node.
    pub node_id: String,
    /// Tells everybody how the channel is.
    pub state: watch::Sender<LinkState>,
    /// Takes frames and news.
    pub inbound: mpsc::Sender<Inbound>,
    /// Frames for the server.
    pub outbound: mpsc::Receiver<Frame>,
    /// Live output for the server.
    pub chunks: mpsc::Receiver<OutputChunk>,
    /// Whether the server takes live output.
    pub live_wanted: Arc<AtomicBool>,
}

impl Link {
    /// Connects and reconnects until the task is dropped.
    pub async fn run(mut self) {
        let mut backoff = Backoff::default();
        loop {
            let opened = Instant::now();
            let error = match self.connect_once().await {
                Ok(()) => return,
                Err(error) => error,
            };
            if self.state.borrow().is_connected() && opened.elapsed() >= STABLE_AFTER {
                backoff.reset();
            }
            let reason = chain(&error);
            let wait = backoff.next_wait();
            tracing::warn!(reason, retry_secs = wait.as_secs_f32(), "no control channel");
            self.live_wanted.store(false, Ordering::Relaxed);
            self.state.send_replace(LinkState::Disconnected { since: clock::now(), reason });
            if self.inbound.send(Inbound::Disconnected).await.is_err() {
                return;
            }
            sleep(wait).await;
        }
    }

    /// One channel from its opening to its end; `Ok` only when the agent stops.
    async fn connect_once(&mut self) -> Result<(), LinkError> {
        let credentials = self.tokens.get(&self.api).await?;
        let opened = channel::open(&self.api, &self.node_id, &credentials).await;
        let (socket, live) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                if let LinkError::Api(refused) = &error
                    && refused.is_about_identity()
                {
                    self.tokens.forget().await;
                }
                return Err(error);
            }
        };
        // What was meant for the last channel is known to be unanswered; its senders send it again.
        while self.outbound.try_recv().is_ok() {}
        while self.chunks.try_recv().is_ok() {}
        self.live_wanted.store(live, Ordering::Relaxed);
        tracing::info!(live_output = live, "control channel open");
        self.state.send_replace(LinkState::Connected { since: clock::now() });
        if self.inbound.send(Inbound::Connected).await.is_err() {
            return Ok(());
        }
        pump::pump(socket, &self.inbound, &mut self.outbound, &mut self.chunks).await
    }
}
