// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

mod enums;
pub mod error;
pub mod op;
mod rules;
mod shapes_a;
mod shapes_b;
mod shapes_c;
mod shapes_d;
mod shapes_e;
mod shapes_f;
mod shapes_g;
mod shapes_i;
mod shapes_l;
mod shapes_m;
mod shapes_n;
mod shapes_o;
mod shapes_p;
mod shapes_r;
mod shapes_s;
mod shapes_t;
mod shapes_u;
mod shapes_v;

pub use enums::*;
pub use shapes_a::*;
pub use shapes_b::*;
pub use shapes_c::*;
pub use shapes_d::*;
pub use shapes_e::*;
pub use shapes_f::*;
pub use shapes_g::*;
pub use shapes_i::*;
pub use shapes_l::*;
pub use shapes_m::*;
pub use shapes_n::*;
pub use shapes_o::*;
pub use shapes_p::*;
pub use shapes_r::*;
pub use shapes_s::*;
pub use shapes_t::*;
pub use shapes_u::*;
pub use shapes_v::*;

use crate::{Operation, Protocol, ServiceMeta};

pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "ssm",
    signing_name: "ssm",
    api_version: "2014-11-06",
    target_prefix: "AmazonSSM",
    protocol: Protocol::Json11,
    xml_namespace: None,
    operations: &[
        <op::AddTagsToResource as Operation>::META,
        <op::AssociateOpsItemRelatedItem as Operation>::META,
        <op::CancelCommand as Operation>::META,
        <op::CancelMaintenanceWindowExecution as Operation>::META,
        <op::CreateActivation as Operation>::META,
        <op::CreateAssociation as Operation>::META,
        <op::CreateAssociationBatch as Operation>::META,
        <op::CreateCloudConnector as Operation>::META,
        <op::CreateDocument as Operation>::META,
        <op::CreateMaintenanceWindow as Operation>::META,
        <op::CreateOpsItem as Operation>::META,
        <op::CreateOpsMetadata as Operation>::META,
        <op::CreatePatchBaseline as Operation>::META,
        <op::CreateResourceDataSync as Operation>::META,
        <op::DeleteActivation as Operation>::META,
        <op::DeleteAssociation as Operation>::META,
        <op::DeleteCloudConnector as Operation>::META,
        <op::DeleteDocument as Operation>::META,
        <op::DeleteInventory as Operation>::META,
        <op::DeleteMaintenanceWindow as Operation>::META,
        <op::DeleteOpsItem as Operation>::META,
        <op::DeleteOpsMetadata as Operation>::META,
        <op::DeleteParameter as Operation>::META,
        <op::DeleteParameters as Operation>::META,
        <op::DeletePatchBaseline as Operation>::META,
        <op::DeleteResourceDataSync as Operation>::META,
        <op::DeleteResourcePolicy as Operation>::META,
        <op::DeregisterDefaultHostManagementConfiguration as Operation>::META,
        <op::DeregisterManagedInstance as Operation>::META,
        <op::DeregisterPatchBaselineForPatchGroup as Operation>::META,
        <op::DeregisterTargetFromMaintenanceWindow as Operation>::META,
        <op::DeregisterTaskFromMaintenanceWindow as Operation>::META,
        <op::DescribeActivations as Operation>::META,
        <op::DescribeAssociation as Operation>::META,
        <op::DescribeAssociationExecutionTargets as Operation>::META,
        <op::DescribeAssociationExecutions as Operation>::META,
        <op::DescribeAutomationExecutions as Operation>::META,
        <op::DescribeAutomationStepExecutions as Operation>::META,
        <op::DescribeAvailablePatches as Operation>::META,
        <op::DescribeDocument as Operation>::META,
        <op::DescribeDocumentPermission as Operation>::META,
        <op::DescribeEffectiveInstanceAssociations as Operation>::META,
        <op::DescribeEffectivePatchesForPatchBaseline as Operation>::META,
        <op::DescribeInstanceAssociationsStatus as Operation>::META,
        <op::DescribeInstanceInformation as Operation>::META,
        <op::DescribeInstancePatchStates as Operation>::META,
        <op::DescribeInstancePatchStatesForPatchGroup as Operation>::META,
        <op::DescribeInstancePatches as Operation>::META,
        <op::DescribeInstanceProperties as Operation>::META,
        <op::DescribeInventoryDeletions as Operation>::META,
        <op::DescribeMaintenanceWindowExecutionTaskInvocations as Operation>::META,
        <op::DescribeMaintenanceWindowExecutionTasks as Operation>::META,
        <op::DescribeMaintenanceWindowExecutions as Operation>::META,
        <op::DescribeMaintenanceWindowSchedule as Operation>::META,
        <op::DescribeMaintenanceWindowTargets as Operation>::META,
        <op::DescribeMaintenanceWindowTasks as Operation>::META,
        <op::DescribeMaintenanceWindows as Operation>::META,
        <op::DescribeMaintenanceWindowsForTarget as Operation>::META,
        <op::DescribeOpsItems as Operation>::META,
        <op::DescribeParameters as Operation>::META,
        <op::DescribePatchBaselines as Operation>::META,
        <op::DescribePatchGroupState as Operation>::META,
        <op::DescribePatchGroups as Operation>::META,
        <op::DescribePatchProperties as Operation>::META,
        <op::DescribeSessions as Operation>::META,
        <op::DisassociateOpsItemRelatedItem as Operation>::META,
        <op::GetAccessToken as Operation>::META,
        <op::GetAutomationExecution as Operation>::META,
        <op::GetCalendarState as Operation>::META,
        <op::GetCloudConnector as Operation>::META,
        <op::GetCommandInvocation as Operation>::META,
        <op::GetConnectionStatus as Operation>::META,
        <op::GetDefaultPatchBaseline as Operation>::META,
        <op::GetDeployablePatchSnapshotForInstance as Operation>::META,
        <op::GetDocument as Operation>::META,
        <op::GetExecutionPreview as Operation>::META,
        <op::GetInventory as Operation>::META,
        <op::GetInventorySchema as Operation>::META,
        <op::GetMaintenanceWindow as Operation>::META,
        <op::GetMaintenanceWindowExecution as Operation>::META,
        <op::GetMaintenanceWindowExecutionTask as Operation>::META,
        <op::GetMaintenanceWindowExecutionTaskInvocation as Operation>::META,
        <op::GetMaintenanceWindowTask as Operation>::META,
        <op::GetManifest as Operation>::META,
        <op::GetOpsItem as Operation>::META,
        <op::GetOpsMetadata as Operation>::META,
        <op::GetOpsSummary as Operation>::META,
        <op::GetParameter as Operation>::META,
        <op::GetParameterHistory as Operation>::META,
        <op::GetParameters as Operation>::META,
        <op::GetParametersByPath as Operation>::META,
        <op::GetPatchBaseline as Operation>::META,
        <op::GetPatchBaselineForPatchGroup as Operation>::META,
        <op::GetResourcePolicies as Operation>::META,
        <op::GetServiceSetting as Operation>::META,
        <op::LabelParameterVersion as Operation>::META,
        <op::ListAssociationVersions as Operation>::META,
        <op::ListAssociations as Operation>::META,
        <op::ListCloudConnectors as Operation>::META,
        <op::ListCommandInvocations as Operation>::META,
        <op::ListCommands as Operation>::META,
        <op::ListComplianceItems as Operation>::META,
        <op::ListComplianceSummaries as Operation>::META,
        <op::ListDocumentMetadataHistory as Operation>::META,
        <op::ListDocumentVersions as Operation>::META,
        <op::ListDocuments as Operation>::META,
        <op::ListInstanceAssociations as Operation>::META,
        <op::ListInventoryEntries as Operation>::META,
        <op::ListNodes as Operation>::META,
        <op::ListNodesSummary as Operation>::META,
        <op::ListOpsItemEvents as Operation>::META,
        <op::ListOpsItemRelatedItems as Operation>::META,
        <op::ListOpsMetadata as Operation>::META,
        <op::ListResourceComplianceSummaries as Operation>::META,
        <op::ListResourceDataSync as Operation>::META,
        <op::ListTagsForResource as Operation>::META,
        <op::ModifyDocumentPermission as Operation>::META,
        <op::PutComplianceItems as Operation>::META,
        <op::PutConfigurePackageResult as Operation>::META,
        <op::PutInventory as Operation>::META,
        <op::PutParameter as Operation>::META,
        <op::PutResourcePolicy as Operation>::META,
        <op::RegisterDefaultHostManagementConfiguration as Operation>::META,
        <op::RegisterDefaultPatchBaseline as Operation>::META,
        <op::RegisterManagedInstance as Operation>::META,
        <op::RegisterPatchBaselineForPatchGroup as Operation>::META,
        <op::RegisterTargetWithMaintenanceWindow as Operation>::META,
        <op::RegisterTaskWithMaintenanceWindow as Operation>::META,
        <op::RemoveTagsFromResource as Operation>::META,
        <op::RequestManagedInstanceRoleToken as Operation>::META,
        <op::ResetServiceSetting as Operation>::META,
        <op::ResumeSession as Operation>::META,
        <op::SendAutomationSignal as Operation>::META,
        <op::SendCommand as Operation>::META,
        <op::StartAccessRequest as Operation>::META,
        <op::StartAssociationsOnce as Operation>::META,
        <op::StartAutomationExecution as Operation>::META,
        <op::StartChangeRequestExecution as Operation>::META,
        <op::StartExecutionPreview as Operation>::META,
        <op::StartSession as Operation>::META,
        <op::StopAutomationExecution as Operation>::META,
        <op::TerminateSession as Operation>::META,
        <op::UnlabelParameterVersion as Operation>::META,
        <op::UpdateAssociation as Operation>::META,
        <op::UpdateAssociationStatus as Operation>::META,
        <op::UpdateCloudConnector as Operation>::META,
        <op::UpdateDocument as Operation>::META,
        <op::UpdateDocumentDefaultVersion as Operation>::META,
        <op::UpdateDocumentMetadata as Operation>::META,
        <op::UpdateInstanceAssociationStatus as Operation>::META,
        <op::UpdateInstanceInformation as Operation>::META,
        <op::UpdateMaintenanceWindow as Operation>::META,
        <op::UpdateMaintenanceWindowTarget as Operation>::META,
        <op::UpdateMaintenanceWindowTask as Operation>::META,
        <op::UpdateManagedInstancePublicKey as Operation>::META,
        <op::UpdateManagedInstanceRole as Operation>::META,
        <op::UpdateOpsItem as Operation>::META,
        <op::UpdateOpsMetadata as Operation>::META,
        <op::UpdatePatchBaseline as Operation>::META,
        <op::UpdateResourceDataSync as Operation>::META,
        <op::UpdateServiceSetting as Operation>::META,
        <op::ValidateCloudConnector as Operation>::META,
    ],
};
