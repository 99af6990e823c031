//! A bare HTTP server, the ceiling for ours: the same library and runtime, and nothing behind them.
//!
//! It runs as a child process of the benchmark (`drover-bench bare-server`), prints its address on standard output, and ends
//! when its standard input does. Every request is read to its end and answered with the same headers and body.

use std::convert::Infallible;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Context as _;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

use crate::http::Answer;
use crate::process::Process;

/// What every request is answered with, besides what the library adds: `content-length` and `date`.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
pub struct Content {
    /// A header, as `name: value`
    #[arg(long = "header")]
    pub headers: Vec<String>,
    /// Bytes of the body
    #[arg(long)]
    pub body: usize,
}

impl Content {
    /// As much as this answer has.
    ///
    /// # Errors
    /// When its head is not text.
    pub fn like(answer: &Answer<'_>) -> anyhow::Result<Self> {
        let head = std::str::from_utf8(answer.head).context("a head is not text")?;
        let added = |line: &&str| {
            let name = line.split(':').next().unwrap_or_default();
            name.eq_ignore_ascii_case("content-length") || name.eq_ignore_ascii_case("date")
        };
        let headers = head.lines().skip(1).filter(|line| !line.is_empty() && !added(line));
        Ok(Self { headers: headers.map(str::to_owned).collect(), body: answer.body.len() })
    }
}

/// Runs the server until standard input ends.
///
/// # Errors
/// When it cannot listen, or the headers are none.
pub async fn serve(content: Content) -> anyhow::Result<()> {
    let mut headers = HeaderMap::new();
    for line in &content.headers {
        let (name, value) = line.split_once(": ").with_context(|| format!("{line:?} is no header"))?;
        headers.append(name.parse::<HeaderName>()?, value.parse::<HeaderValue>()?);
    }
    let body = Bytes::from(vec![b'x'; content.body]);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    writeln!(std::io::stdout(), "{}", listener.local_addr()?)?;
    let mut input_ends = tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin(), &mut std::io::sink()));
    loop {
        tokio::select! {
            _ = &mut input_ends => return Ok(()),
            accepted = listener.accept() => {
                let (stream, _) = accepted?;
                stream.set_nodelay(true)?;
                tokio::spawn(connection(TokioIo::new(stream), headers.clone(), body.clone()));
            }
        }
    }
}

async fn connection(stream: TokioIo<tokio::net::TcpStream>, headers: HeaderMap, body: Bytes) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut response = Response::new(Full::new(body.clone()));
        response.headers_mut().clone_from(&headers);
        async move {
            let _ = request.into_body().collect().await;
            Ok::<_, Infallible>(response)
        }
    });
    // A connection that breaks is its client's concern.
    let _ = http1::Builder::new().timer(TokioTimer::new()).serve_connection(stream, service).await;
}

/// The server as a child process.
#[derive(Debug)]
pub struct BareServer {
    process: Process,
    address: SocketAddr,
}

impl BareServer {
    /// Starts it; its log goes into `folder`.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(content: &Content, folder: &Path) -> anyhow::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["bare-server", "--body", &content.body.to_string()]).stdout(Stdio::piped());
        for header in &content.headers {
            command.args(["--header", header]);
        }
        let mut process = Process::start(&mut command, &folder.join("bare-server.log"))?;
        let output = process.child().stdout.take().context("the bare server has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let address = line.trim().parse();
        let address = address.with_context(|| format!("the bare server did not start:\n{}", process.log_tail()))?;
        Ok(Self { process, address })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The process.
    pub fn process(&self) -> &Process {
        &self.process
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_library_adds_is_left_out() {
        let head = b"HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\nContent-Length: 3\r\ndate: now\r\nx-id: 7\r\n\r\n";
        let content = Content::like(&Answer { status: 200, head, body: b"abc" }).unwrap();
        assert_eq!(content, Content { headers: vec!["content-type: text/xml".into(), "x-id: 7".into()], body: 3 });
    }
}
