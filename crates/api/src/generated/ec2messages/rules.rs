// @generated from models/ec2messages.json by `cargo xtask codegen`. Do not edit.

use crate::validate::Rule;

pub(super) static DESTINATION: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static FAILURE_TYPE: Rule = Rule { values: &["InternalHandlerException", "NoHandlerExists"], ..Rule::ANY };

pub(super) static MESSAGE_ID: Rule = Rule { min: Some(1), ..Rule::ANY };

pub(super) static UUID: Rule = Rule { min: Some(36), max: Some(36), ..Rule::ANY };

pub(super) static VISIBILITY_TIMEOUT: Rule = Rule { min: Some(1), numeric: true, ..Rule::ANY };
