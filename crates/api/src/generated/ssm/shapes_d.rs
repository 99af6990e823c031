// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{
    AccountSharingInfo, Activation, AssociationDescription, AssociationExecution, AssociationExecutionFilter,
    AssociationExecutionTarget, AssociationExecutionTargetsFilter, AttachmentInformation, AutomationExecutionFilter,
    AutomationExecutionMetadata, EffectivePatch, InstanceAssociation, InstanceAssociationStatusInfo,
    InstanceInformation, InstanceInformationFilter, InstanceInformationStringFilter, InstancePatchState,
    InstancePatchStateFilter, InstanceProperty, InstancePropertyFilter, InstancePropertyStringFilter,
    InventoryDeletionStatusItem, InventoryDeletionSummary, MaintenanceWindowExecution,
    MaintenanceWindowExecutionTaskIdentity, MaintenanceWindowExecutionTaskInvocationIdentity, MaintenanceWindowFilter,
    MaintenanceWindowIdentity, MaintenanceWindowIdentityForTarget, MaintenanceWindowTarget, MaintenanceWindowTask,
    OpsItemFilter, OpsItemSummary, ParameterMetadata, ParameterStringFilter, ParametersFilter, Patch,
    PatchBaselineIdentity, PatchComplianceData, PatchGroupPatchBaselineMapping, PatchOrchestratorFilter,
    ReviewInformation, ScheduledWindowExecution, Session, SessionFilter, StepExecution, StepExecutionFilter, Tag,
    Target, rules,
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteActivationRequest {
    pub activation_id: Option<String>,
}

impl Shape for DeleteActivationRequest {
    const NAME: &'static str = "DeleteActivationRequest";
    const MEMBERS: &'static [&'static str] = &["ActivationId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.activation_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ActivationId", &self.activation_id)?;
        Ok(())
    }
}

impl Validate for DeleteActivationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.activation_id, at, "activationId", &rules::ACTIVATION_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteActivationResult {}

impl Shape for DeleteActivationResult {
    const NAME: &'static str = "DeleteActivationResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAssociationRequest {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub association_id: Option<String>,
}

impl Shape for DeleteAssociationRequest {
    const NAME: &'static str = "DeleteAssociationRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "InstanceId", "AssociationId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.association_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "AssociationId", &self.association_id)?;
        Ok(())
    }
}

impl Validate for DeleteAssociationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        optional(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.association_id, at, "associationId", &rules::ASSOCIATION_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAssociationResult {}

impl Shape for DeleteAssociationResult {
    const NAME: &'static str = "DeleteAssociationResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteCloudConnectorRequest {
    pub cloud_connector_id: Option<String>,
}

impl Shape for DeleteCloudConnectorRequest {
    const NAME: &'static str = "DeleteCloudConnectorRequest";
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

impl Validate for DeleteCloudConnectorRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.cloud_connector_id, at, "cloudConnectorId", &rules::CLOUD_CONNECTOR_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteCloudConnectorResult {
    pub cloud_connector_id: Option<String>,
}

impl Shape for DeleteCloudConnectorResult {
    const NAME: &'static str = "DeleteCloudConnectorResult";
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
pub struct DeleteDocumentRequest {
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub version_name: Option<String>,
    pub force: Option<bool>,
}

impl Shape for DeleteDocumentRequest {
    const NAME: &'static str = "DeleteDocumentRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "DocumentVersion", "VersionName", "Force"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            2 => self.version_name = map.next_value()?,
            3 => self.force = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "VersionName", &self.version_name)?;
        put(out, "Force", &self.force)?;
        Ok(())
    }
}

impl Validate for DeleteDocumentRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_NAME, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.version_name, at, "versionName", &rules::DOCUMENT_VERSION_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDocumentResult {}

impl Shape for DeleteDocumentResult {
    const NAME: &'static str = "DeleteDocumentResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteInventoryRequest {
    pub type_name: Option<String>,
    pub schema_delete_option: Option<String>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}

impl Shape for DeleteInventoryRequest {
    const NAME: &'static str = "DeleteInventoryRequest";
    const MEMBERS: &'static [&'static str] = &["TypeName", "SchemaDeleteOption", "DryRun", "ClientToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.type_name = map.next_value()?,
            1 => self.schema_delete_option = map.next_value()?,
            2 => self.dry_run = map.next_value()?,
            3 => self.client_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TypeName", &self.type_name)?;
        put(out, "SchemaDeleteOption", &self.schema_delete_option)?;
        put(out, "DryRun", &self.dry_run)?;
        put(out, "ClientToken", &self.client_token)?;
        Ok(())
    }
}

impl Validate for DeleteInventoryRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.type_name, at, "typeName", &rules::INVENTORY_ITEM_TYPE_NAME, found);
        optional(&self.schema_delete_option, at, "schemaDeleteOption", &rules::INVENTORY_SCHEMA_DELETE_OPTION, found);
        optional(&self.client_token, at, "clientToken", &rules::UUID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteInventoryResult {
    pub deletion_id: Option<String>,
    pub type_name: Option<String>,
    pub deletion_summary: Option<InventoryDeletionSummary>,
}

impl Shape for DeleteInventoryResult {
    const NAME: &'static str = "DeleteInventoryResult";
    const MEMBERS: &'static [&'static str] = &["DeletionId", "TypeName", "DeletionSummary"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.deletion_id = map.next_value()?,
            1 => self.type_name = map.next_value()?,
            2 => self.deletion_summary = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DeletionId", &self.deletion_id)?;
        put(out, "TypeName", &self.type_name)?;
        put(out, "DeletionSummary", &self.deletion_summary)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMaintenanceWindowRequest {
    pub window_id: Option<String>,
}

impl Shape for DeleteMaintenanceWindowRequest {
    const NAME: &'static str = "DeleteMaintenanceWindowRequest";
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

impl Validate for DeleteMaintenanceWindowRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMaintenanceWindowResult {
    pub window_id: Option<String>,
}

impl Shape for DeleteMaintenanceWindowResult {
    const NAME: &'static str = "DeleteMaintenanceWindowResult";
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
pub struct DeleteOpsItemRequest {
    pub ops_item_id: Option<String>,
}

impl Shape for DeleteOpsItemRequest {
    const NAME: &'static str = "DeleteOpsItemRequest";
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

impl Validate for DeleteOpsItemRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.ops_item_id, at, "opsItemId", &rules::OPS_ITEM_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteOpsItemResponse {}

impl Shape for DeleteOpsItemResponse {
    const NAME: &'static str = "DeleteOpsItemResponse";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteOpsMetadataRequest {
    pub ops_metadata_arn: Option<String>,
}

impl Shape for DeleteOpsMetadataRequest {
    const NAME: &'static str = "DeleteOpsMetadataRequest";
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

impl Validate for DeleteOpsMetadataRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.ops_metadata_arn, at, "opsMetadataArn", &rules::OPS_METADATA_ARN, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteOpsMetadataResult {}

impl Shape for DeleteOpsMetadataResult {
    const NAME: &'static str = "DeleteOpsMetadataResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteParameterRequest {
    pub name: Option<String>,
}

impl Shape for DeleteParameterRequest {
    const NAME: &'static str = "DeleteParameterRequest";
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

impl Validate for DeleteParameterRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::PS_PARAMETER_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteParameterResult {}

impl Shape for DeleteParameterResult {
    const NAME: &'static str = "DeleteParameterResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteParametersRequest {
    pub names: Option<Vec<String>>,
}

impl Shape for DeleteParametersRequest {
    const NAME: &'static str = "DeleteParametersRequest";
    const MEMBERS: &'static [&'static str] = &["Names"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.names = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Names", &self.names)?;
        Ok(())
    }
}

impl Validate for DeleteParametersRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.names, at, "names", &rules::PARAMETER_NAME_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteParametersResult {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl Shape for DeleteParametersResult {
    const NAME: &'static str = "DeleteParametersResult";
    const MEMBERS: &'static [&'static str] = &["DeletedParameters", "InvalidParameters"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.deleted_parameters = map.next_value()?,
            1 => self.invalid_parameters = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DeletedParameters", &self.deleted_parameters)?;
        put(out, "InvalidParameters", &self.invalid_parameters)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePatchBaselineRequest {
    pub baseline_id: Option<String>,
}

impl Shape for DeletePatchBaselineRequest {
    const NAME: &'static str = "DeletePatchBaselineRequest";
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

impl Validate for DeletePatchBaselineRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.baseline_id, at, "baselineId", &rules::BASELINE_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePatchBaselineResult {
    pub baseline_id: Option<String>,
}

impl Shape for DeletePatchBaselineResult {
    const NAME: &'static str = "DeletePatchBaselineResult";
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
pub struct DeleteResourceDataSyncRequest {
    pub sync_name: Option<String>,
    pub sync_type: Option<String>,
}

impl Shape for DeleteResourceDataSyncRequest {
    const NAME: &'static str = "DeleteResourceDataSyncRequest";
    const MEMBERS: &'static [&'static str] = &["SyncName", "SyncType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sync_name = map.next_value()?,
            1 => self.sync_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SyncName", &self.sync_name)?;
        put(out, "SyncType", &self.sync_type)?;
        Ok(())
    }
}

impl Validate for DeleteResourceDataSyncRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.sync_name, at, "syncName", &rules::RESOURCE_DATA_SYNC_NAME, found);
        optional(&self.sync_type, at, "syncType", &rules::RESOURCE_DATA_SYNC_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourceDataSyncResult {}

impl Shape for DeleteResourceDataSyncResult {
    const NAME: &'static str = "DeleteResourceDataSyncResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyRequest {
    pub resource_arn: Option<String>,
    pub policy_id: Option<String>,
    pub policy_hash: Option<String>,
    pub deletion_mode: Option<String>,
}

impl Shape for DeleteResourcePolicyRequest {
    const NAME: &'static str = "DeleteResourcePolicyRequest";
    const MEMBERS: &'static [&'static str] = &["ResourceArn", "PolicyId", "PolicyHash", "DeletionMode"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_arn = map.next_value()?,
            1 => self.policy_id = map.next_value()?,
            2 => self.policy_hash = map.next_value()?,
            3 => self.deletion_mode = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceArn", &self.resource_arn)?;
        put(out, "PolicyId", &self.policy_id)?;
        put(out, "PolicyHash", &self.policy_hash)?;
        put(out, "DeletionMode", &self.deletion_mode)?;
        Ok(())
    }
}

impl Validate for DeleteResourcePolicyRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.resource_arn, at, "resourceArn", &rules::RESOURCE_ARN_STRING, found);
        required(&self.policy_id, at, "policyId", &Rule::ANY, found);
        required(&self.policy_hash, at, "policyHash", &Rule::ANY, found);
        optional(&self.deletion_mode, at, "deletionMode", &rules::DELETION_MODE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyResponse {}

impl Shape for DeleteResourcePolicyResponse {
    const NAME: &'static str = "DeleteResourcePolicyResponse";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterDefaultHostManagementConfigurationRequest {}

impl Shape for DeregisterDefaultHostManagementConfigurationRequest {
    const NAME: &'static str = "DeregisterDefaultHostManagementConfigurationRequest";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

impl Validate for DeregisterDefaultHostManagementConfigurationRequest {
    fn validate(&self, _at: &Path<'_>, _found: &mut Violations) {}
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterDefaultHostManagementConfigurationResult {}

impl Shape for DeregisterDefaultHostManagementConfigurationResult {
    const NAME: &'static str = "DeregisterDefaultHostManagementConfigurationResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterManagedInstanceRequest {
    pub instance_id: Option<String>,
}

impl Shape for DeregisterManagedInstanceRequest {
    const NAME: &'static str = "DeregisterManagedInstanceRequest";
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

impl Validate for DeregisterManagedInstanceRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::MANAGED_INSTANCE_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterManagedInstanceResult {}

impl Shape for DeregisterManagedInstanceResult {
    const NAME: &'static str = "DeregisterManagedInstanceResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterPatchBaselineForPatchGroupRequest {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
}

impl Shape for DeregisterPatchBaselineForPatchGroupRequest {
    const NAME: &'static str = "DeregisterPatchBaselineForPatchGroupRequest";
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

impl Validate for DeregisterPatchBaselineForPatchGroupRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.baseline_id, at, "baselineId", &rules::BASELINE_ID, found);
        required(&self.patch_group, at, "patchGroup", &rules::PATCH_GROUP, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterPatchBaselineForPatchGroupResult {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
}

impl Shape for DeregisterPatchBaselineForPatchGroupResult {
    const NAME: &'static str = "DeregisterPatchBaselineForPatchGroupResult";
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
pub struct DeregisterTargetFromMaintenanceWindowRequest {
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
    pub safe: Option<bool>,
}

impl Shape for DeregisterTargetFromMaintenanceWindowRequest {
    const NAME: &'static str = "DeregisterTargetFromMaintenanceWindowRequest";
    const MEMBERS: &'static [&'static str] = &["WindowId", "WindowTargetId", "Safe"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.window_target_id = map.next_value()?,
            2 => self.safe = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "WindowTargetId", &self.window_target_id)?;
        put(out, "Safe", &self.safe)?;
        Ok(())
    }
}

impl Validate for DeregisterTargetFromMaintenanceWindowRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        required(&self.window_target_id, at, "windowTargetId", &rules::MAINTENANCE_WINDOW_TARGET_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterTargetFromMaintenanceWindowResult {
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
}

impl Shape for DeregisterTargetFromMaintenanceWindowResult {
    const NAME: &'static str = "DeregisterTargetFromMaintenanceWindowResult";
    const MEMBERS: &'static [&'static str] = &["WindowId", "WindowTargetId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.window_target_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "WindowTargetId", &self.window_target_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterTaskFromMaintenanceWindowRequest {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
}

impl Shape for DeregisterTaskFromMaintenanceWindowRequest {
    const NAME: &'static str = "DeregisterTaskFromMaintenanceWindowRequest";
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

impl Validate for DeregisterTaskFromMaintenanceWindowRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        required(&self.window_task_id, at, "windowTaskId", &rules::MAINTENANCE_WINDOW_TASK_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterTaskFromMaintenanceWindowResult {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
}

impl Shape for DeregisterTaskFromMaintenanceWindowResult {
    const NAME: &'static str = "DeregisterTaskFromMaintenanceWindowResult";
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

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeActivationsFilter {
    pub filter_key: Option<String>,
    pub filter_values: Option<Vec<String>>,
}

impl Shape for DescribeActivationsFilter {
    const NAME: &'static str = "DescribeActivationsFilter";
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

impl Validate for DescribeActivationsFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filter_key, at, "filterKey", &rules::DESCRIBE_ACTIVATIONS_FILTER_KEYS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeActivationsRequest {
    pub filters: Option<Vec<DescribeActivationsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeActivationsRequest {
    const NAME: &'static str = "DescribeActivationsRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeActivationsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &Rule::ANY, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeActivationsResult {
    pub activation_list: Option<Vec<Activation>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeActivationsResult {
    const NAME: &'static str = "DescribeActivationsResult";
    const MEMBERS: &'static [&'static str] = &["ActivationList", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.activation_list = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ActivationList", &self.activation_list)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAssociationExecutionTargetsRequest {
    pub association_id: Option<String>,
    pub execution_id: Option<String>,
    pub filters: Option<Vec<AssociationExecutionTargetsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeAssociationExecutionTargetsRequest {
    const NAME: &'static str = "DescribeAssociationExecutionTargetsRequest";
    const MEMBERS: &'static [&'static str] = &["AssociationId", "ExecutionId", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.execution_id = map.next_value()?,
            2 => self.filters = map.next_value()?,
            3 => self.max_results = map.next_value()?,
            4 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "ExecutionId", &self.execution_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeAssociationExecutionTargetsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.association_id, at, "associationId", &rules::ASSOCIATION_ID, found);
        required(&self.execution_id, at, "executionId", &rules::ASSOCIATION_EXECUTION_ID, found);
        optional(&self.filters, at, "filters", &rules::ASSOCIATION_EXECUTION_TARGETS_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAssociationExecutionTargetsResult {
    pub association_execution_targets: Option<Vec<AssociationExecutionTarget>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeAssociationExecutionTargetsResult {
    const NAME: &'static str = "DescribeAssociationExecutionTargetsResult";
    const MEMBERS: &'static [&'static str] = &["AssociationExecutionTargets", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_execution_targets = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationExecutionTargets", &self.association_execution_targets)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAssociationExecutionsRequest {
    pub association_id: Option<String>,
    pub filters: Option<Vec<AssociationExecutionFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeAssociationExecutionsRequest {
    const NAME: &'static str = "DescribeAssociationExecutionsRequest";
    const MEMBERS: &'static [&'static str] = &["AssociationId", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeAssociationExecutionsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.association_id, at, "associationId", &rules::ASSOCIATION_ID, found);
        optional(&self.filters, at, "filters", &rules::ASSOCIATION_EXECUTION_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAssociationExecutionsResult {
    pub association_executions: Option<Vec<AssociationExecution>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeAssociationExecutionsResult {
    const NAME: &'static str = "DescribeAssociationExecutionsResult";
    const MEMBERS: &'static [&'static str] = &["AssociationExecutions", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_executions = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationExecutions", &self.association_executions)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAssociationRequest {
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub association_id: Option<String>,
    pub association_version: Option<String>,
}

impl Shape for DescribeAssociationRequest {
    const NAME: &'static str = "DescribeAssociationRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "InstanceId", "AssociationId", "AssociationVersion"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.association_id = map.next_value()?,
            3 => self.association_version = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "AssociationId", &self.association_id)?;
        put(out, "AssociationVersion", &self.association_version)?;
        Ok(())
    }
}

impl Validate for DescribeAssociationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        optional(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.association_id, at, "associationId", &rules::ASSOCIATION_ID, found);
        optional(&self.association_version, at, "associationVersion", &rules::ASSOCIATION_VERSION, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAssociationResult {
    pub association_description: Option<AssociationDescription>,
}

impl Shape for DescribeAssociationResult {
    const NAME: &'static str = "DescribeAssociationResult";
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
pub struct DescribeAutomationExecutionsRequest {
    pub filters: Option<Vec<AutomationExecutionFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeAutomationExecutionsRequest {
    const NAME: &'static str = "DescribeAutomationExecutionsRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeAutomationExecutionsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &rules::AUTOMATION_EXECUTION_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAutomationExecutionsResult {
    pub automation_execution_metadata_list: Option<Vec<AutomationExecutionMetadata>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeAutomationExecutionsResult {
    const NAME: &'static str = "DescribeAutomationExecutionsResult";
    const MEMBERS: &'static [&'static str] = &["AutomationExecutionMetadataList", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation_execution_metadata_list = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AutomationExecutionMetadataList", &self.automation_execution_metadata_list)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAutomationStepExecutionsRequest {
    pub automation_execution_id: Option<String>,
    pub filters: Option<Vec<StepExecutionFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub reverse_order: Option<bool>,
}

impl Shape for DescribeAutomationStepExecutionsRequest {
    const NAME: &'static str = "DescribeAutomationStepExecutionsRequest";
    const MEMBERS: &'static [&'static str] =
        &["AutomationExecutionId", "Filters", "NextToken", "MaxResults", "ReverseOrder"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation_execution_id = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            3 => self.max_results = map.next_value()?,
            4 => self.reverse_order = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AutomationExecutionId", &self.automation_execution_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "ReverseOrder", &self.reverse_order)?;
        Ok(())
    }
}

impl Validate for DescribeAutomationStepExecutionsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.automation_execution_id, at, "automationExecutionId", &rules::AUTOMATION_EXECUTION_ID, found);
        optional(&self.filters, at, "filters", &rules::STEP_EXECUTION_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAutomationStepExecutionsResult {
    pub step_executions: Option<Vec<StepExecution>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeAutomationStepExecutionsResult {
    const NAME: &'static str = "DescribeAutomationStepExecutionsResult";
    const MEMBERS: &'static [&'static str] = &["StepExecutions", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.step_executions = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "StepExecutions", &self.step_executions)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAvailablePatchesRequest {
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeAvailablePatchesRequest {
    const NAME: &'static str = "DescribeAvailablePatchesRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeAvailablePatchesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &rules::PATCH_ORCHESTRATOR_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::PATCH_BASELINE_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAvailablePatchesResult {
    pub patches: Option<Vec<Patch>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeAvailablePatchesResult {
    const NAME: &'static str = "DescribeAvailablePatchesResult";
    const MEMBERS: &'static [&'static str] = &["Patches", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patches = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Patches", &self.patches)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDocumentPermissionRequest {
    pub name: Option<String>,
    pub permission_type: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeDocumentPermissionRequest {
    const NAME: &'static str = "DescribeDocumentPermissionRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "PermissionType", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.permission_type = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "PermissionType", &self.permission_type)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeDocumentPermissionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_NAME, found);
        required(&self.permission_type, at, "permissionType", &rules::DOCUMENT_PERMISSION_TYPE, found);
        optional(&self.max_results, at, "maxResults", &rules::DOCUMENT_PERMISSION_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDocumentPermissionResponse {
    pub account_ids: Option<Vec<String>>,
    pub account_sharing_info_list: Option<Vec<AccountSharingInfo>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeDocumentPermissionResponse {
    const NAME: &'static str = "DescribeDocumentPermissionResponse";
    const MEMBERS: &'static [&'static str] = &["AccountIds", "AccountSharingInfoList", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.account_ids = map.next_value()?,
            1 => self.account_sharing_info_list = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AccountIds", &self.account_ids)?;
        put(out, "AccountSharingInfoList", &self.account_sharing_info_list)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDocumentRequest {
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub version_name: Option<String>,
}

impl Shape for DescribeDocumentRequest {
    const NAME: &'static str = "DescribeDocumentRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "DocumentVersion", "VersionName"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            2 => self.version_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "VersionName", &self.version_name)?;
        Ok(())
    }
}

impl Validate for DescribeDocumentRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.version_name, at, "versionName", &rules::DOCUMENT_VERSION_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDocumentResult {
    pub document: Option<DocumentDescription>,
}

impl Shape for DescribeDocumentResult {
    const NAME: &'static str = "DescribeDocumentResult";
    const MEMBERS: &'static [&'static str] = &["Document"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.document = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Document", &self.document)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEffectiveInstanceAssociationsRequest {
    pub instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeEffectiveInstanceAssociationsRequest {
    const NAME: &'static str = "DescribeEffectiveInstanceAssociationsRequest";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeEffectiveInstanceAssociationsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.max_results, at, "maxResults", &rules::EFFECTIVE_INSTANCE_ASSOCIATION_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEffectiveInstanceAssociationsResult {
    pub associations: Option<Vec<InstanceAssociation>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeEffectiveInstanceAssociationsResult {
    const NAME: &'static str = "DescribeEffectiveInstanceAssociationsResult";
    const MEMBERS: &'static [&'static str] = &["Associations", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.associations = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Associations", &self.associations)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEffectivePatchesForPatchBaselineRequest {
    pub baseline_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeEffectivePatchesForPatchBaselineRequest {
    const NAME: &'static str = "DescribeEffectivePatchesForPatchBaselineRequest";
    const MEMBERS: &'static [&'static str] = &["BaselineId", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_id = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineId", &self.baseline_id)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeEffectivePatchesForPatchBaselineRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.baseline_id, at, "baselineId", &rules::BASELINE_ID, found);
        optional(&self.max_results, at, "maxResults", &rules::PATCH_BASELINE_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEffectivePatchesForPatchBaselineResult {
    pub effective_patches: Option<Vec<EffectivePatch>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeEffectivePatchesForPatchBaselineResult {
    const NAME: &'static str = "DescribeEffectivePatchesForPatchBaselineResult";
    const MEMBERS: &'static [&'static str] = &["EffectivePatches", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.effective_patches = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "EffectivePatches", &self.effective_patches)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstanceAssociationsStatusRequest {
    pub instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInstanceAssociationsStatusRequest {
    const NAME: &'static str = "DescribeInstanceAssociationsStatusRequest";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeInstanceAssociationsStatusRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstanceAssociationsStatusResult {
    pub instance_association_status_infos: Option<Vec<InstanceAssociationStatusInfo>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInstanceAssociationsStatusResult {
    const NAME: &'static str = "DescribeInstanceAssociationsStatusResult";
    const MEMBERS: &'static [&'static str] = &["InstanceAssociationStatusInfos", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_association_status_infos = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceAssociationStatusInfos", &self.instance_association_status_infos)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstanceInformationRequest {
    pub instance_information_filter_list: Option<Vec<InstanceInformationFilter>>,
    pub filters: Option<Vec<InstanceInformationStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInstanceInformationRequest {
    const NAME: &'static str = "DescribeInstanceInformationRequest";
    const MEMBERS: &'static [&'static str] = &["InstanceInformationFilterList", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_information_filter_list = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceInformationFilterList", &self.instance_information_filter_list)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeInstanceInformationRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(
            &self.instance_information_filter_list,
            at,
            "instanceInformationFilterList",
            &rules::INSTANCE_INFORMATION_FILTER_LIST,
            found,
        );
        optional(&self.filters, at, "filters", &rules::INSTANCE_INFORMATION_STRING_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS_EC2_COMPATIBLE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstanceInformationResult {
    pub instance_information_list: Option<Vec<InstanceInformation>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInstanceInformationResult {
    const NAME: &'static str = "DescribeInstanceInformationResult";
    const MEMBERS: &'static [&'static str] = &["InstanceInformationList", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_information_list = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceInformationList", &self.instance_information_list)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstancePatchStatesForPatchGroupRequest {
    pub patch_group: Option<String>,
    pub filters: Option<Vec<InstancePatchStateFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for DescribeInstancePatchStatesForPatchGroupRequest {
    const NAME: &'static str = "DescribeInstancePatchStatesForPatchGroupRequest";
    const MEMBERS: &'static [&'static str] = &["PatchGroup", "Filters", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patch_group = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            3 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PatchGroup", &self.patch_group)?;
        put(out, "Filters", &self.filters)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for DescribeInstancePatchStatesForPatchGroupRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.patch_group, at, "patchGroup", &rules::PATCH_GROUP, found);
        optional(&self.filters, at, "filters", &rules::INSTANCE_PATCH_STATE_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::PATCH_COMPLIANCE_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstancePatchStatesForPatchGroupResult {
    pub instance_patch_states: Option<Vec<InstancePatchState>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInstancePatchStatesForPatchGroupResult {
    const NAME: &'static str = "DescribeInstancePatchStatesForPatchGroupResult";
    const MEMBERS: &'static [&'static str] = &["InstancePatchStates", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_patch_states = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstancePatchStates", &self.instance_patch_states)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstancePatchStatesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for DescribeInstancePatchStatesRequest {
    const NAME: &'static str = "DescribeInstancePatchStatesRequest";
    const MEMBERS: &'static [&'static str] = &["InstanceIds", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_ids = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceIds", &self.instance_ids)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for DescribeInstancePatchStatesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_ids, at, "instanceIds", &rules::INSTANCE_ID_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::PATCH_COMPLIANCE_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstancePatchStatesResult {
    pub instance_patch_states: Option<Vec<InstancePatchState>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInstancePatchStatesResult {
    const NAME: &'static str = "DescribeInstancePatchStatesResult";
    const MEMBERS: &'static [&'static str] = &["InstancePatchStates", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_patch_states = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstancePatchStates", &self.instance_patch_states)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstancePatchesRequest {
    pub instance_id: Option<String>,
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for DescribeInstancePatchesRequest {
    const NAME: &'static str = "DescribeInstancePatchesRequest";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "Filters", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            3 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for DescribeInstancePatchesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.filters, at, "filters", &rules::PATCH_ORCHESTRATOR_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::PATCH_COMPLIANCE_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstancePatchesResult {
    pub patches: Option<Vec<PatchComplianceData>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInstancePatchesResult {
    const NAME: &'static str = "DescribeInstancePatchesResult";
    const MEMBERS: &'static [&'static str] = &["Patches", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patches = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Patches", &self.patches)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstancePropertiesRequest {
    pub instance_property_filter_list: Option<Vec<InstancePropertyFilter>>,
    pub filters_with_operator: Option<Vec<InstancePropertyStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInstancePropertiesRequest {
    const NAME: &'static str = "DescribeInstancePropertiesRequest";
    const MEMBERS: &'static [&'static str] =
        &["InstancePropertyFilterList", "FiltersWithOperator", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_property_filter_list = map.next_value()?,
            1 => self.filters_with_operator = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstancePropertyFilterList", &self.instance_property_filter_list)?;
        put(out, "FiltersWithOperator", &self.filters_with_operator)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeInstancePropertiesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(
            &self.instance_property_filter_list,
            at,
            "instancePropertyFilterList",
            &rules::INSTANCE_PROPERTY_FILTER_LIST,
            found,
        );
        optional(
            &self.filters_with_operator,
            at,
            "filtersWithOperator",
            &rules::INSTANCE_PROPERTY_STRING_FILTER_LIST,
            found,
        );
        optional(&self.max_results, at, "maxResults", &rules::DESCRIBE_INSTANCE_PROPERTIES_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInstancePropertiesResult {
    pub instance_properties: Option<Vec<InstanceProperty>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInstancePropertiesResult {
    const NAME: &'static str = "DescribeInstancePropertiesResult";
    const MEMBERS: &'static [&'static str] = &["InstanceProperties", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_properties = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceProperties", &self.instance_properties)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInventoryDeletionsRequest {
    pub deletion_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for DescribeInventoryDeletionsRequest {
    const NAME: &'static str = "DescribeInventoryDeletionsRequest";
    const MEMBERS: &'static [&'static str] = &["DeletionId", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.deletion_id = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DeletionId", &self.deletion_id)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for DescribeInventoryDeletionsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.deletion_id, at, "deletionId", &rules::UUID, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeInventoryDeletionsResult {
    pub inventory_deletions: Option<Vec<InventoryDeletionStatusItem>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeInventoryDeletionsResult {
    const NAME: &'static str = "DescribeInventoryDeletionsResult";
    const MEMBERS: &'static [&'static str] = &["InventoryDeletions", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.inventory_deletions = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InventoryDeletions", &self.inventory_deletions)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
    pub window_execution_id: Option<String>,
    pub task_id: Option<String>,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTaskInvocationsRequest";
    const MEMBERS: &'static [&'static str] = &["WindowExecutionId", "TaskId", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            1 => self.task_id = map.next_value()?,
            2 => self.filters = map.next_value()?,
            3 => self.max_results = map.next_value()?,
            4 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "TaskId", &self.task_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_execution_id, at, "windowExecutionId", &rules::MAINTENANCE_WINDOW_EXECUTION_ID, found);
        required(&self.task_id, at, "taskId", &rules::MAINTENANCE_WINDOW_EXECUTION_TASK_ID, found);
        optional(&self.filters, at, "filters", &rules::MAINTENANCE_WINDOW_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAINTENANCE_WINDOW_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowExecutionTaskInvocationsResult {
    pub window_execution_task_invocation_identities: Option<Vec<MaintenanceWindowExecutionTaskInvocationIdentity>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowExecutionTaskInvocationsResult {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTaskInvocationsResult";
    const MEMBERS: &'static [&'static str] = &["WindowExecutionTaskInvocationIdentities", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_task_invocation_identities = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionTaskInvocationIdentities", &self.window_execution_task_invocation_identities)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowExecutionTasksRequest {
    pub window_execution_id: Option<String>,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowExecutionTasksRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTasksRequest";
    const MEMBERS: &'static [&'static str] = &["WindowExecutionId", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeMaintenanceWindowExecutionTasksRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_execution_id, at, "windowExecutionId", &rules::MAINTENANCE_WINDOW_EXECUTION_ID, found);
        optional(&self.filters, at, "filters", &rules::MAINTENANCE_WINDOW_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAINTENANCE_WINDOW_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowExecutionTasksResult {
    pub window_execution_task_identities: Option<Vec<MaintenanceWindowExecutionTaskIdentity>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowExecutionTasksResult {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTasksResult";
    const MEMBERS: &'static [&'static str] = &["WindowExecutionTaskIdentities", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_task_identities = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionTaskIdentities", &self.window_execution_task_identities)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowExecutionsRequest {
    pub window_id: Option<String>,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowExecutionsRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionsRequest";
    const MEMBERS: &'static [&'static str] = &["WindowId", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeMaintenanceWindowExecutionsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        optional(&self.filters, at, "filters", &rules::MAINTENANCE_WINDOW_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAINTENANCE_WINDOW_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowExecutionsResult {
    pub window_executions: Option<Vec<MaintenanceWindowExecution>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowExecutionsResult {
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionsResult";
    const MEMBERS: &'static [&'static str] = &["WindowExecutions", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_executions = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutions", &self.window_executions)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowScheduleRequest {
    pub window_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub resource_type: Option<String>,
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowScheduleRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowScheduleRequest";
    const MEMBERS: &'static [&'static str] =
        &["WindowId", "Targets", "ResourceType", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.targets = map.next_value()?,
            2 => self.resource_type = map.next_value()?,
            3 => self.filters = map.next_value()?,
            4 => self.max_results = map.next_value()?,
            5 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "Targets", &self.targets)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeMaintenanceWindowScheduleRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        optional(&self.targets, at, "targets", &rules::TARGETS, found);
        optional(&self.resource_type, at, "resourceType", &rules::MAINTENANCE_WINDOW_RESOURCE_TYPE, found);
        optional(&self.filters, at, "filters", &rules::PATCH_ORCHESTRATOR_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAINTENANCE_WINDOW_SEARCH_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowScheduleResult {
    pub scheduled_window_executions: Option<Vec<ScheduledWindowExecution>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowScheduleResult {
    const NAME: &'static str = "DescribeMaintenanceWindowScheduleResult";
    const MEMBERS: &'static [&'static str] = &["ScheduledWindowExecutions", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.scheduled_window_executions = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ScheduledWindowExecutions", &self.scheduled_window_executions)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowTargetsRequest {
    pub window_id: Option<String>,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowTargetsRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowTargetsRequest";
    const MEMBERS: &'static [&'static str] = &["WindowId", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeMaintenanceWindowTargetsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        optional(&self.filters, at, "filters", &rules::MAINTENANCE_WINDOW_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAINTENANCE_WINDOW_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowTargetsResult {
    pub targets: Option<Vec<MaintenanceWindowTarget>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowTargetsResult {
    const NAME: &'static str = "DescribeMaintenanceWindowTargetsResult";
    const MEMBERS: &'static [&'static str] = &["Targets", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.targets = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Targets", &self.targets)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowTasksRequest {
    pub window_id: Option<String>,
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowTasksRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowTasksRequest";
    const MEMBERS: &'static [&'static str] = &["WindowId", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeMaintenanceWindowTasksRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.window_id, at, "windowId", &rules::MAINTENANCE_WINDOW_ID, found);
        optional(&self.filters, at, "filters", &rules::MAINTENANCE_WINDOW_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAINTENANCE_WINDOW_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowTasksResult {
    pub tasks: Option<Vec<MaintenanceWindowTask>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowTasksResult {
    const NAME: &'static str = "DescribeMaintenanceWindowTasksResult";
    const MEMBERS: &'static [&'static str] = &["Tasks", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.tasks = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Tasks", &self.tasks)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowsForTargetRequest {
    pub targets: Option<Vec<Target>>,
    pub resource_type: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowsForTargetRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowsForTargetRequest";
    const MEMBERS: &'static [&'static str] = &["Targets", "ResourceType", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.targets = map.next_value()?,
            1 => self.resource_type = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Targets", &self.targets)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeMaintenanceWindowsForTargetRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.targets, at, "targets", &rules::TARGETS, found);
        required(&self.resource_type, at, "resourceType", &rules::MAINTENANCE_WINDOW_RESOURCE_TYPE, found);
        optional(&self.max_results, at, "maxResults", &rules::MAINTENANCE_WINDOW_SEARCH_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowsForTargetResult {
    pub window_identities: Option<Vec<MaintenanceWindowIdentityForTarget>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowsForTargetResult {
    const NAME: &'static str = "DescribeMaintenanceWindowsForTargetResult";
    const MEMBERS: &'static [&'static str] = &["WindowIdentities", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_identities = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowIdentities", &self.window_identities)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowsRequest {
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowsRequest {
    const NAME: &'static str = "DescribeMaintenanceWindowsRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeMaintenanceWindowsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &rules::MAINTENANCE_WINDOW_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAINTENANCE_WINDOW_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMaintenanceWindowsResult {
    pub window_identities: Option<Vec<MaintenanceWindowIdentity>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeMaintenanceWindowsResult {
    const NAME: &'static str = "DescribeMaintenanceWindowsResult";
    const MEMBERS: &'static [&'static str] = &["WindowIdentities", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_identities = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowIdentities", &self.window_identities)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOpsItemsRequest {
    pub ops_item_filters: Option<Vec<OpsItemFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeOpsItemsRequest {
    const NAME: &'static str = "DescribeOpsItemsRequest";
    const MEMBERS: &'static [&'static str] = &["OpsItemFilters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_item_filters = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsItemFilters", &self.ops_item_filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribeOpsItemsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.ops_item_filters, at, "opsItemFilters", &Rule::ANY, found);
        optional(&self.max_results, at, "maxResults", &rules::OPS_ITEM_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOpsItemsResponse {
    pub next_token: Option<String>,
    pub ops_item_summaries: Option<Vec<OpsItemSummary>>,
}

impl Shape for DescribeOpsItemsResponse {
    const NAME: &'static str = "DescribeOpsItemsResponse";
    const MEMBERS: &'static [&'static str] = &["NextToken", "OpsItemSummaries"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.next_token = map.next_value()?,
            1 => self.ops_item_summaries = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "NextToken", &self.next_token)?;
        put(out, "OpsItemSummaries", &self.ops_item_summaries)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shared: Option<bool>,
}

impl Shape for DescribeParametersRequest {
    const NAME: &'static str = "DescribeParametersRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "ParameterFilters", "MaxResults", "NextToken", "Shared"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.parameter_filters = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            4 => self.shared = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "ParameterFilters", &self.parameter_filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "Shared", &self.shared)?;
        Ok(())
    }
}

impl Validate for DescribeParametersRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &Rule::ANY, found);
        optional(&self.parameter_filters, at, "parameterFilters", &Rule::ANY, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeParametersResult {
    pub parameters: Option<Vec<ParameterMetadata>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeParametersResult {
    const NAME: &'static str = "DescribeParametersResult";
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
pub struct DescribePatchBaselinesRequest {
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribePatchBaselinesRequest {
    const NAME: &'static str = "DescribePatchBaselinesRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribePatchBaselinesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &rules::PATCH_ORCHESTRATOR_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::PATCH_BASELINE_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePatchBaselinesResult {
    pub baseline_identities: Option<Vec<PatchBaselineIdentity>>,
    pub next_token: Option<String>,
}

impl Shape for DescribePatchBaselinesResult {
    const NAME: &'static str = "DescribePatchBaselinesResult";
    const MEMBERS: &'static [&'static str] = &["BaselineIdentities", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.baseline_identities = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "BaselineIdentities", &self.baseline_identities)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePatchGroupStateRequest {
    pub patch_group: Option<String>,
}

impl Shape for DescribePatchGroupStateRequest {
    const NAME: &'static str = "DescribePatchGroupStateRequest";
    const MEMBERS: &'static [&'static str] = &["PatchGroup"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patch_group = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "PatchGroup", &self.patch_group)?;
        Ok(())
    }
}

impl Validate for DescribePatchGroupStateRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.patch_group, at, "patchGroup", &rules::PATCH_GROUP, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePatchGroupStateResult {
    pub instances: Option<i32>,
    pub instances_with_installed_patches: Option<i32>,
    pub instances_with_installed_other_patches: Option<i32>,
    pub instances_with_installed_pending_reboot_patches: Option<i32>,
    pub instances_with_installed_rejected_patches: Option<i32>,
    pub instances_with_missing_patches: Option<i32>,
    pub instances_with_failed_patches: Option<i32>,
    pub instances_with_not_applicable_patches: Option<i32>,
    pub instances_with_unreported_not_applicable_patches: Option<i32>,
    pub instances_with_critical_non_compliant_patches: Option<i32>,
    pub instances_with_security_non_compliant_patches: Option<i32>,
    pub instances_with_other_non_compliant_patches: Option<i32>,
    pub instances_with_available_security_updates: Option<i32>,
}

impl Shape for DescribePatchGroupStateResult {
    const NAME: &'static str = "DescribePatchGroupStateResult";
    const MEMBERS: &'static [&'static str] = &[
        "Instances",
        "InstancesWithInstalledPatches",
        "InstancesWithInstalledOtherPatches",
        "InstancesWithInstalledPendingRebootPatches",
        "InstancesWithInstalledRejectedPatches",
        "InstancesWithMissingPatches",
        "InstancesWithFailedPatches",
        "InstancesWithNotApplicablePatches",
        "InstancesWithUnreportedNotApplicablePatches",
        "InstancesWithCriticalNonCompliantPatches",
        "InstancesWithSecurityNonCompliantPatches",
        "InstancesWithOtherNonCompliantPatches",
        "InstancesWithAvailableSecurityUpdates",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instances = map.next_value()?,
            1 => self.instances_with_installed_patches = map.next_value()?,
            2 => self.instances_with_installed_other_patches = map.next_value()?,
            3 => self.instances_with_installed_pending_reboot_patches = map.next_value()?,
            4 => self.instances_with_installed_rejected_patches = map.next_value()?,
            5 => self.instances_with_missing_patches = map.next_value()?,
            6 => self.instances_with_failed_patches = map.next_value()?,
            7 => self.instances_with_not_applicable_patches = map.next_value()?,
            8 => self.instances_with_unreported_not_applicable_patches = map.next_value()?,
            9 => self.instances_with_critical_non_compliant_patches = map.next_value()?,
            10 => self.instances_with_security_non_compliant_patches = map.next_value()?,
            11 => self.instances_with_other_non_compliant_patches = map.next_value()?,
            12 => self.instances_with_available_security_updates = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Instances", &self.instances)?;
        put(out, "InstancesWithInstalledPatches", &self.instances_with_installed_patches)?;
        put(out, "InstancesWithInstalledOtherPatches", &self.instances_with_installed_other_patches)?;
        put(out, "InstancesWithInstalledPendingRebootPatches", &self.instances_with_installed_pending_reboot_patches)?;
        put(out, "InstancesWithInstalledRejectedPatches", &self.instances_with_installed_rejected_patches)?;
        put(out, "InstancesWithMissingPatches", &self.instances_with_missing_patches)?;
        put(out, "InstancesWithFailedPatches", &self.instances_with_failed_patches)?;
        put(out, "InstancesWithNotApplicablePatches", &self.instances_with_not_applicable_patches)?;
        put(
            out,
            "InstancesWithUnreportedNotApplicablePatches",
            &self.instances_with_unreported_not_applicable_patches,
        )?;
        put(out, "InstancesWithCriticalNonCompliantPatches", &self.instances_with_critical_non_compliant_patches)?;
        put(out, "InstancesWithSecurityNonCompliantPatches", &self.instances_with_security_non_compliant_patches)?;
        put(out, "InstancesWithOtherNonCompliantPatches", &self.instances_with_other_non_compliant_patches)?;
        put(out, "InstancesWithAvailableSecurityUpdates", &self.instances_with_available_security_updates)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePatchGroupsRequest {
    pub max_results: Option<i32>,
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub next_token: Option<String>,
}

impl Shape for DescribePatchGroupsRequest {
    const NAME: &'static str = "DescribePatchGroupsRequest";
    const MEMBERS: &'static [&'static str] = &["MaxResults", "Filters", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.max_results = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "MaxResults", &self.max_results)?;
        put(out, "Filters", &self.filters)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribePatchGroupsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.max_results, at, "maxResults", &rules::PATCH_BASELINE_MAX_RESULTS, found);
        optional(&self.filters, at, "filters", &rules::PATCH_ORCHESTRATOR_FILTER_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePatchGroupsResult {
    pub mappings: Option<Vec<PatchGroupPatchBaselineMapping>>,
    pub next_token: Option<String>,
}

impl Shape for DescribePatchGroupsResult {
    const NAME: &'static str = "DescribePatchGroupsResult";
    const MEMBERS: &'static [&'static str] = &["Mappings", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.mappings = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Mappings", &self.mappings)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePatchPropertiesRequest {
    pub operating_system: Option<String>,
    pub property: Option<String>,
    pub patch_set: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribePatchPropertiesRequest {
    const NAME: &'static str = "DescribePatchPropertiesRequest";
    const MEMBERS: &'static [&'static str] = &["OperatingSystem", "Property", "PatchSet", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.operating_system = map.next_value()?,
            1 => self.property = map.next_value()?,
            2 => self.patch_set = map.next_value()?,
            3 => self.max_results = map.next_value()?,
            4 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OperatingSystem", &self.operating_system)?;
        put(out, "Property", &self.property)?;
        put(out, "PatchSet", &self.patch_set)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for DescribePatchPropertiesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.operating_system, at, "operatingSystem", &rules::OPERATING_SYSTEM, found);
        required(&self.property, at, "property", &rules::PATCH_PROPERTY, found);
        optional(&self.patch_set, at, "patchSet", &rules::PATCH_SET, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePatchPropertiesResult {
    pub properties: Option<Vec<BTreeMap<String, String>>>,
    pub next_token: Option<String>,
}

impl Shape for DescribePatchPropertiesResult {
    const NAME: &'static str = "DescribePatchPropertiesResult";
    const MEMBERS: &'static [&'static str] = &["Properties", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.properties = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Properties", &self.properties)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSessionsRequest {
    pub state: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<SessionFilter>>,
}

impl Shape for DescribeSessionsRequest {
    const NAME: &'static str = "DescribeSessionsRequest";
    const MEMBERS: &'static [&'static str] = &["State", "MaxResults", "NextToken", "Filters"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.state = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            3 => self.filters = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "State", &self.state)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "Filters", &self.filters)?;
        Ok(())
    }
}

impl Validate for DescribeSessionsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.state, at, "state", &rules::SESSION_STATE, found);
        optional(&self.max_results, at, "maxResults", &rules::SESSION_MAX_RESULTS, found);
        optional(&self.filters, at, "filters", &rules::SESSION_FILTER_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSessionsResponse {
    pub sessions: Option<Vec<Session>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeSessionsResponse {
    const NAME: &'static str = "DescribeSessionsResponse";
    const MEMBERS: &'static [&'static str] = &["Sessions", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sessions = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Sessions", &self.sessions)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateOpsItemRelatedItemRequest {
    pub ops_item_id: Option<String>,
    pub association_id: Option<String>,
}

impl Shape for DisassociateOpsItemRelatedItemRequest {
    const NAME: &'static str = "DisassociateOpsItemRelatedItemRequest";
    const MEMBERS: &'static [&'static str] = &["OpsItemId", "AssociationId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_item_id = map.next_value()?,
            1 => self.association_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "AssociationId", &self.association_id)?;
        Ok(())
    }
}

impl Validate for DisassociateOpsItemRelatedItemRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.ops_item_id, at, "opsItemId", &rules::OPS_ITEM_ID, found);
        required(&self.association_id, at, "associationId", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateOpsItemRelatedItemResponse {}

impl Shape for DisassociateOpsItemRelatedItemResponse {
    const NAME: &'static str = "DisassociateOpsItemRelatedItemResponse";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentDefaultVersionDescription {
    pub name: Option<String>,
    pub default_version: Option<String>,
    pub default_version_name: Option<String>,
}

impl Shape for DocumentDefaultVersionDescription {
    const NAME: &'static str = "DocumentDefaultVersionDescription";
    const MEMBERS: &'static [&'static str] = &["Name", "DefaultVersion", "DefaultVersionName"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.default_version = map.next_value()?,
            2 => self.default_version_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DefaultVersion", &self.default_version)?;
        put(out, "DefaultVersionName", &self.default_version_name)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentDescription {
    pub sha1: Option<String>,
    pub hash: Option<String>,
    pub hash_type: Option<String>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub version_name: Option<String>,
    pub owner: Option<String>,
    pub created_date: Option<Timestamp>,
    pub status: Option<String>,
    pub status_information: Option<String>,
    pub document_version: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<DocumentParameter>>,
    pub platform_types: Option<Vec<String>>,
    pub document_type: Option<String>,
    pub schema_version: Option<String>,
    pub latest_version: Option<String>,
    pub default_version: Option<String>,
    pub document_format: Option<String>,
    pub target_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub attachments_information: Option<Vec<AttachmentInformation>>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub author: Option<String>,
    pub review_information: Option<Vec<ReviewInformation>>,
    pub approved_version: Option<String>,
    pub pending_review_version: Option<String>,
    pub review_status: Option<String>,
    pub category: Option<Vec<String>>,
    pub category_enum: Option<Vec<String>>,
}

impl Shape for DocumentDescription {
    const NAME: &'static str = "DocumentDescription";
    const MEMBERS: &'static [&'static str] = &[
        "Sha1",
        "Hash",
        "HashType",
        "Name",
        "DisplayName",
        "VersionName",
        "Owner",
        "CreatedDate",
        "Status",
        "StatusInformation",
        "DocumentVersion",
        "Description",
        "Parameters",
        "PlatformTypes",
        "DocumentType",
        "SchemaVersion",
        "LatestVersion",
        "DefaultVersion",
        "DocumentFormat",
        "TargetType",
        "Tags",
        "AttachmentsInformation",
        "Requires",
        "Author",
        "ReviewInformation",
        "ApprovedVersion",
        "PendingReviewVersion",
        "ReviewStatus",
        "Category",
        "CategoryEnum",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sha1 = map.next_value()?,
            1 => self.hash = map.next_value()?,
            2 => self.hash_type = map.next_value()?,
            3 => self.name = map.next_value()?,
            4 => self.display_name = map.next_value()?,
            5 => self.version_name = map.next_value()?,
            6 => self.owner = map.next_value()?,
            7 => self.created_date = map.next_value()?,
            8 => self.status = map.next_value()?,
            9 => self.status_information = map.next_value()?,
            10 => self.document_version = map.next_value()?,
            11 => self.description = map.next_value()?,
            12 => self.parameters = map.next_value()?,
            13 => self.platform_types = map.next_value()?,
            14 => self.document_type = map.next_value()?,
            15 => self.schema_version = map.next_value()?,
            16 => self.latest_version = map.next_value()?,
            17 => self.default_version = map.next_value()?,
            18 => self.document_format = map.next_value()?,
            19 => self.target_type = map.next_value()?,
            20 => self.tags = map.next_value()?,
            21 => self.attachments_information = map.next_value()?,
            22 => self.requires = map.next_value()?,
            23 => self.author = map.next_value()?,
            24 => self.review_information = map.next_value()?,
            25 => self.approved_version = map.next_value()?,
            26 => self.pending_review_version = map.next_value()?,
            27 => self.review_status = map.next_value()?,
            28 => self.category = map.next_value()?,
            29 => self.category_enum = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Sha1", &self.sha1)?;
        put(out, "Hash", &self.hash)?;
        put(out, "HashType", &self.hash_type)?;
        put(out, "Name", &self.name)?;
        put(out, "DisplayName", &self.display_name)?;
        put(out, "VersionName", &self.version_name)?;
        put(out, "Owner", &self.owner)?;
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusInformation", &self.status_information)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Description", &self.description)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "PlatformTypes", &self.platform_types)?;
        put(out, "DocumentType", &self.document_type)?;
        put(out, "SchemaVersion", &self.schema_version)?;
        put(out, "LatestVersion", &self.latest_version)?;
        put(out, "DefaultVersion", &self.default_version)?;
        put(out, "DocumentFormat", &self.document_format)?;
        put(out, "TargetType", &self.target_type)?;
        put(out, "Tags", &self.tags)?;
        put(out, "AttachmentsInformation", &self.attachments_information)?;
        put(out, "Requires", &self.requires)?;
        put(out, "Author", &self.author)?;
        put(out, "ReviewInformation", &self.review_information)?;
        put(out, "ApprovedVersion", &self.approved_version)?;
        put(out, "PendingReviewVersion", &self.pending_review_version)?;
        put(out, "ReviewStatus", &self.review_status)?;
        put(out, "Category", &self.category)?;
        put(out, "CategoryEnum", &self.category_enum)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Shape for DocumentFilter {
    const NAME: &'static str = "DocumentFilter";
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

impl Validate for DocumentFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::DOCUMENT_FILTER_KEY, found);
        required(&self.value, at, "value", &rules::DOCUMENT_FILTER_VALUE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentIdentifier {
    pub name: Option<String>,
    pub created_date: Option<Timestamp>,
    pub display_name: Option<String>,
    pub owner: Option<String>,
    pub version_name: Option<String>,
    pub platform_types: Option<Vec<String>>,
    pub document_version: Option<String>,
    pub document_type: Option<String>,
    pub schema_version: Option<String>,
    pub document_format: Option<String>,
    pub target_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub review_status: Option<String>,
    pub author: Option<String>,
}

impl Shape for DocumentIdentifier {
    const NAME: &'static str = "DocumentIdentifier";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "CreatedDate",
        "DisplayName",
        "Owner",
        "VersionName",
        "PlatformTypes",
        "DocumentVersion",
        "DocumentType",
        "SchemaVersion",
        "DocumentFormat",
        "TargetType",
        "Tags",
        "Requires",
        "ReviewStatus",
        "Author",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.created_date = map.next_value()?,
            2 => self.display_name = map.next_value()?,
            3 => self.owner = map.next_value()?,
            4 => self.version_name = map.next_value()?,
            5 => self.platform_types = map.next_value()?,
            6 => self.document_version = map.next_value()?,
            7 => self.document_type = map.next_value()?,
            8 => self.schema_version = map.next_value()?,
            9 => self.document_format = map.next_value()?,
            10 => self.target_type = map.next_value()?,
            11 => self.tags = map.next_value()?,
            12 => self.requires = map.next_value()?,
            13 => self.review_status = map.next_value()?,
            14 => self.author = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "DisplayName", &self.display_name)?;
        put(out, "Owner", &self.owner)?;
        put(out, "VersionName", &self.version_name)?;
        put(out, "PlatformTypes", &self.platform_types)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "DocumentType", &self.document_type)?;
        put(out, "SchemaVersion", &self.schema_version)?;
        put(out, "DocumentFormat", &self.document_format)?;
        put(out, "TargetType", &self.target_type)?;
        put(out, "Tags", &self.tags)?;
        put(out, "Requires", &self.requires)?;
        put(out, "ReviewStatus", &self.review_status)?;
        put(out, "Author", &self.author)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentKeyValuesFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for DocumentKeyValuesFilter {
    const NAME: &'static str = "DocumentKeyValuesFilter";
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

impl Validate for DocumentKeyValuesFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.key, at, "key", &rules::DOCUMENT_KEY_VALUES_FILTER_KEY, found);
        optional(&self.values, at, "values", &rules::DOCUMENT_KEY_VALUES_FILTER_VALUES, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentMetadataResponseInfo {
    pub reviewer_response: Option<Vec<DocumentReviewerResponseSource>>,
}

impl Shape for DocumentMetadataResponseInfo {
    const NAME: &'static str = "DocumentMetadataResponseInfo";
    const MEMBERS: &'static [&'static str] = &["ReviewerResponse"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.reviewer_response = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ReviewerResponse", &self.reviewer_response)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentParameter {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub default_value: Option<String>,
}

impl Shape for DocumentParameter {
    const NAME: &'static str = "DocumentParameter";
    const MEMBERS: &'static [&'static str] = &["Name", "Type", "Description", "DefaultValue"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.r#type = map.next_value()?,
            2 => self.description = map.next_value()?,
            3 => self.default_value = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Type", &self.r#type)?;
        put(out, "Description", &self.description)?;
        put(out, "DefaultValue", &self.default_value)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentRequires {
    pub name: Option<String>,
    pub version: Option<String>,
    pub require_type: Option<String>,
    pub version_name: Option<String>,
}

impl Shape for DocumentRequires {
    const NAME: &'static str = "DocumentRequires";
    const MEMBERS: &'static [&'static str] = &["Name", "Version", "RequireType", "VersionName"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.version = map.next_value()?,
            2 => self.require_type = map.next_value()?,
            3 => self.version_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Version", &self.version)?;
        put(out, "RequireType", &self.require_type)?;
        put(out, "VersionName", &self.version_name)?;
        Ok(())
    }
}

impl Validate for DocumentRequires {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        optional(&self.version, at, "version", &rules::DOCUMENT_VERSION, found);
        optional(&self.require_type, at, "requireType", &rules::REQUIRE_TYPE, found);
        optional(&self.version_name, at, "versionName", &rules::DOCUMENT_VERSION_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentReviewCommentSource {
    pub r#type: Option<String>,
    pub content: Option<String>,
}

impl Shape for DocumentReviewCommentSource {
    const NAME: &'static str = "DocumentReviewCommentSource";
    const MEMBERS: &'static [&'static str] = &["Type", "Content"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.r#type = map.next_value()?,
            1 => self.content = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Type", &self.r#type)?;
        put(out, "Content", &self.content)?;
        Ok(())
    }
}

impl Validate for DocumentReviewCommentSource {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.r#type, at, "type", &rules::DOCUMENT_REVIEW_COMMENT_TYPE, found);
        optional(&self.content, at, "content", &rules::DOCUMENT_REVIEW_COMMENT, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentReviewerResponseSource {
    pub create_time: Option<Timestamp>,
    pub updated_time: Option<Timestamp>,
    pub review_status: Option<String>,
    pub comment: Option<Vec<DocumentReviewCommentSource>>,
    pub reviewer: Option<String>,
}

impl Shape for DocumentReviewerResponseSource {
    const NAME: &'static str = "DocumentReviewerResponseSource";
    const MEMBERS: &'static [&'static str] = &["CreateTime", "UpdatedTime", "ReviewStatus", "Comment", "Reviewer"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.create_time = map.next_value()?,
            1 => self.updated_time = map.next_value()?,
            2 => self.review_status = map.next_value()?,
            3 => self.comment = map.next_value()?,
            4 => self.reviewer = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CreateTime", &self.create_time)?;
        put(out, "UpdatedTime", &self.updated_time)?;
        put(out, "ReviewStatus", &self.review_status)?;
        put(out, "Comment", &self.comment)?;
        put(out, "Reviewer", &self.reviewer)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentReviews {
    pub action: Option<String>,
    pub comment: Option<Vec<DocumentReviewCommentSource>>,
}

impl Shape for DocumentReviews {
    const NAME: &'static str = "DocumentReviews";
    const MEMBERS: &'static [&'static str] = &["Action", "Comment"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.action = map.next_value()?,
            1 => self.comment = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Action", &self.action)?;
        put(out, "Comment", &self.comment)?;
        Ok(())
    }
}

impl Validate for DocumentReviews {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.action, at, "action", &rules::DOCUMENT_REVIEW_ACTION, found);
        optional(&self.comment, at, "comment", &rules::DOCUMENT_REVIEW_COMMENT_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentVersionInfo {
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub document_version: Option<String>,
    pub version_name: Option<String>,
    pub created_date: Option<Timestamp>,
    pub is_default_version: Option<bool>,
    pub document_format: Option<String>,
    pub status: Option<String>,
    pub status_information: Option<String>,
    pub review_status: Option<String>,
}

impl Shape for DocumentVersionInfo {
    const NAME: &'static str = "DocumentVersionInfo";
    const MEMBERS: &'static [&'static str] = &[
        "Name",
        "DisplayName",
        "DocumentVersion",
        "VersionName",
        "CreatedDate",
        "IsDefaultVersion",
        "DocumentFormat",
        "Status",
        "StatusInformation",
        "ReviewStatus",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.display_name = map.next_value()?,
            2 => self.document_version = map.next_value()?,
            3 => self.version_name = map.next_value()?,
            4 => self.created_date = map.next_value()?,
            5 => self.is_default_version = map.next_value()?,
            6 => self.document_format = map.next_value()?,
            7 => self.status = map.next_value()?,
            8 => self.status_information = map.next_value()?,
            9 => self.review_status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DisplayName", &self.display_name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "VersionName", &self.version_name)?;
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "IsDefaultVersion", &self.is_default_version)?;
        put(out, "DocumentFormat", &self.document_format)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusInformation", &self.status_information)?;
        put(out, "ReviewStatus", &self.review_status)?;
        Ok(())
    }
}

serde_shapes! { DeleteActivationRequest DeleteActivationResult DeleteAssociationRequest DeleteAssociationResult DeleteCloudConnectorRequest DeleteCloudConnectorResult DeleteDocumentRequest DeleteDocumentResult DeleteInventoryRequest DeleteInventoryResult DeleteMaintenanceWindowRequest DeleteMaintenanceWindowResult DeleteOpsItemRequest DeleteOpsItemResponse DeleteOpsMetadataRequest DeleteOpsMetadataResult DeleteParameterRequest DeleteParameterResult DeleteParametersRequest DeleteParametersResult DeletePatchBaselineRequest DeletePatchBaselineResult DeleteResourceDataSyncRequest DeleteResourceDataSyncResult DeleteResourcePolicyRequest DeleteResourcePolicyResponse DeregisterDefaultHostManagementConfigurationRequest DeregisterDefaultHostManagementConfigurationResult DeregisterManagedInstanceRequest DeregisterManagedInstanceResult DeregisterPatchBaselineForPatchGroupRequest DeregisterPatchBaselineForPatchGroupResult DeregisterTargetFromMaintenanceWindowRequest DeregisterTargetFromMaintenanceWindowResult DeregisterTaskFromMaintenanceWindowRequest DeregisterTaskFromMaintenanceWindowResult DescribeActivationsFilter DescribeActivationsRequest DescribeActivationsResult DescribeAssociationExecutionTargetsRequest DescribeAssociationExecutionTargetsResult DescribeAssociationExecutionsRequest DescribeAssociationExecutionsResult DescribeAssociationRequest DescribeAssociationResult DescribeAutomationExecutionsRequest DescribeAutomationExecutionsResult DescribeAutomationStepExecutionsRequest DescribeAutomationStepExecutionsResult DescribeAvailablePatchesRequest DescribeAvailablePatchesResult DescribeDocumentPermissionRequest DescribeDocumentPermissionResponse DescribeDocumentRequest DescribeDocumentResult DescribeEffectiveInstanceAssociationsRequest DescribeEffectiveInstanceAssociationsResult DescribeEffectivePatchesForPatchBaselineRequest DescribeEffectivePatchesForPatchBaselineResult DescribeInstanceAssociationsStatusRequest DescribeInstanceAssociationsStatusResult DescribeInstanceInformationRequest DescribeInstanceInformationResult DescribeInstancePatchStatesForPatchGroupRequest DescribeInstancePatchStatesForPatchGroupResult DescribeInstancePatchStatesRequest DescribeInstancePatchStatesResult DescribeInstancePatchesRequest DescribeInstancePatchesResult DescribeInstancePropertiesRequest DescribeInstancePropertiesResult DescribeInventoryDeletionsRequest DescribeInventoryDeletionsResult DescribeMaintenanceWindowExecutionTaskInvocationsRequest DescribeMaintenanceWindowExecutionTaskInvocationsResult DescribeMaintenanceWindowExecutionTasksRequest DescribeMaintenanceWindowExecutionTasksResult DescribeMaintenanceWindowExecutionsRequest DescribeMaintenanceWindowExecutionsResult DescribeMaintenanceWindowScheduleRequest DescribeMaintenanceWindowScheduleResult DescribeMaintenanceWindowTargetsRequest DescribeMaintenanceWindowTargetsResult DescribeMaintenanceWindowTasksRequest DescribeMaintenanceWindowTasksResult DescribeMaintenanceWindowsForTargetRequest DescribeMaintenanceWindowsForTargetResult DescribeMaintenanceWindowsRequest DescribeMaintenanceWindowsResult DescribeOpsItemsRequest DescribeOpsItemsResponse DescribeParametersRequest DescribeParametersResult DescribePatchBaselinesRequest DescribePatchBaselinesResult DescribePatchGroupStateRequest DescribePatchGroupStateResult DescribePatchGroupsRequest DescribePatchGroupsResult DescribePatchPropertiesRequest DescribePatchPropertiesResult DescribeSessionsRequest DescribeSessionsResponse DisassociateOpsItemRelatedItemRequest DisassociateOpsItemRelatedItemResponse DocumentDefaultVersionDescription DocumentDescription DocumentFilter DocumentIdentifier DocumentKeyValuesFilter DocumentMetadataResponseInfo DocumentParameter DocumentRequires DocumentReviewCommentSource DocumentReviewerResponseSource DocumentReviews DocumentVersionInfo }
checked_shapes! { DeleteActivationRequest DeleteAssociationRequest DeleteCloudConnectorRequest DeleteDocumentRequest DeleteInventoryRequest DeleteMaintenanceWindowRequest DeleteOpsItemRequest DeleteOpsMetadataRequest DeleteParameterRequest DeleteParametersRequest DeletePatchBaselineRequest DeleteResourceDataSyncRequest DeleteResourcePolicyRequest DeregisterDefaultHostManagementConfigurationRequest DeregisterManagedInstanceRequest DeregisterPatchBaselineForPatchGroupRequest DeregisterTargetFromMaintenanceWindowRequest DeregisterTaskFromMaintenanceWindowRequest DescribeActivationsFilter DescribeActivationsRequest DescribeAssociationExecutionTargetsRequest DescribeAssociationExecutionsRequest DescribeAssociationRequest DescribeAutomationExecutionsRequest DescribeAutomationStepExecutionsRequest DescribeAvailablePatchesRequest DescribeDocumentPermissionRequest DescribeDocumentRequest DescribeEffectiveInstanceAssociationsRequest DescribeEffectivePatchesForPatchBaselineRequest DescribeInstanceAssociationsStatusRequest DescribeInstanceInformationRequest DescribeInstancePatchStatesForPatchGroupRequest DescribeInstancePatchStatesRequest DescribeInstancePatchesRequest DescribeInstancePropertiesRequest DescribeInventoryDeletionsRequest DescribeMaintenanceWindowExecutionTaskInvocationsRequest DescribeMaintenanceWindowExecutionTasksRequest DescribeMaintenanceWindowExecutionsRequest DescribeMaintenanceWindowScheduleRequest DescribeMaintenanceWindowTargetsRequest DescribeMaintenanceWindowTasksRequest DescribeMaintenanceWindowsForTargetRequest DescribeMaintenanceWindowsRequest DescribeOpsItemsRequest DescribeParametersRequest DescribePatchBaselinesRequest DescribePatchGroupStateRequest DescribePatchGroupsRequest DescribePatchPropertiesRequest DescribeSessionsRequest DisassociateOpsItemRelatedItemRequest DocumentFilter DocumentKeyValuesFilter DocumentRequires DocumentReviewCommentSource DocumentReviews }
