//! The engine for several servers: PostgreSQL.
//!
//! Everything is in the schema `drover`: one table for each [`Table`], a sequence for the revisions, and the function that
//! applies a batch (`postgres/commit.sql`, which explains how batches exclude each other). A commit is one call of that
//! function outside a transaction, hence one round trip, and nothing is held across an await. Reads are single statements,
//! which see one moment by themselves.
//!
//! The revisions of one document only grow, and none is used twice; but of two commits at the same time that touch different
//! keys, the one that ends later may have the smaller revision.
//!
//! A connection keeps settings and prepared statements, so a pooler in between must pool sessions, not transactions.

mod batch;
mod schema;

use std::error::Error;
use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use deadpool_postgres::{
    Client, Hook, HookError, Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime, Timeouts,
};
use drover_kernel::store::{Direction, Entry, Key, Scan, Table, Writes};
use drover_kernel::{Revision, Store, StoreError, Time};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Config, NoTls, Row};

use self::batch::Batch;
use crate::limits;
use crate::range::{KeyRange, sql_limit};

/// Connections to the database at most.
const CONNECTIONS: usize = 16;

/// How long to wait for a connection, a free one or a new one.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often a commit is tried that the database gave up for reasons of its own (deadlock with foreign transactions).
const TRIES: usize = 3;

/// What every connection is set to. Reads and writes go by key, and a plan that was made while a table was small must not
/// read the whole table after it has grown. Commits wait for the disk whatever the database's default, but a stricter
/// setting stays.
const SESSION: &str = "SELECT set_config('default_transaction_isolation', 'read committed', false), \
     set_config('enable_seqscan', 'off', false), \
     CASE WHEN current_setting('synchronous_commit') = 'off' THEN set_config('synchronous_commit', 'on', false) END";

/// A store in a PostgreSQL database, shared with other servers.
pub struct PostgresStore {
    pool: Pool,
}

/// Why the database could not be made ready.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The URL is not understood.
    #[error("not a URL of a PostgreSQL database")]
    Url {
        /// What is wrong with it.
        source: tokio_postgres::Error,
    },
    /// The data was written by a newer version of the program. It was not touched.
    #[error("data was written by a newer version (format {found}, this program knows up to {known})")]
    Newer {
        /// The data's format.
        found: i64,
        /// The newest format that this program knows.
        known: i64,
    },
    /// The schema `drover` exists but is something else.
    #[error("the schema drover in this database does not belong to this program")]
    Foreign,
    /// No connection, or the tables could not be made.
    #[error("cannot use the PostgreSQL database")]
    Database {
        /// The store's error, whose source has PostgreSQL's words.
        source: StoreError,
    },
}

impl PostgresStore {
    /// Connects to the database at `url` (`postgresql://user:password@host/database`) and makes what is missing in it.
    /// Several servers may do so at the same time. At most 16 connections are opened, as they are needed.
    ///
    /// # Errors
    ///
    /// [`ConnectError::Newer`] when a newer version has written there; [`ConnectError::Database`] when it cannot be reached
    /// or used.
    pub async fn connect(url: &str) -> Result<Self, ConnectError> {
        let mut config: Config = url.parse().map_err(|source| ConnectError::Url { source })?;
        // A server that is gone without a word is noticed in half a minute; TCP alone takes hours.
        config.keepalives_idle(Duration::from_secs(15)).tcp_user_timeout(Duration::from_secs(30));
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(PATIENCE);
        }
        if config.get_application_name().is_none() {
            config.application_name("drover");
        }
        let manager = Manager::from_config(config, NoTls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .timeouts(Timeouts { wait: Some(PATIENCE), create: Some(PATIENCE), recycle: Some(PATIENCE) })
            .post_create(Hook::async_fn(|client, _| {
                Box::pin(async move { client.batch_execute(SESSION).await.map_err(HookError::Backend) })
            }))
            .build()
            .map_err(|error| ConnectError::Database { source: StoreError::Engine { source: error.into() } })?;
        let store = Self { pool };
        schema::prepare(&mut store.client().await.map_err(|source| ConnectError::Database { source })?).await?;
        Ok(store)
    }

    async fn client(&self) -> Result<Client, StoreError> {
        self.pool.get().await.map_err(|error| match error {
            PoolError::Backend(error) | PoolError::PostCreateHook(HookError::Backend(error)) => failure(error),
            other @ (PoolError::Timeout(_)
            | PoolError::Closed
            | PoolError::NoRuntimeSpecified
            | PoolError::PostCreateHook(_)) => StoreError::Unavailable { source: other.into() },
        })
    }

    async fn query(&self, sql: &str, parameters: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, StoreError> {
        let client = self.client().await?;
        let statement = client.prepare_cached(sql).await.map_err(failure)?;
        client.query(&statement, parameters).await.map_err(failure)
    }

    async fn query_number(&self, sql: &str, parameters: &[&(dyn ToSql + Sync)]) -> Result<i64, StoreError> {
        let client = self.client().await?;
        let statement = client.prepare_cached(sql).await.map_err(failure)?;
        let row = client.query_one(&statement, parameters).await.map_err(failure)?;
        row.try_get(0).map_err(failure)
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").field("pool", &self.pool.status()).finish()
    }
}

#[async_trait]
impl Store for PostgresStore {
    fn engine(&self) -> &'static str {
        "postgresql"
    }

    fn is_shared(&self) -> bool {
        true
    }

    async fn now(&self) -> Result<Time, StoreError> {
        let sql = "SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint";
        self.query_number(sql, &[]).await.map(Time::from_millis)
    }

    async fn get_many(&self, table: Table, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        // The join keeps the order of the keys, and a key that is asked for twice is answered twice.
        let sql = format!(
            "SELECT t.revision, t.value FROM unnest($1::bytea[]) WITH ORDINALITY AS wanted (key, place) \
             LEFT JOIN drover.{} AS t USING (key) ORDER BY place",
            table.name()
        );
        let bytes: Vec<&[u8]> = keys.iter().map(Key::as_bytes).collect();
        let rows = self.query(&sql, &[&bytes]).await?;
        keys.iter().zip(rows).map(|(key, row)| read_value(key, &row).map_err(failure)).collect()
    }

    async fn scan(&self, scan: Scan) -> Result<Vec<Entry>, StoreError> {
        let Some(range) = KeyRange::of_scan(&scan) else { return Ok(Vec::new()) };
        let order = match scan.direction {
            Direction::Ascending => "ASC",
            Direction::Descending => "DESC",
        };
        let sql = format!(
            "SELECT key, revision, value FROM drover.{} WHERE key >= $1 AND key < $2 ORDER BY key {order} LIMIT $3",
            scan.table.name()
        );
        let rows = self.query(&sql, &[&range.start.as_bytes(), &range.end.as_bytes(), &sql_limit(scan.limit)]).await?;
        rows.iter().map(|row| read_entry(row).map_err(failure)).collect()
    }

    async fn commit(&self, writes: Writes) -> Result<Revision, StoreError> {
        limits::check(&writes)?;
        let batch = Batch::of(writes)?;
        let mut tries = 1;
        loop {
            match batch.commit(&self.client().await?).await {
                Err(error) if tries < TRIES && given_up(&error) => tries += 1,
                Ok(outcome) => return batch.revision(outcome),
                Err(error) => return Err(failure(error)),
            }
        }
    }

    async fn count(&self, table: Table, prefix: Key, cap: u64) -> Result<u64, StoreError> {
        let Some(range) = KeyRange::of_prefix(prefix) else { return Ok(0) };
        let sql = format!(
            "SELECT count(*) FROM (SELECT FROM drover.{} WHERE key >= $1 AND key < $2 LIMIT $3) AS counted",
            table.name()
        );
        let parameters: [&(dyn ToSql + Sync); 3] = [&range.start.as_bytes(), &range.end.as_bytes(), &sql_limit(cap)];
        self.query_number(&sql, &parameters).await.map(i64::unsigned_abs)
    }
}

fn read_value(key: &Key, row: &Row) -> Result<Option<Entry>, tokio_postgres::Error> {
    let Some(revision) = row.try_get(0)? else { return Ok(None) };
    Ok(Some(Entry { key: key.clone(), revision: Revision(revision), value: row.try_get(1)? }))
}

fn read_entry(row: &Row) -> Result<Entry, tokio_postgres::Error> {
    Ok(Entry { key: Key::from_bytes(row.try_get(0)?), revision: Revision(row.try_get(1)?), value: row.try_get(2)? })
}

/// Whether the database undid the work to get out of a deadlock or an anomaly; doing it again is the answer.
fn given_up(error: &tokio_postgres::Error) -> bool {
    error
        .code()
        .is_some_and(|code| [SqlState::T_R_DEADLOCK_DETECTED, SqlState::T_R_SERIALIZATION_FAILURE].contains(code))
}

/// What an error means to the caller. Errors without a code are those of the connection. Of the codes, whole classes mend
/// themselves: connection (08), transaction rollback (40), too many connections and the like (53), locks (55), operator
/// intervention such as a restart (57); so does 25006, a standby that is about to be promoted. A full disk (53100) does not.
fn failure(error: tokio_postgres::Error) -> StoreError {
    let permanent = match error.code() {
        Some(code) if *code == SqlState::DISK_FULL => true,
        Some(code) if *code == SqlState::READ_ONLY_SQL_TRANSACTION => false,
        Some(code) => !["08", "40", "53", "55", "57"].iter().any(|class| code.code().starts_with(class)),
        None => !is_connection_error(&error),
    };
    let source = Box::new(error);
    if permanent { StoreError::Engine { source } } else { StoreError::Unavailable { source } }
}

/// Whether the connection is to blame, rather than a value that could not be read or sent.
fn is_connection_error(error: &tokio_postgres::Error) -> bool {
    error.is_closed() || error.source().is_some_and(|source| source.is::<std::io::Error>())
}

#[cfg(test)]
mod tests;
