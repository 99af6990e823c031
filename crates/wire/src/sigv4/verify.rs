//! Proving what a request claims.
//!
//! Header signatures are good for fifteen minutes to either side of the server's time, presigned URLs until they expire.
//! Replays within that window are not detected, as with AWS: TLS and idempotent operations are what guards against them.

use std::borrow::Cow;

use aws_lc_rs::{
    constant_time, hmac,
    signature::{RSA_PSS_2048_8192_SHA256, UnparsedPublicKey},
};

use super::{
    BodyHash, Presented, RequestParts, SecretKey, SigningKeys, UNSIGNED_PAYLOAD,
    canonical::{canonical_request, string_to_sign},
    presented::{Place, Signature},
};

/// How far a client's clock may be from the server's, either way.
pub const CLOCK_SKEW_MILLIS: i64 = 15 * 60 * 1000;

/// Why a signature is not accepted. The `detail`s are AWS's public texts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SigError {
    /// The request is not signed.
    #[error("request is not signed")]
    Missing,
    /// Parts of the signature are missing or malformed.
    #[error("signature is incomplete: {detail}")]
    Incomplete {
        /// What is wrong, for the client.
        detail: String,
    },
    /// The parts are well formed but not acceptable together.
    #[error("signature is not acceptable: {detail}")]
    Refused {
        /// What is wrong, for the client.
        detail: String,
    },
    /// Signed too long ago, or the presigned URL has expired.
    #[error("signed at {signed_at_millis}, expired at {expired_at_millis}, now {now_millis}")]
    Expired {
        /// When it was signed.
        signed_at_millis: i64,
        /// When it stopped being good.
        expired_at_millis: i64,
        /// The server's time.
        now_millis: i64,
    },
    /// Signed by a clock that is too far ahead.
    #[error("signed at {signed_at_millis}, which is more than {CLOCK_SKEW_MILLIS} ms after {now_millis}")]
    NotYetCurrent {
        /// When it was signed.
        signed_at_millis: i64,
        /// The server's time.
        now_millis: i64,
    },
    /// The body is not the one whose hash the client sent, or is signed in a way that is not supported.
    #[error("body does not match x-amz-content-sha256")]
    PayloadMismatch,
    /// The signature is not what the key gives for this request.
    #[error("signature does not match")]
    Mismatch,
}

impl Presented {
    /// Proves the signature with a secret access key.
    ///
    /// `body` is always the hash of the body as received; whether the signature covers it is the client's choice
    /// (`x-amz-content-sha256: UNSIGNED-PAYLOAD`). `keys` saves deriving the signing key again.
    ///
    /// # Errors
    /// [`SigError::Expired`] and [`SigError::NotYetCurrent`] by the signature's time, [`SigError::PayloadMismatch`] for another
    /// body, [`SigError::Mismatch`] for all else, a signature of the RSA kind included.
    pub fn verify(
        &self,
        parts: &RequestParts<'_>,
        body: &BodyHash,
        secret: &SecretKey,
        keys: &SigningKeys,
        now_millis: i64,
    ) -> Result<(), SigError> {
        let Signature::Hmac(presented) = &self.signature else { return Err(SigError::Mismatch) };
        self.check_time(now_millis)?;
        let message = self.message(parts, body)?;
        let entry = SigningKeys::entry(self.access_key_id(), self.scope(), secret);
        let (key, known) = match keys.get(&entry) {
            Some(key) => (key, true),
            None => (secret.signing_key(self.scope()), false),
        };
        let computed = hmac::sign(&key, message.as_bytes());
        constant_time::verify_slices_are_equal(computed.as_ref(), presented).map_err(|_| SigError::Mismatch)?;
        if !known {
            keys.insert(entry, key);
        }
        Ok(())
    }

    /// Proves the signature with a registered node's public key, given as DER SubjectPublicKeyInfo: RSASSA-PSS with SHA-256
    /// and a salt of 32 bytes, over the same string to sign.
    ///
    /// # Errors
    /// As for [`Presented::verify`]; a key that is not RSA of at least 2,048 bits gives [`SigError::Mismatch`].
    pub fn verify_rsa(
        &self,
        parts: &RequestParts<'_>,
        body: &BodyHash,
        spki_der: &[u8],
        now_millis: i64,
    ) -> Result<(), SigError> {
        let Signature::Rsa(presented) = &self.signature else { return Err(SigError::Mismatch) };
        self.check_time(now_millis)?;
        let message = self.message(parts, body)?;
        UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, spki_der)
            .verify(message.as_bytes(), presented)
            .map_err(|_| SigError::Mismatch)
    }

    fn check_time(&self, now_millis: i64) -> Result<(), SigError> {
        let signed_at_millis = self.signed_at_millis();
        let life_millis = match self.place {
            Place::Header => CLOCK_SKEW_MILLIS,
            Place::Query { expires_secs } => expires_secs.saturating_mul(1000),
        };
        let expired_at_millis = signed_at_millis.saturating_add(life_millis);
        if expired_at_millis < now_millis {
            return Err(SigError::Expired { signed_at_millis, expired_at_millis, now_millis });
        }
        if signed_at_millis > now_millis.saturating_add(CLOCK_SKEW_MILLIS) {
            return Err(SigError::NotYetCurrent { signed_at_millis, now_millis });
        }
        Ok(())
    }

    fn message(&self, parts: &RequestParts<'_>, body: &BodyHash) -> Result<String, SigError> {
        let payload_hash = self.payload_hash(parts, body)?;
        let service = &self.scope().service;
        let canonical = canonical_request(parts, service, &self.signed_headers, &payload_hash, self.query_holds());
        Ok(string_to_sign(&self.amz_date, self.scope(), &canonical))
    }

    fn payload_hash(&self, parts: &RequestParts<'_>, body: &BodyHash) -> Result<Cow<'static, str>, SigError> {
        let unsigned = Cow::Borrowed(UNSIGNED_PAYLOAD);
        let actual = body.to_hex();
        if parts.headers.contains_key("x-amz-content-sha256") {
            return match parts.header("x-amz-content-sha256") {
                Some(UNSIGNED_PAYLOAD) => Ok(unsigned),
                Some(claimed) if claimed == actual => Ok(Cow::Owned(actual)),
                Some(_) | None => Err(SigError::PayloadMismatch),
            };
        }
        // Whoever makes a presigned S3 URL does not know the body yet.
        let s3_url = self.is_presigned() && self.scope().service == "s3";
        Ok(if s3_url { unsigned } else { Cow::Owned(actual) })
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;
    use crate::sigv4::{Credentials, SigningContext, sign};

    const NOW: i64 = 1_440_938_160_000;

    fn signed(extra: &[(&'static str, &'static str)], body: &[u8]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in extra {
            headers.insert(*name, value.parse().unwrap());
        }
        let credentials =
            Credentials { access_key_id: "AKID".to_owned(), secret: SecretKey::new("secret"), session_token: None };
        let cx = SigningContext { region: "eu-north-1", service: "ssm", now_millis: NOW };
        let uri = "https://drover.test:8443/".parse().unwrap();
        sign(&http::Method::POST, &uri, &mut headers, &BodyHash::of(body), &credentials, &cx).unwrap();
        headers
    }

    fn verify(headers: &HeaderMap, body: &[u8], secret: &str, now_millis: i64) -> Result<(), SigError> {
        verify_with(headers, body, secret, &SigningKeys::new(10), now_millis)
    }

    fn verify_with(
        headers: &HeaderMap,
        body: &[u8],
        secret: &str,
        keys: &SigningKeys,
        now_millis: i64,
    ) -> Result<(), SigError> {
        let parts = RequestParts { method: "POST", path: "/", query: "", authority: None, headers };
        Presented::parse(&parts)?.verify(&parts, &BodyHash::of(body), &SecretKey::new(secret), keys, now_millis)
    }

    #[test]
    fn the_window_is_fifteen_minutes_to_either_side() {
        let headers = signed(&[], b"{}");
        for offset in [0, CLOCK_SKEW_MILLIS, -CLOCK_SKEW_MILLIS] {
            assert_eq!(verify(&headers, b"{}", "secret", NOW + offset), Ok(()), "{offset}");
        }
        let late = NOW + CLOCK_SKEW_MILLIS + 1;
        assert_eq!(
            verify(&headers, b"{}", "secret", late),
            Err(SigError::Expired {
                signed_at_millis: NOW,
                expired_at_millis: NOW + CLOCK_SKEW_MILLIS,
                now_millis: late
            })
        );
        let early = NOW - CLOCK_SKEW_MILLIS - 1;
        assert_eq!(
            verify(&headers, b"{}", "secret", early),
            Err(SigError::NotYetCurrent { signed_at_millis: NOW, now_millis: early })
        );
    }

    #[test]
    fn another_secret_or_body_fails_even_when_the_right_key_is_cached() {
        let keys = SigningKeys::new(10);
        let headers = signed(&[], b"{}");
        assert_eq!(verify_with(&headers, b"{}", "secret", &keys, NOW), Ok(()));
        assert_eq!(verify_with(&headers, b"{}", "secret", &keys, NOW), Ok(()));
        assert_eq!(verify_with(&headers, b"{}", "other", &keys, NOW), Err(SigError::Mismatch));
        assert_eq!(verify_with(&headers, b"{ }", "secret", &keys, NOW), Err(SigError::Mismatch));
    }

    #[test]
    fn only_proven_keys_enter_the_cache() {
        let keys = SigningKeys::new(10);
        let headers = signed(&[], b"{}");
        let cached = |secret| {
            let parts = RequestParts { method: "POST", path: "/", query: "", authority: None, headers: &headers };
            let presented = Presented::parse(&parts).unwrap();
            keys.get(&SigningKeys::entry("AKID", presented.scope(), &SecretKey::new(secret))).is_some()
        };
        assert!(verify_with(&headers, b"{}", "other", &keys, NOW).is_err());
        assert!(!cached("other") && !cached("secret"));
        assert!(verify_with(&headers, b"{}", "secret", &keys, NOW).is_ok());
        assert!(!cached("other") && cached("secret"));
    }

    #[test]
    fn a_body_must_have_the_hash_that_the_client_sent() {
        let hash = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        let with_hash = signed(&[("x-amz-content-sha256", hash)], b"{}");
        assert_eq!(verify(&with_hash, b"{}", "secret", NOW), Ok(()));
        assert_eq!(verify(&with_hash, b"{ }", "secret", NOW), Err(SigError::PayloadMismatch));
        let streaming = signed(&[("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")], b"{}");
        assert_eq!(verify(&streaming, b"{}", "secret", NOW), Err(SigError::PayloadMismatch));
    }

    #[test]
    fn an_unsigned_payload_may_be_anything_but_must_be_declared_by_the_client() {
        let mut headers = signed(&[("x-amz-content-sha256", UNSIGNED_PAYLOAD)], b"{}");
        assert_eq!(verify(&headers, b"other", "secret", NOW), Ok(()));
        headers.remove("x-amz-content-sha256");
        assert_eq!(verify(&headers, b"{}", "secret", NOW), Err(SigError::Mismatch));
        let mut covered = signed(&[], b"{}");
        covered.insert("x-amz-content-sha256", UNSIGNED_PAYLOAD.parse().unwrap());
        assert_eq!(verify(&covered, b"other", "secret", NOW), Err(SigError::Mismatch));
    }
}
