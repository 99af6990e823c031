//! One batch in the form that `commit.sql` wants: each key once, in the order in which all batches take their locks.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use deadpool_postgres::Client;
use drover_kernel::store::{Change, Expect, Key, Table, Writes};
use drover_kernel::{Revision, StoreError};

const COMMIT: &str = "SELECT drover.commit_v1($1, $2, $3, $4, $5)";

/// The keys of a batch, each with what is expected and what is to be done.
pub(super) struct Batch {
    places: Vec<((Table, Key), Place)>,
}

#[derive(Default)]
struct Place {
    expect: Option<Expect>,
    change: Option<Change>,
}

impl Batch {
    /// Sorts the batch. Two expectations of the same key that cannot both hold are a conflict right here.
    pub(super) fn of(writes: Writes) -> Result<Self, StoreError> {
        let mut places: BTreeMap<(Table, Key), Place> = BTreeMap::new();
        for (table, key, expect) in writes.expectations {
            // Revisions start at 1; the function takes 0 for absent.
            let possible = match expect {
                Expect::Absent => true,
                Expect::At(Revision(revision)) => revision > 0,
            };
            match places.entry((table, key)) {
                Entry::Vacant(vacant) if possible => {
                    vacant.insert(Place { expect: Some(expect), change: None });
                }
                Entry::Occupied(occupied) if occupied.get().expect == Some(expect) => {}
                Entry::Vacant(entry) => return Err(conflict(entry.into_key())),
                Entry::Occupied(entry) => return Err(conflict(entry.remove_entry().0)),
            }
        }
        for (table, key, change) in writes.changes {
            places.entry((table, key)).or_default().change = Some(change);
        }
        Ok(Self { places: places.into_iter().collect() })
    }

    /// Sends the batch; the answer is for [`Batch::revision`].
    pub(super) async fn commit(&self, client: &Client) -> Result<i64, tokio_postgres::Error> {
        let count = self.places.len();
        let (mut tables, mut keys) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let (mut expected, mut changes, mut values) =
            (Vec::with_capacity(count), Vec::with_capacity(count), Vec::with_capacity(count));
        for ((table, key), place) in &self.places {
            tables.push(table.name());
            keys.push(key.as_bytes());
            expected.push(place.expect.map(|expect| match expect {
                Expect::Absent => 0,
                Expect::At(Revision(revision)) => revision,
            }));
            let (change, value) = match &place.change {
                None => (0_i16, None),
                Some(Change::Put(value)) => (1, Some(value.as_str())),
                Some(Change::Delete) => (2, None),
            };
            changes.push(change);
            values.push(value);
        }
        let statement = client.prepare_cached(COMMIT).await?;
        client.query_one(&statement, &[&tables, &keys, &expected, &changes, &values]).await?.try_get(0)
    }

    /// What the function's answer means: a revision, or minus the place of the key that did not hold, counted from 1.
    pub(super) fn revision(self, answer: i64) -> Result<Revision, StoreError> {
        if answer > 0 {
            return Ok(Revision(answer));
        }
        let place = usize::try_from(-answer).ok().and_then(|place| place.checked_sub(1));
        match place.and_then(|place| self.places.into_iter().nth(place)) {
            Some((at, _)) => Err(conflict(at)),
            None => Err(StoreError::Engine { source: format!("drover.commit_v1 answered {answer}").into() }),
        }
    }
}

fn conflict((table, key): (Table, Key)) -> StoreError {
    StoreError::Conflict { table, key }
}
