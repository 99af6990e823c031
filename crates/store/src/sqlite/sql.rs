//! The statements, made once for each table so that looking one up in a connection's cache costs no formatting.

use std::sync::LazyLock;

use drover_kernel::store::Table;

/// The statements of one table.
pub(super) struct Sql {
    /// Key to revision and value.
    pub(super) get: String,
    /// Key to revision.
    pub(super) revision: String,
    /// Start, end, limit to entries, smallest key first.
    pub(super) ascending: String,
    /// Start, end, limit to entries, largest key first.
    pub(super) descending: String,
    /// Start, end, cap to the number of entries.
    pub(super) count: String,
    /// Key, revision, value.
    pub(super) put: String,
    /// Key.
    pub(super) delete: String,
}

static ALL: LazyLock<Vec<Sql>> = LazyLock::new(|| Table::ALL.into_iter().map(Sql::new).collect());

impl Sql {
    /// The statements of `table`.
    pub(super) fn of(table: Table) -> &'static Sql {
        // `Table::ALL` lists the variants in their order, so a variant's number is its place.
        &ALL[table as usize]
    }

    fn new(table: Table) -> Self {
        let table = table.name();
        let range = format!("FROM {table} WHERE key >= ?1 AND key < ?2");
        Self {
            get: format!("SELECT revision, value FROM {table} WHERE key = ?1"),
            revision: format!("SELECT revision FROM {table} WHERE key = ?1"),
            ascending: format!("SELECT key, revision, value {range} ORDER BY key LIMIT ?3"),
            descending: format!("SELECT key, revision, value {range} ORDER BY key DESC LIMIT ?3"),
            count: format!("SELECT count(*) FROM (SELECT 1 {range} LIMIT ?3)"),
            put: format!("REPLACE INTO {table} (key, revision, value) VALUES (?1, ?2, ?3)"),
            delete: format!("DELETE FROM {table} WHERE key = ?1"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_its_own_statements() {
        for table in Table::ALL {
            let put = &Sql::of(table).put;
            assert!(put.starts_with(&format!("REPLACE INTO {} (", table.name())), "{put}");
        }
    }
}
