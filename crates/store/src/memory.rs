//! The engine that keeps nothing: ordered maps behind a lock.
//!
//! For tests, for `dev` without a data folder, and as the yardstick that the other engines are compared with. A commit holds
//! the write lock for its whole length, so batches are trivially serializable.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use async_trait::async_trait;
use drover_kernel::store::{Change, Direction, Entry, Expect, Key, Scan, Table, Writes};
use drover_kernel::{Revision, Store, StoreError, Time};

use crate::limits;
use crate::range::KeyRange;

/// A store in memory. Gone when it is dropped.
#[derive(Debug, Default)]
pub struct MemoryStore {
    state: RwLock<State>,
}

#[derive(Debug, Default)]
struct State {
    last: i64,
    tables: BTreeMap<Table, BTreeMap<Key, Document>>,
}

#[derive(Debug)]
struct Document {
    revision: Revision,
    value: String,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads under the lock. A panic elsewhere cannot leave a batch half applied in a way that matters more than the panic
    /// itself, so a poisoned lock is used all the same.
    fn read<T>(&self, read: impl FnOnce(&State) -> T) -> T {
        read(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    fn document(&self, table: Table, key: &Key) -> Option<&Document> {
        self.tables.get(&table)?.get(key)
    }

    fn entries(&self, table: Table, range: KeyRange) -> impl DoubleEndedIterator<Item = Entry> {
        self.tables.get(&table).into_iter().flat_map(move |documents| {
            documents.range(&range.start..&range.end).map(|(key, document)| entry(key, document))
        })
    }

    fn holds(&self, table: Table, key: &Key, expect: Expect) -> bool {
        let revision = self.document(table, key).map(|document| document.revision);
        match expect {
            Expect::Absent => revision.is_none(),
            Expect::At(expected) => revision == Some(expected),
        }
    }

    fn commit(&mut self, writes: Writes) -> Result<Revision, StoreError> {
        for (table, key, expect) in writes.expectations {
            if !self.holds(table, &key, expect) {
                return Err(StoreError::Conflict { table, key });
            }
        }
        self.last += 1;
        let revision = Revision(self.last);
        for (table, key, change) in writes.changes {
            let documents = self.tables.entry(table).or_default();
            match change {
                Change::Put(value) => {
                    documents.insert(key, Document { revision, value });
                }
                Change::Delete => {
                    documents.remove(&key);
                }
            }
        }
        Ok(revision)
    }
}

fn entry(key: &Key, document: &Document) -> Entry {
    Entry { key: key.clone(), revision: document.revision, value: document.value.clone() }
}

#[async_trait]
impl Store for MemoryStore {
    fn engine(&self) -> &'static str {
        "memory"
    }

    fn is_shared(&self) -> bool {
        false
    }

    async fn now(&self) -> Result<Time, StoreError> {
        Ok(Time::now())
    }

    async fn get_many(&self, table: Table, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        Ok(self.read(|state| {
            keys.iter().map(|key| state.document(table, key).map(|document| entry(key, document))).collect()
        }))
    }

    async fn scan(&self, scan: Scan) -> Result<Vec<Entry>, StoreError> {
        let Some(range) = KeyRange::of_scan(&scan) else { return Ok(Vec::new()) };
        Ok(self.read(|state| {
            let entries = state.entries(scan.table, range);
            match scan.direction {
                Direction::Ascending => entries.take(scan.limit).collect(),
                Direction::Descending => entries.rev().take(scan.limit).collect(),
            }
        }))
    }

    async fn commit(&self, writes: Writes) -> Result<Revision, StoreError> {
        limits::check(&writes)?;
        self.state.write().unwrap_or_else(PoisonError::into_inner).commit(writes)
    }

    async fn count(&self, table: Table, prefix: Key, cap: u64) -> Result<u64, StoreError> {
        let Some(range) = KeyRange::of_prefix(prefix) else { return Ok(0) };
        let cap = usize::try_from(cap).unwrap_or(usize::MAX);
        let count = self.read(|state| {
            state.tables.get(&table).map_or(0, |documents| documents.range(&range.start..&range.end).take(cap).count())
        });
        Ok(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::suite;

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn memory_passes_the_suite() {
        suite::run(async |_| Arc::new(MemoryStore::new()) as Arc<dyn Store>).await;
    }
}
