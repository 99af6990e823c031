//! What a job asks a node to do.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::null_as_default;
use crate::job_id::JobId;

/// Content of a job that runs a command; also the payload of a polled message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SendCommand {
    /// Id of the command.
    pub command_id: String,
    /// Name of the document, for logs and for the default log group.
    pub document_name: String,
    /// The document itself, placeholders not replaced. The node looks nothing up.
    pub document_content: Value,
    /// Values by name: text, list of texts, or object, as the document types the parameter.
    #[serde(default, deserialize_with = "null_as_default")]
    pub parameters: BTreeMap<String, Value>,
    /// Bucket for the whole output; empty for none.
    #[serde(default, deserialize_with = "null_as_default", rename = "OutputS3BucketName")]
    pub output_s3_bucket_name: String,
    /// What keys in the bucket begin with.
    #[serde(default, deserialize_with = "null_as_default", rename = "OutputS3KeyPrefix")]
    pub output_s3_key_prefix: String,
    /// Log group for the output; empty for the default group. Means nothing unless output to logs is on.
    #[serde(default, deserialize_with = "null_as_default", rename = "CloudWatchLogGroupName")]
    pub cloud_watch_log_group_name: String,
    /// Whether output goes to CloudWatch Logs. On the wire it is the text `true` or `false`.
    #[serde(default, with = "bool_text", rename = "CloudWatchOutputEnabled")]
    pub cloud_watch_output_enabled: bool,
}

/// Content of a job that cancels a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancelCommand {
    /// Job id of the command to cancel on this node.
    #[serde(rename = "CancelMessageId")]
    pub cancel_message_id: JobId,
}

impl SendCommand {
    /// The log group that output goes to, or `None` when output to logs is off.
    #[must_use]
    pub fn log_group(&self) -> Option<String> {
        if !self.cloud_watch_output_enabled {
            return None;
        }
        if !self.cloud_watch_log_group_name.is_empty() {
            return Some(self.cloud_watch_log_group_name.clone());
        }
        let allowed = |letter: char| letter.is_ascii_alphanumeric() || "-_./#".contains(letter);
        let name = self.document_name.chars().map(|letter| if allowed(letter) { letter } else { '.' });
        Some(format!("/aws/ssm/{}", name.collect::<String>()))
    }
}

/// A boolean written as text. Reading takes a real boolean and null too.
mod bool_text {
    use serde::{Deserialize, Deserializer, Serializer, de};

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Form {
        Bool(bool),
        Text(String),
        Null(()),
    }

    pub(super) fn serialize<S: Serializer>(value: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if *value { "true" } else { "false" })
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        match Form::deserialize(deserializer)? {
            Form::Bool(value) => Ok(value),
            Form::Null(()) => Ok(false),
            Form::Text(text) if text.eq_ignore_ascii_case("true") => Ok(true),
            Form::Text(text) if text.is_empty() || text.eq_ignore_ascii_case("false") => Ok(false),
            Form::Text(text) => Err(de::Error::custom(format_args!("{text:?} is neither \"true\" nor \"false\""))),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sample() -> SendCommand {
        SendCommand {
            command_id: "2b196342-d7d4-436e-8f09-3883a1116ac3".to_owned(),
            document_name: "AWS-RunShellScript".to_owned(),
            document_content: json!({"schemaVersion": "1.2"}),
            parameters: [("commands".to_owned(), json!(["echo hi"]))].into(),
            output_s3_bucket_name: String::new(),
            output_s3_key_prefix: String::new(),
            cloud_watch_log_group_name: String::new(),
            cloud_watch_output_enabled: false,
        }
    }

    #[test]
    fn command_is_written_as_the_service_writes_it() {
        let expected = json!({
            "CommandId": "2b196342-d7d4-436e-8f09-3883a1116ac3", "DocumentName": "AWS-RunShellScript",
            "DocumentContent": {"schemaVersion": "1.2"}, "Parameters": {"commands": ["echo hi"]},
            "OutputS3BucketName": "", "OutputS3KeyPrefix": "", "CloudWatchLogGroupName": "",
            "CloudWatchOutputEnabled": "false",
        });
        assert_eq!(serde_json::to_value(sample()).expect("plain JSON"), expected);
        assert_eq!(serde_json::from_value::<SendCommand>(expected).expect("own JSON"), sample());
    }

    #[test]
    fn members_may_be_missing_or_null() {
        let short = json!({"CommandId": "c", "DocumentName": "d", "DocumentContent": {}, "Parameters": null,
            "CloudWatchOutputEnabled": null, "OutputS3Region": "eu-west-1"});
        let command: SendCommand = serde_json::from_value(short).expect("a short command");
        assert!(command.parameters.is_empty() && !command.cloud_watch_output_enabled);
    }

    #[test]
    fn log_output_is_text_on_the_wire() {
        let read = |value: Value| {
            let mut command = serde_json::to_value(sample()).expect("plain JSON");
            command["CloudWatchOutputEnabled"] = value;
            serde_json::from_value::<SendCommand>(command).map(|command| command.cloud_watch_output_enabled)
        };
        assert!(read(json!("true")).expect("text") && read(json!(true)).expect("boolean"));
        assert!(!read(json!("")).expect("empty text"));
        assert!(read(json!("maybe")).is_err());
    }

    #[test]
    fn log_group_defaults_to_the_document() {
        let mut command = sample();
        assert_eq!(command.log_group(), None);
        command.cloud_watch_output_enabled = true;
        command.document_name = "arn:aws:ssm:eu:1:document/My Doc".to_owned();
        assert_eq!(command.log_group().as_deref(), Some("/aws/ssm/arn.aws.ssm.eu.1.document/My.Doc"));
        command.cloud_watch_log_group_name = "mine".to_owned();
        assert_eq!(command.log_group().as_deref(), Some("mine"));
    }
}
