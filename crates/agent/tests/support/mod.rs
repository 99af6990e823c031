//! A server of the agent's protocol, small enough to misbehave on demand, and the real agent as a process.

#![expect(
    unreachable_pub,
    clippy::unwrap_used,
    reason = "a module of tests; its items are used by the tests beside it"
)]

use std::{
    collections::BTreeSet,
    convert::Infallible,
    path::Path,
    process::{Child, Command, Output, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use drover_channel::{
    DocumentStatus, Frame, JobId, MessageType,
    message::{
        AckCode, AgentJob, AgentJobAck, AgentJobReply, AgentJobReplyAck, CancelCommand, CreateControlChannelAnswer,
        Extension, OutputChunk, Reply, SendCommand, Token,
    },
};
use drover_wire::sigv4::{BodyHash, Presented, RequestParts, SecretKey, SigningKeys};
use futures_util::{SinkExt as _, StreamExt as _};
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::{
    net::TcpListener,
    sync::mpsc,
    time::{Instant, sleep, timeout},
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Message, handshake::derive_accept_key, protocol::Role},
};
use uuid::Uuid;

pub const NODE: &str = "mi-0123456789abcdef0";
pub const CODE: &str = "abcdefghijklmnopqrst";
pub const WAIT: Duration = Duration::from_secs(60);

/// What a test can change and see.
#[derive(Default)]
pub struct Shared {
    pub calls: Vec<(String, Value)>,
    pub public_key: Option<Vec<u8>>,
    pub ask_for_rotation: bool,
    pub lose_rotation_answer: bool,
    pub live_output: bool,
    pub skew_millis: i64,
}

pub struct Server {
    pub address: std::net::SocketAddr,
    scheme: &'static str,
    pub shared: Arc<Mutex<Shared>>,
    channels: mpsc::UnboundedReceiver<Channel>,
    accepting: tokio::task::JoinHandle<()>,
}

trait Socket: tokio::io::AsyncRead + tokio::io::AsyncWrite + Send + Unpin {}

impl<T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Send + Unpin> Socket for T {}

/// One control channel, seen from the server.
pub struct Channel {
    pub opening: Value,
    frames: mpsc::UnboundedReceiver<Frame>,
    out: mpsc::UnboundedSender<Message>,
}

impl Server {
    pub async fn start() -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap(), Arc::default()).await
    }

    /// Starts on a given address, as after a crash of the server.
    pub async fn start_at(address: std::net::SocketAddr, shared: Arc<Mutex<Shared>>) -> Self {
        Self::start_with(address, shared, None).await
    }

    /// Starts with TLS; also gives the fingerprint of the CA that vouches for the server.
    pub async fn start_tls() -> (Self, String) {
        use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let leaf = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap().signed_by(&key, &ca).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone(), ca.der().clone()], key.serialize_der().try_into().unwrap())
            .unwrap();
        let fingerprint = drover_agent::tls::Fingerprint::of(ca.der()).to_string();
        let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
        let address = "127.0.0.1:0".parse().unwrap();
        (Self::start_with(address, Arc::default(), Some(acceptor)).await, fingerprint)
    }

    async fn start_with(
        address: std::net::SocketAddr,
        shared: Arc<Mutex<Shared>>,
        tls: Option<tokio_rustls::TlsAcceptor>,
    ) -> Self {
        let scheme = if tls.is_some() { "https" } else { "http" };
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (opened, channels) = mpsc::unbounded_channel();
        let for_connections = Arc::clone(&shared);
        let accepting = tokio::spawn(async move {
            // Connections end with this task, as they end with a killed server.
            let mut connections = tokio::task::JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                stream.set_nodelay(true).unwrap();
                let (shared, opened, tls) = (Arc::clone(&for_connections), opened.clone(), tls.clone());
                connections.spawn(async move {
                    let stream: Box<dyn Socket> = match tls {
                        None => Box::new(stream),
                        Some(tls) => match tls.accept(stream).await {
                            Ok(stream) => Box::new(stream),
                            Err(_) => return,
                        },
                    };
                    let (upgraded, mut sockets) = mpsc::unbounded_channel();
                    let service = service_fn(move |request| {
                        handle(request, Arc::clone(&shared), opened.clone(), upgraded.clone())
                    });
                    let connection = hyper::server::conn::http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .with_upgrades();
                    let _ = connection.await;
                    if let Some(socket) = sockets.recv().await {
                        serve_socket(socket).await;
                    }
                });
            }
        });
        Self { address, scheme, shared, channels, accepting }
    }

    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    pub async fn channel(&mut self) -> Channel {
        timeout(WAIT, self.channels.recv()).await.expect("a control channel in time").unwrap()
    }

    pub async fn kill(self) -> (std::net::SocketAddr, Arc<Mutex<Shared>>) {
        self.accepting.abort();
        let _ = self.accepting.await;
        (self.address, self.shared)
    }

    pub fn calls(&self, operation: &str) -> Vec<Value> {
        let shared = self.shared.lock().unwrap();
        shared.calls.iter().filter(|(name, _)| name == operation).map(|(_, body)| body.clone()).collect()
    }

    pub async fn wait_for_calls(&self, operation: &str, count: usize) -> Vec<Value> {
        wait_until(operation, || self.calls(operation).len() >= count).await;
        self.calls(operation)
    }
}

type Pending = (hyper::upgrade::OnUpgrade, mpsc::UnboundedSender<Channel>);

async fn handle(
    mut request: Request<Incoming>,
    shared: Arc<Mutex<Shared>>,
    opened: mpsc::UnboundedSender<Channel>,
    upgraded: mpsc::UnboundedSender<Pending>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    if request.method() == Method::GET {
        check_token(request.method().as_str(), request.uri(), request.headers(), b"");
        let key = request.headers()[header::SEC_WEBSOCKET_KEY].clone();
        upgraded.send((hyper::upgrade::on(&mut request), opened)).unwrap();
        let response = Response::builder()
            .status(StatusCode::SWITCHING_PROTOCOLS)
            .header(header::CONNECTION, "Upgrade")
            .header(header::UPGRADE, "websocket")
            .header(header::SEC_WEBSOCKET_ACCEPT, derive_accept_key(key.as_bytes()));
        return Ok(response.body(Full::default()).unwrap());
    }
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    if parts.uri.path() == format!("/v1/control-channel/{NODE}") {
        check_token("POST", &parts.uri, &parts.headers, &body);
        let mut extensions = BTreeSet::new();
        if shared.lock().unwrap().live_output {
            extensions.insert(Extension::LiveOutput);
        }
        let answer = CreateControlChannelAnswer {
            token_value: Token::new("channel-token"),
            message_schema_version: "1.0".to_owned(),
            extensions,
        };
        return Ok(Response::builder().status(201).body(answer.to_xml().into()).unwrap());
    }
    let target = parts.headers["x-amz-target"].to_str().unwrap().strip_prefix("AmazonSSM.").unwrap().to_owned();
    let input: Value = serde_json::from_slice(&body).unwrap();
    Ok(operation(&target, input, &parts, &body, &mut shared.lock().unwrap()))
}

fn operation(
    target: &str,
    input: Value,
    parts: &http::request::Parts,
    body: &[u8],
    shared: &mut Shared,
) -> Response<Full<Bytes>> {
    let now = drover_agent::clock::now_millis() + shared.skew_millis;
    let error = |code: &str| {
        Response::builder()
            .status(400)
            .header("date", http_date(now))
            .body(json!({"__type": code, "message": "as the test wants it"}).to_string().into())
            .unwrap()
    };
    let ok = |value: Value| Response::new(value.to_string().into());
    let signed_by_node = |key: &[u8]| {
        let parts = RequestParts::of(parts);
        Presented::parse(&parts).is_ok_and(|presented| {
            presented.access_key_id() == NODE && presented.verify_rsa(&parts, &BodyHash::of(body), key, now).is_ok()
        })
    };
    shared.calls.push((target.to_owned(), input.clone()));
    match target {
        "RegisterManagedInstance" => {
            assert!(!parts.headers.contains_key(header::AUTHORIZATION));
            if input["ActivationCode"] != CODE {
                return error("InvalidActivation");
            }
            shared.public_key = Some(STANDARD.decode(input["PublicKey"].as_str().unwrap()).unwrap());
            ok(json!({"InstanceId": NODE}))
        }
        "RequestManagedInstanceRoleToken" => {
            if !signed_by_node(shared.public_key.as_ref().unwrap()) {
                return error("AccessDeniedException");
            }
            let update = std::mem::take(&mut shared.ask_for_rotation);
            ok(json!({"AccessKeyId": "AKID", "SecretAccessKey": "secret", "SessionToken": "token",
                "TokenExpirationDate": (now as f64) / 1000.0 + 3600.0, "UpdateKeyPair": update}))
        }
        "UpdateManagedInstancePublicKey" => {
            if !signed_by_node(shared.public_key.as_ref().unwrap()) {
                return error("AccessDeniedException");
            }
            shared.public_key = Some(STANDARD.decode(input["NewPublicKey"].as_str().unwrap()).unwrap());
            if std::mem::take(&mut shared.lose_rotation_answer) { error("InternalServerError") } else { ok(json!({})) }
        }
        "UpdateInstanceInformation" => {
            if shared.skew_millis == 0 {
                check_token("POST", &parts.uri, &parts.headers, body);
            }
            ok(json!({}))
        }
        "GetParameters" => ok(json!({"Parameters": [{"Name": "/greeting", "Type": "String", "Value": "hello"}],
            "InvalidParameters": []})),
        other => panic!("unexpected call {other}"),
    }
}

fn http_date(millis: i64) -> String {
    let text = drover_wire::timestamp::iso8601(millis);
    // 2026-11-21T08:18:26... ; the day of the week is not read by anybody.
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        [text[5..7].parse::<usize>().unwrap() - 1];
    let days = millis.div_euclid(86_400_000);
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][usize::try_from(days.rem_euclid(7)).unwrap()];
    format!("{weekday}, {} {month} {} {} GMT", &text[8..10], &text[..4], &text[11..19])
}

fn check_token(method: &str, uri: &http::Uri, headers: &http::HeaderMap, body: &[u8]) {
    let parts = RequestParts { method, path: uri.path(), query: uri.query().unwrap_or(""), authority: None, headers };
    let presented = Presented::parse(&parts).unwrap();
    assert_eq!((presented.access_key_id(), presented.session_token()), ("AKID", Some("token")));
    let secret = SecretKey::new("secret");
    let now = drover_agent::clock::now_millis();
    presented.verify(&parts, &BodyHash::of(body), &secret, &SigningKeys::new(1), now).unwrap();
}

async fn serve_socket((upgrade, opened): Pending) {
    let Ok(stream) = upgrade.await else { return };
    let mut socket = WebSocketStream::from_raw_socket(TokioIo::new(stream), Role::Server, None).await;
    let Some(Ok(Message::Text(opening))) = socket.next().await else { return };
    let (frame, frames) = mpsc::unbounded_channel();
    let (out, mut messages) = mpsc::unbounded_channel();
    let opening = serde_json::from_str(&opening).unwrap();
    if opened.send(Channel { opening, frames, out }).is_err() {
        return;
    }
    loop {
        tokio::select! {
            message = messages.recv() => match message {
                Some(message) => if socket.send(message).await.is_err() { return },
                None => return,
            },
            message = socket.next() => match message {
                Some(Ok(Message::Binary(bytes))) => {
                    let _ = frame.send(Frame::decode(&bytes).unwrap());
                }
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return,
            }
        }
    }
}

impl Channel {
    pub fn send(&self, frame: &Frame) {
        self.out.send(Message::Binary(frame.encode().unwrap().into())).unwrap();
    }

    pub fn send_bytes(&self, bytes: Vec<u8>) {
        self.out.send(Message::Binary(bytes.into())).unwrap();
    }

    pub async fn frame(&mut self) -> Frame {
        timeout(WAIT, self.frames.recv()).await.expect("a frame in time").expect("an open channel")
    }

    /// The next acknowledgement of a job; replies before it are acknowledged and dropped.
    pub async fn ack(&mut self) -> AgentJobAck {
        loop {
            let frame = self.frame().await;
            if frame.message_type == MessageType::AgentJobAck {
                return frame.message().unwrap();
            }
            self.acknowledge(&frame);
        }
    }

    /// The next reply, not acknowledged.
    pub async fn reply(&mut self) -> (Frame, Reply) {
        loop {
            let frame = self.frame().await;
            if frame.message_type == MessageType::AgentJobReply {
                let reply = frame.message::<AgentJobReply>().unwrap().reply().unwrap();
                return (frame, reply);
            }
        }
    }

    /// Replies up to the end of the command, each acknowledged.
    pub async fn end_of(&mut self, command_id: &str) -> Reply {
        loop {
            let (frame, reply) = self.reply().await;
            self.acknowledge(&frame);
            let of = frame.message::<AgentJobReply>().unwrap().job_id;
            if of.command_id() == command_id && reply.document_status.is_final() {
                return reply;
            }
        }
    }

    pub fn acknowledge(&self, frame: &Frame) {
        if let Ok(reply) = frame.message::<AgentJobReply>() {
            let ack = AgentJobReplyAck { job_id: reply.job_id, acknowledged_message_id: frame.message_id };
            self.send(&Frame::json(MessageType::AgentJobReplyAck, Uuid::new_v4(), 1, &ack).unwrap());
        }
    }

    /// Collects live output until `until` is in it.
    pub async fn live_output(&mut self, until: &str) -> String {
        let mut text = String::new();
        while !text.contains(until) {
            let frame = self.frame().await;
            if frame.message_type == MessageType::DroverOutput {
                text.push_str(&frame.message::<OutputChunk>().unwrap().text);
            }
        }
        text
    }
}

/// A frame that runs the lines as a step each.
pub fn script_job(command_id: &str, steps: &[&str]) -> Frame {
    let steps: Vec<Value> = steps
        .iter()
        .enumerate()
        .map(|(index, line)| {
            json!({"action": "aws:runShellScript", "name": format!("step{index}"), "inputs": {"runCommand": [line]}})
        })
        .collect();
    job(command_id, json!({"schemaVersion": "2.2", "mainSteps": steps}))
}

pub fn job(command_id: &str, document: Value) -> Frame {
    let command: SendCommand = serde_json::from_value(json!({
        "CommandId": command_id, "DocumentName": "test", "DocumentContent": document, "Parameters": {}}))
    .unwrap();
    let job = AgentJob::send_command(JobId::new(command_id, NODE).unwrap(), "us-east-1", &command).unwrap();
    Frame::json(MessageType::AgentJob, Uuid::new_v4(), drover_agent::clock::now_millis(), &job).unwrap()
}

pub fn cancel_job(command_id: &str) -> Frame {
    let cancel = CancelCommand { cancel_message_id: JobId::new(command_id, NODE).unwrap() };
    let id = JobId::new(Uuid::new_v4().to_string(), NODE).unwrap();
    let job = AgentJob::cancel_command(id, "us-east-1", &cancel).unwrap();
    Frame::json(MessageType::AgentJob, Uuid::new_v4(), drover_agent::clock::now_millis(), &job).unwrap()
}

/// The agent's program with one state folder.
pub struct Agent {
    child: Child,
}

pub fn drover_agent(state: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_drover-agent"));
    command.arg("--state-dir").arg(state).args(arguments).env("DROVER_LOG", "debug");
    command
}

pub async fn run_to_end(state: &Path, arguments: &[&str]) -> Output {
    let mut command = drover_agent(state, arguments);
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

pub async fn register(state: &Path, server: &Server) {
    let url = server.url();
    let output =
        run_to_end(state, &["register", "--url", &url, "--activation-id", &"a".repeat(36), "--activation-code", CODE])
            .await;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{NODE}\n"));
}

impl Agent {
    /// Logs go to `agent.log` in the state folder, one after the other.
    pub fn start(state: &Path) -> Self {
        let log = std::fs::File::options().create(true).append(true).open(state.join("agent.log")).unwrap();
        let child = drover_agent(state, &["run"]).stdin(Stdio::null()).stderr(log).spawn().unwrap();
        Self { child }
    }

    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub async fn terminate(mut self) {
        let pid = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        let child = &mut self.child;
        let deadline = Instant::now() + WAIT;
        loop {
            if let Some(status) = child.try_wait().unwrap() {
                assert!(status.success(), "{status}");
                return;
            }
            assert!(Instant::now() < deadline, "the agent did not stop");
            sleep(Duration::from_millis(5)).await;
        }
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub async fn wait_until(what: &str, condition: impl Fn() -> bool) {
    let deadline = Instant::now() + WAIT;
    while !condition() {
        assert!(Instant::now() < deadline, "not in time: {what}");
        sleep(Duration::from_millis(5)).await;
    }
}

/// The accepted code, and the final status of a simple command from start to end.
pub async fn run_command(channel: &mut Channel, command_id: &str, steps: &[&str]) -> Reply {
    channel.send(&script_job(command_id, steps));
    let ack = channel.ack().await;
    assert_eq!((ack.job_id.command_id(), ack.status_code), (command_id, AckCode::Successful));
    let reply = channel.end_of(command_id).await;
    assert_ne!(reply.document_status, DocumentStatus::InProgress);
    reply
}
