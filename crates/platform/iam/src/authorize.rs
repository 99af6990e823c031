//! Who may call what.
//!
//! For now there are no policies: an administrator may do everything in the own account, a node may call the operations that
//! agents use, for itself only, and a stranger may register. The signature is that of a policy decision already: principal,
//! action, resources; so policies replace the body, not the callers.

use drover_api::OperationMeta;
use drover_kernel::arn::Arn;
use drover_kernel::{AccountId, Principal};

/// The call is not allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// AWS's text.
    pub message: String,
}

/// What agents call with their role token. Each of these names its node in the resources, and that must be the caller.
const NODE_ACTIONS: [&str; 12] = [
    "ssm:UpdateInstanceInformation",
    "ssm:RequestManagedInstanceRoleToken",
    "ssm:UpdateManagedInstancePublicKey",
    "ssm:ListInstanceAssociations",
    "ssmmessages:CreateControlChannel",
    "ssmmessages:OpenControlChannel",
    "ec2messages:GetMessages",
    "ec2messages:AcknowledgeMessage",
    "ec2messages:SendReply",
    "ec2messages:FailMessage",
    "ec2messages:DeleteMessage",
    "sts:GetCallerIdentity",
];

/// Decides whether `principal` may do the operation on all of `resources`.
///
/// # Errors
/// [`Denied`] with the text for the caller.
pub fn authorize(
    principal: &Principal,
    account: &AccountId,
    operation: &OperationMeta,
    resources: &[Arn],
) -> Result<(), Denied> {
    action(principal, account, operation.iam_action, resources)
}

/// The same for an action that is no API operation, such as opening a WebSocket.
///
/// # Errors
/// [`Denied`] with the text for the caller.
pub fn action(principal: &Principal, account: &AccountId, action: &str, resources: &[Arn]) -> Result<(), Denied> {
    let allowed = match principal {
        Principal::Administrator { account: own, .. } => own == account,
        Principal::Node { scope, node, .. } => {
            let itself = node_arn(scope, node);
            NODE_ACTIONS.contains(&action)
                && (action == "sts:GetCallerIdentity" || resources.iter().all(|resource| *resource == itself))
        }
        Principal::Anonymous => action == "ssm:RegisterManagedInstance",
    };
    if allowed {
        return Ok(());
    }
    let who = principal.arn().map_or_else(|| "anonymous".to_owned(), |arn| arn.to_string());
    let on = resources.first().map_or("*", Arn::as_str);
    Err(Denied {
        message: format!(
            "User: {who} is not authorized to perform: {action} on resource: {on} because no identity-based policy allows the {action} action"
        ),
    })
}

/// The ARN of a managed node.
pub fn node_arn(scope: &drover_kernel::Scope, node: impl std::fmt::Display) -> Arn {
    Arn::new("ssm", scope, &format!("managed-instance/{node}"))
}

#[cfg(test)]
mod tests {
    use drover_kernel::{NodeId, Region, Scope};

    use super::*;

    fn scope() -> Scope {
        Scope { account: AccountId::parse("123456789012").unwrap(), region: Region::parse("us-east-1").unwrap() }
    }

    #[test]
    fn a_node_acts_for_itself_only() {
        let (node, other) = (NodeId::random(), NodeId::random());
        let principal = Principal::Node { scope: scope(), node: node.clone(), role: "r".into() };
        let may =
            |what: &str, on: &NodeId| action(&principal, &scope().account, what, &[node_arn(&scope(), on)]).is_ok();
        assert!(may("ssm:UpdateInstanceInformation", &node));
        assert!(!may("ssm:UpdateInstanceInformation", &other));
        assert!(!may("ssm:SendCommand", &node));
    }

    #[test]
    fn an_administrator_rules_the_own_account_and_a_stranger_only_registers() {
        let admin = Principal::Administrator { account: scope().account, access_key_id: "AKIA".into() };
        assert!(action(&admin, &scope().account, "ssm:SendCommand", &[Arn::any()]).is_ok());
        let foreign = AccountId::parse("999999999999").unwrap();
        assert!(action(&admin, &foreign, "ssm:SendCommand", &[Arn::any()]).is_err());
        assert!(action(&Principal::Anonymous, &foreign, "ssm:RegisterManagedInstance", &[]).is_ok());
        let denied = action(&Principal::Anonymous, &foreign, "ssm:ListCommands", &[]).unwrap_err();
        assert!(denied.message.contains("not authorized to perform: ssm:ListCommands"), "{}", denied.message);
    }
}
