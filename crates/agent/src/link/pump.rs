//! An open control channel: frames in, frames out, pings.

use drover_channel::{
    Frame, MessageType,
    limits::{PING_DATA, PONG_DEADLINE},
    message::OutputChunk,
};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::{
    sync::mpsc,
    time::{Instant, MissedTickBehavior, interval_at, sleep_until, timeout},
};
use tokio_tungstenite::tungstenite::{Bytes, Message};
use uuid::Uuid;

use super::{LinkError, PING_PERIOD, channel::Socket};
use crate::{chain, clock, jobs::Inbound};

/// Moves frames until the channel is lost; `Ok` only when the agent stops.
pub(super) async fn pump(
    mut socket: Socket,
    inbound: &mpsc::Sender<Inbound>,
    outbound: &mut mpsc::Receiver<Frame>,
    chunks: &mut mpsc::Receiver<OutputChunk>,
) -> Result<(), LinkError> {
    let mut pings = interval_at(Instant::now() + PING_PERIOD, PING_PERIOD);
    pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut silent_at = Instant::now() + PING_PERIOD + PONG_DEADLINE;
    loop {
        tokio::select! {
            biased;
            frame = outbound.recv() => match frame {
                Some(frame) => send(&mut socket, &frame).await?,
                None => return Ok(()),
            },
            message = socket.next() => match message {
                None => return Err(LinkError::Closed),
                Some(Err(error)) => return Err(Box::new(error).into()),
                // As AWS's agent does, text is read as a frame too.
                Some(Ok(Message::Binary(bytes))) => if !deliver(&bytes, inbound).await { return Ok(()) },
                Some(Ok(Message::Text(text))) => if !deliver(text.as_bytes(), inbound).await { return Ok(()) },
                Some(Ok(Message::Pong(_))) => silent_at = Instant::now() + PONG_DEADLINE,
                Some(Ok(Message::Close(_))) => return Err(LinkError::Closed),
                // The library answers pings by itself, with the next write; this is one.
                Some(Ok(Message::Ping(_) | Message::Frame(_))) => socket.flush().await.map_err(Box::new)?,
            },
            Some(chunk) = chunks.recv() => {
                let frame = Frame::json(MessageType::DroverOutput, Uuid::new_v4(), clock::now_millis(), &chunk);
                match frame {
                    Ok(frame) => send(&mut socket, &frame).await?,
                    Err(error) => tracing::warn!(error = %chain(&error), "live output cannot be sent"),
                }
            }
            _ = pings.tick() => {
                let ping = Message::Ping(Bytes::from_static(PING_DATA));
                timed(socket.send(ping)).await?;
            }
            () = sleep_until(silent_at) => return Err(LinkError::Silent(PONG_DEADLINE)),
        }
    }
}

async fn send(socket: &mut Socket, frame: &Frame) -> Result<(), LinkError> {
    match frame.encode() {
        Ok(bytes) => timed(socket.send(Message::Binary(bytes.into()))).await,
        Err(error) => {
            tracing::error!(message_type = %frame.message_type, error = %chain(&error), "a frame cannot be sent");
            Ok(())
        }
    }
}

/// A peer that takes nothing for a minute is as gone as one that says nothing.
async fn timed(
    write: impl Future<Output = Result<(), tokio_tungstenite::tungstenite::Error>>,
) -> Result<(), LinkError> {
    match timeout(PONG_DEADLINE, write).await {
        Ok(written) => written.map_err(|error| Box::new(error).into()),
        Err(_) => Err(LinkError::Silent(PONG_DEADLINE)),
    }
}

/// Hands a frame on; false when the agent stops. Damaged frames are dropped: the server repeats what matters.
async fn deliver(bytes: &[u8], inbound: &mpsc::Sender<Inbound>) -> bool {
    match Frame::decode(bytes) {
        Ok(frame) => inbound.send(Inbound::Frame(frame)).await.is_ok(),
        Err(error) => {
            tracing::warn!(error = %chain(&error), bytes = bytes.len(), "a damaged frame was dropped");
            true
        }
    }
}
