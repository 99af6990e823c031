//! Who is calling.

use crate::arn::Arn;
use crate::id::{AccountId, NodeId, Scope};

/// The authenticated caller of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// An administrator of the account.
    Administrator {
        /// The account.
        account: AccountId,
        /// The access key that signed.
        access_key_id: String,
    },
    /// A managed node, through its role token or its own key.
    Node {
        /// Where it is registered.
        scope: Scope,
        /// Which node.
        node: NodeId,
        /// The role of its activation.
        role: String,
    },
    /// Nobody: only registration is open to such a caller, and it proves itself by its activation code.
    Anonymous,
}

impl Principal {
    /// The ARN that AWS's answers and audit records show for this caller.
    pub fn arn(&self) -> Option<Arn> {
        match self {
            Principal::Administrator { account, .. } => Some(Arn::global("iam", account, "root")),
            Principal::Node { scope, node, role } => {
                let role = role.rsplit('/').next().unwrap_or(role);
                Some(Arn::global("sts", &scope.account, &format!("assumed-role/{role}/{node}")))
            }
            Principal::Anonymous => None,
        }
    }

    /// AWS's unique id of the caller (`UserId` in `GetCallerIdentity`).
    pub fn user_id(&self) -> String {
        match self {
            Principal::Administrator { account, .. } => account.to_string(),
            Principal::Node { role, node, .. } => format!("{role}:{node}"),
            Principal::Anonymous => "anonymous".to_owned(),
        }
    }

    /// The account, when there is a caller.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Principal::Administrator { account, .. } => Some(account),
            Principal::Node { scope, .. } => Some(&scope.account),
            Principal::Anonymous => None,
        }
    }

    /// The calling node, if it is one.
    pub fn node(&self) -> Option<&NodeId> {
        match self {
            Principal::Node { node, .. } => Some(node),
            Principal::Administrator { .. } | Principal::Anonymous => None,
        }
    }
}
