//! Opening the file: whose it is, which format it has, how SQLite is set up.

use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use drover_kernel::Revision;
use drover_kernel::store::Table;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::OpenError;

/// The format that this program writes, in `PRAGMA user_version`.
pub(super) const FORMAT: i64 = 1;

/// Marks the file as ours, in `PRAGMA application_id`: "DROV".
pub(super) const APPLICATION_ID: i64 = 0x4452_4f56;

/// The row of `meta` that holds the last revision.
pub(super) const SAVE_REVISION: &str = "UPDATE meta SET value = ?1 WHERE name = 'revision'";

/// Statements kept by each connection; more than there are.
const CACHED_STATEMENTS: usize = 64;

/// What tests set.
#[derive(Default)]
pub(super) struct Tuning {
    /// At most this many pages in the file, as if the disk were full.
    pub(super) max_pages: Option<u32>,
}

/// The folder that holds `path`, made where it is missing.
pub(super) fn folder_of(path: &Path) -> Result<&Path, OpenError> {
    let folder = match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => {
            let source = io::Error::new(io::ErrorKind::IsADirectory, "not the name of a file");
            return Err(OpenError::File { path: path.to_owned(), source });
        }
    };
    fs::create_dir_all(folder).map_err(|source| OpenError::File { path: folder.to_owned(), source })?;
    Ok(folder)
}

/// Opens the file for the writer, makes its tables when it is new, and reads the last revision.
pub(super) fn open_writer(path: &Path, tuning: &Tuning) -> Result<(Connection, Revision), OpenError> {
    let failed = |source| OpenError::Sqlite { path: path.to_owned(), source };
    let fresh = inspect(path)?;
    if fresh {
        // Made here for its mode, which SQLite gives to the files beside it too.
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false).mode(0o600);
        options.open(path).map_err(|source| OpenError::File { path: path.to_owned(), source })?;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    set_up(&connection).map_err(failed)?;
    if fresh {
        create(&connection).map_err(failed)?;
    }
    if let Some(pages) = tuning.max_pages {
        connection.pragma_update(None, "max_page_count", pages).map_err(failed)?;
    }
    let last =
        connection.query_row("SELECT value FROM meta WHERE name = 'revision'", (), |row| row.get(0)).map_err(failed)?;
    Ok((connection, Revision(last)))
}

/// Opens one more connection, which can only read.
pub(super) fn open_reader(path: &Path) -> rusqlite::Result<Connection> {
    let connection = open_read_only(path)?;
    connection.pragma_update(None, "cache_size", -16_384)?;
    connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    Ok(connection)
}

fn open_read_only(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    Ok(connection)
}

/// Whether the file is yet to be filled. Reads only, so that a file which is refused stays as it is.
fn inspect(path: &Path) -> Result<bool, OpenError> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.len() > 0 => {}
        Ok(_) => return Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(source) => return Err(OpenError::File { path: path.to_owned(), source }),
    }
    let foreign = || OpenError::Foreign { path: path.to_owned() };
    let header = read_header(path).map_err(|source| match source.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => foreign(),
        _ => OpenError::Sqlite { path: path.to_owned(), source },
    })?;
    match header {
        Header { application_id: APPLICATION_ID, format: FORMAT, .. } => Ok(false),
        Header { application_id: APPLICATION_ID, format, .. } if format > FORMAT => {
            Err(OpenError::Newer { found: format, known: FORMAT })
        }
        // A start that ended between making the file and making the tables.
        Header { application_id: 0, format: 0, tables: 0 } => Ok(true),
        Header { .. } => Err(foreign()),
    }
}

struct Header {
    application_id: i64,
    format: i64,
    tables: i64,
}

fn read_header(path: &Path) -> rusqlite::Result<Header> {
    let connection = open_read_only(path)?;
    let number = |sql: &str| connection.query_row(sql, (), |row| row.get::<_, i64>(0));
    Ok(Header {
        application_id: number("PRAGMA application_id")?,
        format: number("PRAGMA user_version")?,
        tables: number("SELECT count(*) FROM sqlite_schema")?,
    })
}

fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_secs(5))?;
    // FULL, so that in WAL mode each commit is synced and not only each checkpoint.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "cache_size", -32_768)?;
    // A checkpoint costs two more syncs; at 16 MiB it is rare and still short. The limit gives back what a large batch took.
    connection.pragma_update_and_check(None, "wal_autocheckpoint", 4_096, |_| Ok(()))?;
    connection.pragma_update_and_check(None, "journal_size_limit", 64 << 20, |_| Ok(()))?;
    connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    Ok(())
}

/// Makes all tables in one transaction, so that a file is either empty or complete.
fn create(connection: &Connection) -> rusqlite::Result<()> {
    let mut sql = String::from("BEGIN IMMEDIATE;\n");
    for table in Table::ALL {
        sql += &format!(
            "CREATE TABLE {} (key BLOB NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;\n",
            table.name()
        );
    }
    sql += "CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value) WITHOUT ROWID;\n";
    sql += "INSERT INTO meta (name, value) VALUES ('revision', 0);\n";
    sql += &format!("PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {FORMAT};\nCOMMIT;\n");
    connection.execute_batch(&sql)
}
