//! The store engines: memory, SQLite and PostgreSQL, and the suite that all of them pass.
//!
//! The interface is [`drover_kernel::Store`]. An engine promises what the suite checks, on every engine alike: ordered keys,
//! batches that are applied whole or not at all, batches that are serializable among each other, reads from one moment, and
//! an answer only after the data is durable. A rule that holds on one engine only is a bug.
//!
//! * [`MemoryStore`] keeps nothing; for tests and as the yardstick.
//! * [`SqliteStore`] is one file owned by one process.
//! * [`PostgresStore`] is shared by any number of servers.
//! * [`export`] and [`import`] move everything from any engine to any other.

mod limits;
mod memory;
mod postgres;
mod range;
mod sqlite;
mod transfer;

#[cfg(any(test, feature = "suite"))]
pub mod suite;

pub use limits::{MAX_KEY_BYTES, Refused};
pub use memory::MemoryStore;
pub use postgres::{ConnectError, PostgresStore};
pub use sqlite::{FolderLock, OpenError, SqliteStore};
pub use transfer::{ExportError, ImportError, export, import};
