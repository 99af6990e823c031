//! What steps can do. Each action is a file with one type that implements [`Plugin`].
//!
//! A plugin gets interpolated inputs and a place on disk. It leaves output in files there and says how it ended; what that
//! means for the document is the runner's business.

use std::{
    future::Future,
    path::{Path, PathBuf},
    pin::Pin,
};

use serde_json::Value;
use tokio::sync::watch;

use crate::journal::Process;

mod live;
pub mod process;
mod run_shell_script;

pub use live::{LiveOutput, LiveSink};
pub use run_shell_script::RunShellScript;

/// The future of a step.
pub type Running<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

/// One action that documents can name.
pub trait Plugin: Send + Sync {
    /// The action, such as `aws:runShellScript`.
    fn action(&self) -> &'static str;

    /// Runs one set of inputs to its end. Must end soon after [`StepContext::stop`] says so. Dropping the future leaves
    /// processes behind; the journal finds them.
    fn run<'a>(&'a self, cx: &'a StepContext<'a>, inputs: &'a Value) -> Running<'a>;
}

/// Whether a step should go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// It should.
    GoOn,
    /// Its command was cancelled.
    Cancelled,
    /// The agent stops.
    AgentStops,
}

/// What a plugin is given besides inputs.
pub struct StepContext<'a> {
    /// The command.
    pub command_id: &'a str,
    /// Name of the step; for 1.2 documents, of the plugin.
    pub step_name: &'a str,
    /// Folder of this command.
    pub command_dir: &'a Path,
    /// What its scripts find in their environment, besides the agent's own.
    pub environment: &'a [(&'static str, String)],
    /// Whether to go on.
    pub stop: watch::Receiver<Stop>,
    /// Called as soon as there is a process.
    pub on_process: &'a (dyn Fn(Process) + Send + Sync),
    /// Takes output while the step runs.
    pub live: LiveSink,
}

/// How a set of inputs ended.
#[derive(Debug)]
pub struct Outcome {
    /// Why it ended.
    pub ended: Ended,
    /// Files of standard output and standard error. They may not exist.
    pub stdout: PathBuf,
    /// As above.
    pub stderr: PathBuf,
    /// What belongs to standard error but could not be written there.
    pub unwritten: Option<String>,
}

/// Why a set of inputs ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// By itself, with this exit code.
    Exited(i64),
    /// It never began; the text says why.
    NotStarted(String),
    /// It was killed at its time limit.
    TimedOut,
    /// It was killed because its command was cancelled.
    Cancelled,
    /// It was killed because the agent stops.
    AgentStopped,
}
