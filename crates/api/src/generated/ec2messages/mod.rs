// @generated from models/ec2messages.json by `cargo xtask codegen`. Do not edit.

mod enums;
pub mod error;
pub mod op;
mod rules;
mod shapes;

pub use enums::*;
pub use shapes::*;

use crate::{Operation, Protocol, ServiceMeta};

pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "ec2messages",
    signing_name: "ec2messages",
    api_version: "2015-06-19",
    target_prefix: "EC2WindowsMessageDeliveryService",
    protocol: Protocol::Json11,
    xml_namespace: None,
    operations: &[
        <op::AcknowledgeMessage as Operation>::META,
        <op::DeleteMessage as Operation>::META,
        <op::FailMessage as Operation>::META,
        <op::GetEndpoint as Operation>::META,
        <op::GetMessages as Operation>::META,
        <op::SendReply as Operation>::META,
    ],
};
