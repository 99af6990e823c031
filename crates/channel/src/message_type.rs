//! The type of a message, as the frame's header names it.

use std::{fmt, str::FromStr};

/// Longest name of a message type: the width of its field in the header.
pub(crate) const MAX_NAME: usize = 32;

macro_rules! message_types {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// What a frame's payload is.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum MessageType {
            $($(#[$doc])* $variant,)*
            /// A name that this crate does not know: 1 to 32 visible ASCII characters. Parse names instead of building
            /// this by hand, or a known name in here will not equal its own variant.
            Other(String),
        }

        impl MessageType {
            /// Every type that has a variant of its own.
            pub const KNOWN: &[MessageType] = &[$(MessageType::$variant,)*];

            /// The name in the header.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Other(name) => name,
                }
            }

            fn known(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

message_types! {
    /// To the node: start a session.
    InteractiveShell = "interactive_shell",
    /// To the node or the client: a session is over.
    ChannelClosed = "channel_closed",
    /// From the node: result of a session.
    AgentTaskComplete = "agent_task_complete",
    /// To the node: answer to `agent_task_complete`.
    AgentTaskAcknowledge = "agent_task_acknowledge",
    /// Defined by AWS, sent by nobody.
    AgentTaskReply = "agent_task_reply",
    /// To the node: run or cancel a command.
    AgentJob = "agent_job",
    /// From the node: the job was taken or refused.
    AgentJobAck = "agent_job_ack",
    /// From the node: progress or result of a command.
    AgentJobReply = "agent_job_reply",
    /// To the node: answer to `agent_job_reply`.
    AgentJobReplyAck = "agent_job_reply_ack",
    /// From the node: counters of restarts.
    AgentTelemetry = "agent_telemetry",
    /// From the node: how an update of the agent went.
    AgentUpdateResult = "agent_update_result",
    /// Client to node, on a data channel: input.
    InputStreamData = "input_stream_data",
    /// Node to client, on a data channel: output.
    OutputStreamData = "output_stream_data",
    /// Both ways, on a data channel: a stream frame has come.
    Acknowledge = "acknowledge",
    /// To the node, on a data channel: stop sending.
    PausePublication = "pause_publication",
    /// To the node, on a data channel: go on sending.
    StartPublication = "start_publication",
    /// From the node for the server, on a data channel: the session's state.
    AgentSessionState = "agent_session_state",
    /// From Drover's agent to a server that announced it: output of a step while it runs. Not part of AWS's protocol.
    DroverOutput = "drover_output",
}

/// A name that does not fit the header's field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("message type {name:?} is not 1 to 32 visible ASCII characters")]
pub struct MessageTypeError {
    /// The refused name.
    pub name: String,
}

impl MessageType {
    /// Whether the header of this type may lack a creation time: clients send none when they pause or resume a stream.
    #[must_use]
    pub fn allows_no_creation_time(&self) -> bool {
        matches!(self, Self::PausePublication | Self::StartPublication)
    }

    /// The name, if it fits the header.
    pub(crate) fn checked_name(&self) -> Result<&str, MessageTypeError> {
        let name = self.as_str();
        let fits = !name.is_empty() && name.len() <= MAX_NAME && name.bytes().all(|byte| byte.is_ascii_graphic());
        if fits { Ok(name) } else { Err(MessageTypeError { name: name.to_owned() }) }
    }
}

impl fmt::Display for MessageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for MessageType {
    type Err = MessageTypeError;

    fn from_str(name: &str) -> Result<Self, MessageTypeError> {
        let message_type = Self::known(name).unwrap_or_else(|| Self::Other(name.to_owned()));
        message_type.checked_name()?;
        Ok(message_type)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_known_name_fits_and_round_trips() {
        for message_type in MessageType::KNOWN {
            assert_eq!(message_type.as_str().parse::<MessageType>().as_ref(), Ok(message_type));
        }
    }

    #[test]
    fn names_that_do_not_fit_are_refused() {
        for name in ["", "two words", "ungültig", "a_name_of_thirty_three_characters"] {
            assert!(name.parse::<MessageType>().is_err(), "{name}");
        }
        assert!("a_name_of_thirty_two_characters_".parse::<MessageType>().is_ok());
    }

    proptest! {
        #[test]
        fn display_round_trips(name in "[!-~]{1,32}") {
            let message_type: MessageType = name.parse().expect("visible ASCII");
            prop_assert_eq!(message_type.to_string(), name);
        }

        #[test]
        fn any_text_is_read_without_panic(name in "\\PC{0,40}") {
            let fits = (1..=MAX_NAME).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_graphic());
            prop_assert_eq!(name.parse::<MessageType>().is_ok(), fits);
        }
    }
}
