//! The JSON messages of the control channel, and the XML answer that comes before it opens.
//!
//! Members that a peer may leave out or send as null read as their empty value; members that are not known are ignored. What
//! is written always has every member, in the spelling that AWS's agent and service use (which differs from message to
//! message).

mod command;
mod job;
mod open;
mod output;
mod reply;
mod topic;

pub use command::{CancelCommand, SendCommand};
pub use job::{
    AckCode, AckOutcome, AgentJob, AgentJobAck, AgentJobReply, AgentJobReplyAck, JobContent, JobContentError,
    JobReplyError,
};
pub use open::{
    AnswerError, CreateControlChannel, CreateControlChannelAnswer, Extension, MESSAGE_SCHEMA_VERSION,
    OpenControlChannel, Platform, Token,
};
pub use output::{OutputChunk, Stream};
pub use reply::{AdditionalInfo, AgentInfo, Reply, StepReport};
pub use topic::Topic;

use serde::{Deserialize, Deserializer};

/// Reads null as the empty value.
fn null_as_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(deserializer: D) -> Result<T, D::Error> {
    Ok(Option::<T>::deserialize(deserializer)?.unwrap_or_default())
}

/// The schema version of messages that do not state one.
fn first_schema() -> u32 {
    1
}
