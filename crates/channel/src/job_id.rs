//! The id of a job: which command, on which node.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

const PREFIX: &str = "aws.ssm.";

/// Longest command id and longest node id, in characters. Command ids are UUIDs (36); node ids of containers are the longest.
const MAX_PART: usize = 256;

/// A job id `aws.ssm.<command id>.<node id>`, which is also the `MessageId` of a polled message.
///
/// The command id is letters, digits, `-` and `_`; nodes name folders after it, so nothing else gets through. The node id
/// may contain `.` and `:` as well.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JobId {
    command_id: String,
    node_id: String,
}

/// Why a text is not a job id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JobIdError {
    /// The text does not have the four dot-separated parts.
    #[error("job id {0:?} does not have the form aws.ssm.<command id>.<node id>")]
    Form(String),
    /// The command id is empty, too long, or has a character that is not allowed.
    #[error("command id {0:?} is not 1 to 256 letters, digits, '-' or '_'")]
    CommandId(String),
    /// The node id is empty, too long, or has a character that is not allowed.
    #[error("node id {0:?} is not 1 to 256 letters, digits, '-', '_', '.' or ':'")]
    NodeId(String),
}

impl JobId {
    /// Joins a command id and a node id.
    ///
    /// # Errors
    ///
    /// [`JobIdError::CommandId`] or [`JobIdError::NodeId`] names the part that is not allowed.
    pub fn new(command_id: impl Into<String>, node_id: impl Into<String>) -> Result<Self, JobIdError> {
        let (command_id, node_id) = (command_id.into(), node_id.into());
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let fits = |part: &str| !part.is_empty() && part.len() <= MAX_PART;
        if !fits(&command_id) || !command_id.bytes().all(word) {
            return Err(JobIdError::CommandId(command_id));
        }
        if !fits(&node_id) || !node_id.bytes().all(|byte| word(byte) || byte == b'.' || byte == b':') {
            return Err(JobIdError::NodeId(node_id));
        }
        Ok(Self { command_id, node_id })
    }

    /// The command's id.
    #[must_use]
    pub fn command_id(&self) -> &str {
        &self.command_id
    }

    /// The managed node's id.
    #[must_use]
    pub fn node_id(&self) -> &str {
        &self.node_id
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}.{}", self.command_id, self.node_id)
    }
}

impl FromStr for JobId {
    type Err = JobIdError;

    fn from_str(text: &str) -> Result<Self, JobIdError> {
        let (command_id, node_id) = text
            .strip_prefix(PREFIX)
            .and_then(|rest| rest.split_once('.'))
            .ok_or_else(|| JobIdError::Form(text.to_owned()))?;
        Self::new(command_id, node_id)
    }
}

impl TryFrom<String> for JobId {
    type Error = JobIdError;

    fn try_from(text: String) -> Result<Self, JobIdError> {
        text.parse()
    }
}

impl From<JobId> for String {
    fn from(job_id: JobId) -> Self {
        job_id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts_of_a_real_id_are_found() {
        let text = "aws.ssm.2b196342-d7d4-436e-8f09-3883a1116ac3.mi-0123456789abcdef0";
        let job_id: JobId = text.parse().expect("a job id");
        assert_eq!(job_id.command_id(), "2b196342-d7d4-436e-8f09-3883a1116ac3");
        assert_eq!(job_id.node_id(), "mi-0123456789abcdef0");
        assert_eq!(job_id.to_string(), text);
    }

    #[test]
    fn malformed_ids_say_which_part_is_wrong() {
        let error = |text: &str| text.parse::<JobId>().expect_err("malformed");
        assert!(matches!(error("aws.ssm.only-a-command"), JobIdError::Form(_)));
        assert!(matches!(error("aws.ec2.c.n"), JobIdError::Form(_)));
        assert!(matches!(error("aws.ssm..mi-1"), JobIdError::CommandId(_)));
        assert!(matches!(error("aws.ssm.../../etc"), JobIdError::CommandId(_)));
        assert!(matches!(error("aws.ssm.c."), JobIdError::NodeId(_)));
        assert!(matches!(error("aws.ssm.c.a/b"), JobIdError::NodeId(_)));
    }

    proptest! {
        #[test]
        fn display_round_trips(command_id in "[a-zA-Z0-9_-]{1,60}", node_id in "[a-zA-Z0-9_.:-]{1,60}") {
            let job_id = JobId::new(command_id, node_id).expect("allowed parts");
            prop_assert_eq!(job_id.to_string().parse::<JobId>().expect("own text"), job_id);
        }

        #[test]
        fn whatever_parses_displays_as_it_was_written(text in "aws\\.ssm\\.[a-z.:/-]{0,20}") {
            if let Ok(job_id) = text.parse::<JobId>() {
                prop_assert_eq!(job_id.to_string(), text);
            }
        }
    }
}
