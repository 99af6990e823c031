//! Jobs, and the three messages that follow one: acknowledgement, replies, and their acknowledgement.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use uuid::Uuid;

use super::{CancelCommand, Reply, SendCommand, Topic, first_schema, null_as_default};
use crate::{frame::Frame, job_id::JobId, limits::MAX_REPLY_CONTENT, time::UtcTime};

/// Payload of an `agent_job` frame: envelope of a command or a cancellation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AgentJob {
    /// The content as JSON text, see [`AgentJob::content`].
    pub content: String,
    /// Id of the job. A cancellation has one of its own.
    pub job_id: JobId,
    /// What the content is, see [`Topic::parse`]. Text, because the node must answer topics that it does not know.
    pub topic: String,
    /// Version of the envelope, 1.
    #[serde(default = "first_schema")]
    pub schema_version: u32,
}

/// Content of a job, by topic.
#[derive(Debug, Clone, PartialEq)]
pub enum JobContent {
    /// Run a command.
    SendCommand(SendCommand),
    /// Cancel a command.
    CancelCommand(CancelCommand),
}

/// Why a job's content is not understood. The node answers with [`AckCode::ParseError`].
#[derive(Debug, thiserror::Error)]
pub enum JobContentError {
    /// No prefix of the topic is known.
    #[error("topic {topic:?} is not known")]
    Topic {
        /// The topic.
        topic: String,
    },
    /// The content is not what the topic promises.
    #[error("content of job {job_id} is not understood")]
    Content {
        /// The job.
        job_id: JobId,
        /// What the JSON reader found.
        source: serde_json::Error,
    },
}

impl AgentJob {
    /// Wraps a command.
    ///
    /// # Errors
    ///
    /// Only if the JSON writer fails, which it does not for values that came from JSON.
    pub fn send_command(job_id: JobId, region: &str, command: &SendCommand) -> Result<Self, serde_json::Error> {
        Self::wrap(job_id, Topic::SendCommand.in_region(region), command)
    }

    /// Wraps a cancellation. `job_id` is its own, fresh one.
    ///
    /// # Errors
    ///
    /// As [`AgentJob::send_command`].
    pub fn cancel_command(job_id: JobId, region: &str, cancel: &CancelCommand) -> Result<Self, serde_json::Error> {
        Self::wrap(job_id, Topic::CancelCommand.in_region(region), cancel)
    }

    fn wrap<T: Serialize>(job_id: JobId, topic: String, content: &T) -> Result<Self, serde_json::Error> {
        Ok(Self { content: serde_json::to_string(content)?, job_id, topic, schema_version: 1 })
    }

    /// Reads the content.
    ///
    /// # Errors
    ///
    /// See [`JobContentError`].
    pub fn content(&self) -> Result<JobContent, JobContentError> {
        let failed = |source| JobContentError::Content { job_id: self.job_id.clone(), source };
        match Topic::parse(&self.topic) {
            Some(Topic::SendCommand) => {
                serde_json::from_str(&self.content).map(JobContent::SendCommand).map_err(failed)
            }
            Some(Topic::CancelCommand) => {
                serde_json::from_str(&self.content).map(JobContent::CancelCommand).map_err(failed)
            }
            None => Err(JobContentError::Topic { topic: self.topic.clone() }),
        }
    }
}

/// Payload of an `agent_job_ack` frame: the node took the job, or says why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentJobAck {
    /// The job.
    pub job_id: JobId,
    /// Id of the `agent_job` frame.
    pub acknowledged_message_id: Uuid,
    /// Creation time of the `agent_job` frame.
    pub created_date: UtcTime,
    /// What became of the job.
    pub status_code: AckCode,
    /// The code's name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub error_message: String,
}

impl AgentJobAck {
    /// Answers the frame that brought a job.
    #[must_use]
    pub fn new(job_id: JobId, frame: &Frame, status_code: AckCode) -> Self {
        Self {
            job_id,
            acknowledged_message_id: frame.message_id,
            created_date: UtcTime::from_millis(frame.created),
            status_code,
            error_message: status_code.message().to_owned(),
        }
    }
}

macro_rules! ack_codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal $message:literal,)*) => {
        /// What a node says about a job that it was sent.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum AckCode { $($(#[$doc])* $variant,)* }

        impl AckCode {
            /// Every code.
            pub const ALL: &[AckCode] = &[$(AckCode::$variant,)*];

            /// The code on the wire.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The text that goes with the code.
            #[must_use]
            pub fn message(self) -> &'static str {
                match self { $(Self::$variant => $message,)* }
            }
        }
    };
}

ack_codes! {
    /// The job was taken and will run.
    Successful = "200" "Successful",
    /// The node takes no jobs at the moment.
    ClosedProcessor = "51401" "ClosedProcessor",
    /// Too many commands run and wait.
    ProcessorBufferFull = "51402" "ProcessorBufferFull",
    /// The content is not a kind of document that this channel runs.
    UnexpectedDocumentType = "51403" "UnexpectedDocumentType",
    /// The node could not name its own error.
    ErrorCodeTranslationFailed = "51404" "ProcessorErrorCodeTranslationFailed",
    /// The command was taken before.
    DuplicateCommand = "51405" "DuplicateCommand",
    /// The document cannot be run.
    InvalidDocument = "51406" "InvalidDocument",
    /// Commands do not run in this container.
    ContainerNotSupported = "51407" "ContainerNotSupported",
    /// The envelope or its content is not understood.
    ParseError = "51408" "AgentJobMessageParseError",
    /// Anything else.
    UnexpectedError = "51499" "UnexpectedError",
}

/// What a server does about an acknowledgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AckOutcome {
    /// The node has the job; wait for replies.
    Delivered,
    /// The node has not taken the job; offer it again later.
    OfferAgain,
    /// The node will never run the job; it has failed.
    Refused,
}

impl AckCode {
    /// Sorts the code by what a server must do.
    ///
    /// The two codes that say nothing about the job itself are offers for later, which the delivery time-out ends.
    #[must_use]
    pub fn outcome(self) -> AckOutcome {
        match self {
            Self::Successful | Self::DuplicateCommand => AckOutcome::Delivered,
            Self::ClosedProcessor
            | Self::ProcessorBufferFull
            | Self::ErrorCodeTranslationFailed
            | Self::UnexpectedError => AckOutcome::OfferAgain,
            Self::UnexpectedDocumentType | Self::InvalidDocument | Self::ContainerNotSupported | Self::ParseError => {
                AckOutcome::Refused
            }
        }
    }
}

impl Serialize for AckCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for AckCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let code = Self::ALL.iter().copied().find(|code| code.code() == text);
        code.ok_or_else(|| de::Error::custom(format_args!("{text:?} is not a known status code")))
    }
}

/// Payload of an `agent_job_reply` frame: envelope of a [`Reply`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentJobReply {
    /// Version of the envelope, 1.
    #[serde(default = "first_schema")]
    pub schema_version: u32,
    /// The job reported on.
    pub job_id: JobId,
    /// The reply as JSON text, see [`AgentJobReply::reply`].
    pub content: String,
    /// Kind of the job.
    pub topic: Topic,
}

/// Why a reply cannot be wrapped.
#[derive(Debug, thiserror::Error)]
pub enum JobReplyError {
    /// The reply is longer than the control channel takes.
    #[error("reply for job {job_id} has {len} bytes, at most 120000 are allowed")]
    TooLong {
        /// The job.
        job_id: JobId,
        /// Bytes of the reply's JSON.
        len: usize,
    },
    /// The reply cannot be written as JSON.
    #[error("reply for job {job_id} cannot be written as JSON")]
    Json {
        /// The job.
        job_id: JobId,
        /// What the JSON writer said.
        source: serde_json::Error,
    },
}

impl AgentJobReply {
    /// Wraps a reply.
    ///
    /// # Errors
    ///
    /// [`JobReplyError::TooLong`] above [`MAX_REPLY_CONTENT`] bytes: control characters in output take six bytes each, so
    /// even truncated output can get there. Shorten it and try again.
    pub fn new(job_id: JobId, topic: Topic, reply: &Reply) -> Result<Self, JobReplyError> {
        match serde_json::to_string(reply) {
            Ok(content) if content.len() <= MAX_REPLY_CONTENT => Ok(Self { schema_version: 1, job_id, content, topic }),
            Ok(content) => Err(JobReplyError::TooLong { job_id, len: content.len() }),
            Err(source) => Err(JobReplyError::Json { job_id, source }),
        }
    }

    /// Reads the reply.
    ///
    /// # Errors
    ///
    /// Whatever the JSON reader finds wrong.
    pub fn reply(&self) -> Result<Reply, serde_json::Error> {
        serde_json::from_str(&self.content)
    }
}

/// Payload of an `agent_job_reply_ack` frame: the server has stored a reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentJobReplyAck {
    /// The job.
    pub job_id: JobId,
    /// Id of the `agent_job_reply` frame.
    pub acknowledged_message_id: Uuid,
}

#[cfg(test)]
mod tests;
