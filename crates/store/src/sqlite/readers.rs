//! A few threads with a read-only connection each.
//!
//! SQLite reads block, so they stay off the async threads. The threads take work from one queue; under load they never sleep
//! and a read costs no wake-up.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use drover_kernel::StoreError;
use rusqlite::Connection;
use tokio::sync::oneshot;

use super::failure;

type Job = Box<dyn FnOnce(&Connection) + Send>;

/// The reading threads. Dropping them finishes what waits and joins them.
pub(super) struct Readers {
    queue: Arc<Queue>,
    threads: Vec<JoinHandle<()>>,
}

#[derive(Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Job>,
    closed: bool,
}

impl Queue {
    fn change(&self, change: impl FnOnce(&mut Waiting)) {
        change(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// The next job, or nothing when the queue is closed and empty.
    fn next(&self) -> Option<Job> {
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = |waiting: &mut Waiting| waiting.jobs.is_empty() && !waiting.closed;
        self.changed.wait_while(waiting, idle).unwrap_or_else(PoisonError::into_inner).jobs.pop_front()
    }
}

impl Readers {
    /// Starts one thread for each connection.
    pub(super) fn start(connections: Vec<Connection>) -> std::io::Result<Self> {
        let mut readers = Self { queue: Arc::default(), threads: Vec::new() };
        for connection in connections {
            let queue = Arc::clone(&readers.queue);
            let read = move || {
                while let Some(job) = queue.next() {
                    job(&connection);
                }
            };
            readers.threads.push(thread::Builder::new().name("store-reader".into()).spawn(read)?);
        }
        Ok(readers)
    }

    /// Runs `read` on one of the threads. A read whose caller went away before its turn is skipped.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            if !reply.is_closed() {
                // A failed send means that the caller went away in the meantime.
                let _ = reply.send(read(connection));
            }
        });
        self.queue.change(|waiting| waiting.jobs.push_back(job));
        self.queue.changed.notify_one();
        match answer.await {
            Ok(Ok(result)) => Ok(result),
            Ok(Err(error)) => Err(failure(error)),
            Err(gone) => Err(StoreError::Engine { source: Box::new(gone) }),
        }
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        self.queue.change(|waiting| waiting.closed = true);
        self.queue.changed.notify_all();
        for thread in self.threads.drain(..) {
            if thread.join().is_err() {
                tracing::error!("a reading thread of the store had panicked");
            }
        }
    }
}

/// Runs several statements that all see the same moment.
pub(super) fn snapshot<T>(
    connection: &Connection,
    read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    connection.prepare_cached("BEGIN")?.execute(())?;
    let result = read(connection);
    // Must end in either case, or the connection would see this moment for ever.
    connection.prepare_cached("COMMIT")?.execute(())?;
    result
}
