//! Signature Version 4: verifying for the server, signing for the agent and the command line.
//!
//! Verification has two steps, so that the caller can look up the secret in between: [`Presented::parse`] reads what a
//! request claims, [`Presented::verify`] proves it. A node that was registered with a key of its own signs with RSA instead
//! of HMAC; [`Presented::verify_rsa`] proves that. [`Presented::kind`] says which of the two to call.
//!
//! Nothing here reads a clock or keeps global state: the time is a parameter and the cache of signing keys belongs to the
//! caller.

mod canonical;
mod credentials;
mod presented;
mod sign;
mod verify;

use std::fmt;

pub use canonical::{BodyHash, RequestParts};
pub use credentials::{Credentials, SecretKey, SigningKeys};
pub use presented::{Presented, SignatureKind};
pub use sign::{SignError, SigningContext, sign, sign_rsa};
pub use verify::{CLOCK_SKEW_MILLIS, SigError};

/// The only algorithm name there is. The RSA variant uses it too.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// The value of `x-amz-content-sha256` by which a client says that its signature does not cover the body.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// Ends every credential scope.
const TERMINATOR: &str = "aws4_request";

/// What a signing key is good for: one day, one region, one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The day as `20150830`.
    pub date: String,
    /// The region's name.
    pub region: String,
    /// The service's signing name, such as `ssm`.
    pub service: String,
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/{TERMINATOR}", self.date, self.region, self.service)
    }
}
