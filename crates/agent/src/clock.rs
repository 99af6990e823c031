//! The agent's only reader of the time of day.
//!
//! Deadlines and back-off use the runtime's monotonic clock; this one only dates signatures, replies and journal entries.

use std::time::UNIX_EPOCH;

use drover_channel::UtcTime;

/// Milliseconds since the epoch.
#[expect(clippy::disallowed_methods, reason = "the agent's one reader of the clock")]
pub fn now_millis() -> i64 {
    let since = std::time::SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The same moment as messages write it.
pub fn now() -> UtcTime {
    UtcTime::from_millis(now_millis())
}
