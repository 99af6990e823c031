//! What a node is sent: the job of a command, and the job that cancels it.

use drover_channel::JobId;
use drover_channel::frame::SCHEMA_VERSION;
use drover_channel::limits::MAX_FRAME;
use drover_channel::message::{AgentJob, CancelCommand, SendCommand};
use drover_kernel::mailbox::{self, Message};
use drover_kernel::{CommandId, NodeId, OpError, Scope, Time};

use crate::command::Command;
use crate::error::CommandError;

/// What comes before the payload in a frame.
const FRAME_HEAD: usize = 120;

/// The job id of a command on a node.
pub fn job_id(command: &CommandId, node: &NodeId) -> JobId {
    JobId::new(command.as_str(), node.as_str()).expect("both ids are without dots")
}

/// The message that gives a command to a node.
///
/// # Errors
/// When the content cannot be written as JSON, which only a bug can bring about.
pub fn send(scope: &Scope, command: &Command, node: &NodeId, now: Time) -> Result<Message, OpError> {
    let content = SendCommand {
        command_id: command.id.to_string(),
        document_name: command.request.document.clone(),
        document_content: command.request.content.clone(),
        parameters: command.request.values.clone(),
        output_s3_bucket_name: String::new(),
        output_s3_key_prefix: String::new(),
        cloud_watch_log_group_name: String::new(),
        cloud_watch_output_enabled: false,
    };
    let job = AgentJob::send_command(job_id(&command.id, node), scope.region.as_str(), &content);
    Ok(message(scope, node, job.map_err(OpError::internal)?, now, command.deliver_by))
}

/// Checks that a message's frame will not be longer than agents take.
///
/// # Errors
/// [`CommandError::TooLong`] with both lengths.
pub fn check_size(message: &Message) -> Result<(), CommandError> {
    let job = AgentJob {
        content: message.content.clone(),
        job_id: job_id(&CommandId::random(), &message.node),
        topic: message.topic.clone(),
        schema_version: SCHEMA_VERSION,
    };
    let size = serde_json::to_string(&job).map_or(usize::MAX, |text| text.len() + FRAME_HEAD);
    if size > MAX_FRAME { Err(CommandError::TooLong { size, limit: MAX_FRAME }) } else { Ok(()) }
}

/// The message that tells a node to stop a command.
///
/// # Errors
/// When the content cannot be written as JSON, which only a bug can bring about.
pub fn cancel(scope: &Scope, command: &CommandId, node: &NodeId, now: Time, until: Time) -> Result<Message, OpError> {
    let fresh = CommandId::random();
    let content = CancelCommand { cancel_message_id: job_id(command, node) };
    let job = AgentJob::cancel_command(job_id(&fresh, node), scope.region.as_str(), &content);
    Ok(message(scope, node, job.map_err(OpError::internal)?, now, until))
}

fn message(scope: &Scope, node: &NodeId, job: AgentJob, created: Time, expires: Time) -> Message {
    Message {
        scope: scope.clone(),
        node: node.clone(),
        id: mailbox::fresh_id(),
        job_id: job.job_id.to_string(),
        topic: job.topic,
        content: job.content,
        created,
        expires,
    }
}
