//! Many nodes: what they cost the server while they are idle, and how long a command on all of them takes.
//!
//! The nodes are simulated in this process and share the machine with the server; on a command each does at once what the real
//! agent does. The engine is SQLite.
//!
//! The memory of a node is what the server grows by when the last nine tenths of a fleet connect, divided by their number:
//! by then the first tenth has warmed up everything that is there once.

use std::time::{Duration, Instant};

use anyhow::Context as _;
use serde_json::{Value, json};

use super::Setting;
use crate::client::Client;
use crate::fleet::{Fleet, TAG};
use crate::node::World;
use crate::quantity::Quantity;
use crate::report::{Goal, Row};
use crate::request::SSM;
use crate::server::{Engine, Server};
use crate::stats::median;

/// Commands on each fleet; the medians count.
const COMMANDS: usize = 5;

/// Time in which the server gets to rest before its memory is looked at.
const SETTLE: Duration = Duration::from_secs(2);

/// The goal for the memory of a node.
const GOAL_MEMORY: f64 = 20.0 * 1024.0;

/// The goal for the time of a command, for each node: 10,000 nodes in 10 s.
const GOAL_SECONDS_PER_NODE: f64 = 0.001;

/// How much more a node of a large fleet may take than one of a small one for the time to count as linear.
const GOAL_LINEAR: f64 = 1.25;

/// How the nodes of a fleet reach the server.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Security {
    Plain,
    Tls,
}

impl Security {
    fn name(self) -> &'static str {
        match self {
            Self::Plain => "without TLS",
            Self::Tls => "with TLS",
        }
    }
}

/// What is measured on one fleet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    Commands,
    Rest,
}

/// A server and its nodes.
struct Scene {
    // Dropped in this order: the nodes hang up before the server ends.
    fleet: Fleet,
    client: Client,
    server: Server,
    joining: Duration,
}

pub(super) async fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let mut rows = measure_fleet(setting, Security::Plain, Work::Commands).await?;
    rows.extend(measure_fleet(setting, Security::Tls, Work::Rest).await?);
    Ok(rows)
}

async fn measure_fleet(setting: &Setting, security: Security, work: Work) -> anyhow::Result<Vec<Row>> {
    let all = setting.nodes.max(10);
    let few = all / 10;
    let mut scene = Scene::new(setting, security).await?;
    scene.join("few", few).await?;
    let few_time = scene.commands(work, &["few"], few).await?;
    let before = scene.memory().await?;
    scene.join("many", all - few).await?;
    let after = scene.memory().await?;
    let all_time = scene.commands(work, &["few", "many"], all).await?;
    let connected = scene.fleet.connected()?;
    anyhow::ensure!(connected == all, "{} of {all} nodes were lost", all - connected);
    let failed = scene.fleet.world().failed_registrations();
    if failed > 0 {
        eprintln!("the server failed {failed} registrations of {all} nodes; the nodes tried again");
    }

    let name = security.name();
    let mut rows = vec![
        Row::new(format!("{all} nodes registered and connected, {name}"), scene.joining.into()),
        Row::new(
            format!("memory of the server for each idle node, {name}"),
            Quantity::bytes(share(after - before, all - few)),
        )
        .goal(Goal::Below(Quantity::bytes(GOAL_MEMORY))),
    ];
    if let (Some(few_time), Some(all_time)) = (few_time, all_time) {
        rows.extend(command_rows(few, few_time, all, all_time));
    }
    Ok(rows)
}

fn command_rows(few: usize, few_time: f64, all: usize, all_time: f64) -> [Row; 3] {
    let goal = |nodes: usize| Goal::Below(Quantity::seconds(GOAL_SECONDS_PER_NODE * count(nodes)));
    let each = |time: f64, nodes: usize| Quantity::seconds(share(time, nodes));
    [
        Row::new(format!("command on {few} nodes, all final"), Quantity::seconds(few_time)).goal(goal(few)),
        Row::new(format!("command on {all} nodes, all final"), Quantity::seconds(all_time)).goal(goal(all)),
        Row::new(format!("the same for each of {all} nodes"), each(all_time, all))
            .beside(format!("of {few}"), each(few_time, few))
            .goal(Goal::RatioAtMost(GOAL_LINEAR)),
    ]
}

#[expect(clippy::cast_precision_loss, reason = "no fleet has 2^53 nodes")]
fn count(nodes: usize) -> f64 {
    nodes as f64
}

fn share(whole: f64, nodes: usize) -> f64 {
    whole / count(nodes)
}

impl Scene {
    async fn new(setting: &Setting, security: Security) -> anyhow::Result<Self> {
        let server = Server::start(&setting.programs, Engine::Sqlite)?;
        let client = Client::connect(server.site()).await?;
        let ca = server.ca();
        let world = World::new(server.site().address, (security == Security::Tls).then_some(ca.as_path()))?;
        Ok(Self { fleet: Fleet::new(world), client, server, joining: Duration::ZERO })
    }

    /// Registers and connects nodes with this tag.
    async fn join(&mut self, tag: &str, count: usize) -> anyhow::Result<()> {
        let start = Instant::now();
        let joined = async {
            let ids = self.fleet.register(&mut self.client, tag, count).await?;
            self.fleet.connect(ids).await
        };
        joined.await.with_context(|| format!("the server's log ends:\n{}", self.server.process().log_tail()))?;
        self.joining += start.elapsed();
        Ok(())
    }

    /// The server's memory when it rests.
    async fn memory(&self) -> anyhow::Result<f64> {
        tokio::time::sleep(SETTLE).await;
        #[expect(clippy::cast_precision_loss, reason = "no process has 2^53 bytes")]
        let resident = self.server.process().memory()?.resident as f64;
        Ok(resident)
    }

    /// The median time of a command on all nodes with these tags; the first command does not count.
    async fn commands(&mut self, work: Work, tags: &[&str], nodes: usize) -> anyhow::Result<Option<f64>> {
        if work == Work::Rest {
            return Ok(None);
        }
        let mut times = Vec::with_capacity(COMMANDS);
        for index in 0..=COMMANDS {
            let time = self.command(tags, nodes).await?;
            if index > 0 {
                times.push(time);
            }
        }
        Ok(median(&times))
    }

    async fn command(&mut self, tags: &[&str], nodes: usize) -> anyhow::Result<f64> {
        let input = json!({
            "DocumentName": "AWS-RunShellScript",
            "Targets": [{ "Key": format!("tag:{TAG}"), "Values": tags }],
            "Parameters": { "commands": ["true"] },
            "MaxConcurrency": "100%",
        });
        let start = Instant::now();
        let sent = self.client.call(SSM, "SendCommand", &input).await?;
        let id = sent["Command"]["CommandId"].as_str().context("a command has no id")?;
        let input = json!({ "CommandId": id });
        let is_over =
            |answer: &Value| !matches!(answer["Commands"][0]["Status"].as_str(), Some("Pending" | "InProgress") | None);
        let over = self.client.until(SSM, "ListCommands", &input, is_over).await?;
        let time = start.elapsed().as_secs_f64();
        let command = &over["Commands"][0];
        anyhow::ensure!(
            command["Status"] == "Success" && command["CompletedCount"] == nodes,
            "a command on {nodes} nodes ended as {command}"
        );
        Ok(time)
    }
}
