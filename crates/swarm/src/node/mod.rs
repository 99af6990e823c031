//! A simulated node: what an agent does towards its server, and nothing on the machine.
//!
//! It registers, gets a role token, tells what it is, and keeps a control channel, with the same calls and frames as the real
//! agent. A command is acknowledged and reported as started and as successful at once. All simulated nodes share one RSA key,
//! because making a key takes far longer than everything else here.

mod channel;
mod transport;

use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::Context as _;
use aws_lc_rs::encoding::{AsDer as _, PublicKeyX509Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use drover_channel::message::{CreateControlChannel, CreateControlChannelAnswer, MESSAGE_SCHEMA_VERSION};
use drover_wire::sigv4::{Credentials, SecretKey};
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::json_answer;
use crate::http::Connection;
use crate::request::{self, SSM, Signer};
pub use channel::Channel;
pub use transport::Transport;
use transport::{Stream, connect};

/// The version that simulated nodes report: the real agent's.
const AGENT_VERSION: &str = "3.3.2000.0";

/// How often a node tries to register; the real agent's.
const ATTEMPTS: u32 = 5;

/// The first wait between two attempts; it doubles.
const FIRST_WAIT: Duration = Duration::from_millis(100);

/// What all simulated nodes of a fleet have in common.
#[derive(Debug)]
pub struct World {
    address: SocketAddr,
    transport: Transport,
    key: KeyPair,
    public_key: String,
    fingerprint: String,
    failed: AtomicUsize,
}

/// An activation that nodes register with.
#[derive(Clone, Debug)]
pub struct Activation {
    /// Its id.
    pub id: String,
    /// Its code.
    pub code: String,
}

impl World {
    /// Nodes of the server at this address. With a CA's certificate they use TLS.
    ///
    /// # Errors
    /// When no key can be made, or the certificate cannot be used.
    pub fn new(address: SocketAddr, ca: Option<&Path>) -> anyhow::Result<Self> {
        let transport = match ca {
            None => Transport::Plain,
            Some(path) => Transport::tls(path)?,
        };
        let key = KeyPair::generate(KeySize::Rsa2048).context("no RSA key can be made")?;
        let der: PublicKeyX509Der<'_> = key.public_key().as_der().context("an RSA key cannot be written")?;
        let public_key = STANDARD.encode(der.as_ref());
        Ok(Self {
            address,
            transport,
            key,
            public_key,
            fingerprint: Uuid::new_v4().to_string(),
            failed: AtomicUsize::new(0),
        })
    }

    /// Registers a node; gives its id. Like the real agent it tries again when the server failed, five times in all.
    ///
    /// # Errors
    /// When the server refuses, or fails each time.
    pub async fn register(&self, activation: &Activation) -> anyhow::Result<String> {
        let input = json!({
            "ActivationId": activation.id,
            "ActivationCode": activation.code,
            "PublicKey": self.public_key,
            "PublicKeyType": "Rsa",
            "Fingerprint": self.fingerprint,
        });
        let operation = "RegisterManagedInstance";
        let request = request::json(self.address, SSM, operation, &input, Signer::Nobody)?;
        let mut connection = self.open().await?;
        let mut wait = FIRST_WAIT;
        for _ in 1..ATTEMPTS {
            let answer = connection.exchange(&request).await?;
            if answer.status < 500 {
                return Ok(text(&json_answer(operation, &answer)?, "InstanceId"));
            }
            self.failed.fetch_add(1, Ordering::Relaxed);
            // Nodes that failed together should not come back together: between 0.8 and 1.2 times the wait.
            let jitter = 0.8 + 0.4 * f64::from(Uuid::new_v4().as_bytes()[0]) / 255.0;
            tokio::time::sleep(wait.mul_f64(jitter)).await;
            wait *= 2;
        }
        Ok(text(&json_answer(operation, &connection.exchange(&request).await?)?, "InstanceId"))
    }

    /// How often the server failed to register a node, so that the node had to try again.
    pub fn failed_registrations(&self) -> usize {
        self.failed.load(Ordering::Relaxed)
    }

    /// Connects a registered node: gets its token, reports its health, and opens its control channel.
    ///
    /// # Errors
    /// When the server refuses.
    pub async fn connect(&self, node_id: &str) -> anyhow::Result<Channel> {
        let mut connection = self.open().await?;
        let signer = Signer::Node { id: node_id, key: &self.key };
        let input = json!({ "Fingerprint": self.fingerprint });
        let token = self.call(&mut connection, "RequestManagedInstanceRoleToken", &input, signer).await?;
        let credentials = Credentials {
            access_key_id: text(&token, "AccessKeyId"),
            secret: SecretKey::new(text(&token, "SecretAccessKey")),
            session_token: Some(text(&token, "SessionToken")),
        };
        let information = json!({
            "InstanceId": node_id,
            "AgentName": "amazon-ssm-agent",
            "AgentVersion": AGENT_VERSION,
            "AgentStatus": "Active",
            "PlatformType": "Linux",
            "PlatformName": "Debian GNU/Linux",
            "PlatformVersion": "12",
            "ComputerName": format!("swarm-{node_id}"),
            "IPAddress": "10.0.0.7",
            "SSMConnectionChannel": "ssmmessages",
        });
        let signer = Signer::Secret(&credentials);
        self.call(&mut connection, "UpdateInstanceInformation", &information, signer).await?;

        let path = format!("/v1/control-channel/{node_id}");
        let body = CreateControlChannel {
            message_schema_version: MESSAGE_SCHEMA_VERSION.to_owned(),
            request_id: Uuid::new_v4(),
        };
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let body = serde_json::to_vec(&body)?;
        let request = request::post(self.address, "ssmmessages", &path, headers, &body, signer)?;
        let answer = connection.exchange(&request).await?;
        let body = std::str::from_utf8(answer.body)?;
        anyhow::ensure!(answer.status == 201, "CreateControlChannel was answered with {}: {body}", answer.status);
        let token = CreateControlChannelAnswer::from_xml(body)?.token_value;
        drop(connection);

        let stream = connect(self.address, &self.transport).await?;
        Channel::open(stream, self.address, &path, &credentials, token).await
    }

    async fn open(&self) -> anyhow::Result<Connection<Stream>> {
        Ok(Connection::new(connect(self.address, &self.transport).await?))
    }

    async fn call(
        &self,
        connection: &mut Connection<Stream>,
        operation: &str,
        input: &Value,
        signer: Signer<'_>,
    ) -> anyhow::Result<Value> {
        let request = request::json(self.address, SSM, operation, input, signer)?;
        json_answer(
            operation,
            &connection.exchange(&request).await.with_context(|| format!("no answer to {operation}"))?,
        )
    }
}

fn text(answer: &Value, member: &str) -> String {
    answer[member].as_str().unwrap_or_default().to_owned()
}
