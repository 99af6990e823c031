//! AWS wire protocols: JSON 1.1, query/XML, SigV4 and error bodies.
//!
//! The only crate that knows how AWS's requests and answers look on the wire. It is pure: it opens no connection, reads no
//! clock and keeps no state but the cache of signing keys that its caller owns. The server verifies and encodes with it, the
//! agent and the command line sign with it.
//!
//! In the order of a request's life: [`sigv4::Presented`] reads the signature, [`route::route`] finds service and operation,
//! [`sigv4::Presented::verify`] proves the signature, [`json::decode`] or [`query::Form::decode`] reads the input,
//! [`json::encode`] or [`query::encode`] writes the output, [`error::ErrorBody`] writes whatever went wrong.

mod encoding;
pub mod error;
pub mod json;
pub mod query;
pub mod route;
pub mod sigv4;
pub mod timestamp;
pub mod xml;
