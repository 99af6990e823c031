//! What the agent has promised, on disk.
//!
//! One file a command, `<command id>.jsonl`, readable by the agent's user only: one JSON event a line (see [`record`]),
//! appended and never changed. A line counts once its newline is there; a torn one at the end is cut off. Events that a
//! promise rests on are forced to disk before the promise is made:
//!
//! - `accepted`, with its folder entry, before the command is acknowledged;
//! - `step_started` before the process is started, so that no step is ever started twice;
//! - `step_done` and `ended` before they are reported.
//!
//! Process ids and acknowledged replies are written but not forced: after a power failure the former mean nothing, and a
//! reply that is sent again is harmless. With an acceptance comes room on disk for the usual end of a command, so that a
//! full disk is met before anything was promised.
//!
//! Files of settled commands stay half an hour, to recognise repeats, and at most [`MAX_SETTLED`] of them.

use std::{
    collections::HashMap,
    fs::{File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::{FileExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use drover_channel::{UtcTime, limits::COMMAND_ID_MEMORY};

pub use self::record::{DoneStep, End, Event, Illegal, Process, Record, Start, State};
use crate::files;

pub mod record;
pub mod recovery;

/// Settled commands that are remembered at most.
pub const MAX_SETTLED: usize = 1_000;

/// Room that is reserved beyond the command's own text: the output of two steps, cut and escaped.
const RESERVED: u64 = 128 * 1024;

/// Whether an append must have reached the disk when it returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// It survives a power failure.
    Forced,
    /// It survives the agent, not the machine.
    Lazy,
}

/// Why the journal could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The system refused.
    #[error("cannot {what} the journal of command {command_id}")]
    File {
        /// What was tried.
        what: &'static str,
        /// The command.
        command_id: String,
        /// What the system said.
        source: io::Error,
    },
    /// The file does not hold a command's events.
    #[error("the journal of command {command_id} is damaged: {reason}")]
    Damaged {
        /// The command.
        command_id: String,
        /// What is wrong.
        reason: String,
    },
}

/// What is remembered about a command without reading its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has not ended.
    Active,
    /// It has ended, and the server may not know.
    Ended,
    /// It has ended and the server knows, since that time.
    Settled(UtcTime),
}

/// The journal of one node.
pub struct Journal {
    folder: PathBuf,
    standings: Mutex<HashMap<String, Standing>>,
}

impl Journal {
    /// Uses a folder, and makes it if it is not there. What it holds is read by [`recovery::recover`].
    ///
    /// # Errors
    /// What the system says.
    pub fn open(folder: impl Into<PathBuf>) -> io::Result<Self> {
        let folder = folder.into();
        files::create_private_dir(&folder)?;
        Ok(Self { folder, standings: Mutex::new(HashMap::new()) })
    }

    /// Stores a new command durably.
    ///
    /// # Errors
    /// [`JournalError::File`]; nothing is left on disk then, and the command must not be acknowledged.
    pub fn accept(&self, event: &Event) -> Result<(), JournalError> {
        let Event::Accepted { job_id, .. } = event else {
            return Err(JournalError::Damaged {
                command_id: String::new(),
                reason: "a command begins by being accepted".to_owned(),
            });
        };
        let command_id = job_id.command_id();
        let path = self.path(command_id);
        let stored = (|| {
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
            let line = line(event)?;
            reserve(&file, line.len() as u64 + RESERVED)?;
            file.write_all(&line)?;
            file.sync_all()?;
            files::sync_dir(&self.folder)
        })();
        if let Err(source) = stored {
            if source.kind() != io::ErrorKind::AlreadyExists {
                let _ = files::remove_if_there(&path);
            }
            return Err(JournalError::File { what: "begin", command_id: command_id.to_owned(), source });
        }
        self.standings().insert(command_id.to_owned(), Standing::Active);
        Ok(())
    }

    /// Adds events to a command's file, all or none of them.
    ///
    /// # Errors
    /// [`JournalError::File`].
    pub fn append(&self, command_id: &str, events: &[Event], durability: Durability) -> Result<(), JournalError> {
        let ends = events.iter().any(|event| matches!(event, Event::Ended(_)));
        let written = (|| {
            let mut lines = Vec::new();
            for event in events {
                lines.extend(line(event)?);
            }
            let file = OpenOptions::new().write(true).open(self.path(command_id))?;
            let end = file.metadata()?.len();
            let written = file.write_all_at(&lines, end).and_then(|()| {
                if ends {
                    // Nothing long follows: give back the room that was reserved.
                    file.set_len(end + lines.len() as u64)?;
                }
                match durability {
                    Durability::Forced => file.sync_data(),
                    Durability::Lazy => Ok(()),
                }
            });
            if written.is_err() {
                // What follows must not join half a line. If even this fails, reading cuts the line off.
                let _ = file.set_len(end);
            }
            written
        })();
        written.map_err(|source| JournalError::File { what: "continue", command_id: command_id.to_owned(), source })?;
        if ends {
            self.standings().insert(command_id.to_owned(), Standing::Ended);
        }
        Ok(())
    }

    /// Notes that the command ended although its end could not be written: it is no longer active in this process.
    pub fn note_ended(&self, command_id: &str) {
        self.standings().insert(command_id.to_owned(), Standing::Ended);
    }

    /// Notes that the server knows how a command ended.
    pub fn note_settled(&self, command_id: &str, at: UtcTime) {
        self.standings().insert(command_id.to_owned(), Standing::Settled(at));
    }

    /// How a command stands; `None` if it is not known.
    pub fn standing(&self, command_id: &str) -> Option<Standing> {
        self.standings().get(command_id).copied()
    }

    /// Reads a command's file.
    ///
    /// # Errors
    /// See [`JournalError`].
    pub fn load(&self, command_id: &str) -> Result<Record, JournalError> {
        let content = std::fs::read(self.path(command_id)).map_err(|source| JournalError::File {
            what: "read",
            command_id: command_id.to_owned(),
            source,
        })?;
        parse(&content)
            .map(|(record, _)| record)
            .map_err(|reason| JournalError::Damaged { command_id: command_id.to_owned(), reason })
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Removes settled commands that are old enough, or too many. Says when to come again; `None` if nothing is settled.
    pub fn expire(&self, now: UtcTime) -> Option<UtcTime> {
        let memory_millis = i64::try_from(COMMAND_ID_MEMORY.as_millis()).unwrap_or(i64::MAX);
        let mut settled: Vec<(UtcTime, String)> = self
            .standings()
            .iter()
            .filter_map(|(command_id, standing)| match standing {
                Standing::Settled(at) => Some((*at, command_id.clone())),
                Standing::Active | Standing::Ended => None,
            })
            .collect();
        settled.sort();
        let surplus = settled.len().saturating_sub(MAX_SETTLED);
        for (index, (at, command_id)) in settled.iter().enumerate() {
            let due = UtcTime::from_millis(at.millis().saturating_add(memory_millis));
            if index >= surplus && due > now {
                return Some(due);
            }
            if let Err(error) = files::remove_if_there(&self.path(command_id)) {
                tracing::warn!(command_id, %error, "an old journal file cannot be removed");
            }
            self.standings().remove(command_id);
        }
        None
    }

    fn path(&self, command_id: &str) -> PathBuf {
        // Command ids are letters, digits, '-' and '_' only; JobId sees to that.
        self.folder.join(format!("{command_id}.jsonl"))
    }

    fn standings(&self) -> MutexGuard<'_, HashMap<String, Standing>> {
        self.standings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn line(event: &Event) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(event)?;
    line.push(b'\n');
    Ok(line)
}

/// Takes blocks for a file that will grow, without making it longer. File systems that cannot do it do without.
fn reserve(file: &File, len: u64) -> io::Result<()> {
    match rustix::fs::fallocate(file, rustix::fs::FallocateFlags::KEEP_SIZE, 0, len) {
        Err(full @ (rustix::io::Errno::NOSPC | rustix::io::Errno::DQUOT)) => Err(full.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Reads events up to the last whole line; also gives the length of what was read. A power failure can leave a last line
/// that is as long as it should be and full of something else; it counts as torn too. The same before a good line is damage.
fn parse(content: &[u8]) -> Result<(Record, usize), String> {
    let mut record: Option<Record> = None;
    let mut whole = 0;
    let mut torn: Option<String> = None;
    for (index, line) in content.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let at = |reason: String| format!("line {}: {reason}", index + 1);
        let event: Event = match serde_json::from_slice(line) {
            Ok(event) if line.ends_with(b"\n") => event,
            Ok(_) => break,
            Err(error) => {
                torn = Some(at(error.to_string()));
                continue;
            }
        };
        if let Some(reason) = torn {
            return Err(reason);
        }
        match &mut record {
            None => record = Some(Record::begin(event).map_err(|error| at(error.to_string()))?),
            Some(record) => record.apply(event).map_err(|error| at(error.to_string()))?,
        }
        whole += line.len();
    }
    record.map(|record| (record, whole)).ok_or_else(|| torn.unwrap_or_else(|| "it is empty".to_owned()))
}

#[cfg(test)]
mod tests;
