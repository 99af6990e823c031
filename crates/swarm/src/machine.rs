//! The machine that a run is about.

use std::fmt;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use anyhow::Context as _;
use serde::Serialize;

use crate::quantity::Quantity;
use crate::stats::median;

/// Writes that are synced to find out what durability costs here.
const SYNCS: usize = 50;

/// What a reader of the results must know of the machine.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Machine {
    /// The processor's model.
    pub processor: String,
    /// Cores that this process may use.
    pub cores: usize,
    /// The kernel's release.
    pub kernel: String,
    /// Memory in all, in bytes.
    pub memory_bytes: u64,
    /// The median time to write 4 KiB and sync them in the folder that the servers use: the floor of everything durable.
    pub sync_seconds: f64,
}

impl Machine {
    /// Looks at this machine, and at the file system of `folder`.
    ///
    /// # Errors
    /// When the kernel does not say, or the folder cannot be written to.
    pub fn detect(folder: &Path) -> anyhow::Result<Self> {
        let processors = read("/proc/cpuinfo")?;
        let memory = read("/proc/meminfo")?;
        let kibibytes = field(&memory, "MemTotal").and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
        Ok(Self {
            processor: field(&processors, "model name").unwrap_or("unknown processor").to_owned(),
            cores: std::thread::available_parallelism()?.get(),
            kernel: read("/proc/sys/kernel/osrelease")?.trim().to_owned(),
            memory_bytes: kibibytes.unwrap_or(0) * 1024,
            sync_seconds: sync_time(folder)?,
        })
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let gibibytes = self.memory_bytes >> 30;
        let Self { processor, cores, kernel, .. } = self;
        let sync = Quantity::seconds(self.sync_seconds);
        write!(f, "{processor}, {cores} cores · Linux {kernel} · {gibibytes} GiB · a synced write takes {sync}")
    }
}

fn read(path: &str) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {path}"))
}

/// The value of the first line `name: value`.
fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let line = text.lines().find(|line| line.split(':').next().is_some_and(|key| key.trim() == name))?;
    line.split_once(':').map(|(_, value)| value.trim())
}

fn sync_time(folder: &Path) -> anyhow::Result<f64> {
    let path = folder.join("sync");
    let mut file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let mut times = Vec::with_capacity(SYNCS);
    for _ in 0..SYNCS {
        let start = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        times.push(start.elapsed().as_secs_f64());
    }
    fs::remove_file(&path)?;
    Ok(median(&times).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_by_their_whole_name() {
        let text = "processor\t: 0\nmodel name\t: Some CPU @ 2 GHz\nmodel\t\t: 106\n";
        assert_eq!(field(text, "model name"), Some("Some CPU @ 2 GHz"));
        assert_eq!(field(text, "model"), Some("106"));
        assert_eq!(field(text, "name"), None);
    }
}
