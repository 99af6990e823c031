//! What becomes of the journal's commands when the agent starts.
//!
//! A step that was running is not run again, because nobody can say how far it got: if its processes live on, they are
//! killed here, and the runner fails the step with a text that says why. Steps after it follow by the ordinary rules.
//! Commands that waited go on, and ends that the server may not know are reported again.

use std::{fs::OpenOptions, io, path::Path};

use drover_channel::UtcTime;

use super::{Journal, JournalError, Record, Standing, Start, State, parse};
use crate::{files, plugins::process};

/// A command that had not ended.
#[derive(Debug)]
pub struct Unfinished {
    /// The command.
    pub record: Record,
    /// Since when its current step was running, if one was. The runner fails that step as its first action.
    pub interrupted: Option<UtcTime>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Recovered {
    /// Commands to go on with, oldest first.
    pub active: Vec<Unfinished>,
    /// Commands that have ended and whose end the server may not know, oldest first.
    pub unreported: Vec<Record>,
}

/// Reads every file in the journal's folder, and kills what is left of running steps.
///
/// Files that cannot be understood are moved to the folder `damaged`, and those of another node (this one was registered
/// again) are removed.
///
/// # Errors
/// If the folder cannot be read.
pub fn recover(journal: &Journal, node_id: &str, boot: &str, now: UtcTime) -> io::Result<Recovered> {
    let mut recovered = Recovered::default();
    for entry in std::fs::read_dir(journal.folder())? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "jsonl") {
            continue;
        }
        let record = match read(&path) {
            Ok(record) => record,
            Err(reason) => {
                set_aside(&path, &reason);
                continue;
            }
        };
        if record.job_id.node_id() != node_id {
            tracing::warn!(job_id = %record.job_id, "dropping a command of an earlier registration");
            kill_rest(&record, boot);
            files::remove_if_there(&path)?;
            continue;
        }
        let command_id = record.job_id.command_id().to_owned();
        if record.is_settled() {
            journal.note_settled(&command_id, now);
        } else if record.end().is_some() {
            journal.note_ended(&command_id);
            recovered.unreported.push(record);
        } else {
            journal.standings().insert(command_id, Standing::Active);
            let interrupted = interrupted_since(&record, boot);
            kill_rest(&record, boot);
            recovered.active.push(Unfinished { record, interrupted });
        }
    }
    recovered.active.sort_by_key(|unfinished| unfinished.record.accepted_at);
    recovered.unreported.sort_by_key(|record| record.accepted_at);
    Ok(recovered)
}

/// Reads one file and cuts off a torn line, so that later lines do not join it.
fn read(path: &Path) -> Result<Record, String> {
    let content = std::fs::read(path).map_err(|error| error.to_string())?;
    let (record, whole) = parse(&content)?;
    if whole < content.len() {
        let cut = OpenOptions::new().write(true).open(path).and_then(|file| file.set_len(whole as u64));
        cut.map_err(|error| error.to_string())?;
    }
    Ok(record)
}

fn set_aside(path: &Path, reason: &str) {
    tracing::error!(file = %path.display(), reason, "a journal file is damaged; it is set aside");
    let folder = path.with_file_name("damaged");
    let moved = files::create_private_dir(&folder)
        .and_then(|()| std::fs::rename(path, folder.join(path.file_name().unwrap_or_default())));
    if let Err(error) = moved {
        tracing::error!(file = %path.display(), %error, "it cannot be moved");
    }
}

/// Since when a step has been running of which nobody can say how far it got.
fn interrupted_since(record: &Record, boot: &str) -> Option<UtcTime> {
    match &record.state {
        State::Running { since, .. } => Some(*since),
        // Its start was not forced to disk, so after another boot nobody knows whether it ran.
        State::Waiting if record.start == Start::AtOnce && record.steps.is_empty() && record.boot != boot => {
            Some(record.accepted_at)
        }
        State::Waiting | State::Ended(_) => None,
    }
}

/// Kills what is left of the running step: by its group if the journal has it, else by the mark in its environment.
fn kill_rest(record: &Record, boot: &str) {
    let State::Running { process: started, .. } = &record.state else { return };
    let killed = match started {
        Some(leader) if leader.boot == boot => process::kill_leftovers(record.job_id.command_id(), Some(leader)),
        None if record.boot == boot => process::kill_leftovers(record.job_id.command_id(), None),
        Some(_) | None => 0,
    };
    if killed > 0 {
        tracing::warn!(job_id = %record.job_id, processes = killed, "killed what was left of an interrupted step");
    }
}

/// Every command in a folder, for `drover-agent status`; damaged files are passed over. Changes nothing.
///
/// # Errors
/// If the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Record>, JournalError> {
    let failed = |source| JournalError::File { what: "list", command_id: String::new(), source };
    let mut records = Vec::new();
    if !folder.exists() {
        return Ok(records);
    }
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "jsonl")
            && let Ok(content) = std::fs::read(&path)
            && let Ok((record, _)) = parse(&content)
        {
            records.push(record);
        }
    }
    records.sort_by_key(|record| record.accepted_at);
    Ok(records)
}
