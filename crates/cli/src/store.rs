//! `drover store`: looks into a store, and moves it from one engine to another.
//!
//! It opens the store itself, without a server: a folder that a server works with is refused.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::{Subcommand, ValueHint};
use drover_kernel::Store;
use drover_kernel::store::{Entry, Key, Scan, Table};
use drover_store::{PostgresStore, SqliteStore};
use serde::Serialize;
use serde_json::value::RawValue;
use tokio::fs::File;
use tokio::io::{AsyncBufRead, AsyncWrite, BufReader, BufWriter};

use crate::folder::DataDir;
use crate::output;

/// Arguments of `drover store`.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// Folder of the store, if it is in SQLite; counts more than a database [default: ~/.local/share/drover]
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<PathBuf>,

    /// PostgreSQL database of the store: postgres://user:password@host/database
    #[arg(long, global = true, env = "DROVER_DATABASE_URL", hide_env_values = true, value_name = "URL")]
    database_url: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print one document
    Get {
        /// Table: items, index_entries, due, mailbox, presence, log or outbox
        #[arg(value_parser = table)]
        table: Table,
        /// Segments of the key
        #[arg(required = true)]
        key: Vec<String>,
    },
    /// Print documents as JSON lines, in the order of their keys
    Scan {
        /// Table: items, index_entries, due, mailbox, presence, log or outbox
        #[arg(value_parser = table)]
        table: Table,
        /// First segments of the keys
        prefix: Vec<String>,
        /// Documents at the most
        #[arg(long, default_value_t = 100, value_name = "N")]
        limit: usize,
    },
    /// Write everything as JSON lines; stop the servers first
    Export {
        /// File to write; - is standard output
        #[arg(default_value = "-", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
    /// Fill an empty store with what `export` wrote
    Import {
        /// File to read; - is standard input
        #[arg(default_value = "-", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
}

#[derive(Serialize)]
struct Line<'a> {
    key: Vec<String>,
    revision: i64,
    value: &'a RawValue,
}

/// Entries read at once.
const CHUNK: usize = 1_000;

/// Looks into a store, or moves it.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let made = matches!(arguments.command, Command::Import { .. });
    let store = open(arguments.data_dir.as_deref(), arguments.database_url.as_deref(), made).await?;
    match arguments.command {
        Command::Get { table, key } => get(store.as_ref(), table, &Key::of(key)).await,
        Command::Scan { table, prefix, limit } => scan(store.as_ref(), table, Key::of(prefix), limit).await,
        Command::Export { file } => {
            let mut output = writer(&file).await?;
            let count = drover_store::export(store.as_ref(), output.as_mut()).await?;
            eprintln!("{count} documents exported");
            Ok(ExitCode::SUCCESS)
        }
        Command::Import { file } => {
            let mut input = reader(&file).await?;
            let count = drover_store::import(store.as_ref(), input.as_mut()).await?;
            eprintln!("{count} documents imported");
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn open(folder: Option<&Path>, url: Option<&str>, made: bool) -> anyhow::Result<Arc<dyn Store>> {
    // The database may come from the environment, a folder only from the command line.
    if let (None, Some(url)) = (folder, url) {
        return Ok(Arc::new(PostgresStore::connect(url).await?));
    }
    let folder = DataDir::given_or_own(folder)?;
    let path = folder.database();
    if !made && !path.exists() {
        anyhow::bail!("there is no store in {}", folder.path().display());
    }
    if made {
        folder.create()?;
    }
    Ok(Arc::new(SqliteStore::open(&path)?))
}

async fn get(store: &dyn Store, table: Table, key: &Key) -> anyhow::Result<ExitCode> {
    let found = store.get_many(table, std::slice::from_ref(key)).await?;
    let Some(entry) = found.into_iter().flatten().next() else {
        anyhow::bail!("there is no {key} in {}", table.name());
    };
    let value: &RawValue = serde_json::from_str(&entry.value).context("the document is not JSON")?;
    output::print(&output::json(&value)?)?;
    Ok(ExitCode::SUCCESS)
}

async fn scan(store: &dyn Store, table: Table, prefix: Key, limit: usize) -> anyhow::Result<ExitCode> {
    let (mut left, mut after) = (limit, None);
    while left > 0 {
        let chunk = left.min(CHUNK);
        let entries = store.scan(Scan::prefix(table, prefix.clone(), chunk).after(after)).await?;
        let lines = entries.iter().map(line).collect::<anyhow::Result<String>>()?;
        output::print(&lines)?;
        left -= entries.len();
        if entries.len() < chunk {
            return Ok(ExitCode::SUCCESS);
        }
        after = entries.into_iter().next_back().map(|entry| entry.key);
    }
    eprintln!("there may be more; --limit says how many to print");
    Ok(ExitCode::SUCCESS)
}

fn line(entry: &Entry) -> anyhow::Result<String> {
    let broken = || format!("document {} is not JSON", entry.key);
    // Between JSON tokens a line break means the same as a space, and inside of strings there can be none.
    let text = entry.value.replace(['\n', '\r'], " ");
    let value: &RawValue = serde_json::from_str(&text).with_context(broken)?;
    let line = Line { key: entry.key.segments(), revision: entry.revision.0, value };
    Ok(serde_json::to_string(&line).with_context(broken)? + "\n")
}

fn table(name: &str) -> Result<Table, String> {
    let names = || Table::ALL.map(Table::name).join(", ");
    Table::parse(name).ok_or_else(|| format!("the tables are {}", names()))
}

async fn writer(file: &Path) -> anyhow::Result<Box<dyn AsyncWrite + Send + Unpin>> {
    if file == Path::new("-") {
        return Ok(Box::new(BufWriter::new(tokio::io::stdout())));
    }
    // The export holds all secrets that the store holds, so the file is the owner's alone; one that is there is not overwritten.
    let mut options = tokio::fs::OpenOptions::new();
    let made = options.write(true).create_new(true).mode(0o600).open(file).await;
    Ok(Box::new(BufWriter::new(made.with_context(|| format!("cannot make {}", file.display()))?)))
}

async fn reader(file: &Path) -> anyhow::Result<Box<dyn AsyncBufRead + Send + Unpin>> {
    if file == Path::new("-") {
        return Ok(Box::new(BufReader::new(tokio::io::stdin())));
    }
    let opened = File::open(file).await.with_context(|| format!("cannot read {}", file.display()))?;
    Ok(Box::new(BufReader::new(opened)))
}

#[cfg(test)]
mod tests {
    use drover_kernel::Revision;

    use super::*;

    #[test]
    fn a_scanned_entry_is_one_line() {
        let entry = Entry { key: Key::of(["a", "b|c"]), revision: Revision(7), value: "{\"x\":\n1}".to_owned() };
        assert_eq!(line(&entry).unwrap(), "{\"key\":[\"a\",\"b|c\"],\"revision\":7,\"value\":{\"x\": 1}}\n");
    }

    #[test]
    fn unknown_tables_are_named_with_the_known_ones() {
        assert_eq!(table("items"), Ok(Table::Items));
        assert!(table("item").unwrap_err().starts_with("the tables are items, index_entries"));
    }

    #[tokio::test]
    async fn an_export_fills_another_store_and_overwrites_nothing() {
        let folders = tempfile::tempdir().unwrap();
        let (one, two) = (folders.path().join("one"), folders.path().join("two"));
        let text = "{\"table\":\"items\",\"key\":[\"a\"],\"value\":{}}\n";
        let (first, second) = (folders.path().join("first"), folders.path().join("second"));
        std::fs::write(&first, text).unwrap();
        let run = async |folder: &Path, command: Command| {
            run(Arguments { command, data_dir: Some(folder.to_owned()), database_url: None }).await
        };
        assert!(run(&one, Command::Export { file: second.clone() }).await.is_err(), "there is no store yet");
        run(&one, Command::Import { file: first.clone() }).await.unwrap();
        run(&one, Command::Export { file: second.clone() }).await.unwrap();
        assert!(run(&one, Command::Export { file: second.clone() }).await.is_err(), "the file is there");
        run(&two, Command::Import { file: second.clone() }).await.unwrap();
        assert_eq!(std::fs::read_to_string(second).unwrap(), text);
    }
}
