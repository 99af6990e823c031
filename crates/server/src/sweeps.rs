//! Runs sweeps: each by its period, sooner when nudged, never two passes of one at once in a server.

use std::sync::Arc;
use std::time::Instant;

use drover_kernel::task::Sweep;
use drover_kernel::{Time, Tools};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::reports::{Reports, chain};
use crate::stop::stopped;

/// Starts all sweeps. They end when `stop` turns true, after the pass they are in.
pub(crate) fn start(
    tasks: &mut JoinSet<()>,
    sweeps: &[Arc<dyn Sweep>],
    tools: &Tools,
    reports: &Reports,
    stop: &watch::Receiver<bool>,
) {
    for sweep in sweeps {
        reports.announce(sweep.name(), "Sweep", Some(sweep.period()));
        tasks.spawn(run(Arc::clone(sweep), tools.clone(), reports.clone(), stop.clone()));
    }
}

async fn run(sweep: Arc<dyn Sweep>, tools: Tools, reports: Reports, mut stop: watch::Receiver<bool>) {
    let mut nudges = sweep.topic().map(|topic| tools.db.listen(topic));
    loop {
        let nudged = async {
            match &mut nudges {
                Some(nudges) => nudges.next().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = stopped(&mut stop) => return,
            () = tokio::time::sleep(sweep.period()) => {}
            () = nudged => {}
        }
        let started = (Time::now(), Instant::now());
        let result = sweep.pass(&tools).await;
        if let Err(error) = &result {
            tracing::error!(sweep = sweep.name(), error = chain(error), "a pass failed; the next one tries again");
        }
        reports.passed(sweep.name(), started, &result);
    }
}
