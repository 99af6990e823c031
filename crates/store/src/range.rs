//! A scan's bounds as one half-open range, so that every engine understands cursors and directions alike.

use drover_kernel::store::{Direction, Key, Scan};

/// Keys from `start`, included, to `end`, excluded. Never empty.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct KeyRange {
    pub(crate) start: Key,
    pub(crate) end: Key,
}

impl KeyRange {
    /// The keys that the scan may return; `None` when there can be none.
    pub(crate) fn of(start: Key, end: Key, after: Option<Key>, direction: Direction) -> Option<Self> {
        let (start, end) = match (after, direction) {
            (None, _) => (start, end),
            (Some(after), Direction::Ascending) => (start.max(successor(after)), end),
            (Some(after), Direction::Descending) => (start, end.min(after)),
        };
        (start < end).then_some(Self { start, end })
    }

    /// The keys that `scan` may return.
    pub(crate) fn of_scan(scan: &Scan) -> Option<Self> {
        Self::of(scan.start.clone(), scan.end.clone(), scan.after.clone(), scan.direction)
    }

    /// The keys below `prefix`.
    pub(crate) fn of_prefix(prefix: Key) -> Option<Self> {
        let end = prefix.prefix_end();
        Self::of(prefix, end, None, Direction::Ascending)
    }
}

/// The smallest byte string above `key`.
fn successor(key: Key) -> Key {
    let mut bytes = key.as_bytes().to_vec();
    bytes.push(0);
    Key::from_bytes(bytes)
}

/// A number of rows as SQL wants it.
pub(crate) fn sql_limit(limit: impl TryInto<i64>) -> i64 {
    limit.try_into().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(after: Option<&str>, direction: Direction) -> Option<KeyRange> {
        KeyRange::of(Key::of(["b"]), Key::of(["d"]), after.map(|segment| Key::of([segment])), direction)
    }

    #[test]
    fn a_cursor_before_the_range_changes_nothing() {
        let whole = range(None, Direction::Ascending);
        assert_eq!(range(Some("a"), Direction::Ascending), whole);
        assert_eq!(range(Some("e"), Direction::Descending), whole);
    }

    #[test]
    fn a_cursor_behind_the_range_leaves_nothing() {
        assert_eq!(range(Some("d"), Direction::Ascending), None);
        assert_eq!(range(Some("b"), Direction::Descending), None);
    }
}
