//! The real agent against a small server: registration, commands, repeats, damage, and `kill -9` on either side.

mod support;

use std::{collections::BTreeMap, time::Duration};

use drover_channel::{
    DocumentStatus, MessageType, StepStatus,
    message::{AckCode, AgentJobAck, AgentJobReply},
};
use serde_json::json;
use tokio::time::timeout;

use support::{Agent, CODE, NODE, Server, cancel_job, job, register, run_command, run_to_end, script_job, wait_until};

struct Bench {
    folder: tempfile::TempDir,
    server: Server,
}

impl Bench {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let bench = Self { folder, server: Server::start().await };
        register(&bench.state(), &bench.server).await;
        bench
    }

    fn state(&self) -> std::path::PathBuf {
        self.folder.path().join("state")
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn lines(&self, name: &str) -> usize {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap_or_default().lines().count()
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.state().join("agent.log")).unwrap_or_default()
    }

    async fn wait_for_file(&self, name: &str) {
        let path = self.folder.path().join(name);
        wait_until(name, || path.exists()).await;
    }
}

#[tokio::test]
async fn registration_makes_a_node_and_keeps_it() {
    let bench = Bench::new().await;
    let call = &bench.server.calls("RegisterManagedInstance")[0];
    assert_eq!((call["PublicKeyType"].as_str(), call["PublicKey"].as_str().unwrap().len()), (Some("Rsa"), 392));
    let url = bench.server.url();
    let id = "a".repeat(36);
    let arguments = ["register", "--url", &url, "--activation-id", &id, "--activation-code", CODE];
    let again = run_to_end(&bench.state(), &arguments).await;
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("already registered as mi-0123456789abcdef0"));
    let forced = run_to_end(&bench.state(), &[&arguments[..], &["--force"]].concat()).await;
    assert!(forced.status.success());

    let other = bench.folder.path().join("other");
    let wrong = ["register", "--url", &url, "--activation-id", &id, "--activation-code", "wrong-wrong-wrong-wrong"];
    let refused = run_to_end(&other, &wrong).await;
    let stderr = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && stderr.contains("InvalidActivation"), "{stderr}");
    assert!(!stderr.contains("wrong-wrong"), "the code must not be shown");
}

#[tokio::test]
async fn a_command_goes_from_job_to_final_reply() {
    let mut bench = Bench::new().await;
    let agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    assert_eq!(channel.opening["TokenValue"], "channel-token");
    assert_eq!(channel.opening["PlatformType"], "linux");
    let pings = bench.server.wait_for_calls("UpdateInstanceInformation", 2).await;
    assert_eq!((pings[0].get("AgentStatus"), &pings[1]["AgentStatus"]), (None, &json!("Active")));

    let frame = script_job("one", &["echo hi; echo no >&2; exit 3"]);
    channel.send(&frame);
    let ack = channel.ack().await;
    assert_eq!((ack.acknowledged_message_id, ack.status_code), (frame.message_id, AckCode::Successful));
    let (_, start) = channel.reply().await;
    assert_eq!((start.document_status, start.runtime_status), (DocumentStatus::InProgress, None));
    let end = channel.end_of("one").await;
    assert_eq!(end.document_status, DocumentStatus::Failed);
    let step = &end.runtime_status.unwrap()["step0"];
    assert_eq!((step.status, step.code, step.standard_output.as_str()), (StepStatus::Failed, 3, "hi\n"));
    assert_eq!(step.standard_error, "no\nfailed to run commands: exit status 3");

    let status = run_to_end(&bench.state(), &["status", "--output", "json"]).await;
    let status: serde_json::Value = serde_json::from_slice(&status.stdout).unwrap();
    assert_eq!((&status["node_id"], &status["agent"]["link"]["state"]), (&json!(NODE), &json!("connected")));
    assert_eq!(status["jobs"][0]["state"], "Failed");
    agent.terminate().await;
    let log = bench.log();
    assert!(!log.contains("secret") && !log.contains("channel-token") && !log.contains("echo hi"), "{log}");
}

#[tokio::test]
async fn steps_are_reported_one_by_one_and_the_end_comes_last() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    channel.send(&script_job("steps", &["echo a", "exit 1", "echo c"]));
    channel.ack().await;
    channel.reply().await;
    for (name, status) in
        [("step0", StepStatus::Success), ("step1", StepStatus::Failed), ("step2", StepStatus::Success)]
    {
        let (frame, reply) = channel.reply().await;
        channel.acknowledge(&frame);
        assert_eq!(reply.document_status, DocumentStatus::InProgress);
        assert_eq!(reply.runtime_status.unwrap()[name].status, status);
    }
    let (_, end) = channel.reply().await;
    assert_eq!((end.document_status, end.runtime_status.unwrap().len()), (DocumentStatus::Failed, 0));
}

#[tokio::test]
async fn a_repeated_job_runs_once_and_its_end_is_reported_again() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let count = format!("echo x >> {}", bench.path("count"));
    let first = run_command(&mut channel, "twice", &[&count]).await;
    channel.send(&script_job("twice", &[&count]));
    assert_eq!(channel.ack().await.status_code, AckCode::DuplicateCommand);
    let again = channel.end_of("twice").await;
    assert_eq!(again, first);
    assert_eq!(bench.lines("count"), 1);
}

#[tokio::test]
async fn an_unacknowledged_reply_is_sent_again_with_the_same_id() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    channel.send(&script_job("quiet", &["true"]));
    channel.ack().await;
    channel.reply().await;
    let (first, _) = channel.reply().await;
    let (second, reply) = channel.reply().await;
    assert_eq!((first.message_id, first.payload), (second.message_id, second.payload));
    assert_eq!(reply.document_status, DocumentStatus::Success);
}

#[tokio::test]
async fn a_frame_with_a_broken_digest_is_dropped_and_logged() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let mut bytes = script_job("broken", &["true"]).encode().unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    channel.send_bytes(bytes);
    let end = run_command(&mut channel, "whole", &["true"]).await;
    assert_eq!(end.document_status, DocumentStatus::Success);
    wait_until("a line in the log", || bench.log().contains("a damaged frame was dropped")).await;
}

#[tokio::test]
async fn a_document_that_is_none_is_refused_with_the_reason() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    channel.send(&job("bad", json!({"schemaVersion": "7.0"})));
    let (frame, reply) = channel.reply().await;
    channel.acknowledge(&frame);
    assert_eq!(reply.document_status, DocumentStatus::Failed);
    assert!(reply.document_trace_output.starts_with("Document with schema version 7.0 is not supported"));
    assert_eq!(channel.ack().await.status_code, AckCode::ParseError);
}

#[tokio::test]
async fn cancelling_kills_what_runs_and_what_follows() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let started = format!("touch {}; sleep 600", bench.path("started"));
    let never = format!("touch {}", bench.path("never"));
    channel.send(&script_job("stop", &[&started, &never]));
    channel.ack().await;
    bench.wait_for_file("started").await;
    channel.send(&cancel_job("stop"));
    let end = channel.end_of("stop").await;
    assert_eq!(end.document_status, DocumentStatus::Cancelled);
    assert_eq!(end.additional_info.runtime_status_counts.unwrap()["Cancelled"], 2);
    assert!(!bench.folder.path().join("never").exists());
}

#[tokio::test]
async fn five_run_five_wait_and_more_are_put_off() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let go = bench.path("go");
    let wait = format!("until [ -e {go} ]; do sleep 0.01; done");
    for index in 0..11 {
        channel.send(&script_job(&format!("c{index}"), &[&wait]));
        let expected = if index < 10 { AckCode::Successful } else { AckCode::ProcessorBufferFull };
        assert_eq!(channel.ack().await.status_code, expected, "{index}");
    }
    std::fs::write(&go, "").unwrap();
    let mut ended = std::collections::BTreeSet::new();
    while ended.len() < 10 {
        let (frame, reply) = channel.reply().await;
        channel.acknowledge(&frame);
        if reply.document_status == DocumentStatus::Success {
            ended.insert(frame.message::<AgentJobReply>().unwrap().job_id);
        }
    }
    channel.send(&script_job("c10", &["true"]));
    assert_eq!(channel.ack().await.status_code, AckCode::Successful);
}

#[tokio::test]
async fn output_is_live_only_if_the_server_wants_it() {
    let mut bench = Bench::new().await;
    bench.server.shared.lock().unwrap().live_output = true;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let go = bench.path("go");
    channel.send(&script_job("live", &[&format!("echo begun; until [ -e {go} ]; do sleep 0.01; done; echo over")]));
    assert_eq!(channel.live_output("begun").await, "begun\n");
    std::fs::write(&go, "").unwrap();
    assert_eq!(channel.live_output("over").await, "over\n");
    let end = channel.end_of("live").await;
    assert_eq!(end.runtime_status.unwrap()["step0"].standard_output, "begun\nover\n");
}

#[tokio::test]
async fn values_from_the_parameter_store_are_put_in() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let end = run_command(&mut channel, "lookup", &["echo {{ssm:/greeting}} world"]).await;
    assert_eq!(end.runtime_status.unwrap()["step0"].standard_output, "hello world\n");
    assert_eq!(bench.server.calls("GetParameters")[0], json!({"Names": ["/greeting"], "WithDecryption": false}));
}

#[tokio::test]
async fn a_killed_agent_ends_every_command_and_starts_no_step_twice() {
    let mut bench = Bench::new().await;
    let agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let count = |name: &str| format!("echo x >> {}", bench.path(name));
    let long = format!("{}; sleep 600; {}", count("first"), count("late"));
    channel.send(&script_job("long", &[&long, &count("second")]));
    assert_eq!(channel.ack().await.status_code, AckCode::Successful);
    // Fills the workers, so that the last one waits.
    for index in 0..4 {
        channel.send(&script_job(&format!("filler{index}"), &["sleep 600"]));
        assert_eq!(channel.ack().await.status_code, AckCode::Successful);
    }
    channel.send(&script_job("waiting", &[&count("waited")]));
    assert_eq!(channel.ack().await.status_code, AckCode::Successful);
    wait_until("the step runs", || bench.lines("first") == 1).await;
    agent.kill();

    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let mut ends = BTreeMap::new();
    let mut interrupted = None;
    while ends.len() < 6 {
        let (frame, reply) = channel.reply().await;
        channel.acknowledge(&frame);
        let command_id = frame.message::<AgentJobReply>().unwrap().job_id.command_id().to_owned();
        if let Some(step) = reply.runtime_status.as_ref().and_then(|steps| steps.get("step0"))
            && command_id == "long"
        {
            interrupted = Some(step.clone());
        }
        if reply.document_status.is_final() {
            ends.insert(command_id, reply.document_status);
        }
    }
    assert_eq!((ends["long"], ends["waiting"]), (DocumentStatus::Failed, DocumentStatus::Success));
    assert_eq!(ends["filler3"], DocumentStatus::Failed);
    let interrupted = interrupted.unwrap();
    assert_eq!((interrupted.status, interrupted.name.as_str()), (StepStatus::Failed, "aws:runShellScript"));
    assert!(interrupted.standard_error.contains("the agent was killed"), "{interrupted:?}");
    let lines = ["first", "second", "waited", "late"].map(|name| bench.lines(name));
    assert_eq!(lines, [1, 1, 1, 0]);

    channel.send(&script_job("long", &[&long]));
    assert_eq!(channel.ack().await.status_code, AckCode::DuplicateCommand);
}

/// The server's part in a storm: offers what was not taken, and waits for what was.
#[tokio::test]
async fn an_agent_killed_again_and_again_runs_every_command_at_most_once_and_ends_it() {
    let mut bench = Bench::new().await;
    let mut ends: BTreeMap<String, DocumentStatus> = BTreeMap::new();
    let mut offered: Vec<String> = Vec::new();
    let rounds = 10u64;
    for round in 0..=rounds {
        let agent = Agent::start(&bench.state());
        let mut channel = bench.server.channel().await;
        if round < rounds {
            offered.extend((0..3).map(|index| format!("r{round}c{index}")));
        }
        let open = |ends: &BTreeMap<String, DocumentStatus>| -> Vec<String> {
            offered.iter().filter(|command_id| !ends.contains_key(*command_id)).cloned().collect()
        };
        for command_id in open(&ends) {
            channel.send(&script_job(&command_id, &[&format!("echo x >> {}", bench.path(&command_id))]));
        }
        // A different moment in each round: from before the first acceptance to after the last end.
        let enough = |seen: u64| round < rounds && seen > round * 2;
        let mut seen = 0;
        while !open(&ends).is_empty() && !enough(seen) {
            let frame = channel.frame().await;
            seen += 1;
            if frame.message_type == MessageType::AgentJobAck {
                let ack: AgentJobAck = frame.message().unwrap();
                if ack.status_code == AckCode::ProcessorBufferFull {
                    let command_id = ack.job_id.command_id();
                    channel.send(&script_job(command_id, &[&format!("echo x >> {}", bench.path(command_id))]));
                }
            } else if frame.message_type == MessageType::AgentJobReply {
                let message: AgentJobReply = frame.message().unwrap();
                channel.acknowledge(&frame);
                let status = message.reply().unwrap().document_status;
                if status.is_final() {
                    ends.entry(message.job_id.command_id().to_owned()).or_insert(status);
                }
            }
        }
        agent.kill();
    }
    assert_eq!(ends.len(), offered.len());
    for (command_id, status) in ends {
        let lines = bench.lines(&command_id);
        assert!(lines <= 1, "{command_id} ran {lines} times");
        assert!(status != DocumentStatus::Success || lines == 1, "{command_id} did not run but succeeded");
    }
}

#[tokio::test]
async fn an_agent_killed_before_its_reply_was_taken_reports_after_its_restart() {
    let mut bench = Bench::new().await;
    let agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    channel.send(&script_job("done", &["echo ok"]));
    channel.ack().await;
    channel.reply().await;
    let (first, _) = channel.reply().await;
    agent.kill();
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let (second, reply) = channel.reply().await;
    assert_eq!((first.message_id, reply.document_status), (second.message_id, DocumentStatus::Success));
    assert_eq!(reply.runtime_status.unwrap()["step0"].standard_output, "ok\n");
}

#[tokio::test]
async fn a_stopped_agent_kills_the_step_and_says_so_at_the_next_start() {
    let mut bench = Bench::new().await;
    let agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    channel.send(&script_job("stopped", &[&format!("touch {}; sleep 600", bench.path("started"))]));
    channel.ack().await;
    bench.wait_for_file("started").await;
    agent.terminate().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let end = channel.end_of("stopped").await;
    let step = &end.runtime_status.unwrap()["step0"];
    assert_eq!((end.document_status, step.status), (DocumentStatus::Failed, StepStatus::Failed));
    assert!(step.standard_error.contains("the agent was stopped while the step ran"), "{step:?}");
}

#[tokio::test]
async fn a_killed_server_is_found_again_and_gets_what_it_missed() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let go = bench.path("go");
    channel.send(&script_job("through", &[&format!("until [ -e {go} ]; do sleep 0.01; done; echo ok")]));
    channel.ack().await;
    let (address, shared) = bench.server.kill().await;
    drop(channel);
    std::fs::write(&go, "").unwrap();
    let journal = bench.folder.path().join("state/journal/through.jsonl");
    let ended = || std::fs::read_to_string(&journal).unwrap().contains("\"ended\"");
    wait_until("the end is in the journal", ended).await;
    let mut server = Server::start_at(address, shared).await;
    let mut channel = server.channel().await;
    let end = channel.end_of("through").await;
    assert_eq!(end.runtime_status.unwrap()["step0"].standard_output, "ok\n");
}

#[tokio::test]
async fn a_full_disk_is_a_clear_failure_and_loses_nothing() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    run_command(&mut channel, "before", &["true"]).await;
    // A folder that takes no files behaves as a full disk does: creating a file fails. (Root may write into any folder,
    // so the folder's name is taken by a file.)
    let journal = bench.state().join("journal");
    let aside = bench.state().join("journal-aside");
    std::fs::rename(&journal, &aside).unwrap();
    std::fs::write(&journal, "").unwrap();
    channel.send(&script_job("refused", &["true"]));
    let (frame, reply) = channel.reply().await;
    channel.acknowledge(&frame);
    assert_eq!(reply.document_status, DocumentStatus::Failed);
    assert!(reply.document_trace_output.starts_with("the node could not store the command"), "{reply:?}");
    let ack = channel.ack().await;
    assert_eq!((ack.job_id.command_id(), ack.status_code), ("refused", AckCode::UnexpectedError));
    std::fs::remove_file(&journal).unwrap();
    std::fs::rename(&aside, &journal).unwrap();
    let end = run_command(&mut channel, "after", &["true"]).await;
    assert_eq!(end.document_status, DocumentStatus::Success);
}

#[tokio::test]
async fn the_key_is_rotated_when_the_server_asks_and_a_lost_answer_does_no_harm() {
    let mut bench = Bench::new().await;
    let old = bench.server.shared.lock().unwrap().public_key.clone();
    bench.server.shared.lock().unwrap().ask_for_rotation = true;
    bench.server.shared.lock().unwrap().lose_rotation_answer = true;
    let agent = Agent::start(&bench.state());
    bench.server.channel().await;
    let rotated = bench.server.shared.lock().unwrap().public_key.clone();
    assert_ne!(rotated, old);
    agent.terminate().await;

    // The server has the new key, the agent believes in the old one, and finds out.
    let agent = Agent::start(&bench.state());
    bench.server.channel().await;
    let by_hand = run_to_end(&bench.state(), &["rotate-key"]).await;
    assert!(by_hand.status.success(), "{}", String::from_utf8_lossy(&by_hand.stderr));
    assert_ne!(bench.server.shared.lock().unwrap().public_key, rotated);
    agent.terminate().await;
    let _agent = Agent::start(&bench.state());
    bench.server.channel().await;
    assert!(!bench.state().join("key.next.pk8").exists());
}

#[tokio::test]
async fn a_wrong_clock_does_not_keep_a_node_away() {
    let bench = Bench::new().await;
    bench.server.shared.lock().unwrap().skew_millis = 3_600_000;
    let _agent = Agent::start(&bench.state());
    bench.server.wait_for_calls("UpdateInstanceInformation", 1).await;
    assert_eq!(bench.server.calls("RequestManagedInstanceRoleToken").len(), 2);
}

#[tokio::test]
async fn messages_without_use_are_passed_over() {
    let mut bench = Bench::new().await;
    let _agent = Agent::start(&bench.state());
    let mut channel = bench.server.channel().await;
    let mut odd = script_job("odd", &["true"]);
    odd.message_type = MessageType::ChannelClosed;
    channel.send(&odd);
    odd.message_type = MessageType::AgentJob;
    odd.payload = b"{}".to_vec();
    channel.send(&odd);
    channel.send_bytes(b"short".to_vec());
    let end = timeout(Duration::from_secs(60), run_command(&mut channel, "good", &["true"])).await.unwrap();
    assert_eq!(end.document_status, DocumentStatus::Success);
}

#[tokio::test]
async fn a_pinned_ca_is_kept_and_another_is_refused() {
    let (mut server, fingerprint) = Server::start_tls().await;
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let (url, id) = (server.url(), "a".repeat(36));
    let register = async |fingerprint: &str| {
        let arguments = ["register", "--url", &url, "--activation-id", &id, "--activation-code", CODE];
        run_to_end(&state, &[&arguments[..], &["--ca-fingerprint", fingerprint]].concat()).await
    };
    let wrong = register(&format!("sha256:{}", "00".repeat(32))).await;
    let stderr = String::from_utf8_lossy(&wrong.stderr).into_owned();
    assert!(!wrong.status.success() && stderr.contains(&fingerprint), "it names what is presented: {stderr}");
    assert!(server.calls("RegisterManagedInstance").is_empty(), "no code for strangers");
    let right = register(&fingerprint).await;
    assert!(right.status.success(), "{}", String::from_utf8_lossy(&right.stderr));

    let _agent = Agent::start(&state);
    let mut channel = server.channel().await;
    let end = run_command(&mut channel, "encrypted", &["true"]).await;
    assert_eq!(end.document_status, DocumentStatus::Success);
}
