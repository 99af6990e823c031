//! Hex and percent encoding, exactly as SigV4 wants them: lower-case hex, upper-case escapes, RFC 3986's unreserved set.

const LOWER: &[u8; 16] = b"0123456789abcdef";
const UPPER: &[u8; 16] = b"0123456789ABCDEF";

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(char::from(LOWER[usize::from(byte >> 4)]));
        out.push(char::from(LOWER[usize::from(byte & 15)]));
    }
    out
}

/// Reads 64 lower-case hex digits. Upper case is refused, so that a signature has one spelling only.
pub(crate) fn parse_hex32(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut out = [0; 32];
    for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = lower_hex_digit(pair[0])? << 4 | lower_hex_digit(pair[1])?;
    }
    Some(out)
}

fn lower_hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

/// Which slashes survive percent encoding.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slash {
    Keep,
    Encode,
}

/// Appends `bytes` percent-encoded.
pub(crate) fn percent_encode_into(out: &mut Vec<u8>, bytes: &[u8], slash: Slash) {
    for &byte in bytes {
        let plain = byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'.' | b'_' | b'~')
            || (byte == b'/' && slash == Slash::Keep);
        if plain {
            out.push(byte);
        } else {
            out.extend([b'%', UPPER[usize::from(byte >> 4)], UPPER[usize::from(byte & 15)]]);
        }
    }
}

/// What a plus sign stands for: itself in a URI, a blank in a form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plus {
    Literal,
    Blank,
}

/// Undoes percent encoding. A percent sign that starts no escape stays as it is.
pub(crate) fn percent_decode(text: &[u8], plus: Plus) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&byte, tail)) = rest.split_first() {
        if byte == b'%'
            && let [high, low, after @ ..] = tail
            && let (Some(high), Some(low)) = (any_hex_digit(*high), any_hex_digit(*low))
        {
            out.push(high << 4 | low);
            rest = after;
            continue;
        }
        out.push(if byte == b'+' && plus == Plus::Blank { b' ' } else { byte });
        rest = tail;
    }
    out
}

fn any_hex_digit(digit: u8) -> Option<u8> {
    lower_hex_digit(digit.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_is_lower_case_and_reads_back() {
        let bytes: [u8; 32] = std::array::from_fn(|index| (index as u8).wrapping_mul(37));
        assert_eq!(hex(&[0, 0xab, 0xff]), "00abff");
        assert_eq!(parse_hex32(&hex(&bytes)), Some(bytes));
        assert_eq!(parse_hex32(&hex(&bytes).to_uppercase()), None);
        assert_eq!(parse_hex32("00"), None);
    }

    #[test]
    fn only_unreserved_characters_stay_plain() {
        let mut out = Vec::new();
        percent_encode_into(&mut out, "a-._~/ %+é".as_bytes(), Slash::Encode);
        assert_eq!(out, b"a-._~%2F%20%25%2B%C3%A9");
        out.clear();
        percent_encode_into(&mut out, b"/a b", Slash::Keep);
        assert_eq!(out, b"/a%20b");
    }

    #[test]
    fn decoding_leaves_broken_escapes_alone() {
        assert_eq!(percent_decode(b"a%2Fb%zz%4", Plus::Literal), b"a/b%zz%4");
        assert_eq!(percent_decode(b"a+b", Plus::Literal), b"a+b");
        assert_eq!(percent_decode(b"a+b%2b", Plus::Blank), b"a b+");
    }
}
