//! Output cut to the size that reports carry.
//!
//! Limits count bytes of UTF-8, as AWS's agent does, but a cut never splits a character: it falls up to three bytes
//! before the limit instead.

use std::borrow::Cow;

use drover_channel::limits::{MAX_COMBINED_OUTPUT, MAX_INLINE_OUTPUT};

const INLINE_SUFFIX: &str = "--output truncated--";
const ERROR_TITLE: &str = "\n----------ERROR-------\n";
const OUTPUT_MARKER: &str = "\n---Output truncated---";
const ERROR_MARKER: &str = "\n---Error truncated----";

/// Cuts `standardOutput` or `standardError` to [`MAX_INLINE_OUTPUT`] bytes, suffix included. A caller that reads from a
/// file must read at least one byte more than that, or the cut is not seen.
#[must_use]
pub fn inline_output(text: &str) -> Cow<'_, str> {
    if text.len() <= MAX_INLINE_OUTPUT {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("{}{INLINE_SUFFIX}", beginning(text, MAX_INLINE_OUTPUT - INLINE_SUFFIX.len())))
}

/// Joins both outputs for the `output` member, at most [`MAX_COMBINED_OUTPUT`] bytes. For a step that ended with exit code
/// 168 pass an empty `stderr`.
///
/// An output that takes less than half of the room is left whole, and the other gets what remains.
#[must_use]
pub fn combined_output(stdout: &str, stderr: &str) -> String {
    let title = if stderr.is_empty() { "" } else { ERROR_TITLE };
    let room = MAX_COMBINED_OUTPUT - title.len();
    if stdout.len() + stderr.len() < room {
        return format!("{stdout}{title}{stderr}");
    }
    let half = room / 2;
    if stdout.len() > half && stderr.len() > half {
        let each = (room - OUTPUT_MARKER.len() - ERROR_MARKER.len()) / 2;
        let (stdout, stderr) = (beginning(stdout, each), beginning(stderr, each));
        return format!("{stdout}{OUTPUT_MARKER}{title}{stderr}{ERROR_MARKER}");
    }
    if stdout.len() <= half {
        let stderr = beginning(stderr, room - ERROR_MARKER.len() - stdout.len());
        return format!("{stdout}{title}{stderr}{ERROR_MARKER}");
    }
    let stdout = beginning(stdout, room - OUTPUT_MARKER.len() - stderr.len());
    format!("{stdout}{OUTPUT_MARKER}{title}{stderr}")
}

/// As much of the beginning as fits into `len` bytes.
fn beginning(text: &str, len: usize) -> &str {
    &text[..text.floor_char_boundary(len)]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn inline_output_is_cut_above_its_limit_only() {
        assert_eq!(inline_output(&"x".repeat(24_000)), "x".repeat(24_000));
        assert_eq!(inline_output(&"x".repeat(24_001)), format!("{}--output truncated--", "x".repeat(23_980)));
        assert_eq!(inline_output(""), "");
    }

    #[test]
    fn characters_are_never_split() {
        // 23 980 bytes end inside the 7994th character.
        assert_eq!(inline_output(&"☃".repeat(9_000)), format!("{}--output truncated--", "☃".repeat(7_993)));
    }

    #[test]
    fn short_outputs_are_joined_whole() {
        assert_eq!(combined_output("out", ""), "out");
        assert_eq!(combined_output("out", "err"), "out\n----------ERROR-------\nerr");
        assert_eq!(combined_output("", "err"), "\n----------ERROR-------\nerr");
        assert_eq!(combined_output("", ""), "");
        assert_eq!(combined_output(&"o".repeat(2_499), ""), "o".repeat(2_499));
    }

    #[test]
    fn output_alone_gets_all_the_room() {
        for len in [2_500, 2_501, 100_000] {
            let expected = format!("{}\n---Output truncated---", "o".repeat(2_500 - 23));
            assert_eq!(combined_output(&"o".repeat(len), ""), expected, "{len}");
        }
    }

    #[test]
    fn a_short_output_leaves_the_rest_to_the_long_one() {
        // With errors the room is 2500 - 24 = 2476, and half of it 1238.
        let (short, long) = ("s".repeat(1_238), "l".repeat(5_000));
        let rest = "l".repeat(2_476 - 23 - 1_238);
        let title = "\n----------ERROR-------\n";
        assert_eq!(combined_output(&short, &long), format!("{short}{title}{rest}\n---Error truncated----"));
        assert_eq!(combined_output(&long, &short), format!("{rest}\n---Output truncated---{title}{short}"));
    }

    #[test]
    fn two_long_outputs_share_the_room() {
        let title = "\n----------ERROR-------\n";
        let each = (2_476 - 46) / 2;
        let (stdout, stderr) = ("o".repeat(each), "e".repeat(each));
        let expected = format!("{stdout}\n---Output truncated---{title}{stderr}\n---Error truncated----");
        assert_eq!(combined_output(&"o".repeat(1_239), &"e".repeat(1_239)), expected);
        assert_eq!(combined_output(&"o".repeat(9_000), &"e".repeat(9_000)), expected);
    }

    proptest! {
        #[test]
        fn limits_hold_for_all_lengths(out in "[aä☃𝄞]{1,4}", outs in 0usize..1_500, err in "[aä☃𝄞]{1,4}", errs in 0usize..1_500) {
            let (stdout, stderr) = (out.repeat(outs), err.repeat(errs));
            let combined = combined_output(&stdout, &stderr);
            prop_assert!(combined.len() <= MAX_COMBINED_OUTPUT);
            prop_assert!(inline_output(&stdout.repeat(5)).len() <= MAX_INLINE_OUTPUT);
            let whole = stdout.len() + stderr.len() + if stderr.is_empty() { 0 } else { ERROR_TITLE.len() };
            prop_assert_eq!(combined.contains("truncated"), whole >= MAX_COMBINED_OUTPUT);
        }
    }
}
