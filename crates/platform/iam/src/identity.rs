//! `sts:GetCallerIdentity`.

use drover_api::sts::{GetCallerIdentityRequest, GetCallerIdentityResponse, op};
use drover_kernel::capability::any_resource;
use drover_kernel::{Capability, Cx, OpError};

/// The operations of this crate.
pub fn capability() -> Capability {
    Capability::new("iam").operation(op::GetCallerIdentity, get_caller_identity, any_resource)
}

/// Says who is calling. Needs no permission on AWS; here neither.
async fn get_caller_identity(cx: &Cx, _input: GetCallerIdentityRequest) -> Result<GetCallerIdentityResponse, OpError> {
    Ok(GetCallerIdentityResponse {
        user_id: Some(cx.principal.user_id()),
        account: cx.principal.account().map(ToString::to_string),
        arn: cx.principal.arn().map(|arn| arn.to_string()),
    })
}
