//! What clients see and send, against fixed expectations: AWS's own signature vectors, signatures made by
//! botocore and OpenSSL, generated shapes.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod botocore;
mod generated;
mod openssl;
mod roundtrip;
mod suite;
mod suite_cases;
