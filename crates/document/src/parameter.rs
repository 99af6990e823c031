//! A parameter as a document declares it.

use std::fmt;

use regex::Regex;
use serde_json::Value;

/// Type of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterType {
    /// One text.
    String,
    /// Any number of texts.
    StringList,
    /// A whole number.
    Integer,
    /// True or false.
    Boolean,
    /// A list of objects.
    MapList,
    /// One object.
    StringMap,
}

impl ParameterType {
    /// Every type.
    pub const ALL: [Self; 6] =
        [Self::String, Self::StringList, Self::Integer, Self::Boolean, Self::MapList, Self::StringMap];

    /// The name in documents.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::Integer => "Integer",
            Self::Boolean => "Boolean",
            Self::MapList => "MapList",
            Self::StringMap => "StringMap",
        }
    }

    /// The type of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|parameter_type| parameter_type.as_str() == name)
    }
}

impl fmt::Display for ParameterType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Declaration of a parameter. Limits count characters of each text and members of each list or object; the text of an
/// object is its JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its type.
    pub parameter_type: ParameterType,
    /// What it is for; empty if the document does not say.
    pub description: String,
    /// Value when none is given, already of the parameter's type. Without one the parameter is required.
    pub default: Option<Value>,
    /// The only values there are; empty for no such rule. In a list each member must be one of them.
    pub allowed_values: Vec<Value>,
    /// What the whole of each text must match.
    pub allowed_pattern: Option<Pattern>,
    /// Fewest characters.
    pub min_chars: Option<u64>,
    /// Most characters.
    pub max_chars: Option<u64>,
    /// Fewest members.
    pub min_items: Option<u64>,
    /// Most members.
    pub max_items: Option<u64>,
    /// How a console shows it: `textfield` or `textarea`.
    pub display_type: Option<String>,
}

/// A regular expression that a whole value must match.
///
/// AWS's service matches whole values, while AWS's agent is content if the pattern is found somewhere; the service's
/// reading is the one that documents are written for (their patterns rarely have anchors) and the safer one.
#[derive(Clone)]
pub struct Pattern {
    text: String,
    whole: Regex,
}

impl Pattern {
    /// Reads an expression in the syntax of the `regex` crate, which is nearly that of AWS's agent (RE2).
    ///
    /// # Errors
    ///
    /// If it is not an expression in that syntax, or a huge one.
    pub fn new(text: &str) -> Result<Self, regex::Error> {
        // Alone first: an unbalanced `a)|(b` would become valid between parentheses.
        Regex::new(text)?;
        Ok(Self { text: text.to_owned(), whole: Regex::new(&format!(r"\A(?:{text})\z"))? })
    }

    /// The expression as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the whole value matches.
    #[must_use]
    pub fn matches(&self, value: &str) -> bool {
        self.whole.is_match(value)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.text).finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn patterns_match_whole_values() {
        let pattern = Pattern::new("a|ab").expect("an expression");
        assert!(pattern.matches("ab") && !pattern.matches("abc") && !pattern.matches("a\n"));
        assert!(Pattern::new(r"^[\p{L}\p{Z}_.:/=+\-@]*$").expect("Unicode classes").matches("Käse Brot"));
    }

    #[test]
    fn expressions_that_only_parentheses_would_mend_are_refused() {
        assert!(Pattern::new("a)|(b").is_err());
        assert!(Pattern::new("(?=a)").is_err(), "look-around is not supported");
    }

    proptest! {
        #[test]
        fn an_escaped_text_matches_itself_only(text in "\\PC{0,20}", other in "\\PC{0,20}") {
            let pattern = Pattern::new(&regex::escape(&text)).expect("an escaped text");
            prop_assert!(pattern.matches(&text));
            prop_assert_eq!(pattern.matches(&other), text == other);
        }

        #[test]
        fn any_pattern_is_read_without_panic(text in "[a-z()\\[\\]{}|*+?.^$\\\\0-9,!=<>:#-]{0,20}", value in "[a-z]{0,9}") {
            if let Ok(pattern) = Pattern::new(&text) {
                let _ = pattern.matches(&value);
            }
        }
    }
}
