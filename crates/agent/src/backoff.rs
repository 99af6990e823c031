//! How long to wait before the next attempt.
//!
//! Full jitter: a wait is drawn evenly between a tenth of a second and a ceiling that doubles from half a second to one
//! minute. A fleet that lost its server thus comes back spread out, and no node ever stays away longer than
//! [`LONGEST`], however long the outage was. (AWS's agent lets the ceiling grow to 40 minutes.)

use std::time::Duration;

/// No wait is shorter.
pub const SHORTEST: Duration = Duration::from_millis(100);

/// Ceiling of the first wait.
pub const FIRST_CEILING: Duration = Duration::from_millis(500);

/// No wait is longer.
pub const LONGEST: Duration = Duration::from_secs(60);

/// The waits of one series of failed attempts.
#[derive(Debug, Default, Clone)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// The wait after one more failure.
    pub fn next_wait(&mut self) -> Duration {
        let wait = wait(self.failures, random_fraction());
        self.failures = self.failures.saturating_add(1);
        wait
    }

    /// Starts the series again after a success.
    pub fn reset(&mut self) {
        self.failures = 0;
    }
}

/// The wait after `failures` earlier failures; `fraction` between 0 and 1 places it between the shortest and the ceiling.
fn wait(failures: u32, fraction: f64) -> Duration {
    let ceiling = FIRST_CEILING.saturating_mul(2u32.saturating_pow(failures.min(16))).min(LONGEST);
    let spread = (ceiling - SHORTEST).mul_f64(fraction.clamp(0.0, 1.0));
    (SHORTEST + spread).min(LONGEST)
}

/// A random number from 0 up to 1.
pub fn random_fraction() -> f64 {
    let (high, _) = uuid::Uuid::new_v4().as_u64_pair();
    // The low bits of the first half hold the UUID's version; the upper 32 are all random.
    f64::from(u32::try_from(high >> 32).unwrap_or(u32::MAX)) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_retry_comes_within_half_a_second_and_success_starts_again() {
        let mut backoff = Backoff::default();
        for _ in 0..40 {
            assert!(backoff.next_wait() <= LONGEST);
        }
        backoff.reset();
        let first = backoff.next_wait();
        assert!(first >= SHORTEST && first <= FIRST_CEILING, "{first:?}");
    }

    #[test]
    fn the_ceiling_doubles() {
        let ceilings: Vec<u64> = (0..9).map(|failures| wait(failures, 1.0).as_millis() as u64).collect();
        assert_eq!(ceilings, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    }

    proptest! {
        #[test]
        fn no_wait_is_ever_longer_than_a_minute(failures: u32, fraction: f64) {
            let wait = wait(failures, fraction);
            prop_assert!(wait >= SHORTEST && wait <= LONGEST);
        }

        #[test]
        fn fractions_are_fractions(_ in 0..50) {
            let fraction = random_fraction();
            prop_assert!((0.0..1.0).contains(&fraction));
        }
    }
}
