//! Presence: when a node was last heard of, and which server holds its connection.
//!
//! Kept apart from what users wrote, so that heartbeats never touch records.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::clock::Time;
use crate::db::Db;
use crate::id::{NodeId, Scope};
use crate::store::{Change, Entry, Expect, Key, Scan, StoreError, Table, Writes};

/// What is known of a node's liveness.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// The last health call.
    pub last_ping: Option<Time>,
    /// The open control channel, if any.
    pub channel: Option<Channel>,
    /// When the last control channel was lost.
    pub lost: Option<Time>,
}

/// An open control channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Id of the connection, so that a late close of an old one does not end a new one.
    pub connection: String,
    /// When the channel was last known to be alive; servers renew it every [`RENEWAL`].
    pub seen: Time,
}

/// How often a server confirms the channels it holds.
pub const RENEWAL: Duration = Duration::from_secs(30);

/// A channel that was not confirmed for this long belonged to a server that died.
const STALE: Duration = Duration::from_secs(95);

impl Presence {
    /// Whether a control channel is open.
    pub fn is_connected(&self, now: Time) -> bool {
        self.channel.as_ref().is_some_and(|channel| now.since(channel.seen) < STALE)
    }

    /// Whether the node counts as online: it has a channel, or it called within `tolerance` and no channel was lost since.
    pub fn is_online(&self, now: Time, tolerance: Duration) -> bool {
        let called =
            self.last_ping.is_some_and(|ping| now.since(ping) < tolerance && self.lost.is_none_or(|lost| lost < ping));
        self.is_connected(now) || (self.channel.is_none() && called)
    }

    /// The last sign of life.
    pub fn last_seen(&self) -> Option<Time> {
        self.last_ping.max(self.channel.as_ref().map(|channel| channel.seen)).max(self.lost)
    }
}

fn keys(scope: &Scope, node: &NodeId) -> [Key; 2] {
    let node = scope.key().with(node.as_str());
    [node.clone().with("channel"), node.with("ping")]
}

fn put<T: Serialize>(key: Key, value: &T) -> (Table, Key, Change) {
    (Table::Presence, key, Change::Put(serde_json::to_string(value).expect("presence is JSON")))
}

fn decode<T: serde::de::DeserializeOwned + Default>(entry: Option<&Entry>) -> Result<T, StoreError> {
    let Some(entry) = entry else { return Ok(T::default()) };
    serde_json::from_str(&entry.value).map_err(|source| StoreError::Corrupt {
        table: Table::Presence,
        key: entry.key.clone(),
        source,
    })
}

/// What the holder of the connection writes. Apart from the pings, so that neither overwrites the other.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Line {
    channel: Option<Channel>,
    lost: Option<Time>,
}

/// Reads what is known of these nodes, in their order.
///
/// # Errors
/// As any read.
pub async fn read(db: &Db, scope: &Scope, nodes: &[NodeId]) -> Result<Vec<Presence>, StoreError> {
    let wanted: Vec<Key> = nodes.iter().flat_map(|node| keys(scope, node)).collect();
    let entries = db.store().get_many(Table::Presence, &wanted).await?;
    let decode = |pair: &[Option<Entry>]| {
        let line: Line = decode(pair[0].as_ref())?;
        Ok(Presence { last_ping: decode(pair[1].as_ref())?, channel: line.channel, lost: line.lost })
    };
    entries.chunks_exact(2).map(decode).collect()
}

/// Notes a health call.
///
/// # Errors
/// As any commit.
pub async fn ping(db: &Db, scope: &Scope, node: &NodeId, now: Time) -> Result<(), StoreError> {
    let [_, ping] = keys(scope, node);
    db.store().commit(Writes { expectations: Vec::new(), changes: vec![put(ping, &Some(now))] }).await.map(|_| ())
}

/// Notes that these channels are open now. The newest connection of a node wins.
///
/// # Errors
/// As any commit.
pub async fn open(db: &Db, channels: &[(Scope, NodeId, String)], now: Time) -> Result<(), StoreError> {
    let line =
        |connection: &String| Line { channel: Some(Channel { connection: connection.clone(), seen: now }), lost: None };
    let changes = channels
        .iter()
        .map(|(scope, node, connection)| {
            let [channel, _] = keys(scope, node);
            put(channel, &line(connection))
        })
        .collect();
    db.store().commit(Writes { expectations: Vec::new(), changes }).await.map(|_| ())
}

/// Notes that a channel was lost, unless the node has a newer one.
///
/// # Errors
/// As any commit.
pub async fn close(db: &Db, scope: &Scope, node: &NodeId, connection: &str, now: Time) -> Result<(), StoreError> {
    let [key, _] = keys(scope, node);
    let entry = db.store().get_many(Table::Presence, std::slice::from_ref(&key)).await?.pop().flatten();
    let line: Line = decode(entry.as_ref())?;
    let (Some(entry), Some(channel)) = (entry, line.channel) else { return Ok(()) };
    if channel.connection != connection {
        return Ok(());
    }
    let writes = Writes {
        expectations: vec![(Table::Presence, key.clone(), Expect::At(entry.revision))],
        changes: vec![put(key, &Line { channel: None, lost: Some(now) })],
    };
    match db.store().commit(writes).await {
        // Somebody was quicker: a newer connection.
        Ok(_) | Err(StoreError::Conflict { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Notes that all channels are lost. For a server that starts on a store that no other server uses, before it accepts nodes:
/// whoever held them is gone.
///
/// # Errors
/// As any read or commit.
pub async fn lose_all(db: &Db, now: Time) -> Result<u64, StoreError> {
    let (mut lost, mut after) = (0, None);
    loop {
        let scan = Scan::prefix(Table::Presence, Key::default(), 500).after(after);
        let entries = db.store().scan(scan).await?;
        let Some(last) = entries.last().map(|entry| entry.key.clone()) else { return Ok(lost) };
        let mut changes = Vec::new();
        for entry in entries {
            if entry.key.segments().last().is_none_or(|kind| kind != "channel") {
                continue;
            }
            let line: Line = decode(Some(&entry))?;
            if line.channel.is_none() {
                continue;
            }
            changes.push(put(entry.key, &Line { channel: None, lost: Some(now) }));
        }
        lost += changes.len() as u64;
        db.store().commit(Writes { expectations: Vec::new(), changes }).await?;
        after = Some(last);
    }
}

/// Forgets a node.
///
/// # Errors
/// As any commit.
pub async fn forget(db: &Db, scope: &Scope, node: &NodeId) -> Result<(), StoreError> {
    let changes = keys(scope, node).into_iter().map(|key| (Table::Presence, key, Change::Delete)).collect();
    db.store().commit(Writes { expectations: Vec::new(), changes }).await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLERANCE: Duration = Duration::from_secs(660);

    fn at(secs: i64) -> Time {
        Time::from_millis(secs * 1000)
    }

    #[test]
    fn a_lost_channel_is_offline_until_the_next_call() {
        let mut presence = Presence { last_ping: Some(at(100)), ..Presence::default() };
        assert!(presence.is_online(at(110), TOLERANCE));
        presence.channel = Some(Channel { connection: "c".into(), seen: at(120) });
        assert!(presence.is_connected(at(130)));
        presence.channel = None;
        presence.lost = Some(at(140));
        assert!(!presence.is_online(at(141), TOLERANCE), "lost at once, although the last call was recent");
        presence.last_ping = Some(at(150));
        assert!(presence.is_online(at(151), TOLERANCE));
        assert!(!presence.is_online(at(150 + 660), TOLERANCE));
    }

    #[test]
    fn a_channel_that_no_server_confirms_is_gone() {
        let channel = Some(Channel { connection: "c".into(), seen: at(0) });
        let presence = Presence { channel, last_ping: Some(at(0)), lost: None };
        assert!(presence.is_connected(at(94)));
        assert!(!presence.is_online(at(95), TOLERANCE));
    }
}
