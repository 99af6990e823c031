//! Registration: an activation becomes a node with a key of its own.

use std::{path::PathBuf, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};
use tokio::time::sleep;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    api::{Api, ApiError, Auth},
    backoff::random_fraction,
    chain, clock,
    endpoint::{Endpoint, EndpointError, PlainHttp},
    identity::{Identity, NodeKey, StateDir, StateError},
    tls::{self, Fingerprint, PinnedCa, TlsError},
    transport::Connector,
};

/// Attempts while the server is busy or away.
const ATTEMPTS: u32 = 5;

/// First wait between two attempts; it doubles.
const FIRST_WAIT: Duration = Duration::from_millis(100);

/// Whom to believe to be the server.
#[derive(Debug, Clone)]
pub enum Trust {
    /// Whoever the system trusts.
    System,
    /// Whoever the certificates in this file vouch for.
    File(PathBuf),
    /// Whoever the CA with this fingerprint vouches for.
    Pinned(Fingerprint),
}

/// What the operator gave.
pub struct Request {
    /// The server's address.
    pub url: String,
    /// Id of the activation.
    pub activation_id: String,
    /// Its code.
    pub activation_code: Zeroizing<String>,
    /// Region to register in.
    pub region: String,
    /// Whom to believe.
    pub trust: Trust,
    /// Whether plain HTTP may leave this machine.
    pub plain_http: PlainHttp,
    /// Whether a registration that is there is replaced.
    pub existing: Existing,
}

/// What to do with a registration that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Refuse to touch it.
    Keep,
    /// Replace it.
    Replace,
}

/// Why a node was not registered.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// It is already.
    #[error("this node is already registered as {node_id} at {url}; use --force to register it again as a new node")]
    AlreadyRegistered {
        /// As which node.
        node_id: String,
        /// Where.
        url: String,
    },
    /// The address cannot be used.
    #[error(transparent)]
    Endpoint(#[from] EndpointError),
    /// Certificates cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// State cannot be stored.
    #[error(transparent)]
    State(#[from] StateError),
    /// The server refused or was not reached.
    #[error("registration failed")]
    Api(#[from] ApiError),
    /// The server gave an id that is none.
    #[error("the server answered with node id {0:?}, which is not mi- and 17 hex digits")]
    NodeId(String),
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct RegisterManagedInstance<'a> {
    activation_id: &'a str,
    activation_code: &'a str,
    public_key: String,
    public_key_type: &'static str,
    fingerprint: Uuid,
}

#[derive(Deserialize)]
struct Registered {
    #[serde(rename = "InstanceId")]
    instance_id: String,
}

/// Registers this machine and stores what it got; gives the node id.
///
/// # Errors
/// See [`RegisterError`]. Nothing that was there before is touched then.
pub async fn register(state: &StateDir, request: Request) -> Result<String, RegisterError> {
    if request.existing == Existing::Keep && state.is_registered() {
        let identity = state.load_identity()?;
        return Err(RegisterError::AlreadyRegistered { node_id: identity.node_id, url: identity.url });
    }
    let endpoint = Endpoint::parse(&request.url, request.plain_http)?;
    state.create()?;
    // An agent that runs would go on with the old identity.
    let _lock = state.lock()?;
    let mut pinned: Option<PinnedCa> = None;
    let connector = Connector::new(endpoint.clone(), || match &request.trust {
        Trust::System => tls::trust_system(),
        Trust::File(path) => tls::trust_file(path),
        Trust::Pinned(fingerprint) => {
            let (config, found) = tls::trust_fingerprint(*fingerprint)?;
            pinned = Some(found);
            Ok::<Arc<_>, TlsError>(config)
        }
    })?;
    let api = Api::new(connector, &request.region);
    let key = NodeKey::generate()?;
    let fingerprint = Uuid::new_v4();
    let input = RegisterManagedInstance {
        activation_id: &request.activation_id,
        activation_code: &request.activation_code,
        public_key: key.public_base64()?,
        public_key_type: "Rsa",
        fingerprint,
    };
    let node_id = call(&api, &input).await?;
    let ca_pem = match (&request.trust, pinned) {
        (Trust::File(path), _) => Some(std::fs::read_to_string(path).map_err(|source| StateError::File {
            what: "read",
            path: path.clone(),
            source,
        })?),
        (_, Some(found)) => found.pem(),
        (Trust::System | Trust::Pinned(_), None) => None,
    };
    let identity = Identity {
        version: 1,
        node_id: node_id.clone(),
        region: request.region,
        url: endpoint.to_string(),
        fingerprint,
        registered_at: clock::now(),
        insecure_http: request.plain_http == PlainHttp::Anywhere,
    };
    state.store_registration(&identity, &key, ca_pem.as_deref())?;
    Ok(node_id)
}

async fn call(api: &Api, input: &RegisterManagedInstance<'_>) -> Result<String, RegisterError> {
    let mut wait = FIRST_WAIT;
    let mut attempt = 1;
    loop {
        let error = match api.call::<Registered>("RegisterManagedInstance", input, Auth::Anonymous).await {
            Ok(registered) if is_node_id(&registered.instance_id) => return Ok(registered.instance_id),
            Ok(registered) => return Err(RegisterError::NodeId(registered.instance_id)),
            Err(error) => error,
        };
        let can_help = match &error {
            ApiError::Unreachable { .. } => true,
            ApiError::Refused { code, status, .. } => code == "TooManyUpdates" || status.is_server_error(),
            ApiError::NotUnderstood { .. } | ApiError::Sign { .. } => false,
        };
        if !can_help || attempt == ATTEMPTS {
            return Err(error.into());
        }
        let jittered = wait.mul_f64(0.8 + 0.4 * random_fraction());
        tracing::warn!(error = %chain(&error), retry_secs = jittered.as_secs_f32(), "registration not done yet");
        sleep(jittered).await;
        wait *= 2;
        attempt += 1;
    }
}

/// The id becomes part of paths and of job ids.
fn is_node_id(text: &str) -> bool {
    text.strip_prefix("mi-").is_some_and(|rest| rest.len() == 17 && rest.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
