//! Which messages of a mailbox are sent when, and what became of them.
//!
//! A message is sent when it is read from the mailbox and sent again when the node is silent about it, with growing waits, or had no
//! room for it; it leaves when the node has taken or refused it, or its time is over. Pure bookkeeping, so that the
//! channel is only plumbing.

use std::collections::HashMap;
use std::time::Duration;

use drover_kernel::Time;
use drover_kernel::mailbox::Message;
use uuid::Uuid;

/// Silence after which a message is sent again for the first time. Agents drop jobs without a word in their first second.
const PATIENCE: Duration = Duration::from_secs(2);

/// The longest silence before a message is sent again.
const MAX_PATIENCE: Duration = Duration::from_secs(30);

/// How soon a message is offered again to a node that had no room. It is offered at once when the node reports something.
const BUSY: Duration = Duration::from_millis(500);

/// What is in the air to one node.
#[derive(Debug, Default)]
pub(super) struct Delivery {
    sent: HashMap<String, Sent>,
}

#[derive(Debug)]
struct Sent {
    frames: Vec<Uuid>,
    topic: String,
    again: Time,
    tries: u32,
    busy: bool,
}

/// What to do with a message of the mailbox.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Send it in a frame of this id.
    Send(Uuid),
    /// Nothing yet.
    Wait,
    /// Its time is over.
    Expired,
}

impl Delivery {
    /// Looks at a message of the mailbox.
    pub(super) fn look(&mut self, message: &Message, now: Time) -> Verdict {
        if message.expires <= now {
            self.sent.remove(&message.id);
            return Verdict::Expired;
        }
        let fresh = || Sent { frames: Vec::new(), topic: message.topic.clone(), again: now, tries: 0, busy: false };
        let sent = self.sent.entry(message.id.clone()).or_insert_with(fresh);
        if sent.again > now {
            return Verdict::Wait;
        }
        let frame = Uuid::new_v4();
        // The node may still answer to an older frame, but not to very old ones.
        if sent.frames.len() == 4 {
            sent.frames.remove(0);
        }
        sent.frames.push(frame);
        sent.again = now.after((PATIENCE * 2u32.pow(sent.tries.min(4))).min(MAX_PATIENCE));
        sent.tries += 1;
        sent.busy = false;
        Verdict::Send(frame)
    }

    /// The message that an acknowledgement of this frame is about, and its topic.
    pub(super) fn find(&self, frame: Uuid) -> Option<(String, String)> {
        let found = self.sent.iter().find(|(_, sent)| sent.frames.contains(&frame));
        found.map(|(id, sent)| (id.clone(), sent.topic.clone()))
    }

    /// The node has no room for a message now.
    pub(super) fn busy(&mut self, id: &str, now: Time) {
        if let Some(sent) = self.sent.get_mut(id) {
            sent.again = now.after(BUSY);
            sent.tries = 0;
            sent.busy = true;
        }
    }

    /// The node has finished something: it may have room now.
    pub(super) fn room(&mut self, now: Time) {
        for sent in self.sent.values_mut().filter(|sent| sent.busy) {
            sent.again = now;
        }
    }

    /// A message is done with.
    pub(super) fn done(&mut self, id: &str) {
        self.sent.remove(id);
    }

    /// When something is to be sent again; none if nothing is in the air.
    pub(super) fn next(&self) -> Option<Time> {
        self.sent.values().map(|sent| sent.again).min()
    }

    /// Forgets messages that are no longer in the mailbox.
    pub(super) fn keep(&mut self, messages: &[Message]) {
        self.sent.retain(|id, _| messages.iter().any(|message| message.id == *id));
    }
}

#[cfg(test)]
mod tests {
    use drover_kernel::{AccountId, NodeId, Region, Scope};

    use super::*;

    fn message(id: &str, expires: i64) -> Message {
        Message {
            scope: Scope {
                account: AccountId::parse("123456789012").unwrap(),
                region: Region::parse("us-east-1").unwrap(),
            },
            node: NodeId::random(),
            id: id.into(),
            job_id: "j".into(),
            topic: "t".into(),
            content: "{}".into(),
            created: Time::from_millis(0),
            expires: Time::from_millis(expires),
        }
    }

    fn at(millis: i64) -> Time {
        Time::from_millis(millis)
    }

    #[test]
    fn a_silent_node_gets_a_message_again_until_its_time_is_over() {
        let mut delivery = Delivery::default();
        let message = message("a", 10_000);
        let Verdict::Send(first) = delivery.look(&message, at(0)) else { panic!("sent at once") };
        assert_eq!(delivery.look(&message, at(1_999)), Verdict::Wait);
        let Verdict::Send(second) = delivery.look(&message, at(2_000)) else { panic!("sent again") };
        assert_eq!(delivery.next(), Some(at(6_000)), "waits grow");
        for frame in [first, second] {
            assert_eq!(delivery.find(frame), Some(("a".into(), "t".into())));
        }
        assert_eq!(delivery.look(&message, at(10_000)), Verdict::Expired);
        assert_eq!(delivery.next(), None);
    }

    #[test]
    fn a_busy_node_is_asked_again_when_it_has_room() {
        let mut delivery = Delivery::default();
        let message = message("a", 10_000);
        delivery.look(&message, at(0));
        delivery.busy("a", at(10));
        assert_eq!(delivery.look(&message, at(20)), Verdict::Wait);
        delivery.room(at(30));
        assert!(matches!(delivery.look(&message, at(30)), Verdict::Send(_)));
    }
}
