// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Sensitive, Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{S3OutputLocation, S3OutputUrl, Target, rules};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceAggregatedAssociationOverview {
    pub detailed_status: Option<String>,
    pub instance_association_status_aggregated_count: Option<BTreeMap<String, i32>>,
}

impl Shape for InstanceAggregatedAssociationOverview {
    const NAME: &'static str = "InstanceAggregatedAssociationOverview";
    const MEMBERS: &'static [&'static str] = &["DetailedStatus", "InstanceAssociationStatusAggregatedCount"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.detailed_status = map.next_value()?,
            1 => self.instance_association_status_aggregated_count = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DetailedStatus", &self.detailed_status)?;
        put(out, "InstanceAssociationStatusAggregatedCount", &self.instance_association_status_aggregated_count)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceAssociation {
    pub association_id: Option<String>,
    pub instance_id: Option<String>,
    pub content: Option<String>,
    pub association_version: Option<String>,
}

impl Shape for InstanceAssociation {
    const NAME: &'static str = "InstanceAssociation";
    const MEMBERS: &'static [&'static str] = &["AssociationId", "InstanceId", "Content", "AssociationVersion"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.content = map.next_value()?,
            3 => self.association_version = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "Content", &self.content)?;
        put(out, "AssociationVersion", &self.association_version)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceAssociationExecutionResult {
    pub status: Option<String>,
    pub error_code: Option<String>,
    pub execution_date: Option<Timestamp>,
    pub execution_summary: Option<String>,
    pub output_url: Option<InstanceAssociationOutputUrl>,
}

impl Shape for InstanceAssociationExecutionResult {
    const NAME: &'static str = "InstanceAssociationExecutionResult";
    const MEMBERS: &'static [&'static str] = &["Status", "ErrorCode", "ExecutionDate", "ExecutionSummary", "OutputUrl"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.status = map.next_value()?,
            1 => self.error_code = map.next_value()?,
            2 => self.execution_date = map.next_value()?,
            3 => self.execution_summary = map.next_value()?,
            4 => self.output_url = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Status", &self.status)?;
        put(out, "ErrorCode", &self.error_code)?;
        put(out, "ExecutionDate", &self.execution_date)?;
        put(out, "ExecutionSummary", &self.execution_summary)?;
        put(out, "OutputUrl", &self.output_url)?;
        Ok(())
    }
}

impl Validate for InstanceAssociationExecutionResult {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.status, at, "status", &rules::AGENT_STATUS_NAME, found);
        optional(&self.error_code, at, "errorCode", &rules::AGENT_TEXT, found);
        optional(
            &self.execution_summary,
            at,
            "executionSummary",
            &rules::INSTANCE_ASSOCIATION_EXECUTION_SUMMARY,
            found,
        );
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceAssociationOutputLocation {
    pub s3_location: Option<S3OutputLocation>,
}

impl Shape for InstanceAssociationOutputLocation {
    const NAME: &'static str = "InstanceAssociationOutputLocation";
    const MEMBERS: &'static [&'static str] = &["S3Location"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.s3_location = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "S3Location", &self.s3_location)?;
        Ok(())
    }
}

impl Validate for InstanceAssociationOutputLocation {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.s3_location, at, "s3Location", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceAssociationOutputUrl {
    pub s3_output_url: Option<S3OutputUrl>,
}

impl Shape for InstanceAssociationOutputUrl {
    const NAME: &'static str = "InstanceAssociationOutputUrl";
    const MEMBERS: &'static [&'static str] = &["S3OutputUrl"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.s3_output_url = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "S3OutputUrl", &self.s3_output_url)?;
        Ok(())
    }
}

impl Validate for InstanceAssociationOutputUrl {
    fn validate(&self, _at: &Path<'_>, _found: &mut Violations) {}
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceAssociationStatusInfo {
    pub association_id: Option<String>,
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub association_version: Option<String>,
    pub instance_id: Option<String>,
    pub execution_date: Option<Timestamp>,
    pub status: Option<String>,
    pub detailed_status: Option<String>,
    pub execution_summary: Option<String>,
    pub error_code: Option<String>,
    pub output_url: Option<InstanceAssociationOutputUrl>,
    pub association_name: Option<String>,
}

impl Shape for InstanceAssociationStatusInfo {
    const NAME: &'static str = "InstanceAssociationStatusInfo";
    const MEMBERS: &'static [&'static str] = &[
        "AssociationId",
        "Name",
        "DocumentVersion",
        "AssociationVersion",
        "InstanceId",
        "ExecutionDate",
        "Status",
        "DetailedStatus",
        "ExecutionSummary",
        "ErrorCode",
        "OutputUrl",
        "AssociationName",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.name = map.next_value()?,
            2 => self.document_version = map.next_value()?,
            3 => self.association_version = map.next_value()?,
            4 => self.instance_id = map.next_value()?,
            5 => self.execution_date = map.next_value()?,
            6 => self.status = map.next_value()?,
            7 => self.detailed_status = map.next_value()?,
            8 => self.execution_summary = map.next_value()?,
            9 => self.error_code = map.next_value()?,
            10 => self.output_url = map.next_value()?,
            11 => self.association_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "Name", &self.name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "AssociationVersion", &self.association_version)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "ExecutionDate", &self.execution_date)?;
        put(out, "Status", &self.status)?;
        put(out, "DetailedStatus", &self.detailed_status)?;
        put(out, "ExecutionSummary", &self.execution_summary)?;
        put(out, "ErrorCode", &self.error_code)?;
        put(out, "OutputUrl", &self.output_url)?;
        put(out, "AssociationName", &self.association_name)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceAssociationSummary {
    pub association_id: Option<String>,
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub document_version: Option<String>,
    pub association_version: Option<String>,
    pub association_name: Option<String>,
    pub checksum: Option<String>,
    pub status: Option<String>,
    pub detailed_status: Option<String>,
    pub last_execution_date: Option<Timestamp>,
    pub schedule_expression: Option<String>,
    pub parameters: Option<Sensitive<BTreeMap<String, Vec<String>>>>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub targets: Option<Vec<Target>>,
}

impl Shape for InstanceAssociationSummary {
    const NAME: &'static str = "InstanceAssociationSummary";
    const MEMBERS: &'static [&'static str] = &[
        "AssociationId",
        "Name",
        "InstanceId",
        "DocumentVersion",
        "AssociationVersion",
        "AssociationName",
        "Checksum",
        "Status",
        "DetailedStatus",
        "LastExecutionDate",
        "ScheduleExpression",
        "Parameters",
        "OutputLocation",
        "Targets",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.name = map.next_value()?,
            2 => self.instance_id = map.next_value()?,
            3 => self.document_version = map.next_value()?,
            4 => self.association_version = map.next_value()?,
            5 => self.association_name = map.next_value()?,
            6 => self.checksum = map.next_value()?,
            7 => self.status = map.next_value()?,
            8 => self.detailed_status = map.next_value()?,
            9 => self.last_execution_date = map.next_value()?,
            10 => self.schedule_expression = map.next_value()?,
            11 => self.parameters = map.next_value()?,
            12 => self.output_location = map.next_value()?,
            13 => self.targets = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "Name", &self.name)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "AssociationVersion", &self.association_version)?;
        put(out, "AssociationName", &self.association_name)?;
        put(out, "Checksum", &self.checksum)?;
        put(out, "Status", &self.status)?;
        put(out, "DetailedStatus", &self.detailed_status)?;
        put(out, "LastExecutionDate", &self.last_execution_date)?;
        put(out, "ScheduleExpression", &self.schedule_expression)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "OutputLocation", &self.output_location)?;
        put(out, "Targets", &self.targets)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceInfo {
    pub agent_type: Option<String>,
    pub agent_version: Option<String>,
    pub computer_name: Option<String>,
    pub instance_status: Option<String>,
    pub ip_address: Option<Sensitive<String>>,
    pub managed_status: Option<String>,
    pub name: Option<String>,
    pub platform_type: Option<String>,
    pub platform_name: Option<String>,
    pub platform_version: Option<String>,
    pub resource_type: Option<String>,
    pub source_type: Option<String>,
    pub source_id: Option<String>,
    pub source_location: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}

impl Shape for InstanceInfo {
    const NAME: &'static str = "InstanceInfo";
    const MEMBERS: &'static [&'static str] = &[
        "AgentType",
        "AgentVersion",
        "ComputerName",
        "InstanceStatus",
        "IpAddress",
        "ManagedStatus",
        "Name",
        "PlatformType",
        "PlatformName",
        "PlatformVersion",
        "ResourceType",
        "SourceType",
        "SourceId",
        "SourceLocation",
        "AvailabilityZone",
        "AvailabilityZoneId",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.agent_type = map.next_value()?,
            1 => self.agent_version = map.next_value()?,
            2 => self.computer_name = map.next_value()?,
            3 => self.instance_status = map.next_value()?,
            4 => self.ip_address = map.next_value()?,
            5 => self.managed_status = map.next_value()?,
            6 => self.name = map.next_value()?,
            7 => self.platform_type = map.next_value()?,
            8 => self.platform_name = map.next_value()?,
            9 => self.platform_version = map.next_value()?,
            10 => self.resource_type = map.next_value()?,
            11 => self.source_type = map.next_value()?,
            12 => self.source_id = map.next_value()?,
            13 => self.source_location = map.next_value()?,
            14 => self.availability_zone = map.next_value()?,
            15 => self.availability_zone_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AgentType", &self.agent_type)?;
        put(out, "AgentVersion", &self.agent_version)?;
        put(out, "ComputerName", &self.computer_name)?;
        put(out, "InstanceStatus", &self.instance_status)?;
        put(out, "IpAddress", &self.ip_address)?;
        put(out, "ManagedStatus", &self.managed_status)?;
        put(out, "Name", &self.name)?;
        put(out, "PlatformType", &self.platform_type)?;
        put(out, "PlatformName", &self.platform_name)?;
        put(out, "PlatformVersion", &self.platform_version)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "SourceType", &self.source_type)?;
        put(out, "SourceId", &self.source_id)?;
        put(out, "SourceLocation", &self.source_location)?;
        put(out, "AvailabilityZone", &self.availability_zone)?;
        put(out, "AvailabilityZoneId", &self.availability_zone_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceInformation {
    pub instance_id: Option<String>,
    pub ping_status: Option<String>,
    pub last_ping_date_time: Option<Timestamp>,
    pub agent_version: Option<String>,
    pub is_latest_version: Option<bool>,
    pub platform_type: Option<String>,
    pub platform_name: Option<String>,
    pub platform_version: Option<String>,
    pub activation_id: Option<String>,
    pub iam_role: Option<String>,
    pub registration_date: Option<Timestamp>,
    pub resource_type: Option<String>,
    pub name: Option<String>,
    pub ip_address: Option<Sensitive<String>>,
    pub computer_name: Option<String>,
    pub association_status: Option<String>,
    pub last_association_execution_date: Option<Timestamp>,
    pub last_successful_association_execution_date: Option<Timestamp>,
    pub association_overview: Option<InstanceAggregatedAssociationOverview>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub source_location: Option<String>,
}

impl Shape for InstanceInformation {
    const NAME: &'static str = "InstanceInformation";
    const MEMBERS: &'static [&'static str] = &[
        "InstanceId",
        "PingStatus",
        "LastPingDateTime",
        "AgentVersion",
        "IsLatestVersion",
        "PlatformType",
        "PlatformName",
        "PlatformVersion",
        "ActivationId",
        "IamRole",
        "RegistrationDate",
        "ResourceType",
        "Name",
        "IPAddress",
        "ComputerName",
        "AssociationStatus",
        "LastAssociationExecutionDate",
        "LastSuccessfulAssociationExecutionDate",
        "AssociationOverview",
        "SourceId",
        "SourceType",
        "SourceLocation",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.ping_status = map.next_value()?,
            2 => self.last_ping_date_time = map.next_value()?,
            3 => self.agent_version = map.next_value()?,
            4 => self.is_latest_version = map.next_value()?,
            5 => self.platform_type = map.next_value()?,
            6 => self.platform_name = map.next_value()?,
            7 => self.platform_version = map.next_value()?,
            8 => self.activation_id = map.next_value()?,
            9 => self.iam_role = map.next_value()?,
            10 => self.registration_date = map.next_value()?,
            11 => self.resource_type = map.next_value()?,
            12 => self.name = map.next_value()?,
            13 => self.ip_address = map.next_value()?,
            14 => self.computer_name = map.next_value()?,
            15 => self.association_status = map.next_value()?,
            16 => self.last_association_execution_date = map.next_value()?,
            17 => self.last_successful_association_execution_date = map.next_value()?,
            18 => self.association_overview = map.next_value()?,
            19 => self.source_id = map.next_value()?,
            20 => self.source_type = map.next_value()?,
            21 => self.source_location = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "PingStatus", &self.ping_status)?;
        put(out, "LastPingDateTime", &self.last_ping_date_time)?;
        put(out, "AgentVersion", &self.agent_version)?;
        put(out, "IsLatestVersion", &self.is_latest_version)?;
        put(out, "PlatformType", &self.platform_type)?;
        put(out, "PlatformName", &self.platform_name)?;
        put(out, "PlatformVersion", &self.platform_version)?;
        put(out, "ActivationId", &self.activation_id)?;
        put(out, "IamRole", &self.iam_role)?;
        put(out, "RegistrationDate", &self.registration_date)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "Name", &self.name)?;
        put(out, "IPAddress", &self.ip_address)?;
        put(out, "ComputerName", &self.computer_name)?;
        put(out, "AssociationStatus", &self.association_status)?;
        put(out, "LastAssociationExecutionDate", &self.last_association_execution_date)?;
        put(out, "LastSuccessfulAssociationExecutionDate", &self.last_successful_association_execution_date)?;
        put(out, "AssociationOverview", &self.association_overview)?;
        put(out, "SourceId", &self.source_id)?;
        put(out, "SourceType", &self.source_type)?;
        put(out, "SourceLocation", &self.source_location)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceInformationFilter {
    pub key: Option<String>,
    pub value_set: Option<Vec<String>>,
}

impl Shape for InstanceInformationFilter {
    const NAME: &'static str = "InstanceInformationFilter";
    const MEMBERS: &'static [&'static str] = &["key", "valueSet"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.value_set = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "key", &self.key)?;
        put(out, "valueSet", &self.value_set)?;
        Ok(())
    }
}

impl Validate for InstanceInformationFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::INSTANCE_INFORMATION_FILTER_KEY, found);
        required(&self.value_set, at, "valueSet", &rules::INSTANCE_INFORMATION_FILTER_VALUE_SET, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceInformationStringFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for InstanceInformationStringFilter {
    const NAME: &'static str = "InstanceInformationStringFilter";
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

impl Validate for InstanceInformationStringFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::INSTANCE_INFORMATION_STRING_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::INSTANCE_INFORMATION_FILTER_VALUE_SET, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstancePatchState {
    pub instance_id: Option<String>,
    pub patch_group: Option<String>,
    pub baseline_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub install_override_list: Option<String>,
    pub owner_information: Option<Sensitive<String>>,
    pub installed_count: Option<i32>,
    pub installed_other_count: Option<i32>,
    pub installed_pending_reboot_count: Option<i32>,
    pub installed_rejected_count: Option<i32>,
    pub missing_count: Option<i32>,
    pub failed_count: Option<i32>,
    pub unreported_not_applicable_count: Option<i32>,
    pub not_applicable_count: Option<i32>,
    pub available_security_update_count: Option<i32>,
    pub operation_start_time: Option<Timestamp>,
    pub operation_end_time: Option<Timestamp>,
    pub operation: Option<String>,
    pub last_no_reboot_install_operation_time: Option<Timestamp>,
    pub reboot_option: Option<String>,
    pub critical_non_compliant_count: Option<i32>,
    pub security_non_compliant_count: Option<i32>,
    pub other_non_compliant_count: Option<i32>,
}

impl Shape for InstancePatchState {
    const NAME: &'static str = "InstancePatchState";
    const MEMBERS: &'static [&'static str] = &[
        "InstanceId",
        "PatchGroup",
        "BaselineId",
        "SnapshotId",
        "InstallOverrideList",
        "OwnerInformation",
        "InstalledCount",
        "InstalledOtherCount",
        "InstalledPendingRebootCount",
        "InstalledRejectedCount",
        "MissingCount",
        "FailedCount",
        "UnreportedNotApplicableCount",
        "NotApplicableCount",
        "AvailableSecurityUpdateCount",
        "OperationStartTime",
        "OperationEndTime",
        "Operation",
        "LastNoRebootInstallOperationTime",
        "RebootOption",
        "CriticalNonCompliantCount",
        "SecurityNonCompliantCount",
        "OtherNonCompliantCount",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.patch_group = map.next_value()?,
            2 => self.baseline_id = map.next_value()?,
            3 => self.snapshot_id = map.next_value()?,
            4 => self.install_override_list = map.next_value()?,
            5 => self.owner_information = map.next_value()?,
            6 => self.installed_count = map.next_value()?,
            7 => self.installed_other_count = map.next_value()?,
            8 => self.installed_pending_reboot_count = map.next_value()?,
            9 => self.installed_rejected_count = map.next_value()?,
            10 => self.missing_count = map.next_value()?,
            11 => self.failed_count = map.next_value()?,
            12 => self.unreported_not_applicable_count = map.next_value()?,
            13 => self.not_applicable_count = map.next_value()?,
            14 => self.available_security_update_count = map.next_value()?,
            15 => self.operation_start_time = map.next_value()?,
            16 => self.operation_end_time = map.next_value()?,
            17 => self.operation = map.next_value()?,
            18 => self.last_no_reboot_install_operation_time = map.next_value()?,
            19 => self.reboot_option = map.next_value()?,
            20 => self.critical_non_compliant_count = map.next_value()?,
            21 => self.security_non_compliant_count = map.next_value()?,
            22 => self.other_non_compliant_count = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "PatchGroup", &self.patch_group)?;
        put(out, "BaselineId", &self.baseline_id)?;
        put(out, "SnapshotId", &self.snapshot_id)?;
        put(out, "InstallOverrideList", &self.install_override_list)?;
        put(out, "OwnerInformation", &self.owner_information)?;
        put(out, "InstalledCount", &self.installed_count)?;
        put(out, "InstalledOtherCount", &self.installed_other_count)?;
        put(out, "InstalledPendingRebootCount", &self.installed_pending_reboot_count)?;
        put(out, "InstalledRejectedCount", &self.installed_rejected_count)?;
        put(out, "MissingCount", &self.missing_count)?;
        put(out, "FailedCount", &self.failed_count)?;
        put(out, "UnreportedNotApplicableCount", &self.unreported_not_applicable_count)?;
        put(out, "NotApplicableCount", &self.not_applicable_count)?;
        put(out, "AvailableSecurityUpdateCount", &self.available_security_update_count)?;
        put(out, "OperationStartTime", &self.operation_start_time)?;
        put(out, "OperationEndTime", &self.operation_end_time)?;
        put(out, "Operation", &self.operation)?;
        put(out, "LastNoRebootInstallOperationTime", &self.last_no_reboot_install_operation_time)?;
        put(out, "RebootOption", &self.reboot_option)?;
        put(out, "CriticalNonCompliantCount", &self.critical_non_compliant_count)?;
        put(out, "SecurityNonCompliantCount", &self.security_non_compliant_count)?;
        put(out, "OtherNonCompliantCount", &self.other_non_compliant_count)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstancePatchStateFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<String>,
}

impl Shape for InstancePatchStateFilter {
    const NAME: &'static str = "InstancePatchStateFilter";
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

impl Validate for InstancePatchStateFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::INSTANCE_PATCH_STATE_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::INSTANCE_PATCH_STATE_FILTER_VALUES, found);
        required(&self.r#type, at, "type", &rules::INSTANCE_PATCH_STATE_OPERATOR_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceProperty {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_role: Option<String>,
    pub key_name: Option<String>,
    pub instance_state: Option<String>,
    pub architecture: Option<String>,
    pub ip_address: Option<Sensitive<String>>,
    pub launch_time: Option<Timestamp>,
    pub ping_status: Option<String>,
    pub last_ping_date_time: Option<Timestamp>,
    pub agent_version: Option<String>,
    pub platform_type: Option<String>,
    pub platform_name: Option<String>,
    pub platform_version: Option<String>,
    pub activation_id: Option<String>,
    pub iam_role: Option<String>,
    pub registration_date: Option<Timestamp>,
    pub resource_type: Option<String>,
    pub computer_name: Option<String>,
    pub association_status: Option<String>,
    pub last_association_execution_date: Option<Timestamp>,
    pub last_successful_association_execution_date: Option<Timestamp>,
    pub association_overview: Option<InstanceAggregatedAssociationOverview>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub source_location: Option<String>,
    pub availability_zone: Option<String>,
}

impl Shape for InstanceProperty {
    const NAME: &'static str = "InstanceProperty";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "InstanceId",
        "InstanceType",
        "InstanceRole",
        "KeyName",
        "InstanceState",
        "Architecture",
        "IPAddress",
        "LaunchTime",
        "PingStatus",
        "LastPingDateTime",
        "AgentVersion",
        "PlatformType",
        "PlatformName",
        "PlatformVersion",
        "ActivationId",
        "IamRole",
        "RegistrationDate",
        "ResourceType",
        "ComputerName",
        "AssociationStatus",
        "LastAssociationExecutionDate",
        "LastSuccessfulAssociationExecutionDate",
        "AssociationOverview",
        "SourceId",
        "SourceType",
        "SourceLocation",
        "AvailabilityZone",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.instance_type = map.next_value()?,
            3 => self.instance_role = map.next_value()?,
            4 => self.key_name = map.next_value()?,
            5 => self.instance_state = map.next_value()?,
            6 => self.architecture = map.next_value()?,
            7 => self.ip_address = map.next_value()?,
            8 => self.launch_time = map.next_value()?,
            9 => self.ping_status = map.next_value()?,
            10 => self.last_ping_date_time = map.next_value()?,
            11 => self.agent_version = map.next_value()?,
            12 => self.platform_type = map.next_value()?,
            13 => self.platform_name = map.next_value()?,
            14 => self.platform_version = map.next_value()?,
            15 => self.activation_id = map.next_value()?,
            16 => self.iam_role = map.next_value()?,
            17 => self.registration_date = map.next_value()?,
            18 => self.resource_type = map.next_value()?,
            19 => self.computer_name = map.next_value()?,
            20 => self.association_status = map.next_value()?,
            21 => self.last_association_execution_date = map.next_value()?,
            22 => self.last_successful_association_execution_date = map.next_value()?,
            23 => self.association_overview = map.next_value()?,
            24 => self.source_id = map.next_value()?,
            25 => self.source_type = map.next_value()?,
            26 => self.source_location = map.next_value()?,
            27 => self.availability_zone = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "InstanceType", &self.instance_type)?;
        put(out, "InstanceRole", &self.instance_role)?;
        put(out, "KeyName", &self.key_name)?;
        put(out, "InstanceState", &self.instance_state)?;
        put(out, "Architecture", &self.architecture)?;
        put(out, "IPAddress", &self.ip_address)?;
        put(out, "LaunchTime", &self.launch_time)?;
        put(out, "PingStatus", &self.ping_status)?;
        put(out, "LastPingDateTime", &self.last_ping_date_time)?;
        put(out, "AgentVersion", &self.agent_version)?;
        put(out, "PlatformType", &self.platform_type)?;
        put(out, "PlatformName", &self.platform_name)?;
        put(out, "PlatformVersion", &self.platform_version)?;
        put(out, "ActivationId", &self.activation_id)?;
        put(out, "IamRole", &self.iam_role)?;
        put(out, "RegistrationDate", &self.registration_date)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "ComputerName", &self.computer_name)?;
        put(out, "AssociationStatus", &self.association_status)?;
        put(out, "LastAssociationExecutionDate", &self.last_association_execution_date)?;
        put(out, "LastSuccessfulAssociationExecutionDate", &self.last_successful_association_execution_date)?;
        put(out, "AssociationOverview", &self.association_overview)?;
        put(out, "SourceId", &self.source_id)?;
        put(out, "SourceType", &self.source_type)?;
        put(out, "SourceLocation", &self.source_location)?;
        put(out, "AvailabilityZone", &self.availability_zone)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstancePropertyFilter {
    pub key: Option<String>,
    pub value_set: Option<Vec<String>>,
}

impl Shape for InstancePropertyFilter {
    const NAME: &'static str = "InstancePropertyFilter";
    const MEMBERS: &'static [&'static str] = &["key", "valueSet"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.value_set = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "key", &self.key)?;
        put(out, "valueSet", &self.value_set)?;
        Ok(())
    }
}

impl Validate for InstancePropertyFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::INSTANCE_PROPERTY_FILTER_KEY, found);
        required(&self.value_set, at, "valueSet", &rules::INSTANCE_PROPERTY_FILTER_VALUE_SET, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstancePropertyStringFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub operator: Option<String>,
}

impl Shape for InstancePropertyStringFilter {
    const NAME: &'static str = "InstancePropertyStringFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Values", "Operator"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.values = map.next_value()?,
            2 => self.operator = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Values", &self.values)?;
        put(out, "Operator", &self.operator)?;
        Ok(())
    }
}

impl Validate for InstancePropertyStringFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::INSTANCE_PROPERTY_STRING_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::INSTANCE_PROPERTY_FILTER_VALUE_SET, found);
        optional(&self.operator, at, "operator", &rules::INSTANCE_PROPERTY_FILTER_OPERATOR, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryAggregator {
    pub expression: Option<String>,
    pub aggregators: Option<Vec<InventoryAggregator>>,
    pub groups: Option<Vec<InventoryGroup>>,
}

impl Shape for InventoryAggregator {
    const NAME: &'static str = "InventoryAggregator";
    const MEMBERS: &'static [&'static str] = &["Expression", "Aggregators", "Groups"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.expression = map.next_value()?,
            1 => self.aggregators = map.next_value()?,
            2 => self.groups = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Expression", &self.expression)?;
        put(out, "Aggregators", &self.aggregators)?;
        put(out, "Groups", &self.groups)?;
        Ok(())
    }
}

impl Validate for InventoryAggregator {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.expression, at, "expression", &rules::INVENTORY_AGGREGATOR_EXPRESSION, found);
        optional(&self.aggregators, at, "aggregators", &rules::INVENTORY_AGGREGATOR_LIST, found);
        optional(&self.groups, at, "groups", &rules::INVENTORY_GROUP_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryDeletionStatusItem {
    pub deletion_id: Option<String>,
    pub type_name: Option<String>,
    pub deletion_start_time: Option<Timestamp>,
    pub last_status: Option<String>,
    pub last_status_message: Option<String>,
    pub deletion_summary: Option<InventoryDeletionSummary>,
    pub last_status_update_time: Option<Timestamp>,
}

impl Shape for InventoryDeletionStatusItem {
    const NAME: &'static str = "InventoryDeletionStatusItem";
    const MEMBERS: &'static [&'static str] = &[
        "DeletionId",
        "TypeName",
        "DeletionStartTime",
        "LastStatus",
        "LastStatusMessage",
        "DeletionSummary",
        "LastStatusUpdateTime",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.deletion_id = map.next_value()?,
            1 => self.type_name = map.next_value()?,
            2 => self.deletion_start_time = map.next_value()?,
            3 => self.last_status = map.next_value()?,
            4 => self.last_status_message = map.next_value()?,
            5 => self.deletion_summary = map.next_value()?,
            6 => self.last_status_update_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DeletionId", &self.deletion_id)?;
        put(out, "TypeName", &self.type_name)?;
        put(out, "DeletionStartTime", &self.deletion_start_time)?;
        put(out, "LastStatus", &self.last_status)?;
        put(out, "LastStatusMessage", &self.last_status_message)?;
        put(out, "DeletionSummary", &self.deletion_summary)?;
        put(out, "LastStatusUpdateTime", &self.last_status_update_time)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryDeletionSummary {
    pub total_count: Option<i32>,
    pub remaining_count: Option<i32>,
    pub summary_items: Option<Vec<InventoryDeletionSummaryItem>>,
}

impl Shape for InventoryDeletionSummary {
    const NAME: &'static str = "InventoryDeletionSummary";
    const MEMBERS: &'static [&'static str] = &["TotalCount", "RemainingCount", "SummaryItems"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.total_count = map.next_value()?,
            1 => self.remaining_count = map.next_value()?,
            2 => self.summary_items = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TotalCount", &self.total_count)?;
        put(out, "RemainingCount", &self.remaining_count)?;
        put(out, "SummaryItems", &self.summary_items)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryDeletionSummaryItem {
    pub version: Option<String>,
    pub count: Option<i32>,
    pub remaining_count: Option<i32>,
}

impl Shape for InventoryDeletionSummaryItem {
    const NAME: &'static str = "InventoryDeletionSummaryItem";
    const MEMBERS: &'static [&'static str] = &["Version", "Count", "RemainingCount"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.version = map.next_value()?,
            1 => self.count = map.next_value()?,
            2 => self.remaining_count = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Version", &self.version)?;
        put(out, "Count", &self.count)?;
        put(out, "RemainingCount", &self.remaining_count)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<String>,
}

impl Shape for InventoryFilter {
    const NAME: &'static str = "InventoryFilter";
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

impl Validate for InventoryFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::INVENTORY_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::INVENTORY_FILTER_VALUE_LIST, found);
        optional(&self.r#type, at, "type", &rules::INVENTORY_QUERY_OPERATOR_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryGroup {
    pub name: Option<String>,
    pub filters: Option<Vec<InventoryFilter>>,
}

impl Shape for InventoryGroup {
    const NAME: &'static str = "InventoryGroup";
    const MEMBERS: &'static [&'static str] = &["Name", "Filters"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.filters = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Filters", &self.filters)?;
        Ok(())
    }
}

impl Validate for InventoryGroup {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::INVENTORY_GROUP_NAME, found);
        required(&self.filters, at, "filters", &rules::INVENTORY_FILTER_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryItem {
    pub type_name: Option<String>,
    pub schema_version: Option<String>,
    pub capture_time: Option<String>,
    pub content_hash: Option<String>,
    pub content: Option<Vec<BTreeMap<String, String>>>,
    pub context: Option<BTreeMap<String, String>>,
}

impl Shape for InventoryItem {
    const NAME: &'static str = "InventoryItem";
    const MEMBERS: &'static [&'static str] =
        &["TypeName", "SchemaVersion", "CaptureTime", "ContentHash", "Content", "Context"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.type_name = map.next_value()?,
            1 => self.schema_version = map.next_value()?,
            2 => self.capture_time = map.next_value()?,
            3 => self.content_hash = map.next_value()?,
            4 => self.content = map.next_value()?,
            5 => self.context = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TypeName", &self.type_name)?;
        put(out, "SchemaVersion", &self.schema_version)?;
        put(out, "CaptureTime", &self.capture_time)?;
        put(out, "ContentHash", &self.content_hash)?;
        put(out, "Content", &self.content)?;
        put(out, "Context", &self.context)?;
        Ok(())
    }
}

impl Validate for InventoryItem {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.type_name, at, "typeName", &rules::INVENTORY_ITEM_TYPE_NAME, found);
        required(&self.schema_version, at, "schemaVersion", &rules::INVENTORY_ITEM_SCHEMA_VERSION, found);
        required(&self.capture_time, at, "captureTime", &rules::INVENTORY_ITEM_CAPTURE_TIME, found);
        optional(&self.content_hash, at, "contentHash", &rules::INVENTORY_ITEM_CONTENT_HASH, found);
        optional(&self.content, at, "content", &rules::INVENTORY_ITEM_ENTRY_LIST, found);
        optional(&self.context, at, "context", &rules::INVENTORY_ITEM_CONTENT_CONTEXT, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryItemAttribute {
    pub name: Option<String>,
    pub data_type: Option<String>,
}

impl Shape for InventoryItemAttribute {
    const NAME: &'static str = "InventoryItemAttribute";
    const MEMBERS: &'static [&'static str] = &["Name", "DataType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.data_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DataType", &self.data_type)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryItemSchema {
    pub type_name: Option<String>,
    pub version: Option<String>,
    pub attributes: Option<Vec<InventoryItemAttribute>>,
    pub display_name: Option<String>,
}

impl Shape for InventoryItemSchema {
    const NAME: &'static str = "InventoryItemSchema";
    const MEMBERS: &'static [&'static str] = &["TypeName", "Version", "Attributes", "DisplayName"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.type_name = map.next_value()?,
            1 => self.version = map.next_value()?,
            2 => self.attributes = map.next_value()?,
            3 => self.display_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TypeName", &self.type_name)?;
        put(out, "Version", &self.version)?;
        put(out, "Attributes", &self.attributes)?;
        put(out, "DisplayName", &self.display_name)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryResultEntity {
    pub id: Option<String>,
    pub data: Option<BTreeMap<String, InventoryResultItem>>,
}

impl Shape for InventoryResultEntity {
    const NAME: &'static str = "InventoryResultEntity";
    const MEMBERS: &'static [&'static str] = &["Id", "Data"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.id = map.next_value()?,
            1 => self.data = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Id", &self.id)?;
        put(out, "Data", &self.data)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InventoryResultItem {
    pub type_name: Option<String>,
    pub schema_version: Option<String>,
    pub capture_time: Option<String>,
    pub content_hash: Option<String>,
    pub content: Option<Vec<BTreeMap<String, String>>>,
}

impl Shape for InventoryResultItem {
    const NAME: &'static str = "InventoryResultItem";
    const MEMBERS: &'static [&'static str] = &["TypeName", "SchemaVersion", "CaptureTime", "ContentHash", "Content"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.type_name = map.next_value()?,
            1 => self.schema_version = map.next_value()?,
            2 => self.capture_time = map.next_value()?,
            3 => self.content_hash = map.next_value()?,
            4 => self.content = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TypeName", &self.type_name)?;
        put(out, "SchemaVersion", &self.schema_version)?;
        put(out, "CaptureTime", &self.capture_time)?;
        put(out, "ContentHash", &self.content_hash)?;
        put(out, "Content", &self.content)?;
        Ok(())
    }
}

serde_shapes! { InstanceAggregatedAssociationOverview InstanceAssociation InstanceAssociationExecutionResult InstanceAssociationOutputLocation InstanceAssociationOutputUrl InstanceAssociationStatusInfo InstanceAssociationSummary InstanceInfo InstanceInformation InstanceInformationFilter InstanceInformationStringFilter InstancePatchState InstancePatchStateFilter InstanceProperty InstancePropertyFilter InstancePropertyStringFilter InventoryAggregator InventoryDeletionStatusItem InventoryDeletionSummary InventoryDeletionSummaryItem InventoryFilter InventoryGroup InventoryItem InventoryItemAttribute InventoryItemSchema InventoryResultEntity InventoryResultItem }
checked_shapes! { InstanceAssociationExecutionResult InstanceAssociationOutputLocation InstanceAssociationOutputUrl InstanceInformationFilter InstanceInformationStringFilter InstancePatchStateFilter InstancePropertyFilter InstancePropertyStringFilter InventoryAggregator InventoryFilter InventoryGroup InventoryItem }
