// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Sensitive, Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{ComplianceExecutionSummary, ComplianceItemEntry, ConfigurePackageResultStep, InventoryItem, Tag, rules};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parameter {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<Sensitive<String>>,
    pub version: Option<i64>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub arn: Option<String>,
    pub data_type: Option<String>,
}

impl Shape for Parameter {
    const NAME: &'static str = "Parameter";
    const MEMBERS: &'static [&'static str] =
        &["Name", "Type", "Value", "Version", "Selector", "SourceResult", "LastModifiedDate", "ARN", "DataType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.r#type = map.next_value()?,
            2 => self.value = map.next_value()?,
            3 => self.version = map.next_value()?,
            4 => self.selector = map.next_value()?,
            5 => self.source_result = map.next_value()?,
            6 => self.last_modified_date = map.next_value()?,
            7 => self.arn = map.next_value()?,
            8 => self.data_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Type", &self.r#type)?;
        put(out, "Value", &self.value)?;
        put(out, "Version", &self.version)?;
        put(out, "Selector", &self.selector)?;
        put(out, "SourceResult", &self.source_result)?;
        put(out, "LastModifiedDate", &self.last_modified_date)?;
        put(out, "ARN", &self.arn)?;
        put(out, "DataType", &self.data_type)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterHistory {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub value: Option<Sensitive<String>>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl Shape for ParameterHistory {
    const NAME: &'static str = "ParameterHistory";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "Type",
        "KeyId",
        "LastModifiedDate",
        "LastModifiedUser",
        "Description",
        "Value",
        "AllowedPattern",
        "Version",
        "Labels",
        "Tier",
        "Policies",
        "DataType",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.r#type = map.next_value()?,
            2 => self.key_id = map.next_value()?,
            3 => self.last_modified_date = map.next_value()?,
            4 => self.last_modified_user = map.next_value()?,
            5 => self.description = map.next_value()?,
            6 => self.value = map.next_value()?,
            7 => self.allowed_pattern = map.next_value()?,
            8 => self.version = map.next_value()?,
            9 => self.labels = map.next_value()?,
            10 => self.tier = map.next_value()?,
            11 => self.policies = map.next_value()?,
            12 => self.data_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Type", &self.r#type)?;
        put(out, "KeyId", &self.key_id)?;
        put(out, "LastModifiedDate", &self.last_modified_date)?;
        put(out, "LastModifiedUser", &self.last_modified_user)?;
        put(out, "Description", &self.description)?;
        put(out, "Value", &self.value)?;
        put(out, "AllowedPattern", &self.allowed_pattern)?;
        put(out, "Version", &self.version)?;
        put(out, "Labels", &self.labels)?;
        put(out, "Tier", &self.tier)?;
        put(out, "Policies", &self.policies)?;
        put(out, "DataType", &self.data_type)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterInlinePolicy {
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
    pub policy_status: Option<String>,
}

impl Shape for ParameterInlinePolicy {
    const NAME: &'static str = "ParameterInlinePolicy";
    const MEMBERS: &'static [&'static str] = &["PolicyText", "PolicyType", "PolicyStatus"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.policy_text = map.next_value()?,
            1 => self.policy_type = map.next_value()?,
            2 => self.policy_status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PolicyText", &self.policy_text)?;
        put(out, "PolicyType", &self.policy_type)?;
        put(out, "PolicyStatus", &self.policy_status)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterMetadata {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl Shape for ParameterMetadata {
    const NAME: &'static str = "ParameterMetadata";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "ARN",
        "Type",
        "KeyId",
        "LastModifiedDate",
        "LastModifiedUser",
        "Description",
        "AllowedPattern",
        "Version",
        "Tier",
        "Policies",
        "DataType",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.arn = map.next_value()?,
            2 => self.r#type = map.next_value()?,
            3 => self.key_id = map.next_value()?,
            4 => self.last_modified_date = map.next_value()?,
            5 => self.last_modified_user = map.next_value()?,
            6 => self.description = map.next_value()?,
            7 => self.allowed_pattern = map.next_value()?,
            8 => self.version = map.next_value()?,
            9 => self.tier = map.next_value()?,
            10 => self.policies = map.next_value()?,
            11 => self.data_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "ARN", &self.arn)?;
        put(out, "Type", &self.r#type)?;
        put(out, "KeyId", &self.key_id)?;
        put(out, "LastModifiedDate", &self.last_modified_date)?;
        put(out, "LastModifiedUser", &self.last_modified_user)?;
        put(out, "Description", &self.description)?;
        put(out, "AllowedPattern", &self.allowed_pattern)?;
        put(out, "Version", &self.version)?;
        put(out, "Tier", &self.tier)?;
        put(out, "Policies", &self.policies)?;
        put(out, "DataType", &self.data_type)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterStringFilter {
    pub key: Option<String>,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for ParameterStringFilter {
    const NAME: &'static str = "ParameterStringFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Option", "Values"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.option = map.next_value()?,
            2 => self.values = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Option", &self.option)?;
        put(out, "Values", &self.values)?;
        Ok(())
    }
}

impl Validate for ParameterStringFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::PARAMETER_STRING_FILTER_KEY, found);
        optional(&self.option, at, "option", &rules::PARAMETER_STRING_QUERY_OPTION, found);
        optional(&self.values, at, "values", &rules::PARAMETER_STRING_FILTER_VALUE_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParametersFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for ParametersFilter {
    const NAME: &'static str = "ParametersFilter";
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

impl Validate for ParametersFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::PARAMETERS_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::PARAMETERS_FILTER_VALUE_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParentStepDetails {
    pub step_execution_id: Option<String>,
    pub step_name: Option<String>,
    pub action: Option<String>,
    pub iteration: Option<i32>,
    pub iterator_value: Option<String>,
}

impl Shape for ParentStepDetails {
    const NAME: &'static str = "ParentStepDetails";
    const MEMBERS: &'static [&'static str] = &["StepExecutionId", "StepName", "Action", "Iteration", "IteratorValue"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.step_execution_id = map.next_value()?,
            1 => self.step_name = map.next_value()?,
            2 => self.action = map.next_value()?,
            3 => self.iteration = map.next_value()?,
            4 => self.iterator_value = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "StepExecutionId", &self.step_execution_id)?;
        put(out, "StepName", &self.step_name)?;
        put(out, "Action", &self.action)?;
        put(out, "Iteration", &self.iteration)?;
        put(out, "IteratorValue", &self.iterator_value)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Patch {
    pub id: Option<String>,
    pub release_date: Option<Timestamp>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub content_url: Option<String>,
    pub vendor: Option<String>,
    pub product_family: Option<String>,
    pub product: Option<String>,
    pub classification: Option<String>,
    pub msrc_severity: Option<String>,
    pub kb_number: Option<String>,
    pub msrc_number: Option<String>,
    pub language: Option<String>,
    pub advisory_ids: Option<Vec<String>>,
    pub bugzilla_ids: Option<Vec<String>>,
    pub cve_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub epoch: Option<i32>,
    pub version: Option<String>,
    pub release: Option<String>,
    pub arch: Option<String>,
    pub severity: Option<String>,
    pub repository: Option<String>,
}

impl Shape for Patch {
    const NAME: &'static str = "Patch";
    const MEMBERS: &'static [&'static str] = &[
        "Id",
        "ReleaseDate",
        "Title",
        "Description",
        "ContentUrl",
        "Vendor",
        "ProductFamily",
        "Product",
        "Classification",
        "MsrcSeverity",
        "KbNumber",
        "MsrcNumber",
        "Language",
        "AdvisoryIds",
        "BugzillaIds",
        "CVEIds",
        "Name",
        "Epoch",
        "Version",
        "Release",
        "Arch",
        "Severity",
        "Repository",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.id = map.next_value()?,
            1 => self.release_date = map.next_value()?,
            2 => self.title = map.next_value()?,
            3 => self.description = map.next_value()?,
            4 => self.content_url = map.next_value()?,
            5 => self.vendor = map.next_value()?,
            6 => self.product_family = map.next_value()?,
            7 => self.product = map.next_value()?,
            8 => self.classification = map.next_value()?,
            9 => self.msrc_severity = map.next_value()?,
            10 => self.kb_number = map.next_value()?,
            11 => self.msrc_number = map.next_value()?,
            12 => self.language = map.next_value()?,
            13 => self.advisory_ids = map.next_value()?,
            14 => self.bugzilla_ids = map.next_value()?,
            15 => self.cve_ids = map.next_value()?,
            16 => self.name = map.next_value()?,
            17 => self.epoch = map.next_value()?,
            18 => self.version = map.next_value()?,
            19 => self.release = map.next_value()?,
            20 => self.arch = map.next_value()?,
            21 => self.severity = map.next_value()?,
            22 => self.repository = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Id", &self.id)?;
        put(out, "ReleaseDate", &self.release_date)?;
        put(out, "Title", &self.title)?;
        put(out, "Description", &self.description)?;
        put(out, "ContentUrl", &self.content_url)?;
        put(out, "Vendor", &self.vendor)?;
        put(out, "ProductFamily", &self.product_family)?;
        put(out, "Product", &self.product)?;
        put(out, "Classification", &self.classification)?;
        put(out, "MsrcSeverity", &self.msrc_severity)?;
        put(out, "KbNumber", &self.kb_number)?;
        put(out, "MsrcNumber", &self.msrc_number)?;
        put(out, "Language", &self.language)?;
        put(out, "AdvisoryIds", &self.advisory_ids)?;
        put(out, "BugzillaIds", &self.bugzilla_ids)?;
        put(out, "CVEIds", &self.cve_ids)?;
        put(out, "Name", &self.name)?;
        put(out, "Epoch", &self.epoch)?;
        put(out, "Version", &self.version)?;
        put(out, "Release", &self.release)?;
        put(out, "Arch", &self.arch)?;
        put(out, "Severity", &self.severity)?;
        put(out, "Repository", &self.repository)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchBaselineIdentity {
    pub baseline_id: Option<String>,
    pub baseline_name: Option<String>,
    pub operating_system: Option<String>,
    pub baseline_description: Option<String>,
    pub default_baseline: Option<bool>,
}

impl Shape for PatchBaselineIdentity {
    const NAME: &'static str = "PatchBaselineIdentity";
    const MEMBERS: &'static [&'static str] =
        &["BaselineId", "BaselineName", "OperatingSystem", "BaselineDescription", "DefaultBaseline"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_id = map.next_value()?,
            1 => self.baseline_name = map.next_value()?,
            2 => self.operating_system = map.next_value()?,
            3 => self.baseline_description = map.next_value()?,
            4 => self.default_baseline = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineId", &self.baseline_id)?;
        put(out, "BaselineName", &self.baseline_name)?;
        put(out, "OperatingSystem", &self.operating_system)?;
        put(out, "BaselineDescription", &self.baseline_description)?;
        put(out, "DefaultBaseline", &self.default_baseline)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchComplianceData {
    pub title: Option<String>,
    pub kb_id: Option<String>,
    pub classification: Option<String>,
    pub severity: Option<String>,
    pub state: Option<String>,
    pub installed_time: Option<Timestamp>,
    pub cve_ids: Option<String>,
}

impl Shape for PatchComplianceData {
    const NAME: &'static str = "PatchComplianceData";
    const MEMBERS: &'static [&'static str] =
        &["Title", "KBId", "Classification", "Severity", "State", "InstalledTime", "CVEIds"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.title = map.next_value()?,
            1 => self.kb_id = map.next_value()?,
            2 => self.classification = map.next_value()?,
            3 => self.severity = map.next_value()?,
            4 => self.state = map.next_value()?,
            5 => self.installed_time = map.next_value()?,
            6 => self.cve_ids = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Title", &self.title)?;
        put(out, "KBId", &self.kb_id)?;
        put(out, "Classification", &self.classification)?;
        put(out, "Severity", &self.severity)?;
        put(out, "State", &self.state)?;
        put(out, "InstalledTime", &self.installed_time)?;
        put(out, "CVEIds", &self.cve_ids)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for PatchFilter {
    const NAME: &'static str = "PatchFilter";
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

impl Validate for PatchFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::PATCH_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::PATCH_FILTER_VALUE_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchFilterGroup {
    pub patch_filters: Option<Vec<PatchFilter>>,
}

impl Shape for PatchFilterGroup {
    const NAME: &'static str = "PatchFilterGroup";
    const MEMBERS: &'static [&'static str] = &["PatchFilters"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patch_filters = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PatchFilters", &self.patch_filters)?;
        Ok(())
    }
}

impl Validate for PatchFilterGroup {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.patch_filters, at, "patchFilters", &rules::PATCH_FILTER_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchGroupPatchBaselineMapping {
    pub patch_group: Option<String>,
    pub baseline_identity: Option<PatchBaselineIdentity>,
}

impl Shape for PatchGroupPatchBaselineMapping {
    const NAME: &'static str = "PatchGroupPatchBaselineMapping";
    const MEMBERS: &'static [&'static str] = &["PatchGroup", "BaselineIdentity"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patch_group = map.next_value()?,
            1 => self.baseline_identity = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PatchGroup", &self.patch_group)?;
        put(out, "BaselineIdentity", &self.baseline_identity)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchOrchestratorFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for PatchOrchestratorFilter {
    const NAME: &'static str = "PatchOrchestratorFilter";
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

impl Validate for PatchOrchestratorFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.key, at, "key", &rules::PATCH_ORCHESTRATOR_FILTER_KEY, found);
        optional(&self.values, at, "values", &rules::PATCH_ORCHESTRATOR_FILTER_VALUES, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchRule {
    pub patch_filter_group: Option<PatchFilterGroup>,
    pub compliance_level: Option<String>,
    pub approve_after_days: Option<i32>,
    pub approve_until_date: Option<String>,
    pub enable_non_security: Option<bool>,
}

impl Shape for PatchRule {
    const NAME: &'static str = "PatchRule";
    const MEMBERS: &'static [&'static str] =
        &["PatchFilterGroup", "ComplianceLevel", "ApproveAfterDays", "ApproveUntilDate", "EnableNonSecurity"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patch_filter_group = map.next_value()?,
            1 => self.compliance_level = map.next_value()?,
            2 => self.approve_after_days = map.next_value()?,
            3 => self.approve_until_date = map.next_value()?,
            4 => self.enable_non_security = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PatchFilterGroup", &self.patch_filter_group)?;
        put(out, "ComplianceLevel", &self.compliance_level)?;
        put(out, "ApproveAfterDays", &self.approve_after_days)?;
        put(out, "ApproveUntilDate", &self.approve_until_date)?;
        put(out, "EnableNonSecurity", &self.enable_non_security)?;
        Ok(())
    }
}

impl Validate for PatchRule {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.patch_filter_group, at, "patchFilterGroup", &Rule::ANY, found);
        optional(&self.compliance_level, at, "complianceLevel", &rules::PATCH_COMPLIANCE_LEVEL, found);
        optional(&self.approve_after_days, at, "approveAfterDays", &rules::APPROVE_AFTER_DAYS, found);
        optional(&self.approve_until_date, at, "approveUntilDate", &rules::PATCH_STRING_DATE_TIME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchRuleGroup {
    pub patch_rules: Option<Vec<PatchRule>>,
}

impl Shape for PatchRuleGroup {
    const NAME: &'static str = "PatchRuleGroup";
    const MEMBERS: &'static [&'static str] = &["PatchRules"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patch_rules = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PatchRules", &self.patch_rules)?;
        Ok(())
    }
}

impl Validate for PatchRuleGroup {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.patch_rules, at, "patchRules", &rules::PATCH_RULE_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchSource {
    pub name: Option<String>,
    pub products: Option<Vec<String>>,
    pub configuration: Option<Sensitive<String>>,
}

impl Shape for PatchSource {
    const NAME: &'static str = "PatchSource";
    const MEMBERS: &'static [&'static str] = &["Name", "Products", "Configuration"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.products = map.next_value()?,
            2 => self.configuration = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Products", &self.products)?;
        put(out, "Configuration", &self.configuration)?;
        Ok(())
    }
}

impl Validate for PatchSource {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::PATCH_SOURCE_NAME, found);
        required(&self.products, at, "products", &rules::PATCH_SOURCE_PRODUCT_LIST, found);
        required(&self.configuration, at, "configuration", &rules::PATCH_SOURCE_CONFIGURATION, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchStatus {
    pub deployment_status: Option<String>,
    pub compliance_level: Option<String>,
    pub approval_date: Option<Timestamp>,
}

impl Shape for PatchStatus {
    const NAME: &'static str = "PatchStatus";
    const MEMBERS: &'static [&'static str] = &["DeploymentStatus", "ComplianceLevel", "ApprovalDate"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.deployment_status = map.next_value()?,
            1 => self.compliance_level = map.next_value()?,
            2 => self.approval_date = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DeploymentStatus", &self.deployment_status)?;
        put(out, "ComplianceLevel", &self.compliance_level)?;
        put(out, "ApprovalDate", &self.approval_date)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProgressCounters {
    pub total_steps: Option<i32>,
    pub success_steps: Option<i32>,
    pub failed_steps: Option<i32>,
    pub cancelled_steps: Option<i32>,
    pub timed_out_steps: Option<i32>,
}

impl Shape for ProgressCounters {
    const NAME: &'static str = "ProgressCounters";
    const MEMBERS: &'static [&'static str] =
        &["TotalSteps", "SuccessSteps", "FailedSteps", "CancelledSteps", "TimedOutSteps"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.total_steps = map.next_value()?,
            1 => self.success_steps = map.next_value()?,
            2 => self.failed_steps = map.next_value()?,
            3 => self.cancelled_steps = map.next_value()?,
            4 => self.timed_out_steps = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TotalSteps", &self.total_steps)?;
        put(out, "SuccessSteps", &self.success_steps)?;
        put(out, "FailedSteps", &self.failed_steps)?;
        put(out, "CancelledSteps", &self.cancelled_steps)?;
        put(out, "TimedOutSteps", &self.timed_out_steps)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutComplianceItemsRequest {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub compliance_type: Option<String>,
    pub execution_summary: Option<ComplianceExecutionSummary>,
    pub items: Option<Vec<ComplianceItemEntry>>,
    pub item_content_hash: Option<String>,
    pub upload_type: Option<String>,
}

impl Shape for PutComplianceItemsRequest {
    const NAME: &'static str = "PutComplianceItemsRequest";
    const MEMBERS: &'static [&'static str] =
        &["ResourceId", "ResourceType", "ComplianceType", "ExecutionSummary", "Items", "ItemContentHash", "UploadType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_id = map.next_value()?,
            1 => self.resource_type = map.next_value()?,
            2 => self.compliance_type = map.next_value()?,
            3 => self.execution_summary = map.next_value()?,
            4 => self.items = map.next_value()?,
            5 => self.item_content_hash = map.next_value()?,
            6 => self.upload_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceId", &self.resource_id)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "ComplianceType", &self.compliance_type)?;
        put(out, "ExecutionSummary", &self.execution_summary)?;
        put(out, "Items", &self.items)?;
        put(out, "ItemContentHash", &self.item_content_hash)?;
        put(out, "UploadType", &self.upload_type)?;
        Ok(())
    }
}

impl Validate for PutComplianceItemsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.resource_id, at, "resourceId", &rules::COMPLIANCE_RESOURCE_ID, found);
        required(&self.resource_type, at, "resourceType", &rules::COMPLIANCE_RESOURCE_TYPE, found);
        required(&self.compliance_type, at, "complianceType", &rules::COMPLIANCE_TYPE_NAME, found);
        required(&self.execution_summary, at, "executionSummary", &Rule::ANY, found);
        required(&self.items, at, "items", &rules::COMPLIANCE_ITEM_ENTRY_LIST, found);
        optional(&self.item_content_hash, at, "itemContentHash", &rules::COMPLIANCE_ITEM_CONTENT_HASH, found);
        optional(&self.upload_type, at, "uploadType", &rules::COMPLIANCE_UPLOAD_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutComplianceItemsResult {}

impl Shape for PutComplianceItemsResult {
    const NAME: &'static str = "PutComplianceItemsResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutConfigurePackageResultRequest {
    pub package_name: Option<String>,
    pub package_version: Option<String>,
    pub previous_package_version: Option<String>,
    pub operation: Option<String>,
    pub overall_timing: Option<i64>,
    pub result: Option<i64>,
    pub attributes: Option<BTreeMap<String, String>>,
    pub steps: Option<Vec<ConfigurePackageResultStep>>,
}

impl Shape for PutConfigurePackageResultRequest {
    const NAME: &'static str = "PutConfigurePackageResultRequest";
    const MEMBERS: &'static [&'static str] = &[
        "PackageName",
        "PackageVersion",
        "PreviousPackageVersion",
        "Operation",
        "OverallTiming",
        "Result",
        "Attributes",
        "Steps",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.package_name = map.next_value()?,
            1 => self.package_version = map.next_value()?,
            2 => self.previous_package_version = map.next_value()?,
            3 => self.operation = map.next_value()?,
            4 => self.overall_timing = map.next_value()?,
            5 => self.result = map.next_value()?,
            6 => self.attributes = map.next_value()?,
            7 => self.steps = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PackageName", &self.package_name)?;
        put(out, "PackageVersion", &self.package_version)?;
        put(out, "PreviousPackageVersion", &self.previous_package_version)?;
        put(out, "Operation", &self.operation)?;
        put(out, "OverallTiming", &self.overall_timing)?;
        put(out, "Result", &self.result)?;
        put(out, "Attributes", &self.attributes)?;
        put(out, "Steps", &self.steps)?;
        Ok(())
    }
}

impl Validate for PutConfigurePackageResultRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.package_name, at, "packageName", &rules::PACKAGE_NAME, found);
        required(&self.package_version, at, "packageVersion", &rules::PACKAGE_VERSION, found);
        optional(&self.previous_package_version, at, "previousPackageVersion", &rules::PACKAGE_VERSION, found);
        required(&self.operation, at, "operation", &Rule::ANY, found);
        required(&self.result, at, "result", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutConfigurePackageResultResult {}

impl Shape for PutConfigurePackageResultResult {
    const NAME: &'static str = "PutConfigurePackageResultResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutInventoryRequest {
    pub instance_id: Option<String>,
    pub items: Option<Vec<InventoryItem>>,
}

impl Shape for PutInventoryRequest {
    const NAME: &'static str = "PutInventoryRequest";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "Items"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.items = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "Items", &self.items)?;
        Ok(())
    }
}

impl Validate for PutInventoryRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        required(&self.items, at, "items", &rules::INVENTORY_ITEM_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutInventoryResult {
    pub message: Option<String>,
}

impl Shape for PutInventoryResult {
    const NAME: &'static str = "PutInventoryResult";
    const MEMBERS: &'static [&'static str] = &["Message"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.message = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Message", &self.message)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutParameterRequest {
    pub name: Option<String>,
    pub description: Option<String>,
    pub value: Option<Sensitive<String>>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub overwrite: Option<bool>,
    pub allowed_pattern: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<String>,
    pub policies: Option<String>,
    pub data_type: Option<String>,
}

impl Shape for PutParameterRequest {
    const NAME: &'static str = "PutParameterRequest";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "Description",
        "Value",
        "Type",
        "KeyId",
        "Overwrite",
        "AllowedPattern",
        "Tags",
        "Tier",
        "Policies",
        "DataType",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.description = map.next_value()?,
            2 => self.value = map.next_value()?,
            3 => self.r#type = map.next_value()?,
            4 => self.key_id = map.next_value()?,
            5 => self.overwrite = map.next_value()?,
            6 => self.allowed_pattern = map.next_value()?,
            7 => self.tags = map.next_value()?,
            8 => self.tier = map.next_value()?,
            9 => self.policies = map.next_value()?,
            10 => self.data_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        put(out, "Value", &self.value)?;
        put(out, "Type", &self.r#type)?;
        put(out, "KeyId", &self.key_id)?;
        put(out, "Overwrite", &self.overwrite)?;
        put(out, "AllowedPattern", &self.allowed_pattern)?;
        put(out, "Tags", &self.tags)?;
        put(out, "Tier", &self.tier)?;
        put(out, "Policies", &self.policies)?;
        put(out, "DataType", &self.data_type)?;
        Ok(())
    }
}

impl Validate for PutParameterRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::PS_PARAMETER_NAME, found);
        optional(&self.description, at, "description", &rules::PARAMETER_DESCRIPTION, found);
        required(&self.value, at, "value", &Rule::ANY, found);
        optional(&self.r#type, at, "type", &rules::PARAMETER_TYPE, found);
        optional(&self.key_id, at, "keyId", &rules::PARAMETER_KEY_ID, found);
        optional(&self.allowed_pattern, at, "allowedPattern", &rules::ALLOWED_PATTERN, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
        optional(&self.tier, at, "tier", &rules::PARAMETER_TIER, found);
        optional(&self.policies, at, "policies", &rules::PARAMETER_POLICIES, found);
        optional(&self.data_type, at, "dataType", &rules::PARAMETER_DATA_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutParameterResult {
    pub version: Option<i64>,
    pub tier: Option<String>,
}

impl Shape for PutParameterResult {
    const NAME: &'static str = "PutParameterResult";
    const MEMBERS: &'static [&'static str] = &["Version", "Tier"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.version = map.next_value()?,
            1 => self.tier = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Version", &self.version)?;
        put(out, "Tier", &self.tier)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyRequest {
    pub resource_arn: Option<String>,
    pub policy: Option<String>,
    pub policy_id: Option<String>,
    pub policy_hash: Option<String>,
}

impl Shape for PutResourcePolicyRequest {
    const NAME: &'static str = "PutResourcePolicyRequest";
    const MEMBERS: &'static [&'static str] = &["ResourceArn", "Policy", "PolicyId", "PolicyHash"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_arn = map.next_value()?,
            1 => self.policy = map.next_value()?,
            2 => self.policy_id = map.next_value()?,
            3 => self.policy_hash = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceArn", &self.resource_arn)?;
        put(out, "Policy", &self.policy)?;
        put(out, "PolicyId", &self.policy_id)?;
        put(out, "PolicyHash", &self.policy_hash)?;
        Ok(())
    }
}

impl Validate for PutResourcePolicyRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.resource_arn, at, "resourceArn", &rules::RESOURCE_ARN_STRING, found);
        required(&self.policy, at, "policy", &rules::POLICY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    pub policy_id: Option<String>,
    pub policy_hash: Option<String>,
}

impl Shape for PutResourcePolicyResponse {
    const NAME: &'static str = "PutResourcePolicyResponse";
    const MEMBERS: &'static [&'static str] = &["PolicyId", "PolicyHash"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.policy_id = map.next_value()?,
            1 => self.policy_hash = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PolicyId", &self.policy_id)?;
        put(out, "PolicyHash", &self.policy_hash)?;
        Ok(())
    }
}

serde_shapes! { Parameter ParameterHistory ParameterInlinePolicy ParameterMetadata ParameterStringFilter ParametersFilter ParentStepDetails Patch PatchBaselineIdentity PatchComplianceData PatchFilter PatchFilterGroup PatchGroupPatchBaselineMapping PatchOrchestratorFilter PatchRule PatchRuleGroup PatchSource PatchStatus ProgressCounters PutComplianceItemsRequest PutComplianceItemsResult PutConfigurePackageResultRequest PutConfigurePackageResultResult PutInventoryRequest PutInventoryResult PutParameterRequest PutParameterResult PutResourcePolicyRequest PutResourcePolicyResponse }
checked_shapes! { ParameterStringFilter ParametersFilter PatchFilter PatchFilterGroup PatchOrchestratorFilter PatchRule PatchRuleGroup PatchSource PutComplianceItemsRequest PutConfigurePackageResultRequest PutInventoryRequest PutParameterRequest PutResourcePolicyRequest }
