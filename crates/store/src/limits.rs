//! What every engine refuses, so that data written on one engine fits on all of them.
//!
//! Both limits are PostgreSQL's: an index entry must fit into a third of a page (2,704 bytes), and its text has no zero byte.

use drover_kernel::StoreError;
use drover_kernel::store::{Change, Key, Table, Writes};

/// The longest key that can be written, in encoded bytes.
pub const MAX_KEY_BYTES: usize = 2_600;

/// Why a batch cannot be stored by any engine. Arrives as the source of [`StoreError::Engine`].
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The key is longer than [`MAX_KEY_BYTES`].
    #[error("a key in {} has {len} bytes, at most {MAX_KEY_BYTES} are possible", table.name())]
    KeyTooLong {
        /// Where it was to be written.
        table: Table,
        /// Its encoded length.
        len: usize,
    },
    /// The value holds a zero byte, so it is not JSON text.
    #[error("the value for {key} in {} holds a zero byte", table.name())]
    ZeroByte {
        /// Where it was to be written.
        table: Table,
        /// At which key.
        key: Key,
    },
}

/// Refuses batches that not every engine can hold.
pub(crate) fn check(writes: &Writes) -> Result<(), StoreError> {
    let refuse = |refused: Refused| Err(StoreError::Engine { source: Box::new(refused) });
    for (table, key, change) in &writes.changes {
        let len = key.as_bytes().len();
        if len > MAX_KEY_BYTES {
            return refuse(Refused::KeyTooLong { table: *table, len });
        }
        match change {
            Change::Put(value) if value.as_bytes().contains(&0) => {
                return refuse(Refused::ZeroByte { table: *table, key: key.clone() });
            }
            Change::Put(_) | Change::Delete => {}
        }
    }
    for (table, key, _) in &writes.expectations {
        let len = key.as_bytes().len();
        if len > MAX_KEY_BYTES {
            return refuse(Refused::KeyTooLong { table: *table, len });
        }
    }
    Ok(())
}
