//! A simulated fleet and load generators: what `make bench` runs.
//!
//! Everything is measured from outside, on the real binaries as child processes, each in a temporary folder and on a port of
//! its own. Numbers of one machine say little about another, so wherever it is possible a measurement has a baseline that
//! was measured in the same run, and the goal is about their ratio.
//!
//! In reading order: what comes out ([`stats`], [`quantity`], [`report`], [`machine`]), what is measured ([`process`],
//! [`server`], [`agent`], [`bare`]), how it is spoken to ([`http`], [`request`], [`client`], [`load`], [`node`], [`fleet`]),
//! and the measurements themselves ([`measure`]).

pub mod agent;
pub mod bare;
pub mod client;
pub mod fleet;
pub mod http;
pub mod load;
pub mod machine;
pub mod measure;
pub mod node;
pub mod process;
pub mod quantity;
pub mod report;
pub mod request;
pub mod server;
pub mod stats;
