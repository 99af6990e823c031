//! Placeholders in a document, and the values that take their place.
//!
//! `{{ name }}` stands for a parameter of the document and is replaced by [`interpolate`], which knows nothing else.
//! `{{ssm:name}}` and `{{ssm-secure:name}}` stand for entries of the parameter store, which the node looks up itself just
//! before it runs the step, so that values are current and secrets travel to the node only; [`references`] finds them.

use std::{collections::BTreeMap, ops::Range};

use serde_json::Value;

/// Which look-up a reference asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReferenceKind {
    /// `{{ssm:…}}`: a value that is no secret.
    Ssm,
    /// `{{ssm-secure:…}}`: decrypted, and allowed in few places.
    SsmSecure,
}

impl ReferenceKind {
    fn prefix(self) -> &'static str {
        match self {
            Self::Ssm => "ssm:",
            Self::SsmSecure => "ssm-secure:",
        }
    }
}

/// An entry of the parameter store that a document asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// Which look-up.
    pub kind: ReferenceKind,
    /// Name as `GetParameters` takes it, with a version or label after `:` if there is one.
    pub name: String,
    /// The whole placeholder as written, with its braces.
    pub placeholder: String,
}

/// Puts parameter values into every text of `value`.
///
/// A text that is one placeholder and nothing else becomes the parameter's value, of whatever type. Inside a longer text a
/// value that is not text becomes its JSON, and `$$` in it becomes `$`. It is one pass: placeholders in values stay.
/// Unknown names, references to the parameter store and keys of objects stay as they are.
///
/// ```
/// use std::collections::BTreeMap;
/// use drover_document::interpolate;
/// use serde_json::json;
///
/// let parameters = BTreeMap::from([("commands".to_owned(), json!(["ls", "pwd"]))]);
/// assert_eq!(interpolate(&json!("{{ commands }}"), &parameters), json!(["ls", "pwd"]));
/// assert_eq!(interpolate(&json!("run {{commands}}"), &parameters), json!("run [\"ls\",\"pwd\"]"));
/// ```
#[must_use]
pub fn interpolate(value: &Value, parameters: &BTreeMap<String, Value>) -> Value {
    match value {
        Value::String(text) => match lone_parameter(text).and_then(|name| parameters.get(name)) {
            Some(value) => value.clone(),
            None => Value::String(interpolate_text(text, parameters)),
        },
        Value::Array(values) => values.iter().map(|value| interpolate(value, parameters)).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, value)| (key.clone(), interpolate(value, parameters))).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

/// Puts parameter values into a text, which stays a text even if it is a lone placeholder.
#[must_use]
pub(crate) fn interpolate_text(text: &str, parameters: &BTreeMap<String, Value>) -> String {
    let mut result = String::with_capacity(text.len());
    let mut copied = 0;
    for (place, name) in placeholders(text, parameter_name) {
        if let Some(value) = parameters.get(name) {
            result.push_str(&text[copied..place.start]);
            result.push_str(&as_text(value).replace("$$", "$"));
            copied = place.end;
        }
    }
    result.push_str(&text[copied..]);
    result
}

/// The text of a value inside a longer text: a text is itself, anything else its JSON.
#[must_use]
pub(crate) fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

/// Finds the references to the parameter store in every text of `value`, each placeholder once, in order of appearance
/// (members of objects by name). Keys of objects are not looked at.
#[must_use]
pub fn references(value: &Value) -> Vec<Reference> {
    let mut found = Vec::new();
    collect_references(value, &mut found);
    found
}

fn collect_references(value: &Value, found: &mut Vec<Reference>) {
    match value {
        Value::String(text) => {
            for reference in text_references(text) {
                if !found.contains(&reference) {
                    found.push(reference);
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect_references(value, found)),
        Value::Object(members) => members.values().for_each(|value| collect_references(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The references in one text, in order.
pub(crate) fn text_references(text: &str) -> impl Iterator<Item = Reference> {
    placeholders(text, reference_name).map(|(place, (kind, name))| Reference {
        kind,
        name: name.to_owned(),
        placeholder: text[place].to_owned(),
    })
}

/// Whether the text is one `{{ssm:…}}` and nothing else.
pub(crate) fn is_lone_reference(text: &str) -> bool {
    placeholders(text, reference_name)
        .next()
        .is_some_and(|(place, (kind, _))| place == (0..text.len()) && kind == ReferenceKind::Ssm)
}

/// The parameter's name if the text is one `{{ name }}` and nothing else.
fn lone_parameter(text: &str) -> Option<&str> {
    placeholders(text, parameter_name).next().filter(|(place, _)| *place == (0..text.len())).map(|(_, name)| name)
}

/// Finds `{{…}}` from left to right, without overlap, where `read` understands what is between the braces.
fn placeholders<'t, T: 't>(
    text: &'t str,
    read: fn(&'t str) -> Option<T>,
) -> impl Iterator<Item = (Range<usize>, T)> + 't {
    let mut from = 0;
    std::iter::from_fn(move || {
        while let Some(offset) = text[from..].find("{{") {
            let start = from + offset;
            // Nothing between the braces may be a brace, so the first one ends the placeholder or spoils it.
            let inside = &text[start + 2..];
            let end = inside.find(['{', '}']).filter(|&end| inside[end..].starts_with("}}"));
            if let Some((end, found)) = end.and_then(|end| Some((end, read(&inside[..end])?))) {
                let place = start..start + 2 + end + 2;
                from = place.end;
                return Some((place, found));
            }
            from = start + 1;
        }
        None
    })
}

fn parameter_name(inside: &str) -> Option<&str> {
    let name = inside.trim_matches([' ', '\t', '\n', '\r', '\x0c']);
    is_parameter_name(name).then_some(name)
}

/// Whether a placeholder can name this parameter: letters and digits only.
pub(crate) fn is_parameter_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn reference_name(inside: &str) -> Option<(ReferenceKind, &str)> {
    let inside = inside.trim_matches(' ');
    let kind =
        [ReferenceKind::Ssm, ReferenceKind::SsmSecure].into_iter().find(|kind| inside.starts_with(kind.prefix()))?;
    let name = &inside[kind.prefix().len()..];
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_/.:-".contains(&byte);
    (!name.is_empty() && name.bytes().all(allowed)).then_some((kind, name))
}

#[cfg(test)]
mod tests;
