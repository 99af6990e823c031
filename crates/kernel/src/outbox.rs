//! Domain events, written in the same commit as the change they tell of, and published from there.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Time;
use crate::db::Db;
use crate::id::Scope;
use crate::store::{Change, Direction, Key, Scan, StoreError, Table, Writes};

/// Nudged when an event is written.
pub const TOPIC: &str = "outbox";

/// An event in EventBridge's terms.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Unique id; events of one server sort by age.
    pub id: String,
    /// Whose event.
    pub scope: Scope,
    /// When it happened.
    pub time: Time,
    /// `aws.ssm`.
    pub source: String,
    /// Such as `EC2 Command Status-change Notification`.
    pub detail_type: String,
    /// ARNs of what it is about.
    pub resources: Vec<String>,
    /// The body that AWS documents for the detail type.
    pub detail: Value,
}

impl Event {
    /// An event of Systems Manager that happened at `time`.
    pub fn ssm(scope: &Scope, time: Time, detail_type: &str, resources: Vec<String>, detail: Value) -> Self {
        Self {
            id: uuid::Uuid::now_v7().to_string(),
            scope: scope.clone(),
            time,
            source: "aws.ssm".to_owned(),
            detail_type: detail_type.to_owned(),
            resources,
            detail,
        }
    }

    pub(crate) fn key(&self) -> Key {
        Key::of([&self.id])
    }

    pub(crate) fn value(&self) -> String {
        serde_json::to_string(self).expect("an event is JSON")
    }
}

/// The oldest events that are still here, at most `limit`.
///
/// # Errors
/// As any read.
pub async fn read(db: &Db, limit: usize) -> Result<Vec<Event>, StoreError> {
    let scan = Scan {
        table: Table::Outbox,
        start: Key::default(),
        end: Key::from_bytes(vec![0xff]),
        after: None,
        limit,
        direction: Direction::Ascending,
    };
    let decode = |entry: crate::store::Entry| {
        serde_json::from_str(&entry.value).map_err(|source| StoreError::Corrupt {
            table: Table::Outbox,
            key: entry.key,
            source,
        })
    };
    db.store().scan(scan).await?.into_iter().map(decode).collect()
}

/// Removes events that were published or are past their time.
///
/// # Errors
/// As any commit.
pub async fn remove(db: &Db, events: &[Event]) -> Result<(), StoreError> {
    let changes = events.iter().map(|event| (Table::Outbox, event.key(), Change::Delete)).collect();
    db.store().commit(Writes { expectations: Vec::new(), changes }).await.map(|_| ())
}
