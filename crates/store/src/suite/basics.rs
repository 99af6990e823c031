//! Reading: what was written, in order, in range, in pages.

use std::sync::Arc;

use drover_kernel::store::{Direction, Entry, Key, Scan, Store, Table, Writes};

use super::{all, get, put};

async fn fill(store: &dyn Store, table: Table, keys: impl IntoIterator<Item = Key>) {
    let writes = keys.into_iter().fold(Writes::default(), |writes, key| put(writes, table, &key, "{}"));
    store.commit(writes).await.expect("fill");
}

async fn keys(store: &dyn Store, scan: Scan) -> Vec<Vec<String>> {
    store.scan(scan).await.expect("scan").iter().map(|entry| entry.key.segments()).collect()
}

pub(super) async fn a_document_comes_back_as_it_was_written(store: Arc<dyn Store>) {
    let key = Key::of(["111122223333", "eu-west-1", "parameter", "/a/b"]);
    let value = "{\"z\": 1, \"a\": [1.50, \"\\u0000 ü 🦀\"],\n \"n\": 12345678901234567890}";
    let revision = store.commit(put(Writes::default(), Table::Items, &key, value)).await.expect("commit");
    let entry = Entry { key: key.clone(), revision, value: value.to_owned() };
    assert_eq!(get(&*store, Table::Items, &key).await, Some(entry.clone()));
    assert_eq!(store.scan(Scan::prefix(Table::Items, Key::default(), 10)).await.expect("scan"), [entry]);
}

pub(super) async fn missing_documents_are_none_in_their_place(store: Arc<dyn Store>) {
    let (a, b, c) = (Key::of(["a"]), Key::of(["b"]), Key::of(["c"]));
    fill(&*store, Table::Items, [a.clone(), c.clone()]).await;
    let asked = [c.clone(), b.clone(), a.clone(), c.clone()];
    let found = store.get_many(Table::Items, &asked).await.expect("read");
    let found: Vec<_> = found.into_iter().map(|entry| entry.map(|entry| entry.key)).collect();
    assert_eq!(found, [Some(c.clone()), None, Some(a), Some(c)]);
    assert!(store.get_many(Table::Items, &[]).await.expect("read nothing").is_empty());
}

pub(super) async fn tables_are_separate(store: Arc<dyn Store>) {
    let key = Key::of(["same"]);
    for table in Table::ALL {
        store.commit(put(Writes::default(), table, &key, table.name())).await.expect("commit");
    }
    for table in Table::ALL {
        assert_eq!(get(&*store, table, &key).await.expect("there").value, table.name());
        assert_eq!(store.count(table, Key::default(), 100).await.expect("count"), 1);
    }
    assert_eq!(all(&*store).await.len(), Table::ALL.len());
}

pub(super) async fn entries_come_in_the_order_of_their_segments(store: Arc<dyn Store>) {
    let sorted: [&[&str]; 8] =
        [&["a"], &["a", ""], &["a", "b"], &["a\u{0}"], &["a\u{1}"], &["a b"], &["ab"], &["é", "a"]];
    let order = [3, 0, 7, 5, 1, 6, 4, 2];
    fill(&*store, Table::Index, order.iter().map(|place: &usize| Key::of(sorted[*place]))).await;
    let scan = Scan::prefix(Table::Index, Key::default(), 100);
    assert_eq!(keys(&*store, scan.clone()).await, sorted);
    let mut reversed = keys(&*store, scan.direction(Direction::Descending)).await;
    reversed.reverse();
    assert_eq!(reversed, sorted);
}

pub(super) async fn a_scan_stays_in_its_range(store: Arc<dyn Store>) {
    fill(&*store, Table::Items, ["a", "b", "c", "d", "e"].map(|segment| Key::of([segment]))).await;
    fill(&*store, Table::Items, [Key::of(["c", "1"]), Key::of(["c", "2"])]).await;
    let scan = |start: &str, end: &str| Scan {
        table: Table::Items,
        start: Key::of([start]),
        end: Key::of([end]),
        after: None,
        limit: 100,
        direction: Direction::Ascending,
    };
    assert_eq!(keys(&*store, scan("b", "d")).await, [&["b"][..], &["c"], &["c", "1"], &["c", "2"]]);
    let backwards = scan("b", "d").direction(Direction::Descending);
    assert_eq!(keys(&*store, backwards.clone()).await, [&["c", "2"][..], &["c", "1"], &["c"], &["b"]]);
    assert_eq!(keys(&*store, Scan { limit: 1, ..backwards }).await, [["c", "2"]]);
    assert_eq!(keys(&*store, Scan { limit: 0, ..scan("b", "d") }).await, [[""; 0]; 0]);
    assert_eq!(keys(&*store, scan("b", "b")).await, [[""; 0]; 0]);
    assert_eq!(keys(&*store, scan("d", "b")).await, [[""; 0]; 0]);
    let below = Scan::prefix(Table::Items, Key::of(["c"]), 100);
    assert_eq!(keys(&*store, below).await, [&["c"][..], &["c", "1"], &["c", "2"]]);
    for (after, direction) in [("e", Direction::Ascending), ("b", Direction::Descending)] {
        let behind = scan("b", "d").after(Some(Key::of([after]))).direction(direction);
        assert_eq!(keys(&*store, behind).await, [[""; 0]; 0]);
    }
}

pub(super) async fn pages_together_are_the_whole(store: Arc<dyn Store>) {
    let inside = (0..95).map(|number| Key::of(["p", &format!("{number:03}")]));
    fill(&*store, Table::Log, inside.chain([Key::of(["o"]), Key::of(["q"])])).await;
    for direction in [Direction::Ascending, Direction::Descending] {
        let scan = Scan::prefix(Table::Log, Key::of(["p"]), 10).direction(direction);
        let whole = store.scan(Scan { limit: 1_000, ..scan.clone() }).await.expect("scan");
        assert_eq!(whole.len(), 95);
        let (mut pages, mut after) = (Vec::new(), None);
        loop {
            let page = store.scan(scan.clone().after(after)).await.expect("page");
            let Some(last) = page.last() else { break };
            assert!(page.len() == 10 || pages.len() + page.len() == 95, "short page of {}", page.len());
            after = Some(last.key.clone());
            pages.extend(page);
        }
        assert_eq!(pages, whole);
    }
    // A cursor need not exist any more.
    let gone = Scan::prefix(Table::Log, Key::of(["p"]), 1).after(Some(Key::of(["p", "0070"])));
    assert_eq!(keys(&*store, gone).await, [["p", "008"]]);
}

pub(super) async fn keys_with_odd_bytes_are_like_any_other(store: Arc<dyn Store>) {
    let mut odd: Vec<Key> = ["", "\u{0}", "\u{1}", "\u{1}\u{1}", "'\"\\%_|", "\u{10ffff}", "a\nb", "NULL", "\\x00"]
        .map(|segment| Key::of(["odd", segment]))
        .into();
    odd.push(Key::of([&"k".repeat(2_000)]));
    odd.push(Key::from_bytes(vec![0xff, 0xfe, 0, 0x80]));
    odd.push(Key::default());
    for (number, key) in odd.iter().enumerate() {
        store.commit(put(Writes::default(), Table::Items, key, &number.to_string())).await.expect("commit");
    }
    let found = store.get_many(Table::Items, &odd).await.expect("read");
    for (number, (entry, key)) in found.into_iter().zip(&odd).enumerate() {
        let entry = entry.unwrap_or_else(|| panic!("{key:?} is missing"));
        assert_eq!((&entry.key, entry.value), (key, number.to_string()));
    }
    let below = keys(&*store, Scan::prefix(Table::Items, Key::of(["odd"]), 100)).await;
    assert_eq!(below.len(), 9);
    assert_eq!(below[1], ["odd", "\u{0}"]);
}

pub(super) async fn counting_stops_at_the_cap(store: Arc<dyn Store>) {
    let inside = (0..20).map(|number| Key::of(["c", &number.to_string()]));
    fill(&*store, Table::Mailbox, inside.chain([Key::of(["b", "1"]), Key::of(["c1"])])).await;
    for (cap, count) in [(0, 0), (1, 1), (19, 19), (20, 20), (21, 20), (u64::MAX, 20)] {
        assert_eq!(store.count(Table::Mailbox, Key::of(["c"]), cap).await.expect("count"), count, "cap {cap}");
    }
    assert_eq!(store.count(Table::Mailbox, Key::default(), 100).await.expect("count"), 22);
    assert_eq!(store.count(Table::Mailbox, Key::of(["x"]), 100).await.expect("count"), 0);
}

pub(super) async fn the_clock_goes_forward(store: Arc<dyn Store>) {
    let first = store.now().await.expect("clock");
    assert!(first.millis() > 1_700_000_000_000, "{first} is in milliseconds since 1970");
    assert!(store.now().await.expect("clock") >= first);
}
