//! Where documents come from: for now, the AWS-named ones that ship with the server.
//!
//! Callers go through [`load`], which is asynchronous because documents that users write will stand in the store.

pub mod shipped;

use drover_document::{Document, Format};
use drover_kernel::Cx;
use serde_json::Value;

/// A document at one version.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its name.
    pub name: String,
    /// The version.
    pub version: String,
    /// The content as JSON.
    pub content: Value,
    /// The content, understood.
    pub document: Document,
    /// SHA-256 of the content's text, in hexadecimal.
    pub sha256: String,
}

/// Why there is no such document.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// No document of that name.
    #[error("no document {0}")]
    NoSuchDocument(String),
    /// The document has no such version.
    #[error("document {name} has no version {version}")]
    NoSuchVersion {
        /// The document.
        name: String,
        /// The version.
        version: String,
    },
}

/// A document's name out of its name or ARN.
pub fn short_name(name: &str) -> &str {
    match name.strip_prefix("arn:") {
        Some(_) => name.rsplit_once(":document/").map_or(name, |(_, short)| short),
        None => name,
    }
}

/// Finds a document by name or ARN, at a version: a number, `$DEFAULT`, `$LATEST`, or the default when there is none.
///
/// # Errors
/// When there is no such document or version.
pub async fn load(_cx: &Cx, name: &str, version: Option<&str>) -> Result<Loaded, LoadError> {
    find(name, version)
}

fn find(name: &str, version: Option<&str>) -> Result<Loaded, LoadError> {
    let short = short_name(name);
    let shipped = shipped::find(short).ok_or_else(|| LoadError::NoSuchDocument(name.to_owned()))?;
    match version {
        None | Some("" | "$DEFAULT" | "$LATEST" | "1") => {}
        Some(other) => {
            return Err(LoadError::NoSuchVersion { name: short.to_owned(), version: other.to_owned() });
        }
    }
    Ok(Loaded {
        name: short.to_owned(),
        version: "1".to_owned(),
        content: serde_json::from_str(shipped.content).expect("a test reads every shipped document"),
        document: Document::parse(shipped.content, Format::Json).expect("a test reads every shipped document"),
        sha256: sha256(shipped.content),
    })
}

fn sha256(text: &str) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, text.as_bytes());
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_document_can_be_read() {
        for shipped in shipped::ALL {
            let loaded = find(shipped.name, None).unwrap();
            assert!(!loaded.document.steps.is_empty(), "{} has steps", shipped.name);
        }
    }

    #[test]
    fn documents_are_found_by_name_arn_and_version() {
        let found = |name: &str, version: Option<&str>| find(name, version).map(|loaded| loaded.name);
        assert_eq!(found("AWS-RunShellScript", None).unwrap(), "AWS-RunShellScript");
        assert_eq!(
            found("arn:aws:ssm:us-east-1::document/AWS-RunShellScript", Some("$LATEST")).unwrap(),
            "AWS-RunShellScript"
        );
        assert!(matches!(found("AWS-Nothing", None), Err(LoadError::NoSuchDocument(_))));
        assert!(matches!(found("AWS-RunShellScript", Some("2")), Err(LoadError::NoSuchVersion { .. })));
    }
}
