//! Signed requests a second on 64 connections.
//!
//! Beside it, in turns, a bare HTTP server that reads the same requests and answers as many bytes, with nothing behind it. The
//! load generator takes its part of the machine in both cases, which flatters the slower one, so the processor time that
//! each server spends on a request is told too.

use std::net::SocketAddr;

use anyhow::Context as _;
use serde_json::json;

use super::Setting;
use crate::bare::{BareServer, Content};
use crate::client::Client;
use crate::load::Load;
use crate::process::Process;
use crate::quantity::Quantity;
use crate::report::{Goal, Row};
use crate::request::{self, SSM, Signer, Site};
use crate::server::{Engine, Server};
use crate::stats::median;

const CONNECTIONS: usize = 64;

/// Turns of each server; the medians count.
const ROUNDS: usize = 3;

/// At least this part of the bare server's requests.
const GOAL: f64 = 0.5;

/// A request that is measured.
struct Call {
    name: &'static str,
    sign: fn(&Site) -> anyhow::Result<Vec<u8>>,
}

const CALLS: [Call; 2] = [
    Call { name: "sts:GetCallerIdentity", sign: request::caller_identity },
    Call { name: "ssm:GetConnectionStatus", sign: connection_status },
];

fn connection_status(site: &Site) -> anyhow::Result<Vec<u8>> {
    let input = json!({ "Target": "mi-0123456789abcdef0" });
    request::json(site.address, SSM, "GetConnectionStatus", &input, Signer::Secret(&site.credentials))
}

/// One server's results, round by round.
#[derive(Default)]
struct Rounds {
    per_second: Vec<f64>,
    cpu_seconds: Vec<f64>,
}

pub(super) async fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for call in &CALLS {
        rows.extend(measure_call(setting, call).await?);
    }
    Ok(rows)
}

async fn measure_call(setting: &Setting, call: &Call) -> anyhow::Result<Vec<Row>> {
    let engines = [Engine::Memory, Engine::Sqlite];
    let servers = [Server::start(&setting.programs, engines[0])?, Server::start(&setting.programs, engines[1])?];
    let content = answer(&servers[0], call).await?;
    let bare = BareServer::start(&content, servers[0].folder())?;
    let mut bare_rounds = Rounds::default();
    let mut server_rounds = [Rounds::default(), Rounds::default()];
    for _ in 0..ROUNDS {
        for (server, rounds) in servers.iter().zip(&mut server_rounds) {
            let request = (call.sign)(server.site())?;
            round(setting, server.site().address, request.clone(), server.process(), rounds).await?;
        }
        let request = (call.sign)(servers[0].site())?;
        round(setting, bare.address(), request, bare.process(), &mut bare_rounds).await?;
    }

    let mut rows = Vec::new();
    let (ceiling, floor) = (middle(&bare_rounds.per_second)?, middle(&bare_rounds.cpu_seconds)?);
    for (engine, rounds) in engines.into_iter().zip(&server_rounds) {
        let (name, engine) = (call.name, engine.name());
        let per_second = Quantity::per_second(middle(&rounds.per_second)?);
        rows.push(
            Row::new(format!("{name}, signed, {CONNECTIONS} connections, {engine}"), per_second)
                .beside("bare hyper, unsigned", Quantity::per_second(ceiling))
                .goal(Goal::RatioAtLeast(GOAL)),
        );
        let cpu = Quantity::seconds(middle(&rounds.cpu_seconds)?);
        rows.push(
            Row::new(format!("{name}, processor time of the server for each, {engine}"), cpu)
                .beside("bare hyper", Quantity::seconds(floor)),
        );
    }
    Ok(rows)
}

/// What the server answers, to make the bare server answer as much.
async fn answer(server: &Server, call: &Call) -> anyhow::Result<Content> {
    let request = (call.sign)(server.site())?;
    let mut client = Client::connect(server.site()).await?;
    let answer = client.send(&request).await?;
    anyhow::ensure!(
        answer.status == 200,
        "{} was answered with {}: {}",
        call.name,
        answer.status,
        String::from_utf8_lossy(answer.body)
    );
    Content::like(&answer)
}

async fn round(
    setting: &Setting,
    address: SocketAddr,
    request: Vec<u8>,
    process: &Process,
    rounds: &mut Rounds,
) -> anyhow::Result<()> {
    let load = Load { address, request, connections: CONNECTIONS, duration: setting.duration };
    let before = process.cpu()?;
    let outcome = tokio::task::spawn_blocking(|| load.run()).await?;
    let outcome = outcome.with_context(|| process.log_tail())?;
    let cpu = process.cpu()? - before;
    rounds.per_second.push(outcome.per_second);
    #[expect(clippy::cast_precision_loss, reason = "no run counts to 2^53")]
    rounds.cpu_seconds.push(cpu.as_secs_f64() / outcome.answers as f64);
    Ok(())
}

fn middle(samples: &[f64]) -> anyhow::Result<f64> {
    median(samples).context("nothing was measured")
}
