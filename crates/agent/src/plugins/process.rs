//! Processes in groups of their own: started, awaited, and killed with everything they started.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io,
    os::unix::process::ExitStatusExt as _,
    path::Path,
    process::{ExitStatus, Stdio},
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::process::{Child, Command};

use crate::{journal::Process, platform::boot_id};

/// Where a process finds things.
pub struct Launch<'a> {
    /// What `sh` runs: one command line.
    pub command_line: &'a str,
    /// Where it starts; `None` for the agent's working directory.
    pub working_directory: Option<&'a Path>,
    /// Variables besides the agent's own; later ones win.
    pub environment: &'a BTreeMap<String, String>,
    /// Takes standard output.
    pub stdout: File,
    /// Takes standard error.
    pub stderr: File,
}

/// A running process that leads its own group.
pub struct Group {
    child: Child,
    pid: Pid,
}

impl Group {
    /// Starts `sh -c` with no input. The process gets the default chance of being killed when memory runs out, even if the
    /// agent itself is protected, and none of the agent's own settings (`DROVER_…`).
    ///
    /// # Errors
    /// What the system says.
    pub fn spawn(launch: Launch<'_>) -> io::Result<Self> {
        let mut command = Command::new("sh");
        command
            .arg("-c")
            .arg(launch.command_line)
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(launch.stdout)
            .stderr(launch.stderr);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("DROVER_") {
                command.env_remove(name);
            }
        }
        command.envs(launch.environment);
        if let Some(folder) = launch.working_directory {
            command.current_dir(folder);
        }
        let spawned = {
            let _unprotected = Unprotected::begin();
            command.spawn()
        };
        let child = spawned?;
        let pid = child.id().and_then(|pid| Pid::from_raw(i32::try_from(pid).ok()?));
        let pid = pid.ok_or_else(|| io::Error::other("the process has no id"))?;
        Ok(Self { child, pid })
    }

    /// What the journal keeps.
    pub fn process(&self) -> Process {
        let pid = self.pid.as_raw_nonzero().get();
        Process { pid, start_ticks: stat(pid).map_or(0, |stat| stat.start_ticks), boot: boot_id() }
    }

    /// Waits until the process has ended. What it started and left running in the background lives on. Can be dropped and
    /// called again.
    ///
    /// # Errors
    /// What the system says.
    pub async fn wait(&mut self) -> io::Result<ExitStatus> {
        self.child.wait().await
    }

    /// Kills the whole group and waits for its leader.
    pub async fn kill(&mut self) {
        if let Err(error) = kill_process_group(self.pid, Signal::KILL) {
            tracing::debug!(pid = %self.pid, %error, "no process left to kill");
        }
        if let Err(error) = self.child.wait().await {
            tracing::warn!(pid = %self.pid, %error, "a killed process cannot be awaited");
        }
    }
}

/// The exit code as a shell would give it: 128 and the signal's number for a process that a signal ended.
pub fn exit_code(status: ExitStatus) -> i64 {
    match (status.code(), status.signal()) {
        (Some(code), _) => i64::from(code),
        (None, Some(signal)) => 128 + i64::from(signal),
        (None, None) => -1,
    }
}

/// Kills what is left of a step that another process started: the group of `leader` if it is known, else every group with a
/// member that carries the command's id in its environment. Gives the number of processes found.
///
/// Looks again until nothing is found, because a process that is just being replaced by another program shows no
/// environment for a moment. Only used at the start of the agent.
pub fn kill_leftovers(command_id: &str, leader: Option<&Process>) -> usize {
    let mut total = 0;
    for _ in 0..10 {
        let (found, groups) = leftovers(command_id, leader);
        if found == 0 {
            break;
        }
        total += found;
        for group in groups.into_iter().filter_map(Pid::from_raw) {
            if let Err(error) = kill_process_group(group, Signal::KILL) {
                tracing::warn!(%group, %error, "a process group of an interrupted step cannot be killed");
            }
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    total
}

fn leftovers(command_id: &str, leader: Option<&Process>) -> (usize, BTreeSet<i32>) {
    let mark = format!("SSM_COMMAND_ID={command_id}");
    let (mut found, mut groups) = (0, BTreeSet::new());
    let Ok(entries) = fs::read_dir("/proc") else { return (found, groups) };
    for entry in entries.flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<i32>().ok()) else { continue };
        // Dead processes that nobody has asked about yet do no harm.
        let Some(stat) = stat(pid).filter(|stat| stat.is_alive) else { continue };
        let is_leader = leader.is_some_and(|leader| leader.pid == pid && leader.start_ticks == stat.start_ticks);
        let in_group = leader.is_none_or(|leader| leader.pid == stat.group);
        let has_mark = || {
            let environment = fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
            environment.split(|byte| *byte == 0).any(|variable| variable == mark.as_bytes())
        };
        if is_leader || (in_group && has_mark()) {
            found += 1;
            groups.insert(stat.group);
        }
    }
    (found, groups)
}

struct Stat {
    is_alive: bool,
    group: i32,
    start_ticks: u64,
}

/// The members of `/proc/<pid>/stat` that matter here.
fn stat(pid: i32) -> Option<Stat> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The second member, the name in parentheses, may hold blanks and parentheses itself.
    let rest = text.rsplit_once(')')?.1;
    let members: Vec<&str> = rest.split_whitespace().collect();
    let is_alive = !matches!(*members.first()?, "Z" | "X");
    Some(Stat { is_alive, group: members.get(2)?.parse().ok()?, start_ticks: members.get(19)?.parse().ok()? })
}

/// Takes the agent's protection from being killed for memory away while a child is started, so that the child does not
/// inherit it. The agent has one thread, so nothing else happens in between.
struct Unprotected {
    protected: Option<String>,
}

const OOM_SCORE: &str = "/proc/self/oom_score_adj";

impl Unprotected {
    fn begin() -> Self {
        let protected = fs::read_to_string(OOM_SCORE).ok().filter(|score| score.trim() != "0");
        let protected = protected.filter(|_| fs::write(OOM_SCORE, "0").is_ok());
        Self { protected }
    }
}

impl Drop for Unprotected {
    fn drop(&mut self) {
        if let Some(score) = &self.protected
            && let Err(error) = fs::write(OOM_SCORE, score.trim())
        {
            tracing::warn!(%error, "the agent's protection from being killed for memory cannot be restored");
        }
    }
}
