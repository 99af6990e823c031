//! `MaxConcurrency` and `MaxErrors`: counts or percentages.

use serde::{Deserialize, Serialize};

/// A count of nodes, or a share of all targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Rate {
    /// So many nodes.
    Count(u32),
    /// So many per cent of the targets.
    Percent(u32),
}

impl Rate {
    /// AWS's default for `MaxConcurrency`.
    pub const DEFAULT_CONCURRENCY: Rate = Rate::Count(50);
    /// AWS's default for `MaxErrors`.
    pub const DEFAULT_ERRORS: Rate = Rate::Count(0);

    /// Parses `10` or `10%`.
    pub fn parse(text: &str) -> Option<Rate> {
        match text.strip_suffix('%') {
            Some(percent) => percent.parse().ok().filter(|percent| *percent <= 100).map(Rate::Percent),
            None => text.parse().ok().map(Rate::Count),
        }
    }

    /// How many nodes may run at once among `targets`: at least one, percentages rounded down.
    pub fn concurrency(self, targets: u32) -> u32 {
        self.of(targets).max(1)
    }

    /// How many errors are tolerated among `targets`: percentages rounded down.
    pub fn errors(self, targets: u32) -> u32 {
        self.of(targets)
    }

    fn of(self, targets: u32) -> u32 {
        match self {
            Rate::Count(count) => count,
            Rate::Percent(percent) => u32::try_from(u64::from(targets) * u64::from(percent) / 100).unwrap_or(u32::MAX),
        }
    }
}

impl std::fmt::Display for Rate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Rate::Count(count) => write!(f, "{count}"),
            Rate::Percent(percent) => write!(f, "{percent}%"),
        }
    }
}

impl TryFrom<String> for Rate {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Rate::parse(&text).ok_or_else(|| format!("{text:?} is neither a count nor a percentage"))
    }
}

impl From<Rate> for String {
    fn from(rate: Rate) -> String {
        rate.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_percentages() {
        assert_eq!(Rate::parse("10%"), Some(Rate::Percent(10)));
        assert_eq!((Rate::parse("101%"), Rate::parse("x")), (None, None));
        assert_eq!(Rate::Percent(10).concurrency(5), 1, "at least one runs");
        assert_eq!(Rate::Percent(10).errors(5), 0);
        assert_eq!(Rate::Percent(50).concurrency(7), 3);
        assert_eq!(Rate::Count(3).to_string(), "3");
    }
}
