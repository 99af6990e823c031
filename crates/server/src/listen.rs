//! Accepting connections: HTTP/1.1, with TLS on the same port if there is a certificate.
//!
//! A TLS connection begins with the byte 22, no HTTP request does, so both can share a port. With a certificate, plain HTTP is
//! for this machine only: AWS's agent insists on TLS for its channels, and a laptop's tools need not be told of a private CA.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::config::Tls;
use crate::front::Front;
use crate::stop::stopped;

/// How long a client may take for its request's head, and for the TLS handshake.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// The longest head of a request.
const MAX_HEAD: usize = 64 << 10;

/// How long requests in hand may take after the server was told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// The first byte of a TLS connection.
const TLS_HANDSHAKE: u8 = 22;

/// A certificate that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// Not PEM, or without what is needed.
    #[error("the certificate or its key is not valid PEM")]
    Pem(#[source] rustls_pki_types::pem::Error),
    /// Certificate and key do not belong together, or are of a kind that is not supported.
    #[error("the certificate and its key cannot be used")]
    Unusable(#[source] rustls::Error),
}

/// Makes the acceptor for a certificate.
pub(crate) fn acceptor(tls: &Tls) -> Result<TlsAcceptor, TlsError> {
    let chain: Result<Vec<CertificateDer<'_>>, _> =
        CertificateDer::pem_slice_iter(tls.certificate_pem.as_bytes()).collect();
    let key = PrivateKeyDer::from_pem_slice(tls.key_pem.as_bytes()).map_err(TlsError::Pem)?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(TlsError::Unusable)?
        .with_no_client_auth()
        .with_single_cert(chain.map_err(TlsError::Pem)?, key)
        .map_err(TlsError::Unusable)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Accepts connections until `stop` turns true, then lets the requests in hand finish.
pub(crate) async fn run(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    front: Arc<Front>,
    mut stop: watch::Receiver<bool>,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = stopped(&mut stop) => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    connections.spawn(connection(stream, peer, tls.clone(), Arc::clone(&front), stop.clone()));
                }
                Err(error) => {
                    // Out of file descriptors, mostly; the pause lets connections end.
                    tracing::error!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    let finished = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(GRACE, finished).await.is_err() {
        tracing::warn!("some requests did not finish in time");
    }
}

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    tls: Option<TlsAcceptor>,
    front: Arc<Front>,
    stop: watch::Receiver<bool>,
) {
    let _ = stream.set_nodelay(true);
    let mut first = [0];
    let peeked = tokio::time::timeout(HEAD_TIMEOUT, stream.peek(&mut first));
    let served = match (tls, peeked.await) {
        (_, Err(_) | Ok(Err(_) | Ok(0))) => return,
        (Some(tls), Ok(Ok(_))) if first[0] == TLS_HANDSHAKE => {
            match tokio::time::timeout(HEAD_TIMEOUT, tls.accept(stream)).await {
                Ok(Ok(stream)) => serve(stream, peer, front, stop).await,
                Ok(Err(error)) => Err(error.into()),
                Err(_) => return,
            }
        }
        (Some(_), Ok(Ok(_))) if !peer.ip().to_canonical().is_loopback() => {
            tracing::debug!(%peer, "refused plain HTTP from another machine");
            return;
        }
        (_, Ok(Ok(_))) => serve(stream, peer, front, stop).await,
    };
    if let Err(error) = served {
        tracing::debug!(%peer, %error, "a connection ended with an error");
    }
}

async fn serve<S>(
    stream: S,
    peer: SocketAddr,
    front: Arc<Front>,
    mut stop: watch::Receiver<bool>,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |request| {
        let front = Arc::clone(&front);
        async move { Ok::<_, io::Error>(front.answer(request, peer).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    tokio::pin!(connection);
    tokio::select! {
        done = connection.as_mut() => return Ok(done?),
        () = stopped(&mut stop) => connection.as_mut().graceful_shutdown(),
    }
    Ok(connection.await?)
}
