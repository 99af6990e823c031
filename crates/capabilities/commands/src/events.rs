//! The events that commands emit, in the shapes that EventBridge documents for Run Command.

use drover_kernel::outbox::Event;
use drover_kernel::{Scope, Time};
use serde_json::json;

use crate::command::Command;
use crate::invocation::Invocation;

/// A command's status changed.
pub fn command_changed(scope: &Scope, command: &Command, now: Time) -> Event {
    let detail = json!({
        "command-id": command.id,
        "document-name": command.request.document,
        "requested-date-time": command.requested.to_string(),
        "expire-after": command.expires_after().to_string(),
        "status": command.status().0,
    });
    Event::ssm(scope, now, "EC2 Command Status-change Notification", Vec::new(), detail)
}

/// An invocation's status changed.
pub fn invocation_changed(scope: &Scope, invocation: &Invocation, now: Time) -> Event {
    let detail = json!({
        "command-id": invocation.command,
        "instance-id": invocation.node,
        "requested-date-time": invocation.requested.to_string(),
        "status": invocation.status().0,
    });
    let arn = drover_iam::authorize::node_arn(scope, &invocation.node).to_string();
    Event::ssm(scope, now, "EC2 Command Invocation Status-change Notification", vec![arn], detail)
}
