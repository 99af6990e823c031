//! Exclusive ownership of a data folder.
//!
//! The lock belongs to the open file and goes away with the process, however it ends; a leftover `drover.lock` means nothing.
//! The file is never removed: a process that waits with the old file open and one that makes a new file would both own the
//! folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::OpenError;

const NAME: &str = "drover.lock";

/// The ownership of a data folder. Holds it until dropped.
#[derive(Debug)]
pub struct FolderLock(File);

impl FolderLock {
    /// Locks `folder`, which must exist.
    ///
    /// # Errors
    /// [`OpenError::Owned`] says who has it; [`OpenError::File`] when the lock's file cannot be used.
    pub fn take(folder: &Path) -> Result<Self, OpenError> {
        let path = folder.join(NAME);
        let failed = |source| OpenError::File { path: path.clone(), source };
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false).mode(0o600);
        let mut file = options.open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut text = String::new();
                let pid = file.read_to_string(&mut text).ok().and_then(|_| text.trim().parse().ok());
                return Err(OpenError::Owned { folder: folder.to_owned(), pid });
            }
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id())).map_err(failed)?;
        Ok(Self(file))
    }
}

impl Drop for FolderLock {
    /// Unlocks explicitly: a child process that is just being started still shares the open file.
    fn drop(&mut self) {
        if let Err(error) = self.0.unlock() {
            tracing::warn!(%error, "could not unlock the data folder");
        }
    }
}
