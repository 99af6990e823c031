//! Writing: expectations, and batches that are applied whole or not at all.

use std::sync::Arc;

use drover_kernel::Revision;
use drover_kernel::store::{Expect, Key, Store, StoreError, Table, Writes};

use super::{all, delete, expect, get, is_conflict, many, put};
use crate::MAX_KEY_BYTES;

fn batch() -> Writes {
    Writes::default()
}

async fn value(store: &dyn Store, table: Table, key: &Key) -> Option<String> {
    get(store, table, key).await.map(|entry| entry.value)
}

/// The commit must fail because of `key`.
async fn conflicts(store: &dyn Store, at: Table, at_key: &Key, writes: Writes) {
    match store.commit(writes).await {
        Err(StoreError::Conflict { table, key }) => assert_eq!((table, &key), (at, at_key)),
        other => panic!("{at_key} in {at:?} should have been a conflict: {other:?}"),
    }
}

pub(super) async fn an_expectation_that_does_not_hold_is_a_conflict(store: Arc<dyn Store>) {
    let (key, other) = (Key::of(["k"]), Key::of(["other"]));
    let absent = || put(expect(batch(), Table::Items, &key, Expect::Absent), Table::Items, &key, "1");
    let first = store.commit(absent()).await.expect("absent holds");
    conflicts(&*store, Table::Items, &key, absent()).await;

    let at = |revision| put(expect(batch(), Table::Items, &key, Expect::At(revision)), Table::Items, &key, "2");
    let second = store.commit(at(first)).await.expect("the revision holds");
    conflicts(&*store, Table::Items, &key, at(first)).await;
    conflicts(&*store, Table::Items, &key, at(Revision(second.0 + 1))).await;
    conflicts(&*store, Table::Items, &key, at(Revision(0))).await;
    conflicts(&*store, Table::Items, &key, at(Revision(-1))).await;
    conflicts(&*store, Table::Items, &other, expect(batch(), Table::Items, &other, Expect::At(second))).await;
    conflicts(
        &*store,
        Table::Items,
        &key,
        delete(expect(batch(), Table::Items, &key, Expect::Absent), Table::Items, &key),
    )
    .await;

    let delete_at = |revision| delete(expect(batch(), Table::Items, &key, Expect::At(revision)), Table::Items, &key);
    conflicts(&*store, Table::Items, &key, delete_at(first)).await;
    store.commit(delete_at(second)).await.expect("the revision holds");
    conflicts(&*store, Table::Items, &key, delete_at(second)).await;
    store.commit(absent()).await.expect("absent again");
}

pub(super) async fn expectations_see_the_state_before_the_batch(store: Arc<dyn Store>) {
    let (a, b) = (Key::of(["a"]), Key::of(["b"]));
    let revision = store.commit(put(batch(), Table::Items, &a, "1")).await.expect("commit");
    // The batch deletes `a` and creates `b`, and expects both as they were.
    let writes = put(delete(batch(), Table::Items, &a), Table::Items, &b, "1");
    let writes = expect(expect(writes, Table::Items, &b, Expect::Absent), Table::Items, &a, Expect::At(revision));
    store.commit(writes).await.expect("holds before the batch");
    assert_eq!(value(&*store, Table::Items, &a).await, None);
    // An absence that is expected, and a delete of the same key: nothing happens, with success.
    let writes = delete(expect(batch(), Table::Items, &a, Expect::Absent), Table::Items, &a);
    store.commit(writes).await.expect("absent holds");
    assert_eq!(value(&*store, Table::Items, &a).await, None);
    // The same expectation twice is one.
    let twice = expect(expect(batch(), Table::Items, &a, Expect::Absent), Table::Items, &a, Expect::Absent);
    store.commit(put(twice, Table::Items, &a, "2")).await.expect("absent holds");
}

pub(super) async fn contradicting_expectations_never_hold(store: Arc<dyn Store>) {
    let key = Key::of(["k"]);
    let revision = store.commit(put(batch(), Table::Items, &key, "1")).await.expect("commit");
    for (first, second) in [
        (Expect::Absent, Expect::At(revision)),
        (Expect::At(revision), Expect::Absent),
        (Expect::At(revision), Expect::At(Revision(revision.0 + 1))),
    ] {
        let writes = expect(expect(batch(), Table::Items, &key, first), Table::Items, &key, second);
        conflicts(&*store, Table::Items, &key, put(writes, Table::Items, &key, "2")).await;
    }
    assert_eq!(value(&*store, Table::Items, &key).await.as_deref(), Some("1"));
}

pub(super) async fn expectations_without_changes_are_checked(store: Arc<dyn Store>) {
    let (guard, target, missing) = (Key::of(["guard"]), Key::of(["target"]), Key::of(["missing"]));
    let revision = store.commit(put(batch(), Table::Items, &guard, "1")).await.expect("commit");
    let guarded = |revision| {
        let writes = expect(batch(), Table::Items, &guard, Expect::At(revision));
        put(expect(writes, Table::Due, &missing, Expect::Absent), Table::Log, &target, "1")
    };
    store.commit(guarded(revision)).await.expect("both hold");
    conflicts(&*store, Table::Items, &guard, guarded(Revision(revision.0 + 7))).await;
    store.commit(put(batch(), Table::Due, &missing, "1")).await.expect("commit");
    conflicts(&*store, Table::Due, &missing, guarded(revision)).await;
    assert_eq!(get(&*store, Table::Items, &guard).await.expect("there").revision, revision, "a guard changes nothing");
    store.commit(batch()).await.expect("an empty batch is fine");
}

pub(super) async fn a_conflict_leaves_nothing(store: Arc<dyn Store>) {
    let keys: Vec<Key> = (0..10).map(|number| Key::of([number.to_string()])).collect();
    store
        .commit(put(put(batch(), Table::Items, &keys[0], "old"), Table::Items, &keys[9], "old"))
        .await
        .expect("commit");
    let before = all(&*store).await;
    // The expectation that fails is on the last key, behind deletes, overwrites and new documents in several tables.
    let mut writes = delete(batch(), Table::Items, &keys[0]);
    for key in &keys[1..9] {
        writes = put(expect(writes, Table::Items, key, Expect::Absent), Table::Items, key, "new");
        writes = put(writes, Table::Outbox, key, "new");
    }
    writes = put(expect(writes, Table::Items, &keys[9], Expect::Absent), Table::Items, &keys[9], "new");
    conflicts(&*store, Table::Items, &keys[9], writes).await;
    assert_eq!(all(&*store).await, before);
}

pub(super) async fn one_batch_changes_several_tables(store: Arc<dyn Store>) {
    let key = Key::of(["k"]);
    let writes = Table::ALL.into_iter().fold(batch(), |writes, table| put(writes, table, &key, "1"));
    let revision = store.commit(writes).await.expect("commit");
    for table in Table::ALL {
        assert_eq!(get(&*store, table, &key).await.expect("there").revision, revision);
    }
    let writes = Table::ALL
        .into_iter()
        .fold(batch(), |writes, table| delete(expect(writes, table, &key, Expect::At(revision)), table, &key));
    store.commit(writes).await.expect("commit");
    assert_eq!(all(&*store).await, []);
}

pub(super) async fn the_last_change_of_a_key_wins(store: Arc<dyn Store>) {
    let (a, b) = (Key::of(["a"]), Key::of(["b"]));
    let writes = put(delete(put(batch(), Table::Items, &a, "1"), Table::Items, &a), Table::Items, &a, "2");
    store.commit(delete(put(writes, Table::Items, &b, "1"), Table::Items, &b)).await.expect("commit");
    assert_eq!(value(&*store, Table::Items, &a).await.as_deref(), Some("2"));
    assert_eq!(value(&*store, Table::Items, &b).await, None);
}

pub(super) async fn deleted_documents_are_gone(store: Arc<dyn Store>) {
    let (a, b) = (Key::of(["a"]), Key::of(["b"]));
    store.commit(put(put(batch(), Table::Due, &a, "1"), Table::Due, &b, "1")).await.expect("commit");
    store.commit(delete(batch(), Table::Due, &a)).await.expect("delete");
    store.commit(delete(batch(), Table::Due, &a)).await.expect("a delete of nothing is fine");
    assert_eq!(value(&*store, Table::Due, &a).await, None);
    assert_eq!(all(&*store).await.len(), 1);
    assert_eq!(store.count(Table::Due, Key::default(), 10).await.expect("count"), 1);
}

pub(super) async fn revisions_grow(store: Arc<dyn Store>) {
    let key = Key::of(["k"]);
    let mut last = Revision(0);
    for round in 0..5 {
        let revision = store.commit(put(batch(), Table::Items, &key, "1")).await.expect("commit");
        assert!(revision > last, "{revision:?} after {last:?}");
        assert_eq!(get(&*store, Table::Items, &key).await.expect("there").revision, revision);
        last = revision;
        if round % 2 == 0 {
            last = store.commit(delete(batch(), Table::Items, &key)).await.expect("delete");
            assert!(last > revision);
        }
    }
    let other = store.commit(put(batch(), Table::Log, &Key::of(["other"]), "1")).await.expect("commit");
    assert!(other > last, "the revisions are the store's, not the key's");
}

pub(super) async fn ten_thousand_changes_are_one_batch(store: Arc<dyn Store>) {
    let revision = store.commit(many(10_000)).await.expect("create");
    assert_eq!(store.count(Table::Items, Key::default(), 100_000).await.expect("count"), 5_000);
    assert!(is_conflict(&store.commit(many(10_000)).await));
    let entries = all(&*store).await;
    assert_eq!(entries.len(), 10_000);
    assert!(entries.iter().all(|(_, entry)| entry.revision == revision));
    let writes = entries.iter().fold(batch(), |writes, (table, entry)| {
        delete(expect(writes, *table, &entry.key, Expect::At(revision)), *table, &entry.key)
    });
    store.commit(writes).await.expect("delete");
    assert_eq!(all(&*store).await, []);
}

pub(super) async fn large_documents_are_kept(store: Arc<dyn Store>) {
    let key = Key::of(["large"]);
    let text = format!("\"{}\"", "0123456789abcdef".repeat(256 << 10));
    store.commit(put(batch(), Table::Items, &key, &text)).await.expect("commit");
    assert!(value(&*store, Table::Items, &key).await == Some(text), "the document came back differently");
}

pub(super) async fn what_one_engine_cannot_hold_none_takes(store: Arc<dyn Store>) {
    let longest = Key::from_bytes(vec![b'k'; MAX_KEY_BYTES]);
    store.commit(put(batch(), Table::Items, &longest, "1")).await.expect("the longest key");
    let longer = Key::from_bytes(vec![b'k'; MAX_KEY_BYTES + 1]);
    for writes in [
        put(batch(), Table::Items, &longer, "1"),
        expect(batch(), Table::Items, &longer, Expect::Absent),
        put(batch(), Table::Items, &Key::of(["zero"]), "\"\u{0}\""),
    ] {
        let refused = store.commit(writes).await;
        assert!(matches!(refused, Err(StoreError::Engine { .. })), "{refused:?}");
    }
    assert_eq!(all(&*store).await.len(), 1);
}
