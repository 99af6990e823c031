//! The model's regular expressions.

use std::sync::OnceLock;

use regex::Regex;

/// A regular expression of the model: AWS's spelling for messages, and a translation that is compiled on first use.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// As the model spells it.
    pub(crate) aws: &'static str,
    translated: &'static str,
    regex: OnceLock<Regex>,
}

impl Pattern {
    pub(crate) const fn new(aws: &'static str, translated: &'static str) -> Self {
        Pattern { aws, translated, regex: OnceLock::new() }
    }

    /// Whether the whole of `text` matches, as the service asks.
    pub(crate) fn matches(&self, text: &str) -> bool {
        self.regex
            .get_or_init(|| {
                Regex::new(&format!(r"\A(?:{})\z", self.translated)).expect("a test compiles every generated pattern")
            })
            .is_match(text)
    }
}
