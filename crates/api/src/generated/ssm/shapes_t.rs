// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{AlarmConfiguration, rules};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Shape for Tag {
    const NAME: &'static str = "Tag";
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

impl Validate for Tag {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::TAG_KEY, found);
        required(&self.value, at, "value", &rules::TAG_VALUE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Target {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for Target {
    const NAME: &'static str = "Target";
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

impl Validate for Target {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.key, at, "key", &rules::TARGET_KEY, found);
        optional(&self.values, at, "values", &rules::TARGET_VALUES, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetLocation {
    pub accounts: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
    pub target_location_max_concurrency: Option<String>,
    pub target_location_max_errors: Option<String>,
    pub execution_role_name: Option<String>,
    pub target_location_alarm_configuration: Option<AlarmConfiguration>,
    pub include_child_organization_units: Option<bool>,
    pub exclude_accounts: Option<Vec<String>>,
    pub targets: Option<Vec<Target>>,
    pub targets_max_concurrency: Option<String>,
    pub targets_max_errors: Option<String>,
}

impl Shape for TargetLocation {
    const NAME: &'static str = "TargetLocation";
    const MEMBERS: &'static [&'static str] = &[
        "Accounts",
        "Regions",
        "TargetLocationMaxConcurrency",
        "TargetLocationMaxErrors",
        "ExecutionRoleName",
        "TargetLocationAlarmConfiguration",
        "IncludeChildOrganizationUnits",
        "ExcludeAccounts",
        "Targets",
        "TargetsMaxConcurrency",
        "TargetsMaxErrors",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.accounts = map.next_value()?,
            1 => self.regions = map.next_value()?,
            2 => self.target_location_max_concurrency = map.next_value()?,
            3 => self.target_location_max_errors = map.next_value()?,
            4 => self.execution_role_name = map.next_value()?,
            5 => self.target_location_alarm_configuration = map.next_value()?,
            6 => self.include_child_organization_units = map.next_value()?,
            7 => self.exclude_accounts = map.next_value()?,
            8 => self.targets = map.next_value()?,
            9 => self.targets_max_concurrency = map.next_value()?,
            10 => self.targets_max_errors = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Accounts", &self.accounts)?;
        put(out, "Regions", &self.regions)?;
        put(out, "TargetLocationMaxConcurrency", &self.target_location_max_concurrency)?;
        put(out, "TargetLocationMaxErrors", &self.target_location_max_errors)?;
        put(out, "ExecutionRoleName", &self.execution_role_name)?;
        put(out, "TargetLocationAlarmConfiguration", &self.target_location_alarm_configuration)?;
        put(out, "IncludeChildOrganizationUnits", &self.include_child_organization_units)?;
        put(out, "ExcludeAccounts", &self.exclude_accounts)?;
        put(out, "Targets", &self.targets)?;
        put(out, "TargetsMaxConcurrency", &self.targets_max_concurrency)?;
        put(out, "TargetsMaxErrors", &self.targets_max_errors)?;
        Ok(())
    }
}

impl Validate for TargetLocation {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.accounts, at, "accounts", &rules::ACCOUNTS, found);
        optional(&self.regions, at, "regions", &rules::REGIONS, found);
        optional(
            &self.target_location_max_concurrency,
            at,
            "targetLocationMaxConcurrency",
            &rules::MAX_CONCURRENCY,
            found,
        );
        optional(&self.target_location_max_errors, at, "targetLocationMaxErrors", &rules::MAX_ERRORS, found);
        optional(&self.execution_role_name, at, "executionRoleName", &rules::EXECUTION_ROLE_NAME, found);
        optional(&self.target_location_alarm_configuration, at, "targetLocationAlarmConfiguration", &Rule::ANY, found);
        optional(&self.exclude_accounts, at, "excludeAccounts", &rules::EXCLUDE_ACCOUNTS, found);
        optional(&self.targets, at, "targets", &rules::AUTOMATION_TARGETS, found);
        optional(&self.targets_max_concurrency, at, "targetsMaxConcurrency", &rules::MAX_CONCURRENCY, found);
        optional(&self.targets_max_errors, at, "targetsMaxErrors", &rules::MAX_ERRORS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetPreview {
    pub count: Option<i32>,
    pub target_type: Option<String>,
}

impl Shape for TargetPreview {
    const NAME: &'static str = "TargetPreview";
    const MEMBERS: &'static [&'static str] = &["Count", "TargetType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.count = map.next_value()?,
            1 => self.target_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Count", &self.count)?;
        put(out, "TargetType", &self.target_type)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetsSummary {
    pub total_count: Option<i32>,
    pub started_count: Option<i32>,
    pub completed_count: Option<i32>,
    pub successful_count: Option<i32>,
    pub failed_count: Option<i32>,
}

impl Shape for TargetsSummary {
    const NAME: &'static str = "TargetsSummary";
    const MEMBERS: &'static [&'static str] =
        &["TotalCount", "StartedCount", "CompletedCount", "SuccessfulCount", "FailedCount"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.total_count = map.next_value()?,
            1 => self.started_count = map.next_value()?,
            2 => self.completed_count = map.next_value()?,
            3 => self.successful_count = map.next_value()?,
            4 => self.failed_count = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TotalCount", &self.total_count)?;
        put(out, "StartedCount", &self.started_count)?;
        put(out, "CompletedCount", &self.completed_count)?;
        put(out, "SuccessfulCount", &self.successful_count)?;
        put(out, "FailedCount", &self.failed_count)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TerminateSessionRequest {
    pub session_id: Option<String>,
}

impl Shape for TerminateSessionRequest {
    const NAME: &'static str = "TerminateSessionRequest";
    const MEMBERS: &'static [&'static str] = &["SessionId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.session_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SessionId", &self.session_id)?;
        Ok(())
    }
}

impl Validate for TerminateSessionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.session_id, at, "sessionId", &rules::SESSION_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TerminateSessionResponse {
    pub session_id: Option<String>,
}

impl Shape for TerminateSessionResponse {
    const NAME: &'static str = "TerminateSessionResponse";
    const MEMBERS: &'static [&'static str] = &["SessionId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.session_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SessionId", &self.session_id)?;
        Ok(())
    }
}

serde_shapes! { Tag Target TargetLocation TargetPreview TargetsSummary TerminateSessionRequest TerminateSessionResponse }
checked_shapes! { Tag Target TargetLocation TerminateSessionRequest }
