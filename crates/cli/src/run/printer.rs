//! Where the nodes' output goes: to the terminal, or into one document.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, IsTerminal as _, Write};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::live::Stream;

/// Colors of labels, for terminals: all readable on dark and on light.
const COLORS: [u8; 6] = [36, 33, 35, 32, 34, 31];

/// Where output goes.
pub(super) enum Sink {
    /// To standard output and standard error.
    Print { printer: Box<Printer<io::Stdout, io::Stderr>>, bar: ProgressBar },
    /// Standard output and standard error of each node.
    Collect(Collected),
}

/// Output by node: standard output and standard error.
pub(super) type Collected = BTreeMap<String, (String, String)>;

impl Sink {
    /// A sink that prints as it comes.
    pub(super) fn printing() -> Self {
        let color = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let printer = Printer::new(io::stdout(), io::stderr(), if color { Labels::Colored } else { Labels::Plain });
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        Sink::Print { printer: Box::new(printer), bar }
    }

    /// A sink that collects.
    pub(super) fn collecting() -> Self {
        Sink::Collect(Collected::new())
    }

    /// Takes text of a node. With several nodes every line gets the label in front.
    ///
    /// # Errors
    /// When it cannot be written, such as when the reader is gone.
    pub(super) fn write(&mut self, node: &str, label: Option<&str>, stream: Stream, text: &str) -> io::Result<()> {
        match self {
            Sink::Print { printer, bar } => bar.suspend(|| printer.write(node, label, stream, text)),
            Sink::Collect(collected) => {
                let (out, err) = collected.entry(node.to_owned()).or_default();
                match stream {
                    Stream::Out => out.push_str(text),
                    Stream::Err => err.push_str(text),
                }
                Ok(())
            }
        }
    }

    /// Tells people something beside the output.
    pub(super) fn note(&self, text: &str) {
        match self {
            Sink::Print { bar, .. } => bar.suspend(|| eprintln!("drover: {text}")),
            Sink::Collect(_) => eprintln!("drover: {text}"),
        }
    }

    /// Shows how many nodes are done. Only with several, and on a terminal.
    pub(super) fn progress(&self, done: usize, nodes: usize) {
        let Sink::Print { bar, .. } = self else { return };
        if nodes < 2 || !io::stderr().is_terminal() {
            return;
        }
        if bar.length().is_none() {
            let style = ProgressStyle::with_template("{bar:30} {pos}/{len} nodes, {elapsed}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        bar.set_length(u64::try_from(nodes).unwrap_or(u64::MAX));
        bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
    }

    /// Writes what is left of unfinished lines, and takes the progress bar away.
    ///
    /// # Errors
    /// When it cannot be written; a reader that is gone is no error.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        let Sink::Print { printer, bar } = self else { return Ok(()) };
        bar.finish_and_clear();
        // What is said after the output begins on a line of its own.
        if printer.mid_line.contains(&Stream::Err)
            || (printer.mid_line.contains(&Stream::Out) && io::stdout().is_terminal())
        {
            eprintln!();
        }
        match printer.finish() {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            result => result,
        }
    }

    /// What was collected.
    pub(super) fn collected(self) -> Option<Collected> {
        match self {
            Sink::Print { .. } => None,
            Sink::Collect(collected) => Some(collected),
        }
    }
}

/// How labels look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Labels {
    Plain,
    Colored,
}

/// Prints text as it comes, or line by line behind labels.
pub(super) struct Printer<O, E> {
    out: O,
    err: E,
    labels: Labels,
    width: usize,
    colors: BTreeMap<String, u8>,
    unfinished: BTreeMap<(String, Stream), (String, String)>,
    /// Streams whose last line has not ended.
    mid_line: BTreeSet<Stream>,
}

impl<O: Write, E: Write> Printer<O, E> {
    pub(super) fn new(out: O, err: E, labels: Labels) -> Self {
        Self {
            out,
            err,
            labels,
            width: 0,
            colors: BTreeMap::new(),
            unfinished: BTreeMap::new(),
            mid_line: BTreeSet::new(),
        }
    }

    fn write(&mut self, node: &str, label: Option<&str>, stream: Stream, text: &str) -> io::Result<()> {
        let Some(label) = label else { return self.put(stream, text) };
        let label = self.label(node, label);
        let (_, mut line) = self.unfinished.remove(&(node.to_owned(), stream)).unwrap_or_default();
        line.push_str(text);
        let whole = line.rfind('\n').map_or(0, |end| end + 1);
        let lines: String = line[..whole].split_inclusive('\n').map(|line| format!("{label}{line}")).collect();
        if whole < line.len() {
            self.unfinished.insert((node.to_owned(), stream), (label, line.split_off(whole)));
        }
        self.put(stream, &lines)
    }

    fn finish(&mut self) -> io::Result<()> {
        for ((_, stream), (label, line)) in std::mem::take(&mut self.unfinished) {
            self.put(stream, &format!("{label}{line}\n"))?;
        }
        Ok(())
    }

    fn label(&mut self, node: &str, label: &str) -> String {
        self.width = self.width.max(label.chars().count());
        let label = format!("{label:width$} | ", width = self.width);
        match self.labels {
            Labels::Plain => label,
            Labels::Colored => {
                let next = COLORS[self.colors.len() % COLORS.len()];
                let color = self.colors.entry(node.to_owned()).or_insert(next);
                format!("\x1b[{color}m{label}\x1b[0m")
            }
        }
    }

    fn put(&mut self, stream: Stream, text: &str) -> io::Result<()> {
        match text.bytes().next_back() {
            None => return Ok(()),
            Some(b'\n') => drop(self.mid_line.remove(&stream)),
            Some(_) => drop(self.mid_line.insert(stream)),
        }
        match stream {
            Stream::Out => self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush()),
            Stream::Err => self.err.write_all(text.as_bytes()).and_then(|()| self.err.flush()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(labels: Labels, writes: &[(&str, Option<&str>, Stream, &str)]) -> (String, String) {
        let mut printer = Printer::new(Vec::new(), Vec::new(), labels);
        for (node, label, stream, text) in writes {
            printer.write(node, *label, *stream, text).unwrap();
        }
        printer.finish().unwrap();
        (String::from_utf8(printer.out).unwrap(), String::from_utf8(printer.err).unwrap())
    }

    #[test]
    fn output_of_one_node_is_passed_on_as_it_is() {
        let writes = [("a", None, Stream::Out, "1"), ("a", None, Stream::Err, "e"), ("a", None, Stream::Out, "2\n3")];
        assert_eq!(printed(Labels::Plain, &writes), ("12\n3".to_owned(), "e".to_owned()));
    }

    #[test]
    fn lines_of_several_nodes_stay_whole() {
        let writes = [
            ("a", Some("web-1"), Stream::Out, "one\ntw"),
            ("b", Some("db"), Stream::Out, "three\n\n"),
            ("a", Some("web-1"), Stream::Out, "o\nend"),
            ("b", Some("db"), Stream::Err, "oops"),
        ];
        let out = "web-1 | one\ndb    | three\ndb    | \nweb-1 | two\nweb-1 | end\n";
        assert_eq!(printed(Labels::Plain, &writes), (out.to_owned(), "db    | oops\n".to_owned()));
    }

    #[test]
    fn a_node_keeps_its_color() {
        let line = |node, label| (node, Some(label), Stream::Out, "x\n");
        let (out, _) = printed(Labels::Colored, &[line("a", "A"), line("b", "B"), line("a", "A")]);
        assert_eq!(out, "\x1b[36mA | \x1b[0mx\n\x1b[33mB | \x1b[0mx\n\x1b[36mA | \x1b[0mx\n");
    }
}
