//! Points in time as AWS's protocols write them.
//!
//! JSON answers carry seconds since 1970 as a number, with up to three decimals. Requests may carry the same or RFC 3339 text, because
//! clients in the field send both. XML protocols write RFC 3339, so a serializer for them recognises [`Timestamp::SERDE_NAME`] and
//! prints the value with [`Timestamp`]'s `Display`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

const MILLIS_PER_DAY: i64 = 86_400_000;
/// The years 0000 to 9999, which is what RFC 3339 can write.
const RANGE: std::ops::RangeInclusive<i64> = -62_167_219_200_000..=253_402_300_799_999;

/// A point in time, in milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// The text or number is no point in time between the years 0 and 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidTimestamp;

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a timestamp")
    }
}

impl std::error::Error for InvalidTimestamp {}

impl Timestamp {
    /// The newtype name under which timestamps are serialized; a serializer that wants text looks for it.
    pub const SERDE_NAME: &'static str = "drover_api::Timestamp";

    /// From milliseconds since 1970; values outside the years 0 to 9999 are moved to the nearer end.
    #[must_use]
    pub fn from_millis(millis: i64) -> Self {
        Timestamp(millis.clamp(*RANGE.start(), *RANGE.end()))
    }

    /// From whole seconds since 1970; values outside the years 0 to 9999 are moved to the nearer end.
    #[must_use]
    pub fn from_secs(secs: i64) -> Self {
        Self::from_millis(secs.saturating_mul(1000))
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since 1970, rounded down.
    #[must_use]
    pub const fn as_secs(self) -> i64 {
        self.0.div_euclid(1000)
    }

    fn from_number(secs: f64) -> Result<Self, InvalidTimestamp> {
        let millis = (secs * 1000.0).round();
        #[expect(clippy::cast_precision_loss, reason = "both ends of the range are far below 2^53")]
        if !(*RANGE.start() as f64..=*RANGE.end() as f64).contains(&millis) {
            return Err(InvalidTimestamp);
        }
        #[expect(clippy::cast_possible_truncation, reason = "rounded, and in range")]
        Ok(Timestamp(millis as i64))
    }
}

/// Prints RFC 3339 in UTC, with three decimals when there is a fraction: `2026-11-21T08:16:30Z`.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil_from_days(self.0.div_euclid(MILLIS_PER_DAY));
        let rest = self.0.rem_euclid(MILLIS_PER_DAY);
        let (secs, millis) = (rest / 1000, rest % 1000);
        write!(f, "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}", secs / 3600, secs / 60 % 60, secs % 60)?;
        if millis == 0 { f.write_str("Z") } else { write!(f, ".{millis:03}Z") }
    }
}

/// Reads RFC 3339 with any offset. Decimals beyond the third are cut off.
impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        parse_rfc3339(text.as_bytes()).filter(|millis| RANGE.contains(millis)).map(Timestamp).ok_or(InvalidTimestamp)
    }
}

fn parse_rfc3339(text: &[u8]) -> Option<i64> {
    let number = |from: usize, to: usize| digits(text.get(from..to)?);
    let separators = [(4, b'-'), (7, b'-'), (13, b':'), (16, b':')];
    if separators.iter().any(|(at, byte)| text.get(*at) != Some(byte)) || !matches!(text.get(10)?, b'T' | b't' | b' ') {
        return None;
    }
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let days = days_from_civil(year, month, day);
    // A day that the month does not have comes back as another date. A leap second counts as the next second.
    if civil_from_days(days) != (year, month, day) || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut rest = text.get(19..)?;
    let mut millis = 0;
    if let [b'.', fraction @ ..] = rest {
        let len = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (decimals, after) = fraction.split_at_checked(len).filter(|_| len > 0)?;
        let kept = &decimals[..len.min(3)];
        millis = digits(kept)? * [100, 10, 1][kept.len() - 1];
        rest = after;
    }
    let offset_minutes = match rest {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (digits(&[*h1, *h2])?, digits(&[*m1, *m2])?);
            let offset = if hours < 24 && minutes < 60 { hours * 60 + minutes } else { return None };
            if *sign == b'+' { offset } else { -offset }
        }
        _ => return None,
    };
    Some(days * MILLIS_PER_DAY + (hour * 3600 + (minute - offset_minutes) * 60 + second) * 1000 + millis)
}

fn digits(text: &[u8]) -> Option<i64> {
    text.iter().try_fold(0, |value, byte| byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0')))
}

/// Days since 1970-01-01 of a date in the proleptic Gregorian calendar. Years run from March, so the leap day is the last of its year.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(Self::SERDE_NAME, &Seconds(self.0))
    }
}

/// The number form: an integer when there is no fraction, so that whole seconds print without `.0`.
struct Seconds(i64);

impl Serialize for Seconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 1000 == 0 {
            return serializer.serialize_i64(self.0 / 1000);
        }
        #[expect(clippy::cast_precision_loss, reason = "timestamps are far below 2^53 milliseconds")]
        serializer.serialize_f64(self.0 as f64 / 1000.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberOrText)
    }
}

struct NumberOrText;

impl de::Visitor<'_> for NumberOrText {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a timestamp")
    }

    fn visit_i64<E: de::Error>(self, secs: i64) -> Result<Timestamp, E> {
        secs.checked_mul(1000)
            .filter(|millis| RANGE.contains(millis))
            .map(Timestamp)
            .ok_or_else(|| E::custom(InvalidTimestamp))
    }

    fn visit_u64<E: de::Error>(self, secs: u64) -> Result<Timestamp, E> {
        i64::try_from(secs).map_err(|_| E::custom(InvalidTimestamp)).and_then(|secs| self.visit_i64(secs))
    }

    fn visit_f64<E: de::Error>(self, secs: f64) -> Result<Timestamp, E> {
        Timestamp::from_number(secs).map_err(E::custom)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::{MILLIS_PER_DAY, RANGE, Timestamp, civil_from_days, days_from_civil};

    fn decoded(json: &str) -> Option<i64> {
        serde_json::from_str::<Timestamp>(json).ok().map(Timestamp::as_millis)
    }

    #[test]
    fn numbers_keep_up_to_three_decimals() {
        let encoded = |millis| serde_json::to_string(&Timestamp::from_millis(millis)).expect("timestamps serialize");
        assert_eq!(encoded(1_795_248_906_000), "1795248906");
        assert_eq!(encoded(1_795_248_906_039), "1795248906.039");
        assert_eq!(encoded(-1), "-0.001");
        assert_eq!(encoded(1), "0.001");
    }

    #[test]
    fn integers_fractions_and_text_are_read() {
        assert_eq!(decoded("1795248906"), Some(1_795_248_906_000));
        assert_eq!(decoded("1795248906.039"), Some(1_795_248_906_039));
        assert_eq!(decoded("1.795248906039E9"), Some(1_795_248_906_039));
        assert_eq!(decoded(r#""2026-11-21T08:16:30.000Z""#), Some(1_795_248_990_000));
        assert_eq!(decoded(r#""2026-11-21T09:16:30.5+01:00""#), Some(1_795_248_990_500));
        assert_eq!(decoded(r#""2026-11-21T08:16:30.123456789Z""#), Some(1_795_248_990_123));
        assert_eq!(decoded(r#""1970-01-01T00:00:00Z""#), Some(0));
    }

    #[test]
    fn what_is_no_timestamp_is_refused() {
        for json in
            ["true", r#""""#, r#""yesterday""#, r#""2026-02-29T00:00:00Z""#, r#""2026-11-21T24:00:00Z""#, "1e300"]
        {
            assert_eq!(decoded(json), None, "{json}");
        }
        for json in [r#""2026-11-21""#, r#""2026-11-21T08:16:30""#, r#""2026-11-21T08:16:30.Z""#, "9223372036854775807"]
        {
            assert_eq!(decoded(json), None, "{json}");
        }
    }

    #[test]
    fn text_round_trips_over_the_whole_range() {
        let mut millis = *RANGE.start();
        while millis <= *RANGE.end() {
            let timestamp = Timestamp::from_millis(millis);
            assert_eq!(timestamp.to_string().parse(), Ok(timestamp), "{timestamp}");
            millis += 9_999_999_967;
        }
    }

    #[test]
    fn dates_and_days_are_inverses() {
        for day in (RANGE.start() / MILLIS_PER_DAY..RANGE.end() / MILLIS_PER_DAY).step_by(13) {
            let (year, month, date) = civil_from_days(day);
            assert_eq!(days_from_civil(year, month, date), day);
        }
        assert_eq!(Timestamp::from_secs(951_782_400).to_string(), "2000-02-29T00:00:00Z");
        assert_eq!(Timestamp::from_millis(i64::MAX).to_string(), "9999-12-31T23:59:59.999Z");
    }
}
