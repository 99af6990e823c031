//! The suite, and what only this engine does: one owner, formats, full disks, `kill -9`.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use drover_kernel::store::{Expect, Key, Table, Writes};
use drover_kernel::{Revision, Store, StoreError};
use rusqlite::Connection;
use tempfile::TempDir;

use super::file::{APPLICATION_ID, FORMAT, Tuning};
use super::{OpenError, SqliteStore};
use crate::suite::{self, delete, expect, many, put};
use crate::{MemoryStore, export, import};

fn folder() -> TempDir {
    TempDir::new().unwrap()
}

fn open(folder: &TempDir) -> SqliteStore {
    SqliteStore::open(&folder.path().join("drover.db")).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sqlite_passes_the_suite() {
    let folder = folder();
    suite::run(async |name| {
        Arc::new(SqliteStore::open(&folder.path().join(name).join("drover.db")).unwrap()) as Arc<dyn Store>
    })
    .await;
}

#[tokio::test]
async fn everything_is_there_after_reopening() {
    let folder = folder();
    suite::survives_reopening(async || Arc::new(open(&folder)) as Arc<dyn Store>).await;
}

#[tokio::test]
async fn the_file_reads_well_with_other_programs() {
    let folder = folder();
    let path = folder.path().join("drover.db");
    let store = open(&folder);
    store.commit(put(Writes::default(), Table::Items, &Key::of(["a", "b"]), "{\"n\": 1}")).await.unwrap();
    let other = Connection::open(&path).unwrap();
    let row: (Vec<u8>, i64, i64) = other
        .query_row("SELECT key, revision, value ->> 'n' FROM items", (), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .unwrap();
    assert_eq!(row, (b"a\0b\0".to_vec(), 1, 1));
    drop(other);
    drop(store);
    assert!(!folder.path().join("drover.db-wal").exists(), "a clean end leaves no log");
}

#[tokio::test]
async fn a_folder_in_use_is_refused_with_the_owner() {
    let folder = folder();
    let store = open(&folder);
    let error = SqliteStore::open(&folder.path().join("drover.db")).unwrap_err();
    let pid = std::process::id();
    assert!(matches!(error, OpenError::Owned { pid: Some(owner), .. } if owner == pid), "{error:?}");
    let text = format!("{} is in use by another process (pid {pid})", folder.path().display());
    assert_eq!(error.to_string(), text);
    drop(store);
    open(&folder);
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_refused_and_stays_as_it_is() {
    let folder = folder();
    let path = folder.path().join("drover.db");
    drop(open(&folder));
    // As a newer version would leave it after a crash: the format is in the write-ahead log only.
    let newer = Connection::open(&path).unwrap();
    newer.execute_batch("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 7; CREATE TABLE new (x)").unwrap();
    let crashed = folder.path().join("crashed");
    fs::create_dir(&crashed).unwrap();
    for name in ["drover.db", "drover.db-wal"] {
        fs::copy(folder.path().join(name), crashed.join(name)).unwrap();
    }
    let before = |name: &str| fs::read(crashed.join(name)).unwrap();
    let (file, log) = (before("drover.db"), before("drover.db-wal"));

    let error = SqliteStore::open(&crashed.join("drover.db")).unwrap_err();
    assert!(matches!(error, OpenError::Newer { found: 7, known: FORMAT }), "{error:?}");
    assert_eq!(error.to_string(), "data was written by a newer version (format 7, this program knows up to 1)");
    assert!(before("drover.db") == file && before("drover.db-wal") == log, "the files were touched");
}

#[test]
fn foreign_files_are_refused_and_stay_as_they_are() {
    let folder = folder();
    let path = folder.path().join("drover.db");
    let refused = || {
        let before = fs::read(&path).unwrap();
        let error = SqliteStore::open(&path).unwrap_err();
        assert!(matches!(error, OpenError::Foreign { .. }), "{error:?}");
        assert!(fs::read(&path).unwrap() == before, "the file was touched");
    };
    fs::write(&path, "sheep\n".repeat(1_000)).unwrap();
    refused();
    fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE items (sheep)").unwrap();
    refused();
    fs::remove_file(&path).unwrap();
    // Ours by its mark, but of a format that never was.
    Connection::open(&path).unwrap().pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    refused();
}

#[test]
fn a_start_that_ended_before_the_tables_were_made_is_repeated() {
    let folder = folder();
    fs::write(folder.path().join("drover.db"), "").unwrap();
    drop(open(&folder));
    let folder = self::folder();
    Connection::open(folder.path().join("drover.db"))
        .unwrap()
        .pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))
        .unwrap();
    drop(open(&folder));
}

#[tokio::test]
async fn a_full_disk_fails_the_batch_and_not_the_store() {
    let folder = folder();
    let path = folder.path().join("drover.db");
    let store = SqliteStore::open_tuned(&path, &Tuning { max_pages: Some(100) }).unwrap();
    let value = format!("\"{}\"", "x".repeat(20_000));
    let key = |number: usize| Key::of([number.to_string()]);
    let mut kept = Vec::new();
    let refused = loop {
        let number = kept.len();
        match store.commit(put(Writes::default(), Table::Items, &key(number), &value)).await {
            Ok(revision) => kept.push(revision),
            Err(error) => break error,
        }
        assert!(kept.len() < 100, "the limit did not work");
    };
    assert!(matches!(refused, StoreError::Engine { .. }), "{refused:?}");
    let check = async |store: &SqliteStore, kept: &[Revision]| {
        let keys: Vec<_> = (0..=kept.len()).map(key).collect();
        let found = store.get_many(Table::Items, &keys).await.unwrap();
        let found: Vec<_> = found.into_iter().flatten().map(|entry| entry.revision).collect();
        assert_eq!(found, kept);
    };
    check(&store, &kept).await;

    // Of several batches in one transaction none is kept and each is told.
    let large = |number: usize| store.commit(put(Writes::default(), Table::Log, &key(number), &value));
    let (first, second, third) = tokio::join!(large(1), large(2), large(3));
    for result in [first, second, third] {
        assert!(matches!(result, Err(StoreError::Engine { .. })), "{result:?}");
    }
    assert_eq!(store.count(Table::Log, Key::default(), 10).await.unwrap(), 0);

    store.commit(delete(Writes::default(), Table::Items, &key(kept.len() - 1))).await.unwrap();
    kept.pop();
    let revision = store.commit(put(Writes::default(), Table::Items, &key(kept.len()), &value)).await.unwrap();
    kept.push(revision);
    check(&store, &kept).await;
    drop(store);
    check(&open(&folder), &kept).await;
}

#[tokio::test]
async fn batches_of_one_transaction_see_each_other() {
    let folder = folder();
    let store = open(&folder);
    let key = Key::of(["k"]);
    let create = || {
        let writes = expect(Writes::default(), Table::Items, &key, Expect::Absent);
        store.commit(put(writes, Table::Items, &key, "1"))
    };
    // All three are in the queue before the writer can answer any, so most runs have them in one transaction.
    let (first, second, third) = tokio::join!(create(), create(), create());
    let won = [first, second, third].iter().filter(|result| result.is_ok()).count();
    assert_eq!(won, 1);
}

#[tokio::test]
async fn dropping_the_store_writes_what_waits() {
    let folder = folder();
    let store = Arc::new(open(&folder));
    for number in 0..100_u32 {
        let commit = store.commit(put(Writes::default(), Table::Items, &Key::of([number.to_string()]), "1"));
        // Polled once, so that the batch is in the queue, and then given up.
        let waker = std::task::Waker::noop();
        let _ = std::pin::pin!(commit).poll(&mut std::task::Context::from_waker(waker));
    }
    drop(store);
    assert_eq!(open(&folder).count(Table::Items, Key::default(), 1_000).await.unwrap(), 100);
}

#[tokio::test]
async fn everything_moves_to_and_from_memory() {
    let folder = folder();
    let (memory, sqlite, again) = (MemoryStore::new(), open(&folder), MemoryStore::new());
    memory.commit(put(many(3_000), Table::Outbox, &Key::of(["odd\u{0}", "ü"]), "[1.0, \"\\u0000\"]")).await.unwrap();
    let (mut first, mut second, mut third) = (Vec::new(), Vec::new(), Vec::new());
    export(&memory, &mut first).await.unwrap();
    assert_eq!(import(&sqlite, &mut &first[..]).await.unwrap(), 3_001);
    export(&sqlite, &mut second).await.unwrap();
    assert_eq!(import(&again, &mut &second[..]).await.unwrap(), 3_001);
    export(&again, &mut third).await.unwrap();
    assert!(first == second && second == third, "the exports differ");
}

const CRASH_FOLDER: &str = "DROVER_STORE_CRASH_FOLDER";

/// The test starts itself again with [`CRASH_FOLDER`] set; that process writes until it is killed and says what was
/// acknowledged.
#[test]
fn a_killed_process_loses_nothing_acknowledged() {
    if let Some(folder) = std::env::var_os(CRASH_FOLDER) {
        write_until_killed(Path::new(&folder));
    }
    let folder = folder();
    let mut acknowledged: Vec<u64> = Vec::new();
    for round in 0..4_usize {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "sqlite::tests::a_killed_process_loses_nothing_acknowledged", "--nocapture"])
            .env(CRASH_FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // Killed while others are on their way; what it still said up to then counts.
        let before = acknowledged.len();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            acknowledged.extend(line.strip_prefix("acknowledged ").map(|number| number.parse::<u64>().unwrap()));
            if acknowledged.len() - before == 200 + 37 * round {
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        assert!(acknowledged.len() - before >= 200, "the child ended by itself");
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let store = open(&folder);
        let keys: Vec<_> = acknowledged.iter().map(|number| Key::of([number.to_string()])).collect();
        for table in [Table::Items, Table::Index] {
            let found = store.get_many(table, &keys).await.unwrap();
            for (number, entry) in acknowledged.iter().zip(found) {
                assert_eq!(entry.map(|entry| entry.value), Some(number.to_string()), "{number} was acknowledged");
            }
        }
        // What was not acknowledged may be there, but only whole.
        let items = store.count(Table::Items, Key::default(), u64::MAX).await.unwrap();
        assert_eq!(items, store.count(Table::Index, Key::default(), u64::MAX).await.unwrap());
    });
}

fn write_until_killed(folder: &Path) -> ! {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let store = Arc::new(SqliteStore::open(&folder.join("drover.db")).unwrap());
    let first = runtime.block_on(store.count(Table::Items, Key::default(), u64::MAX)).unwrap() * 1_000;
    let writers = (0..8).map(|writer| {
        let store = Arc::clone(&store);
        runtime.spawn(async move {
            for number in (first + writer..).step_by(8) {
                let (key, value) = (Key::of([number.to_string()]), number.to_string());
                let writes = put(Writes::default(), Table::Items, &key, &value);
                store.commit(put(writes, Table::Index, &key, &value)).await.unwrap();
                std::io::stdout().write_all(format!("acknowledged {number}\n").as_bytes()).unwrap();
            }
        })
    });
    let writers: Vec<_> = writers.collect();
    for writer in writers {
        runtime.block_on(writer).unwrap();
    }
    unreachable!("the writers never end")
}
