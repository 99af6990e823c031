//! What every background task last did; shown by `drover status`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use drover_kernel::{OpError, Time};

/// The reports of all tasks. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct Reports(Arc<Mutex<BTreeMap<&'static str, Report>>>);

/// What one task last did.
#[derive(Clone)]
pub(crate) struct Report {
    pub(crate) kind: &'static str,
    pub(crate) period: Option<Duration>,
    pub(crate) last_started: Option<Time>,
    pub(crate) last_took: Duration,
    pub(crate) last_error: Option<String>,
    pub(crate) passes: u64,
    pub(crate) handled: u64,
}

impl Reports {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<&'static str, Report>> {
        // Nothing panics while the lock is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn announce(&self, name: &'static str, kind: &'static str, period: Option<Duration>) {
        let fresh = Report {
            kind,
            period,
            last_started: None,
            last_took: Duration::ZERO,
            last_error: None,
            passes: 0,
            handled: 0,
        };
        self.lock().insert(name, fresh);
    }

    pub(crate) fn passed(&self, name: &'static str, started: (Time, Instant), result: &Result<u64, OpError>) {
        let took = started.1.elapsed();
        if let Some(report) = self.lock().get_mut(name) {
            report.last_started = Some(started.0);
            report.last_took = took;
            report.passes += 1;
            match result {
                Ok(handled) => {
                    report.handled += handled;
                    report.last_error = None;
                }
                Err(error) => report.last_error = Some(chain(error)),
            }
        }
    }

    pub(crate) fn all(&self) -> BTreeMap<&'static str, Report> {
        self.lock().clone()
    }
}

/// An error with all its causes, for the log and the status page.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
