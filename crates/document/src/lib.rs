//! SSM documents: parsed, checked and interpolated.
//!
//! The server uses this crate to check a command before it is stored, the agent to find out what to run. It covers Command
//! documents (schema 1.2 and 2.x); it does no I/O and never reads the clock. The way of a document:
//!
//! 1. [`Document::parse`] gives typed parameters and one list of steps, whichever schema they were written in.
//! 2. [`check_parameters`] checks what a caller gave and types it; [`resolve_parameters`] adds the defaults.
//! 3. [`decide_step`] says whether a step runs, is skipped or fails, with the texts that AWS's agent reports.
//! 4. [`interpolate()`] puts the values into a step's inputs; [`script::ShellInputs`] and [`Modifiers`] read those.
//! 5. [`Flow`] follows what ended steps mean for later ones, and [`output`] cuts their output to size.

pub mod check;
pub mod decision;
pub mod document;
pub mod flow;
pub mod interpolate;
pub mod output;
pub mod parameter;
mod parse;
pub mod precondition;
pub mod script;

pub use check::{ParameterError, check_parameters, check_values, resolve_parameters};
pub use decision::{Decision, KNOWN_PLUGINS, Plugins, StepContext, decide_step};
pub use document::{Document, DocumentError, Format, SchemaVersion, Step, property_sets};
pub use flow::{Flow, Modifiers, OnFailure, OnSuccess, Place};
pub use interpolate::{Reference, ReferenceKind, interpolate, references};
pub use parameter::{Parameter, ParameterType, Pattern};
pub use precondition::Precondition;
