//! Checks of a request against the limits of the model, answered in AWS's words.
//!
//! Clients, tests and people match on these sentences, so they are copied from observed answers, odd spots included: the first letter of
//! every member's name is lower case, the elements of a list are judged together (`Member must satisfy constraint: [...]` lists all that
//! is asked of an element, not only what it broke), and structures inside a list are addressed as `filters.1.member.key`. Nothing of a
//! sensitive value is printed.
//!
//! The generated code only says which member has which [`Rule`]; the order of the sentences is the order of the members in the model.

mod checked;
mod path;
mod pattern;
mod rule;
mod text;

pub use path::Path;

pub(crate) use checked::{Checked, checked_shapes, optional, required};
pub(crate) use pattern::Pattern;
pub(crate) use rule::{Inside, Rule};

use std::fmt;

/// A shape that can be held against the model's limits.
pub trait Validate {
    /// Adds every violation to `found`; `at` is where this value stands in the request.
    fn validate(&self, at: &Path<'_>, found: &mut Violations);
}

/// Checks a whole request.
///
/// # Errors
///
/// Returns all violations, for one answer.
pub fn validate<T: Validate>(input: &T) -> Result<(), Violations> {
    let mut found = Violations::default();
    input.validate(&Path::ROOT, &mut found);
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// The limits that a request breaks. `Display` gives the whole message of AWS's `ValidationException`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Violations(Vec<String>);

impl Violations {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many violations were found.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    fn push(&mut self, shown: &str, at: &Path<'_>, constraint: &str) {
        self.0.push(format!("Value {shown}at '{at}' failed to satisfy constraint: {constraint}"));
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.0.len() == 1 { "error" } else { "errors" };
        write!(f, "{} validation {plural} detected: {}", self.0.len(), self.0.join("; "))
    }
}

impl std::error::Error for Violations {}

#[cfg(test)]
mod tests;
