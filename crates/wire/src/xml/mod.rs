//! XML answers: a small writer, and AWS's mapping of output types to elements.
//!
//! Lists become `<member>` elements and maps `<entry>` elements with `<key>` and `<value>`, as the query protocol has them
//! (<https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>). Timestamps are ISO 8601 text. Absent members write nothing.

mod serialize;

use std::borrow::Cow;

use quick_xml::escape::escape;
use serde::Serialize;

use serialize::Element;

/// Why a value has no XML form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("value has no XML form: {0}")]
pub struct EncodeError(String);

impl serde::ser::Error for EncodeError {
    fn custom<T: std::fmt::Display>(text: T) -> Self {
        Self(text.to_string())
    }
}

/// Writes one value as a document whose root element is `root`, in `namespace` if there is one.
///
/// ```
/// #[derive(serde::Serialize)]
/// #[serde(rename_all = "PascalCase")]
/// struct CreateControlChannelResponse { token_value: &'static str }
///
/// let xml = drover_wire::xml::document(
///     "CreateControlChannelResponse",
///     None,
///     &CreateControlChannelResponse { token_value: "<opaque>" },
/// );
/// let wanted = "<CreateControlChannelResponse><TokenValue>&lt;opaque&gt;</TokenValue></CreateControlChannelResponse>";
/// assert_eq!(xml.as_deref(), Ok(wanted));
/// ```
///
/// # Errors
/// For types that AWS's models do not have: tuples, enums with data, maps whose keys are not text.
pub fn document<T: Serialize>(root: &str, namespace: Option<&str>, value: &T) -> Result<String, EncodeError> {
    let mut xml = Xml::default();
    value.serialize(Element { xml: &mut xml, name: root, namespace })?;
    Ok(xml.finish())
}

/// Writes elements, escaping what is between them. Names come from models, never from clients.
#[derive(Debug, Default)]
pub(crate) struct Xml {
    out: String,
}

impl Xml {
    pub(crate) fn open(&mut self, name: &str) {
        self.open_in(name, None);
    }

    pub(crate) fn open_in(&mut self, name: &str, namespace: Option<&str>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(namespace) = namespace {
            self.out.push_str(" xmlns=\"");
            self.text(namespace);
            self.out.push('"');
        }
        self.out.push('>');
    }

    pub(crate) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.out.push_str(&escape(without_illegal_characters(text)));
    }

    pub(crate) fn leaf(&mut self, name: &str, text: &str) {
        self.open(name);
        self.text(text);
        self.close(name);
    }

    /// Writes `value` as the element `name`.
    pub(crate) fn value<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), EncodeError> {
        value.serialize(Element { xml: self, name, namespace: None })
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// XML 1.0 has no way to write most control characters, not even escaped, and one of them breaks the client's parser.
fn without_illegal_characters(text: &str) -> Cow<'_, str> {
    let illegal =
        |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if text.contains(illegal) { Cow::Owned(text.replace(illegal, "\u{fffd}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use drover_api::Timestamp;
    use quick_xml::{Reader, events::Event};

    use super::*;

    #[derive(Default, Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Output {
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        count: Option<i64>,
        ratio: Option<f64>,
        is_truncated: Option<bool>,
        names: Option<Vec<String>>,
        tags: Option<BTreeMap<String, String>>,
        inner: Option<Box<Output>>,
        at: Option<Timestamp>,
    }

    #[test]
    fn every_kind_of_member_has_its_element() {
        let output = Output {
            name: Some("a<b & \"c\"\0".to_owned()),
            count: Some(-3),
            ratio: Some(1.5),
            is_truncated: Some(false),
            names: Some(vec!["one".to_owned(), "two".to_owned()]),
            tags: Some(BTreeMap::from([("k".to_owned(), "v".to_owned())])),
            inner: Some(Box::default()),
            at: Some(Timestamp::from_millis(1_440_938_160_250)),
        };
        let wanted = "<Output xmlns=\"urn:x\"><Name>a&lt;b &amp; &quot;c&quot;\u{fffd}</Name><Count>-3</Count><Ratio>1.5</Ratio>\
                      <IsTruncated>false</IsTruncated><Names><member>one</member><member>two</member></Names>\
                      <Tags><entry><key>k</key><value>v</value></entry></Tags><Inner></Inner>\
                      <At>2015-08-30T12:36:00.250Z</At></Output>";
        assert_eq!(document("Output", Some("urn:x"), &output).as_deref(), Ok(wanted));
    }

    #[test]
    fn what_was_written_reads_back() {
        let text = "line\nbreak, return\r, tab\t, ]]>, é, &amp;";
        let xml = document("Root", None, &text).unwrap();
        let mut reader = Reader::from_str(&xml);
        let mut found = String::new();
        loop {
            match reader.read_event().unwrap() {
                Event::Text(part) => found.push_str(&part),
                Event::GeneralRef(reference) => {
                    let name: &str = &reference;
                    found.push_str(&quick_xml::escape::unescape(&format!("&{name};")).unwrap());
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(found, text);
    }

    #[test]
    fn shapes_that_aws_does_not_have_are_refused() {
        assert!(document("Root", None, &(1, 2)).is_err());
        assert!(document("Root", None, &BTreeMap::from([(vec![1], 1)])).is_err());
    }
}
