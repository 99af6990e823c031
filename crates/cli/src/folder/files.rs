//! Files that only their owner may read, written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use zeroize::Zeroizing;

use super::FolderError;

/// Writes the file in one step, readable by its owner only. After a crash at any moment it has the old or the new content.
///
/// # Errors
/// What the system says.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> Result<(), FolderError> {
    let write = || temporary(path, content)?.persist(path).map(drop).map_err(|failed| failed.error);
    write().and_then(|()| sync_folder(path)).map_err(failed("write", path))
}

/// Writes a file that is not there yet, readable by its owner only, and tells whether it did. Of several programs that try
/// it at once, one succeeds.
///
/// # Errors
/// What the system says.
pub(crate) fn create_private(path: &Path, content: &[u8]) -> Result<bool, FolderError> {
    let create = || match temporary(path, content)?.persist_noclobber(path) {
        Ok(_) => sync_folder(path).map(|()| true),
        Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(failed) => Err(failed.error),
    };
    create().map_err(failed("write", path))
}

/// Reads a file that may not be there.
///
/// # Errors
/// [`FolderError::Exposed`] when others can read it, else what the system says.
pub(crate) fn read_private(path: &Path) -> Result<Option<Zeroizing<String>>, FolderError> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed("read", path)(error)),
    };
    let mode = file.metadata().map_err(failed("read", path))?.permissions().mode() & 0o7777;
    if mode & 0o077 != 0 {
        return Err(FolderError::Exposed { path: path.to_owned(), mode });
    }
    let mut text = Zeroizing::new(String::new());
    file.read_to_string(&mut text).map_err(failed("read", path))?;
    Ok(Some(text))
}

/// A temporary file of mode 0600 beside `path`, on disk.
fn temporary(path: &Path, content: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let mut file = tempfile::Builder::new().prefix(".new-").tempfile_in(folder_of(path))?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn sync_folder(path: &Path) -> io::Result<()> {
    fs::File::open(folder_of(path))?.sync_all()
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn failed(what: &'static str, path: &Path) -> impl Fn(io::Error) -> FolderError {
    move |source| FolderError::File { what, path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_private_and_leave_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        assert_eq!(read_private(&path).unwrap().as_deref(), None);
        write_private(&path, b"one").unwrap();
        write_private(&path, b"two").unwrap();
        assert_eq!(read_private(&path).unwrap().unwrap().as_str(), "two");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_is_there_is_not_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        assert!(create_private(&path, b"one").unwrap());
        assert!(!create_private(&path, b"two").unwrap());
        assert_eq!(read_private(&path).unwrap().unwrap().as_str(), "one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn secrets_that_others_can_read_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        for mode in [0o640, 0o604, 0o660, 0o601] {
            write_private(&path, b"x").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let refused = read_private(&path);
            assert!(matches!(refused, Err(FolderError::Exposed { mode: found, .. }) if found == mode), "{refused:?}");
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
        assert!(read_private(&path).is_ok());
    }
}
