//! The agent gateway: control channels over WebSockets, and the delivery of mailboxes through them.
//!
//! A node asks for a token (`POST /v1/control-channel/<node>`), opens the WebSocket at the same path, shows the token in its
//! first message, and from then on both sides exchange frames. [`channel`] is one open channel, [`delivery`] decides what is
//! sent when, [`hub`] knows all channels of this server.

mod channel;
mod delivery;
mod handshake;
mod hub;

use std::sync::Arc;

use bytes::Bytes;
use drover_fleet::node;
use drover_iam::authorize::node_arn;
use drover_kernel::{Cx, NodeId, OpError};
use http::request::Parts;
use http::{Method, Response, StatusCode, header};
use http_body_util::Full;
use hyper::upgrade::OnUpgrade;
use tokio::sync::watch;

use crate::catalogue::Catalogue;
pub(crate) use hub::{Hub, confirm_presence};

/// The gateway's part of the front door.
pub(crate) struct Gateway {
    pub(crate) hub: Arc<Hub>,
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) stop: watch::Receiver<bool>,
}

impl Gateway {
    /// Answers the requests of the `ssmmessages` service. The caller is authenticated.
    pub(crate) async fn answer(
        &self,
        cx: &Cx,
        parts: &Parts,
        upgrade: Option<OnUpgrade>,
    ) -> Result<Response<Full<Bytes>>, OpError> {
        let Some(node) = parts.uri.path().strip_prefix("/v1/control-channel/") else {
            return Err(unknown(parts));
        };
        let action = match parts.method {
            Method::POST => "ssmmessages:CreateControlChannel",
            Method::GET => "ssmmessages:OpenControlChannel",
            _ => return Err(unknown(parts)),
        };
        let resource = [node_arn(&cx.scope, node)];
        drover_iam::authorize::action(&cx.principal, &cx.scope.account, action, &resource)
            .map_err(|denied| OpError::access_denied(denied.message))?;
        let node = NodeId::parse(node).map_err(|bad| OpError::validation(bad.to_string()))?;
        let known = node::find(cx.db(), &node).await?;
        if known.is_none_or(|(scope, _)| scope != cx.scope) {
            return Err(OpError::access_denied(format!("The node {node} is not registered.")));
        }
        match parts.method {
            Method::POST => handshake::create(cx, &node),
            _ => self.open(cx, parts, upgrade, node),
        }
    }

    fn open(
        &self,
        cx: &Cx,
        parts: &Parts,
        upgrade: Option<OnUpgrade>,
        node: NodeId,
    ) -> Result<Response<Full<Bytes>>, OpError> {
        let not_a_websocket = || OpError::validation("A control channel is opened by a WebSocket upgrade.");
        let key = parts.headers.get(header::SEC_WEBSOCKET_KEY).ok_or_else(not_a_websocket)?;
        let upgrade = upgrade.ok_or_else(not_a_websocket)?;
        let accept = tokio_tungstenite::tungstenite::handshake::derive_accept_key(key.as_bytes());
        let place = channel::Place { scope: cx.scope.clone(), node, tools: cx.tools.clone() };
        let (hub, catalogue, stop) = (Arc::clone(&self.hub), Arc::clone(&self.catalogue), self.stop.clone());
        self.hub.spawn(async move {
            match upgrade.await {
                Ok(upgraded) => channel::run(upgraded, place, hub, catalogue, stop).await,
                Err(error) => tracing::debug!(node = %place.node, %error, "the WebSocket upgrade failed"),
            }
        });
        let mut response = Response::new(Full::new(Bytes::new()));
        *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        let headers = response.headers_mut();
        headers.insert(header::UPGRADE, header::HeaderValue::from_static("websocket"));
        headers.insert(header::CONNECTION, header::HeaderValue::from_static("Upgrade"));
        let accept = header::HeaderValue::from_str(&accept).map_err(OpError::internal)?;
        headers.insert(header::SEC_WEBSOCKET_ACCEPT, accept);
        Ok(response)
    }
}

fn unknown(parts: &Parts) -> OpError {
    let kind = drover_api::ErrorKind { code: "UnknownOperationException", status: 404 };
    OpError::new(kind, format!("{} {} is not implemented by Drover yet.", parts.method, parts.uri.path()))
}
