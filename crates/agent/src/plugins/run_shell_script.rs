//! `aws:runShellScript`: a script by `sh`, in a process group of its own.
//!
//! As AWS's agent does it: the script is a file in the step's folder and is started as `sh -c <file>`, so a first line such
//! as `#!/bin/bash` counts; an empty `workingDirectory` means that of the agent, a relative one is below the command's
//! `downloads` folder. Output goes straight from the process into files, so it survives the agent, and background
//! processes that keep it open hold up nobody.

use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use drover_document::script::ShellInputs;
use serde_json::Value;
use tokio::time::{Instant, MissedTickBehavior, interval_at, sleep};

use super::{
    Ended, LiveOutput, Outcome, Plugin, Running, StepContext, Stop,
    live::LOOK_PERIOD,
    process::{Group, Launch, exit_code},
};
use crate::files;

/// The action's name.
const ACTION: &str = "aws:runShellScript";

/// Runs shell scripts.
#[derive(Debug, Default)]
pub struct RunShellScript;

impl Plugin for RunShellScript {
    fn action(&self) -> &'static str {
        ACTION
    }

    fn run<'a>(&'a self, cx: &'a StepContext<'a>, inputs: &'a Value) -> Running<'a> {
        Box::pin(run(cx, inputs))
    }
}

/// Where the parts of one script are.
struct Places {
    script: PathBuf,
    stdout: PathBuf,
    stderr: PathBuf,
}

impl Places {
    /// Scripts of 2.x documents lie in `<step>/`, those of 1.2 documents in `<plugin>/<id>/`; output always in
    /// `<plugin>/<step or id>/`. Colons are left out of folder names.
    fn new(cx: &StepContext<'_>, id: Option<&str>) -> Self {
        let bare = |name: &str| name.replace(':', "");
        let of_plugin = cx.command_dir.join(bare(ACTION));
        let output = of_plugin.join(bare(id.unwrap_or(cx.step_name)));
        let script = match id {
            Some(_) => output.clone(),
            None => cx.command_dir.join(bare(cx.step_name)),
        };
        Self { script: script.join("_script.sh"), stdout: output.join("stdout"), stderr: output.join("stderr") }
    }

    fn outcome(self, ended: Ended) -> Outcome {
        Outcome { ended, stdout: self.stdout, stderr: self.stderr, unwritten: None }
    }
}

async fn run(cx: &StepContext<'_>, inputs: &Value) -> Outcome {
    let inputs = match ShellInputs::parse(inputs) {
        Ok(inputs) => inputs,
        Err(error) => return Places::new(cx, None).outcome(Ended::NotStarted(error.to_string())),
    };
    let places = Places::new(cx, inputs.id.as_deref());
    let mut group = match start(cx, &inputs, &places) {
        Ok(group) => group,
        Err(reason) => return places.outcome(Ended::NotStarted(reason)),
    };
    (cx.on_process)(group.process());
    let mut live = LiveOutput::new(&cx.live, cx.step_name, &places.stdout, &places.stderr);
    let ended = follow(cx, &inputs, &mut group, &mut live).await;
    let mut unwritten = None;
    if let Ended::Exited(code) = ended
        && code != 0
    {
        let line = format!("failed to run commands: exit status {code}");
        if let Err(error) = append_line(&places.stderr, &line) {
            unwritten = Some(format!("{line} (the output may be incomplete: {error})"));
        }
    }
    live.finish().await;
    Outcome { unwritten, ..places.outcome(ended) }
}

async fn follow(cx: &StepContext<'_>, inputs: &ShellInputs, group: &mut Group, live: &mut LiveOutput<'_>) -> Ended {
    let mut stop = cx.stop.clone();
    let limit = sleep(inputs.timeout);
    let mut looks = interval_at(Instant::now() + LOOK_PERIOD, LOOK_PERIOD);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tokio::pin!(limit);
    loop {
        tokio::select! {
            ended = group.wait() => {
                return match ended {
                    Ok(status) => Ended::Exited(exit_code(status)),
                    Err(error) => Ended::NotStarted(format!("the script cannot be awaited: {error}")),
                };
            }
            asked = asked_to_stop(&mut stop) => {
                group.kill().await;
                return asked;
            }
            () = &mut limit => {
                group.kill().await;
                return Ended::TimedOut;
            }
            _ = looks.tick() => live.look(),
        }
    }
}

async fn asked_to_stop(stop: &mut tokio::sync::watch::Receiver<Stop>) -> Ended {
    loop {
        match *stop.borrow_and_update() {
            Stop::GoOn => {}
            Stop::Cancelled => return Ended::Cancelled,
            Stop::AgentStops => return Ended::AgentStopped,
        }
        if stop.changed().await.is_err() {
            // Nobody is left who could stop it.
            std::future::pending::<()>().await;
        }
    }
}

/// Writes the script and starts it; the text of an error is reported as the step's.
fn start(cx: &StepContext<'_>, inputs: &ShellInputs, places: &Places) -> Result<Group, String> {
    let failed = |what: &str, path: &Path, error: &io::Error| format!("cannot {what} {}: {error}", path.display());
    for file in [&places.script, &places.stdout] {
        if let Some(folder) = file.parent() {
            files::create_private_dir(folder).map_err(|error| failed("create", folder, &error))?;
        }
    }
    write_script(&places.script, &inputs.script()).map_err(|error| failed("write", &places.script, &error))?;
    let open = |path: &PathBuf| {
        let opened = OpenOptions::new().append(true).create(true).mode(0o600).open(path);
        opened.map_err(|error| failed("create", path, &error))
    };
    let (stdout, stderr) = (open(&places.stdout)?, open(&places.stderr)?);
    let folder = working_directory(cx.command_dir, &inputs.working_directory);
    if let Some(folder) = &folder {
        let metadata = fs::metadata(folder);
        let is_folder = metadata.map_err(|error| failed("use working directory", folder, &error))?.is_dir();
        if !is_folder {
            return Err(format!("cannot use working directory {}: it is not a folder", folder.display()));
        }
    }
    let mut environment: BTreeMap<String, String> =
        cx.environment.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    environment.extend(inputs.environment.clone());
    Group::spawn(Launch {
        command_line: &quoted(&places.script),
        working_directory: folder.as_deref(),
        environment: &environment,
        stdout,
        stderr,
    })
    .map_err(|error| format!("cannot start sh: {error}"))
}

/// The file is closed before anything is started, or the system would refuse to run it.
fn write_script(path: &Path, script: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o700).open(path)?;
    file.write_all(script.as_bytes())
}

fn working_directory(command_dir: &Path, given: &str) -> Option<PathBuf> {
    // Joining an absolute path gives that path.
    (!given.is_empty()).then(|| command_dir.join("downloads").join(given))
}

/// The path as one word of a shell command line.
fn quoted(path: &Path) -> String {
    let text = path.to_string_lossy();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/_-.".contains(letter);
    if text.chars().all(plain) { text.into_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

/// Adds a line to an output, on a line of its own.
fn append_line(path: &Path, line: &str) -> io::Result<()> {
    let mut file = File::options().read(true).append(true).open(path)?;
    let mut last = [b'\n'];
    if file.metadata()?.len() > 0 {
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
    }
    let separator = if last == [b'\n'] { "" } else { "\n" };
    write!(file, "{separator}{line}")
}

#[cfg(test)]
mod tests;
