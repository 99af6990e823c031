// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Sensitive, Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{
    AlarmConfiguration, AlarmStateInformation, AssociationDescription, AttachmentsSource, AzureConfiguration,
    AzureSubscription, DocumentDescription, DocumentRequires, FailedCreateAssociation, GcpConfiguration,
    InstanceAssociationOutputLocation, MetadataValue, NonCompliantSummary, NotificationConfig, OpsItemDataValue,
    OpsItemNotification, PatchFilterGroup, PatchRuleGroup, PatchSource, RegistrationMetadataItem, RelatedOpsItem,
    ResourceDataSyncS3Destination, ResourceDataSyncSource, SeveritySummary, Tag, Target, TargetLocation, rules,
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelCommandRequest {
    pub command_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}

impl Shape for CancelCommandRequest {
    const NAME: &'static str = "CancelCommandRequest";
    const MEMBERS: &'static [&'static str] = &["CommandId", "InstanceIds"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command_id = map.next_value()?,
            1 => self.instance_ids = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CommandId", &self.command_id)?;
        put(out, "InstanceIds", &self.instance_ids)?;
        Ok(())
    }
}

impl Validate for CancelCommandRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.command_id, at, "commandId", &rules::COMMAND_ID, found);
        optional(&self.instance_ids, at, "instanceIds", &rules::INSTANCE_ID_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelCommandResult {}

impl Shape for CancelCommandResult {
    const NAME: &'static str = "CancelCommandResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelMaintenanceWindowExecutionRequest {
    pub window_execution_id: Option<String>,
}

impl Shape for CancelMaintenanceWindowExecutionRequest {
    const NAME: &'static str = "CancelMaintenanceWindowExecutionRequest";
    const MEMBERS: &'static [&'static str] = &["WindowExecutionId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        Ok(())
    }
}

impl Validate for CancelMaintenanceWindowExecutionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_execution_id, at, "windowExecutionId", &rules::MAINTENANCE_WINDOW_EXECUTION_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelMaintenanceWindowExecutionResult {
    pub window_execution_id: Option<String>,
}

impl Shape for CancelMaintenanceWindowExecutionResult {
    const NAME: &'static str = "CancelMaintenanceWindowExecutionResult";
    const MEMBERS: &'static [&'static str] = &["WindowExecutionId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloudConnectorConfiguration {
    pub azure_configuration: Option<AzureConfiguration>,
    pub gcp_configuration: Option<GcpConfiguration>,
}

impl Shape for CloudConnectorConfiguration {
    const NAME: &'static str = "CloudConnectorConfiguration";
    const MEMBERS: &'static [&'static str] = &["AzureConfiguration", "GcpConfiguration"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.azure_configuration = map.next_value()?,
            1 => self.gcp_configuration = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AzureConfiguration", &self.azure_configuration)?;
        put(out, "GcpConfiguration", &self.gcp_configuration)?;
        Ok(())
    }
}

impl Validate for CloudConnectorConfiguration {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.azure_configuration, at, "azureConfiguration", &Rule::ANY, found);
        optional(&self.gcp_configuration, at, "gcpConfiguration", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloudConnectorFilter {
    pub filter_key: Option<String>,
    pub filter_values: Option<Vec<String>>,
}

impl Shape for CloudConnectorFilter {
    const NAME: &'static str = "CloudConnectorFilter";
    const MEMBERS: &'static [&'static str] = &["FilterKey", "FilterValues"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filter_key = map.next_value()?,
            1 => self.filter_values = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "FilterKey", &self.filter_key)?;
        put(out, "FilterValues", &self.filter_values)?;
        Ok(())
    }
}

impl Validate for CloudConnectorFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filter_key, at, "filterKey", &rules::CLOUD_CONNECTOR_FILTER_KEY, found);
        optional(&self.filter_values, at, "filterValues", &rules::CLOUD_CONNECTOR_FILTER_VALUES, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloudConnectorSummary {
    pub cloud_connector_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub provider: Option<String>,
    pub config_connector_arn: Option<String>,
}

impl Shape for CloudConnectorSummary {
    const NAME: &'static str = "CloudConnectorSummary";
    const MEMBERS: &'static [&'static str] = &[
        "CloudConnectorId",
        "DisplayName",
        "Description",
        "RoleArn",
        "CreatedAt",
        "UpdatedAt",
        "Provider",
        "ConfigConnectorArn",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.cloud_connector_id = map.next_value()?,
            1 => self.display_name = map.next_value()?,
            2 => self.description = map.next_value()?,
            3 => self.role_arn = map.next_value()?,
            4 => self.created_at = map.next_value()?,
            5 => self.updated_at = map.next_value()?,
            6 => self.provider = map.next_value()?,
            7 => self.config_connector_arn = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CloudConnectorId", &self.cloud_connector_id)?;
        put(out, "DisplayName", &self.display_name)?;
        put(out, "Description", &self.description)?;
        put(out, "RoleArn", &self.role_arn)?;
        put(out, "CreatedAt", &self.created_at)?;
        put(out, "UpdatedAt", &self.updated_at)?;
        put(out, "Provider", &self.provider)?;
        put(out, "ConfigConnectorArn", &self.config_connector_arn)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloudWatchOutputConfig {
    pub cloud_watch_log_group_name: Option<String>,
    pub cloud_watch_output_enabled: Option<bool>,
}

impl Shape for CloudWatchOutputConfig {
    const NAME: &'static str = "CloudWatchOutputConfig";
    const MEMBERS: &'static [&'static str] = &["CloudWatchLogGroupName", "CloudWatchOutputEnabled"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.cloud_watch_log_group_name = map.next_value()?,
            1 => self.cloud_watch_output_enabled = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CloudWatchLogGroupName", &self.cloud_watch_log_group_name)?;
        put(out, "CloudWatchOutputEnabled", &self.cloud_watch_output_enabled)?;
        Ok(())
    }
}

impl Validate for CloudWatchOutputConfig {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(
            &self.cloud_watch_log_group_name,
            at,
            "cloudWatchLogGroupName",
            &rules::CLOUD_WATCH_LOG_GROUP_NAME,
            found,
        );
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Command {
    pub command_id: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub comment: Option<String>,
    pub expires_after: Option<Timestamp>,
    pub parameters: Option<Sensitive<BTreeMap<String, Vec<String>>>>,
    pub instance_ids: Option<Vec<String>>,
    pub targets: Option<Vec<Target>>,
    pub requested_date_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub output_s3_region: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target_count: Option<i32>,
    pub completed_count: Option<i32>,
    pub error_count: Option<i32>,
    pub delivery_timed_out_count: Option<i32>,
    pub service_role: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub timeout_seconds: Option<i32>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}

impl Shape for Command {
    const NAME: &'static str = "Command";
    const MEMBERS: &'static [&'static str] = &[
        "CommandId",
        "DocumentName",
        "DocumentVersion",
        "Comment",
        "ExpiresAfter",
        "Parameters",
        "InstanceIds",
        "Targets",
        "RequestedDateTime",
        "Status",
        "StatusDetails",
        "OutputS3Region",
        "OutputS3BucketName",
        "OutputS3KeyPrefix",
        "MaxConcurrency",
        "MaxErrors",
        "TargetCount",
        "CompletedCount",
        "ErrorCount",
        "DeliveryTimedOutCount",
        "ServiceRole",
        "NotificationConfig",
        "CloudWatchOutputConfig",
        "TimeoutSeconds",
        "AlarmConfiguration",
        "TriggeredAlarms",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command_id = map.next_value()?,
            1 => self.document_name = map.next_value()?,
            2 => self.document_version = map.next_value()?,
            3 => self.comment = map.next_value()?,
            4 => self.expires_after = map.next_value()?,
            5 => self.parameters = map.next_value()?,
            6 => self.instance_ids = map.next_value()?,
            7 => self.targets = map.next_value()?,
            8 => self.requested_date_time = map.next_value()?,
            9 => self.status = map.next_value()?,
            10 => self.status_details = map.next_value()?,
            11 => self.output_s3_region = map.next_value()?,
            12 => self.output_s3_bucket_name = map.next_value()?,
            13 => self.output_s3_key_prefix = map.next_value()?,
            14 => self.max_concurrency = map.next_value()?,
            15 => self.max_errors = map.next_value()?,
            16 => self.target_count = map.next_value()?,
            17 => self.completed_count = map.next_value()?,
            18 => self.error_count = map.next_value()?,
            19 => self.delivery_timed_out_count = map.next_value()?,
            20 => self.service_role = map.next_value()?,
            21 => self.notification_config = map.next_value()?,
            22 => self.cloud_watch_output_config = map.next_value()?,
            23 => self.timeout_seconds = map.next_value()?,
            24 => self.alarm_configuration = map.next_value()?,
            25 => self.triggered_alarms = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CommandId", &self.command_id)?;
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Comment", &self.comment)?;
        put(out, "ExpiresAfter", &self.expires_after)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "InstanceIds", &self.instance_ids)?;
        put(out, "Targets", &self.targets)?;
        put(out, "RequestedDateTime", &self.requested_date_time)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "OutputS3Region", &self.output_s3_region)?;
        put(out, "OutputS3BucketName", &self.output_s3_bucket_name)?;
        put(out, "OutputS3KeyPrefix", &self.output_s3_key_prefix)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "TargetCount", &self.target_count)?;
        put(out, "CompletedCount", &self.completed_count)?;
        put(out, "ErrorCount", &self.error_count)?;
        put(out, "DeliveryTimedOutCount", &self.delivery_timed_out_count)?;
        put(out, "ServiceRole", &self.service_role)?;
        put(out, "NotificationConfig", &self.notification_config)?;
        put(out, "CloudWatchOutputConfig", &self.cloud_watch_output_config)?;
        put(out, "TimeoutSeconds", &self.timeout_seconds)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        put(out, "TriggeredAlarms", &self.triggered_alarms)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CommandFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Shape for CommandFilter {
    const NAME: &'static str = "CommandFilter";
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

impl Validate for CommandFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::COMMAND_FILTER_KEY, found);
        required(&self.value, at, "value", &rules::COMMAND_FILTER_VALUE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CommandInvocation {
    pub command_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub comment: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub requested_date_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub trace_output: Option<String>,
    pub standard_output_url: Option<String>,
    pub standard_error_url: Option<String>,
    pub command_plugins: Option<Vec<CommandPlugin>>,
    pub service_role: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
}

impl Shape for CommandInvocation {
    const NAME: &'static str = "CommandInvocation";
    const MEMBERS: &'static [&'static str] = &[
        "CommandId",
        "InstanceId",
        "InstanceName",
        "Comment",
        "DocumentName",
        "DocumentVersion",
        "RequestedDateTime",
        "Status",
        "StatusDetails",
        "TraceOutput",
        "StandardOutputUrl",
        "StandardErrorUrl",
        "CommandPlugins",
        "ServiceRole",
        "NotificationConfig",
        "CloudWatchOutputConfig",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command_id = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.instance_name = map.next_value()?,
            3 => self.comment = map.next_value()?,
            4 => self.document_name = map.next_value()?,
            5 => self.document_version = map.next_value()?,
            6 => self.requested_date_time = map.next_value()?,
            7 => self.status = map.next_value()?,
            8 => self.status_details = map.next_value()?,
            9 => self.trace_output = map.next_value()?,
            10 => self.standard_output_url = map.next_value()?,
            11 => self.standard_error_url = map.next_value()?,
            12 => self.command_plugins = map.next_value()?,
            13 => self.service_role = map.next_value()?,
            14 => self.notification_config = map.next_value()?,
            15 => self.cloud_watch_output_config = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CommandId", &self.command_id)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "InstanceName", &self.instance_name)?;
        put(out, "Comment", &self.comment)?;
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "RequestedDateTime", &self.requested_date_time)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "TraceOutput", &self.trace_output)?;
        put(out, "StandardOutputUrl", &self.standard_output_url)?;
        put(out, "StandardErrorUrl", &self.standard_error_url)?;
        put(out, "CommandPlugins", &self.command_plugins)?;
        put(out, "ServiceRole", &self.service_role)?;
        put(out, "NotificationConfig", &self.notification_config)?;
        put(out, "CloudWatchOutputConfig", &self.cloud_watch_output_config)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CommandPlugin {
    pub name: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub response_code: Option<i32>,
    pub response_start_date_time: Option<Timestamp>,
    pub response_finish_date_time: Option<Timestamp>,
    pub output: Option<String>,
    pub standard_output_url: Option<String>,
    pub standard_error_url: Option<String>,
    pub output_s3_region: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
}

impl Shape for CommandPlugin {
    const NAME: &'static str = "CommandPlugin";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "Status",
        "StatusDetails",
        "ResponseCode",
        "ResponseStartDateTime",
        "ResponseFinishDateTime",
        "Output",
        "StandardOutputUrl",
        "StandardErrorUrl",
        "OutputS3Region",
        "OutputS3BucketName",
        "OutputS3KeyPrefix",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.status = map.next_value()?,
            2 => self.status_details = map.next_value()?,
            3 => self.response_code = map.next_value()?,
            4 => self.response_start_date_time = map.next_value()?,
            5 => self.response_finish_date_time = map.next_value()?,
            6 => self.output = map.next_value()?,
            7 => self.standard_output_url = map.next_value()?,
            8 => self.standard_error_url = map.next_value()?,
            9 => self.output_s3_region = map.next_value()?,
            10 => self.output_s3_bucket_name = map.next_value()?,
            11 => self.output_s3_key_prefix = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "ResponseCode", &self.response_code)?;
        put(out, "ResponseStartDateTime", &self.response_start_date_time)?;
        put(out, "ResponseFinishDateTime", &self.response_finish_date_time)?;
        put(out, "Output", &self.output)?;
        put(out, "StandardOutputUrl", &self.standard_output_url)?;
        put(out, "StandardErrorUrl", &self.standard_error_url)?;
        put(out, "OutputS3Region", &self.output_s3_region)?;
        put(out, "OutputS3BucketName", &self.output_s3_bucket_name)?;
        put(out, "OutputS3KeyPrefix", &self.output_s3_key_prefix)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceExecutionSummary {
    pub execution_time: Option<Timestamp>,
    pub execution_id: Option<String>,
    pub execution_type: Option<String>,
}

impl Shape for ComplianceExecutionSummary {
    const NAME: &'static str = "ComplianceExecutionSummary";
    const MEMBERS: &'static [&'static str] = &["ExecutionTime", "ExecutionId", "ExecutionType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.execution_time = map.next_value()?,
            1 => self.execution_id = map.next_value()?,
            2 => self.execution_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ExecutionTime", &self.execution_time)?;
        put(out, "ExecutionId", &self.execution_id)?;
        put(out, "ExecutionType", &self.execution_type)?;
        Ok(())
    }
}

impl Validate for ComplianceExecutionSummary {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.execution_time, at, "executionTime", &Rule::ANY, found);
        optional(&self.execution_id, at, "executionId", &rules::COMPLIANCE_EXECUTION_ID, found);
        optional(&self.execution_type, at, "executionType", &rules::COMPLIANCE_EXECUTION_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceItem {
    pub compliance_type: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub id: Option<String>,
    pub title: Option<String>,
    pub status: Option<String>,
    pub severity: Option<String>,
    pub execution_summary: Option<ComplianceExecutionSummary>,
    pub details: Option<BTreeMap<String, String>>,
}

impl Shape for ComplianceItem {
    const NAME: &'static str = "ComplianceItem";
    const MEMBERS: &'static [&'static str] = &[
        "ComplianceType",
        "ResourceType",
        "ResourceId",
        "Id",
        "Title",
        "Status",
        "Severity",
        "ExecutionSummary",
        "Details",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.compliance_type = map.next_value()?,
            1 => self.resource_type = map.next_value()?,
            2 => self.resource_id = map.next_value()?,
            3 => self.id = map.next_value()?,
            4 => self.title = map.next_value()?,
            5 => self.status = map.next_value()?,
            6 => self.severity = map.next_value()?,
            7 => self.execution_summary = map.next_value()?,
            8 => self.details = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ComplianceType", &self.compliance_type)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "ResourceId", &self.resource_id)?;
        put(out, "Id", &self.id)?;
        put(out, "Title", &self.title)?;
        put(out, "Status", &self.status)?;
        put(out, "Severity", &self.severity)?;
        put(out, "ExecutionSummary", &self.execution_summary)?;
        put(out, "Details", &self.details)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceItemEntry {
    pub id: Option<String>,
    pub title: Option<String>,
    pub severity: Option<String>,
    pub status: Option<String>,
    pub details: Option<BTreeMap<String, String>>,
}

impl Shape for ComplianceItemEntry {
    const NAME: &'static str = "ComplianceItemEntry";
    const MEMBERS: &'static [&'static str] = &["Id", "Title", "Severity", "Status", "Details"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.id = map.next_value()?,
            1 => self.title = map.next_value()?,
            2 => self.severity = map.next_value()?,
            3 => self.status = map.next_value()?,
            4 => self.details = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Id", &self.id)?;
        put(out, "Title", &self.title)?;
        put(out, "Severity", &self.severity)?;
        put(out, "Status", &self.status)?;
        put(out, "Details", &self.details)?;
        Ok(())
    }
}

impl Validate for ComplianceItemEntry {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.title, at, "title", &rules::COMPLIANCE_ITEM_TITLE, found);
        required(&self.severity, at, "severity", &rules::COMPLIANCE_SEVERITY, found);
        required(&self.status, at, "status", &rules::COMPLIANCE_STATUS, found);
        optional(&self.details, at, "details", &rules::COMPLIANCE_ITEM_DETAILS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceStringFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<String>,
}

impl Shape for ComplianceStringFilter {
    const NAME: &'static str = "ComplianceStringFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Values", "Type"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.values = map.next_value()?,
            2 => self.r#type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Values", &self.values)?;
        put(out, "Type", &self.r#type)?;
        Ok(())
    }
}

impl Validate for ComplianceStringFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.key, at, "key", &rules::COMPLIANCE_STRING_FILTER_KEY, found);
        optional(&self.values, at, "values", &rules::COMPLIANCE_STRING_FILTER_VALUE_LIST, found);
        optional(&self.r#type, at, "type", &rules::COMPLIANCE_QUERY_OPERATOR_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComplianceSummaryItem {
    pub compliance_type: Option<String>,
    pub compliant_summary: Option<CompliantSummary>,
    pub non_compliant_summary: Option<NonCompliantSummary>,
}

impl Shape for ComplianceSummaryItem {
    const NAME: &'static str = "ComplianceSummaryItem";
    const MEMBERS: &'static [&'static str] = &["ComplianceType", "CompliantSummary", "NonCompliantSummary"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.compliance_type = map.next_value()?,
            1 => self.compliant_summary = map.next_value()?,
            2 => self.non_compliant_summary = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ComplianceType", &self.compliance_type)?;
        put(out, "CompliantSummary", &self.compliant_summary)?;
        put(out, "NonCompliantSummary", &self.non_compliant_summary)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompliantSummary {
    pub compliant_count: Option<i32>,
    pub severity_summary: Option<SeveritySummary>,
}

impl Shape for CompliantSummary {
    const NAME: &'static str = "CompliantSummary";
    const MEMBERS: &'static [&'static str] = &["CompliantCount", "SeveritySummary"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.compliant_count = map.next_value()?,
            1 => self.severity_summary = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CompliantCount", &self.compliant_count)?;
        put(out, "SeveritySummary", &self.severity_summary)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurationTargets {
    pub subscriptions: Option<Vec<AzureSubscription>>,
}

impl Shape for ConfigurationTargets {
    const NAME: &'static str = "ConfigurationTargets";
    const MEMBERS: &'static [&'static str] = &["Subscriptions"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.subscriptions = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Subscriptions", &self.subscriptions)?;
        Ok(())
    }
}

impl Validate for ConfigurationTargets {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.subscriptions, at, "subscriptions", &rules::AZURE_SUBSCRIPTION_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurePackageResultStep {
    pub action: Option<String>,
    pub result: Option<i64>,
    pub timing: Option<i64>,
}

impl Shape for ConfigurePackageResultStep {
    const NAME: &'static str = "ConfigurePackageResultStep";
    const MEMBERS: &'static [&'static str] = &["Action", "Result", "Timing"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.action = map.next_value()?,
            1 => self.result = map.next_value()?,
            2 => self.timing = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Action", &self.action)?;
        put(out, "Result", &self.result)?;
        put(out, "Timing", &self.timing)?;
        Ok(())
    }
}

impl Validate for ConfigurePackageResultStep {
    fn validate(&self, _at: &Path<'_>, _found: &mut Violations) {}
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateActivationRequest {
    pub description: Option<String>,
    pub default_instance_name: Option<String>,
    pub iam_role: Option<String>,
    pub registration_limit: Option<i32>,
    pub expiration_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub registration_metadata: Option<Vec<RegistrationMetadataItem>>,
}

impl Shape for CreateActivationRequest {
    const NAME: &'static str = "CreateActivationRequest";
    const MEMBERS: &'static [&'static str] = &[
        "Description",
        "DefaultInstanceName",
        "IamRole",
        "RegistrationLimit",
        "ExpirationDate",
        "Tags",
        "RegistrationMetadata",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.description = map.next_value()?,
            1 => self.default_instance_name = map.next_value()?,
            2 => self.iam_role = map.next_value()?,
            3 => self.registration_limit = map.next_value()?,
            4 => self.expiration_date = map.next_value()?,
            5 => self.tags = map.next_value()?,
            6 => self.registration_metadata = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Description", &self.description)?;
        put(out, "DefaultInstanceName", &self.default_instance_name)?;
        put(out, "IamRole", &self.iam_role)?;
        put(out, "RegistrationLimit", &self.registration_limit)?;
        put(out, "ExpirationDate", &self.expiration_date)?;
        put(out, "Tags", &self.tags)?;
        put(out, "RegistrationMetadata", &self.registration_metadata)?;
        Ok(())
    }
}

impl Validate for CreateActivationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.description, at, "description", &rules::ACTIVATION_DESCRIPTION, found);
        optional(&self.default_instance_name, at, "defaultInstanceName", &rules::DEFAULT_INSTANCE_NAME, found);
        required(&self.iam_role, at, "iamRole", &rules::IAM_ROLE, found);
        optional(&self.registration_limit, at, "registrationLimit", &rules::REGISTRATION_LIMIT, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
        optional(&self.registration_metadata, at, "registrationMetadata", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateActivationResult {
    pub activation_id: Option<String>,
    pub activation_code: Option<Sensitive<String>>,
}

impl Shape for CreateActivationResult {
    const NAME: &'static str = "CreateActivationResult";
    const MEMBERS: &'static [&'static str] = &["ActivationId", "ActivationCode"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.activation_id = map.next_value()?,
            1 => self.activation_code = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ActivationId", &self.activation_id)?;
        put(out, "ActivationCode", &self.activation_code)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAssociationBatchRequest {
    pub entries: Option<Vec<CreateAssociationBatchRequestEntry>>,
    pub association_dispatch_assume_role: Option<String>,
}

impl Shape for CreateAssociationBatchRequest {
    const NAME: &'static str = "CreateAssociationBatchRequest";
    const MEMBERS: &'static [&'static str] = &["Entries", "AssociationDispatchAssumeRole"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.entries = map.next_value()?,
            1 => self.association_dispatch_assume_role = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Entries", &self.entries)?;
        put(out, "AssociationDispatchAssumeRole", &self.association_dispatch_assume_role)?;
        Ok(())
    }
}

impl Validate for CreateAssociationBatchRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.entries, at, "entries", &rules::CREATE_ASSOCIATION_BATCH_REQUEST_ENTRIES, found);
        optional(
            &self.association_dispatch_assume_role,
            at,
            "associationDispatchAssumeRole",
            &rules::ASSOCIATION_DISPATCH_ASSUME_ROLE_ARN,
            found,
        );
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAssociationBatchRequestEntry {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub parameters: Option<Sensitive<BTreeMap<String, Vec<String>>>>,
    pub automation_target_parameter_name: Option<String>,
    pub document_version: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub schedule_expression: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub association_name: Option<String>,
    pub max_errors: Option<String>,
    pub max_concurrency: Option<String>,
    pub compliance_severity: Option<String>,
    pub sync_compliance: Option<String>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub calendar_names: Option<Vec<String>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl Shape for CreateAssociationBatchRequestEntry {
    const NAME: &'static str = "CreateAssociationBatchRequestEntry";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "InstanceId",
        "Parameters",
        "AutomationTargetParameterName",
        "DocumentVersion",
        "Targets",
        "ScheduleExpression",
        "OutputLocation",
        "AssociationName",
        "MaxErrors",
        "MaxConcurrency",
        "ComplianceSeverity",
        "SyncCompliance",
        "ApplyOnlyAtCronInterval",
        "CalendarNames",
        "TargetLocations",
        "ScheduleOffset",
        "Duration",
        "TargetMaps",
        "AlarmConfiguration",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.parameters = map.next_value()?,
            3 => self.automation_target_parameter_name = map.next_value()?,
            4 => self.document_version = map.next_value()?,
            5 => self.targets = map.next_value()?,
            6 => self.schedule_expression = map.next_value()?,
            7 => self.output_location = map.next_value()?,
            8 => self.association_name = map.next_value()?,
            9 => self.max_errors = map.next_value()?,
            10 => self.max_concurrency = map.next_value()?,
            11 => self.compliance_severity = map.next_value()?,
            12 => self.sync_compliance = map.next_value()?,
            13 => self.apply_only_at_cron_interval = map.next_value()?,
            14 => self.calendar_names = map.next_value()?,
            15 => self.target_locations = map.next_value()?,
            16 => self.schedule_offset = map.next_value()?,
            17 => self.duration = map.next_value()?,
            18 => self.target_maps = map.next_value()?,
            19 => self.alarm_configuration = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "AutomationTargetParameterName", &self.automation_target_parameter_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Targets", &self.targets)?;
        put(out, "ScheduleExpression", &self.schedule_expression)?;
        put(out, "OutputLocation", &self.output_location)?;
        put(out, "AssociationName", &self.association_name)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "ComplianceSeverity", &self.compliance_severity)?;
        put(out, "SyncCompliance", &self.sync_compliance)?;
        put(out, "ApplyOnlyAtCronInterval", &self.apply_only_at_cron_interval)?;
        put(out, "CalendarNames", &self.calendar_names)?;
        put(out, "TargetLocations", &self.target_locations)?;
        put(out, "ScheduleOffset", &self.schedule_offset)?;
        put(out, "Duration", &self.duration)?;
        put(out, "TargetMaps", &self.target_maps)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        Ok(())
    }
}

impl Validate for CreateAssociationBatchRequestEntry {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        optional(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(
            &self.automation_target_parameter_name,
            at,
            "automationTargetParameterName",
            &rules::AUTOMATION_TARGET_PARAMETER_NAME,
            found,
        );
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.targets, at, "targets", &rules::TARGETS, found);
        optional(&self.schedule_expression, at, "scheduleExpression", &rules::SCHEDULE_EXPRESSION, found);
        optional(&self.output_location, at, "outputLocation", &Rule::ANY, found);
        optional(&self.association_name, at, "associationName", &rules::ASSOCIATION_NAME, found);
        optional(&self.max_errors, at, "maxErrors", &rules::MAX_ERRORS, found);
        optional(&self.max_concurrency, at, "maxConcurrency", &rules::MAX_CONCURRENCY, found);
        optional(&self.compliance_severity, at, "complianceSeverity", &rules::ASSOCIATION_COMPLIANCE_SEVERITY, found);
        optional(&self.sync_compliance, at, "syncCompliance", &rules::ASSOCIATION_SYNC_COMPLIANCE, found);
        optional(&self.target_locations, at, "targetLocations", &rules::TARGET_LOCATIONS, found);
        optional(&self.schedule_offset, at, "scheduleOffset", &rules::SCHEDULE_OFFSET, found);
        optional(&self.duration, at, "duration", &rules::DURATION, found);
        optional(&self.target_maps, at, "targetMaps", &rules::TARGET_MAPS, found);
        optional(&self.alarm_configuration, at, "alarmConfiguration", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAssociationBatchResult {
    pub successful: Option<Vec<AssociationDescription>>,
    pub failed: Option<Vec<FailedCreateAssociation>>,
}

impl Shape for CreateAssociationBatchResult {
    const NAME: &'static str = "CreateAssociationBatchResult";
    const MEMBERS: &'static [&'static str] = &["Successful", "Failed"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.successful = map.next_value()?,
            1 => self.failed = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Successful", &self.successful)?;
        put(out, "Failed", &self.failed)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAssociationRequest {
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub instance_id: Option<String>,
    pub parameters: Option<Sensitive<BTreeMap<String, Vec<String>>>>,
    pub targets: Option<Vec<Target>>,
    pub schedule_expression: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub association_name: Option<String>,
    pub automation_target_parameter_name: Option<String>,
    pub max_errors: Option<String>,
    pub max_concurrency: Option<String>,
    pub compliance_severity: Option<String>,
    pub sync_compliance: Option<String>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub calendar_names: Option<Vec<String>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub tags: Option<Vec<Tag>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub association_dispatch_assume_role: Option<String>,
}

impl Shape for CreateAssociationRequest {
    const NAME: &'static str = "CreateAssociationRequest";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "DocumentVersion",
        "InstanceId",
        "Parameters",
        "Targets",
        "ScheduleExpression",
        "OutputLocation",
        "AssociationName",
        "AutomationTargetParameterName",
        "MaxErrors",
        "MaxConcurrency",
        "ComplianceSeverity",
        "SyncCompliance",
        "ApplyOnlyAtCronInterval",
        "CalendarNames",
        "TargetLocations",
        "ScheduleOffset",
        "Duration",
        "TargetMaps",
        "Tags",
        "AlarmConfiguration",
        "AssociationDispatchAssumeRole",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            2 => self.instance_id = map.next_value()?,
            3 => self.parameters = map.next_value()?,
            4 => self.targets = map.next_value()?,
            5 => self.schedule_expression = map.next_value()?,
            6 => self.output_location = map.next_value()?,
            7 => self.association_name = map.next_value()?,
            8 => self.automation_target_parameter_name = map.next_value()?,
            9 => self.max_errors = map.next_value()?,
            10 => self.max_concurrency = map.next_value()?,
            11 => self.compliance_severity = map.next_value()?,
            12 => self.sync_compliance = map.next_value()?,
            13 => self.apply_only_at_cron_interval = map.next_value()?,
            14 => self.calendar_names = map.next_value()?,
            15 => self.target_locations = map.next_value()?,
            16 => self.schedule_offset = map.next_value()?,
            17 => self.duration = map.next_value()?,
            18 => self.target_maps = map.next_value()?,
            19 => self.tags = map.next_value()?,
            20 => self.alarm_configuration = map.next_value()?,
            21 => self.association_dispatch_assume_role = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "Targets", &self.targets)?;
        put(out, "ScheduleExpression", &self.schedule_expression)?;
        put(out, "OutputLocation", &self.output_location)?;
        put(out, "AssociationName", &self.association_name)?;
        put(out, "AutomationTargetParameterName", &self.automation_target_parameter_name)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "ComplianceSeverity", &self.compliance_severity)?;
        put(out, "SyncCompliance", &self.sync_compliance)?;
        put(out, "ApplyOnlyAtCronInterval", &self.apply_only_at_cron_interval)?;
        put(out, "CalendarNames", &self.calendar_names)?;
        put(out, "TargetLocations", &self.target_locations)?;
        put(out, "ScheduleOffset", &self.schedule_offset)?;
        put(out, "Duration", &self.duration)?;
        put(out, "TargetMaps", &self.target_maps)?;
        put(out, "Tags", &self.tags)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        put(out, "AssociationDispatchAssumeRole", &self.association_dispatch_assume_role)?;
        Ok(())
    }
}

impl Validate for CreateAssociationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.targets, at, "targets", &rules::TARGETS, found);
        optional(&self.schedule_expression, at, "scheduleExpression", &rules::SCHEDULE_EXPRESSION, found);
        optional(&self.output_location, at, "outputLocation", &Rule::ANY, found);
        optional(&self.association_name, at, "associationName", &rules::ASSOCIATION_NAME, found);
        optional(
            &self.automation_target_parameter_name,
            at,
            "automationTargetParameterName",
            &rules::AUTOMATION_TARGET_PARAMETER_NAME,
            found,
        );
        optional(&self.max_errors, at, "maxErrors", &rules::MAX_ERRORS, found);
        optional(&self.max_concurrency, at, "maxConcurrency", &rules::MAX_CONCURRENCY, found);
        optional(&self.compliance_severity, at, "complianceSeverity", &rules::ASSOCIATION_COMPLIANCE_SEVERITY, found);
        optional(&self.sync_compliance, at, "syncCompliance", &rules::ASSOCIATION_SYNC_COMPLIANCE, found);
        optional(&self.target_locations, at, "targetLocations", &rules::TARGET_LOCATIONS, found);
        optional(&self.schedule_offset, at, "scheduleOffset", &rules::SCHEDULE_OFFSET, found);
        optional(&self.duration, at, "duration", &rules::DURATION, found);
        optional(&self.target_maps, at, "targetMaps", &rules::TARGET_MAPS, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
        optional(&self.alarm_configuration, at, "alarmConfiguration", &Rule::ANY, found);
        optional(
            &self.association_dispatch_assume_role,
            at,
            "associationDispatchAssumeRole",
            &rules::ASSOCIATION_DISPATCH_ASSUME_ROLE_ARN,
            found,
        );
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAssociationResult {
    pub association_description: Option<AssociationDescription>,
}

impl Shape for CreateAssociationResult {
    const NAME: &'static str = "CreateAssociationResult";
    const MEMBERS: &'static [&'static str] = &["AssociationDescription"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_description = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationDescription", &self.association_description)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateCloudConnectorRequest {
    pub display_name: Option<String>,
    pub role_arn: Option<String>,
    pub description: Option<String>,
    pub configuration: Option<CloudConnectorConfiguration>,
    pub config_connector_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateCloudConnectorRequest {
    const NAME: &'static str = "CreateCloudConnectorRequest";
    const MEMBERS: &'static [&'static str] =
        &["DisplayName", "RoleArn", "Description", "Configuration", "ConfigConnectorArn", "Tags"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.display_name = map.next_value()?,
            1 => self.role_arn = map.next_value()?,
            2 => self.description = map.next_value()?,
            3 => self.configuration = map.next_value()?,
            4 => self.config_connector_arn = map.next_value()?,
            5 => self.tags = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DisplayName", &self.display_name)?;
        put(out, "RoleArn", &self.role_arn)?;
        put(out, "Description", &self.description)?;
        put(out, "Configuration", &self.configuration)?;
        put(out, "ConfigConnectorArn", &self.config_connector_arn)?;
        put(out, "Tags", &self.tags)?;
        Ok(())
    }
}

impl Validate for CreateCloudConnectorRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.display_name, at, "displayName", &rules::DISPLAY_NAME, found);
        required(&self.role_arn, at, "roleArn", &rules::CLOUD_CONNECTOR_IAM_ROLE_ARN, found);
        optional(&self.description, at, "description", &rules::CLOUD_CONNECTOR_DESCRIPTION, found);
        required(&self.configuration, at, "configuration", &Rule::ANY, found);
        optional(&self.config_connector_arn, at, "configConnectorArn", &rules::CONFIG_CONNECTOR_ARN, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateCloudConnectorResult {
    pub cloud_connector_id: Option<String>,
}

impl Shape for CreateCloudConnectorResult {
    const NAME: &'static str = "CreateCloudConnectorResult";
    const MEMBERS: &'static [&'static str] = &["CloudConnectorId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.cloud_connector_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CloudConnectorId", &self.cloud_connector_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDocumentRequest {
    pub content: Option<String>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub attachments: Option<Vec<AttachmentsSource>>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub version_name: Option<String>,
    pub document_type: Option<String>,
    pub document_format: Option<String>,
    pub target_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateDocumentRequest {
    const NAME: &'static str = "CreateDocumentRequest";
    const MEMBERS: &'static [&'static str] = &[
        "Content",
        "Requires",
        "Attachments",
        "Name",
        "DisplayName",
        "VersionName",
        "DocumentType",
        "DocumentFormat",
        "TargetType",
        "Tags",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.content = map.next_value()?,
            1 => self.requires = map.next_value()?,
            2 => self.attachments = map.next_value()?,
            3 => self.name = map.next_value()?,
            4 => self.display_name = map.next_value()?,
            5 => self.version_name = map.next_value()?,
            6 => self.document_type = map.next_value()?,
            7 => self.document_format = map.next_value()?,
            8 => self.target_type = map.next_value()?,
            9 => self.tags = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Content", &self.content)?;
        put(out, "Requires", &self.requires)?;
        put(out, "Attachments", &self.attachments)?;
        put(out, "Name", &self.name)?;
        put(out, "DisplayName", &self.display_name)?;
        put(out, "VersionName", &self.version_name)?;
        put(out, "DocumentType", &self.document_type)?;
        put(out, "DocumentFormat", &self.document_format)?;
        put(out, "TargetType", &self.target_type)?;
        put(out, "Tags", &self.tags)?;
        Ok(())
    }
}

impl Validate for CreateDocumentRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.content, at, "content", &rules::DOCUMENT_CONTENT, found);
        optional(&self.requires, at, "requires", &rules::DOCUMENT_REQUIRES_LIST, found);
        optional(&self.attachments, at, "attachments", &rules::ATTACHMENTS_SOURCE_LIST, found);
        required(&self.name, at, "name", &rules::DOCUMENT_NAME, found);
        optional(&self.display_name, at, "displayName", &rules::DOCUMENT_DISPLAY_NAME, found);
        optional(&self.version_name, at, "versionName", &rules::DOCUMENT_VERSION_NAME, found);
        optional(&self.document_type, at, "documentType", &rules::DOCUMENT_TYPE, found);
        optional(&self.document_format, at, "documentFormat", &rules::DOCUMENT_FORMAT, found);
        optional(&self.target_type, at, "targetType", &rules::TARGET_TYPE, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDocumentResult {
    pub document_description: Option<DocumentDescription>,
}

impl Shape for CreateDocumentResult {
    const NAME: &'static str = "CreateDocumentResult";
    const MEMBERS: &'static [&'static str] = &["DocumentDescription"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.document_description = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DocumentDescription", &self.document_description)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMaintenanceWindowRequest {
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub schedule: Option<String>,
    pub schedule_timezone: Option<String>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub cutoff: Option<i32>,
    pub allow_unassociated_targets: Option<bool>,
    pub client_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateMaintenanceWindowRequest {
    const NAME: &'static str = "CreateMaintenanceWindowRequest";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "Description",
        "StartDate",
        "EndDate",
        "Schedule",
        "ScheduleTimezone",
        "ScheduleOffset",
        "Duration",
        "Cutoff",
        "AllowUnassociatedTargets",
        "ClientToken",
        "Tags",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.description = map.next_value()?,
            2 => self.start_date = map.next_value()?,
            3 => self.end_date = map.next_value()?,
            4 => self.schedule = map.next_value()?,
            5 => self.schedule_timezone = map.next_value()?,
            6 => self.schedule_offset = map.next_value()?,
            7 => self.duration = map.next_value()?,
            8 => self.cutoff = map.next_value()?,
            9 => self.allow_unassociated_targets = map.next_value()?,
            10 => self.client_token = map.next_value()?,
            11 => self.tags = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        put(out, "StartDate", &self.start_date)?;
        put(out, "EndDate", &self.end_date)?;
        put(out, "Schedule", &self.schedule)?;
        put(out, "ScheduleTimezone", &self.schedule_timezone)?;
        put(out, "ScheduleOffset", &self.schedule_offset)?;
        put(out, "Duration", &self.duration)?;
        put(out, "Cutoff", &self.cutoff)?;
        put(out, "AllowUnassociatedTargets", &self.allow_unassociated_targets)?;
        put(out, "ClientToken", &self.client_token)?;
        put(out, "Tags", &self.tags)?;
        Ok(())
    }
}

impl Validate for CreateMaintenanceWindowRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::MAINTENANCE_WINDOW_NAME, found);
        optional(&self.description, at, "description", &rules::MAINTENANCE_WINDOW_DESCRIPTION, found);
        required(&self.schedule, at, "schedule", &rules::MAINTENANCE_WINDOW_SCHEDULE, found);
        optional(&self.schedule_offset, at, "scheduleOffset", &rules::MAINTENANCE_WINDOW_OFFSET, found);
        required(&self.duration, at, "duration", &rules::MAINTENANCE_WINDOW_DURATION_HOURS, found);
        required(&self.cutoff, at, "cutoff", &rules::MAINTENANCE_WINDOW_CUTOFF, found);
        required(&self.allow_unassociated_targets, at, "allowUnassociatedTargets", &Rule::ANY, found);
        optional(&self.client_token, at, "clientToken", &rules::CLIENT_TOKEN, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMaintenanceWindowResult {
    pub window_id: Option<String>,
}

impl Shape for CreateMaintenanceWindowResult {
    const NAME: &'static str = "CreateMaintenanceWindowResult";
    const MEMBERS: &'static [&'static str] = &["WindowId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOpsItemRequest {
    pub description: Option<String>,
    pub ops_item_type: Option<String>,
    pub operational_data: Option<BTreeMap<String, OpsItemDataValue>>,
    pub notifications: Option<Vec<OpsItemNotification>>,
    pub priority: Option<i32>,
    pub related_ops_items: Option<Vec<RelatedOpsItem>>,
    pub source: Option<String>,
    pub title: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub category: Option<String>,
    pub severity: Option<String>,
    pub actual_start_time: Option<Timestamp>,
    pub actual_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub planned_end_time: Option<Timestamp>,
    pub account_id: Option<String>,
}

impl Shape for CreateOpsItemRequest {
    const NAME: &'static str = "CreateOpsItemRequest";
    const MEMBERS: &'static [&'static str] = &[
        "Description",
        "OpsItemType",
        "OperationalData",
        "Notifications",
        "Priority",
        "RelatedOpsItems",
        "Source",
        "Title",
        "Tags",
        "Category",
        "Severity",
        "ActualStartTime",
        "ActualEndTime",
        "PlannedStartTime",
        "PlannedEndTime",
        "AccountId",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.description = map.next_value()?,
            1 => self.ops_item_type = map.next_value()?,
            2 => self.operational_data = map.next_value()?,
            3 => self.notifications = map.next_value()?,
            4 => self.priority = map.next_value()?,
            5 => self.related_ops_items = map.next_value()?,
            6 => self.source = map.next_value()?,
            7 => self.title = map.next_value()?,
            8 => self.tags = map.next_value()?,
            9 => self.category = map.next_value()?,
            10 => self.severity = map.next_value()?,
            11 => self.actual_start_time = map.next_value()?,
            12 => self.actual_end_time = map.next_value()?,
            13 => self.planned_start_time = map.next_value()?,
            14 => self.planned_end_time = map.next_value()?,
            15 => self.account_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Description", &self.description)?;
        put(out, "OpsItemType", &self.ops_item_type)?;
        put(out, "OperationalData", &self.operational_data)?;
        put(out, "Notifications", &self.notifications)?;
        put(out, "Priority", &self.priority)?;
        put(out, "RelatedOpsItems", &self.related_ops_items)?;
        put(out, "Source", &self.source)?;
        put(out, "Title", &self.title)?;
        put(out, "Tags", &self.tags)?;
        put(out, "Category", &self.category)?;
        put(out, "Severity", &self.severity)?;
        put(out, "ActualStartTime", &self.actual_start_time)?;
        put(out, "ActualEndTime", &self.actual_end_time)?;
        put(out, "PlannedStartTime", &self.planned_start_time)?;
        put(out, "PlannedEndTime", &self.planned_end_time)?;
        put(out, "AccountId", &self.account_id)?;
        Ok(())
    }
}

impl Validate for CreateOpsItemRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.description, at, "description", &rules::OPS_ITEM_DESCRIPTION, found);
        optional(&self.operational_data, at, "operationalData", &rules::OPS_ITEM_OPERATIONAL_DATA, found);
        optional(&self.priority, at, "priority", &rules::OPS_ITEM_PRIORITY, found);
        optional(&self.related_ops_items, at, "relatedOpsItems", &Rule::ANY, found);
        required(&self.source, at, "source", &rules::OPS_ITEM_SOURCE, found);
        required(&self.title, at, "title", &rules::OPS_ITEM_TITLE, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
        optional(&self.category, at, "category", &rules::OPS_ITEM_CATEGORY, found);
        optional(&self.severity, at, "severity", &rules::OPS_ITEM_SEVERITY, found);
        optional(&self.account_id, at, "accountId", &rules::OPS_ITEM_ACCOUNT_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOpsItemResponse {
    pub ops_item_id: Option<String>,
    pub ops_item_arn: Option<String>,
}

impl Shape for CreateOpsItemResponse {
    const NAME: &'static str = "CreateOpsItemResponse";
    const MEMBERS: &'static [&'static str] = &["OpsItemId", "OpsItemArn"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_item_id = map.next_value()?,
            1 => self.ops_item_arn = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "OpsItemArn", &self.ops_item_arn)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOpsMetadataRequest {
    pub resource_id: Option<String>,
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateOpsMetadataRequest {
    const NAME: &'static str = "CreateOpsMetadataRequest";
    const MEMBERS: &'static [&'static str] = &["ResourceId", "Metadata", "Tags"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_id = map.next_value()?,
            1 => self.metadata = map.next_value()?,
            2 => self.tags = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceId", &self.resource_id)?;
        put(out, "Metadata", &self.metadata)?;
        put(out, "Tags", &self.tags)?;
        Ok(())
    }
}

impl Validate for CreateOpsMetadataRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.resource_id, at, "resourceId", &rules::OPS_METADATA_RESOURCE_ID, found);
        optional(&self.metadata, at, "metadata", &rules::METADATA_MAP, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOpsMetadataResult {
    pub ops_metadata_arn: Option<String>,
}

impl Shape for CreateOpsMetadataResult {
    const NAME: &'static str = "CreateOpsMetadataResult";
    const MEMBERS: &'static [&'static str] = &["OpsMetadataArn"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_metadata_arn = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsMetadataArn", &self.ops_metadata_arn)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePatchBaselineRequest {
    pub operating_system: Option<String>,
    pub name: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub description: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
    pub available_security_updates_compliance_status: Option<String>,
    pub client_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreatePatchBaselineRequest {
    const NAME: &'static str = "CreatePatchBaselineRequest";
    const MEMBERS: &'static [&'static str] = &[
        "OperatingSystem",
        "Name",
        "GlobalFilters",
        "ApprovalRules",
        "ApprovedPatches",
        "ApprovedPatchesComplianceLevel",
        "ApprovedPatchesEnableNonSecurity",
        "RejectedPatches",
        "RejectedPatchesAction",
        "Description",
        "Sources",
        "AvailableSecurityUpdatesComplianceStatus",
        "ClientToken",
        "Tags",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.operating_system = map.next_value()?,
            1 => self.name = map.next_value()?,
            2 => self.global_filters = map.next_value()?,
            3 => self.approval_rules = map.next_value()?,
            4 => self.approved_patches = map.next_value()?,
            5 => self.approved_patches_compliance_level = map.next_value()?,
            6 => self.approved_patches_enable_non_security = map.next_value()?,
            7 => self.rejected_patches = map.next_value()?,
            8 => self.rejected_patches_action = map.next_value()?,
            9 => self.description = map.next_value()?,
            10 => self.sources = map.next_value()?,
            11 => self.available_security_updates_compliance_status = map.next_value()?,
            12 => self.client_token = map.next_value()?,
            13 => self.tags = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OperatingSystem", &self.operating_system)?;
        put(out, "Name", &self.name)?;
        put(out, "GlobalFilters", &self.global_filters)?;
        put(out, "ApprovalRules", &self.approval_rules)?;
        put(out, "ApprovedPatches", &self.approved_patches)?;
        put(out, "ApprovedPatchesComplianceLevel", &self.approved_patches_compliance_level)?;
        put(out, "ApprovedPatchesEnableNonSecurity", &self.approved_patches_enable_non_security)?;
        put(out, "RejectedPatches", &self.rejected_patches)?;
        put(out, "RejectedPatchesAction", &self.rejected_patches_action)?;
        put(out, "Description", &self.description)?;
        put(out, "Sources", &self.sources)?;
        put(out, "AvailableSecurityUpdatesComplianceStatus", &self.available_security_updates_compliance_status)?;
        put(out, "ClientToken", &self.client_token)?;
        put(out, "Tags", &self.tags)?;
        Ok(())
    }
}

impl Validate for CreatePatchBaselineRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.operating_system, at, "operatingSystem", &rules::OPERATING_SYSTEM, found);
        required(&self.name, at, "name", &rules::BASELINE_NAME, found);
        optional(&self.global_filters, at, "globalFilters", &Rule::ANY, found);
        optional(&self.approval_rules, at, "approvalRules", &Rule::ANY, found);
        optional(&self.approved_patches, at, "approvedPatches", &rules::PATCH_ID_LIST, found);
        optional(
            &self.approved_patches_compliance_level,
            at,
            "approvedPatchesComplianceLevel",
            &rules::PATCH_COMPLIANCE_LEVEL,
            found,
        );
        optional(&self.rejected_patches, at, "rejectedPatches", &rules::PATCH_ID_LIST, found);
        optional(&self.rejected_patches_action, at, "rejectedPatchesAction", &rules::PATCH_ACTION, found);
        optional(&self.description, at, "description", &rules::BASELINE_DESCRIPTION, found);
        optional(&self.sources, at, "sources", &rules::PATCH_SOURCE_LIST, found);
        optional(
            &self.available_security_updates_compliance_status,
            at,
            "availableSecurityUpdatesComplianceStatus",
            &rules::PATCH_COMPLIANCE_STATUS,
            found,
        );
        optional(&self.client_token, at, "clientToken", &rules::CLIENT_TOKEN, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePatchBaselineResult {
    pub baseline_id: Option<String>,
}

impl Shape for CreatePatchBaselineResult {
    const NAME: &'static str = "CreatePatchBaselineResult";
    const MEMBERS: &'static [&'static str] = &["BaselineId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineId", &self.baseline_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateResourceDataSyncRequest {
    pub sync_name: Option<String>,
    pub s3_destination: Option<ResourceDataSyncS3Destination>,
    pub sync_type: Option<String>,
    pub sync_source: Option<ResourceDataSyncSource>,
}

impl Shape for CreateResourceDataSyncRequest {
    const NAME: &'static str = "CreateResourceDataSyncRequest";
    const MEMBERS: &'static [&'static str] = &["SyncName", "S3Destination", "SyncType", "SyncSource"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sync_name = map.next_value()?,
            1 => self.s3_destination = map.next_value()?,
            2 => self.sync_type = map.next_value()?,
            3 => self.sync_source = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SyncName", &self.sync_name)?;
        put(out, "S3Destination", &self.s3_destination)?;
        put(out, "SyncType", &self.sync_type)?;
        put(out, "SyncSource", &self.sync_source)?;
        Ok(())
    }
}

impl Validate for CreateResourceDataSyncRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.sync_name, at, "syncName", &rules::RESOURCE_DATA_SYNC_NAME, found);
        optional(&self.s3_destination, at, "s3Destination", &Rule::ANY, found);
        optional(&self.sync_type, at, "syncType", &rules::RESOURCE_DATA_SYNC_TYPE, found);
        optional(&self.sync_source, at, "syncSource", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateResourceDataSyncResult {}

impl Shape for CreateResourceDataSyncResult {
    const NAME: &'static str = "CreateResourceDataSyncResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<Sensitive<String>>,
    pub session_token: Option<Sensitive<String>>,
    pub expiration_time: Option<Timestamp>,
}

impl Shape for Credentials {
    const NAME: &'static str = "Credentials";
    const MEMBERS: &'static [&'static str] = &["AccessKeyId", "SecretAccessKey", "SessionToken", "ExpirationTime"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.access_key_id = map.next_value()?,
            1 => self.secret_access_key = map.next_value()?,
            2 => self.session_token = map.next_value()?,
            3 => self.expiration_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AccessKeyId", &self.access_key_id)?;
        put(out, "SecretAccessKey", &self.secret_access_key)?;
        put(out, "SessionToken", &self.session_token)?;
        put(out, "ExpirationTime", &self.expiration_time)?;
        Ok(())
    }
}

serde_shapes! { CancelCommandRequest CancelCommandResult CancelMaintenanceWindowExecutionRequest CancelMaintenanceWindowExecutionResult CloudConnectorConfiguration CloudConnectorFilter CloudConnectorSummary CloudWatchOutputConfig Command CommandFilter CommandInvocation CommandPlugin ComplianceExecutionSummary ComplianceItem ComplianceItemEntry ComplianceStringFilter ComplianceSummaryItem CompliantSummary ConfigurationTargets ConfigurePackageResultStep CreateActivationRequest CreateActivationResult CreateAssociationBatchRequest CreateAssociationBatchRequestEntry CreateAssociationBatchResult CreateAssociationRequest CreateAssociationResult CreateCloudConnectorRequest CreateCloudConnectorResult CreateDocumentRequest CreateDocumentResult CreateMaintenanceWindowRequest CreateMaintenanceWindowResult CreateOpsItemRequest CreateOpsItemResponse CreateOpsMetadataRequest CreateOpsMetadataResult CreatePatchBaselineRequest CreatePatchBaselineResult CreateResourceDataSyncRequest CreateResourceDataSyncResult Credentials }
checked_shapes! { CancelCommandRequest CancelMaintenanceWindowExecutionRequest CloudConnectorConfiguration CloudConnectorFilter CloudWatchOutputConfig CommandFilter ComplianceExecutionSummary ComplianceItemEntry ComplianceStringFilter ConfigurationTargets ConfigurePackageResultStep CreateActivationRequest CreateAssociationBatchRequest CreateAssociationBatchRequestEntry CreateAssociationRequest CreateCloudConnectorRequest CreateDocumentRequest CreateMaintenanceWindowRequest CreateOpsItemRequest CreateOpsMetadataRequest CreatePatchBaselineRequest CreateResourceDataSyncRequest }
