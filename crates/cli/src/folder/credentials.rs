//! The administrator's access key.

use std::path::PathBuf;

use drover_iam::AccessKey;
use drover_kernel::{AccountId, Region};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{DataDir, FolderError, create_private, read_private, write_private};

/// What an access key id is made of: the alphabet of AWS's.
const ID_ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// What a secret is made of.
const SECRET_ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// An access key with all rights, the account it belongs to, and the region that goes with it. Prints nothing of the secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Credentials {
    /// The account.
    pub(crate) account_id: AccountId,
    /// The installation's region.
    pub(crate) region: Region,
    /// The public half of the key.
    pub(crate) access_key_id: String,
    /// The secret half.
    pub(crate) secret_access_key: Zeroizing<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("access_key_id", &self.access_key_id).finish_non_exhaustive()
    }
}

impl Credentials {
    /// A fresh key from the operating system's random source: `AKIA` and 16 characters, and a secret of 40.
    pub(crate) fn random(account_id: AccountId, region: Region) -> Self {
        Self {
            account_id,
            region,
            access_key_id: format!("AKIA{}", random(ID_ALPHABET, 16).as_str()),
            secret_access_key: random(SECRET_ALPHABET, 40),
        }
    }

    /// The folder's credentials, if it has some.
    ///
    /// # Errors
    /// When others can read the file, or it is not such a file.
    pub(crate) fn load(folder: &DataDir) -> Result<Option<Self>, FolderError> {
        let path = path(folder);
        let Some(text) = read_private(&path)? else { return Ok(None) };
        let parsed = serde_json::from_str(&text);
        parsed.map(Some).map_err(|source| FolderError::Content {
            what: "a credentials file",
            path,
            source: Some(source),
        })
    }

    /// Stores these as the folder's unless it has some; gives those that count from now on.
    ///
    /// # Errors
    /// As [`Credentials::load`], and what the system says.
    pub(crate) fn store_first(self, folder: &DataDir) -> Result<Self, FolderError> {
        if create_private(&path(folder), self.to_json().as_bytes())? {
            return Ok(self);
        }
        Ok(Self::load(folder)?.unwrap_or(self))
    }

    /// Stores these as the folder's.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn store(&self, folder: &DataDir) -> Result<(), FolderError> {
        write_private(&path(folder), self.to_json().as_bytes())
    }

    /// As the server wants it.
    pub(crate) fn administrator(&self) -> AccessKey {
        AccessKey {
            id: self.access_key_id.clone(),
            secret: self.secret_access_key.clone(),
            account: self.account_id.clone(),
        }
    }

    fn to_json(&self) -> Zeroizing<String> {
        let mut text = serde_json::to_string_pretty(self).expect("four texts can be written as JSON");
        text.push('\n');
        Zeroizing::new(text)
    }
}

fn path(folder: &DataDir) -> PathBuf {
    folder.path().join("credentials.json")
}

/// Characters of an alphabet whose length is a power of two, each as likely as the others.
fn random<const N: usize>(alphabet: &[u8; N], length: usize) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(vec![0; length]);
    aws_lc_rs::rand::fill(&mut bytes).expect("the operating system gives random bytes");
    Zeroizing::new(bytes.iter().map(|byte| char::from(alphabet[usize::from(*byte) % N])).collect())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn fresh() -> Credentials {
        Credentials::random(AccountId::parse("123456789012").unwrap(), Region::parse("us-east-1").unwrap())
    }

    #[test]
    fn fresh_keys_have_the_form_of_aws_and_differ() {
        let (one, two) = (fresh(), fresh());
        assert_eq!((one.access_key_id.len(), one.secret_access_key.len()), (20, 40));
        let id = one.access_key_id.strip_prefix("AKIA").unwrap();
        assert!(id.bytes().all(|byte| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte)), "{id}");
        assert_ne!(one, two);
    }

    #[test]
    fn the_first_credentials_stay() {
        let folder = tempfile::tempdir().unwrap();
        let folder = DataDir::new(folder.path());
        assert_eq!(Credentials::load(&folder).unwrap(), None);
        let first = fresh().store_first(&folder).unwrap();
        assert_eq!(fresh().store_first(&folder).unwrap(), first);
        assert_eq!(Credentials::load(&folder).unwrap(), Some(first));
        let mode = std::fs::metadata(path(&folder)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_broken_file_is_an_error_that_names_it() {
        let folder = tempfile::tempdir().unwrap();
        let folder = DataDir::new(folder.path());
        write_private(&path(&folder), b"{\"account_id\": \"12\"}").unwrap();
        let error = Credentials::load(&folder).unwrap_err();
        assert!(error.to_string().ends_with("credentials.json is not a credentials file"), "{error}");
    }

    #[test]
    fn the_secret_does_not_print() {
        let credentials = fresh();
        assert!(!format!("{credentials:?}").contains(credentials.secret_access_key.as_str()));
    }
}
