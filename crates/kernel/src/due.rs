//! The due queue: work that must happen at a time or as soon as possible, and must survive a crash.
//!
//! An entry is written in the same commit as what it belongs to. Its key is `(due time, kind, scope, id)`: entries with the
//! same four are one, so work that is asked for a hundred times at time zero is done once. Entries are claimed by a
//! conditional write with owner and expiry by the store's clock, and removed by a write that expects that claim; an entry that
//! was asked for again while it ran keeps its place and runs again. Handlers are idempotent: after a crash, or when a
//! server stalls past its claim, an entry runs twice.

use std::time::Duration;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use crate::clock::Time;
use crate::cx::Tools;
use crate::db::Db;
use crate::error::OpError;
use crate::id::Scope;
use crate::store::{Change, Entry, Expect, Key, Scan, StoreError, Table, Writes};

/// Nudged when an entry is written.
pub const TOPIC: &str = "due";

/// How long a claim holds unless it is renewed; a server that died keeps others waiting no longer than this.
pub const CLAIM: Duration = Duration::from_secs(10);

/// A piece of scheduled work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Not before this moment, by the store's clock.
    pub at: Time,
    /// Which handler does it.
    pub kind: &'static str,
    /// Whose work it is.
    pub scope: Scope,
    /// What to work on, in the handler's own words.
    pub id: Vec<String>,
}

impl Due {
    /// Work to be done as soon as possible. Asking twice before it ran is asking once.
    pub fn soon(kind: &'static str, scope: &Scope, id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::at(Time::from_millis(0), kind, scope, id)
    }

    /// Work to be done at a time.
    pub fn at(at: Time, kind: &'static str, scope: &Scope, id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { at, kind, scope: scope.clone(), id: id.into_iter().map(Into::into).collect() }
    }

    pub(crate) fn key(&self) -> Key {
        let mut key =
            Key::of([&time_segment(self.at), self.kind, self.scope.account.as_str(), self.scope.region.as_str()]);
        for segment in &self.id {
            key.push(segment);
        }
        key
    }

    pub(crate) fn value(&self) -> String {
        encode(&Body {
            kind: self.kind.to_owned(),
            scope: self.scope.clone(),
            id: self.id.clone(),
            claim: None,
            tries: 0,
        })
    }
}

/// Times sort as text when they have the same width.
fn time_segment(at: Time) -> String {
    format!("{:015}", at.millis().max(0))
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Body {
    kind: String,
    scope: Scope,
    id: Vec<String>,
    claim: Option<Claim>,
    tries: u32,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Claim {
    owner: String,
    until: Time,
}

fn encode(body: &Body) -> String {
    serde_json::to_string(body).expect("a due entry is JSON")
}

/// Does one kind of due work.
#[async_trait]
pub trait DueHandler: Send + Sync {
    /// The kind in [`Due::kind`].
    fn kind(&self) -> &'static str;

    /// Does the work of one entry. Must be idempotent. On an error the entry is tried again, with growing waits.
    ///
    /// # Errors
    /// Whatever kept it from being done.
    async fn run(&self, tools: &Tools, scope: &Scope, id: &[String], now: Time) -> Result<(), OpError>;
}

/// An entry that this server may work on until its claim ends.
#[derive(Debug)]
pub struct Claimed {
    /// Which handler does it.
    pub kind: String,
    /// Whose work it is.
    pub scope: Scope,
    /// What to work on.
    pub id: Vec<String>,
    /// When it was claimed, by the store's clock.
    pub now: Time,
    entry: Entry,
    body: Body,
}

/// What [`claim`] found.
#[derive(Debug)]
pub struct Found {
    /// Claimed for this server.
    pub claimed: Vec<Claimed>,
    /// More may be due now.
    pub more: bool,
    /// When the next entry is due that is not due yet, seen from now; none if there is none.
    pub next_in: Option<Duration>,
}

/// Claims up to `limit` entries that are due.
///
/// # Errors
/// As any read or commit; a lost race for one entry is not an error.
pub async fn claim(db: &Db, owner: &str, limit: usize) -> Result<Found, StoreError> {
    let store = db.store();
    let now = store.now().await?;
    let mut found = Found { claimed: Vec::new(), more: false, next_in: None };
    let scan = Scan {
        table: Table::Due,
        start: Key::default(),
        end: Key::from_bytes(vec![0xff]),
        ..Scan::prefix(Table::Due, Key::default(), limit)
    };
    let entries = store.scan(scan).await?;
    found.more = entries.len() == limit;
    for entry in entries {
        let at = entry.key.segments().first().and_then(|text| text.parse().ok()).unwrap_or(0);
        if at > now.millis() {
            found.more = false;
            found.next_in = Some(Time::from_millis(at).since(now));
            break;
        }
        let body: Body = serde_json::from_str(&entry.value).map_err(|source| StoreError::Corrupt {
            table: Table::Due,
            key: entry.key.clone(),
            source,
        })?;
        if let Some(claim) = body.claim.as_ref().filter(|claim| claim.until > now) {
            let wait = claim.until.since(now);
            found.next_in = Some(found.next_in.map_or(wait, |known| known.min(wait)));
            continue;
        }
        let claim = Some(Claim { owner: owner.to_owned(), until: now.after(CLAIM) });
        let body = Body { claim, tries: body.tries + 1, ..body };
        let writes = Writes {
            expectations: vec![(Table::Due, entry.key.clone(), Expect::At(entry.revision))],
            changes: vec![(Table::Due, entry.key.clone(), Change::Put(encode(&body)))],
        };
        match store.commit(writes).await {
            Ok(revision) => found.claimed.push(Claimed {
                kind: body.kind.clone(),
                scope: body.scope.clone(),
                id: body.id.clone(),
                now,
                entry: Entry { revision, ..entry },
                body,
            }),
            Err(StoreError::Conflict { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// Takes all claims back. For a server that starts on a store that no other server uses: whoever made them is gone.
///
/// # Errors
/// As any read or commit.
pub async fn release_all(db: &Db) -> Result<u64, StoreError> {
    let (mut released, mut after) = (0, None);
    loop {
        let scan = Scan::prefix(Table::Due, Key::default(), 500).after(after);
        let entries = db.store().scan(scan).await?;
        let Some(last) = entries.last().map(|entry| entry.key.clone()) else { return Ok(released) };
        let mut writes = Writes::default();
        for entry in entries {
            let body: Body = serde_json::from_str(&entry.value).map_err(|source| StoreError::Corrupt {
                table: Table::Due,
                key: entry.key.clone(),
                source,
            })?;
            if body.claim.is_some() {
                writes.expectations.push((Table::Due, entry.key.clone(), Expect::At(entry.revision)));
                writes.changes.push((Table::Due, entry.key, Change::Put(encode(&Body { claim: None, ..body }))));
            }
        }
        released += writes.changes.len() as u64;
        db.store().commit(writes).await?;
        after = Some(last);
    }
}

impl Claimed {
    /// Keeps the entry for another [`CLAIM`]. Says nothing if it was asked for again meanwhile; the work goes on.
    ///
    /// # Errors
    /// As any commit.
    pub async fn renew(&mut self, db: &Db) -> Result<(), StoreError> {
        let until = db.store().now().await?.after(CLAIM);
        let Some(claim) = &mut self.body.claim else { return Ok(()) };
        claim.until = until;
        let writes = Writes {
            expectations: vec![(Table::Due, self.entry.key.clone(), Expect::At(self.entry.revision))],
            changes: vec![(Table::Due, self.entry.key.clone(), Change::Put(encode(&self.body)))],
        };
        match db.store().commit(writes).await {
            Ok(revision) => self.entry.revision = revision,
            Err(StoreError::Conflict { .. }) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Removes the entry, unless it was asked for again or the claim was lost meanwhile.
    ///
    /// # Errors
    /// As any commit.
    pub async fn finish(self, db: &Db) -> Result<(), StoreError> {
        self.write(db, Change::Delete).await
    }

    /// Gives the entry back to be tried again after a wait that grows with the number of tries, at most a minute.
    ///
    /// # Errors
    /// As any commit.
    pub async fn retry_later(self, db: &Db) -> Result<Duration, StoreError> {
        let wait = Duration::from_millis(100 << self.body.tries.min(9)).min(Duration::from_secs(60));
        let claim = Some(Claim { owner: String::new(), until: self.now.after(wait) });
        let value = encode(&Body { claim, ..self.body.clone() });
        self.write(db, Change::Put(value)).await?;
        Ok(wait)
    }

    async fn write(self, db: &Db, change: Change) -> Result<(), StoreError> {
        let writes = Writes {
            expectations: vec![(Table::Due, self.entry.key.clone(), Expect::At(self.entry.revision))],
            changes: vec![(Table::Due, self.entry.key, change)],
        };
        match db.store().commit(writes).await {
            Ok(_) | Err(StoreError::Conflict { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
