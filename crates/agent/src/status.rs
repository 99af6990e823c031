//! What `drover-agent status` shows.

use std::io;

use drover_channel::UtcTime;
use serde::{Deserialize, Serialize};

use crate::{
    AGENT_VERSION, clock, files,
    identity::{StateDir, StateError},
    journal::{Record, State, recovery},
    link::LinkState,
};

/// What a running agent leaves for others to read.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Snapshot {
    /// Process id of the agent.
    pub pid: u32,
    /// Its version.
    pub version: String,
    /// When it started.
    pub started_at: UtcTime,
    /// Its control channel.
    pub link: LinkState,
}

impl Snapshot {
    /// Of this process, just started.
    pub fn of_this_process() -> Self {
        Self {
            pid: std::process::id(),
            version: AGENT_VERSION.to_owned(),
            started_at: clock::now(),
            link: LinkState::Connecting,
        }
    }

    /// Writes it. Losing it does no harm.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, state: &StateDir) -> io::Result<()> {
        files::write_atomic_lazily(&state.status(), &serde_json::to_vec(self)?)
    }
}

/// Everything there is to know about the agent of a state folder.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Managed node id.
    pub node_id: String,
    /// Region.
    pub region: String,
    /// The server's address.
    pub url: String,
    /// When the node was registered.
    pub registered_at: UtcTime,
    /// The running agent; `None` if none runs.
    pub agent: Option<Snapshot>,
    /// Commands that the agent remembers, oldest first.
    pub jobs: Vec<JobLine>,
}

/// One command.
#[derive(Debug, Serialize)]
pub struct JobLine {
    /// The command.
    pub command_id: String,
    /// When it was accepted.
    pub accepted_at: UtcTime,
    /// `waiting`, `running`, or how it ended.
    pub state: String,
    /// Steps done.
    pub steps_done: usize,
    /// Whether the server knows the end.
    pub reported: bool,
}

impl Report {
    /// Reads the state folder.
    ///
    /// # Errors
    /// See [`StateError`].
    pub fn read(state: &StateDir) -> Result<Self, StateError> {
        let identity = state.load_identity()?;
        let damaged = |reason: String| StateError::Damaged { path: state.journal(), reason };
        let records = recovery::list(&state.journal()).map_err(|error| damaged(crate::chain(&error)))?;
        // Only a running agent holds the lock, whatever its last snapshot says.
        let runs = matches!(state.lock(), Err(StateError::InUse { .. }));
        let snapshot = files::read_if_there(&state.status()).ok().flatten();
        let agent = snapshot.filter(|_| runs).and_then(|content| serde_json::from_slice(&content).ok());
        Ok(Self {
            node_id: identity.node_id,
            region: identity.region,
            url: identity.url,
            registered_at: identity.registered_at,
            agent,
            jobs: records.iter().map(job_line).collect(),
        })
    }

    /// For people.
    pub fn to_text(&self) -> String {
        let agent = match &self.agent {
            None => "not running".to_owned(),
            Some(agent) => {
                let link = match &agent.link {
                    LinkState::Connecting => "connecting".to_owned(),
                    LinkState::Connected { since } => format!("connected since {since}"),
                    LinkState::Disconnected { since, reason } => format!("disconnected since {since}: {reason}"),
                };
                format!("running as process {} since {}, {link}", agent.pid, agent.started_at)
            }
        };
        let mut text = format!(
            "node        {}\nserver      {} ({})\nregistered  {}\nagent       {agent}\njobs        {}\n",
            self.node_id,
            self.url,
            self.region,
            self.registered_at,
            self.jobs.len()
        );
        for job in &self.jobs {
            let reported = if job.reported { "reported" } else { "not reported yet" };
            text.push_str(&format!(
                "  {}  {}  {}, {} steps done, {reported}\n",
                job.accepted_at, job.command_id, job.state, job.steps_done
            ));
        }
        text
    }
}

fn job_line(record: &Record) -> JobLine {
    let state = match &record.state {
        State::Ended(end) => end.status.as_str(),
        State::Waiting | State::Running { .. } => record.state.name(),
    };
    JobLine {
        command_id: record.job_id.command_id().to_owned(),
        accepted_at: record.accepted_at,
        state: state.to_owned(),
        steps_done: record.steps.len(),
        reported: record.is_settled(),
    }
}
