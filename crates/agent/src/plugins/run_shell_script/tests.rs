use std::{
    sync::{Arc, Mutex, atomic::AtomicBool},
    time::Duration,
};

use drover_channel::JobId;
use serde_json::json;
use tokio::sync::{mpsc, watch};

use super::*;
use crate::{journal::Process, plugins::LiveSink, plugins::process::kill_leftovers};

struct Bench {
    folder: tempfile::TempDir,
    command_id: String,
    stop: watch::Sender<Stop>,
    processes: Arc<Mutex<Vec<Process>>>,
}

impl Bench {
    fn new() -> Self {
        let command_id = uuid::Uuid::new_v4().to_string();
        let folder = tempfile::tempdir().unwrap();
        Self { folder, command_id, stop: watch::Sender::new(Stop::GoOn), processes: Arc::default() }
    }

    async fn run(&self, inputs: Value) -> Outcome {
        let (chunks, _received) = mpsc::channel(8);
        let live = LiveSink {
            job_id: JobId::new(&*self.command_id, "mi-1").unwrap(),
            chunks,
            wanted: Arc::new(AtomicBool::new(false)),
        };
        let environment = [("AWS_SSM_INSTANCE_ID", "mi-1".to_owned()), ("SSM_COMMAND_ID", self.command_id.clone())];
        let on_process = |process| self.processes.lock().unwrap().push(process);
        let cx = StepContext {
            command_id: &self.command_id,
            step_name: "one",
            command_dir: self.folder.path(),
            environment: &environment,
            stop: self.stop.subscribe(),
            on_process: &on_process,
            live,
        };
        RunShellScript.run(&cx, &inputs).await
    }

    async fn script(&self, lines: &[&str]) -> Outcome {
        self.run(json!({"runCommand": lines})).await
    }

    /// Whether a process of this command still lives.
    fn has_processes(&self) -> bool {
        let mark = format!("SSM_COMMAND_ID={}", self.command_id);
        std::fs::read_dir("/proc").unwrap().flatten().any(|entry| {
            let environment = std::fs::read(entry.path().join("environ")).unwrap_or_default();
            environment.split(|byte| *byte == 0).any(|variable| variable == mark.as_bytes())
        })
    }

    async fn wait_for_file(&self, name: &str) {
        let path = self.folder.path().join(name);
        wait_until(|| path.exists()).await;
    }
}

async fn wait_until(condition: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(10);
    while !condition() {
        assert!(Instant::now() < deadline, "condition not met in time");
        sleep(Duration::from_millis(5)).await;
    }
}

fn stdout(outcome: &Outcome) -> String {
    fs::read_to_string(&outcome.stdout).unwrap()
}

fn stderr(outcome: &Outcome) -> String {
    fs::read_to_string(&outcome.stderr).unwrap()
}

#[tokio::test]
async fn output_and_exit_code_are_those_of_the_script() {
    let bench = Bench::new();
    let outcome = bench.script(&["echo out", "echo err >&2", "exit 7"]).await;
    assert_eq!(outcome.ended, Ended::Exited(7));
    assert_eq!(stdout(&outcome), "out\n");
    assert_eq!(stderr(&outcome), "err\nfailed to run commands: exit status 7");
    assert_eq!(outcome.stdout, bench.folder.path().join("awsrunShellScript/one/stdout"));
    assert!(bench.folder.path().join("one/_script.sh").exists());
    assert_eq!(bench.processes.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn success_adds_nothing() {
    let bench = Bench::new();
    let outcome = bench.script(&["true"]).await;
    assert_eq!(
        (outcome.ended.clone(), stdout(&outcome), stderr(&outcome)),
        (Ended::Exited(0), String::new(), String::new())
    );
}

#[tokio::test]
async fn a_script_that_a_signal_ends_has_a_code_above_128() {
    let bench = Bench::new();
    let outcome = bench.script(&["kill -TERM $$"]).await;
    assert_eq!(outcome.ended, Ended::Exited(143));
}

#[tokio::test]
async fn the_first_line_chooses_the_interpreter() {
    let bench = Bench::new();
    let outcome = bench.script(&["#!/usr/bin/env bash", "[[ -n $BASH_VERSION ]] && echo bash"]).await;
    assert_eq!(stdout(&outcome), "bash\n");
}

#[tokio::test]
async fn property_sets_with_an_id_have_folders_of_their_own() {
    let bench = Bench::new();
    let outcome = bench.run(json!({"id": "0.aws:runShellScript", "runCommand": ["echo hi"]})).await;
    assert_eq!(outcome.stdout, bench.folder.path().join("awsrunShellScript/0.awsrunShellScript/stdout"));
    assert!(bench.folder.path().join("awsrunShellScript/0.awsrunShellScript/_script.sh").exists());
}

#[tokio::test]
async fn the_environment_has_the_node_and_the_document_but_not_the_agent() {
    let bench = Bench::new();
    let inputs = json!({"runCommand": ["env"], "environment": {"MINE": "a b", "AWS_SSM_INSTANCE_ID": "other"}});
    let text = stdout(&bench.run(inputs).await);
    let has = |line: &str| text.lines().any(|found| found == line);
    assert!(has("MINE=a b") && has(&format!("SSM_COMMAND_ID={}", bench.command_id)), "{text}");
    assert!(has("AWS_SSM_INSTANCE_ID=other"), "the document's own variables win");
    assert!(!text.contains("DROVER_"));
}

#[tokio::test]
async fn working_directories_follow_the_rules() {
    let bench = Bench::new();
    let pwd = async |directory: &str| bench.run(json!({"runCommand": ["pwd -P"], "workingDirectory": directory})).await;
    let text = async |directory: &str| {
        let outcome = pwd(directory).await;
        let text = stdout(&outcome);
        fs::remove_file(&outcome.stdout).unwrap();
        text.trim().to_owned()
    };
    assert_eq!(text("/").await, "/");
    assert_eq!(text("").await, std::env::current_dir().unwrap().canonicalize().unwrap().to_string_lossy());
    let below = bench.folder.path().join("downloads/here");
    fs::create_dir_all(&below).unwrap();
    assert_eq!(text("here").await, below.canonicalize().unwrap().to_string_lossy());
    let Ended::NotStarted(reason) = pwd("/does/not/exist").await.ended else { panic!("it must not start") };
    assert!(reason.starts_with("cannot use working directory /does/not/exist"), "{reason}");
}

#[tokio::test]
async fn a_text_instead_of_a_list_is_refused() {
    let bench = Bench::new();
    let outcome = bench.run(json!({"runCommand": "echo hi"})).await;
    let Ended::NotStarted(reason) = outcome.ended else { panic!("it must not start") };
    assert!(reason.starts_with("Invalid format in plugin properties"), "{reason}");
}

#[tokio::test]
async fn big_output_is_whole_on_disk() {
    let bench = Bench::new();
    let outcome = bench.script(&["head -c 3000000 /dev/zero | tr '\\0' x"]).await;
    assert_eq!(fs::metadata(&outcome.stdout).unwrap().len(), 3_000_000);
}

#[tokio::test]
async fn the_time_limit_kills_grandchildren_too() {
    let bench = Bench::new();
    let inputs = json!({"runCommand": ["(sleep 600; echo late) &", "sleep 600"], "timeoutSeconds": "5"});
    let running = bench.run(inputs);
    let outcome = tokio::time::timeout(Duration::from_secs(30), running).await.unwrap();
    assert_eq!(outcome.ended, Ended::TimedOut);
    wait_until(|| !bench.has_processes()).await;
}

#[tokio::test]
async fn cancellation_and_the_agents_end_kill_the_group() {
    for (asked, expected) in [(Stop::Cancelled, Ended::Cancelled), (Stop::AgentStops, Ended::AgentStopped)] {
        let bench = Bench::new();
        let marker = bench.folder.path().join("started");
        let touch = format!("touch {}", marker.display());
        let script = ["sleep 600 &", touch.as_str(), "wait"];
        let (outcome, ()) = tokio::join!(bench.script(&script), async {
            bench.wait_for_file("started").await;
            bench.stop.send_replace(asked);
        });
        assert_eq!(outcome.ended, expected);
        wait_until(|| !bench.has_processes()).await;
    }
}

#[tokio::test]
async fn background_processes_live_on_and_hold_up_nobody() {
    let bench = Bench::new();
    let running = bench.script(&["sleep 600 &", "echo done"]);
    let outcome = tokio::time::timeout(Duration::from_secs(10), running).await.unwrap();
    assert_eq!(outcome.ended, Ended::Exited(0));
    wait_until(|| bench.has_processes()).await;
    let leader = bench.processes.lock().unwrap()[0].clone();
    let other = Process { pid: leader.pid + 1, ..leader.clone() };
    assert_eq!(kill_leftovers("another-command", None), 0);
    assert_eq!(kill_leftovers(&bench.command_id, Some(&other)), 0);
    assert!(kill_leftovers(&bench.command_id, Some(&leader)) >= 1);
    wait_until(|| !bench.has_processes()).await;
}

#[tokio::test]
async fn a_script_that_cannot_be_written_says_so() {
    let bench = Bench::new();
    fs::write(bench.folder.path().join("one"), "in the way").unwrap();
    let Ended::NotStarted(reason) = bench.script(&["true"]).await.ended else { panic!("it must not start") };
    assert!(reason.starts_with("cannot create"), "{reason}");
}

#[test]
fn odd_paths_are_one_word() {
    assert_eq!(quoted(Path::new("/var/lib/a-b/_script.sh")), "/var/lib/a-b/_script.sh");
    assert_eq!(quoted(Path::new("/a b/it's")), "'/a b/it'\\''s'");
}
