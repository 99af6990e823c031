// @generated from models/sts.json by `cargo xtask codegen`. Do not edit.

use crate::{Operation, OperationMeta};

use super::{GetCallerIdentityRequest, GetCallerIdentityResponse};

#[derive(Debug, Clone, Copy)]
pub struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    const META: &'static OperationMeta = &OperationMeta {
        service: "sts",
        name: "GetCallerIdentity",
        iam_action: "sts:GetCallerIdentity",
        hidden: false,
        errors: &[],
        sensitive_input: &[],
        sensitive_output: &[],
        pagination: None,
    };
}
