//! The one writer of the trail in a server.

use std::time::Duration;

use drover_kernel::{Db, Region, log};
use tokio::sync::{mpsc, oneshot};

use crate::record::Record;

/// The longest time that the record of a reading call waits for company.
pub const LINGER: Duration = Duration::from_millis(50);

/// Records that may wait; callers wait beyond that.
const QUEUE: usize = 4096;

/// Records in one commit.
const GROUP: usize = 512;

/// The log's name in the store.
pub const LOG: &str = "trail";

struct Waiting {
    record: Record,
    written: Option<oneshot::Sender<()>>,
}

/// Where the front door leaves its records. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Trail(mpsc::Sender<Waiting>);

/// The end that writes. Run it until all [`Trail`]s are gone.
#[derive(Debug)]
pub struct Writer {
    db: Db,
    waiting: mpsc::Receiver<Waiting>,
}

impl Trail {
    /// A trail into this store, and its writer.
    pub fn new(db: Db) -> (Self, Writer) {
        let (sender, waiting) = mpsc::channel(QUEUE);
        (Self(sender), Writer { db, waiting })
    }

    /// Leaves a record; returns when it is durable, or at once if the call only read.
    pub async fn write(&self, record: Record) {
        if record.read_only {
            // The channel closes only when the server stops.
            let _ = self.0.send(Waiting { record, written: None }).await;
        } else {
            let (written, done) = oneshot::channel();
            if self.0.send(Waiting { record, written: Some(written) }).await.is_ok() {
                let _ = done.await;
            }
        }
    }
}

impl Writer {
    /// Writes records until every [`Trail`] is gone and nothing waits.
    pub async fn run(mut self) {
        let mut group = Vec::with_capacity(GROUP);
        while self.waiting.recv_many(&mut group, GROUP).await > 0 {
            let linger = tokio::time::sleep(LINGER);
            tokio::pin!(linger);
            while group.len() < GROUP && group.iter().all(|waiting| waiting.written.is_none()) {
                tokio::select! {
                    () = &mut linger => break,
                    more = self.waiting.recv() => match more {
                        Some(waiting) => group.push(waiting),
                        None => break,
                    },
                }
            }
            self.commit(&mut group).await;
        }
    }

    async fn commit(&self, group: &mut Vec<Waiting>) {
        let entries = group.iter().map(|waiting| (key(&waiting.record), text(&waiting.record))).collect();
        if let Err(error) = log::append(&self.db, entries).await {
            let count = group.len();
            tracing::error!(error = &error as &dyn std::error::Error, count, "audit records were not written");
        }
        for waiting in group.drain(..) {
            if let Some(written) = waiting.written {
                let _ = written.send(());
            }
        }
    }
}

fn key(record: &Record) -> drover_kernel::store::Key {
    log::key(LOG, [&record.recipient_account_id, &record.aws_region, &record.event_id])
}

fn text(record: &Record) -> String {
    serde_json::to_string(record).expect("a record is JSON")
}

/// The place of an account's records of one region.
pub fn prefix(account: &drover_kernel::AccountId, region: &Region) -> drover_kernel::store::Key {
    log::key(LOG, [account.as_str(), region.as_str()])
}
