// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use crate::{Operation, OperationMeta, Pagination};

use super::{
    AddTagsToResourceRequest, AddTagsToResourceResult, AssociateOpsItemRelatedItemRequest,
    AssociateOpsItemRelatedItemResponse, CancelCommandRequest, CancelCommandResult,
    CancelMaintenanceWindowExecutionRequest, CancelMaintenanceWindowExecutionResult, CreateActivationRequest,
    CreateActivationResult, CreateAssociationBatchRequest, CreateAssociationBatchResult, CreateAssociationRequest,
    CreateAssociationResult, CreateCloudConnectorRequest, CreateCloudConnectorResult, CreateDocumentRequest,
    CreateDocumentResult, CreateMaintenanceWindowRequest, CreateMaintenanceWindowResult, CreateOpsItemRequest,
    CreateOpsItemResponse, CreateOpsMetadataRequest, CreateOpsMetadataResult, CreatePatchBaselineRequest,
    CreatePatchBaselineResult, CreateResourceDataSyncRequest, CreateResourceDataSyncResult, DeleteActivationRequest,
    DeleteActivationResult, DeleteAssociationRequest, DeleteAssociationResult, DeleteCloudConnectorRequest,
    DeleteCloudConnectorResult, DeleteDocumentRequest, DeleteDocumentResult, DeleteInventoryRequest,
    DeleteInventoryResult, DeleteMaintenanceWindowRequest, DeleteMaintenanceWindowResult, DeleteOpsItemRequest,
    DeleteOpsItemResponse, DeleteOpsMetadataRequest, DeleteOpsMetadataResult, DeleteParameterRequest,
    DeleteParameterResult, DeleteParametersRequest, DeleteParametersResult, DeletePatchBaselineRequest,
    DeletePatchBaselineResult, DeleteResourceDataSyncRequest, DeleteResourceDataSyncResult,
    DeleteResourcePolicyRequest, DeleteResourcePolicyResponse, DeregisterDefaultHostManagementConfigurationRequest,
    DeregisterDefaultHostManagementConfigurationResult, DeregisterManagedInstanceRequest,
    DeregisterManagedInstanceResult, DeregisterPatchBaselineForPatchGroupRequest,
    DeregisterPatchBaselineForPatchGroupResult, DeregisterTargetFromMaintenanceWindowRequest,
    DeregisterTargetFromMaintenanceWindowResult, DeregisterTaskFromMaintenanceWindowRequest,
    DeregisterTaskFromMaintenanceWindowResult, DescribeActivationsRequest, DescribeActivationsResult,
    DescribeAssociationExecutionTargetsRequest, DescribeAssociationExecutionTargetsResult,
    DescribeAssociationExecutionsRequest, DescribeAssociationExecutionsResult, DescribeAssociationRequest,
    DescribeAssociationResult, DescribeAutomationExecutionsRequest, DescribeAutomationExecutionsResult,
    DescribeAutomationStepExecutionsRequest, DescribeAutomationStepExecutionsResult, DescribeAvailablePatchesRequest,
    DescribeAvailablePatchesResult, DescribeDocumentPermissionRequest, DescribeDocumentPermissionResponse,
    DescribeDocumentRequest, DescribeDocumentResult, DescribeEffectiveInstanceAssociationsRequest,
    DescribeEffectiveInstanceAssociationsResult, DescribeEffectivePatchesForPatchBaselineRequest,
    DescribeEffectivePatchesForPatchBaselineResult, DescribeInstanceAssociationsStatusRequest,
    DescribeInstanceAssociationsStatusResult, DescribeInstanceInformationRequest, DescribeInstanceInformationResult,
    DescribeInstancePatchStatesForPatchGroupRequest, DescribeInstancePatchStatesForPatchGroupResult,
    DescribeInstancePatchStatesRequest, DescribeInstancePatchStatesResult, DescribeInstancePatchesRequest,
    DescribeInstancePatchesResult, DescribeInstancePropertiesRequest, DescribeInstancePropertiesResult,
    DescribeInventoryDeletionsRequest, DescribeInventoryDeletionsResult,
    DescribeMaintenanceWindowExecutionTaskInvocationsRequest, DescribeMaintenanceWindowExecutionTaskInvocationsResult,
    DescribeMaintenanceWindowExecutionTasksRequest, DescribeMaintenanceWindowExecutionTasksResult,
    DescribeMaintenanceWindowExecutionsRequest, DescribeMaintenanceWindowExecutionsResult,
    DescribeMaintenanceWindowScheduleRequest, DescribeMaintenanceWindowScheduleResult,
    DescribeMaintenanceWindowTargetsRequest, DescribeMaintenanceWindowTargetsResult,
    DescribeMaintenanceWindowTasksRequest, DescribeMaintenanceWindowTasksResult,
    DescribeMaintenanceWindowsForTargetRequest, DescribeMaintenanceWindowsForTargetResult,
    DescribeMaintenanceWindowsRequest, DescribeMaintenanceWindowsResult, DescribeOpsItemsRequest,
    DescribeOpsItemsResponse, DescribeParametersRequest, DescribeParametersResult, DescribePatchBaselinesRequest,
    DescribePatchBaselinesResult, DescribePatchGroupStateRequest, DescribePatchGroupStateResult,
    DescribePatchGroupsRequest, DescribePatchGroupsResult, DescribePatchPropertiesRequest,
    DescribePatchPropertiesResult, DescribeSessionsRequest, DescribeSessionsResponse,
    DisassociateOpsItemRelatedItemRequest, DisassociateOpsItemRelatedItemResponse, GetAccessTokenRequest,
    GetAccessTokenResponse, GetAutomationExecutionRequest, GetAutomationExecutionResult, GetCalendarStateRequest,
    GetCalendarStateResponse, GetCloudConnectorRequest, GetCloudConnectorResult, GetCommandInvocationRequest,
    GetCommandInvocationResult, GetConnectionStatusRequest, GetConnectionStatusResponse,
    GetDefaultPatchBaselineRequest, GetDefaultPatchBaselineResult, GetDeployablePatchSnapshotForInstanceRequest,
    GetDeployablePatchSnapshotForInstanceResult, GetDocumentRequest, GetDocumentResult, GetExecutionPreviewRequest,
    GetExecutionPreviewResponse, GetInventoryRequest, GetInventoryResult, GetInventorySchemaRequest,
    GetInventorySchemaResult, GetMaintenanceWindowExecutionRequest, GetMaintenanceWindowExecutionResult,
    GetMaintenanceWindowExecutionTaskInvocationRequest, GetMaintenanceWindowExecutionTaskInvocationResult,
    GetMaintenanceWindowExecutionTaskRequest, GetMaintenanceWindowExecutionTaskResult, GetMaintenanceWindowRequest,
    GetMaintenanceWindowResult, GetMaintenanceWindowTaskRequest, GetMaintenanceWindowTaskResult, GetManifestRequest,
    GetManifestResult, GetOpsItemRequest, GetOpsItemResponse, GetOpsMetadataRequest, GetOpsMetadataResult,
    GetOpsSummaryRequest, GetOpsSummaryResult, GetParameterHistoryRequest, GetParameterHistoryResult,
    GetParameterRequest, GetParameterResult, GetParametersByPathRequest, GetParametersByPathResult,
    GetParametersRequest, GetParametersResult, GetPatchBaselineForPatchGroupRequest,
    GetPatchBaselineForPatchGroupResult, GetPatchBaselineRequest, GetPatchBaselineResult, GetResourcePoliciesRequest,
    GetResourcePoliciesResponse, GetServiceSettingRequest, GetServiceSettingResult, LabelParameterVersionRequest,
    LabelParameterVersionResult, ListAssociationVersionsRequest, ListAssociationVersionsResult,
    ListAssociationsRequest, ListAssociationsResult, ListCloudConnectorsRequest, ListCloudConnectorsResult,
    ListCommandInvocationsRequest, ListCommandInvocationsResult, ListCommandsRequest, ListCommandsResult,
    ListComplianceItemsRequest, ListComplianceItemsResult, ListComplianceSummariesRequest,
    ListComplianceSummariesResult, ListDocumentMetadataHistoryRequest, ListDocumentMetadataHistoryResponse,
    ListDocumentVersionsRequest, ListDocumentVersionsResult, ListDocumentsRequest, ListDocumentsResult,
    ListInstanceAssociationsRequest, ListInstanceAssociationsResult, ListInventoryEntriesRequest,
    ListInventoryEntriesResult, ListNodesRequest, ListNodesResult, ListNodesSummaryRequest, ListNodesSummaryResult,
    ListOpsItemEventsRequest, ListOpsItemEventsResponse, ListOpsItemRelatedItemsRequest,
    ListOpsItemRelatedItemsResponse, ListOpsMetadataRequest, ListOpsMetadataResult,
    ListResourceComplianceSummariesRequest, ListResourceComplianceSummariesResult, ListResourceDataSyncRequest,
    ListResourceDataSyncResult, ListTagsForResourceRequest, ListTagsForResourceResult, ModifyDocumentPermissionRequest,
    ModifyDocumentPermissionResponse, PutComplianceItemsRequest, PutComplianceItemsResult,
    PutConfigurePackageResultRequest, PutConfigurePackageResultResult, PutInventoryRequest, PutInventoryResult,
    PutParameterRequest, PutParameterResult, PutResourcePolicyRequest, PutResourcePolicyResponse,
    RegisterDefaultHostManagementConfigurationRequest, RegisterDefaultHostManagementConfigurationResult,
    RegisterDefaultPatchBaselineRequest, RegisterDefaultPatchBaselineResult, RegisterManagedInstanceRequest,
    RegisterManagedInstanceResult, RegisterPatchBaselineForPatchGroupRequest, RegisterPatchBaselineForPatchGroupResult,
    RegisterTargetWithMaintenanceWindowRequest, RegisterTargetWithMaintenanceWindowResult,
    RegisterTaskWithMaintenanceWindowRequest, RegisterTaskWithMaintenanceWindowResult, RemoveTagsFromResourceRequest,
    RemoveTagsFromResourceResult, RequestManagedInstanceRoleTokenRequest, RequestManagedInstanceRoleTokenResult,
    ResetServiceSettingRequest, ResetServiceSettingResult, ResumeSessionRequest, ResumeSessionResponse,
    SendAutomationSignalRequest, SendAutomationSignalResult, SendCommandRequest, SendCommandResult,
    StartAccessRequestRequest, StartAccessRequestResponse, StartAssociationsOnceRequest, StartAssociationsOnceResult,
    StartAutomationExecutionRequest, StartAutomationExecutionResult, StartChangeRequestExecutionRequest,
    StartChangeRequestExecutionResult, StartExecutionPreviewRequest, StartExecutionPreviewResponse,
    StartSessionRequest, StartSessionResponse, StopAutomationExecutionRequest, StopAutomationExecutionResult,
    TerminateSessionRequest, TerminateSessionResponse, UnlabelParameterVersionRequest, UnlabelParameterVersionResult,
    UpdateAssociationRequest, UpdateAssociationResult, UpdateAssociationStatusRequest, UpdateAssociationStatusResult,
    UpdateCloudConnectorRequest, UpdateCloudConnectorResult, UpdateDocumentDefaultVersionRequest,
    UpdateDocumentDefaultVersionResult, UpdateDocumentMetadataRequest, UpdateDocumentMetadataResponse,
    UpdateDocumentRequest, UpdateDocumentResult, UpdateInstanceAssociationStatusRequest,
    UpdateInstanceAssociationStatusResult, UpdateInstanceInformationRequest, UpdateInstanceInformationResult,
    UpdateMaintenanceWindowRequest, UpdateMaintenanceWindowResult, UpdateMaintenanceWindowTargetRequest,
    UpdateMaintenanceWindowTargetResult, UpdateMaintenanceWindowTaskRequest, UpdateMaintenanceWindowTaskResult,
    UpdateManagedInstancePublicKeyRequest, UpdateManagedInstancePublicKeyResult, UpdateManagedInstanceRoleRequest,
    UpdateManagedInstanceRoleResult, UpdateOpsItemRequest, UpdateOpsItemResponse, UpdateOpsMetadataRequest,
    UpdateOpsMetadataResult, UpdatePatchBaselineRequest, UpdatePatchBaselineResult, UpdateResourceDataSyncRequest,
    UpdateResourceDataSyncResult, UpdateServiceSettingRequest, UpdateServiceSettingResult,
    ValidateCloudConnectorRequest, ValidateCloudConnectorResult, error,
};

#[derive(Debug, Clone, Copy)]
pub struct AddTagsToResource;

impl Operation for AddTagsToResource {
    type Input = AddTagsToResourceRequest;
    type Output = AddTagsToResourceResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "AddTagsToResource",
        iam_action: "ssm:AddTagsToResource",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_RESOURCE_ID,
            error::INVALID_RESOURCE_TYPE,
            error::TOO_MANY_TAGS_ERROR,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct AssociateOpsItemRelatedItem;

impl Operation for AssociateOpsItemRelatedItem {
    type Input = AssociateOpsItemRelatedItemRequest;
    type Output = AssociateOpsItemRelatedItemResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "AssociateOpsItemRelatedItem",
        iam_action: "ssm:AssociateOpsItemRelatedItem",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_ITEM_CONFLICT_EXCEPTION,
            error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION,
            error::OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION,
            error::OPS_ITEM_NOT_FOUND_EXCEPTION,
            error::OPS_ITEM_RELATED_ITEM_ALREADY_EXISTS_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CancelCommand;

impl Operation for CancelCommand {
    type Input = CancelCommandRequest;
    type Output = CancelCommandResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CancelCommand",
        iam_action: "ssm:CancelCommand",
        hidden: false,
        errors: &[
            error::DUPLICATE_INSTANCE_ID,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_COMMAND_ID,
            error::INVALID_INSTANCE_ID,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CancelMaintenanceWindowExecution;

impl Operation for CancelMaintenanceWindowExecution {
    type Input = CancelMaintenanceWindowExecutionRequest;
    type Output = CancelMaintenanceWindowExecutionResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CancelMaintenanceWindowExecution",
        iam_action: "ssm:CancelMaintenanceWindowExecution",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreateActivation;

impl Operation for CreateActivation {
    type Input = CreateActivationRequest;
    type Output = CreateActivationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreateActivation",
        iam_action: "ssm:CreateActivation",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_PARAMETERS],
        sensitive_input: &[],
        sensitive_output: &["ActivationCode"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreateAssociation;

impl Operation for CreateAssociation {
    type Input = CreateAssociationRequest;
    type Output = CreateAssociationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreateAssociation",
        iam_action: "ssm:CreateAssociation",
        hidden: false,
        errors: &[
            error::ASSOCIATION_ALREADY_EXISTS,
            error::ASSOCIATION_LIMIT_EXCEEDED,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_VERSION,
            error::INVALID_INSTANCE_ID,
            error::INVALID_OUTPUT_LOCATION,
            error::INVALID_PARAMETERS,
            error::INVALID_SCHEDULE,
            error::INVALID_TAG,
            error::INVALID_TARGET,
            error::INVALID_TARGET_MAPS,
            error::UNSUPPORTED_PLATFORM_TYPE,
        ],
        sensitive_input: &["Parameters"],
        sensitive_output: &["AssociationDescription.Parameters"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreateAssociationBatch;

impl Operation for CreateAssociationBatch {
    type Input = CreateAssociationBatchRequest;
    type Output = CreateAssociationBatchResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreateAssociationBatch",
        iam_action: "ssm:CreateAssociationBatch",
        hidden: false,
        errors: &[
            error::ASSOCIATION_LIMIT_EXCEEDED,
            error::DUPLICATE_INSTANCE_ID,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_VERSION,
            error::INVALID_INSTANCE_ID,
            error::INVALID_OUTPUT_LOCATION,
            error::INVALID_PARAMETERS,
            error::INVALID_SCHEDULE,
            error::INVALID_TARGET,
            error::INVALID_TARGET_MAPS,
            error::UNSUPPORTED_PLATFORM_TYPE,
        ],
        sensitive_input: &["Entries.*.Parameters"],
        sensitive_output: &["Failed.*.Entry.Parameters", "Successful.*.Parameters"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreateCloudConnector;

impl Operation for CreateCloudConnector {
    type Input = CreateCloudConnectorRequest;
    type Output = CreateCloudConnectorResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreateCloudConnector",
        iam_action: "ssm:CreateCloudConnector",
        hidden: false,
        errors: &[error::CONFLICT_EXCEPTION, error::INTERNAL_SERVER_ERROR, error::SERVICE_QUOTA_EXCEEDED_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreateDocument;

impl Operation for CreateDocument {
    type Input = CreateDocumentRequest;
    type Output = CreateDocumentResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreateDocument",
        iam_action: "ssm:CreateDocument",
        hidden: false,
        errors: &[
            error::DOCUMENT_ALREADY_EXISTS,
            error::DOCUMENT_LIMIT_EXCEEDED,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT_CONTENT,
            error::INVALID_DOCUMENT_SCHEMA_VERSION,
            error::MAX_DOCUMENT_SIZE_EXCEEDED,
            error::NO_LONGER_SUPPORTED_EXCEPTION,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreateMaintenanceWindow;

impl Operation for CreateMaintenanceWindow {
    type Input = CreateMaintenanceWindowRequest;
    type Output = CreateMaintenanceWindowResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreateMaintenanceWindow",
        iam_action: "ssm:CreateMaintenanceWindow",
        hidden: false,
        errors: &[
            error::IDEMPOTENT_PARAMETER_MISMATCH,
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION,
        ],
        sensitive_input: &["Description"],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreateOpsItem;

impl Operation for CreateOpsItem {
    type Input = CreateOpsItemRequest;
    type Output = CreateOpsItemResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreateOpsItem",
        iam_action: "ssm:CreateOpsItem",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_ITEM_ACCESS_DENIED_EXCEPTION,
            error::OPS_ITEM_ALREADY_EXISTS_EXCEPTION,
            error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION,
            error::OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreateOpsMetadata;

impl Operation for CreateOpsMetadata {
    type Input = CreateOpsMetadataRequest;
    type Output = CreateOpsMetadataResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreateOpsMetadata",
        iam_action: "ssm:CreateOpsMetadata",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_METADATA_ALREADY_EXISTS_EXCEPTION,
            error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION,
            error::OPS_METADATA_LIMIT_EXCEEDED_EXCEPTION,
            error::OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreatePatchBaseline;

impl Operation for CreatePatchBaseline {
    type Input = CreatePatchBaselineRequest;
    type Output = CreatePatchBaselineResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreatePatchBaseline",
        iam_action: "ssm:CreatePatchBaseline",
        hidden: false,
        errors: &[
            error::IDEMPOTENT_PARAMETER_MISMATCH,
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION,
        ],
        sensitive_input: &["Sources.*.Configuration"],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct CreateResourceDataSync;

impl Operation for CreateResourceDataSync {
    type Input = CreateResourceDataSyncRequest;
    type Output = CreateResourceDataSyncResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "CreateResourceDataSync",
        iam_action: "ssm:CreateResourceDataSync",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_DATA_SYNC_ALREADY_EXISTS_EXCEPTION,
            error::RESOURCE_DATA_SYNC_COUNT_EXCEEDED_EXCEPTION,
            error::RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteActivation;

impl Operation for DeleteActivation {
    type Input = DeleteActivationRequest;
    type Output = DeleteActivationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteActivation",
        iam_action: "ssm:DeleteActivation",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_ACTIVATION,
            error::INVALID_ACTIVATION_ID,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteAssociation;

impl Operation for DeleteAssociation {
    type Input = DeleteAssociationRequest;
    type Output = DeleteAssociationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteAssociation",
        iam_action: "ssm:DeleteAssociation",
        hidden: false,
        errors: &[
            error::ASSOCIATION_DOES_NOT_EXIST,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_INSTANCE_ID,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteCloudConnector;

impl Operation for DeleteCloudConnector {
    type Input = DeleteCloudConnectorRequest;
    type Output = DeleteCloudConnectorResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteCloudConnector",
        iam_action: "ssm:DeleteCloudConnector",
        hidden: false,
        errors: &[error::CONFLICT_EXCEPTION, error::INTERNAL_SERVER_ERROR, error::RESOURCE_NOT_FOUND_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteDocument;

impl Operation for DeleteDocument {
    type Input = DeleteDocumentRequest;
    type Output = DeleteDocumentResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteDocument",
        iam_action: "ssm:DeleteDocument",
        hidden: false,
        errors: &[
            error::ASSOCIATED_INSTANCES,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_OPERATION,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteInventory;

impl Operation for DeleteInventory {
    type Input = DeleteInventoryRequest;
    type Output = DeleteInventoryResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteInventory",
        iam_action: "ssm:DeleteInventory",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DELETE_INVENTORY_PARAMETERS_EXCEPTION,
            error::INVALID_INVENTORY_REQUEST_EXCEPTION,
            error::INVALID_OPTION_EXCEPTION,
            error::INVALID_TYPE_NAME_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteMaintenanceWindow;

impl Operation for DeleteMaintenanceWindow {
    type Input = DeleteMaintenanceWindowRequest;
    type Output = DeleteMaintenanceWindowResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteMaintenanceWindow",
        iam_action: "ssm:DeleteMaintenanceWindow",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteOpsItem;

impl Operation for DeleteOpsItem {
    type Input = DeleteOpsItemRequest;
    type Output = DeleteOpsItemResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteOpsItem",
        iam_action: "ssm:DeleteOpsItem",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteOpsMetadata;

impl Operation for DeleteOpsMetadata {
    type Input = DeleteOpsMetadataRequest;
    type Output = DeleteOpsMetadataResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteOpsMetadata",
        iam_action: "ssm:DeleteOpsMetadata",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION,
            error::OPS_METADATA_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteParameter;

impl Operation for DeleteParameter {
    type Input = DeleteParameterRequest;
    type Output = DeleteParameterResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteParameter",
        iam_action: "ssm:DeleteParameter",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::PARAMETER_NOT_FOUND],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteParameters;

impl Operation for DeleteParameters {
    type Input = DeleteParametersRequest;
    type Output = DeleteParametersResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteParameters",
        iam_action: "ssm:DeleteParameters",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeletePatchBaseline;

impl Operation for DeletePatchBaseline {
    type Input = DeletePatchBaselineRequest;
    type Output = DeletePatchBaselineResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeletePatchBaseline",
        iam_action: "ssm:DeletePatchBaseline",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::RESOURCE_IN_USE_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteResourceDataSync;

impl Operation for DeleteResourceDataSync {
    type Input = DeleteResourceDataSyncRequest;
    type Output = DeleteResourceDataSyncResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteResourceDataSync",
        iam_action: "ssm:DeleteResourceDataSync",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION,
            error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyRequest;
    type Output = DeleteResourcePolicyResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeleteResourcePolicy",
        iam_action: "ssm:DeleteResourcePolicy",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION,
            error::RESOURCE_NOT_FOUND_EXCEPTION,
            error::RESOURCE_POLICY_CONFLICT_EXCEPTION,
            error::RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION,
            error::RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeregisterDefaultHostManagementConfiguration;

impl Operation for DeregisterDefaultHostManagementConfiguration {
    type Input = DeregisterDefaultHostManagementConfigurationRequest;
    type Output = DeregisterDefaultHostManagementConfigurationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeregisterDefaultHostManagementConfiguration",
        iam_action: "ssm:DeregisterDefaultHostManagementConfiguration",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeregisterManagedInstance;

impl Operation for DeregisterManagedInstance {
    type Input = DeregisterManagedInstanceRequest;
    type Output = DeregisterManagedInstanceResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeregisterManagedInstance",
        iam_action: "ssm:DeregisterManagedInstance",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_INSTANCE_ID],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeregisterPatchBaselineForPatchGroup;

impl Operation for DeregisterPatchBaselineForPatchGroup {
    type Input = DeregisterPatchBaselineForPatchGroupRequest;
    type Output = DeregisterPatchBaselineForPatchGroupResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeregisterPatchBaselineForPatchGroup",
        iam_action: "ssm:DeregisterPatchBaselineForPatchGroup",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_RESOURCE_ID],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeregisterTargetFromMaintenanceWindow;

impl Operation for DeregisterTargetFromMaintenanceWindow {
    type Input = DeregisterTargetFromMaintenanceWindowRequest;
    type Output = DeregisterTargetFromMaintenanceWindowResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeregisterTargetFromMaintenanceWindow",
        iam_action: "ssm:DeregisterTargetFromMaintenanceWindow",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR, error::TARGET_IN_USE_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeregisterTaskFromMaintenanceWindow;

impl Operation for DeregisterTaskFromMaintenanceWindow {
    type Input = DeregisterTaskFromMaintenanceWindowRequest;
    type Output = DeregisterTaskFromMaintenanceWindowResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DeregisterTaskFromMaintenanceWindow",
        iam_action: "ssm:DeregisterTaskFromMaintenanceWindow",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeActivations;

impl Operation for DescribeActivations {
    type Input = DescribeActivationsRequest;
    type Output = DescribeActivationsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeActivations",
        iam_action: "ssm:DescribeActivations",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_FILTER, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["ActivationList"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeAssociation;

impl Operation for DescribeAssociation {
    type Input = DescribeAssociationRequest;
    type Output = DescribeAssociationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeAssociation",
        iam_action: "ssm:DescribeAssociation",
        hidden: false,
        errors: &[
            error::ASSOCIATION_DOES_NOT_EXIST,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_ASSOCIATION_VERSION,
            error::INVALID_DOCUMENT,
            error::INVALID_INSTANCE_ID,
        ],
        sensitive_input: &[],
        sensitive_output: &["AssociationDescription.Parameters"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeAssociationExecutionTargets;

impl Operation for DescribeAssociationExecutionTargets {
    type Input = DescribeAssociationExecutionTargetsRequest;
    type Output = DescribeAssociationExecutionTargetsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeAssociationExecutionTargets",
        iam_action: "ssm:DescribeAssociationExecutionTargets",
        hidden: false,
        errors: &[
            error::ASSOCIATION_DOES_NOT_EXIST,
            error::ASSOCIATION_EXECUTION_DOES_NOT_EXIST,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["AssociationExecutionTargets"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeAssociationExecutions;

impl Operation for DescribeAssociationExecutions {
    type Input = DescribeAssociationExecutionsRequest;
    type Output = DescribeAssociationExecutionsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeAssociationExecutions",
        iam_action: "ssm:DescribeAssociationExecutions",
        hidden: false,
        errors: &[error::ASSOCIATION_DOES_NOT_EXIST, error::INTERNAL_SERVER_ERROR, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["AssociationExecutions"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeAutomationExecutions;

impl Operation for DescribeAutomationExecutions {
    type Input = DescribeAutomationExecutionsRequest;
    type Output = DescribeAutomationExecutionsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeAutomationExecutions",
        iam_action: "ssm:DescribeAutomationExecutions",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_FILTER_KEY,
            error::INVALID_FILTER_VALUE,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["AutomationExecutionMetadataList"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeAutomationStepExecutions;

impl Operation for DescribeAutomationStepExecutions {
    type Input = DescribeAutomationStepExecutionsRequest;
    type Output = DescribeAutomationStepExecutionsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeAutomationStepExecutions",
        iam_action: "ssm:DescribeAutomationStepExecutions",
        hidden: false,
        errors: &[
            error::AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_FILTER_KEY,
            error::INVALID_FILTER_VALUE,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["StepExecutions"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeAvailablePatches;

impl Operation for DescribeAvailablePatches {
    type Input = DescribeAvailablePatchesRequest;
    type Output = DescribeAvailablePatchesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeAvailablePatches",
        iam_action: "ssm:DescribeAvailablePatches",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Patches"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeDocument;

impl Operation for DescribeDocument {
    type Input = DescribeDocumentRequest;
    type Output = DescribeDocumentResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeDocument",
        iam_action: "ssm:DescribeDocument",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_DOCUMENT, error::INVALID_DOCUMENT_VERSION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeDocumentPermission;

impl Operation for DescribeDocumentPermission {
    type Input = DescribeDocumentPermissionRequest;
    type Output = DescribeDocumentPermissionResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeDocumentPermission",
        iam_action: "ssm:DescribeDocumentPermission",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_OPERATION,
            error::INVALID_NEXT_TOKEN,
            error::INVALID_PERMISSION_TYPE,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeEffectiveInstanceAssociations;

impl Operation for DescribeEffectiveInstanceAssociations {
    type Input = DescribeEffectiveInstanceAssociationsRequest;
    type Output = DescribeEffectiveInstanceAssociationsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeEffectiveInstanceAssociations",
        iam_action: "ssm:DescribeEffectiveInstanceAssociations",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_INSTANCE_ID, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Associations"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeEffectivePatchesForPatchBaseline;

impl Operation for DescribeEffectivePatchesForPatchBaseline {
    type Input = DescribeEffectivePatchesForPatchBaselineRequest;
    type Output = DescribeEffectivePatchesForPatchBaselineResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeEffectivePatchesForPatchBaseline",
        iam_action: "ssm:DescribeEffectivePatchesForPatchBaseline",
        hidden: false,
        errors: &[
            error::DOES_NOT_EXIST_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_RESOURCE_ID,
            error::UNSUPPORTED_OPERATING_SYSTEM,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["EffectivePatches"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeInstanceAssociationsStatus;

impl Operation for DescribeInstanceAssociationsStatus {
    type Input = DescribeInstanceAssociationsStatusRequest;
    type Output = DescribeInstanceAssociationsStatusResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeInstanceAssociationsStatus",
        iam_action: "ssm:DescribeInstanceAssociationsStatus",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_INSTANCE_ID, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["InstanceAssociationStatusInfos"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeInstanceInformation;

impl Operation for DescribeInstanceInformation {
    type Input = DescribeInstanceInformationRequest;
    type Output = DescribeInstanceInformationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeInstanceInformation",
        iam_action: "ssm:DescribeInstanceInformation",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_FILTER_KEY,
            error::INVALID_INSTANCE_ID,
            error::INVALID_INSTANCE_INFORMATION_FILTER_VALUE,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &["InstanceInformationList.*.IPAddress"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["InstanceInformationList"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeInstancePatchStates;

impl Operation for DescribeInstancePatchStates {
    type Input = DescribeInstancePatchStatesRequest;
    type Output = DescribeInstancePatchStatesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeInstancePatchStates",
        iam_action: "ssm:DescribeInstancePatchStates",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &["InstancePatchStates.*.OwnerInformation"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["InstancePatchStates"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeInstancePatchStatesForPatchGroup;

impl Operation for DescribeInstancePatchStatesForPatchGroup {
    type Input = DescribeInstancePatchStatesForPatchGroupRequest;
    type Output = DescribeInstancePatchStatesForPatchGroupResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeInstancePatchStatesForPatchGroup",
        iam_action: "ssm:DescribeInstancePatchStatesForPatchGroup",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_FILTER, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &["InstancePatchStates.*.OwnerInformation"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["InstancePatchStates"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeInstancePatches;

impl Operation for DescribeInstancePatches {
    type Input = DescribeInstancePatchesRequest;
    type Output = DescribeInstancePatchesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeInstancePatches",
        iam_action: "ssm:DescribeInstancePatches",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_FILTER,
            error::INVALID_INSTANCE_ID,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Patches"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeInstanceProperties;

impl Operation for DescribeInstanceProperties {
    type Input = DescribeInstancePropertiesRequest;
    type Output = DescribeInstancePropertiesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeInstanceProperties",
        iam_action: "ssm:DescribeInstanceProperties",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_ACTIVATION_ID,
            error::INVALID_DOCUMENT,
            error::INVALID_FILTER_KEY,
            error::INVALID_INSTANCE_ID,
            error::INVALID_INSTANCE_PROPERTY_FILTER_VALUE,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &["InstanceProperties.*.IPAddress"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["InstanceProperties"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeInventoryDeletions;

impl Operation for DescribeInventoryDeletions {
    type Input = DescribeInventoryDeletionsRequest;
    type Output = DescribeInventoryDeletionsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeInventoryDeletions",
        iam_action: "ssm:DescribeInventoryDeletions",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_DELETION_ID_EXCEPTION, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["InventoryDeletions"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeMaintenanceWindowExecutionTaskInvocations;

impl Operation for DescribeMaintenanceWindowExecutionTaskInvocations {
    type Input = DescribeMaintenanceWindowExecutionTaskInvocationsRequest;
    type Output = DescribeMaintenanceWindowExecutionTaskInvocationsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeMaintenanceWindowExecutionTaskInvocations",
        iam_action: "ssm:DescribeMaintenanceWindowExecutionTaskInvocations",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[
            "WindowExecutionTaskInvocationIdentities.*.OwnerInformation",
            "WindowExecutionTaskInvocationIdentities.*.Parameters",
        ],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["WindowExecutionTaskInvocationIdentities"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeMaintenanceWindowExecutionTasks;

impl Operation for DescribeMaintenanceWindowExecutionTasks {
    type Input = DescribeMaintenanceWindowExecutionTasksRequest;
    type Output = DescribeMaintenanceWindowExecutionTasksResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeMaintenanceWindowExecutionTasks",
        iam_action: "ssm:DescribeMaintenanceWindowExecutionTasks",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["WindowExecutionTaskIdentities"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeMaintenanceWindowExecutions;

impl Operation for DescribeMaintenanceWindowExecutions {
    type Input = DescribeMaintenanceWindowExecutionsRequest;
    type Output = DescribeMaintenanceWindowExecutionsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeMaintenanceWindowExecutions",
        iam_action: "ssm:DescribeMaintenanceWindowExecutions",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["WindowExecutions"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeMaintenanceWindowSchedule;

impl Operation for DescribeMaintenanceWindowSchedule {
    type Input = DescribeMaintenanceWindowScheduleRequest;
    type Output = DescribeMaintenanceWindowScheduleResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeMaintenanceWindowSchedule",
        iam_action: "ssm:DescribeMaintenanceWindowSchedule",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["ScheduledWindowExecutions"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeMaintenanceWindowTargets;

impl Operation for DescribeMaintenanceWindowTargets {
    type Input = DescribeMaintenanceWindowTargetsRequest;
    type Output = DescribeMaintenanceWindowTargetsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeMaintenanceWindowTargets",
        iam_action: "ssm:DescribeMaintenanceWindowTargets",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &["Targets.*.Description", "Targets.*.OwnerInformation"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Targets"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeMaintenanceWindowTasks;

impl Operation for DescribeMaintenanceWindowTasks {
    type Input = DescribeMaintenanceWindowTasksRequest;
    type Output = DescribeMaintenanceWindowTasksResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeMaintenanceWindowTasks",
        iam_action: "ssm:DescribeMaintenanceWindowTasks",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &["Tasks.*.Description", "Tasks.*.TaskParameters"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Tasks"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeMaintenanceWindows;

impl Operation for DescribeMaintenanceWindows {
    type Input = DescribeMaintenanceWindowsRequest;
    type Output = DescribeMaintenanceWindowsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeMaintenanceWindows",
        iam_action: "ssm:DescribeMaintenanceWindows",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &["WindowIdentities.*.Description"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["WindowIdentities"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeMaintenanceWindowsForTarget;

impl Operation for DescribeMaintenanceWindowsForTarget {
    type Input = DescribeMaintenanceWindowsForTargetRequest;
    type Output = DescribeMaintenanceWindowsForTargetResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeMaintenanceWindowsForTarget",
        iam_action: "ssm:DescribeMaintenanceWindowsForTarget",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["WindowIdentities"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeOpsItems;

impl Operation for DescribeOpsItems {
    type Input = DescribeOpsItemsRequest;
    type Output = DescribeOpsItemsResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeOpsItems",
        iam_action: "ssm:DescribeOpsItems",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["OpsItemSummaries"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeParameters;

impl Operation for DescribeParameters {
    type Input = DescribeParametersRequest;
    type Output = DescribeParametersResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeParameters",
        iam_action: "ssm:DescribeParameters",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_FILTER_KEY,
            error::INVALID_FILTER_OPTION,
            error::INVALID_FILTER_VALUE,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Parameters"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribePatchBaselines;

impl Operation for DescribePatchBaselines {
    type Input = DescribePatchBaselinesRequest;
    type Output = DescribePatchBaselinesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribePatchBaselines",
        iam_action: "ssm:DescribePatchBaselines",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["BaselineIdentities"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribePatchGroupState;

impl Operation for DescribePatchGroupState {
    type Input = DescribePatchGroupStateRequest;
    type Output = DescribePatchGroupStateResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribePatchGroupState",
        iam_action: "ssm:DescribePatchGroupState",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribePatchGroups;

impl Operation for DescribePatchGroups {
    type Input = DescribePatchGroupsRequest;
    type Output = DescribePatchGroupsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribePatchGroups",
        iam_action: "ssm:DescribePatchGroups",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Mappings"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribePatchProperties;

impl Operation for DescribePatchProperties {
    type Input = DescribePatchPropertiesRequest;
    type Output = DescribePatchPropertiesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribePatchProperties",
        iam_action: "ssm:DescribePatchProperties",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Properties"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DescribeSessions;

impl Operation for DescribeSessions {
    type Input = DescribeSessionsRequest;
    type Output = DescribeSessionsResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DescribeSessions",
        iam_action: "ssm:DescribeSessions",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_FILTER_KEY, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Sessions"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DisassociateOpsItemRelatedItem;

impl Operation for DisassociateOpsItemRelatedItem {
    type Input = DisassociateOpsItemRelatedItemRequest;
    type Output = DisassociateOpsItemRelatedItemResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "DisassociateOpsItemRelatedItem",
        iam_action: "ssm:DisassociateOpsItemRelatedItem",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_ITEM_CONFLICT_EXCEPTION,
            error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION,
            error::OPS_ITEM_NOT_FOUND_EXCEPTION,
            error::OPS_ITEM_RELATED_ITEM_ASSOCIATION_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetAccessToken;

impl Operation for GetAccessToken {
    type Input = GetAccessTokenRequest;
    type Output = GetAccessTokenResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetAccessToken",
        iam_action: "ssm:GetAccessToken",
        hidden: false,
        errors: &[
            error::ACCESS_DENIED_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_NOT_FOUND_EXCEPTION,
            error::THROTTLING_EXCEPTION,
            error::VALIDATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &["Credentials.SecretAccessKey", "Credentials.SessionToken"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetAutomationExecution;

impl Operation for GetAutomationExecution {
    type Input = GetAutomationExecutionRequest;
    type Output = GetAutomationExecutionResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetAutomationExecution",
        iam_action: "ssm:GetAutomationExecution",
        hidden: false,
        errors: &[error::AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetCalendarState;

impl Operation for GetCalendarState {
    type Input = GetCalendarStateRequest;
    type Output = GetCalendarStateResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetCalendarState",
        iam_action: "ssm:GetCalendarState",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_TYPE,
            error::UNSUPPORTED_CALENDAR_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetCloudConnector;

impl Operation for GetCloudConnector {
    type Input = GetCloudConnectorRequest;
    type Output = GetCloudConnectorResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetCloudConnector",
        iam_action: "ssm:GetCloudConnector",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::RESOURCE_NOT_FOUND_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetCommandInvocation;

impl Operation for GetCommandInvocation {
    type Input = GetCommandInvocationRequest;
    type Output = GetCommandInvocationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetCommandInvocation",
        iam_action: "ssm:GetCommandInvocation",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_COMMAND_ID,
            error::INVALID_INSTANCE_ID,
            error::INVALID_PLUGIN_NAME,
            error::INVOCATION_DOES_NOT_EXIST,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetConnectionStatus;

impl Operation for GetConnectionStatus {
    type Input = GetConnectionStatusRequest;
    type Output = GetConnectionStatusResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetConnectionStatus",
        iam_action: "ssm:GetConnectionStatus",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetDefaultPatchBaseline;

impl Operation for GetDefaultPatchBaseline {
    type Input = GetDefaultPatchBaselineRequest;
    type Output = GetDefaultPatchBaselineResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetDefaultPatchBaseline",
        iam_action: "ssm:GetDefaultPatchBaseline",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetDeployablePatchSnapshotForInstance;

impl Operation for GetDeployablePatchSnapshotForInstance {
    type Input = GetDeployablePatchSnapshotForInstanceRequest;
    type Output = GetDeployablePatchSnapshotForInstanceResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetDeployablePatchSnapshotForInstance",
        iam_action: "ssm:GetDeployablePatchSnapshotForInstance",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::UNSUPPORTED_FEATURE_REQUIRED_EXCEPTION,
            error::UNSUPPORTED_OPERATING_SYSTEM,
        ],
        sensitive_input: &["BaselineOverride.Sources.*.Configuration"],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetDocument;

impl Operation for GetDocument {
    type Input = GetDocumentRequest;
    type Output = GetDocumentResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetDocument",
        iam_action: "ssm:GetDocument",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_DOCUMENT, error::INVALID_DOCUMENT_VERSION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetExecutionPreview;

impl Operation for GetExecutionPreview {
    type Input = GetExecutionPreviewRequest;
    type Output = GetExecutionPreviewResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetExecutionPreview",
        iam_action: "ssm:GetExecutionPreview",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::RESOURCE_NOT_FOUND_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetInventory;

impl Operation for GetInventory {
    type Input = GetInventoryRequest;
    type Output = GetInventoryResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetInventory",
        iam_action: "ssm:GetInventory",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_AGGREGATOR_EXCEPTION,
            error::INVALID_FILTER,
            error::INVALID_INVENTORY_GROUP_EXCEPTION,
            error::INVALID_NEXT_TOKEN,
            error::INVALID_RESULT_ATTRIBUTE_EXCEPTION,
            error::INVALID_TYPE_NAME_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Entities"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetInventorySchema;

impl Operation for GetInventorySchema {
    type Input = GetInventorySchemaRequest;
    type Output = GetInventorySchemaResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetInventorySchema",
        iam_action: "ssm:GetInventorySchema",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_NEXT_TOKEN, error::INVALID_TYPE_NAME_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Schemas"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetMaintenanceWindow;

impl Operation for GetMaintenanceWindow {
    type Input = GetMaintenanceWindowRequest;
    type Output = GetMaintenanceWindowResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetMaintenanceWindow",
        iam_action: "ssm:GetMaintenanceWindow",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &["Description"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetMaintenanceWindowExecution;

impl Operation for GetMaintenanceWindowExecution {
    type Input = GetMaintenanceWindowExecutionRequest;
    type Output = GetMaintenanceWindowExecutionResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetMaintenanceWindowExecution",
        iam_action: "ssm:GetMaintenanceWindowExecution",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetMaintenanceWindowExecutionTask;

impl Operation for GetMaintenanceWindowExecutionTask {
    type Input = GetMaintenanceWindowExecutionTaskRequest;
    type Output = GetMaintenanceWindowExecutionTaskResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetMaintenanceWindowExecutionTask",
        iam_action: "ssm:GetMaintenanceWindowExecutionTask",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &["TaskParameters"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetMaintenanceWindowExecutionTaskInvocation;

impl Operation for GetMaintenanceWindowExecutionTaskInvocation {
    type Input = GetMaintenanceWindowExecutionTaskInvocationRequest;
    type Output = GetMaintenanceWindowExecutionTaskInvocationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetMaintenanceWindowExecutionTaskInvocation",
        iam_action: "ssm:GetMaintenanceWindowExecutionTaskInvocation",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &["OwnerInformation", "Parameters"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetMaintenanceWindowTask;

impl Operation for GetMaintenanceWindowTask {
    type Input = GetMaintenanceWindowTaskRequest;
    type Output = GetMaintenanceWindowTaskResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetMaintenanceWindowTask",
        iam_action: "ssm:GetMaintenanceWindowTask",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[
            "Description",
            "TaskInvocationParameters.Lambda.Payload",
            "TaskInvocationParameters.RunCommand.Parameters",
            "TaskInvocationParameters.StepFunctions.Input",
            "TaskParameters",
        ],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetManifest;

impl Operation for GetManifest {
    type Input = GetManifestRequest;
    type Output = GetManifestResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetManifest",
        iam_action: "ssm:GetManifest",
        hidden: true,
        errors: &[
            error::ACCESS_DENIED_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_NOT_FOUND_EXCEPTION,
            error::VALIDATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetOpsItem;

impl Operation for GetOpsItem {
    type Input = GetOpsItemRequest;
    type Output = GetOpsItemResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetOpsItem",
        iam_action: "ssm:GetOpsItem",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_ITEM_ACCESS_DENIED_EXCEPTION,
            error::OPS_ITEM_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetOpsMetadata;

impl Operation for GetOpsMetadata {
    type Input = GetOpsMetadataRequest;
    type Output = GetOpsMetadataResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetOpsMetadata",
        iam_action: "ssm:GetOpsMetadata",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION,
            error::OPS_METADATA_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetOpsSummary;

impl Operation for GetOpsSummary {
    type Input = GetOpsSummaryRequest;
    type Output = GetOpsSummaryResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetOpsSummary",
        iam_action: "ssm:GetOpsSummary",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_AGGREGATOR_EXCEPTION,
            error::INVALID_FILTER,
            error::INVALID_NEXT_TOKEN,
            error::INVALID_TYPE_NAME_EXCEPTION,
            error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Entities"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetParameter;

impl Operation for GetParameter {
    type Input = GetParameterRequest;
    type Output = GetParameterResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetParameter",
        iam_action: "ssm:GetParameter",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_KEY_ID,
            error::PARAMETER_NOT_FOUND,
            error::PARAMETER_VERSION_NOT_FOUND,
        ],
        sensitive_input: &[],
        sensitive_output: &["Parameter.Value"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetParameterHistory;

impl Operation for GetParameterHistory {
    type Input = GetParameterHistoryRequest;
    type Output = GetParameterHistoryResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetParameterHistory",
        iam_action: "ssm:GetParameterHistory",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_KEY_ID,
            error::INVALID_NEXT_TOKEN,
            error::PARAMETER_NOT_FOUND,
        ],
        sensitive_input: &[],
        sensitive_output: &["Parameters.*.Value"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Parameters"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetParameters;

impl Operation for GetParameters {
    type Input = GetParametersRequest;
    type Output = GetParametersResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetParameters",
        iam_action: "ssm:GetParameters",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_KEY_ID],
        sensitive_input: &[],
        sensitive_output: &["Parameters.*.Value"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetParametersByPath;

impl Operation for GetParametersByPath {
    type Input = GetParametersByPathRequest;
    type Output = GetParametersByPathResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetParametersByPath",
        iam_action: "ssm:GetParametersByPath",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_FILTER_KEY,
            error::INVALID_FILTER_OPTION,
            error::INVALID_FILTER_VALUE,
            error::INVALID_KEY_ID,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &["Parameters.*.Value"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Parameters"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetPatchBaseline;

impl Operation for GetPatchBaseline {
    type Input = GetPatchBaselineRequest;
    type Output = GetPatchBaselineResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetPatchBaseline",
        iam_action: "ssm:GetPatchBaseline",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR, error::INVALID_RESOURCE_ID],
        sensitive_input: &[],
        sensitive_output: &["Sources.*.Configuration"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetPatchBaselineForPatchGroup;

impl Operation for GetPatchBaselineForPatchGroup {
    type Input = GetPatchBaselineForPatchGroupRequest;
    type Output = GetPatchBaselineForPatchGroupResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetPatchBaselineForPatchGroup",
        iam_action: "ssm:GetPatchBaselineForPatchGroup",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetResourcePolicies;

impl Operation for GetResourcePolicies {
    type Input = GetResourcePoliciesRequest;
    type Output = GetResourcePoliciesResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetResourcePolicies",
        iam_action: "ssm:GetResourcePolicies",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_NOT_FOUND_EXCEPTION,
            error::RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Policies"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetServiceSetting;

impl Operation for GetServiceSetting {
    type Input = GetServiceSettingRequest;
    type Output = GetServiceSettingResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "GetServiceSetting",
        iam_action: "ssm:GetServiceSetting",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::SERVICE_SETTING_NOT_FOUND],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct LabelParameterVersion;

impl Operation for LabelParameterVersion {
    type Input = LabelParameterVersionRequest;
    type Output = LabelParameterVersionResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "LabelParameterVersion",
        iam_action: "ssm:LabelParameterVersion",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::PARAMETER_NOT_FOUND,
            error::PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED,
            error::PARAMETER_VERSION_NOT_FOUND,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListAssociationVersions;

impl Operation for ListAssociationVersions {
    type Input = ListAssociationVersionsRequest;
    type Output = ListAssociationVersionsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListAssociationVersions",
        iam_action: "ssm:ListAssociationVersions",
        hidden: false,
        errors: &[error::ASSOCIATION_DOES_NOT_EXIST, error::INTERNAL_SERVER_ERROR, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &["AssociationVersions.*.Parameters"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["AssociationVersions"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListAssociations;

impl Operation for ListAssociations {
    type Input = ListAssociationsRequest;
    type Output = ListAssociationsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListAssociations",
        iam_action: "ssm:ListAssociations",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Associations"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListCloudConnectors;

impl Operation for ListCloudConnectors {
    type Input = ListCloudConnectorsRequest;
    type Output = ListCloudConnectorsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListCloudConnectors",
        iam_action: "ssm:ListCloudConnectors",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["CloudConnectors"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListCommandInvocations;

impl Operation for ListCommandInvocations {
    type Input = ListCommandInvocationsRequest;
    type Output = ListCommandInvocationsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListCommandInvocations",
        iam_action: "ssm:ListCommandInvocations",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_COMMAND_ID,
            error::INVALID_FILTER_KEY,
            error::INVALID_INSTANCE_ID,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["CommandInvocations"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListCommands;

impl Operation for ListCommands {
    type Input = ListCommandsRequest;
    type Output = ListCommandsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListCommands",
        iam_action: "ssm:ListCommands",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_COMMAND_ID,
            error::INVALID_FILTER_KEY,
            error::INVALID_INSTANCE_ID,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &["Commands.*.Parameters"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Commands"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListComplianceItems;

impl Operation for ListComplianceItems {
    type Input = ListComplianceItemsRequest;
    type Output = ListComplianceItemsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListComplianceItems",
        iam_action: "ssm:ListComplianceItems",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_FILTER,
            error::INVALID_NEXT_TOKEN,
            error::INVALID_RESOURCE_ID,
            error::INVALID_RESOURCE_TYPE,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["ComplianceItems"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListComplianceSummaries;

impl Operation for ListComplianceSummaries {
    type Input = ListComplianceSummariesRequest;
    type Output = ListComplianceSummariesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListComplianceSummaries",
        iam_action: "ssm:ListComplianceSummaries",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_FILTER, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["ComplianceSummaryItems"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListDocumentMetadataHistory;

impl Operation for ListDocumentMetadataHistory {
    type Input = ListDocumentMetadataHistoryRequest;
    type Output = ListDocumentMetadataHistoryResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListDocumentMetadataHistory",
        iam_action: "ssm:ListDocumentMetadataHistory",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_VERSION,
            error::INVALID_NEXT_TOKEN,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListDocumentVersions;

impl Operation for ListDocumentVersions {
    type Input = ListDocumentVersionsRequest;
    type Output = ListDocumentVersionsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListDocumentVersions",
        iam_action: "ssm:ListDocumentVersions",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_DOCUMENT, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["DocumentVersions"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListDocuments;

impl Operation for ListDocuments {
    type Input = ListDocumentsRequest;
    type Output = ListDocumentsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListDocuments",
        iam_action: "ssm:ListDocuments",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_FILTER_KEY, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["DocumentIdentifiers"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListInstanceAssociations;

impl Operation for ListInstanceAssociations {
    type Input = ListInstanceAssociationsRequest;
    type Output = ListInstanceAssociationsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListInstanceAssociations",
        iam_action: "ssm:ListInstanceAssociations",
        hidden: true,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_INSTANCE_ID, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &["Associations.*.Parameters"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Associations"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListInventoryEntries;

impl Operation for ListInventoryEntries {
    type Input = ListInventoryEntriesRequest;
    type Output = ListInventoryEntriesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListInventoryEntries",
        iam_action: "ssm:ListInventoryEntries",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_FILTER,
            error::INVALID_INSTANCE_ID,
            error::INVALID_NEXT_TOKEN,
            error::INVALID_TYPE_NAME_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListNodes;

impl Operation for ListNodes {
    type Input = ListNodesRequest;
    type Output = ListNodesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListNodes",
        iam_action: "ssm:ListNodes",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_FILTER,
            error::INVALID_NEXT_TOKEN,
            error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION,
            error::UNSUPPORTED_OPERATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &["Nodes.*.NodeType.Instance.IpAddress"],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Nodes"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListNodesSummary;

impl Operation for ListNodesSummary {
    type Input = ListNodesSummaryRequest;
    type Output = ListNodesSummaryResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListNodesSummary",
        iam_action: "ssm:ListNodesSummary",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_AGGREGATOR_EXCEPTION,
            error::INVALID_FILTER,
            error::INVALID_NEXT_TOKEN,
            error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION,
            error::UNSUPPORTED_OPERATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Summary"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListOpsItemEvents;

impl Operation for ListOpsItemEvents {
    type Input = ListOpsItemEventsRequest;
    type Output = ListOpsItemEventsResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListOpsItemEvents",
        iam_action: "ssm:ListOpsItemEvents",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION,
            error::OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION,
            error::OPS_ITEM_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Summaries"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListOpsItemRelatedItems;

impl Operation for ListOpsItemRelatedItems {
    type Input = ListOpsItemRelatedItemsRequest;
    type Output = ListOpsItemRelatedItemsResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListOpsItemRelatedItems",
        iam_action: "ssm:ListOpsItemRelatedItems",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["Summaries"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListOpsMetadata;

impl Operation for ListOpsMetadata {
    type Input = ListOpsMetadataRequest;
    type Output = ListOpsMetadataResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListOpsMetadata",
        iam_action: "ssm:ListOpsMetadata",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["OpsMetadataList"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListResourceComplianceSummaries;

impl Operation for ListResourceComplianceSummaries {
    type Input = ListResourceComplianceSummariesRequest;
    type Output = ListResourceComplianceSummariesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListResourceComplianceSummaries",
        iam_action: "ssm:ListResourceComplianceSummaries",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_FILTER, error::INVALID_NEXT_TOKEN],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["ResourceComplianceSummaryItems"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListResourceDataSync;

impl Operation for ListResourceDataSync {
    type Input = ListResourceDataSyncRequest;
    type Output = ListResourceDataSyncResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListResourceDataSync",
        iam_action: "ssm:ListResourceDataSync",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_NEXT_TOKEN,
            error::RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["ResourceDataSyncItems"],
        }),
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ListTagsForResource",
        iam_action: "ssm:ListTagsForResource",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_RESOURCE_ID, error::INVALID_RESOURCE_TYPE],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ModifyDocumentPermission;

impl Operation for ModifyDocumentPermission {
    type Input = ModifyDocumentPermissionRequest;
    type Output = ModifyDocumentPermissionResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ModifyDocumentPermission",
        iam_action: "ssm:ModifyDocumentPermission",
        hidden: false,
        errors: &[
            error::DOCUMENT_LIMIT_EXCEEDED,
            error::DOCUMENT_PERMISSION_LIMIT,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_PERMISSION_TYPE,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct PutComplianceItems;

impl Operation for PutComplianceItems {
    type Input = PutComplianceItemsRequest;
    type Output = PutComplianceItemsResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "PutComplianceItems",
        iam_action: "ssm:PutComplianceItems",
        hidden: false,
        errors: &[
            error::COMPLIANCE_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_ITEM_CONTENT_EXCEPTION,
            error::INVALID_RESOURCE_ID,
            error::INVALID_RESOURCE_TYPE,
            error::ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION,
            error::TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct PutConfigurePackageResult;

impl Operation for PutConfigurePackageResult {
    type Input = PutConfigurePackageResultRequest;
    type Output = PutConfigurePackageResultResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "PutConfigurePackageResult",
        iam_action: "ssm:PutConfigurePackageResult",
        hidden: true,
        errors: &[error::ACCESS_DENIED_EXCEPTION, error::INTERNAL_SERVER_ERROR, error::VALIDATION_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct PutInventory;

impl Operation for PutInventory {
    type Input = PutInventoryRequest;
    type Output = PutInventoryResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "PutInventory",
        iam_action: "ssm:PutInventory",
        hidden: false,
        errors: &[
            error::CUSTOM_SCHEMA_COUNT_LIMIT_EXCEEDED_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_INSTANCE_ID,
            error::INVALID_INVENTORY_ITEM_CONTEXT_EXCEPTION,
            error::INVALID_ITEM_CONTENT_EXCEPTION,
            error::INVALID_TYPE_NAME_EXCEPTION,
            error::ITEM_CONTENT_MISMATCH_EXCEPTION,
            error::ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION,
            error::SUB_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION,
            error::TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION,
            error::UNSUPPORTED_INVENTORY_ITEM_CONTEXT_EXCEPTION,
            error::UNSUPPORTED_INVENTORY_SCHEMA_VERSION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct PutParameter;

impl Operation for PutParameter {
    type Input = PutParameterRequest;
    type Output = PutParameterResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "PutParameter",
        iam_action: "ssm:PutParameter",
        hidden: false,
        errors: &[
            error::HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION,
            error::HIERARCHY_TYPE_MISMATCH_EXCEPTION,
            error::INCOMPATIBLE_POLICY_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_ALLOWED_PATTERN_EXCEPTION,
            error::INVALID_KEY_ID,
            error::INVALID_POLICY_ATTRIBUTE_EXCEPTION,
            error::INVALID_POLICY_TYPE_EXCEPTION,
            error::PARAMETER_ALREADY_EXISTS,
            error::PARAMETER_LIMIT_EXCEEDED,
            error::PARAMETER_MAX_VERSION_LIMIT_EXCEEDED,
            error::PARAMETER_PATTERN_MISMATCH_EXCEPTION,
            error::POLICIES_LIMIT_EXCEEDED_EXCEPTION,
            error::TOO_MANY_UPDATES,
            error::UNSUPPORTED_PARAMETER_TYPE,
        ],
        sensitive_input: &["Value"],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct PutResourcePolicy;

impl Operation for PutResourcePolicy {
    type Input = PutResourcePolicyRequest;
    type Output = PutResourcePolicyResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "PutResourcePolicy",
        iam_action: "ssm:PutResourcePolicy",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION,
            error::RESOURCE_NOT_FOUND_EXCEPTION,
            error::RESOURCE_POLICY_CONFLICT_EXCEPTION,
            error::RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION,
            error::RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION,
            error::RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct RegisterDefaultHostManagementConfiguration;

impl Operation for RegisterDefaultHostManagementConfiguration {
    type Input = RegisterDefaultHostManagementConfigurationRequest;
    type Output = RegisterDefaultHostManagementConfigurationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "RegisterDefaultHostManagementConfiguration",
        iam_action: "ssm:RegisterDefaultHostManagementConfiguration",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct RegisterDefaultPatchBaseline;

impl Operation for RegisterDefaultPatchBaseline {
    type Input = RegisterDefaultPatchBaselineRequest;
    type Output = RegisterDefaultPatchBaselineResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "RegisterDefaultPatchBaseline",
        iam_action: "ssm:RegisterDefaultPatchBaseline",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR, error::INVALID_RESOURCE_ID],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct RegisterManagedInstance;

impl Operation for RegisterManagedInstance {
    type Input = RegisterManagedInstanceRequest;
    type Output = RegisterManagedInstanceResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "RegisterManagedInstance",
        iam_action: "ssm:RegisterManagedInstance",
        hidden: true,
        errors: &[
            error::ACCESS_DENIED_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_ACTIVATION,
            error::INVALID_ACTIVATION_ID,
            error::TOO_MANY_UPDATES,
            error::VALIDATION_EXCEPTION,
        ],
        sensitive_input: &["ActivationCode", "Fingerprint"],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct RegisterPatchBaselineForPatchGroup;

impl Operation for RegisterPatchBaselineForPatchGroup {
    type Input = RegisterPatchBaselineForPatchGroupRequest;
    type Output = RegisterPatchBaselineForPatchGroupResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "RegisterPatchBaselineForPatchGroup",
        iam_action: "ssm:RegisterPatchBaselineForPatchGroup",
        hidden: false,
        errors: &[
            error::ALREADY_EXISTS_EXCEPTION,
            error::DOES_NOT_EXIST_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_RESOURCE_ID,
            error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct RegisterTargetWithMaintenanceWindow;

impl Operation for RegisterTargetWithMaintenanceWindow {
    type Input = RegisterTargetWithMaintenanceWindowRequest;
    type Output = RegisterTargetWithMaintenanceWindowResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "RegisterTargetWithMaintenanceWindow",
        iam_action: "ssm:RegisterTargetWithMaintenanceWindow",
        hidden: false,
        errors: &[
            error::DOES_NOT_EXIST_EXCEPTION,
            error::IDEMPOTENT_PARAMETER_MISMATCH,
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION,
        ],
        sensitive_input: &["Description", "OwnerInformation"],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct RegisterTaskWithMaintenanceWindow;

impl Operation for RegisterTaskWithMaintenanceWindow {
    type Input = RegisterTaskWithMaintenanceWindowRequest;
    type Output = RegisterTaskWithMaintenanceWindowResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "RegisterTaskWithMaintenanceWindow",
        iam_action: "ssm:RegisterTaskWithMaintenanceWindow",
        hidden: false,
        errors: &[
            error::DOES_NOT_EXIST_EXCEPTION,
            error::FEATURE_NOT_AVAILABLE_EXCEPTION,
            error::IDEMPOTENT_PARAMETER_MISMATCH,
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION,
        ],
        sensitive_input: &[
            "Description",
            "TaskInvocationParameters.Lambda.Payload",
            "TaskInvocationParameters.RunCommand.Parameters",
            "TaskInvocationParameters.StepFunctions.Input",
            "TaskParameters",
        ],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct RemoveTagsFromResource;

impl Operation for RemoveTagsFromResource {
    type Input = RemoveTagsFromResourceRequest;
    type Output = RemoveTagsFromResourceResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "RemoveTagsFromResource",
        iam_action: "ssm:RemoveTagsFromResource",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_RESOURCE_ID,
            error::INVALID_RESOURCE_TYPE,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct RequestManagedInstanceRoleToken;

impl Operation for RequestManagedInstanceRoleToken {
    type Input = RequestManagedInstanceRoleTokenRequest;
    type Output = RequestManagedInstanceRoleTokenResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "RequestManagedInstanceRoleToken",
        iam_action: "ssm:RequestManagedInstanceRoleToken",
        hidden: true,
        errors: &[
            error::ACCESS_DENIED_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_INSTANCE_ID,
            error::MACHINE_FINGERPRINT_DOES_NOT_MATCH,
        ],
        sensitive_input: &["Fingerprint"],
        sensitive_output: &["SecretAccessKey", "SessionToken"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ResetServiceSetting;

impl Operation for ResetServiceSetting {
    type Input = ResetServiceSettingRequest;
    type Output = ResetServiceSettingResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ResetServiceSetting",
        iam_action: "ssm:ResetServiceSetting",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::SERVICE_SETTING_NOT_FOUND, error::TOO_MANY_UPDATES],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ResumeSession;

impl Operation for ResumeSession {
    type Input = ResumeSessionRequest;
    type Output = ResumeSessionResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ResumeSession",
        iam_action: "ssm:ResumeSession",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &["TokenValue"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct SendAutomationSignal;

impl Operation for SendAutomationSignal {
    type Input = SendAutomationSignalRequest;
    type Output = SendAutomationSignalResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "SendAutomationSignal",
        iam_action: "ssm:SendAutomationSignal",
        hidden: false,
        errors: &[
            error::AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION,
            error::AUTOMATION_STEP_NOT_FOUND_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_AUTOMATION_SIGNAL_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct SendCommand;

impl Operation for SendCommand {
    type Input = SendCommandRequest;
    type Output = SendCommandResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "SendCommand",
        iam_action: "ssm:SendCommand",
        hidden: false,
        errors: &[
            error::DUPLICATE_INSTANCE_ID,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_VERSION,
            error::INVALID_INSTANCE_ID,
            error::INVALID_NOTIFICATION_CONFIG,
            error::INVALID_OUTPUT_FOLDER,
            error::INVALID_PARAMETERS,
            error::INVALID_ROLE,
            error::MAX_DOCUMENT_SIZE_EXCEEDED,
            error::UNSUPPORTED_PLATFORM_TYPE,
        ],
        sensitive_input: &["Parameters"],
        sensitive_output: &["Command.Parameters"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct StartAccessRequest;

impl Operation for StartAccessRequest {
    type Input = StartAccessRequestRequest;
    type Output = StartAccessRequestResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "StartAccessRequest",
        iam_action: "ssm:StartAccessRequest",
        hidden: false,
        errors: &[
            error::ACCESS_DENIED_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_NOT_FOUND_EXCEPTION,
            error::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            error::THROTTLING_EXCEPTION,
            error::VALIDATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct StartAssociationsOnce;

impl Operation for StartAssociationsOnce {
    type Input = StartAssociationsOnceRequest;
    type Output = StartAssociationsOnceResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "StartAssociationsOnce",
        iam_action: "ssm:StartAssociationsOnce",
        hidden: false,
        errors: &[error::ASSOCIATION_DOES_NOT_EXIST, error::INVALID_ASSOCIATION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct StartAutomationExecution;

impl Operation for StartAutomationExecution {
    type Input = StartAutomationExecutionRequest;
    type Output = StartAutomationExecutionResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "StartAutomationExecution",
        iam_action: "ssm:StartAutomationExecution",
        hidden: false,
        errors: &[
            error::AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION,
            error::AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION,
            error::AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION,
            error::IDEMPOTENT_PARAMETER_MISMATCH,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION,
            error::INVALID_TARGET,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct StartChangeRequestExecution;

impl Operation for StartChangeRequestExecution {
    type Input = StartChangeRequestExecutionRequest;
    type Output = StartChangeRequestExecutionResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "StartChangeRequestExecution",
        iam_action: "ssm:StartChangeRequestExecution",
        hidden: false,
        errors: &[
            error::AUTOMATION_DEFINITION_NOT_APPROVED_EXCEPTION,
            error::AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION,
            error::AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION,
            error::AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION,
            error::IDEMPOTENT_PARAMETER_MISMATCH,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION,
            error::NO_LONGER_SUPPORTED_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct StartExecutionPreview;

impl Operation for StartExecutionPreview {
    type Input = StartExecutionPreviewRequest;
    type Output = StartExecutionPreviewResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "StartExecutionPreview",
        iam_action: "ssm:StartExecutionPreview",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::VALIDATION_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct StartSession;

impl Operation for StartSession {
    type Input = StartSessionRequest;
    type Output = StartSessionResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "StartSession",
        iam_action: "ssm:StartSession",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_DOCUMENT, error::TARGET_NOT_CONNECTED],
        sensitive_input: &[],
        sensitive_output: &["TokenValue"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct StopAutomationExecution;

impl Operation for StopAutomationExecution {
    type Input = StopAutomationExecutionRequest;
    type Output = StopAutomationExecutionResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "StopAutomationExecution",
        iam_action: "ssm:StopAutomationExecution",
        hidden: false,
        errors: &[
            error::AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_AUTOMATION_STATUS_UPDATE_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct TerminateSession;

impl Operation for TerminateSession {
    type Input = TerminateSessionRequest;
    type Output = TerminateSessionResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "TerminateSession",
        iam_action: "ssm:TerminateSession",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UnlabelParameterVersion;

impl Operation for UnlabelParameterVersion {
    type Input = UnlabelParameterVersionRequest;
    type Output = UnlabelParameterVersionResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UnlabelParameterVersion",
        iam_action: "ssm:UnlabelParameterVersion",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::PARAMETER_NOT_FOUND,
            error::PARAMETER_VERSION_NOT_FOUND,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateAssociation;

impl Operation for UpdateAssociation {
    type Input = UpdateAssociationRequest;
    type Output = UpdateAssociationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateAssociation",
        iam_action: "ssm:UpdateAssociation",
        hidden: false,
        errors: &[
            error::ASSOCIATION_DOES_NOT_EXIST,
            error::ASSOCIATION_VERSION_LIMIT_EXCEEDED,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_ASSOCIATION_VERSION,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_VERSION,
            error::INVALID_OUTPUT_LOCATION,
            error::INVALID_PARAMETERS,
            error::INVALID_SCHEDULE,
            error::INVALID_TARGET,
            error::INVALID_TARGET_MAPS,
            error::INVALID_UPDATE,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &["Parameters"],
        sensitive_output: &["AssociationDescription.Parameters"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateAssociationStatus;

impl Operation for UpdateAssociationStatus {
    type Input = UpdateAssociationStatusRequest;
    type Output = UpdateAssociationStatusResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateAssociationStatus",
        iam_action: "ssm:UpdateAssociationStatus",
        hidden: false,
        errors: &[
            error::ASSOCIATION_DOES_NOT_EXIST,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_INSTANCE_ID,
            error::STATUS_UNCHANGED,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &["AssociationDescription.Parameters"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateCloudConnector;

impl Operation for UpdateCloudConnector {
    type Input = UpdateCloudConnectorRequest;
    type Output = UpdateCloudConnectorResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateCloudConnector",
        iam_action: "ssm:UpdateCloudConnector",
        hidden: false,
        errors: &[
            error::CONFLICT_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_NOT_FOUND_EXCEPTION,
            error::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateDocument;

impl Operation for UpdateDocument {
    type Input = UpdateDocumentRequest;
    type Output = UpdateDocumentResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateDocument",
        iam_action: "ssm:UpdateDocument",
        hidden: false,
        errors: &[
            error::DOCUMENT_VERSION_LIMIT_EXCEEDED,
            error::DUPLICATE_DOCUMENT_CONTENT,
            error::DUPLICATE_DOCUMENT_VERSION_NAME,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_CONTENT,
            error::INVALID_DOCUMENT_OPERATION,
            error::INVALID_DOCUMENT_SCHEMA_VERSION,
            error::INVALID_DOCUMENT_VERSION,
            error::MAX_DOCUMENT_SIZE_EXCEEDED,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateDocumentDefaultVersion;

impl Operation for UpdateDocumentDefaultVersion {
    type Input = UpdateDocumentDefaultVersionRequest;
    type Output = UpdateDocumentDefaultVersionResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateDocumentDefaultVersion",
        iam_action: "ssm:UpdateDocumentDefaultVersion",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_SCHEMA_VERSION,
            error::INVALID_DOCUMENT_VERSION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateDocumentMetadata;

impl Operation for UpdateDocumentMetadata {
    type Input = UpdateDocumentMetadataRequest;
    type Output = UpdateDocumentMetadataResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateDocumentMetadata",
        iam_action: "ssm:UpdateDocumentMetadata",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_DOCUMENT,
            error::INVALID_DOCUMENT_OPERATION,
            error::INVALID_DOCUMENT_VERSION,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateInstanceAssociationStatus;

impl Operation for UpdateInstanceAssociationStatus {
    type Input = UpdateInstanceAssociationStatusRequest;
    type Output = UpdateInstanceAssociationStatusResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateInstanceAssociationStatus",
        iam_action: "ssm:UpdateInstanceAssociationStatus",
        hidden: true,
        errors: &[
            error::ASSOCIATION_DOES_NOT_EXIST,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_INSTANCE_ID,
            error::STATUS_UNCHANGED,
            error::TOO_MANY_UPDATES,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateInstanceInformation;

impl Operation for UpdateInstanceInformation {
    type Input = UpdateInstanceInformationRequest;
    type Output = UpdateInstanceInformationResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateInstanceInformation",
        iam_action: "ssm:UpdateInstanceInformation",
        hidden: true,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_INSTANCE_ID],
        sensitive_input: &["IPAddress"],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateMaintenanceWindow;

impl Operation for UpdateMaintenanceWindow {
    type Input = UpdateMaintenanceWindowRequest;
    type Output = UpdateMaintenanceWindowResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateMaintenanceWindow",
        iam_action: "ssm:UpdateMaintenanceWindow",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &["Description"],
        sensitive_output: &["Description"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateMaintenanceWindowTarget;

impl Operation for UpdateMaintenanceWindowTarget {
    type Input = UpdateMaintenanceWindowTargetRequest;
    type Output = UpdateMaintenanceWindowTargetResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateMaintenanceWindowTarget",
        iam_action: "ssm:UpdateMaintenanceWindowTarget",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &["Description", "OwnerInformation"],
        sensitive_output: &["Description", "OwnerInformation"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateMaintenanceWindowTask;

impl Operation for UpdateMaintenanceWindowTask {
    type Input = UpdateMaintenanceWindowTaskRequest;
    type Output = UpdateMaintenanceWindowTaskResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateMaintenanceWindowTask",
        iam_action: "ssm:UpdateMaintenanceWindowTask",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[
            "Description",
            "TaskInvocationParameters.Lambda.Payload",
            "TaskInvocationParameters.RunCommand.Parameters",
            "TaskInvocationParameters.StepFunctions.Input",
            "TaskParameters",
        ],
        sensitive_output: &[
            "Description",
            "TaskInvocationParameters.Lambda.Payload",
            "TaskInvocationParameters.RunCommand.Parameters",
            "TaskInvocationParameters.StepFunctions.Input",
            "TaskParameters",
        ],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateManagedInstancePublicKey;

impl Operation for UpdateManagedInstancePublicKey {
    type Input = UpdateManagedInstancePublicKeyRequest;
    type Output = UpdateManagedInstancePublicKeyResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateManagedInstancePublicKey",
        iam_action: "ssm:UpdateManagedInstancePublicKey",
        hidden: true,
        errors: &[
            error::ACCESS_DENIED_EXCEPTION,
            error::INTERNAL_SERVER_ERROR,
            error::INVALID_INSTANCE_ID,
            error::VALIDATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateManagedInstanceRole;

impl Operation for UpdateManagedInstanceRole {
    type Input = UpdateManagedInstanceRoleRequest;
    type Output = UpdateManagedInstanceRoleResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateManagedInstanceRole",
        iam_action: "ssm:UpdateManagedInstanceRole",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_INSTANCE_ID],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateOpsItem;

impl Operation for UpdateOpsItem {
    type Input = UpdateOpsItemRequest;
    type Output = UpdateOpsItemResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateOpsItem",
        iam_action: "ssm:UpdateOpsItem",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_ITEM_ACCESS_DENIED_EXCEPTION,
            error::OPS_ITEM_ALREADY_EXISTS_EXCEPTION,
            error::OPS_ITEM_CONFLICT_EXCEPTION,
            error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION,
            error::OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION,
            error::OPS_ITEM_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateOpsMetadata;

impl Operation for UpdateOpsMetadata {
    type Input = UpdateOpsMetadataRequest;
    type Output = UpdateOpsMetadataResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateOpsMetadata",
        iam_action: "ssm:UpdateOpsMetadata",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION,
            error::OPS_METADATA_KEY_LIMIT_EXCEEDED_EXCEPTION,
            error::OPS_METADATA_NOT_FOUND_EXCEPTION,
            error::OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdatePatchBaseline;

impl Operation for UpdatePatchBaseline {
    type Input = UpdatePatchBaselineRequest;
    type Output = UpdatePatchBaselineResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdatePatchBaseline",
        iam_action: "ssm:UpdatePatchBaseline",
        hidden: false,
        errors: &[error::DOES_NOT_EXIST_EXCEPTION, error::INTERNAL_SERVER_ERROR],
        sensitive_input: &["Sources.*.Configuration"],
        sensitive_output: &["Sources.*.Configuration"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateResourceDataSync;

impl Operation for UpdateResourceDataSync {
    type Input = UpdateResourceDataSyncRequest;
    type Output = UpdateResourceDataSyncResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateResourceDataSync",
        iam_action: "ssm:UpdateResourceDataSync",
        hidden: false,
        errors: &[
            error::INTERNAL_SERVER_ERROR,
            error::RESOURCE_DATA_SYNC_CONFLICT_EXCEPTION,
            error::RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION,
            error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct UpdateServiceSetting;

impl Operation for UpdateServiceSetting {
    type Input = UpdateServiceSettingRequest;
    type Output = UpdateServiceSettingResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "UpdateServiceSetting",
        iam_action: "ssm:UpdateServiceSetting",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::SERVICE_SETTING_NOT_FOUND, error::TOO_MANY_UPDATES],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct ValidateCloudConnector;

impl Operation for ValidateCloudConnector {
    type Input = ValidateCloudConnectorRequest;
    type Output = ValidateCloudConnectorResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ssm",
        name: "ValidateCloudConnector",
        iam_action: "ssm:ValidateCloudConnector",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::RESOURCE_NOT_FOUND_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit_key: Some("MaxResults"),
            result_keys: &["ValidationFindings"],
        }),
    };
}
