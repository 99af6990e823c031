//! `drover serve`: a server for production.

mod plan;

use std::process::ExitCode;

use drover_server::Server;

use crate::signals::StopSignals;
pub(crate) use plan::Arguments;
use plan::Plan;

/// Runs the server until it is told to stop.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    arguments.logging.start("info")?;
    let mut signals = StopSignals::take()?;
    let Plan { config, storage, own_ca } = Plan::of(&arguments)?;
    let (account, region) = (config.account.clone(), config.region.clone());
    let server = Server::start(config).await?;
    if let Some(ca) = own_ca {
        let url = format!("https://{}:{}", ca.name, server.address().port());
        eprintln!("The server's certificate is from its own CA {}. To register a node:", ca.fingerprint);
        eprintln!(
            "  drover-agent register --url {url} --ca-fingerprint {} --region {region} --activation-id ID \
             --activation-code CODE",
            ca.fingerprint
        );
        eprintln!("  (ID and CODE are from: aws ssm create-activation --iam-role ROLE --endpoint-url {url})");
    }
    let version = env!("CARGO_PKG_VERSION");
    let address = server.address();
    eprintln!("Drover {version} listens on https://{address} (account {account}, region {region}, {storage}).");
    signals.recv().await;
    tracing::info!("stopping");
    tokio::select! {
        () = server.stop() => Ok(ExitCode::SUCCESS),
        () = signals.recv() => anyhow::bail!("stopped at once, by a second signal"),
    }
}
