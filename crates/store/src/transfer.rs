//! Everything in a store as lines of JSON, from any engine into any other.
//!
//! One line an entry: `{"table":"items","key":["segment","segment"],"value":{...}}`, tables in the order of [`Table::ALL`], keys
//! in theirs. Revisions are not part of it: they belong to the engine that gave them.
//!
//! An export is made of many reads. What others write in the meantime may or may not be in it, so for a move stop the servers
//! first.

use std::collections::HashSet;

use drover_kernel::StoreError;
use drover_kernel::store::{Change, Entry, Expect, Key, Scan, Store, Table, Writes};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncWrite, AsyncWriteExt};

/// Entries read at once, and written at once at most.
const CHUNK: usize = 1_000;

/// Bytes of values written at once, roughly; a chunk of large documents ends earlier.
const CHUNK_BYTES: usize = 4 << 20;

#[derive(Serialize)]
struct Line<'a> {
    table: &'a str,
    key: Vec<String>,
    value: &'a RawValue,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnedLine {
    table: String,
    key: Vec<String>,
    value: Box<RawValue>,
}

/// Why an export ended early. What was written up to there is complete lines or the beginning of one.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store could not be read.
    #[error("cannot read the store")]
    Store {
        /// The store's words. [`StoreError::Corrupt`] names a document that is not JSON.
        source: StoreError,
    },
    /// A key is not made of segments, so no line can say it.
    #[error("key {key} in {} was not written by this program", table.name())]
    OddKey {
        /// Where.
        table: Table,
        /// The key, as far as it can be read.
        key: Key,
    },
    /// The lines could not be written.
    #[error("cannot write the export")]
    Write {
        /// The system's words.
        source: std::io::Error,
    },
}

/// Why an import ended early. The store may then hold a part; start again with an empty one.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The store already holds something.
    #[error("the store is not empty: there is something in {}; import into an empty store", table.name())]
    NotEmpty {
        /// The first table that is not empty.
        table: Table,
    },
    /// A line is not an exported entry.
    #[error("line {number} is not an exported entry")]
    Line {
        /// Which line, counted from 1.
        number: u64,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// A line names a table that does not exist.
    #[error("line {number} is for an unknown table {table}")]
    UnknownTable {
        /// Which line, counted from 1.
        number: u64,
        /// The table it names.
        table: String,
    },
    /// The lines could not be read.
    #[error("cannot read the import")]
    Read {
        /// The system's words.
        source: std::io::Error,
    },
    /// The store could not take it. A conflict means a key that is there twice, or somebody else who writes.
    #[error("cannot write to the store")]
    Store {
        /// The store's words.
        source: StoreError,
    },
}

/// Writes all entries of `store` to `output` and flushes it. Returns their number.
pub async fn export(store: &dyn Store, output: &mut (dyn AsyncWrite + Send + Unpin)) -> Result<u64, ExportError> {
    let mut count = 0;
    let mut text = Vec::new();
    for table in Table::ALL {
        let mut after = None;
        loop {
            let scan = Scan::prefix(table, Key::default(), CHUNK).after(after);
            let entries = store.scan(scan).await.map_err(|source| ExportError::Store { source })?;
            text.clear();
            for entry in &entries {
                write_line(table, entry, &mut text)?;
                count += 1;
            }
            output.write_all(&text).await.map_err(|source| ExportError::Write { source })?;
            match entries.into_iter().next_back() {
                Some(last) => after = Some(last.key),
                None => break,
            }
        }
    }
    output.flush().await.map_err(|source| ExportError::Write { source })?;
    Ok(count)
}

fn write_line(table: Table, entry: &Entry, text: &mut Vec<u8>) -> Result<(), ExportError> {
    let segments = entry.key.segments();
    if Key::of(&segments) != entry.key {
        return Err(ExportError::OddKey { table, key: entry.key.clone() });
    }
    // Between JSON tokens a line break means the same as a space, and inside of strings there can be none.
    let value = entry.value.replace(['\n', '\r'], " ");
    let corrupt = |source| ExportError::Store { source: StoreError::Corrupt { table, key: entry.key.clone(), source } };
    let value: &RawValue = serde_json::from_str(&value).map_err(corrupt)?;
    serde_json::to_writer(&mut *text, &Line { table: table.name(), key: segments, value }).map_err(corrupt)?;
    text.push(b'\n');
    Ok(())
}

/// Fills the empty `store` with exported lines. Empty lines are skipped. Returns the number of entries.
pub async fn import(store: &dyn Store, input: &mut (dyn AsyncBufRead + Send + Unpin)) -> Result<u64, ImportError> {
    let failed = |source| ImportError::Store { source };
    for table in Table::ALL {
        let first = store.scan(Scan::prefix(table, Key::default(), 1)).await.map_err(failed)?;
        if !first.is_empty() {
            return Err(ImportError::NotEmpty { table });
        }
    }
    let mut lines = input.lines();
    let (mut number, mut count) = (0, 0);
    // Within a chunk a repeated key is caught here, between chunks by the store.
    let (mut chunk, mut keys, mut bytes) = (Writes::default(), HashSet::new(), 0);
    while let Some(text) = lines.next_line().await.map_err(|source| ImportError::Read { source })? {
        number += 1;
        if text.trim().is_empty() {
            continue;
        }
        let line: OwnedLine = serde_json::from_str(&text).map_err(|source| ImportError::Line { number, source })?;
        let Some(table) = Table::parse(&line.table) else {
            return Err(ImportError::UnknownTable { number, table: line.table });
        };
        let key = Key::of(&line.key);
        if !keys.insert((table, key.clone())) {
            return Err(failed(StoreError::Conflict { table, key }));
        }
        count += 1;
        bytes += text.len();
        chunk.expectations.push((table, key.clone(), Expect::Absent));
        chunk.changes.push((table, key, Change::Put(line.value.get().to_owned())));
        if chunk.changes.len() == CHUNK || bytes >= CHUNK_BYTES {
            store.commit(std::mem::take(&mut chunk)).await.map_err(failed)?;
            keys.clear();
            bytes = 0;
        }
    }
    if !chunk.changes.is_empty() {
        store.commit(chunk).await.map_err(failed)?;
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MemoryStore;
    use crate::suite::{self, put};

    async fn exported(store: &dyn Store) -> String {
        let mut text = Vec::new();
        export(store, &mut text).await.unwrap();
        String::from_utf8(text).unwrap()
    }

    #[tokio::test]
    async fn an_entry_is_one_readable_line() {
        let store = MemoryStore::new();
        let key = Key::of(["1", "a|b"]);
        store.commit(put(Writes::default(), Table::Items, &key, "{\"b\": 1,\n \"a\": 1.0}")).await.unwrap();
        let line = "{\"table\":\"items\",\"key\":[\"1\",\"a|b\"],\"value\":{\"b\": 1,  \"a\": 1.0}}\n";
        assert_eq!(exported(&store).await, line);
    }

    #[tokio::test]
    async fn more_than_one_chunk_arrives_whole() {
        let store = MemoryStore::new();
        store.commit(suite::many(2_500)).await.unwrap();
        let text = exported(&store).await;
        let other = MemoryStore::new();
        assert_eq!(import(&other, &mut text.as_bytes()).await.unwrap(), 2_500);
        assert_eq!(exported(&other).await, text);
    }

    #[tokio::test]
    async fn import_refuses_a_store_that_is_not_empty() {
        let store = MemoryStore::new();
        store.commit(put(Writes::default(), Table::Log, &Key::of(["x"]), "{}")).await.unwrap();
        let refused = import(&store, &mut &b""[..]).await;
        assert!(matches!(refused, Err(ImportError::NotEmpty { table: Table::Log })), "{refused:?}");
    }

    #[tokio::test]
    async fn a_bad_line_is_named() {
        let text = "{\"table\":\"items\",\"key\":[\"a\"],\"value\":{}}\n\n{\"table\":\"items\",\"key\":[\"b\"]";
        let refused = import(&MemoryStore::new(), &mut text.as_bytes()).await;
        assert!(matches!(refused, Err(ImportError::Line { number: 3, .. })), "{refused:?}");
        let text = "{\"table\":\"meta\",\"key\":[\"a\"],\"value\":{}}";
        let refused = import(&MemoryStore::new(), &mut text.as_bytes()).await;
        assert!(matches!(refused, Err(ImportError::UnknownTable { number: 1, .. })), "{refused:?}");
    }

    #[tokio::test]
    async fn a_key_that_is_there_twice_is_refused() {
        let line = "{\"table\":\"items\",\"key\":[\"a\"],\"value\":{}}\n";
        let refused = import(&MemoryStore::new(), &mut line.repeat(2).as_bytes()).await;
        assert!(matches!(refused, Err(ImportError::Store { source: StoreError::Conflict { .. } })), "{refused:?}");
    }

    #[tokio::test]
    async fn what_the_lines_cannot_say_is_an_error() {
        let store = MemoryStore::new();
        let odd = Key::from_bytes(b"no end".to_vec());
        store.commit(put(Writes::default(), Table::Items, &odd, "{}")).await.unwrap();
        let refused = export(&store, &mut Vec::new()).await;
        assert!(matches!(refused, Err(ExportError::OddKey { .. })), "{refused:?}");

        let store = MemoryStore::new();
        store.commit(put(Writes::default(), Table::Items, &Key::of(["a"]), "not json")).await.unwrap();
        let refused = export(&store, &mut Vec::new()).await;
        assert!(matches!(refused, Err(ExportError::Store { source: StoreError::Corrupt { .. } })), "{refused:?}");
    }
}
