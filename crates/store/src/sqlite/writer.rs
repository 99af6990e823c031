//! The one thread that writes, with group commit.
//!
//! While one transaction is being synced, new batches gather in the channel; the next transaction takes all of them, so the
//! cost of a sync is shared by everybody who waited. Each batch is checked in full, against the state that the batches before
//! it left, before any of it is applied; a batch whose expectations fail has changed nothing and needs no savepoint.
//!
//! When the transaction fails as a whole (a full disk, a broken one), all its batches fail with [`StoreError::Engine`] and
//! nothing of them is kept; the thread goes on with the next ones, since space may be freed.

use std::sync::Arc;
use std::thread::{self, JoinHandle};

use drover_kernel::store::{Change, Expect, Key, Table, Writes};
use drover_kernel::{Revision, StoreError};
use rusqlite::{Connection, OptionalExtension};
use tokio::sync::{mpsc, oneshot};

use super::sql::Sql;
use super::{failure, file};

/// Batches that share one transaction at most; bounds how long the first one waits.
const GROUP: usize = 256;

/// Batches that wait for the writer at most; further callers wait for a place.
const QUEUE: usize = 1_024;

/// The handle to the writing thread. Dropping it writes what waits and joins the thread.
pub(super) struct Writer {
    requests: Option<mpsc::Sender<Request>>,
    thread: Option<JoinHandle<()>>,
}

struct Request {
    writes: Writes,
    reply: oneshot::Sender<Result<Revision, StoreError>>,
}

impl Writer {
    /// Starts the thread; `last` is the revision of the last commit.
    pub(super) fn start(connection: Connection, last: Revision) -> std::io::Result<Self> {
        let (requests, waiting) = mpsc::channel(QUEUE);
        let thread = thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || Thread { connection, last }.run(waiting))?;
        Ok(Self { requests: Some(requests), thread: Some(thread) })
    }

    /// Returns when the batch is durable or was refused.
    pub(super) async fn commit(&self, writes: Writes) -> Result<Revision, StoreError> {
        let gone = || StoreError::Engine { source: "the writing thread is gone".into() };
        let (reply, answer) = oneshot::channel();
        let requests = self.requests.as_ref().ok_or_else(gone)?;
        requests.send(Request { writes, reply }).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.requests = None;
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the writing thread of the store had panicked");
        }
    }
}

struct Thread {
    connection: Connection,
    last: Revision,
}

impl Thread {
    fn run(mut self, mut requests: mpsc::Receiver<Request>) {
        let mut group = Vec::with_capacity(GROUP);
        while requests.blocking_recv_many(&mut group, GROUP) > 0 {
            let (batches, replies): (Vec<_>, Vec<_>) =
                group.drain(..).map(|request| (request.writes, request.reply)).unzip();
            for (reply, answer) in replies.into_iter().zip(self.commit_group(batches)) {
                // A failed send means that the caller went away.
                let _ = reply.send(answer);
            }
        }
        self.checkpoint("TRUNCATE");
    }

    /// Commits the batches together; one answer for each, in their order.
    fn commit_group(&mut self, batches: Vec<Writes>) -> Vec<Result<Revision, StoreError>> {
        let count = batches.len();
        match self.transaction(batches) {
            Ok((answers, last)) => {
                self.last = last;
                answers
            }
            Err(error) => {
                tracing::error!(%error, batches = count, "commit failed");
                self.roll_back();
                let error = Arc::new(error);
                (0..count).map(|_| Err(failure(Arc::clone(&error)))).collect()
            }
        }
    }

    fn transaction(&self, batches: Vec<Writes>) -> rusqlite::Result<(Vec<Result<Revision, StoreError>>, Revision)> {
        let mut last = self.last;
        let mut answers = Vec::with_capacity(batches.len());
        self.connection.prepare_cached("BEGIN IMMEDIATE")?.execute(())?;
        for writes in batches {
            let answer = match self.first_conflict(&writes)? {
                Some((table, key)) => Err(StoreError::Conflict { table, key: key.clone() }),
                None => {
                    last.0 += 1;
                    self.apply(&writes, last)?;
                    Ok(last)
                }
            };
            answers.push(answer);
        }
        if last != self.last {
            self.connection.prepare_cached(file::SAVE_REVISION)?.execute((last.0,))?;
        }
        self.connection.prepare_cached("COMMIT")?.execute(())?;
        Ok((answers, last))
    }

    fn first_conflict<'a>(&self, writes: &'a Writes) -> rusqlite::Result<Option<(Table, &'a Key)>> {
        for (table, key, expect) in &writes.expectations {
            let mut select = self.connection.prepare_cached(&Sql::of(*table).revision)?;
            let found: Option<i64> = select.query_row((key.as_bytes(),), |row| row.get(0)).optional()?;
            let holds = match expect {
                Expect::Absent => found.is_none(),
                Expect::At(revision) => found == Some(revision.0),
            };
            if !holds {
                return Ok(Some((*table, key)));
            }
        }
        Ok(None)
    }

    fn apply(&self, writes: &Writes, revision: Revision) -> rusqlite::Result<()> {
        for (table, key, change) in &writes.changes {
            let sql = Sql::of(*table);
            match change {
                Change::Put(value) => {
                    self.connection.prepare_cached(&sql.put)?.execute((key.as_bytes(), revision.0, value))?
                }
                Change::Delete => self.connection.prepare_cached(&sql.delete)?.execute((key.as_bytes(),))?,
            };
        }
        Ok(())
    }

    /// Ends a failed transaction. SQLite has already ended it after some errors.
    fn roll_back(&self) {
        if !self.connection.is_autocommit()
            && let Err(error) = self.connection.execute_batch("ROLLBACK")
        {
            tracing::error!(%error, "rollback failed");
        }
        // On a full disk the log cannot grow, and only a commit that succeeds would start it anew.
        self.checkpoint("PASSIVE");
    }

    fn checkpoint(&self, mode: &str) {
        let result = self.connection.pragma_update_and_check(None, "wal_checkpoint", mode, |_| Ok(()));
        if let Err(error) = result {
            tracing::warn!(%error, mode, "checkpoint failed");
        }
    }
}
