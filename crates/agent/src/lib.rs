//! The node agent: it registers a machine, keeps a control channel to the server, and runs the commands that come over it.
//!
//! Modules are joined by typed messages and in reading order: who the node is ([`identity`], [`register`]), how it reaches
//! its server ([`endpoint`], [`tls`], [`transport`], [`api`], [`credentials`], [`link`], [`health`]), what it was told to
//! do ([`journal`], [`jobs`]), and how that is done ([`runner`], [`plugins`]). [`agent`] puts them together.
//!
//! It speaks the protocol of AWS's agent, so either side can be replaced by AWS's own. Two promises hold through crashes of
//! either side: a command that was acknowledged reaches a final status, and no step is started twice.

pub mod agent;
pub mod api;
pub mod backoff;
pub mod clock;
pub mod credentials;
pub mod endpoint;
pub mod files;
pub mod health;
pub mod identity;
pub mod jobs;
pub mod journal;
pub mod link;
pub mod platform;
pub mod plugins;
pub mod register;
pub mod runner;
pub mod status;
pub mod tls;
pub mod transport;

/// The version that the agent reports. Clients of AWS choose between modes by it: it has four parts and is newer than every
/// version that changed the protocol.
pub const AGENT_VERSION: &str = "3.3.2000.0";

/// The name that the agent reports; servers and clients know the protocol by it.
pub const AGENT_NAME: &str = "amazon-ssm-agent";

/// An error with all its causes on one line.
pub fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
