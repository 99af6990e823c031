// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use crate::shape::wire_enum;

wire_enum! { AccessRequestStatus {
    Approved = "Approved",
    Rejected = "Rejected",
    Revoked = "Revoked",
    Expired = "Expired",
    Pending = "Pending",
} }

wire_enum! { AccessType {
    Standard = "Standard",
    JustInTime = "JustInTime",
} }

wire_enum! { AssociationComplianceSeverity {
    Critical = "CRITICAL",
    High = "HIGH",
    Medium = "MEDIUM",
    Low = "LOW",
    Unspecified = "UNSPECIFIED",
} }

wire_enum! { AssociationExecutionFilterKey {
    ExecutionId = "ExecutionId",
    Status = "Status",
    CreatedTime = "CreatedTime",
} }

wire_enum! { AssociationExecutionTargetsFilterKey {
    Status = "Status",
    ResourceId = "ResourceId",
    ResourceType = "ResourceType",
} }

wire_enum! { AssociationFilterKey {
    InstanceId = "InstanceId",
    Name = "Name",
    AssociationId = "AssociationId",
    AssociationStatusName = "AssociationStatusName",
    LastExecutedBefore = "LastExecutedBefore",
    LastExecutedAfter = "LastExecutedAfter",
    AssociationName = "AssociationName",
    ResourceGroupName = "ResourceGroupName",
    CloudConnectorId = "CloudConnectorId",
} }

wire_enum! { AssociationFilterOperatorType {
    Equal = "EQUAL",
    LessThan = "LESS_THAN",
    GreaterThan = "GREATER_THAN",
} }

wire_enum! { AssociationStatusName {
    Pending = "Pending",
    Success = "Success",
    Failed = "Failed",
} }

wire_enum! { AssociationSyncCompliance {
    Auto = "AUTO",
    Manual = "MANUAL",
} }

wire_enum! { AttachmentHashType {
    Sha256 = "Sha256",
} }

wire_enum! { AttachmentsSourceKey {
    SourceUrl = "SourceUrl",
    S3FileUrl = "S3FileUrl",
    AttachmentReference = "AttachmentReference",
} }

wire_enum! { AutomationExecutionFilterKey {
    DocumentNamePrefix = "DocumentNamePrefix",
    ExecutionStatus = "ExecutionStatus",
    ExecutionId = "ExecutionId",
    ParentExecutionId = "ParentExecutionId",
    CurrentAction = "CurrentAction",
    StartTimeBefore = "StartTimeBefore",
    StartTimeAfter = "StartTimeAfter",
    AutomationType = "AutomationType",
    TagKey = "TagKey",
    TargetResourceGroup = "TargetResourceGroup",
    AutomationSubtype = "AutomationSubtype",
    OpsItemId = "OpsItemId",
} }

wire_enum! { AutomationExecutionStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Success = "Success",
    TimedOut = "TimedOut",
    Cancelling = "Cancelling",
    Cancelled = "Cancelled",
    Failed = "Failed",
    PendingApproval = "PendingApproval",
    Approved = "Approved",
    Rejected = "Rejected",
    Scheduled = "Scheduled",
    RunbookInProgress = "RunbookInProgress",
    PendingChangeCalendarOverride = "PendingChangeCalendarOverride",
    ChangeCalendarOverrideApproved = "ChangeCalendarOverrideApproved",
    ChangeCalendarOverrideRejected = "ChangeCalendarOverrideRejected",
    CompletedWithSuccess = "CompletedWithSuccess",
    CompletedWithFailure = "CompletedWithFailure",
    Exited = "Exited",
} }

wire_enum! { AutomationSubtype {
    ChangeRequest = "ChangeRequest",
    AccessRequest = "AccessRequest",
} }

wire_enum! { AutomationType {
    CrossAccount = "CrossAccount",
    Local = "Local",
} }

wire_enum! { CalendarState {
    Open = "OPEN",
    Closed = "CLOSED",
} }

wire_enum! { CloudConnectorFilterKey {
    SubscriptionId = "SubscriptionId",
    TenantId = "TenantId",
    ProjectId = "ProjectId",
    OrganizationId = "OrganizationId",
} }

wire_enum! { CommandFilterKey {
    InvokedAfter = "InvokedAfter",
    InvokedBefore = "InvokedBefore",
    Status = "Status",
    ExecutionStage = "ExecutionStage",
    DocumentName = "DocumentName",
} }

wire_enum! { CommandInvocationStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Delayed = "Delayed",
    Success = "Success",
    Cancelled = "Cancelled",
    TimedOut = "TimedOut",
    Failed = "Failed",
    Cancelling = "Cancelling",
} }

wire_enum! { CommandPluginStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Success = "Success",
    TimedOut = "TimedOut",
    Cancelled = "Cancelled",
    Failed = "Failed",
} }

wire_enum! { CommandStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Success = "Success",
    Cancelled = "Cancelled",
    Failed = "Failed",
    TimedOut = "TimedOut",
    Cancelling = "Cancelling",
} }

wire_enum! { ComplianceQueryOperatorType {
    Equal = "EQUAL",
    NotEqual = "NOT_EQUAL",
    BeginWith = "BEGIN_WITH",
    LessThan = "LESS_THAN",
    GreaterThan = "GREATER_THAN",
} }

wire_enum! { ComplianceSeverity {
    Critical = "CRITICAL",
    High = "HIGH",
    Medium = "MEDIUM",
    Low = "LOW",
    Informational = "INFORMATIONAL",
    Unspecified = "UNSPECIFIED",
} }

wire_enum! { ComplianceStatus {
    Compliant = "COMPLIANT",
    NonCompliant = "NON_COMPLIANT",
} }

wire_enum! { ComplianceUploadType {
    Complete = "COMPLETE",
    Partial = "PARTIAL",
} }

wire_enum! { ConnectionStatus {
    Connected = "connected",
    Notconnected = "notconnected",
} }

wire_enum! { DHMCPermissionModel {
    ServiceManaged = "SERVICE_MANAGED",
    SelfManaged = "SELF_MANAGED",
} }

wire_enum! { DeletionMode {
    RemoveSharing = "RemoveSharing",
    RollbackMigration = "RollbackMigration",
} }

wire_enum! { DescribeActivationsFilterKeys {
    ActivationIds = "ActivationIds",
    DefaultInstanceName = "DefaultInstanceName",
    IamRole = "IamRole",
} }

wire_enum! { DocumentFilterKey {
    Name = "Name",
    Owner = "Owner",
    PlatformTypes = "PlatformTypes",
    DocumentType = "DocumentType",
} }

wire_enum! { DocumentFormat {
    Yaml = "YAML",
    Json = "JSON",
    Text = "TEXT",
} }

wire_enum! { DocumentHashType {
    Sha256 = "Sha256",
    Sha1 = "Sha1",
} }

wire_enum! { DocumentMetadataEnum {
    DocumentReviews = "DocumentReviews",
} }

wire_enum! { DocumentParameterType {
    String = "String",
    StringList = "StringList",
} }

wire_enum! { DocumentPermissionType {
    Share = "Share",
} }

wire_enum! { DocumentReviewAction {
    SendForReview = "SendForReview",
    UpdateReview = "UpdateReview",
    Approve = "Approve",
    Reject = "Reject",
} }

wire_enum! { DocumentReviewCommentType {
    Comment = "Comment",
} }

wire_enum! { DocumentStatus {
    Creating = "Creating",
    Active = "Active",
    Updating = "Updating",
    Deleting = "Deleting",
    Failed = "Failed",
} }

wire_enum! { DocumentType {
    Command = "Command",
    Policy = "Policy",
    Automation = "Automation",
    Session = "Session",
    Package = "Package",
    ApplicationConfiguration = "ApplicationConfiguration",
    ApplicationConfigurationSchema = "ApplicationConfigurationSchema",
    DeploymentStrategy = "DeploymentStrategy",
    ChangeCalendar = "ChangeCalendar",
    AutomationChangeTemplate = "Automation.ChangeTemplate",
    ProblemAnalysis = "ProblemAnalysis",
    ProblemAnalysisTemplate = "ProblemAnalysisTemplate",
    CloudFormation = "CloudFormation",
    ConformancePackTemplate = "ConformancePackTemplate",
    QuickSetup = "QuickSetup",
    ManualApprovalPolicy = "ManualApprovalPolicy",
    AutoApprovalPolicy = "AutoApprovalPolicy",
} }

wire_enum! { ExecutionMode {
    Auto = "Auto",
    Interactive = "Interactive",
} }

wire_enum! { ExecutionPreviewStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Success = "Success",
    Failed = "Failed",
} }

wire_enum! { ExternalAlarmState {
    Unknown = "UNKNOWN",
    Alarm = "ALARM",
} }

wire_enum! { Fault {
    Client = "Client",
    Server = "Server",
    Unknown = "Unknown",
} }

wire_enum! { ImpactType {
    Mutating = "Mutating",
    NonMutating = "NonMutating",
    Undetermined = "Undetermined",
} }

wire_enum! { InstanceInformationFilterKey {
    InstanceIds = "InstanceIds",
    AgentVersion = "AgentVersion",
    PingStatus = "PingStatus",
    PlatformTypes = "PlatformTypes",
    ActivationIds = "ActivationIds",
    IamRole = "IamRole",
    ResourceType = "ResourceType",
    AssociationStatus = "AssociationStatus",
} }

wire_enum! { InstancePatchStateOperatorType {
    Equal = "Equal",
    NotEqual = "NotEqual",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
} }

wire_enum! { InstancePropertyFilterKey {
    InstanceIds = "InstanceIds",
    AgentVersion = "AgentVersion",
    PingStatus = "PingStatus",
    PlatformTypes = "PlatformTypes",
    DocumentName = "DocumentName",
    ActivationIds = "ActivationIds",
    IamRole = "IamRole",
    ResourceType = "ResourceType",
    AssociationStatus = "AssociationStatus",
} }

wire_enum! { InstancePropertyFilterOperator {
    Equal = "Equal",
    NotEqual = "NotEqual",
    BeginWith = "BeginWith",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
} }

wire_enum! { InventoryAttributeDataType {
    String = "string",
    Number = "number",
} }

wire_enum! { InventoryDeletionStatus {
    InProgress = "InProgress",
    Complete = "Complete",
} }

wire_enum! { InventoryQueryOperatorType {
    Equal = "Equal",
    NotEqual = "NotEqual",
    BeginWith = "BeginWith",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
    Exists = "Exists",
} }

wire_enum! { InventorySchemaDeleteOption {
    DisableSchema = "DisableSchema",
    DeleteSchema = "DeleteSchema",
} }

wire_enum! { LastResourceDataSyncStatus {
    Successful = "Successful",
    Failed = "Failed",
    InProgress = "InProgress",
} }

wire_enum! { MaintenanceWindowExecutionStatus {
    Pending = "PENDING",
    InProgress = "IN_PROGRESS",
    Success = "SUCCESS",
    Failed = "FAILED",
    TimedOut = "TIMED_OUT",
    Cancelling = "CANCELLING",
    Cancelled = "CANCELLED",
    SkippedOverlapping = "SKIPPED_OVERLAPPING",
} }

wire_enum! { MaintenanceWindowResourceType {
    Instance = "INSTANCE",
    ResourceGroup = "RESOURCE_GROUP",
} }

wire_enum! { MaintenanceWindowTaskCutoffBehavior {
    ContinueTask = "CONTINUE_TASK",
    CancelTask = "CANCEL_TASK",
} }

wire_enum! { MaintenanceWindowTaskType {
    RunCommand = "RUN_COMMAND",
    Automation = "AUTOMATION",
    StepFunctions = "STEP_FUNCTIONS",
    Lambda = "LAMBDA",
} }

wire_enum! { ManagedStatus {
    All = "All",
    Managed = "Managed",
    Unmanaged = "Unmanaged",
} }

wire_enum! { NodeAggregatorType {
    Count = "Count",
} }

wire_enum! { NodeAttributeName {
    AgentVersion = "AgentVersion",
    PlatformName = "PlatformName",
    PlatformType = "PlatformType",
    PlatformVersion = "PlatformVersion",
    Region = "Region",
    ResourceType = "ResourceType",
    SourceType = "SourceType",
    AvailabilityZone = "AvailabilityZone",
} }

wire_enum! { NodeFilterKey {
    AgentType = "AgentType",
    AgentVersion = "AgentVersion",
    ComputerName = "ComputerName",
    InstanceId = "InstanceId",
    InstanceStatus = "InstanceStatus",
    IpAddress = "IpAddress",
    ManagedStatus = "ManagedStatus",
    PlatformName = "PlatformName",
    PlatformType = "PlatformType",
    PlatformVersion = "PlatformVersion",
    ResourceType = "ResourceType",
    OrganizationalUnitId = "OrganizationalUnitId",
    OrganizationalUnitPath = "OrganizationalUnitPath",
    Region = "Region",
    AccountId = "AccountId",
    SourceType = "SourceType",
    SourceId = "SourceId",
    SourceLocation = "SourceLocation",
    AvailabilityZone = "AvailabilityZone",
    AvailabilityZoneId = "AvailabilityZoneId",
} }

wire_enum! { NodeFilterOperatorType {
    Equal = "Equal",
    NotEqual = "NotEqual",
    BeginWith = "BeginWith",
} }

wire_enum! { NodeTypeName {
    Instance = "Instance",
} }

wire_enum! { NotificationEvent {
    All = "All",
    InProgress = "InProgress",
    Success = "Success",
    TimedOut = "TimedOut",
    Cancelled = "Cancelled",
    Failed = "Failed",
} }

wire_enum! { NotificationType {
    Command = "Command",
    Invocation = "Invocation",
} }

wire_enum! { OperatingSystem {
    Windows = "WINDOWS",
    AmazonLinux = "AMAZON_LINUX",
    AmazonLinux2 = "AMAZON_LINUX_2",
    AmazonLinux2022 = "AMAZON_LINUX_2022",
    Ubuntu = "UBUNTU",
    RedhatEnterpriseLinux = "REDHAT_ENTERPRISE_LINUX",
    Suse = "SUSE",
    Centos = "CENTOS",
    OracleLinux = "ORACLE_LINUX",
    Debian = "DEBIAN",
    Macos = "MACOS",
    Raspbian = "RASPBIAN",
    RockyLinux = "ROCKY_LINUX",
    AlmaLinux = "ALMA_LINUX",
    AmazonLinux2023 = "AMAZON_LINUX_2023",
} }

wire_enum! { OpsFilterOperatorType {
    Equal = "Equal",
    NotEqual = "NotEqual",
    BeginWith = "BeginWith",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
    Exists = "Exists",
} }

wire_enum! { OpsItemDataType {
    SearchableString = "SearchableString",
    String = "String",
} }

wire_enum! { OpsItemEventFilterKey {
    OpsItemId = "OpsItemId",
} }

wire_enum! { OpsItemEventFilterOperator {
    Equal = "Equal",
} }

wire_enum! { OpsItemFilterKey {
    Status = "Status",
    CreatedBy = "CreatedBy",
    Source = "Source",
    Priority = "Priority",
    Title = "Title",
    OpsItemId = "OpsItemId",
    CreatedTime = "CreatedTime",
    LastModifiedTime = "LastModifiedTime",
    ActualStartTime = "ActualStartTime",
    ActualEndTime = "ActualEndTime",
    PlannedStartTime = "PlannedStartTime",
    PlannedEndTime = "PlannedEndTime",
    OperationalData = "OperationalData",
    OperationalDataKey = "OperationalDataKey",
    OperationalDataValue = "OperationalDataValue",
    ResourceId = "ResourceId",
    AutomationId = "AutomationId",
    Category = "Category",
    Severity = "Severity",
    OpsItemType = "OpsItemType",
    AccessRequestByRequesterArn = "AccessRequestByRequesterArn",
    AccessRequestByRequesterId = "AccessRequestByRequesterId",
    AccessRequestByApproverArn = "AccessRequestByApproverArn",
    AccessRequestByApproverId = "AccessRequestByApproverId",
    AccessRequestBySourceAccountId = "AccessRequestBySourceAccountId",
    AccessRequestBySourceOpsItemId = "AccessRequestBySourceOpsItemId",
    AccessRequestBySourceRegion = "AccessRequestBySourceRegion",
    AccessRequestByIsReplica = "AccessRequestByIsReplica",
    AccessRequestByTargetResourceId = "AccessRequestByTargetResourceId",
    ChangeRequestByRequesterArn = "ChangeRequestByRequesterArn",
    ChangeRequestByRequesterName = "ChangeRequestByRequesterName",
    ChangeRequestByApproverArn = "ChangeRequestByApproverArn",
    ChangeRequestByApproverName = "ChangeRequestByApproverName",
    ChangeRequestByTemplate = "ChangeRequestByTemplate",
    ChangeRequestByTargetsResourceGroup = "ChangeRequestByTargetsResourceGroup",
    InsightByType = "InsightByType",
    AccountId = "AccountId",
} }

wire_enum! { OpsItemFilterOperator {
    Equal = "Equal",
    Contains = "Contains",
    GreaterThan = "GreaterThan",
    LessThan = "LessThan",
} }

wire_enum! { OpsItemRelatedItemsFilterKey {
    ResourceType = "ResourceType",
    AssociationId = "AssociationId",
    ResourceUri = "ResourceUri",
} }

wire_enum! { OpsItemRelatedItemsFilterOperator {
    Equal = "Equal",
} }

wire_enum! { OpsItemStatus {
    Open = "Open",
    InProgress = "InProgress",
    Resolved = "Resolved",
    Pending = "Pending",
    TimedOut = "TimedOut",
    Cancelling = "Cancelling",
    Cancelled = "Cancelled",
    Failed = "Failed",
    CompletedWithSuccess = "CompletedWithSuccess",
    CompletedWithFailure = "CompletedWithFailure",
    Scheduled = "Scheduled",
    RunbookInProgress = "RunbookInProgress",
    PendingChangeCalendarOverride = "PendingChangeCalendarOverride",
    ChangeCalendarOverrideApproved = "ChangeCalendarOverrideApproved",
    ChangeCalendarOverrideRejected = "ChangeCalendarOverrideRejected",
    PendingApproval = "PendingApproval",
    Approved = "Approved",
    Revoked = "Revoked",
    Rejected = "Rejected",
    Closed = "Closed",
} }

wire_enum! { ParameterTier {
    Standard = "Standard",
    Advanced = "Advanced",
    IntelligentTiering = "Intelligent-Tiering",
} }

wire_enum! { ParameterType {
    String = "String",
    StringList = "StringList",
    SecureString = "SecureString",
} }

wire_enum! { ParametersFilterKey {
    Name = "Name",
    Type = "Type",
    KeyId = "KeyId",
} }

wire_enum! { PatchAction {
    AllowAsDependency = "ALLOW_AS_DEPENDENCY",
    Block = "BLOCK",
} }

wire_enum! { PatchComplianceDataState {
    Installed = "INSTALLED",
    InstalledOther = "INSTALLED_OTHER",
    InstalledPendingReboot = "INSTALLED_PENDING_REBOOT",
    InstalledRejected = "INSTALLED_REJECTED",
    Missing = "MISSING",
    NotApplicable = "NOT_APPLICABLE",
    Failed = "FAILED",
    AvailableSecurityUpdate = "AVAILABLE_SECURITY_UPDATE",
} }

wire_enum! { PatchComplianceLevel {
    Critical = "CRITICAL",
    High = "HIGH",
    Medium = "MEDIUM",
    Low = "LOW",
    Informational = "INFORMATIONAL",
    Unspecified = "UNSPECIFIED",
} }

wire_enum! { PatchComplianceStatus {
    Compliant = "COMPLIANT",
    NonCompliant = "NON_COMPLIANT",
} }

wire_enum! { PatchDeploymentStatus {
    Approved = "APPROVED",
    PendingApproval = "PENDING_APPROVAL",
    ExplicitApproved = "EXPLICIT_APPROVED",
    ExplicitRejected = "EXPLICIT_REJECTED",
} }

wire_enum! { PatchFilterKey {
    Arch = "ARCH",
    AdvisoryId = "ADVISORY_ID",
    BugzillaId = "BUGZILLA_ID",
    PatchSet = "PATCH_SET",
    Product = "PRODUCT",
    ProductFamily = "PRODUCT_FAMILY",
    Classification = "CLASSIFICATION",
    CveId = "CVE_ID",
    Epoch = "EPOCH",
    MsrcSeverity = "MSRC_SEVERITY",
    Name = "NAME",
    PatchId = "PATCH_ID",
    Section = "SECTION",
    Priority = "PRIORITY",
    Repository = "REPOSITORY",
    Release = "RELEASE",
    Severity = "SEVERITY",
    Security = "SECURITY",
    Version = "VERSION",
} }

wire_enum! { PatchOperationType {
    Scan = "Scan",
    Install = "Install",
} }

wire_enum! { PatchProperty {
    Product = "PRODUCT",
    ProductFamily = "PRODUCT_FAMILY",
    Classification = "CLASSIFICATION",
    MsrcSeverity = "MSRC_SEVERITY",
    Priority = "PRIORITY",
    Severity = "SEVERITY",
} }

wire_enum! { PatchSet {
    Os = "OS",
    Application = "APPLICATION",
} }

wire_enum! { PingStatus {
    Online = "Online",
    ConnectionLost = "ConnectionLost",
    Inactive = "Inactive",
} }

wire_enum! { PlatformType {
    Windows = "Windows",
    Linux = "Linux",
    MacOS = "MacOS",
} }

wire_enum! { Provider {
    Azure = "Azure",
    Gcp = "GCP",
} }

wire_enum! { PublicKeyType {
    Rsa = "Rsa",
} }

wire_enum! { RebootOption {
    RebootIfNeeded = "RebootIfNeeded",
    NoReboot = "NoReboot",
} }

wire_enum! { ResourceDataSyncS3Format {
    JsonSerDe = "JsonSerDe",
} }

wire_enum! { ResourceType {
    ManagedInstance = "ManagedInstance",
    EC2Instance = "EC2Instance",
} }

wire_enum! { ResourceTypeForTagging {
    Document = "Document",
    ManagedInstance = "ManagedInstance",
    MaintenanceWindow = "MaintenanceWindow",
    Parameter = "Parameter",
    PatchBaseline = "PatchBaseline",
    OpsItem = "OpsItem",
    OpsMetadata = "OpsMetadata",
    Automation = "Automation",
    Association = "Association",
    CloudConnector = "CloudConnector",
} }

wire_enum! { ReviewStatus {
    Approved = "APPROVED",
    NotReviewed = "NOT_REVIEWED",
    Pending = "PENDING",
    Rejected = "REJECTED",
} }

wire_enum! { SessionFilterKey {
    InvokedAfter = "InvokedAfter",
    InvokedBefore = "InvokedBefore",
    Target = "Target",
    Owner = "Owner",
    Status = "Status",
    SessionId = "SessionId",
    AccessType = "AccessType",
} }

wire_enum! { SessionState {
    Active = "Active",
    History = "History",
} }

wire_enum! { SessionStatus {
    Connected = "Connected",
    Connecting = "Connecting",
    Disconnected = "Disconnected",
    Terminated = "Terminated",
    Terminating = "Terminating",
    Failed = "Failed",
} }

wire_enum! { SignalType {
    Approve = "Approve",
    Reject = "Reject",
    StartStep = "StartStep",
    StopStep = "StopStep",
    Resume = "Resume",
    Revoke = "Revoke",
} }

wire_enum! { SourceType {
    AwsEc2Instance = "AWS::EC2::Instance",
    AwsIoTThing = "AWS::IoT::Thing",
    AwsSsmManagedInstance = "AWS::SSM::ManagedInstance",
    MicrosoftComputeVirtualMachines = "Microsoft.Compute/virtualMachines",
    ComputeGoogleapisComInstance = "compute.googleapis.com/Instance",
} }

wire_enum! { StepExecutionFilterKey {
    StartTimeBefore = "StartTimeBefore",
    StartTimeAfter = "StartTimeAfter",
    StepExecutionStatus = "StepExecutionStatus",
    StepExecutionId = "StepExecutionId",
    StepName = "StepName",
    Action = "Action",
    ParentStepExecutionId = "ParentStepExecutionId",
    ParentStepIteration = "ParentStepIteration",
    ParentStepIteratorValue = "ParentStepIteratorValue",
} }

wire_enum! { StopType {
    Complete = "Complete",
    Cancel = "Cancel",
} }

wire_enum! { ValidationFindingCode {
    TargetInaccessible = "TargetInaccessible",
    TargetUnusable = "TargetUnusable",
    TargetMissingPermissions = "TargetMissingPermissions",
    TargetApiDisabled = "TargetApiDisabled",
    TargetStateWarning = "TargetStateWarning",
    AwsRoleAssumptionFailed = "AwsRoleAssumptionFailed",
    WebIdentityTokenFailed = "WebIdentityTokenFailed",
    OutboundWebIdentityFederationDisabled = "OutboundWebIdentityFederationDisabled",
    ProviderCredentialCreationFailed = "ProviderCredentialCreationFailed",
    TenantSummary = "TenantSummary",
    SubscriptionAccessible = "SubscriptionAccessible",
} }

wire_enum! { ValidationFindingScopeType {
    AzureTenant = "azure:tenant",
    AzureSubscription = "azure:subscription",
    GcpOrganization = "gcp:organization",
    GcpProject = "gcp:project",
} }

wire_enum! { ValidationFindingType {
    Info = "INFO",
    Warn = "WARN",
    Error = "ERROR",
} }
