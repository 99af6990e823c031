//! Where the server of `drover dev` listens: the file by which the other commands find it.

use std::path::PathBuf;

use drover_kernel::Region;
use serde::{Deserialize, Serialize};

use super::{DataDir, FolderError, read_private, write_private};

/// Content of `endpoint.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Endpoint {
    /// The server's address, `http://127.0.0.1:8080`.
    pub(crate) url: String,
    /// The process of the server.
    pub(crate) pid: u32,
    /// The installation's region.
    pub(crate) region: Region,
    /// The node that belongs to it.
    #[serde(flatten)]
    pub(crate) node: EndpointNode,
}

/// The node of a `drover dev`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "node")]
pub(crate) enum EndpointNode {
    /// Not wanted.
    None,
    /// Not registered yet.
    Registering,
    /// Registered.
    Registered {
        /// Its id, `mi-…`.
        node_id: String,
        /// The process of its agent, once it runs.
        agent_pid: Option<u32>,
    },
}

impl Endpoint {
    /// What the folder says, if it says something. The server may be gone nevertheless, after a crash.
    ///
    /// # Errors
    /// When the file cannot be read or is not such a file.
    pub(crate) fn load(folder: &DataDir) -> Result<Option<Self>, FolderError> {
        let path = path(folder);
        let Some(text) = read_private(&path)? else { return Ok(None) };
        let parsed = serde_json::from_str(&text);
        parsed.map(Some).map_err(|source| FolderError::Content { what: "an endpoint file", path, source: Some(source) })
    }

    /// Writes the file.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn store(&self, folder: &DataDir) -> Result<(), FolderError> {
        let text = serde_json::to_string_pretty(self).expect("texts and numbers can be written as JSON");
        write_private(&path(folder), text.as_bytes())
    }

    /// Removes the file, if it is there.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn remove(folder: &DataDir) -> Result<(), FolderError> {
        let path = path(folder);
        match std::fs::remove_file(&path) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                Err(FolderError::File { what: "remove", path, source })
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }
}

fn path(folder: &DataDir) -> PathBuf {
    folder.path().join("endpoint.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_readable_and_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let data = DataDir::new(folder.path());
        assert_eq!(Endpoint::load(&data).unwrap(), None);
        let endpoint = Endpoint {
            url: "http://127.0.0.1:8080".to_owned(),
            pid: 7,
            region: Region::parse("us-east-1").unwrap(),
            node: EndpointNode::Registered { node_id: "mi-0123456789abcdef0".to_owned(), agent_pid: Some(8) },
        };
        endpoint.store(&data).unwrap();
        assert_eq!(Endpoint::load(&data).unwrap(), Some(endpoint));
        let text = std::fs::read_to_string(path(&data)).unwrap();
        assert!(text.contains("\"node\": \"registered\",\n  \"node_id\": \"mi-0123456789abcdef0\""), "{text}");
        Endpoint::remove(&data).unwrap();
        Endpoint::remove(&data).unwrap();
        assert_eq!(Endpoint::load(&data).unwrap(), None);
    }
}
