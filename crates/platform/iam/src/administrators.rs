//! The access keys of administrators.
//!
//! They are given at start, from the data folder's credentials file or from the command line, and never stored in the
//! database: a signature can only be checked with the secret itself.

use std::collections::HashMap;
use std::fmt;

use drover_kernel::{AccountId, Principal};
use zeroize::Zeroizing;

/// An access key with its secret. Prints nothing of the secret.
#[derive(Clone)]
pub struct AccessKey {
    /// The public half.
    pub id: String,
    /// The secret half.
    pub secret: Zeroizing<String>,
    /// The account it belongs to.
    pub account: AccountId,
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey").field("id", &self.id).field("account", &self.account).finish_non_exhaustive()
    }
}

/// All administrators' keys.
#[derive(Clone, Debug, Default)]
pub struct Administrators(HashMap<String, AccessKey>);

impl Administrators {
    /// Those with these keys.
    pub fn new(keys: impl IntoIterator<Item = AccessKey>) -> Self {
        Self(keys.into_iter().map(|key| (key.id.clone(), key)).collect())
    }

    /// The key of this id.
    pub fn key(&self, id: &str) -> Option<&AccessKey> {
        self.0.get(id)
    }
}

impl AccessKey {
    /// The caller who signs with this key.
    pub fn principal(&self) -> Principal {
        Principal::Administrator { account: self.account.clone(), access_key_id: self.id.clone() }
    }
}
