//! One open control channel.
//!
//! The loop owns the socket. Whatever a node reports is committed by the capability it concerns before the node gets its
//! acknowledgement, one report after the other; while a commit is under way the node's next frames wait in the socket's bounded
//! buffers. A node that is silent for [`SILENCE`] is lost.

use std::sync::Arc;
use std::time::Duration;

use drover_channel::message::{
    AckOutcome, AgentJob, AgentJobAck, AgentJobReply, AgentJobReplyAck, OutputChunk, Stream,
};
use drover_channel::{Frame, MessageType};
use drover_fleet::node;
use drover_kernel::mailbox::{self, Message};
use drover_kernel::{NodeId, OpError, Scope, Time, Tools, presence};
use futures_util::{SinkExt, StreamExt};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use tokio::sync::watch;
use tokio::time::Instant;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error as SocketError, Message as SocketMessage};
use uuid::Uuid;

use super::delivery::{Delivery, Verdict};
use super::handshake;
use super::hub::Hub;
use crate::catalogue::Catalogue;
use crate::reports::chain;
use crate::stop::stopped;

/// How long a node may take to show its token.
const FIRST_MESSAGE: Duration = Duration::from_secs(10);

/// How often the server pings.
const PING: Duration = Duration::from_secs(20);

/// Without any frame or pong for this long the node is lost.
const SILENCE: Duration = Duration::from_secs(50);

/// Messages of the mailbox that are looked at at once: more than a node takes (five run, five wait).
const MAILBOX: usize = 16;

/// Whose channel it is.
pub(super) struct Place {
    pub(super) scope: Scope,
    pub(super) node: NodeId,
    pub(super) tools: Tools,
}

impl Place {
    async fn still_registered(&self) -> Result<(), End> {
        match node::find(&self.tools.db, &self.node).await {
            Ok(None) => Err(End::Deregistered),
            // A node that cannot be looked up keeps its channel: its next call is checked anyway.
            Ok(Some(_)) | Err(_) => Ok(()),
        }
    }

    async fn take_out(&self, id: &str) {
        let Place { scope, node, tools } = self;
        if let Err(error) = mailbox::remove(&tools.db, scope, node, id).await {
            tracing::error!(%node, error = chain(&error), "a message could not be removed; it will come again");
        }
    }
}

type Socket = WebSocketStream<TokioIo<Upgraded>>;

struct Channel {
    socket: Socket,
    place: Place,
    catalogue: Arc<Catalogue>,
    delivery: Delivery,
}

/// Why a channel ended.
enum End {
    Socket(SocketError),
    Closed,
    Silent,
    Stopping,
    Replaced,
    Deregistered,
}

impl From<SocketError> for End {
    fn from(error: SocketError) -> Self {
        End::Socket(error)
    }
}

/// Runs a channel from its first message to its end.
pub(super) async fn run(
    upgraded: Upgraded,
    place: Place,
    hub: Arc<Hub>,
    catalogue: Arc<Catalogue>,
    stop: watch::Receiver<bool>,
) {
    let config = WebSocketConfig::default()
        .max_message_size(Some(drover_channel::limits::MAX_FRAME * 2))
        .max_frame_size(Some(drover_channel::limits::MAX_FRAME * 2))
        .read_buffer_size(4 << 10)
        .write_buffer_size(0)
        .max_write_buffer_size(1 << 20);
    let mut socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, Some(config)).await;
    let first = tokio::time::timeout(FIRST_MESSAGE, socket.next()).await;
    let (scope, node) = (place.scope.clone(), place.node.clone());
    let tools = place.tools.clone();
    let valid = match first {
        Ok(Some(Ok(SocketMessage::Text(text)))) => {
            handshake::is_valid(&tools.sealer, &scope, &node, text.as_str(), Time::now())
        }
        _ => false,
    };
    if !valid {
        tracing::warn!(%node, "the first message of a control channel had no valid token");
        let _ = socket.close(None).await;
        return;
    }
    let connection = Uuid::new_v4().to_string();
    let replaced = hub.enter(&scope, &node, &connection);
    let opened = presence::open(&tools.db, &[(scope.clone(), node.clone(), connection.clone())], Time::now()).await;
    if let Err(error) = opened {
        tracing::error!(%node, error = chain(&error), "presence could not be written");
    }
    tracing::info!(%node, "control channel open");
    let mut channel = Channel { socket, place, catalogue, delivery: Delivery::default() };
    let end = tokio::select! {
        end = channel.run(stop) => end,
        () = replaced.notified() => End::Replaced,
    };
    match end {
        End::Socket(error) => tracing::info!(%node, %error, "control channel lost"),
        End::Closed => tracing::info!(%node, "control channel closed"),
        End::Silent => tracing::info!(%node, "control channel silent; closed it"),
        End::Stopping => tracing::debug!(%node, "control channel closed: the server stops"),
        End::Replaced => tracing::info!(%node, "control channel replaced by a newer one"),
        End::Deregistered => tracing::info!(%node, "control channel closed: the node was deregistered"),
    }
    hub.leave(&scope, &node, &connection);
    if let Err(error) = presence::close(&tools.db, &scope, &node, &connection, Time::now()).await {
        tracing::error!(%node, error = chain(&error), "presence could not be written");
    }
    let _ = tokio::time::timeout(Duration::from_secs(1), channel.socket.close(None)).await;
}

impl Channel {
    async fn run(&mut self, mut stop: watch::Receiver<bool>) -> End {
        let db = self.place.tools.db.clone();
        let mut mail = db.listen(&mailbox::topic(&self.place.scope, &self.place.node));
        let mut gone = db.listen(&node::gone_topic(&self.place.scope, &self.place.node));
        let mut heard = Instant::now();
        let mut ping = tokio::time::interval_at(heard + PING, PING);
        if let Err(end) = self.deliver().await {
            return end;
        }
        loop {
            let again = self.delivery.next().map(|at| at.since(Time::now()));
            let done = tokio::select! {
                () = stopped(&mut stop) => Err(End::Stopping),
                () = gone.next() => self.place.still_registered().await,
                () = mail.next() => self.deliver().await,
                () = sleep(again) => self.deliver().await,
                _ = ping.tick() => {
                    if heard.elapsed() > SILENCE {
                        return End::Silent;
                    }
                    // Also looks into the mailbox: another server's nudge may have been lost.
                    match self.socket.send(SocketMessage::Ping(b"keepalive".as_slice().into())).await {
                        Ok(()) => self.deliver().await,
                        Err(error) => Err(error.into()),
                    }
                }
                received = self.socket.next() => {
                    heard = Instant::now();
                    match received {
                        None => Err(End::Closed),
                        Some(Ok(message)) => self.receive(message).await,
                        Some(Err(error)) => Err(error.into()),
                    }
                }
            };
            if let Err(end) = done {
                return end;
            }
        }
    }

    /// Sends what the mailbox holds and is not in the air.
    async fn deliver(&mut self) -> Result<(), End> {
        let Place { scope, node, tools } = &self.place;
        let messages = match mailbox::read(&tools.db, scope, node, None, MAILBOX).await {
            Ok(messages) => messages,
            Err(error) => {
                tracing::error!(%node, error = chain(&error), "the mailbox could not be read");
                return Ok(());
            }
        };
        self.delivery.keep(&messages);
        let now = Time::now();
        for message in messages {
            match self.delivery.look(&message, now) {
                Verdict::Wait => {}
                Verdict::Expired => self.place.take_out(&message.id).await,
                Verdict::Send(frame) => self.send_job(&message, frame, now).await?,
            }
        }
        Ok(())
    }

    async fn send_job(&mut self, message: &Message, frame: Uuid, now: Time) -> Result<(), End> {
        let Ok(job_id) = message.job_id.parse() else {
            tracing::error!(node = %self.place.node, job_id = message.job_id, "a message has no job id; removed it");
            self.place.take_out(&message.id).await;
            return Ok(());
        };
        let job = AgentJob {
            content: message.content.clone(),
            job_id,
            topic: message.topic.clone(),
            schema_version: drover_channel::frame::SCHEMA_VERSION,
        };
        match Frame::json(MessageType::AgentJob, frame, now.millis(), &job).and_then(|frame| frame.encode()) {
            Ok(bytes) => Ok(self.socket.send(SocketMessage::Binary(bytes.into())).await?),
            Err(error) => {
                self.refuse(message, &chain(&error)).await;
                Ok(())
            }
        }
    }

    /// Ends a job that cannot be sent.
    async fn refuse(&mut self, message: &Message, reason: &str) {
        tracing::error!(node = %self.place.node, job_id = message.job_id, reason, "a job cannot be sent");
        if let Some(handler) = self.catalogue.topic(&message.topic).cloned() {
            let Place { scope, node, tools } = &self.place;
            let result = handler.refused(tools, scope, node, &message.job_id, reason).await;
            self.failed("a job that cannot be sent", result);
        }
        self.place.take_out(&message.id).await;
        self.delivery.done(&message.id);
    }

    async fn send<T: serde::Serialize>(
        &mut self,
        kind: MessageType,
        id: Uuid,
        now: Time,
        payload: &T,
    ) -> Result<(), End> {
        match Frame::json(kind, id, now.millis(), payload).and_then(|frame| frame.encode()) {
            Ok(bytes) => Ok(self.socket.send(SocketMessage::Binary(bytes.into())).await?),
            Err(error) => {
                tracing::error!(node = %self.place.node, error = chain(&error), "a frame could not be made");
                Ok(())
            }
        }
    }

    async fn receive(&mut self, message: SocketMessage) -> Result<(), End> {
        let bytes = match message {
            SocketMessage::Binary(bytes) => bytes,
            SocketMessage::Text(text) => text.into(),
            SocketMessage::Ping(_) | SocketMessage::Pong(_) | SocketMessage::Frame(_) => return Ok(()),
            SocketMessage::Close(_) => return Err(End::Closed),
        };
        let frame = match Frame::decode(&bytes) {
            Ok(frame) => frame,
            Err(error) => {
                tracing::warn!(node = %self.place.node, error = chain(&error), "dropped a broken frame");
                return Ok(());
            }
        };
        match frame.message_type {
            MessageType::AgentJobAck => self.acknowledged(&frame).await,
            MessageType::AgentJobReply => self.replied(&frame).await,
            MessageType::DroverOutput => self.output(&frame).await,
            MessageType::AgentTelemetry | MessageType::AgentUpdateResult => Ok(()),
            other => {
                tracing::debug!(node = %self.place.node, kind = %other, "nobody handles this kind of frame");
                Ok(())
            }
        }
    }

    fn parse<T: serde::de::DeserializeOwned>(&self, frame: &Frame) -> Option<T> {
        match frame.message() {
            Ok(message) => Some(message),
            Err(error) => {
                tracing::warn!(node = %self.place.node, %error, kind = %frame.message_type, "dropped a broken message");
                None
            }
        }
    }

    fn failed(&self, what: &str, result: Result<(), OpError>) -> bool {
        if let Err(error) = &result {
            tracing::error!(node = %self.place.node, error = chain(error), what, "will come again");
        }
        result.is_err()
    }

    /// A node has taken a job, has no room for it, or refuses it.
    async fn acknowledged(&mut self, frame: &Frame) -> Result<(), End> {
        let Some(ack) = self.parse::<AgentJobAck>(frame) else { return Ok(()) };
        // An acknowledgement of an older connection's frame: the message is still here and will be offered again.
        let Some((id, topic)) = self.delivery.find(ack.acknowledged_message_id) else { return Ok(()) };
        let Some(handler) = self.catalogue.topic(&topic).cloned() else { return Ok(()) };
        let job_id = ack.job_id.to_string();
        let Place { scope, node, tools } = &self.place;
        let result = match ack.status_code.outcome() {
            AckOutcome::OfferAgain => {
                let result = handler.postponed(tools, scope, node, &job_id).await;
                self.delivery.busy(&id, Time::now());
                self.failed("an acknowledgement", result);
                return Ok(());
            }
            AckOutcome::Delivered => handler.accepted(tools, scope, node, &job_id).await,
            AckOutcome::Refused => {
                let reason = format!("{} {}", ack.status_code.code(), ack.error_message);
                handler.refused(tools, scope, node, &job_id, &reason).await
            }
        };
        if !self.failed("an acknowledgement", result) {
            if !handler.takes_messages_out() {
                self.place.take_out(&id).await;
            }
            self.delivery.done(&id);
        }
        Ok(())
    }

    /// A node reports on a job. It is answered only after the report is durable.
    async fn replied(&mut self, frame: &Frame) -> Result<(), End> {
        let Some(reply) = self.parse::<AgentJobReply>(frame) else { return Ok(()) };
        let Some(handler) = self.catalogue.topic(reply.topic.as_str()).cloned() else { return Ok(()) };
        let Place { scope, node, tools } = &self.place;
        let result = handler.reply(tools, scope, node, &reply.job_id.to_string(), &reply.content).await;
        if self.failed("a reply", result) {
            return Ok(());
        }
        let now = Time::now();
        let ack = AgentJobReplyAck { job_id: reply.job_id, acknowledged_message_id: frame.message_id };
        self.send(MessageType::AgentJobReplyAck, Uuid::new_v4(), now, &ack).await?;
        self.delivery.room(now);
        Ok(())
    }

    async fn output(&mut self, frame: &Frame) -> Result<(), End> {
        let Some(chunk) = self.parse::<OutputChunk>(frame) else { return Ok(()) };
        let chunk = drover_kernel::capability::OutputChunk {
            job_id: chunk.job_id.to_string(),
            step: chunk.step_name,
            stream: match chunk.stream {
                Stream::Stdout => "stdout".to_owned(),
                Stream::Stderr => "stderr".to_owned(),
            },
            offset: chunk.offset,
            text: chunk.text,
        };
        if let Some(handler) = self.catalogue.topic("aws.ssm.sendCommand").cloned() {
            let Place { scope, node, tools } = &self.place;
            let result = handler.output(tools, scope, node, &chunk).await;
            self.failed("live output", result);
        }
        Ok(())
    }
}

async fn sleep(wait: Option<Duration>) {
    match wait {
        Some(wait) => tokio::time::sleep(wait).await,
        None => std::future::pending().await,
    }
}
