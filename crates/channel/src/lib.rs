//! Agent message frames and the control channel's messages.
//!
//! Server and agent speak over one WebSocket: a text message opens it, and everything after that is a binary [`Frame`] whose
//! payload is one JSON message. This crate knows those bytes and texts and nothing else: it does no I/O, starts no tasks and
//! never reads the clock, so times and message ids are passed in. The format is that of AWS's agent, observed on the wire,
//! so either side may be AWS's own.

pub mod frame;
pub mod job_id;
pub mod limits;
pub mod message;
pub mod message_type;
pub mod status;
pub mod time;

pub use frame::{Frame, FrameError};
pub use job_id::{JobId, JobIdError};
pub use message_type::{MessageType, MessageTypeError};
pub use status::{DocumentStatus, StepStatus};
pub use time::UtcTime;
