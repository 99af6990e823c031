//! Where a value stands in a request.

use std::fmt;

/// A place in a request, as a chain back to its root. Printed with dots, as AWS does: `filters.1.member.key`.
#[derive(Debug, Clone, Copy)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    part: Part<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Part<'a> {
    Root,
    Member(&'a str),
    /// Counted from one.
    Element(usize),
    Value(&'a str),
}

impl<'a> Path<'a> {
    /// The request itself.
    pub const ROOT: Path<'static> = Path { parent: None, part: Part::Root };

    /// A member of the structure at this place; the name with its first letter in lower case.
    #[must_use]
    pub const fn member(&'a self, name: &'a str) -> Path<'a> {
        Path { parent: Some(self), part: Part::Member(name) }
    }

    /// An element of the list at this place; `index` counts from zero.
    #[must_use]
    pub const fn element(&'a self, index: usize) -> Path<'a> {
        Path { parent: Some(self), part: Part::Element(index + 1) }
    }

    /// The value under a key of the map at this place.
    #[must_use]
    pub const fn value(&'a self, key: &'a str) -> Path<'a> {
        Path { parent: Some(self), part: Part::Value(key) }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
            if !matches!(parent.part, Part::Root) {
                f.write_str(".")?;
            }
        }
        match self.part {
            Part::Root => Ok(()),
            Part::Member(name) => f.write_str(name),
            Part::Element(number) => write!(f, "{number}.member"),
            Part::Value(key) => write!(f, "{key}.member"),
        }
    }
}
