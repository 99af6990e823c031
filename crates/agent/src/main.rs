//! `drover-agent`: makes this machine a node of a Drover server, or of anything that speaks AWS Systems Manager's protocol.

use std::{
    io::{Read as _, Write as _},
    path::PathBuf,
    process::ExitCode,
    time::Duration,
};

use anyhow::Context as _;
use clap::{Parser, Subcommand, ValueEnum};
use drover_agent::{
    agent,
    endpoint::PlainHttp,
    identity::StateDir,
    jobs::Limits,
    plugins::Stop,
    register::{self, Existing, Trust},
    status::Report,
    tls::Fingerprint,
};
use tokio::{
    signal::unix::{SignalKind, signal},
    sync::watch,
};
use tracing_subscriber::{filter::Targets, layer::SubscriberExt as _, util::SubscriberInitExt as _};
use zeroize::Zeroizing;

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (agent protocol 3.3.2000.0)");

/// Node agent of Drover: registers this machine and runs the commands that its server sends.
#[derive(Parser)]
#[command(name = "drover-agent", version = VERSION)]
struct Cli {
    /// What to log on standard error: error, warn, info, debug or trace, or module=level pairs with commas
    #[arg(
        long,
        global = true,
        help_heading = "Options of every command",
        env = "DROVER_LOG",
        default_value = "info",
        value_name = "LEVEL"
    )]
    log: String,

    /// Folder that holds the node's identity, journal, scripts and output
    #[arg(
        long,
        global = true,
        help_heading = "Options of every command",
        env = "DROVER_STATE_DIR",
        default_value = "/var/lib/drover-agent",
        value_name = "DIR"
    )]
    state_dir: PathBuf,

    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Register this machine with a server; prints the node id
    Register(Register),
    /// Run the agent in the foreground until SIGTERM or SIGINT
    Run(Run),
    /// Show the node, its connection and its jobs
    Status {
        /// Form of the output
        #[arg(long, value_enum, default_value_t = Output::Text)]
        output: Output,
    },
    /// Replace the node's key pair with a new one
    RotateKey,
}

#[derive(clap::Args)]
struct Register {
    /// Address of the server, such as https://drover.example.com:8443
    #[arg(long, value_name = "URL")]
    url: String,

    /// Id of the activation, from `aws ssm create-activation`
    #[arg(long, value_name = "ID")]
    activation_id: String,

    /// Code of the activation; - reads it from standard input, where other users cannot see it
    #[arg(long, env = "DROVER_ACTIVATION_CODE", hide_env_values = true, value_name = "CODE")]
    activation_code: String,

    /// Region to register in
    #[arg(long, env = "AWS_REGION", default_value = "us-east-1", value_name = "REGION")]
    region: String,

    /// Trust only the CA with this SHA-256 fingerprint, as the server prints it: sha256:HEX
    #[arg(long, value_name = "FINGERPRINT", conflicts_with = "ca_file")]
    ca_fingerprint: Option<Fingerprint>,

    /// Trust only the certificates in this PEM file
    #[arg(long, value_name = "PEM")]
    ca_file: Option<PathBuf>,

    /// Allow http:// to other machines; everybody on the way can read and change everything
    #[arg(long)]
    insecure_http: bool,

    /// Replace an existing registration; the machine becomes a new node
    #[arg(long)]
    force: bool,
}

#[derive(clap::Args)]
struct Run {
    /// Commands that run at the same time
    #[arg(long, default_value_t = 5, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1000))]
    workers: u16,

    /// Commands that wait while all workers are busy; more are put off
    #[arg(long, default_value_t = 5, value_name = "N", value_parser = clap::value_parser!(u16).range(0..=1000))]
    waiting: u16,
}

#[derive(Clone, Copy, ValueEnum)]
enum Output {
    /// For people
    Text,
    /// For programs
    Json,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match start(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("drover-agent: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(cli: Cli) -> anyhow::Result<()> {
    let filter: Targets = cli.log.parse().with_context(|| format!("{:?} is no log level", cli.log))?;
    let format = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_ansi(false);
    tracing_subscriber::registry().with(format).with(filter).init();

    // One thread does everything. Threads that look up host names are few and do not stay.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(2)
        .thread_keep_alive(Duration::from_millis(100))
        .thread_stack_size(512 * 1024)
        .build()
        .context("cannot start the runtime")?;
    let state = StateDir::new(cli.state_dir);
    match cli.command {
        Command::Register(arguments) => runtime.block_on(register(&state, arguments)),
        Command::Run(arguments) => runtime.block_on(run(&state, &arguments)),
        Command::Status { output } => status(&state, output),
        Command::RotateKey => Ok(runtime.block_on(agent::rotate_key(&state))?),
    }
}

async fn register(state: &StateDir, arguments: Register) -> anyhow::Result<()> {
    let mut code = Zeroizing::new(arguments.activation_code);
    if *code == "-" {
        code.clear();
        std::io::stdin().read_to_string(&mut code).context("cannot read the activation code from standard input")?;
        *code = code.trim().to_owned();
    }
    let trust = match (arguments.ca_fingerprint, arguments.ca_file) {
        (Some(fingerprint), _) => Trust::Pinned(fingerprint),
        (None, Some(path)) => Trust::File(path),
        (None, None) => Trust::System,
    };
    let request = register::Request {
        url: arguments.url,
        activation_id: arguments.activation_id,
        activation_code: code,
        region: arguments.region,
        trust,
        plain_http: if arguments.insecure_http { PlainHttp::Anywhere } else { PlainHttp::LoopbackOnly },
        existing: if arguments.force { Existing::Replace } else { Existing::Keep },
    };
    let node_id = register::register(state, request).await?;
    writeln!(std::io::stdout(), "{node_id}")?;
    Ok(())
}

async fn run(state: &StateDir, arguments: &Run) -> anyhow::Result<()> {
    let mut terminated = signal(SignalKind::terminate()).context("cannot wait for SIGTERM")?;
    let mut interrupted = signal(SignalKind::interrupt()).context("cannot wait for SIGINT")?;
    let (stop, stopped) = watch::channel(Stop::GoOn);
    let limits = Limits { running: usize::from(arguments.workers), waiting: usize::from(arguments.waiting) };
    let running = agent::run(state, limits, stopped);
    tokio::pin!(running);
    tokio::select! {
        ended = &mut running => return Ok(ended?),
        _ = terminated.recv() => {}
        _ = interrupted.recv() => {}
    }
    tracing::info!("stopping");
    stop.send_replace(Stop::AgentStops);
    Ok(running.await?)
}

fn status(state: &StateDir, output: Output) -> anyhow::Result<()> {
    let report = Report::read(state)?;
    let text = match output {
        Output::Text => report.to_text(),
        Output::Json => format!("{}\n", serde_json::to_string_pretty(&report)?),
    };
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
        assert!(VERSION.contains(drover_agent::AGENT_VERSION));
    }
}
