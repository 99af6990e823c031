//! Append-only logs: the audit trail and the live output of commands.

use crate::db::{Batch, Db};
use crate::store::{Change, Entry, Key, Scan, StoreError, Table, Writes};

/// A place in a log: the log's name and what it is ordered by.
pub fn key<S: AsRef<str>>(log: &str, segments: impl IntoIterator<Item = S>) -> Key {
    let mut key = Key::of([log]);
    for segment in segments {
        key.push(segment.as_ref());
    }
    key
}

/// Appends entries in one commit.
///
/// # Errors
/// As any commit.
pub async fn append(db: &Db, entries: Vec<(Key, String)>) -> Result<(), StoreError> {
    let changes = entries.into_iter().map(|(key, value)| (Table::Log, key, Change::Put(value))).collect();
    db.store().commit(Writes { expectations: Vec::new(), changes }).await.map(|_| ())
}

/// Reads up to `limit` entries below `prefix`, behind `after`.
///
/// # Errors
/// As any read.
pub async fn read(db: &Db, prefix: Key, after: Option<Key>, limit: usize) -> Result<Vec<Entry>, StoreError> {
    db.store().scan(Scan::prefix(Table::Log, prefix, limit.min(crate::db::MAX_SCAN)).after(after)).await
}

/// Reads the newest entry below `prefix`.
///
/// # Errors
/// As any read.
pub async fn last(db: &Db, prefix: Key) -> Result<Option<Entry>, StoreError> {
    let scan = Scan::prefix(Table::Log, prefix, 1).direction(crate::store::Direction::Descending);
    Ok(db.store().scan(scan).await?.pop())
}

impl Batch {
    /// Appends to a log in the same commit as the rest of the batch.
    pub fn append(&mut self, key: Key, value: String) {
        self.put(Table::Log, key, value);
    }

    /// Removes log entries that are past their time.
    pub fn forget(&mut self, key: Key) {
        self.delete(Table::Log, key);
    }
}
