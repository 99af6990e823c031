// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Sensitive, Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{
    AlarmConfiguration, AlarmStateInformation, CloudWatchOutputConfig, Command, ExecutionInputs, FailureDetails,
    NotificationConfig, ParentStepDetails, Runbook, Tag, Target, TargetLocation, rules,
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3OutputLocation {
    pub output_s3_region: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
}

impl Shape for S3OutputLocation {
    const NAME: &'static str = "S3OutputLocation";
    const MEMBERS: &'static [&'static str] = &["OutputS3Region", "OutputS3BucketName", "OutputS3KeyPrefix"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.output_s3_region = map.next_value()?,
            1 => self.output_s3_bucket_name = map.next_value()?,
            2 => self.output_s3_key_prefix = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OutputS3Region", &self.output_s3_region)?;
        put(out, "OutputS3BucketName", &self.output_s3_bucket_name)?;
        put(out, "OutputS3KeyPrefix", &self.output_s3_key_prefix)?;
        Ok(())
    }
}

impl Validate for S3OutputLocation {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.output_s3_region, at, "outputS3Region", &rules::S3_REGION, found);
        optional(&self.output_s3_bucket_name, at, "outputS3BucketName", &rules::S3_BUCKET_NAME, found);
        optional(&self.output_s3_key_prefix, at, "outputS3KeyPrefix", &rules::S3_KEY_PREFIX, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3OutputUrl {
    pub output_url: Option<String>,
}

impl Shape for S3OutputUrl {
    const NAME: &'static str = "S3OutputUrl";
    const MEMBERS: &'static [&'static str] = &["OutputUrl"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.output_url = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OutputUrl", &self.output_url)?;
        Ok(())
    }
}

impl Validate for S3OutputUrl {
    fn validate(&self, _at: &Path<'_>, _found: &mut Violations) {}
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduledWindowExecution {
    pub window_id: Option<String>,
    pub name: Option<String>,
    pub execution_time: Option<String>,
}

impl Shape for ScheduledWindowExecution {
    const NAME: &'static str = "ScheduledWindowExecution";
    const MEMBERS: &'static [&'static str] = &["WindowId", "Name", "ExecutionTime"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.name = map.next_value()?,
            2 => self.execution_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "Name", &self.name)?;
        put(out, "ExecutionTime", &self.execution_time)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendAutomationSignalRequest {
    pub automation_execution_id: Option<String>,
    pub signal_type: Option<String>,
    pub payload: Option<BTreeMap<String, Vec<String>>>,
}

impl Shape for SendAutomationSignalRequest {
    const NAME: &'static str = "SendAutomationSignalRequest";
    const MEMBERS: &'static [&'static str] = &["AutomationExecutionId", "SignalType", "Payload"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation_execution_id = map.next_value()?,
            1 => self.signal_type = map.next_value()?,
            2 => self.payload = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AutomationExecutionId", &self.automation_execution_id)?;
        put(out, "SignalType", &self.signal_type)?;
        put(out, "Payload", &self.payload)?;
        Ok(())
    }
}

impl Validate for SendAutomationSignalRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.automation_execution_id, at, "automationExecutionId", &rules::AUTOMATION_EXECUTION_ID, found);
        required(&self.signal_type, at, "signalType", &rules::SIGNAL_TYPE, found);
        optional(&self.payload, at, "payload", &rules::AUTOMATION_PARAMETER_MAP, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendAutomationSignalResult {}

impl Shape for SendAutomationSignalResult {
    const NAME: &'static str = "SendAutomationSignalResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendCommandRequest {
    pub instance_ids: Option<Vec<String>>,
    pub targets: Option<Vec<Target>>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub document_hash: Option<String>,
    pub document_hash_type: Option<String>,
    pub timeout_seconds: Option<i32>,
    pub comment: Option<String>,
    pub parameters: Option<Sensitive<BTreeMap<String, Vec<String>>>>,
    pub output_s3_region: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub service_role_arn: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl Shape for SendCommandRequest {
    const NAME: &'static str = "SendCommandRequest";
    const MEMBERS: &'static [&'static str] = &[
        "InstanceIds",
        "Targets",
        "DocumentName",
        "DocumentVersion",
        "DocumentHash",
        "DocumentHashType",
        "TimeoutSeconds",
        "Comment",
        "Parameters",
        "OutputS3Region",
        "OutputS3BucketName",
        "OutputS3KeyPrefix",
        "MaxConcurrency",
        "MaxErrors",
        "ServiceRoleArn",
        "NotificationConfig",
        "CloudWatchOutputConfig",
        "AlarmConfiguration",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_ids = map.next_value()?,
            1 => self.targets = map.next_value()?,
            2 => self.document_name = map.next_value()?,
            3 => self.document_version = map.next_value()?,
            4 => self.document_hash = map.next_value()?,
            5 => self.document_hash_type = map.next_value()?,
            6 => self.timeout_seconds = map.next_value()?,
            7 => self.comment = map.next_value()?,
            8 => self.parameters = map.next_value()?,
            9 => self.output_s3_region = map.next_value()?,
            10 => self.output_s3_bucket_name = map.next_value()?,
            11 => self.output_s3_key_prefix = map.next_value()?,
            12 => self.max_concurrency = map.next_value()?,
            13 => self.max_errors = map.next_value()?,
            14 => self.service_role_arn = map.next_value()?,
            15 => self.notification_config = map.next_value()?,
            16 => self.cloud_watch_output_config = map.next_value()?,
            17 => self.alarm_configuration = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceIds", &self.instance_ids)?;
        put(out, "Targets", &self.targets)?;
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "DocumentHash", &self.document_hash)?;
        put(out, "DocumentHashType", &self.document_hash_type)?;
        put(out, "TimeoutSeconds", &self.timeout_seconds)?;
        put(out, "Comment", &self.comment)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "OutputS3Region", &self.output_s3_region)?;
        put(out, "OutputS3BucketName", &self.output_s3_bucket_name)?;
        put(out, "OutputS3KeyPrefix", &self.output_s3_key_prefix)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "ServiceRoleArn", &self.service_role_arn)?;
        put(out, "NotificationConfig", &self.notification_config)?;
        put(out, "CloudWatchOutputConfig", &self.cloud_watch_output_config)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        Ok(())
    }
}

impl Validate for SendCommandRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.instance_ids, at, "instanceIds", &rules::INSTANCE_ID_LIST, found);
        optional(&self.targets, at, "targets", &rules::TARGETS, found);
        required(&self.document_name, at, "documentName", &rules::DOCUMENT_ARN, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.document_hash, at, "documentHash", &rules::DOCUMENT_HASH, found);
        optional(&self.document_hash_type, at, "documentHashType", &rules::DOCUMENT_HASH_TYPE, found);
        optional(&self.timeout_seconds, at, "timeoutSeconds", &rules::TIMEOUT_SECONDS, found);
        optional(&self.comment, at, "comment", &rules::COMMENT, found);
        optional(&self.output_s3_region, at, "outputS3Region", &rules::S3_REGION, found);
        optional(&self.output_s3_bucket_name, at, "outputS3BucketName", &rules::S3_BUCKET_NAME, found);
        optional(&self.output_s3_key_prefix, at, "outputS3KeyPrefix", &rules::S3_KEY_PREFIX, found);
        optional(&self.max_concurrency, at, "maxConcurrency", &rules::MAX_CONCURRENCY, found);
        optional(&self.max_errors, at, "maxErrors", &rules::MAX_ERRORS, found);
        optional(&self.notification_config, at, "notificationConfig", &Rule::ANY, found);
        optional(&self.cloud_watch_output_config, at, "cloudWatchOutputConfig", &Rule::ANY, found);
        optional(&self.alarm_configuration, at, "alarmConfiguration", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendCommandResult {
    pub command: Option<Command>,
}

impl Shape for SendCommandResult {
    const NAME: &'static str = "SendCommandResult";
    const MEMBERS: &'static [&'static str] = &["Command"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Command", &self.command)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceSetting {
    pub setting_id: Option<String>,
    pub setting_value: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub arn: Option<String>,
    pub status: Option<String>,
}

impl Shape for ServiceSetting {
    const NAME: &'static str = "ServiceSetting";
    const MEMBERS: &'static [&'static str] =
        &["SettingId", "SettingValue", "LastModifiedDate", "LastModifiedUser", "ARN", "Status"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.setting_id = map.next_value()?,
            1 => self.setting_value = map.next_value()?,
            2 => self.last_modified_date = map.next_value()?,
            3 => self.last_modified_user = map.next_value()?,
            4 => self.arn = map.next_value()?,
            5 => self.status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SettingId", &self.setting_id)?;
        put(out, "SettingValue", &self.setting_value)?;
        put(out, "LastModifiedDate", &self.last_modified_date)?;
        put(out, "LastModifiedUser", &self.last_modified_user)?;
        put(out, "ARN", &self.arn)?;
        put(out, "Status", &self.status)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Session {
    pub session_id: Option<String>,
    pub target: Option<String>,
    pub status: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub document_name: Option<String>,
    pub owner: Option<String>,
    pub reason: Option<String>,
    pub details: Option<String>,
    pub output_url: Option<SessionManagerOutputUrl>,
    pub max_session_duration: Option<String>,
    pub access_type: Option<String>,
}

impl Shape for Session {
    const NAME: &'static str = "Session";
    const MEMBERS: &'static [&'static str] = &[
        "SessionId",
        "Target",
        "Status",
        "StartDate",
        "EndDate",
        "DocumentName",
        "Owner",
        "Reason",
        "Details",
        "OutputUrl",
        "MaxSessionDuration",
        "AccessType",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.session_id = map.next_value()?,
            1 => self.target = map.next_value()?,
            2 => self.status = map.next_value()?,
            3 => self.start_date = map.next_value()?,
            4 => self.end_date = map.next_value()?,
            5 => self.document_name = map.next_value()?,
            6 => self.owner = map.next_value()?,
            7 => self.reason = map.next_value()?,
            8 => self.details = map.next_value()?,
            9 => self.output_url = map.next_value()?,
            10 => self.max_session_duration = map.next_value()?,
            11 => self.access_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SessionId", &self.session_id)?;
        put(out, "Target", &self.target)?;
        put(out, "Status", &self.status)?;
        put(out, "StartDate", &self.start_date)?;
        put(out, "EndDate", &self.end_date)?;
        put(out, "DocumentName", &self.document_name)?;
        put(out, "Owner", &self.owner)?;
        put(out, "Reason", &self.reason)?;
        put(out, "Details", &self.details)?;
        put(out, "OutputUrl", &self.output_url)?;
        put(out, "MaxSessionDuration", &self.max_session_duration)?;
        put(out, "AccessType", &self.access_type)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Shape for SessionFilter {
    const NAME: &'static str = "SessionFilter";
    const MEMBERS: &'static [&'static str] = &["key", "value"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.value = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "key", &self.key)?;
        put(out, "value", &self.value)?;
        Ok(())
    }
}

impl Validate for SessionFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::SESSION_FILTER_KEY, found);
        required(&self.value, at, "value", &rules::SESSION_FILTER_VALUE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionManagerOutputUrl {
    pub s3_output_url: Option<String>,
    pub cloud_watch_output_url: Option<String>,
}

impl Shape for SessionManagerOutputUrl {
    const NAME: &'static str = "SessionManagerOutputUrl";
    const MEMBERS: &'static [&'static str] = &["S3OutputUrl", "CloudWatchOutputUrl"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.s3_output_url = map.next_value()?,
            1 => self.cloud_watch_output_url = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "S3OutputUrl", &self.s3_output_url)?;
        put(out, "CloudWatchOutputUrl", &self.cloud_watch_output_url)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SeveritySummary {
    pub critical_count: Option<i32>,
    pub high_count: Option<i32>,
    pub medium_count: Option<i32>,
    pub low_count: Option<i32>,
    pub informational_count: Option<i32>,
    pub unspecified_count: Option<i32>,
}

impl Shape for SeveritySummary {
    const NAME: &'static str = "SeveritySummary";
    const MEMBERS: &'static [&'static str] =
        &["CriticalCount", "HighCount", "MediumCount", "LowCount", "InformationalCount", "UnspecifiedCount"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.critical_count = map.next_value()?,
            1 => self.high_count = map.next_value()?,
            2 => self.medium_count = map.next_value()?,
            3 => self.low_count = map.next_value()?,
            4 => self.informational_count = map.next_value()?,
            5 => self.unspecified_count = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CriticalCount", &self.critical_count)?;
        put(out, "HighCount", &self.high_count)?;
        put(out, "MediumCount", &self.medium_count)?;
        put(out, "LowCount", &self.low_count)?;
        put(out, "InformationalCount", &self.informational_count)?;
        put(out, "UnspecifiedCount", &self.unspecified_count)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartAccessRequestRequest {
    pub reason: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for StartAccessRequestRequest {
    const NAME: &'static str = "StartAccessRequestRequest";
    const MEMBERS: &'static [&'static str] = &["Reason", "Targets", "Tags"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.reason = map.next_value()?,
            1 => self.targets = map.next_value()?,
            2 => self.tags = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Reason", &self.reason)?;
        put(out, "Targets", &self.targets)?;
        put(out, "Tags", &self.tags)?;
        Ok(())
    }
}

impl Validate for StartAccessRequestRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.reason, at, "reason", &rules::STRING1TO256, found);
        required(&self.targets, at, "targets", &rules::TARGETS, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartAccessRequestResponse {
    pub access_request_id: Option<String>,
}

impl Shape for StartAccessRequestResponse {
    const NAME: &'static str = "StartAccessRequestResponse";
    const MEMBERS: &'static [&'static str] = &["AccessRequestId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.access_request_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AccessRequestId", &self.access_request_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartAssociationsOnceRequest {
    pub association_ids: Option<Vec<String>>,
}

impl Shape for StartAssociationsOnceRequest {
    const NAME: &'static str = "StartAssociationsOnceRequest";
    const MEMBERS: &'static [&'static str] = &["AssociationIds"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_ids = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationIds", &self.association_ids)?;
        Ok(())
    }
}

impl Validate for StartAssociationsOnceRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.association_ids, at, "associationIds", &rules::ASSOCIATION_ID_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartAssociationsOnceResult {}

impl Shape for StartAssociationsOnceResult {
    const NAME: &'static str = "StartAssociationsOnceResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartAutomationExecutionRequest {
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub client_token: Option<String>,
    pub mode: Option<String>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub tags: Option<Vec<Tag>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub target_locations_url: Option<String>,
}

impl Shape for StartAutomationExecutionRequest {
    const NAME: &'static str = "StartAutomationExecutionRequest";
    const MEMBERS: &'static [&'static str] = &[
        "DocumentName",
        "DocumentVersion",
        "Parameters",
        "ClientToken",
        "Mode",
        "TargetParameterName",
        "Targets",
        "TargetMaps",
        "MaxConcurrency",
        "MaxErrors",
        "TargetLocations",
        "Tags",
        "AlarmConfiguration",
        "TargetLocationsURL",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.document_name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            2 => self.parameters = map.next_value()?,
            3 => self.client_token = map.next_value()?,
            4 => self.mode = map.next_value()?,
            5 => self.target_parameter_name = map.next_value()?,
            6 => self.targets = map.next_value()?,
            7 => self.target_maps = map.next_value()?,
            8 => self.max_concurrency = map.next_value()?,
            9 => self.max_errors = map.next_value()?,
            10 => self.target_locations = map.next_value()?,
            11 => self.tags = map.next_value()?,
            12 => self.alarm_configuration = map.next_value()?,
            13 => self.target_locations_url = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "ClientToken", &self.client_token)?;
        put(out, "Mode", &self.mode)?;
        put(out, "TargetParameterName", &self.target_parameter_name)?;
        put(out, "Targets", &self.targets)?;
        put(out, "TargetMaps", &self.target_maps)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "TargetLocations", &self.target_locations)?;
        put(out, "Tags", &self.tags)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        put(out, "TargetLocationsURL", &self.target_locations_url)?;
        Ok(())
    }
}

impl Validate for StartAutomationExecutionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.document_name, at, "documentName", &rules::DOCUMENT_ARN, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.parameters, at, "parameters", &rules::AUTOMATION_PARAMETER_MAP, found);
        optional(&self.client_token, at, "clientToken", &rules::IDEMPOTENCY_TOKEN, found);
        optional(&self.mode, at, "mode", &rules::EXECUTION_MODE, found);
        optional(&self.target_parameter_name, at, "targetParameterName", &rules::AUTOMATION_PARAMETER_KEY, found);
        optional(&self.targets, at, "targets", &rules::AUTOMATION_TARGETS, found);
        optional(&self.target_maps, at, "targetMaps", &rules::TARGET_MAPS, found);
        optional(&self.max_concurrency, at, "maxConcurrency", &rules::MAX_CONCURRENCY, found);
        optional(&self.max_errors, at, "maxErrors", &rules::MAX_ERRORS, found);
        optional(&self.target_locations, at, "targetLocations", &rules::TARGET_LOCATIONS, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
        optional(&self.alarm_configuration, at, "alarmConfiguration", &Rule::ANY, found);
        optional(&self.target_locations_url, at, "targetLocationsURL", &rules::TARGET_LOCATIONS_URL, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartAutomationExecutionResult {
    pub automation_execution_id: Option<String>,
}

impl Shape for StartAutomationExecutionResult {
    const NAME: &'static str = "StartAutomationExecutionResult";
    const MEMBERS: &'static [&'static str] = &["AutomationExecutionId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation_execution_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AutomationExecutionId", &self.automation_execution_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartChangeRequestExecutionRequest {
    pub scheduled_time: Option<Timestamp>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub change_request_name: Option<String>,
    pub client_token: Option<String>,
    pub auto_approve: Option<bool>,
    pub runbooks: Option<Vec<Runbook>>,
    pub tags: Option<Vec<Tag>>,
    pub scheduled_end_time: Option<Timestamp>,
    pub change_details: Option<String>,
}

impl Shape for StartChangeRequestExecutionRequest {
    const NAME: &'static str = "StartChangeRequestExecutionRequest";
    const MEMBERS: &'static [&'static str] = &[
        "ScheduledTime",
        "DocumentName",
        "DocumentVersion",
        "Parameters",
        "ChangeRequestName",
        "ClientToken",
        "AutoApprove",
        "Runbooks",
        "Tags",
        "ScheduledEndTime",
        "ChangeDetails",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.scheduled_time = map.next_value()?,
            1 => self.document_name = map.next_value()?,
            2 => self.document_version = map.next_value()?,
            3 => self.parameters = map.next_value()?,
            4 => self.change_request_name = map.next_value()?,
            5 => self.client_token = map.next_value()?,
            6 => self.auto_approve = map.next_value()?,
            7 => self.runbooks = map.next_value()?,
            8 => self.tags = map.next_value()?,
            9 => self.scheduled_end_time = map.next_value()?,
            10 => self.change_details = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ScheduledTime", &self.scheduled_time)?;
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "ChangeRequestName", &self.change_request_name)?;
        put(out, "ClientToken", &self.client_token)?;
        put(out, "AutoApprove", &self.auto_approve)?;
        put(out, "Runbooks", &self.runbooks)?;
        put(out, "Tags", &self.tags)?;
        put(out, "ScheduledEndTime", &self.scheduled_end_time)?;
        put(out, "ChangeDetails", &self.change_details)?;
        Ok(())
    }
}

impl Validate for StartChangeRequestExecutionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.document_name, at, "documentName", &rules::DOCUMENT_ARN, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.parameters, at, "parameters", &rules::AUTOMATION_PARAMETER_MAP, found);
        optional(&self.change_request_name, at, "changeRequestName", &rules::CHANGE_REQUEST_NAME, found);
        optional(&self.client_token, at, "clientToken", &rules::IDEMPOTENCY_TOKEN, found);
        required(&self.runbooks, at, "runbooks", &rules::RUNBOOKS, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
        optional(&self.change_details, at, "changeDetails", &rules::CHANGE_DETAILS_VALUE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartChangeRequestExecutionResult {
    pub automation_execution_id: Option<String>,
}

impl Shape for StartChangeRequestExecutionResult {
    const NAME: &'static str = "StartChangeRequestExecutionResult";
    const MEMBERS: &'static [&'static str] = &["AutomationExecutionId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation_execution_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AutomationExecutionId", &self.automation_execution_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartExecutionPreviewRequest {
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub execution_inputs: Option<ExecutionInputs>,
}

impl Shape for StartExecutionPreviewRequest {
    const NAME: &'static str = "StartExecutionPreviewRequest";
    const MEMBERS: &'static [&'static str] = &["DocumentName", "DocumentVersion", "ExecutionInputs"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.document_name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            2 => self.execution_inputs = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "ExecutionInputs", &self.execution_inputs)?;
        Ok(())
    }
}

impl Validate for StartExecutionPreviewRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.document_name, at, "documentName", &rules::DOCUMENT_NAME, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.execution_inputs, at, "executionInputs", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartExecutionPreviewResponse {
    pub execution_preview_id: Option<String>,
}

impl Shape for StartExecutionPreviewResponse {
    const NAME: &'static str = "StartExecutionPreviewResponse";
    const MEMBERS: &'static [&'static str] = &["ExecutionPreviewId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.execution_preview_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ExecutionPreviewId", &self.execution_preview_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartSessionRequest {
    pub target: Option<String>,
    pub document_name: Option<String>,
    pub reason: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
}

impl Shape for StartSessionRequest {
    const NAME: &'static str = "StartSessionRequest";
    const MEMBERS: &'static [&'static str] = &["Target", "DocumentName", "Reason", "Parameters"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.target = map.next_value()?,
            1 => self.document_name = map.next_value()?,
            2 => self.reason = map.next_value()?,
            3 => self.parameters = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Target", &self.target)?;
        put(out, "DocumentName", &self.document_name)?;
        put(out, "Reason", &self.reason)?;
        put(out, "Parameters", &self.parameters)?;
        Ok(())
    }
}

impl Validate for StartSessionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.target, at, "target", &rules::SESSION_TARGET, found);
        optional(&self.document_name, at, "documentName", &rules::DOCUMENT_ARN, found);
        optional(&self.reason, at, "reason", &rules::SESSION_REASON, found);
        optional(&self.parameters, at, "parameters", &rules::SESSION_MANAGER_PARAMETERS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartSessionResponse {
    pub session_id: Option<String>,
    pub token_value: Option<Sensitive<String>>,
    pub stream_url: Option<String>,
}

impl Shape for StartSessionResponse {
    const NAME: &'static str = "StartSessionResponse";
    const MEMBERS: &'static [&'static str] = &["SessionId", "TokenValue", "StreamUrl"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.session_id = map.next_value()?,
            1 => self.token_value = map.next_value()?,
            2 => self.stream_url = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SessionId", &self.session_id)?;
        put(out, "TokenValue", &self.token_value)?;
        put(out, "StreamUrl", &self.stream_url)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StepExecution {
    pub step_name: Option<String>,
    pub action: Option<String>,
    pub timeout_seconds: Option<i64>,
    pub on_failure: Option<String>,
    pub max_attempts: Option<i32>,
    pub execution_start_time: Option<Timestamp>,
    pub execution_end_time: Option<Timestamp>,
    pub step_status: Option<String>,
    pub response_code: Option<String>,
    pub inputs: Option<BTreeMap<String, String>>,
    pub outputs: Option<BTreeMap<String, Vec<String>>>,
    pub response: Option<String>,
    pub failure_message: Option<String>,
    pub warning_message: Option<String>,
    pub failure_details: Option<FailureDetails>,
    pub step_execution_id: Option<String>,
    pub overridden_parameters: Option<BTreeMap<String, Vec<String>>>,
    pub is_end: Option<bool>,
    pub next_step: Option<String>,
    pub is_critical: Option<bool>,
    pub valid_next_steps: Option<Vec<String>>,
    pub targets: Option<Vec<Target>>,
    pub target_location: Option<TargetLocation>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub parent_step_details: Option<ParentStepDetails>,
}

impl Shape for StepExecution {
    const NAME: &'static str = "StepExecution";
    const MEMBERS: &'static [&'static str] = &[
        "StepName",
        "Action",
        "TimeoutSeconds",
        "OnFailure",
        "MaxAttempts",
        "ExecutionStartTime",
        "ExecutionEndTime",
        "StepStatus",
        "ResponseCode",
        "Inputs",
        "Outputs",
        "Response",
        "FailureMessage",
        "WarningMessage",
        "FailureDetails",
        "StepExecutionId",
        "OverriddenParameters",
        "IsEnd",
        "NextStep",
        "IsCritical",
        "ValidNextSteps",
        "Targets",
        "TargetLocation",
        "TriggeredAlarms",
        "ParentStepDetails",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.step_name = map.next_value()?,
            1 => self.action = map.next_value()?,
            2 => self.timeout_seconds = map.next_value()?,
            3 => self.on_failure = map.next_value()?,
            4 => self.max_attempts = map.next_value()?,
            5 => self.execution_start_time = map.next_value()?,
            6 => self.execution_end_time = map.next_value()?,
            7 => self.step_status = map.next_value()?,
            8 => self.response_code = map.next_value()?,
            9 => self.inputs = map.next_value()?,
            10 => self.outputs = map.next_value()?,
            11 => self.response = map.next_value()?,
            12 => self.failure_message = map.next_value()?,
            13 => self.warning_message = map.next_value()?,
            14 => self.failure_details = map.next_value()?,
            15 => self.step_execution_id = map.next_value()?,
            16 => self.overridden_parameters = map.next_value()?,
            17 => self.is_end = map.next_value()?,
            18 => self.next_step = map.next_value()?,
            19 => self.is_critical = map.next_value()?,
            20 => self.valid_next_steps = map.next_value()?,
            21 => self.targets = map.next_value()?,
            22 => self.target_location = map.next_value()?,
            23 => self.triggered_alarms = map.next_value()?,
            24 => self.parent_step_details = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "StepName", &self.step_name)?;
        put(out, "Action", &self.action)?;
        put(out, "TimeoutSeconds", &self.timeout_seconds)?;
        put(out, "OnFailure", &self.on_failure)?;
        put(out, "MaxAttempts", &self.max_attempts)?;
        put(out, "ExecutionStartTime", &self.execution_start_time)?;
        put(out, "ExecutionEndTime", &self.execution_end_time)?;
        put(out, "StepStatus", &self.step_status)?;
        put(out, "ResponseCode", &self.response_code)?;
        put(out, "Inputs", &self.inputs)?;
        put(out, "Outputs", &self.outputs)?;
        put(out, "Response", &self.response)?;
        put(out, "FailureMessage", &self.failure_message)?;
        put(out, "WarningMessage", &self.warning_message)?;
        put(out, "FailureDetails", &self.failure_details)?;
        put(out, "StepExecutionId", &self.step_execution_id)?;
        put(out, "OverriddenParameters", &self.overridden_parameters)?;
        put(out, "IsEnd", &self.is_end)?;
        put(out, "NextStep", &self.next_step)?;
        put(out, "IsCritical", &self.is_critical)?;
        put(out, "ValidNextSteps", &self.valid_next_steps)?;
        put(out, "Targets", &self.targets)?;
        put(out, "TargetLocation", &self.target_location)?;
        put(out, "TriggeredAlarms", &self.triggered_alarms)?;
        put(out, "ParentStepDetails", &self.parent_step_details)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StepExecutionFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for StepExecutionFilter {
    const NAME: &'static str = "StepExecutionFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Values"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.values = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Values", &self.values)?;
        Ok(())
    }
}

impl Validate for StepExecutionFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::STEP_EXECUTION_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::STEP_EXECUTION_FILTER_VALUE_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopAutomationExecutionRequest {
    pub automation_execution_id: Option<String>,
    pub r#type: Option<String>,
}

impl Shape for StopAutomationExecutionRequest {
    const NAME: &'static str = "StopAutomationExecutionRequest";
    const MEMBERS: &'static [&'static str] = &["AutomationExecutionId", "Type"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation_execution_id = map.next_value()?,
            1 => self.r#type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AutomationExecutionId", &self.automation_execution_id)?;
        put(out, "Type", &self.r#type)?;
        Ok(())
    }
}

impl Validate for StopAutomationExecutionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.automation_execution_id, at, "automationExecutionId", &rules::AUTOMATION_EXECUTION_ID, found);
        optional(&self.r#type, at, "type", &rules::STOP_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopAutomationExecutionResult {}

impl Shape for StopAutomationExecutionResult {
    const NAME: &'static str = "StopAutomationExecutionResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

serde_shapes! { S3OutputLocation S3OutputUrl ScheduledWindowExecution SendAutomationSignalRequest SendAutomationSignalResult SendCommandRequest SendCommandResult ServiceSetting Session SessionFilter SessionManagerOutputUrl SeveritySummary StartAccessRequestRequest StartAccessRequestResponse StartAssociationsOnceRequest StartAssociationsOnceResult StartAutomationExecutionRequest StartAutomationExecutionResult StartChangeRequestExecutionRequest StartChangeRequestExecutionResult StartExecutionPreviewRequest StartExecutionPreviewResponse StartSessionRequest StartSessionResponse StepExecution StepExecutionFilter StopAutomationExecutionRequest StopAutomationExecutionResult }
checked_shapes! { S3OutputLocation S3OutputUrl SendAutomationSignalRequest SendCommandRequest SessionFilter StartAccessRequestRequest StartAssociationsOnceRequest StartAutomationExecutionRequest StartChangeRequestExecutionRequest StartExecutionPreviewRequest StartSessionRequest StepExecutionFilter StopAutomationExecutionRequest }
