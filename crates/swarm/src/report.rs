//! The table that comes out.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::machine::Machine;
use crate::quantity::Quantity;

/// What a result is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    /// The result divided by its baseline is at least this.
    RatioAtLeast(f64),
    /// The result divided by its baseline is at most this.
    RatioAtMost(f64),
    /// The result is smaller than this.
    Below(Quantity),
}

/// A number of the same run to compare with.
#[derive(Clone, Debug, PartialEq)]
pub struct Baseline {
    /// What was measured.
    pub what: String,
    /// The number.
    pub result: Quantity,
}

/// One result.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What was measured.
    pub name: String,
    /// The number.
    pub result: Quantity,
    /// What to compare with.
    pub baseline: Option<Baseline>,
    /// What it should be; rows without a goal are there to explain others.
    pub goal: Option<Goal>,
}

impl Row {
    /// A result on its own.
    pub fn new(name: impl Into<String>, result: Quantity) -> Self {
        Self { name: name.into(), result, baseline: None, goal: None }
    }

    /// The same, next to a number of the same run and unit.
    #[must_use]
    pub fn beside(self, what: impl Into<String>, result: Quantity) -> Self {
        Self { baseline: Some(Baseline { what: what.into(), result }), ..self }
    }

    /// The same, with a goal.
    #[must_use]
    pub fn goal(self, goal: Goal) -> Self {
        Self { goal: Some(goal), ..self }
    }

    /// The result divided by its baseline.
    pub fn ratio(&self) -> Option<f64> {
        self.baseline.as_ref().map(|baseline| self.result.value / baseline.result.value)
    }

    /// Whether the goal is met; none without a goal. A goal about a ratio that has no baseline is not met.
    pub fn holds(&self) -> Option<bool> {
        let ratio = self.ratio();
        self.goal.map(|goal| match goal {
            Goal::RatioAtLeast(least) => ratio.is_some_and(|ratio| ratio >= least),
            Goal::RatioAtMost(most) => ratio.is_some_and(|ratio| ratio <= most),
            Goal::Below(limit) => self.result.value < limit.value,
        })
    }

    fn goal_text(&self) -> String {
        match self.goal {
            None => String::new(),
            Some(Goal::RatioAtLeast(least)) => format!("ratio ≥ {least}"),
            Some(Goal::RatioAtMost(most)) => format!("ratio ≤ {most}"),
            Some(Goal::Below(limit)) => format!("< {limit}"),
        }
    }
}

/// All results of a run.
#[derive(Clone, Debug)]
pub struct Report {
    /// Where it ran.
    pub machine: Machine,
    /// When it ran, RFC 3339.
    pub time: String,
    /// The results, in the order of the measurements.
    pub rows: Vec<Row>,
}

impl Report {
    /// The machine and a table, in Markdown.
    pub fn to_markdown(&self) -> String {
        let mut text = format!("{} · {}\n\n{}", self.time, self.machine, table(&self.rows));
        if self.rows.iter().any(|row| row.holds() == Some(false)) {
            text.push_str("\nNot all goals hold.\n");
        }
        text
    }

    /// The same for programs: values in seconds, bytes, cores, or per second.
    pub fn to_json(&self) -> Value {
        let row = |row: &Row| {
            json!({
                "name": row.name,
                "result": row.result,
                "baseline": row.baseline.as_ref().map(|baseline| json!({
                    "name": baseline.what, "result": baseline.result,
                })),
                "ratio": row.ratio(),
                "goal": row.goal.map(|_| row.goal_text()),
                "holds": row.holds(),
            })
        };
        json!({ "time": self.time, "machine": self.machine, "rows": self.rows.iter().map(row).collect::<Vec<_>>() })
    }
}

fn table(rows: &[Row]) -> String {
    let head = ["name", "result", "baseline", "ratio", "goal", "holds"].map(str::to_owned);
    let cells = |row: &Row| {
        let baseline = row.baseline.as_ref().map(|baseline| format!("{} ({})", baseline.result, baseline.what));
        let holds = row.holds().map(|holds| if holds { "yes" } else { "**no**" });
        [
            row.name.clone(),
            row.result.to_string(),
            baseline.unwrap_or_default(),
            row.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
            row.goal_text(),
            holds.unwrap_or_default().to_owned(),
        ]
    };
    let lines: Vec<[String; 6]> = std::iter::once(head).chain(rows.iter().map(cells)).collect();
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; 6] = std::array::from_fn(width);
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        for (cell, width) in line.iter().zip(widths) {
            let _ = write!(text, "| {cell:width$} ");
        }
        text.push_str("|\n");
        if index == 0 {
            for width in widths {
                let _ = write!(text, "|{}", "-".repeat(width + 2));
            }
            text.push_str("|\n");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row> {
        vec![
            Row::new("requests", Quantity::per_second(20_000.0))
                .beside("bare", Quantity::per_second(50_000.0))
                .goal(Goal::RatioAtLeast(0.5)),
            Row::new("start", Quantity::seconds(0.02)).goal(Goal::Below(Quantity::seconds(0.1))),
            Row::new("floor", Quantity::seconds(0.001)),
        ]
    }

    #[test]
    fn goals_are_about_the_ratio_or_the_result() {
        let holds: Vec<_> = rows().iter().map(Row::holds).collect();
        assert_eq!(holds, [Some(false), Some(true), None]);
        let row = Row::new("time", Quantity::seconds(2.0)).beside("half", Quantity::seconds(1.0));
        assert_eq!(row.clone().goal(Goal::RatioAtMost(2.0)).holds(), Some(true));
        assert_eq!(row.goal(Goal::RatioAtMost(1.9)).holds(), Some(false));
        let alone = Row::new("alone", Quantity::seconds(2.0));
        assert_eq!(alone.goal(Goal::RatioAtLeast(0.0)).holds(), Some(false), "nothing to compare with");
    }

    #[test]
    fn the_table_is_aligned_markdown() {
        let expected = "\
| name     | result   | baseline        | ratio | goal        | holds  |
|----------|----------|-----------------|-------|-------------|--------|
| requests | 20.0 k/s | 50.0 k/s (bare) | 0.40  | ratio ≥ 0.5 | **no** |
| start    | 20.00 ms |                 |       | < 100.00 ms | yes    |
| floor    | 1.00 ms  |                 |       |             |        |
";
        assert_eq!(table(&rows()), expected);
    }

    #[test]
    fn programs_get_plain_numbers() {
        let report = Report { machine: Machine::default(), time: "2026-11-21T00:00:00Z".to_owned(), rows: rows() };
        let json = report.to_json();
        assert_eq!(json["rows"][0]["ratio"], 0.4);
        assert_eq!(json["rows"][0]["holds"], false);
        assert_eq!(json["rows"][1]["result"], json!({ "value": 0.02, "unit": "seconds" }));
        assert_eq!(json["rows"][2]["holds"], Value::Null);
        assert!(report.to_markdown().ends_with("\nNot all goals hold.\n"));
    }
}
