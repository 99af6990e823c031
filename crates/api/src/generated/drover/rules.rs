// @generated from models/drover.json by `cargo xtask codegen`. Do not edit.

use crate::validate::Rule;

pub(super) static COMMAND_ID: Rule = Rule { min: Some(36), max: Some(36), ..Rule::ANY };

pub(super) static CURSOR: Rule = Rule { max: Some(1024), ..Rule::ANY };

pub(super) static MAX_RESULTS: Rule = Rule { min: Some(1), max: Some(1000), numeric: true, ..Rule::ANY };

pub(super) static WAIT_SECONDS: Rule = Rule { min: Some(0), max: Some(20), numeric: true, ..Rule::ANY };
