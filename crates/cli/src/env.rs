//! `drover env`: what a shell needs so that AWS's tools speak to `drover dev`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use aws_sdk_ssm::types::{ConnectionStatus, InstanceInformationStringFilter, PingStatus};
use tokio::time::{Instant, sleep};

use crate::connection::{CallError, Connection, Retries, explain};
use crate::failure::chain;
use crate::folder::{Credentials, DataDir, Endpoint, EndpointNode};
use crate::output;
use crate::quote::quote;

/// How often a system that is not ready yet is asked again.
const INTERVAL: Duration = Duration::from_millis(50);

/// Variables that would lead AWS's tools elsewhere, or make them sign wrongly.
const MISLEADING: [&str; 3] = ["AWS_PROFILE", "AWS_REGION", "AWS_SESSION_TOKEN"];

/// Arguments of `drover env`.
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(after_help = "Use it as: eval \"$(drover env)\"")]
pub(crate) struct Arguments {
    /// Data folder of `drover dev` [default: ~/.local/share/drover]
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,

    /// Wait until the system answers and its node is online, at most this many seconds
    #[arg(long, value_name = "SECONDS")]
    wait: Option<u64>,
}

/// What a system lacks for being used.
#[derive(Debug, thiserror::Error)]
enum NotReady {
    #[error("no `drover dev` runs in {}", .0.display())]
    NotRunning(PathBuf),
    #[error("the server does not answer")]
    NoAnswer(#[source] CallError),
    #[error("the node is not registered yet")]
    NotRegistered,
    #[error("node {0} has not reported yet")]
    NotReported(String),
    #[error("node {node} is {status}, not Online")]
    NotOnline { node: String, status: String },
    #[error("node {0} is not connected")]
    NotConnected(String),
}

/// A system that can be used.
struct Ready {
    endpoint: Endpoint,
    credentials: Credentials,
}

/// Which parts have to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parts {
    Server,
    ServerAndNode,
}

/// Prints the variables.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let folder = DataDir::given_or_own(arguments.data_dir.as_deref())?;
    let parts = if arguments.wait.is_some() { Parts::ServerAndNode } else { Parts::Server };
    let deadline = Instant::now() + Duration::from_secs(arguments.wait.unwrap_or(0));
    let mut known = None;
    let ready = loop {
        match Box::pin(probe(&folder, parts, &mut known)).await? {
            Ok(ready) => break ready,
            Err(missing) if Instant::now() >= deadline => {
                eprintln!("drover: not ready: {}", chain(&missing));
                return Ok(ExitCode::FAILURE);
            }
            Err(_) => sleep(INTERVAL).await,
        }
    };
    let misleading = MISLEADING.into_iter().filter(|name| std::env::var_os(name).is_some()).collect::<Vec<_>>();
    output::print(&script(&variables(&ready.endpoint, &ready.credentials), &misleading))?;
    Ok(ExitCode::SUCCESS)
}

/// The variables that AWS's tools read, and the node's id.
pub(crate) fn variables(endpoint: &Endpoint, credentials: &Credentials) -> Vec<(&'static str, String)> {
    let mut variables = vec![
        ("AWS_ENDPOINT_URL", endpoint.url.clone()),
        ("AWS_ACCESS_KEY_ID", credentials.access_key_id.clone()),
        ("AWS_SECRET_ACCESS_KEY", credentials.secret_access_key.to_string()),
        ("AWS_DEFAULT_REGION", endpoint.region.to_string()),
    ];
    if let EndpointNode::Registered { node_id, .. } = &endpoint.node {
        variables.push(("DROVER_NODE_ID", node_id.clone()));
    }
    variables
}

/// Lines for a POSIX shell.
pub(crate) fn script(variables: &[(&'static str, String)], unset: &[&str]) -> String {
    let exports = variables.iter().map(|(name, value)| format!("export {name}={}\n", quote(value)));
    exports.chain(unset.iter().map(|name| format!("unset {name}\n"))).collect()
}

type Known = Option<(Endpoint, Connection)>;

async fn probe(folder: &DataDir, parts: Parts, known: &mut Known) -> anyhow::Result<Result<Ready, NotReady>> {
    let (Some(endpoint), Some(credentials)) = (Endpoint::load(folder)?, Credentials::load(folder)?) else {
        return Ok(Err(NotReady::NotRunning(folder.path().to_owned())));
    };
    // The file changes when the system is started again or its node is registered.
    let connection = match known {
        Some((same, connection)) if *same == endpoint => connection.clone(),
        _ => {
            let connection = Connection::to(&endpoint.url, &credentials, Retries::None).await?;
            *known = Some((endpoint.clone(), connection.clone()));
            connection
        }
    };
    Ok(check(&connection, &endpoint, parts).await.map(|()| Ready { endpoint, credentials }))
}

async fn check(connection: &Connection, endpoint: &Endpoint, parts: Parts) -> Result<(), NotReady> {
    let Connection { ssm, sts, url, .. } = connection;
    sts.get_caller_identity().send().await.map_err(explain("GetCallerIdentity", url)).map_err(NotReady::NoAnswer)?;
    let node = match (&endpoint.node, parts) {
        (EndpointNode::None, _) | (_, Parts::Server) => return Ok(()),
        (EndpointNode::Registering, Parts::ServerAndNode) => return Err(NotReady::NotRegistered),
        (EndpointNode::Registered { node_id, .. }, Parts::ServerAndNode) => node_id,
    };
    let filter = InstanceInformationStringFilter::builder().key("InstanceIds").values(node).build();
    let filter = filter.expect("both required members are set");
    let listed = ssm.describe_instance_information().filters(filter).send().await;
    let listed = listed.map_err(explain("DescribeInstanceInformation", url)).map_err(NotReady::NoAnswer)?;
    let Some(information) = listed.instance_information_list().first() else {
        return Err(NotReady::NotReported(node.clone()));
    };
    let status = information.ping_status();
    if status != Some(&PingStatus::Online) {
        let status = status.map_or("unknown", PingStatus::as_str).to_owned();
        return Err(NotReady::NotOnline { node: node.clone(), status });
    }
    let connected = ssm.get_connection_status().target(node).send().await;
    let connected = connected.map_err(explain("GetConnectionStatus", url)).map_err(NotReady::NoAnswer)?;
    if connected.status() != Some(&ConnectionStatus::Connected) {
        return Err(NotReady::NotConnected(node.clone()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use drover_kernel::{AccountId, Region};
    use zeroize::Zeroizing;

    use super::*;

    #[test]
    fn the_script_sets_what_aws_tools_read_and_nothing_else() {
        let endpoint = Endpoint {
            url: "http://127.0.0.1:8080".to_owned(),
            pid: 1,
            region: Region::parse("eu-north-1").unwrap(),
            node: EndpointNode::Registered { node_id: "mi-0123456789abcdef0".to_owned(), agent_pid: None },
        };
        let credentials = Credentials {
            account_id: AccountId::parse("123456789012").unwrap(),
            region: endpoint.region.clone(),
            access_key_id: "AKIAEXAMPLE".to_owned(),
            secret_access_key: Zeroizing::new("it's+/".to_owned()),
        };
        let expected = r"export AWS_ENDPOINT_URL=http://127.0.0.1:8080
export AWS_ACCESS_KEY_ID=AKIAEXAMPLE
export AWS_SECRET_ACCESS_KEY='it'\''s+/'
export AWS_DEFAULT_REGION=eu-north-1
export DROVER_NODE_ID=mi-0123456789abcdef0
unset AWS_SESSION_TOKEN
";
        assert_eq!(script(&variables(&endpoint, &credentials), &["AWS_SESSION_TOKEN"]), expected);
        let endpoint = Endpoint { node: EndpointNode::None, ..endpoint };
        assert!(!script(&variables(&endpoint, &credentials), &[]).contains("DROVER_NODE_ID"));
    }
}
