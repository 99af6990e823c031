// @generated from models/ec2messages.json by `cargo xtask codegen`. Do not edit.

use crate::ErrorKind;

pub const AUTHORIZATION_FAILURE_EXCEPTION: ErrorKind = ErrorKind { code: "AuthorizationFailureException", status: 400 };
pub const INTERNAL_SERVER_EXCEPTION: ErrorKind = ErrorKind { code: "InternalServerException", status: 500 };
pub const INVALID_DESTINATION_EXCEPTION: ErrorKind = ErrorKind { code: "InvalidDestinationException", status: 400 };
pub const INVALID_MESSAGE_ID_EXCEPTION: ErrorKind = ErrorKind { code: "InvalidMessageIdException", status: 400 };
pub const REQUEST_TIMEOUT_EXCEPTION: ErrorKind = ErrorKind { code: "RequestTimeoutException", status: 400 };
pub const TOO_MANY_REQUESTS_EXCEPTION: ErrorKind = ErrorKind { code: "TooManyRequestsException", status: 400 };
pub const UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION: ErrorKind =
    ErrorKind { code: "UnsupportedMessageOperationException", status: 400 };
