//! What every part of Drover stands on: ids, ARNs, the request context, the clock, errors, tags, and the interfaces of the
//! store, the bus and background tasks.
//!
//! The kernel knows no capability, no HTTP and no SQL. Capabilities declare records and indexes ([`record`]), read and commit
//! them through [`Db`], and hand the server a [`Capability`]: their operations, sweeps, due handlers and agent topics.
//! Everything that outlives a request has one of three shapes: a sweep, a due entry ([`due`]) or a mailbox message
//! ([`mailbox`]).

pub mod arn;
pub mod bus;
pub mod capability;
pub mod clock;
pub mod cx;
pub mod db;
pub mod due;
pub mod error;
pub mod id;
pub mod log;
pub mod mailbox;
pub mod outbox;
pub mod page;
pub mod presence;
pub mod principal;
pub mod record;
pub mod seal;
pub mod settings;
pub mod store;
pub mod tags;
pub mod task;

pub use bus::{Bus, Nudges};
pub use capability::Capability;
pub use clock::Time;
pub use cx::{Cx, Tools};
pub use db::{Batch, Db, guarded};
pub use error::OpError;
pub use id::{AccountId, CommandId, NodeId, Region, RequestId, Scope};
pub use principal::Principal;
pub use record::{Record, Stored};
pub use store::{Revision, Store, StoreError};
