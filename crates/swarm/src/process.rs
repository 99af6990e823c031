//! Child processes: started, looked at, and ended with the measurement.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::Context as _;

/// A running child. Dropping it kills it.
#[derive(Debug)]
pub struct Process {
    child: Child,
    log: PathBuf,
}

/// Memory of a process, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// All that is resident, the program's own pages included.
    pub resident: u64,
    /// The part that belongs to this process alone: heap and stacks.
    pub anonymous: u64,
}

impl Process {
    /// Starts a program; its standard error goes to the file `log`. Standard output is the caller's to set.
    ///
    /// # Errors
    /// When there is no such program or no such folder.
    pub fn start(command: &mut Command, log: &Path) -> anyhow::Result<Self> {
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let started = command.stdin(Stdio::piped()).stderr(file).spawn();
        let child = started.with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))?;
        Ok(Self { child, log: log.to_owned() })
    }

    /// The child itself, for its pipes.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Fails with the end of the log if the process has ended.
    ///
    /// # Errors
    /// When it has ended.
    pub fn check(&mut self) -> anyhow::Result<()> {
        match self.child.try_wait()? {
            None => Ok(()),
            Some(status) => anyhow::bail!("a process ended too early ({status}):\n{}", self.log_tail()),
        }
    }

    /// The last lines of its log.
    pub fn log_tail(&self) -> String {
        let text = fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }

    /// Its memory now.
    ///
    /// # Errors
    /// When the kernel does not say.
    pub fn memory(&self) -> anyhow::Result<Memory> {
        let status = self.read("status")?;
        parse_memory(&status).context("the kernel does not tell a process's memory")
    }

    /// Processor time that it has used since its start, in steps of the kernel's clock (10 ms).
    ///
    /// # Errors
    /// When the kernel does not say.
    pub fn cpu(&self) -> anyhow::Result<Duration> {
        let ticks = parse_ticks(&self.read("stat")?).context("the kernel does not tell a process's time")?;
        Ok(Duration::from_secs(ticks) / u32::try_from(rustix::param::clock_ticks_per_second())?)
    }

    /// Processor time that its present threads have used, to the nanosecond. Threads that ended are not in it, so this is
    /// for processes that rest.
    ///
    /// # Errors
    /// When the kernel does not say.
    pub fn cpu_of_threads(&self) -> anyhow::Result<Duration> {
        let mut sum = Duration::ZERO;
        let folder = format!("/proc/{}/task", self.child.id());
        for thread in fs::read_dir(&folder).with_context(|| format!("cannot read {folder}"))? {
            let text = fs::read_to_string(thread?.path().join("schedstat"))?;
            let nanos = text.split(' ').next().and_then(|first| first.parse().ok());
            sum += Duration::from_nanos(nanos.context("the kernel does not tell a thread's time")?);
        }
        Ok(sum)
    }

    fn read(&self, file: &str) -> anyhow::Result<String> {
        let path = format!("/proc/{}/{file}", self.child.id());
        fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // A child that has already ended cannot be killed, and that is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn parse_memory(status: &str) -> Option<Memory> {
    let bytes = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.split_whitespace().next()?.parse::<u64>().ok().map(|kibibytes| kibibytes * 1024)
    };
    Some(Memory { resident: bytes("VmRSS:")?, anonymous: bytes("RssAnon:")? })
}

/// User and system time from `/proc/PID/stat`. The second field is the program's name in parentheses and may hold anything.
fn parse_ticks(stat: &str) -> Option<u64> {
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut times = fields.split(' ').skip(11);
    let user: u64 = times.next()?.parse().ok()?;
    let system: u64 = times.next()?.parse().ok()?;
    Some(user + system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read_from_the_status_file() {
        let status = "Name:\tx\nVmRSS:\t    8192 kB\nRssAnon:\t    2048 kB\nRssFile:\t    6144 kB\n";
        assert_eq!(parse_memory(status), Some(Memory { resident: 8 << 20, anonymous: 2 << 20 }));
        assert_eq!(parse_memory("VmRSS:\t1 kB\n"), None);
    }

    #[test]
    fn times_are_found_behind_any_name() {
        let stat = "4711 (a) b) S 1 2 3 4 5 6 7 8 9 10 150 50 0 0 20 0";
        assert_eq!(parse_ticks(stat), Some(200));
        assert_eq!(parse_ticks("4711 (a) S 1"), None);
    }
}
