//! Mailboxes: messages for nodes, kept until the node has acknowledged them or they are too old.
//!
//! The server that holds a node's connection reads the mailbox when it is nudged and when the node connects, so delivery is
//! at least once; nodes remember message ids, which makes it once.

use serde::{Deserialize, Serialize};

use crate::clock::Time;
use crate::db::Db;
use crate::id::{NodeId, Scope};
use crate::store::{Key, Scan, StoreError, Table, Writes};

/// A message for a node.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Where the node is registered.
    pub scope: Scope,
    /// Which node.
    pub node: NodeId,
    /// The message's id; sorts by age. Also the key it is taken back by.
    pub id: String,
    /// The job id that the node answers with.
    pub job_id: String,
    /// The topic, such as `aws.ssm.sendCommand.us.east.1.1`.
    pub topic: String,
    /// The content, JSON text.
    pub content: String,
    /// When it was written.
    pub created: Time,
    /// Not to be delivered from this moment on.
    pub expires: Time,
}

/// A fresh message id; ids of one server sort by age.
pub fn fresh_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

pub(crate) fn key(scope: &Scope, node: &NodeId, id: &str) -> Key {
    scope.key().with(node.as_str()).with(id)
}

/// The topic that is nudged when this node gets a message.
pub fn topic(scope: &Scope, node: &NodeId) -> String {
    format!("mailbox/{scope}/{node}")
}

impl Message {
    pub(crate) fn key(&self) -> Key {
        key(&self.scope, &self.node, &self.id)
    }

    pub(crate) fn value(&self) -> String {
        serde_json::to_string(self).expect("a message is JSON")
    }

    pub(crate) fn topic(&self) -> String {
        topic(&self.scope, &self.node)
    }
}

/// The oldest `limit` messages of a node that come behind the message `after`.
///
/// # Errors
/// As any read.
pub async fn read(
    db: &Db,
    scope: &Scope,
    node: &NodeId,
    after: Option<&str>,
    limit: usize,
) -> Result<Vec<Message>, StoreError> {
    let scan = Scan::prefix(Table::Mailbox, scope.key().with(node.as_str()), limit)
        .after(after.map(|id| key(scope, node, id)));
    let entries = db.store().scan(scan).await?;
    let decode = |entry: crate::store::Entry| {
        serde_json::from_str(&entry.value).map_err(|source| StoreError::Corrupt {
            table: Table::Mailbox,
            key: entry.key,
            source,
        })
    };
    entries.into_iter().map(decode).collect()
}

/// Removes all messages that are too old, of all nodes. Returns how many there were.
///
/// # Errors
/// As any read or commit.
pub async fn expire(db: &Db, now: Time) -> Result<u64, StoreError> {
    let (mut removed, mut after) = (0, None);
    loop {
        let scan = Scan { end: Key::from_bytes(vec![0xff]), ..Scan::prefix(Table::Mailbox, Key::default(), 500) };
        let entries = db.store().scan(scan.after(after)).await?;
        let Some(last) = entries.last().map(|entry| entry.key.clone()) else { return Ok(removed) };
        let mut changes = Vec::new();
        for entry in entries {
            let message: Message = serde_json::from_str(&entry.value).map_err(|source| StoreError::Corrupt {
                table: Table::Mailbox,
                key: entry.key.clone(),
                source,
            })?;
            if message.expires <= now {
                changes.push((Table::Mailbox, entry.key, crate::store::Change::Delete));
            }
        }
        removed += changes.len() as u64;
        if !changes.is_empty() {
            db.store().commit(Writes { expectations: Vec::new(), changes }).await?;
        }
        after = Some(last);
    }
}

/// Removes a message that was delivered or is too old.
///
/// # Errors
/// As any commit.
pub async fn remove(db: &Db, scope: &Scope, node: &NodeId, id: &str) -> Result<(), StoreError> {
    let changes = vec![(Table::Mailbox, key(scope, node, id), crate::store::Change::Delete)];
    db.store().commit(Writes { expectations: Vec::new(), changes }).await.map(|_| ())
}
