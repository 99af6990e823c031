//! What replies about a command say, made from its journal record.
//!
//! A reply is a function of the record, so it need not be kept: it can be made again for as long as the record is there,
//! with the same message id and the same content.

use std::collections::BTreeMap;

use drover_channel::{
    DocumentStatus, Frame, FrameError, JobId, MessageType, UtcTime,
    message::{AdditionalInfo, AgentInfo, AgentJobReply, JobReplyError, Reply, StepReport, Topic},
};
use drover_document::output::combined_output;
use uuid::Uuid;

use crate::{AGENT_NAME, AGENT_VERSION, clock, journal::Record};

/// Which reply about a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// That step's.
    Step(usize),
    /// The last one.
    End,
}

/// Replies that a record calls for and the server does not have, in order.
pub fn missing(record: &Record) -> Vec<(Part, Uuid)> {
    let mut parts = Vec::new();
    if record.end().is_none() || record.steps.len() > 1 {
        parts.extend(record.steps.iter().enumerate().map(|(index, step)| (Part::Step(index), step.reply)));
    }
    parts.extend(record.end().map(|end| (Part::End, end.reply)));
    parts.retain(|(_, reply)| !record.acknowledged.contains(reply));
    parts
}

/// The content of one reply; `None` if the record does not call for it.
pub fn reply(record: &Record, part: Part) -> Option<Reply> {
    match part {
        Part::Step(index) => {
            let step = record.steps.get(index)?;
            let counted = record.steps.iter().take(index + 1).map(|step| step.report.status);
            Some(Reply {
                additional_info: info(step.report.end_date_time, Some(AdditionalInfo::counts(counted))),
                document_status: DocumentStatus::InProgress,
                document_trace_output: String::new(),
                runtime_status: Some(BTreeMap::from([(step.name.clone(), step.report.clone())])),
            })
        }
        Part::End => {
            let end = record.end()?;
            let counts = AdditionalInfo::counts(record.steps.iter().map(|step| step.report.status));
            let steps = match record.steps.as_slice() {
                [only] => BTreeMap::from([(only.name.clone(), only.report.clone())]),
                _ => BTreeMap::new(),
            };
            Some(Reply {
                additional_info: info(Some(end.at), Some(counts)),
                document_status: end.status,
                document_trace_output: end.trace.clone(),
                runtime_status: Some(steps),
            })
        }
    }
}

/// Says that a job was taken up.
pub fn start() -> Reply {
    Reply {
        additional_info: info(Some(clock::now()), None),
        document_status: DocumentStatus::InProgress,
        document_trace_output: String::new(),
        runtime_status: None,
    }
}

/// Says that a command failed before it could be taken.
pub fn refusal(trace: &str) -> Reply {
    Reply {
        additional_info: info(Some(clock::now()), Some(BTreeMap::new())),
        document_status: DocumentStatus::Failed,
        document_trace_output: trace.to_owned(),
        runtime_status: Some(BTreeMap::new()),
    }
}

fn info(date_time: Option<UtcTime>, runtime_status_counts: Option<BTreeMap<String, u32>>) -> AdditionalInfo {
    AdditionalInfo {
        agent: AgentInfo {
            lang: "en-US".to_owned(),
            name: AGENT_NAME.to_owned(),
            os: "linux".to_owned(),
            osver: "1".to_owned(),
            ver: AGENT_VERSION.to_owned(),
        },
        date_time,
        run_id: String::new(),
        runtime_status_counts,
        able_to_open_mgs_connection: None,
    }
}

/// Puts a reply into a frame. Output that is within its limit in characters can be too long for a frame once it is escaped,
/// twice, as control characters are; it is then cut further, and says so.
///
/// # Errors
/// Only if a reply does not fit although it has no output.
pub fn frame(job_id: &JobId, topic: Topic, message_id: Uuid, mut reply: Reply) -> Result<Frame, ReplyError> {
    let created = clock::now_millis();
    let mut room = drover_channel::limits::MAX_INLINE_OUTPUT;
    loop {
        let framed = AgentJobReply::new(job_id.clone(), topic, &reply).map_err(ReplyError::from).and_then(|message| {
            let frame = Frame::json(MessageType::AgentJobReply, message_id, created, &message)?;
            // Encoding is what finds out whether it is too long.
            frame.encode()?;
            Ok(frame)
        });
        match framed {
            Ok(frame) => return Ok(frame),
            Err(error) if room < 100 => return Err(error),
            Err(_) => {
                room /= 2;
                cut(&mut reply, room);
            }
        }
    }
}

/// Why a reply cannot be sent.
#[derive(Debug, thiserror::Error)]
pub enum ReplyError {
    /// It has no JSON form, or too long a one.
    #[error(transparent)]
    Reply(#[from] JobReplyError),
    /// It does not fit a frame.
    #[error(transparent)]
    Frame(#[from] FrameError),
}

fn cut(reply: &mut Reply, room: usize) {
    const MARK: &str = "--output truncated--";
    let short = |text: &mut String| {
        if text.len() > room {
            text.truncate(text.floor_char_boundary(room.saturating_sub(MARK.len())));
            text.push_str(MARK);
        }
    };
    short(&mut reply.document_trace_output);
    for StepReport { output, standard_output, standard_error, .. } in
        reply.runtime_status.iter_mut().flat_map(BTreeMap::values_mut)
    {
        short(standard_output);
        short(standard_error);
        *output = combined_output(standard_output, standard_error);
        short(output);
    }
}

#[cfg(test)]
mod tests {
    use drover_channel::StepStatus;

    use super::*;
    use crate::journal::record::tests::{accepted, ended, report, step_done};

    fn record(steps: &[StepStatus], end: Option<DocumentStatus>) -> Record {
        let mut record = Record::begin(accepted("c")).unwrap();
        for (index, status) in steps.iter().enumerate() {
            record.apply(step_done(index, *status)).unwrap();
        }
        if let Some(status) = end {
            record.apply(ended(status)).unwrap();
        }
        record
    }

    fn parts(record: &Record) -> Vec<Part> {
        missing(record).into_iter().map(|(part, _)| part).collect()
    }

    #[test]
    fn a_document_of_one_step_needs_one_reply() {
        let record = record(&[StepStatus::Success], Some(DocumentStatus::Success));
        assert_eq!(parts(&record), [Part::End]);
        let end = reply(&record, Part::End).unwrap();
        assert_eq!(end.document_status, DocumentStatus::Success);
        assert_eq!(end.runtime_status.unwrap()["step0"].status, StepStatus::Success);
        assert_eq!(end.additional_info.runtime_status_counts.unwrap()["Success"], 1);
    }

    #[test]
    fn longer_documents_report_each_step_and_an_end_without_steps() {
        let mut record = record(&[StepStatus::Success, StepStatus::Failed], Some(DocumentStatus::Failed));
        assert_eq!(parts(&record), [Part::Step(0), Part::Step(1), Part::End]);
        let step = reply(&record, Part::Step(1)).unwrap();
        assert_eq!(step.document_status, DocumentStatus::InProgress);
        assert_eq!(step.runtime_status.unwrap().keys().collect::<Vec<_>>(), ["step1"]);
        assert_eq!(step.additional_info.runtime_status_counts.unwrap().len(), 2);
        assert_eq!(reply(&record, Part::End).unwrap().runtime_status, Some(BTreeMap::new()));

        let first = record.steps[0].reply;
        record.apply(crate::journal::Event::ReplyAcknowledged { reply: first }).unwrap();
        assert_eq!(parts(&record), [Part::Step(1), Part::End]);
    }

    #[test]
    fn output_that_escaping_makes_too_long_is_cut_further() {
        let mut record = record(&[], None);
        let mut long = report(StepStatus::Success, 0);
        long.standard_output = "\u{1}".repeat(24_000);
        long.standard_error = "\\\"".repeat(12_000);
        let done = crate::journal::DoneStep { name: "one".to_owned(), report: long, reply: Uuid::nil() };
        record.apply(crate::journal::Event::StepDone { step: 0, done: Box::new(done) }).unwrap();
        let reply = reply(&record, Part::Step(0)).unwrap();
        let frame = frame(&record.job_id, Topic::SendCommand, Uuid::nil(), reply).unwrap();
        let message: AgentJobReply = frame.message().unwrap();
        let sent = message.reply().unwrap().runtime_status.unwrap().remove("one").unwrap();
        assert!(sent.standard_output.ends_with("--output truncated--"));
        assert!(frame.encode().unwrap().len() <= drover_channel::limits::MAX_FRAME);
    }
}
