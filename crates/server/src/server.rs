//! Starting and stopping a server.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use drover_bus::InProcess;
use drover_iam::Administrators;
use drover_kernel::seal::Sealer;
use drover_kernel::{Db, Store, StoreError, Time, Tools, due, presence};
use drover_store::{ConnectError, MemoryStore, OpenError, PostgresStore, SqliteStore};
use drover_trail::Trail;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::authenticate::Authenticator;
use crate::catalogue::Catalogue;
use crate::config::{Config, Engine};
use crate::front::Front;
use crate::gateway::{Gateway, Hub, confirm_presence};
use crate::listen::{self, TlsError};
use crate::reports::Reports;
use crate::status::Status;
use crate::throttle::Buckets;
use crate::{due as due_queue, sweeps};

/// How long control channels may take to end.
const CHANNEL_GRACE: Duration = Duration::from_secs(3);

/// A running server. Dropping it without [`Server::stop`] ends it as abruptly as a power cut.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    tools: Tools,
    stop: watch::Sender<bool>,
    running: JoinHandle<()>,
}

/// Why a server did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Another program has the port, or the address is not of this machine.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// The data folder cannot be used.
    #[error(transparent)]
    Folder(#[from] OpenError),
    /// The database cannot be used.
    #[error("PostgreSQL at {place}")]
    Database {
        /// Host, port and database, without the password.
        place: String,
        /// Why.
        source: ConnectError,
    },
    /// The store could not be read.
    #[error("cannot read the data")]
    Store(#[from] StoreError),
    /// The certificate cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

impl Server {
    /// Opens the store, listens, and starts everything that runs. Answers are given from the moment this returns.
    ///
    /// # Errors
    /// See [`StartError`]; nothing is left behind.
    pub async fn start(config: Config) -> Result<Server, StartError> {
        let tls = config.tls.as_ref().map(listen::acceptor).transpose()?;
        let store = open(&config.engine).await?;
        let failed = |source| StartError::Listen { address: config.listen, source };
        let listener = TcpListener::bind(config.listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let tools = Tools {
            db: Db::new(store, Arc::new(InProcess::new())),
            settings: Arc::new(config.settings),
            sealer: Sealer::new(&config.root_key),
        };
        take_over(&tools.db).await?;
        let (stop, stopping) = watch::channel(false);
        let hub = Arc::new(Hub::default());
        let reports = Reports::default();
        let status = Status { reports: reports.clone(), hub: Arc::clone(&hub), started: Time::now() };
        let catalogue = Arc::new(Catalogue::new(vec![Arc::new(status)]));
        let (trail, writer) = Trail::new(tools.db.clone());
        let front = Arc::new(Front {
            authenticator: Authenticator::new(Administrators::new(config.administrators), tools.clone()),
            catalogue: Arc::clone(&catalogue),
            buckets: Buckets::new(config.throttle),
            trail,
            gateway: Gateway { hub: Arc::clone(&hub), catalogue: Arc::clone(&catalogue), stop: stopping.clone() },
            tools: tools.clone(),
        });

        // Everything that runs besides requests and channels.
        let mut tasks = JoinSet::new();
        sweeps::start(&mut tasks, &catalogue.sweeps, &tools, &reports, &stopping);
        tasks.spawn(due_queue::run(Arc::new(catalogue.due.clone()), tools.clone(), reports, stopping.clone()));
        tasks.spawn(confirm_presence(Arc::clone(&hub), tools.clone(), stopping.clone()));
        let writing = tokio::spawn(writer.run());
        let listening = tokio::spawn(listen::run(listener, tls, front, stopping));

        // Stopping in order: no new requests, channels closed, tasks finished, then the last audit records.
        let running = tokio::spawn(async move {
            let _ = listening.await;
            hub.drain(CHANNEL_GRACE).await;
            while tasks.join_next().await.is_some() {}
            drop(catalogue);
            let _ = writing.await;
        });
        Ok(Server { address, tools, stop, running })
    }

    /// Where the server listens; the real port if 0 was asked for.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What the server works with, for programs that have it inside.
    pub fn tools(&self) -> &Tools {
        &self.tools
    }

    /// Stops accepting, finishes requests, closes channels, and writes what is left of the audit trail.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        let _ = self.running.await;
    }
}

/// What an earlier server left behind when it was killed: on a store of one server nobody else holds claims or channels.
async fn take_over(db: &Db) -> Result<(), StoreError> {
    if !db.store().is_shared() {
        due::release_all(db).await?;
        presence::lose_all(db, Time::now()).await?;
    }
    Ok(())
}

async fn open(engine: &Engine) -> Result<Arc<dyn Store>, StartError> {
    Ok(match engine {
        Engine::Memory => Arc::new(MemoryStore::new()),
        Engine::Sqlite { data_dir } => Arc::new(SqliteStore::open(&data_dir.join("drover.db"))?),
        Engine::Postgres { url } => {
            let failed = |source| StartError::Database { place: place(url).to_owned(), source };
            Arc::new(PostgresStore::connect(url).await.map_err(failed)?)
        }
    })
}

/// What of a database's URL may be shown: nothing of user and password, nor of the parameters, which may repeat them.
fn place(url: &str) -> &str {
    let (_, rest) = url.split_once("://").unwrap_or(("", url));
    let rest = rest.rsplit_once('@').map_or(rest, |(_, place)| place);
    rest.split('?').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn a_place_shows_no_password() {
        assert_eq!(place("postgres://user:p@ss@db:5432/drover?password=x"), "db:5432/drover");
        assert_eq!(place("postgres:///drover"), "/drover");
        assert_eq!(place("nonsense"), "nonsense");
    }
}
