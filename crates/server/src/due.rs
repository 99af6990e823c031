//! Runs the due queue: claims what is due, hands it to its handler, finishes it.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use drover_kernel::due::{self, Claimed, DueHandler};
use drover_kernel::{OpError, Time, Tools};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::reports::{Reports, chain};
use crate::stop::stopped;

/// The task's name in `drover status`.
pub(crate) const NAME: &str = "due-queue";

/// How often the queue is looked at when nothing nudges: other servers may have written.
const PERIOD: Duration = Duration::from_secs(2);

/// Entries that one server works on at once.
const AT_ONCE: usize = 16;

type Handlers = Arc<HashMap<&'static str, Arc<dyn DueHandler>>>;

/// Works on due entries until `stop` turns true; those in hand are finished.
pub(crate) async fn run(handlers: Handlers, tools: Tools, reports: Reports, mut stop: watch::Receiver<bool>) {
    reports.announce(NAME, "DueQueue", Some(PERIOD));
    let owner = uuid::Uuid::new_v4().to_string();
    let mut nudges = tools.db.listen(due::TOPIC);
    let mut working = JoinSet::new();
    loop {
        let started = (Time::now(), Instant::now());
        let wait = match due::claim(&tools.db, &owner, AT_ONCE).await {
            Ok(found) => {
                let count = found.claimed.len() as u64;
                for claimed in found.claimed {
                    working.spawn(handle(Arc::clone(&handlers), tools.clone(), claimed));
                }
                if count > 0 {
                    reports.passed(NAME, started, &Ok(count));
                }
                if found.more && count > 0 { Duration::ZERO } else { found.next_in.unwrap_or(PERIOD).min(PERIOD) }
            }
            Err(error) => {
                let error = OpError::from(error);
                tracing::error!(error = chain(&error), "the due queue could not be read");
                reports.passed(NAME, started, &Err(error));
                PERIOD
            }
        };
        let full = working.len() >= AT_ONCE;
        tokio::select! {
            () = stopped(&mut stop) => break,
            Some(_) = working.join_next(), if full => {}
            () = nudges.next(), if !full => {}
            () = tokio::time::sleep(wait), if !full => {}
        }
        while working.try_join_next().is_some() {}
    }
    while working.join_next().await.is_some() {}
}

async fn handle(handlers: Handlers, tools: Tools, mut claimed: Claimed) {
    let kind = claimed.kind.clone();
    let Some(handler) = handlers.get(kind.as_str()) else {
        tracing::error!(kind, "nobody handles this kind of due work; another version wrote it");
        let _ = claimed.retry_later(&tools.db).await;
        return;
    };
    let (scope, id, now) = (claimed.scope.clone(), claimed.id.clone(), claimed.now);
    let running = handler.run(&tools, &scope, &id, now);
    tokio::pin!(running);
    let result = loop {
        tokio::select! {
            result = running.as_mut() => break result,
            () = tokio::time::sleep(due::CLAIM / 3) => {
                if let Err(error) = claimed.renew(&tools.db).await {
                    tracing::warn!(kind, error = chain(&error), "a claim was not renewed; another server may do the work too");
                }
            }
        }
    };
    let finished = match result {
        Ok(()) => claimed.finish(&tools.db).await.map(|_| ()),
        Err(error) => {
            tracing::error!(kind, id = ?claimed.id, error = chain(&error), "due work failed; it will be tried again");
            claimed.retry_later(&tools.db).await.map(|_| ())
        }
    };
    if let Err(error) = finished {
        tracing::error!(kind, error = chain(&error), "due work could not be finished; it will run again");
    }
}
