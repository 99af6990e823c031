//! What can go wrong with nodes and activations, and what callers are told.

use drover_api::ssm::error;
use drover_kernel::OpError;
use drover_kernel::tags::BadTag;

/// A refused fleet operation.
#[derive(Debug, thiserror::Error)]
pub enum FleetError {
    /// No such activation, or the code is wrong: one answer for both, so that ids cannot be guessed.
    #[error("The activation ID or code is not valid. Verify both, or create a new activation.")]
    ActivationRefused,
    /// The activation's time is over.
    #[error("The activation {0} has expired. Create a new activation.")]
    ActivationExpired(String),
    /// The activation has registered as many nodes as it may.
    #[error("The activation {id} has reached its registration limit of {limit}. Create a new activation.")]
    ActivationUsedUp {
        /// Which.
        id: String,
        /// How many it may register.
        limit: i32,
    },
    /// The operation names an activation that is not there.
    #[error("The activation {0} does not exist.")]
    NoSuchActivation(String),
    /// A member of a request has a value that cannot be used.
    #[error("{0}")]
    InvalidParameters(String),
    /// A key that a node sent is not an RSA key that can be used.
    #[error("The public key is not the base64 form of an RSA key of 2048 to 8192 bits.")]
    InvalidPublicKey,
    /// The node's fingerprint is another one than at registration: a copied disk.
    #[error("The machine fingerprint does not match that of the registered node {0}.")]
    FingerprintMismatch(String),
    /// The node is not registered.
    #[error("Instances [[{0}]] not in a valid state for account {1}")]
    NoSuchNode(String, String),
    /// The tagging operations name a resource that is not there.
    #[error("The resource ID \"{0}\" is not valid. Verify that you entered the correct ID and try again.")]
    NoSuchResource(String),
    /// A tag breaks AWS's rules.
    #[error(transparent)]
    Tag(#[from] BadTag),
    /// A filter's key is not one that the operation knows.
    #[error("The filter key {0:?} is not valid. Valid keys: {1}")]
    FilterKey(String, &'static str),
    /// A filter's values cannot be used.
    #[error("{0}")]
    FilterValue(String),
    /// A continuation token that this operation did not give.
    #[error("The specified token is not valid.")]
    NextToken,
}

impl From<FleetError> for OpError {
    fn from(error: FleetError) -> Self {
        use FleetError as E;
        let kind = match &error {
            E::ActivationRefused | E::ActivationExpired(_) | E::ActivationUsedUp { .. } => error::INVALID_ACTIVATION,
            E::NoSuchActivation(_) => error::INVALID_ACTIVATION_ID,
            E::InvalidParameters(_) | E::InvalidPublicKey => error::INVALID_PARAMETERS,
            E::FingerprintMismatch(_) => error::MACHINE_FINGERPRINT_DOES_NOT_MATCH,
            E::NoSuchNode(..) => error::INVALID_INSTANCE_ID,
            E::NoSuchResource(_) => error::INVALID_RESOURCE_ID,
            E::Tag(BadTag::TooMany(_)) => error::TOO_MANY_TAGS_ERROR,
            E::Tag(BadTag::Reserved(_)) => drover_kernel::error::VALIDATION_EXCEPTION,
            E::FilterKey(..) => error::INVALID_FILTER_KEY,
            E::FilterValue(_) => error::INVALID_INSTANCE_INFORMATION_FILTER_VALUE,
            E::NextToken => error::INVALID_NEXT_TOKEN,
        };
        OpError::new(kind, error.to_string())
    }
}
