//! The agent of a `drover dev` that was killed: it goes on, and holds its state folder.

use std::path::Path;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::time::sleep;

/// Ends the process `pid` if it is an agent with this state folder, and waits until it is gone. Process ids are reused, so the
/// number alone proves nothing.
pub(crate) async fn end_leftover(pid: u32, state_dir: &Path) {
    const ATTEMPTS: u32 = 250;
    let Some(raw) = i32::try_from(pid).ok().and_then(Pid::from_raw) else { return };
    for attempt in 0..=ATTEMPTS {
        if !is_agent(pid, state_dir) {
            return;
        }
        match attempt {
            0 => {
                tracing::info!(pid, "ending the agent that an earlier run left behind");
                let _ = kill_process(raw, Signal::TERM);
            }
            ATTEMPTS => {
                let _ = kill_process(raw, Signal::KILL);
            }
            _ => {}
        }
        sleep(Duration::from_millis(20)).await;
    }
}

fn is_agent(pid: u32, state_dir: &Path) -> bool {
    // Systems without /proc are those where nobody is ended.
    std::fs::read(format!("/proc/{pid}/cmdline")).is_ok_and(|line| is_agent_line(&line, state_dir))
}

fn is_agent_line(line: &[u8], state_dir: &Path) -> bool {
    let words: Vec<&[u8]> = line.split(|byte| *byte == 0).collect();
    let runs = words.first().is_some_and(|program| program.ends_with(super::PROGRAM.as_bytes()));
    let folder = state_dir.as_os_str().as_encoded_bytes();
    runs && words.windows(2).any(|pair| pair[0] == b"--state-dir" && pair[1] == folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_agent_of_this_folder_is_one() {
        let check = |line: &str| is_agent_line(line.replace(' ', "\0").as_bytes(), Path::new("/d/node"));
        assert!(check("/usr/bin/drover-agent run --state-dir /d/node"));
        assert!(!check("/usr/bin/drover-agent run --state-dir /e/node"));
        assert!(!check("/usr/bin/vi --state-dir /d/node"));
        assert!(!check(""));
    }

    #[tokio::test]
    async fn another_process_is_left_alone() {
        // This very process: the test would not survive a mistake.
        end_leftover(std::process::id(), Path::new("/d/node")).await;
    }
}
