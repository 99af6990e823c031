//! The store's typed face: records in, records out, one guarded commit.

use std::future::Future;
use std::sync::Arc;

use crate::bus::{Bus, Nudges};
use crate::clock::Time;
use crate::due::Due;
use crate::error::OpError;
use crate::id::Scope;
use crate::mailbox::Message;
use crate::outbox::Event;
use crate::page::{Page, Window};
use crate::record::{Record, Stored, decode, encode, index_prefix, item_key};
use crate::store::{Change, Entry, Expect, Key, Scan, Store, StoreError, Table, Writes};

/// Store and bus together. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    store: Arc<dyn Store>,
    bus: Arc<dyn Bus>,
}

/// The most entries one read returns, whatever it asks for.
pub const MAX_SCAN: usize = 1000;

impl Db {
    /// The face of this store and bus.
    pub fn new(store: Arc<dyn Store>, bus: Arc<dyn Bus>) -> Self {
        Self { store, bus }
    }

    /// The engine beneath, for the kernel's queues and for inspection tools.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// The store's clock.
    ///
    /// # Errors
    /// As any read.
    pub async fn now(&self) -> Result<Time, StoreError> {
        self.store.now().await
    }

    /// Listens for nudges on a topic.
    pub fn listen(&self, topic: &str) -> Nudges {
        self.bus.listen(topic)
    }

    /// Nudges a topic.
    pub fn nudge(&self, topic: &str) {
        self.bus.nudge(topic);
    }

    /// Reads one record.
    ///
    /// # Errors
    /// As any read.
    pub async fn get<T: Record>(
        &self,
        scope: &Scope,
        key: &[impl AsRef<str> + Sync],
    ) -> Result<Option<Stored<T>>, StoreError> {
        let keys = [item_key(scope, T::COLLECTION, key)];
        let mut entries = self.store.get_many(Table::Items, &keys).await?;
        entries.pop().flatten().map(decode).transpose()
    }

    /// Reads many records, in the order of the keys.
    ///
    /// # Errors
    /// As any read.
    pub async fn get_many<T: Record>(
        &self,
        scope: &Scope,
        keys: &[Vec<String>],
    ) -> Result<Vec<Option<Stored<T>>>, StoreError> {
        let keys: Vec<Key> = keys.iter().map(|key| item_key(scope, T::COLLECTION, key)).collect();
        let entries = self.store.get_many(Table::Items, &keys).await?;
        entries.into_iter().map(|entry| entry.map(decode).transpose()).collect()
    }

    /// Reads the records below `prefix` in key order.
    ///
    /// # Errors
    /// As any read.
    pub async fn list<T: Record>(
        &self,
        scope: &Scope,
        prefix: &[impl AsRef<str> + Sync],
        window: Window,
    ) -> Result<Page<Stored<T>>, StoreError> {
        let prefix = item_key(scope, T::COLLECTION, prefix);
        let entries = self.store.scan(window.scan(Table::Items, prefix)).await?;
        let next = window.next(&entries);
        let items = entries.into_iter().map(decode).collect::<Result<_, _>>()?;
        Ok(Page { items, next })
    }

    /// Reads the records that an index holds below `values`, in index order. A record that vanished between the two reads
    /// is left out, so a page may be shorter than its window and still have a next.
    ///
    /// # Errors
    /// As any read.
    pub async fn list_by<T: Record>(
        &self,
        scope: &Scope,
        index: &str,
        values: &[impl AsRef<str> + Sync],
        window: Window,
    ) -> Result<Page<Stored<T>>, StoreError> {
        let prefix = index_prefix(scope, T::COLLECTION, index, values);
        let entries = self.store.scan(window.scan(Table::Index, prefix)).await?;
        let next = window.next(&entries);
        let keys = entries.iter().map(primary_key).collect::<Result<Vec<_>, _>>()?;
        let items = self.get_many(scope, &keys).await?.into_iter().flatten().collect();
        Ok(Page { items, next })
    }

    /// Counts records below `prefix`, up to `cap`.
    ///
    /// # Errors
    /// As any read.
    pub async fn count<T: Record>(
        &self,
        scope: &Scope,
        prefix: &[impl AsRef<str> + Sync],
        cap: u64,
    ) -> Result<u64, StoreError> {
        self.store.count(Table::Items, item_key(scope, T::COLLECTION, prefix), cap).await
    }

    /// Applies the batch durably, then nudges whom it concerns.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when an expectation does not hold; nothing is written then.
    pub async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        if batch.writes.changes.is_empty() && batch.writes.expectations.is_empty() {
            return Ok(());
        }
        self.store.commit(batch.writes).await?;
        for topic in batch.nudges {
            self.bus.nudge(&topic);
        }
        Ok(())
    }
}

fn primary_key(entry: &Entry) -> Result<Vec<String>, StoreError> {
    serde_json::from_str(&entry.value).map_err(|source| StoreError::Corrupt {
        table: Table::Index,
        key: entry.key.clone(),
        source,
    })
}

/// A commit in the making: expectations, changes and the topics to nudge afterwards.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    pub(crate) writes: Writes,
    nudges: Vec<String>,
}

impl Batch {
    /// An empty batch.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the batch would do nothing.
    pub fn is_empty(&self) -> bool {
        self.writes.changes.is_empty() && self.writes.expectations.is_empty()
    }

    /// How many changes the batch holds.
    pub fn len(&self) -> usize {
        self.writes.changes.len()
    }

    /// Adds a new record; a conflict if its key or one of its unique indexes is taken.
    pub fn insert<T: Record>(&mut self, scope: &Scope, record: &T) {
        let primary = record.key();
        let key = item_key(scope, T::COLLECTION, &primary);
        self.expect(Table::Items, key.clone(), Expect::Absent);
        self.put(Table::Items, key, encode(record));
        for index in record.indexes() {
            let index_key = index.key(scope, T::COLLECTION, &primary);
            if index.unique {
                self.expect(Table::Index, index_key.clone(), Expect::Absent);
            }
            self.put(Table::Index, index_key, index_value(&primary));
        }
    }

    /// Replaces the record that was read; a conflict if somebody changed it since.
    pub fn replace<T: Record>(&mut self, scope: &Scope, old: &Stored<T>, new: &T) {
        let primary = new.key();
        debug_assert_eq!(primary, old.record.key(), "a record's key never changes");
        let key = item_key(scope, T::COLLECTION, &primary);
        self.expect(Table::Items, key.clone(), Expect::At(old.revision));
        self.put(Table::Items, key, encode(new));
        let (before, after) = (old.record.indexes(), new.indexes());
        for gone in before.iter().filter(|index| !after.contains(index)) {
            self.delete(Table::Index, gone.key(scope, T::COLLECTION, &primary));
        }
        for fresh in after.iter().filter(|index| !before.contains(index)) {
            let index_key = fresh.key(scope, T::COLLECTION, &primary);
            if fresh.unique {
                self.expect(Table::Index, index_key.clone(), Expect::Absent);
            }
            self.put(Table::Index, index_key, index_value(&primary));
        }
    }

    /// Removes the record that was read; a conflict if somebody changed it since.
    pub fn remove<T: Record>(&mut self, scope: &Scope, old: &Stored<T>) {
        let primary = old.record.key();
        let key = item_key(scope, T::COLLECTION, &primary);
        self.expect(Table::Items, key.clone(), Expect::At(old.revision));
        self.delete(Table::Items, key);
        for index in old.record.indexes() {
            self.delete(Table::Index, index.key(scope, T::COLLECTION, &primary));
        }
    }

    /// Makes the commit depend on a record that it does not change.
    pub fn unchanged<T: Record>(&mut self, scope: &Scope, old: &Stored<T>) {
        let key = item_key(scope, T::COLLECTION, &old.record.key());
        self.expect(Table::Items, key, Expect::At(old.revision));
    }

    /// Schedules work; see [`crate::due`].
    pub fn schedule(&mut self, due: &Due) {
        self.put(Table::Due, due.key(), due.value());
        self.nudge(crate::due::TOPIC);
    }

    /// Takes scheduled work back; nothing happens if it is not there.
    pub fn unschedule(&mut self, due: &Due) {
        self.delete(Table::Due, due.key());
    }

    /// Leaves a message for a node; see [`crate::mailbox`].
    pub fn send(&mut self, message: &Message) {
        self.put(Table::Mailbox, message.key(), message.value());
        self.nudge(message.topic());
    }

    /// Takes a message back; nothing happens if it is not there.
    pub fn unsend(&mut self, scope: &Scope, node: &crate::NodeId, id: &str) {
        self.delete(Table::Mailbox, crate::mailbox::key(scope, node, id));
    }

    /// Records a domain event in the same commit; see [`crate::outbox`].
    pub fn event(&mut self, event: &Event) {
        self.put(Table::Outbox, event.key(), event.value());
        self.nudge(crate::outbox::TOPIC);
    }

    /// Nudges `topic` after the commit.
    pub fn nudge(&mut self, topic: impl Into<String>) {
        let topic = topic.into();
        if !self.nudges.contains(&topic) {
            self.nudges.push(topic);
        }
    }

    pub(crate) fn expect(&mut self, table: Table, key: Key, expect: Expect) {
        self.writes.expectations.push((table, key, expect));
    }

    pub(crate) fn put(&mut self, table: Table, key: Key, value: String) {
        self.writes.changes.push((table, key, Change::Put(value)));
    }

    pub(crate) fn delete(&mut self, table: Table, key: Key) {
        self.writes.changes.push((table, key, Change::Delete));
    }
}

fn index_value(primary: &[String]) -> String {
    serde_json::to_string(primary).expect("a list of texts is JSON")
}

/// How often [`guarded`] reads and decides again before it gives up.
const ATTEMPTS: u32 = 32;

/// Runs read → decide → commit until no one else committed in between.
///
/// # Errors
/// What `attempt` answers, and the conflict itself when it goes on for ever, which only a bug can bring about.
pub async fn guarded<T, F, Attempt>(mut attempt: F) -> Result<T, OpError>
where
    F: FnMut() -> Attempt,
    Attempt: Future<Output = Result<T, OpError>>,
{
    let mut left = ATTEMPTS;
    loop {
        left -= 1;
        match attempt().await {
            Err(error) if error.is_conflict() && left > 0 => tokio::task::yield_now().await,
            done => return done,
        }
    }
}

impl Window {
    fn scan(&self, table: Table, prefix: Key) -> Scan {
        Scan::prefix(table, prefix, self.limit.min(MAX_SCAN)).after(self.after.clone()).direction(self.direction)
    }

    fn next(&self, entries: &[Entry]) -> Option<Key> {
        let full = entries.len() >= self.limit.min(MAX_SCAN);
        entries.last().filter(|_| full).map(|entry| entry.key.clone())
    }
}
