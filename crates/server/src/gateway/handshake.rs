//! The token of a control channel: made for a node's `POST`, shown in the first message of its WebSocket.

use std::time::Duration;

use bytes::Bytes;
use drover_channel::message::{
    CreateControlChannelAnswer, Extension, MESSAGE_SCHEMA_VERSION, OpenControlChannel, Token,
};
use drover_kernel::seal::Sealer;
use drover_kernel::{Cx, NodeId, OpError, Scope, Time};
use http::{Response, StatusCode, header};
use http_body_util::Full;
use serde::{Deserialize, Serialize};

/// How long a node may take between asking for a token and showing it.
const LIFETIME: Duration = Duration::from_secs(60);
const PURPOSE: &str = "control channel";

#[derive(Serialize, Deserialize)]
struct Claims {
    scope: Scope,
    node: NodeId,
    expires: Time,
}

/// Answers `POST /v1/control-channel/<node>`: 201 and XML, as agents expect it.
pub(super) fn create(cx: &Cx, node: &NodeId) -> Result<Response<Full<Bytes>>, OpError> {
    let claims = Claims { scope: cx.scope.clone(), node: node.clone(), expires: cx.now.after(LIFETIME) };
    let plain = serde_json::to_vec(&claims).map_err(OpError::internal)?;
    let answer = CreateControlChannelAnswer {
        token_value: Token::new(cx.tools.sealer.seal(PURPOSE, &plain)),
        message_schema_version: MESSAGE_SCHEMA_VERSION.to_owned(),
        extensions: [Extension::LiveOutput].into_iter().collect(),
    };
    let mut response = Response::new(Full::new(Bytes::from(answer.to_xml())));
    *response.status_mut() = StatusCode::CREATED;
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/xml"));
    Ok(response)
}

/// Whether the first message of a channel holds a token for this node.
pub(super) fn is_valid(sealer: &Sealer, scope: &Scope, node: &NodeId, first: &str, now: Time) -> bool {
    let Ok(message) = serde_json::from_str::<OpenControlChannel>(first) else { return false };
    let Ok(plain) = sealer.open(PURPOSE, message.token_value.expose()) else { return false };
    serde_json::from_slice::<Claims>(&plain)
        .is_ok_and(|claims| claims.scope == *scope && claims.node == *node && claims.expires > now)
}
