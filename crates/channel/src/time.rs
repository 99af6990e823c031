//! Times as the messages write them: UTC with milliseconds and `Z`.

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A moment in milliseconds since the epoch, written as `2026-11-21T08:18:26.609Z`.
///
/// Any `i64` is allowed, because frames carry foreign numbers; moments outside the years -9999 to 9999 are written as
/// the nearest that has a text. Reading accepts every RFC 3339 time and drops what is finer than a millisecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcTime(i64);

/// A text that is no RFC 3339 time.
#[derive(Debug, thiserror::Error)]
#[error("{text:?} is not an RFC 3339 time")]
pub struct UtcTimeError {
    /// The refused text.
    pub text: String,
    /// What the time library said.
    pub source: jiff::Error,
}

impl UtcTime {
    /// Makes a moment from milliseconds since the epoch.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }
}

impl fmt::Display for UtcTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nearest = if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
        write!(f, "{:.3}", Timestamp::from_millisecond(self.0).unwrap_or(nearest))
    }
}

impl FromStr for UtcTime {
    type Err = UtcTimeError;

    fn from_str(text: &str) -> Result<Self, UtcTimeError> {
        match text.parse::<Timestamp>() {
            Ok(timestamp) => Ok(Self(timestamp.as_millisecond())),
            Err(source) => Err(UtcTimeError { text: text.to_owned(), source }),
        }
    }
}

impl Serialize for UtcTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for UtcTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// Serde form of a time that may be unknown: unknown is the empty text; a missing or null member reads as unknown too.
pub(crate) mod optional {
    use super::{Deserialize, Deserializer, Serializer, UtcTime, de};

    pub(crate) fn serialize<S: Serializer>(time: &Option<UtcTime>, serializer: S) -> Result<S::Ok, S::Error> {
        match time {
            Some(time) => serializer.collect_str(time),
            None => serializer.serialize_str(""),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<UtcTime>, D::Error> {
        match Option::<String>::deserialize(deserializer)? {
            None => Ok(None),
            Some(text) if text.is_empty() => Ok(None),
            Some(text) => text.parse().map(Some).map_err(de::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn milliseconds_are_always_written_in_full() {
        assert_eq!(UtcTime::from_millis(1_795_249_106_609).to_string(), "2026-11-21T08:18:26.609Z");
        assert_eq!(UtcTime::from_millis(0).to_string(), "1970-01-01T00:00:00.000Z");
    }

    #[test]
    fn offsets_are_understood_and_finer_digits_dropped() {
        let time: UtcTime = "2026-11-21T09:18:26.609999+01:00".parse().expect("a time");
        assert_eq!(time.millis(), 1_795_249_106_609);
        assert!("yesterday".parse::<UtcTime>().is_err());
    }

    #[test]
    fn moments_without_a_text_are_written_as_the_nearest() {
        assert_eq!(UtcTime::from_millis(i64::MAX).to_string(), "9999-12-30T22:00:00.999Z");
        assert!(UtcTime::from_millis(i64::MIN).to_string().starts_with("-009999-"));
    }

    proptest! {
        #[test]
        fn text_round_trips(millis in -62_135_596_800_000i64..=253_402_200_000_000) {
            let time = UtcTime::from_millis(millis);
            prop_assert_eq!(time.to_string().parse::<UtcTime>().expect("own text"), time);
        }

        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,40}") {
            let _ = text.parse::<UtcTime>();
        }
    }
}
