//! Role tokens of nodes: short-lived credentials that the server need not remember.
//!
//! The session token holds who the node is and until when, sealed under the root key; the secret key is a digest of the access
//! key id under the root key. So any server that knows the root key can check a node's signature without reading the store.
//! A node that was deregistered keeps a valid signature until the token ends; callers check that the node still exists.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use drover_kernel::seal::Sealer;
use drover_kernel::{NodeId, Principal, Scope, Time};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// The prefix of the access key ids of nodes: AWS's for temporary keys, and a letter of our own.
const PREFIX: &str = "ASIAD";
const PURPOSE: &str = "node token";

/// Credentials for a node.
pub struct NodeToken {
    /// The public half of the key.
    pub access_key_id: String,
    /// The secret half.
    pub secret: Zeroizing<String>,
    /// To be sent with each request.
    pub session_token: String,
    /// The end of all three.
    pub expires: Time,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    key: String,
    scope: Scope,
    node: NodeId,
    role: String,
    expires: Time,
}

/// A session token that does not hold.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadToken {
    /// Not from here, or for another access key.
    #[error("the session token is not valid")]
    Invalid,
    /// Its time is over.
    #[error("the session token has expired")]
    Expired,
}

/// Makes credentials for a node.
pub fn issue(sealer: &Sealer, scope: &Scope, node: &NodeId, role: &str, now: Time, lifetime: Duration) -> NodeToken {
    let random = drover_kernel::id::random_token(16).to_ascii_uppercase();
    let letters: String = random.chars().filter(char::is_ascii_alphanumeric).take(15).collect();
    let access_key_id = format!("{PREFIX}{letters:A<15}");
    let expires = now.after(lifetime);
    let claims =
        Claims { key: access_key_id.clone(), scope: scope.clone(), node: node.clone(), role: role.to_owned(), expires };
    let plain = serde_json::to_vec(&claims).expect("claims are JSON");
    NodeToken {
        secret: secret(sealer, &access_key_id),
        session_token: sealer.seal(PURPOSE, &plain),
        access_key_id,
        expires,
    }
}

/// Whether an access key id is one of a node's.
pub fn is_node_key(access_key_id: &str) -> bool {
    access_key_id.starts_with(PREFIX)
}

/// Who sends this session token with this access key id, and the secret that the signature must be checked with.
///
/// # Errors
/// When the token is not from here, belongs to another key, or is over.
pub fn open(
    sealer: &Sealer,
    access_key_id: &str,
    session_token: &str,
    now: Time,
) -> Result<(Principal, Zeroizing<String>), BadToken> {
    let plain = sealer.open(PURPOSE, session_token).map_err(|_| BadToken::Invalid)?;
    let claims: Claims = serde_json::from_slice(&plain).map_err(|_| BadToken::Invalid)?;
    if claims.key != access_key_id {
        return Err(BadToken::Invalid);
    }
    if claims.expires <= now {
        return Err(BadToken::Expired);
    }
    let principal = Principal::Node { scope: claims.scope, node: claims.node, role: claims.role };
    Ok((principal, secret(sealer, access_key_id)))
}

fn secret(sealer: &Sealer, access_key_id: &str) -> Zeroizing<String> {
    let digest = Zeroizing::new(sealer.digest("node secret", access_key_id.as_bytes()));
    Zeroizing::new(STANDARD.encode(&digest[..30]))
}

#[cfg(test)]
mod tests {
    use drover_kernel::seal::RootKey;
    use drover_kernel::{AccountId, Region};

    use super::*;

    #[test]
    fn a_token_names_its_node_until_it_ends() {
        let sealer = Sealer::new(&RootKey::random());
        let scope =
            Scope { account: AccountId::parse("123456789012").unwrap(), region: Region::parse("us-east-1").unwrap() };
        let (node, now) = (NodeId::random(), Time::from_millis(1_000));
        let token = issue(&sealer, &scope, &node, "role", now, Duration::from_secs(60));
        assert_eq!((token.access_key_id.len(), token.secret.len()), (20, 40), "as long as AWS's");
        assert!(is_node_key(&token.access_key_id));

        let (principal, secret) = open(&sealer, &token.access_key_id, &token.session_token, now).unwrap();
        assert_eq!(principal.node(), Some(&node));
        assert_eq!(secret, token.secret);

        let refused = |key: &str, session: &str, now| open(&sealer, key, session, now).err();
        let late = now.after(Duration::from_secs(60));
        assert_eq!(refused(&token.access_key_id, &token.session_token, late), Some(BadToken::Expired));
        let other = issue(&sealer, &scope, &NodeId::random(), "role", now, Duration::from_secs(60));
        assert_eq!(refused(&other.access_key_id, &token.session_token, now), Some(BadToken::Invalid));
        assert_eq!(refused(&token.access_key_id, "x", now), Some(BadToken::Invalid));
    }
}
