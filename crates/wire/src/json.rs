//! AWS JSON 1.1: bodies in and out, and the header that names the operation.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::error::Category;

use crate::error::Framework;

/// The content type of requests and answers.
pub const CONTENT_TYPE: &str = "application/x-amz-json-1.1";

/// What `X-Amz-Target` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target<'a> {
    /// Stands for the service, such as `AmazonSSM`.
    pub prefix: &'a str,
    /// The operation, such as `SendCommand`.
    pub operation: &'a str,
}

impl<'a> Target<'a> {
    /// Reads `AmazonSSM.SendCommand`. The last dot separates the two, for there are prefixes with dots.
    pub fn parse(value: &'a str) -> Option<Self> {
        let (prefix, operation) = value.rsplit_once('.')?;
        let named = !prefix.is_empty()
            && !operation.is_empty()
            && operation.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        named.then_some(Self { prefix, operation })
    }
}

/// Decodes a request body. An empty body stands for `{}`.
///
/// # Errors
/// [`Framework::Serialization`], worded as AWS does where its wording is known. Values are never repeated in the text, since
/// they may be secrets.
pub fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Framework> {
    let body = if body.is_empty() { b"{}" } else { body };
    // Derived decoders would take an array for a structure, field by field.
    if body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'[') {
        return Err(Framework::Serialization(LIST_FOUND.to_owned()));
    }
    serde_json::from_slice(body).map_err(|error| Framework::Serialization(public_text(&error)))
}

/// Encodes an answer.
///
/// # Errors
/// Fails only for outputs that JSON has no form for, such as a map whose keys are not text; generated outputs are not.
pub fn encode<T: Serialize>(output: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(output)
}

const LIST_FOUND: &str = "Start of list found where not expected";
const STRUCTURE_FOUND: &str = "Start of structure or map found where not expected.";

fn public_text(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let text = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
    match error.classify() {
        Category::Eof => format!("Unexpected end of the JSON body at line {line} column {column}"),
        Category::Syntax | Category::Io => format!("The body is not valid JSON: {text} at line {line} column {column}"),
        Category::Data => match mismatch(text) {
            Some(Mismatch::Known(text)) => text.to_owned(),
            Some(Mismatch::Conversion { found, wanted }) => {
                format!("{found} can not be converted to {wanted} at line {line} column {column}")
            }
            None => format!("{text} at line {line} column {column}"),
        },
    }
}

enum Mismatch<'a> {
    Known(&'static str),
    Conversion { found: &'static str, wanted: &'a str },
}

/// Translates serde's `invalid type: string "...", expected i32` without the value.
fn mismatch(text: &str) -> Option<Mismatch<'_>> {
    let rest = text.strip_prefix("invalid type: ").or_else(|| text.strip_prefix("invalid value: "))?;
    let (found, wanted) = rest.rsplit_once(", expected ")?;
    let found = match found.split([' ', '`', '"']).next().unwrap_or_default() {
        "sequence" => return Some(Mismatch::Known(LIST_FOUND)),
        "map" => return Some(Mismatch::Known(STRUCTURE_FOUND)),
        "string" | "character" => "STRING_VALUE",
        "integer" => "NUMBER_VALUE",
        "floating" => "DECIMAL_VALUE",
        "boolean" if found.contains("true") => "TRUE_VALUE",
        "boolean" => "FALSE_VALUE",
        "null" | "unit" | "Option" => "NULL_VALUE",
        _ => "VALUE",
    };
    let wanted = match wanted {
        "a string" | "a borrowed string" => "a String",
        "i8" | "i16" | "i32" | "u8" | "u16" | "u32" => "an Integer",
        "i64" | "u64" => "a Long",
        "f32" => "a Float",
        "f64" => "a Double",
        "a boolean" => "a Boolean",
        "a sequence" => "a List",
        "a map" => "a Map",
        "a timestamp" => "a Timestamp",
        "base64 text" => "a Blob",
        other if other.starts_with("struct ") || other.starts_with("structure ") => "a Structure",
        other => other,
    };
    Some(Mismatch::Conversion { found, wanted })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Input {
        #[serde(rename = "Name")]
        name: Option<String>,
        #[serde(rename = "Count")]
        count: Option<i32>,
        #[serde(rename = "Flag")]
        flag: Option<bool>,
        #[serde(rename = "Names")]
        names: Option<Vec<String>>,
        #[serde(rename = "Map")]
        map: Option<BTreeMap<String, String>>,
        #[serde(rename = "Inner")]
        inner: Option<Box<Input>>,
    }

    fn refusal(body: &str) -> String {
        match decode::<Input>(body.as_bytes()) {
            Err(Framework::Serialization(text)) => text,
            other => panic!("{body} gave {other:?}"),
        }
    }

    #[test]
    fn targets_are_split_at_the_last_dot() {
        assert_eq!(
            Target::parse("AmazonSSM.SendCommand"),
            Some(Target { prefix: "AmazonSSM", operation: "SendCommand" })
        );
        assert_eq!(Target::parse("com.example.V1.Get").map(|target| target.prefix), Some("com.example.V1"));
        for bad in ["", "AmazonSSM", "AmazonSSM.", ".SendCommand", "AmazonSSM.Send Command", "AmazonSSM.Send/../x"] {
            assert_eq!(Target::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_empty_body_is_an_empty_structure() {
        assert_eq!(decode::<Input>(b""), Ok(Input::default()));
        assert_eq!(decode::<Input>(b"{\"Unknown\":[1],\"Name\":null}"), Ok(Input::default()));
    }

    #[test]
    fn mismatches_are_worded_as_aws_does_and_hide_the_value() {
        for (body, wanted) in [
            (r#"{"Name":["hunter2"]}"#, "Start of list found where not expected"),
            (r#"{"Name":{"a":1}}"#, "Start of structure or map found where not expected."),
            (r#"{"Name":1}"#, "NUMBER_VALUE can not be converted to a String at line 1 column 9"),
            (r#"{"Name":true}"#, "TRUE_VALUE can not be converted to a String at line 1 column 12"),
            (r#"{"Count":"hunter2, expected"}"#, "STRING_VALUE can not be converted to an Integer at line 1 column 28"),
            (r#"{"Count":1.5}"#, "DECIMAL_VALUE can not be converted to an Integer at line 1 column 12"),
            (r#"{"Count":3000000000}"#, "NUMBER_VALUE can not be converted to an Integer at line 1 column 19"),
            (r#"{"Flag":"yes"}"#, "STRING_VALUE can not be converted to a Boolean at line 1 column 13"),
            (r#"{"Names":"a"}"#, "STRING_VALUE can not be converted to a List at line 1 column 12"),
            (r#"{"Map":"a"}"#, "STRING_VALUE can not be converted to a Map at line 1 column 10"),
            (r#"{"Inner":"a"}"#, "STRING_VALUE can not be converted to a Structure at line 1 column 12"),
            ("[]", "Start of list found where not expected"),
            ("\"hunter2\"", "STRING_VALUE can not be converted to a Structure at line 1 column 9"),
        ] {
            assert_eq!(refusal(body), wanted, "{body}");
        }
    }

    #[test]
    fn broken_json_is_located() {
        assert_eq!(refusal("{\"Name\":"), "Unexpected end of the JSON body at line 1 column 8");
        assert_eq!(refusal("{\n Name}"), "The body is not valid JSON: key must be a string at line 2 column 2");
        assert!(refusal("\u{feff}{}").starts_with("The body is not valid JSON"));
    }

    #[test]
    fn nesting_is_bounded() {
        let deep = "{\"Inner\":".repeat(200) + "{}" + &"}".repeat(200);
        assert!(refusal(&deep).contains("recursion limit exceeded"));
    }
}
