//! Token buckets, one for each account and operation.

use std::num::NonZeroU32;

use drover_kernel::AccountId;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::config::Throttle;

/// The buckets. Bounded by the number of accounts and operations, since only authenticated calls are counted.
pub(crate) struct Buckets(Option<DefaultKeyedRateLimiter<(AccountId, &'static str, &'static str)>>);

impl Buckets {
    pub(crate) fn new(throttle: Option<Throttle>) -> Self {
        let limiter = |throttle: Throttle| {
            let at_least_one = |count| NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
            let quota = Quota::per_second(at_least_one(throttle.per_second)).allow_burst(at_least_one(throttle.burst));
            RateLimiter::keyed(quota)
        };
        Self(throttle.map(limiter))
    }

    /// Takes a token. False when there is none.
    pub(crate) fn take(&self, account: &AccountId, service: &'static str, operation: &'static str) -> bool {
        self.0.as_ref().is_none_or(|limiter| limiter.check_key(&(account.clone(), service, operation)).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_operation_has_its_own_bucket() {
        let buckets = Buckets::new(Some(Throttle { per_second: 1, burst: 2 }));
        let account = AccountId::parse("123456789012").unwrap();
        let taken: Vec<bool> = (0..3).map(|_| buckets.take(&account, "ssm", "GetParameter")).collect();
        assert_eq!(taken, [true, true, false]);
        assert!(buckets.take(&account, "ssm", "PutParameter"));
        assert!((0..100).all(|_| Buckets::new(None).take(&account, "ssm", "GetParameter")));
    }
}
