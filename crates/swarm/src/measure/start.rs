//! The start of a server: from the execution of `drover dev` in an empty folder to its first answer to a signed request.

use std::process::Stdio;
use std::time::Instant;

use anyhow::Context as _;

use super::Setting;
use crate::client::Client;
use crate::quantity::Quantity;
use crate::report::{Goal, Row};
use crate::request::caller_identity;
use crate::server::{Engine, Programs, Server};
use crate::stats::median;

/// Starts of each kind.
const STARTS: usize = 20;

/// The goal for the median.
const GOAL_SECONDS: f64 = 0.1;

pub(super) async fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    let mut floor = Vec::with_capacity(STARTS);
    let mut starts = [Vec::new(), Vec::new()];
    let engines = [Engine::Memory, Engine::Sqlite];
    for _ in 0..STARTS {
        for (engine, times) in engines.into_iter().zip(&mut starts) {
            times.push(start(&setting.programs, engine).await?);
        }
        floor.push(version(&setting.programs)?);
    }
    let floor = Quantity::seconds(median(&floor).context("nothing was measured")?);
    for (engine, times) in engines.into_iter().zip(&starts) {
        let time = Quantity::seconds(median(times).context("nothing was measured")?);
        let name = format!("start of `drover dev` to its first answer, {}", engine.name());
        let row = Row::new(name, time).beside("drover --version", floor);
        rows.push(row.goal(Goal::Below(Quantity::seconds(GOAL_SECONDS))));
    }
    Ok(rows)
}

async fn start(programs: &Programs, engine: Engine) -> anyhow::Result<f64> {
    let start = Instant::now();
    let server = Server::start(programs, engine)?;
    let mut client = Client::connect(server.site()).await?;
    let request = caller_identity(server.site())?;
    let status = client.send(&request).await?.status;
    let time = start.elapsed().as_secs_f64();
    anyhow::ensure!(status == 200, "the first request was answered with {status}");
    Ok(time)
}

fn version(programs: &Programs) -> anyhow::Result<f64> {
    let start = Instant::now();
    let status = programs.command("drover").arg("--version").stdout(Stdio::null()).status()?;
    anyhow::ensure!(status.success(), "drover --version failed");
    Ok(start.elapsed().as_secs_f64())
}
