//! What the engine makes in the database, and the check of what is already there.

use deadpool_postgres::{Client, Transaction};
use drover_kernel::store::Table;

use super::{ConnectError, failure};

/// The format that this program writes, in `drover.meta`.
pub(super) const FORMAT: i64 = 1;

/// Servers that start at the same time prepare one after the other. Any constant does: "drover" in ASCII.
const START_LOCK: i64 = 0x6472_6f76_6572;

/// Makes the schema in an empty database, refuses newer ones, and renews the functions.
pub(super) async fn prepare(client: &mut Client) -> Result<(), ConnectError> {
    let failed = |error| ConnectError::Database { source: failure(error) };
    let transaction = client.transaction().await.map_err(failed)?;
    transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&START_LOCK]).await.map_err(failed)?;
    match found(&transaction).await? {
        None => transaction.batch_execute(&tables()).await.map_err(failed)?,
        Some(FORMAT) => {}
        Some(format) if format > FORMAT => return Err(ConnectError::Newer { found: format, known: FORMAT }),
        Some(_) => return Err(ConnectError::Foreign),
    }
    transaction.batch_execute(&functions()).await.map_err(failed)?;
    transaction.commit().await.map_err(failed)
}

/// The format of the data in the database; `None` when there is none yet.
async fn found(transaction: &Transaction<'_>) -> Result<Option<i64>, ConnectError> {
    let failed = |error| ConnectError::Database { source: failure(error) };
    let sql = "SELECT to_regclass('drover.meta') IS NOT NULL, to_regclass('drover.items') IS NOT NULL";
    let row = transaction.query_one(sql, &[]).await.map_err(failed)?;
    match (row.try_get(0).map_err(failed)?, row.try_get(1).map_err(failed)?) {
        (false, false) => return Ok(None),
        (true, _) => {}
        (false, true) => return Err(ConnectError::Foreign),
    }
    let sql = "SELECT value::bigint FROM drover.meta WHERE name = 'format'";
    match transaction.query_opt(sql, &[]).await.map_err(failed)? {
        Some(row) => row.try_get(0).map(Some).map_err(failed),
        None => Err(ConnectError::Foreign),
    }
}

fn tables() -> String {
    let mut sql = String::from(
        "CREATE SCHEMA IF NOT EXISTS drover;\n\
         CREATE TABLE drover.meta (name text PRIMARY KEY, value text NOT NULL);\n\
         CREATE SEQUENCE drover.revision;\n",
    );
    for table in Table::ALL {
        sql += &format!(
            "CREATE TABLE drover.{} (key bytea PRIMARY KEY, revision bigint NOT NULL, value text NOT NULL){};\n",
            table.name(),
            storage(table)
        );
    }
    sql += &format!("INSERT INTO drover.meta (name, value) VALUES ('format', '{FORMAT}');\n");
    sql
}

/// Tables that churn are vacuumed before a fifth of them is dead; rows that are rewritten in place get room on their page.
fn storage(table: Table) -> &'static str {
    match table {
        Table::Items => " WITH (fillfactor = 90)",
        Table::Index | Table::Log => "",
        Table::Presence => " WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02)",
        Table::Due | Table::Mailbox | Table::Outbox => " WITH (autovacuum_vacuum_scale_factor = 0.02)",
    }
}

/// The functions carry the format in their names, so that servers of two formats could work side by side.
fn functions() -> String {
    let mut dispatch = String::new();
    let mut sql = String::new();
    for table in Table::ALL {
        let name = table.name();
        sql += &include_str!("write.sql").replace("{table}", name);
        dispatch += &format!(
            "WHEN '{name}' THEN verdict := drover.write_{name}_v1(keys[i], expected[i], changes[i], vals[i], rev);\n"
        );
    }
    sql + &include_str!("commit.sql").replace("{dispatch}", &dispatch)
}
