// @generated from models/sts.json by `cargo xtask codegen`. Do not edit.

pub mod error;
pub mod op;
mod rules;
mod shapes;

pub use shapes::*;

use crate::{Operation, Protocol, ServiceMeta};

pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "sts",
    signing_name: "sts",
    api_version: "2011-06-15",
    target_prefix: "",
    protocol: Protocol::Query,
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    operations: &[<op::GetCallerIdentity as Operation>::META],
};
