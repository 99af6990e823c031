//! The error of an operation: what the caller is told, and what only the log is told.
//!
//! Capabilities keep one `thiserror` enum each and map it here in one `match` without a wildcard. `wire` alone turns an
//! [`OpError`] into bytes.

use std::error::Error;
use std::fmt;

use drover_api::ErrorKind;

use crate::store::StoreError;

/// A failed operation. `Display` is the public text.
#[derive(Debug)]
pub struct OpError {
    kind: ErrorKind,
    message: String,
    source: Option<Box<dyn Error + Send + Sync>>,
    conflict: bool,
}

/// AWS's code for a fault of the server.
pub const INTERNAL_SERVER_ERROR: ErrorKind = ErrorKind { code: "InternalServerError", status: 500 };
/// The code of a request whose members break their constraints.
pub const VALIDATION_EXCEPTION: ErrorKind = ErrorKind { code: "ValidationException", status: 400 };
/// The code of a caller without the right to do this.
pub const ACCESS_DENIED_EXCEPTION: ErrorKind = ErrorKind { code: "AccessDeniedException", status: 400 };

impl OpError {
    /// An error of the modelled kind with a text for the caller. Codes and texts are AWS's where they are known.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), source: None, conflict: false }
    }

    /// A `ValidationException` with this text.
    pub fn validation(message: impl Into<String>) -> Self {
        Self::new(VALIDATION_EXCEPTION, message)
    }

    /// An `AccessDeniedException` with this text.
    pub fn access_denied(message: impl Into<String>) -> Self {
        Self::new(ACCESS_DENIED_EXCEPTION, message)
    }

    /// A fault of the server. The caller gets a fixed text; the source goes to the log with the request id.
    pub fn internal(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            kind: INTERNAL_SERVER_ERROR,
            message: "An error occurred on the server side.".to_owned(),
            source: Some(source.into()),
            conflict: false,
        }
    }

    /// Code and HTTP status.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The text for the caller.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether reading and deciding again can help: somebody else committed in between.
    pub fn is_conflict(&self) -> bool {
        self.conflict
    }
}

impl fmt::Display for OpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind.code, self.message)
    }
}

impl Error for OpError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

impl From<StoreError> for OpError {
    fn from(error: StoreError) -> Self {
        let conflict = matches!(error, StoreError::Conflict { .. });
        Self { conflict, ..Self::internal(error) }
    }
}
