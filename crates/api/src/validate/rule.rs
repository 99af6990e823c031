//! What the model asks of a value, and how AWS says it.

use super::Pattern;

/// The constraints of one shape. Structures have none of their own; their members do.
#[derive(Debug)]
pub(crate) struct Rule {
    /// Least length (characters, bytes, elements) or least value.
    pub(crate) min: Option<i64>,
    /// Greatest length or value, inclusive.
    pub(crate) max: Option<i64>,
    /// Whether the bounds are for a number's value, not for a length.
    pub(crate) numeric: bool,
    /// What the whole text must match.
    pub(crate) pattern: Option<&'static Pattern>,
    /// The allowed values; empty when every value is allowed.
    pub(crate) values: &'static [&'static str],
    /// Whether messages must not show the value.
    pub(crate) sensitive: bool,
    /// The rules of what the value contains.
    pub(crate) inside: Inside,
}

/// The rules for the contents of a list or a map.
#[derive(Debug)]
pub(crate) enum Inside {
    /// No container, or one whose contents are free.
    Free,
    /// A list whose elements have a rule.
    List(&'static Rule),
    /// A map whose keys, values or both have a rule.
    Map(&'static Rule, &'static Rule),
}

impl Rule {
    /// The rule that everything satisfies.
    pub(crate) const ANY: Rule = Rule {
        min: None,
        max: None,
        numeric: false,
        pattern: None,
        values: &[],
        sensitive: false,
        inside: Inside::Free,
    };

    /// Every constraint in words, as AWS lists them in brackets for the elements of a container.
    pub(super) fn describe(&self) -> String {
        let mut all = Vec::new();
        all.extend(self.max.map(|max| self.at_most(max)));
        all.extend(self.min.map(|min| self.at_least(min)));
        all.extend(self.pattern.map(must_match));
        if !self.values.is_empty() {
            all.push(self.must_be_one_of());
        }
        match self.inside {
            Inside::Free => {}
            Inside::List(element) => all.push(elements_must(element)),
            Inside::Map(key, value) => {
                all.extend(key.constrains().then(|| keys_must(key)));
                all.extend(value.constrains().then(|| values_must(value)));
            }
        }
        all.join(", ")
    }

    fn constrains(&self) -> bool {
        let free = matches!(self.inside, Inside::Free) && self.pattern.is_none() && self.values.is_empty();
        !free || self.min.is_some() || self.max.is_some()
    }

    pub(super) fn at_least(&self, min: i64) -> String {
        format!("Member must have {} greater than or equal to {min}", self.bounded())
    }

    pub(super) fn at_most(&self, max: i64) -> String {
        format!("Member must have {} less than or equal to {max}", self.bounded())
    }

    pub(super) fn must_be_one_of(&self) -> String {
        format!("Member must satisfy enum value set: [{}]", self.values.join(", "))
    }

    fn bounded(&self) -> &'static str {
        if self.numeric { "value" } else { "length" }
    }
}

pub(super) const MUST_NOT_BE_NULL: &str = "Member must not be null";

pub(super) fn must_match(pattern: &Pattern) -> String {
    format!("Member must satisfy regular expression pattern: {}", pattern.aws)
}

pub(super) fn elements_must(element: &Rule) -> String {
    format!("Member must satisfy constraint: [{}]", element.describe())
}

pub(super) fn keys_must(key: &Rule) -> String {
    format!("Map keys must satisfy constraint: [{}]", key.describe())
}

pub(super) fn values_must(value: &Rule) -> String {
    format!("Map value must satisfy constraint: [{}]", value.describe())
}
