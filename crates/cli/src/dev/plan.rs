//! What `drover dev` is to do, checked before anything starts.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use drover_kernel::seal::RootKey;
use drover_kernel::settings::Settings;
use drover_kernel::{AccountId, Region};
use drover_server::{Config, Engine};
use drover_store::FolderLock;
use tempfile::TempDir;

use super::key::GivenKey;
use crate::failure::Usage;
use crate::folder::{Credentials, DataDir};
use crate::logging;
use crate::node::Node;
use crate::tls::Ca;

/// Arguments of `drover dev`.
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(after_help = "Everything is kept in the data folder; started again, it goes on where it was.")]
pub(crate) struct Arguments {
    /// Folder for data, keys and the node [default: ~/.local/share/drover]
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,

    /// Address to listen on; port 0 picks a free port
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    listen: SocketAddr,

    /// Keep all data in memory; with --data-dir, write there only what `drover env` needs
    #[arg(long, conflicts_with = "database_url")]
    ephemeral: bool,

    /// Run the server alone
    #[arg(long)]
    no_node: bool,

    /// Account, 12 digits [default: the folder's, else 123456789012]
    #[arg(long, value_name = "ID", value_parser = account)]
    account_id: Option<AccountId>,

    /// Region [default: the folder's, else us-east-1]
    #[arg(long, value_name = "REGION", value_parser = region)]
    region: Option<Region>,

    /// Access key id of the administrator [default: the folder's, else a fresh one]
    #[arg(long, env = "DROVER_ACCESS_KEY_ID", value_name = "ID", requires = "secret_key")]
    access_key: Option<String>,

    /// Secret of the access key; better in the environment, where other users cannot see it
    #[arg(
        long,
        env = "DROVER_SECRET_ACCESS_KEY",
        hide_env_values = true,
        value_name = "SECRET",
        requires = "access_key"
    )]
    secret_key: Option<String>,

    /// Keep data in PostgreSQL instead of the folder: postgres://user:password@host/database
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,

    /// Log more, and print the fingerprint of the CA
    #[arg(long, short)]
    verbose: bool,

    #[command(flatten)]
    logging: logging::Arguments,
}

/// What to start.
pub(super) struct Plan {
    /// The server.
    pub(super) config: Config,
    /// The administrator's key.
    pub(super) credentials: Credentials,
    /// Where other commands find out about the system, unless nothing is to be written.
    pub(super) kept: Option<DataDir>,
    /// The node, if one is wanted.
    pub(super) node: Option<Node>,
    /// The CA's fingerprint, if there is TLS.
    pub(super) fingerprint: Option<String>,
    /// Keeps others out of the data folder where the store does not do so itself.
    pub(super) lock: Option<FolderLock>,
    /// The node's folder, where it is not part of the data folder; removed when dropped.
    pub(super) node_folder: Option<TempDir>,
}

/// Where data is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Storage {
    Folder,
    Memory,
    Postgres,
}

impl Arguments {
    /// Starts logging.
    pub(super) fn start_logging(&self) -> anyhow::Result<()> {
        self.logging.start(if self.verbose { "info" } else { "warn" })
    }

    /// What is said about the administrator's key.
    fn given_key(&self) -> GivenKey<'_> {
        let key = self.access_key.as_deref().zip(self.secret_key.as_deref());
        GivenKey { account_id: self.account_id.as_ref(), region: self.region.as_ref(), key }
    }

    /// The folder on the command line.
    pub(super) fn data_dir(&self) -> Option<&Path> {
        self.data_dir.as_deref()
    }

    /// Where data is kept.
    pub(super) fn storage(&self) -> Storage {
        match (&self.database_url, self.ephemeral) {
            (Some(_), _) => Storage::Postgres,
            (None, true) => Storage::Memory,
            (None, false) => Storage::Folder,
        }
    }

    /// Whether to say more.
    pub(super) fn is_verbose(&self) -> bool {
        self.verbose
    }
}

impl Plan {
    /// Checks the arguments, and reads or makes the folder's keys.
    pub(super) fn of(arguments: &Arguments) -> anyhow::Result<Self> {
        check_address(arguments.listen)?;
        let kept = match (arguments.ephemeral, &arguments.data_dir) {
            (true, None) => None,
            _ => Some(DataDir::given_or_own(arguments.data_dir())?),
        };
        let lasting = kept.clone().filter(|_| !arguments.ephemeral);
        let node_folder = (lasting.is_none() && !arguments.no_node).then(TempDir::new).transpose();
        let node_folder = node_folder.context("cannot make a temporary folder for the node")?;
        let node = match (&node_folder, &lasting) {
            _ if arguments.no_node => None,
            (Some(folder), _) => Some(Node::new(folder.path().join("node"), folder.path().join("agent.log"))?),
            (None, Some(folder)) => Some(Node::new(folder.node(), folder.agent_log())?),
            (None, None) => None,
        };
        if let Some(folder) = &kept {
            folder.create()?;
        }
        let lock = match arguments.storage() {
            Storage::Folder | Storage::Memory => None,
            Storage::Postgres => kept.as_ref().map(|folder| FolderLock::take(folder.path())).transpose()?,
        };
        let credentials = arguments.given_key().merged(kept.as_ref())?;
        let engine = match (&arguments.database_url, &lasting) {
            (Some(url), _) => Engine::Postgres { url: url.clone() },
            (None, Some(folder)) => Engine::Sqlite { data_dir: folder.path().to_owned() },
            (None, None) => Engine::Memory,
        };
        let root_key = lasting.as_ref().map_or_else(|| Ok(RootKey::random()), DataDir::root_key)?;
        let ca = lasting.as_ref().map(Ca::load_or_make).transpose()?;
        let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
        let tls = ca.as_ref().map(|ca| ca.issue(&names)).transpose()?;
        let (account, region) = (credentials.account_id.clone(), credentials.region.clone());
        let config = Config {
            listen: arguments.listen,
            engine,
            settings: Settings::standard(account.clone(), region.clone()),
            account,
            region,
            administrators: vec![credentials.administrator()],
            root_key,
            throttle: None,
            tls,
        };
        let fingerprint = ca.map(|ca| ca.fingerprint().to_owned());
        Ok(Self { config, credentials, kept, node, fingerprint, lock, node_folder })
    }
}

/// The address at which this machine reaches a server that listens there.
pub(super) fn url(address: SocketAddr) -> String {
    let mut address = address;
    if address.ip().is_unspecified() {
        let loopback = if address.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() };
        address.set_ip(loopback);
    }
    format!("http://{address}")
}

/// The node and the other commands speak plain HTTP, which is for this machine only.
fn check_address(listen: SocketAddr) -> Result<(), Usage> {
    if listen.ip().is_loopback() || listen.ip().is_unspecified() {
        return Ok(());
    }
    Err(Usage(format!(
        "`drover dev` is for this machine: listen on 127.0.0.1, not {}; see `drover serve`",
        listen.ip()
    )))
}

/// For clap.
pub(crate) fn account(text: &str) -> Result<AccountId, String> {
    AccountId::parse(text).map_err(|error| error.to_string())
}

/// For clap.
pub(crate) fn region(text: &str) -> Result<Region, String> {
    Region::parse(text).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn parse(line: &str) -> Arguments {
        Line::try_parse_from(std::iter::once("dev").chain(line.split_whitespace())).unwrap().arguments
    }

    #[test]
    fn addresses_are_those_of_this_machine() {
        assert_eq!(url("0.0.0.0:80".parse().unwrap()), "http://127.0.0.1:80");
        assert_eq!(url("[::]:81".parse().unwrap()), "http://[::1]:81");
        assert_eq!(url("127.0.0.2:82".parse().unwrap()), "http://127.0.0.2:82");
        assert!(check_address("10.0.0.1:80".parse().unwrap()).is_err());
        assert!(check_address("0.0.0.0:80".parse().unwrap()).is_ok());
    }

    #[test]
    fn nothing_is_written_for_an_ephemeral_system_without_a_folder() {
        let plan = Plan::of(&parse("--ephemeral --no-node")).unwrap();
        assert!(plan.kept.is_none() && plan.node.is_none() && plan.config.tls.is_none());
        assert!(matches!(plan.config.engine, Engine::Memory));
    }

    #[test]
    fn an_ephemeral_system_with_a_folder_writes_its_credentials_only() {
        let folder = tempfile::tempdir().unwrap();
        let line = format!("--ephemeral --no-node --data-dir {}", folder.path().display());
        let plan = Plan::of(&parse(&line)).unwrap();
        assert!(matches!(plan.config.engine, Engine::Memory));
        let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["credentials.json"]);
    }
}
