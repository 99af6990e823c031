//! `drover dev`: a whole system in one terminal.
//!
//! The server listens before anything slow happens; the node comes after. Started again on the same folder, everything is as it
//! was: keys, node, data.

mod key;
mod plan;

use std::process::ExitCode;

use drover_server::Server;

use crate::connection::{Connection, Retries};
use crate::env;
use crate::folder::{DataDir, Endpoint, EndpointNode};
use crate::node::{Node, end_leftover};
use crate::quote::quote;
use crate::signals::StopSignals;
pub(crate) use key::{ACCOUNT, REGION};
pub(crate) use plan::{Arguments, account, region};
use plan::{Plan, Storage};

/// Runs the system until it is told to stop.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    arguments.start_logging()?;
    let mut signals = StopSignals::take()?;
    let Plan { config, credentials, kept, mut node, fingerprint, lock: _lock, node_folder: _node_folder } =
        Plan::of(&arguments)?;
    let region = config.region.clone();
    let server = Server::start(config).await?;

    let before = kept.as_ref().map(Endpoint::load).transpose().unwrap_or_default().flatten();
    let url = plan::url(server.address());
    let state = match node.as_ref().map(Node::stored_id) {
        None => EndpointNode::None,
        Some(None) => EndpointNode::Registering,
        Some(Some(node_id)) => EndpointNode::Registered { node_id, agent_pid: None },
    };
    let endpoint = Endpoint { url, pid: std::process::id(), region, node: state };
    let told = kept.as_ref().map_or(Ok(()), |folder| endpoint.store(folder));
    greet(&arguments, &endpoint, kept.as_ref(), fingerprint.as_deref());
    if kept.is_none() {
        let variables = env::variables(&endpoint, &credentials);
        crate::output::print(&env::script(&variables, &[]))?;
    }

    let work = async {
        told?;
        let Some(node) = &mut node else { return std::future::pending().await };
        if let Some(EndpointNode::Registered { agent_pid: Some(pid), .. }) = before.map(|before| before.node) {
            end_leftover(pid, node.state_dir()).await;
        }
        let connection = Connection::to(&endpoint.url, &credentials, Retries::Some).await?;
        let node_id = Box::pin(node.registered(&connection, endpoint.region.as_str())).await?;
        eprintln!("Its node is {node_id}.");
        let started = |agent_pid| {
            let node = EndpointNode::Registered { node_id: node_id.clone(), agent_pid };
            let written = kept.as_ref().map_or(Ok(()), |folder| Endpoint { node, ..endpoint.clone() }.store(folder));
            if let Err(error) = written {
                tracing::error!(%error, "other commands will not find the node");
            }
        };
        node.run(started).await.map_err(anyhow::Error::from)
    };
    let ended: anyhow::Result<()> = tokio::select! {
        biased;
        () = signals.recv() => Ok(()),
        failed = work => failed.map(|never| match never {}),
    };

    // The agent first, so that it can still report what it has done. A second signal ends everything at once.
    let stopped = async {
        if let Some(node) = &mut node {
            node.stop().await;
        }
        server.stop().await;
    };
    tokio::select! {
        () = stopped => {}
        () = signals.recv() => eprintln!("drover: stopping at once"),
    }
    if let Some(folder) = &kept {
        Endpoint::remove(folder)?;
    }
    ended.map(|()| ExitCode::SUCCESS)
}

fn greet(arguments: &Arguments, endpoint: &Endpoint, kept: Option<&DataDir>, fingerprint: Option<&str>) {
    let data = match (arguments.storage(), kept) {
        (Storage::Folder, Some(folder)) => format!("data in {}", folder.path().display()),
        (Storage::Postgres, _) => "data in PostgreSQL".to_owned(),
        (Storage::Folder | Storage::Memory, _) => "data in memory, gone when it stops".to_owned(),
    };
    eprintln!("Drover {} listens on {} ({data}).", env!("CARGO_PKG_VERSION"), endpoint.url);
    if let Some(fingerprint) = fingerprint
        && arguments.is_verbose()
    {
        eprintln!("It speaks TLS too; its CA is {fingerprint}.");
    }
    let folder = arguments.data_dir().map(|folder| folder.display().to_string());
    let folder = folder.map_or_else(String::new, |folder| format!(" --data-dir {}", quote(&folder)));
    match kept {
        Some(_) => eprintln!("In another terminal, try:\n  drover nodes{folder}\n  drover run uptime{folder}"),
        None => eprintln!("Paste these lines into another terminal, then try:\n  drover nodes\n  drover run uptime"),
    }
    match kept {
        Some(_) => eprintln!("  eval \"$(drover env{folder})\" && aws ssm describe-instance-information"),
        None => eprintln!("  aws ssm describe-instance-information"),
    }
    eprintln!("Ctrl-C stops it.");
}
