//! Who this node is: what registration gave it, and the key that proves it.
//!
//! Everything lives in one folder that only the agent's user can read:
//!
//! | File | Content |
//! |---|---|
//! | `identity.json` | node id, region, server, fingerprint |
//! | `key.pk8` | RSA key, PKCS#8 DER |
//! | `key.next.pk8` | the next key while a rotation is under way |
//! | `ca.pem` | the only certificates trusted, if any were given or pinned |
//! | `journal/`, `orchestration/` | commands, and their scripts and output |
//! | `status.json`, `lock` | what `drover-agent status` shows; held while an agent runs |
//!
//! A rotation stores the next key before it asks the server to take it, so a crash at any moment leaves a key that works;
//! see [`crate::credentials`].

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

use aws_lc_rs::{
    encoding::{AsDer as _, Pkcs8V1Der, PublicKeyX509Der},
    rsa::{KeyPair, KeySize},
    signature::KeyPair as _,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use drover_channel::UtcTime;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    endpoint::{Endpoint, EndpointError, PlainHttp},
    files,
};

/// What registration gave this node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Version of this file's form, 1.
    pub version: u32,
    /// Managed node id, `mi-…`.
    pub node_id: String,
    /// Region that the node belongs to.
    pub region: String,
    /// The server's address.
    pub url: String,
    /// Sent with each token request, so that the server can tell a copied disk.
    pub fingerprint: Uuid,
    /// When the node was registered.
    pub registered_at: UtcTime,
    /// Whether the operator allowed plain HTTP to other machines.
    #[serde(default)]
    pub insecure_http: bool,
}

impl Identity {
    /// The server's address, checked again.
    ///
    /// # Errors
    /// Only if the file was edited.
    pub fn endpoint(&self) -> Result<Endpoint, EndpointError> {
        let plain = if self.insecure_http { PlainHttp::Anywhere } else { PlainHttp::LoopbackOnly };
        Endpoint::parse(&self.url, plain)
    }
}

/// Why the state folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// No registration is stored.
    #[error("this node is not registered; run `drover-agent register` first (state folder {})", .folder.display())]
    NotRegistered {
        /// The state folder.
        folder: PathBuf,
    },
    /// A file cannot be read or written.
    #[error("cannot {what} {}", .path.display())]
    File {
        /// What was tried.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file holds something else than it should.
    #[error("{} is damaged: {reason}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// Another agent works with this folder.
    #[error("another drover-agent runs with state folder {}", .folder.display())]
    InUse {
        /// The state folder.
        folder: PathBuf,
    },
    /// No key could be made.
    #[error("could not generate an RSA key")]
    Generate,
}

/// The folder that holds all state.
#[derive(Debug, Clone)]
pub struct StateDir {
    root: PathBuf,
}

impl StateDir {
    /// Uses a folder; nothing is read or made yet.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Folder of the journal.
    pub fn journal(&self) -> PathBuf {
        self.root.join("journal")
    }

    /// Folder of scripts and output, one folder a command.
    pub fn orchestration(&self) -> PathBuf {
        self.root.join("orchestration")
    }

    /// File of the certificates trusted.
    pub fn ca(&self) -> PathBuf {
        self.root.join("ca.pem")
    }

    /// File that `drover-agent status` reads.
    pub fn status(&self) -> PathBuf {
        self.root.join("status.json")
    }

    fn identity(&self) -> PathBuf {
        self.root.join("identity.json")
    }

    fn key(&self) -> PathBuf {
        self.root.join("key.pk8")
    }

    fn next_key(&self) -> PathBuf {
        self.root.join("key.next.pk8")
    }

    /// Makes the folder if it is not there.
    ///
    /// # Errors
    /// [`StateError::File`].
    pub fn create(&self) -> Result<(), StateError> {
        files::create_private_dir(&self.root).map_err(failed("create", &self.root))
    }

    /// Takes the folder for this process alone, until the returned file is dropped or the process ends.
    ///
    /// # Errors
    /// [`StateError::InUse`] if another process has it; [`StateError::File`].
    pub fn lock(&self) -> Result<File, StateError> {
        self.lock_file("lock")
    }

    /// Takes the right to replace the node's key.
    ///
    /// # Errors
    /// [`StateError::InUse`] if another process has it; [`StateError::File`].
    pub fn lock_rotation(&self) -> Result<File, StateError> {
        self.lock_file("rotation.lock")
    }

    fn lock_file(&self, name: &str) -> Result<File, StateError> {
        let path = self.root.join(name);
        let file =
            File::options().create(true).truncate(false).write(true).open(&path).map_err(failed("open", &path))?;
        match rustix::fs::flock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(file),
            Err(rustix::io::Errno::WOULDBLOCK) => Err(StateError::InUse { folder: self.root.clone() }),
            Err(error) => Err(StateError::File { what: "lock", path, source: error.into() }),
        }
    }

    /// Whether a registration is stored.
    pub fn is_registered(&self) -> bool {
        self.identity().exists()
    }

    /// Reads the registration.
    ///
    /// # Errors
    /// See [`StateError`].
    pub fn load_identity(&self) -> Result<Identity, StateError> {
        let path = self.identity();
        let content = files::read_if_there(&path)
            .map_err(failed("read", &path))?
            .ok_or_else(|| StateError::NotRegistered { folder: self.root.clone() })?;
        serde_json::from_slice(&content).map_err(|error| StateError::Damaged { path, reason: error.to_string() })
    }

    /// Stores a new registration: key first, identity last, so that an identity never lacks its key.
    ///
    /// # Errors
    /// [`StateError::File`].
    pub fn store_registration(
        &self,
        identity: &Identity,
        key: &NodeKey,
        ca_pem: Option<&str>,
    ) -> Result<(), StateError> {
        let (identity_path, ca_path) = (self.identity(), self.ca());
        files::remove_if_there(&identity_path).map_err(failed("replace", &identity_path))?;
        self.discard_next_key()?;
        self.write(&self.key(), &key.to_pkcs8()?)?;
        match ca_pem {
            Some(pem) => self.write(&ca_path, pem.as_bytes())?,
            None => files::remove_if_there(&ca_path).map_err(failed("remove", &ca_path))?,
        }
        let text = serde_json::to_vec_pretty(identity)
            .map_err(|error| StateError::Damaged { path: identity_path.clone(), reason: error.to_string() })?;
        self.write(&identity_path, &text)
    }

    /// Reads the key in use.
    ///
    /// # Errors
    /// See [`StateError`].
    pub fn load_key(&self) -> Result<NodeKey, StateError> {
        let path = self.key();
        NodeKey::read(&path)?.ok_or_else(|| StateError::NotRegistered { folder: self.root.clone() })
    }

    /// Reads the next key, which is there only after a rotation that did not come to its end.
    ///
    /// # Errors
    /// See [`StateError`].
    pub fn load_next_key(&self) -> Result<Option<NodeKey>, StateError> {
        NodeKey::read(&self.next_key())
    }

    /// Stores the next key, durably.
    ///
    /// # Errors
    /// [`StateError::File`].
    pub fn store_next_key(&self, key: &NodeKey) -> Result<(), StateError> {
        self.write(&self.next_key(), &key.to_pkcs8()?)
    }

    /// Makes the next key the one in use.
    ///
    /// # Errors
    /// [`StateError::File`].
    pub fn promote_next_key(&self) -> Result<(), StateError> {
        let path = self.key();
        std::fs::rename(self.next_key(), &path)
            .and_then(|()| files::sync_dir(&self.root))
            .map_err(failed("replace", &path))
    }

    /// Forgets the next key.
    ///
    /// # Errors
    /// [`StateError::File`].
    pub fn discard_next_key(&self) -> Result<(), StateError> {
        let path = self.next_key();
        files::remove_if_there(&path).map_err(failed("remove", &path))
    }

    fn write(&self, path: &Path, content: &[u8]) -> Result<(), StateError> {
        files::write_atomic(path, content).map_err(failed("write", path))
    }
}

fn failed<'a>(what: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> StateError + 'a {
    move |source| StateError::File { what, path: path.to_owned(), source }
}

/// The node's RSA key pair.
pub struct NodeKey(KeyPair);

impl NodeKey {
    /// Makes a new key of 2048 bits.
    ///
    /// # Errors
    /// [`StateError::Generate`].
    pub fn generate() -> Result<Self, StateError> {
        KeyPair::generate(KeySize::Rsa2048).map(Self).map_err(|_| StateError::Generate)
    }

    fn read(path: &Path) -> Result<Option<Self>, StateError> {
        let Some(content) = files::read_if_there(path).map_err(failed("read", path))? else { return Ok(None) };
        let content = Zeroizing::new(content);
        let key = KeyPair::from_pkcs8(&content)
            .map_err(|error| StateError::Damaged { path: path.to_owned(), reason: error.to_string() })?;
        Ok(Some(Self(key)))
    }

    /// The pair, to sign with.
    pub fn pair(&self) -> &KeyPair {
        &self.0
    }

    /// The public half as registration sends it: SubjectPublicKeyInfo DER in base64, 392 characters.
    ///
    /// # Errors
    /// [`StateError::Generate`] if the library cannot write it.
    pub fn public_base64(&self) -> Result<String, StateError> {
        let der: PublicKeyX509Der<'_> = self.0.public_key().as_der().map_err(|_| StateError::Generate)?;
        Ok(STANDARD.encode(der.as_ref()))
    }

    fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, StateError> {
        let der: Pkcs8V1Der<'_> = self.0.as_der().map_err(|_| StateError::Generate)?;
        Ok(Zeroizing::new(der.as_ref().to_vec()))
    }
}

impl std::fmt::Debug for NodeKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NodeKey(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity() -> Identity {
        Identity {
            version: 1,
            node_id: "mi-0123456789abcdef0".to_owned(),
            region: "us-east-1".to_owned(),
            url: "https://drover.test:8443".to_owned(),
            fingerprint: Uuid::from_u128(7),
            registered_at: UtcTime::from_millis(1_795_249_106_609),
            insecure_http: false,
        }
    }

    #[test]
    fn a_registration_survives_on_disk() {
        let folder = tempfile::tempdir().unwrap();
        let state = StateDir::new(folder.path().join("state"));
        assert!(matches!(state.load_identity(), Err(StateError::NotRegistered { .. })));
        state.create().unwrap();
        let key = NodeKey::generate().unwrap();
        assert_eq!(key.public_base64().unwrap().len(), 392);
        state.store_registration(&identity(), &key, Some("pem")).unwrap();
        assert_eq!(state.load_identity().unwrap(), identity());
        assert_eq!(state.load_key().unwrap().public_base64().unwrap(), key.public_base64().unwrap());
        assert_eq!(std::fs::read_to_string(state.ca()).unwrap(), "pem");
        assert!(state.load_next_key().unwrap().is_none());
    }

    #[test]
    fn a_rotation_replaces_the_key_in_one_step() {
        let folder = tempfile::tempdir().unwrap();
        let state = StateDir::new(folder.path());
        let (old, new) = (NodeKey::generate().unwrap(), NodeKey::generate().unwrap());
        state.store_registration(&identity(), &old, None).unwrap();
        state.store_next_key(&new).unwrap();
        assert_eq!(state.load_key().unwrap().public_base64().unwrap(), old.public_base64().unwrap());
        state.promote_next_key().unwrap();
        assert_eq!(state.load_key().unwrap().public_base64().unwrap(), new.public_base64().unwrap());
        assert!(state.load_next_key().unwrap().is_none());
    }

    #[test]
    fn one_agent_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let state = StateDir::new(folder.path());
        let held = state.lock().unwrap();
        assert!(matches!(state.lock(), Err(StateError::InUse { .. })));
        drop(held);
        state.lock().unwrap();
    }
}
