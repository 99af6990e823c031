// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use crate::validate::{Inside, Pattern, Rule};

pub(super) static ACCESS_REQUEST_ID: Rule = Rule { pattern: Some(&ACCESS_REQUEST_ID_PATTERN), ..Rule::ANY };

pub(super) static ACCOUNT_ID: Rule = Rule { pattern: Some(&ACCOUNT_ID_PATTERN), ..Rule::ANY };

pub(super) static ACCOUNT_ID_LIST: Rule = Rule { max: Some(20), inside: Inside::List(&ACCOUNT_ID), ..Rule::ANY };

pub(super) static ACCOUNTS: Rule = Rule { min: Some(1), max: Some(50), ..Rule::ANY };

pub(super) static ACTIVATION_DESCRIPTION: Rule = Rule { min: Some(0), max: Some(256), ..Rule::ANY };

pub(super) static ACTIVATION_ID: Rule = Rule { pattern: Some(&ACTIVATION_ID_PATTERN), ..Rule::ANY };

pub(super) static AGENT_ACTIVATION_CODE: Rule = Rule { min: Some(20), max: Some(250), sensitive: true, ..Rule::ANY };

pub(super) static AGENT_ACTIVATION_ID: Rule = Rule { min: Some(36), ..Rule::ANY };

pub(super) static AGENT_IP_ADDRESS: Rule = Rule { max: Some(46), sensitive: true, ..Rule::ANY };

pub(super) static AGENT_ROLE_NAME: Rule = Rule { max: Some(2048), ..Rule::ANY };

pub(super) static AGENT_STATUS_NAME: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static AGENT_TEXT: Rule = Rule { max: Some(255), ..Rule::ANY };

pub(super) static ALARM_LIST: Rule = Rule { min: Some(1), max: Some(1), ..Rule::ANY };

pub(super) static ALARM_NAME: Rule =
    Rule { min: Some(1), max: Some(255), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static ALLOWED_PATTERN: Rule = Rule { min: Some(0), max: Some(1024), ..Rule::ANY };

pub(super) static APPROVE_AFTER_DAYS: Rule = Rule { min: Some(0), max: Some(360), numeric: true, ..Rule::ANY };

pub(super) static ASSOCIATION_COMPLIANCE_SEVERITY: Rule =
    Rule { values: &["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"], ..Rule::ANY };

pub(super) static ASSOCIATION_DISPATCH_ASSUME_ROLE_ARN: Rule =
    Rule { min: Some(1), max: Some(512), pattern: Some(&ASSOCIATION_DISPATCH_ASSUME_ROLE_ARN_PATTERN), ..Rule::ANY };

pub(super) static ASSOCIATION_EXECUTION_FILTER_KEY: Rule =
    Rule { values: &["ExecutionId", "Status", "CreatedTime"], ..Rule::ANY };

pub(super) static ASSOCIATION_EXECUTION_FILTER_LIST: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static ASSOCIATION_EXECUTION_FILTER_VALUE: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static ASSOCIATION_EXECUTION_ID: Rule =
    Rule { pattern: Some(&ASSOCIATION_EXECUTION_ID_PATTERN), ..Rule::ANY };

pub(super) static ASSOCIATION_EXECUTION_TARGETS_FILTER_KEY: Rule =
    Rule { values: &["Status", "ResourceId", "ResourceType"], ..Rule::ANY };

pub(super) static ASSOCIATION_EXECUTION_TARGETS_FILTER_LIST: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static ASSOCIATION_EXECUTION_TARGETS_FILTER_VALUE: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static ASSOCIATION_FILTER_KEY: Rule = Rule {
    values: &[
        "InstanceId",
        "Name",
        "AssociationId",
        "AssociationStatusName",
        "LastExecutedBefore",
        "LastExecutedAfter",
        "AssociationName",
        "ResourceGroupName",
        "CloudConnectorId",
    ],
    ..Rule::ANY
};

pub(super) static ASSOCIATION_FILTER_LIST: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static ASSOCIATION_FILTER_OPERATOR_TYPE: Rule =
    Rule { values: &["EQUAL", "LESS_THAN", "GREATER_THAN"], ..Rule::ANY };

pub(super) static ASSOCIATION_FILTER_VALUE: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static ASSOCIATION_ID: Rule = Rule { pattern: Some(&ASSOCIATION_EXECUTION_ID_PATTERN), ..Rule::ANY };

pub(super) static ASSOCIATION_ID_LIST: Rule =
    Rule { min: Some(1), max: Some(10), inside: Inside::List(&ASSOCIATION_ID), ..Rule::ANY };

pub(super) static ASSOCIATION_NAME: Rule = Rule { pattern: Some(&ASSOCIATION_NAME_PATTERN), ..Rule::ANY };

pub(super) static ASSOCIATION_STATUS_NAME: Rule = Rule { values: &["Pending", "Success", "Failed"], ..Rule::ANY };

pub(super) static ASSOCIATION_SYNC_COMPLIANCE: Rule = Rule { values: &["AUTO", "MANUAL"], ..Rule::ANY };

pub(super) static ASSOCIATION_VERSION: Rule = Rule { pattern: Some(&ASSOCIATION_VERSION_PATTERN), ..Rule::ANY };

pub(super) static ATTACHMENT_IDENTIFIER: Rule = Rule { pattern: Some(&ASSOCIATION_NAME_PATTERN), ..Rule::ANY };

pub(super) static ATTACHMENTS_SOURCE_KEY: Rule =
    Rule { values: &["SourceUrl", "S3FileUrl", "AttachmentReference"], ..Rule::ANY };

pub(super) static ATTACHMENTS_SOURCE_LIST: Rule = Rule { min: Some(0), max: Some(20), ..Rule::ANY };

pub(super) static ATTACHMENTS_SOURCE_VALUE: Rule = Rule { min: Some(1), max: Some(1024), ..Rule::ANY };

pub(super) static ATTACHMENTS_SOURCE_VALUES: Rule =
    Rule { min: Some(1), max: Some(1), inside: Inside::List(&ATTACHMENTS_SOURCE_VALUE), ..Rule::ANY };

pub(super) static ATTRIBUTE_NAME: Rule = Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static ATTRIBUTE_VALUE: Rule = Rule { min: Some(0), max: Some(4096), ..Rule::ANY };

pub(super) static AUTOMATION_EXECUTION_FILTER_KEY: Rule = Rule {
    values: &[
        "DocumentNamePrefix",
        "ExecutionStatus",
        "ExecutionId",
        "ParentExecutionId",
        "CurrentAction",
        "StartTimeBefore",
        "StartTimeAfter",
        "AutomationType",
        "TagKey",
        "TargetResourceGroup",
        "AutomationSubtype",
        "OpsItemId",
    ],
    ..Rule::ANY
};

pub(super) static AUTOMATION_EXECUTION_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(10), ..Rule::ANY };

pub(super) static AUTOMATION_EXECUTION_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(150), ..Rule::ANY };

pub(super) static AUTOMATION_EXECUTION_FILTER_VALUE_LIST: Rule =
    Rule { min: Some(1), max: Some(10), inside: Inside::List(&AUTOMATION_EXECUTION_FILTER_VALUE), ..Rule::ANY };

pub(super) static AUTOMATION_EXECUTION_ID: Rule = Rule { min: Some(36), max: Some(36), ..Rule::ANY };

pub(super) static AUTOMATION_PARAMETER_KEY: Rule = Rule { min: Some(1), max: Some(50), ..Rule::ANY };

pub(super) static AUTOMATION_PARAMETER_MAP: Rule = Rule {
    min: Some(1),
    max: Some(200),
    inside: Inside::Map(&AUTOMATION_PARAMETER_KEY, &AUTOMATION_PARAMETER_VALUE_LIST),
    ..Rule::ANY
};

pub(super) static AUTOMATION_PARAMETER_VALUE: Rule = Rule { min: Some(1), max: Some(512), ..Rule::ANY };

pub(super) static AUTOMATION_PARAMETER_VALUE_LIST: Rule =
    Rule { min: Some(0), max: Some(50), inside: Inside::List(&AUTOMATION_PARAMETER_VALUE), ..Rule::ANY };

pub(super) static AUTOMATION_TARGET_PARAMETER_NAME: Rule = Rule { min: Some(1), max: Some(50), ..Rule::ANY };

pub(super) static AUTOMATION_TARGETS: Rule = Rule { min: Some(0), max: Some(1), ..Rule::ANY };

pub(super) static AZURE_APPLICATION_DISPLAY_NAME: Rule =
    Rule { min: Some(0), max: Some(256), pattern: Some(&AZURE_APPLICATION_DISPLAY_NAME_PATTERN), ..Rule::ANY };

pub(super) static AZURE_APPLICATION_ID: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&AZURE_APPLICATION_ID_PATTERN), ..Rule::ANY };

pub(super) static AZURE_SUBSCRIPTION_DISPLAY_NAME: Rule =
    Rule { min: Some(0), max: Some(128), pattern: Some(&AZURE_APPLICATION_DISPLAY_NAME_PATTERN), ..Rule::ANY };

pub(super) static AZURE_SUBSCRIPTION_ID: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&AZURE_APPLICATION_ID_PATTERN), ..Rule::ANY };

pub(super) static AZURE_SUBSCRIPTION_LIST: Rule = Rule { min: Some(1), max: Some(75), ..Rule::ANY };

pub(super) static AZURE_TENANT_DISPLAY_NAME: Rule =
    Rule { min: Some(0), max: Some(256), pattern: Some(&AZURE_APPLICATION_DISPLAY_NAME_PATTERN), ..Rule::ANY };

pub(super) static AZURE_TENANT_ID: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&AZURE_APPLICATION_ID_PATTERN), ..Rule::ANY };

pub(super) static BASELINE_DESCRIPTION: Rule = Rule { min: Some(1), max: Some(1024), ..Rule::ANY };

pub(super) static BASELINE_ID: Rule =
    Rule { min: Some(20), max: Some(128), pattern: Some(&BASELINE_ID_PATTERN), ..Rule::ANY };

pub(super) static BASELINE_NAME: Rule =
    Rule { min: Some(3), max: Some(128), pattern: Some(&ASSOCIATION_NAME_PATTERN), ..Rule::ANY };

pub(super) static CHANGE_DETAILS_VALUE: Rule = Rule { min: Some(1), max: Some(32768), ..Rule::ANY };

pub(super) static CHANGE_REQUEST_NAME: Rule = Rule { min: Some(1), max: Some(1024), ..Rule::ANY };

pub(super) static CLIENT_TOKEN: Rule = Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static CLOUD_CONNECTOR_DESCRIPTION: Rule =
    Rule { min: Some(0), max: Some(1024), pattern: Some(&AZURE_APPLICATION_DISPLAY_NAME_PATTERN), ..Rule::ANY };

pub(super) static CLOUD_CONNECTOR_FILTER_KEY: Rule =
    Rule { values: &["SubscriptionId", "TenantId", "ProjectId", "OrganizationId"], ..Rule::ANY };

pub(super) static CLOUD_CONNECTOR_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(2), ..Rule::ANY };

pub(super) static CLOUD_CONNECTOR_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(256), ..Rule::ANY };

pub(super) static CLOUD_CONNECTOR_FILTER_VALUES: Rule =
    Rule { min: Some(1), max: Some(1), inside: Inside::List(&CLOUD_CONNECTOR_FILTER_VALUE), ..Rule::ANY };

pub(super) static CLOUD_CONNECTOR_IAM_ROLE_ARN: Rule =
    Rule { min: Some(20), max: Some(2048), pattern: Some(&CLOUD_CONNECTOR_IAM_ROLE_ARN_PATTERN), ..Rule::ANY };

pub(super) static CLOUD_CONNECTOR_ID: Rule =
    Rule { min: Some(36), max: Some(36), pattern: Some(&ACTIVATION_ID_PATTERN), ..Rule::ANY };

pub(super) static CLOUD_CONNECTOR_MAX_RESULTS: Rule = Rule { min: Some(0), max: Some(10), numeric: true, ..Rule::ANY };

pub(super) static CLOUD_WATCH_LOG_GROUP_NAME: Rule = Rule { min: Some(1), max: Some(512), ..Rule::ANY };

pub(super) static COMMAND_FILTER_KEY: Rule =
    Rule { values: &["InvokedAfter", "InvokedBefore", "Status", "ExecutionStage", "DocumentName"], ..Rule::ANY };

pub(super) static COMMAND_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(5), ..Rule::ANY };

pub(super) static COMMAND_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(128), ..Rule::ANY };

pub(super) static COMMAND_ID: Rule = Rule { min: Some(36), max: Some(36), ..Rule::ANY };

pub(super) static COMMAND_MAX_RESULTS: Rule = Rule { min: Some(1), max: Some(50), numeric: true, ..Rule::ANY };

pub(super) static COMMAND_PLUGIN_NAME: Rule = Rule { min: Some(4), ..Rule::ANY };

pub(super) static COMMENT: Rule = Rule { max: Some(100), ..Rule::ANY };

pub(super) static COMPLIANCE_EXECUTION_ID: Rule = Rule { max: Some(100), ..Rule::ANY };

pub(super) static COMPLIANCE_EXECUTION_TYPE: Rule = Rule { max: Some(50), ..Rule::ANY };

pub(super) static COMPLIANCE_ITEM_CONTENT_HASH: Rule = Rule { max: Some(256), ..Rule::ANY };

pub(super) static COMPLIANCE_ITEM_DETAILS: Rule =
    Rule { inside: Inside::Map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE), ..Rule::ANY };

pub(super) static COMPLIANCE_ITEM_ENTRY_LIST: Rule = Rule { min: Some(0), max: Some(10000), ..Rule::ANY };

pub(super) static COMPLIANCE_ITEM_TITLE: Rule = Rule { max: Some(500), ..Rule::ANY };

pub(super) static COMPLIANCE_QUERY_OPERATOR_TYPE: Rule =
    Rule { values: &["EQUAL", "NOT_EQUAL", "BEGIN_WITH", "LESS_THAN", "GREATER_THAN"], ..Rule::ANY };

pub(super) static COMPLIANCE_RESOURCE_ID: Rule = Rule { min: Some(1), max: Some(100), ..Rule::ANY };

pub(super) static COMPLIANCE_RESOURCE_ID_LIST: Rule =
    Rule { min: Some(1), inside: Inside::List(&COMPLIANCE_RESOURCE_ID), ..Rule::ANY };

pub(super) static COMPLIANCE_RESOURCE_TYPE: Rule = Rule { min: Some(1), max: Some(50), ..Rule::ANY };

pub(super) static COMPLIANCE_RESOURCE_TYPE_LIST: Rule =
    Rule { min: Some(1), inside: Inside::List(&COMPLIANCE_RESOURCE_TYPE), ..Rule::ANY };

pub(super) static COMPLIANCE_SEVERITY: Rule =
    Rule { values: &["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"], ..Rule::ANY };

pub(super) static COMPLIANCE_STATUS: Rule = Rule { values: &["COMPLIANT", "NON_COMPLIANT"], ..Rule::ANY };

pub(super) static COMPLIANCE_STRING_FILTER_KEY: Rule = Rule { min: Some(1), max: Some(200), ..Rule::ANY };

pub(super) static COMPLIANCE_STRING_FILTER_VALUE_LIST: Rule = Rule { min: Some(1), max: Some(20), ..Rule::ANY };

pub(super) static COMPLIANCE_TYPE_NAME: Rule =
    Rule { min: Some(1), max: Some(100), pattern: Some(&COMPLIANCE_TYPE_NAME_PATTERN), ..Rule::ANY };

pub(super) static COMPLIANCE_UPLOAD_TYPE: Rule = Rule { values: &["COMPLETE", "PARTIAL"], ..Rule::ANY };

pub(super) static CONFIG_CONNECTOR_ARN: Rule =
    Rule { min: Some(1), max: Some(512), pattern: Some(&CONFIG_CONNECTOR_ARN_PATTERN), ..Rule::ANY };

pub(super) static CREATE_ASSOCIATION_BATCH_REQUEST_ENTRIES: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static DHMC_PERMISSION_MODEL: Rule = Rule { values: &["SERVICE_MANAGED", "SELF_MANAGED"], ..Rule::ANY };

pub(super) static DHMC_ROLE_ARN: Rule =
    Rule { min: Some(20), max: Some(2048), pattern: Some(&DHMC_ROLE_ARN_PATTERN), ..Rule::ANY };

pub(super) static DEFAULT_INSTANCE_NAME: Rule =
    Rule { min: Some(0), max: Some(256), pattern: Some(&DEFAULT_INSTANCE_NAME_PATTERN), ..Rule::ANY };

pub(super) static DELETION_MODE: Rule = Rule { values: &["RemoveSharing", "RollbackMigration"], ..Rule::ANY };

pub(super) static DESCRIBE_ACTIVATIONS_FILTER_KEYS: Rule =
    Rule { values: &["ActivationIds", "DefaultInstanceName", "IamRole"], ..Rule::ANY };

pub(super) static DESCRIBE_INSTANCE_PROPERTIES_MAX_RESULTS: Rule =
    Rule { min: Some(5), max: Some(1000), numeric: true, ..Rule::ANY };

pub(super) static DISPLAY_NAME: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&AZURE_APPLICATION_DISPLAY_NAME_PATTERN), ..Rule::ANY };

pub(super) static DOCUMENT_ARN: Rule = Rule { pattern: Some(&DOCUMENT_ARN_PATTERN), ..Rule::ANY };

pub(super) static DOCUMENT_CONTENT: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static DOCUMENT_DISPLAY_NAME: Rule =
    Rule { max: Some(1024), pattern: Some(&DOCUMENT_DISPLAY_NAME_PATTERN), ..Rule::ANY };

pub(super) static DOCUMENT_FILTER_KEY: Rule =
    Rule { values: &["Name", "Owner", "PlatformTypes", "DocumentType"], ..Rule::ANY };

pub(super) static DOCUMENT_FILTER_LIST: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static DOCUMENT_FILTER_VALUE: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static DOCUMENT_FORMAT: Rule = Rule { values: &["YAML", "JSON", "TEXT"], ..Rule::ANY };

pub(super) static DOCUMENT_HASH: Rule = Rule { max: Some(256), ..Rule::ANY };

pub(super) static DOCUMENT_HASH_TYPE: Rule = Rule { values: &["Sha256", "Sha1"], ..Rule::ANY };

pub(super) static DOCUMENT_KEY_VALUES_FILTER_KEY: Rule = Rule { min: Some(1), max: Some(128), ..Rule::ANY };

pub(super) static DOCUMENT_KEY_VALUES_FILTER_LIST: Rule = Rule { min: Some(0), max: Some(6), ..Rule::ANY };

pub(super) static DOCUMENT_KEY_VALUES_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(256), ..Rule::ANY };

pub(super) static DOCUMENT_KEY_VALUES_FILTER_VALUES: Rule =
    Rule { inside: Inside::List(&DOCUMENT_KEY_VALUES_FILTER_VALUE), ..Rule::ANY };

pub(super) static DOCUMENT_METADATA_ENUM: Rule = Rule { values: &["DocumentReviews"], ..Rule::ANY };

pub(super) static DOCUMENT_NAME: Rule = Rule { pattern: Some(&ASSOCIATION_NAME_PATTERN), ..Rule::ANY };

pub(super) static DOCUMENT_PERMISSION_MAX_RESULTS: Rule =
    Rule { min: Some(1), max: Some(200), numeric: true, ..Rule::ANY };

pub(super) static DOCUMENT_PERMISSION_TYPE: Rule = Rule { values: &["Share"], ..Rule::ANY };

pub(super) static DOCUMENT_REQUIRES_LIST: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static DOCUMENT_REVIEW_ACTION: Rule =
    Rule { values: &["SendForReview", "UpdateReview", "Approve", "Reject"], ..Rule::ANY };

pub(super) static DOCUMENT_REVIEW_COMMENT: Rule =
    Rule { min: Some(1), max: Some(1024), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static DOCUMENT_REVIEW_COMMENT_LIST: Rule = Rule { min: Some(0), max: Some(1), ..Rule::ANY };

pub(super) static DOCUMENT_REVIEW_COMMENT_TYPE: Rule = Rule { values: &["Comment"], ..Rule::ANY };

pub(super) static DOCUMENT_TYPE: Rule = Rule {
    values: &[
        "Command",
        "Policy",
        "Automation",
        "Session",
        "Package",
        "ApplicationConfiguration",
        "ApplicationConfigurationSchema",
        "DeploymentStrategy",
        "ChangeCalendar",
        "Automation.ChangeTemplate",
        "ProblemAnalysis",
        "ProblemAnalysisTemplate",
        "CloudFormation",
        "ConformancePackTemplate",
        "QuickSetup",
        "ManualApprovalPolicy",
        "AutoApprovalPolicy",
    ],
    ..Rule::ANY
};

pub(super) static DOCUMENT_VERSION: Rule = Rule { pattern: Some(&DOCUMENT_VERSION_PATTERN), ..Rule::ANY };

pub(super) static DOCUMENT_VERSION_NAME: Rule = Rule { pattern: Some(&DOCUMENT_VERSION_NAME_PATTERN), ..Rule::ANY };

pub(super) static DOCUMENT_VERSION_NUMBER: Rule = Rule { pattern: Some(&DOCUMENT_VERSION_NUMBER_PATTERN), ..Rule::ANY };

pub(super) static DURATION: Rule = Rule { min: Some(1), max: Some(24), numeric: true, ..Rule::ANY };

pub(super) static EFFECTIVE_INSTANCE_ASSOCIATION_MAX_RESULTS: Rule =
    Rule { min: Some(1), max: Some(5), numeric: true, ..Rule::ANY };

pub(super) static EXCLUDE_ACCOUNT: Rule =
    Rule { min: Some(6), max: Some(68), pattern: Some(&EXCLUDE_ACCOUNT_PATTERN), ..Rule::ANY };

pub(super) static EXCLUDE_ACCOUNTS: Rule =
    Rule { min: Some(1), max: Some(5000), inside: Inside::List(&EXCLUDE_ACCOUNT), ..Rule::ANY };

pub(super) static EXECUTION_MODE: Rule = Rule { values: &["Auto", "Interactive"], ..Rule::ANY };

pub(super) static EXECUTION_PREVIEW_ID: Rule =
    Rule { min: Some(36), max: Some(36), pattern: Some(&EXECUTION_PREVIEW_ID_PATTERN), ..Rule::ANY };

pub(super) static EXECUTION_ROLE_NAME: Rule =
    Rule { min: Some(1), max: Some(64), pattern: Some(&EXECUTION_ROLE_NAME_PATTERN), ..Rule::ANY };

pub(super) static FINGERPRINT: Rule = Rule { min: Some(36), sensitive: true, ..Rule::ANY };

pub(super) static GCP_ORGANIZATION_ID: Rule =
    Rule { min: Some(1), max: Some(19), pattern: Some(&GCP_ORGANIZATION_ID_PATTERN), ..Rule::ANY };

pub(super) static GCP_PROJECT_DISPLAY_NAME: Rule =
    Rule { min: Some(0), max: Some(128), pattern: Some(&AZURE_APPLICATION_DISPLAY_NAME_PATTERN), ..Rule::ANY };

pub(super) static GCP_PROJECT_ID: Rule =
    Rule { min: Some(6), max: Some(30), pattern: Some(&GCP_PROJECT_ID_PATTERN), ..Rule::ANY };

pub(super) static GCP_PROJECT_LIST: Rule = Rule { min: Some(1), max: Some(75), ..Rule::ANY };

pub(super) static GCP_SERVICE_ACCOUNT_EMAIL: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&GCP_SERVICE_ACCOUNT_EMAIL_PATTERN), ..Rule::ANY };

pub(super) static GCP_WORKLOAD_IDENTITY_POOL_PROVIDER: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&GCP_WORKLOAD_IDENTITY_POOL_PROVIDER_PATTERN), ..Rule::ANY };

pub(super) static GET_INVENTORY_SCHEMA_MAX_RESULTS: Rule =
    Rule { min: Some(50), max: Some(200), numeric: true, ..Rule::ANY };

pub(super) static GET_OPS_METADATA_MAX_RESULTS: Rule = Rule { min: Some(1), max: Some(10), numeric: true, ..Rule::ANY };

pub(super) static GET_PARAMETERS_BY_PATH_MAX_RESULTS: Rule =
    Rule { min: Some(1), max: Some(10), numeric: true, ..Rule::ANY };

pub(super) static IAM_ROLE: Rule = Rule { max: Some(64), ..Rule::ANY };

pub(super) static IDEMPOTENCY_TOKEN: Rule =
    Rule { min: Some(36), max: Some(36), pattern: Some(&EXECUTION_PREVIEW_ID_PATTERN), ..Rule::ANY };

pub(super) static INSTANCE_ASSOCIATION_EXECUTION_SUMMARY: Rule = Rule { min: Some(1), max: Some(512), ..Rule::ANY };

pub(super) static INSTANCE_ID: Rule = Rule { pattern: Some(&INSTANCE_ID_PATTERN), ..Rule::ANY };

pub(super) static INSTANCE_ID_LIST: Rule =
    Rule { min: Some(0), max: Some(50), inside: Inside::List(&INSTANCE_ID), ..Rule::ANY };

pub(super) static INSTANCE_INFORMATION_FILTER_KEY: Rule = Rule {
    values: &[
        "InstanceIds",
        "AgentVersion",
        "PingStatus",
        "PlatformTypes",
        "ActivationIds",
        "IamRole",
        "ResourceType",
        "AssociationStatus",
    ],
    ..Rule::ANY
};

pub(super) static INSTANCE_INFORMATION_FILTER_LIST: Rule = Rule { min: Some(0), ..Rule::ANY };

pub(super) static INSTANCE_INFORMATION_FILTER_VALUE: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static INSTANCE_INFORMATION_FILTER_VALUE_SET: Rule =
    Rule { min: Some(1), max: Some(100), inside: Inside::List(&INSTANCE_INFORMATION_FILTER_VALUE), ..Rule::ANY };

pub(super) static INSTANCE_INFORMATION_STRING_FILTER_KEY: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static INSTANCE_INFORMATION_STRING_FILTER_LIST: Rule = Rule { min: Some(0), ..Rule::ANY };

pub(super) static INSTANCE_PATCH_STATE_FILTER_KEY: Rule = Rule { min: Some(1), max: Some(200), ..Rule::ANY };

pub(super) static INSTANCE_PATCH_STATE_FILTER_LIST: Rule = Rule { min: Some(0), max: Some(4), ..Rule::ANY };

pub(super) static INSTANCE_PATCH_STATE_FILTER_VALUES: Rule = Rule { min: Some(1), max: Some(1), ..Rule::ANY };

pub(super) static INSTANCE_PATCH_STATE_OPERATOR_TYPE: Rule =
    Rule { values: &["Equal", "NotEqual", "LessThan", "GreaterThan"], ..Rule::ANY };

pub(super) static INSTANCE_PROPERTY_FILTER_KEY: Rule = Rule {
    values: &[
        "InstanceIds",
        "AgentVersion",
        "PingStatus",
        "PlatformTypes",
        "DocumentName",
        "ActivationIds",
        "IamRole",
        "ResourceType",
        "AssociationStatus",
    ],
    ..Rule::ANY
};

pub(super) static INSTANCE_PROPERTY_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(40), ..Rule::ANY };

pub(super) static INSTANCE_PROPERTY_FILTER_OPERATOR: Rule =
    Rule { values: &["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan"], ..Rule::ANY };

pub(super) static INSTANCE_PROPERTY_FILTER_VALUE: Rule =
    Rule { min: Some(1), max: Some(100000), pattern: Some(&INSTANCE_PROPERTY_FILTER_VALUE_PATTERN), ..Rule::ANY };

pub(super) static INSTANCE_PROPERTY_FILTER_VALUE_SET: Rule =
    Rule { min: Some(1), max: Some(40), inside: Inside::List(&INSTANCE_PROPERTY_FILTER_VALUE), ..Rule::ANY };

pub(super) static INSTANCE_PROPERTY_STRING_FILTER_KEY: Rule =
    Rule { min: Some(1), max: Some(100000), pattern: Some(&INSTANCE_PROPERTY_FILTER_VALUE_PATTERN), ..Rule::ANY };

pub(super) static INSTANCE_PROPERTY_STRING_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(40), ..Rule::ANY };

pub(super) static INVENTORY_AGGREGATOR_EXPRESSION: Rule = Rule { min: Some(1), max: Some(1000), ..Rule::ANY };

pub(super) static INVENTORY_AGGREGATOR_LIST: Rule = Rule { min: Some(1), max: Some(10), ..Rule::ANY };

pub(super) static INVENTORY_FILTER_KEY: Rule = Rule { min: Some(1), max: Some(200), ..Rule::ANY };

pub(super) static INVENTORY_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(5), ..Rule::ANY };

pub(super) static INVENTORY_FILTER_VALUE_LIST: Rule = Rule { min: Some(1), max: Some(40), ..Rule::ANY };

pub(super) static INVENTORY_GROUP_LIST: Rule = Rule { min: Some(1), max: Some(15), ..Rule::ANY };

pub(super) static INVENTORY_GROUP_NAME: Rule = Rule { min: Some(1), max: Some(200), ..Rule::ANY };

pub(super) static INVENTORY_ITEM_CAPTURE_TIME: Rule =
    Rule { pattern: Some(&INVENTORY_ITEM_CAPTURE_TIME_PATTERN), ..Rule::ANY };

pub(super) static INVENTORY_ITEM_CONTENT_CONTEXT: Rule =
    Rule { min: Some(0), max: Some(50), inside: Inside::Map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE), ..Rule::ANY };

pub(super) static INVENTORY_ITEM_CONTENT_HASH: Rule = Rule { max: Some(256), ..Rule::ANY };

pub(super) static INVENTORY_ITEM_ENTRY: Rule =
    Rule { min: Some(0), max: Some(50), inside: Inside::Map(&ATTRIBUTE_NAME, &ATTRIBUTE_VALUE), ..Rule::ANY };

pub(super) static INVENTORY_ITEM_ENTRY_LIST: Rule =
    Rule { min: Some(0), max: Some(10000), inside: Inside::List(&INVENTORY_ITEM_ENTRY), ..Rule::ANY };

pub(super) static INVENTORY_ITEM_LIST: Rule = Rule { min: Some(1), max: Some(30), ..Rule::ANY };

pub(super) static INVENTORY_ITEM_SCHEMA_VERSION: Rule =
    Rule { pattern: Some(&INVENTORY_ITEM_SCHEMA_VERSION_PATTERN), ..Rule::ANY };

pub(super) static INVENTORY_ITEM_TYPE_NAME: Rule =
    Rule { min: Some(1), max: Some(100), pattern: Some(&INVENTORY_ITEM_TYPE_NAME_PATTERN), ..Rule::ANY };

pub(super) static INVENTORY_ITEM_TYPE_NAME_FILTER: Rule = Rule { min: Some(0), max: Some(100), ..Rule::ANY };

pub(super) static INVENTORY_QUERY_OPERATOR_TYPE: Rule =
    Rule { values: &["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"], ..Rule::ANY };

pub(super) static INVENTORY_SCHEMA_DELETE_OPTION: Rule =
    Rule { values: &["DisableSchema", "DeleteSchema"], ..Rule::ANY };

pub(super) static KEY_LIST: Rule = Rule { inside: Inside::List(&TAG_KEY), ..Rule::ANY };

pub(super) static LIST_OPS_METADATA_MAX_RESULTS: Rule =
    Rule { min: Some(1), max: Some(50), numeric: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_CUTOFF: Rule = Rule { min: Some(0), max: Some(23), numeric: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_DESCRIPTION: Rule =
    Rule { min: Some(1), max: Some(128), sensitive: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_DURATION_HOURS: Rule =
    Rule { min: Some(1), max: Some(24), numeric: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_EXECUTION_ID: Rule =
    Rule { min: Some(36), max: Some(36), pattern: Some(&MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_EXECUTION_TASK_ID: Rule =
    Rule { min: Some(36), max: Some(36), pattern: Some(&MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATION_ID: Rule =
    Rule { min: Some(36), max: Some(36), pattern: Some(&MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_FILTER_KEY: Rule = Rule { min: Some(1), max: Some(128), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_FILTER_LIST: Rule = Rule { min: Some(0), max: Some(5), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(256), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_FILTER_VALUES: Rule =
    Rule { inside: Inside::List(&MAINTENANCE_WINDOW_FILTER_VALUE), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_ID: Rule =
    Rule { min: Some(20), max: Some(20), pattern: Some(&MAINTENANCE_WINDOW_ID_PATTERN), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_LAMBDA_CLIENT_CONTEXT: Rule = Rule { min: Some(1), max: Some(8000), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_LAMBDA_PAYLOAD: Rule = Rule { max: Some(4096), sensitive: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_LAMBDA_QUALIFIER: Rule = Rule { min: Some(1), max: Some(128), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_MAX_RESULTS: Rule =
    Rule { min: Some(10), max: Some(100), numeric: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_NAME: Rule =
    Rule { min: Some(3), max: Some(128), pattern: Some(&ASSOCIATION_NAME_PATTERN), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_OFFSET: Rule = Rule { min: Some(1), max: Some(6), numeric: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_RESOURCE_TYPE: Rule =
    Rule { values: &["INSTANCE", "RESOURCE_GROUP"], ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_SCHEDULE: Rule = Rule { min: Some(1), max: Some(256), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_SEARCH_MAX_RESULTS: Rule = Rule { min: Some(1), numeric: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_STEP_FUNCTIONS_INPUT: Rule =
    Rule { max: Some(4096), sensitive: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_STEP_FUNCTIONS_NAME: Rule = Rule { min: Some(1), max: Some(80), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TARGET_ID: Rule =
    Rule { min: Some(36), max: Some(36), pattern: Some(&MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TASK_ARN: Rule = Rule { min: Some(1), max: Some(1600), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TASK_CUTOFF_BEHAVIOR: Rule =
    Rule { values: &["CONTINUE_TASK", "CANCEL_TASK"], ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TASK_ID: Rule =
    Rule { min: Some(36), max: Some(36), pattern: Some(&MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TASK_PARAMETER_NAME: Rule = Rule { min: Some(1), max: Some(255), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TASK_PARAMETER_VALUE: Rule =
    Rule { min: Some(1), max: Some(255), sensitive: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TASK_PARAMETER_VALUE_LIST: Rule =
    Rule { sensitive: true, inside: Inside::List(&MAINTENANCE_WINDOW_TASK_PARAMETER_VALUE), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TASK_PARAMETERS: Rule =
    Rule { sensitive: true, inside: Inside::Map(&MAINTENANCE_WINDOW_TASK_PARAMETER_NAME, &Rule::ANY), ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TASK_PRIORITY: Rule = Rule { min: Some(0), numeric: true, ..Rule::ANY };

pub(super) static MAINTENANCE_WINDOW_TASK_TYPE: Rule =
    Rule { values: &["RUN_COMMAND", "AUTOMATION", "STEP_FUNCTIONS", "LAMBDA"], ..Rule::ANY };

pub(super) static MANAGED_INSTANCE_ID: Rule =
    Rule { min: Some(20), max: Some(124), pattern: Some(&MANAGED_INSTANCE_ID_PATTERN), ..Rule::ANY };

pub(super) static MAX_CONCURRENCY: Rule =
    Rule { min: Some(1), max: Some(7), pattern: Some(&MAX_CONCURRENCY_PATTERN), ..Rule::ANY };

pub(super) static MAX_ERRORS: Rule =
    Rule { min: Some(1), max: Some(7), pattern: Some(&MAX_ERRORS_PATTERN), ..Rule::ANY };

pub(super) static MAX_RESULTS: Rule = Rule { min: Some(1), max: Some(50), numeric: true, ..Rule::ANY };

pub(super) static MAX_RESULTS_EC2_COMPATIBLE: Rule = Rule { min: Some(5), max: Some(50), numeric: true, ..Rule::ANY };

pub(super) static METADATA_KEY: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static METADATA_KEYS_TO_DELETE_LIST: Rule =
    Rule { min: Some(1), max: Some(10), inside: Inside::List(&METADATA_KEY), ..Rule::ANY };

pub(super) static METADATA_MAP: Rule =
    Rule { min: Some(1), max: Some(5), inside: Inside::Map(&METADATA_KEY, &Rule::ANY), ..Rule::ANY };

pub(super) static METADATA_VALUE_STRING: Rule = Rule { min: Some(1), max: Some(4096), ..Rule::ANY };

pub(super) static NODE_AGGREGATOR_LIST: Rule = Rule { min: Some(1), max: Some(2), ..Rule::ANY };

pub(super) static NODE_AGGREGATOR_TYPE: Rule = Rule { values: &["Count"], ..Rule::ANY };

pub(super) static NODE_ATTRIBUTE_NAME: Rule = Rule {
    values: &[
        "AgentVersion",
        "PlatformName",
        "PlatformType",
        "PlatformVersion",
        "Region",
        "ResourceType",
        "SourceType",
        "AvailabilityZone",
    ],
    ..Rule::ANY
};

pub(super) static NODE_FILTER_KEY: Rule = Rule {
    values: &[
        "AgentType",
        "AgentVersion",
        "ComputerName",
        "InstanceId",
        "InstanceStatus",
        "IpAddress",
        "ManagedStatus",
        "PlatformName",
        "PlatformType",
        "PlatformVersion",
        "ResourceType",
        "OrganizationalUnitId",
        "OrganizationalUnitPath",
        "Region",
        "AccountId",
        "SourceType",
        "SourceId",
        "SourceLocation",
        "AvailabilityZone",
        "AvailabilityZoneId",
    ],
    ..Rule::ANY
};

pub(super) static NODE_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(5), ..Rule::ANY };

pub(super) static NODE_FILTER_OPERATOR_TYPE: Rule = Rule { values: &["Equal", "NotEqual", "BeginWith"], ..Rule::ANY };

pub(super) static NODE_FILTER_VALUE: Rule =
    Rule { min: Some(0), max: Some(512), pattern: Some(&DEFAULT_INSTANCE_NAME_PATTERN), ..Rule::ANY };

pub(super) static NODE_FILTER_VALUE_LIST: Rule =
    Rule { min: Some(1), max: Some(5), inside: Inside::List(&NODE_FILTER_VALUE), ..Rule::ANY };

pub(super) static NODE_TYPE_NAME: Rule = Rule { values: &["Instance"], ..Rule::ANY };

pub(super) static NOTIFICATION_EVENT: Rule =
    Rule { values: &["All", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"], ..Rule::ANY };

pub(super) static NOTIFICATION_EVENT_LIST: Rule = Rule { inside: Inside::List(&NOTIFICATION_EVENT), ..Rule::ANY };

pub(super) static NOTIFICATION_TYPE: Rule = Rule { values: &["Command", "Invocation"], ..Rule::ANY };

pub(super) static OPERATING_SYSTEM: Rule = Rule {
    values: &[
        "WINDOWS",
        "AMAZON_LINUX",
        "AMAZON_LINUX_2",
        "AMAZON_LINUX_2022",
        "UBUNTU",
        "REDHAT_ENTERPRISE_LINUX",
        "SUSE",
        "CENTOS",
        "ORACLE_LINUX",
        "DEBIAN",
        "MACOS",
        "RASPBIAN",
        "ROCKY_LINUX",
        "ALMA_LINUX",
        "AMAZON_LINUX_2023",
    ],
    ..Rule::ANY
};

pub(super) static OPS_AGGREGATOR_LIST: Rule = Rule { min: Some(1), max: Some(12), ..Rule::ANY };

pub(super) static OPS_AGGREGATOR_TYPE: Rule =
    Rule { min: Some(1), max: Some(20), pattern: Some(&OPS_AGGREGATOR_TYPE_PATTERN), ..Rule::ANY };

pub(super) static OPS_AGGREGATOR_VALUE: Rule = Rule { min: Some(0), max: Some(2048), ..Rule::ANY };

pub(super) static OPS_AGGREGATOR_VALUE_KEY: Rule = Rule { min: Some(1), max: Some(32), ..Rule::ANY };

pub(super) static OPS_AGGREGATOR_VALUE_MAP: Rule = Rule {
    min: Some(0),
    max: Some(5),
    inside: Inside::Map(&OPS_AGGREGATOR_VALUE_KEY, &OPS_AGGREGATOR_VALUE),
    ..Rule::ANY
};

pub(super) static OPS_DATA_ATTRIBUTE_NAME: Rule = Rule { min: Some(1), max: Some(128), ..Rule::ANY };

pub(super) static OPS_DATA_TYPE_NAME: Rule =
    Rule { min: Some(1), max: Some(100), pattern: Some(&INVENTORY_ITEM_TYPE_NAME_PATTERN), ..Rule::ANY };

pub(super) static OPS_FILTER_KEY: Rule = Rule { min: Some(1), max: Some(200), ..Rule::ANY };

pub(super) static OPS_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(5), ..Rule::ANY };

pub(super) static OPS_FILTER_OPERATOR_TYPE: Rule =
    Rule { values: &["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"], ..Rule::ANY };

pub(super) static OPS_FILTER_VALUE: Rule = Rule { min: Some(0), max: Some(256), ..Rule::ANY };

pub(super) static OPS_FILTER_VALUE_LIST: Rule =
    Rule { min: Some(1), max: Some(40), inside: Inside::List(&OPS_FILTER_VALUE), ..Rule::ANY };

pub(super) static OPS_ITEM_ACCOUNT_ID: Rule = Rule { pattern: Some(&OPS_ITEM_ACCOUNT_ID_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_ARN: Rule =
    Rule { min: Some(20), max: Some(2048), pattern: Some(&OPS_ITEM_ARN_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_CATEGORY: Rule =
    Rule { min: Some(1), max: Some(64), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_DATA_KEY: Rule =
    Rule { min: Some(1), max: Some(128), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_DATA_TYPE: Rule = Rule { values: &["SearchableString", "String"], ..Rule::ANY };

pub(super) static OPS_ITEM_DATA_VALUE_STRING: Rule =
    Rule { pattern: Some(&OPS_ITEM_DATA_VALUE_STRING_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_DESCRIPTION: Rule =
    Rule { min: Some(1), max: Some(2048), pattern: Some(&OPS_ITEM_DATA_VALUE_STRING_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_EVENT_FILTER_KEY: Rule = Rule { values: &["OpsItemId"], ..Rule::ANY };

pub(super) static OPS_ITEM_EVENT_FILTER_OPERATOR: Rule = Rule { values: &["Equal"], ..Rule::ANY };

pub(super) static OPS_ITEM_EVENT_FILTER_VALUE: Rule =
    Rule { min: Some(1), max: Some(15), pattern: Some(&ACCESS_REQUEST_ID_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_EVENT_FILTER_VALUES: Rule =
    Rule { inside: Inside::List(&OPS_ITEM_EVENT_FILTER_VALUE), ..Rule::ANY };

pub(super) static OPS_ITEM_EVENT_MAX_RESULTS: Rule = Rule { min: Some(1), max: Some(50), numeric: true, ..Rule::ANY };

pub(super) static OPS_ITEM_FILTER_KEY: Rule = Rule {
    values: &[
        "Status",
        "CreatedBy",
        "Source",
        "Priority",
        "Title",
        "OpsItemId",
        "CreatedTime",
        "LastModifiedTime",
        "ActualStartTime",
        "ActualEndTime",
        "PlannedStartTime",
        "PlannedEndTime",
        "OperationalData",
        "OperationalDataKey",
        "OperationalDataValue",
        "ResourceId",
        "AutomationId",
        "Category",
        "Severity",
        "OpsItemType",
        "AccessRequestByRequesterArn",
        "AccessRequestByRequesterId",
        "AccessRequestByApproverArn",
        "AccessRequestByApproverId",
        "AccessRequestBySourceAccountId",
        "AccessRequestBySourceOpsItemId",
        "AccessRequestBySourceRegion",
        "AccessRequestByIsReplica",
        "AccessRequestByTargetResourceId",
        "ChangeRequestByRequesterArn",
        "ChangeRequestByRequesterName",
        "ChangeRequestByApproverArn",
        "ChangeRequestByApproverName",
        "ChangeRequestByTemplate",
        "ChangeRequestByTargetsResourceGroup",
        "InsightByType",
        "AccountId",
    ],
    ..Rule::ANY
};

pub(super) static OPS_ITEM_FILTER_OPERATOR: Rule =
    Rule { values: &["Equal", "Contains", "GreaterThan", "LessThan"], ..Rule::ANY };

pub(super) static OPS_ITEM_ID: Rule = Rule { pattern: Some(&ACCESS_REQUEST_ID_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_MAX_RESULTS: Rule = Rule { min: Some(1), max: Some(50), numeric: true, ..Rule::ANY };

pub(super) static OPS_ITEM_OPERATIONAL_DATA: Rule =
    Rule { inside: Inside::Map(&OPS_ITEM_DATA_KEY, &Rule::ANY), ..Rule::ANY };

pub(super) static OPS_ITEM_PRIORITY: Rule = Rule { min: Some(1), max: Some(5), numeric: true, ..Rule::ANY };

pub(super) static OPS_ITEM_RELATED_ITEMS_FILTER_KEY: Rule =
    Rule { values: &["ResourceType", "AssociationId", "ResourceUri"], ..Rule::ANY };

pub(super) static OPS_ITEM_RELATED_ITEMS_FILTER_OPERATOR: Rule = Rule { values: &["Equal"], ..Rule::ANY };

pub(super) static OPS_ITEM_RELATED_ITEMS_MAX_RESULTS: Rule =
    Rule { min: Some(1), max: Some(50), numeric: true, ..Rule::ANY };

pub(super) static OPS_ITEM_SEVERITY: Rule =
    Rule { min: Some(1), max: Some(64), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_SOURCE: Rule =
    Rule { min: Some(1), max: Some(128), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static OPS_ITEM_STATUS: Rule = Rule {
    values: &[
        "Open",
        "InProgress",
        "Resolved",
        "Pending",
        "TimedOut",
        "Cancelling",
        "Cancelled",
        "Failed",
        "CompletedWithSuccess",
        "CompletedWithFailure",
        "Scheduled",
        "RunbookInProgress",
        "PendingChangeCalendarOverride",
        "ChangeCalendarOverrideApproved",
        "ChangeCalendarOverrideRejected",
        "PendingApproval",
        "Approved",
        "Revoked",
        "Rejected",
        "Closed",
    ],
    ..Rule::ANY
};

pub(super) static OPS_ITEM_TITLE: Rule =
    Rule { min: Some(1), max: Some(1024), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static OPS_METADATA_ARN: Rule =
    Rule { min: Some(1), max: Some(1011), pattern: Some(&OPS_METADATA_ARN_PATTERN), ..Rule::ANY };

pub(super) static OPS_METADATA_FILTER_KEY: Rule =
    Rule { min: Some(1), max: Some(128), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static OPS_METADATA_FILTER_LIST: Rule = Rule { min: Some(0), max: Some(10), ..Rule::ANY };

pub(super) static OPS_METADATA_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(1024), ..Rule::ANY };

pub(super) static OPS_METADATA_FILTER_VALUE_LIST: Rule =
    Rule { min: Some(1), max: Some(10), inside: Inside::List(&OPS_METADATA_FILTER_VALUE), ..Rule::ANY };

pub(super) static OPS_METADATA_RESOURCE_ID: Rule =
    Rule { min: Some(1), max: Some(1024), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static OPS_RESULT_ATTRIBUTE_LIST: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static OWNER_INFORMATION: Rule = Rule { min: Some(1), max: Some(128), sensitive: true, ..Rule::ANY };

pub(super) static PS_PARAMETER_NAME: Rule = Rule { min: Some(1), max: Some(2048), ..Rule::ANY };

pub(super) static PACKAGE_NAME: Rule = Rule { min: Some(1), max: Some(2048), ..Rule::ANY };

pub(super) static PACKAGE_VERSION: Rule = Rule { max: Some(512), ..Rule::ANY };

pub(super) static PARAMETER_DATA_TYPE: Rule = Rule { min: Some(0), max: Some(128), ..Rule::ANY };

pub(super) static PARAMETER_DESCRIPTION: Rule = Rule { min: Some(0), max: Some(1024), ..Rule::ANY };

pub(super) static PARAMETER_KEY_ID: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&PARAMETER_KEY_ID_PATTERN), ..Rule::ANY };

pub(super) static PARAMETER_LABEL: Rule = Rule { min: Some(1), max: Some(100), ..Rule::ANY };

pub(super) static PARAMETER_LABEL_LIST: Rule =
    Rule { min: Some(1), max: Some(10), inside: Inside::List(&PARAMETER_LABEL), ..Rule::ANY };

pub(super) static PARAMETER_NAME_LIST: Rule =
    Rule { min: Some(1), max: Some(10), inside: Inside::List(&PS_PARAMETER_NAME), ..Rule::ANY };

pub(super) static PARAMETER_POLICIES: Rule = Rule { min: Some(1), max: Some(4096), ..Rule::ANY };

pub(super) static PARAMETER_STRING_FILTER_KEY: Rule =
    Rule { min: Some(1), max: Some(132), pattern: Some(&PARAMETER_STRING_FILTER_KEY_PATTERN), ..Rule::ANY };

pub(super) static PARAMETER_STRING_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(1024), ..Rule::ANY };

pub(super) static PARAMETER_STRING_FILTER_VALUE_LIST: Rule =
    Rule { min: Some(1), max: Some(50), inside: Inside::List(&PARAMETER_STRING_FILTER_VALUE), ..Rule::ANY };

pub(super) static PARAMETER_STRING_QUERY_OPTION: Rule = Rule { min: Some(1), max: Some(10), ..Rule::ANY };

pub(super) static PARAMETER_TIER: Rule = Rule { values: &["Standard", "Advanced", "Intelligent-Tiering"], ..Rule::ANY };

pub(super) static PARAMETER_TYPE: Rule = Rule { values: &["String", "StringList", "SecureString"], ..Rule::ANY };

pub(super) static PARAMETERS_FILTER_KEY: Rule = Rule { values: &["Name", "Type", "KeyId"], ..Rule::ANY };

pub(super) static PARAMETERS_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(1024), ..Rule::ANY };

pub(super) static PARAMETERS_FILTER_VALUE_LIST: Rule =
    Rule { min: Some(1), max: Some(50), inside: Inside::List(&PARAMETERS_FILTER_VALUE), ..Rule::ANY };

pub(super) static PATCH_ACTION: Rule = Rule { values: &["ALLOW_AS_DEPENDENCY", "BLOCK"], ..Rule::ANY };

pub(super) static PATCH_BASELINE_MAX_RESULTS: Rule = Rule { min: Some(1), max: Some(100), numeric: true, ..Rule::ANY };

pub(super) static PATCH_COMPLIANCE_LEVEL: Rule =
    Rule { values: &["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"], ..Rule::ANY };

pub(super) static PATCH_COMPLIANCE_MAX_RESULTS: Rule =
    Rule { min: Some(10), max: Some(100), numeric: true, ..Rule::ANY };

pub(super) static PATCH_COMPLIANCE_STATUS: Rule = Rule { values: &["COMPLIANT", "NON_COMPLIANT"], ..Rule::ANY };

pub(super) static PATCH_FILTER_KEY: Rule = Rule {
    values: &[
        "ARCH",
        "ADVISORY_ID",
        "BUGZILLA_ID",
        "PATCH_SET",
        "PRODUCT",
        "PRODUCT_FAMILY",
        "CLASSIFICATION",
        "CVE_ID",
        "EPOCH",
        "MSRC_SEVERITY",
        "NAME",
        "PATCH_ID",
        "SECTION",
        "PRIORITY",
        "REPOSITORY",
        "RELEASE",
        "SEVERITY",
        "SECURITY",
        "VERSION",
    ],
    ..Rule::ANY
};

pub(super) static PATCH_FILTER_LIST: Rule = Rule { min: Some(0), max: Some(4), ..Rule::ANY };

pub(super) static PATCH_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static PATCH_FILTER_VALUE_LIST: Rule =
    Rule { min: Some(1), max: Some(20), inside: Inside::List(&PATCH_FILTER_VALUE), ..Rule::ANY };

pub(super) static PATCH_GROUP: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&DEFAULT_INSTANCE_NAME_PATTERN), ..Rule::ANY };

pub(super) static PATCH_ID: Rule = Rule { min: Some(1), max: Some(100), ..Rule::ANY };

pub(super) static PATCH_ID_LIST: Rule =
    Rule { min: Some(0), max: Some(50), inside: Inside::List(&PATCH_ID), ..Rule::ANY };

pub(super) static PATCH_ORCHESTRATOR_FILTER_KEY: Rule = Rule { min: Some(1), max: Some(128), ..Rule::ANY };

pub(super) static PATCH_ORCHESTRATOR_FILTER_LIST: Rule = Rule { min: Some(0), max: Some(5), ..Rule::ANY };

pub(super) static PATCH_ORCHESTRATOR_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(256), ..Rule::ANY };

pub(super) static PATCH_ORCHESTRATOR_FILTER_VALUES: Rule =
    Rule { inside: Inside::List(&PATCH_ORCHESTRATOR_FILTER_VALUE), ..Rule::ANY };

pub(super) static PATCH_PROPERTY: Rule = Rule {
    values: &["PRODUCT", "PRODUCT_FAMILY", "CLASSIFICATION", "MSRC_SEVERITY", "PRIORITY", "SEVERITY"],
    ..Rule::ANY
};

pub(super) static PATCH_RULE_LIST: Rule = Rule { min: Some(0), max: Some(10), ..Rule::ANY };

pub(super) static PATCH_SET: Rule = Rule { values: &["OS", "APPLICATION"], ..Rule::ANY };

pub(super) static PATCH_SOURCE_CONFIGURATION: Rule =
    Rule { min: Some(1), max: Some(1024), sensitive: true, ..Rule::ANY };

pub(super) static PATCH_SOURCE_LIST: Rule = Rule { min: Some(0), max: Some(20), ..Rule::ANY };

pub(super) static PATCH_SOURCE_NAME: Rule = Rule { pattern: Some(&PATCH_SOURCE_NAME_PATTERN), ..Rule::ANY };

pub(super) static PATCH_SOURCE_PRODUCT: Rule = Rule { min: Some(1), max: Some(128), ..Rule::ANY };

pub(super) static PATCH_SOURCE_PRODUCT_LIST: Rule =
    Rule { min: Some(1), max: Some(20), inside: Inside::List(&PATCH_SOURCE_PRODUCT), ..Rule::ANY };

pub(super) static PATCH_STRING_DATE_TIME: Rule = Rule { min: Some(1), max: Some(10), ..Rule::ANY };

pub(super) static PLATFORM_TYPE: Rule = Rule { values: &["Windows", "Linux", "MacOS"], ..Rule::ANY };

pub(super) static POLICY: Rule = Rule { pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static PUBLIC_KEY: Rule = Rule { min: Some(392), ..Rule::ANY };

pub(super) static PUBLIC_KEY_TYPE: Rule = Rule { values: &["Rsa"], ..Rule::ANY };

pub(super) static REGIONS: Rule = Rule { min: Some(1), max: Some(50), ..Rule::ANY };

pub(super) static REGISTRATION_LIMIT: Rule = Rule { min: Some(1), max: Some(1000), numeric: true, ..Rule::ANY };

pub(super) static REGISTRATION_METADATA_KEY: Rule =
    Rule { min: Some(1), max: Some(128), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static REGISTRATION_METADATA_VALUE: Rule =
    Rule { min: Some(1), max: Some(2048), pattern: Some(&ALARM_NAME_PATTERN), ..Rule::ANY };

pub(super) static REQUIRE_TYPE: Rule =
    Rule { max: Some(128), pattern: Some(&DOCUMENT_VERSION_NAME_PATTERN), ..Rule::ANY };

pub(super) static RESOURCE_ARN_STRING: Rule = Rule { min: Some(20), max: Some(2048), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_AWSKMS_KEY_ARN: Rule =
    Rule { min: Some(1), max: Some(512), pattern: Some(&RESOURCE_DATA_SYNC_AWSKMS_KEY_ARN_PATTERN), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_DESTINATION_DATA_SHARING_TYPE: Rule =
    Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_NAME: Rule = Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_ORGANIZATION_SOURCE_TYPE: Rule = Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_ORGANIZATIONAL_UNIT_ID: Rule = Rule {
    min: Some(1),
    max: Some(128),
    pattern: Some(&RESOURCE_DATA_SYNC_ORGANIZATIONAL_UNIT_ID_PATTERN),
    ..Rule::ANY
};

pub(super) static RESOURCE_DATA_SYNC_ORGANIZATIONAL_UNIT_LIST: Rule =
    Rule { min: Some(1), max: Some(1000), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_S3_BUCKET_NAME: Rule = Rule { min: Some(1), max: Some(2048), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_S3_FORMAT: Rule = Rule { values: &["JsonSerDe"], ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_S3_PREFIX: Rule = Rule { min: Some(1), max: Some(256), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_S3_REGION: Rule = Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_SOURCE_REGION: Rule = Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_SOURCE_REGION_LIST: Rule =
    Rule { inside: Inside::List(&RESOURCE_DATA_SYNC_SOURCE_REGION), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_SOURCE_TYPE: Rule = Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static RESOURCE_DATA_SYNC_TYPE: Rule = Rule { min: Some(1), max: Some(64), ..Rule::ANY };

pub(super) static RESOURCE_POLICY_MAX_RESULTS: Rule = Rule { min: Some(1), max: Some(50), numeric: true, ..Rule::ANY };

pub(super) static RESOURCE_TYPE_FOR_TAGGING: Rule = Rule {
    values: &[
        "Document",
        "ManagedInstance",
        "MaintenanceWindow",
        "Parameter",
        "PatchBaseline",
        "OpsItem",
        "OpsMetadata",
        "Automation",
        "Association",
        "CloudConnector",
    ],
    ..Rule::ANY
};

pub(super) static RESULT_ATTRIBUTE_LIST: Rule = Rule { min: Some(1), max: Some(1), ..Rule::ANY };

pub(super) static RUNBOOKS: Rule = Rule { min: Some(1), max: Some(1), ..Rule::ANY };

pub(super) static S3_BUCKET_NAME: Rule = Rule { min: Some(3), max: Some(63), ..Rule::ANY };

pub(super) static S3_KEY_PREFIX: Rule = Rule { max: Some(500), ..Rule::ANY };

pub(super) static S3_REGION: Rule = Rule { min: Some(3), max: Some(20), ..Rule::ANY };

pub(super) static SCHEDULE_EXPRESSION: Rule = Rule { min: Some(1), max: Some(256), ..Rule::ANY };

pub(super) static SCHEDULE_OFFSET: Rule = Rule { min: Some(1), max: Some(6), numeric: true, ..Rule::ANY };

pub(super) static SERVICE_SETTING_ID: Rule = Rule { min: Some(1), max: Some(1000), ..Rule::ANY };

pub(super) static SERVICE_SETTING_VALUE: Rule = Rule { min: Some(1), max: Some(4096), ..Rule::ANY };

pub(super) static SESSION_FILTER_KEY: Rule = Rule {
    values: &["InvokedAfter", "InvokedBefore", "Target", "Owner", "Status", "SessionId", "AccessType"],
    ..Rule::ANY
};

pub(super) static SESSION_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(6), ..Rule::ANY };

pub(super) static SESSION_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(400), ..Rule::ANY };

pub(super) static SESSION_ID: Rule = Rule { min: Some(1), max: Some(96), ..Rule::ANY };

pub(super) static SESSION_MANAGER_PARAMETER_NAME: Rule = Rule { min: Some(1), max: Some(255), ..Rule::ANY };

pub(super) static SESSION_MANAGER_PARAMETER_VALUE: Rule = Rule { min: Some(1), max: Some(65535), ..Rule::ANY };

pub(super) static SESSION_MANAGER_PARAMETER_VALUE_LIST: Rule =
    Rule { inside: Inside::List(&SESSION_MANAGER_PARAMETER_VALUE), ..Rule::ANY };

pub(super) static SESSION_MANAGER_PARAMETERS: Rule =
    Rule { inside: Inside::Map(&SESSION_MANAGER_PARAMETER_NAME, &SESSION_MANAGER_PARAMETER_VALUE_LIST), ..Rule::ANY };

pub(super) static SESSION_MAX_RESULTS: Rule = Rule { min: Some(1), max: Some(200), numeric: true, ..Rule::ANY };

pub(super) static SESSION_REASON: Rule =
    Rule { min: Some(1), max: Some(256), pattern: Some(&SESSION_REASON_PATTERN), ..Rule::ANY };

pub(super) static SESSION_STATE: Rule = Rule { values: &["Active", "History"], ..Rule::ANY };

pub(super) static SESSION_TARGET: Rule = Rule { min: Some(1), max: Some(400), ..Rule::ANY };

pub(super) static SHARED_DOCUMENT_VERSION: Rule =
    Rule { max: Some(8), pattern: Some(&SHARED_DOCUMENT_VERSION_PATTERN), ..Rule::ANY };

pub(super) static SIGNAL_TYPE: Rule =
    Rule { values: &["Approve", "Reject", "StartStep", "StopStep", "Resume", "Revoke"], ..Rule::ANY };

pub(super) static SNAPSHOT_ID: Rule =
    Rule { min: Some(36), max: Some(36), pattern: Some(&AZURE_APPLICATION_ID_PATTERN), ..Rule::ANY };

pub(super) static STATUS_ADDITIONAL_INFO: Rule = Rule { max: Some(1024), ..Rule::ANY };

pub(super) static STATUS_MESSAGE: Rule = Rule { min: Some(1), max: Some(1024), ..Rule::ANY };

pub(super) static STEP_EXECUTION_FILTER_KEY: Rule = Rule {
    values: &[
        "StartTimeBefore",
        "StartTimeAfter",
        "StepExecutionStatus",
        "StepExecutionId",
        "StepName",
        "Action",
        "ParentStepExecutionId",
        "ParentStepIteration",
        "ParentStepIteratorValue",
    ],
    ..Rule::ANY
};

pub(super) static STEP_EXECUTION_FILTER_LIST: Rule = Rule { min: Some(1), max: Some(6), ..Rule::ANY };

pub(super) static STEP_EXECUTION_FILTER_VALUE: Rule = Rule { min: Some(1), max: Some(150), ..Rule::ANY };

pub(super) static STEP_EXECUTION_FILTER_VALUE_LIST: Rule =
    Rule { min: Some(1), max: Some(10), inside: Inside::List(&STEP_EXECUTION_FILTER_VALUE), ..Rule::ANY };

pub(super) static STOP_TYPE: Rule = Rule { values: &["Complete", "Cancel"], ..Rule::ANY };

pub(super) static STRING1TO256: Rule = Rule { min: Some(1), max: Some(256), ..Rule::ANY };

pub(super) static TAG_KEY: Rule =
    Rule { min: Some(1), max: Some(128), pattern: Some(&DEFAULT_INSTANCE_NAME_PATTERN), ..Rule::ANY };

pub(super) static TAG_LIST: Rule = Rule { max: Some(1000), ..Rule::ANY };

pub(super) static TAG_VALUE: Rule =
    Rule { min: Some(0), max: Some(256), pattern: Some(&DEFAULT_INSTANCE_NAME_PATTERN), ..Rule::ANY };

pub(super) static TARGET_KEY: Rule =
    Rule { min: Some(1), max: Some(163), pattern: Some(&TARGET_KEY_PATTERN), ..Rule::ANY };

pub(super) static TARGET_LOCATIONS: Rule = Rule { min: Some(1), max: Some(100), ..Rule::ANY };

pub(super) static TARGET_LOCATIONS_URL: Rule = Rule { pattern: Some(&TARGET_LOCATIONS_URL_PATTERN), ..Rule::ANY };

pub(super) static TARGET_MAP: Rule =
    Rule { min: Some(1), max: Some(20), inside: Inside::Map(&TARGET_MAP_KEY, &TARGET_MAP_VALUE_LIST), ..Rule::ANY };

pub(super) static TARGET_MAP_KEY: Rule = Rule { min: Some(1), max: Some(50), ..Rule::ANY };

pub(super) static TARGET_MAP_VALUE: Rule = Rule { min: Some(1), max: Some(50), ..Rule::ANY };

pub(super) static TARGET_MAP_VALUE_LIST: Rule =
    Rule { min: Some(0), max: Some(25), inside: Inside::List(&TARGET_MAP_VALUE), ..Rule::ANY };

pub(super) static TARGET_MAPS: Rule =
    Rule { min: Some(0), max: Some(300), inside: Inside::List(&TARGET_MAP), ..Rule::ANY };

pub(super) static TARGET_TYPE: Rule = Rule { max: Some(200), pattern: Some(&TARGET_TYPE_PATTERN), ..Rule::ANY };

pub(super) static TARGET_VALUES: Rule = Rule { min: Some(0), max: Some(50), ..Rule::ANY };

pub(super) static TARGETS: Rule = Rule { min: Some(0), max: Some(5), ..Rule::ANY };

pub(super) static TIMEOUT_SECONDS: Rule = Rule { min: Some(30), max: Some(2592000), numeric: true, ..Rule::ANY };

pub(super) static UUID: Rule = Rule { pattern: Some(&UUID_PATTERN), ..Rule::ANY };

pub(super) static VALIDATE_CLOUD_CONNECTOR_MAX_RESULTS: Rule =
    Rule { min: Some(0), max: Some(75), numeric: true, ..Rule::ANY };

static ACCOUNT_ID_PATTERN: Pattern = Pattern::new(r#"(?i)all|[0-9]{12}"#, r#"(?i)all|[0-9]{12}"#);

static SHARED_DOCUMENT_VERSION_PATTERN: Pattern =
    Pattern::new(r#"([$]LATEST|[$]DEFAULT|[$]ALL)"#, r#"([$]LATEST|[$]DEFAULT|[$]ALL)"#);

static DOCUMENT_VERSION_PATTERN: Pattern =
    Pattern::new(r#"([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)"#, r#"([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)"#);

static DOCUMENT_VERSION_NUMBER_PATTERN: Pattern = Pattern::new(r#"(^[1-9][0-9]*$)"#, r#"(^[1-9][0-9]*$)"#);

static INSTANCE_ID_PATTERN: Pattern = Pattern::new(
    r#"(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)"#,
    r#"(^i-([0-9A-Z_a-z]{8}|[0-9A-Z_a-z]{17})$)|(^mi-[0-9A-Z_a-z]{17}$)"#,
);

static MANAGED_INSTANCE_ID_PATTERN: Pattern = Pattern::new(
    r#"(^mi-[0-9a-f]{17}$)|(^eks_c:[0-9A-Za-z][A-Za-z0-9\-_]{0,99}_\w{17}$)"#,
    r#"(^mi-[0-9a-f]{17}$)|(^eks_c:[0-9A-Za-z][A-Za-z0-9\-_]{0,99}_[0-9A-Z_a-z]{17}$)"#,
);

static ASSOCIATION_EXECUTION_ID_PATTERN: Pattern = Pattern::new(
    r#"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"#,
    r#"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"#,
);

static OPS_ITEM_DATA_VALUE_STRING_PATTERN: Pattern = Pattern::new(
    r#"[\s\S]*\S[\s\S]*"#,
    r#"[\t\n\x0B\x0C\r [^\t\n\x0B\x0C\r ]]*[^\t\n\x0B\x0C\r ][\t\n\x0B\x0C\r [^\t\n\x0B\x0C\r ]]*"#,
);

static EXECUTION_ROLE_NAME_PATTERN: Pattern = Pattern::new(r#"[\w+=,.@/-]+"#, r#"[0-9A-Z_a-z+=,.@/-]+"#);

static UUID_PATTERN: Pattern = Pattern::new(
    r#"[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"#,
    r#"[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"#,
);

static EXECUTION_PREVIEW_ID_PATTERN: Pattern = Pattern::new(
    r#"[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}"#,
    r#"[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}"#,
);

static ASSOCIATION_VERSION_PATTERN: Pattern =
    Pattern::new(r#"^(([$]LATEST)|([1-9][0-9]*))$"#, r#"^(([$]LATEST)|([1-9][0-9]*))$"#);

static EXCLUDE_ACCOUNT_PATTERN: Pattern = Pattern::new(
    r#"^((ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})|(\d{12}))$"#,
    r#"^((ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})|([0-9]{12}))$"#,
);

static INVENTORY_ITEM_CAPTURE_TIME_PATTERN: Pattern = Pattern::new(
    r#"^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$"#,
    r#"^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$"#,
);

static ALARM_NAME_PATTERN: Pattern = Pattern::new(r#"^(?!\s*$).+"#, r#".*[^\t\n\x0B\x0C\r ].*"#);

static INVENTORY_ITEM_TYPE_NAME_PATTERN: Pattern = Pattern::new(r#"^(AWS|Custom):.*$"#, r#"^(AWS|Custom):.*$"#);

static INVENTORY_ITEM_SCHEMA_VERSION_PATTERN: Pattern =
    Pattern::new(r#"^([0-9]{1,6})(\.[0-9]{1,6})$"#, r#"^([0-9]{1,6})(\.[0-9]{1,6})$"#);

static MAX_ERRORS_PATTERN: Pattern =
    Pattern::new(r#"^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$"#, r#"^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$"#);

static MAX_CONCURRENCY_PATTERN: Pattern =
    Pattern::new(r#"^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$"#, r#"^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$"#);

static COMPLIANCE_TYPE_NAME_PATTERN: Pattern = Pattern::new(
    r#"^([A-Za-z0-9_\-]\w+|Custom:[a-zA-Z0-9_\-]\w+)$"#,
    r#"^([A-Za-z0-9_\-][0-9A-Z_a-z]+|Custom:[a-zA-Z0-9_\-][0-9A-Z_a-z]+)$"#,
);

static AZURE_APPLICATION_DISPLAY_NAME_PATTERN: Pattern =
    Pattern::new(r#"^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$"#, r#"^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$"#);

static DEFAULT_INSTANCE_NAME_PATTERN: Pattern =
    Pattern::new(r#"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#, r#"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#);

static PARAMETER_KEY_ID_PATTERN: Pattern = Pattern::new(r#"^([a-zA-Z0-9:/_-]+)$"#, r#"^([a-zA-Z0-9:/_-]+)$"#);

static ACCESS_REQUEST_ID_PATTERN: Pattern = Pattern::new(r#"^(oi)-[0-9a-f]{12}$"#, r#"^(oi)-[0-9a-f]{12}$"#);

static OPS_AGGREGATOR_TYPE_PATTERN: Pattern = Pattern::new(r#"^(range|count|sum)"#, r#"^(range|count|sum)"#);

static PARAMETER_STRING_FILTER_KEY_PATTERN: Pattern = Pattern::new(
    r#"^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"#,
    r#"^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"#,
);

static INSTANCE_PROPERTY_FILTER_VALUE_PATTERN: Pattern = Pattern::new(r#"^.{1,100000}$"#, r#".+"#);

static SESSION_REASON_PATTERN: Pattern = Pattern::new(r#"^.{1,256}$"#, r#"^.{1,256}$"#);

static OPS_ITEM_ACCOUNT_ID_PATTERN: Pattern = Pattern::new(r#"^[0-9]{12}$"#, r#"^[0-9]{12}$"#);

static AZURE_APPLICATION_ID_PATTERN: Pattern = Pattern::new(
    r#"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"#,
    r#"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"#,
);

static MAINTENANCE_WINDOW_EXECUTION_ID_PATTERN: Pattern = Pattern::new(
    r#"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$"#,
    r#"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$"#,
);

static ACTIVATION_ID_PATTERN: Pattern = Pattern::new(
    r#"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"#,
    r#"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"#,
);

static GCP_ORGANIZATION_ID_PATTERN: Pattern = Pattern::new(r#"^[1-9][0-9]{0,18}$"#, r#"^[1-9][0-9]{0,18}$"#);

static TARGET_KEY_PATTERN: Pattern = Pattern::new(
    r#"^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name"#,
    r#"^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name"#,
);

static DOCUMENT_DISPLAY_NAME_PATTERN: Pattern = Pattern::new(r#"^[\w\.\-\:\/ ]*$"#, r#"^[0-9A-Z_a-z\.\-\:\/ ]*$"#);

static DOCUMENT_ARN_PATTERN: Pattern = Pattern::new(r#"^[a-zA-Z0-9_\-.:/]{3,128}$"#, r#"^[a-zA-Z0-9_\-.:/]{3,128}$"#);

static DOCUMENT_VERSION_NAME_PATTERN: Pattern =
    Pattern::new(r#"^[a-zA-Z0-9_\-.]{1,128}$"#, r#"^[a-zA-Z0-9_\-.]{1,128}$"#);

static ASSOCIATION_NAME_PATTERN: Pattern = Pattern::new(r#"^[a-zA-Z0-9_\-.]{3,128}$"#, r#"^[a-zA-Z0-9_\-.]{3,128}$"#);

static PATCH_SOURCE_NAME_PATTERN: Pattern = Pattern::new(r#"^[a-zA-Z0-9_\-.]{3,50}$"#, r#"^[a-zA-Z0-9_\-.]{3,50}$"#);

static BASELINE_ID_PATTERN: Pattern = Pattern::new(r#"^[a-zA-Z0-9_\-:/]{20,128}$"#, r#"^[a-zA-Z0-9_\-:/]{20,128}$"#);

static GCP_PROJECT_ID_PATTERN: Pattern =
    Pattern::new(r#"^[a-z][a-z0-9-]{4,28}[a-z0-9]$"#, r#"^[a-z][a-z0-9-]{4,28}[a-z0-9]$"#);

static GCP_SERVICE_ACCOUNT_EMAIL_PATTERN: Pattern = Pattern::new(
    r#"^[a-z][a-z0-9\-]*[a-z0-9]@[a-z][a-z0-9\-]*[a-z0-9]\.iam\.gserviceaccount\.com$"#,
    r#"^[a-z][a-z0-9\-]*[a-z0-9]@[a-z][a-z0-9\-]*[a-z0-9]\.iam\.gserviceaccount\.com$"#,
);

static TARGET_TYPE_PATTERN: Pattern = Pattern::new(r#"^\/[\w\.\-\:\/]*$"#, r#"^\/[0-9A-Z_a-z\.\-\:\/]*$"#);

static CONFIG_CONNECTOR_ARN_PATTERN: Pattern = Pattern::new(
    r#"^arn:aws(-cn|-us-gov)?:config:([^:]+):\d{12}:connector/.+$"#,
    r#"^arn:aws(-cn|-us-gov)?:config:([^:]+):[0-9]{12}:connector/.+$"#,
);

static DHMC_ROLE_ARN_PATTERN: Pattern = Pattern::new(
    r#"^arn:aws[a-z0-9-]*:iam::\d{12}:role/[\w+=,.@/-]+$"#,
    r#"^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role/[0-9A-Z_a-z+=,.@/-]+$"#,
);

static CLOUD_CONNECTOR_IAM_ROLE_ARN_PATTERN: Pattern = Pattern::new(
    r#"^arn:aws[a-z0-9-]*:iam::\d{12}:role\/[\w-\/.@+=,]{1,1017}$"#,
    r#"^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role\/[0-9A-Z_a-z\-\/.@+=,]{1,1017}$"#,
);

static TARGET_LOCATIONS_URL_PATTERN: Pattern = Pattern::new(
    r#"^https:\/\/[-a-zA-Z0-9@:%._\+~#=]{1,253}\.s3(\.[a-z\d-]{9,16})?\.amazonaws\.com\/.{1,2000}"#,
    r#"^https:\/\/[-a-zA-Z0-9@:%._\+~#=]{1,253}\.s3(\.[a-z0-9-]{9,16})?\.amazonaws\.com\/.{1,2000}"#,
);

static MAINTENANCE_WINDOW_ID_PATTERN: Pattern = Pattern::new(r#"^mw-[0-9a-f]{17}$"#, r#"^mw-[0-9a-f]{17}$"#);

static RESOURCE_DATA_SYNC_ORGANIZATIONAL_UNIT_ID_PATTERN: Pattern =
    Pattern::new(r#"^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$"#, r#"^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$"#);

static GCP_WORKLOAD_IDENTITY_POOL_PROVIDER_PATTERN: Pattern = Pattern::new(
    r#"^projects/[1-9][0-9]{0,18}/locations/global/workloadIdentityPools\/[a-z0-9-]{4,32}/providers/[a-z0-9-]{4,32}$"#,
    r#"^projects/[1-9][0-9]{0,18}/locations/global/workloadIdentityPools\/[a-z0-9-]{4,32}/providers/[a-z0-9-]{4,32}$"#,
);

static OPS_ITEM_ARN_PATTERN: Pattern = Pattern::new(
    r#"arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\.]{0,63}:[0-9]{12}:opsitem.*"#,
    r#"arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\.]{0,63}:[0-9]{12}:opsitem.*"#,
);

static OPS_METADATA_ARN_PATTERN: Pattern = Pattern::new(
    r#"arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:opsmetadata\/([a-zA-Z0-9-_\.\/]*)"#,
    r#"arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:opsmetadata\/([a-zA-Z0-9-_\.\/]*)"#,
);

static RESOURCE_DATA_SYNC_AWSKMS_KEY_ARN_PATTERN: Pattern = Pattern::new(r#"arn:.*"#, r#"arn:.*"#);

static ASSOCIATION_DISPATCH_ASSUME_ROLE_ARN_PATTERN: Pattern =
    Pattern::new(r#"arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+"#, r#"arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+"#);
