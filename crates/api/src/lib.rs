//! The AWS shapes, limits and operation tables that Drover speaks.
//!
//! The modules [`ssm`], [`sts`], [`ec2messages`] and [`drover`] are generated from `models/*.json` by `cargo xtask codegen`; each has
//! its shapes at the top, a marker type for each operation in `op`, its modelled errors in `error`, and its table in `SERVICE`. What is
//! written by hand here is the small runtime under them: how shapes become JSON, how timestamps, blobs and secrets travel, and how a
//! request is checked against the model's limits with AWS's wording.
//!
//! Nothing here decides anything. Every member is an `Option`, because a missing member must become a validation error that names it,
//! not a decoding error; enumerations stay text on the wire shapes for the same reason and have an enum beside them for the code.

mod blob;
#[expect(missing_docs, reason = "the models carry no prose; AWS's API reference documents each shape")]
mod generated;
mod operation;
mod sensitive;
mod shape;
mod timestamp;
mod validate;

pub use blob::Blob;
pub use generated::{SERVICES, drover, ec2messages, ssm, sts};
pub use operation::{ErrorKind, Operation, OperationMeta, Pagination, Protocol, ServiceMeta};
pub use sensitive::Sensitive;
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use validate::{Path, Validate, Violations, validate};
