//! Sealing under the installation's root key: what a client or node carries for us and must neither read nor change.
//!
//! AES-256-GCM with a random nonce and the purpose as associated data, so that a text sealed for one purpose does not open for
//! another. Keys are derived from the root key by HMAC-SHA-256, one a purpose.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

/// The installation's root key: 32 random bytes. Prints nothing of itself.
#[derive(Clone)]
pub struct RootKey(Zeroizing<[u8; 32]>);

impl RootKey {
    /// A fresh key from the operating system's random source.
    pub fn random() -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        aws_lc_rs::rand::fill(bytes.as_mut()).expect("the operating system gives random bytes");
        Self(bytes)
    }

    /// The key made of these bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes, for the file that keeps them.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for RootKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RootKey(***)")
    }
}

/// Seals, opens and authenticates short texts.
#[derive(Clone)]
pub struct Sealer(Arc<hmac::Key>);

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer(***)")
    }
}

/// The text was not sealed here, not for this purpose, or was changed.
#[derive(Debug, thiserror::Error)]
#[error("not sealed by this installation for this purpose")]
pub struct NotSealed;

impl Sealer {
    /// A sealer under this root key.
    pub fn new(root: &RootKey) -> Self {
        Self(Arc::new(hmac::Key::new(hmac::HMAC_SHA256, root.expose())))
    }

    fn key(&self, purpose: &str) -> RandomizedNonceKey {
        let derived = hmac::sign(&self.0, format!("drover seal {purpose}").as_bytes());
        RandomizedNonceKey::new(&AES_256_GCM, derived.as_ref())
            .expect("an HMAC-SHA-256 tag is as long as an AES-256 key")
    }

    /// Encrypts and authenticates `plain` for `purpose`; letters, digits, `-` and `_` only.
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> String {
        let mut text = plain.to_vec();
        let nonce = self
            .key(purpose)
            .seal_in_place_append_tag(Aad::from(purpose.as_bytes()), &mut text)
            .expect("short texts can be sealed");
        let mut sealed = nonce.as_ref().to_vec();
        sealed.append(&mut text);
        URL_SAFE_NO_PAD.encode(sealed)
    }

    /// Opens what [`Sealer::seal`] made for the same purpose.
    ///
    /// # Errors
    /// When the text is not such.
    pub fn open(&self, purpose: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>, NotSealed> {
        let mut bytes = URL_SAFE_NO_PAD.decode(sealed).map_err(|_| NotSealed)?;
        if bytes.len() < NONCE_LEN {
            return Err(NotSealed);
        }
        let mut text = bytes.split_off(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(&bytes).map_err(|_| NotSealed)?;
        let length = self
            .key(purpose)
            .open_in_place(nonce, Aad::from(purpose.as_bytes()), &mut text)
            .map_err(|_| NotSealed)?
            .len();
        text.truncate(length);
        Ok(Zeroizing::new(text))
    }

    /// A keyed digest of `data` for `purpose`, 32 bytes.
    pub fn digest(&self, purpose: &str, data: &[u8]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.0);
        context.update(b"drover digest ");
        context.update(purpose.as_bytes());
        context.update(&[0]);
        context.update(data);
        let mut digest = [0; 32];
        digest.copy_from_slice(context.sign().as_ref());
        digest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_what_was_sealed_for_the_purpose() {
        let sealer = Sealer::new(&RootKey::random());
        let sealed = sealer.seal("node token", b"hello");
        assert_eq!(sealer.open("node token", &sealed).unwrap().as_slice(), b"hello");
        assert!(sealer.open("page token", &sealed).is_err());
        assert!(Sealer::new(&RootKey::random()).open("node token", &sealed).is_err());
        assert!(sealer.open("node token", &sealed[..sealed.len() - 2]).is_err());
        assert!(sealer.open("node token", "").is_err());
    }

    #[test]
    fn secrets_do_not_print() {
        let root = RootKey::from_bytes([65; 32]);
        assert_eq!(format!("{root:?} {:?}", Sealer::new(&root)), "RootKey(***) Sealer(***)");
    }
}
