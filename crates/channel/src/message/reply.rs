//! What a node reports about a command.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::null_as_default;
use crate::{
    status::{DocumentStatus, StepStatus},
    time::{UtcTime, optional},
};

/// Content of an `agent_job_reply`; also the payload of `SendReply` for a polled message.
///
/// A command gets one when it starts (no steps), one for each finished step, and one at the end. They come in any order and
/// more than once: a receiver adds steps by name and never goes back from a final status.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reply {
    /// Who reports, and when.
    pub additional_info: AdditionalInfo,
    /// Status of the whole document.
    pub document_status: DocumentStatus,
    /// Why the document failed before its first step; else empty.
    #[serde(default, deserialize_with = "null_as_default")]
    pub document_trace_output: String,
    /// Reports by step name (1.x documents: by plugin name); null in the reply that announces the start.
    #[serde(default)]
    pub runtime_status: Option<BTreeMap<String, StepReport>>,
}

/// Who made a reply, and counts of what was done so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AdditionalInfo {
    /// The agent.
    pub agent: AgentInfo,
    /// When the reply was made.
    #[serde(default, with = "optional")]
    pub date_time: Option<UtcTime>,
    /// Id of an association's run; empty for commands.
    #[serde(default, deserialize_with = "null_as_default")]
    pub run_id: String,
    /// How many steps have each status; null in the reply that announces the start. Keys are step statuses, kept as text
    /// because a count that is not understood is no reason to lose a reply.
    #[serde(default)]
    pub runtime_status_counts: Option<BTreeMap<String, u32>>,
    /// Whether the node could open a control channel; only in replies to polled messages.
    #[serde(default, rename = "ableToOpenMGSConnection", skip_serializing_if = "Option::is_none")]
    pub able_to_open_mgs_connection: Option<bool>,
}

/// The agent that made a reply.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentInfo {
    /// Its language, `en-US`.
    pub lang: String,
    /// Its name, `amazon-ssm-agent`.
    pub name: String,
    /// Operating system, `linux`.
    pub os: String,
    /// Configured version of the operating system, `1` unless somebody set it.
    pub osver: String,
    /// Version of the agent.
    pub ver: String,
}

/// How one step went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StepReport {
    /// Status of the step.
    pub status: StepStatus,
    /// Exit code.
    #[serde(default)]
    pub code: i64,
    /// The action, such as `aws:runShellScript`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
    /// Both outputs together, at most [`MAX_COMBINED_OUTPUT`](crate::limits::MAX_COMBINED_OUTPUT) bytes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub output: String,
    /// When the step began, if it did.
    #[serde(default, with = "optional")]
    pub start_date_time: Option<UtcTime>,
    /// When the step ended, if it did.
    #[serde(default, with = "optional")]
    pub end_date_time: Option<UtcTime>,
    /// Bucket that has the whole output; empty for none.
    #[serde(default, deserialize_with = "null_as_default", rename = "outputS3BucketName")]
    pub output_s3_bucket_name: String,
    /// Key prefix of the output in the bucket, up to the action's part.
    #[serde(default, deserialize_with = "null_as_default", rename = "outputS3KeyPrefix")]
    pub output_s3_key_prefix: String,
    /// Last part of the key prefix; empty unless output goes to a bucket.
    #[serde(default, deserialize_with = "null_as_default")]
    pub step_name: String,
    /// Beginning of the standard output, at most [`MAX_INLINE_OUTPUT`](crate::limits::MAX_INLINE_OUTPUT) bytes.
    #[serde(default, deserialize_with = "null_as_default")]
    pub standard_output: String,
    /// Beginning of the standard error, as long at most.
    #[serde(default, deserialize_with = "null_as_default")]
    pub standard_error: String,
}

impl AdditionalInfo {
    /// Counts statuses in the form of [`AdditionalInfo::runtime_status_counts`].
    #[must_use]
    pub fn counts(steps: impl IntoIterator<Item = StepStatus>) -> BTreeMap<String, u32> {
        let mut counts = BTreeMap::new();
        for step in steps {
            *counts.entry(step.as_str().to_owned()).or_default() += 1;
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// As AWS's agent sends it when a step has ended.
    fn observed() -> Value {
        json!({
            "additionalInfo": {
                "agent": {"lang": "en-US", "name": "amazon-ssm-agent", "os": "linux", "osver": "1", "ver": "3.3.1142.0"},
                "dateTime": "2026-11-21T08:21:27.436Z", "runId": "", "runtimeStatusCounts": {"Success": 1},
            },
            "documentStatus": "InProgress", "documentTraceOutput": "",
            "runtimeStatus": {"one": {
                "status": "Success", "code": 0, "name": "aws:runShellScript", "output": "hi\n",
                "startDateTime": "2026-11-21T08:21:18.712Z", "endDateTime": "2026-11-21T08:21:27.435Z",
                "outputS3BucketName": "mybucket", "outputS3KeyPrefix": "pre/c/mi-1/awsrunShellScript",
                "stepName": "one", "standardOutput": "hi\n", "standardError": "",
            }},
        })
    }

    #[test]
    fn step_reply_reads_and_writes_as_observed() {
        let reply: Reply = serde_json::from_value(observed()).expect("an observed reply");
        let step = &reply.runtime_status.as_ref().expect("steps")["one"];
        assert_eq!((step.status, step.standard_output.as_str()), (StepStatus::Success, "hi\n"));
        assert_eq!(step.end_date_time, Some(UtcTime::from_millis(1_795_249_287_435)));
        assert_eq!(serde_json::to_value(&reply).expect("plain JSON"), observed());
    }

    #[test]
    fn start_reply_has_nulls() {
        let mut start = observed();
        start["runtimeStatus"] = Value::Null;
        start["additionalInfo"]["runtimeStatusCounts"] = Value::Null;
        start["additionalInfo"]["ableToOpenMGSConnection"] = json!(true);
        let reply: Reply = serde_json::from_value(start.clone()).expect("a start reply");
        assert_eq!(reply.runtime_status, None);
        assert_eq!(reply.additional_info.able_to_open_mgs_connection, Some(true));
        assert_eq!(serde_json::to_value(&reply).expect("plain JSON"), start);
    }

    #[test]
    fn a_step_may_lack_all_but_its_status() {
        let step: StepReport =
            serde_json::from_value(json!({"status": "Skipped", "startDateTime": "", "output": null})).expect("a step");
        assert_eq!((step.status, step.start_date_time, step.end_date_time), (StepStatus::Skipped, None, None));
        assert_eq!(serde_json::to_value(&step).expect("plain JSON")["endDateTime"], "");
        assert!(serde_json::from_value::<StepReport>(json!({"status": "Exploded"})).is_err());
    }

    #[test]
    fn counts_are_by_status() {
        let counts = AdditionalInfo::counts([StepStatus::Success, StepStatus::Failed, StepStatus::Success]);
        assert_eq!(counts, BTreeMap::from([("Failed".to_owned(), 1), ("Success".to_owned(), 2)]));
    }
}
