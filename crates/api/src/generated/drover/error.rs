// @generated from models/drover.json by `cargo xtask codegen`. Do not edit.

use crate::ErrorKind;

pub const INTERNAL_SERVER_ERROR: ErrorKind = ErrorKind { code: "InternalServerError", status: 500 };
pub const INVALID_COMMAND_ID: ErrorKind = ErrorKind { code: "InvalidCommandId", status: 400 };
pub const VALIDATION_EXCEPTION: ErrorKind = ErrorKind { code: "ValidationException", status: 400 };
