//! The server's log, on standard error.

use std::io::IsTerminal as _;

use anyhow::Context as _;
use tracing_subscriber::EnvFilter;

/// What is logged.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(crate) struct Arguments {
    /// What to log on standard error: error, warn, info, debug or trace, or module=level pairs with commas
    #[arg(long, env = "DROVER_LOG", value_name = "LEVEL")]
    log: Option<String>,
}

impl Arguments {
    /// Starts logging; what `standard` says where the operator said nothing.
    ///
    /// # Errors
    /// When the level cannot be understood.
    pub(crate) fn start(&self, standard: &str) -> anyhow::Result<()> {
        let wanted = self.log.as_deref().unwrap_or(standard);
        let filter = EnvFilter::try_new(wanted).with_context(|| format!("{wanted:?} is no log level"))?;
        let color = std::io::stderr().is_terminal();
        tracing_subscriber::fmt().with_writer(std::io::stderr).with_ansi(color).with_env_filter(filter).init();
        Ok(())
    }
}
