// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Sensitive, Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{
    AlarmConfiguration, AssociationDescription, AssociationStatus, AttachmentsSource, CloudConnectorConfiguration,
    DocumentDefaultVersionDescription, DocumentDescription, DocumentReviews, InstanceAssociationExecutionResult,
    InstanceAssociationOutputLocation, LoggingInfo, MaintenanceWindowTaskInvocationParameters,
    MaintenanceWindowTaskParameterValueExpression, MetadataValue, OpsItemDataValue, OpsItemNotification,
    PatchFilterGroup, PatchRuleGroup, PatchSource, RelatedOpsItem, ResourceDataSyncSource, Target, TargetLocation,
    rules,
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnlabelParameterVersionRequest {
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub labels: Option<Vec<String>>,
}

impl Shape for UnlabelParameterVersionRequest {
    const NAME: &'static str = "UnlabelParameterVersionRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "ParameterVersion", "Labels"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.parameter_version = map.next_value()?,
            2 => self.labels = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "ParameterVersion", &self.parameter_version)?;
        put(out, "Labels", &self.labels)?;
        Ok(())
    }
}

impl Validate for UnlabelParameterVersionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::PS_PARAMETER_NAME, found);
        required(&self.parameter_version, at, "parameterVersion", &Rule::ANY, found);
        required(&self.labels, at, "labels", &rules::PARAMETER_LABEL_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnlabelParameterVersionResult {
    pub removed_labels: Option<Vec<String>>,
    pub invalid_labels: Option<Vec<String>>,
}

impl Shape for UnlabelParameterVersionResult {
    const NAME: &'static str = "UnlabelParameterVersionResult";
    const MEMBERS: &'static [&'static str] = &["RemovedLabels", "InvalidLabels"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.removed_labels = map.next_value()?,
            1 => self.invalid_labels = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "RemovedLabels", &self.removed_labels)?;
        put(out, "InvalidLabels", &self.invalid_labels)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAssociationRequest {
    pub association_id: Option<String>,
    pub parameters: Option<Sensitive<BTreeMap<String, Vec<String>>>>,
    pub document_version: Option<String>,
    pub schedule_expression: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub association_name: Option<String>,
    pub association_version: Option<String>,
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
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub association_dispatch_assume_role: Option<String>,
}

impl Shape for UpdateAssociationRequest {
    const NAME: &'static str = "UpdateAssociationRequest";
    const MEMBERS: &'static [&'static str] = &[
        "AssociationId",
        "Parameters",
        "DocumentVersion",
        "ScheduleExpression",
        "OutputLocation",
        "Name",
        "Targets",
        "AssociationName",
        "AssociationVersion",
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
        "AlarmConfiguration",
        "AssociationDispatchAssumeRole",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.parameters = map.next_value()?,
            2 => self.document_version = map.next_value()?,
            3 => self.schedule_expression = map.next_value()?,
            4 => self.output_location = map.next_value()?,
            5 => self.name = map.next_value()?,
            6 => self.targets = map.next_value()?,
            7 => self.association_name = map.next_value()?,
            8 => self.association_version = map.next_value()?,
            9 => self.automation_target_parameter_name = map.next_value()?,
            10 => self.max_errors = map.next_value()?,
            11 => self.max_concurrency = map.next_value()?,
            12 => self.compliance_severity = map.next_value()?,
            13 => self.sync_compliance = map.next_value()?,
            14 => self.apply_only_at_cron_interval = map.next_value()?,
            15 => self.calendar_names = map.next_value()?,
            16 => self.target_locations = map.next_value()?,
            17 => self.schedule_offset = map.next_value()?,
            18 => self.duration = map.next_value()?,
            19 => self.target_maps = map.next_value()?,
            20 => self.alarm_configuration = map.next_value()?,
            21 => self.association_dispatch_assume_role = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "ScheduleExpression", &self.schedule_expression)?;
        put(out, "OutputLocation", &self.output_location)?;
        put(out, "Name", &self.name)?;
        put(out, "Targets", &self.targets)?;
        put(out, "AssociationName", &self.association_name)?;
        put(out, "AssociationVersion", &self.association_version)?;
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
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        put(out, "AssociationDispatchAssumeRole", &self.association_dispatch_assume_role)?;
        Ok(())
    }
}

impl Validate for UpdateAssociationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.association_id, at, "associationId", &rules::ASSOCIATION_ID, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.schedule_expression, at, "scheduleExpression", &rules::SCHEDULE_EXPRESSION, found);
        optional(&self.output_location, at, "outputLocation", &Rule::ANY, found);
        optional(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        optional(&self.targets, at, "targets", &rules::TARGETS, found);
        optional(&self.association_name, at, "associationName", &rules::ASSOCIATION_NAME, found);
        optional(&self.association_version, at, "associationVersion", &rules::ASSOCIATION_VERSION, found);
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
pub struct UpdateAssociationResult {
    pub association_description: Option<AssociationDescription>,
}

impl Shape for UpdateAssociationResult {
    const NAME: &'static str = "UpdateAssociationResult";
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
pub struct UpdateAssociationStatusRequest {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub association_status: Option<AssociationStatus>,
}

impl Shape for UpdateAssociationStatusRequest {
    const NAME: &'static str = "UpdateAssociationStatusRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "InstanceId", "AssociationStatus"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.association_status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "AssociationStatus", &self.association_status)?;
        Ok(())
    }
}

impl Validate for UpdateAssociationStatusRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        required(&self.association_status, at, "associationStatus", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAssociationStatusResult {
    pub association_description: Option<AssociationDescription>,
}

impl Shape for UpdateAssociationStatusResult {
    const NAME: &'static str = "UpdateAssociationStatusResult";
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
pub struct UpdateCloudConnectorRequest {
    pub cloud_connector_id: Option<String>,
    pub display_name: Option<String>,
    pub configuration: Option<CloudConnectorConfiguration>,
    pub description: Option<String>,
}

impl Shape for UpdateCloudConnectorRequest {
    const NAME: &'static str = "UpdateCloudConnectorRequest";
    const MEMBERS: &'static [&'static str] = &["CloudConnectorId", "DisplayName", "Configuration", "Description"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.cloud_connector_id = map.next_value()?,
            1 => self.display_name = map.next_value()?,
            2 => self.configuration = map.next_value()?,
            3 => self.description = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CloudConnectorId", &self.cloud_connector_id)?;
        put(out, "DisplayName", &self.display_name)?;
        put(out, "Configuration", &self.configuration)?;
        put(out, "Description", &self.description)?;
        Ok(())
    }
}

impl Validate for UpdateCloudConnectorRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.cloud_connector_id, at, "cloudConnectorId", &rules::CLOUD_CONNECTOR_ID, found);
        optional(&self.display_name, at, "displayName", &rules::DISPLAY_NAME, found);
        optional(&self.configuration, at, "configuration", &Rule::ANY, found);
        optional(&self.description, at, "description", &rules::CLOUD_CONNECTOR_DESCRIPTION, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateCloudConnectorResult {
    pub cloud_connector_id: Option<String>,
}

impl Shape for UpdateCloudConnectorResult {
    const NAME: &'static str = "UpdateCloudConnectorResult";
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
pub struct UpdateDocumentDefaultVersionRequest {
    pub name: Option<String>,
    pub document_version: Option<String>,
}

impl Shape for UpdateDocumentDefaultVersionRequest {
    const NAME: &'static str = "UpdateDocumentDefaultVersionRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "DocumentVersion"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        Ok(())
    }
}

impl Validate for UpdateDocumentDefaultVersionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_NAME, found);
        required(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION_NUMBER, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDocumentDefaultVersionResult {
    pub description: Option<DocumentDefaultVersionDescription>,
}

impl Shape for UpdateDocumentDefaultVersionResult {
    const NAME: &'static str = "UpdateDocumentDefaultVersionResult";
    const MEMBERS: &'static [&'static str] = &["Description"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.description = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Description", &self.description)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDocumentMetadataRequest {
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub document_reviews: Option<DocumentReviews>,
}

impl Shape for UpdateDocumentMetadataRequest {
    const NAME: &'static str = "UpdateDocumentMetadataRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "DocumentVersion", "DocumentReviews"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            2 => self.document_reviews = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "DocumentReviews", &self.document_reviews)?;
        Ok(())
    }
}

impl Validate for UpdateDocumentMetadataRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_NAME, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        required(&self.document_reviews, at, "documentReviews", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDocumentMetadataResponse {}

impl Shape for UpdateDocumentMetadataResponse {
    const NAME: &'static str = "UpdateDocumentMetadataResponse";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDocumentRequest {
    pub content: Option<String>,
    pub attachments: Option<Vec<AttachmentsSource>>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub version_name: Option<String>,
    pub document_version: Option<String>,
    pub document_format: Option<String>,
    pub target_type: Option<String>,
}

impl Shape for UpdateDocumentRequest {
    const NAME: &'static str = "UpdateDocumentRequest";
    const MEMBERS: &'static [&'static str] = &[
        "Content",
        "Attachments",
        "Name",
        "DisplayName",
        "VersionName",
        "DocumentVersion",
        "DocumentFormat",
        "TargetType",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.content = map.next_value()?,
            1 => self.attachments = map.next_value()?,
            2 => self.name = map.next_value()?,
            3 => self.display_name = map.next_value()?,
            4 => self.version_name = map.next_value()?,
            5 => self.document_version = map.next_value()?,
            6 => self.document_format = map.next_value()?,
            7 => self.target_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Content", &self.content)?;
        put(out, "Attachments", &self.attachments)?;
        put(out, "Name", &self.name)?;
        put(out, "DisplayName", &self.display_name)?;
        put(out, "VersionName", &self.version_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "DocumentFormat", &self.document_format)?;
        put(out, "TargetType", &self.target_type)?;
        Ok(())
    }
}

impl Validate for UpdateDocumentRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.content, at, "content", &rules::DOCUMENT_CONTENT, found);
        optional(&self.attachments, at, "attachments", &rules::ATTACHMENTS_SOURCE_LIST, found);
        required(&self.name, at, "name", &rules::DOCUMENT_NAME, found);
        optional(&self.display_name, at, "displayName", &rules::DOCUMENT_DISPLAY_NAME, found);
        optional(&self.version_name, at, "versionName", &rules::DOCUMENT_VERSION_NAME, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.document_format, at, "documentFormat", &rules::DOCUMENT_FORMAT, found);
        optional(&self.target_type, at, "targetType", &rules::TARGET_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDocumentResult {
    pub document_description: Option<DocumentDescription>,
}

impl Shape for UpdateDocumentResult {
    const NAME: &'static str = "UpdateDocumentResult";
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
pub struct UpdateInstanceAssociationStatusRequest {
    pub association_id: Option<String>,
    pub instance_id: Option<String>,
    pub execution_result: Option<InstanceAssociationExecutionResult>,
}

impl Shape for UpdateInstanceAssociationStatusRequest {
    const NAME: &'static str = "UpdateInstanceAssociationStatusRequest";
    const MEMBERS: &'static [&'static str] = &["AssociationId", "InstanceId", "ExecutionResult"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.execution_result = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "ExecutionResult", &self.execution_result)?;
        Ok(())
    }
}

impl Validate for UpdateInstanceAssociationStatusRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.association_id, at, "associationId", &rules::ASSOCIATION_ID, found);
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        required(&self.execution_result, at, "executionResult", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateInstanceAssociationStatusResult {}

impl Shape for UpdateInstanceAssociationStatusResult {
    const NAME: &'static str = "UpdateInstanceAssociationStatusResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateInstanceInformationRequest {
    pub instance_id: Option<String>,
    pub agent_name: Option<String>,
    pub agent_status: Option<String>,
    pub agent_version: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub computer_name: Option<String>,
    pub ip_address: Option<Sensitive<String>>,
    pub platform_name: Option<String>,
    pub platform_type: Option<String>,
    pub platform_version: Option<String>,
    pub ssm_connection_channel: Option<String>,
}

impl Shape for UpdateInstanceInformationRequest {
    const NAME: &'static str = "UpdateInstanceInformationRequest";
    const MEMBERS: &'static [&'static str] = &[
        "InstanceId",
        "AgentName",
        "AgentStatus",
        "AgentVersion",
        "AvailabilityZone",
        "AvailabilityZoneId",
        "ComputerName",
        "IPAddress",
        "PlatformName",
        "PlatformType",
        "PlatformVersion",
        "SSMConnectionChannel",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.agent_name = map.next_value()?,
            2 => self.agent_status = map.next_value()?,
            3 => self.agent_version = map.next_value()?,
            4 => self.availability_zone = map.next_value()?,
            5 => self.availability_zone_id = map.next_value()?,
            6 => self.computer_name = map.next_value()?,
            7 => self.ip_address = map.next_value()?,
            8 => self.platform_name = map.next_value()?,
            9 => self.platform_type = map.next_value()?,
            10 => self.platform_version = map.next_value()?,
            11 => self.ssm_connection_channel = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "AgentName", &self.agent_name)?;
        put(out, "AgentStatus", &self.agent_status)?;
        put(out, "AgentVersion", &self.agent_version)?;
        put(out, "AvailabilityZone", &self.availability_zone)?;
        put(out, "AvailabilityZoneId", &self.availability_zone_id)?;
        put(out, "ComputerName", &self.computer_name)?;
        put(out, "IPAddress", &self.ip_address)?;
        put(out, "PlatformName", &self.platform_name)?;
        put(out, "PlatformType", &self.platform_type)?;
        put(out, "PlatformVersion", &self.platform_version)?;
        put(out, "SSMConnectionChannel", &self.ssm_connection_channel)?;
        Ok(())
    }
}

impl Validate for UpdateInstanceInformationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.agent_name, at, "agentName", &rules::AGENT_TEXT, found);
        optional(&self.agent_status, at, "agentStatus", &rules::AGENT_TEXT, found);
        optional(&self.agent_version, at, "agentVersion", &rules::AGENT_TEXT, found);
        optional(&self.availability_zone, at, "availabilityZone", &rules::AGENT_TEXT, found);
        optional(&self.availability_zone_id, at, "availabilityZoneId", &rules::AGENT_TEXT, found);
        optional(&self.computer_name, at, "computerName", &rules::AGENT_TEXT, found);
        optional(&self.ip_address, at, "iPAddress", &rules::AGENT_IP_ADDRESS, found);
        optional(&self.platform_name, at, "platformName", &rules::AGENT_TEXT, found);
        optional(&self.platform_type, at, "platformType", &rules::PLATFORM_TYPE, found);
        optional(&self.platform_version, at, "platformVersion", &rules::AGENT_TEXT, found);
        optional(&self.ssm_connection_channel, at, "sSMConnectionChannel", &rules::AGENT_TEXT, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateInstanceInformationResult {}

impl Shape for UpdateInstanceInformationResult {
    const NAME: &'static str = "UpdateInstanceInformationResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMaintenanceWindowRequest {
    pub window_id: Option<String>,
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
    pub enabled: Option<bool>,
    pub replace: Option<bool>,
}

impl Shape for UpdateMaintenanceWindowRequest {
    const NAME: &'static str = "UpdateMaintenanceWindowRequest";
    const MEMBERS: &'static [&'static str] = &[
        "WindowId",
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
        "Enabled",
        "Replace",
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
            8 => self.duration = map.next_value()?,
            9 => self.cutoff = map.next_value()?,
            10 => self.allow_unassociated_targets = map.next_value()?,
            11 => self.enabled = map.next_value()?,
            12 => self.replace = map.next_value()?,
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
        put(out, "Duration", &self.duration)?;
        put(out, "Cutoff", &self.cutoff)?;
        put(out, "AllowUnassociatedTargets", &self.allow_unassociated_targets)?;
        put(out, "Enabled", &self.enabled)?;
        put(out, "Replace", &self.replace)?;
        Ok(())
    }
}

impl Validate for UpdateMaintenanceWindowRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        optional(&self.name, at, "name", &rules::MAINTENANCE_WINDOW_NAME, found);
        optional(&self.description, at, "description", &rules::MAINTENANCE_WINDOW_DESCRIPTION, found);
        optional(&self.schedule, at, "schedule", &rules::MAINTENANCE_WINDOW_SCHEDULE, found);
        optional(&self.schedule_offset, at, "scheduleOffset", &rules::MAINTENANCE_WINDOW_OFFSET, found);
        optional(&self.duration, at, "duration", &rules::MAINTENANCE_WINDOW_DURATION_HOURS, found);
        optional(&self.cutoff, at, "cutoff", &rules::MAINTENANCE_WINDOW_CUTOFF, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMaintenanceWindowResult {
    pub window_id: Option<String>,
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
    pub enabled: Option<bool>,
}

impl Shape for UpdateMaintenanceWindowResult {
    const NAME: &'static str = "UpdateMaintenanceWindowResult";
    const MEMBERS: &'static [&'static str] = &[
        "WindowId",
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
        "Enabled",
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
            8 => self.duration = map.next_value()?,
            9 => self.cutoff = map.next_value()?,
            10 => self.allow_unassociated_targets = map.next_value()?,
            11 => self.enabled = map.next_value()?,
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
        put(out, "Duration", &self.duration)?;
        put(out, "Cutoff", &self.cutoff)?;
        put(out, "AllowUnassociatedTargets", &self.allow_unassociated_targets)?;
        put(out, "Enabled", &self.enabled)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMaintenanceWindowTargetRequest {
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub owner_information: Option<Sensitive<String>>,
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
    pub replace: Option<bool>,
}

impl Shape for UpdateMaintenanceWindowTargetRequest {
    const NAME: &'static str = "UpdateMaintenanceWindowTargetRequest";
    const MEMBERS: &'static [&'static str] =
        &["WindowId", "WindowTargetId", "Targets", "OwnerInformation", "Name", "Description", "Replace"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.window_target_id = map.next_value()?,
            2 => self.targets = map.next_value()?,
            3 => self.owner_information = map.next_value()?,
            4 => self.name = map.next_value()?,
            5 => self.description = map.next_value()?,
            6 => self.replace = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "WindowTargetId", &self.window_target_id)?;
        put(out, "Targets", &self.targets)?;
        put(out, "OwnerInformation", &self.owner_information)?;
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        put(out, "Replace", &self.replace)?;
        Ok(())
    }
}

impl Validate for UpdateMaintenanceWindowTargetRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        required(&self.window_target_id, at, "windowTargetId", &rules::MAINTENANCE_WINDOW_TARGET_ID, found);
        optional(&self.targets, at, "targets", &rules::TARGETS, found);
        optional(&self.owner_information, at, "ownerInformation", &rules::OWNER_INFORMATION, found);
        optional(&self.name, at, "name", &rules::MAINTENANCE_WINDOW_NAME, found);
        optional(&self.description, at, "description", &rules::MAINTENANCE_WINDOW_DESCRIPTION, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMaintenanceWindowTargetResult {
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub owner_information: Option<Sensitive<String>>,
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
}

impl Shape for UpdateMaintenanceWindowTargetResult {
    const NAME: &'static str = "UpdateMaintenanceWindowTargetResult";
    const MEMBERS: &'static [&'static str] =
        &["WindowId", "WindowTargetId", "Targets", "OwnerInformation", "Name", "Description"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.window_target_id = map.next_value()?,
            2 => self.targets = map.next_value()?,
            3 => self.owner_information = map.next_value()?,
            4 => self.name = map.next_value()?,
            5 => self.description = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "WindowTargetId", &self.window_target_id)?;
        put(out, "Targets", &self.targets)?;
        put(out, "OwnerInformation", &self.owner_information)?;
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMaintenanceWindowTaskRequest {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub service_role_arn: Option<String>,
    pub task_parameters: Option<Sensitive<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>>,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub priority: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
    pub replace: Option<bool>,
    pub cutoff_behavior: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl Shape for UpdateMaintenanceWindowTaskRequest {
    const NAME: &'static str = "UpdateMaintenanceWindowTaskRequest";
    const MEMBERS: &'static [&'static str] = &[
        "WindowId",
        "WindowTaskId",
        "Targets",
        "TaskArn",
        "ServiceRoleArn",
        "TaskParameters",
        "TaskInvocationParameters",
        "Priority",
        "MaxConcurrency",
        "MaxErrors",
        "LoggingInfo",
        "Name",
        "Description",
        "Replace",
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
            5 => self.task_parameters = map.next_value()?,
            6 => self.task_invocation_parameters = map.next_value()?,
            7 => self.priority = map.next_value()?,
            8 => self.max_concurrency = map.next_value()?,
            9 => self.max_errors = map.next_value()?,
            10 => self.logging_info = map.next_value()?,
            11 => self.name = map.next_value()?,
            12 => self.description = map.next_value()?,
            13 => self.replace = map.next_value()?,
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
        put(out, "TaskParameters", &self.task_parameters)?;
        put(out, "TaskInvocationParameters", &self.task_invocation_parameters)?;
        put(out, "Priority", &self.priority)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "LoggingInfo", &self.logging_info)?;
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        put(out, "Replace", &self.replace)?;
        put(out, "CutoffBehavior", &self.cutoff_behavior)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        Ok(())
    }
}

impl Validate for UpdateMaintenanceWindowTaskRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        required(&self.window_task_id, at, "windowTaskId", &rules::MAINTENANCE_WINDOW_TASK_ID, found);
        optional(&self.targets, at, "targets", &rules::TARGETS, found);
        optional(&self.task_arn, at, "taskArn", &rules::MAINTENANCE_WINDOW_TASK_ARN, found);
        optional(&self.task_parameters, at, "taskParameters", &rules::MAINTENANCE_WINDOW_TASK_PARAMETERS, found);
        optional(&self.task_invocation_parameters, at, "taskInvocationParameters", &Rule::ANY, found);
        optional(&self.priority, at, "priority", &rules::MAINTENANCE_WINDOW_TASK_PRIORITY, found);
        optional(&self.max_concurrency, at, "maxConcurrency", &rules::MAX_CONCURRENCY, found);
        optional(&self.max_errors, at, "maxErrors", &rules::MAX_ERRORS, found);
        optional(&self.logging_info, at, "loggingInfo", &Rule::ANY, found);
        optional(&self.name, at, "name", &rules::MAINTENANCE_WINDOW_NAME, found);
        optional(&self.description, at, "description", &rules::MAINTENANCE_WINDOW_DESCRIPTION, found);
        optional(&self.cutoff_behavior, at, "cutoffBehavior", &rules::MAINTENANCE_WINDOW_TASK_CUTOFF_BEHAVIOR, found);
        optional(&self.alarm_configuration, at, "alarmConfiguration", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMaintenanceWindowTaskResult {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub service_role_arn: Option<String>,
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

impl Shape for UpdateMaintenanceWindowTaskResult {
    const NAME: &'static str = "UpdateMaintenanceWindowTaskResult";
    const MEMBERS: &'static [&'static str] = &[
        "WindowId",
        "WindowTaskId",
        "Targets",
        "TaskArn",
        "ServiceRoleArn",
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
            5 => self.task_parameters = map.next_value()?,
            6 => self.task_invocation_parameters = map.next_value()?,
            7 => self.priority = map.next_value()?,
            8 => self.max_concurrency = map.next_value()?,
            9 => self.max_errors = map.next_value()?,
            10 => self.logging_info = map.next_value()?,
            11 => self.name = map.next_value()?,
            12 => self.description = map.next_value()?,
            13 => self.cutoff_behavior = map.next_value()?,
            14 => self.alarm_configuration = map.next_value()?,
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
pub struct UpdateManagedInstancePublicKeyRequest {
    pub new_public_key: Option<String>,
    pub new_public_key_type: Option<String>,
}

impl Shape for UpdateManagedInstancePublicKeyRequest {
    const NAME: &'static str = "UpdateManagedInstancePublicKeyRequest";
    const MEMBERS: &'static [&'static str] = &["NewPublicKey", "NewPublicKeyType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.new_public_key = map.next_value()?,
            1 => self.new_public_key_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "NewPublicKey", &self.new_public_key)?;
        put(out, "NewPublicKeyType", &self.new_public_key_type)?;
        Ok(())
    }
}

impl Validate for UpdateManagedInstancePublicKeyRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.new_public_key, at, "newPublicKey", &rules::PUBLIC_KEY, found);
        required(&self.new_public_key_type, at, "newPublicKeyType", &rules::PUBLIC_KEY_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateManagedInstancePublicKeyResult {}

impl Shape for UpdateManagedInstancePublicKeyResult {
    const NAME: &'static str = "UpdateManagedInstancePublicKeyResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateManagedInstanceRoleRequest {
    pub instance_id: Option<String>,
    pub iam_role: Option<String>,
}

impl Shape for UpdateManagedInstanceRoleRequest {
    const NAME: &'static str = "UpdateManagedInstanceRoleRequest";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "IamRole"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.iam_role = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "IamRole", &self.iam_role)?;
        Ok(())
    }
}

impl Validate for UpdateManagedInstanceRoleRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::MANAGED_INSTANCE_ID, found);
        required(&self.iam_role, at, "iamRole", &rules::IAM_ROLE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateManagedInstanceRoleResult {}

impl Shape for UpdateManagedInstanceRoleResult {
    const NAME: &'static str = "UpdateManagedInstanceRoleResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOpsItemRequest {
    pub description: Option<String>,
    pub operational_data: Option<BTreeMap<String, OpsItemDataValue>>,
    pub operational_data_to_delete: Option<Vec<String>>,
    pub notifications: Option<Vec<OpsItemNotification>>,
    pub priority: Option<i32>,
    pub related_ops_items: Option<Vec<RelatedOpsItem>>,
    pub status: Option<String>,
    pub ops_item_id: Option<String>,
    pub title: Option<String>,
    pub category: Option<String>,
    pub severity: Option<String>,
    pub actual_start_time: Option<Timestamp>,
    pub actual_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub planned_end_time: Option<Timestamp>,
    pub ops_item_arn: Option<String>,
}

impl Shape for UpdateOpsItemRequest {
    const NAME: &'static str = "UpdateOpsItemRequest";
    const MEMBERS: &'static [&'static str] = &[
        "Description",
        "OperationalData",
        "OperationalDataToDelete",
        "Notifications",
        "Priority",
        "RelatedOpsItems",
        "Status",
        "OpsItemId",
        "Title",
        "Category",
        "Severity",
        "ActualStartTime",
        "ActualEndTime",
        "PlannedStartTime",
        "PlannedEndTime",
        "OpsItemArn",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.description = map.next_value()?,
            1 => self.operational_data = map.next_value()?,
            2 => self.operational_data_to_delete = map.next_value()?,
            3 => self.notifications = map.next_value()?,
            4 => self.priority = map.next_value()?,
            5 => self.related_ops_items = map.next_value()?,
            6 => self.status = map.next_value()?,
            7 => self.ops_item_id = map.next_value()?,
            8 => self.title = map.next_value()?,
            9 => self.category = map.next_value()?,
            10 => self.severity = map.next_value()?,
            11 => self.actual_start_time = map.next_value()?,
            12 => self.actual_end_time = map.next_value()?,
            13 => self.planned_start_time = map.next_value()?,
            14 => self.planned_end_time = map.next_value()?,
            15 => self.ops_item_arn = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Description", &self.description)?;
        put(out, "OperationalData", &self.operational_data)?;
        put(out, "OperationalDataToDelete", &self.operational_data_to_delete)?;
        put(out, "Notifications", &self.notifications)?;
        put(out, "Priority", &self.priority)?;
        put(out, "RelatedOpsItems", &self.related_ops_items)?;
        put(out, "Status", &self.status)?;
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "Title", &self.title)?;
        put(out, "Category", &self.category)?;
        put(out, "Severity", &self.severity)?;
        put(out, "ActualStartTime", &self.actual_start_time)?;
        put(out, "ActualEndTime", &self.actual_end_time)?;
        put(out, "PlannedStartTime", &self.planned_start_time)?;
        put(out, "PlannedEndTime", &self.planned_end_time)?;
        put(out, "OpsItemArn", &self.ops_item_arn)?;
        Ok(())
    }
}

impl Validate for UpdateOpsItemRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.description, at, "description", &rules::OPS_ITEM_DESCRIPTION, found);
        optional(&self.operational_data, at, "operationalData", &rules::OPS_ITEM_OPERATIONAL_DATA, found);
        optional(&self.priority, at, "priority", &rules::OPS_ITEM_PRIORITY, found);
        optional(&self.related_ops_items, at, "relatedOpsItems", &Rule::ANY, found);
        optional(&self.status, at, "status", &rules::OPS_ITEM_STATUS, found);
        required(&self.ops_item_id, at, "opsItemId", &rules::OPS_ITEM_ID, found);
        optional(&self.title, at, "title", &rules::OPS_ITEM_TITLE, found);
        optional(&self.category, at, "category", &rules::OPS_ITEM_CATEGORY, found);
        optional(&self.severity, at, "severity", &rules::OPS_ITEM_SEVERITY, found);
        optional(&self.ops_item_arn, at, "opsItemArn", &rules::OPS_ITEM_ARN, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOpsItemResponse {}

impl Shape for UpdateOpsItemResponse {
    const NAME: &'static str = "UpdateOpsItemResponse";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOpsMetadataRequest {
    pub ops_metadata_arn: Option<String>,
    pub metadata_to_update: Option<BTreeMap<String, MetadataValue>>,
    pub keys_to_delete: Option<Vec<String>>,
}

impl Shape for UpdateOpsMetadataRequest {
    const NAME: &'static str = "UpdateOpsMetadataRequest";
    const MEMBERS: &'static [&'static str] = &["OpsMetadataArn", "MetadataToUpdate", "KeysToDelete"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_metadata_arn = map.next_value()?,
            1 => self.metadata_to_update = map.next_value()?,
            2 => self.keys_to_delete = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsMetadataArn", &self.ops_metadata_arn)?;
        put(out, "MetadataToUpdate", &self.metadata_to_update)?;
        put(out, "KeysToDelete", &self.keys_to_delete)?;
        Ok(())
    }
}

impl Validate for UpdateOpsMetadataRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.ops_metadata_arn, at, "opsMetadataArn", &rules::OPS_METADATA_ARN, found);
        optional(&self.metadata_to_update, at, "metadataToUpdate", &rules::METADATA_MAP, found);
        optional(&self.keys_to_delete, at, "keysToDelete", &rules::METADATA_KEYS_TO_DELETE_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOpsMetadataResult {
    pub ops_metadata_arn: Option<String>,
}

impl Shape for UpdateOpsMetadataResult {
    const NAME: &'static str = "UpdateOpsMetadataResult";
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
pub struct UpdatePatchBaselineRequest {
    pub baseline_id: Option<String>,
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
    pub replace: Option<bool>,
}

impl Shape for UpdatePatchBaselineRequest {
    const NAME: &'static str = "UpdatePatchBaselineRequest";
    const MEMBERS: &'static [&'static str] = &[
        "BaselineId",
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
        "Replace",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_id = map.next_value()?,
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
            12 => self.replace = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineId", &self.baseline_id)?;
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
        put(out, "Replace", &self.replace)?;
        Ok(())
    }
}

impl Validate for UpdatePatchBaselineRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.baseline_id, at, "baselineId", &rules::BASELINE_ID, found);
        optional(&self.name, at, "name", &rules::BASELINE_NAME, found);
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
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePatchBaselineResult {
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
    pub created_date: Option<Timestamp>,
    pub modified_date: Option<Timestamp>,
    pub description: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
    pub available_security_updates_compliance_status: Option<String>,
}

impl Shape for UpdatePatchBaselineResult {
    const NAME: &'static str = "UpdatePatchBaselineResult";
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
            10 => self.created_date = map.next_value()?,
            11 => self.modified_date = map.next_value()?,
            12 => self.description = map.next_value()?,
            13 => self.sources = map.next_value()?,
            14 => self.available_security_updates_compliance_status = map.next_value()?,
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
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "ModifiedDate", &self.modified_date)?;
        put(out, "Description", &self.description)?;
        put(out, "Sources", &self.sources)?;
        put(out, "AvailableSecurityUpdatesComplianceStatus", &self.available_security_updates_compliance_status)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateResourceDataSyncRequest {
    pub sync_name: Option<String>,
    pub sync_type: Option<String>,
    pub sync_source: Option<ResourceDataSyncSource>,
}

impl Shape for UpdateResourceDataSyncRequest {
    const NAME: &'static str = "UpdateResourceDataSyncRequest";
    const MEMBERS: &'static [&'static str] = &["SyncName", "SyncType", "SyncSource"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sync_name = map.next_value()?,
            1 => self.sync_type = map.next_value()?,
            2 => self.sync_source = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SyncName", &self.sync_name)?;
        put(out, "SyncType", &self.sync_type)?;
        put(out, "SyncSource", &self.sync_source)?;
        Ok(())
    }
}

impl Validate for UpdateResourceDataSyncRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.sync_name, at, "syncName", &rules::RESOURCE_DATA_SYNC_NAME, found);
        required(&self.sync_type, at, "syncType", &rules::RESOURCE_DATA_SYNC_TYPE, found);
        required(&self.sync_source, at, "syncSource", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateResourceDataSyncResult {}

impl Shape for UpdateResourceDataSyncResult {
    const NAME: &'static str = "UpdateResourceDataSyncResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServiceSettingRequest {
    pub setting_id: Option<String>,
    pub setting_value: Option<String>,
}

impl Shape for UpdateServiceSettingRequest {
    const NAME: &'static str = "UpdateServiceSettingRequest";
    const MEMBERS: &'static [&'static str] = &["SettingId", "SettingValue"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.setting_id = map.next_value()?,
            1 => self.setting_value = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SettingId", &self.setting_id)?;
        put(out, "SettingValue", &self.setting_value)?;
        Ok(())
    }
}

impl Validate for UpdateServiceSettingRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.setting_id, at, "settingId", &rules::SERVICE_SETTING_ID, found);
        required(&self.setting_value, at, "settingValue", &rules::SERVICE_SETTING_VALUE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServiceSettingResult {}

impl Shape for UpdateServiceSettingResult {
    const NAME: &'static str = "UpdateServiceSettingResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

serde_shapes! { UnlabelParameterVersionRequest UnlabelParameterVersionResult UpdateAssociationRequest UpdateAssociationResult UpdateAssociationStatusRequest UpdateAssociationStatusResult UpdateCloudConnectorRequest UpdateCloudConnectorResult UpdateDocumentDefaultVersionRequest UpdateDocumentDefaultVersionResult UpdateDocumentMetadataRequest UpdateDocumentMetadataResponse UpdateDocumentRequest UpdateDocumentResult UpdateInstanceAssociationStatusRequest UpdateInstanceAssociationStatusResult UpdateInstanceInformationRequest UpdateInstanceInformationResult UpdateMaintenanceWindowRequest UpdateMaintenanceWindowResult UpdateMaintenanceWindowTargetRequest UpdateMaintenanceWindowTargetResult UpdateMaintenanceWindowTaskRequest UpdateMaintenanceWindowTaskResult UpdateManagedInstancePublicKeyRequest UpdateManagedInstancePublicKeyResult UpdateManagedInstanceRoleRequest UpdateManagedInstanceRoleResult UpdateOpsItemRequest UpdateOpsItemResponse UpdateOpsMetadataRequest UpdateOpsMetadataResult UpdatePatchBaselineRequest UpdatePatchBaselineResult UpdateResourceDataSyncRequest UpdateResourceDataSyncResult UpdateServiceSettingRequest UpdateServiceSettingResult }
checked_shapes! { UnlabelParameterVersionRequest UpdateAssociationRequest UpdateAssociationStatusRequest UpdateCloudConnectorRequest UpdateDocumentDefaultVersionRequest UpdateDocumentMetadataRequest UpdateDocumentRequest UpdateInstanceAssociationStatusRequest UpdateInstanceInformationRequest UpdateMaintenanceWindowRequest UpdateMaintenanceWindowTargetRequest UpdateMaintenanceWindowTaskRequest UpdateManagedInstancePublicKeyRequest UpdateManagedInstanceRoleRequest UpdateOpsItemRequest UpdateOpsMetadataRequest UpdatePatchBaselineRequest UpdateResourceDataSyncRequest UpdateServiceSettingRequest }
