//! The few AWS calls that an agent makes.
//!
//! One connection a call: calls are minutes apart, and a connection kept open would cost memory on both sides. Nothing is
//! retried here; callers know how urgent they are. The one exception is a clock that is wrong: when the server refuses a
//! signature and its `Date` is minutes away from ours, its time is used from then on and the call is made once more.

use std::{
    io,
    sync::atomic::{AtomicI64, Ordering},
    time::Duration,
};

use bytes::Bytes;
use drover_channel::message::{CreateControlChannel, CreateControlChannelAnswer, MESSAGE_SCHEMA_VERSION};
use drover_wire::{
    sigv4::{BodyHash, Credentials, SignError, SigningContext, sign, sign_rsa},
    timestamp::parse_http_date,
};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::rt::TokioIo;
use serde::{Serialize, de::DeserializeOwned};
use tokio::time::timeout;
use uuid::Uuid;

use crate::{AGENT_VERSION, clock, identity::NodeKey, transport::Connector};

/// How long a call may take.
const CALL_WAIT: Duration = Duration::from_secs(15);

/// Longest answer that is read.
const MAX_ANSWER: usize = 4 << 20;

/// A difference between clocks that makes signatures invalid; the service allows five minutes.
const TOLERATED_SKEW_MILLIS: i64 = 4 * 60 * 1_000;

/// Speaks to one server about one region.
pub struct Api {
    connector: Connector,
    region: String,
    clock_offset_millis: AtomicI64,
}

/// How a call proves who makes it.
#[derive(Clone, Copy)]
pub enum Auth<'a> {
    /// It does not.
    Anonymous,
    /// By the node's own key.
    Key {
        /// The node.
        node_id: &'a str,
        /// Its key.
        key: &'a NodeKey,
    },
    /// By the node's role token.
    Token(&'a Credentials),
}

/// Why a call gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// The server was not reached or the connection broke. Trying again can help.
    #[error("cannot reach the server")]
    Unreachable {
        /// What happened.
        source: io::Error,
    },
    /// The server refused.
    #[error("{operation}: {code} ({status}): {message}")]
    Refused {
        /// The call.
        operation: &'static str,
        /// AWS's error code.
        code: String,
        /// HTTP status.
        status: StatusCode,
        /// The server's words.
        message: String,
    },
    /// The answer is not what was expected.
    #[error("{operation}: the server's answer is not understood: {reason}")]
    NotUnderstood {
        /// The call.
        operation: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// The request could not be signed.
    #[error("cannot sign the request")]
    Sign {
        /// Why not.
        #[from]
        source: SignError,
    },
}

impl ApiError {
    /// The error code, if the server gave one.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Refused { code, .. } => Some(code),
            Self::Unreachable { .. } | Self::NotUnderstood { .. } | Self::Sign { .. } => None,
        }
    }

    /// Whether the server does not accept what the call was signed with.
    pub fn is_about_identity(&self) -> bool {
        match self {
            Self::Refused { code, status, .. } => {
                matches!(*status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
                    || matches!(
                        code.as_str(),
                        "AccessDeniedException"
                            | "MachineFingerprintDoesNotMatch"
                            | "UnrecognizedClientException"
                            | "InvalidSignatureException"
                            | "ExpiredTokenException"
                            | "InvalidClientTokenId"
                            | "IncompleteSignature"
                    )
            }
            Self::Unreachable { .. } | Self::NotUnderstood { .. } | Self::Sign { .. } => false,
        }
    }
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Api {
    /// Makes a client; nothing is sent yet.
    pub fn new(connector: Connector, region: impl Into<String>) -> Self {
        Self { connector, region: region.into(), clock_offset_millis: AtomicI64::new(0) }
    }

    /// Opens connections for whoever needs more than a call.
    pub fn connector(&self) -> &Connector {
        &self.connector
    }

    /// The time by the server's clock, as far as it is known.
    pub fn now_millis(&self) -> i64 {
        clock::now_millis().saturating_add(self.clock_offset_millis.load(Ordering::Relaxed))
    }

    /// Calls an operation of the `ssm` service.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn call<T: DeserializeOwned>(
        &self,
        operation: &'static str,
        input: &impl Serialize,
        auth: Auth<'_>,
    ) -> Result<T, ApiError> {
        let not_understood =
            |error: serde_json::Error| ApiError::NotUnderstood { operation, reason: error.to_string() };
        let body = serde_json::to_vec(input).map_err(not_understood)?;
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-amz-json-1.1"));
        let target = HeaderValue::from_str(&format!("AmazonSSM.{operation}"))
            .map_err(|error| ApiError::NotUnderstood { operation, reason: error.to_string() })?;
        headers.insert("x-amz-target", target);
        let answer = self.send(operation, "ssm", "/", headers, body.into(), auth).await?;
        if answer.body.is_empty() {
            return serde_json::from_slice(b"{}").map_err(not_understood);
        }
        serde_json::from_slice(&answer.body).map_err(not_understood)
    }

    /// Asks for a control channel.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn create_control_channel(
        &self,
        node_id: &str,
        credentials: &Credentials,
    ) -> Result<CreateControlChannelAnswer, ApiError> {
        let operation = "CreateControlChannel";
        let reason = |reason: String| ApiError::NotUnderstood { operation, reason };
        let request = CreateControlChannel {
            message_schema_version: MESSAGE_SCHEMA_VERSION.to_owned(),
            request_id: Uuid::new_v4(),
        };
        let body = serde_json::to_vec(&request).map_err(|error| reason(error.to_string()))?;
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let path = format!("/v1/control-channel/{node_id}");
        let auth = Auth::Token(credentials);
        let answer = self.send(operation, "ssmmessages", &path, headers, body.into(), auth).await?;
        let text = std::str::from_utf8(&answer.body).map_err(|error| reason(error.to_string()))?;
        CreateControlChannelAnswer::from_xml(text).map_err(|error| reason(error.to_string()))
    }

    /// Headers of a signed WebSocket upgrade.
    ///
    /// # Errors
    /// See [`SignError`].
    pub fn sign_upgrade(&self, uri: &Uri, credentials: &Credentials) -> Result<HeaderMap, SignError> {
        let mut headers = HeaderMap::new();
        let cx = self.signing("ssmmessages");
        sign(&Method::GET, uri, &mut headers, &BodyHash::of(b""), credentials, &cx)?;
        Ok(headers)
    }

    fn signing<'a>(&'a self, service: &'a str) -> SigningContext<'a> {
        SigningContext { region: &self.region, service, now_millis: self.now_millis() }
    }

    async fn send(
        &self,
        operation: &'static str,
        service: &str,
        path: &str,
        headers: HeaderMap,
        body: Bytes,
        auth: Auth<'_>,
    ) -> Result<Answer, ApiError> {
        let mut corrected = false;
        loop {
            let one_try = self.send_once(service, path, headers.clone(), body.clone(), auth);
            let answer = match timeout(CALL_WAIT, one_try).await {
                Ok(answer) => answer?,
                Err(_) => {
                    let source = io::Error::new(io::ErrorKind::TimedOut, format!("no answer to {operation} in time"));
                    return Err(ApiError::Unreachable { source });
                }
            };
            if answer.status.is_success() {
                return Ok(answer);
            }
            let refused = refusal(operation, &answer);
            if !corrected && refused.is_about_identity() && self.correct_clock(&answer) {
                corrected = true;
                continue;
            }
            return Err(refused);
        }
    }

    async fn send_once(
        &self,
        service: &str,
        path: &str,
        mut headers: HeaderMap,
        body: Bytes,
        auth: Auth<'_>,
    ) -> Result<Answer, ApiError> {
        let endpoint = self.connector.endpoint();
        let unreachable = |source: io::Error| ApiError::Unreachable { source };
        let uri: Uri = format!("{endpoint}{path}")
            .parse()
            .map_err(|error| unreachable(io::Error::new(io::ErrorKind::InvalidInput, error)))?;
        let hash = BodyHash::of(&body);
        match auth {
            Auth::Anonymous => {
                let host = HeaderValue::from_str(endpoint.authority())
                    .map_err(|error| unreachable(io::Error::new(io::ErrorKind::InvalidInput, error)))?;
                headers.insert(header::HOST, host);
            }
            Auth::Key { node_id, key } => {
                sign_rsa(&Method::POST, &uri, &mut headers, &hash, node_id, key.pair(), &self.signing(service))?;
            }
            Auth::Token(credentials) => {
                sign(&Method::POST, &uri, &mut headers, &hash, credentials, &self.signing(service))?;
            }
        }
        let agent = HeaderValue::from_str(&format!("drover-agent/{AGENT_VERSION}"));
        headers.extend(agent.map(|agent| (header::USER_AGENT, agent)));

        let mut request = Request::new(Full::new(body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri.path_and_query().map_or_else(Uri::default, |path| Uri::from(path.clone()));
        *request.headers_mut() = headers;

        let broken = |error: hyper::Error| unreachable(io::Error::other(error));
        let stream = self.connector.connect().await.map_err(unreachable)?;
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
        let exchange = async {
            let response = sender.send_request(request).await.map_err(broken)?;
            let (head, body) = response.into_parts();
            let body = Limited::new(body, MAX_ANSWER).collect().await;
            let body = body.map_err(|error| unreachable(io::Error::other(error)))?.to_bytes();
            Ok(Answer { status: head.status, headers: head.headers, body })
        };
        tokio::pin!(exchange, connection);
        // The connection must be driven beside the exchange. It may end first, as soon as the answer is complete.
        tokio::select! {
            answer = &mut exchange => answer,
            ended = &mut connection => match ended {
                Ok(()) => exchange.await,
                Err(error) => Err(broken(error)),
            },
        }
    }

    /// Learns the server's time from its answer; false if the clocks agree well enough.
    fn correct_clock(&self, answer: &Answer) -> bool {
        let Some(server) = answer.headers.get(header::DATE).and_then(|date| parse_http_date(date.to_str().ok()?))
        else {
            return false;
        };
        let difference = server - self.now_millis();
        if difference.abs() < TOLERATED_SKEW_MILLIS {
            return false;
        }
        tracing::warn!(
            seconds = difference / 1_000,
            "this machine's clock differs from the server's; using the server's"
        );
        self.clock_offset_millis.store(server - clock::now_millis(), Ordering::Relaxed);
        true
    }
}

/// The error in an answer: JSON with `__type` and `message`, or whatever text there is.
fn refusal(operation: &'static str, answer: &Answer) -> ApiError {
    #[derive(serde::Deserialize, Default)]
    struct Body {
        #[serde(default, rename = "__type")]
        kind: String,
        #[serde(default, alias = "Message")]
        message: String,
    }
    let body: Body = serde_json::from_slice(&answer.body).unwrap_or_else(|_| Body {
        kind: String::new(),
        message: String::from_utf8_lossy(&answer.body).chars().take(500).collect(),
    });
    let header = answer.headers.get("x-amzn-errortype").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = if body.kind.is_empty() { header } else { &body.kind };
    // `namespace#Code`, and in the header `Code:more`.
    let code = kind.rsplit('#').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let code = if code.is_empty() { "UnknownError" } else { code };
    ApiError::Refused { operation, code: code.to_owned(), status: answer.status, message: body.message }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(body: &str) -> Answer {
        Answer { status: StatusCode::BAD_REQUEST, headers: HeaderMap::new(), body: body.to_owned().into() }
    }

    #[test]
    fn errors_are_read_in_all_their_forms() {
        let code = |answer: &Answer| refusal("Op", answer).code().unwrap().to_owned();
        assert_eq!(
            code(&answer(r#"{"__type":"com.amazonaws.ssm#InvalidActivation","message":"no"}"#)),
            "InvalidActivation"
        );
        assert_eq!(code(&answer(r#"{"__type":"TooManyUpdates"}"#)), "TooManyUpdates");
        assert_eq!(code(&answer("<html>")), "UnknownError");
        let mut with_header = answer("{}");
        with_header.headers.insert("x-amzn-errortype", HeaderValue::from_static("ExpiredTokenException:http://x"));
        assert_eq!(code(&with_header), "ExpiredTokenException");
        assert!(refusal("Op", &with_header).is_about_identity());
        let text = refusal("Op", &answer(r#"{"__type":"InvalidActivation","Message":"no such thing"}"#)).to_string();
        assert_eq!(text, "Op: InvalidActivation (400 Bad Request): no such thing");
    }
}
