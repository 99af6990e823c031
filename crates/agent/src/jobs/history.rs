//! How much of past commands' scripts and output stays on disk.
//!
//! Folders of the orchestration folder are removed oldest first while there are too many or they take too much room. Those
//! of commands that the journal still knows are never touched, so the whole output of a command stays for at least half an
//! hour after its end was reported.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// Folders kept at most.
pub const MAX_FOLDERS: usize = 1_000;

/// Bytes kept at most.
pub const MAX_BYTES: u64 = 256 << 20;

struct Past {
    path: PathBuf,
    modified: SystemTime,
    bytes: u64,
}

/// Removes what is too much. `is_known` says for a command id whether the journal has it.
pub fn trim(orchestration: &Path, is_known: impl Fn(&str) -> bool) {
    if let Err(error) = trim_to(orchestration, is_known, MAX_FOLDERS, MAX_BYTES) {
        tracing::warn!(folder = %orchestration.display(), %error, "old output cannot be removed");
    }
}

fn trim_to(
    orchestration: &Path,
    is_known: impl Fn(&str) -> bool,
    max_folders: usize,
    max_bytes: u64,
) -> io::Result<()> {
    let (mut kept, mut bytes, mut past) = (0, 0, Vec::new());
    for entry in fs::read_dir(orchestration)? {
        let entry = entry?;
        let path = entry.path();
        let size = size(&path)?;
        kept += 1;
        bytes += size;
        if !is_known(&entry.file_name().to_string_lossy()) {
            past.push(Past { path, modified: entry.metadata()?.modified()?, bytes: size });
        }
    }
    past.sort_by_key(|past| past.modified);
    for past in past {
        if kept <= max_folders && bytes <= max_bytes {
            break;
        }
        fs::remove_dir_all(&past.path)?;
        kept -= 1;
        bytes -= past.bytes;
        tracing::debug!(folder = %past.path.display(), "old output removed");
    }
    Ok(())
}

/// Bytes in a folder and below it. Links are not followed.
fn size(path: &Path) -> io::Result<u64> {
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_dir() {
        return Ok(metadata.len());
    }
    let mut bytes = 0;
    for entry in fs::read_dir(path)? {
        bytes += size(&entry?.path())?;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn folder_with(count: usize) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for index in 0..count {
            let past = folder.path().join(format!("c{index}"));
            fs::create_dir(&past).unwrap();
            fs::write(past.join("stdout"), [b'x'; 100]).unwrap();
            let modified = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000 + index as u64);
            fs::File::open(&past).unwrap().set_modified(modified).unwrap();
        }
        folder
    }

    #[test]
    fn the_oldest_unknown_commands_go_first() {
        let folder = folder_with(5);
        trim_to(folder.path(), |id| id == "c0", 3, u64::MAX).unwrap();
        assert_eq!(names(folder.path()), ["c0", "c3", "c4"]);
    }

    #[test]
    fn room_is_limited_too() {
        let folder = folder_with(4);
        trim_to(folder.path(), |_| false, 10, 250).unwrap();
        assert_eq!(names(folder.path()), ["c2", "c3"]);
        trim_to(folder.path(), |_| true, 0, 0).unwrap();
        assert_eq!(names(folder.path()), ["c2", "c3"]);
    }
}
