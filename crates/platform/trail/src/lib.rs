//! The audit trail: one record for each API call, in CloudTrail's form, in an append-only log.
//!
//! Records go through one writer that commits many at once. A call that changes something is answered only after its record
//! is durable; a call that only reads is recorded within [`writer::LINGER`], so that reading does not cost a disk write each.
//! Values that the API model marks sensitive never get here: they are replaced before the record is made.

pub mod record;
pub mod redact;
pub mod writer;

pub use record::{Call, Record};
pub use writer::{Trail, Writer};
