//! The suite that every engine passes.
//!
//! [`run`] gives each case an empty store of its own and names all cases that failed. [`survives_reopening`] is for engines
//! that keep their data. [`postgres_server`] starts a real PostgreSQL for tests.
//!
//! The cases say what the interface promises; a promise that no case checks is not one. `races` has those about many callers
//! at once, `model` compares random operations with a naive map.

mod basics;
mod commits;
mod model;
pub mod postgres_server;
mod races;

use std::pin::Pin;
use std::sync::Arc;

use drover_kernel::store::{Change, Entry, Expect, Key, Scan, Store, StoreError, Table, Writes};

pub use self::postgres_server::PostgresServer;

type Running = Pin<Box<dyn Future<Output = ()> + Send>>;

struct Case {
    name: &'static str,
    run: fn(Arc<dyn Store>) -> Running,
}

/// The cases, each an async function that takes the store.
macro_rules! cases {
    ($($module:ident::$name:ident),* $(,)?) => {
        &[$(Case { name: stringify!($name), run: |store| Box::pin($module::$name(store)) }),*]
    };
}

const CASES: &[Case] = cases![
    basics::a_document_comes_back_as_it_was_written,
    basics::missing_documents_are_none_in_their_place,
    basics::tables_are_separate,
    basics::entries_come_in_the_order_of_their_segments,
    basics::a_scan_stays_in_its_range,
    basics::pages_together_are_the_whole,
    basics::keys_with_odd_bytes_are_like_any_other,
    basics::counting_stops_at_the_cap,
    basics::the_clock_goes_forward,
    commits::an_expectation_that_does_not_hold_is_a_conflict,
    commits::expectations_see_the_state_before_the_batch,
    commits::contradicting_expectations_never_hold,
    commits::expectations_without_changes_are_checked,
    commits::a_conflict_leaves_nothing,
    commits::one_batch_changes_several_tables,
    commits::the_last_change_of_a_key_wins,
    commits::deleted_documents_are_gone,
    commits::revisions_grow,
    commits::ten_thousand_changes_are_one_batch,
    commits::large_documents_are_kept,
    commits::what_one_engine_cannot_hold_none_takes,
    races::concurrent_increments_are_all_counted,
    races::exactly_one_creates,
    races::a_delete_and_a_write_never_both_win,
    races::two_guards_across_never_both_pass,
    races::two_absences_across_never_both_pass,
    races::blind_batches_do_not_mix,
    races::puts_and_deletes_do_not_mix,
    races::the_revisions_of_a_document_only_grow,
    races::readers_see_whole_batches,
    model::random_operations_match_the_model,
];

/// Runs every case against a store that `open` gives for the case's name, and panics with the names of those that failed.
/// Needs a runtime with several threads, or the cases about concurrency prove little.
pub async fn run<F: Future<Output = Arc<dyn Store>>>(open: impl Fn(&'static str) -> F) {
    let mut failed = Vec::new();
    for case in CASES {
        let store = open(case.name).await;
        if tokio::spawn((case.run)(store)).await.is_err() {
            failed.push(case.name);
        }
    }
    assert!(failed.is_empty(), "these cases failed, see above: {failed:?}");
}

/// Checks that data and revisions outlive the store that `open` gives. Each call must open the same data.
pub async fn survives_reopening<F: Future<Output = Arc<dyn Store>>>(open: impl Fn() -> F) {
    let keys = [Key::of(["kept"]), Key::of(["deleted"])];
    let store = open().await;
    let first = store.commit(put(many(500), Table::Log, &keys[1], "1")).await.expect("first batch");
    let batch = put(delete(Writes::default(), Table::Log, &keys[1]), Table::Due, &keys[0], "{\"n\": 1}");
    let second = store.commit(batch).await.expect("second batch");
    let before = all(&*store).await;
    drop(store);

    let store = open().await;
    assert_eq!(all(&*store).await, before);
    let kept = get(&*store, Table::Due, &keys[0]).await.expect("kept");
    assert_eq!((kept.revision, kept.value.as_str()), (second, "{\"n\": 1}"));
    let third = store.commit(put(Writes::default(), Table::Log, &keys[1], "2")).await.expect("third batch");
    assert!(first < second && second < third, "{first:?} {second:?} {third:?}");
    let stale = expect(Writes::default(), Table::Log, &keys[1], Expect::At(first));
    assert!(is_conflict(&store.commit(stale).await));
}

/// `writes` and a put.
pub fn put(mut writes: Writes, table: Table, key: &Key, value: &str) -> Writes {
    writes.changes.push((table, key.clone(), Change::Put(value.to_owned())));
    writes
}

/// `writes` and a delete.
pub fn delete(mut writes: Writes, table: Table, key: &Key) -> Writes {
    writes.changes.push((table, key.clone(), Change::Delete));
    writes
}

/// `writes` and an expectation.
pub fn expect(mut writes: Writes, table: Table, key: &Key, expect: Expect) -> Writes {
    writes.expectations.push((table, key.clone(), expect));
    writes
}

/// A batch that creates `count` documents, spread over two tables.
pub fn many(count: usize) -> Writes {
    let mut writes = Writes::default();
    for number in 0..count {
        let table = if number % 2 == 0 { Table::Items } else { Table::Index };
        let key = Key::of(["many", &format!("{number:06}")]);
        writes = put(expect(writes, table, &key, Expect::Absent), table, &key, &format!("{{\"n\":{number}}}"));
    }
    writes
}

/// The document at `key`.
async fn get(store: &dyn Store, table: Table, key: &Key) -> Option<Entry> {
    let mut found = store.get_many(table, std::slice::from_ref(key)).await.expect("read");
    assert_eq!(found.len(), 1);
    found.remove(0)
}

/// Every entry of every table.
async fn all(store: &dyn Store) -> Vec<(Table, Entry)> {
    let mut entries = Vec::new();
    for table in Table::ALL {
        let found = store.scan(Scan::prefix(table, Key::default(), usize::MAX)).await.expect("scan");
        entries.extend(found.into_iter().map(|entry| (table, entry)));
    }
    entries
}

fn is_conflict<T>(result: &Result<T, StoreError>) -> bool {
    matches!(result, Err(StoreError::Conflict { .. }))
}
