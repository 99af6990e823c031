//! The sources of address, region and credentials, in their order.

use std::path::PathBuf;

use aws_config::environment::{EnvironmentVariableCredentialsProvider, EnvironmentVariableRegionProvider};
use aws_config::meta::credentials::CredentialsProviderChain;
use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::{ProfileFileCredentialsProvider, ProfileFileRegionProvider};
use aws_config::web_identity_token::WebIdentityTokenCredentialsProvider;
use aws_config::{ConfigLoader, Region, SdkConfig};

use super::{Arguments, with_key};
use crate::folder::{Credentials, DataDir, Endpoint};

/// Why there is no server to speak to.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoServer {
    /// Nothing names an address.
    #[error("the profile has no endpoint_url; say which server with --endpoint-url or AWS_ENDPOINT_URL")]
    NoAddress,
    /// Nothing gives credentials.
    #[error("there are no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or use a profile")]
    NoCredentials,
    /// The folder belongs to no running `drover dev`, and nothing else was said.
    #[error("no server: AWS_ENDPOINT_URL is not set and no `drover dev` runs in {}", folder.display())]
    NotRunning {
        /// The data folder.
        folder: PathBuf,
    },
}

/// The configuration of the SDK for the server that is meant.
///
/// # Errors
/// When none is, or what names it cannot be read.
pub(super) async fn resolve(arguments: &Arguments, base: ConfigLoader) -> anyhow::Result<SdkConfig> {
    if arguments.data_dir.is_none() && (arguments.endpoint_url.is_some() || arguments.profile.is_some()) {
        return Ok(from_aws(arguments, base).await);
    }
    let folder = DataDir::given_or_own(arguments.data_dir.as_deref())?;
    if let (Some(endpoint), Some(credentials)) = (Endpoint::load(&folder)?, Credentials::load(&folder)?) {
        let mut config = with_key(base, &endpoint.url, &credentials);
        if let Some(region) = &arguments.region {
            config = config.region(Region::new(region.clone()));
        }
        return Ok(config.load().await);
    }
    if arguments.data_dir.is_none() {
        // The default profile may have an address although no variable says so.
        let config = from_aws(arguments, base).await;
        if config.endpoint_url().is_some() {
            return Ok(config);
        }
    }
    Err(NoServer::NotRunning { folder: folder.path().to_owned() }.into())
}

/// The configuration that AWS's variables and files say. The metadata services of clouds are not asked: they know no keys of this
/// server, and asking them takes seconds where there are none.
async fn from_aws(arguments: &Arguments, base: ConfigLoader) -> SdkConfig {
    let (mut profile, mut region) = (ProfileFileCredentialsProvider::builder(), ProfileFileRegionProvider::builder());
    let mut config = base;
    if let Some(name) = &arguments.profile {
        profile = profile.profile_name(name);
        region = region.profile_name(name);
        config = config.profile_name(name);
    }
    if let Some(url) = &arguments.endpoint_url {
        config = config.endpoint_url(url);
    }
    let region = RegionProviderChain::first_try(arguments.region.clone().map(Region::new))
        .or_else(EnvironmentVariableRegionProvider::new())
        .or_else(region.build())
        .or_else(Region::new("us-east-1"));
    let credentials = CredentialsProviderChain::first_try("Environment", EnvironmentVariableCredentialsProvider::new())
        .or_else("Profile", profile.build())
        .or_else("WebIdentityToken", WebIdentityTokenCredentialsProvider::builder().build());
    config.region(region).credentials_provider(credentials).load().await
}
