//! The node's key and its role tokens: `RequestManagedInstanceRoleToken` and `UpdateManagedInstancePublicKey`.
//!
//! Both are signed with the node's RSA key, which the front door has verified; the caller is the node.

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PSS_2048_8192_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use drover_api::ssm::{
    RequestManagedInstanceRoleTokenRequest, RequestManagedInstanceRoleTokenResult,
    UpdateManagedInstancePublicKeyRequest, UpdateManagedInstancePublicKeyResult,
};
use drover_iam::authorize::node_arn;
use drover_iam::node_tokens;
use drover_kernel::arn::Arn;
use drover_kernel::{Batch, Cx, NodeId, OpError, guarded};

use crate::error::FleetError;
use crate::node::Node;
use crate::registration::load;

/// The calling node itself; nobody else may ask.
pub fn caller<I>(cx: &Cx, _input: &I) -> Vec<Arn> {
    cx.principal.node().map(|node| node_arn(&cx.scope, node)).into_iter().collect()
}

fn calling_node(cx: &Cx) -> Result<&NodeId, OpError> {
    let denied = || OpError::access_denied("This operation is for managed nodes, signed with their registration key.");
    cx.principal.node().ok_or_else(denied)
}

/// Gives the calling node credentials for an hour.
pub async fn request_role_token(
    cx: &Cx,
    input: RequestManagedInstanceRoleTokenRequest,
) -> Result<RequestManagedInstanceRoleTokenResult, OpError> {
    let id = calling_node(cx)?;
    let node = load(cx, id).await?.record;
    if input.fingerprint.as_ref().map(|fingerprint| fingerprint.expose()) != Some(&node.fingerprint) {
        tracing::warn!(node = %id, "another machine uses this node's key; refused it a token");
        return Err(FleetError::FingerprintMismatch(id.to_string()).into());
    }
    let lifetime = cx.settings().node_token_lifetime;
    let token = node_tokens::issue(&cx.tools.sealer, &cx.scope, id, &node.iam_role, cx.now, lifetime);
    Ok(RequestManagedInstanceRoleTokenResult {
        access_key_id: Some(token.access_key_id),
        secret_access_key: Some(token.secret.as_str().to_owned().into()),
        session_token: Some(token.session_token.into()),
        token_expiration_date: Some(token.expires.into()),
        update_key_pair: Some(cx.now.since(node.key_created) >= cx.settings().node_key_lifetime),
    })
}

/// Replaces the calling node's key. Signed with the old one.
pub async fn update_public_key(
    cx: &Cx,
    input: UpdateManagedInstancePublicKeyRequest,
) -> Result<UpdateManagedInstancePublicKeyResult, OpError> {
    let id = calling_node(cx)?;
    let public_key = input.new_public_key.unwrap_or_default();
    parse_public_key(&public_key, input.new_public_key_type.as_deref())?;
    guarded(async || {
        let node = load(cx, id).await?;
        let changed = Node { public_key: public_key.clone(), key_created: cx.now, ..node.record.clone() };
        let mut batch = Batch::new();
        batch.replace(&cx.scope, &node, &changed);
        Ok(cx.db().commit(batch).await?)
    })
    .await?;
    tracing::info!(node = %id, "the node has a new key");
    Ok(UpdateManagedInstancePublicKeyResult::default())
}

/// The DER form of a node's public key.
///
/// # Errors
/// When it is no base64 of an RSA SubjectPublicKeyInfo of 2048 to 8192 bits.
pub fn parse_public_key(text: &str, kind: Option<&str>) -> Result<Vec<u8>, FleetError> {
    if kind.is_some_and(|kind| !kind.eq_ignore_ascii_case("rsa")) {
        return Err(FleetError::InvalidPublicKey);
    }
    let der = STANDARD.decode(text).map_err(|_| FleetError::InvalidPublicKey)?;
    match ParsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, &der) {
        Ok(_) => Ok(der),
        Err(_) => Err(FleetError::InvalidPublicKey),
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::encoding::AsDer;
    use aws_lc_rs::rsa::{KeyPair, KeySize};
    use aws_lc_rs::signature::KeyPair as _;

    use super::*;

    #[test]
    fn only_rsa_public_keys_pass() {
        let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
        let der = pair.public_key().as_der().unwrap();
        let text = STANDARD.encode(der.as_ref());
        assert_eq!(text.len(), 392, "as the protocol has it for RSA-2048");
        assert_eq!(parse_public_key(&text, Some("Rsa")).unwrap(), der.as_ref());
        assert!(parse_public_key(&text, Some("Ec")).is_err());
        assert!(parse_public_key(&text[..388], Some("Rsa")).is_err());
        assert!(parse_public_key("?", None).is_err());
    }
}
