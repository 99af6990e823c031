//! The store: an ordered map from byte keys to versioned JSON documents, with conditional batches.
//!
//! The interface is what etcd, FoundationDB and Teleport's backend have in common, small enough to implement on any engine and
//! to test with one suite. Capabilities do not use it directly: they declare records ([`crate::record`]) and go through
//! [`crate::Db`]. No transaction is held across an await; a batch says what it expects and is applied whole or not at all.

use std::fmt;

use async_trait::async_trait;

use crate::clock::Time;

/// Separate physical tables, so that heartbeats and work queues do not churn what users wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Records.
    Items,
    /// Index entries of records.
    Index,
    /// Work to be done at a time.
    Due,
    /// Messages for nodes.
    Mailbox,
    /// Liveness of nodes.
    Presence,
    /// Append-only logs: the audit trail, live output.
    Log,
    /// Domain events on their way out.
    Outbox,
}

impl Table {
    /// All tables, in the order in which export writes them.
    pub const ALL: [Table; 7] =
        [Table::Items, Table::Index, Table::Due, Table::Mailbox, Table::Presence, Table::Log, Table::Outbox];

    /// The table's name in SQL and in exports.
    pub const fn name(self) -> &'static str {
        match self {
            Table::Items => "items",
            Table::Index => "index_entries",
            Table::Due => "due",
            Table::Mailbox => "mailbox",
            Table::Presence => "presence",
            Table::Log => "log",
            Table::Outbox => "outbox",
        }
    }

    /// The table of that name.
    pub fn parse(name: &str) -> Option<Table> {
        Table::ALL.into_iter().find(|table| table.name() == name)
    }
}

/// A key: text segments that sort segment by segment.
///
/// Each segment is followed by a zero byte; a zero byte inside becomes `01 01` and a one byte `01 02`, which keeps the order
/// and lets any text be a segment.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Vec<u8>);

impl Key {
    /// The key made of these segments.
    pub fn of<S: AsRef<str>>(segments: impl IntoIterator<Item = S>) -> Self {
        let mut key = Self::default();
        for segment in segments {
            key.push(segment.as_ref());
        }
        key
    }

    /// A key from its encoded bytes, as an engine stores them.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The encoded bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Adds a segment.
    pub fn push(&mut self, segment: &str) {
        for byte in segment.bytes() {
            match byte {
                0 => self.0.extend([1, 1]),
                1 => self.0.extend([1, 2]),
                other => self.0.push(other),
            }
        }
        self.0.push(0);
    }

    /// This key with one more segment.
    pub fn with(mut self, segment: &str) -> Self {
        self.push(segment);
        self
    }

    /// The first key after all keys that have this one as their prefix, segment-wise.
    pub fn prefix_end(&self) -> Key {
        let mut bytes = self.0.clone();
        match bytes.last_mut() {
            Some(last) => *last = 1,
            None => bytes.push(0xff),
        }
        Key(bytes)
    }

    /// The segments, decoded. Bytes that are no valid key come out with replacement characters; for display.
    pub fn segments(&self) -> Vec<String> {
        let mut segments = Vec::new();
        let mut current = Vec::new();
        let mut bytes = self.0.iter().copied();
        while let Some(byte) = bytes.next() {
            match byte {
                0 => segments.push(String::from_utf8_lossy(&std::mem::take(&mut current)).into_owned()),
                1 => current.push(if bytes.next() == Some(1) { 0 } else { 1 }),
                other => current.push(other),
            }
        }
        if !current.is_empty() {
            segments.push(String::from_utf8_lossy(&current).into_owned());
        }
        segments
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.segments().join("|"))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({self})")
    }
}

/// The version of a stored document. Grows with every commit of the store; a document gets the revision of the commit that
/// wrote it. Never reused for the same key, also not after a delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub i64);

/// A stored document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its key.
    pub key: Key,
    /// Its revision.
    pub revision: Revision,
    /// JSON text.
    pub value: String,
}

/// Which way a scan goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Smallest key first.
    Ascending,
    /// Largest key first.
    Descending,
}

/// A bounded read of a key range.
#[derive(Clone, Debug)]
pub struct Scan {
    /// Where.
    pub table: Table,
    /// First key of the range, included.
    pub start: Key,
    /// End of the range, excluded.
    pub end: Key,
    /// Continue behind this key (in the scan's direction), excluded.
    pub after: Option<Key>,
    /// At most this many entries; 1 to 1,000 are meant, engines do not check.
    pub limit: usize,
    /// Which way.
    pub direction: Direction,
}

impl Scan {
    /// All keys below `prefix`, ascending.
    pub fn prefix(table: Table, prefix: Key, limit: usize) -> Self {
        let end = prefix.prefix_end();
        Self { table, start: prefix, end, after: None, limit, direction: Direction::Ascending }
    }

    /// The same scan, continued behind `after`.
    pub fn after(self, after: Option<Key>) -> Self {
        Self { after, ..self }
    }

    /// The same scan in this direction.
    pub fn direction(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }
}

/// What a batch expects of a key before it is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// No document.
    Absent,
    /// The document at exactly this revision.
    At(Revision),
}

/// One change in a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Writes the document, whether or not there was one.
    Put(String),
    /// Removes the document, whether or not there was one.
    Delete,
}

/// What a commit checks and writes. Expectations are all tested against the state before the batch. A key should have at
/// most one change; the last one wins.
#[derive(Clone, Debug, Default)]
pub struct Writes {
    /// Tested first.
    pub expectations: Vec<(Table, Key, Expect)>,
    /// Applied in order.
    pub changes: Vec<(Table, Key, Change)>,
}

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// An expectation did not hold. Read and decide again.
    #[error("somebody else changed {key} in {}", table.name())]
    Conflict {
        /// Where.
        table: Table,
        /// Which key.
        key: Key,
    },
    /// The engine is out of reach or overloaded; trying again later can help.
    #[error("the store is unavailable")]
    Unavailable {
        /// The engine's own words.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The engine failed in a way that trying again does not mend: a full disk, a broken file.
    #[error("the store failed")]
    Engine {
        /// The engine's own words.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A stored document is not what the program wrote: a bug or foreign hands.
    #[error("document {key} in {} cannot be read", table.name())]
    Corrupt {
        /// Where.
        table: Table,
        /// Which key.
        key: Key,
        /// What is wrong.
        source: serde_json::Error,
    },
}

/// A storage engine. Every engine passes the same suite.
#[async_trait]
pub trait Store: Send + Sync + fmt::Debug + 'static {
    /// `memory`, `sqlite` or `postgresql`; for status pages.
    fn engine(&self) -> &'static str;

    /// Whether several servers may use the data at once. If not, what an earlier server had claimed is nobody's when a
    /// server starts.
    fn is_shared(&self) -> bool;

    /// The store's own clock: leases and due times are measured by it, so that servers need not agree on the time.
    async fn now(&self) -> Result<Time, StoreError>;

    /// The documents at these keys, in the order of the keys. All from one moment.
    async fn get_many(&self, table: Table, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError>;

    /// The entries of a range, at most `scan.limit`, in order.
    async fn scan(&self, scan: Scan) -> Result<Vec<Entry>, StoreError>;

    /// Applies all changes if all expectations hold, else none ([`StoreError::Conflict`]). Returns after the changes are
    /// durable (for engines that keep anything). Cancelling the future may or may not apply the batch.
    async fn commit(&self, writes: Writes) -> Result<Revision, StoreError>;

    /// The number of entries in the prefix, counted up to `cap`.
    async fn count(&self, table: Table, prefix: Key, cap: u64) -> Result<u64, StoreError>;
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn keys_round_trip_and_sort_like_their_segments(
            a in prop::collection::vec(".*", 0..4),
            b in prop::collection::vec(".*", 0..4),
        ) {
            let (left, right) = (Key::of(&a), Key::of(&b));
            prop_assert_eq!(left.segments(), a.clone());
            prop_assert_eq!(left.cmp(&right), a.cmp(&b));
        }

        #[test]
        fn a_prefix_holds_exactly_the_keys_below_it(prefix in prop::collection::vec("[a-c\u{0}\u{1}]{0,3}", 1..3),
                                                    other in prop::collection::vec("[a-c\u{0}\u{1}]{0,3}", 1..4)) {
            let (start, key) = (Key::of(&prefix), Key::of(&other));
            let inside = key >= start && key < start.prefix_end();
            prop_assert_eq!(inside, other.starts_with(&prefix));
        }
    }
}
