//! AWS query protocol: form-encoded requests such as `Action=GetCallerIdentity&Version=2011-06-15`, XML answers.
//!
//! Names of nested members are paths: `Tags.member.1.Key=env`. Decoding is driven by the input's type, because a form says of
//! nothing whether it is text, a number, a list or a map.

mod decode;

use std::collections::BTreeMap;

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    encoding::{Plus, percent_decode},
    error::Framework,
    xml::{EncodeError, Xml},
};

/// The content type of answers.
pub const CONTENT_TYPE: &str = "text/xml";

/// Deeper paths than any model has; bounds the decoder's recursion.
const MAX_DEPTH: usize = 32;

/// A request's arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    members: BTreeMap<String, Node>,
}

/// One member: its text, or what is below it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Text(String),
    Members(BTreeMap<String, Node>),
}

impl Form {
    /// Reads a form-encoded body, or the query of a `GET`.
    ///
    /// # Errors
    /// [`Framework::Serialization`] for text that is not UTF-8 and for names that contradict each other.
    pub fn parse(form: &[u8]) -> Result<Self, Framework> {
        let mut members = BTreeMap::new();
        for pair in form.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            let name = text(&pair[..at])?;
            let value = text(pair.get(at + 1..).unwrap_or_default())?;
            insert(&mut members, &name, value)?;
        }
        Ok(Self { members })
    }

    /// The operation that is asked for.
    pub fn action(&self) -> Option<&str> {
        self.text("Action")
    }

    /// The API version, a date.
    pub fn version(&self) -> Option<&str> {
        self.text("Version")
    }

    /// Decodes the arguments into an operation's input. Unknown members are ignored.
    ///
    /// # Errors
    /// [`Framework::Serialization`] for members of another kind than the input's. The text never repeats values.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Framework> {
        T::deserialize(self.deserializer()).map_err(|error| Framework::Serialization(error.to_string()))
    }

    /// The arguments as a source for serde, for callers that do not know the input's type. Its errors never repeat values.
    pub fn deserializer(&self) -> impl serde::Deserializer<'static> {
        decode::Members(&self.members)
    }

    fn text(&self, name: &str) -> Option<&str> {
        match self.members.get(name)? {
            Node::Text(text) => Some(text),
            Node::Members(_) => None,
        }
    }
}

/// Writes an answer: `<GetCallerIdentityResponse>` around `<GetCallerIdentityResult>` and `<ResponseMetadata>`.
///
/// # Errors
/// As [`crate::xml::document`]; generated outputs have no such shapes.
pub fn encode<T: Serialize>(
    operation: &str,
    namespace: Option<&str>,
    output: &T,
    request_id: &str,
) -> Result<String, EncodeError> {
    let response = format!("{operation}Response");
    let mut xml = Xml::default();
    xml.open_in(&response, namespace);
    xml.value(&format!("{operation}Result"), output)?;
    xml.open("ResponseMetadata");
    xml.leaf("RequestId", request_id);
    xml.close("ResponseMetadata");
    xml.close(&response);
    Ok(xml.finish())
}

fn text(encoded: &[u8]) -> Result<String, Framework> {
    String::from_utf8(percent_decode(encoded, Plus::Blank))
        .map_err(|_| Framework::Serialization("The form is not valid UTF-8".to_owned()))
}

fn insert(members: &mut BTreeMap<String, Node>, name: &str, value: String) -> Result<(), Framework> {
    let refused = |why: &str| Framework::Serialization(format!("{why}: {name}"));
    if name.split('.').count() > MAX_DEPTH {
        return Err(Framework::Serialization("Members are nested too deeply".to_owned()));
    }
    let (path, last) = name.rsplit_once('.').map_or((None, name), |(path, last)| (Some(path), last));
    let mut at = members;
    for segment in path.into_iter().flat_map(|path| path.split('.')) {
        match at.entry(segment.to_owned()).or_insert_with(|| Node::Members(BTreeMap::new())) {
            Node::Members(below) => at = below,
            Node::Text(_) => return Err(refused("Member has both a value and members")),
        }
    }
    match at.insert(last.to_owned(), Node::Text(value)) {
        None => Ok(()),
        Some(Node::Text(_)) => Err(refused("Member is repeated")),
        Some(Node::Members(_)) => Err(refused("Member has both a value and members")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn action_and_version_are_found() {
        let form = Form::parse(b"Action=GetCallerIdentity&Version=2011-06-15").unwrap();
        assert_eq!((form.action(), form.version()), (Some("GetCallerIdentity"), Some("2011-06-15")));
        let nested = Form::parse(b"Action.member.1=GetCallerIdentity").unwrap();
        assert_eq!((nested.action(), nested.version()), (None, None));
    }

    #[test]
    fn contradictions_and_broken_text_are_refused() {
        for form in ["A=1&A=2", "A=1&A.B=2", "A.B=2&A=1", "A=%ff", &"a.".repeat(40)] {
            assert!(matches!(Form::parse(form.as_bytes()), Err(Framework::Serialization(_))), "{form}");
        }
    }

    #[derive(Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct GetCallerIdentityResult {
        user_id: &'static str,
        account: &'static str,
        arn: &'static str,
    }

    #[test]
    fn answers_have_a_result_and_metadata() {
        let output = GetCallerIdentityResult {
            user_id: "AIDAEXAMPLE",
            account: "123456789012",
            arn: "arn:aws:iam::123456789012:user/a&b",
        };
        let namespace = Some("https://sts.amazonaws.com/doc/2011-06-15/");
        let wanted = "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
                      <UserId>AIDAEXAMPLE</UserId><Account>123456789012</Account>\
                      <Arn>arn:aws:iam::123456789012:user/a&amp;b</Arn></GetCallerIdentityResult><ResponseMetadata>\
                      <RequestId>id-1</RequestId></ResponseMetadata></GetCallerIdentityResponse>";
        assert_eq!(encode("GetCallerIdentity", namespace, &output, "id-1").as_deref(), Ok(wanted));
    }

    #[test]
    fn blanks_and_escapes_are_undone() {
        let form = Form::parse(b"&&a=x+y%20%26%3D&b&c=").unwrap();
        assert_eq!((form.text("a"), form.text("b"), form.text("c")), (Some("x y &="), Some(""), Some("")));
    }
}
