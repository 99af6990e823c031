//! One audit record.

use drover_api::OperationMeta;
use drover_kernel::{OpError, Principal, RequestId, Scope, Time};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::redact::redact;

/// Request parameters longer than this are left out of the record; CloudTrail's limit for a field.
const MAX_PARAMETERS: usize = 100 * 1024;

/// A call that was made, as the front door saw it.
#[derive(Debug)]
pub struct Call<'a> {
    /// Account and region.
    pub scope: &'a Scope,
    /// Who called.
    pub principal: &'a Principal,
    /// What.
    pub operation: &'a OperationMeta,
    /// The request's id.
    pub request_id: &'a RequestId,
    /// When it arrived.
    pub time: Time,
    /// The client's address.
    pub source_ip: &'a str,
    /// The client's name for itself.
    pub user_agent: &'a str,
    /// The input as JSON text.
    pub input: &'a [u8],
    /// Why it failed, if it did.
    pub error: Option<&'a OpError>,
}

/// A record in CloudTrail's form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// Version of this form.
    pub event_version: String,
    /// Unique id of the record; also its place in the log.
    #[serde(rename = "eventID")]
    pub event_id: String,
    /// When the call arrived, RFC 3339.
    pub event_time: String,
    /// Such as `ssm.amazonaws.com`.
    pub event_source: String,
    /// The operation.
    pub event_name: String,
    /// The region.
    pub aws_region: String,
    /// The client's address.
    #[serde(rename = "sourceIPAddress")]
    pub source_ip_address: String,
    /// The client's name for itself.
    pub user_agent: String,
    /// Who called.
    pub user_identity: Value,
    /// The input without its sensitive values.
    pub request_parameters: Value,
    /// The error's code, if the call failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// The error's text, if the call failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// The request's id, as the client knows it.
    #[serde(rename = "requestID")]
    pub request_id: String,
    /// Whether the operation only reads.
    pub read_only: bool,
    /// The account.
    pub recipient_account_id: String,
}

/// Whether an operation only reads, by AWS's naming.
pub fn is_read_only(operation: &OperationMeta) -> bool {
    ["Get", "List", "Describe", "Follow"].iter().any(|verb| operation.name.starts_with(verb))
}

impl Record {
    /// The record of a call.
    pub fn of(call: &Call<'_>) -> Self {
        let request_parameters = if call.input.len() > MAX_PARAMETERS {
            json!({ "omitted": format!("{} bytes", call.input.len()) })
        } else {
            match serde_json::from_slice(call.input) {
                Ok(input) => redact(input, call.operation.sensitive_input),
                Err(_) => Value::Null,
            }
        };
        Self {
            event_version: "1.11".to_owned(),
            event_id: uuid::Uuid::now_v7().to_string(),
            event_time: call.time.to_string(),
            event_source: format!("{}.amazonaws.com", call.operation.service),
            event_name: call.operation.name.to_owned(),
            aws_region: call.scope.region.to_string(),
            source_ip_address: call.source_ip.to_owned(),
            user_agent: call.user_agent.to_owned(),
            user_identity: identity(call.principal),
            request_parameters,
            error_code: call.error.map(|error| error.kind().code.to_owned()),
            error_message: call.error.map(|error| error.message().to_owned()),
            request_id: call.request_id.to_string(),
            read_only: is_read_only(call.operation),
            recipient_account_id: call.scope.account.to_string(),
        }
    }
}

fn identity(principal: &Principal) -> Value {
    let arn = principal.arn().map(|arn| arn.to_string());
    let account = principal.account().map(ToString::to_string);
    match principal {
        Principal::Administrator { access_key_id, .. } => json!({
            "type": "Root", "principalId": principal.user_id(), "arn": arn, "accountId": account, "accessKeyId": access_key_id,
        }),
        Principal::Node { .. } => json!({
            "type": "AssumedRole", "principalId": principal.user_id(), "arn": arn, "accountId": account,
        }),
        Principal::Anonymous => json!({ "type": "Unknown" }),
    }
}
