//! How a simulated node reaches its server.

use std::fmt::{self, Debug};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

/// With TLS or without.
#[derive(Clone)]
pub enum Transport {
    /// Without.
    Plain,
    /// With TLS.
    Tls(TlsConnector),
}

impl Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "Plain",
            Self::Tls(_) => "Tls",
        })
    }
}

impl Transport {
    /// TLS that trusts the certificates in this file alone.
    pub(super) fn tls(ca: &Path) -> anyhow::Result<Self> {
        let mut roots = RootCertStore::empty();
        let unreadable = || format!("cannot read {}", ca.display());
        for certificate in CertificateDer::pem_file_iter(ca).with_context(unreadable)? {
            roots.add(certificate.with_context(unreadable)?)?;
        }
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
        Ok(Self::Tls(Arc::new(config.with_root_certificates(roots).with_no_client_auth()).into()))
    }
}

/// A connection of either kind.
pub(super) type Stream = Box<dyn Duplex>;

/// What a connection can do.
pub(super) trait Duplex: AsyncRead + AsyncWrite + Debug + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Debug + Send + Unpin> Duplex for T {}

/// Opens a connection.
pub(super) async fn connect(address: SocketAddr, transport: &Transport) -> anyhow::Result<Stream> {
    let stream = TcpStream::connect(address).await.context("cannot connect to the server")?;
    stream.set_nodelay(true)?;
    match transport {
        Transport::Plain => Ok(Box::new(stream)),
        Transport::Tls(connector) => {
            let name = ServerName::from(address.ip());
            Ok(Box::new(connector.connect(name, stream).await.context("no TLS with the server")?))
        }
    }
}
