// @generated from models/ec2messages.json by `cargo xtask codegen`. Do not edit.

use crate::shape::wire_enum;

wire_enum! { FailureType {
    InternalHandlerException = "InternalHandlerException",
    NoHandlerExists = "NoHandlerExists",
} }

wire_enum! { ReplyStatus {
    Created = "Created",
    Queued = "Queued",
    Acknowledged = "Acknowledged",
    NoActionTaken = "NoActionTaken",
} }
