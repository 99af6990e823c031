//! The way of a request: route → signature → throttle → decode and validate → authorize → handler → encode → audit.
//!
//! Everything but the handler is here and written once. Handlers see neither HTTP nor JSON.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use drover_api::{OperationMeta, ServiceMeta};
use drover_kernel::capability::{Answer, Endpoint, Prepared, Undecodable};
use drover_kernel::{Cx, OpError, Principal, RequestId, Time, Tools};
use drover_trail::{Call, Record, Trail};
use drover_wire::error::{Dialect, ErrorBody, Framework, insert_request_id};
use drover_wire::route::{Route, route};
use drover_wire::sigv4::{Presented, RequestParts};
use drover_wire::{json, query};
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;

use crate::authenticate::{Authenticator, Caller, Refusal};
use crate::catalogue::Catalogue;
use crate::gateway::Gateway;
use crate::reports::chain;
use crate::throttle::Buckets;

/// The longest body that is read. AWS's largest documents and inventories stay far below.
const MAX_BODY: usize = 4 << 20;

/// The longest body that is read to its end only to be refused.
const MAX_DISCARDED: usize = 64 << 20;

/// How long a client may take to send its body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// The one operation that strangers may call.
const ANONYMOUS_OPERATION: &str = "RegisterManagedInstance";

/// The front door.
pub(crate) struct Front {
    pub(crate) authenticator: Authenticator,
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) buckets: Buckets,
    pub(crate) trail: Trail,
    pub(crate) gateway: Gateway,
    pub(crate) tools: Tools,
}

/// A request that failed before or in its handler, in the words of its protocol.
struct Failure {
    body: ErrorBody,
    dialect: Dialect,
}

impl Failure {
    fn new(error: &Framework, dialect: Dialect) -> Self {
        Self { body: ErrorBody::framework(error, &dialect), dialect }
    }
}

impl Front {
    /// Answers one request.
    pub(crate) async fn answer(&self, request: Request<Incoming>, peer: SocketAddr) -> Response<Full<Bytes>> {
        let request_id = RequestId::random();
        let mut response = match self.handle(request, peer, &request_id).await {
            Ok(response) => response,
            Err(failure) => failure.body.encode(&failure.dialect, request_id.as_str()).map(Full::new),
        };
        insert_request_id(response.headers_mut(), request_id.as_str());
        response
    }

    async fn handle(
        &self,
        request: Request<Incoming>,
        peer: SocketAddr,
        request_id: &RequestId,
    ) -> Result<Response<Full<Bytes>>, Failure> {
        let (mut parts, body) = request.into_parts();
        if let Some(answer) = plain_page(&parts) {
            return Ok(answer);
        }
        let body = read(body).await.map_err(|error| Failure::new(&error, Dialect::UNROUTED))?;
        let now = Time::now();
        let presented = Presented::parse(&RequestParts::of(&parts));
        let signed_for = presented.as_ref().ok().map(|presented| presented.scope().service.clone());
        let caller = self.authenticator.caller(presented.as_ref(), &RequestParts::of(&parts), &body, now).await;
        let routed = route(&RequestParts::of(&parts), signed_for.as_deref(), &body, drover_api::SERVICES);
        let dialect = match &routed {
            Ok(Route::Json { service, .. } | Route::Query { service, .. }) => Dialect::of(service),
            Ok(Route::Rest { .. }) => Dialect::SSMMESSAGES,
            Ok(Route::Plain) | Err(_) => dialect_by_target(&parts),
        };
        let caller = caller.map_err(|refusal| refused(refusal, dialect, request_id))?;
        let fail = |error: Framework| Failure::new(&error, dialect);
        let source_ip = peer.ip().to_string();
        let user_agent = text_header(&parts.headers, &header::USER_AGENT);
        let cx = Cx {
            scope: caller.scope.clone(),
            principal: caller.principal.clone(),
            now,
            request_id: request_id.clone(),
            source_ip,
            tools: self.tools.clone(),
        };
        match routed.map_err(fail)? {
            Route::Json { service, operation } => {
                let endpoint = self.find(service, &operation, &caller).map_err(fail)?;
                let prepare = |endpoint: &dyn Endpoint| match std::str::from_utf8(&body) {
                    Ok(_) => endpoint.prepare(&body),
                    // Members that the model does not know are skipped unread, so this must be tested apart.
                    Err(error) => Err(Undecodable::Malformed(format!("The body is not UTF-8: {error}"))),
                };
                let answer = self.call(&cx, endpoint, prepare, &body, &user_agent, dialect).await?;
                let encoded = json::encode(&answer).map_err(|error| internal(&error, dialect, request_id))?;
                Ok(ok(json::CONTENT_TYPE, encoded.into()))
            }
            Route::Query { service, operation, form } => {
                let endpoint = self.find(service, &operation, &caller).map_err(fail)?;
                let prepare = |endpoint: &dyn Endpoint| {
                    let mut input = <dyn erased_serde::Deserializer<'_>>::erase(form.deserializer());
                    endpoint.prepare_from(&mut input)
                };
                let answer = self.call(&cx, endpoint, prepare, b"{}", &user_agent, dialect).await?;
                let encoded = query::encode(&operation, service.xml_namespace, &answer, request_id.as_str())
                    .map_err(|error| internal(&error, dialect, request_id))?;
                Ok(ok(query::CONTENT_TYPE, encoded.into_bytes().into()))
            }
            Route::Rest { .. } => {
                let upgrade = parts.extensions.remove::<hyper::upgrade::OnUpgrade>();
                match self.gateway.answer(&cx, &parts, upgrade).await {
                    Ok(response) => Ok(response),
                    Err(error) => Err(modelled(&error, dialect, request_id)),
                }
            }
            Route::Plain => Err(fail(Framework::MissingAuthenticationToken)),
        }
    }

    fn find<'a>(
        &'a self,
        service: &'static ServiceMeta,
        operation: &str,
        caller: &Caller,
    ) -> Result<&'a Arc<dyn Endpoint>, Framework> {
        if caller.principal == Principal::Anonymous && operation != ANONYMOUS_OPERATION {
            return Err(Framework::MissingAuthenticationToken);
        }
        let Some(meta) = service.operation(operation) else {
            return Err(Framework::unknown_operation(service.name, operation));
        };
        let missing =
            || Framework::UnknownOperation(format!("{}:{operation} is not implemented by Drover yet.", service.name));
        let endpoint = self.catalogue.endpoint(meta.service, meta.name).ok_or_else(missing)?;
        match caller.principal.account() {
            Some(account) if !self.buckets.take(account, meta.service, meta.name) => Err(Framework::Throttling),
            _ => Ok(endpoint),
        }
    }

    async fn call(
        &self,
        cx: &Cx,
        endpoint: &Arc<dyn Endpoint>,
        prepare: impl FnOnce(&dyn Endpoint) -> Result<Box<dyn Prepared>, Undecodable>,
        input: &[u8],
        user_agent: &str,
        dialect: Dialect,
    ) -> Result<Answer, Failure> {
        let meta = endpoint.meta();
        let prepared = prepare(endpoint.as_ref()).map_err(|error| undecodable(error, dialect))?;
        let resources = prepared.resources(cx);
        let result = match drover_iam::authorize(&cx.principal, &cx.scope.account, meta, &resources) {
            Ok(()) => prepared.run(cx).await,
            Err(denied) => Err(OpError::access_denied(denied.message)),
        };
        self.audit(cx, meta, input, user_agent, result.as_ref().err()).await;
        result.map_err(|error| modelled(&error, dialect, &cx.request_id))
    }

    async fn audit(&self, cx: &Cx, meta: &OperationMeta, input: &[u8], user_agent: &str, error: Option<&OpError>) {
        let call = Call {
            scope: &cx.scope,
            principal: &cx.principal,
            operation: meta,
            request_id: &cx.request_id,
            time: cx.now,
            source_ip: &cx.source_ip,
            user_agent,
            input,
            error,
        };
        self.trail.write(Record::of(&call)).await;
    }
}

/// Pages for people and load balancers; they need no signature and tell nothing secret.
fn plain_page(parts: &http::request::Parts) -> Option<Response<Full<Bytes>>> {
    if parts.uri.query().is_some() || parts.headers.contains_key(header::AUTHORIZATION) {
        return None;
    }
    let text = match (&parts.method, parts.uri.path()) {
        (&Method::GET, "/") => concat!("drover ", env!("CARGO_PKG_VERSION"), "\n"),
        (&Method::GET, "/healthz") => "ok\n",
        _ => return None,
    };
    Some(ok("text/plain; charset=utf-8", Bytes::from_static(text.as_bytes())))
}

async fn read(body: Incoming) -> Result<Bytes, Framework> {
    match tokio::time::timeout(BODY_TIMEOUT, collect(body)).await {
        Ok(body) => body,
        Err(_) => Err(Framework::Serialization("The body took too long to arrive.".to_owned())),
    }
}

/// Reads a body. One that is too long is read on and thrown away, within bounds: a client that is still sending would not see
/// the answer.
async fn collect(mut body: Incoming) -> Result<Bytes, Framework> {
    let mut collected = BytesMut::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let unreadable = |error| Framework::Serialization(format!("The body could not be read: {error}"));
        let Ok(data) = frame.map_err(unreadable)?.into_data() else { continue };
        length += data.len();
        if length > MAX_DISCARDED {
            break;
        }
        if length <= MAX_BODY {
            collected.extend_from_slice(&data);
        }
    }
    if length > MAX_BODY { Err(Framework::RequestTooLarge { limit: MAX_BODY }) } else { Ok(collected.freeze()) }
}

/// The protocol of a request that could not be routed, so that its client understands the error.
fn dialect_by_target(parts: &http::request::Parts) -> Dialect {
    let target = text_header(&parts.headers, &header::HeaderName::from_static("x-amz-target"));
    let prefix = json::Target::parse(&target).map(|target| target.prefix);
    let service = drover_api::SERVICES.iter().find(|service| Some(service.target_prefix) == prefix);
    service.map_or(Dialect::UNROUTED, |service| Dialect::of(service))
}

fn text_header(headers: &http::HeaderMap, name: &header::HeaderName) -> String {
    headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).unwrap_or_default()
}

fn ok(content_type: &'static str, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = StatusCode::OK;
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(content_type));
    response
}

fn undecodable(error: Undecodable, dialect: Dialect) -> Failure {
    let error = match error {
        Undecodable::Malformed(text) => Framework::Serialization(text),
        Undecodable::Invalid(text) => Framework::Validation(text),
    };
    Failure::new(&error, dialect)
}

fn refused(refusal: Refusal, dialect: Dialect, request_id: &RequestId) -> Failure {
    match refusal {
        Refusal::Client(error) => Failure::new(&error, dialect),
        Refusal::Store(error) => internal(&error, dialect, request_id),
    }
}

fn internal(error: &dyn std::error::Error, dialect: Dialect, request_id: &RequestId) -> Failure {
    tracing::error!(%request_id, error = chain(error), "a request failed");
    Failure::new(&Framework::InternalFailure, dialect)
}

fn modelled(error: &OpError, dialect: Dialect, request_id: &RequestId) -> Failure {
    if error.kind().status >= 500 {
        tracing::error!(%request_id, error = chain(error), "an operation failed");
    }
    let body = match error.kind() {
        drover_kernel::error::ACCESS_DENIED_EXCEPTION => {
            ErrorBody::framework(&Framework::AccessDenied(error.message().to_owned()), &dialect)
        }
        kind => ErrorBody::modelled(kind, Some(error.message().to_owned()), &dialect),
    };
    Failure { body, dialect }
}
