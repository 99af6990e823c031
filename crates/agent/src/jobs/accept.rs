//! Which jobs are taken.
//!
//! A job is acknowledged with 200 only once it is on disk. A repeat is told from the journal, and if its command has ended,
//! its end is reported again, because the server may have missed it. A job that cannot be taken for good gets a reply that
//! says why, sent before the refusal, so that the reason is there when the server closes the matter.

use drover_channel::{
    Frame, MessageType,
    message::{AckCode, AgentJob, AgentJobAck, CancelCommand, JobContent, SendCommand, Topic},
};
use tokio::time::Instant;
use uuid::Uuid;

use super::{
    MAX_REFUSED, Open,
    outbox::{Content, Entry},
    replies,
};
use crate::{
    chain, clock,
    journal::{Durability, Event, Record, Standing, Start},
    plugins::Stop,
    runner::{Job, plan::Plan},
};

/// Cancellations that are remembered.
const MAX_CANCELLATIONS: usize = 100;

impl Open {
    pub(super) fn on_job(&mut self, frame: &Frame) {
        let job: AgentJob = match frame.message() {
            Ok(job) => job,
            Err(error) => {
                // Without a job id there is nothing to answer to.
                tracing::warn!(%error, "a job is not understood");
                return;
            }
        };
        if job.job_id.node_id() != self.desk.node_id {
            tracing::warn!(job_id = %job.job_id, "a job for another node");
            self.acknowledge(frame, &job, AckCode::UnexpectedError, "the job is for another node");
            return;
        }
        match job.content() {
            Ok(JobContent::SendCommand(command)) => self.on_command(frame, &job, &command),
            Ok(JobContent::CancelCommand(cancel)) => self.on_cancellation(frame, &job, &cancel),
            Err(error) => self.refuse(frame, &job, AckCode::ParseError, &chain(&error)),
        }
    }

    fn on_command(&mut self, frame: &Frame, job: &AgentJob, command: &SendCommand) {
        let command_id = job.job_id.command_id();
        match self.desk.journal.standing(command_id) {
            Some(Standing::Active) => {
                return self.acknowledge(frame, job, AckCode::DuplicateCommand, "");
            }
            Some(Standing::Ended | Standing::Settled(_)) => {
                self.acknowledge(frame, job, AckCode::DuplicateCommand, "");
                return self.report_again(command_id);
            }
            None => {}
        }
        if let Some((_, reason)) = self.refused.iter().find(|(refused, _)| refused == command_id) {
            let reason = reason.clone();
            return self.refuse(frame, job, AckCode::UnexpectedError, &reason);
        }
        let plan = match Plan::new(command) {
            Ok(plan) => plan,
            Err(error) => return self.refuse(frame, job, AckCode::ParseError, &chain(&error)),
        };
        let has_worker = self.running.len() < self.desk.limits.running && self.queue.is_empty();
        if !has_worker && self.queue.len() >= self.desk.limits.waiting {
            return self.acknowledge(frame, job, AckCode::ProcessorBufferFull, "");
        }
        let accepted = Event::Accepted {
            job_id: job.job_id.clone(),
            at: clock::now(),
            boot: self.desk.boot.clone(),
            start: if has_worker { Start::AtOnce } else { Start::Later },
            content: job.content.clone(),
        };
        let stored = self.desk.journal.accept(&accepted);
        if let Err(error) = stored {
            tracing::error!(job_id = %job.job_id, error = %chain(&error), "a command cannot be stored");
            let reason = format!("the node could not store the command: {}", chain(&error));
            return self.refuse(frame, job, AckCode::UnexpectedError, &reason);
        }
        let record = match Record::begin(accepted) {
            Ok(record) => record,
            Err(error) => return tracing::error!(%error, "a command cannot begin"),
        };
        tracing::info!(job_id = %job.job_id, document = command.document_name, "command accepted");
        self.acknowledge(frame, job, AckCode::Successful, "");
        self.send_start(job, Topic::SendCommand);
        self.queue.push_back(Job { record, interrupted: None, plan });
        self.start_workers();
    }

    /// Reports the end of a command once more, if it is not on its way already.
    fn report_again(&mut self, command_id: &str) {
        match self.desk.journal.load(command_id) {
            Ok(record) => {
                let Some(end) = record.end() else { return };
                let entry = Entry {
                    message_id: end.reply,
                    job_id: record.job_id.clone(),
                    content: Content::InJournal(replies::Part::End),
                    is_end: true,
                };
                self.outbox.push(entry, Instant::now());
            }
            Err(error) => {
                // Then the outbox still has it, if the server does not.
                tracing::warn!(command_id, error = %chain(&error), "an end cannot be reported again");
            }
        }
    }

    fn on_cancellation(&mut self, frame: &Frame, job: &AgentJob, cancel: &CancelCommand) {
        let id = job.job_id.to_string();
        if self.cancellations.contains(&id) {
            return self.acknowledge(frame, job, AckCode::DuplicateCommand, "");
        }
        let command_id = cancel.cancel_message_id.command_id();
        if self.desk.journal.standing(command_id) == Some(Standing::Active) {
            let event = Event::CancelRequested { at: clock::now() };
            if let Err(error) = self.desk.journal.append(command_id, std::slice::from_ref(&event), Durability::Forced) {
                // It is carried out all the same; only a crash before that would forget it.
                tracing::warn!(command_id, error = %chain(&error), "a cancellation is only in memory");
            }
            if let Some(stop) = self.running.get(command_id) {
                stop.send_replace(Stop::Cancelled);
            }
            for waiting in self.queue.iter_mut().filter(|job| job.record.job_id.command_id() == command_id) {
                if let Err(error) = waiting.record.apply(event.clone()) {
                    tracing::error!(command_id, %error, "a waiting command cannot be cancelled");
                }
            }
            tracing::info!(command_id, "command cancelled");
        }
        if self.cancellations.len() == MAX_CANCELLATIONS {
            self.cancellations.pop_front();
        }
        self.cancellations.push_back(id);
        self.acknowledge(frame, job, AckCode::Successful, "");
        self.send_start(job, Topic::CancelCommand);
    }

    /// Says that a job was taken up. Sent once: it is good to know, but nothing depends on it.
    fn send_start(&self, job: &AgentJob, topic: Topic) {
        match replies::frame(&job.job_id, topic, Uuid::new_v4(), replies::start()) {
            Ok(frame) => {
                self.send(frame);
            }
            Err(error) => tracing::error!(job_id = %job.job_id, error = %chain(&error), "a start cannot be reported"),
        }
    }

    fn refuse(&mut self, frame: &Frame, job: &AgentJob, code: AckCode, reason: &str) {
        tracing::warn!(job_id = %job.job_id, reason, "job refused");
        let command_id = job.job_id.command_id();
        if !self.refused.iter().any(|(refused, _)| refused == command_id) {
            if self.refused.len() == MAX_REFUSED {
                self.refused.pop_front();
            }
            self.refused.push_back((command_id.to_owned(), reason.to_owned()));
        }
        let entry = Entry {
            message_id: refusal_id(command_id),
            job_id: job.job_id.clone(),
            content: Content::InMemory(Box::new(replies::refusal(reason))),
            is_end: true,
        };
        self.outbox.push(entry, Instant::now());
        self.send_due();
        self.acknowledge(frame, job, code, reason);
    }

    fn acknowledge(&self, frame: &Frame, job: &AgentJob, code: AckCode, detail: &str) {
        let mut ack = AgentJobAck::new(job.job_id.clone(), frame, code);
        if !detail.is_empty() {
            ack.error_message = format!("{}: {detail}", code.message());
        }
        match Frame::json(MessageType::AgentJobAck, Uuid::new_v4(), clock::now_millis(), &ack) {
            Ok(frame) => {
                if !self.send(frame) {
                    tracing::warn!(job_id = %job.job_id, "no room for an acknowledgement; the server will offer the job again");
                }
            }
            Err(error) => tracing::error!(error = %chain(&error), "an acknowledgement cannot be written"),
        }
    }
}

/// One id for all refusals of a command, so that repeats are told as such.
fn refusal_id(command_id: &str) -> Uuid {
    let mut bytes = [0; 16];
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, command_id.as_bytes());
    bytes.copy_from_slice(&digest.as_ref()[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
