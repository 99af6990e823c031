//! Limits and defaults that an operator may set. Read and checked once at start; nothing else reads the environment.

use std::time::Duration;

use crate::id::{AccountId, Region};

/// The settings that capabilities see.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The installation's first account.
    pub account: AccountId,
    /// The region that nodes are told and that unsigned requests belong to.
    pub region: Region,
    /// The longest lifetime an activation may be given. AWS's limit is 30 days.
    pub activation_lifetime: Duration,
    /// How long a command and its output can be read. AWS keeps them for 30 days.
    pub command_history: Duration,
    /// How long a node may be silent before it counts as lost.
    pub ping_tolerance: Duration,
    /// How long a role token of a node is valid.
    pub node_token_lifetime: Duration,
    /// How old a node's key may be before the node is told to make a new one.
    pub node_key_lifetime: Duration,
    /// How many bytes of live output are kept for each step of an invocation and stream.
    pub live_output_bytes: u64,
}

impl Settings {
    /// AWS's limits, for this account and region.
    pub fn standard(account: AccountId, region: Region) -> Self {
        const DAY: Duration = Duration::from_secs(24 * 3600);
        Self {
            account,
            region,
            activation_lifetime: 30 * DAY,
            command_history: 30 * DAY,
            ping_tolerance: Duration::from_secs(11 * 60),
            node_token_lifetime: Duration::from_secs(3600),
            node_key_lifetime: 365 * DAY,
            live_output_bytes: 1 << 20,
        }
    }
}
