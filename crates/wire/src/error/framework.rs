//! The errors that AWS's common front gives, with AWS's codes, statuses and texts.

use super::Format;
use crate::{
    sigv4::{CLOCK_SKEW_MILLIS, SigError},
    timestamp::amz_date,
};

/// An error that arises before or around a handler, in any service.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Framework {
    /// The request is not signed and the operation wants it to be.
    #[error("request is not signed")]
    MissingAuthenticationToken,
    /// The signature lacks parts.
    #[error("signature is incomplete: {0}")]
    IncompleteSignature(String),
    /// The signature is wrong, stale, or for something else.
    #[error("signature is invalid: {0}")]
    InvalidSignature(String),
    /// Nobody has this access key, or the session token is not the key's.
    #[error("access key is unknown")]
    UnrecognizedClient,
    /// The temporary credentials have run out.
    #[error("session token has expired")]
    ExpiredToken,
    /// Policies do not let the caller do this.
    #[error("access denied: {0}")]
    AccessDenied(String),
    /// There is no such operation, or this server does not have it.
    #[error("unknown operation: {0}")]
    UnknownOperation(String),
    /// The body cannot be decoded.
    #[error("body cannot be decoded: {0}")]
    Serialization(String),
    /// The input breaks the model's constraints.
    #[error("input is not valid: {0}")]
    Validation(String),
    /// The caller asks too often.
    #[error("rate exceeded")]
    Throttling,
    /// The body is too long.
    #[error("body is longer than {limit} bytes")]
    RequestTooLarge {
        /// The longest body that is read, in bytes.
        limit: usize,
    },
    /// The server cannot answer now but will be able to.
    #[error("service is unavailable")]
    ServiceUnavailable,
    /// Something broke. What it was is logged, not told.
    #[error("internal failure")]
    InternalFailure,
}

/// Why a policy decision was no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denial {
    /// No statement allows it.
    Implicit,
    /// A statement denies it.
    Explicit,
}

impl Framework {
    /// `caller` is the ARN of who asks, `action` is as `ssm:SendCommand`, `resource` an ARN or `*`.
    pub fn access_denied(caller: &str, action: &str, resource: &str, denial: Denial) -> Self {
        let reason = match denial {
            Denial::Implicit => format!("because no identity-based policy allows the {action} action"),
            Denial::Explicit => "with an explicit deny in an identity-based policy".to_owned(),
        };
        Self::AccessDenied(format!(
            "User: {caller} is not authorized to perform: {action} on resource: {resource} {reason}"
        ))
    }

    /// Names the operation, so that whoever meets a gap in this server sees which one it is.
    pub fn unknown_operation(service: &str, operation: &str) -> Self {
        Self::UnknownOperation(format!("The operation {service}:{operation} is not known to this server."))
    }

    /// A request signed for one service and sent to another.
    pub fn wrong_service(right: &str) -> Self {
        Self::InvalidSignature(format!("Credential should be scoped to correct service: '{right}'. "))
    }

    /// The public text.
    pub(super) fn message(&self) -> String {
        match self {
            Self::MissingAuthenticationToken => "Missing Authentication Token".to_owned(),
            Self::UnrecognizedClient => "The security token included in the request is invalid.".to_owned(),
            Self::ExpiredToken => "The security token included in the request is expired".to_owned(),
            Self::IncompleteSignature(detail)
            | Self::InvalidSignature(detail)
            | Self::AccessDenied(detail)
            | Self::UnknownOperation(detail)
            | Self::Serialization(detail)
            | Self::Validation(detail) => detail.clone(),
            Self::Throttling => "Rate exceeded".to_owned(),
            Self::RequestTooLarge { limit } => format!("Request must be smaller than {limit} bytes"),
            Self::ServiceUnavailable => "The request has failed due to a temporary failure of the server.".to_owned(),
            Self::InternalFailure => {
                "The request processing has failed because of an unknown error, exception or failure.".to_owned()
            }
        }
    }

    /// Access control and deserialization write `Message`, the rest of the front `message`. Observed on several services.
    pub(super) fn message_member(&self) -> &'static str {
        match self {
            Self::AccessDenied(_) | Self::Serialization(_) => "Message",
            Self::MissingAuthenticationToken
            | Self::IncompleteSignature(_)
            | Self::InvalidSignature(_)
            | Self::UnrecognizedClient
            | Self::ExpiredToken
            | Self::UnknownOperation(_)
            | Self::Validation(_)
            | Self::Throttling
            | Self::RequestTooLarge { .. }
            | Self::ServiceUnavailable
            | Self::InternalFailure => "message",
        }
    }

    /// The one table of what the front's errors are called. JSON 1.1 services answer 400 where the others have finer statuses.
    pub(super) fn code_and_status(&self, format: Format) -> (&'static str, u16) {
        let auth = match format {
            Format::Json10 | Format::Json11 => 400,
            Format::RestJson | Format::RestXml | Format::Query => 403,
        };
        let rest = |status| match format {
            Format::Json10 | Format::Json11 | Format::Query => 400,
            Format::RestJson | Format::RestXml => status,
        };
        let (json, query, status) = match self {
            Self::MissingAuthenticationToken => {
                ("MissingAuthenticationTokenException", "MissingAuthenticationToken", auth)
            }
            Self::IncompleteSignature(_) => ("IncompleteSignatureException", "IncompleteSignature", rest(403)),
            Self::InvalidSignature(_) => ("InvalidSignatureException", "SignatureDoesNotMatch", auth),
            Self::UnrecognizedClient => ("UnrecognizedClientException", "InvalidClientTokenId", auth),
            Self::ExpiredToken => ("ExpiredTokenException", "ExpiredToken", auth),
            Self::AccessDenied(_) => ("AccessDeniedException", "AccessDenied", auth),
            Self::UnknownOperation(_) => ("UnknownOperationException", "InvalidAction", rest(404)),
            Self::Serialization(_) => ("SerializationException", "MalformedInput", 400),
            Self::Validation(_) => ("ValidationException", "ValidationError", 400),
            Self::Throttling => ("ThrottlingException", "Throttling", rest(429)),
            Self::RequestTooLarge { .. } => ("RequestEntityTooLargeException", "RequestEntityTooLarge", 413),
            Self::ServiceUnavailable => ("ServiceUnavailableException", "ServiceUnavailable", 503),
            Self::InternalFailure => ("InternalFailure", "InternalFailure", 500),
        };
        let code = match format {
            Format::Query => query,
            Format::Json10 | Format::Json11 | Format::RestJson | Format::RestXml => json,
        };
        (code, status)
    }
}

impl From<SigError> for Framework {
    fn from(error: SigError) -> Self {
        match error {
            SigError::Missing => Self::MissingAuthenticationToken,
            SigError::Incomplete { detail } => Self::IncompleteSignature(detail),
            SigError::Refused { detail } => Self::InvalidSignature(detail),
            SigError::Expired { signed_at_millis, expired_at_millis, now_millis } => {
                let life = expired_at_millis.saturating_sub(signed_at_millis);
                Self::InvalidSignature(format!(
                    "Signature expired: {} is now earlier than {} ({} - {})",
                    amz_date(signed_at_millis),
                    amz_date(now_millis.saturating_sub(life)),
                    amz_date(now_millis),
                    span(life)
                ))
            }
            SigError::NotYetCurrent { signed_at_millis, now_millis } => Self::InvalidSignature(format!(
                "Signature not yet current: {} is still later than {} ({} + {})",
                amz_date(signed_at_millis),
                amz_date(now_millis.saturating_add(CLOCK_SKEW_MILLIS)),
                amz_date(now_millis),
                span(CLOCK_SKEW_MILLIS)
            )),
            SigError::PayloadMismatch => Self::InvalidSignature(
                "The value passed as x-amz-content-sha256 does not match the body of the request.".to_owned(),
            ),
            SigError::Mismatch => Self::InvalidSignature(
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
                 Access Key and signing method. Consult the service documentation for details."
                    .to_owned(),
            ),
        }
    }
}

fn span(millis: i64) -> String {
    match (millis / 60_000, millis % 60_000) {
        (minutes, 0) => format!("{minutes} min."),
        (_, _) => format!("{} sec.", millis / 1000),
    }
}
