//! The desk where jobs arrive and results leave.
//!
//! One task owns it all: it takes frames from the link, writes acceptances to the journal, keeps the queue in front of the
//! workers, and sends replies until they are acknowledged. Workers (see [`crate::runner`]) are tasks of their own and
//! report back by message. What goes to the server passes through bounded channels without waiting: an acknowledgement that
//! finds no room is made up for when the server offers the job again, a reply stays in the outbox.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use drover_channel::{
    Frame, JobId, MessageType,
    message::{AgentJobReplyAck, OutputChunk, Reply, Topic},
};
use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
    time::{Instant, sleep, sleep_until, timeout_at},
};
use uuid::Uuid;

use crate::{
    chain, clock,
    journal::{Durability, Event, Journal, Record, recovery::Recovered},
    plugins::{LiveSink, Stop},
    runner::{Job, Progress, Runner, Stored, plan::Plan},
};

mod accept;
pub mod history;
pub mod outbox;
pub mod replies;

use self::{
    outbox::{Content, Entry, Outbox},
    replies::Part,
};

/// What the link tells the desk.
#[derive(Debug)]
pub enum Inbound {
    /// A frame that was read whole and undamaged.
    Frame(Frame),
    /// The control channel is open.
    Connected,
    /// It is not any more.
    Disconnected,
}

/// How many commands at a time.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Commands that run.
    pub running: usize,
    /// Commands that wait while those run; more are put off.
    pub waiting: usize,
}

/// How long a stopping agent waits for the processes it killed.
const STOP_WAIT: Duration = Duration::from_secs(20);

/// How long to wait when the way to the server is full.
const FULL_WAIT: Duration = Duration::from_millis(20);

/// Refused commands that are remembered, so that a repeat gets the same answer.
const MAX_REFUSED: usize = 100;

/// What the desk is made of.
pub struct Desk {
    /// The node, to refuse jobs for another.
    pub node_id: String,
    /// This boot.
    pub boot: String,
    /// Where promises are written.
    pub journal: Arc<Journal>,
    /// Runs commands.
    pub runner: Arc<Runner>,
    /// How many at a time.
    pub limits: Limits,
    /// Frames for the server.
    pub outbound: mpsc::Sender<Frame>,
    /// Output of running steps for the server.
    pub chunks: mpsc::Sender<OutputChunk>,
    /// Whether the server takes such output.
    pub live_wanted: Arc<AtomicBool>,
}

/// The desk at work.
struct Open {
    desk: Desk,
    outbox: Outbox,
    connected: bool,
    queue: VecDeque<Job>,
    running: HashMap<String, watch::Sender<Stop>>,
    workers: JoinSet<String>,
    progress: mpsc::Sender<Progress>,
    /// Cancellations that wait for their command's turn need no place of their own: the record has them.
    refused: VecDeque<(String, String)>,
    cancellations: VecDeque<String>,
    /// When to look for history that can go; `None` if there is none.
    expire_at: Option<Instant>,
}

impl Desk {
    /// Works until `stop` says that the agent stops, then kills running steps, writes that down and returns.
    pub async fn run(
        self,
        recovered: Recovered,
        mut inbound: mpsc::Receiver<Inbound>,
        mut stop: watch::Receiver<Stop>,
    ) {
        let (progress, mut progressed) = mpsc::channel(16);
        let mut open = Open {
            desk: self,
            outbox: Outbox::default(),
            connected: false,
            queue: VecDeque::new(),
            running: HashMap::new(),
            workers: JoinSet::new(),
            progress,
            refused: VecDeque::new(),
            cancellations: VecDeque::new(),
            expire_at: None,
        };
        open.take_over(recovered);
        loop {
            let wait_for = open.wake_at();
            tokio::select! {
                biased;
                Some(progress) = progressed.recv() => open.on_progress(progress),
                Some(ended) = open.workers.join_next() => open.on_worker_end(ended),
                Ok(()) = stop.changed() => {
                    if *stop.borrow_and_update() == Stop::AgentStops { break }
                }
                message = inbound.recv() => match message {
                    Some(message) => open.on_inbound(message),
                    None => break,
                },
                () = sleep_to(wait_for) => {}
            }
            open.send_due();
            open.expire();
        }
        open.stop(&mut progressed).await;
    }
}

/// Sleeps until then; for ever without a time.
async fn sleep_to(at: Option<Instant>) {
    match at {
        Some(at) => sleep_until(at).await,
        None => std::future::pending().await,
    }
}

impl Open {
    fn wake_at(&self) -> Option<Instant> {
        let reply = self.outbox.next_due().filter(|_| self.connected);
        // A reply that is due and still here found the way full.
        let reply = reply.map(|due| due.max(Instant::now() + FULL_WAIT));
        [reply, self.expire_at].into_iter().flatten().min()
    }

    fn take_over(&mut self, recovered: Recovered) {
        for record in &recovered.unreported {
            self.report_missing(record);
        }
        for unfinished in recovered.active {
            self.report_missing(&unfinished.record);
            let command = serde_json::from_str(&unfinished.record.content).map_err(|error| error.to_string());
            let plan = command.and_then(|command| Plan::new(&command).map_err(|error| chain(&error)));
            match plan {
                Ok(plan) => {
                    tracing::info!(job_id = %unfinished.record.job_id, "command taken up again");
                    let job = Job { record: unfinished.record, interrupted: unfinished.interrupted, plan };
                    self.queue.push_back(job);
                }
                Err(reason) => self.give_up(unfinished.record, &reason),
            }
        }
        self.expire_at = Some(Instant::now());
        self.start_workers();
    }

    /// A command that was planned once and cannot be planned again, as after an exchange of the agent's program.
    fn give_up(&mut self, record: Record, reason: &str) {
        tracing::error!(job_id = %record.job_id, reason, "an accepted command cannot be taken up again");
        let reply = replies::refusal(&format!("the agent cannot take the command up again: {reason}"));
        self.desk.journal.note_ended(record.job_id.command_id());
        let entry = Entry {
            message_id: Uuid::new_v4(),
            job_id: record.job_id,
            content: Content::InMemory(Box::new(reply)),
            is_end: true,
        };
        self.outbox.push(entry, Instant::now());
    }

    fn report_missing(&mut self, record: &Record) {
        for (part, message_id) in replies::missing(record) {
            let job_id = record.job_id.clone();
            let content = Content::InJournal(part);
            self.outbox.push(Entry { message_id, job_id, content, is_end: part == Part::End }, Instant::now());
        }
    }

    fn start_workers(&mut self) {
        while self.running.len() < self.desk.limits.running
            && let Some(job) = self.queue.pop_front()
        {
            let command_id = job.record.job_id.command_id().to_owned();
            let (stop, stopped) = watch::channel(Stop::GoOn);
            self.running.insert(command_id.clone(), stop);
            let live = LiveSink {
                job_id: job.record.job_id.clone(),
                chunks: self.desk.chunks.clone(),
                wanted: Arc::clone(&self.desk.live_wanted),
            };
            let (runner, progress) = (Arc::clone(&self.desk.runner), self.progress.clone());
            self.workers.spawn(async move {
                runner.run(job, stopped, progress, live).await;
                command_id
            });
        }
    }

    fn on_inbound(&mut self, message: Inbound) {
        match message {
            Inbound::Connected => {
                self.connected = true;
                self.outbox.reconnected(Instant::now());
            }
            Inbound::Disconnected => self.connected = false,
            Inbound::Frame(frame) => self.on_frame(&frame),
        }
    }

    fn on_frame(&mut self, frame: &Frame) {
        match &frame.message_type {
            MessageType::AgentJob => self.on_job(frame),
            MessageType::AgentJobReplyAck => match frame.message::<AgentJobReplyAck>() {
                Ok(ack) => self.on_reply_ack(ack.acknowledged_message_id),
                Err(error) => tracing::warn!(%error, "an acknowledgement is not understood"),
            },
            other => tracing::debug!(message_type = %other, "a message that this agent has no use for"),
        }
    }

    fn on_reply_ack(&mut self, message_id: Uuid) {
        let Some(entry) = self.outbox.acknowledge(message_id) else { return };
        let command_id = entry.job_id.command_id();
        if let Content::InJournal(_) = entry.content {
            let event = Event::ReplyAcknowledged { reply: message_id };
            if let Err(error) = self.desk.journal.append(command_id, &[event], Durability::Lazy) {
                tracing::warn!(command_id, error = %chain(&error), "an acknowledgement is only in memory");
            }
        }
        if entry.is_end && self.desk.journal.standing(command_id).is_some() {
            self.desk.journal.note_settled(command_id, clock::now());
            let due = Instant::now() + drover_channel::limits::COMMAND_ID_MEMORY;
            self.expire_at = Some(self.expire_at.map_or(due, |at| at.min(due)));
        }
    }

    fn on_progress(&mut self, progress: Progress) {
        let (record, stored, part, message_id) = match progress {
            Progress::StepDone(record, stored) => match record.steps.last() {
                Some(step) => {
                    let (part, reply) = (Part::Step(record.steps.len() - 1), step.reply);
                    (record, stored, part, reply)
                }
                None => return,
            },
            Progress::Ended(record, stored) => match record.end() {
                Some(end) => {
                    let reply = end.reply;
                    (record, stored, Part::End, reply)
                }
                None => return,
            },
            Progress::LeftOff => return,
        };
        let job_id = record.job_id.clone();
        let is_end = part == Part::End;
        let Some(reply) = replies::reply(&record, part) else { return };
        // The first sending needs no look into the journal.
        let sent = self.connected && self.send_reply(&job_id, message_id, reply.clone());
        let content = match stored {
            Stored::InJournal => Content::InJournal(part),
            Stored::InMemory => Content::InMemory(Box::new(reply)),
        };
        let now = Instant::now();
        self.outbox.push(Entry { message_id, job_id, content, is_end }, now);
        if sent {
            self.outbox.sent(message_id, now);
        }
    }

    fn on_worker_end(&mut self, ended: Result<String, tokio::task::JoinError>) {
        match ended {
            Ok(command_id) => {
                self.running.remove(&command_id);
            }
            Err(error) => {
                // A bug. The command's place stays taken, and the journal settles it at the next start.
                tracing::error!(%error, "a worker broke off");
            }
        }
        self.start_workers();
    }

    /// Sends what is due, as far as there is room.
    fn send_due(&mut self) {
        if !self.connected {
            return;
        }
        let now = Instant::now();
        while let Some(entry) = self.outbox.next(now) {
            let entry = entry.clone();
            let reply = match &entry.content {
                Content::InMemory(reply) => Some((**reply).clone()),
                Content::InJournal(part) => match self.desk.journal.load(entry.job_id.command_id()) {
                    Ok(record) => replies::reply(&record, *part),
                    Err(error) => {
                        tracing::error!(job_id = %entry.job_id, error = %chain(&error), "a result cannot be read back");
                        None
                    }
                },
            };
            let Some(reply) = reply else {
                self.outbox.drop_entry(entry.message_id);
                if entry.is_end {
                    // The server must not wait for ever.
                    let lost = replies::refusal("the agent's record of this command cannot be read");
                    self.outbox.push(Entry { content: Content::InMemory(Box::new(lost)), ..entry }, now);
                }
                continue;
            };
            if !self.send_reply(&entry.job_id, entry.message_id, reply) {
                return;
            }
            self.outbox.sent(entry.message_id, now);
        }
    }

    /// Gives false if there is no room.
    fn send_reply(&mut self, job_id: &JobId, message_id: Uuid, reply: Reply) -> bool {
        match replies::frame(job_id, Topic::SendCommand, message_id, reply) {
            Ok(frame) => self.send(frame),
            Err(error) => {
                tracing::error!(%job_id, error = %chain(&error), "a reply cannot be sent");
                self.outbox.drop_entry(message_id);
                true
            }
        }
    }

    fn send(&self, frame: Frame) -> bool {
        self.desk.outbound.try_send(frame).is_ok()
    }

    fn expire(&mut self) {
        let now = Instant::now();
        if self.expire_at.is_none_or(|at| at > now) {
            return;
        }
        let wall = clock::now();
        let next = self.desk.journal.expire(wall);
        self.expire_at = next.map(|due| {
            let millis = u64::try_from(due.millis() - wall.millis()).unwrap_or(0);
            now + Duration::from_millis(millis).max(Duration::from_secs(1))
        });
        history::trim(&self.desk.runner.orchestration, |command_id| self.desk.journal.standing(command_id).is_some());
    }

    /// Kills what runs and waits until the journal knows.
    async fn stop(mut self, progressed: &mut mpsc::Receiver<Progress>) {
        for stop in self.running.values() {
            stop.send_replace(Stop::AgentStops);
        }
        let deadline = Instant::now() + STOP_WAIT;
        while !self.workers.is_empty() {
            let next = timeout_at(deadline, async {
                tokio::select! {
                    Some(_) = progressed.recv() => {}
                    Some(_) = self.workers.join_next() => {}
                    else => {}
                }
            });
            if next.await.is_err() {
                tracing::warn!("steps did not end in time; the next start will settle them");
                return;
            }
        }
        // The link may still be sending what was put on its way.
        sleep(Duration::from_millis(10)).await;
    }
}
