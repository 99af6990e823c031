//! Chunks of live output become text: each once, in order, with a note where some are missing.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use drover_api::drover::OutputChunk;

/// An output of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Err,
}

/// As much of each stream is remembered as the result of an invocation may hold: 24,000 bytes.
const REMEMBERED: usize = 24_000;

/// How much of a stream agents and servers pass on at least, however fast it comes: 512 KiB.
const KEPT: i64 = 1 << 19;

/// What has been seen of each stream.
#[derive(Debug, Default)]
pub(super) struct Live {
    steps: HashMap<(String, String, Stream), Position>,
    beginnings: HashMap<(String, Stream), String>,
    missing: BTreeMap<String, i64>,
}

#[derive(Debug)]
struct Position {
    /// Offset of the last chunk.
    last: i64,
    /// Where the next one should begin, if that is known: replaced bytes make a text's length differ from the stream's.
    next: Option<i64>,
    /// Whether it was an empty chunk, which says how long the stream is.
    end: bool,
}

/// New text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub(super) node: &'a str,
    pub(super) stream: Stream,
    pub(super) text: &'a str,
}

impl Live {
    /// What is new in a chunk; nothing when it was there before.
    pub(super) fn accept<'a>(&mut self, chunk: &'a OutputChunk) -> Option<Piece<'a>> {
        let node = chunk.instance_id.as_deref()?;
        let text = chunk.text.as_deref()?;
        let stream = match chunk.stream.as_deref() {
            Some("stderr") => Stream::Err,
            Some(_) | None => Stream::Out,
        };
        let offset = chunk.offset.unwrap_or(0);
        let length = i64::try_from(text.len()).unwrap_or(i64::MAX);
        let next = (!text.contains(char::REPLACEMENT_CHARACTER)).then(|| offset.saturating_add(length));
        let step = (node.to_owned(), chunk.step_name.clone().unwrap_or_default(), stream);
        let missing = match self.steps.insert(step.clone(), Position { last: offset, next, end: text.is_empty() }) {
            Some(before) if offset <= before.last => {
                self.steps.insert(step, before);
                return None;
            }
            Some(Position { next: Some(expected), .. }) => (offset - expected).max(0),
            Some(Position { next: None, .. }) => 0,
            None => offset,
        };
        if missing > 0 {
            *self.missing.entry(node.to_owned()).or_default() += missing;
        }
        let beginning = self.beginnings.entry((node.to_owned(), stream)).or_default();
        if beginning.len() < REMEMBERED {
            beginning.push_str(text);
        }
        Some(Piece { node, stream, text })
    }

    /// Whether the node sent anything live.
    pub(super) fn has(&self, node: &str) -> bool {
        [Stream::Out, Stream::Err].into_iter().any(|stream| self.beginnings.contains_key(&(node.to_owned(), stream)))
    }

    /// Nodes of whose output something was lost on the way, and how many bytes.
    pub(super) fn missing(&self) -> impl Iterator<Item = (&str, i64)> {
        self.missing.iter().map(|(node, bytes)| (node.as_str(), *bytes))
    }

    /// Nodes of whose output there may be more than what was passed on.
    pub(super) fn cut(&self) -> BTreeSet<&str> {
        let long = |position: &Position| !position.end && position.next.unwrap_or(position.last) >= KEPT;
        self.steps.iter().filter(|(_, position)| long(position)).map(|((node, ..), _)| node.as_str()).collect()
    }

    /// What of an invocation's result was not live: all of it, or its end.
    pub(super) fn rest<'a>(&self, node: &str, stream: Stream, result: &'a str) -> &'a str {
        match self.beginnings.get(&(node.to_owned(), stream)) {
            Some(beginning) => result.strip_prefix(beginning.as_str()).unwrap_or_default(),
            None => result,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(node: &str, stream: &str, offset: i64, text: &str) -> OutputChunk {
        OutputChunk {
            instance_id: Some(node.to_owned()),
            step_name: Some("one".to_owned()),
            stream: Some(stream.to_owned()),
            offset: Some(offset),
            text: Some(text.to_owned()),
        }
    }

    fn accept(live: &mut Live, chunk: &OutputChunk) -> Option<String> {
        live.accept(chunk).map(|piece| piece.text.to_owned())
    }

    #[test]
    fn a_chunk_is_new_once_in_its_own_stream() {
        let mut live = Live::default();
        assert_eq!(accept(&mut live, &chunk("a", "stdout", 0, "one\n")), Some("one\n".to_owned()));
        assert_eq!(accept(&mut live, &chunk("a", "stdout", 0, "one\n")), None);
        assert_eq!(accept(&mut live, &chunk("a", "stderr", 0, "two\n")), Some("two\n".to_owned()));
        assert_eq!(accept(&mut live, &chunk("b", "stdout", 0, "one\n")), Some("one\n".to_owned()));
        assert_eq!(accept(&mut live, &chunk("a", "stdout", 4, "more\n")), Some("more\n".to_owned()));
        assert_eq!(accept(&mut live, &chunk("a", "stdout", 0, "one\n")), None);
    }

    #[test]
    fn lost_bytes_are_counted_where_they_can_be() {
        let mut live = Live::default();
        let mut missing = |offset: i64, text: &str| {
            accept(&mut live, &chunk("a", "stdout", offset, text));
            live.missing().map(|(_, bytes)| bytes).sum::<i64>()
        };
        assert_eq!(missing(0, "xyz"), 0);
        assert_eq!(missing(5, "\u{fffd}"), 2);
        assert_eq!(missing(6, "y"), 2, "the length of what was replaced is not known");
        assert_eq!(missing(10, "y"), 5);
    }

    #[test]
    fn long_output_may_be_cut_unless_its_end_was_seen() {
        let mut live = Live::default();
        accept(&mut live, &chunk("a", "stdout", 0, "x"));
        accept(&mut live, &chunk("b", "stdout", KEPT - 1, "xy"));
        assert_eq!(live.cut().into_iter().collect::<Vec<_>>(), ["b"]);
        accept(&mut live, &chunk("b", "stdout", KEPT + 9, ""));
        assert!(live.cut().is_empty());
        assert_eq!(live.missing().collect::<Vec<_>>(), [("b", KEPT - 1 + 8)]);
    }

    #[test]
    fn the_rest_is_what_was_not_live() {
        let mut live = Live::default();
        live.accept(&chunk("a", "stdout", 0, "one\n"));
        assert!(live.has("a") && !live.has("b"));
        assert_eq!(live.rest("a", Stream::Out, "one\ntwo\n"), "two\n");
        assert_eq!(live.rest("a", Stream::Out, "one\n"), "");
        assert_eq!(live.rest("a", Stream::Out, "on"), "");
        assert_eq!(live.rest("a", Stream::Err, "oops\n"), "oops\n");
    }
}
