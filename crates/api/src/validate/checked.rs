//! How each kind of value is held against its rule.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Inside, Path, Rule, Violations,
    rule::{MUST_NOT_BE_NULL, elements_must, keys_must, must_match, values_must},
    text,
};
use crate::{Blob, Sensitive, Timestamp};

/// A kind of value that members have.
pub(crate) trait Checked: Serialize {
    /// The constraints of `rule` that the value itself breaks, in words.
    fn broken(&self, rule: &Rule) -> Vec<String>;

    /// Checks the structures inside the value, which have paths of their own.
    fn nested(&self, _at: &Path<'_>, _found: &mut Violations) {}
}

/// Checks a member that may be absent.
pub(crate) fn optional<T: Checked>(
    value: &Option<T>,
    at: &Path<'_>,
    name: &'static str,
    rule: &Rule,
    found: &mut Violations,
) {
    let Some(value) = value else { return };
    let at = at.member(name);
    let broken = value.broken(rule);
    if !broken.is_empty() {
        let shown = if rule.sensitive { String::new() } else { format!("'{}' ", text::of(value)) };
        for constraint in broken {
            found.push(&shown, &at, &constraint);
        }
    }
    value.nested(&at, found);
}

/// Checks a member that must be there.
pub(crate) fn required<T: Checked>(
    value: &Option<T>,
    at: &Path<'_>,
    name: &'static str,
    rule: &Rule,
    found: &mut Violations,
) {
    if value.is_none() {
        found.push("null ", &at.member(name), MUST_NOT_BE_NULL);
    }
    optional(value, at, name, rule, found);
}

fn out_of_bounds(amount: i64, rule: &Rule) -> Option<String> {
    match rule {
        Rule { min: Some(min), .. } if amount < *min => Some(rule.at_least(*min)),
        Rule { max: Some(max), .. } if amount > *max => Some(rule.at_most(*max)),
        Rule { .. } => None,
    }
}

fn wrong_length(len: usize, rule: &Rule) -> Option<String> {
    out_of_bounds(i64::try_from(len).unwrap_or(i64::MAX), rule)
}

impl Checked for String {
    /// The pattern is reported before the length, as AWS does.
    fn broken(&self, rule: &Rule) -> Vec<String> {
        let mut broken = Vec::new();
        broken.extend(rule.pattern.filter(|pattern| !pattern.matches(self)).map(must_match));
        if rule.min.is_some() || rule.max.is_some() {
            broken.extend(wrong_length(self.chars().count(), rule));
        }
        if !rule.values.is_empty() && !rule.values.contains(&self.as_str()) {
            broken.push(rule.must_be_one_of());
        }
        broken
    }
}

impl Checked for Blob {
    fn broken(&self, rule: &Rule) -> Vec<String> {
        wrong_length(self.0.len(), rule).into_iter().collect()
    }
}

impl Checked for i32 {
    fn broken(&self, rule: &Rule) -> Vec<String> {
        out_of_bounds(i64::from(*self), rule).into_iter().collect()
    }
}

impl Checked for i64 {
    fn broken(&self, rule: &Rule) -> Vec<String> {
        out_of_bounds(*self, rule).into_iter().collect()
    }
}

impl Checked for f64 {
    #[expect(clippy::cast_precision_loss, reason = "the bounds of numbers in the models are small")]
    fn broken(&self, rule: &Rule) -> Vec<String> {
        let mut broken = Vec::new();
        broken.extend(rule.min.filter(|min| *self < *min as f64).map(|min| rule.at_least(min)));
        broken.extend(rule.max.filter(|max| *self > *max as f64).map(|max| rule.at_most(max)));
        broken
    }
}

impl Checked for f32 {
    fn broken(&self, rule: &Rule) -> Vec<String> {
        f64::from(*self).broken(rule)
    }
}

impl Checked for bool {
    fn broken(&self, _rule: &Rule) -> Vec<String> {
        Vec::new()
    }
}

impl Checked for Timestamp {
    fn broken(&self, _rule: &Rule) -> Vec<String> {
        Vec::new()
    }
}

impl<T: Checked> Checked for Sensitive<T> {
    fn broken(&self, rule: &Rule) -> Vec<String> {
        self.expose().broken(rule)
    }

    fn nested(&self, at: &Path<'_>, found: &mut Violations) {
        self.expose().nested(at, found);
    }
}

impl<T: Checked> Checked for Box<T> {
    fn broken(&self, rule: &Rule) -> Vec<String> {
        T::broken(self, rule)
    }

    fn nested(&self, at: &Path<'_>, found: &mut Violations) {
        T::nested(self, at, found);
    }
}

impl<T: Checked> Checked for Vec<T> {
    fn broken(&self, rule: &Rule) -> Vec<String> {
        let mut broken = Vec::new();
        if let Inside::List(element) = rule.inside
            && self.iter().any(|value| !value.broken(element).is_empty())
        {
            broken.push(elements_must(element));
        }
        broken.extend(wrong_length(self.len(), rule));
        broken
    }

    fn nested(&self, at: &Path<'_>, found: &mut Violations) {
        for (index, value) in self.iter().enumerate() {
            value.nested(&at.element(index), found);
        }
    }
}

impl<T: Checked> Checked for BTreeMap<String, T> {
    fn broken(&self, rule: &Rule) -> Vec<String> {
        let mut broken = Vec::new();
        if let Inside::Map(key_rule, value_rule) = rule.inside {
            if self.keys().any(|key| !key.broken(key_rule).is_empty()) {
                broken.push(keys_must(key_rule));
            }
            if self.values().any(|value| !value.broken(value_rule).is_empty()) {
                broken.push(values_must(value_rule));
            }
        }
        broken.extend(wrong_length(self.len(), rule));
        broken
    }

    fn nested(&self, at: &Path<'_>, found: &mut Violations) {
        for (key, value) in self {
            value.nested(&at.value(key), found);
        }
    }
}

/// Makes structures usable as members: only their own members have rules.
macro_rules! checked_shapes {
    ($($shape:ident)*) => {$(
        impl $crate::validate::Checked for $shape {
            fn broken(&self, _rule: &$crate::validate::Rule) -> Vec<String> {
                Vec::new()
            }

            fn nested(&self, at: &$crate::validate::Path<'_>, found: &mut $crate::validate::Violations) {
                $crate::validate::Validate::validate(self, at, found);
            }
        }
    )*};
}
pub(crate) use checked_shapes;
