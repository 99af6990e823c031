//! What a job or a polled message is about.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Subject of a job. Topics are compared by prefix, because the service appends its region: `aws.ssm.sendCommand.us.east.1.1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Run a command.
    SendCommand,
    /// Cancel a command.
    CancelCommand,
}

impl Topic {
    /// The topic without a region, as replies state it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SendCommand => "aws.ssm.sendCommand",
            Self::CancelCommand => "aws.ssm.cancelCommand",
        }
    }

    /// The topic as the service sends it: with the region, its dashes as dots, and a version.
    #[must_use]
    pub fn in_region(self, region: &str) -> String {
        format!("{}.{}.1", self.as_str(), region.replace('-', "."))
    }

    /// Finds the topic that `text` begins with.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::SendCommand, Self::CancelCommand].into_iter().find(|topic| text.starts_with(topic.as_str()))
    }
}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Topic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom(format_args!("{text:?} is not a known topic")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_known_by_their_prefix() {
        assert_eq!(Topic::parse("aws.ssm.sendCommand.us.east.1.1"), Some(Topic::SendCommand));
        assert_eq!(Topic::parse("aws.ssm.cancelCommand"), Some(Topic::CancelCommand));
        assert_eq!(Topic::parse("aws.ssm.startSession"), None);
    }

    #[test]
    fn region_is_appended_with_dots() {
        assert_eq!(Topic::SendCommand.in_region("us-east-1"), "aws.ssm.sendCommand.us.east.1.1");
    }
}
