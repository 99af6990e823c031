//! The two spellings of time that AWS's protocols need: `x-amz-date` and ISO 8601 in XML.
//!
//! Times are milliseconds since the Unix epoch. This crate never reads a clock; callers pass the time in.

use jiff::{Timestamp, civil::DateTime, fmt::rfc2822, tz::Offset};

/// Writes a time as `x-amz-date` does: `20150830T123600Z`. Milliseconds are cut off; times that no calendar date
/// stands for become the nearest that one does.
pub fn amz_date(epoch_millis: i64) -> String {
    let at = civil(epoch_millis);
    format!("{:04}{:02}{:02}T{:02}{:02}{:02}Z", at.year(), at.month(), at.day(), at.hour(), at.minute(), at.second())
}

/// Writes a time as XML answers do: `2015-08-30T12:36:00Z`, with `.250` before the `Z` where there are milliseconds.
pub fn iso8601(epoch_millis: i64) -> String {
    let at = civil(epoch_millis);
    let fraction = match at.millisecond() {
        0 => String::new(),
        millis => format!(".{millis:03}"),
    };
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{fraction}Z",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    )
}

/// Reads `x-amz-date`'s spelling, `20150830T123600Z`, and nothing else.
pub fn parse_amz_date(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 16
        && bytes.iter().enumerate().all(|(index, byte)| match index {
            8 => *byte == b'T',
            15 => *byte == b'Z',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return None;
    }
    let part = |from: usize, to: usize| text[from..to].parse::<i8>().ok();
    let year = text[..4].parse().ok()?;
    let at = DateTime::new(year, part(4, 6)?, part(6, 8)?, part(9, 11)?, part(11, 13)?, part(13, 15)?, 0).ok()?;
    Offset::UTC.to_timestamp(at).ok().map(Timestamp::as_millisecond)
}

/// Reads the value of an HTTP `Date` header: `x-amz-date`'s spelling or `Sun, 30 Aug 2015 12:36:00 GMT`.
pub fn parse_http_date(text: &str) -> Option<i64> {
    parse_amz_date(text)
        .or_else(|| rfc2822::DateTimeParser::new().parse_timestamp(text).ok().map(Timestamp::as_millisecond))
}

fn civil(epoch_millis: i64) -> DateTime {
    let nearest = if epoch_millis < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Offset::UTC.to_datetime(Timestamp::from_millisecond(epoch_millis).unwrap_or(nearest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUITE: i64 = 1_440_938_160_000;

    #[test]
    fn amz_date_reads_back() {
        assert_eq!(amz_date(SUITE + 999), "20150830T123600Z");
        assert_eq!(parse_amz_date("20150830T123600Z"), Some(SUITE));
        assert_eq!(amz_date(0), "19700101T000000Z");
        assert!(amz_date(i64::MAX).starts_with("9999123"));
    }

    #[test]
    fn other_spellings_are_not_amz_dates() {
        for text in
            ["", "20150830T123600", "2015-08-30T12:36:00Z", "20151330T123600Z", "20150230T123600Z", "2015083éT12600Z"]
        {
            assert_eq!(parse_amz_date(text), None, "{text}");
        }
    }

    #[test]
    fn http_dates_are_read_in_both_spellings() {
        assert_eq!(parse_http_date("Sun, 30 Aug 2015 12:36:00 GMT"), Some(SUITE));
        assert_eq!(parse_http_date("20150830T123600Z"), Some(SUITE));
        assert_eq!(parse_http_date("yesterday"), None);
    }

    #[test]
    fn iso8601_shows_milliseconds_only_where_there_are_some() {
        assert_eq!(iso8601(SUITE), "2015-08-30T12:36:00Z");
        assert_eq!(iso8601(SUITE + 250), "2015-08-30T12:36:00.250Z");
    }
}
