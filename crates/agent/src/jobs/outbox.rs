//! Replies that the server does not have yet.
//!
//! They are sent in the order in which they were made and sent again until they are acknowledged: after one second, then
//! with doubling waits up to a minute, and all of them at once when the connection comes back. Nothing here does I/O or
//! reads a clock.
//!
//! A reply whose content the journal has is kept as a name only, so a long time without a server costs no memory.

use std::{collections::VecDeque, time::Duration};

use drover_channel::{JobId, limits::REPLY_ACK_WAIT, message::Reply};
use tokio::time::Instant;
use uuid::Uuid;

use super::replies::Part;

/// Longest wait between two sendings.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Where a reply's content is.
#[derive(Debug, Clone)]
pub enum Content {
    /// The journal's record of the command has it.
    InJournal(Part),
    /// Only this has it.
    InMemory(Box<Reply>),
}

/// A reply to be sent.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id, the same at every sending.
    pub message_id: Uuid,
    /// The job.
    pub job_id: JobId,
    /// What it says.
    pub content: Content,
    /// Whether it is the last about its command.
    pub is_end: bool,
}

struct Waiting {
    entry: Entry,
    due: Instant,
    wait: Duration,
}

/// Replies in the order in which they were made.
#[derive(Default)]
pub struct Outbox {
    waiting: VecDeque<Waiting>,
}

impl Outbox {
    /// Adds a reply that is to be sent now. One with an id that is already here is sent again.
    pub fn push(&mut self, entry: Entry, now: Instant) {
        match self.waiting.iter_mut().find(|waiting| waiting.entry.message_id == entry.message_id) {
            Some(waiting) => waiting.due = now,
            None => self.waiting.push_back(Waiting { entry, due: now, wait: REPLY_ACK_WAIT }),
        }
    }

    /// Removes the reply that the server has acknowledged; `None` if it is not known, as after a second acknowledgement.
    pub fn acknowledge(&mut self, message_id: Uuid) -> Option<Entry> {
        let index = self.waiting.iter().position(|waiting| waiting.entry.message_id == message_id)?;
        self.waiting.remove(index).map(|waiting| waiting.entry)
    }

    /// Removes a reply that cannot be sent at all.
    pub fn drop_entry(&mut self, message_id: Uuid) {
        self.waiting.retain(|waiting| waiting.entry.message_id != message_id);
    }

    /// Makes everything due, because a new connection is there.
    pub fn reconnected(&mut self, now: Instant) {
        for waiting in &mut self.waiting {
            waiting.due = now;
            waiting.wait = REPLY_ACK_WAIT;
        }
    }

    /// The first reply that is due.
    pub fn next(&self, now: Instant) -> Option<&Entry> {
        self.waiting.iter().find(|waiting| waiting.due <= now).map(|waiting| &waiting.entry)
    }

    /// Notes that a reply was sent.
    pub fn sent(&mut self, message_id: Uuid, now: Instant) {
        if let Some(waiting) = self.waiting.iter_mut().find(|waiting| waiting.entry.message_id == message_id) {
            waiting.due = now + waiting.wait;
            waiting.wait = (waiting.wait * 2).min(LONGEST_WAIT);
        }
    }

    /// When the next reply is due.
    pub fn next_due(&self) -> Option<Instant> {
        self.waiting.iter().map(|waiting| waiting.due).min()
    }

    /// Number of replies.
    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Whether the server has every reply.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: u128) -> Entry {
        Entry {
            message_id: Uuid::from_u128(id),
            job_id: JobId::new("c", "mi-1").unwrap(),
            content: Content::InJournal(Part::End),
            is_end: true,
        }
    }

    fn send_all(outbox: &mut Outbox, now: Instant) -> Vec<u128> {
        let mut sent = Vec::new();
        while let Some(entry) = outbox.next(now) {
            let id = entry.message_id;
            sent.push(id.as_u128());
            outbox.sent(id, now);
        }
        sent
    }

    #[test]
    fn replies_are_sent_in_order_until_they_are_acknowledged() {
        let start = Instant::now();
        let mut outbox = Outbox::default();
        outbox.push(entry(1), start);
        outbox.push(entry(2), start);
        assert_eq!(send_all(&mut outbox, start), [1, 2]);
        assert_eq!(send_all(&mut outbox, start + Duration::from_millis(999)), [] as [u128; 0]);
        assert_eq!(outbox.acknowledge(Uuid::from_u128(1)).map(|entry| entry.message_id), Some(Uuid::from_u128(1)));
        assert!(outbox.acknowledge(Uuid::from_u128(1)).is_none());
        assert_eq!(send_all(&mut outbox, start + Duration::from_secs(1)), [2]);
        outbox.acknowledge(Uuid::from_u128(2));
        assert!(outbox.is_empty() && outbox.next_due().is_none());
    }

    #[test]
    fn waits_double_up_to_a_minute_and_a_new_connection_ends_them() {
        let mut now = Instant::now();
        let mut outbox = Outbox::default();
        outbox.push(entry(1), now);
        let mut waits = Vec::new();
        for _ in 0..9 {
            send_all(&mut outbox, now);
            let due = outbox.next_due().unwrap();
            waits.push((due - now).as_secs());
            now = due;
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
        send_all(&mut outbox, now);
        outbox.reconnected(now);
        assert_eq!(send_all(&mut outbox, now), [1]);
        assert_eq!(outbox.next_due(), Some(now + REPLY_ACK_WAIT));
    }

    #[test]
    fn a_reply_that_is_asked_for_again_is_not_doubled() {
        let now = Instant::now();
        let mut outbox = Outbox::default();
        outbox.push(entry(1), now);
        send_all(&mut outbox, now);
        outbox.push(entry(1), now);
        assert_eq!(send_all(&mut outbox, now), [1]);
        assert_eq!(outbox.len(), 1);
    }
}
