//! Signing, for the agent and the command line: ordinary requests, WebSocket upgrades (a `GET` without body), and the
//! variant in which a registered node signs with its own RSA key.

use aws_lc_rs::{hmac, rand::SystemRandom, rsa, signature::RSA_PSS_SHA256};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue, Method, Uri, header};

use super::{
    ALGORITHM, BodyHash, Credentials, RequestParts, Scope, UNSIGNED_PAYLOAD,
    canonical::{QueryHolds, canonical_request, string_to_sign},
};
use crate::{encoding::hex, timestamp::amz_date};

/// For whom and when to sign.
#[derive(Clone, Copy, Debug)]
pub struct SigningContext<'a> {
    /// The region's name.
    pub region: &'a str,
    /// The service's signing name, such as `ssm`.
    pub service: &'a str,
    /// The time, in milliseconds since the epoch.
    pub now_millis: i64,
}

impl SigningContext<'_> {
    fn scope(&self, amz_date: &str) -> Scope {
        let date = amz_date.chars().take(8).collect();
        Scope { date, region: self.region.to_owned(), service: self.service.to_owned() }
    }
}

/// Why a request could not be signed.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// Neither the headers nor the URI name a host.
    #[error("request has no host")]
    NoHost,
    /// A credential, the region or the service holds characters that no header may hold.
    #[error("{name} cannot be sent in a header")]
    NotAHeader {
        /// The header that would have held it.
        name: &'static str,
    },
    /// The RSA key refused to sign.
    #[error("RSA key could not sign")]
    Key,
}

/// Signs a request by adding `host` (unless it is there), `x-amz-date`, `x-amz-security-token` (if the credentials have a
/// token) and `authorization` to its headers. Those of an earlier attempt are replaced, so a retry can sign again.
///
/// Signed are `host`, `content-type` and every `x-amz-` header, so these must not change afterwards. An
/// `x-amz-content-sha256` that says `UNSIGNED-PAYLOAD` is honoured.
///
/// # Errors
/// [`SignError::NoHost`] and [`SignError::NotAHeader`].
pub fn sign(
    method: &Method,
    uri: &Uri,
    headers: &mut HeaderMap,
    body: &BodyHash,
    credentials: &Credentials,
    cx: &SigningContext<'_>,
) -> Result<(), SignError> {
    headers.remove("x-amz-security-token");
    if let Some(token) = &credentials.session_token {
        let mut value = header_value("x-amz-security-token", token)?;
        value.set_sensitive(true);
        headers.insert("x-amz-security-token", value);
    }
    if cx.service == "s3" && !headers.contains_key("x-amz-content-sha256") {
        headers.insert("x-amz-content-sha256", header_value("x-amz-content-sha256", &body.to_hex())?);
    }
    let payload_hash = match headers.get("x-amz-content-sha256") {
        Some(value) if value.as_bytes() == UNSIGNED_PAYLOAD.as_bytes() => UNSIGNED_PAYLOAD.to_owned(),
        Some(_) | None => body.to_hex(),
    };
    let prepared = Prepared::new(method, uri, headers, &payload_hash, cx, &[])?;
    let key = credentials.secret.signing_key(&prepared.scope);
    let signature = hex(hmac::sign(&key, prepared.message.as_bytes()).as_ref());
    prepared.authorize(headers, &credentials.access_key_id, &signature)
}

/// Signs a request as a registered node that has no credentials yet: the node's id takes the place of the access key id, and
/// the signature is RSASSA-PSS with SHA-256 and a salt of 32 bytes, in base64. Adds `x-amz-content-sha256` too, which this
/// variant sends but does not sign.
///
/// # Errors
/// All of [`SignError`].
pub fn sign_rsa(
    method: &Method,
    uri: &Uri,
    headers: &mut HeaderMap,
    body: &BodyHash,
    node_id: &str,
    key: &rsa::KeyPair,
    cx: &SigningContext<'_>,
) -> Result<(), SignError> {
    let payload_hash = body.to_hex();
    headers.insert("x-amz-content-sha256", header_value("x-amz-content-sha256", &payload_hash)?);
    let prepared = Prepared::new(method, uri, headers, &payload_hash, cx, &["x-amz-content-sha256"])?;
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PSS_SHA256, &SystemRandom::new(), prepared.message.as_bytes(), &mut signature)
        .map_err(|_| SignError::Key)?;
    prepared.authorize(headers, node_id, &STANDARD.encode(signature))
}

/// A request whose headers are complete but for the signature over `message`.
struct Prepared {
    scope: Scope,
    signed_headers: Vec<String>,
    message: String,
}

impl Prepared {
    fn new(
        method: &Method,
        uri: &Uri,
        headers: &mut HeaderMap,
        payload_hash: &str,
        cx: &SigningContext<'_>,
        left_unsigned: &[&str],
    ) -> Result<Self, SignError> {
        headers.remove(header::AUTHORIZATION);
        if !headers.contains_key(header::HOST) {
            let host = host(uri).ok_or(SignError::NoHost)?;
            headers.insert(header::HOST, header_value("host", &host)?);
        }
        let amz_date = amz_date(cx.now_millis);
        headers.insert("x-amz-date", header_value("x-amz-date", &amz_date)?);

        let mut signed_headers: Vec<String> = headers
            .keys()
            .map(http::HeaderName::as_str)
            .filter(|name| matches!(*name, "host" | "content-type") || name.starts_with("x-amz-"))
            .filter(|name| !left_unsigned.contains(name))
            .map(str::to_owned)
            .collect();
        signed_headers.sort_unstable();
        let parts = RequestParts {
            method: method.as_str(),
            path: uri.path(),
            query: uri.query().unwrap_or(""),
            authority: None,
            headers,
        };
        let canonical = canonical_request(&parts, cx.service, &signed_headers, payload_hash, QueryHolds::Arguments);
        let scope = cx.scope(&amz_date);
        let message = string_to_sign(&amz_date, &scope, &canonical);
        Ok(Self { scope, signed_headers, message })
    }

    fn authorize(&self, headers: &mut HeaderMap, key_id: &str, signature: &str) -> Result<(), SignError> {
        let text = format!(
            "{ALGORITHM} Credential={key_id}/{}, SignedHeaders={}, Signature={signature}",
            self.scope,
            self.signed_headers.join(";")
        );
        let mut value = header_value("authorization", &text)?;
        value.set_sensitive(true);
        headers.insert(header::AUTHORIZATION, value);
        Ok(())
    }
}

/// The host as HTTP clients send it: with the port, unless it is the scheme's own.
fn host(uri: &Uri) -> Option<String> {
    let host = uri.host()?;
    let standard = match uri.scheme_str() {
        Some("https" | "wss") => Some(443),
        Some("http" | "ws") => Some(80),
        Some(_) | None => None,
    };
    Some(match uri.port_u16() {
        Some(port) if Some(port) != standard => format!("{host}:{port}"),
        Some(_) | None => host.to_owned(),
    })
}

fn header_value(name: &'static str, text: &str) -> Result<HeaderValue, SignError> {
    HeaderValue::from_str(text).map_err(|_| SignError::NotAHeader { name })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sigv4::{Presented, SecretKey, SigError, SignatureKind, SigningKeys};
    use aws_lc_rs::{
        encoding::{AsDer as _, PublicKeyX509Der},
        rsa::KeySize,
        signature::KeyPair as _,
    };

    const CX: SigningContext<'static> =
        SigningContext { region: "eu-north-1", service: "ssmmessages", now_millis: 1_440_938_160_000 };

    fn credentials(session_token: Option<&str>) -> Credentials {
        Credentials {
            access_key_id: "AKID".to_owned(),
            secret: SecretKey::new("secret"),
            session_token: session_token.map(str::to_owned),
        }
    }

    fn authorization(headers: &HeaderMap) -> &str {
        headers["authorization"].to_str().unwrap()
    }

    #[test]
    fn a_websocket_upgrade_signs_what_the_agent_signs() {
        let uri = "wss://drover.test/v1/control-channel/mi-1?role=subscribe&stream=input".parse().unwrap();
        let mut headers = HeaderMap::new();
        sign(&Method::GET, &uri, &mut headers, &BodyHash::of(b""), &credentials(Some("token")), &CX).unwrap();
        assert!(authorization(&headers).contains("SignedHeaders=host;x-amz-date;x-amz-security-token, "));
        assert_eq!(headers["host"], "drover.test");

        let parts = RequestParts {
            method: "GET",
            path: uri.path(),
            query: uri.query().unwrap(),
            authority: None,
            headers: &headers,
        };
        let presented = Presented::parse(&parts).unwrap();
        let verified = presented.verify(
            &parts,
            &BodyHash::of(b""),
            &SecretKey::new("secret"),
            &SigningKeys::new(1),
            CX.now_millis,
        );
        assert_eq!(verified, Ok(()));
    }

    #[test]
    fn signing_again_replaces_the_first_signature() {
        let uri = "https://drover.test:8443/".parse().unwrap();
        let mut headers = HeaderMap::new();
        sign(&Method::POST, &uri, &mut headers, &BodyHash::of(b""), &credentials(Some("old")), &CX).unwrap();
        sign(&Method::POST, &uri, &mut headers, &BodyHash::of(b""), &credentials(None), &CX).unwrap();
        let mut once = HeaderMap::new();
        sign(&Method::POST, &uri, &mut once, &BodyHash::of(b""), &credentials(None), &CX).unwrap();
        assert_eq!(headers, once);
        assert_eq!(headers["host"], "drover.test:8443");
    }

    #[test]
    fn s3_requests_carry_the_hash_of_their_body() {
        let uri = "https://drover.test/bucket/key".parse().unwrap();
        let mut headers = HeaderMap::new();
        let cx = SigningContext { service: "s3", ..CX };
        sign(&Method::PUT, &uri, &mut headers, &BodyHash::of(b"x"), &credentials(None), &cx).unwrap();
        assert_eq!(headers["x-amz-content-sha256"], BodyHash::of(b"x").to_hex());
        assert!(authorization(&headers).contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date, "));
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        let mut headers = HeaderMap::new();
        let no_host =
            sign(&Method::GET, &"/".parse().unwrap(), &mut headers, &BodyHash::of(b""), &credentials(None), &CX);
        assert!(matches!(no_host, Err(SignError::NoHost)));
        let uri = "https://drover.test/".parse().unwrap();
        let bad = credentials(Some("a\nb"));
        let refused = sign(&Method::GET, &uri, &mut headers, &BodyHash::of(b""), &bad, &CX);
        assert!(matches!(refused, Err(SignError::NotAHeader { name: "x-amz-security-token" })));
    }

    #[test]
    fn a_node_proves_itself_with_its_rsa_key() {
        let key = rsa::KeyPair::generate(KeySize::Rsa2048).unwrap();
        let public = |key: &rsa::KeyPair| -> PublicKeyX509Der<'static> { key.public_key().as_der().unwrap() };
        let spki = public(&key);
        let cx = SigningContext { service: "ssm", ..CX };
        let body = br#"{"Fingerprint":"0"}"#;
        let uri = "https://drover.test:8443/".parse().unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/x-amz-json-1.1"));
        headers.insert("x-amz-target", HeaderValue::from_static("AmazonSSM.RequestManagedInstanceRoleToken"));
        sign_rsa(&Method::POST, &uri, &mut headers, &BodyHash::of(body), "mi-0123456789abcdef0", &key, &cx).unwrap();
        assert!(authorization(&headers).contains("SignedHeaders=content-type;host;x-amz-date;x-amz-target, "));

        let parts = RequestParts { method: "POST", path: "/", query: "", authority: None, headers: &headers };
        let presented = Presented::parse(&parts).unwrap();
        assert_eq!((presented.kind(), presented.access_key_id()), (SignatureKind::Rsa, "mi-0123456789abcdef0"));
        let verify = |body: &[u8], spki: &[u8]| presented.verify_rsa(&parts, &BodyHash::of(body), spki, cx.now_millis);
        assert_eq!(verify(body, spki.as_ref()), Ok(()));
        assert_eq!(verify(b"{}", spki.as_ref()), Err(SigError::PayloadMismatch));
        let other = public(&rsa::KeyPair::generate(KeySize::Rsa2048).unwrap());
        assert_eq!(verify(body, other.as_ref()), Err(SigError::Mismatch));
        assert_eq!(verify(body, b"not a key"), Err(SigError::Mismatch));
        let hmac =
            presented.verify(&parts, &BodyHash::of(body), &SecretKey::new(""), &SigningKeys::new(1), cx.now_millis);
        assert_eq!(hmac, Err(SigError::Mismatch));

        let mut later = headers.clone();
        later.insert("x-amz-target", HeaderValue::from_static("AmazonSSM.UpdateManagedInstancePublicKey"));
        let parts = RequestParts { headers: &later, ..parts };
        let moved = Presented::parse(&parts).unwrap();
        let result = moved.verify_rsa(&parts, &BodyHash::of(body), spki.as_ref(), cx.now_millis);
        assert_eq!(result, Err(SigError::Mismatch));
    }
}
