//! The load generator: the same request again and again, over many connections at once.
//!
//! It runs on one thread of its own, beside the runtime of the program, and does as little as it can for each request; the
//! request was signed before. A server under this load has the rest of the machine.

use std::cell::Cell;
use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use tokio::net::TcpStream;

use crate::http::Connection;

/// Load that is not counted, until connections, caches and processor are warm.
const WARM_UP: Duration = Duration::from_millis(500);

/// What to send, where and for how long.
#[derive(Clone, Debug)]
pub struct Load {
    /// The server.
    pub address: SocketAddr,
    /// The whole request.
    pub request: Vec<u8>,
    /// Connections at once; each sends its next request when it has its answer.
    pub connections: usize,
    /// The time that counts.
    pub duration: Duration,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// Answers a second, within the time that counts.
    pub per_second: f64,
    /// All answers, those of the warm-up included.
    pub answers: u64,
}

impl Load {
    /// Generates the load; returns when it is over.
    ///
    /// # Errors
    /// When a connection breaks or an answer is not 200.
    pub fn run(self) -> anyhow::Result<Outcome> {
        let generator = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(self.generate())
        };
        thread::spawn(generator).join().map_err(|_| anyhow::anyhow!("the load generator panicked"))?
    }

    async fn generate(&self) -> anyhow::Result<Outcome> {
        let mut connections = Vec::with_capacity(self.connections);
        for _ in 0..self.connections {
            let stream = TcpStream::connect(self.address).await.context("cannot connect to the server")?;
            stream.set_nodelay(true)?;
            connections.push(Connection::new(stream));
        }
        let begin = Instant::now() + WARM_UP;
        let end = begin + self.duration;
        let (counted, all) = (Cell::new(0_u64), Cell::new(0_u64));
        let senders = connections.into_iter().map(async |mut connection| {
            loop {
                let answer = connection.exchange(&self.request).await.context("a connection broke")?;
                if answer.status != 200 {
                    let body = String::from_utf8_lossy(answer.body);
                    anyhow::bail!("a request was answered with {}: {body}", answer.status);
                }
                let now = Instant::now();
                all.set(all.get() + 1);
                if now >= end {
                    return Ok(());
                }
                if now >= begin {
                    counted.set(counted.get() + 1);
                }
            }
        });
        futures_util::future::try_join_all(senders).await?;
        #[expect(clippy::cast_precision_loss, reason = "no run counts to 2^53")]
        let per_second = counted.get() as f64 / self.duration.as_secs_f64();
        Ok(Outcome { per_second, answers: all.get() })
    }
}
