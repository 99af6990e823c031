//! Sizes and times that both ends of the protocol agree on.
//!
//! They are AWS's agent's numbers. A server that expects more of a node, or a node that sends more, works against itself
//! only; so they are constants and not configuration.

use std::time::Duration;

/// Bytes of standard output, and of standard error, that one step's report carries, mark of truncation included.
pub const MAX_INLINE_OUTPUT: usize = 24_000;

/// Bytes of the old combined `output` member of a step's report.
pub const MAX_COMBINED_OUTPUT: usize = 2_500;

/// Bytes of the `content` text of one `agent_job_reply`; longer ones are not sent on the control channel.
pub const MAX_REPLY_CONTENT: usize = 120_000;

/// Bytes of the largest control channel message, header included.
pub const MAX_FRAME: usize = 142_000;

/// How often an agent pings its control channel.
pub const PING_INTERVAL: Duration = Duration::from_secs(54);

/// Data that an agent's ping carries; the pong repeats it.
pub const PING_DATA: &[u8] = b"keepalive";

/// How long after a pong (or after opening, plus one [`PING_INTERVAL`]) an agent takes the connection for lost.
pub const PONG_DEADLINE: Duration = Duration::from_secs(60);

/// How long an agent waits for `agent_job_reply_ack` before it stores the reply for later.
pub const REPLY_ACK_WAIT: Duration = Duration::from_secs(1);

/// How often stored replies are sent again.
pub const REPLY_RETRY_INTERVAL: Duration = Duration::from_secs(5 * 60);

/// Stored replies sent again in one round at most.
pub const REPLY_RETRY_BATCH: usize = 50;

/// Age at which a reply that was tried again is dropped.
pub const REPLY_MAX_AGE: Duration = Duration::from_secs(2 * 60 * 60);

/// How long a node remembers command ids, to answer repeats with `DuplicateCommand`.
pub const COMMAND_ID_MEMORY: Duration = Duration::from_secs(30 * 60);

/// Commands that run at once on one node.
pub const MAX_RUNNING_COMMANDS: usize = 5;

/// Commands that wait on one node while [`MAX_RUNNING_COMMANDS`] run; more are answered with `ProcessorBufferFull`.
pub const MAX_WAITING_COMMANDS: usize = 5;
