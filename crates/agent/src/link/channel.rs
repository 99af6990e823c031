//! Opening a control channel: the request for a token, the signed WebSocket upgrade, the opening message.

use std::time::Duration;

use drover_channel::{
    limits::MAX_FRAME,
    message::{Extension, MESSAGE_SCHEMA_VERSION, OpenControlChannel, Platform},
};
use drover_wire::sigv4::Credentials;
use futures_util::SinkExt as _;
use http::{Request, Uri, header};
use tokio::time::timeout;
use tokio_tungstenite::{
    WebSocketStream, client_async_with_config,
    tungstenite::{self, Message, handshake::client::generate_key, protocol::WebSocketConfig},
};
use uuid::Uuid;

use super::LinkError;
use crate::{
    AGENT_VERSION,
    api::{Api, ApiError},
    endpoint::Scheme,
    transport::Stream,
};

/// The socket of a control channel.
pub(super) type Socket = WebSocketStream<Stream>;

/// How long the upgrade may take.
const UPGRADE_WAIT: Duration = Duration::from_secs(15);

/// Read buffer. The library's default of 128 KiB is a tenth of this agent's memory; jobs are rare and mostly small.
const READ_BUFFER: usize = 4 * 1024;

/// Opens a channel; also says whether the server takes live output.
pub(super) async fn open(api: &Api, node_id: &str, credentials: &Credentials) -> Result<(Socket, bool), LinkError> {
    let answer = api.create_control_channel(node_id, credentials).await?;
    let live = answer.extensions.contains(&Extension::LiveOutput);
    let mut socket = match timeout(UPGRADE_WAIT, upgrade(api, node_id, credentials)).await {
        Ok(upgraded) => upgraded?,
        Err(_) => return Err(LinkError::Late),
    };
    let opening = OpenControlChannel {
        cookie: None,
        message_schema_version: MESSAGE_SCHEMA_VERSION.to_owned(),
        request_id: Uuid::new_v4(),
        token_value: answer.token_value,
        agent_version: AGENT_VERSION.to_owned(),
        platform_type: Platform::Linux,
    };
    let text = serde_json::to_string(&opening)?;
    socket.send(Message::text(text)).await.map_err(Box::new)?;
    Ok((socket, live))
}

async fn upgrade(api: &Api, node_id: &str, credentials: &Credentials) -> Result<Socket, LinkError> {
    let connector = api.connector();
    let endpoint = connector.endpoint();
    let scheme = match endpoint.scheme {
        Scheme::Https => "wss",
        Scheme::Http => "ws",
    };
    let authority = endpoint.authority();
    let url = format!("{scheme}://{authority}/v1/control-channel/{node_id}?role=subscribe&stream=input");
    let invalid = |error: http::Error| LinkError::Socket(Box::new(tungstenite::Error::HttpFormat(error)));
    let uri: Uri = url.parse().map_err(|error: http::uri::InvalidUri| invalid(error.into()))?;
    let mut request = Request::builder()
        .uri(&uri)
        .header(header::CONNECTION, "Upgrade")
        .header(header::UPGRADE, "websocket")
        .header(header::SEC_WEBSOCKET_VERSION, "13")
        .header(header::SEC_WEBSOCKET_KEY, generate_key())
        .body(())
        .map_err(invalid)?;
    let signed = api.sign_upgrade(&uri, credentials).map_err(ApiError::from)?;
    request.headers_mut().extend(signed);

    let stream = connector.connect().await.map_err(|source| ApiError::Unreachable { source })?;
    let config = WebSocketConfig::default()
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(0)
        .max_message_size(Some(MAX_FRAME))
        .max_frame_size(Some(MAX_FRAME));
    let (socket, _) = client_async_with_config(request, stream, Some(config)).await.map_err(Box::new)?;
    Ok(socket)
}
