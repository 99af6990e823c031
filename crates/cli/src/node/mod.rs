//! The node of `drover dev`: the agent as a child process.
//!
//! It is the same program that runs on every other node, and it is treated the same way: registered with an activation, spoken
//! to over the network. It is a process of its own so that the server can end and come back without it, as in production.

mod leftover;
mod register;

use std::convert::Infallible;
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep, timeout};

use crate::connection::CallError;

pub(crate) use leftover::end_leftover;

/// The agent's program; it is looked for beside this one.
const PROGRAM: &str = "drover-agent";
/// How long an agent may take to end before it is killed.
const GRACE: Duration = Duration::from_secs(10);
/// First wait before an agent that ended is started again; it doubles.
const FIRST_WAIT: Duration = Duration::from_millis(250);
/// Longest wait.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// An agent that ran this long was well: the next wait is a first one.
const WELL_AFTER: Duration = Duration::from_secs(60);

/// The agent, and where it keeps its files.
#[derive(Debug)]
pub(crate) struct Node {
    program: PathBuf,
    state_dir: PathBuf,
    log: PathBuf,
    child: Option<Child>,
}

/// Why there is no node.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NodeError {
    /// The program is not installed.
    #[error("there is no agent at {}; build it with `cargo build -p drover-agent`, or use --no-node", path.display())]
    NoProgram {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The agent could not be started, or its files not be used.
    #[error("cannot {what} {}", path.display())]
    File {
        /// What was tried.
        what: &'static str,
        /// Which file.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
    },
    /// The server gave no activation.
    #[error(transparent)]
    Call(#[from] CallError),
    /// The agent did not register.
    #[error("the agent did not register: {words}")]
    Register {
        /// Its own words.
        words: String,
    },
}

impl Node {
    /// The agent beside this program, with its state in `state_dir`. Starts nothing.
    ///
    /// # Errors
    /// [`NodeError::NoProgram`], or when the system cannot tell where this program is.
    pub(crate) fn new(state_dir: PathBuf, log: PathBuf) -> Result<Self, NodeError> {
        let failed = |source| NodeError::File { what: "find", path: PROGRAM.into(), source };
        let program = std::env::current_exe().map_err(failed)?.with_file_name(PROGRAM);
        if !program.is_file() {
            return Err(NodeError::NoProgram { path: program });
        }
        Ok(Self { program, state_dir, log, child: None })
    }

    /// Where the agent keeps its state.
    pub(crate) fn state_dir(&self) -> &Path {
        &self.state_dir
    }

    /// Runs the agent, and again whenever it ends. `started` gets its process id each time. Cancel safe: the agent goes on until
    /// [`Node::stop`].
    ///
    /// # Errors
    /// When it cannot be started.
    pub(crate) async fn run(&mut self, started: impl Fn(Option<u32>)) -> Result<Infallible, NodeError> {
        let mut wait = FIRST_WAIT;
        loop {
            let begin = Instant::now();
            let child = self.spawn()?;
            let child = self.child.insert(child);
            started(child.id());
            let failed = |source| NodeError::File { what: "wait for", path: self.program.clone(), source };
            let status = child.wait().await.map_err(failed)?;
            self.child = None;
            if begin.elapsed() >= WELL_AFTER {
                wait = FIRST_WAIT;
            }
            let words = last_line(&self.log).map_or_else(String::new, |line| format!(": {line}"));
            eprintln!("drover: the node's agent ended ({status}){words}; it is started again in {wait:?}");
            sleep(wait).await;
            wait = (2 * wait).min(LONGEST_WAIT);
        }
    }

    /// Ends the agent: asks it to, and kills it when it does not.
    pub(crate) async fn stop(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        if let Some(pid) = child.id().and_then(|pid| i32::try_from(pid).ok()).and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::TERM);
        }
        if timeout(GRACE, child.wait()).await.is_err() {
            eprintln!("drover: the node's agent does not end; killing it");
            let _ = child.kill().await;
        }
    }

    fn spawn(&self) -> Result<Child, NodeError> {
        let log = || self.open_log();
        let mut command = Command::new(&self.program);
        command.arg("run").arg("--state-dir").arg(&self.state_dir);
        command.stdin(Stdio::null()).stdout(log()?).stderr(log()?).kill_on_drop(true);
        // Ctrl-C is for this program alone, which then ends the agent in order.
        command.process_group(0);
        command.spawn().map_err(|source| NodeError::File { what: "start", path: self.program.clone(), source })
    }

    fn open_log(&self) -> Result<File, NodeError> {
        let opened = OpenOptions::new().append(true).create(true).mode(0o600).open(&self.log);
        opened.map_err(|source| NodeError::File { what: "write", path: self.log.clone(), source })
    }
}

/// The last line of a log, if there is one.
fn last_line(path: &Path) -> Option<String> {
    const TAIL: u64 = 4096;
    let mut file = File::open(path).ok()?;
    let length = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(TAIL))).ok()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).ok()?;
    let text = String::from_utf8_lossy(&bytes);
    text.lines().rev().find(|line| !line.trim().is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_says_something() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        assert_eq!(last_line(&path), None);
        std::fs::write(&path, format!("{}\nthe end\n\n", "x".repeat(9_000))).unwrap();
        assert_eq!(last_line(&path).as_deref(), Some("the end"));
    }

    fn node(folder: &Path, script: &str) -> Node {
        use std::os::unix::fs::PermissionsExt as _;
        let program = folder.join("agent");
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
        Node { program, state_dir: folder.join("node"), log: folder.join("log"), child: None }
    }

    #[tokio::test]
    async fn an_agent_that_ends_is_started_again_and_one_that_runs_is_asked_to_end() {
        let folder = tempfile::tempdir().unwrap();
        // The first run ends at once, the second waits and ends in order when asked.
        let script = r#"dir=$(dirname "$0"); echo run >> "$dir/runs"
            [ "$(wc -l < "$dir/runs")" -gt 1 ] || exit 3
            trap 'echo ended >> "$dir/runs"; exit 0' TERM; echo ready >> "$dir/ready"
            while :; do sleep 0.01; done"#;
        let mut node = node(folder.path(), script);
        let ready = async {
            while !folder.path().join("ready").exists() {
                sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::select! {
            ended = node.run(|_| {}) => panic!("{ended:?}"),
            ready = timeout(Duration::from_secs(20), ready) => ready.expect("the second run starts"),
        }
        node.stop().await;
        assert_eq!(std::fs::read_to_string(folder.path().join("runs")).unwrap(), "run\nrun\nended\n");
    }
}
