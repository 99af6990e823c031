//! How many batches a second an engine commits for 64 callers at once, and how many keys it reads.
//!
//! `cargo run --release --example commit_rate -- memory`, `-- sqlite FOLDER` or `-- postgresql URL`. The folder or the database
//! is filled with test data. For SQLite, the disk's own rate of syncs is printed beside it: group commit is to be a multiple.

use std::error::Error;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use drover_kernel::Store;
use drover_kernel::store::{Change, Expect, Key, Table, Writes};
use drover_store::{MemoryStore, PostgresStore, SqliteStore};
use tokio::task::JoinSet;

const CALLERS: usize = 64;
const TIME: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let store: Arc<dyn Store> = match arguments[..] {
        ["memory"] => Arc::new(MemoryStore::new()),
        ["sqlite", folder] => {
            println!("disk: {:.0} syncs/s", syncs(Path::new(folder))?);
            Arc::new(SqliteStore::open(&Path::new(folder).join("drover.db"))?)
        }
        ["postgresql", url] => Arc::new(PostgresStore::connect(url).await?),
        _ => return Err("usage: commit_rate memory | sqlite FOLDER | postgresql URL".into()),
    };
    let run = format!("{:?}", store.now().await?.millis());
    let commits = rate(&store, |store, caller, number| {
        let key = Key::of([run.as_str(), &caller.to_string(), &number.to_string()]);
        async move { store.commit(create(key)).await.map(|_| ()) }
    })
    .await?;
    println!("{}: {commits:.0} batches/s from {CALLERS} callers", store.engine());
    let reads = rate(&store, |store, caller, number| {
        let key = Key::of([run.as_str(), &caller.to_string(), &(number % 100).to_string()]);
        async move { store.get_many(Table::Items, &[key]).await.map(|_| ()) }
    })
    .await?;
    println!("{}: {reads:.0} reads/s from {CALLERS} callers", store.engine());
    Ok(())
}

/// What a typical small write is: a new item of 300 bytes and its index entry.
fn create(key: Key) -> Writes {
    let value = format!("{{\"value\":\"{}\"}}", "x".repeat(288));
    Writes {
        expectations: vec![(Table::Items, key.clone(), Expect::Absent)],
        changes: vec![
            (Table::Items, key.clone(), Change::Put(value)),
            (Table::Index, key, Change::Put("null".to_owned())),
        ],
    }
}

/// Calls a second, from all callers together.
async fn rate<F, E>(store: &Arc<dyn Store>, call: impl Fn(Arc<dyn Store>, usize, u64) -> F) -> Result<f64, E>
where
    F: Future<Output = Result<(), E>> + Send + 'static,
    E: Send + 'static,
{
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    let mut next = vec![0; CALLERS];
    let mut done = 0_u32;
    for (caller, number) in next.iter_mut().enumerate() {
        spawn(&mut tasks, &call, store, caller, number);
    }
    while let Some(finished) = tasks.join_next().await {
        let (caller, result) = finished.expect("a caller does not panic");
        result?;
        done += 1;
        if start.elapsed() < TIME {
            spawn(&mut tasks, &call, store, caller, &mut next[caller]);
        }
    }
    Ok(f64::from(done) / start.elapsed().as_secs_f64())
}

fn spawn<F, E>(
    tasks: &mut JoinSet<(usize, Result<(), E>)>,
    call: impl Fn(Arc<dyn Store>, usize, u64) -> F,
    store: &Arc<dyn Store>,
    caller: usize,
    number: &mut u64,
) where
    F: Future<Output = Result<(), E>> + Send + 'static,
    E: Send + 'static,
{
    let running = call(Arc::clone(store), caller, *number);
    *number += 1;
    tasks.spawn(async move { (caller, running.await) });
}

/// Small appends with a sync each, one after the other.
fn syncs(folder: &Path) -> std::io::Result<f64> {
    std::fs::create_dir_all(folder)?;
    let path = folder.join("sync-rate");
    let mut file = File::create(&path)?;
    let (start, mut count) = (Instant::now(), 0_u32);
    while start.elapsed() < Duration::from_secs(1) {
        file.write_all(&[0; 4096])?;
        file.sync_data()?;
        count += 1;
    }
    std::fs::remove_file(path)?;
    Ok(f64::from(count) / start.elapsed().as_secs_f64())
}
