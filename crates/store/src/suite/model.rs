//! Random operations against a list that does the same in the most naive way.
//!
//! The model knows keys only as lists of segments, so the keys' encoding is checked with it.

use std::sync::Arc;

use drover_kernel::Revision;
use drover_kernel::store::{Direction, Entry, Expect, Key, Scan, Store, StoreError, Table, Writes};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use super::{delete, expect, put};

type Segments = Vec<String>;

#[derive(Clone, Debug)]
enum Operation {
    Commit { expectations: Vec<(Table, Segments, Expected)>, changes: Vec<(Table, Segments, Option<String>)> },
    Get { table: Table, keys: Vec<Segments> },
    Scan { table: Table, start: Segments, end: Segments, after: Option<Segments>, limit: usize, direction: Direction },
    Count { table: Table, prefix: Segments, cap: u64 },
}

/// What a batch expects, in terms of the state it meets.
#[derive(Clone, Copy, Debug)]
enum Expected {
    Absent,
    /// The revision the document has.
    Current,
    /// A revision it does not have.
    Stale,
}

fn table() -> impl Strategy<Value = Table> {
    prop::sample::select(vec![Table::Items, Table::Due])
}

fn key() -> impl Strategy<Value = Segments> {
    let segment = prop::sample::select(vec!["", "a", "b", "a\u{0}", "\u{1}", "ab", "ü"]).prop_map(str::to_owned);
    prop::collection::vec(segment, 1..3)
}

fn operation() -> impl Strategy<Value = Operation> {
    // Mostly expectations that hold, or few batches would be applied.
    let expected = prop_oneof![4 => Just(Expected::Current), 1 => Just(Expected::Absent), 1 => Just(Expected::Stale)];
    let value = prop::option::weighted(0.7, "[a-z]{0,5}");
    let direction = prop::sample::select(vec![Direction::Ascending, Direction::Descending]);
    prop_oneof![
        4 => (prop::collection::vec((table(), key(), expected), 0..3), prop::collection::vec((table(), key(), value), 0..6))
            .prop_map(|(expectations, changes)| Operation::Commit { expectations, changes }),
        1 => (table(), prop::collection::vec(key(), 0..5)).prop_map(|(table, keys)| Operation::Get { table, keys }),
        2 => (table(), key(), key(), prop::option::of(key()), 0..6_usize, direction).prop_map(
            |(table, start, end, after, limit, direction)| Operation::Scan { table, start, end, after, limit, direction }
        ),
        1 => (table(), key(), 0..6_u64).prop_map(|(table, prefix, cap)| Operation::Count { table, prefix, cap }),
    ]
}

/// Every document there is, in no order.
#[derive(Default)]
struct Model {
    documents: Vec<Document>,
    last: Option<Revision>,
}

#[derive(Clone)]
struct Document {
    table: Table,
    segments: Segments,
    revision: Revision,
    value: String,
}

impl Model {
    fn find(&self, table: Table, segments: &Segments) -> Option<&Document> {
        self.documents.iter().find(|document| document.table == table && document.segments == *segments)
    }

    fn resolve(&self, table: Table, segments: &Segments, expected: Expected) -> Expect {
        let current = self.find(table, segments).map(|document| document.revision);
        match (expected, current) {
            (Expected::Absent, _) | (Expected::Current, None) => Expect::Absent,
            (Expected::Current, Some(revision)) => Expect::At(revision),
            (Expected::Stale, Some(Revision(revision))) => Expect::At(Revision(revision - 1)),
            (Expected::Stale, None) => Expect::At(self.last.unwrap_or(Revision(1))),
        }
    }

    fn holds(&self, table: Table, segments: &Segments, expect: Expect) -> bool {
        let current = self.find(table, segments).map(|document| document.revision);
        match expect {
            Expect::Absent => current.is_none(),
            Expect::At(revision) => current == Some(revision),
        }
    }

    fn apply(&mut self, revision: Revision, changes: &[(Table, Segments, Option<String>)]) {
        for (table, segments, value) in changes {
            self.documents.retain(|document| document.table != *table || document.segments != *segments);
            if let Some(value) = value.clone() {
                self.documents.push(Document { table: *table, segments: segments.clone(), revision, value });
            }
        }
        self.last = Some(revision);
    }

    /// The documents of a table that `wanted` takes, smallest key first.
    fn select(&self, table: Table, wanted: impl Fn(&Segments) -> bool) -> Vec<Document> {
        let mut found: Vec<_> = self.documents.clone();
        found.retain(|document| document.table == table && wanted(&document.segments));
        found.sort_by(|left, right| left.segments.cmp(&right.segments));
        found
    }
}

/// The keys of one run are below one segment of their own, so that all runs share a store.
struct Run<'a> {
    store: &'a dyn Store,
    name: String,
    model: Model,
}

impl Run<'_> {
    fn key(&self, segments: &Segments) -> Key {
        Key::of(std::iter::once(&self.name).chain(segments))
    }

    fn entry(&self, document: &Document) -> Entry {
        Entry { key: self.key(&document.segments), revision: document.revision, value: document.value.clone() }
    }

    async fn step(&mut self, operation: &Operation) -> Result<(), TestCaseError> {
        match operation {
            Operation::Commit { expectations, changes } => self.commit(expectations, changes).await?,
            Operation::Get { table, keys } => {
                let wanted: Vec<_> = keys.iter().map(|segments| self.key(segments)).collect();
                let found = self.store.get_many(*table, &wanted).await.map_err(fail)?;
                let model: Vec<_> = keys
                    .iter()
                    .map(|segments| self.model.find(*table, segments).map(|document| self.entry(document)))
                    .collect();
                prop_assert_eq!(found, model);
            }
            Operation::Scan { table, start, end, after, limit, direction } => {
                let scan = Scan {
                    table: *table,
                    start: self.key(start),
                    end: self.key(end),
                    after: after.as_ref().map(|segments| self.key(segments)),
                    limit: *limit,
                    direction: *direction,
                };
                let found = self.store.scan(scan).await.map_err(fail)?;
                let mut model = self.model.select(*table, |segments| {
                    let behind = match (after, direction) {
                        (None, _) => true,
                        (Some(after), Direction::Ascending) => segments > after,
                        (Some(after), Direction::Descending) => segments < after,
                    };
                    behind && segments >= start && segments < end
                });
                if *direction == Direction::Descending {
                    model.reverse();
                }
                model.truncate(*limit);
                let model: Vec<_> = model.iter().map(|document| self.entry(document)).collect();
                prop_assert_eq!(found, model);
            }
            Operation::Count { table, prefix, cap } => {
                let found = self.store.count(*table, self.key(prefix), *cap).await.map_err(fail)?;
                let model = self.model.select(*table, |segments| segments.starts_with(prefix)).len();
                prop_assert_eq!(found, u64::try_from(model).map_or(*cap, |count| count.min(*cap)));
            }
        }
        Ok(())
    }

    async fn commit(
        &mut self,
        expectations: &[(Table, Segments, Expected)],
        changes: &[(Table, Segments, Option<String>)],
    ) -> Result<(), TestCaseError> {
        let mut writes = Writes::default();
        let mut broken = Vec::new();
        for (table, segments, expected) in expectations {
            let expected = self.model.resolve(*table, segments, *expected);
            if !self.model.holds(*table, segments, expected) {
                broken.push((*table, self.key(segments)));
            }
            writes = expect(writes, *table, &self.key(segments), expected);
        }
        for (table, segments, value) in changes {
            let key = self.key(segments);
            writes = match value {
                Some(value) => put(writes, *table, &key, value),
                None => delete(writes, *table, &key),
            };
        }
        match self.store.commit(writes).await {
            Ok(revision) => {
                prop_assert!(broken.is_empty(), "should have been a conflict: {:?}", broken);
                prop_assert!(Some(revision) > self.model.last, "{:?} after {:?}", revision, self.model.last);
                self.model.apply(revision, changes);
            }
            Err(StoreError::Conflict { table, key }) => {
                prop_assert!(broken.contains(&(table, key.clone())), "{:?} holds, not {:?}", key, broken);
            }
            Err(other) => return Err(fail(other)),
        }
        Ok(())
    }

    /// Afterwards the whole state is the same, in both directions.
    async fn finish(&self) -> Result<(), TestCaseError> {
        for table in Table::ALL {
            let model = self.model.select(table, |_| true);
            let mut model: Vec<_> = model.iter().map(|document| self.entry(document)).collect();
            let scan = Scan::prefix(table, Key::of([&self.name]), 1_000);
            prop_assert_eq!(&self.store.scan(scan.clone()).await.map_err(fail)?, &model);
            model.reverse();
            prop_assert_eq!(self.store.scan(scan.direction(Direction::Descending)).await.map_err(fail)?, model);
        }
        Ok(())
    }
}

fn fail(error: StoreError) -> TestCaseError {
    TestCaseError::fail(format!("{error:?}"))
}

async fn check(store: &dyn Store, name: String, operations: &[Operation]) -> Result<(), TestCaseError> {
    let mut run = Run { store, name, model: Model::default() };
    for operation in operations {
        run.step(operation).await?;
    }
    run.finish().await
}

pub(super) async fn random_operations_match_the_model(store: Arc<dyn Store>) {
    let handle = tokio::runtime::Handle::current();
    let work = tokio::task::spawn_blocking(move || {
        let mut runner = TestRunner::new(Config { cases: 64, failure_persistence: None, ..Config::default() });
        let runs = std::cell::Cell::new(0_u32);
        runner.run(&prop::collection::vec(operation(), 1..40), |operations| {
            runs.set(runs.get() + 1);
            handle.block_on(check(&*store, format!("run {}", runs.get()), &operations))
        })
    });
    if let Err(error) = work.await.expect("the runner does not panic") {
        panic!("{error}");
    }
}
