//! Requests, signed and written out as the bytes that go over the wire.

use std::net::SocketAddr;

use aws_lc_rs::rsa::KeyPair;
use drover_kernel::Time;
use drover_wire::sigv4::{BodyHash, Credentials, SigningContext, sign, sign_rsa};
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use serde_json::Value;

/// The region that all measurements are in.
pub const REGION: &str = "us-east-1";

/// A server, and who calls it.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where it listens.
    pub address: SocketAddr,
    /// Who calls.
    pub credentials: Credentials,
}

/// How a request proves who sends it.
#[derive(Clone, Copy, Debug)]
pub enum Signer<'a> {
    /// It does not.
    Nobody,
    /// With a secret.
    Secret(&'a Credentials),
    /// With a node's own key.
    Node {
        /// The node.
        id: &'a str,
        /// Its key.
        key: &'a KeyPair,
    },
}

/// A service that speaks JSON.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    name: &'static str,
    target_prefix: &'static str,
}

/// Systems Manager.
pub const SSM: Service = Service { name: "ssm", target_prefix: "AmazonSSM" };
/// Drover's own service.
pub const DROVER: Service = Service { name: "drover", target_prefix: "Drover" };

/// A call of a JSON service.
///
/// # Errors
/// When it cannot be signed.
pub fn json(
    address: SocketAddr,
    service: Service,
    operation: &str,
    input: &Value,
    signer: Signer<'_>,
) -> anyhow::Result<Vec<u8>> {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-amz-json-1.1"));
    headers.insert("x-amz-target", format!("{}.{operation}", service.target_prefix).parse()?);
    post(address, service.name, "/", headers, input.to_string().as_bytes(), signer)
}

/// `sts:GetCallerIdentity`, which speaks the query protocol.
///
/// # Errors
/// When it cannot be signed.
pub fn caller_identity(site: &Site) -> anyhow::Result<Vec<u8>> {
    let mut headers = HeaderMap::new();
    let form = HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, form);
    let body = b"Action=GetCallerIdentity&Version=2011-06-15";
    post(site.address, "sts", "/", headers, body, Signer::Secret(&site.credentials))
}

/// Any `POST`.
///
/// # Errors
/// When it cannot be signed.
pub fn post(
    address: SocketAddr,
    service: &str,
    path: &str,
    mut headers: HeaderMap,
    body: &[u8],
    signer: Signer<'_>,
) -> anyhow::Result<Vec<u8>> {
    let uri: Uri = format!("http://{address}{path}").parse()?;
    headers.insert(header::HOST, address.to_string().parse()?);
    headers.insert(header::CONTENT_LENGTH, body.len().into());
    let context = SigningContext { region: REGION, service, now_millis: Time::now().millis() };
    let hash = BodyHash::of(body);
    match signer {
        Signer::Nobody => {}
        Signer::Secret(credentials) => sign(&Method::POST, &uri, &mut headers, &hash, credentials, &context)?,
        Signer::Node { id, key } => sign_rsa(&Method::POST, &uri, &mut headers, &hash, id, key, &context)?,
    }
    Ok(write(path, &headers, body))
}

fn write(path: &str, headers: &HeaderMap, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("POST {path} HTTP/1.1\r\n").into_bytes();
    for (name, value) in headers {
        for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
            bytes.extend_from_slice(part);
        }
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

#[cfg(test)]
mod tests {
    use drover_wire::sigv4::SecretKey;

    use super::*;

    #[test]
    fn a_request_is_complete_and_signed() {
        let secret = SecretKey::new("secret");
        let credentials = Credentials { access_key_id: "AKIATEST".to_owned(), secret, session_token: None };
        let site = Site { address: SocketAddr::from(([127, 0, 0, 1], 8080)), credentials };
        let text = String::from_utf8(caller_identity(&site).unwrap()).unwrap();
        assert!(text.starts_with("POST / HTTP/1.1\r\n"), "{text}");
        assert!(text.contains("\r\nhost: 127.0.0.1:8080\r\n"), "{text}");
        assert!(text.contains("\r\nauthorization: AWS4-HMAC-SHA256 Credential=AKIATEST/"), "{text}");
        assert!(text.contains("\r\ncontent-length: 43\r\n"), "{text}");
        assert!(text.ends_with("\r\n\r\nAction=GetCallerIdentity&Version=2011-06-15"), "{text}");
    }
}
