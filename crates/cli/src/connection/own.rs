//! Drover's own service: signed JSON, as all of AWS's newer services speak it.

use std::time::Duration;

use aws_sdk_ssm::config::{ProvideCredentials as _, SharedCredentialsProvider};
use aws_smithy_runtime_api::client::http::HttpConnector as _;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use drover_api::{Operation, drover};
use drover_kernel::Time;
use drover_wire::json;
use drover_wire::sigv4::{BodyHash, Credentials, SecretKey, SigningContext, sign};
use http::{HeaderValue, Method, Uri, header};
use serde::Deserialize;

use super::error::CallError;
use super::transport::Transport;

/// Longer than the server ever waits before it answers.
const PATIENCE: Duration = Duration::from_secs(60);

/// A client of the `drover` service.
#[derive(Clone, Debug)]
pub(crate) struct OwnService {
    url: String,
    region: String,
    credentials: SharedCredentialsProvider,
    transport: Transport,
}

#[derive(Deserialize)]
struct Refusal {
    #[serde(rename = "__type")]
    code: Option<String>,
    #[serde(alias = "Message")]
    message: Option<String>,
}

type Cause = Box<dyn std::error::Error + Send + Sync>;

impl OwnService {
    pub(super) fn new(
        url: String,
        region: String,
        credentials: SharedCredentialsProvider,
        transport: Transport,
    ) -> Self {
        Self { url, region, credentials, transport }
    }

    /// Calls an operation once. Cancel safe in so far as the server may or may not have done it.
    ///
    /// # Errors
    /// See [`CallError`].
    pub(crate) async fn call<O: Operation>(&self, input: &O::Input) -> Result<O::Output, CallError> {
        let operation = O::META.name;
        let request = self.request::<O>(input).await.map_err(|source| CallError::Request { operation, source })?;
        let unreachable = |source: Cause| CallError::Unreachable { url: self.url.clone(), source };
        let answer = async {
            let mut response = self.transport.call(request).await.map_err(|error| -> Cause { error.into_source() })?;
            let body = std::mem::replace(response.body_mut(), SdkBody::taken());
            let body = ByteStream::new(body).collect().await.map_err(|error| -> Cause { error.into() })?;
            Ok((response, body.into_bytes()))
        };
        let (response, body) = match tokio::time::timeout(PATIENCE, answer).await {
            Ok(answer) => answer.map_err(unreachable)?,
            Err(_) => return Err(unreachable("no answer in time".into())),
        };
        if !response.status().is_success() {
            return Err(self.refused(operation, &response, &body));
        }
        json::decode(&body).map_err(|error| self.not_understood(operation, error.into()))
    }

    async fn request<O: Operation>(&self, input: &O::Input) -> Result<HttpRequest, Cause> {
        let body = json::encode(input)?;
        let uri: Uri = format!("{}/", self.url).parse()?;
        let target = format!("{}.{}", drover::SERVICE.target_prefix, O::META.name);
        let mut request = http::Request::builder().method(Method::POST).uri(&uri).body(())?;
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(json::CONTENT_TYPE));
        headers.insert("x-amz-target", HeaderValue::from_str(&target)?);
        let key = self.credentials.provide_credentials().await?;
        let key = Credentials {
            access_key_id: key.access_key_id().to_owned(),
            secret: SecretKey::new(key.secret_access_key()),
            session_token: key.session_token().map(str::to_owned),
        };
        let context = SigningContext {
            region: &self.region,
            service: drover::SERVICE.signing_name,
            now_millis: Time::now().millis(),
        };
        sign(&Method::POST, &uri, headers, &BodyHash::of(&body), &key, &context)?;
        Ok(HttpRequest::try_from(request.map(|()| SdkBody::from(body)))?)
    }

    fn refused(&self, operation: &'static str, response: &HttpResponse, body: &[u8]) -> CallError {
        match serde_json::from_slice(body) {
            Ok(Refusal { code: Some(code), message }) => {
                // The code may have its namespace in front.
                let code = code.rsplit('#').next().unwrap_or_default().to_owned();
                CallError::Refused { operation, code, message: message.unwrap_or_else(|| "refused".to_owned()) }
            }
            Ok(_) | Err(_) => self.not_understood(operation, format!("HTTP status {}", response.status()).into()),
        }
    }

    fn not_understood(&self, operation: &'static str, source: Cause) -> CallError {
        CallError::Answer { operation, url: self.url.clone(), source }
    }
}
