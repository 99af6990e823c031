// @generated from models/ by `cargo xtask codegen`. Do not edit.

pub mod drover;
pub mod ec2messages;
pub mod ssm;
pub mod sts;

use crate::ServiceMeta;

/// Every service, sorted by name.
pub static SERVICES: &[&ServiceMeta] = &[&drover::SERVICE, &ec2messages::SERVICE, &ssm::SERVICE, &sts::SERVICE];
