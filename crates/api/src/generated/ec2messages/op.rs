// @generated from models/ec2messages.json by `cargo xtask codegen`. Do not edit.

use crate::{Operation, OperationMeta};

use super::{
    AcknowledgeMessageRequest, AcknowledgeMessageResult, DeleteMessageRequest, DeleteMessageResult, FailMessageRequest,
    FailMessageResult, GetEndpointRequest, GetEndpointResult, GetMessagesRequest, GetMessagesResult, SendReplyRequest,
    SendReplyResult, error,
};

#[derive(Debug, Clone, Copy)]
pub struct AcknowledgeMessage;

impl Operation for AcknowledgeMessage {
    type Input = AcknowledgeMessageRequest;
    type Output = AcknowledgeMessageResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ec2messages",
        name: "AcknowledgeMessage",
        iam_action: "ec2messages:AcknowledgeMessage",
        hidden: false,
        errors: &[
            error::AUTHORIZATION_FAILURE_EXCEPTION,
            error::INTERNAL_SERVER_EXCEPTION,
            error::INVALID_MESSAGE_ID_EXCEPTION,
            error::REQUEST_TIMEOUT_EXCEPTION,
            error::TOO_MANY_REQUESTS_EXCEPTION,
            error::UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct DeleteMessage;

impl Operation for DeleteMessage {
    type Input = DeleteMessageRequest;
    type Output = DeleteMessageResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ec2messages",
        name: "DeleteMessage",
        iam_action: "ec2messages:DeleteMessage",
        hidden: false,
        errors: &[
            error::AUTHORIZATION_FAILURE_EXCEPTION,
            error::INTERNAL_SERVER_EXCEPTION,
            error::INVALID_MESSAGE_ID_EXCEPTION,
            error::REQUEST_TIMEOUT_EXCEPTION,
            error::TOO_MANY_REQUESTS_EXCEPTION,
            error::UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct FailMessage;

impl Operation for FailMessage {
    type Input = FailMessageRequest;
    type Output = FailMessageResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ec2messages",
        name: "FailMessage",
        iam_action: "ec2messages:FailMessage",
        hidden: false,
        errors: &[
            error::AUTHORIZATION_FAILURE_EXCEPTION,
            error::INTERNAL_SERVER_EXCEPTION,
            error::INVALID_MESSAGE_ID_EXCEPTION,
            error::REQUEST_TIMEOUT_EXCEPTION,
            error::TOO_MANY_REQUESTS_EXCEPTION,
            error::UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetEndpoint;

impl Operation for GetEndpoint {
    type Input = GetEndpointRequest;
    type Output = GetEndpointResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ec2messages",
        name: "GetEndpoint",
        iam_action: "ec2messages:GetEndpoint",
        hidden: false,
        errors: &[
            error::AUTHORIZATION_FAILURE_EXCEPTION,
            error::INTERNAL_SERVER_EXCEPTION,
            error::INVALID_DESTINATION_EXCEPTION,
            error::REQUEST_TIMEOUT_EXCEPTION,
            error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct GetMessages;

impl Operation for GetMessages {
    type Input = GetMessagesRequest;
    type Output = GetMessagesResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ec2messages",
        name: "GetMessages",
        iam_action: "ec2messages:GetMessages",
        hidden: false,
        errors: &[
            error::AUTHORIZATION_FAILURE_EXCEPTION,
            error::INTERNAL_SERVER_EXCEPTION,
            error::INVALID_DESTINATION_EXCEPTION,
            error::REQUEST_TIMEOUT_EXCEPTION,
            error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        sensitive_input: &[],
        sensitive_output: &["Messages.*.Payload"],
        pagination: None,
    };
}

#[derive(Debug, Clone, Copy)]
pub struct SendReply;

impl Operation for SendReply {
    type Input = SendReplyRequest;
    type Output = SendReplyResult;
    const META: &'static OperationMeta = &OperationMeta {
        service: "ec2messages",
        name: "SendReply",
        iam_action: "ec2messages:SendReply",
        hidden: false,
        errors: &[
            error::AUTHORIZATION_FAILURE_EXCEPTION,
            error::INTERNAL_SERVER_EXCEPTION,
            error::INVALID_MESSAGE_ID_EXCEPTION,
            error::REQUEST_TIMEOUT_EXCEPTION,
            error::TOO_MANY_REQUESTS_EXCEPTION,
            error::UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION,
        ],
        sensitive_input: &["Payload"],
        sensitive_output: &[],
        pagination: None,
    };
}
