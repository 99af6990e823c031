//! How a command finds its server, and speaks to it.
//!
//! In this order: what the command line says, what AWS's environment variables and profile say, and at last the `drover dev` that
//! runs on this machine. AWS itself is never meant: without an address from one of them there is no server.

mod error;
mod own;
mod resolve;
mod transport;

use std::path::PathBuf;

use aws_config::retry::RetryConfig;
use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, ConfigLoader, Region, SdkConfig};
use aws_sdk_ssm::config::Credentials as SdkCredentials;

pub(crate) use error::{CallError, explain};
pub(crate) use own::OwnService;
pub(crate) use resolve::NoServer;
use transport::Transport;

use crate::folder::Credentials;

/// How to find the server.
#[derive(Clone, Debug, clap::Args)]
#[group(skip)]
#[command(next_help_heading = "Server")]
pub(crate) struct Arguments {
    /// Address of the server, such as https://drover.example.com:8443
    #[arg(long, env = "AWS_ENDPOINT_URL", value_name = "URL")]
    endpoint_url: Option<String>,

    /// AWS profile with the server's address and the credentials
    #[arg(long, env = "AWS_PROFILE", value_name = "NAME")]
    profile: Option<String>,

    /// Region [default: the profile's or the server's, else us-east-1]
    #[arg(long, env = "AWS_REGION", value_name = "REGION")]
    region: Option<String>,

    /// Trust only the certificates in this PEM file [default: those that the system trusts]
    #[arg(long, env = "AWS_CA_BUNDLE", value_name = "PEM")]
    ca_file: Option<PathBuf>,

    /// Speak to the `drover dev` of this data folder, whatever else is set [default without an address: ~/.local/share/drover]
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

/// Whether calls are repeated when the server does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retries {
    /// Up to three attempts, as AWS's tools do.
    Some,
    /// One attempt, for callers that ask again by themselves.
    None,
}

/// Clients of one server. They share their connections.
#[derive(Clone, Debug)]
pub(crate) struct Connection {
    /// AWS Systems Manager's operations.
    pub(crate) ssm: aws_sdk_ssm::Client,
    /// Who the caller is.
    pub(crate) sts: aws_sdk_sts::Client,
    /// Drover's own operations.
    pub(crate) own: OwnService,
    /// The server's address.
    pub(crate) url: String,
}

impl Connection {
    /// Finds the server that the command line, the environment or this machine's `drover dev` names. Calls nothing yet.
    ///
    /// # Errors
    /// When there is none, or what names it cannot be read.
    pub(crate) async fn find(arguments: &Arguments, retries: Retries) -> anyhow::Result<Self> {
        let transport = Transport::new(arguments.ca_file.as_deref())?;
        let base = base(transport.clone(), retries);
        let config = Box::pin(resolve::resolve(arguments, base)).await?;
        Ok(Self::of(&config, transport)?)
    }

    /// A connection to this server with these credentials.
    pub(crate) async fn to(url: &str, credentials: &Credentials, retries: Retries) -> anyhow::Result<Self> {
        let transport = Transport::new(None)?;
        let base = base(transport.clone(), retries);
        let config = Box::pin(with_key(base, url, credentials).load()).await;
        Ok(Self::of(&config, transport)?)
    }

    fn of(config: &SdkConfig, transport: Transport) -> Result<Self, NoServer> {
        let url = config.endpoint_url().ok_or(NoServer::NoAddress)?.trim_end_matches('/').to_owned();
        let region = config.region().map_or_else(|| "us-east-1".to_owned(), ToString::to_string);
        let credentials = config.credentials_provider().ok_or(NoServer::NoCredentials)?;
        Ok(Self {
            ssm: aws_sdk_ssm::Client::new(config),
            sts: aws_sdk_sts::Client::new(config),
            own: OwnService::new(url.clone(), region, credentials, transport),
            url,
        })
    }
}

fn base(transport: Transport, retries: Retries) -> ConfigLoader {
    let attempts = match retries {
        Retries::Some => RetryConfig::standard(),
        Retries::None => RetryConfig::disabled(),
    };
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(std::time::Duration::from_secs(30)).build();
    aws_config::defaults(BehaviorVersion::latest())
        .http_client(transport.into_client())
        .retry_config(attempts)
        .timeout_config(timeouts)
}

fn with_key(base: ConfigLoader, url: &str, credentials: &Credentials) -> ConfigLoader {
    let Credentials { account_id: _, region, access_key_id, secret_access_key } = credentials;
    let key = SdkCredentials::new(access_key_id, secret_access_key.as_str(), None, None, "drover dev");
    base.endpoint_url(url).region(Region::new(region.to_string())).credentials_provider(key)
}
