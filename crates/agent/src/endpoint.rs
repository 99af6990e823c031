//! The server's address, and the rule that says when it may be spoken to without TLS.

use std::{fmt, net::IpAddr};

use http::Uri;

/// Where the server is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// Whether the connection is encrypted.
    pub scheme: Scheme,
    /// Host name or address, without brackets.
    pub host: String,
    /// TCP port.
    pub port: u16,
    authority: String,
}

/// How to speak to the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// HTTP over TLS.
    Https,
    /// Plain HTTP.
    Http,
}

/// Whether plain HTTP may leave this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainHttp {
    /// To loopback addresses only.
    LoopbackOnly,
    /// To any host; the operator asked for it.
    Anywhere,
}

/// Why a text is no usable server address.
#[derive(Debug, thiserror::Error)]
pub enum EndpointError {
    /// The text is no URL of the form `https://host[:port]`.
    #[error("{url:?} is not a server address such as https://drover.example.com:8443")]
    Form {
        /// The text.
        url: String,
    },
    /// Plain HTTP to another machine.
    #[error(
        "{url:?} is not encrypted; use https://, or --insecure-http if this network may read and change everything"
    )]
    Plain {
        /// The text.
        url: String,
    },
}

impl Endpoint {
    /// Reads `https://host[:port]` or `http://host[:port]`. A path other than `/` is refused: there is one API at the root.
    ///
    /// # Errors
    /// See [`EndpointError`].
    pub fn parse(url: &str, plain: PlainHttp) -> Result<Self, EndpointError> {
        let form = || EndpointError::Form { url: url.to_owned() };
        let uri: Uri = url.parse().map_err(|_| form())?;
        let scheme = match uri.scheme_str() {
            Some("https") => Scheme::Https,
            Some("http") => Scheme::Http,
            Some(_) | None => return Err(form()),
        };
        let authority = uri.authority().ok_or_else(form)?;
        if authority.as_str().contains('@') || !matches!(uri.path(), "" | "/") || uri.query().is_some() {
            return Err(form());
        }
        let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        let standard = match scheme {
            Scheme::Https => 443,
            Scheme::Http => 80,
        };
        let port = authority.port_u16().unwrap_or(standard);
        if scheme == Scheme::Http && plain == PlainHttp::LoopbackOnly && !is_loopback(&host) {
            return Err(EndpointError::Plain { url: url.to_owned() });
        }
        let authority =
            if port == standard { authority.host().to_owned() } else { format!("{}:{port}", authority.host()) };
        Ok(Self { scheme, host, port, authority })
    }

    /// The value of the `Host` header: with the port, unless it is the scheme's own.
    pub fn authority(&self) -> &str {
        &self.authority
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.scheme {
            Scheme::Https => "https",
            Scheme::Http => "http",
        };
        write!(f, "{scheme}://{}", self.authority)
    }
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_print_as_the_host_header_needs_them() {
        let check = |url: &str, host: &str, port: u16, printed: &str| {
            let endpoint = Endpoint::parse(url, PlainHttp::LoopbackOnly).unwrap();
            assert_eq!((endpoint.host.as_str(), endpoint.port, endpoint.to_string().as_str()), (host, port, printed));
        };
        check("https://drover.test", "drover.test", 443, "https://drover.test");
        check("https://drover.test:443/", "drover.test", 443, "https://drover.test");
        check("https://10.0.0.7:8443", "10.0.0.7", 8443, "https://10.0.0.7:8443");
        check("http://[::1]:8000", "::1", 8000, "http://[::1]:8000");
        check("http://localhost:8000", "localhost", 8000, "http://localhost:8000");
    }

    #[test]
    fn plain_http_stays_on_this_machine_unless_asked() {
        let url = "http://drover.test:8000";
        assert!(matches!(Endpoint::parse(url, PlainHttp::LoopbackOnly), Err(EndpointError::Plain { .. })));
        assert!(Endpoint::parse(url, PlainHttp::Anywhere).is_ok());
    }

    #[test]
    fn other_texts_are_refused() {
        for url in ["", "drover.test:8443", "ftp://drover.test", "https://drover.test/api", "https://u:p@drover.test"] {
            assert!(matches!(Endpoint::parse(url, PlainHttp::Anywhere), Err(EndpointError::Form { .. })), "{url}");
        }
    }
}
