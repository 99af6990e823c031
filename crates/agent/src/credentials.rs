//! The node's role token, and the key that it is asked for with.
//!
//! A token is replaced at its first use after half of its life, so an agent that has nothing to say wakes up for nothing,
//! and the five-minute health call keeps the token fresh. Callers that come together share one request.
//!
//! Rotation stores the next key before the server is asked to take it. While both are there, nobody knows which one the
//! server has, so a refusal of the one makes the agent try the other, and the one that works stays.

use drover_channel::UtcTime;
use drover_wire::sigv4::{Credentials, SecretKey};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::{
    api::{Api, ApiError, Auth},
    identity::{NodeKey, StateDir, StateError},
};

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// The server was not reached or refused.
    #[error("no role token")]
    Api {
        /// Why.
        #[from]
        source: ApiError,
    },
    /// A key cannot be read, made or stored.
    #[error("the node's key cannot be used")]
    State {
        /// Why.
        #[from]
        source: StateError,
    },
}

#[derive(Serialize)]
struct TokenRequest {
    #[serde(rename = "Fingerprint")]
    fingerprint: Uuid,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TokenAnswer {
    access_key_id: String,
    secret_access_key: String,
    session_token: String,
    token_expiration_date: f64,
    #[serde(default)]
    update_key_pair: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct NewPublicKey {
    new_public_key: String,
    new_public_key_type: &'static str,
}

/// An answer without members that matter.
#[derive(Deserialize)]
pub(crate) struct Empty {}

struct Token {
    credentials: Credentials,
    refresh_at_millis: i64,
    expires_at_millis: i64,
}

struct Held {
    key: NodeKey,
    token: Option<Token>,
}

/// Gives out the role token of one node.
pub struct Tokens {
    node_id: String,
    fingerprint: Uuid,
    state: StateDir,
    held: Mutex<Held>,
}

impl Tokens {
    /// Reads the node's key.
    ///
    /// # Errors
    /// See [`StateError`].
    pub fn load(state: &StateDir) -> Result<Self, StateError> {
        let identity = state.load_identity()?;
        let key = state.load_key()?;
        Ok(Self {
            node_id: identity.node_id,
            fingerprint: identity.fingerprint,
            state: state.clone(),
            held: Mutex::new(Held { key, token: None }),
        })
    }

    /// A token that is good for now. Asks the server for a new one if there is none or half of its life is over; while the
    /// server is away, the old one is used up to its end.
    ///
    /// # Errors
    /// See [`TokenError`].
    pub async fn get(&self, api: &Api) -> Result<Credentials, TokenError> {
        let mut held = self.held.lock().await;
        let now = api.now_millis();
        if let Some(token) = held.token.as_ref().filter(|token| now < token.refresh_at_millis) {
            return Ok(token.credentials.clone());
        }
        match self.refresh(api, &mut held).await {
            Ok(credentials) => Ok(credentials),
            Err(error) => match &held.token {
                Some(token) if now < token.expires_at_millis => {
                    tracing::warn!(error = %crate::chain(&error), "role token not replaced yet");
                    Ok(token.credentials.clone())
                }
                Some(_) | None => Err(error),
            },
        }
    }

    /// Forgets the token, because the server refused it.
    pub async fn forget(&self) {
        self.held.lock().await.token = None;
    }

    /// Replaces the node's key now.
    ///
    /// # Errors
    /// See [`TokenError`]; the key that the server has is then found at the next request.
    pub async fn rotate(&self, api: &Api) -> Result<(), TokenError> {
        let mut held = self.held.lock().await;
        // A token request first: if an earlier rotation broke off, it settles which key is the right one.
        self.request(api, &mut held).await?;
        self.replace_key(api, &mut held).await
    }

    async fn refresh(&self, api: &Api, held: &mut Held) -> Result<Credentials, TokenError> {
        let answer = self.request(api, held).await?;
        if answer.update_key_pair {
            // The token is good whatever becomes of the key.
            if let Err(error) = self.replace_key(api, held).await {
                tracing::warn!(error = %crate::chain(&error), "key not rotated");
            }
        }
        let now = api.now_millis();
        let expires_at_millis = seconds_to_millis(answer.token_expiration_date);
        let refresh_at_millis = now + (expires_at_millis - now).max(0) / 2;
        let credentials = Credentials {
            access_key_id: answer.access_key_id,
            secret: SecretKey::new(answer.secret_access_key),
            session_token: Some(answer.session_token),
        };
        tracing::info!(expires = %UtcTime::from_millis(expires_at_millis), "role token received");
        held.token = Some(Token { credentials: credentials.clone(), refresh_at_millis, expires_at_millis });
        Ok(credentials)
    }

    /// Asks for a token with the key in memory, then with those on disk: another process, or a rotation that broke off, may
    /// have changed them.
    async fn request(&self, api: &Api, held: &mut Held) -> Result<TokenAnswer, TokenError> {
        let refused = match self.request_with(api, &held.key).await {
            Ok(answer) => {
                self.settle_on_current_key(&held.key)?;
                return Ok(answer);
            }
            Err(error) if error.is_about_identity() => error,
            Err(error) => return Err(error.into()),
        };
        let stored = self.state.load_key()?;
        if stored.public_base64()? != held.key.public_base64()? && self.request_with(api, &stored).await.is_ok() {
            held.key = stored;
        } else if let Some(next) = self.state.load_next_key()? {
            self.request_with(api, &next).await?;
            self.state.promote_next_key()?;
            tracing::info!("the server has the new key of an unfinished rotation; using it");
            held.key = next;
        } else {
            return Err(refused.into());
        }
        Ok(self.request_with(api, &held.key).await?)
    }

    /// The current key works. A next key that lies beside it is left over from a rotation that the server never saw, unless
    /// another process is just rotating; that one holds the rotation lock.
    fn settle_on_current_key(&self, key: &NodeKey) -> Result<(), StateError> {
        let Ok(Some(_)) = self.state.load_next_key() else { return Ok(()) };
        let Ok(_lock) = self.state.lock_rotation() else { return Ok(()) };
        if self.state.load_key()?.public_base64()? == key.public_base64()? {
            self.state.discard_next_key()?;
        }
        Ok(())
    }

    async fn request_with(&self, api: &Api, key: &NodeKey) -> Result<TokenAnswer, ApiError> {
        let request = TokenRequest { fingerprint: self.fingerprint };
        let auth = Auth::Key { node_id: &self.node_id, key };
        api.call("RequestManagedInstanceRoleToken", &request, auth).await
    }

    async fn replace_key(&self, api: &Api, held: &mut Held) -> Result<(), TokenError> {
        let _lock = self.state.lock_rotation()?;
        let next = NodeKey::generate()?;
        let request = NewPublicKey { new_public_key: next.public_base64()?, new_public_key_type: "Rsa" };
        self.state.store_next_key(&next)?;
        let auth = Auth::Key { node_id: &self.node_id, key: &held.key };
        let Empty {} = api.call("UpdateManagedInstancePublicKey", &request, auth).await?;
        self.state.promote_next_key()?;
        held.key = next;
        tracing::info!("the node's key was rotated");
        Ok(())
    }
}

/// Saturates on numbers that no clock will see.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and fractions of milliseconds do not matter")]
fn seconds_to_millis(seconds: f64) -> i64 {
    (seconds * 1_000.0) as i64
}
