//! Who calls, and what they may do.
//!
//! Two kinds of credentials exist so far: the administrator's access keys of an account ([`administrators`]) and the role
//! tokens of nodes ([`node_tokens`]). What each may call is decided by one pure function ([`authorize()`]).

pub mod administrators;
pub mod authorize;
pub mod identity;
pub mod node_tokens;

pub use administrators::{AccessKey, Administrators};
pub use authorize::{Denied, authorize};
pub use identity::capability;
