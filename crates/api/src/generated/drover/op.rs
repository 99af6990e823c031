// @generated from models/drover.json by `cargo xtask codegen`. Do not edit.

use crate::{Operation, OperationMeta};

use super::{FollowCommandRequest, FollowCommandResult, GetServerStatusRequest, GetServerStatusResult, error};

#[derive(Debug, Clone, Copy)]
pub struct FollowCommand;

impl Operation for FollowCommand {
    type Input = FollowCommandRequest;
    type Output = FollowCommandResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "drover",
        name: "FollowCommand",
        iam_action: "drover:FollowCommand",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR, error::INVALID_COMMAND_ID, error::VALIDATION_EXCEPTION],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetServerStatus;

impl Operation for GetServerStatus {
    type Input = GetServerStatusRequest;
    type Output = GetServerStatusResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "drover",
        name: "GetServerStatus",
        iam_action: "drover:GetServerStatus",
        hidden: false,
        errors: &[error::INTERNAL_SERVER_ERROR],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}
