//! The suite on a real server, and what only this engine does.

use std::sync::Arc;
use std::time::{Duration, Instant};

use drover_kernel::store::{Expect, Key, Table, Writes};
use drover_kernel::{Store, StoreError};
use tokio_postgres::NoTls;

use super::schema::FORMAT;
use super::{ConnectError, PostgresStore};
use crate::suite::{self, PostgresServer, expect, many, put};
use crate::{MemoryStore, export, import};

async fn open(url: &str) -> PostgresStore {
    PostgresStore::connect(url).await.unwrap()
}

async fn execute(url: &str, sql: &str) {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    let (done, closed) = tokio::join!(async move { client.batch_execute(sql).await }, connection);
    done.and(closed).unwrap();
}

/// One server for everything, as starting one takes longer than all the rest.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn postgresql_passes_the_suite() {
    let server = PostgresServer::start().await.unwrap_or_else(|error| panic!("{error}"));
    let url = server.create_database("reopened").await.unwrap();
    suite::survives_reopening(async || Arc::new(open(&url).await) as Arc<dyn Store>).await;
    let server = &server;
    suite::run(|name| async move {
        let url = server.create_database(name).await.unwrap();
        Arc::new(open(&url).await) as Arc<dyn Store>
    })
    .await;
    several_servers_start_at_once(server).await;
    data_of_a_newer_version_is_refused(server).await;
    a_foreign_schema_is_refused(server).await;
    commits_wait_for_the_disk_whatever_the_default(server).await;
    lost_connections_are_unavailable_and_come_back(server).await;
    a_foreign_deadlock_is_tried_again(server).await;
    everything_moves_to_and_from_memory(server).await;
}

async fn several_servers_start_at_once(server: &PostgresServer) {
    let url = server.create_database("together").await.unwrap();
    let stores = tokio::join!(open(&url), open(&url), open(&url), open(&url));
    let key = Key::of(["shared"]);
    let batch = put(expect(Writes::default(), Table::Items, &key, Expect::Absent), Table::Items, &key, "{}");
    stores.0.commit(batch.clone()).await.unwrap();
    let second = stores.3.commit(batch).await;
    assert!(matches!(second, Err(StoreError::Conflict { .. })), "{second:?}");
}

async fn data_of_a_newer_version_is_refused(server: &PostgresServer) {
    let url = server.create_database("newer").await.unwrap();
    drop(open(&url).await);
    execute(&url, "UPDATE drover.meta SET value = 7 WHERE name = 'format'; DROP FUNCTION drover.commit_v1").await;
    let error = PostgresStore::connect(&url).await.unwrap_err();
    assert!(matches!(error, ConnectError::Newer { found: 7, known: FORMAT }), "{error:?}");
    assert_eq!(error.to_string(), "data was written by a newer version (format 7, this program knows up to 1)");
    // The start was taken back as a whole: it did not make the function again.
    execute(&url, "CREATE FUNCTION drover.commit_v1() RETURNS int LANGUAGE sql AS 'SELECT 1'").await;
}

async fn a_foreign_schema_is_refused(server: &PostgresServer) {
    let url = server.create_database("foreign").await.unwrap();
    execute(&url, "CREATE SCHEMA drover; CREATE TABLE drover.items (sheep text)").await;
    let error = PostgresStore::connect(&url).await.unwrap_err();
    assert!(matches!(error, ConnectError::Foreign), "{error:?}");
}

async fn commits_wait_for_the_disk_whatever_the_default(server: &PostgresServer) {
    for (default, used) in [("off", "on"), ("remote_apply", "remote_apply")] {
        let name = format!("default_{default}");
        let url = server.create_database(&name).await.unwrap();
        execute(&url, &format!("ALTER DATABASE \"{name}\" SET synchronous_commit = {default}")).await;
        let sql = "SELECT count(*) FROM pg_settings WHERE name = 'synchronous_commit' AND setting = $1";
        assert_eq!(open(&url).await.query_number(sql, &[&used]).await.unwrap(), 1, "default {default}");
    }
}

async fn lost_connections_are_unavailable_and_come_back(server: &PostgresServer) {
    let url = server.create_database("lost").await.unwrap();
    let store = open(&url).await;
    store.commit(many(10)).await.unwrap();
    // The pool notices most dead connections before it hands them out; a call that has one must say `Unavailable`.
    for _ in 0..5 {
        server.disconnect_everybody().await.unwrap();
        match store.count(Table::Items, Key::default(), 10).await {
            Ok(count) => assert_eq!(count, 5),
            Err(error) => assert!(matches!(error, StoreError::Unavailable { .. }), "{error:?}"),
        }
    }
    let deadline = Instant::now() + Duration::from_secs(30);
    while let Err(error) = store.commit(put(Writes::default(), Table::Items, &Key::of(["after"]), "1")).await {
        assert!(Instant::now() < deadline, "the connections did not come back: {error:?}");
    }

    let nowhere = PostgresStore::connect("postgresql://nobody@%2Fnonexistent/none").await.unwrap_err();
    let unavailable = matches!(nowhere, ConnectError::Database { source: StoreError::Unavailable { .. } });
    assert!(unavailable, "{nowhere:?}");
}

/// Somebody with `psql` takes locks in another order than batches do.
async fn a_foreign_deadlock_is_tried_again(server: &PostgresServer) {
    let url = server.create_database("deadlock").await.unwrap();
    let store = Arc::new(open(&url).await);
    let (a, b) = (Key::of(["a"]), Key::of(["b"]));
    let batch = put(put(Writes::default(), Table::Items, &a, "1"), Table::Items, &b, "1");
    store.commit(batch.clone()).await.unwrap();

    let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    let connection = tokio::spawn(connection);
    // The batch shall be the one that PostgreSQL gives up, so it alone looks for deadlocks in time.
    client.batch_execute("SET deadlock_timeout = '60s'; BEGIN").await.unwrap();
    let lock = "SELECT 1 FROM drover.items WHERE key = $1 FOR UPDATE";
    client.query(lock, &[&b.as_bytes()]).await.unwrap();
    let commit = tokio::spawn({
        let store = Arc::clone(&store);
        async move { store.commit(batch).await }
    });
    while number(&client, "SELECT count(*) FROM pg_locks WHERE NOT granted").await == 0 {
        tokio::task::yield_now().await;
    }
    client.query(lock, &[&a.as_bytes()]).await.unwrap();
    client.batch_execute("COMMIT").await.unwrap();
    commit.await.unwrap().unwrap();

    // Without a deadlock the test would have proved nothing. The count arrives when the store's connection has ended.
    drop(store);
    let deadline = Instant::now() + Duration::from_secs(30);
    while number(&client, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()").await == 0 {
        assert!(Instant::now() < deadline, "there was no deadlock");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    drop(client);
    connection.await.unwrap().unwrap();
}

async fn number(client: &tokio_postgres::Client, sql: &str) -> i64 {
    client.query_one(sql, &[]).await.unwrap().get(0)
}

async fn everything_moves_to_and_from_memory(server: &PostgresServer) {
    let url = server.create_database("moved").await.unwrap();
    let (memory, postgres, again) = (MemoryStore::new(), open(&url).await, MemoryStore::new());
    memory.commit(put(many(3_000), Table::Outbox, &Key::of(["odd\u{0}", "ü"]), "[1.0, \"\\u0000\"]")).await.unwrap();
    let (mut first, mut second, mut third) = (Vec::new(), Vec::new(), Vec::new());
    export(&memory, &mut first).await.unwrap();
    assert_eq!(import(&postgres, &mut &first[..]).await.unwrap(), 3_001);
    export(&postgres, &mut second).await.unwrap();
    assert_eq!(import(&again, &mut &second[..]).await.unwrap(), 3_001);
    export(&again, &mut third).await.unwrap();
    assert!(first == second && second == third, "the exports differ");
}
