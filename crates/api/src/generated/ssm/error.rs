// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use crate::ErrorKind;

pub const ACCESS_DENIED_EXCEPTION: ErrorKind = ErrorKind { code: "AccessDeniedException", status: 400 };
pub const ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind { code: "AlreadyExistsException", status: 400 };
pub const ASSOCIATED_INSTANCES: ErrorKind = ErrorKind { code: "AssociatedInstances", status: 400 };
pub const ASSOCIATION_ALREADY_EXISTS: ErrorKind = ErrorKind { code: "AssociationAlreadyExists", status: 400 };
pub const ASSOCIATION_DOES_NOT_EXIST: ErrorKind = ErrorKind { code: "AssociationDoesNotExist", status: 400 };
pub const ASSOCIATION_EXECUTION_DOES_NOT_EXIST: ErrorKind =
    ErrorKind { code: "AssociationExecutionDoesNotExist", status: 400 };
pub const ASSOCIATION_LIMIT_EXCEEDED: ErrorKind = ErrorKind { code: "AssociationLimitExceeded", status: 400 };
pub const ASSOCIATION_VERSION_LIMIT_EXCEEDED: ErrorKind =
    ErrorKind { code: "AssociationVersionLimitExceeded", status: 400 };
pub const AUTOMATION_DEFINITION_NOT_APPROVED_EXCEPTION: ErrorKind =
    ErrorKind { code: "AutomationDefinitionNotApprovedException", status: 400 };
pub const AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION: ErrorKind =
    ErrorKind { code: "AutomationDefinitionNotFoundException", status: 400 };
pub const AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION: ErrorKind =
    ErrorKind { code: "AutomationDefinitionVersionNotFoundException", status: 400 };
pub const AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "AutomationExecutionLimitExceededException", status: 400 };
pub const AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION: ErrorKind =
    ErrorKind { code: "AutomationExecutionNotFoundException", status: 400 };
pub const AUTOMATION_STEP_NOT_FOUND_EXCEPTION: ErrorKind =
    ErrorKind { code: "AutomationStepNotFoundException", status: 400 };
pub const COMPLIANCE_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "ComplianceTypeCountLimitExceededException", status: 400 };
pub const CONFLICT_EXCEPTION: ErrorKind = ErrorKind { code: "ConflictException", status: 400 };
pub const CUSTOM_SCHEMA_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "CustomSchemaCountLimitExceededException", status: 400 };
pub const DOCUMENT_ALREADY_EXISTS: ErrorKind = ErrorKind { code: "DocumentAlreadyExists", status: 400 };
pub const DOCUMENT_LIMIT_EXCEEDED: ErrorKind = ErrorKind { code: "DocumentLimitExceeded", status: 400 };
pub const DOCUMENT_PERMISSION_LIMIT: ErrorKind = ErrorKind { code: "DocumentPermissionLimit", status: 400 };
pub const DOCUMENT_VERSION_LIMIT_EXCEEDED: ErrorKind = ErrorKind { code: "DocumentVersionLimitExceeded", status: 400 };
pub const DOES_NOT_EXIST_EXCEPTION: ErrorKind = ErrorKind { code: "DoesNotExistException", status: 400 };
pub const DUPLICATE_DOCUMENT_CONTENT: ErrorKind = ErrorKind { code: "DuplicateDocumentContent", status: 400 };
pub const DUPLICATE_DOCUMENT_VERSION_NAME: ErrorKind = ErrorKind { code: "DuplicateDocumentVersionName", status: 400 };
pub const DUPLICATE_INSTANCE_ID: ErrorKind = ErrorKind { code: "DuplicateInstanceId", status: 400 };
pub const FEATURE_NOT_AVAILABLE_EXCEPTION: ErrorKind = ErrorKind { code: "FeatureNotAvailableException", status: 400 };
pub const HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "HierarchyLevelLimitExceededException", status: 400 };
pub const HIERARCHY_TYPE_MISMATCH_EXCEPTION: ErrorKind =
    ErrorKind { code: "HierarchyTypeMismatchException", status: 400 };
pub const IDEMPOTENT_PARAMETER_MISMATCH: ErrorKind = ErrorKind { code: "IdempotentParameterMismatch", status: 400 };
pub const INCOMPATIBLE_POLICY_EXCEPTION: ErrorKind = ErrorKind { code: "IncompatiblePolicyException", status: 400 };
pub const INTERNAL_SERVER_ERROR: ErrorKind = ErrorKind { code: "InternalServerError", status: 500 };
pub const INVALID_ACTIVATION: ErrorKind = ErrorKind { code: "InvalidActivation", status: 400 };
pub const INVALID_ACTIVATION_ID: ErrorKind = ErrorKind { code: "InvalidActivationId", status: 400 };
pub const INVALID_AGGREGATOR_EXCEPTION: ErrorKind = ErrorKind { code: "InvalidAggregatorException", status: 400 };
pub const INVALID_ALLOWED_PATTERN_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidAllowedPatternException", status: 400 };
pub const INVALID_ASSOCIATION: ErrorKind = ErrorKind { code: "InvalidAssociation", status: 400 };
pub const INVALID_ASSOCIATION_VERSION: ErrorKind = ErrorKind { code: "InvalidAssociationVersion", status: 400 };
pub const INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidAutomationExecutionParametersException", status: 400 };
pub const INVALID_AUTOMATION_SIGNAL_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidAutomationSignalException", status: 400 };
pub const INVALID_AUTOMATION_STATUS_UPDATE_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidAutomationStatusUpdateException", status: 400 };
pub const INVALID_COMMAND_ID: ErrorKind = ErrorKind { code: "InvalidCommandId", status: 400 };
pub const INVALID_DELETE_INVENTORY_PARAMETERS_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidDeleteInventoryParametersException", status: 400 };
pub const INVALID_DELETION_ID_EXCEPTION: ErrorKind = ErrorKind { code: "InvalidDeletionIdException", status: 400 };
pub const INVALID_DOCUMENT: ErrorKind = ErrorKind { code: "InvalidDocument", status: 400 };
pub const INVALID_DOCUMENT_CONTENT: ErrorKind = ErrorKind { code: "InvalidDocumentContent", status: 400 };
pub const INVALID_DOCUMENT_OPERATION: ErrorKind = ErrorKind { code: "InvalidDocumentOperation", status: 400 };
pub const INVALID_DOCUMENT_SCHEMA_VERSION: ErrorKind = ErrorKind { code: "InvalidDocumentSchemaVersion", status: 400 };
pub const INVALID_DOCUMENT_TYPE: ErrorKind = ErrorKind { code: "InvalidDocumentType", status: 400 };
pub const INVALID_DOCUMENT_VERSION: ErrorKind = ErrorKind { code: "InvalidDocumentVersion", status: 400 };
pub const INVALID_FILTER: ErrorKind = ErrorKind { code: "InvalidFilter", status: 400 };
pub const INVALID_FILTER_KEY: ErrorKind = ErrorKind { code: "InvalidFilterKey", status: 400 };
pub const INVALID_FILTER_OPTION: ErrorKind = ErrorKind { code: "InvalidFilterOption", status: 400 };
pub const INVALID_FILTER_VALUE: ErrorKind = ErrorKind { code: "InvalidFilterValue", status: 400 };
pub const INVALID_INSTANCE_ID: ErrorKind = ErrorKind { code: "InvalidInstanceId", status: 400 };
pub const INVALID_INSTANCE_INFORMATION_FILTER_VALUE: ErrorKind =
    ErrorKind { code: "InvalidInstanceInformationFilterValue", status: 400 };
pub const INVALID_INSTANCE_PROPERTY_FILTER_VALUE: ErrorKind =
    ErrorKind { code: "InvalidInstancePropertyFilterValue", status: 400 };
pub const INVALID_INVENTORY_GROUP_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidInventoryGroupException", status: 400 };
pub const INVALID_INVENTORY_ITEM_CONTEXT_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidInventoryItemContextException", status: 400 };
pub const INVALID_INVENTORY_REQUEST_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidInventoryRequestException", status: 400 };
pub const INVALID_ITEM_CONTENT_EXCEPTION: ErrorKind = ErrorKind { code: "InvalidItemContentException", status: 400 };
pub const INVALID_KEY_ID: ErrorKind = ErrorKind { code: "InvalidKeyId", status: 400 };
pub const INVALID_NEXT_TOKEN: ErrorKind = ErrorKind { code: "InvalidNextToken", status: 400 };
pub const INVALID_NOTIFICATION_CONFIG: ErrorKind = ErrorKind { code: "InvalidNotificationConfig", status: 400 };
pub const INVALID_OPTION_EXCEPTION: ErrorKind = ErrorKind { code: "InvalidOptionException", status: 400 };
pub const INVALID_OUTPUT_FOLDER: ErrorKind = ErrorKind { code: "InvalidOutputFolder", status: 400 };
pub const INVALID_OUTPUT_LOCATION: ErrorKind = ErrorKind { code: "InvalidOutputLocation", status: 400 };
pub const INVALID_PARAMETERS: ErrorKind = ErrorKind { code: "InvalidParameters", status: 400 };
pub const INVALID_PERMISSION_TYPE: ErrorKind = ErrorKind { code: "InvalidPermissionType", status: 400 };
pub const INVALID_PLUGIN_NAME: ErrorKind = ErrorKind { code: "InvalidPluginName", status: 400 };
pub const INVALID_POLICY_ATTRIBUTE_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidPolicyAttributeException", status: 400 };
pub const INVALID_POLICY_TYPE_EXCEPTION: ErrorKind = ErrorKind { code: "InvalidPolicyTypeException", status: 400 };
pub const INVALID_RESOURCE_ID: ErrorKind = ErrorKind { code: "InvalidResourceId", status: 400 };
pub const INVALID_RESOURCE_TYPE: ErrorKind = ErrorKind { code: "InvalidResourceType", status: 400 };
pub const INVALID_RESULT_ATTRIBUTE_EXCEPTION: ErrorKind =
    ErrorKind { code: "InvalidResultAttributeException", status: 400 };
pub const INVALID_ROLE: ErrorKind = ErrorKind { code: "InvalidRole", status: 400 };
pub const INVALID_SCHEDULE: ErrorKind = ErrorKind { code: "InvalidSchedule", status: 400 };
pub const INVALID_TAG: ErrorKind = ErrorKind { code: "InvalidTag", status: 400 };
pub const INVALID_TARGET: ErrorKind = ErrorKind { code: "InvalidTarget", status: 400 };
pub const INVALID_TARGET_MAPS: ErrorKind = ErrorKind { code: "InvalidTargetMaps", status: 400 };
pub const INVALID_TYPE_NAME_EXCEPTION: ErrorKind = ErrorKind { code: "InvalidTypeNameException", status: 400 };
pub const INVALID_UPDATE: ErrorKind = ErrorKind { code: "InvalidUpdate", status: 400 };
pub const INVOCATION_DOES_NOT_EXIST: ErrorKind = ErrorKind { code: "InvocationDoesNotExist", status: 400 };
pub const ITEM_CONTENT_MISMATCH_EXCEPTION: ErrorKind = ErrorKind { code: "ItemContentMismatchException", status: 400 };
pub const ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "ItemSizeLimitExceededException", status: 400 };
pub const MACHINE_FINGERPRINT_DOES_NOT_MATCH: ErrorKind =
    ErrorKind { code: "MachineFingerprintDoesNotMatch", status: 400 };
pub const MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION: ErrorKind =
    ErrorKind { code: "MalformedResourcePolicyDocumentException", status: 400 };
pub const MAX_DOCUMENT_SIZE_EXCEEDED: ErrorKind = ErrorKind { code: "MaxDocumentSizeExceeded", status: 400 };
pub const NO_LONGER_SUPPORTED_EXCEPTION: ErrorKind = ErrorKind { code: "NoLongerSupportedException", status: 400 };
pub const OPS_ITEM_ACCESS_DENIED_EXCEPTION: ErrorKind = ErrorKind { code: "OpsItemAccessDeniedException", status: 400 };
pub const OPS_ITEM_ALREADY_EXISTS_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsItemAlreadyExistsException", status: 400 };
pub const OPS_ITEM_CONFLICT_EXCEPTION: ErrorKind = ErrorKind { code: "OpsItemConflictException", status: 400 };
pub const OPS_ITEM_INVALID_PARAMETER_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsItemInvalidParameterException", status: 400 };
pub const OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsItemLimitExceededException", status: 400 };
pub const OPS_ITEM_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind { code: "OpsItemNotFoundException", status: 400 };
pub const OPS_ITEM_RELATED_ITEM_ALREADY_EXISTS_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsItemRelatedItemAlreadyExistsException", status: 400 };
pub const OPS_ITEM_RELATED_ITEM_ASSOCIATION_NOT_FOUND_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsItemRelatedItemAssociationNotFoundException", status: 400 };
pub const OPS_METADATA_ALREADY_EXISTS_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsMetadataAlreadyExistsException", status: 400 };
pub const OPS_METADATA_INVALID_ARGUMENT_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsMetadataInvalidArgumentException", status: 400 };
pub const OPS_METADATA_KEY_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsMetadataKeyLimitExceededException", status: 400 };
pub const OPS_METADATA_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsMetadataLimitExceededException", status: 400 };
pub const OPS_METADATA_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind { code: "OpsMetadataNotFoundException", status: 400 };
pub const OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION: ErrorKind =
    ErrorKind { code: "OpsMetadataTooManyUpdatesException", status: 400 };
pub const PARAMETER_ALREADY_EXISTS: ErrorKind = ErrorKind { code: "ParameterAlreadyExists", status: 400 };
pub const PARAMETER_LIMIT_EXCEEDED: ErrorKind = ErrorKind { code: "ParameterLimitExceeded", status: 400 };
pub const PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: ErrorKind =
    ErrorKind { code: "ParameterMaxVersionLimitExceeded", status: 400 };
pub const PARAMETER_NOT_FOUND: ErrorKind = ErrorKind { code: "ParameterNotFound", status: 400 };
pub const PARAMETER_PATTERN_MISMATCH_EXCEPTION: ErrorKind =
    ErrorKind { code: "ParameterPatternMismatchException", status: 400 };
pub const PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED: ErrorKind =
    ErrorKind { code: "ParameterVersionLabelLimitExceeded", status: 400 };
pub const PARAMETER_VERSION_NOT_FOUND: ErrorKind = ErrorKind { code: "ParameterVersionNotFound", status: 400 };
pub const POLICIES_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "PoliciesLimitExceededException", status: 400 };
pub const RESOURCE_DATA_SYNC_ALREADY_EXISTS_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourceDataSyncAlreadyExistsException", status: 400 };
pub const RESOURCE_DATA_SYNC_CONFLICT_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourceDataSyncConflictException", status: 400 };
pub const RESOURCE_DATA_SYNC_COUNT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourceDataSyncCountExceededException", status: 400 };
pub const RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourceDataSyncInvalidConfigurationException", status: 400 };
pub const RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourceDataSyncNotFoundException", status: 400 };
pub const RESOURCE_IN_USE_EXCEPTION: ErrorKind = ErrorKind { code: "ResourceInUseException", status: 400 };
pub const RESOURCE_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourceLimitExceededException", status: 400 };
pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind { code: "ResourceNotFoundException", status: 400 };
pub const RESOURCE_POLICY_CONFLICT_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourcePolicyConflictException", status: 400 };
pub const RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourcePolicyInvalidParameterException", status: 400 };
pub const RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourcePolicyLimitExceededException", status: 400 };
pub const RESOURCE_POLICY_NOT_FOUND_EXCEPTION: ErrorKind =
    ErrorKind { code: "ResourcePolicyNotFoundException", status: 400 };
pub const SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "ServiceQuotaExceededException", status: 400 };
pub const SERVICE_SETTING_NOT_FOUND: ErrorKind = ErrorKind { code: "ServiceSettingNotFound", status: 400 };
pub const STATUS_UNCHANGED: ErrorKind = ErrorKind { code: "StatusUnchanged", status: 400 };
pub const SUB_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "SubTypeCountLimitExceededException", status: 400 };
pub const TARGET_IN_USE_EXCEPTION: ErrorKind = ErrorKind { code: "TargetInUseException", status: 400 };
pub const TARGET_NOT_CONNECTED: ErrorKind = ErrorKind { code: "TargetNotConnected", status: 400 };
pub const THROTTLING_EXCEPTION: ErrorKind = ErrorKind { code: "ThrottlingException", status: 400 };
pub const TOO_MANY_TAGS_ERROR: ErrorKind = ErrorKind { code: "TooManyTagsError", status: 400 };
pub const TOO_MANY_UPDATES: ErrorKind = ErrorKind { code: "TooManyUpdates", status: 400 };
pub const TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION: ErrorKind =
    ErrorKind { code: "TotalSizeLimitExceededException", status: 400 };
pub const UNSUPPORTED_CALENDAR_EXCEPTION: ErrorKind = ErrorKind { code: "UnsupportedCalendarException", status: 400 };
pub const UNSUPPORTED_FEATURE_REQUIRED_EXCEPTION: ErrorKind =
    ErrorKind { code: "UnsupportedFeatureRequiredException", status: 400 };
pub const UNSUPPORTED_INVENTORY_ITEM_CONTEXT_EXCEPTION: ErrorKind =
    ErrorKind { code: "UnsupportedInventoryItemContextException", status: 400 };
pub const UNSUPPORTED_INVENTORY_SCHEMA_VERSION_EXCEPTION: ErrorKind =
    ErrorKind { code: "UnsupportedInventorySchemaVersionException", status: 400 };
pub const UNSUPPORTED_OPERATING_SYSTEM: ErrorKind = ErrorKind { code: "UnsupportedOperatingSystem", status: 400 };
pub const UNSUPPORTED_OPERATION_EXCEPTION: ErrorKind = ErrorKind { code: "UnsupportedOperationException", status: 400 };
pub const UNSUPPORTED_PARAMETER_TYPE: ErrorKind = ErrorKind { code: "UnsupportedParameterType", status: 400 };
pub const UNSUPPORTED_PLATFORM_TYPE: ErrorKind = ErrorKind { code: "UnsupportedPlatformType", status: 400 };
pub const VALIDATION_EXCEPTION: ErrorKind = ErrorKind { code: "ValidationException", status: 400 };
