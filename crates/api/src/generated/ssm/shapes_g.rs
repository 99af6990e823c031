// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Sensitive, Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{
    AlarmConfiguration, AlarmStateInformation, AttachmentContent, AutomationExecution, BaselineOverride,
    CloudConnectorConfiguration, CloudWatchOutputConfig, Credentials, DocumentRequires, ExecutionPreview,
    InventoryAggregator, InventoryFilter, InventoryItemSchema, InventoryResultEntity, LoggingInfo,
    MaintenanceWindowTaskInvocationParameters, MaintenanceWindowTaskParameterValueExpression, MetadataValue,
    OpsAggregator, OpsEntity, OpsFilter, OpsItem, OpsResultAttribute, Parameter, ParameterHistory,
    ParameterStringFilter, PatchFilterGroup, PatchRuleGroup, PatchSource, ResultAttribute, ServiceSetting, Target,
    rules,
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GcpConfiguration {
    pub organization_id: Option<String>,
    pub workload_identity_pool_provider: Option<String>,
    pub service_account_email: Option<String>,
    pub targets: Option<GcpConfigurationTargets>,
}

impl Shape for GcpConfiguration {
    const NAME: &'static str = "GcpConfiguration";
    const MEMBERS: &'static [&'static str] =
        &["OrganizationId", "WorkloadIdentityPoolProvider", "ServiceAccountEmail", "Targets"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.organization_id = map.next_value()?,
            1 => self.workload_identity_pool_provider = map.next_value()?,
            2 => self.service_account_email = map.next_value()?,
            3 => self.targets = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OrganizationId", &self.organization_id)?;
        put(out, "WorkloadIdentityPoolProvider", &self.workload_identity_pool_provider)?;
        put(out, "ServiceAccountEmail", &self.service_account_email)?;
        put(out, "Targets", &self.targets)?;
        Ok(())
    }
}

impl Validate for GcpConfiguration {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.organization_id, at, "organizationId", &rules::GCP_ORGANIZATION_ID, found);
        required(
            &self.workload_identity_pool_provider,
            at,
            "workloadIdentityPoolProvider",
            &rules::GCP_WORKLOAD_IDENTITY_POOL_PROVIDER,
            found,
        );
        required(&self.service_account_email, at, "serviceAccountEmail", &rules::GCP_SERVICE_ACCOUNT_EMAIL, found);
        optional(&self.targets, at, "targets", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GcpConfigurationTargets {
    pub projects: Option<Vec<GcpProject>>,
}

impl Shape for GcpConfigurationTargets {
    const NAME: &'static str = "GcpConfigurationTargets";
    const MEMBERS: &'static [&'static str] = &["Projects"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.projects = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Projects", &self.projects)?;
        Ok(())
    }
}

impl Validate for GcpConfigurationTargets {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.projects, at, "projects", &rules::GCP_PROJECT_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GcpProject {
    pub project_id: Option<String>,
    pub project_display_name: Option<String>,
}

impl Shape for GcpProject {
    const NAME: &'static str = "GcpProject";
    const MEMBERS: &'static [&'static str] = &["ProjectId", "ProjectDisplayName"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.project_id = map.next_value()?,
            1 => self.project_display_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ProjectId", &self.project_id)?;
        put(out, "ProjectDisplayName", &self.project_display_name)?;
        Ok(())
    }
}

impl Validate for GcpProject {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.project_id, at, "projectId", &rules::GCP_PROJECT_ID, found);
        optional(&self.project_display_name, at, "projectDisplayName", &rules::GCP_PROJECT_DISPLAY_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessTokenRequest {
    pub access_request_id: Option<String>,
}

impl Shape for GetAccessTokenRequest {
    const NAME: &'static str = "GetAccessTokenRequest";
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

impl Validate for GetAccessTokenRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.access_request_id, at, "accessRequestId", &rules::ACCESS_REQUEST_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessTokenResponse {
    pub credentials: Option<Credentials>,
    pub access_request_status: Option<String>,
}

impl Shape for GetAccessTokenResponse {
    const NAME: &'static str = "GetAccessTokenResponse";
    const MEMBERS: &'static [&'static str] = &["Credentials", "AccessRequestStatus"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.credentials = map.next_value()?,
            1 => self.access_request_status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Credentials", &self.credentials)?;
        put(out, "AccessRequestStatus", &self.access_request_status)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAutomationExecutionRequest {
    pub automation_execution_id: Option<String>,
}

impl Shape for GetAutomationExecutionRequest {
    const NAME: &'static str = "GetAutomationExecutionRequest";
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

impl Validate for GetAutomationExecutionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.automation_execution_id, at, "automationExecutionId", &rules::AUTOMATION_EXECUTION_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAutomationExecutionResult {
    pub automation_execution: Option<AutomationExecution>,
}

impl Shape for GetAutomationExecutionResult {
    const NAME: &'static str = "GetAutomationExecutionResult";
    const MEMBERS: &'static [&'static str] = &["AutomationExecution"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation_execution = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AutomationExecution", &self.automation_execution)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCalendarStateRequest {
    pub calendar_names: Option<Vec<String>>,
    pub at_time: Option<String>,
}

impl Shape for GetCalendarStateRequest {
    const NAME: &'static str = "GetCalendarStateRequest";
    const MEMBERS: &'static [&'static str] = &["CalendarNames", "AtTime"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.calendar_names = map.next_value()?,
            1 => self.at_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CalendarNames", &self.calendar_names)?;
        put(out, "AtTime", &self.at_time)?;
        Ok(())
    }
}

impl Validate for GetCalendarStateRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.calendar_names, at, "calendarNames", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCalendarStateResponse {
    pub state: Option<String>,
    pub at_time: Option<String>,
    pub next_transition_time: Option<String>,
}

impl Shape for GetCalendarStateResponse {
    const NAME: &'static str = "GetCalendarStateResponse";
    const MEMBERS: &'static [&'static str] = &["State", "AtTime", "NextTransitionTime"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.state = map.next_value()?,
            1 => self.at_time = map.next_value()?,
            2 => self.next_transition_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "State", &self.state)?;
        put(out, "AtTime", &self.at_time)?;
        put(out, "NextTransitionTime", &self.next_transition_time)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCloudConnectorRequest {
    pub cloud_connector_id: Option<String>,
}

impl Shape for GetCloudConnectorRequest {
    const NAME: &'static str = "GetCloudConnectorRequest";
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

impl Validate for GetCloudConnectorRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.cloud_connector_id, at, "cloudConnectorId", &rules::CLOUD_CONNECTOR_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCloudConnectorResult {
    pub cloud_connector_arn: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub configuration: Option<CloudConnectorConfiguration>,
    pub config_connector_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

impl Shape for GetCloudConnectorResult {
    const NAME: &'static str = "GetCloudConnectorResult";
    const MEMBERS: &'static [&'static str] = &[
        "CloudConnectorArn",
        "DisplayName",
        "Description",
        "RoleArn",
        "Configuration",
        "ConfigConnectorArn",
        "CreatedAt",
        "UpdatedAt",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.cloud_connector_arn = map.next_value()?,
            1 => self.display_name = map.next_value()?,
            2 => self.description = map.next_value()?,
            3 => self.role_arn = map.next_value()?,
            4 => self.configuration = map.next_value()?,
            5 => self.config_connector_arn = map.next_value()?,
            6 => self.created_at = map.next_value()?,
            7 => self.updated_at = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CloudConnectorArn", &self.cloud_connector_arn)?;
        put(out, "DisplayName", &self.display_name)?;
        put(out, "Description", &self.description)?;
        put(out, "RoleArn", &self.role_arn)?;
        put(out, "Configuration", &self.configuration)?;
        put(out, "ConfigConnectorArn", &self.config_connector_arn)?;
        put(out, "CreatedAt", &self.created_at)?;
        put(out, "UpdatedAt", &self.updated_at)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCommandInvocationRequest {
    pub command_id: Option<String>,
    pub instance_id: Option<String>,
    pub plugin_name: Option<String>,
}

impl Shape for GetCommandInvocationRequest {
    const NAME: &'static str = "GetCommandInvocationRequest";
    const MEMBERS: &'static [&'static str] = &["CommandId", "InstanceId", "PluginName"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command_id = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.plugin_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CommandId", &self.command_id)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "PluginName", &self.plugin_name)?;
        Ok(())
    }
}

impl Validate for GetCommandInvocationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.command_id, at, "commandId", &rules::COMMAND_ID, found);
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.plugin_name, at, "pluginName", &rules::COMMAND_PLUGIN_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCommandInvocationResult {
    pub command_id: Option<String>,
    pub instance_id: Option<String>,
    pub comment: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub plugin_name: Option<String>,
    pub response_code: Option<i32>,
    pub execution_start_date_time: Option<String>,
    pub execution_elapsed_time: Option<String>,
    pub execution_end_date_time: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub standard_output_content: Option<String>,
    pub standard_output_url: Option<String>,
    pub standard_error_content: Option<String>,
    pub standard_error_url: Option<String>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
}

impl Shape for GetCommandInvocationResult {
    const NAME: &'static str = "GetCommandInvocationResult";
    const MEMBERS: &'static [&'static str] = &[
        "CommandId",
        "InstanceId",
        "Comment",
        "DocumentName",
        "DocumentVersion",
        "PluginName",
        "ResponseCode",
        "ExecutionStartDateTime",
        "ExecutionElapsedTime",
        "ExecutionEndDateTime",
        "Status",
        "StatusDetails",
        "StandardOutputContent",
        "StandardOutputUrl",
        "StandardErrorContent",
        "StandardErrorUrl",
        "CloudWatchOutputConfig",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command_id = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.comment = map.next_value()?,
            3 => self.document_name = map.next_value()?,
            4 => self.document_version = map.next_value()?,
            5 => self.plugin_name = map.next_value()?,
            6 => self.response_code = map.next_value()?,
            7 => self.execution_start_date_time = map.next_value()?,
            8 => self.execution_elapsed_time = map.next_value()?,
            9 => self.execution_end_date_time = map.next_value()?,
            10 => self.status = map.next_value()?,
            11 => self.status_details = map.next_value()?,
            12 => self.standard_output_content = map.next_value()?,
            13 => self.standard_output_url = map.next_value()?,
            14 => self.standard_error_content = map.next_value()?,
            15 => self.standard_error_url = map.next_value()?,
            16 => self.cloud_watch_output_config = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CommandId", &self.command_id)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "Comment", &self.comment)?;
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "PluginName", &self.plugin_name)?;
        put(out, "ResponseCode", &self.response_code)?;
        put(out, "ExecutionStartDateTime", &self.execution_start_date_time)?;
        put(out, "ExecutionElapsedTime", &self.execution_elapsed_time)?;
        put(out, "ExecutionEndDateTime", &self.execution_end_date_time)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "StandardOutputContent", &self.standard_output_content)?;
        put(out, "StandardOutputUrl", &self.standard_output_url)?;
        put(out, "StandardErrorContent", &self.standard_error_content)?;
        put(out, "StandardErrorUrl", &self.standard_error_url)?;
        put(out, "CloudWatchOutputConfig", &self.cloud_watch_output_config)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConnectionStatusRequest {
    pub target: Option<String>,
}

impl Shape for GetConnectionStatusRequest {
    const NAME: &'static str = "GetConnectionStatusRequest";
    const MEMBERS: &'static [&'static str] = &["Target"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.target = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Target", &self.target)?;
        Ok(())
    }
}

impl Validate for GetConnectionStatusRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.target, at, "target", &rules::SESSION_TARGET, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConnectionStatusResponse {
    pub target: Option<String>,
    pub status: Option<String>,
}

impl Shape for GetConnectionStatusResponse {
    const NAME: &'static str = "GetConnectionStatusResponse";
    const MEMBERS: &'static [&'static str] = &["Target", "Status"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.target = map.next_value()?,
            1 => self.status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Target", &self.target)?;
        put(out, "Status", &self.status)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDefaultPatchBaselineRequest {
    pub operating_system: Option<String>,
}

impl Shape for GetDefaultPatchBaselineRequest {
    const NAME: &'static str = "GetDefaultPatchBaselineRequest";
    const MEMBERS: &'static [&'static str] = &["OperatingSystem"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.operating_system = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OperatingSystem", &self.operating_system)?;
        Ok(())
    }
}

impl Validate for GetDefaultPatchBaselineRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.operating_system, at, "operatingSystem", &rules::OPERATING_SYSTEM, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDefaultPatchBaselineResult {
    pub baseline_id: Option<String>,
    pub operating_system: Option<String>,
}

impl Shape for GetDefaultPatchBaselineResult {
    const NAME: &'static str = "GetDefaultPatchBaselineResult";
    const MEMBERS: &'static [&'static str] = &["BaselineId", "OperatingSystem"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_id = map.next_value()?,
            1 => self.operating_system = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineId", &self.baseline_id)?;
        put(out, "OperatingSystem", &self.operating_system)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeployablePatchSnapshotForInstanceRequest {
    pub instance_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub baseline_override: Option<BaselineOverride>,
    pub use_s3_dual_stack_endpoint: Option<bool>,
}

impl Shape for GetDeployablePatchSnapshotForInstanceRequest {
    const NAME: &'static str = "GetDeployablePatchSnapshotForInstanceRequest";
    const MEMBERS: &'static [&'static str] =
        &["InstanceId", "SnapshotId", "BaselineOverride", "UseS3DualStackEndpoint"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.snapshot_id = map.next_value()?,
            2 => self.baseline_override = map.next_value()?,
            3 => self.use_s3_dual_stack_endpoint = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "SnapshotId", &self.snapshot_id)?;
        put(out, "BaselineOverride", &self.baseline_override)?;
        put(out, "UseS3DualStackEndpoint", &self.use_s3_dual_stack_endpoint)?;
        Ok(())
    }
}

impl Validate for GetDeployablePatchSnapshotForInstanceRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        required(&self.snapshot_id, at, "snapshotId", &rules::SNAPSHOT_ID, found);
        optional(&self.baseline_override, at, "baselineOverride", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeployablePatchSnapshotForInstanceResult {
    pub instance_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_download_url: Option<String>,
    pub product: Option<String>,
}

impl Shape for GetDeployablePatchSnapshotForInstanceResult {
    const NAME: &'static str = "GetDeployablePatchSnapshotForInstanceResult";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "SnapshotId", "SnapshotDownloadUrl", "Product"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.snapshot_id = map.next_value()?,
            2 => self.snapshot_download_url = map.next_value()?,
            3 => self.product = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "SnapshotId", &self.snapshot_id)?;
        put(out, "SnapshotDownloadUrl", &self.snapshot_download_url)?;
        put(out, "Product", &self.product)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDocumentRequest {
    pub name: Option<String>,
    pub version_name: Option<String>,
    pub document_version: Option<String>,
    pub document_format: Option<String>,
}

impl Shape for GetDocumentRequest {
    const NAME: &'static str = "GetDocumentRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "VersionName", "DocumentVersion", "DocumentFormat"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.version_name = map.next_value()?,
            2 => self.document_version = map.next_value()?,
            3 => self.document_format = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "VersionName", &self.version_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "DocumentFormat", &self.document_format)?;
        Ok(())
    }
}

impl Validate for GetDocumentRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        optional(&self.version_name, at, "versionName", &rules::DOCUMENT_VERSION_NAME, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.document_format, at, "documentFormat", &rules::DOCUMENT_FORMAT, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDocumentResult {
    pub name: Option<String>,
    pub created_date: Option<Timestamp>,
    pub display_name: Option<String>,
    pub version_name: Option<String>,
    pub document_version: Option<String>,
    pub status: Option<String>,
    pub status_information: Option<String>,
    pub content: Option<String>,
    pub document_type: Option<String>,
    pub document_format: Option<String>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub attachments_content: Option<Vec<AttachmentContent>>,
    pub review_status: Option<String>,
}

impl Shape for GetDocumentResult {
    const NAME: &'static str = "GetDocumentResult";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "CreatedDate",
        "DisplayName",
        "VersionName",
        "DocumentVersion",
        "Status",
        "StatusInformation",
        "Content",
        "DocumentType",
        "DocumentFormat",
        "Requires",
        "AttachmentsContent",
        "ReviewStatus",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.created_date = map.next_value()?,
            2 => self.display_name = map.next_value()?,
            3 => self.version_name = map.next_value()?,
            4 => self.document_version = map.next_value()?,
            5 => self.status = map.next_value()?,
            6 => self.status_information = map.next_value()?,
            7 => self.content = map.next_value()?,
            8 => self.document_type = map.next_value()?,
            9 => self.document_format = map.next_value()?,
            10 => self.requires = map.next_value()?,
            11 => self.attachments_content = map.next_value()?,
            12 => self.review_status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "DisplayName", &self.display_name)?;
        put(out, "VersionName", &self.version_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusInformation", &self.status_information)?;
        put(out, "Content", &self.content)?;
        put(out, "DocumentType", &self.document_type)?;
        put(out, "DocumentFormat", &self.document_format)?;
        put(out, "Requires", &self.requires)?;
        put(out, "AttachmentsContent", &self.attachments_content)?;
        put(out, "ReviewStatus", &self.review_status)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetExecutionPreviewRequest {
    pub execution_preview_id: Option<String>,
}

impl Shape for GetExecutionPreviewRequest {
    const NAME: &'static str = "GetExecutionPreviewRequest";
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

impl Validate for GetExecutionPreviewRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.execution_preview_id, at, "executionPreviewId", &rules::EXECUTION_PREVIEW_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetExecutionPreviewResponse {
    pub execution_preview_id: Option<String>,
    pub ended_at: Option<Timestamp>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub execution_preview: Option<ExecutionPreview>,
}

impl Shape for GetExecutionPreviewResponse {
    const NAME: &'static str = "GetExecutionPreviewResponse";
    const MEMBERS: &'static [&'static str] =
        &["ExecutionPreviewId", "EndedAt", "Status", "StatusMessage", "ExecutionPreview"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.execution_preview_id = map.next_value()?,
            1 => self.ended_at = map.next_value()?,
            2 => self.status = map.next_value()?,
            3 => self.status_message = map.next_value()?,
            4 => self.execution_preview = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ExecutionPreviewId", &self.execution_preview_id)?;
        put(out, "EndedAt", &self.ended_at)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusMessage", &self.status_message)?;
        put(out, "ExecutionPreview", &self.execution_preview)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInventoryRequest {
    pub filters: Option<Vec<InventoryFilter>>,
    pub aggregators: Option<Vec<InventoryAggregator>>,
    pub result_attributes: Option<Vec<ResultAttribute>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for GetInventoryRequest {
    const NAME: &'static str = "GetInventoryRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "Aggregators", "ResultAttributes", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.aggregators = map.next_value()?,
            2 => self.result_attributes = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            4 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "Aggregators", &self.aggregators)?;
        put(out, "ResultAttributes", &self.result_attributes)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for GetInventoryRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &rules::INVENTORY_FILTER_LIST, found);
        optional(&self.aggregators, at, "aggregators", &rules::INVENTORY_AGGREGATOR_LIST, found);
        optional(&self.result_attributes, at, "resultAttributes", &rules::RESULT_ATTRIBUTE_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInventoryResult {
    pub entities: Option<Vec<InventoryResultEntity>>,
    pub next_token: Option<String>,
}

impl Shape for GetInventoryResult {
    const NAME: &'static str = "GetInventoryResult";
    const MEMBERS: &'static [&'static str] = &["Entities", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.entities = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Entities", &self.entities)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInventorySchemaRequest {
    pub type_name: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub aggregator: Option<bool>,
    pub sub_type: Option<bool>,
}

impl Shape for GetInventorySchemaRequest {
    const NAME: &'static str = "GetInventorySchemaRequest";
    const MEMBERS: &'static [&'static str] = &["TypeName", "NextToken", "MaxResults", "Aggregator", "SubType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.type_name = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.aggregator = map.next_value()?,
            4 => self.sub_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TypeName", &self.type_name)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "Aggregator", &self.aggregator)?;
        put(out, "SubType", &self.sub_type)?;
        Ok(())
    }
}

impl Validate for GetInventorySchemaRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.type_name, at, "typeName", &rules::INVENTORY_ITEM_TYPE_NAME_FILTER, found);
        optional(&self.max_results, at, "maxResults", &rules::GET_INVENTORY_SCHEMA_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInventorySchemaResult {
    pub schemas: Option<Vec<InventoryItemSchema>>,
    pub next_token: Option<String>,
}

impl Shape for GetInventorySchemaResult {
    const NAME: &'static str = "GetInventorySchemaResult";
    const MEMBERS: &'static [&'static str] = &["Schemas", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.schemas = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Schemas", &self.schemas)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowExecutionRequest {
    pub window_execution_id: Option<String>,
}

impl Shape for GetMaintenanceWindowExecutionRequest {
    const NAME: &'static str = "GetMaintenanceWindowExecutionRequest";
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

impl Validate for GetMaintenanceWindowExecutionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_execution_id, at, "windowExecutionId", &rules::MAINTENANCE_WINDOW_EXECUTION_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowExecutionResult {
    pub window_execution_id: Option<String>,
    pub task_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
}

impl Shape for GetMaintenanceWindowExecutionResult {
    const NAME: &'static str = "GetMaintenanceWindowExecutionResult";
    const MEMBERS: &'static [&'static str] =
        &["WindowExecutionId", "TaskIds", "Status", "StatusDetails", "StartTime", "EndTime"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            1 => self.task_ids = map.next_value()?,
            2 => self.status = map.next_value()?,
            3 => self.status_details = map.next_value()?,
            4 => self.start_time = map.next_value()?,
            5 => self.end_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "TaskIds", &self.task_ids)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "StartTime", &self.start_time)?;
        put(out, "EndTime", &self.end_time)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowExecutionTaskInvocationRequest {
    pub window_execution_id: Option<String>,
    pub task_id: Option<String>,
    pub invocation_id: Option<String>,
}

impl Shape for GetMaintenanceWindowExecutionTaskInvocationRequest {
    const NAME: &'static str = "GetMaintenanceWindowExecutionTaskInvocationRequest";
    const MEMBERS: &'static [&'static str] = &["WindowExecutionId", "TaskId", "InvocationId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            1 => self.task_id = map.next_value()?,
            2 => self.invocation_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "TaskId", &self.task_id)?;
        put(out, "InvocationId", &self.invocation_id)?;
        Ok(())
    }
}

impl Validate for GetMaintenanceWindowExecutionTaskInvocationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_execution_id, at, "windowExecutionId", &rules::MAINTENANCE_WINDOW_EXECUTION_ID, found);
        required(&self.task_id, at, "taskId", &rules::MAINTENANCE_WINDOW_EXECUTION_TASK_ID, found);
        required(
            &self.invocation_id,
            at,
            "invocationId",
            &rules::MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATION_ID,
            found,
        );
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowExecutionTaskInvocationResult {
    pub window_execution_id: Option<String>,
    pub task_execution_id: Option<String>,
    pub invocation_id: Option<String>,
    pub execution_id: Option<String>,
    pub task_type: Option<String>,
    pub parameters: Option<Sensitive<String>>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub owner_information: Option<Sensitive<String>>,
    pub window_target_id: Option<String>,
}

impl Shape for GetMaintenanceWindowExecutionTaskInvocationResult {
    const NAME: &'static str = "GetMaintenanceWindowExecutionTaskInvocationResult";
    const MEMBERS: &'static [&'static str] = &[
        "WindowExecutionId",
        "TaskExecutionId",
        "InvocationId",
        "ExecutionId",
        "TaskType",
        "Parameters",
        "Status",
        "StatusDetails",
        "StartTime",
        "EndTime",
        "OwnerInformation",
        "WindowTargetId",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            1 => self.task_execution_id = map.next_value()?,
            2 => self.invocation_id = map.next_value()?,
            3 => self.execution_id = map.next_value()?,
            4 => self.task_type = map.next_value()?,
            5 => self.parameters = map.next_value()?,
            6 => self.status = map.next_value()?,
            7 => self.status_details = map.next_value()?,
            8 => self.start_time = map.next_value()?,
            9 => self.end_time = map.next_value()?,
            10 => self.owner_information = map.next_value()?,
            11 => self.window_target_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "TaskExecutionId", &self.task_execution_id)?;
        put(out, "InvocationId", &self.invocation_id)?;
        put(out, "ExecutionId", &self.execution_id)?;
        put(out, "TaskType", &self.task_type)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "StartTime", &self.start_time)?;
        put(out, "EndTime", &self.end_time)?;
        put(out, "OwnerInformation", &self.owner_information)?;
        put(out, "WindowTargetId", &self.window_target_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowExecutionTaskRequest {
    pub window_execution_id: Option<String>,
    pub task_id: Option<String>,
}

impl Shape for GetMaintenanceWindowExecutionTaskRequest {
    const NAME: &'static str = "GetMaintenanceWindowExecutionTaskRequest";
    const MEMBERS: &'static [&'static str] = &["WindowExecutionId", "TaskId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            1 => self.task_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "TaskId", &self.task_id)?;
        Ok(())
    }
}

impl Validate for GetMaintenanceWindowExecutionTaskRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_execution_id, at, "windowExecutionId", &rules::MAINTENANCE_WINDOW_EXECUTION_ID, found);
        required(&self.task_id, at, "taskId", &rules::MAINTENANCE_WINDOW_EXECUTION_TASK_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowExecutionTaskResult {
    pub window_execution_id: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_arn: Option<String>,
    pub service_role: Option<String>,
    pub r#type: Option<String>,
    pub task_parameters: Option<Sensitive<Vec<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>>>,
    pub priority: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}

impl Shape for GetMaintenanceWindowExecutionTaskResult {
    const NAME: &'static str = "GetMaintenanceWindowExecutionTaskResult";
    const MEMBERS: &'static [&'static str] = &[
        "WindowExecutionId",
        "TaskExecutionId",
        "TaskArn",
        "ServiceRole",
        "Type",
        "TaskParameters",
        "Priority",
        "MaxConcurrency",
        "MaxErrors",
        "Status",
        "StatusDetails",
        "StartTime",
        "EndTime",
        "AlarmConfiguration",
        "TriggeredAlarms",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            1 => self.task_execution_id = map.next_value()?,
            2 => self.task_arn = map.next_value()?,
            3 => self.service_role = map.next_value()?,
            4 => self.r#type = map.next_value()?,
            5 => self.task_parameters = map.next_value()?,
            6 => self.priority = map.next_value()?,
            7 => self.max_concurrency = map.next_value()?,
            8 => self.max_errors = map.next_value()?,
            9 => self.status = map.next_value()?,
            10 => self.status_details = map.next_value()?,
            11 => self.start_time = map.next_value()?,
            12 => self.end_time = map.next_value()?,
            13 => self.alarm_configuration = map.next_value()?,
            14 => self.triggered_alarms = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "TaskExecutionId", &self.task_execution_id)?;
        put(out, "TaskArn", &self.task_arn)?;
        put(out, "ServiceRole", &self.service_role)?;
        put(out, "Type", &self.r#type)?;
        put(out, "TaskParameters", &self.task_parameters)?;
        put(out, "Priority", &self.priority)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "StartTime", &self.start_time)?;
        put(out, "EndTime", &self.end_time)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        put(out, "TriggeredAlarms", &self.triggered_alarms)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowRequest {
    pub window_id: Option<String>,
}

impl Shape for GetMaintenanceWindowRequest {
    const NAME: &'static str = "GetMaintenanceWindowRequest";
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

impl Validate for GetMaintenanceWindowRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowResult {
    pub window_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub schedule: Option<String>,
    pub schedule_timezone: Option<String>,
    pub schedule_offset: Option<i32>,
    pub next_execution_time: Option<String>,
    pub duration: Option<i32>,
    pub cutoff: Option<i32>,
    pub allow_unassociated_targets: Option<bool>,
    pub enabled: Option<bool>,
    pub created_date: Option<Timestamp>,
    pub modified_date: Option<Timestamp>,
}

impl Shape for GetMaintenanceWindowResult {
    const NAME: &'static str = "GetMaintenanceWindowResult";
    const MEMBERS: &'static [&'static str] = &[
        "WindowId",
        "Name",
        "Description",
        "StartDate",
        "EndDate",
        "Schedule",
        "ScheduleTimezone",
        "ScheduleOffset",
        "NextExecutionTime",
        "Duration",
        "Cutoff",
        "AllowUnassociatedTargets",
        "Enabled",
        "CreatedDate",
        "ModifiedDate",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.name = map.next_value()?,
            2 => self.description = map.next_value()?,
            3 => self.start_date = map.next_value()?,
            4 => self.end_date = map.next_value()?,
            5 => self.schedule = map.next_value()?,
            6 => self.schedule_timezone = map.next_value()?,
            7 => self.schedule_offset = map.next_value()?,
            8 => self.next_execution_time = map.next_value()?,
            9 => self.duration = map.next_value()?,
            10 => self.cutoff = map.next_value()?,
            11 => self.allow_unassociated_targets = map.next_value()?,
            12 => self.enabled = map.next_value()?,
            13 => self.created_date = map.next_value()?,
            14 => self.modified_date = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        put(out, "StartDate", &self.start_date)?;
        put(out, "EndDate", &self.end_date)?;
        put(out, "Schedule", &self.schedule)?;
        put(out, "ScheduleTimezone", &self.schedule_timezone)?;
        put(out, "ScheduleOffset", &self.schedule_offset)?;
        put(out, "NextExecutionTime", &self.next_execution_time)?;
        put(out, "Duration", &self.duration)?;
        put(out, "Cutoff", &self.cutoff)?;
        put(out, "AllowUnassociatedTargets", &self.allow_unassociated_targets)?;
        put(out, "Enabled", &self.enabled)?;
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "ModifiedDate", &self.modified_date)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowTaskRequest {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
}

impl Shape for GetMaintenanceWindowTaskRequest {
    const NAME: &'static str = "GetMaintenanceWindowTaskRequest";
    const MEMBERS: &'static [&'static str] = &["WindowId", "WindowTaskId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.window_task_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "WindowTaskId", &self.window_task_id)?;
        Ok(())
    }
}

impl Validate for GetMaintenanceWindowTaskRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        required(&self.window_task_id, at, "windowTaskId", &rules::MAINTENANCE_WINDOW_TASK_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMaintenanceWindowTaskResult {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub service_role_arn: Option<String>,
    pub task_type: Option<String>,
    pub task_parameters: Option<Sensitive<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>>,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub priority: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
    pub cutoff_behavior: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl Shape for GetMaintenanceWindowTaskResult {
    const NAME: &'static str = "GetMaintenanceWindowTaskResult";
    const MEMBERS: &'static [&'static str] = &[
        "WindowId",
        "WindowTaskId",
        "Targets",
        "TaskArn",
        "ServiceRoleArn",
        "TaskType",
        "TaskParameters",
        "TaskInvocationParameters",
        "Priority",
        "MaxConcurrency",
        "MaxErrors",
        "LoggingInfo",
        "Name",
        "Description",
        "CutoffBehavior",
        "AlarmConfiguration",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.window_task_id = map.next_value()?,
            2 => self.targets = map.next_value()?,
            3 => self.task_arn = map.next_value()?,
            4 => self.service_role_arn = map.next_value()?,
            5 => self.task_type = map.next_value()?,
            6 => self.task_parameters = map.next_value()?,
            7 => self.task_invocation_parameters = map.next_value()?,
            8 => self.priority = map.next_value()?,
            9 => self.max_concurrency = map.next_value()?,
            10 => self.max_errors = map.next_value()?,
            11 => self.logging_info = map.next_value()?,
            12 => self.name = map.next_value()?,
            13 => self.description = map.next_value()?,
            14 => self.cutoff_behavior = map.next_value()?,
            15 => self.alarm_configuration = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "WindowTaskId", &self.window_task_id)?;
        put(out, "Targets", &self.targets)?;
        put(out, "TaskArn", &self.task_arn)?;
        put(out, "ServiceRoleArn", &self.service_role_arn)?;
        put(out, "TaskType", &self.task_type)?;
        put(out, "TaskParameters", &self.task_parameters)?;
        put(out, "TaskInvocationParameters", &self.task_invocation_parameters)?;
        put(out, "Priority", &self.priority)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "LoggingInfo", &self.logging_info)?;
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        put(out, "CutoffBehavior", &self.cutoff_behavior)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetManifestRequest {
    pub package_name: Option<String>,
    pub package_version: Option<String>,
}

impl Shape for GetManifestRequest {
    const NAME: &'static str = "GetManifestRequest";
    const MEMBERS: &'static [&'static str] = &["PackageName", "PackageVersion"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.package_name = map.next_value()?,
            1 => self.package_version = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PackageName", &self.package_name)?;
        put(out, "PackageVersion", &self.package_version)?;
        Ok(())
    }
}

impl Validate for GetManifestRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.package_name, at, "packageName", &rules::PACKAGE_NAME, found);
        optional(&self.package_version, at, "packageVersion", &rules::PACKAGE_VERSION, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetManifestResult {
    pub manifest: Option<String>,
}

impl Shape for GetManifestResult {
    const NAME: &'static str = "GetManifestResult";
    const MEMBERS: &'static [&'static str] = &["Manifest"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.manifest = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Manifest", &self.manifest)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOpsItemRequest {
    pub ops_item_id: Option<String>,
    pub ops_item_arn: Option<String>,
}

impl Shape for GetOpsItemRequest {
    const NAME: &'static str = "GetOpsItemRequest";
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

impl Validate for GetOpsItemRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.ops_item_id, at, "opsItemId", &rules::OPS_ITEM_ID, found);
        optional(&self.ops_item_arn, at, "opsItemArn", &rules::OPS_ITEM_ARN, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOpsItemResponse {
    pub ops_item: Option<OpsItem>,
}

impl Shape for GetOpsItemResponse {
    const NAME: &'static str = "GetOpsItemResponse";
    const MEMBERS: &'static [&'static str] = &["OpsItem"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_item = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsItem", &self.ops_item)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOpsMetadataRequest {
    pub ops_metadata_arn: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for GetOpsMetadataRequest {
    const NAME: &'static str = "GetOpsMetadataRequest";
    const MEMBERS: &'static [&'static str] = &["OpsMetadataArn", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_metadata_arn = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsMetadataArn", &self.ops_metadata_arn)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for GetOpsMetadataRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.ops_metadata_arn, at, "opsMetadataArn", &rules::OPS_METADATA_ARN, found);
        optional(&self.max_results, at, "maxResults", &rules::GET_OPS_METADATA_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOpsMetadataResult {
    pub resource_id: Option<String>,
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    pub next_token: Option<String>,
}

impl Shape for GetOpsMetadataResult {
    const NAME: &'static str = "GetOpsMetadataResult";
    const MEMBERS: &'static [&'static str] = &["ResourceId", "Metadata", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_id = map.next_value()?,
            1 => self.metadata = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceId", &self.resource_id)?;
        put(out, "Metadata", &self.metadata)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOpsSummaryRequest {
    pub sync_name: Option<String>,
    pub filters: Option<Vec<OpsFilter>>,
    pub aggregators: Option<Vec<OpsAggregator>>,
    pub result_attributes: Option<Vec<OpsResultAttribute>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for GetOpsSummaryRequest {
    const NAME: &'static str = "GetOpsSummaryRequest";
    const MEMBERS: &'static [&'static str] =
        &["SyncName", "Filters", "Aggregators", "ResultAttributes", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sync_name = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.aggregators = map.next_value()?,
            3 => self.result_attributes = map.next_value()?,
            4 => self.next_token = map.next_value()?,
            5 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SyncName", &self.sync_name)?;
        put(out, "Filters", &self.filters)?;
        put(out, "Aggregators", &self.aggregators)?;
        put(out, "ResultAttributes", &self.result_attributes)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for GetOpsSummaryRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.sync_name, at, "syncName", &rules::RESOURCE_DATA_SYNC_NAME, found);
        optional(&self.filters, at, "filters", &rules::OPS_FILTER_LIST, found);
        optional(&self.aggregators, at, "aggregators", &rules::OPS_AGGREGATOR_LIST, found);
        optional(&self.result_attributes, at, "resultAttributes", &rules::OPS_RESULT_ATTRIBUTE_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOpsSummaryResult {
    pub entities: Option<Vec<OpsEntity>>,
    pub next_token: Option<String>,
}

impl Shape for GetOpsSummaryResult {
    const NAME: &'static str = "GetOpsSummaryResult";
    const MEMBERS: &'static [&'static str] = &["Entities", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.entities = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Entities", &self.entities)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParameterHistoryRequest {
    pub name: Option<String>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for GetParameterHistoryRequest {
    const NAME: &'static str = "GetParameterHistoryRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "WithDecryption", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.with_decryption = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "WithDecryption", &self.with_decryption)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for GetParameterHistoryRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::PS_PARAMETER_NAME, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParameterHistoryResult {
    pub parameters: Option<Vec<ParameterHistory>>,
    pub next_token: Option<String>,
}

impl Shape for GetParameterHistoryResult {
    const NAME: &'static str = "GetParameterHistoryResult";
    const MEMBERS: &'static [&'static str] = &["Parameters", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.parameters = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Parameters", &self.parameters)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParameterRequest {
    pub name: Option<String>,
    pub with_decryption: Option<bool>,
}

impl Shape for GetParameterRequest {
    const NAME: &'static str = "GetParameterRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "WithDecryption"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.with_decryption = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "WithDecryption", &self.with_decryption)?;
        Ok(())
    }
}

impl Validate for GetParameterRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::PS_PARAMETER_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}

impl Shape for GetParameterResult {
    const NAME: &'static str = "GetParameterResult";
    const MEMBERS: &'static [&'static str] = &["Parameter"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.parameter = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Parameter", &self.parameter)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParametersByPathRequest {
    pub path: Option<String>,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for GetParametersByPathRequest {
    const NAME: &'static str = "GetParametersByPathRequest";
    const MEMBERS: &'static [&'static str] =
        &["Path", "Recursive", "ParameterFilters", "WithDecryption", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.path = map.next_value()?,
            1 => self.recursive = map.next_value()?,
            2 => self.parameter_filters = map.next_value()?,
            3 => self.with_decryption = map.next_value()?,
            4 => self.max_results = map.next_value()?,
            5 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Path", &self.path)?;
        put(out, "Recursive", &self.recursive)?;
        put(out, "ParameterFilters", &self.parameter_filters)?;
        put(out, "WithDecryption", &self.with_decryption)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for GetParametersByPathRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.path, at, "path", &rules::PS_PARAMETER_NAME, found);
        optional(&self.parameter_filters, at, "parameterFilters", &Rule::ANY, found);
        optional(&self.max_results, at, "maxResults", &rules::GET_PARAMETERS_BY_PATH_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParametersByPathResult {
    pub parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}

impl Shape for GetParametersByPathResult {
    const NAME: &'static str = "GetParametersByPathResult";
    const MEMBERS: &'static [&'static str] = &["Parameters", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.parameters = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Parameters", &self.parameters)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParametersRequest {
    pub names: Option<Vec<String>>,
    pub with_decryption: Option<bool>,
}

impl Shape for GetParametersRequest {
    const NAME: &'static str = "GetParametersRequest";
    const MEMBERS: &'static [&'static str] = &["Names", "WithDecryption"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.names = map.next_value()?,
            1 => self.with_decryption = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Names", &self.names)?;
        put(out, "WithDecryption", &self.with_decryption)?;
        Ok(())
    }
}

impl Validate for GetParametersRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.names, at, "names", &rules::PARAMETER_NAME_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParametersResult {
    pub parameters: Option<Vec<Parameter>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl Shape for GetParametersResult {
    const NAME: &'static str = "GetParametersResult";
    const MEMBERS: &'static [&'static str] = &["Parameters", "InvalidParameters"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.parameters = map.next_value()?,
            1 => self.invalid_parameters = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Parameters", &self.parameters)?;
        put(out, "InvalidParameters", &self.invalid_parameters)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPatchBaselineForPatchGroupRequest {
    pub patch_group: Option<String>,
    pub operating_system: Option<String>,
}

impl Shape for GetPatchBaselineForPatchGroupRequest {
    const NAME: &'static str = "GetPatchBaselineForPatchGroupRequest";
    const MEMBERS: &'static [&'static str] = &["PatchGroup", "OperatingSystem"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patch_group = map.next_value()?,
            1 => self.operating_system = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PatchGroup", &self.patch_group)?;
        put(out, "OperatingSystem", &self.operating_system)?;
        Ok(())
    }
}

impl Validate for GetPatchBaselineForPatchGroupRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.patch_group, at, "patchGroup", &rules::PATCH_GROUP, found);
        optional(&self.operating_system, at, "operatingSystem", &rules::OPERATING_SYSTEM, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPatchBaselineForPatchGroupResult {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
    pub operating_system: Option<String>,
}

impl Shape for GetPatchBaselineForPatchGroupResult {
    const NAME: &'static str = "GetPatchBaselineForPatchGroupResult";
    const MEMBERS: &'static [&'static str] = &["BaselineId", "PatchGroup", "OperatingSystem"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_id = map.next_value()?,
            1 => self.patch_group = map.next_value()?,
            2 => self.operating_system = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineId", &self.baseline_id)?;
        put(out, "PatchGroup", &self.patch_group)?;
        put(out, "OperatingSystem", &self.operating_system)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPatchBaselineRequest {
    pub baseline_id: Option<String>,
}

impl Shape for GetPatchBaselineRequest {
    const NAME: &'static str = "GetPatchBaselineRequest";
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

impl Validate for GetPatchBaselineRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.baseline_id, at, "baselineId", &rules::BASELINE_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPatchBaselineResult {
    pub baseline_id: Option<String>,
    pub name: Option<String>,
    pub operating_system: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub patch_groups: Option<Vec<String>>,
    pub created_date: Option<Timestamp>,
    pub modified_date: Option<Timestamp>,
    pub description: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
    pub available_security_updates_compliance_status: Option<String>,
}

impl Shape for GetPatchBaselineResult {
    const NAME: &'static str = "GetPatchBaselineResult";
    const MEMBERS: &'static [&'static str] = &[
        "BaselineId",
        "Name",
        "OperatingSystem",
        "GlobalFilters",
        "ApprovalRules",
        "ApprovedPatches",
        "ApprovedPatchesComplianceLevel",
        "ApprovedPatchesEnableNonSecurity",
        "RejectedPatches",
        "RejectedPatchesAction",
        "PatchGroups",
        "CreatedDate",
        "ModifiedDate",
        "Description",
        "Sources",
        "AvailableSecurityUpdatesComplianceStatus",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_id = map.next_value()?,
            1 => self.name = map.next_value()?,
            2 => self.operating_system = map.next_value()?,
            3 => self.global_filters = map.next_value()?,
            4 => self.approval_rules = map.next_value()?,
            5 => self.approved_patches = map.next_value()?,
            6 => self.approved_patches_compliance_level = map.next_value()?,
            7 => self.approved_patches_enable_non_security = map.next_value()?,
            8 => self.rejected_patches = map.next_value()?,
            9 => self.rejected_patches_action = map.next_value()?,
            10 => self.patch_groups = map.next_value()?,
            11 => self.created_date = map.next_value()?,
            12 => self.modified_date = map.next_value()?,
            13 => self.description = map.next_value()?,
            14 => self.sources = map.next_value()?,
            15 => self.available_security_updates_compliance_status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineId", &self.baseline_id)?;
        put(out, "Name", &self.name)?;
        put(out, "OperatingSystem", &self.operating_system)?;
        put(out, "GlobalFilters", &self.global_filters)?;
        put(out, "ApprovalRules", &self.approval_rules)?;
        put(out, "ApprovedPatches", &self.approved_patches)?;
        put(out, "ApprovedPatchesComplianceLevel", &self.approved_patches_compliance_level)?;
        put(out, "ApprovedPatchesEnableNonSecurity", &self.approved_patches_enable_non_security)?;
        put(out, "RejectedPatches", &self.rejected_patches)?;
        put(out, "RejectedPatchesAction", &self.rejected_patches_action)?;
        put(out, "PatchGroups", &self.patch_groups)?;
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "ModifiedDate", &self.modified_date)?;
        put(out, "Description", &self.description)?;
        put(out, "Sources", &self.sources)?;
        put(out, "AvailableSecurityUpdatesComplianceStatus", &self.available_security_updates_compliance_status)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePoliciesRequest {
    pub resource_arn: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for GetResourcePoliciesRequest {
    const NAME: &'static str = "GetResourcePoliciesRequest";
    const MEMBERS: &'static [&'static str] = &["ResourceArn", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_arn = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceArn", &self.resource_arn)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for GetResourcePoliciesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.resource_arn, at, "resourceArn", &rules::RESOURCE_ARN_STRING, found);
        optional(&self.max_results, at, "maxResults", &rules::RESOURCE_POLICY_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePoliciesResponse {
    pub next_token: Option<String>,
    pub policies: Option<Vec<GetResourcePoliciesResponseEntry>>,
}

impl Shape for GetResourcePoliciesResponse {
    const NAME: &'static str = "GetResourcePoliciesResponse";
    const MEMBERS: &'static [&'static str] = &["NextToken", "Policies"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.next_token = map.next_value()?,
            1 => self.policies = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "NextToken", &self.next_token)?;
        put(out, "Policies", &self.policies)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePoliciesResponseEntry {
    pub policy_id: Option<String>,
    pub policy_hash: Option<String>,
    pub policy: Option<String>,
}

impl Shape for GetResourcePoliciesResponseEntry {
    const NAME: &'static str = "GetResourcePoliciesResponseEntry";
    const MEMBERS: &'static [&'static str] = &["PolicyId", "PolicyHash", "Policy"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.policy_id = map.next_value()?,
            1 => self.policy_hash = map.next_value()?,
            2 => self.policy = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PolicyId", &self.policy_id)?;
        put(out, "PolicyHash", &self.policy_hash)?;
        put(out, "Policy", &self.policy)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServiceSettingRequest {
    pub setting_id: Option<String>,
}

impl Shape for GetServiceSettingRequest {
    const NAME: &'static str = "GetServiceSettingRequest";
    const MEMBERS: &'static [&'static str] = &["SettingId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.setting_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SettingId", &self.setting_id)?;
        Ok(())
    }
}

impl Validate for GetServiceSettingRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.setting_id, at, "settingId", &rules::SERVICE_SETTING_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServiceSettingResult {
    pub service_setting: Option<ServiceSetting>,
}

impl Shape for GetServiceSettingResult {
    const NAME: &'static str = "GetServiceSettingResult";
    const MEMBERS: &'static [&'static str] = &["ServiceSetting"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.service_setting = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ServiceSetting", &self.service_setting)?;
        Ok(())
    }
}

serde_shapes! { GcpConfiguration GcpConfigurationTargets GcpProject GetAccessTokenRequest GetAccessTokenResponse GetAutomationExecutionRequest GetAutomationExecutionResult GetCalendarStateRequest GetCalendarStateResponse GetCloudConnectorRequest GetCloudConnectorResult GetCommandInvocationRequest GetCommandInvocationResult GetConnectionStatusRequest GetConnectionStatusResponse GetDefaultPatchBaselineRequest GetDefaultPatchBaselineResult GetDeployablePatchSnapshotForInstanceRequest GetDeployablePatchSnapshotForInstanceResult GetDocumentRequest GetDocumentResult GetExecutionPreviewRequest GetExecutionPreviewResponse GetInventoryRequest GetInventoryResult GetInventorySchemaRequest GetInventorySchemaResult GetMaintenanceWindowExecutionRequest GetMaintenanceWindowExecutionResult GetMaintenanceWindowExecutionTaskInvocationRequest GetMaintenanceWindowExecutionTaskInvocationResult GetMaintenanceWindowExecutionTaskRequest GetMaintenanceWindowExecutionTaskResult GetMaintenanceWindowRequest GetMaintenanceWindowResult GetMaintenanceWindowTaskRequest GetMaintenanceWindowTaskResult GetManifestRequest GetManifestResult GetOpsItemRequest GetOpsItemResponse GetOpsMetadataRequest GetOpsMetadataResult GetOpsSummaryRequest GetOpsSummaryResult GetParameterHistoryRequest GetParameterHistoryResult GetParameterRequest GetParameterResult GetParametersByPathRequest GetParametersByPathResult GetParametersRequest GetParametersResult GetPatchBaselineForPatchGroupRequest GetPatchBaselineForPatchGroupResult GetPatchBaselineRequest GetPatchBaselineResult GetResourcePoliciesRequest GetResourcePoliciesResponse GetResourcePoliciesResponseEntry GetServiceSettingRequest GetServiceSettingResult }
checked_shapes! { GcpConfiguration GcpConfigurationTargets GcpProject GetAccessTokenRequest GetAutomationExecutionRequest GetCalendarStateRequest GetCloudConnectorRequest GetCommandInvocationRequest GetConnectionStatusRequest GetDefaultPatchBaselineRequest GetDeployablePatchSnapshotForInstanceRequest GetDocumentRequest GetExecutionPreviewRequest GetInventoryRequest GetInventorySchemaRequest GetMaintenanceWindowExecutionRequest GetMaintenanceWindowExecutionTaskInvocationRequest GetMaintenanceWindowExecutionTaskRequest GetMaintenanceWindowRequest GetMaintenanceWindowTaskRequest GetManifestRequest GetOpsItemRequest GetOpsMetadataRequest GetOpsSummaryRequest GetParameterHistoryRequest GetParameterRequest GetParametersByPathRequest GetParametersRequest GetPatchBaselineForPatchGroupRequest GetPatchBaselineRequest GetResourcePoliciesRequest GetServiceSettingRequest }
