//! The control channel of a simulated node.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context as _;
use drover_channel::message::{
    AckCode, AdditionalInfo, AgentInfo, AgentJob, AgentJobAck, AgentJobReply, MESSAGE_SCHEMA_VERSION,
    OpenControlChannel, Platform, Reply, StepReport, Token, Topic,
};
use drover_channel::{DocumentStatus, Frame, MessageType, StepStatus, UtcTime, limits};
use drover_kernel::Time;
use drover_wire::sigv4::{BodyHash, Credentials, SigningContext, sign};
use futures_util::{SinkExt as _, StreamExt as _};
use http::{HeaderMap, Method, Request, Uri, header};
use serde::Serialize;
use tokio::time::{Instant, MissedTickBehavior, interval_at};
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Bytes, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};
use uuid::Uuid;

use super::AGENT_VERSION;
use super::transport::Stream;
use crate::request::REGION;

/// Time between two pings; the real agent's.
const PING_PERIOD: Duration = Duration::from_secs(30);

/// The step of the document that runs shell scripts, and its plugin.
const STEP: &str = "aws:runShellScript";

/// An open control channel.
#[derive(Debug)]
pub struct Channel(WebSocketStream<Stream>);

impl Channel {
    /// Opens the WebSocket and shows the token.
    pub(super) async fn open(
        stream: Stream,
        address: SocketAddr,
        path: &str,
        credentials: &Credentials,
        token: Token,
    ) -> anyhow::Result<Self> {
        let uri: Uri = format!("ws://{address}{path}?role=subscribe&stream=input").parse()?;
        let mut headers = HeaderMap::new();
        let context = SigningContext { region: REGION, service: "ssmmessages", now_millis: Time::now().millis() };
        sign(&Method::GET, &uri, &mut headers, &BodyHash::of(b""), credentials, &context)?;
        let mut request = Request::builder()
            .uri(&uri)
            .header(header::CONNECTION, "Upgrade")
            .header(header::UPGRADE, "websocket")
            .header(header::SEC_WEBSOCKET_VERSION, "13")
            .header(header::SEC_WEBSOCKET_KEY, generate_key())
            .body(())?;
        request.headers_mut().extend(headers);
        let config = WebSocketConfig::default().read_buffer_size(4 << 10).write_buffer_size(0);
        let upgraded = client_async_with_config(request, stream, Some(config)).await;
        let (mut socket, _) = upgraded.context("the WebSocket was not opened")?;
        let opening = OpenControlChannel {
            cookie: None,
            message_schema_version: MESSAGE_SCHEMA_VERSION.to_owned(),
            request_id: Uuid::new_v4(),
            token_value: token,
            agent_version: AGENT_VERSION.to_owned(),
            platform_type: Platform::Linux,
        };
        socket.send(Message::text(serde_json::to_string(&opening)?)).await?;
        Ok(Self(socket))
    }

    /// Answers jobs until the server ends the channel, which is an error: it should outlive the measurement.
    ///
    /// # Errors
    /// Always, with the reason.
    pub async fn run(mut self) -> anyhow::Result<()> {
        let mut pings = interval_at(Instant::now() + PING_PERIOD, PING_PERIOD);
        pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                message = self.0.next() => match message.context("the server ended a control channel")?? {
                    Message::Binary(bytes) => self.receive(&bytes).await?,
                    Message::Ping(_) => self.0.flush().await?,
                    Message::Close(_) => anyhow::bail!("the server closed a control channel"),
                    Message::Text(_) | Message::Pong(_) | Message::Frame(_) => {}
                },
                _ = pings.tick() => self.0.send(Message::Ping(Bytes::from_static(limits::PING_DATA))).await?,
            }
        }
    }

    async fn receive(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        let frame = Frame::decode(bytes)?;
        if frame.message_type != MessageType::AgentJob {
            return Ok(());
        }
        let job: AgentJob = frame.message()?;
        let ack = AgentJobAck::new(job.job_id.clone(), &frame, AckCode::Successful);
        self.send(MessageType::AgentJobAck, &ack).await?;
        for reply in [started(), succeeded()] {
            let reply = AgentJobReply::new(job.job_id.clone(), Topic::SendCommand, &reply)?;
            self.send(MessageType::AgentJobReply, &reply).await?;
        }
        Ok(())
    }

    async fn send(&mut self, kind: MessageType, payload: &impl Serialize) -> anyhow::Result<()> {
        let frame = Frame::json(kind, Uuid::new_v4(), Time::now().millis(), payload)?;
        Ok(self.0.send(Message::Binary(frame.encode()?.into())).await?)
    }
}

fn started() -> Reply {
    Reply {
        additional_info: info(None),
        document_status: DocumentStatus::InProgress,
        document_trace_output: String::new(),
        runtime_status: None,
    }
}

fn succeeded() -> Reply {
    let now = UtcTime::from_millis(Time::now().millis());
    let step = StepReport {
        status: StepStatus::Success,
        code: 0,
        name: STEP.to_owned(),
        output: String::new(),
        start_date_time: Some(now),
        end_date_time: Some(now),
        output_s3_bucket_name: String::new(),
        output_s3_key_prefix: String::new(),
        step_name: String::new(),
        standard_output: String::new(),
        standard_error: String::new(),
    };
    Reply {
        additional_info: info(Some(AdditionalInfo::counts([StepStatus::Success]))),
        document_status: DocumentStatus::Success,
        document_trace_output: String::new(),
        runtime_status: Some(BTreeMap::from([(STEP.to_owned(), step)])),
    }
}

fn info(runtime_status_counts: Option<BTreeMap<String, u32>>) -> AdditionalInfo {
    AdditionalInfo {
        agent: AgentInfo {
            lang: "en-US".to_owned(),
            name: "amazon-ssm-agent".to_owned(),
            os: "linux".to_owned(),
            osver: "1".to_owned(),
            ver: AGENT_VERSION.to_owned(),
        },
        date_time: Some(UtcTime::from_millis(Time::now().millis())),
        run_id: String::new(),
        runtime_status_counts,
        able_to_open_mgs_connection: None,
    }
}

#[cfg(test)]
mod tests {
    use drover_channel::JobId;

    use super::*;

    #[test]
    fn replies_are_small_and_read_back() {
        let job = JobId::new("b1b1b1b1-0000-4000-8000-000000000000", "mi-0123456789abcdef0").unwrap();
        let message = AgentJobReply::new(job, Topic::SendCommand, &succeeded()).unwrap();
        let frame = Frame::json(MessageType::AgentJobReply, Uuid::new_v4(), 1, &message).unwrap();
        let bytes = frame.encode().unwrap();
        assert!(bytes.len() < 2_000, "{}", bytes.len());
        let read: AgentJobReply = Frame::decode(&bytes).unwrap().message().unwrap();
        assert_eq!(read.reply().unwrap().document_status, DocumentStatus::Success);
    }
}
