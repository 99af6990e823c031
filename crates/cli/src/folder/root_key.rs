//! The file of the installation's root key: 64 hexadecimal digits.

use std::path::Path;

use drover_kernel::seal::RootKey;
use zeroize::Zeroizing;

use super::{DataDir, FolderError, create_private, read_private};

/// Whether a missing file is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    Make,
    Refuse,
}

impl DataDir {
    /// The folder's root key; makes one on the first start.
    ///
    /// # Errors
    /// When others can read the file, or it is not such a file.
    pub(crate) fn root_key(&self) -> Result<RootKey, FolderError> {
        read(&self.path().join("root.key"), Missing::Make)
    }
}

/// The root key in this file, which must be there: servers that made a key of their own would not understand each other.
///
/// # Errors
/// When the file is not there, others can read it, or it is not such a file.
pub(crate) fn read_root_key(path: &Path) -> Result<RootKey, FolderError> {
    read(path, Missing::Refuse)
}

fn read(path: &Path, missing: Missing) -> Result<RootKey, FolderError> {
    let not_found =
        || FolderError::File { what: "read", path: path.to_owned(), source: std::io::ErrorKind::NotFound.into() };
    let text = match (read_private(path)?, missing) {
        (Some(text), _) => text,
        (None, Missing::Refuse) => return Err(not_found()),
        (None, Missing::Make) => {
            create_private(path, to_hex(&RootKey::random()).as_bytes())?;
            read_private(path)?.ok_or_else(not_found)?
        }
    };
    let what = "a root key (64 hexadecimal digits)";
    from_hex(text.trim()).ok_or_else(|| FolderError::Content { what, path: path.to_owned(), source: None })
}

fn to_hex(key: &RootKey) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(65));
    for byte in key.expose() {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).expect("four bits are a hexadecimal digit"));
        }
    }
    text.push('\n');
    text
}

fn from_hex(text: &str) -> Option<RootKey> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = Zeroizing::new([0; 32]);
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(RootKey::from_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use super::super::write_private;
    use super::*;

    #[test]
    fn the_key_is_made_once() {
        let folder = tempfile::tempdir().unwrap();
        let data = DataDir::new(folder.path());
        let path = folder.path().join("root.key");
        assert!(matches!(read_root_key(&path), Err(FolderError::File { .. })));
        let first = data.root_key().unwrap();
        assert_eq!(data.root_key().unwrap().expose(), first.expose());
        assert_eq!(read_root_key(&path).unwrap().expose(), first.expose());
    }

    #[test]
    fn another_content_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        for text in ["", "00", &"0g".repeat(32), &"00".repeat(33), &"é".repeat(32)] {
            write_private(&path, text.as_bytes()).unwrap();
            assert!(matches!(read_root_key(&path), Err(FolderError::Content { .. })), "{text}");
        }
    }
}
