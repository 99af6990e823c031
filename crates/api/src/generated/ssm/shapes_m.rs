// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Blob, Sensitive, Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{
    AlarmConfiguration, AlarmStateInformation, CloudWatchOutputConfig, LoggingInfo, NotificationConfig, Target, rules,
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowAutomationParameters {
    pub document_version: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
}

impl Shape for MaintenanceWindowAutomationParameters {
    const NAME: &'static str = "MaintenanceWindowAutomationParameters";
    const MEMBERS: &'static [&'static str] = &["DocumentVersion", "Parameters"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.document_version = map.next_value()?,
            1 => self.parameters = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Parameters", &self.parameters)?;
        Ok(())
    }
}

impl Validate for MaintenanceWindowAutomationParameters {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.parameters, at, "parameters", &rules::AUTOMATION_PARAMETER_MAP, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowExecution {
    pub window_id: Option<String>,
    pub window_execution_id: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
}

impl Shape for MaintenanceWindowExecution {
    const NAME: &'static str = "MaintenanceWindowExecution";
    const MEMBERS: &'static [&'static str] =
        &["WindowId", "WindowExecutionId", "Status", "StatusDetails", "StartTime", "EndTime"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.window_execution_id = map.next_value()?,
            2 => self.status = map.next_value()?,
            3 => self.status_details = map.next_value()?,
            4 => self.start_time = map.next_value()?,
            5 => self.end_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "StartTime", &self.start_time)?;
        put(out, "EndTime", &self.end_time)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowExecutionTaskIdentity {
    pub window_execution_id: Option<String>,
    pub task_execution_id: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub task_arn: Option<String>,
    pub task_type: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}

impl Shape for MaintenanceWindowExecutionTaskIdentity {
    const NAME: &'static str = "MaintenanceWindowExecutionTaskIdentity";
    const MEMBERS: &'static [&'static str] = &[
        "WindowExecutionId",
        "TaskExecutionId",
        "Status",
        "StatusDetails",
        "StartTime",
        "EndTime",
        "TaskArn",
        "TaskType",
        "AlarmConfiguration",
        "TriggeredAlarms",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            1 => self.task_execution_id = map.next_value()?,
            2 => self.status = map.next_value()?,
            3 => self.status_details = map.next_value()?,
            4 => self.start_time = map.next_value()?,
            5 => self.end_time = map.next_value()?,
            6 => self.task_arn = map.next_value()?,
            7 => self.task_type = map.next_value()?,
            8 => self.alarm_configuration = map.next_value()?,
            9 => self.triggered_alarms = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "TaskExecutionId", &self.task_execution_id)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "StartTime", &self.start_time)?;
        put(out, "EndTime", &self.end_time)?;
        put(out, "TaskArn", &self.task_arn)?;
        put(out, "TaskType", &self.task_type)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        put(out, "TriggeredAlarms", &self.triggered_alarms)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowExecutionTaskInvocationIdentity {
    pub window_execution_id: Option<String>,
    pub task_execution_id: Option<String>,
    pub invocation_id: Option<String>,
    pub execution_id: Option<String>,
    pub task_type: Option<String>,
    pub parameters: Option<Sensitive<String>>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub owner_information: Option<Sensitive<String>>,
    pub window_target_id: Option<String>,
}

impl Shape for MaintenanceWindowExecutionTaskInvocationIdentity {
    const NAME: &'static str = "MaintenanceWindowExecutionTaskInvocationIdentity";
    const MEMBERS: &'static [&'static str] = &[
        "WindowExecutionId",
        "TaskExecutionId",
        "InvocationId",
        "ExecutionId",
        "TaskType",
        "Parameters",
        "Status",
        "StatusDetails",
        "StartTime",
        "EndTime",
        "OwnerInformation",
        "WindowTargetId",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_execution_id = map.next_value()?,
            1 => self.task_execution_id = map.next_value()?,
            2 => self.invocation_id = map.next_value()?,
            3 => self.execution_id = map.next_value()?,
            4 => self.task_type = map.next_value()?,
            5 => self.parameters = map.next_value()?,
            6 => self.status = map.next_value()?,
            7 => self.status_details = map.next_value()?,
            8 => self.start_time = map.next_value()?,
            9 => self.end_time = map.next_value()?,
            10 => self.owner_information = map.next_value()?,
            11 => self.window_target_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowExecutionId", &self.window_execution_id)?;
        put(out, "TaskExecutionId", &self.task_execution_id)?;
        put(out, "InvocationId", &self.invocation_id)?;
        put(out, "ExecutionId", &self.execution_id)?;
        put(out, "TaskType", &self.task_type)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "StartTime", &self.start_time)?;
        put(out, "EndTime", &self.end_time)?;
        put(out, "OwnerInformation", &self.owner_information)?;
        put(out, "WindowTargetId", &self.window_target_id)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for MaintenanceWindowFilter {
    const NAME: &'static str = "MaintenanceWindowFilter";
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

impl Validate for MaintenanceWindowFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.key, at, "key", &rules::MAINTENANCE_WINDOW_FILTER_KEY, found);
        optional(&self.values, at, "values", &rules::MAINTENANCE_WINDOW_FILTER_VALUES, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowIdentity {
    pub window_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
    pub enabled: Option<bool>,
    pub duration: Option<i32>,
    pub cutoff: Option<i32>,
    pub schedule: Option<String>,
    pub schedule_timezone: Option<String>,
    pub schedule_offset: Option<i32>,
    pub end_date: Option<String>,
    pub start_date: Option<String>,
    pub next_execution_time: Option<String>,
}

impl Shape for MaintenanceWindowIdentity {
    const NAME: &'static str = "MaintenanceWindowIdentity";
    const MEMBERS: &'static [&'static str] = &[
        "WindowId",
        "Name",
        "Description",
        "Enabled",
        "Duration",
        "Cutoff",
        "Schedule",
        "ScheduleTimezone",
        "ScheduleOffset",
        "EndDate",
        "StartDate",
        "NextExecutionTime",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.name = map.next_value()?,
            2 => self.description = map.next_value()?,
            3 => self.enabled = map.next_value()?,
            4 => self.duration = map.next_value()?,
            5 => self.cutoff = map.next_value()?,
            6 => self.schedule = map.next_value()?,
            7 => self.schedule_timezone = map.next_value()?,
            8 => self.schedule_offset = map.next_value()?,
            9 => self.end_date = map.next_value()?,
            10 => self.start_date = map.next_value()?,
            11 => self.next_execution_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        put(out, "Enabled", &self.enabled)?;
        put(out, "Duration", &self.duration)?;
        put(out, "Cutoff", &self.cutoff)?;
        put(out, "Schedule", &self.schedule)?;
        put(out, "ScheduleTimezone", &self.schedule_timezone)?;
        put(out, "ScheduleOffset", &self.schedule_offset)?;
        put(out, "EndDate", &self.end_date)?;
        put(out, "StartDate", &self.start_date)?;
        put(out, "NextExecutionTime", &self.next_execution_time)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowIdentityForTarget {
    pub window_id: Option<String>,
    pub name: Option<String>,
}

impl Shape for MaintenanceWindowIdentityForTarget {
    const NAME: &'static str = "MaintenanceWindowIdentityForTarget";
    const MEMBERS: &'static [&'static str] = &["WindowId", "Name"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "Name", &self.name)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowLambdaParameters {
    pub client_context: Option<String>,
    pub qualifier: Option<String>,
    pub payload: Option<Sensitive<Blob>>,
}

impl Shape for MaintenanceWindowLambdaParameters {
    const NAME: &'static str = "MaintenanceWindowLambdaParameters";
    const MEMBERS: &'static [&'static str] = &["ClientContext", "Qualifier", "Payload"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.client_context = map.next_value()?,
            1 => self.qualifier = map.next_value()?,
            2 => self.payload = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ClientContext", &self.client_context)?;
        put(out, "Qualifier", &self.qualifier)?;
        put(out, "Payload", &self.payload)?;
        Ok(())
    }
}

impl Validate for MaintenanceWindowLambdaParameters {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.client_context, at, "clientContext", &rules::MAINTENANCE_WINDOW_LAMBDA_CLIENT_CONTEXT, found);
        optional(&self.qualifier, at, "qualifier", &rules::MAINTENANCE_WINDOW_LAMBDA_QUALIFIER, found);
        optional(&self.payload, at, "payload", &rules::MAINTENANCE_WINDOW_LAMBDA_PAYLOAD, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowRunCommandParameters {
    pub comment: Option<String>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub document_hash: Option<String>,
    pub document_hash_type: Option<String>,
    pub document_version: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub parameters: Option<Sensitive<BTreeMap<String, Vec<String>>>>,
    pub service_role_arn: Option<String>,
    pub timeout_seconds: Option<i32>,
}

impl Shape for MaintenanceWindowRunCommandParameters {
    const NAME: &'static str = "MaintenanceWindowRunCommandParameters";
    const MEMBERS: &'static [&'static str] = &[
        "Comment",
        "CloudWatchOutputConfig",
        "DocumentHash",
        "DocumentHashType",
        "DocumentVersion",
        "NotificationConfig",
        "OutputS3BucketName",
        "OutputS3KeyPrefix",
        "Parameters",
        "ServiceRoleArn",
        "TimeoutSeconds",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.comment = map.next_value()?,
            1 => self.cloud_watch_output_config = map.next_value()?,
            2 => self.document_hash = map.next_value()?,
            3 => self.document_hash_type = map.next_value()?,
            4 => self.document_version = map.next_value()?,
            5 => self.notification_config = map.next_value()?,
            6 => self.output_s3_bucket_name = map.next_value()?,
            7 => self.output_s3_key_prefix = map.next_value()?,
            8 => self.parameters = map.next_value()?,
            9 => self.service_role_arn = map.next_value()?,
            10 => self.timeout_seconds = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Comment", &self.comment)?;
        put(out, "CloudWatchOutputConfig", &self.cloud_watch_output_config)?;
        put(out, "DocumentHash", &self.document_hash)?;
        put(out, "DocumentHashType", &self.document_hash_type)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "NotificationConfig", &self.notification_config)?;
        put(out, "OutputS3BucketName", &self.output_s3_bucket_name)?;
        put(out, "OutputS3KeyPrefix", &self.output_s3_key_prefix)?;
        put(out, "Parameters", &self.parameters)?;
        put(out, "ServiceRoleArn", &self.service_role_arn)?;
        put(out, "TimeoutSeconds", &self.timeout_seconds)?;
        Ok(())
    }
}

impl Validate for MaintenanceWindowRunCommandParameters {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.comment, at, "comment", &rules::COMMENT, found);
        optional(&self.cloud_watch_output_config, at, "cloudWatchOutputConfig", &Rule::ANY, found);
        optional(&self.document_hash, at, "documentHash", &rules::DOCUMENT_HASH, found);
        optional(&self.document_hash_type, at, "documentHashType", &rules::DOCUMENT_HASH_TYPE, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        optional(&self.notification_config, at, "notificationConfig", &Rule::ANY, found);
        optional(&self.output_s3_bucket_name, at, "outputS3BucketName", &rules::S3_BUCKET_NAME, found);
        optional(&self.output_s3_key_prefix, at, "outputS3KeyPrefix", &rules::S3_KEY_PREFIX, found);
        optional(&self.timeout_seconds, at, "timeoutSeconds", &rules::TIMEOUT_SECONDS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowStepFunctionsParameters {
    pub input: Option<Sensitive<String>>,
    pub name: Option<String>,
}

impl Shape for MaintenanceWindowStepFunctionsParameters {
    const NAME: &'static str = "MaintenanceWindowStepFunctionsParameters";
    const MEMBERS: &'static [&'static str] = &["Input", "Name"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.input = map.next_value()?,
            1 => self.name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Input", &self.input)?;
        put(out, "Name", &self.name)?;
        Ok(())
    }
}

impl Validate for MaintenanceWindowStepFunctionsParameters {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.input, at, "input", &rules::MAINTENANCE_WINDOW_STEP_FUNCTIONS_INPUT, found);
        optional(&self.name, at, "name", &rules::MAINTENANCE_WINDOW_STEP_FUNCTIONS_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowTarget {
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
    pub resource_type: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub owner_information: Option<Sensitive<String>>,
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
}

impl Shape for MaintenanceWindowTarget {
    const NAME: &'static str = "MaintenanceWindowTarget";
    const MEMBERS: &'static [&'static str] =
        &["WindowId", "WindowTargetId", "ResourceType", "Targets", "OwnerInformation", "Name", "Description"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.window_target_id = map.next_value()?,
            2 => self.resource_type = map.next_value()?,
            3 => self.targets = map.next_value()?,
            4 => self.owner_information = map.next_value()?,
            5 => self.name = map.next_value()?,
            6 => self.description = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "WindowTargetId", &self.window_target_id)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "Targets", &self.targets)?;
        put(out, "OwnerInformation", &self.owner_information)?;
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowTask {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
    pub task_arn: Option<String>,
    pub r#type: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_parameters: Option<Sensitive<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>>,
    pub priority: Option<i32>,
    pub logging_info: Option<LoggingInfo>,
    pub service_role_arn: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub description: Option<Sensitive<String>>,
    pub cutoff_behavior: Option<String>,
    pub alarm_configuration: Option<AlarmConfiguration>,
}

impl Shape for MaintenanceWindowTask {
    const NAME: &'static str = "MaintenanceWindowTask";
    const MEMBERS: &'static [&'static str] = &[
        "WindowId",
        "WindowTaskId",
        "TaskArn",
        "Type",
        "Targets",
        "TaskParameters",
        "Priority",
        "LoggingInfo",
        "ServiceRoleArn",
        "MaxConcurrency",
        "MaxErrors",
        "Name",
        "Description",
        "CutoffBehavior",
        "AlarmConfiguration",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.window_id = map.next_value()?,
            1 => self.window_task_id = map.next_value()?,
            2 => self.task_arn = map.next_value()?,
            3 => self.r#type = map.next_value()?,
            4 => self.targets = map.next_value()?,
            5 => self.task_parameters = map.next_value()?,
            6 => self.priority = map.next_value()?,
            7 => self.logging_info = map.next_value()?,
            8 => self.service_role_arn = map.next_value()?,
            9 => self.max_concurrency = map.next_value()?,
            10 => self.max_errors = map.next_value()?,
            11 => self.name = map.next_value()?,
            12 => self.description = map.next_value()?,
            13 => self.cutoff_behavior = map.next_value()?,
            14 => self.alarm_configuration = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "WindowId", &self.window_id)?;
        put(out, "WindowTaskId", &self.window_task_id)?;
        put(out, "TaskArn", &self.task_arn)?;
        put(out, "Type", &self.r#type)?;
        put(out, "Targets", &self.targets)?;
        put(out, "TaskParameters", &self.task_parameters)?;
        put(out, "Priority", &self.priority)?;
        put(out, "LoggingInfo", &self.logging_info)?;
        put(out, "ServiceRoleArn", &self.service_role_arn)?;
        put(out, "MaxConcurrency", &self.max_concurrency)?;
        put(out, "MaxErrors", &self.max_errors)?;
        put(out, "Name", &self.name)?;
        put(out, "Description", &self.description)?;
        put(out, "CutoffBehavior", &self.cutoff_behavior)?;
        put(out, "AlarmConfiguration", &self.alarm_configuration)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowTaskInvocationParameters {
    pub run_command: Option<MaintenanceWindowRunCommandParameters>,
    pub automation: Option<MaintenanceWindowAutomationParameters>,
    pub step_functions: Option<MaintenanceWindowStepFunctionsParameters>,
    pub lambda: Option<MaintenanceWindowLambdaParameters>,
}

impl Shape for MaintenanceWindowTaskInvocationParameters {
    const NAME: &'static str = "MaintenanceWindowTaskInvocationParameters";
    const MEMBERS: &'static [&'static str] = &["RunCommand", "Automation", "StepFunctions", "Lambda"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.run_command = map.next_value()?,
            1 => self.automation = map.next_value()?,
            2 => self.step_functions = map.next_value()?,
            3 => self.lambda = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "RunCommand", &self.run_command)?;
        put(out, "Automation", &self.automation)?;
        put(out, "StepFunctions", &self.step_functions)?;
        put(out, "Lambda", &self.lambda)?;
        Ok(())
    }
}

impl Validate for MaintenanceWindowTaskInvocationParameters {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.run_command, at, "runCommand", &Rule::ANY, found);
        optional(&self.automation, at, "automation", &Rule::ANY, found);
        optional(&self.step_functions, at, "stepFunctions", &Rule::ANY, found);
        optional(&self.lambda, at, "lambda", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaintenanceWindowTaskParameterValueExpression {
    pub values: Option<Sensitive<Vec<String>>>,
}

impl Shape for MaintenanceWindowTaskParameterValueExpression {
    const NAME: &'static str = "MaintenanceWindowTaskParameterValueExpression";
    const MEMBERS: &'static [&'static str] = &["Values"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.values = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Values", &self.values)?;
        Ok(())
    }
}

impl Validate for MaintenanceWindowTaskParameterValueExpression {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.values, at, "values", &rules::MAINTENANCE_WINDOW_TASK_PARAMETER_VALUE_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetadataValue {
    pub value: Option<String>,
}

impl Shape for MetadataValue {
    const NAME: &'static str = "MetadataValue";
    const MEMBERS: &'static [&'static str] = &["Value"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.value = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Value", &self.value)?;
        Ok(())
    }
}

impl Validate for MetadataValue {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.value, at, "value", &rules::METADATA_VALUE_STRING, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyDocumentPermissionRequest {
    pub name: Option<String>,
    pub permission_type: Option<String>,
    pub account_ids_to_add: Option<Vec<String>>,
    pub account_ids_to_remove: Option<Vec<String>>,
    pub shared_document_version: Option<String>,
}

impl Shape for ModifyDocumentPermissionRequest {
    const NAME: &'static str = "ModifyDocumentPermissionRequest";
    const MEMBERS: &'static [&'static str] =
        &["Name", "PermissionType", "AccountIdsToAdd", "AccountIdsToRemove", "SharedDocumentVersion"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.permission_type = map.next_value()?,
            2 => self.account_ids_to_add = map.next_value()?,
            3 => self.account_ids_to_remove = map.next_value()?,
            4 => self.shared_document_version = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "PermissionType", &self.permission_type)?;
        put(out, "AccountIdsToAdd", &self.account_ids_to_add)?;
        put(out, "AccountIdsToRemove", &self.account_ids_to_remove)?;
        put(out, "SharedDocumentVersion", &self.shared_document_version)?;
        Ok(())
    }
}

impl Validate for ModifyDocumentPermissionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_NAME, found);
        required(&self.permission_type, at, "permissionType", &rules::DOCUMENT_PERMISSION_TYPE, found);
        optional(&self.account_ids_to_add, at, "accountIdsToAdd", &rules::ACCOUNT_ID_LIST, found);
        optional(&self.account_ids_to_remove, at, "accountIdsToRemove", &rules::ACCOUNT_ID_LIST, found);
        optional(&self.shared_document_version, at, "sharedDocumentVersion", &rules::SHARED_DOCUMENT_VERSION, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModifyDocumentPermissionResponse {}

impl Shape for ModifyDocumentPermissionResponse {
    const NAME: &'static str = "ModifyDocumentPermissionResponse";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

serde_shapes! { MaintenanceWindowAutomationParameters MaintenanceWindowExecution MaintenanceWindowExecutionTaskIdentity MaintenanceWindowExecutionTaskInvocationIdentity MaintenanceWindowFilter MaintenanceWindowIdentity MaintenanceWindowIdentityForTarget MaintenanceWindowLambdaParameters MaintenanceWindowRunCommandParameters MaintenanceWindowStepFunctionsParameters MaintenanceWindowTarget MaintenanceWindowTask MaintenanceWindowTaskInvocationParameters MaintenanceWindowTaskParameterValueExpression MetadataValue ModifyDocumentPermissionRequest ModifyDocumentPermissionResponse }
checked_shapes! { MaintenanceWindowAutomationParameters MaintenanceWindowFilter MaintenanceWindowLambdaParameters MaintenanceWindowRunCommandParameters MaintenanceWindowStepFunctionsParameters MaintenanceWindowTaskInvocationParameters MaintenanceWindowTaskParameterValueExpression MetadataValue ModifyDocumentPermissionRequest }
