//! The composition root: the front door, the agent gateway, the task runner, and the list of everything that runs.
//!
//! ```text
//! listen ─▶ front: route → signature → throttle → decode+validate → authorize → handler → encode → audit
//!       └─▶ gateway: control channels ─ mailboxes
//! tasks: sweeps · due queue · presence · audit writer
//! ```

mod authenticate;
mod catalogue;
mod config;
mod due;
mod expire;
mod front;
mod gateway;
mod listen;
mod reports;
mod server;
mod status;
mod stop;
mod sweeps;
mod throttle;

pub use config::{Config, Engine, Throttle, Tls};
pub use server::{Server, StartError};
