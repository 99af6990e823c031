//! HTTP connections: plain for `http://`, TLS for `https://`.
//!
//! TLS is set up when it is first needed: reading the system's certificates takes longer than a whole command against a server on
//! this machine.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use aws_smithy_http_client::Connector;
use aws_smithy_http_client::tls::{self, TlsContext, TrustStore};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

/// Connections to servers, kept open for the next call.
#[derive(Clone, Debug)]
pub(crate) struct Transport(Arc<Connections>);

#[derive(Debug)]
struct Connections {
    plain: Connector,
    encrypted: OnceLock<Connector>,
    trusted: TrustStore,
}

/// Why there can be no connections.
#[derive(Debug, thiserror::Error)]
#[error("cannot read certificates from {}", path.display())]
pub(crate) struct TransportError {
    path: PathBuf,
    source: std::io::Error,
}

impl Transport {
    /// Connections that trust the certificates in this file, or those that the system trusts.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn new(ca_file: Option<&Path>) -> Result<Self, TransportError> {
        let trusted = match ca_file {
            Some(path) => {
                let failed = |source| TransportError { path: path.to_owned(), source };
                TrustStore::empty().with_pem_certificate(std::fs::read(path).map_err(failed)?)
            }
            None => TrustStore::empty().with_native_roots(true),
        };
        let plain = Connector::builder().build_http();
        Ok(Self(Arc::new(Connections { plain, encrypted: OnceLock::new(), trusted })))
    }

    /// As the SDK wants it.
    pub(super) fn into_client(self) -> SharedHttpClient {
        let connector = SharedHttpConnector::new(self);
        http_client_fn(move |_, _| connector.clone())
    }
}

impl HttpConnector for Transport {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let Connections { plain, encrypted, trusted } = self.0.as_ref();
        if request.uri().starts_with("https:") {
            encrypted.get_or_init(|| connector(trusted.clone())).call(request)
        } else {
            plain.call(request)
        }
    }
}

fn connector(trusted: TrustStore) -> Connector {
    let context =
        TlsContext::builder().with_trust_store(trusted).build().expect("a trust store is all there is to set");
    let provider = tls::Provider::Rustls(tls::rustls_provider::CryptoMode::AwsLc);
    Connector::builder().tls_provider(provider).tls_context(context).build()
}
