//! What clients see of the front door, over a real socket: signatures, errors, limits, coverage.

#![expect(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::net::SocketAddr;

use drover_api::{Protocol, SERVICES};
use drover_iam::AccessKey;
use drover_kernel::seal::RootKey;
use drover_kernel::settings::Settings;
use drover_kernel::{AccountId, Region, Time};
use drover_server::{Config, Engine, Server, Throttle};
use drover_wire::sigv4::{BodyHash, Credentials, SecretKey, SigningContext, sign};
use http::{HeaderMap, HeaderValue, Method, Uri};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const KEY: &str = "AKIAEXAMPLEEXAMPLE22";
const SECRET: &str = "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0";

async fn start(throttle: Option<Throttle>) -> Server {
    let account = AccountId::parse("123456789012").unwrap();
    let region = Region::parse("us-east-1").unwrap();
    let secret = zeroize::Zeroizing::new(SECRET.to_owned());
    let config = Config {
        listen: "127.0.0.1:0".parse().unwrap(),
        engine: Engine::Memory,
        account: account.clone(),
        region: region.clone(),
        administrators: vec![AccessKey { id: KEY.into(), secret, account: account.clone() }],
        root_key: RootKey::random(),
        throttle,
        tls: None,
        settings: Settings::standard(account, region),
    };
    Server::start(config).await.unwrap()
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn error_code(&self) -> String {
        let body: serde_json::Value = serde_json::from_str(&self.body).unwrap_or_default();
        body["__type"].as_str().unwrap_or_default().to_owned()
    }
}

/// Sends raw bytes and reads until the server closes.
async fn exchange(address: SocketAddr, request: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may answer and close before it has read everything.
    let _ = stream.write_all(request).await;
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
    Answer { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
}

struct Signed<'a> {
    key: &'a str,
    secret: &'a str,
    token: Option<&'a str>,
    now: Time,
    service: &'a str,
}

impl Default for Signed<'_> {
    fn default() -> Self {
        Self { key: KEY, secret: SECRET, token: None, now: Time::now(), service: "ssm" }
    }
}

fn request(address: SocketAddr, target: Option<&str>, body: &[u8], signed: Option<&Signed<'_>>) -> Vec<u8> {
    let mut headers = HeaderMap::new();
    let kind = if target.is_some() { "application/x-amz-json-1.1" } else { "application/x-www-form-urlencoded" };
    headers.insert("content-type", HeaderValue::from_static(kind));
    if let Some(target) = target {
        headers.insert("x-amz-target", HeaderValue::from_str(target).unwrap());
    }
    headers.insert("host", HeaderValue::from_str(&address.to_string()).unwrap());
    if let Some(signed) = signed {
        let uri: Uri = format!("http://{address}/").parse().unwrap();
        let credentials = Credentials {
            access_key_id: signed.key.into(),
            secret: SecretKey::new(signed.secret),
            session_token: signed.token.map(str::to_owned),
        };
        let context = SigningContext { region: "us-east-1", service: signed.service, now_millis: signed.now.millis() };
        sign(&Method::POST, &uri, &mut headers, &BodyHash::of(body), &credentials, &context).unwrap();
    }
    let mut text = format!("POST / HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in &headers {
        text.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    text.push_str("\r\n");
    [text.as_bytes(), body].concat()
}

async fn call(server: &Server, operation: &str, body: &str, signed: Option<&Signed<'_>>) -> Answer {
    let target = format!("AmazonSSM.{operation}");
    exchange(server.address(), &request(server.address(), Some(&target), body.as_bytes(), signed)).await
}

#[tokio::test]
async fn signatures_that_do_not_hold_are_refused_in_awss_words() {
    let server = start(None).await;
    let code =
        async |signed: Option<Signed<'_>>| call(&server, "ListCommands", "{}", signed.as_ref()).await.error_code();
    let now = Time::now();
    let early = Time::from_millis(now.millis() - 16 * 60 * 1000);
    assert_eq!(code(Some(Signed::default())).await, "");
    assert_eq!(code(None).await, "MissingAuthenticationTokenException");
    assert_eq!(code(Some(Signed { secret: "wrong", ..Default::default() })).await, "InvalidSignatureException");
    assert_eq!(code(Some(Signed { key: "AKIANOBODY", ..Default::default() })).await, "UnrecognizedClientException");
    assert_eq!(code(Some(Signed { now: early, ..Default::default() })).await, "InvalidSignatureException");
    let foreign = Signed { token: Some("nonsense"), ..Default::default() };
    assert_eq!(code(Some(foreign)).await, "UnrecognizedClientException");
    server.stop().await;
}

#[tokio::test]
async fn bad_bodies_get_clear_errors_and_a_request_id() {
    let server = start(None).await;
    let signed = Signed::default();
    let foreign = request(server.address(), Some("AmazonSSM.ListCommands"), b"{\"a\":\"\xff\"}", Some(&signed));
    assert_eq!(exchange(server.address(), &foreign).await.error_code(), "SerializationException");
    let broken = call(&server, "ListCommands", "{\"MaxResults\":", Some(&signed)).await;
    assert_eq!((broken.status, broken.error_code().as_str()), (400, "SerializationException"));
    assert!(broken.head.contains("x-amzn-requestid: "), "{}", broken.head);

    let wrong = call(&server, "ListCommands", r#"{"MaxResults": 99, "CommandId": "x"}"#, Some(&signed)).await;
    assert_eq!(wrong.error_code(), "ValidationException");
    assert!(wrong.body.contains("2 validation errors detected: "), "{}", wrong.body);
    assert!(wrong.body.contains("at 'maxResults' failed to satisfy constraint"), "{}", wrong.body);

    let large = "x".repeat(10 << 20);
    let refused = call(&server, "ListCommands", &large, Some(&signed)).await;
    assert_eq!(refused.status, 413, "{}", refused.head);
    assert_eq!(call(&server, "ListCommands", "{}", Some(&signed)).await.status, 200, "the server goes on");
    server.stop().await;
}

#[tokio::test]
async fn every_operation_is_refused_unsigned_and_badly_signed_and_answers_by_name_if_it_is_not_there() {
    let server = start(None).await;
    let implemented = include_str!("../../../docs/implemented.txt");
    for service in SERVICES.iter().filter(|service| service.protocol == Protocol::Json11) {
        for operation in service.operations {
            let target = format!("{}.{}", service.target_prefix, operation.name);
            let try_as = async |signed: Option<Signed<'_>>| {
                exchange(server.address(), &request(server.address(), Some(&target), b"{}", signed.as_ref())).await
            };
            let name = service.signing_name;
            let bad = try_as(Some(Signed { service: name, secret: "wrong", ..Default::default() })).await;
            assert_eq!(bad.error_code(), "InvalidSignatureException", "{target}");
            if operation.name != "RegisterManagedInstance" {
                assert_eq!(try_as(None).await.error_code(), "MissingAuthenticationTokenException", "{target}");
            }
            if !implemented.contains(&format!("{}:{}\n", operation.service, operation.name)) {
                let answer = try_as(Some(Signed { service: name, ..Default::default() })).await;
                assert_eq!(answer.error_code(), "UnknownOperationException", "{target}");
                assert!(answer.body.contains(operation.name), "{target} is named in {}", answer.body);
            }
        }
    }
    server.stop().await;
}

#[tokio::test]
async fn the_query_protocol_answers_in_xml() {
    let server = start(None).await;
    let body = b"Action=GetCallerIdentity&Version=2011-06-15";
    let signed = Signed { service: "sts", ..Default::default() };
    let answer = exchange(server.address(), &request(server.address(), None, body, Some(&signed))).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(answer.body.contains("<Account>123456789012</Account>"), "{}", answer.body);
    assert!(answer.body.contains("<Arn>arn:aws:iam::123456789012:root</Arn>"), "{}", answer.body);

    let wrong = Signed { service: "sts", secret: "wrong", ..Default::default() };
    let refused = exchange(server.address(), &request(server.address(), None, body, Some(&wrong))).await;
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains("<Code>SignatureDoesNotMatch</Code>"), "{}", refused.body);
    server.stop().await;
}

#[tokio::test]
async fn throttling_refuses_what_is_beyond_the_burst() {
    let server = start(Some(Throttle { per_second: 1, burst: 2 })).await;
    let mut codes = Vec::new();
    for _ in 0..4 {
        codes.push(call(&server, "ListCommands", "{}", Some(&Signed::default())).await.error_code());
    }
    assert!(codes.contains(&"ThrottlingException".to_owned()), "{codes:?}");
    assert_eq!(codes[0], "");
    server.stop().await;
}

#[tokio::test]
async fn every_call_leaves_an_audit_record_without_its_secrets() {
    let server = start(None).await;
    let body = r#"{"DocumentName":"AWS-RunShellScript","InstanceIds":["mi-00000000000000000"],"Parameters":{"commands":["echo canary"]}}"#;
    call(&server, "SendCommand", body, Some(&Signed::default())).await;
    call(&server, "ListCommands", "{}", Some(&Signed::default())).await;
    let db = server.tools().db.clone();
    server.stop().await;
    let prefix = drover_kernel::log::key("trail", ["123456789012", "us-east-1"]);
    let records = drover_kernel::log::read(&db, prefix, None, 10).await.unwrap();
    let names: Vec<String> = records
        .iter()
        .map(|entry| serde_json::from_str::<serde_json::Value>(&entry.value).unwrap()["eventName"].to_string())
        .collect();
    assert_eq!(names, ["\"SendCommand\"", "\"ListCommands\""]);
    assert!(records[0].value.contains("InvalidInstanceId"), "{}", records[0].value);
    assert!(!records[0].value.contains("canary"), "{}", records[0].value);
}
