//! Background passes. The server's task runner runs them and reports on them; this is what they look like.

use std::time::Duration;

use async_trait::async_trait;

use crate::cx::Tools;
use crate::error::OpError;

/// An idempotent pass over stored state. It takes no input on purpose: after a restart, or on another server, there would be
/// none, and the rarely used path would be the broken one. Assume that two servers run it at the same moment.
#[async_trait]
pub trait Sweep: Send + Sync {
    /// The name in `drover status`.
    fn name(&self) -> &'static str;

    /// How often it runs when nothing nudges it.
    fn period(&self) -> Duration;

    /// The bus topic that makes a pass come sooner.
    fn topic(&self) -> Option<&'static str> {
        None
    }

    /// One pass. Returns how many things it handled.
    ///
    /// # Errors
    /// Whatever stopped the pass; the next one tries again.
    async fn pass(&self, tools: &Tools) -> Result<u64, OpError>;
}
