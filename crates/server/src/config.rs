//! What a server needs to know before it starts.

use std::net::SocketAddr;
use std::path::PathBuf;

use drover_iam::AccessKey;
use drover_kernel::seal::RootKey;
use drover_kernel::settings::Settings;
use drover_kernel::{AccountId, Region};

/// Everything a server needs to know.
#[derive(Debug)]
pub struct Config {
    /// Where to listen; port 0 picks a free one.
    pub listen: SocketAddr,
    /// Where data is kept.
    pub engine: Engine,
    /// The account of unsigned requests.
    pub account: AccountId,
    /// The region of unsigned requests.
    pub region: Region,
    /// Who may do everything.
    pub administrators: Vec<AccessKey>,
    /// Seals tokens. All servers of an installation have the same.
    pub root_key: RootKey,
    /// The limit for each account and operation; none is no limit.
    pub throttle: Option<Throttle>,
    /// With it, the port speaks TLS, and plain HTTP only to this machine.
    pub tls: Option<Tls>,
    /// Limits and defaults of capabilities.
    pub settings: Settings,
}

/// Where data is kept.
#[derive(Clone, Debug)]
pub enum Engine {
    /// In memory; gone when the server stops.
    Memory,
    /// In a file in this folder, owned by one server.
    Sqlite {
        /// The folder.
        data_dir: PathBuf,
    },
    /// In a database shared by any number of servers.
    Postgres {
        /// `postgres://user:password@host/database`.
        url: String,
    },
}

/// A token bucket for each account and operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttle {
    /// Requests a second in the long run, at least 1.
    pub per_second: u32,
    /// Requests at once after a pause, at least 1.
    pub burst: u32,
}

/// The server's certificate.
#[derive(Clone)]
pub struct Tls {
    /// The chain, PEM, the server's own certificate first.
    pub certificate_pem: String,
    /// The private key, PEM.
    pub key_pem: String,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tls(***)")
    }
}
