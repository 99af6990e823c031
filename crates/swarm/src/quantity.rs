//! A measured number with its unit, printed as people read it.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Something each second.
    PerSecond,
    /// Seconds.
    Seconds,
    /// Bytes.
    Bytes,
    /// A part of one processor core; 1 is a whole core.
    Cores,
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Quantity {
    /// The number.
    pub value: f64,
    /// What it counts.
    pub unit: Unit,
}

impl Quantity {
    /// So many each second.
    pub fn per_second(value: f64) -> Self {
        Self { value, unit: Unit::PerSecond }
    }

    /// A time in seconds.
    pub fn seconds(value: f64) -> Self {
        Self { value, unit: Unit::Seconds }
    }

    /// A number of bytes, which may be a fraction when it is a mean.
    pub fn bytes(value: f64) -> Self {
        Self { value, unit: Unit::Bytes }
    }

    /// A part of one processor core.
    pub fn cores(value: f64) -> Self {
        Self { value, unit: Unit::Cores }
    }
}

impl From<Duration> for Quantity {
    fn from(duration: Duration) -> Self {
        Self::seconds(duration.as_secs_f64())
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.value;
        match self.unit {
            Unit::PerSecond if value >= 1e4 => write!(f, "{:.1} k/s", value / 1e3),
            Unit::PerSecond => write!(f, "{value:.0} /s"),
            Unit::Seconds if value >= 1.0 => write!(f, "{value:.2} s"),
            Unit::Seconds if value >= 1e-3 => write!(f, "{:.2} ms", value * 1e3),
            Unit::Seconds => write!(f, "{:.1} µs", value * 1e6),
            Unit::Bytes if value.abs() >= f64::from(1 << 20) => write!(f, "{:.2} MiB", value / f64::from(1 << 20)),
            Unit::Bytes => write!(f, "{:.1} KiB", value / 1024.0),
            Unit::Cores => write!(f, "{:.3} %", value * 100.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_have_a_unit() {
        let cases = [
            (Quantity::per_second(812.4), "812 /s"),
            (Quantity::per_second(31_456.0), "31.5 k/s"),
            (Quantity::from(Duration::from_micros(12_340)), "12.34 ms"),
            (Quantity::seconds(2.5), "2.50 s"),
            (Quantity::seconds(0.000_034_5), "34.5 µs"),
            (Quantity::bytes(20_480.0), "20.0 KiB"),
            (Quantity::bytes(7.5 * 1_048_576.0), "7.50 MiB"),
            (Quantity::cores(0.000_4), "0.040 %"),
        ];
        for (quantity, text) in cases {
            assert_eq!(quantity.to_string(), text);
        }
    }
}
