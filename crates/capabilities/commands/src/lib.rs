//! Run Command: commands, their invocations, delivery and results.
//!
//! A [`command`] is one `SendCommand`; an [`invocation`] is that command on one node. Both are state machines. [`send`] writes the
//! command; [`settle`] creates and dispatches invocations within the limits of concurrency and errors and concludes the
//! command; [`progress`] takes what nodes report; [`deadlines`] ends what takes too long. [`list`], [`get`] and [`follow`] read.
//!
//! An invocation's end does not touch the command's record, which thousands of nodes would fight for: it leaves a
//! [`command::Tally`] in the same commit, and `settle` counts tallies in bulk.

pub mod cancel;
pub mod command;
pub mod deadlines;
pub mod error;
pub mod events;
pub mod follow;
pub mod get;
pub mod history;
pub mod invocation;
pub mod job;
pub mod list;
pub mod progress;
pub mod rates;
pub mod send;
pub mod settle;
pub mod shapes;
pub mod targets;

use drover_api::{drover, ssm};
use drover_kernel::Capability;
use drover_kernel::capability::any_resource;

/// Everything Run Command brings.
pub fn capability() -> Capability {
    Capability::new("commands")
        .operation(ssm::op::SendCommand, send::send_command, send::resources)
        .operation(ssm::op::ListCommands, list::list_commands, any_resource)
        .operation(ssm::op::ListCommandInvocations, list::list_command_invocations, any_resource)
        .operation(ssm::op::GetCommandInvocation, get::get_command_invocation, any_resource)
        .operation(ssm::op::CancelCommand, cancel::cancel_command, any_resource)
        .operation(drover::op::FollowCommand, follow::follow_command, any_resource)
        .topic(progress::SendCommandTopic)
        .topic(progress::CancelCommandTopic)
        .due(settle::Settle)
        .due(cancel::Cancel)
        .due(deadlines::Delivery)
        .due(deadlines::Execution)
        .sweep(history::ForgetOldCommands)
}
