//! What can go wrong with commands, and what callers are told.

use drover_api::ssm::error;
use drover_kernel::OpError;

/// A refused Run Command operation.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// Nodes that are not registered here.
    #[error("Instances [[{}]] not in a valid state for account {account}", nodes.join(", "))]
    NoSuchNodes {
        /// Which.
        nodes: Vec<String>,
        /// The caller's account.
        account: String,
    },
    /// A node is named twice.
    #[error("Duplicate instance ID: {0}")]
    DuplicateNode(String),
    /// No document of that name.
    #[error("Document with name {0} does not exist.")]
    NoSuchDocument(String),
    /// The document has no such version.
    #[error("Document {name} has no version {version}.")]
    NoSuchVersion {
        /// The document.
        name: String,
        /// The version.
        version: String,
    },
    /// The document is not what the caller expects.
    #[error("The document hash {0} does not match the document's content.")]
    HashMismatch(String),
    /// Parameters that the document does not take.
    #[error("{0}")]
    InvalidParameters(String),
    /// What a node would be sent does not fit into a message.
    #[error(
        "The command takes {size} bytes as it is sent to a node; the limit is {limit}. Quotes, backslashes and line breaks count several times."
    )]
    TooLong {
        /// The size.
        size: usize,
        /// The limit.
        limit: usize,
    },
    /// Neither nodes nor targets, or both.
    #[error("Specify either InstanceIds or Targets.")]
    NodesOrTargets,
    /// A target that cannot be understood.
    #[error("{0}")]
    InvalidTarget(String),
    /// Part of AWS's Run Command that is not there yet.
    #[error("{0} is not supported yet; leave it out.")]
    NotSupported(&'static str),
    /// No such command.
    #[error("The command ID {0} does not exist.")]
    NoSuchCommand(String),
    /// The command did not go to this node.
    #[error("The command ID {command} was not sent to the instance {node}.")]
    NoSuchInvocation {
        /// The command.
        command: String,
        /// The node.
        node: String,
    },
    /// The document has no such step, or has several and none was named.
    #[error("{0}")]
    InvalidPluginName(String),
    /// A filter that cannot be understood.
    #[error("{0}")]
    InvalidFilter(String),
    /// A continuation token that this operation did not give.
    #[error("The specified token is not valid.")]
    NextToken,
}

impl From<CommandError> for OpError {
    fn from(error: CommandError) -> Self {
        use CommandError as E;
        let kind = match &error {
            E::NoSuchNodes { .. } => error::INVALID_INSTANCE_ID,
            E::DuplicateNode(_) => error::DUPLICATE_INSTANCE_ID,
            E::NoSuchDocument(_) | E::HashMismatch(_) => error::INVALID_DOCUMENT,
            E::NoSuchVersion { .. } => error::INVALID_DOCUMENT_VERSION,
            E::InvalidParameters(_) => error::INVALID_PARAMETERS,
            E::TooLong { .. } => error::MAX_DOCUMENT_SIZE_EXCEEDED,
            E::NodesOrTargets | E::InvalidTarget(_) | E::NotSupported(_) => drover_kernel::error::VALIDATION_EXCEPTION,
            E::NoSuchCommand(_) => error::INVALID_COMMAND_ID,
            E::NoSuchInvocation { .. } => error::INVOCATION_DOES_NOT_EXIST,
            E::InvalidPluginName(_) => error::INVALID_PLUGIN_NAME,
            E::InvalidFilter(_) => error::INVALID_FILTER_KEY,
            E::NextToken => error::INVALID_NEXT_TOKEN,
        };
        OpError::new(kind, error.to_string())
    }
}
