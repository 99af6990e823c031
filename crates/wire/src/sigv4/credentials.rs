//! Secret keys, the signing keys derived from them, and a cache of the latter.

use std::fmt;

use aws_lc_rs::{
    digest::{Context, SHA256},
    hmac,
};
use moka::sync::Cache;
use zeroize::{Zeroize as _, Zeroizing};

use super::{Scope, TERMINATOR, canonical::sha256};

/// A secret access key. It prints as `***`, cannot be serialized, and is wiped from memory when dropped.
#[derive(Clone)]
pub struct SecretKey {
    secret: Zeroizing<String>,
    /// Tells secrets apart in the cache's keys, so that a replaced secret never meets its predecessor's signing key.
    fingerprint: [u8; 32],
}

impl SecretKey {
    /// Wraps a secret access key.
    pub fn new(secret: impl Into<String>) -> Self {
        let secret = Zeroizing::new(secret.into());
        let fingerprint = sha256(secret.as_bytes());
        Self { secret, fingerprint }
    }

    /// The secret itself, for the few places that must store it or hand it out.
    pub fn expose(&self) -> &str {
        &self.secret
    }

    /// Derives the key that signs requests of one scope.
    pub(super) fn signing_key(&self, scope: &Scope) -> hmac::Key {
        let first = Zeroizing::new(format!("AWS4{}", self.expose()));
        let mut key = hmac::Key::new(hmac::HMAC_SHA256, first.as_bytes());
        for part in [&scope.date, &scope.region, &scope.service, TERMINATOR] {
            key = hmac::Key::new(hmac::HMAC_SHA256, hmac::sign(&key, part.as_bytes()).as_ref());
        }
        key
    }
}

impl Drop for SecretKey {
    fn drop(&mut self) {
        self.fingerprint.zeroize();
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// What a client signs with.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Names the secret.
    pub access_key_id: String,
    /// The secret.
    pub secret: SecretKey,
    /// Comes with temporary credentials and is sent with each request.
    pub session_token: Option<String>,
}

/// Signing keys that have proved themselves, so that a busy client's key is not derived again for each request.
///
/// A key enters only after a request was verified with it. So strangers, who can put any region into their scope, cannot push
/// out the keys of real clients. Cloning gives a second handle to the same cache.
#[derive(Clone)]
pub struct SigningKeys {
    cache: Cache<[u8; 32], hmac::Key>,
}

impl SigningKeys {
    /// Keeps up to `capacity` keys; one entry takes a few hundred bytes.
    pub fn new(capacity: u64) -> Self {
        Self { cache: Cache::new(capacity) }
    }

    pub(super) fn entry(access_key_id: &str, scope: &Scope, secret: &SecretKey) -> [u8; 32] {
        let mut context = Context::new(&SHA256);
        context.update(&secret.fingerprint);
        for part in [access_key_id, &scope.date, &scope.region, &scope.service] {
            // The length in front keeps ("ab", "c") and ("a", "bc") apart.
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part.as_bytes());
        }
        let mut entry = [0; 32];
        entry.copy_from_slice(context.finish().as_ref());
        entry
    }

    pub(super) fn get(&self, entry: &[u8; 32]) -> Option<hmac::Key> {
        self.cache.get(entry)
    }

    pub(super) fn insert(&self, entry: [u8; 32], key: hmac::Key) {
        self.cache.insert(entry, key);
    }
}

impl fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKeys").field("entries", &self.cache.entry_count()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::hex;

    fn scope(region: &str) -> Scope {
        Scope { date: "20120215".to_owned(), region: region.to_owned(), service: "iam".to_owned() }
    }

    #[test]
    fn secrets_do_not_print() {
        let secret = SecretKey::new("hunter2");
        let credentials = Credentials { access_key_id: "AKID".to_owned(), secret, session_token: None };
        let printed = format!("{credentials:?} {:?}", SigningKeys::new(1));
        assert!(printed.contains("***") && !printed.contains("hunter2"), "{printed}");
    }

    #[test]
    fn signing_key_matches_the_documented_example() {
        // https://docs.aws.amazon.com/general/latest/gr/signature-v4-examples.html gives the derived key for these inputs.
        let key = SecretKey::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY").signing_key(&scope("us-east-1"));
        let documented = "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d";
        let bytes: Vec<u8> =
            (0..32).map(|index| u8::from_str_radix(&documented[2 * index..2 * index + 2], 16).unwrap()).collect();
        let direct = hmac::Key::new(hmac::HMAC_SHA256, &bytes);
        assert_eq!(hex(hmac::sign(&key, b"").as_ref()), hex(hmac::sign(&direct, b"").as_ref()));
    }

    #[test]
    fn cache_entries_differ_by_secret_and_by_every_part() {
        let one = SecretKey::new("one");
        let entries = [
            SigningKeys::entry("AKID", &scope("a"), &one),
            SigningKeys::entry("AKID", &scope("b"), &one),
            SigningKeys::entry("AKI", &scope("a"), &one),
            SigningKeys::entry("AKID", &scope("a"), &SecretKey::new("two")),
        ];
        for (index, entry) in entries.iter().enumerate() {
            assert!(!entries[..index].contains(entry));
        }
        assert_eq!(entries[0], SigningKeys::entry("AKID", &scope("a"), &SecretKey::new("one")));
    }
}
