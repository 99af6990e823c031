//! The engine for one machine: one SQLite file in WAL mode, owned by one process.
//!
//! All commits go to one writer thread, which applies whatever waits in one transaction and answers after its one fsync
//! (group commit, [`writer`]). Reads run beside it on a few read-only connections, each on its own thread ([`readers`]); a
//! read that starts after a commit was answered sees it. The data folder is locked against other processes ([`lock`]),
//! because the writer keeps the revision counter in memory.
//!
//! Each [`Table`] is a table of its own with `key BLOB PRIMARY KEY, revision INTEGER, value TEXT`, so that the `sqlite3`
//! program can read everything. Foreign files and files of newer versions are refused before anything is written ([`file`]).

mod file;
mod lock;
mod readers;
mod sql;
mod writer;

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, thread};

use async_trait::async_trait;
use drover_kernel::store::{Direction, Entry, Key, Scan, Table, Writes};
use drover_kernel::{Revision, Store, StoreError, Time};
use rusqlite::{Connection, ErrorCode, Row};

use self::file::Tuning;
pub use self::lock::FolderLock;
use self::readers::Readers;
use self::sql::Sql;
use self::writer::Writer;
use crate::limits;
use crate::range::{KeyRange, sql_limit};

/// A store in one SQLite file.
///
/// Dropping it waits until everything in the queue is written, moves the write-ahead log into the file and frees the folder.
pub struct SqliteStore {
    // The fields are dropped in this order: the writer's connection is to be the last one, and the lock outlives both.
    readers: Readers,
    writer: Writer,
    _lock: FolderLock,
    path: PathBuf,
}

/// Why the file could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process works with the folder.
    #[error("{} is in use by another process{}", folder.display(), owner(*pid))]
    Owned {
        /// The data folder.
        folder: PathBuf,
        /// The other process, where it could be read.
        pid: Option<u32>,
    },
    /// The file was written by a newer version of the program. It was not touched.
    #[error("data was written by a newer version (format {found}, this program knows up to {known})")]
    Newer {
        /// The file's format.
        found: i64,
        /// The newest format that this program knows.
        known: i64,
    },
    /// The file is something else. It was not touched.
    #[error("{} is not a store of this program", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The folder or a file in it cannot be used.
    #[error("cannot use {}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
    /// SQLite cannot work with the file.
    #[error("cannot open {}", path.display())]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// SQLite's words.
        source: rusqlite::Error,
    },
}

fn owner(pid: Option<u32>) -> String {
    pid.map(|pid| format!(" (pid {pid})")).unwrap_or_default()
}

impl SqliteStore {
    /// Opens the store in the file `path`, or makes it. The folder is made where it is missing, and locked with the file
    /// `drover.lock` beside `path` until the store is dropped. Blocks for a few file operations.
    ///
    /// # Errors
    ///
    /// [`OpenError::Owned`] while another process, or another store in this one, has the folder; [`OpenError::Newer`] and
    /// [`OpenError::Foreign`] for files that are not for this program, which stay as they are.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Self::open_tuned(path, &Tuning::default())
    }

    fn open_tuned(path: &Path, tuning: &Tuning) -> Result<Self, OpenError> {
        let lock = FolderLock::take(file::folder_of(path)?)?;
        let failed = |source| OpenError::Sqlite { path: path.to_owned(), source };
        let (connection, last) = file::open_writer(path, tuning)?;
        let writer = Writer::start(connection, last).map_err(|source| thread_failed(path, source))?;
        let count = thread::available_parallelism().map_or(2, NonZero::get).clamp(2, 4);
        let connections =
            (0..count).map(|_| file::open_reader(path)).collect::<rusqlite::Result<Vec<_>>>().map_err(failed)?;
        let readers = Readers::start(connections).map_err(|source| thread_failed(path, source))?;
        Ok(Self { readers, writer, _lock: lock, path: path.to_owned() })
    }
}

fn thread_failed(path: &Path, source: std::io::Error) -> OpenError {
    OpenError::File { path: path.to_owned(), source }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").field("path", &self.path).finish_non_exhaustive()
    }
}

#[async_trait]
impl Store for SqliteStore {
    fn engine(&self) -> &'static str {
        "sqlite"
    }

    fn is_shared(&self) -> bool {
        false
    }

    async fn now(&self) -> Result<Time, StoreError> {
        Ok(Time::now())
    }

    async fn get_many(&self, table: Table, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        let keys = keys.to_vec();
        self.readers
            .run(move |connection| match keys.len() {
                // One statement sees one moment by itself.
                0 | 1 => read_each(connection, table, keys),
                _ => readers::snapshot(connection, |connection| read_each(connection, table, keys)),
            })
            .await
    }

    async fn scan(&self, scan: Scan) -> Result<Vec<Entry>, StoreError> {
        let Some(range) = KeyRange::of_scan(&scan) else { return Ok(Vec::new()) };
        self.readers
            .run(move |connection| {
                let sql = Sql::of(scan.table);
                let sql = match scan.direction {
                    Direction::Ascending => &sql.ascending,
                    Direction::Descending => &sql.descending,
                };
                let parameters = (range.start.as_bytes(), range.end.as_bytes(), sql_limit(scan.limit));
                connection.prepare_cached(sql)?.query_map(parameters, read_entry)?.collect()
            })
            .await
    }

    async fn commit(&self, writes: Writes) -> Result<Revision, StoreError> {
        limits::check(&writes)?;
        self.writer.commit(writes).await
    }

    async fn count(&self, table: Table, prefix: Key, cap: u64) -> Result<u64, StoreError> {
        let Some(range) = KeyRange::of_prefix(prefix) else { return Ok(0) };
        let count: i64 = self
            .readers
            .run(move |connection| {
                let parameters = (range.start.as_bytes(), range.end.as_bytes(), sql_limit(cap));
                connection.prepare_cached(&Sql::of(table).count)?.query_row(parameters, |row| row.get(0))
            })
            .await?;
        Ok(count.unsigned_abs())
    }
}

fn read_each(connection: &Connection, table: Table, keys: Vec<Key>) -> rusqlite::Result<Vec<Option<Entry>>> {
    let mut select = connection.prepare_cached(&Sql::of(table).get)?;
    keys.into_iter()
        .map(|key| {
            let mut rows = select.query((key.as_bytes(),))?;
            let Some(row) = rows.next()? else { return Ok(None) };
            Ok(Some(Entry { revision: Revision(row.get(0)?), value: row.get(1)?, key }))
        })
        .collect()
}

fn read_entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry { key: Key::from_bytes(row.get(0)?), revision: Revision(row.get(1)?), value: row.get(2)? })
}

/// What an error of SQLite means to the caller. Another program that holds the file's lock goes away; all else stays. The
/// error may be shared, as all batches of a failed transaction get the same.
fn failure(error: impl Into<Arc<rusqlite::Error>>) -> StoreError {
    let error = error.into();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            StoreError::Unavailable { source: Box::new(error) }
        }
        _ => StoreError::Engine { source: Box::new(error) },
    }
}

#[cfg(test)]
mod tests;
