//! The data folder of a server on this machine.
//!
//! | File | Content |
//! |---|---|
//! | `credentials.json` | the administrator's access key, made on the first start |
//! | `root.key` | seals tokens, made on the first start |
//! | `ca.pem`, `ca.key` | the installation's CA, made on the first start |
//! | `drover.db` and what belongs to it | the store, where it is not in PostgreSQL |
//! | `endpoint.json` | where the server of `drover dev` listens, while it runs |
//! | `node/`, `agent.log` | the node of `drover dev` |
//!
//! Only the owner can read the folder; files with secrets are refused when others can.

mod credentials;
mod endpoint;
mod files;
mod root_key;

use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

pub(crate) use credentials::Credentials;
pub(crate) use endpoint::{Endpoint, EndpointNode};
pub(crate) use files::{create_private, read_private, write_private};
pub(crate) use root_key::read_root_key;

/// The store's file.
const DATABASE: &str = "drover.db";

/// A data folder; it may not exist yet.
#[derive(Clone, Debug)]
pub(crate) struct DataDir(PathBuf);

/// Why a file of the folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FolderError {
    /// There is no place for user data.
    #[error("there is no home folder; say where the data is with --data-dir")]
    NoHome,
    /// The system refuses.
    #[error("cannot {what} {}", path.display())]
    File {
        /// What was tried: `read`, `write`, `make`.
        what: &'static str,
        /// Which file.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
    },
    /// Other users can read a secret.
    #[error("other users can read {} (mode {mode:04o}); run: chmod 600 {}", path.display(), path.display())]
    Exposed {
        /// Which file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// The content is not what this program wrote.
    #[error("{} is not {what}", path.display())]
    Content {
        /// What it should be.
        what: &'static str,
        /// Which file.
        path: PathBuf,
        /// What is wrong, where a parser can say.
        source: Option<serde_json::Error>,
    },
}

impl DataDir {
    /// This folder.
    pub(crate) fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The given folder, or the user's own: `$XDG_DATA_HOME/drover`, else `~/.local/share/drover`.
    ///
    /// # Errors
    /// When none is given and the user has no home.
    pub(crate) fn given_or_own(given: Option<&Path>) -> Result<Self, FolderError> {
        match given {
            Some(path) => Ok(Self::new(path)),
            None => own(std::env::var_os("XDG_DATA_HOME").map(PathBuf::from), std::env::home_dir()),
        }
    }

    /// Makes the folder where it is missing; then only its owner can use it.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn create(&self) -> Result<(), FolderError> {
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&self.0);
        made.map_err(|source| FolderError::File { what: "make", path: self.0.clone(), source })
    }

    /// The folder itself.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The store's file.
    pub(crate) fn database(&self) -> PathBuf {
        self.0.join(DATABASE)
    }

    /// The certificate of the installation's CA.
    pub(crate) fn ca(&self) -> PathBuf {
        self.0.join("ca.pem")
    }

    /// The CA's private key.
    pub(crate) fn ca_key(&self) -> PathBuf {
        self.0.join("ca.key")
    }

    /// The folder of the node's agent.
    pub(crate) fn node(&self) -> PathBuf {
        self.0.join("node")
    }

    /// The log of the node's agent.
    pub(crate) fn agent_log(&self) -> PathBuf {
        self.0.join("agent.log")
    }
}

fn own(data_home: Option<PathBuf>, home: Option<PathBuf>) -> Result<DataDir, FolderError> {
    // The specification of these folders says that a relative path is to be ignored.
    let data_home = data_home.filter(|path| path.is_absolute());
    let base = data_home.or_else(|| home.filter(|path| path.is_absolute()).map(|home| home.join(".local/share")));
    base.map(|base| DataDir(base.join("drover"))).ok_or(FolderError::NoHome)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_folder_follows_the_environment() {
        let check = |data: Option<&str>, home: Option<&str>| {
            own(data.map(PathBuf::from), home.map(PathBuf::from)).map(|folder| folder.0.display().to_string()).ok()
        };
        assert_eq!(check(Some("/data"), Some("/home/a")).as_deref(), Some("/data/drover"));
        assert_eq!(check(Some("data"), Some("/home/a")).as_deref(), Some("/home/a/.local/share/drover"));
        assert_eq!(check(None, Some("/home/a")).as_deref(), Some("/home/a/.local/share/drover"));
        assert_eq!(check(Some(""), None), None);
    }
}
