//! The installation's own CA, and the server's certificate from it.
//!
//! The first start makes the CA and keeps it in the data folder; agents pin its fingerprint. The server's certificate is made
//! anew on every start, so that its names are those of today and nobody has to renew it; it never reaches the disk.

use std::net::IpAddr;

use drover_kernel::Time;
use drover_server::Tls;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, SanType,
};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;

use crate::folder::{DataDir, FolderError, create_private, read_private};

/// A CA outlives the servers: 20 years.
const CA_DAYS: i64 = 20 * 365;
/// What a server's certificate may last at the most for all clients: 825 days.
const SERVER_DAYS: i64 = 825;

/// Why there is no certificate.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CertificateError {
    /// The CA's files cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// A certificate cannot be made, or the CA's cannot be understood.
    #[error("cannot make a server certificate")]
    Make(#[from] rcgen::Error),
    /// The CA's file is no PEM.
    #[error("cannot read the CA's certificate")]
    Read(#[from] rustls_pki_types::pem::Error),
    /// One of the CA's two files is missing.
    #[error("{} and {} belong together, but one of them is missing", .0.ca().display(), .0.ca_key().display())]
    Half(DataDir),
}

/// A CA with its key.
pub(crate) struct Ca {
    certificate_pem: String,
    fingerprint: String,
    issuer: Issuer<'static, KeyPair>,
}

impl Ca {
    /// The folder's CA; makes one on the first start.
    ///
    /// # Errors
    /// See [`CertificateError`].
    pub(crate) fn load_or_make(folder: &DataDir) -> Result<Self, CertificateError> {
        // The key first: a crash between the two leaves a key without a certificate, for which one is made here.
        let key = match read_private(&folder.ca_key())? {
            Some(key) => KeyPair::from_pem(&key)?,
            None if folder.ca().exists() => return Err(CertificateError::Half(folder.clone())),
            None => {
                let fresh = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
                create_private(&folder.ca_key(), fresh.serialize_pem().as_bytes())?;
                match read_private(&folder.ca_key())? {
                    Some(key) => KeyPair::from_pem(&key)?,
                    None => return Err(CertificateError::Half(folder.clone())),
                }
            }
        };
        let read = || {
            std::fs::read_to_string(folder.ca()).map(Some).or_else(|source| match source.kind() {
                std::io::ErrorKind::NotFound => Ok(None),
                _ => Err(FolderError::File { what: "read", path: folder.ca(), source }),
            })
        };
        let certificate_pem = match read()? {
            Some(pem) => pem,
            None => {
                let made = CertifiedIssuer::self_signed(authority(), &key)?.pem();
                create_private(&folder.ca(), made.as_bytes())?;
                read()?.unwrap_or(made)
            }
        };
        let der = CertificateDer::from_pem_slice(certificate_pem.as_bytes())?;
        let fingerprint = fingerprint(&der);
        Ok(Self { issuer: Issuer::from_ca_cert_der(&der, key)?, certificate_pem, fingerprint })
    }

    /// SHA-256 of the CA's certificate, as agents are told it: `sha256:` and 64 hexadecimal digits.
    pub(crate) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// A fresh certificate for a server of these names and addresses, with the CA's behind it.
    ///
    /// # Errors
    /// When a name cannot be in a certificate.
    pub(crate) fn issue(&self, names: &[String]) -> Result<Tls, CertificateError> {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let mut params = valid_for(SERVER_DAYS);
        params.distinguished_name.push(DnType::CommonName, "Drover server");
        for name in names {
            params.subject_alt_names.push(match name.parse::<IpAddr>() {
                Ok(address) => SanType::IpAddress(address),
                Err(_) => SanType::DnsName(name.as_str().try_into()?),
            });
        }
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let server = params.signed_by(&key, &self.issuer)?;
        Ok(Tls { certificate_pem: server.pem() + &self.certificate_pem, key_pem: key.serialize_pem() })
    }
}

fn authority() -> CertificateParams {
    let mut params = valid_for(CA_DAYS);
    params.distinguished_name.push(DnType::CommonName, "Drover CA");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

/// Valid from yesterday, for nodes whose clocks are behind.
fn valid_for(days: i64) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    let today = jiff::Timestamp::from_millisecond(Time::now().millis())
        .unwrap_or_default()
        .to_zoned(jiff::tz::TimeZone::UTC)
        .date();
    let day = |days: i64| {
        let date = today.saturating_add(jiff::Span::new().days(days));
        let small = |part: i8| u8::try_from(part).unwrap_or(1);
        rcgen::date_time_ymd(i32::from(date.year()), small(date.month()), small(date.day()))
    };
    params.not_before = day(-1);
    params.not_after = day(days);
    params
}

fn fingerprint(certificate: &CertificateDer<'_>) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, certificate);
    digest.as_ref().iter().fold("sha256:".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ca_is_made_once_and_signs_for_names_and_addresses() {
        let folder = tempfile::tempdir().unwrap();
        let folder = DataDir::new(folder.path());
        let first = Ca::load_or_make(&folder).unwrap();
        let again = Ca::load_or_make(&folder).unwrap();
        assert_eq!(first.fingerprint(), again.fingerprint());
        assert_eq!(first.fingerprint().len(), "sha256:".len() + 64);

        let tls = again.issue(&["drover.test".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()]).unwrap();
        let chain: Vec<_> =
            CertificateDer::pem_slice_iter(tls.certificate_pem.as_bytes()).map(Result::unwrap).collect();
        assert_eq!(chain.len(), 2);
        assert_eq!(fingerprint(&chain[1]), first.fingerprint());
        assert!(again.issue(&["ä".to_owned()]).is_err());
    }

    #[test]
    fn a_ca_without_its_key_is_refused_and_a_key_without_a_certificate_gets_one() {
        let folder = tempfile::tempdir().unwrap();
        let folder = DataDir::new(folder.path());
        Ca::load_or_make(&folder).unwrap();
        std::fs::remove_file(folder.ca()).unwrap();
        Ca::load_or_make(&folder).unwrap();
        std::fs::remove_file(folder.ca_key()).unwrap();
        assert!(matches!(Ca::load_or_make(&folder), Err(CertificateError::Half(_))));
    }
}
