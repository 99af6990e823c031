//! What went wrong with a call, in a person's words.

use std::error::Error;

use aws_sdk_ssm::error::{ProvideErrorMetadata, SdkError};

/// Why a call did not succeed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CallError {
    /// The server said no.
    #[error("{operation}: {message} ({code})")]
    Refused {
        /// The operation.
        operation: &'static str,
        /// The error's code, `InvalidInstanceId`.
        code: String,
        /// The server's words.
        message: String,
    },
    /// There was no connection, or it broke.
    #[error("cannot reach the server at {url}")]
    Unreachable {
        /// The server's address.
        url: String,
        /// What happened.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The request could not be made.
    #[error("cannot ask for {operation}")]
    Request {
        /// The operation.
        operation: &'static str,
        /// Why.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The answer is none of this protocol.
    #[error("{operation}: {url} gave an answer that cannot be understood; is it a Drover server?")]
    Answer {
        /// The operation.
        operation: &'static str,
        /// The server's address.
        url: String,
        /// What is wrong with it.
        source: Box<dyn Error + Send + Sync>,
    },
}

impl CallError {
    /// Whether the same call may succeed a moment later.
    pub(crate) fn is_passing(&self) -> bool {
        match self {
            CallError::Unreachable { .. } => true,
            CallError::Refused { code, .. } => {
                matches!(
                    code.as_str(),
                    "ThrottlingException" | "ServiceUnavailable" | "InternalServerError" | "InternalFailure"
                )
            }
            CallError::Request { .. } | CallError::Answer { .. } => false,
        }
    }
}

/// The SDK's error in our words, for use with `map_err`.
pub(crate) fn explain<E, R>(operation: &'static str, url: &str) -> impl Fn(SdkError<E, R>) -> CallError
where
    E: ProvideErrorMetadata + Error + Send + Sync + 'static,
    R: std::fmt::Debug + Send + Sync + 'static,
{
    move |error| {
        let metadata = match &error {
            SdkError::ServiceError(refused) => Some(refused.err().meta()),
            _ => None,
        };
        if let Some((code, metadata)) = metadata.and_then(|metadata| Some((metadata.code()?, metadata))) {
            let message = metadata.message().unwrap_or("refused").to_owned();
            return CallError::Refused { operation, code: code.to_owned(), message };
        }
        let url = url.to_owned();
        match error {
            SdkError::ConstructionFailure(_) => CallError::Request { operation, source: cause(error) },
            SdkError::TimeoutError(_) => CallError::Unreachable { url, source: "no answer in time".into() },
            SdkError::DispatchFailure(failure) if failure.is_user() || failure.is_other() => {
                CallError::Request { operation, source: cause(SdkError::<E, R>::DispatchFailure(failure)) }
            }
            SdkError::DispatchFailure(_) => CallError::Unreachable { url, source: cause(error) },
            _ => CallError::Answer { operation, url, source: cause(error) },
        }
    }
}

/// The SDK's own words are of no use ("dispatch failure"), those of the causes are.
fn cause<E, R>(error: SdkError<E, R>) -> Box<dyn Error + Send + Sync>
where
    E: Error + Send + Sync + 'static,
    R: std::fmt::Debug + Send + Sync + 'static,
{
    error.into_source().unwrap_or_else(|error| error.into())
}
