// @generated from models/drover.json by `cargo xtask codegen`. Do not edit.

mod enums;
pub mod error;
pub mod op;
mod rules;
mod shapes;

pub use enums::*;
pub use shapes::*;

use crate::{Operation, Protocol, ServiceMeta};

pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "drover",
    signing_name: "drover",
    api_version: "2026-11-21",
    target_prefix: "Drover",
    protocol: Protocol::Json11,
    xml_namespace: None,
    operations: &[<op::FollowCommand as Operation>::META, <op::GetServerStatus as Operation>::META],
};
