//! The measurements, one file each.

mod command;
mod fleet;
mod idle;
mod requests;
mod start;

use std::time::Duration;

use crate::report::Row;
use crate::server::Programs;

/// What can be measured on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Measurement {
    /// Signed requests a second on 64 connections, beside a bare HTTP server
    Requests,
    /// A command on one idle node, from request to final status
    Command,
    /// The start of a server until its first answer
    Start,
    /// Memory and processor time of an idle agent
    Idle,
    /// Commands on many simulated nodes, and what an idle node costs the server
    Fleet,
}

impl Measurement {
    /// All of them, in the order in which they run.
    pub const ALL: [Measurement; 5] = [Self::Start, Self::Idle, Self::Command, Self::Requests, Self::Fleet];
}

/// What the measurements work with.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The programs that are measured.
    pub programs: Programs,
    /// How long each load lasts.
    pub duration: Duration,
    /// Simulated nodes in the largest fleet.
    pub nodes: usize,
}

/// Measures one thing.
///
/// # Errors
/// When a program does not start or does not do as it should; what it does is the concern of the tests.
pub async fn run(measurement: Measurement, setting: &Setting) -> anyhow::Result<Vec<Row>> {
    match measurement {
        Measurement::Requests => requests::measure(setting).await,
        Measurement::Command => command::measure(setting).await,
        Measurement::Start => start::measure(setting).await,
        Measurement::Idle => idle::measure(setting).await,
        Measurement::Fleet => fleet::measure(setting).await,
    }
}
