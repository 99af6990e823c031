//! `drover-bench`: measures Drover on this machine and prints one table.
//!
//! The exit code says whether it could measure, not whether goals hold: it is not a test.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use drover_kernel::Time;
use drover_swarm::bare;
use drover_swarm::machine::Machine;
use drover_swarm::measure::{self, Measurement, Setting};
use drover_swarm::report::Report;
use drover_swarm::server::Programs;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Measures Drover on this machine and prints one table.
#[derive(Debug, Parser)]
#[command(name = "drover-bench", version, about)]
struct Arguments {
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,

    /// Measure only this; may be given more than once
    #[arg(long, value_enum, value_name = "NAME")]
    only: Vec<Measurement>,

    /// How long each load lasts
    #[arg(long, default_value_t = 5, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=60))]
    seconds: u64,

    /// Simulated nodes in the largest fleet
    #[arg(long, default_value_t = 1_000, value_name = "N", value_parser = clap::value_parser!(u32).range(10..=100_000))]
    nodes: u32,

    /// Folder of the programs to measure; by default the one of this program
    #[arg(long, value_name = "DIR")]
    programs: Option<PathBuf>,

    #[command(subcommand)]
    command: Option<Hidden>,
}

/// What the benchmark starts itself for.
#[derive(Debug, Subcommand)]
enum Hidden {
    /// Answer every request with the same bytes
    #[command(hide = true)]
    BareServer(bare::Content),
}

fn main() -> ExitCode {
    match start(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("drover-bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(mut arguments: Arguments) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match arguments.command.take() {
        Some(Hidden::BareServer(content)) => runtime.block_on(bare::serve(content)),
        None => runtime.block_on(run(&arguments)),
    }
}

async fn run(arguments: &Arguments) -> anyhow::Result<()> {
    allow_many_connections()?;
    let programs = match &arguments.programs {
        Some(folder) => Programs::in_folder(folder)?,
        None => Programs::beside_this_one()?,
    };
    let duration = Duration::from_secs(arguments.seconds);
    let setting = Setting { programs, duration, nodes: usize::try_from(arguments.nodes)? };
    let folder = tempfile::tempdir()?;
    let machine = Machine::detect(folder.path())?;
    let mut report = Report { machine, time: Time::now().to_string(), rows: Vec::new() };
    for measurement in Measurement::ALL {
        if arguments.only.is_empty() || arguments.only.contains(&measurement) {
            eprintln!("measuring: {measurement:?} …");
            let rows = measure::run(measurement, &setting).await;
            report.rows.extend(rows.with_context(|| format!("{measurement:?} could not be measured"))?);
        }
    }
    let text = match arguments.json {
        true => format!("{:#}\n", report.to_json()),
        false => report.to_markdown(),
    };
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(())
}

/// Raises the limit of open files as far as this user may; servers that are started inherit it. A fleet has one connection
/// for each node at either end.
fn allow_many_connections() -> anyhow::Result<()> {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).context("cannot raise the limit of open files")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_measurement_can_be_asked_for_and_runs_once() {
        for measurement in <Measurement as clap::ValueEnum>::value_variants() {
            assert_eq!(Measurement::ALL.iter().filter(|listed| *listed == measurement).count(), 1);
        }
    }
}
