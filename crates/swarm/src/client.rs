//! A client that calls one operation after the other on one connection.

use std::time::{Duration, Instant};

use anyhow::Context as _;
use serde_json::Value;
use tokio::net::TcpStream;

use crate::http::{Answer, Connection};
use crate::request::{self, Service, Signer, Site};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection to a server, as its administrator.
#[derive(Debug)]
pub struct Client {
    site: Site,
    connection: Connection<TcpStream>,
}

impl Client {
    /// Connects.
    ///
    /// # Errors
    /// What the system says.
    pub async fn connect(site: &Site) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(site.address).await.context("cannot connect to the server")?;
        stream.set_nodelay(true)?;
        Ok(Self { site: site.clone(), connection: Connection::new(stream) })
    }

    /// Calls an operation.
    ///
    /// # Errors
    /// When the server refuses, or does not answer.
    pub async fn call(&mut self, service: Service, operation: &str, input: &Value) -> anyhow::Result<Value> {
        let signer = Signer::Secret(&self.site.credentials);
        let request = request::json(self.site.address, service, operation, input, signer)?;
        let answer = self.send(&request).await?;
        json_answer(operation, &answer)
    }

    /// Sends a request that is already signed.
    ///
    /// # Errors
    /// When the server does not answer.
    pub async fn send(&mut self, request: &[u8]) -> anyhow::Result<Answer<'_>> {
        let answer = tokio::time::timeout(PATIENCE, self.connection.exchange(request)).await;
        answer.context("the server does not answer")?.context("the connection to the server broke")
    }

    /// Calls an operation, every few milliseconds, until its answer is as wanted; gives that answer.
    ///
    /// # Errors
    /// As [`Client::call`], and when the answer is never the wanted one.
    pub async fn until(
        &mut self,
        service: Service,
        operation: &str,
        input: &Value,
        wanted: impl Fn(&Value) -> bool,
    ) -> anyhow::Result<Value> {
        let start = Instant::now();
        loop {
            let answer = self.call(service, operation, input).await?;
            if wanted(&answer) {
                return Ok(answer);
            }
            anyhow::ensure!(start.elapsed() < PATIENCE, "{operation} still answers {answer}");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

/// The content of an answer, if it is a success.
///
/// # Errors
/// When the server refused.
pub fn json_answer(operation: &str, answer: &Answer<'_>) -> anyhow::Result<Value> {
    let text = String::from_utf8_lossy(answer.body);
    anyhow::ensure!(answer.status == 200, "{operation} was answered with {}: {text}", answer.status);
    serde_json::from_slice(answer.body).with_context(|| format!("{operation} was answered with {text:?}"))
}
