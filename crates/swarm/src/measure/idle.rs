//! An agent that has nothing to do: its memory and its processor time.

use std::time::{Duration, Instant};

use super::Setting;
use super::command::AGENT_MEMORY;
use crate::agent::Agent;
use crate::quantity::Quantity;
use crate::report::{Goal, Row};
use crate::server::{Engine, Server};

/// How long the agent is looked at.
const TIME: Duration = Duration::from_secs(10);

/// What is left of the start goes by before.
const SETTLE: Duration = Duration::from_secs(1);

/// The goal for the processor time, as a part of a core.
const GOAL_CORES: f64 = 0.001;

pub(super) async fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let server = Server::start(&setting.programs, Engine::Sqlite)?;
    let agent = Agent::start(&setting.programs, &server).await?;
    tokio::time::sleep(SETTLE).await;
    let start = Instant::now();
    let before = agent.process().cpu_of_threads()?;
    tokio::time::sleep(TIME).await;
    let cpu = agent.process().cpu_of_threads()?.saturating_sub(before);
    let cores = cpu.as_secs_f64() / start.elapsed().as_secs_f64();
    let memory = agent.process().memory()?;
    #[expect(clippy::cast_precision_loss, reason = "no process has 2^53 bytes")]
    let (resident, anonymous) = (memory.resident as f64, memory.anonymous as f64);
    Ok(vec![
        Row::new("memory of an idle agent, resident", Quantity::bytes(resident))
            .goal(Goal::Below(Quantity::bytes(AGENT_MEMORY))),
        Row::new("the same without its program's own pages", Quantity::bytes(anonymous)),
        Row::new("processor time of an idle agent, of one core", Quantity::cores(cores))
            .goal(Goal::Below(Quantity::cores(GOAL_CORES))),
    ])
}
