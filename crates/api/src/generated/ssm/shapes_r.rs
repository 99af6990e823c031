// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Sensitive, Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{
    AlarmConfiguration, ComplianceExecutionSummary, CompliantSummary, LoggingInfo,
    MaintenanceWindowTaskInvocationParameters, MaintenanceWindowTaskParameterValueExpression, NonCompliantSummary,
    ServiceSetting, Tag, Target, TargetLocation, rules,
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterDefaultHostManagementConfigurationRequest {
    pub permission_model: Option<String>,
    pub role_arn: Option<String>,
    pub overwrite: Option<bool>,
}

impl Shape for RegisterDefaultHostManagementConfigurationRequest {
    const NAME: &'static str = "RegisterDefaultHostManagementConfigurationRequest";
    const MEMBERS: &'static [&'static str] = &["PermissionModel", "RoleArn", "Overwrite"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.permission_model = map.next_value()?,
            1 => self.role_arn = map.next_value()?,
            2 => self.overwrite = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PermissionModel", &self.permission_model)?;
        put(out, "RoleArn", &self.role_arn)?;
        put(out, "Overwrite", &self.overwrite)?;
        Ok(())
    }
}

impl Validate for RegisterDefaultHostManagementConfigurationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.permission_model, at, "permissionModel", &rules::DHMC_PERMISSION_MODEL, found);
        optional(&self.role_arn, at, "roleArn", &rules::DHMC_ROLE_ARN, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterDefaultHostManagementConfigurationResult {
    pub role_arn: Option<String>,
}

impl Shape for RegisterDefaultHostManagementConfigurationResult {
    const NAME: &'static str = "RegisterDefaultHostManagementConfigurationResult";
    const MEMBERS: &'static [&'static str] = &["RoleArn"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.role_arn = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "RoleArn", &self.role_arn)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterDefaultPatchBaselineRequest {
    pub baseline_id: Option<String>,
}

impl Shape for RegisterDefaultPatchBaselineRequest {
    const NAME: &'static str = "RegisterDefaultPatchBaselineRequest";
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

impl Validate for RegisterDefaultPatchBaselineRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.baseline_id, at, "baselineId", &rules::BASELINE_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterDefaultPatchBaselineResult {
    pub baseline_id: Option<String>,
}

impl Shape for RegisterDefaultPatchBaselineResult {
    const NAME: &'static str = "RegisterDefaultPatchBaselineResult";
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
pub struct RegisterManagedInstanceRequest {
    pub activation_code: Option<Sensitive<String>>,
    pub activation_id: Option<String>,
    pub public_key: Option<String>,
    pub public_key_type: Option<String>,
    pub fingerprint: Option<Sensitive<String>>,
    pub iam_role: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for RegisterManagedInstanceRequest {
    const NAME: &'static str = "RegisterManagedInstanceRequest";
    const MEMBERS: &'static [&'static str] =
        &["ActivationCode", "ActivationId", "PublicKey", "PublicKeyType", "Fingerprint", "IamRole", "Tags"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.activation_code = map.next_value()?,
            1 => self.activation_id = map.next_value()?,
            2 => self.public_key = map.next_value()?,
            3 => self.public_key_type = map.next_value()?,
            4 => self.fingerprint = map.next_value()?,
            5 => self.iam_role = map.next_value()?,
            6 => self.tags = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ActivationCode", &self.activation_code)?;
        put(out, "ActivationId", &self.activation_id)?;
        put(out, "PublicKey", &self.public_key)?;
        put(out, "PublicKeyType", &self.public_key_type)?;
        put(out, "Fingerprint", &self.fingerprint)?;
        put(out, "IamRole", &self.iam_role)?;
        put(out, "Tags", &self.tags)?;
        Ok(())
    }
}

impl Validate for RegisterManagedInstanceRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.activation_code, at, "activationCode", &rules::AGENT_ACTIVATION_CODE, found);
        optional(&self.activation_id, at, "activationId", &rules::AGENT_ACTIVATION_ID, found);
        required(&self.public_key, at, "publicKey", &rules::PUBLIC_KEY, found);
        required(&self.public_key_type, at, "publicKeyType", &rules::PUBLIC_KEY_TYPE, found);
        required(&self.fingerprint, at, "fingerprint", &rules::FINGERPRINT, found);
        optional(&self.iam_role, at, "iamRole", &rules::AGENT_ROLE_NAME, found);
        optional(&self.tags, at, "tags", &rules::TAG_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterManagedInstanceResult {
    pub instance_id: Option<String>,
}

impl Shape for RegisterManagedInstanceResult {
    const NAME: &'static str = "RegisterManagedInstanceResult";
    const MEMBERS: &'static [&'static str] = &["InstanceId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterPatchBaselineForPatchGroupRequest {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
}

impl Shape for RegisterPatchBaselineForPatchGroupRequest {
    const NAME: &'static str = "RegisterPatchBaselineForPatchGroupRequest";
    const MEMBERS: &'static [&'static str] = &["BaselineId", "PatchGroup"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_id = map.next_value()?,
            1 => self.patch_group = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineId", &self.baseline_id)?;
        put(out, "PatchGroup", &self.patch_group)?;
        Ok(())
    }
}

impl Validate for RegisterPatchBaselineForPatchGroupRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.baseline_id, at, "baselineId", &rules::BASELINE_ID, found);
        required(&self.patch_group, at, "patchGroup", &rules::PATCH_GROUP, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterPatchBaselineForPatchGroupResult {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
}

impl Shape for RegisterPatchBaselineForPatchGroupResult {
    const NAME: &'static str = "RegisterPatchBaselineForPatchGroupResult";
    const MEMBERS: &'static [&'static str] = &["BaselineId", "PatchGroup"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_id = map.next_value()?,
            1 => self.patch_group = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineId", &self.baseline_id)?;
        put(out, "PatchGroup", &self.patch_group)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterTargetWithMaintenanceWindowRequest {
    pub window_id: Option<String>,
    pub resource_type: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub owner_information: Option<Sensitive<String>>,
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
    pub client_token: Option<String>,
}

impl Shape for RegisterTargetWithMaintenanceWindowRequest {
    const NAME: &'static str = "RegisterTargetWithMaintenanceWindowRequest";
    const MEMBERS: &'static [&'static str] =
        &["WindowId", "ResourceType", "Targets", "OwnerInformation", "Name", "Description", "ClientToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.resource_type = map.next_value()?,
            2 => self.targets = map.next_value()?,
            3 => self.owner_information = map.next_value()?,
            4 => self.name = map.next_value()?,
            5 => self.description = map.next_value()?,
            6 => self.client_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "Targets", &self.targets)?;
        put(out, "OwnerInformation", &self.owner_information)?;
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        put(out, "ClientToken", &self.client_token)?;
        Ok(())
    }
}

impl Validate for RegisterTargetWithMaintenanceWindowRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        required(&self.resource_type, at, "resourceType", &rules::MAINTENANCE_WINDOW_RESOURCE_TYPE, found);
        required(&self.targets, at, "targets", &rules::TARGETS, found);
        optional(&self.owner_information, at, "ownerInformation", &rules::OWNER_INFORMATION, found);
        optional(&self.name, at, "name", &rules::MAINTENANCE_WINDOW_NAME, found);
        optional(&self.description, at, "description", &rules::MAINTENANCE_WINDOW_DESCRIPTION, found);
        optional(&self.client_token, at, "clientToken", &rules::CLIENT_TOKEN, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterTargetWithMaintenanceWindowResult {
    pub window_target_id: Option<String>,
}

impl Shape for RegisterTargetWithMaintenanceWindowResult {
    const NAME: &'static str = "RegisterTargetWithMaintenanceWindowResult";
    const MEMBERS: &'static [&'static str] = &["WindowTargetId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_target_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowTargetId", &self.window_target_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterTaskWithMaintenanceWindowRequest {
    pub window_id: Option<String>,
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
    pub client_token: Option<String>,
    pub cutoff_behavior: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl Shape for RegisterTaskWithMaintenanceWindowRequest {
    const NAME: &'static str = "RegisterTaskWithMaintenanceWindowRequest";
    const MEMBERS: &'static [&'static str] = &[
        "WindowId",
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
        "ClientToken",
        "CutoffBehavior",
        "AlarmConfiguration",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.targets = map.next_value()?,
            2 => self.task_arn = map.next_value()?,
            3 => self.service_role_arn = map.next_value()?,
            4 => self.task_type = map.next_value()?,
            5 => self.task_parameters = map.next_value()?,
            6 => self.task_invocation_parameters = map.next_value()?,
            7 => self.priority = map.next_value()?,
            8 => self.max_concurrency = map.next_value()?,
            9 => self.max_errors = map.next_value()?,
            10 => self.logging_info = map.next_value()?,
            11 => self.name = map.next_value()?,
            12 => self.description = map.next_value()?,
            13 => self.client_token = map.next_value()?,
            14 => self.cutoff_behavior = map.next_value()?,
            15 => self.alarm_configuration = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
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
        put(out, "ClientToken", &self.client_token)?;
        put(out, "CutoffBehavior", &self.cutoff_behavior)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        Ok(())
    }
}

impl Validate for RegisterTaskWithMaintenanceWindowRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        optional(&self.targets, at, "targets", &rules::TARGETS, found);
        required(&self.task_arn, at, "taskArn", &rules::MAINTENANCE_WINDOW_TASK_ARN, found);
        required(&self.task_type, at, "taskType", &rules::MAINTENANCE_WINDOW_TASK_TYPE, found);
        optional(&self.task_parameters, at, "taskParameters", &rules::MAINTENANCE_WINDOW_TASK_PARAMETERS, found);
        optional(&self.task_invocation_parameters, at, "taskInvocationParameters", &Rule::ANY, found);
        optional(&self.priority, at, "priority", &rules::MAINTENANCE_WINDOW_TASK_PRIORITY, found);
        optional(&self.max_concurrency, at, "maxConcurrency", &rules::MAX_CONCURRENCY, found);
        optional(&self.max_errors, at, "maxErrors", &rules::MAX_ERRORS, found);
        optional(&self.logging_info, at, "loggingInfo", &Rule::ANY, found);
        optional(&self.name, at, "name", &rules::MAINTENANCE_WINDOW_NAME, found);
        optional(&self.description, at, "description", &rules::MAINTENANCE_WINDOW_DESCRIPTION, found);
        optional(&self.client_token, at, "clientToken", &rules::CLIENT_TOKEN, found);
        optional(&self.cutoff_behavior, at, "cutoffBehavior", &rules::MAINTENANCE_WINDOW_TASK_CUTOFF_BEHAVIOR, found);
        optional(&self.alarm_configuration, at, "alarmConfiguration", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterTaskWithMaintenanceWindowResult {
    pub window_task_id: Option<String>,
}

impl Shape for RegisterTaskWithMaintenanceWindowResult {
    const NAME: &'static str = "RegisterTaskWithMaintenanceWindowResult";
    const MEMBERS: &'static [&'static str] = &["WindowTaskId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_task_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowTaskId", &self.window_task_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegistrationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Shape for RegistrationMetadataItem {
    const NAME: &'static str = "RegistrationMetadataItem";
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

impl Validate for RegistrationMetadataItem {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::REGISTRATION_METADATA_KEY, found);
        required(&self.value, at, "value", &rules::REGISTRATION_METADATA_VALUE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RelatedOpsItem {
    pub ops_item_id: Option<String>,
}

impl Shape for RelatedOpsItem {
    const NAME: &'static str = "RelatedOpsItem";
    const MEMBERS: &'static [&'static str] = &["OpsItemId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_item_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsItemId", &self.ops_item_id)?;
        Ok(())
    }
}

impl Validate for RelatedOpsItem {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.ops_item_id, at, "opsItemId", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsFromResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Shape for RemoveTagsFromResourceRequest {
    const NAME: &'static str = "RemoveTagsFromResourceRequest";
    const MEMBERS: &'static [&'static str] = &["ResourceType", "ResourceId", "TagKeys"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_type = map.next_value()?,
            1 => self.resource_id = map.next_value()?,
            2 => self.tag_keys = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "ResourceId", &self.resource_id)?;
        put(out, "TagKeys", &self.tag_keys)?;
        Ok(())
    }
}

impl Validate for RemoveTagsFromResourceRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.resource_type, at, "resourceType", &rules::RESOURCE_TYPE_FOR_TAGGING, found);
        required(&self.resource_id, at, "resourceId", &Rule::ANY, found);
        required(&self.tag_keys, at, "tagKeys", &rules::KEY_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsFromResourceResult {}

impl Shape for RemoveTagsFromResourceResult {
    const NAME: &'static str = "RemoveTagsFromResourceResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestManagedInstanceRoleTokenRequest {
    pub fingerprint: Option<Sensitive<String>>,
}

impl Shape for RequestManagedInstanceRoleTokenRequest {
    const NAME: &'static str = "RequestManagedInstanceRoleTokenRequest";
    const MEMBERS: &'static [&'static str] = &["Fingerprint"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.fingerprint = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Fingerprint", &self.fingerprint)?;
        Ok(())
    }
}

impl Validate for RequestManagedInstanceRoleTokenRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.fingerprint, at, "fingerprint", &rules::FINGERPRINT, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestManagedInstanceRoleTokenResult {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<Sensitive<String>>,
    pub session_token: Option<Sensitive<String>>,
    pub token_expiration_date: Option<Timestamp>,
    pub update_key_pair: Option<bool>,
}

impl Shape for RequestManagedInstanceRoleTokenResult {
    const NAME: &'static str = "RequestManagedInstanceRoleTokenResult";
    const MEMBERS: &'static [&'static str] =
        &["AccessKeyId", "SecretAccessKey", "SessionToken", "TokenExpirationDate", "UpdateKeyPair"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.access_key_id = map.next_value()?,
            1 => self.secret_access_key = map.next_value()?,
            2 => self.session_token = map.next_value()?,
            3 => self.token_expiration_date = map.next_value()?,
            4 => self.update_key_pair = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AccessKeyId", &self.access_key_id)?;
        put(out, "SecretAccessKey", &self.secret_access_key)?;
        put(out, "SessionToken", &self.session_token)?;
        put(out, "TokenExpirationDate", &self.token_expiration_date)?;
        put(out, "UpdateKeyPair", &self.update_key_pair)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetServiceSettingRequest {
    pub setting_id: Option<String>,
}

impl Shape for ResetServiceSettingRequest {
    const NAME: &'static str = "ResetServiceSettingRequest";
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

impl Validate for ResetServiceSettingRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.setting_id, at, "settingId", &rules::SERVICE_SETTING_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetServiceSettingResult {
    pub service_setting: Option<ServiceSetting>,
}

impl Shape for ResetServiceSettingResult {
    const NAME: &'static str = "ResetServiceSettingResult";
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

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolvedTargets {
    pub parameter_values: Option<Vec<String>>,
    pub truncated: Option<bool>,
}

impl Shape for ResolvedTargets {
    const NAME: &'static str = "ResolvedTargets";
    const MEMBERS: &'static [&'static str] = &["ParameterValues", "Truncated"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.parameter_values = map.next_value()?,
            1 => self.truncated = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ParameterValues", &self.parameter_values)?;
        put(out, "Truncated", &self.truncated)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceComplianceSummaryItem {
    pub compliance_type: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub overall_severity: Option<String>,
    pub execution_summary: Option<ComplianceExecutionSummary>,
    pub compliant_summary: Option<CompliantSummary>,
    pub non_compliant_summary: Option<NonCompliantSummary>,
}

impl Shape for ResourceComplianceSummaryItem {
    const NAME: &'static str = "ResourceComplianceSummaryItem";
    const MEMBERS: &'static [&'static str] = &[
        "ComplianceType",
        "ResourceType",
        "ResourceId",
        "Status",
        "OverallSeverity",
        "ExecutionSummary",
        "CompliantSummary",
        "NonCompliantSummary",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.compliance_type = map.next_value()?,
            1 => self.resource_type = map.next_value()?,
            2 => self.resource_id = map.next_value()?,
            3 => self.status = map.next_value()?,
            4 => self.overall_severity = map.next_value()?,
            5 => self.execution_summary = map.next_value()?,
            6 => self.compliant_summary = map.next_value()?,
            7 => self.non_compliant_summary = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ComplianceType", &self.compliance_type)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "ResourceId", &self.resource_id)?;
        put(out, "Status", &self.status)?;
        put(out, "OverallSeverity", &self.overall_severity)?;
        put(out, "ExecutionSummary", &self.execution_summary)?;
        put(out, "CompliantSummary", &self.compliant_summary)?;
        put(out, "NonCompliantSummary", &self.non_compliant_summary)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceDataSyncAwsOrganizationsSource {
    pub organization_source_type: Option<String>,
    pub organizational_units: Option<Vec<ResourceDataSyncOrganizationalUnit>>,
}

impl Shape for ResourceDataSyncAwsOrganizationsSource {
    const NAME: &'static str = "ResourceDataSyncAwsOrganizationsSource";
    const MEMBERS: &'static [&'static str] = &["OrganizationSourceType", "OrganizationalUnits"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.organization_source_type = map.next_value()?,
            1 => self.organizational_units = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OrganizationSourceType", &self.organization_source_type)?;
        put(out, "OrganizationalUnits", &self.organizational_units)?;
        Ok(())
    }
}

impl Validate for ResourceDataSyncAwsOrganizationsSource {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(
            &self.organization_source_type,
            at,
            "organizationSourceType",
            &rules::RESOURCE_DATA_SYNC_ORGANIZATION_SOURCE_TYPE,
            found,
        );
        optional(
            &self.organizational_units,
            at,
            "organizationalUnits",
            &rules::RESOURCE_DATA_SYNC_ORGANIZATIONAL_UNIT_LIST,
            found,
        );
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceDataSyncDestinationDataSharing {
    pub destination_data_sharing_type: Option<String>,
}

impl Shape for ResourceDataSyncDestinationDataSharing {
    const NAME: &'static str = "ResourceDataSyncDestinationDataSharing";
    const MEMBERS: &'static [&'static str] = &["DestinationDataSharingType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.destination_data_sharing_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DestinationDataSharingType", &self.destination_data_sharing_type)?;
        Ok(())
    }
}

impl Validate for ResourceDataSyncDestinationDataSharing {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(
            &self.destination_data_sharing_type,
            at,
            "destinationDataSharingType",
            &rules::RESOURCE_DATA_SYNC_DESTINATION_DATA_SHARING_TYPE,
            found,
        );
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceDataSyncItem {
    pub sync_name: Option<String>,
    pub sync_type: Option<String>,
    pub sync_source: Option<ResourceDataSyncSourceWithState>,
    pub s3_destination: Option<ResourceDataSyncS3Destination>,
    pub last_sync_time: Option<Timestamp>,
    pub last_successful_sync_time: Option<Timestamp>,
    pub sync_last_modified_time: Option<Timestamp>,
    pub last_status: Option<String>,
    pub sync_created_time: Option<Timestamp>,
    pub last_sync_status_message: Option<String>,
}

impl Shape for ResourceDataSyncItem {
    const NAME: &'static str = "ResourceDataSyncItem";
    const MEMBERS: &'static [&'static str] = &[
        "SyncName",
        "SyncType",
        "SyncSource",
        "S3Destination",
        "LastSyncTime",
        "LastSuccessfulSyncTime",
        "SyncLastModifiedTime",
        "LastStatus",
        "SyncCreatedTime",
        "LastSyncStatusMessage",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sync_name = map.next_value()?,
            1 => self.sync_type = map.next_value()?,
            2 => self.sync_source = map.next_value()?,
            3 => self.s3_destination = map.next_value()?,
            4 => self.last_sync_time = map.next_value()?,
            5 => self.last_successful_sync_time = map.next_value()?,
            6 => self.sync_last_modified_time = map.next_value()?,
            7 => self.last_status = map.next_value()?,
            8 => self.sync_created_time = map.next_value()?,
            9 => self.last_sync_status_message = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SyncName", &self.sync_name)?;
        put(out, "SyncType", &self.sync_type)?;
        put(out, "SyncSource", &self.sync_source)?;
        put(out, "S3Destination", &self.s3_destination)?;
        put(out, "LastSyncTime", &self.last_sync_time)?;
        put(out, "LastSuccessfulSyncTime", &self.last_successful_sync_time)?;
        put(out, "SyncLastModifiedTime", &self.sync_last_modified_time)?;
        put(out, "LastStatus", &self.last_status)?;
        put(out, "SyncCreatedTime", &self.sync_created_time)?;
        put(out, "LastSyncStatusMessage", &self.last_sync_status_message)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceDataSyncOrganizationalUnit {
    pub organizational_unit_id: Option<String>,
}

impl Shape for ResourceDataSyncOrganizationalUnit {
    const NAME: &'static str = "ResourceDataSyncOrganizationalUnit";
    const MEMBERS: &'static [&'static str] = &["OrganizationalUnitId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.organizational_unit_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OrganizationalUnitId", &self.organizational_unit_id)?;
        Ok(())
    }
}

impl Validate for ResourceDataSyncOrganizationalUnit {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(
            &self.organizational_unit_id,
            at,
            "organizationalUnitId",
            &rules::RESOURCE_DATA_SYNC_ORGANIZATIONAL_UNIT_ID,
            found,
        );
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceDataSyncS3Destination {
    pub bucket_name: Option<String>,
    pub prefix: Option<String>,
    pub sync_format: Option<String>,
    pub region: Option<String>,
    pub awskms_key_arn: Option<String>,
    pub destination_data_sharing: Option<ResourceDataSyncDestinationDataSharing>,
}

impl Shape for ResourceDataSyncS3Destination {
    const NAME: &'static str = "ResourceDataSyncS3Destination";
    const MEMBERS: &'static [&'static str] =
        &["BucketName", "Prefix", "SyncFormat", "Region", "AWSKMSKeyARN", "DestinationDataSharing"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.bucket_name = map.next_value()?,
            1 => self.prefix = map.next_value()?,
            2 => self.sync_format = map.next_value()?,
            3 => self.region = map.next_value()?,
            4 => self.awskms_key_arn = map.next_value()?,
            5 => self.destination_data_sharing = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BucketName", &self.bucket_name)?;
        put(out, "Prefix", &self.prefix)?;
        put(out, "SyncFormat", &self.sync_format)?;
        put(out, "Region", &self.region)?;
        put(out, "AWSKMSKeyARN", &self.awskms_key_arn)?;
        put(out, "DestinationDataSharing", &self.destination_data_sharing)?;
        Ok(())
    }
}

impl Validate for ResourceDataSyncS3Destination {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.bucket_name, at, "bucketName", &rules::RESOURCE_DATA_SYNC_S3_BUCKET_NAME, found);
        optional(&self.prefix, at, "prefix", &rules::RESOURCE_DATA_SYNC_S3_PREFIX, found);
        required(&self.sync_format, at, "syncFormat", &rules::RESOURCE_DATA_SYNC_S3_FORMAT, found);
        required(&self.region, at, "region", &rules::RESOURCE_DATA_SYNC_S3_REGION, found);
        optional(&self.awskms_key_arn, at, "aWSKMSKeyARN", &rules::RESOURCE_DATA_SYNC_AWSKMS_KEY_ARN, found);
        optional(&self.destination_data_sharing, at, "destinationDataSharing", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceDataSyncSource {
    pub source_type: Option<String>,
    pub aws_organizations_source: Option<ResourceDataSyncAwsOrganizationsSource>,
    pub source_regions: Option<Vec<String>>,
    pub include_future_regions: Option<bool>,
    pub enable_all_ops_data_sources: Option<bool>,
}

impl Shape for ResourceDataSyncSource {
    const NAME: &'static str = "ResourceDataSyncSource";
    const MEMBERS: &'static [&'static str] =
        &["SourceType", "AwsOrganizationsSource", "SourceRegions", "IncludeFutureRegions", "EnableAllOpsDataSources"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.source_type = map.next_value()?,
            1 => self.aws_organizations_source = map.next_value()?,
            2 => self.source_regions = map.next_value()?,
            3 => self.include_future_regions = map.next_value()?,
            4 => self.enable_all_ops_data_sources = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SourceType", &self.source_type)?;
        put(out, "AwsOrganizationsSource", &self.aws_organizations_source)?;
        put(out, "SourceRegions", &self.source_regions)?;
        put(out, "IncludeFutureRegions", &self.include_future_regions)?;
        put(out, "EnableAllOpsDataSources", &self.enable_all_ops_data_sources)?;
        Ok(())
    }
}

impl Validate for ResourceDataSyncSource {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.source_type, at, "sourceType", &rules::RESOURCE_DATA_SYNC_SOURCE_TYPE, found);
        optional(&self.aws_organizations_source, at, "awsOrganizationsSource", &Rule::ANY, found);
        required(&self.source_regions, at, "sourceRegions", &rules::RESOURCE_DATA_SYNC_SOURCE_REGION_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceDataSyncSourceWithState {
    pub source_type: Option<String>,
    pub aws_organizations_source: Option<ResourceDataSyncAwsOrganizationsSource>,
    pub source_regions: Option<Vec<String>>,
    pub include_future_regions: Option<bool>,
    pub state: Option<String>,
    pub enable_all_ops_data_sources: Option<bool>,
}

impl Shape for ResourceDataSyncSourceWithState {
    const NAME: &'static str = "ResourceDataSyncSourceWithState";
    const MEMBERS: &'static [&'static str] = &[
        "SourceType",
        "AwsOrganizationsSource",
        "SourceRegions",
        "IncludeFutureRegions",
        "State",
        "EnableAllOpsDataSources",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.source_type = map.next_value()?,
            1 => self.aws_organizations_source = map.next_value()?,
            2 => self.source_regions = map.next_value()?,
            3 => self.include_future_regions = map.next_value()?,
            4 => self.state = map.next_value()?,
            5 => self.enable_all_ops_data_sources = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SourceType", &self.source_type)?;
        put(out, "AwsOrganizationsSource", &self.aws_organizations_source)?;
        put(out, "SourceRegions", &self.source_regions)?;
        put(out, "IncludeFutureRegions", &self.include_future_regions)?;
        put(out, "State", &self.state)?;
        put(out, "EnableAllOpsDataSources", &self.enable_all_ops_data_sources)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResultAttribute {
    pub type_name: Option<String>,
}

impl Shape for ResultAttribute {
    const NAME: &'static str = "ResultAttribute";
    const MEMBERS: &'static [&'static str] = &["TypeName"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.type_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TypeName", &self.type_name)?;
        Ok(())
    }
}

impl Validate for ResultAttribute {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.type_name, at, "typeName", &rules::INVENTORY_ITEM_TYPE_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResumeSessionRequest {
    pub session_id: Option<String>,
}

impl Shape for ResumeSessionRequest {
    const NAME: &'static str = "ResumeSessionRequest";
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

impl Validate for ResumeSessionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.session_id, at, "sessionId", &rules::SESSION_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResumeSessionResponse {
    pub session_id: Option<String>,
    pub token_value: Option<Sensitive<String>>,
    pub stream_url: Option<String>,
}

impl Shape for ResumeSessionResponse {
    const NAME: &'static str = "ResumeSessionResponse";
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
pub struct ReviewInformation {
    pub reviewed_time: Option<Timestamp>,
    pub status: Option<String>,
    pub reviewer: Option<String>,
}

impl Shape for ReviewInformation {
    const NAME: &'static str = "ReviewInformation";
    const MEMBERS: &'static [&'static str] = &["ReviewedTime", "Status", "Reviewer"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.reviewed_time = map.next_value()?,
            1 => self.status = map.next_value()?,
            2 => self.reviewer = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ReviewedTime", &self.reviewed_time)?;
        put(out, "Status", &self.status)?;
        put(out, "Reviewer", &self.reviewer)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Runbook {
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
}

impl Shape for Runbook {
    const NAME: &'static str = "Runbook";
    const MEMBERS: &'static [&'static str] = &[
        "DocumentName",
        "DocumentVersion",
        "Parameters",
        "TargetParameterName",
        "Targets",
        "TargetMaps",
        "MaxConcurrency",
        "MaxErrors",
        "TargetLocations",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.document_name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            2 => self.parameters = map.next_value()?,
            3 => self.target_parameter_name = map.next_value()?,
            4 => self.targets = map.next_value()?,
            5 => self.target_maps = map.next_value()?,
            6 => self.max_concurrency = map.next_value()?,
            7 => self.max_errors = map.next_value()?,
            8 => self.target_locations = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DocumentName", &self.document_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "TargetParameterName", &self.target_parameter_name)?;
        put(out, "Targets", &self.targets)?;
        put(out, "TargetMaps", &self.target_maps)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "TargetLocations", &self.target_locations)?;
        Ok(())
    }
}

impl Validate for Runbook {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.document_name, at, "documentName", &rules::DOCUMENT_ARN, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.parameters, at, "parameters", &rules::AUTOMATION_PARAMETER_MAP, found);
        optional(&self.target_parameter_name, at, "targetParameterName", &rules::AUTOMATION_PARAMETER_KEY, found);
        optional(&self.targets, at, "targets", &rules::TARGETS, found);
        optional(&self.target_maps, at, "targetMaps", &rules::TARGET_MAPS, found);
        optional(&self.max_concurrency, at, "maxConcurrency", &rules::MAX_CONCURRENCY, found);
        optional(&self.max_errors, at, "maxErrors", &rules::MAX_ERRORS, found);
        optional(&self.target_locations, at, "targetLocations", &rules::TARGET_LOCATIONS, found);
    }
}

serde_shapes! { RegisterDefaultHostManagementConfigurationRequest RegisterDefaultHostManagementConfigurationResult RegisterDefaultPatchBaselineRequest RegisterDefaultPatchBaselineResult RegisterManagedInstanceRequest RegisterManagedInstanceResult RegisterPatchBaselineForPatchGroupRequest RegisterPatchBaselineForPatchGroupResult RegisterTargetWithMaintenanceWindowRequest RegisterTargetWithMaintenanceWindowResult RegisterTaskWithMaintenanceWindowRequest RegisterTaskWithMaintenanceWindowResult RegistrationMetadataItem RelatedOpsItem RemoveTagsFromResourceRequest RemoveTagsFromResourceResult RequestManagedInstanceRoleTokenRequest RequestManagedInstanceRoleTokenResult ResetServiceSettingRequest ResetServiceSettingResult ResolvedTargets ResourceComplianceSummaryItem ResourceDataSyncAwsOrganizationsSource ResourceDataSyncDestinationDataSharing ResourceDataSyncItem ResourceDataSyncOrganizationalUnit ResourceDataSyncS3Destination ResourceDataSyncSource ResourceDataSyncSourceWithState ResultAttribute ResumeSessionRequest ResumeSessionResponse ReviewInformation Runbook }
checked_shapes! { RegisterDefaultHostManagementConfigurationRequest RegisterDefaultPatchBaselineRequest RegisterManagedInstanceRequest RegisterPatchBaselineForPatchGroupRequest RegisterTargetWithMaintenanceWindowRequest RegisterTaskWithMaintenanceWindowRequest RegistrationMetadataItem RelatedOpsItem RemoveTagsFromResourceRequest RequestManagedInstanceRoleTokenRequest ResetServiceSettingRequest ResourceDataSyncAwsOrganizationsSource ResourceDataSyncDestinationDataSharing ResourceDataSyncOrganizationalUnit ResourceDataSyncS3Destination ResourceDataSyncSource ResultAttribute ResumeSessionRequest Runbook }
