//! From records to the wire's shapes.

use drover_api::ssm::{
    CloudWatchOutputConfig, Command as CommandShape, CommandInvocation, CommandPlugin, NotificationConfig, Target,
};
use drover_channel::StepStatus;

use crate::command::Command;
use crate::invocation::{Invocation, Step};

/// A command as `SendCommand` and `ListCommands` show it.
pub fn command(command: &Command) -> CommandShape {
    let (status, details) = command.status();
    let request = &command.request;
    let count = |count: u32| Some(i32::try_from(count).unwrap_or(i32::MAX));
    let target =
        |(key, values): &(String, Vec<String>)| Target { key: Some(key.clone()), values: Some(values.clone()) };
    CommandShape {
        command_id: Some(command.id.to_string()),
        document_name: Some(request.document.clone()),
        document_version: Some(request.document_version.clone()),
        comment: Some(request.comment.clone()),
        expires_after: Some(command.expires_after().into()),
        parameters: Some(request.parameters.clone().into()),
        instance_ids: Some(request.nodes.iter().map(ToString::to_string).collect()),
        targets: Some(request.targets.iter().map(target).collect()),
        requested_date_time: Some(command.requested.into()),
        status: Some(status.to_owned()),
        status_details: Some(details.to_owned()),
        output_s3_region: None,
        output_s3_bucket_name: Some(String::new()),
        output_s3_key_prefix: Some(String::new()),
        max_concurrency: Some(request.max_concurrency.to_string()),
        max_errors: Some(request.max_errors.to_string()),
        target_count: count(command.counts.targets),
        completed_count: count(command.counts.completed),
        error_count: count(command.counts.errors),
        delivery_timed_out_count: count(command.counts.delivery_timed_out),
        service_role: Some(String::new()),
        notification_config: Some(no_notification()),
        cloud_watch_output_config: Some(no_logs()),
        timeout_seconds: Some(request.timeout_secs),
        alarm_configuration: None,
        triggered_alarms: None,
    }
}

/// An invocation as `ListCommandInvocations` shows it; with its steps if `details`.
pub fn invocation(invocation: &Invocation, command: &Command, details: Details) -> CommandInvocation {
    let (status, status_details) = invocation.status();
    let plugins = match details {
        Details::Steps => invocation.steps.iter().map(plugin).collect(),
        Details::None => Vec::new(),
    };
    CommandInvocation {
        command_id: Some(invocation.command.to_string()),
        instance_id: Some(invocation.node.to_string()),
        instance_name: Some(invocation.node_name.clone().unwrap_or_default()),
        comment: Some(command.request.comment.clone()),
        document_name: Some(command.request.document.clone()),
        document_version: Some(command.request.document_version.clone()),
        requested_date_time: Some(invocation.requested.into()),
        status: Some(status.to_owned()),
        status_details: Some(status_details.to_owned()),
        trace_output: Some(invocation.trace_output.clone()).filter(|text| !text.is_empty()),
        standard_output_url: Some(String::new()),
        standard_error_url: Some(String::new()),
        command_plugins: Some(plugins),
        service_role: Some(String::new()),
        notification_config: Some(no_notification()),
        cloud_watch_output_config: Some(no_logs()),
    }
}

/// Whether a list shows steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Details {
    /// With steps and their output.
    Steps,
    /// Without.
    None,
}

fn plugin(step: &Step) -> CommandPlugin {
    let (status, details) = step_status(step.status);
    CommandPlugin {
        name: Some(step.name.clone()),
        status: Some(status.to_owned()),
        status_details: Some(details.to_owned()),
        response_code: Some(response_code(step)),
        response_start_date_time: step.started.map(Into::into),
        response_finish_date_time: step.ended.map(Into::into),
        output: Some(step.output.clone()),
        standard_output_url: Some(String::new()),
        standard_error_url: Some(String::new()),
        output_s3_region: None,
        output_s3_bucket_name: Some(String::new()),
        output_s3_key_prefix: Some(String::new()),
    }
}

/// A step's exit code as AWS's 32-bit `ResponseCode`.
pub fn response_code(step: &Step) -> i32 {
    i32::try_from(step.code).unwrap_or(-1)
}

/// AWS's words for a step: `Status` and `StatusDetails`. A skipped step counts as a success, as in the document's status.
pub fn step_status(status: StepStatus) -> (&'static str, &'static str) {
    match status {
        StepStatus::NotStarted => ("Pending", "Pending"),
        StepStatus::InProgress => ("InProgress", "InProgress"),
        StepStatus::Success | StepStatus::Skipped | StepStatus::SuccessAndReboot | StepStatus::PassedAndReboot => {
            ("Success", "Success")
        }
        StepStatus::Failed => ("Failed", "Failed"),
        StepStatus::Cancelled => ("Cancelled", "Cancelled"),
        StepStatus::TimedOut => ("TimedOut", "ExecutionTimedOut"),
    }
}

fn no_notification() -> NotificationConfig {
    NotificationConfig {
        notification_arn: Some(String::new()),
        notification_events: Some(Vec::new()),
        notification_type: Some(String::new()),
    }
}

/// What AWS shows when no output goes to CloudWatch Logs.
pub fn no_logs() -> CloudWatchOutputConfig {
    CloudWatchOutputConfig { cloud_watch_log_group_name: Some(String::new()), cloud_watch_output_enabled: Some(false) }
}
