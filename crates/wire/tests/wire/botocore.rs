//! Signatures made by botocore 1.44.5 at 2026-11-21T08:16:30Z, with the access key of AWS's documentation.

use drover_wire::sigv4::{
    BodyHash, Credentials, Presented, RequestParts, SecretKey, SigError, SigningContext, SigningKeys, sign,
};
use http::{HeaderMap, HeaderName, HeaderValue};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const KEY: &str = "AKIAIOSFODNN7EXAMPLE";
const NOW: i64 = 1_795_248_990_000;

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
    }
    headers
}

fn verify(method: &str, target: &str, headers: &HeaderMap, body: &[u8], now: i64) -> Result<(), SigError> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let parts = RequestParts { method, path, query, authority: None, headers };
    Presented::parse(&parts)?.verify(&parts, &BodyHash::of(body), &SecretKey::new(SECRET), &SigningKeys::new(1), now)
}

fn authorization(scope: &str, signed_headers: &str, signature: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential={KEY}/20261121/{scope}/aws4_request, SignedHeaders={signed_headers}, Signature={signature}"
    )
}

#[test]
fn a_json_call_verifies_and_signs_alike() {
    let wanted = authorization(
        "eu-north-1/ssm",
        "content-type;host;x-amz-date;x-amz-target",
        "c7e471fc0958ae154219844b63be17557008aacaa1086afc895fda646f8560e4",
    );
    let body = "{\"Name\":\"/a b/é\"}".as_bytes();
    let plain = headers(&[
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amz-target", "AmazonSSM.GetParameter"),
        ("user-agent", "aws-cli"),
        ("content-length", "18"),
    ]);
    let mut sent = plain.clone();
    sent.extend(headers(&[
        ("host", "drover.example:8443"),
        ("x-amz-date", "20261121T081630Z"),
        ("authorization", &wanted),
    ]));
    assert_eq!(verify("POST", "/", &sent, body, NOW), Ok(()));

    let mut ours = plain;
    let credentials =
        Credentials { access_key_id: KEY.to_owned(), secret: SecretKey::new(SECRET), session_token: None };
    let cx = SigningContext { region: "eu-north-1", service: "ssm", now_millis: NOW };
    let uri = "https://drover.example:8443/".parse().unwrap();
    sign(&http::Method::POST, &uri, &mut ours, &BodyHash::of(body), &credentials, &cx).unwrap();
    assert_eq!(ours, sent);
}

#[test]
fn a_form_with_a_session_token_verifies() {
    let authorization = authorization(
        "us-east-1/sts",
        "content-type;host;x-amz-date;x-amz-security-token",
        "af0db44a730ba6f92907ba6a7cf64deabad17e53e93bd279d4023732e8d05f57",
    );
    let sent = headers(&[
        ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
        ("host", "drover.example"),
        ("x-amz-date", "20261121T081630Z"),
        ("x-amz-security-token", "FwoGZXIvYXdzEXAMPLE//tok+en=="),
        ("authorization", &authorization),
    ]);
    assert_eq!(verify("POST", "/", &sent, b"Action=GetCallerIdentity&Version=2011-06-15", NOW), Ok(()));
}

#[test]
fn an_odd_path_query_and_header_verify() {
    let authorization = authorization(
        "us-west-2/ssmmessages",
        "content-type;host;x-amz-date;x-amz-meta",
        "bac31e40e2b7987b940a8db2967e2bcd22ebb69afc915efd631a7c8465e69ba4",
    );
    let sent = headers(&[
        ("content-type", "application/json"),
        ("host", "drover.example"),
        ("x-amz-date", "20261121T081630Z"),
        ("x-amz-meta", "  a   b  "),
        ("authorization", &authorization),
    ]);
    let target = "/v1/data-channel/ecs%3Aa_b/../x%20y//z~?b=2&a=%2F%20&a=1";
    assert_eq!(verify("POST", target, &sent, b"{}", NOW), Ok(()));
}

#[test]
fn a_presigned_url_verifies_until_it_expires() {
    let target = "/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm=AWS4-HMAC-SHA256\
        &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261121%2Fus-east-1%2Fsts%2Faws4_request&X-Amz-Date=20261121T081630Z\
        &X-Amz-Expires=900&X-Amz-SignedHeaders=host%3Bx-k8s-aws-id&X-Amz-Security-Token=t%2Bk%2Fn%3D%3D\
        &X-Amz-Signature=32a9b754d27d40e21115bba30efb721204e7f1580ee40d926f8e6c736a413665";
    let sent = headers(&[("host", "drover.example"), ("x-k8s-aws-id", "cluster one")]);
    assert_eq!(verify("GET", target, &sent, b"", NOW), Ok(()));
    assert_eq!(verify("GET", target, &sent, b"", NOW + 900_000), Ok(()));
    assert!(matches!(verify("GET", target, &sent, b"", NOW + 900_001), Err(SigError::Expired { .. })));
    let longer = target.replace("Expires=900", "Expires=901");
    assert_eq!(verify("GET", &longer, &sent, b"", NOW), Err(SigError::Mismatch));
}

#[test]
fn a_presigned_post_verifies() {
    let target = "/a%20b?x=y%20z&k=1&X-Amz-Algorithm=AWS4-HMAC-SHA256\
        &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261121%2Feu-north-1%2Fssm%2Faws4_request&X-Amz-Date=20261121T081630Z\
        &X-Amz-Expires=60&X-Amz-SignedHeaders=host\
        &X-Amz-Signature=dc5db34ce405dd03b96f3f652cb6bdad2e8e45ccc7ab4c65060a97e0fe091b66";
    let sent = headers(&[("host", "drover.example:8443")]);
    assert_eq!(verify("POST", target, &sent, b"", NOW), Ok(()));
    assert_eq!(verify("POST", target, &sent, b"body", NOW), Err(SigError::Mismatch));
}

#[test]
fn s3_requests_verify() {
    let authorization = authorization(
        "eu-north-1/s3",
        "content-type;host;x-amz-content-sha256;x-amz-date",
        "71241fc14366b225dabcc723c75283d6431efde62f29280b3603d1f1bd66d65e",
    );
    let sent = headers(&[
        ("content-type", "text/plain"),
        ("host", "drover.example"),
        ("x-amz-date", "20261121T081630Z"),
        ("x-amz-content-sha256", "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"),
        ("authorization", &authorization),
    ]);
    assert_eq!(verify("PUT", "/bucket/a%20b//c%2B%C3%A9?tagging", &sent, b"hello", NOW), Ok(()));

    let presigned = "/bucket/a%20b//c?X-Amz-Algorithm=AWS4-HMAC-SHA256\
        &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261121%2Feu-north-1%2Fs3%2Faws4_request&X-Amz-Date=20261121T081630Z\
        &X-Amz-Expires=3600&X-Amz-SignedHeaders=host\
        &X-Amz-Signature=f5effff760a94ad3f88a4ee14e2ad63df6aa66d555e07d2ad5d86bfa2deb1b1c";
    assert_eq!(verify("GET", presigned, &headers(&[("host", "drover.example")]), b"", NOW), Ok(()));
}
