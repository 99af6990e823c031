//! Many callers at once: nothing is lost, nothing is seen half, and batches do not mix.

use std::sync::Arc;

use drover_kernel::Revision;
use drover_kernel::store::{Expect, Key, Store, StoreError, Table, Writes};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use super::{all, delete, expect, get, put};

/// Starts all the work at the same moment and returns what each of them gave.
async fn together<T: Send + 'static, F: Future<Output = T> + Send + 'static>(
    work: impl IntoIterator<Item = F>,
) -> Vec<T> {
    let work: Vec<F> = work.into_iter().collect();
    let barrier = Arc::new(Barrier::new(work.len()));
    let mut tasks = JoinSet::new();
    for one in work {
        let barrier = Arc::clone(&barrier);
        tasks.spawn(async move {
            barrier.wait().await;
            one.await
        });
    }
    tasks.join_all().await
}

/// How many of the commits went through; the others must be conflicts.
fn winners(results: Vec<Result<Revision, StoreError>>) -> usize {
    let mut won = 0;
    for result in results {
        match result {
            Ok(_) => won += 1,
            Err(StoreError::Conflict { .. }) => {}
            Err(error) => panic!("neither won nor lost: {error:?}"),
        }
    }
    won
}

/// Adds one, and tries again as long as somebody else was faster.
async fn increment(store: &dyn Store, key: &Key) {
    loop {
        let (number, expected) = match get(store, Table::Items, key).await {
            None => (0, Expect::Absent),
            Some(entry) => (entry.value.parse::<u64>().expect("a number"), Expect::At(entry.revision)),
        };
        let writes = expect(Writes::default(), Table::Items, key, expected);
        match store.commit(put(writes, Table::Items, key, &(number + 1).to_string())).await {
            Ok(_) => return,
            Err(StoreError::Conflict { .. }) => {}
            Err(error) => panic!("increment failed: {error:?}"),
        }
    }
}

pub(super) async fn concurrent_increments_are_all_counted(store: Arc<dyn Store>) {
    let work = (0..64).map(|_| {
        let store = Arc::clone(&store);
        async move {
            for counter in ["a", "b", "c", "a"] {
                increment(&*store, &Key::of([counter])).await;
            }
        }
    });
    together(work).await;
    for (counter, count) in [("a", "128"), ("b", "64"), ("c", "64")] {
        assert_eq!(get(&*store, Table::Items, &Key::of([counter])).await.expect("there").value, count);
    }
}

pub(super) async fn exactly_one_creates(store: Arc<dyn Store>) {
    for round in 0..10 {
        let key = Key::of(["unique", &round.to_string()]);
        let work = (0..32).map(|number| {
            let (store, key) = (Arc::clone(&store), key.clone());
            let own = Key::of([format!("{round}-{number}")]);
            async move {
                let writes = expect(Writes::default(), Table::Index, &key, Expect::Absent);
                let writes = put(writes, Table::Index, &key, &number.to_string());
                store.commit(put(writes, Table::Items, &own, "{}")).await
            }
        });
        assert_eq!(winners(together(work).await), 1, "round {round}");
        let count = store.count(Table::Items, Key::default(), 1_000).await.expect("count");
        assert_eq!(count, round + 1, "the losers left nothing");
    }
}

pub(super) async fn a_delete_and_a_write_never_both_win(store: Arc<dyn Store>) {
    let key = Key::of(["k"]);
    for round in 0..20 {
        let revision = store.commit(put(Writes::default(), Table::Due, &key, "1")).await.expect("commit");
        let guarded = expect(Writes::default(), Table::Due, &key, Expect::At(revision));
        let batches = [delete(guarded.clone(), Table::Due, &key), put(guarded, Table::Due, &key, "2")];
        assert_eq!(winners(commit_together(&store, batches).await), 1, "round {round}");
    }
}

/// Each expects what the other one takes away; if both passed, there would be no order in which they happened.
pub(super) async fn two_guards_across_never_both_pass(store: Arc<dyn Store>) {
    let (a, b) = (Key::of(["a"]), Key::of(["b"]));
    for round in 0..50 {
        let batch = put(put(Writes::default(), Table::Items, &a, "on"), Table::Items, &b, "on");
        let revision = store.commit(batch).await.expect("commit");
        let take = |guard, target| {
            delete(expect(Writes::default(), Table::Items, guard, Expect::At(revision)), Table::Items, target)
        };
        assert_eq!(winners(commit_together(&store, [take(&a, &b), take(&b, &a)]).await), 1, "round {round}");
    }
}

/// Each expects that what the other one makes is not there.
pub(super) async fn two_absences_across_never_both_pass(store: Arc<dyn Store>) {
    for round in 0..50 {
        let (a, b) = (Key::of(["a", &round.to_string()]), Key::of(["b", &round.to_string()]));
        let make = |guard, target| {
            put(expect(Writes::default(), Table::Items, guard, Expect::Absent), Table::Items, target, "{}")
        };
        assert_eq!(winners(commit_together(&store, [make(&a, &b), make(&b, &a)]).await), 1, "round {round}");
    }
}

async fn commit_together(
    store: &Arc<dyn Store>,
    batches: impl IntoIterator<Item = Writes>,
) -> Vec<Result<Revision, StoreError>> {
    let work = batches.into_iter().map(|writes| {
        let store = Arc::clone(store);
        async move { store.commit(writes).await }
    });
    together(work).await
}

/// Batches without expectations write or delete the same keys in different orders; one of them was last, on every
/// key.
pub(super) async fn blind_batches_do_not_mix(store: Arc<dyn Store>) {
    let keys: Vec<Key> = (0..8).map(|number| Key::of([number.to_string()])).collect();
    for round in 0..20 {
        let batches = (0..16).map(|number: usize| {
            (0..keys.len()).fold(Writes::default(), |writes, place| {
                let key = &keys[(place * 3 + number) % keys.len()];
                match number % 3 {
                    0 => delete(writes, Table::Items, key),
                    _ => put(writes, Table::Items, key, &number.to_string()),
                }
            })
        });
        let results = commit_together(&store, batches).await;
        let revisions: Vec<Revision> =
            results.into_iter().map(|result| result.expect("nothing to conflict with")).collect();
        let entries = all(&*store).await;
        assert!(entries.is_empty() || entries.len() == keys.len(), "round {round}: {entries:?}");
        if let Some((_, first)) = entries.first() {
            assert!(entries.iter().all(|(_, entry)| (entry.revision, &entry.value) == (first.revision, &first.value)));
            assert!(revisions.contains(&first.revision), "round {round}: {entries:?}");
        }
    }
}

/// A delete that meets a batch which is just writing its keys comes before it or after it, not in its middle.
pub(super) async fn puts_and_deletes_do_not_mix(store: Arc<dyn Store>) {
    let keys: Arc<Vec<Key>> = Arc::new((0..40).map(|number| Key::of([format!("{number:02}")])).collect());
    let work = (0..6).map(|number| {
        let (store, keys) = (Arc::clone(&store), Arc::clone(&keys));
        async move {
            for _ in 0..60 {
                let writes = keys.iter().fold(Writes::default(), |writes, key| match number {
                    0 | 1 => put(writes, Table::Mailbox, key, "{}"),
                    _ => delete(writes, Table::Mailbox, key),
                });
                store.commit(writes).await.expect("nothing to conflict with");
                let found = store.get_many(Table::Mailbox, &keys).await.expect("read");
                let there = found.iter().flatten().count();
                assert!(there == 0 || there == keys.len(), "{there} of {} are there", keys.len());
            }
        }
    });
    together(work).await;
}

pub(super) async fn the_revisions_of_a_document_only_grow(store: Arc<dyn Store>) {
    let key = Key::of(["k"]);
    for round in 0..50 {
        let batches = (0..8).map(|_| put(Writes::default(), Table::Presence, &key, &round.to_string()));
        let results = commit_together(&store, batches).await;
        let greatest = results.into_iter().map(|result| result.expect("nothing to conflict with")).max();
        let last = get(&*store, Table::Presence, &key).await.map(|entry| entry.revision);
        assert_eq!(last, greatest, "round {round}: the last one to write has the greatest revision");
    }
}

pub(super) async fn readers_see_whole_batches(store: Arc<dyn Store>) {
    let keys: Vec<Key> = (0..6).map(|number| Key::of([number.to_string()])).collect();
    let batch = |number: u32| {
        keys.iter().fold(Writes::default(), |writes, key| put(writes, Table::Items, key, &number.to_string()))
    };
    store.commit(batch(0)).await.expect("commit");
    let mut readers = JoinSet::new();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    for _ in 0..4 {
        let (store, keys, stopped) = (Arc::clone(&store), keys.clone(), stopped.clone());
        readers.spawn(async move {
            let (mut reads, mut last) = (0, Revision(0));
            while !*stopped.borrow() || reads == 0 {
                let found = store.get_many(Table::Items, &keys).await.expect("read");
                let found: Vec<_> = found.into_iter().map(|entry| entry.expect("there")).collect();
                let first = (found[0].revision, &found[0].value);
                assert!(found.iter().all(|entry| (entry.revision, &entry.value) == first), "torn: {found:?}");
                assert!(first.0 >= last, "a later read saw an earlier state");
                (reads, last) = (reads + 1, first.0);
            }
        });
    }
    for number in 1..=200 {
        let revision = store.commit(batch(number)).await.expect("commit");
        let seen = get(&*store, Table::Items, &keys[0]).await.expect("there");
        assert_eq!(seen.revision, revision, "an answered commit is seen by the next read");
    }
    stop.send_replace(true);
    readers.join_all().await;
}
