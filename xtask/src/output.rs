//! Generated files: written, or compared with what is there.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

/// What to do with generated files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

/// The files a generator makes.
#[derive(Debug, Default)]
pub(crate) struct Files {
    /// Text by path.
    pub(crate) texts: BTreeMap<PathBuf, String>,
    /// A folder that holds nothing else: other files in it are stale.
    pub(crate) owned: Option<PathBuf>,
}

impl Files {
    /// The files that are missing, differ or should not be there.
    pub(crate) fn stale(&self) -> anyhow::Result<Vec<PathBuf>> {
        let mut stale = BTreeSet::new();
        for (path, text) in &self.texts {
            match fs::read_to_string(path) {
                Ok(found) if found == *text => {}
                Ok(_) => drop(stale.insert(path.clone())),
                Err(error) if error.kind() == io::ErrorKind::NotFound => drop(stale.insert(path.clone())),
                Err(error) => return Err(error).with_context(|| format!("could not read {}", path.display())),
            }
        }
        if let Some(folder) = &self.owned {
            stale.extend(files_below(folder)?.into_iter().filter(|path| !self.texts.contains_key(path)));
        }
        Ok(stale.into_iter().collect())
    }
}

/// Writes the stale files, or fails when there are any.
pub(crate) fn finish(files: Files, mode: Mode) -> anyhow::Result<()> {
    let stale = files.stale()?;
    let names: Vec<_> = stale.iter().map(|path| path.display().to_string()).collect();
    if mode == Mode::Check && !stale.is_empty() {
        bail!("stale files, run the task without --check:\n{}", names.join("\n"));
    }
    for path in &stale {
        match files.texts.get(path) {
            Some(text) => write(path, text)?,
            None => fs::remove_file(path).with_context(|| format!("could not remove {}", path.display()))?,
        }
    }
    eprintln!("{} files, {} changed", files.texts.len(), stale.len());
    Ok(())
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.with_context(|| format!("could not write {}", path.display()))
}

fn files_below(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error).with_context(|| format!("could not list {}", folder.display())),
        };
        for entry in entries {
            let entry = entry?;
            let place = if entry.file_type()?.is_dir() { &mut folders } else { &mut found };
            place.push(entry.path());
        }
    }
    Ok(found)
}
