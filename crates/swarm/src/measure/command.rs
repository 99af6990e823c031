//! A command on one idle node: from the request to the final status.
//!
//! The real agent, over TLS, and the SQLite engine, so everything that makes a command durable on both sides is in it. It is
//! seen in two ways: as `GetCommandInvocation` shows it to a client that asks again and again, and as `FollowCommand` tells a
//! client that waits. The floor is to start the same shell command on this machine.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use serde_json::{Value, json};

use super::Setting;
use crate::agent::Agent;
use crate::client::Client;
use crate::quantity::Quantity;
use crate::report::{Goal, Row};
use crate::request::{DROVER, SSM};
use crate::server::{Engine, Server};
use crate::stats::{median, percentile};

/// Commands that are measured, in each way.
const COMMANDS: usize = 200;

/// Commands before them, until everything is warm.
const WARM_UP: usize = 10;

/// The goal for the median.
const GOAL_SECONDS: f64 = 0.015;

/// The goal for the memory of the agent.
pub(super) const AGENT_MEMORY: f64 = 10.0 * 1_048_576.0;

/// How long a command may take before something is wrong.
const PATIENCE: Duration = Duration::from_secs(10);

/// How the end of a command is seen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Watch {
    Poll,
    Follow,
}

struct Operator {
    sender: Client,
    watcher: Client,
    node: String,
}

pub(super) async fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let server = Server::start(&setting.programs, Engine::Sqlite)?;
    let agent = Agent::start(&setting.programs, &server).await?;
    let mut operator = Operator {
        sender: Client::connect(server.site()).await?,
        watcher: Client::connect(server.site()).await?,
        node: agent.node_id().to_owned(),
    };
    // The agent tells what it is when it starts; the node is idle a little later.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let mut polled = Vec::with_capacity(COMMANDS);
    let mut followed = Vec::with_capacity(COMMANDS);
    let mut spawned = Vec::with_capacity(COMMANDS);
    for index in 0..WARM_UP + COMMANDS {
        let poll = operator.command(Watch::Poll).await;
        let poll = poll.with_context(|| format!("the agent's log ends:\n{}", agent.process().log_tail()))?;
        let follow = operator.command(Watch::Follow).await?;
        let spawn = spawn_shell()?;
        if index >= WARM_UP {
            polled.push(poll);
            followed.push(follow);
            spawned.push(spawn);
        }
    }

    let floor = Quantity::seconds(median(&spawned).context("nothing was measured")?);
    let goal = Goal::Below(Quantity::seconds(GOAL_SECONDS));
    let mut rows = Vec::new();
    for (seen, samples) in [("GetCommandInvocation", &polled), ("FollowCommand", &followed)] {
        let name = format!("command `true` on one idle node, seen by {seen}");
        let middle = Quantity::seconds(median(samples).context("nothing was measured")?);
        let slow = Quantity::seconds(percentile(samples, 99).context("nothing was measured")?);
        rows.push(Row::new(format!("{name}, median"), middle).beside("sh -c true here", floor).goal(goal));
        rows.push(Row::new(format!("{name}, 99 % within"), slow));
    }
    #[expect(clippy::cast_precision_loss, reason = "no process has 2^53 bytes")]
    let resident = agent.process().memory()?.resident as f64;
    rows.push(
        Row::new(format!("memory of the agent after {} commands", 2 * (WARM_UP + COMMANDS)), Quantity::bytes(resident))
            .goal(Goal::Below(Quantity::bytes(AGENT_MEMORY))),
    );
    Ok(rows)
}

impl Operator {
    /// Sends a command and waits for its end; gives the time between the two in seconds.
    async fn command(&mut self, watch: Watch) -> anyhow::Result<f64> {
        let input = json!({
            "DocumentName": "AWS-RunShellScript",
            "InstanceIds": [self.node],
            "Parameters": { "commands": ["true"] },
        });
        let start = Instant::now();
        let sent = self.sender.call(SSM, "SendCommand", &input).await?;
        let id = sent["Command"]["CommandId"].as_str().context("a command has no id")?.to_owned();
        let mut cursor = None;
        loop {
            let status = match watch {
                Watch::Poll => self.poll(&id).await?,
                Watch::Follow => self.follow(&id, &mut cursor).await?,
            };
            match status.as_str() {
                "Success" => return Ok(start.elapsed().as_secs_f64()),
                "Pending" | "InProgress" | "Delayed" => {}
                other => anyhow::bail!("a command ended as {other:?}"),
            }
            anyhow::ensure!(start.elapsed() < PATIENCE, "command {id} is still {status}");
        }
    }

    async fn poll(&mut self, command: &str) -> anyhow::Result<String> {
        let input = json!({ "CommandId": command, "InstanceId": self.node });
        let answer = self.watcher.call(SSM, "GetCommandInvocation", &input).await?;
        Ok(text(&answer["Status"]))
    }

    async fn follow(&mut self, command: &str, cursor: &mut Option<String>) -> anyhow::Result<String> {
        let mut input = json!({ "CommandId": command, "WaitSeconds": 5 });
        if let Some(cursor) = cursor {
            input["Cursor"] = json!(cursor);
        }
        let answer = self.watcher.call(DROVER, "FollowCommand", &input).await?;
        *cursor = answer["Cursor"].as_str().map(str::to_owned);
        Ok(text(&answer["Invocations"][0]["Status"]))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Starts `sh -c true` and waits for its end, as the agent does for a command.
fn spawn_shell() -> anyhow::Result<f64> {
    let start = Instant::now();
    let status = Command::new("sh").args(["-c", "true"]).stdin(Stdio::null()).status()?;
    anyhow::ensure!(status.success(), "sh -c true failed");
    Ok(start.elapsed().as_secs_f64())
}
