//! The server that is measured: `drover dev` in a folder of its own, on a port that the system picks.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use drover_wire::sigv4::{Credentials, SecretKey};
use tempfile::TempDir;

use crate::process::Process;
use crate::request::Site;

/// The administrator's access key.
const ACCESS_KEY: &str = "AKIADROVERBENCH00000";
/// Its secret.
const SECRET_KEY: &str = "bench/bench/bench/bench/bench/bench/benc";

/// How long a server may take to start before something is wrong.
const PATIENCE: Duration = Duration::from_secs(20);

/// The folder that has the programs.
#[derive(Clone, Debug)]
pub struct Programs(PathBuf);

impl Programs {
    /// The folder of this program, where cargo puts all of them.
    ///
    /// # Errors
    /// When one is missing.
    pub fn beside_this_one() -> anyhow::Result<Self> {
        let own = std::env::current_exe().context("cannot find out where this program is")?;
        Self::in_folder(own.parent().context("this program is in no folder")?)
    }

    /// The programs in this folder.
    ///
    /// # Errors
    /// When one is missing.
    pub fn in_folder(folder: &Path) -> anyhow::Result<Self> {
        for name in ["drover", "drover-agent"] {
            let path = folder.join(name);
            anyhow::ensure!(
                path.exists(),
                "{} is missing; build it with: cargo build --release -p {name}",
                path.display()
            );
        }
        Ok(Self(folder.to_owned()))
    }

    /// A command that runs one of them.
    pub fn command(&self, name: &str) -> Command {
        Command::new(self.0.join(name))
    }
}

/// Where a server keeps its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// In memory.
    Memory,
    /// In SQLite.
    Sqlite,
}

impl Engine {
    /// As the table names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::Sqlite => "SQLite",
        }
    }
}

/// A running server. Dropping it kills it and removes its folder.
#[derive(Debug)]
pub struct Server {
    // Dropped in this order: the process before its folder.
    process: Process,
    folder: TempDir,
    site: Site,
}

impl Server {
    /// Starts a server; returns as soon as it says where it listens.
    ///
    /// # Errors
    /// When it does not start; the error has the end of its log.
    pub fn start(programs: &Programs, engine: Engine) -> anyhow::Result<Self> {
        let folder = tempfile::Builder::new().prefix("drover-bench-").tempdir()?;
        let data = folder.path().join("data");
        let mut command = programs.command("drover");
        command.args(["dev", "--no-node", "--listen", "127.0.0.1:0", "--access-key", ACCESS_KEY]);
        command.args(["--secret-key", SECRET_KEY, "--data-dir"]).arg(&data).stdout(Stdio::null());
        match engine {
            Engine::Memory => command.arg("--ephemeral"),
            Engine::Sqlite => &mut command,
        };
        let mut process = Process::start(&mut command, &folder.path().join("log"))?;
        let address = wait_for_address(&mut process, &data.join("endpoint.json"))?;
        let secret = SecretKey::new(SECRET_KEY);
        let credentials = Credentials { access_key_id: ACCESS_KEY.to_owned(), secret, session_token: None };
        Ok(Self { process, folder, site: Site { address, credentials } })
    }

    /// How to reach it as its administrator.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The process.
    pub fn process(&self) -> &Process {
        &self.process
    }

    /// The certificate of its CA.
    pub fn ca(&self) -> PathBuf {
        self.folder.path().join("data/ca.pem")
    }

    /// A folder for what belongs to this server's clients; it goes with the server.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

fn wait_for_address(process: &mut Process, endpoint: &Path) -> anyhow::Result<SocketAddr> {
    let start = Instant::now();
    loop {
        if let Ok(text) = fs::read_to_string(endpoint) {
            return parse_address(&text).with_context(|| format!("{} is not understood", endpoint.display()));
        }
        process.check()?;
        anyhow::ensure!(start.elapsed() < PATIENCE, "a server did not start:\n{}", process.log_tail());
        thread::sleep(Duration::from_micros(100));
    }
}

/// The address in `endpoint.json`, whose `url` is `http://ADDRESS`. The file is written whole or not at all.
fn parse_address(text: &str) -> Option<SocketAddr> {
    let content: serde_json::Value = serde_json::from_str(text).ok()?;
    let url = content.get("url")?.as_str()?;
    url.split_once("://")?.1.trim_end_matches('/').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_in_the_endpoint_file() {
        let text = r#"{"url": "http://127.0.0.1:41234", "pid": 7, "region": "us-east-1", "node": {"state": "none"}}"#;
        assert_eq!(parse_address(text), Some(SocketAddr::from(([127, 0, 0, 1], 41_234))));
        assert_eq!(parse_address("{}"), None);
    }
}
