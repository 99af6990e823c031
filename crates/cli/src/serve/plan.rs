//! What `drover serve` is to do, checked before anything starts.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use drover_kernel::settings::Settings;
use drover_kernel::{AccountId, Region};
use drover_server::{Config, Engine, Throttle, Tls};
use zeroize::Zeroizing;

use crate::dev::{ACCOUNT, REGION, account, region};
use crate::failure::Usage;
use crate::folder::{Credentials, DataDir, read_private, read_root_key};
use crate::logging;
use crate::tls::Ca;

/// Arguments of `drover serve`.
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(after_help = "\
A server alone needs only --data-dir: the first start makes there what is not given.
Servers behind a load balancer need --database-url, and the same --root-key-file, access key and certificate.")]
pub(crate) struct Arguments {
    /// Address to listen on
    #[arg(long, env = "DROVER_LISTEN", default_value = "0.0.0.0:8443", value_name = "ADDRESS:PORT")]
    listen: SocketAddr,

    /// Folder for data and for keys that are not given
    #[arg(long, env = "DROVER_DATA_DIR", value_name = "DIR")]
    data_dir: Option<PathBuf>,

    /// Keep data in PostgreSQL instead of the folder: postgres://user:password@host/database
    #[arg(long, env = "DROVER_DATABASE_URL", hide_env_values = true, value_name = "URL")]
    database_url: Option<String>,

    /// File of the key that seals tokens, 64 hexadecimal digits, mode 600 [default: root.key in the folder]
    #[arg(long, env = "DROVER_ROOT_KEY_FILE", value_name = "FILE")]
    root_key_file: Option<PathBuf>,

    /// Account, 12 digits [default: the folder's, else 123456789012]
    #[arg(long, env = "DROVER_ACCOUNT_ID", value_name = "ID", value_parser = account)]
    account_id: Option<AccountId>,

    /// Region [default: the folder's, else us-east-1]
    #[arg(long, env = "DROVER_REGION", value_name = "REGION", value_parser = region)]
    region: Option<Region>,

    /// Access key id of the administrator [default: credentials.json in the folder]
    #[arg(long, env = "DROVER_ACCESS_KEY_ID", value_name = "ID", requires = "secret_key")]
    access_key: Option<String>,

    /// Secret of the access key; better in the environment, where other users cannot see it
    #[arg(
        long,
        env = "DROVER_SECRET_ACCESS_KEY",
        hide_env_values = true,
        value_name = "SECRET",
        requires = "access_key"
    )]
    secret_key: Option<String>,

    /// Certificate chain, PEM, the server's own first [default: one from a CA that the first start makes in the folder]
    #[arg(long, env = "DROVER_TLS_CERTIFICATE", value_name = "PEM", requires = "tls_key")]
    tls_certificate: Option<PathBuf>,

    /// Private key of the certificate, PEM, mode 600
    #[arg(long, env = "DROVER_TLS_KEY", value_name = "PEM", requires = "tls_certificate")]
    tls_key: Option<PathBuf>,

    /// Name or address by which nodes reach this server; may be repeated [default: the host name]
    #[arg(
        long = "tls-name",
        env = "DROVER_TLS_NAMES",
        value_delimiter = ',',
        value_name = "NAME",
        conflicts_with = "tls_certificate"
    )]
    tls_names: Vec<String>,

    /// Requests a second for each account and operation in the long run [default: no limit]
    #[arg(long, env = "DROVER_THROTTLE_PER_SECOND", value_name = "N")]
    throttle_per_second: Option<NonZeroU32>,

    /// Requests at once after a pause [default: twice as many as a second]
    #[arg(long, env = "DROVER_THROTTLE_BURST", value_name = "N", requires = "throttle_per_second")]
    throttle_burst: Option<NonZeroU32>,

    /// Longest lifetime of an activation, in days
    #[arg(long, env = "DROVER_ACTIVATION_LIFETIME_DAYS", default_value_t = 30, value_name = "DAYS",
          value_parser = clap::value_parser!(u32).range(1..=3650))]
    activation_lifetime_days: u32,

    #[command(flatten)]
    pub(super) logging: logging::Arguments,
}

/// What to start.
pub(super) struct Plan {
    /// The server.
    pub(super) config: Config,
    /// Where the data is, for people.
    pub(super) storage: String,
    /// The CA that nodes have to pin, unless the certificate was given.
    pub(super) own_ca: Option<OwnCa>,
}

/// The installation's own CA.
pub(super) struct OwnCa {
    /// `sha256:` and 64 hexadecimal digits.
    pub(super) fingerprint: String,
    /// A name that is in the server's certificate.
    pub(super) name: String,
}

impl Plan {
    /// Checks the arguments, and reads or makes keys.
    pub(super) fn of(arguments: &Arguments) -> anyhow::Result<Self> {
        let folder = arguments.data_dir.as_ref().map(DataDir::new);
        let needed = |what: &str| folder.as_ref().ok_or_else(|| Usage(format!("give --data-dir, or else {what}")));
        let (engine, storage) = match &arguments.database_url {
            Some(url) => (Engine::Postgres { url: url.clone() }, "data in PostgreSQL".to_owned()),
            None => {
                let data_dir = needed("--database-url")?.path().to_owned();
                let storage = format!("data in {}", data_dir.display());
                (Engine::Sqlite { data_dir }, storage)
            }
        };
        if let Some(folder) = &folder {
            folder.create()?;
        }
        let credentials = match arguments.access_key.clone().zip(arguments.secret_key.clone()) {
            Some((id, secret)) => arguments.given(id, secret)?,
            None => arguments.stored(needed("--access-key and --secret-key")?)?,
        };
        let root_key = match &arguments.root_key_file {
            Some(path) => read_root_key(path)?,
            None => needed("--root-key-file")?.root_key()?,
        };
        let (tls, own_ca) = match (&arguments.tls_certificate, &arguments.tls_key) {
            (Some(certificate), Some(key)) => (read_tls(certificate, key)?, None),
            _ => {
                let (tls, own) = issue(needed("--tls-certificate and --tls-key")?, &arguments.tls_names)?;
                (tls, Some(own))
            }
        };
        let (account, region) = (credentials.account_id.clone(), credentials.region.clone());
        let mut settings = Settings::standard(account.clone(), region.clone());
        settings.activation_lifetime = Duration::from_secs(u64::from(arguments.activation_lifetime_days) * 24 * 3600);
        let config = Config {
            listen: arguments.listen,
            engine,
            account,
            region,
            administrators: vec![credentials.administrator()],
            root_key,
            throttle: throttle(arguments.throttle_per_second, arguments.throttle_burst),
            tls: Some(tls),
            settings,
        };
        Ok(Self { config, storage, own_ca })
    }
}

impl Arguments {
    /// Credentials with this key, which are not stored.
    fn given(&self, access_key_id: String, secret: String) -> anyhow::Result<Credentials> {
        Ok(Credentials {
            account_id: self.account_id.clone().map_or_else(|| AccountId::parse(ACCOUNT), Ok)?,
            region: self.region.clone().map_or_else(|| Region::parse(REGION), Ok)?,
            access_key_id,
            secret_access_key: Zeroizing::new(secret),
        })
    }

    /// The folder's credentials; makes them on the first start.
    fn stored(&self, folder: &DataDir) -> anyhow::Result<Credentials> {
        if let Some(stored) = Credentials::load(folder)? {
            let account_id = self.account_id.clone().unwrap_or(stored.account_id);
            let region = self.region.clone().unwrap_or(stored.region);
            return Ok(Credentials { account_id, region, ..stored });
        }
        let blank = self.given(String::new(), String::new())?;
        let fresh = Credentials::random(blank.account_id, blank.region).store_first(folder)?;
        eprintln!("The administrator's access key is in {}.", folder.path().join("credentials.json").display());
        Ok(fresh)
    }
}

fn throttle(per_second: Option<NonZeroU32>, burst: Option<NonZeroU32>) -> Option<Throttle> {
    let per_second = per_second?.get();
    let burst = burst.map_or(per_second.saturating_mul(2), NonZeroU32::get);
    Some(Throttle { per_second, burst })
}

fn read_tls(certificate: &Path, key: &Path) -> anyhow::Result<Tls> {
    let certificate_pem =
        std::fs::read_to_string(certificate).with_context(|| format!("cannot read {}", certificate.display()))?;
    let key_pem = read_private(key)?.with_context(|| format!("there is no {}", key.display()))?;
    Ok(Tls { certificate_pem, key_pem: key_pem.to_string() })
}

fn issue(folder: &DataDir, names: &[String]) -> anyhow::Result<(Tls, OwnCa)> {
    let ca = Ca::load_or_make(folder)?;
    let host = rustix::system::uname().nodename().to_string_lossy().into_owned();
    let name = names.first().cloned().unwrap_or_else(|| host.clone());
    // This machine's own tools reach the server by any of these.
    let own = [host, "localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
    let mut all: Vec<String> = names.to_vec();
    all.extend(own.into_iter().filter(|name| !names.contains(name)));
    let tls = ca.issue(&all)?;
    Ok((tls, OwnCa { fingerprint: ca.fingerprint().to_owned(), name }))
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn parse(line: &str) -> Arguments {
        Line::try_parse_from(std::iter::once("serve").chain(line.split_whitespace())).unwrap().arguments
    }

    #[test]
    fn a_folder_is_all_that_one_server_needs() {
        let folder = tempfile::tempdir().unwrap();
        let line =
            format!("--data-dir {} --throttle-per-second 10 --activation-lifetime-days 2", folder.path().display());
        let first = Plan::of(&parse(&line)).unwrap();
        let again = Plan::of(&parse(&line)).unwrap();
        assert_eq!(first.config.administrators[0].id, again.config.administrators[0].id);
        assert_eq!(first.own_ca.unwrap().fingerprint, again.own_ca.unwrap().fingerprint);
        assert_eq!(again.config.throttle, Some(Throttle { per_second: 10, burst: 20 }));
        assert_eq!(again.config.settings.activation_lifetime, Duration::from_secs(2 * 86_400));
        assert!(matches!(again.config.engine, Engine::Sqlite { .. }));
    }

    #[test]
    fn without_a_folder_everything_is_to_be_given() {
        let check = |line: &str, missing: &str| {
            let error = Plan::of(&parse(line)).err().unwrap();
            assert!(error.is::<Usage>() && error.to_string().contains(missing), "{error}");
        };
        check("", "--database-url");
        check("--database-url postgres://x", "--access-key");
        check("--database-url postgres://x --access-key A --secret-key B", "--root-key-file");
    }
}
