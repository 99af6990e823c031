//! The signature of a registered node, made by the OpenSSL command line with a throw-away key. It shows that our own signer and
//! verifier do not merely agree with each other.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use drover_wire::sigv4::{BodyHash, Presented, RequestParts, SigError, SignatureKind};
use http::{HeaderMap, HeaderValue};

const NOW: i64 = 1_795_248_990_000;
const BODY: &[u8] = br#"{"Fingerprint":"01234567-89ab-4cde-8f01-23456789abcd"}"#;
const PUBLIC_KEY: &str = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyR4IjrzWpuVbcONABIKRzYfeyxjTrtzJFK4R8QWNzEsfDWI0xZhJy5BkNqQlY3JQd+\
    f9L9No/FlLuqFaD6UIPYyKGoxyxaItX9ztMMtImI0W12ELq06tE69V+xnHiFZpkqaWtw2E/awztrnIDSFpqT9K04Qbm9fIUGZ3Fnbl+fQTlVAh\
    IUS3ODdpaBZ6gV/vRwlF+ffYPCuwZThSy/ITYFi6ihBkVgh9whtCQyq/sl5MrgMTr0rSqi1h/smC/iEt0f+iWqsT5BLZBKlnKSG1L1PFhD2ibY\
    WyhmyGinfrkRNZs5pIXIRUXHXO/jFWgz6srWZV4sa7ZCZiSK8bjEHFCQIDAQAB";
const SIGNATURE: &str = "GuO6FW1FYhgdYpWaeyfMG2BkicR27Yq0jmYJr/Xm6tYFixGrA1rLPysS3+7dUi4fFfNC5jUZ8az4EtoY7Nig5aurXwVrBKABWqzu+A0X7+AaH2\
    rAHK/DwdQmau+j0sFJ9Sak0gUzqswhtij8M70rmCwDRekEx3LXXWC6stIgd3W8fT0JZUGqBpO/q37mMPfy2E4oVNgqvu2/dh9eknIqRAEclSMo\
    40AuKolO0+mslBUSN3pWMbw6Os5eG1vAM08k26YMgqtZWSVCnFLgBEJ1328sop33wtlyrr6ifSMyU588bW8KGp3u5f50DyXr2jb2nrVYf015DG\
    Cr1+m/WBJ5Gg==";

/// The same, but with a salt of 20 bytes instead of 32.
const SHORT_SALT: &str = "JjhP8aZS2P5IQD9CqBtpzmv/OIpRMYai4a+RwA7U4wjxlHHhfuUpjLLGypt5OJjkA1g553nbyxrSHSmk9ZVORwurfkFtZr8Z/jLYMG3HG4Ow6A\
    x6Jf8pruLNjWgLbT6gsWmsV1l8cApvAH7J9km6cy9Bv0OmQvLkcJdyqJrQpkENyZzFCX8UgbZrtussYcc6gEuNIsTCOeIXgMg1KP0Mk9dUgOHm\
    jP+EwtJ39ofsVntGGLSg3RmIMqxWISbL2S1zyRRCzTl+6mqXMJeBWvZ48txj4yl/qR6LIninGHu5PheazQd2VE/TXEBv1+ar01rApJe2w3LSy9\
    Evx8OmVzgYMg==";

fn verify(signature: &str) -> Result<(), SigError> {
    let mut headers = HeaderMap::new();
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=mi-0123456789abcdef0/20261121/eu-north-1/ssm/aws4_request, \
         SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature={signature}"
    );
    headers.insert("authorization", HeaderValue::from_str(&authorization).unwrap());
    for (name, value) in [
        ("content-type", "application/x-amz-json-1.1"),
        ("host", "drover.example:8443"),
        ("x-amz-content-sha256", "dee0965246303b504a87213952630295e0aa3850ffb7d273501ef7e4f2bf807c"),
        ("x-amz-date", "20261121T081630Z"),
        ("x-amz-target", "AmazonSSM.RequestManagedInstanceRoleToken"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let parts = RequestParts { method: "POST", path: "/", query: "", authority: None, headers: &headers };
    let presented = Presented::parse(&parts)?;
    assert_eq!(presented.kind(), SignatureKind::Rsa);
    presented.verify_rsa(&parts, &BodyHash::of(BODY), &STANDARD.decode(PUBLIC_KEY).unwrap(), NOW)
}

#[test]
fn a_node_signature_verifies() {
    assert_eq!(verify(SIGNATURE), Ok(()));
}

#[test]
fn another_salt_length_does_not_verify() {
    assert_eq!(verify(SHORT_SALT), Err(SigError::Mismatch));
}
