//! AWS's published SigV4 vectors.

use drover_wire::sigv4::{
    BodyHash, Credentials, Presented, RequestParts, SecretKey, SigError, SigningContext, SigningKeys, sign,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::suite_cases::{CASES, Case};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const DATE: &str = "20150830T123600Z";
const NOW: i64 = 1_440_938_160_000;
const SCOPE: &str = "20150830/us-east-1/service/aws4_request";

impl Case {
    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static("example.amazonaws.com"));
        for (name, value) in self.headers {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        headers
    }

    fn verify(&self, query: &str, headers: &HeaderMap) -> Result<(), SigError> {
        let parts = RequestParts { method: self.method, path: self.path, query, authority: None, headers };
        let body = BodyHash::of(self.body.as_bytes());
        Presented::parse(&parts)?.verify(&parts, &body, &SecretKey::new(SECRET), &SigningKeys::new(1), NOW)
    }
}

fn with_signature(case: &Case, signature: &str) -> HeaderMap {
    let mut headers = case.headers();
    headers.insert("x-amz-date", HeaderValue::from_static(DATE));
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/{SCOPE}, SignedHeaders={}, Signature={signature}",
        case.signed_headers
    );
    headers.insert("authorization", HeaderValue::from_str(&authorization).unwrap());
    headers
}

#[test]
fn header_signatures_verify() {
    for case in CASES {
        let headers = with_signature(case, case.signature);
        assert_eq!(case.verify(case.query, &headers), Ok(()), "{}", case.name);
    }
}

#[test]
fn signatures_of_other_cases_do_not_verify() {
    for (case, other) in CASES.iter().zip(CASES.iter().cycle().skip(1)) {
        if case.signature != other.signature {
            let headers = with_signature(case, other.signature);
            assert_eq!(case.verify(case.query, &headers), Err(SigError::Mismatch), "{}", case.name);
        }
    }
}

#[test]
fn presigned_urls_verify() {
    let mut tried = 0;
    for case in CASES {
        let Some(signature) = case.presigned_signature else { continue };
        let mut headers = case.headers();
        headers.remove("x-amz-content-sha256");
        let token = headers.remove("x-amz-security-token").map_or_else(String::new, |token| {
            let escaped = token.to_str().unwrap().replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
            format!("&X-Amz-Security-Token={escaped}")
        });
        let query = format!(
            "{}&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F{}&X-Amz-Date={DATE}&X-Amz-SignedHeaders={}\
             &X-Amz-Expires=3600{token}&X-Amz-Signature={signature}",
            case.query,
            SCOPE.replace('/', "%2F"),
            case.presigned_headers.replace(';', "%3B"),
        );
        assert_eq!(case.verify(&query, &headers), Ok(()), "{}", case.name);
        tried += 1;
    }
    assert_eq!(tried, CASES.len() - 1);
}

/// Cases with headers that our signer leaves unsigned, or with targets that `http::Uri` does not take, are left out.
#[test]
fn signing_gives_the_published_signatures() {
    let mut tried = 0;
    for case in CASES {
        let target = format!("https://example.amazonaws.com{}?{}", case.path, case.query);
        let Ok(uri) = target.parse::<http::Uri>() else { continue };
        let signs = |name: &str| matches!(name, "host" | "content-type") || name.starts_with("x-amz-");
        if uri.path() != case.path || !case.signed_headers.split(';').all(signs) || case.name == "post-sts-header-after"
        {
            continue;
        }
        let mut headers = case.headers();
        let session_token = headers.remove("x-amz-security-token").map(|token| token.to_str().unwrap().to_owned());
        let secret = SecretKey::new(SECRET);
        let credentials = Credentials { access_key_id: "AKIDEXAMPLE".to_owned(), secret, session_token };
        let cx = SigningContext { region: "us-east-1", service: "service", now_millis: NOW };
        let method = case.method.parse().unwrap();
        sign(&method, &uri, &mut headers, &BodyHash::of(case.body.as_bytes()), &credentials, &cx).unwrap();
        assert_eq!(headers["authorization"], with_signature(case, case.signature)["authorization"], "{}", case.name);
        tried += 1;
    }
    assert!(tried >= 15, "{tried}");
}
