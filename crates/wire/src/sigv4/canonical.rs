//! The canonical request and the string to sign, by AWS's published rules
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>).
//!
//! Every service but S3 signs the path with dot segments and repeated slashes removed and with each segment encoded once
//! more than it is on the wire. S3 signs it encoded once and otherwise untouched.
//!
//! A plus sign in a query stands for itself. Clients that mean a blank must send `%20`, as AWS says.

use std::borrow::Cow;

use aws_lc_rs::digest::{SHA256, digest};
use http::{HeaderMap, header};

use super::{ALGORITHM, Scope};
use crate::encoding::{Plus, Slash, hex, percent_decode, percent_encode_into};

/// What a signature covers of a request besides its body.
#[derive(Clone, Copy, Debug)]
pub struct RequestParts<'a> {
    /// The method in upper case.
    pub method: &'a str,
    /// The path as it is on the wire, escapes and all.
    pub path: &'a str,
    /// The query as it is on the wire, without the question mark.
    pub query: &'a str,
    /// Stands in for a missing `host` header: HTTP/2 carries the host in `:authority` instead.
    pub authority: Option<&'a str>,
    /// All headers.
    pub headers: &'a HeaderMap,
}

impl<'a> RequestParts<'a> {
    /// Borrows the parts from a request that hyper or axum took apart.
    pub fn of(parts: &'a http::request::Parts) -> Self {
        Self {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query: parts.uri.query().unwrap_or(""),
            authority: parts.uri.authority().map(|authority| authority.as_str()),
            headers: &parts.headers,
        }
    }

    /// The only value of a header, as text. Absent, repeated and non-ASCII headers give `None`.
    pub(crate) fn header(&self, name: &str) -> Option<&'a str> {
        let mut values = self.headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (Some(only), None) => only.to_str().ok(),
            (None, _) | (Some(_), Some(_)) => None,
        }
    }
}

/// The SHA-256 of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyHash([u8; 32]);

impl BodyHash {
    /// Hashes a whole body.
    pub fn of(body: &[u8]) -> Self {
        Self(sha256(body))
    }

    /// Takes a hash that was computed while the body was read.
    pub fn from_sha256(hash: [u8; 32]) -> Self {
        Self(hash)
    }

    /// The hash as the canonical request has it.
    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }
}

/// Whether the query holds the signature, which cannot cover itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum QueryHolds {
    Arguments,
    ArgumentsAndSignature,
}

/// Builds the canonical request. `signed_headers` must be lower-case and sorted.
pub(crate) fn canonical_request(
    parts: &RequestParts<'_>,
    service: &str,
    signed_headers: &[impl AsRef<str>],
    payload_hash: &str,
    query_holds: QueryHolds,
) -> Vec<u8> {
    let mut out = Vec::with_capacity(512 + parts.path.len() + parts.query.len());
    out.extend_from_slice(parts.method.as_bytes());
    out.push(b'\n');
    canonical_path(&mut out, parts.path, service);
    out.push(b'\n');
    canonical_query(&mut out, parts.query, query_holds);
    out.push(b'\n');
    for name in signed_headers {
        canonical_header(&mut out, parts, name.as_ref());
    }
    out.push(b'\n');
    for (index, name) in signed_headers.iter().enumerate() {
        if index > 0 {
            out.push(b';');
        }
        out.extend_from_slice(name.as_ref().as_bytes());
    }
    out.push(b'\n');
    out.extend_from_slice(payload_hash.as_bytes());
    out
}

/// Builds the string to sign. `amz_date` is the time as the request spells it.
pub(crate) fn string_to_sign(amz_date: &str, scope: &Scope, canonical_request: &[u8]) -> String {
    format!("{ALGORITHM}\n{amz_date}\n{scope}\n{}", hex(&sha256(canonical_request)))
}

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest(&SHA256, bytes).as_ref());
    out
}

fn canonical_path(out: &mut Vec<u8>, path: &str, service: &str) {
    if service == "s3" {
        percent_encode_into(out, &percent_decode(path.as_bytes(), Plus::Literal), Slash::Keep);
        return;
    }
    let plain = path == "/" || path.is_empty();
    let normalized = if plain { Cow::Borrowed("/") } else { Cow::Owned(without_dot_segments(path)) };
    percent_encode_into(out, normalized.as_bytes(), Slash::Keep);
}

/// RFC 3986's removal of dot segments, and of empty ones as AWS's services have it.
fn without_dot_segments(path: &str) -> String {
    let mut kept = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            _ => kept.push(segment),
        }
    }
    let end = if path.ends_with('/') && !kept.is_empty() { "/" } else { "" };
    format!("/{}{end}", kept.join("/"))
}

fn canonical_query(out: &mut Vec<u8>, query: &str, holds: QueryHolds) {
    let encoded = |text: &str| {
        let mut bytes = Vec::with_capacity(text.len());
        percent_encode_into(&mut bytes, &percent_decode(text.as_bytes(), Plus::Literal), Slash::Encode);
        bytes
    };
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (encoded(name), encoded(value)))
        .filter(|(name, _)| holds == QueryHolds::Arguments || name != b"X-Amz-Signature")
        .collect();
    pairs.sort_unstable();
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

/// One `name:value` line. Several values are joined by commas; blanks around a value go, runs of them become one.
/// A header that the request lacks gives an empty value, which then differs from what the client signed.
fn canonical_header(out: &mut Vec<u8>, parts: &RequestParts<'_>, name: &str) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    let mut values = parts.headers.get_all(name).iter().peekable();
    if values.peek().is_none()
        && name == header::HOST.as_str()
        && let Some(authority) = parts.authority
    {
        out.extend_from_slice(authority.as_bytes());
    }
    for (index, value) in values.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        let words = value.as_bytes().split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        for (index, word) in words.enumerate() {
            if index > 0 {
                out.push(b' ');
            }
            out.extend_from_slice(word);
        }
    }
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(path: &str, service: &str) -> String {
        let mut out = Vec::new();
        canonical_path(&mut out, path, service);
        String::from_utf8(out).unwrap()
    }

    fn query(query: &str, holds: QueryHolds) -> String {
        let mut out = Vec::new();
        canonical_query(&mut out, query, holds);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn paths_are_normalized_and_encoded_once_more() {
        for (given, wanted) in [
            ("", "/"),
            ("/", "/"),
            ("//", "/"),
            ("/a/./b/../c", "/a/c"),
            ("/..", "/"),
            ("//a//", "/a/"),
            ("/a%20b", "/a%2520b"),
            ("/v1/data-channel/ecs:c_t_r", "/v1/data-channel/ecs%3Ac_t_r"),
        ] {
            assert_eq!(path(given, "ssm"), wanted, "{given}");
        }
    }

    #[test]
    fn s3_paths_are_taken_as_they_are() {
        assert_eq!(path("//a/../b%20c", "s3"), "//a/../b%20c");
        assert_eq!(path("/a+b:c", "s3"), "/a%2Bb%3Ac");
    }

    #[test]
    fn queries_are_sorted_after_encoding() {
        assert_eq!(query("b=2&a=1&a=0&&flag", QueryHolds::Arguments), "a=0&a=1&b=2&flag=");
        assert_eq!(query("a=x%2fy+z&%61=", QueryHolds::Arguments), "a=&a=x%2Fy%2Bz");
        assert_eq!(query("a=1&X-Amz-Signature=f00", QueryHolds::ArgumentsAndSignature), "a=1");
        assert_eq!(query("", QueryHolds::Arguments), "");
    }

    #[test]
    fn the_authority_stands_in_for_a_missing_host_header_only() {
        let mut headers = HeaderMap::new();
        let line = |headers: &HeaderMap| {
            let parts = RequestParts { method: "GET", path: "/", query: "", authority: Some("a:1"), headers };
            let mut out = Vec::new();
            canonical_header(&mut out, &parts, "host");
            String::from_utf8(out).unwrap()
        };
        assert_eq!(line(&headers), "host:a:1\n");
        headers.insert("host", http::HeaderValue::from_static("b:2"));
        assert_eq!(line(&headers), "host:b:2\n");
    }
}
