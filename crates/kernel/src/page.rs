//! Pages of a list, and the tokens that continue them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::store::{Direction, Key};

/// Which part of a list to read.
#[derive(Clone, Debug)]
pub struct Window {
    /// Continue behind this key.
    pub after: Option<Key>,
    /// At most this many, and never more than [`crate::db::MAX_SCAN`].
    pub limit: usize,
    /// Which way.
    pub direction: Direction,
}

impl Window {
    /// The first `limit` entries, ascending.
    pub fn first(limit: usize) -> Self {
        Self { after: None, limit, direction: Direction::Ascending }
    }

    /// The `limit` entries behind `after`, ascending.
    pub fn after(after: Option<Key>, limit: usize) -> Self {
        Self { after, limit, direction: Direction::Ascending }
    }

    /// The same window, largest key first.
    pub fn descending(self) -> Self {
        Self { direction: Direction::Descending, ..self }
    }
}

/// A part of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The entries.
    pub items: Vec<T>,
    /// Where the next page begins; none when this is the last.
    pub next: Option<Key>,
}

/// The text of a `NextToken` that continues behind `key`.
pub fn token(key: &Key) -> String {
    URL_SAFE_NO_PAD.encode(key.as_bytes())
}

/// The key behind which a `NextToken` continues; none when the text is no token.
pub fn parse_token(token: &str) -> Option<Key> {
    URL_SAFE_NO_PAD.decode(token).ok().map(Key::from_bytes)
}
