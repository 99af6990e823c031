//! Whom the agent believes to be its server.
//!
//! A node that was given a CA's fingerprint at registration takes the CA's certificate from the chain that the server
//! presents, if its SHA-256 is the one given, verifies the server's certificate against that CA alone, and keeps the CA in
//! its state folder. From then on the stored certificates are the only ones trusted. Without a fingerprint or a file the
//! system's roots count.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use rustls::{
    ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{CryptoProvider, aws_lc_rs::default_provider},
};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject as _};

/// Where most Linux systems keep the roots they trust.
const SYSTEM_ROOTS: &str = "/etc/ssl/certs/ca-certificates.crt";

/// Why no TLS client can be made.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The certificates cannot be read.
    #[error("cannot read certificates from {}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the reader said.
        source: rustls_pki_types::pem::Error,
    },
    /// The file has no certificate that can be trusted.
    #[error("{} holds no usable certificate", .path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// The fingerprint is not of the form `sha256:<64 hex digits>`.
    #[error("{text:?} is not a fingerprint such as sha256:1f2e… (64 hex digits)")]
    Fingerprint {
        /// The text.
        text: String,
    },
    /// The TLS library refused the configuration.
    #[error("cannot set up TLS")]
    Setup {
        /// What the library said.
        source: Error,
    },
}

/// SHA-256 of a certificate in DER form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The fingerprint of a certificate.
    pub fn of(certificate: &CertificateDer<'_>) -> Self {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest(&SHA256, certificate).as_ref());
        Self(bytes)
    }
}

/// Reads `sha256:<hex>`; colons between bytes and capital letters, as other tools print them, are fine.
impl std::str::FromStr for Fingerprint {
    type Err = TlsError;

    fn from_str(text: &str) -> Result<Self, TlsError> {
        let refused = || TlsError::Fingerprint { text: text.to_owned() };
        let digits = text.strip_prefix("sha256:").ok_or_else(refused)?.replace(':', "");
        if digits.len() != 64 || !digits.is_ascii() {
            return Err(refused());
        }
        let mut bytes = [0; 32];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&digits[2 * index..2 * index + 2], 16).map_err(|_| refused())?;
        }
        Ok(Self(bytes))
    }
}

impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("sha256:")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A client that trusts the certificates of one file.
///
/// # Errors
/// See [`TlsError`].
pub fn trust_file(path: &Path) -> Result<Arc<ClientConfig>, TlsError> {
    let mut roots = RootCertStore::empty();
    let read = |source| TlsError::Read { path: path.to_owned(), source };
    for certificate in CertificateDer::pem_file_iter(path).map_err(read)? {
        // System bundles may hold certificates that this library cannot use; the others still count.
        let _ = roots.add(certificate.map_err(read)?);
    }
    if roots.is_empty() {
        return Err(TlsError::Empty { path: path.to_owned() });
    }
    let config = builder()?.with_root_certificates(roots).with_no_client_auth();
    Ok(Arc::new(config))
}

/// A client that trusts what this system trusts.
///
/// # Errors
/// See [`TlsError`].
pub fn trust_system() -> Result<Arc<ClientConfig>, TlsError> {
    trust_file(Path::new(SYSTEM_ROOTS))
}

/// The CA that a pinned handshake found.
#[derive(Debug, Default, Clone)]
pub struct PinnedCa(Arc<OnceLock<CertificateDer<'static>>>);

impl PinnedCa {
    /// The CA's certificate in PEM form, once a handshake has succeeded.
    pub fn pem(&self) -> Option<String> {
        let text = STANDARD.encode(self.0.get()?);
        let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
        for line in text.as_bytes().chunks(64) {
            pem.extend(line.iter().map(|byte| char::from(*byte)));
            pem.push('\n');
        }
        pem.push_str("-----END CERTIFICATE-----\n");
        Some(pem)
    }
}

/// A client that trusts only a CA with this fingerprint, which the server must send along.
///
/// # Errors
/// See [`TlsError`].
pub fn trust_fingerprint(fingerprint: Fingerprint) -> Result<(Arc<ClientConfig>, PinnedCa), TlsError> {
    let found = PinnedCa::default();
    let provider = Arc::new(default_provider());
    let verifier = PinVerifier { fingerprint, provider, found: found.clone() };
    let config = builder()?.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth();
    Ok((Arc::new(config), found))
}

fn builder() -> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, TlsError> {
    ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|source| TlsError::Setup { source })
}

#[derive(Debug)]
struct PinVerifier {
    fingerprint: Fingerprint,
    provider: Arc<CryptoProvider>,
    found: PinnedCa,
}

impl ServerCertVerifier for PinVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let ca = intermediates.iter().find(|certificate| Fingerprint::of(certificate) == self.fingerprint).ok_or_else(
            || {
                Error::General(format!(
                    "the server presents no CA certificate with fingerprint {}; it presents {}",
                    self.fingerprint,
                    intermediates
                        .iter()
                        .map(|certificate| Fingerprint::of(certificate).to_string())
                        .reduce(|all, one| format!("{all}, {one}"))
                        .unwrap_or_else(|| "no CA certificate at all".to_owned()),
                ))
            },
        )?;
        let mut roots = RootCertStore::empty();
        roots.add(ca.clone().into_owned())?;
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&self.provider))
            .build()
            .map_err(|error| Error::General(error.to_string()))?;
        let verified = verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)?;
        let _ = self.found.0.set(ca.clone().into_owned());
        Ok(verified)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};

    use super::*;

    struct Chain {
        ca: CertificateDer<'static>,
        leaf: CertificateDer<'static>,
    }

    fn chain(host: &str) -> Chain {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let leaf = CertificateParams::new(vec![host.to_owned()]).unwrap();
        let leaf = leaf.signed_by(&KeyPair::generate().unwrap(), &ca).unwrap();
        Chain { ca: ca.der().clone(), leaf: leaf.der().clone() }
    }

    fn verify(
        pin: Fingerprint,
        chain: &Chain,
        presented: &[CertificateDer<'_>],
        host: &'static str,
    ) -> (bool, PinnedCa) {
        let found = PinnedCa::default();
        let verifier = PinVerifier { fingerprint: pin, provider: Arc::new(default_provider()), found: found.clone() };
        let name = ServerName::try_from(host).unwrap();
        let result = verifier.verify_server_cert(&chain.leaf, presented, &name, &[], UnixTime::now());
        (result.is_ok(), found)
    }

    #[test]
    fn only_a_chain_with_the_pinned_ca_and_the_right_host_passes() {
        let (ours, theirs) = (chain("drover.test"), chain("drover.test"));
        let pin = Fingerprint::of(&ours.ca);
        let (passes, found) = verify(pin, &ours, std::slice::from_ref(&ours.ca), "drover.test");
        assert!(passes);
        let pem = found.pem().unwrap();
        assert_eq!(CertificateDer::from_pem_slice(pem.as_bytes()).unwrap(), ours.ca);

        assert!(!verify(pin, &ours, std::slice::from_ref(&ours.ca), "other.test").0, "wrong host");
        assert!(!verify(pin, &ours, &[], "drover.test").0, "CA not presented");
        assert!(!verify(pin, &theirs, std::slice::from_ref(&theirs.ca), "drover.test").0, "another CA");
        let (passes, found) = verify(pin, &theirs, std::slice::from_ref(&ours.ca), "drover.test");
        assert!(!passes && found.pem().is_none(), "pinned CA beside a certificate that it did not sign");
    }

    #[test]
    fn fingerprints_round_trip_and_other_texts_are_refused() {
        let text = format!("sha256:{}", "0a".repeat(32));
        assert_eq!(text.parse::<Fingerprint>().unwrap().to_string(), text);
        assert_eq!(text.to_uppercase().replace("SHA256", "sha256").parse::<Fingerprint>().unwrap().to_string(), text);
        for text in ["", "sha256:", "md5:00", "sha256:zz", &format!("sha256:{}", "é".repeat(32))] {
            assert!(text.parse::<Fingerprint>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_file_without_certificates_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ca.pem");
        assert!(matches!(trust_file(&path), Err(TlsError::Read { .. })));
        std::fs::write(&path, "nothing").unwrap();
        assert!(matches!(trust_file(&path), Err(TlsError::Empty { .. })));
    }
}
