//! Amazon Resource Names: `arn:<partition>:<service>:<region>:<account>:<resource>`.

use std::fmt;

use crate::id::Scope;

/// An ARN. Built by capabilities for authorization and answers; the resource part is free text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn(String);

impl Arn {
    /// An ARN in the partition `aws` with region and account.
    pub fn new(service: &str, scope: &Scope, resource: &str) -> Self {
        Self(format!("arn:aws:{service}:{}:{}:{resource}", scope.region, scope.account))
    }

    /// An ARN of a service without regions, such as IAM.
    pub fn global(service: &str, account: &crate::AccountId, resource: &str) -> Self {
        Self(format!("arn:aws:{service}::{account}:{resource}"))
    }

    /// Every resource: for operations that AWS authorizes on `*` only.
    pub fn any() -> Self {
        Self("*".to_owned())
    }

    /// The ARN as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
