// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Sensitive, Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{
    ConfigurationTargets, InstanceAssociationOutputLocation, OutputSource, ProgressCounters, ResolvedTargets, Runbook,
    StepExecution, Tag, Target, TargetLocation, TargetPreview, TargetsSummary, rules,
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountSharingInfo {
    pub account_id: Option<String>,
    pub shared_document_version: Option<String>,
}

impl Shape for AccountSharingInfo {
    const NAME: &'static str = "AccountSharingInfo";
    const MEMBERS: &'static [&'static str] = &["AccountId", "SharedDocumentVersion"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.account_id = map.next_value()?,
            1 => self.shared_document_version = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AccountId", &self.account_id)?;
        put(out, "SharedDocumentVersion", &self.shared_document_version)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Activation {
    pub activation_id: Option<String>,
    pub description: Option<String>,
    pub default_instance_name: Option<String>,
    pub iam_role: Option<String>,
    pub registration_limit: Option<i32>,
    pub registrations_count: Option<i32>,
    pub expiration_date: Option<Timestamp>,
    pub expired: Option<bool>,
    pub created_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for Activation {
    const NAME: &'static str = "Activation";
    const MEMBERS: &'static [&'static str] = &[
        "ActivationId",
        "Description",
        "DefaultInstanceName",
        "IamRole",
        "RegistrationLimit",
        "RegistrationsCount",
        "ExpirationDate",
        "Expired",
        "CreatedDate",
        "Tags",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.activation_id = map.next_value()?,
            1 => self.description = map.next_value()?,
            2 => self.default_instance_name = map.next_value()?,
            3 => self.iam_role = map.next_value()?,
            4 => self.registration_limit = map.next_value()?,
            5 => self.registrations_count = map.next_value()?,
            6 => self.expiration_date = map.next_value()?,
            7 => self.expired = map.next_value()?,
            8 => self.created_date = map.next_value()?,
            9 => self.tags = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ActivationId", &self.activation_id)?;
        put(out, "Description", &self.description)?;
        put(out, "DefaultInstanceName", &self.default_instance_name)?;
        put(out, "IamRole", &self.iam_role)?;
        put(out, "RegistrationLimit", &self.registration_limit)?;
        put(out, "RegistrationsCount", &self.registrations_count)?;
        put(out, "ExpirationDate", &self.expiration_date)?;
        put(out, "Expired", &self.expired)?;
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "Tags", &self.tags)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsToResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for AddTagsToResourceRequest {
    const NAME: &'static str = "AddTagsToResourceRequest";
    const MEMBERS: &'static [&'static str] = &["ResourceType", "ResourceId", "Tags"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_type = map.next_value()?,
            1 => self.resource_id = map.next_value()?,
            2 => self.tags = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "ResourceId", &self.resource_id)?;
        put(out, "Tags", &self.tags)?;
        Ok(())
    }
}

impl Validate for AddTagsToResourceRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.resource_type, at, "resourceType", &rules::RESOURCE_TYPE_FOR_TAGGING, found);
        required(&self.resource_id, at, "resourceId", &Rule::ANY, found);
        required(&self.tags, at, "tags", &rules::TAG_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsToResourceResult {}

impl Shape for AddTagsToResourceResult {
    const NAME: &'static str = "AddTagsToResourceResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Alarm {
    pub name: Option<String>,
}

impl Shape for Alarm {
    const NAME: &'static str = "Alarm";
    const MEMBERS: &'static [&'static str] = &["Name"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        Ok(())
    }
}

impl Validate for Alarm {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::ALARM_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AlarmConfiguration {
    pub ignore_poll_alarm_failure: Option<bool>,
    pub alarms: Option<Vec<Alarm>>,
}

impl Shape for AlarmConfiguration {
    const NAME: &'static str = "AlarmConfiguration";
    const MEMBERS: &'static [&'static str] = &["IgnorePollAlarmFailure", "Alarms"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ignore_poll_alarm_failure = map.next_value()?,
            1 => self.alarms = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "IgnorePollAlarmFailure", &self.ignore_poll_alarm_failure)?;
        put(out, "Alarms", &self.alarms)?;
        Ok(())
    }
}

impl Validate for AlarmConfiguration {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.alarms, at, "alarms", &rules::ALARM_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AlarmStateInformation {
    pub name: Option<String>,
    pub state: Option<String>,
}

impl Shape for AlarmStateInformation {
    const NAME: &'static str = "AlarmStateInformation";
    const MEMBERS: &'static [&'static str] = &["Name", "State"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.state = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "State", &self.state)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateOpsItemRelatedItemRequest {
    pub ops_item_id: Option<String>,
    pub association_type: Option<String>,
    pub resource_type: Option<String>,
    pub resource_uri: Option<String>,
}

impl Shape for AssociateOpsItemRelatedItemRequest {
    const NAME: &'static str = "AssociateOpsItemRelatedItemRequest";
    const MEMBERS: &'static [&'static str] = &["OpsItemId", "AssociationType", "ResourceType", "ResourceUri"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_item_id = map.next_value()?,
            1 => self.association_type = map.next_value()?,
            2 => self.resource_type = map.next_value()?,
            3 => self.resource_uri = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "AssociationType", &self.association_type)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "ResourceUri", &self.resource_uri)?;
        Ok(())
    }
}

impl Validate for AssociateOpsItemRelatedItemRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.ops_item_id, at, "opsItemId", &rules::OPS_ITEM_ID, found);
        required(&self.association_type, at, "associationType", &Rule::ANY, found);
        required(&self.resource_type, at, "resourceType", &Rule::ANY, found);
        required(&self.resource_uri, at, "resourceUri", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateOpsItemRelatedItemResponse {
    pub association_id: Option<String>,
}

impl Shape for AssociateOpsItemRelatedItemResponse {
    const NAME: &'static str = "AssociateOpsItemRelatedItemResponse";
    const MEMBERS: &'static [&'static str] = &["AssociationId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Association {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub document_version: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub last_execution_date: Option<Timestamp>,
    pub overview: Option<AssociationOverview>,
    pub schedule_expression: Option<String>,
    pub association_name: Option<String>,
    pub schedule_offset: Option<i32>,
    pub duration: Option<i32>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
}

impl Shape for Association {
    const NAME: &'static str = "Association";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "InstanceId",
        "AssociationId",
        "AssociationVersion",
        "DocumentVersion",
        "Targets",
        "LastExecutionDate",
        "Overview",
        "ScheduleExpression",
        "AssociationName",
        "ScheduleOffset",
        "Duration",
        "TargetMaps",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.association_id = map.next_value()?,
            3 => self.association_version = map.next_value()?,
            4 => self.document_version = map.next_value()?,
            5 => self.targets = map.next_value()?,
            6 => self.last_execution_date = map.next_value()?,
            7 => self.overview = map.next_value()?,
            8 => self.schedule_expression = map.next_value()?,
            9 => self.association_name = map.next_value()?,
            10 => self.schedule_offset = map.next_value()?,
            11 => self.duration = map.next_value()?,
            12 => self.target_maps = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "AssociationId", &self.association_id)?;
        put(out, "AssociationVersion", &self.association_version)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Targets", &self.targets)?;
        put(out, "LastExecutionDate", &self.last_execution_date)?;
        put(out, "Overview", &self.overview)?;
        put(out, "ScheduleExpression", &self.schedule_expression)?;
        put(out, "AssociationName", &self.association_name)?;
        put(out, "ScheduleOffset", &self.schedule_offset)?;
        put(out, "Duration", &self.duration)?;
        put(out, "TargetMaps", &self.target_maps)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationDescription {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub association_version: Option<String>,
    pub date: Option<Timestamp>,
    pub last_update_association_date: Option<Timestamp>,
    pub status: Option<AssociationStatus>,
    pub overview: Option<AssociationOverview>,
    pub document_version: Option<String>,
    pub automation_target_parameter_name: Option<String>,
    pub parameters: Option<Sensitive<BTreeMap<String, Vec<String>>>>,
    pub association_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub schedule_expression: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub last_execution_date: Option<Timestamp>,
    pub last_successful_execution_date: Option<Timestamp>,
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
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub association_dispatch_assume_role: Option<String>,
}

impl Shape for AssociationDescription {
    const NAME: &'static str = "AssociationDescription";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "InstanceId",
        "AssociationVersion",
        "Date",
        "LastUpdateAssociationDate",
        "Status",
        "Overview",
        "DocumentVersion",
        "AutomationTargetParameterName",
        "Parameters",
        "AssociationId",
        "Targets",
        "ScheduleExpression",
        "OutputLocation",
        "LastExecutionDate",
        "LastSuccessfulExecutionDate",
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
        "TriggeredAlarms",
        "AssociationDispatchAssumeRole",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.association_version = map.next_value()?,
            3 => self.date = map.next_value()?,
            4 => self.last_update_association_date = map.next_value()?,
            5 => self.status = map.next_value()?,
            6 => self.overview = map.next_value()?,
            7 => self.document_version = map.next_value()?,
            8 => self.automation_target_parameter_name = map.next_value()?,
            9 => self.parameters = map.next_value()?,
            10 => self.association_id = map.next_value()?,
            11 => self.targets = map.next_value()?,
            12 => self.schedule_expression = map.next_value()?,
            13 => self.output_location = map.next_value()?,
            14 => self.last_execution_date = map.next_value()?,
            15 => self.last_successful_execution_date = map.next_value()?,
            16 => self.association_name = map.next_value()?,
            17 => self.max_errors = map.next_value()?,
            18 => self.max_concurrency = map.next_value()?,
            19 => self.compliance_severity = map.next_value()?,
            20 => self.sync_compliance = map.next_value()?,
            21 => self.apply_only_at_cron_interval = map.next_value()?,
            22 => self.calendar_names = map.next_value()?,
            23 => self.target_locations = map.next_value()?,
            24 => self.schedule_offset = map.next_value()?,
            25 => self.duration = map.next_value()?,
            26 => self.target_maps = map.next_value()?,
            27 => self.alarm_configuration = map.next_value()?,
            28 => self.triggered_alarms = map.next_value()?,
            29 => self.association_dispatch_assume_role = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "AssociationVersion", &self.association_version)?;
        put(out, "Date", &self.date)?;
        put(out, "LastUpdateAssociationDate", &self.last_update_association_date)?;
        put(out, "Status", &self.status)?;
        put(out, "Overview", &self.overview)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "AutomationTargetParameterName", &self.automation_target_parameter_name)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "AssociationId", &self.association_id)?;
        put(out, "Targets", &self.targets)?;
        put(out, "ScheduleExpression", &self.schedule_expression)?;
        put(out, "OutputLocation", &self.output_location)?;
        put(out, "LastExecutionDate", &self.last_execution_date)?;
        put(out, "LastSuccessfulExecutionDate", &self.last_successful_execution_date)?;
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
        put(out, "TriggeredAlarms", &self.triggered_alarms)?;
        put(out, "AssociationDispatchAssumeRole", &self.association_dispatch_assume_role)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationExecution {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub execution_id: Option<String>,
    pub status: Option<String>,
    pub detailed_status: Option<String>,
    pub created_time: Option<Timestamp>,
    pub last_execution_date: Option<Timestamp>,
    pub resource_count_by_status: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}

impl Shape for AssociationExecution {
    const NAME: &'static str = "AssociationExecution";
    const MEMBERS: &'static [&'static str] = &[
        "AssociationId",
        "AssociationVersion",
        "ExecutionId",
        "Status",
        "DetailedStatus",
        "CreatedTime",
        "LastExecutionDate",
        "ResourceCountByStatus",
        "AlarmConfiguration",
        "TriggeredAlarms",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.association_version = map.next_value()?,
            2 => self.execution_id = map.next_value()?,
            3 => self.status = map.next_value()?,
            4 => self.detailed_status = map.next_value()?,
            5 => self.created_time = map.next_value()?,
            6 => self.last_execution_date = map.next_value()?,
            7 => self.resource_count_by_status = map.next_value()?,
            8 => self.alarm_configuration = map.next_value()?,
            9 => self.triggered_alarms = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "AssociationVersion", &self.association_version)?;
        put(out, "ExecutionId", &self.execution_id)?;
        put(out, "Status", &self.status)?;
        put(out, "DetailedStatus", &self.detailed_status)?;
        put(out, "CreatedTime", &self.created_time)?;
        put(out, "LastExecutionDate", &self.last_execution_date)?;
        put(out, "ResourceCountByStatus", &self.resource_count_by_status)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        put(out, "TriggeredAlarms", &self.triggered_alarms)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationExecutionFilter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
}

impl Shape for AssociationExecutionFilter {
    const NAME: &'static str = "AssociationExecutionFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Value", "Type"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.value = map.next_value()?,
            2 => self.r#type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Value", &self.value)?;
        put(out, "Type", &self.r#type)?;
        Ok(())
    }
}

impl Validate for AssociationExecutionFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::ASSOCIATION_EXECUTION_FILTER_KEY, found);
        required(&self.value, at, "value", &rules::ASSOCIATION_EXECUTION_FILTER_VALUE, found);
        required(&self.r#type, at, "type", &rules::ASSOCIATION_FILTER_OPERATOR_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationExecutionTarget {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub execution_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub detailed_status: Option<String>,
    pub last_execution_date: Option<Timestamp>,
    pub output_source: Option<OutputSource>,
}

impl Shape for AssociationExecutionTarget {
    const NAME: &'static str = "AssociationExecutionTarget";
    const MEMBERS: &'static [&'static str] = &[
        "AssociationId",
        "AssociationVersion",
        "ExecutionId",
        "ResourceId",
        "ResourceType",
        "Status",
        "DetailedStatus",
        "LastExecutionDate",
        "OutputSource",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.association_version = map.next_value()?,
            2 => self.execution_id = map.next_value()?,
            3 => self.resource_id = map.next_value()?,
            4 => self.resource_type = map.next_value()?,
            5 => self.status = map.next_value()?,
            6 => self.detailed_status = map.next_value()?,
            7 => self.last_execution_date = map.next_value()?,
            8 => self.output_source = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "AssociationVersion", &self.association_version)?;
        put(out, "ExecutionId", &self.execution_id)?;
        put(out, "ResourceId", &self.resource_id)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "Status", &self.status)?;
        put(out, "DetailedStatus", &self.detailed_status)?;
        put(out, "LastExecutionDate", &self.last_execution_date)?;
        put(out, "OutputSource", &self.output_source)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationExecutionTargetsFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Shape for AssociationExecutionTargetsFilter {
    const NAME: &'static str = "AssociationExecutionTargetsFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Value"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.value = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Value", &self.value)?;
        Ok(())
    }
}

impl Validate for AssociationExecutionTargetsFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::ASSOCIATION_EXECUTION_TARGETS_FILTER_KEY, found);
        required(&self.value, at, "value", &rules::ASSOCIATION_EXECUTION_TARGETS_FILTER_VALUE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Shape for AssociationFilter {
    const NAME: &'static str = "AssociationFilter";
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

impl Validate for AssociationFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::ASSOCIATION_FILTER_KEY, found);
        required(&self.value, at, "value", &rules::ASSOCIATION_FILTER_VALUE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationOverview {
    pub status: Option<String>,
    pub detailed_status: Option<String>,
    pub association_status_aggregated_count: Option<BTreeMap<String, i32>>,
}

impl Shape for AssociationOverview {
    const NAME: &'static str = "AssociationOverview";
    const MEMBERS: &'static [&'static str] = &["Status", "DetailedStatus", "AssociationStatusAggregatedCount"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.status = map.next_value()?,
            1 => self.detailed_status = map.next_value()?,
            2 => self.association_status_aggregated_count = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Status", &self.status)?;
        put(out, "DetailedStatus", &self.detailed_status)?;
        put(out, "AssociationStatusAggregatedCount", &self.association_status_aggregated_count)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationStatus {
    pub date: Option<Timestamp>,
    pub name: Option<String>,
    pub message: Option<String>,
    pub additional_info: Option<String>,
}

impl Shape for AssociationStatus {
    const NAME: &'static str = "AssociationStatus";
    const MEMBERS: &'static [&'static str] = &["Date", "Name", "Message", "AdditionalInfo"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.date = map.next_value()?,
            1 => self.name = map.next_value()?,
            2 => self.message = map.next_value()?,
            3 => self.additional_info = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Date", &self.date)?;
        put(out, "Name", &self.name)?;
        put(out, "Message", &self.message)?;
        put(out, "AdditionalInfo", &self.additional_info)?;
        Ok(())
    }
}

impl Validate for AssociationStatus {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.date, at, "date", &Rule::ANY, found);
        required(&self.name, at, "name", &rules::ASSOCIATION_STATUS_NAME, found);
        required(&self.message, at, "message", &rules::STATUS_MESSAGE, found);
        optional(&self.additional_info, at, "additionalInfo", &rules::STATUS_ADDITIONAL_INFO, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationVersionInfo {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub created_date: Option<Timestamp>,
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub parameters: Option<Sensitive<BTreeMap<String, Vec<String>>>>,
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
    pub association_dispatch_assume_role: Option<String>,
}

impl Shape for AssociationVersionInfo {
    const NAME: &'static str = "AssociationVersionInfo";
    const MEMBERS: &'static [&'static str] = &[
        "AssociationId",
        "AssociationVersion",
        "CreatedDate",
        "Name",
        "DocumentVersion",
        "Parameters",
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
        "AssociationDispatchAssumeRole",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.association_version = map.next_value()?,
            2 => self.created_date = map.next_value()?,
            3 => self.name = map.next_value()?,
            4 => self.document_version = map.next_value()?,
            5 => self.parameters = map.next_value()?,
            6 => self.targets = map.next_value()?,
            7 => self.schedule_expression = map.next_value()?,
            8 => self.output_location = map.next_value()?,
            9 => self.association_name = map.next_value()?,
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
            20 => self.association_dispatch_assume_role = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "AssociationVersion", &self.association_version)?;
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "Name", &self.name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Parameters", &self.parameters)?;
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
        put(out, "AssociationDispatchAssumeRole", &self.association_dispatch_assume_role)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachmentContent {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub hash: Option<String>,
    pub hash_type: Option<String>,
    pub url: Option<String>,
}

impl Shape for AttachmentContent {
    const NAME: &'static str = "AttachmentContent";
    const MEMBERS: &'static [&'static str] = &["Name", "Size", "Hash", "HashType", "Url"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.size = map.next_value()?,
            2 => self.hash = map.next_value()?,
            3 => self.hash_type = map.next_value()?,
            4 => self.url = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Size", &self.size)?;
        put(out, "Hash", &self.hash)?;
        put(out, "HashType", &self.hash_type)?;
        put(out, "Url", &self.url)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachmentInformation {
    pub name: Option<String>,
}

impl Shape for AttachmentInformation {
    const NAME: &'static str = "AttachmentInformation";
    const MEMBERS: &'static [&'static str] = &["Name"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachmentsSource {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub name: Option<String>,
}

impl Shape for AttachmentsSource {
    const NAME: &'static str = "AttachmentsSource";
    const MEMBERS: &'static [&'static str] = &["Key", "Values", "Name"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.values = map.next_value()?,
            2 => self.name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Values", &self.values)?;
        put(out, "Name", &self.name)?;
        Ok(())
    }
}

impl Validate for AttachmentsSource {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.key, at, "key", &rules::ATTACHMENTS_SOURCE_KEY, found);
        optional(&self.values, at, "values", &rules::ATTACHMENTS_SOURCE_VALUES, found);
        optional(&self.name, at, "name", &rules::ATTACHMENT_IDENTIFIER, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutomationExecution {
    pub automation_execution_id: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub execution_start_time: Option<Timestamp>,
    pub execution_end_time: Option<Timestamp>,
    pub automation_execution_status: Option<String>,
    pub step_executions: Option<Vec<StepExecution>>,
    pub step_executions_truncated: Option<bool>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub outputs: Option<BTreeMap<String, Vec<String>>>,
    pub failure_message: Option<String>,
    pub warning_message: Option<String>,
    pub mode: Option<String>,
    pub parent_automation_execution_id: Option<String>,
    pub executed_by: Option<String>,
    pub current_step_name: Option<String>,
    pub current_action: Option<String>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub resolved_targets: Option<ResolvedTargets>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub progress_counters: Option<ProgressCounters>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub target_locations_url: Option<String>,
    pub automation_subtype: Option<String>,
    pub scheduled_time: Option<Timestamp>,
    pub runbooks: Option<Vec<Runbook>>,
    pub ops_item_id: Option<String>,
    pub association_id: Option<String>,
    pub change_request_name: Option<String>,
    pub variables: Option<BTreeMap<String, Vec<String>>>,
    pub targets_summary: Option<TargetsSummary>,
}

impl Shape for AutomationExecution {
    const NAME: &'static str = "AutomationExecution";
    const MEMBERS: &'static [&'static str] = &[
        "AutomationExecutionId",
        "DocumentName",
        "DocumentVersion",
        "ExecutionStartTime",
        "ExecutionEndTime",
        "AutomationExecutionStatus",
        "StepExecutions",
        "StepExecutionsTruncated",
        "Parameters",
        "Outputs",
        "FailureMessage",
        "WarningMessage",
        "Mode",
        "ParentAutomationExecutionId",
        "ExecutedBy",
        "CurrentStepName",
        "CurrentAction",
        "TargetParameterName",
        "Targets",
        "TargetMaps",
        "ResolvedTargets",
        "MaxConcurrency",
        "MaxErrors",
        "Target",
        "TargetLocations",
        "ProgressCounters",
        "AlarmConfiguration",
        "TriggeredAlarms",
        "TargetLocationsURL",
        "AutomationSubtype",
        "ScheduledTime",
        "Runbooks",
        "OpsItemId",
        "AssociationId",
        "ChangeRequestName",
        "Variables",
        "TargetsSummary",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation_execution_id = map.next_value()?,
            1 => self.document_name = map.next_value()?,
            2 => self.document_version = map.next_value()?,
            3 => self.execution_start_time = map.next_value()?,
            4 => self.execution_end_time = map.next_value()?,
            5 => self.automation_execution_status = map.next_value()?,
            6 => self.step_executions = map.next_value()?,
            7 => self.step_executions_truncated = map.next_value()?,
            8 => self.parameters = map.next_value()?,
            9 => self.outputs = map.next_value()?,
            10 => self.failure_message = map.next_value()?,
            11 => self.warning_message = map.next_value()?,
            12 => self.mode = map.next_value()?,
            13 => self.parent_automation_execution_id = map.next_value()?,
            14 => self.executed_by = map.next_value()?,
            15 => self.current_step_name = map.next_value()?,
            16 => self.current_action = map.next_value()?,
            17 => self.target_parameter_name = map.next_value()?,
            18 => self.targets = map.next_value()?,
            19 => self.target_maps = map.next_value()?,
            20 => self.resolved_targets = map.next_value()?,
            21 => self.max_concurrency = map.next_value()?,
            22 => self.max_errors = map.next_value()?,
            23 => self.target = map.next_value()?,
            24 => self.target_locations = map.next_value()?,
            25 => self.progress_counters = map.next_value()?,
            26 => self.alarm_configuration = map.next_value()?,
            27 => self.triggered_alarms = map.next_value()?,
            28 => self.target_locations_url = map.next_value()?,
            29 => self.automation_subtype = map.next_value()?,
            30 => self.scheduled_time = map.next_value()?,
            31 => self.runbooks = map.next_value()?,
            32 => self.ops_item_id = map.next_value()?,
            33 => self.association_id = map.next_value()?,
            34 => self.change_request_name = map.next_value()?,
            35 => self.variables = map.next_value()?,
            36 => self.targets_summary = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AutomationExecutionId", &self.automation_execution_id)?;
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "ExecutionStartTime", &self.execution_start_time)?;
        put(out, "ExecutionEndTime", &self.execution_end_time)?;
        put(out, "AutomationExecutionStatus", &self.automation_execution_status)?;
        put(out, "StepExecutions", &self.step_executions)?;
        put(out, "StepExecutionsTruncated", &self.step_executions_truncated)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "Outputs", &self.outputs)?;
        put(out, "FailureMessage", &self.failure_message)?;
        put(out, "WarningMessage", &self.warning_message)?;
        put(out, "Mode", &self.mode)?;
        put(out, "ParentAutomationExecutionId", &self.parent_automation_execution_id)?;
        put(out, "ExecutedBy", &self.executed_by)?;
        put(out, "CurrentStepName", &self.current_step_name)?;
        put(out, "CurrentAction", &self.current_action)?;
        put(out, "TargetParameterName", &self.target_parameter_name)?;
        put(out, "Targets", &self.targets)?;
        put(out, "TargetMaps", &self.target_maps)?;
        put(out, "ResolvedTargets", &self.resolved_targets)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "Target", &self.target)?;
        put(out, "TargetLocations", &self.target_locations)?;
        put(out, "ProgressCounters", &self.progress_counters)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        put(out, "TriggeredAlarms", &self.triggered_alarms)?;
        put(out, "TargetLocationsURL", &self.target_locations_url)?;
        put(out, "AutomationSubtype", &self.automation_subtype)?;
        put(out, "ScheduledTime", &self.scheduled_time)?;
        put(out, "Runbooks", &self.runbooks)?;
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "AssociationId", &self.association_id)?;
        put(out, "ChangeRequestName", &self.change_request_name)?;
        put(out, "Variables", &self.variables)?;
        put(out, "TargetsSummary", &self.targets_summary)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutomationExecutionFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for AutomationExecutionFilter {
    const NAME: &'static str = "AutomationExecutionFilter";
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

impl Validate for AutomationExecutionFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::AUTOMATION_EXECUTION_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::AUTOMATION_EXECUTION_FILTER_VALUE_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutomationExecutionInputs {
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_locations_url: Option<String>,
}

impl Shape for AutomationExecutionInputs {
    const NAME: &'static str = "AutomationExecutionInputs";
    const MEMBERS: &'static [&'static str] =
        &["Parameters", "TargetParameterName", "Targets", "TargetMaps", "TargetLocations", "TargetLocationsURL"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.parameters = map.next_value()?,
            1 => self.target_parameter_name = map.next_value()?,
            2 => self.targets = map.next_value()?,
            3 => self.target_maps = map.next_value()?,
            4 => self.target_locations = map.next_value()?,
            5 => self.target_locations_url = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Parameters", &self.parameters)?;
        put(out, "TargetParameterName", &self.target_parameter_name)?;
        put(out, "Targets", &self.targets)?;
        put(out, "TargetMaps", &self.target_maps)?;
        put(out, "TargetLocations", &self.target_locations)?;
        put(out, "TargetLocationsURL", &self.target_locations_url)?;
        Ok(())
    }
}

impl Validate for AutomationExecutionInputs {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.parameters, at, "parameters", &rules::AUTOMATION_PARAMETER_MAP, found);
        optional(&self.target_parameter_name, at, "targetParameterName", &rules::AUTOMATION_PARAMETER_KEY, found);
        optional(&self.targets, at, "targets", &rules::AUTOMATION_TARGETS, found);
        optional(&self.target_maps, at, "targetMaps", &rules::TARGET_MAPS, found);
        optional(&self.target_locations, at, "targetLocations", &rules::TARGET_LOCATIONS, found);
        optional(&self.target_locations_url, at, "targetLocationsURL", &rules::TARGET_LOCATIONS_URL, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutomationExecutionMetadata {
    pub automation_execution_id: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub automation_execution_status: Option<String>,
    pub execution_start_time: Option<Timestamp>,
    pub execution_end_time: Option<Timestamp>,
    pub executed_by: Option<String>,
    pub log_file: Option<String>,
    pub outputs: Option<BTreeMap<String, Vec<String>>>,
    pub mode: Option<String>,
    pub parent_automation_execution_id: Option<String>,
    pub current_step_name: Option<String>,
    pub current_action: Option<String>,
    pub failure_message: Option<String>,
    pub warning_message: Option<String>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub resolved_targets: Option<ResolvedTargets>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target: Option<String>,
    pub automation_type: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub target_locations_url: Option<String>,
    pub automation_subtype: Option<String>,
    pub scheduled_time: Option<Timestamp>,
    pub runbooks: Option<Vec<Runbook>>,
    pub ops_item_id: Option<String>,
    pub association_id: Option<String>,
    pub change_request_name: Option<String>,
}

impl Shape for AutomationExecutionMetadata {
    const NAME: &'static str = "AutomationExecutionMetadata";
    const MEMBERS: &'static [&'static str] = &[
        "AutomationExecutionId",
        "DocumentName",
        "DocumentVersion",
        "AutomationExecutionStatus",
        "ExecutionStartTime",
        "ExecutionEndTime",
        "ExecutedBy",
        "LogFile",
        "Outputs",
        "Mode",
        "ParentAutomationExecutionId",
        "CurrentStepName",
        "CurrentAction",
        "FailureMessage",
        "WarningMessage",
        "TargetParameterName",
        "Targets",
        "TargetMaps",
        "ResolvedTargets",
        "MaxConcurrency",
        "MaxErrors",
        "Target",
        "AutomationType",
        "AlarmConfiguration",
        "TriggeredAlarms",
        "TargetLocationsURL",
        "AutomationSubtype",
        "ScheduledTime",
        "Runbooks",
        "OpsItemId",
        "AssociationId",
        "ChangeRequestName",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation_execution_id = map.next_value()?,
            1 => self.document_name = map.next_value()?,
            2 => self.document_version = map.next_value()?,
            3 => self.automation_execution_status = map.next_value()?,
            4 => self.execution_start_time = map.next_value()?,
            5 => self.execution_end_time = map.next_value()?,
            6 => self.executed_by = map.next_value()?,
            7 => self.log_file = map.next_value()?,
            8 => self.outputs = map.next_value()?,
            9 => self.mode = map.next_value()?,
            10 => self.parent_automation_execution_id = map.next_value()?,
            11 => self.current_step_name = map.next_value()?,
            12 => self.current_action = map.next_value()?,
            13 => self.failure_message = map.next_value()?,
            14 => self.warning_message = map.next_value()?,
            15 => self.target_parameter_name = map.next_value()?,
            16 => self.targets = map.next_value()?,
            17 => self.target_maps = map.next_value()?,
            18 => self.resolved_targets = map.next_value()?,
            19 => self.max_concurrency = map.next_value()?,
            20 => self.max_errors = map.next_value()?,
            21 => self.target = map.next_value()?,
            22 => self.automation_type = map.next_value()?,
            23 => self.alarm_configuration = map.next_value()?,
            24 => self.triggered_alarms = map.next_value()?,
            25 => self.target_locations_url = map.next_value()?,
            26 => self.automation_subtype = map.next_value()?,
            27 => self.scheduled_time = map.next_value()?,
            28 => self.runbooks = map.next_value()?,
            29 => self.ops_item_id = map.next_value()?,
            30 => self.association_id = map.next_value()?,
            31 => self.change_request_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AutomationExecutionId", &self.automation_execution_id)?;
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "AutomationExecutionStatus", &self.automation_execution_status)?;
        put(out, "ExecutionStartTime", &self.execution_start_time)?;
        put(out, "ExecutionEndTime", &self.execution_end_time)?;
        put(out, "ExecutedBy", &self.executed_by)?;
        put(out, "LogFile", &self.log_file)?;
        put(out, "Outputs", &self.outputs)?;
        put(out, "Mode", &self.mode)?;
        put(out, "ParentAutomationExecutionId", &self.parent_automation_execution_id)?;
        put(out, "CurrentStepName", &self.current_step_name)?;
        put(out, "CurrentAction", &self.current_action)?;
        put(out, "FailureMessage", &self.failure_message)?;
        put(out, "WarningMessage", &self.warning_message)?;
        put(out, "TargetParameterName", &self.target_parameter_name)?;
        put(out, "Targets", &self.targets)?;
        put(out, "TargetMaps", &self.target_maps)?;
        put(out, "ResolvedTargets", &self.resolved_targets)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "Target", &self.target)?;
        put(out, "AutomationType", &self.automation_type)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        put(out, "TriggeredAlarms", &self.triggered_alarms)?;
        put(out, "TargetLocationsURL", &self.target_locations_url)?;
        put(out, "AutomationSubtype", &self.automation_subtype)?;
        put(out, "ScheduledTime", &self.scheduled_time)?;
        put(out, "Runbooks", &self.runbooks)?;
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "AssociationId", &self.association_id)?;
        put(out, "ChangeRequestName", &self.change_request_name)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutomationExecutionPreview {
    pub step_previews: Option<BTreeMap<String, i32>>,
    pub regions: Option<Vec<String>>,
    pub target_previews: Option<Vec<TargetPreview>>,
    pub total_accounts: Option<i32>,
}

impl Shape for AutomationExecutionPreview {
    const NAME: &'static str = "AutomationExecutionPreview";
    const MEMBERS: &'static [&'static str] = &["StepPreviews", "Regions", "TargetPreviews", "TotalAccounts"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.step_previews = map.next_value()?,
            1 => self.regions = map.next_value()?,
            2 => self.target_previews = map.next_value()?,
            3 => self.total_accounts = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "StepPreviews", &self.step_previews)?;
        put(out, "Regions", &self.regions)?;
        put(out, "TargetPreviews", &self.target_previews)?;
        put(out, "TotalAccounts", &self.total_accounts)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AzureConfiguration {
    pub tenant_id: Option<String>,
    pub tenant_display_name: Option<String>,
    pub application_id: Option<String>,
    pub application_display_name: Option<String>,
    pub targets: Option<ConfigurationTargets>,
}

impl Shape for AzureConfiguration {
    const NAME: &'static str = "AzureConfiguration";
    const MEMBERS: &'static [&'static str] =
        &["TenantId", "TenantDisplayName", "ApplicationId", "ApplicationDisplayName", "Targets"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.tenant_id = map.next_value()?,
            1 => self.tenant_display_name = map.next_value()?,
            2 => self.application_id = map.next_value()?,
            3 => self.application_display_name = map.next_value()?,
            4 => self.targets = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TenantId", &self.tenant_id)?;
        put(out, "TenantDisplayName", &self.tenant_display_name)?;
        put(out, "ApplicationId", &self.application_id)?;
        put(out, "ApplicationDisplayName", &self.application_display_name)?;
        put(out, "Targets", &self.targets)?;
        Ok(())
    }
}

impl Validate for AzureConfiguration {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.tenant_id, at, "tenantId", &rules::AZURE_TENANT_ID, found);
        optional(&self.tenant_display_name, at, "tenantDisplayName", &rules::AZURE_TENANT_DISPLAY_NAME, found);
        required(&self.application_id, at, "applicationId", &rules::AZURE_APPLICATION_ID, found);
        optional(
            &self.application_display_name,
            at,
            "applicationDisplayName",
            &rules::AZURE_APPLICATION_DISPLAY_NAME,
            found,
        );
        optional(&self.targets, at, "targets", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AzureSubscription {
    pub id: Option<String>,
    pub display_name: Option<String>,
}

impl Shape for AzureSubscription {
    const NAME: &'static str = "AzureSubscription";
    const MEMBERS: &'static [&'static str] = &["Id", "DisplayName"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.id = map.next_value()?,
            1 => self.display_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Id", &self.id)?;
        put(out, "DisplayName", &self.display_name)?;
        Ok(())
    }
}

impl Validate for AzureSubscription {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.id, at, "id", &rules::AZURE_SUBSCRIPTION_ID, found);
        optional(&self.display_name, at, "displayName", &rules::AZURE_SUBSCRIPTION_DISPLAY_NAME, found);
    }
}

serde_shapes! { AccountSharingInfo Activation AddTagsToResourceRequest AddTagsToResourceResult Alarm AlarmConfiguration AlarmStateInformation AssociateOpsItemRelatedItemRequest AssociateOpsItemRelatedItemResponse Association AssociationDescription AssociationExecution AssociationExecutionFilter AssociationExecutionTarget AssociationExecutionTargetsFilter AssociationFilter AssociationOverview AssociationStatus AssociationVersionInfo AttachmentContent AttachmentInformation AttachmentsSource AutomationExecution AutomationExecutionFilter AutomationExecutionInputs AutomationExecutionMetadata AutomationExecutionPreview AzureConfiguration AzureSubscription }
checked_shapes! { AddTagsToResourceRequest Alarm AlarmConfiguration AssociateOpsItemRelatedItemRequest AssociationExecutionFilter AssociationExecutionTargetsFilter AssociationFilter AssociationStatus AttachmentsSource AutomationExecutionFilter AutomationExecutionInputs AzureConfiguration AzureSubscription }
