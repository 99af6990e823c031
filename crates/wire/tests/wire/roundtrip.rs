//! Whatever is signed verifies, and nothing else does.

use drover_wire::sigv4::{
    BodyHash, Credentials, Presented, RequestParts, SecretKey, SigError, SigningContext, SigningKeys, sign,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use proptest::{collection::vec, prelude::*, sample::Index};

const NOW: i64 = 1_795_248_990_000;
const SECRET: &str = "secret";

#[derive(Clone, Debug)]
struct Request {
    path: String,
    query: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

fn signed(path: &str, query: &str, headers: &[(String, String)], body: Vec<u8>, token: Option<String>) -> Request {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(HeaderName::try_from(name).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    let uri: Uri = format!("https://drover.test:8443{path}?{query}").parse().unwrap();
    let credentials =
        Credentials { access_key_id: "AKID".to_owned(), secret: SecretKey::new(SECRET), session_token: token };
    let cx = SigningContext { region: "eu-north-1", service: "ssm", now_millis: NOW };
    sign(&Method::POST, &uri, &mut map, &BodyHash::of(&body), &credentials, &cx).unwrap();
    Request { path: path.to_owned(), query: query.to_owned(), headers: map, body }
}

fn verify(request: &Request) -> Result<(), SigError> {
    let Request { path, query, headers, body } = request;
    let parts = RequestParts { method: "POST", path, query, authority: None, headers };
    let keys = SigningKeys::new(1);
    Presented::parse(&parts)?.verify(&parts, &BodyHash::of(body), &SecretKey::new(SECRET), &keys, NOW)
}

/// Escapes, dots, repeated slashes: all that `http::Uri` takes.
fn wild_path() -> impl Strategy<Value = String> {
    "(/(%[0-9A-Fa-f]{2}|[a-zA-Z0-9._~!$&'()*+,;=:@-]){0,6}){1,6}"
}

fn wild_query() -> impl Strategy<Value = String> {
    "((%[0-9A-Fa-f]{2}|[a-zA-Z0-9._~!$'()*+,;:@/?-]){0,4}=?(%[0-9A-Fa-f]{2}|[a-z+/=-]){0,6}&){0,5}"
}

/// Signed headers of the caller's own, with blanks in and around their values.
fn wild_headers() -> impl Strategy<Value = Vec<(String, String)>> {
    vec(("x-amz-[a-z0-9-]{1,8}", "[ -~]{0,20}"), 0..4)
}

fn plain(text: &'static str) -> impl Strategy<Value = String> {
    text
}

fn flipped(text: &str, at: Index, bit: u8) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    let at = at.index(bytes.len());
    bytes[at] ^= 1 << bit;
    String::from_utf8(bytes).ok()
}

proptest! {
    #[test]
    fn what_is_signed_verifies(
        path in wild_path(),
        query in wild_query(),
        mut headers in wild_headers(),
        body in vec(any::<u8>(), 0..200),
        token in proptest::option::of("[A-Za-z0-9+/=]{1,40}"),
    ) {
        // Our signer owns these.
        headers.retain(|(name, _)| {
            !matches!(name.as_str(), "x-amz-date" | "x-amz-security-token" | "x-amz-content-sha256")
        });
        prop_assert_eq!(verify(&signed(&path, &query, &headers, body, token)), Ok(()));
    }

    #[test]
    fn a_flipped_bit_in_the_body_fails(body in vec(any::<u8>(), 1..200), at: Index, bit in 0..8_u8) {
        let mut request = signed("/", "", &[], body, None);
        let at = at.index(request.body.len());
        request.body[at] ^= 1 << bit;
        prop_assert_eq!(verify(&request), Err(SigError::Mismatch));
    }

    /// Letters and digits only, since AWS's rules make some other texts equal, such as `a//b` and `a/b`.
    #[test]
    fn a_flipped_bit_in_path_or_query_fails(
        path in plain("/[a-z]{1,8}/[a-z0-9]{1,8}"),
        query in plain("[a-z]{1,5}=[a-z0-9]{1,5}"),
        at: Index,
        bit in 0..7_u8,
    ) {
        let request = signed(&path, &query, &[], Vec::new(), None);
        let mut moved = request.clone();
        moved.path = flipped(&path, at, bit).unwrap();
        prop_assert_eq!(verify(&moved), Err(SigError::Mismatch));
        let mut asked = request;
        asked.query = flipped(&query, at, bit).unwrap();
        prop_assert_eq!(verify(&asked), Err(SigError::Mismatch));
    }

    #[test]
    fn a_flipped_bit_in_a_signed_header_fails(value in plain("[a-z0-9]{1,20}"), at: Index, bit in 0..7_u8) {
        let mut request = signed("/", "", &[("x-amz-target".to_owned(), value.clone())], Vec::new(), None);
        let Ok(flipped) = HeaderValue::from_str(&flipped(&value, at, bit).unwrap()) else { return Ok(()) };
        request.headers.insert("x-amz-target", flipped);
        prop_assert_eq!(verify(&request), Err(SigError::Mismatch));
    }

    #[test]
    fn a_flipped_bit_in_the_authorization_fails(at: Index, bit in 0..7_u8) {
        let mut request = signed("/", "", &[], Vec::new(), Some("token".to_owned()));
        let value = request.headers["authorization"].to_str().unwrap().to_owned();
        let text = flipped(&value, at, bit).unwrap();
        let Ok(flipped) = HeaderValue::from_str(&text) else { return Ok(()) };
        request.headers.insert("authorization", flipped);
        // The key id is not part of what is signed: it says whose secret to look up, which here is always the same.
        let id = |text: &str| text.split('/').next().map(str::to_owned);
        if id(&text) == id(&value) {
            prop_assert!(verify(&request).is_err(), "{}", text);
        }
    }

    #[test]
    fn reading_a_signature_never_panics(authorization in "[ -~]{0,120}", query in "[ -~]{0,120}") {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", HeaderValue::from_str(&format!("AWS4-HMAC-SHA256 {authorization}")).unwrap());
        headers.insert("x-amz-date", HeaderValue::from_static("20261121T081630Z"));
        let parts = RequestParts { method: "GET", path: "/", query: &query, authority: None, headers: &headers };
        let _ = Presented::parse(&parts);
        let query = format!("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date={query}&X-Amz-Credential={authorization}");
        let none = HeaderMap::new();
        let _ = Presented::parse(&RequestParts { query: &query, headers: &none, ..parts });
    }
}
