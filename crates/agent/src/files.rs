//! Files that survive a crash: written whole or not at all, and readable by the agent's user only.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::Path,
};

/// Makes a folder, and those above it, for this user alone.
///
/// # Errors
/// What the system says.
pub fn create_private_dir(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Replaces a file in one step: after a crash at any moment it holds either the old or the new content, durably.
///
/// # Errors
/// What the system says; the old content is then still there.
pub fn write_atomic(path: &Path, content: &[u8]) -> io::Result<()> {
    let (temporary, folder) = replace(path, content, true)?;
    fs::rename(&temporary, path)?;
    sync_dir(folder)
}

/// As [`write_atomic`], for files whose loss in a power failure does no harm: readers never see half of it, but nothing is
/// forced to disk.
///
/// # Errors
/// What the system says.
pub fn write_atomic_lazily(path: &Path, content: &[u8]) -> io::Result<()> {
    let (temporary, _) = replace(path, content, false)?;
    fs::rename(temporary, path)
}

fn replace<'a>(path: &'a Path, content: &[u8], durably: bool) -> io::Result<(std::path::PathBuf, &'a Path)> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let temporary = path.with_added_extension(format!("{}.tmp", std::process::id()));
    let written = (|| {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
        file.write_all(content)?;
        if durably { file.sync_all() } else { Ok(()) }
    })();
    if let Err(error) = written {
        // Half a file is of no use to anybody, and on a full disk its blocks are.
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    Ok((temporary, folder))
}

/// Forces the names in a folder to disk.
///
/// # Errors
/// What the system says.
pub fn sync_dir(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Removes a file that may not be there.
///
/// # Errors
/// What the system says, except that the file is not there.
pub fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Reads a file that may not be there.
///
/// # Errors
/// What the system says, except that the file is not there.
pub fn read_if_there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_file_is_replaced_and_private_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        write_atomic(&path, b"one").unwrap();
        write_atomic(&path, b"two").unwrap();
        write_atomic_lazily(&path, b"three").unwrap();
        assert_eq!(read_if_there(&path).unwrap().as_deref(), Some(b"three".as_slice()));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        remove_if_there(&path).unwrap();
        remove_if_there(&path).unwrap();
        assert_eq!(read_if_there(&path).unwrap(), None);
    }

    #[test]
    fn a_failed_write_leaves_the_old_content() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("missing").join("state.json");
        assert!(write_atomic(&path, b"one").is_err());
        assert!(!path.exists());
    }
}
