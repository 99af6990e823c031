//! Tables for people, JSON for programs.

use std::io::{self, Write as _};

use clap::ValueEnum;
use comfy_table::{Table, presets};
use serde::Serialize;

/// The form of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// Columns, for people
    Table,
    /// JSON, for programs
    Json,
}

/// Rows below a heading, without lines, so that `awk` and `cut` can read it too. Ends with a line break.
pub(crate) fn table<const N: usize>(heading: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(heading);
    for row in rows {
        // A cell that is empty would shift the columns for those who split at spaces.
        table.add_row(row.map(|cell| if cell.is_empty() { "-".to_owned() } else { cell }));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let mut text = String::new();
    for line in table.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Indented JSON with a line break.
///
/// # Errors
/// Only for values that JSON cannot hold.
pub(crate) fn json<T: Serialize>(value: &T) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    Ok(text)
}

/// Writes data to standard output. A reader that left, such as `head`, is no failure.
///
/// # Errors
/// What the system says.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// A duration for people, in its largest unit: `12 s`, `3 min`, `5 h`, `2 days`.
pub(crate) fn span(seconds: i64) -> String {
    let count = |unit: i64, name: &str| format!("{} {name}", seconds / unit);
    match seconds {
        ..60 => count(1, "s"),
        60..3_600 => count(60, "min"),
        3_600..172_800 => count(3_600, "h"),
        172_800.. => count(86_400, "days"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_empty_cells_are_dashes() {
        let rows = [["mi-1", "web", ""], ["mi-22", "", "Online"]].map(|row| row.map(str::to_owned));
        let expected = "ID     NAME  STATUS\nmi-1   web   -\nmi-22  -     Online\n";
        assert_eq!(table(["ID", "NAME", "STATUS"], rows), expected);
    }

    #[test]
    fn a_table_without_rows_is_its_heading() {
        assert_eq!(table(["ID", "NAME"], []), "ID  NAME\n");
    }

    #[test]
    fn spans_use_the_largest_unit() {
        let shown: Vec<_> = [0, 59, 60, 3_599, 3_600, 172_799, 172_800].into_iter().map(span).collect();
        assert_eq!(shown, ["0 s", "59 s", "1 min", "59 min", "1 h", "47 h", "2 days"]);
    }
}
