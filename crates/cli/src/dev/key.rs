//! The administrator's key of `drover dev`: what the folder has, what the command line says, or a fresh one.

use drover_kernel::{AccountId, Region};
use zeroize::Zeroizing;

use crate::failure::Usage;
use crate::folder::{Credentials, DataDir};

/// The account of a system that nobody gave one.
pub(crate) const ACCOUNT: &str = "123456789012";
/// The region of a system that nobody gave one.
pub(crate) const REGION: &str = "us-east-1";

/// What the command line says.
#[derive(Clone, Copy, Default)]
pub(super) struct GivenKey<'a> {
    pub(super) account_id: Option<&'a AccountId>,
    pub(super) region: Option<&'a Region>,
    /// Id and secret.
    pub(super) key: Option<(&'a str, &'a str)>,
}

impl GivenKey<'_> {
    /// The folder's credentials with what was given, stored in the folder.
    pub(super) fn merged(self, folder: Option<&DataDir>) -> anyhow::Result<Credentials> {
        let stored = folder.map(Credentials::load).transpose()?.flatten();
        let mut credentials = match stored.clone() {
            Some(stored) => {
                keeps("account", self.account_id, &stored.account_id)?;
                keeps("region", self.region, &stored.region)?;
                stored
            }
            None => {
                let account = self.account_id.cloned().map_or_else(|| AccountId::parse(ACCOUNT), Ok)?;
                let region = self.region.cloned().map_or_else(|| Region::parse(REGION), Ok)?;
                Credentials::random(account, region)
            }
        };
        if let Some((id, secret)) = self.key {
            credentials.access_key_id = id.to_owned();
            credentials.secret_access_key = Zeroizing::new(secret.to_owned());
        }
        match folder {
            Some(_) if stored.as_ref() == Some(&credentials) => Ok(credentials),
            Some(folder) if self.key.is_none() => Ok(credentials.store_first(folder)?),
            Some(folder) => {
                credentials.store(folder)?;
                Ok(credentials)
            }
            None => Ok(credentials),
        }
    }
}

/// Data is kept by account and region: with another one it would seem to be gone.
fn keeps<T: PartialEq + std::fmt::Display>(what: &str, given: Option<&T>, stored: &T) -> Result<(), Usage> {
    match given {
        Some(given) if given != stored => {
            Err(Usage(format!("the data folder is of {what} {stored}, not {given}; use another --data-dir")))
        }
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_kept_and_replaced_only_by_given_ones() {
        let folder = tempfile::tempdir().unwrap();
        let folder = DataDir::new(folder.path());
        let region = Region::parse("eu-north-1").unwrap();
        let first = GivenKey { region: Some(&region), ..GivenKey::default() }.merged(Some(&folder)).unwrap();
        assert_eq!((first.account_id.as_str(), first.region.as_str()), (ACCOUNT, "eu-north-1"));
        assert_eq!(GivenKey::default().merged(Some(&folder)).unwrap(), first);

        let given = GivenKey { key: Some(("AKIAX", "s")), ..GivenKey::default() }.merged(Some(&folder)).unwrap();
        assert_eq!((given.access_key_id.as_str(), given.region.as_str()), ("AKIAX", "eu-north-1"));
        assert_eq!(GivenKey::default().merged(Some(&folder)).unwrap(), given);
    }

    #[test]
    fn another_account_or_region_than_the_folders_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let folder = DataDir::new(folder.path());
        GivenKey::default().merged(Some(&folder)).unwrap();
        let (region, same) = (Region::parse("eu-north-1").unwrap(), Region::parse(REGION).unwrap());
        let account = AccountId::parse("000000000001").unwrap();
        let wrong_region = GivenKey { region: Some(&region), ..GivenKey::default() };
        let wrong_account = GivenKey { account_id: Some(&account), ..GivenKey::default() };
        for given in [wrong_region, wrong_account] {
            let error = given.merged(Some(&folder)).unwrap_err();
            assert!(error.is::<Usage>(), "{error}");
        }
        assert!(GivenKey { region: Some(&same), ..GivenKey::default() }.merged(Some(&folder)).is_ok());
    }
}
