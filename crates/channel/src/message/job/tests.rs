//! Messages as observed on the wire, and readers under random input.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::{
    message::{AdditionalInfo, AgentInfo, StepReport},
    message_type::MessageType,
    status::{DocumentStatus, StepStatus},
};

fn job_id() -> JobId {
    JobId::new("2b196342-d7d4-436e-8f09-3883a1116ac3", "mi-0123456789abcdef0").expect("allowed parts")
}

fn command() -> SendCommand {
    serde_json::from_value(json!({"CommandId": job_id().command_id(), "DocumentName": "D", "DocumentContent": {}}))
        .expect("a command")
}

fn reply(standard_output: &str) -> Reply {
    let step = json!({"status": "Success", "standardOutput": standard_output});
    let step: StepReport = serde_json::from_value(step).expect("a step");
    Reply {
        additional_info: AdditionalInfo {
            agent: AgentInfo::default(),
            date_time: Some(UtcTime::from_millis(0)),
            run_id: String::new(),
            runtime_status_counts: Some(AdditionalInfo::counts([StepStatus::Success])),
            able_to_open_mgs_connection: None,
        },
        document_status: DocumentStatus::Success,
        document_trace_output: String::new(),
        runtime_status: Some(BTreeMap::from([("one".to_owned(), step)])),
    }
}

#[test]
fn command_job_is_wrapped_as_observed() {
    let job = AgentJob::send_command(job_id(), "us-east-1", &command()).expect("plain JSON");
    let wire = serde_json::to_value(&job).expect("plain JSON");
    assert_eq!(wire["JobId"], "aws.ssm.2b196342-d7d4-436e-8f09-3883a1116ac3.mi-0123456789abcdef0");
    assert_eq!(wire["Topic"], "aws.ssm.sendCommand.us.east.1.1");
    assert_eq!(wire["SchemaVersion"], 1);
    assert!(wire["Content"].is_string());
    let read: AgentJob = serde_json::from_value(wire).expect("own JSON");
    assert_eq!(read.content().expect("own content"), JobContent::SendCommand(command()));
}

#[test]
fn cancel_job_names_the_command_to_cancel() {
    let cancel = CancelCommand { cancel_message_id: job_id() };
    let own_id = JobId::new("fresh", "mi-0123456789abcdef0").expect("allowed parts");
    let job = AgentJob::cancel_command(own_id, "eu-central-1", &cancel).expect("plain JSON");
    assert_eq!(job.topic, "aws.ssm.cancelCommand.eu.central.1.1");
    assert_eq!(job.content, format!("{{\"CancelMessageId\":\"{}\"}}", job_id()));
    assert_eq!(job.content().expect("own content"), JobContent::CancelCommand(cancel));
}

#[test]
fn content_that_is_not_understood_is_told_apart() {
    let job = |topic: &str, content: &str| AgentJob {
        content: content.to_owned(),
        job_id: job_id(),
        topic: topic.to_owned(),
        schema_version: 1,
    };
    assert!(matches!(job("aws.ssm.other", "{}").content(), Err(JobContentError::Topic { .. })));
    assert!(matches!(job("aws.ssm.sendCommand", "{").content(), Err(JobContentError::Content { .. })));
    assert!(matches!(job("aws.ssm.cancelCommand.x", "{}").content(), Err(JobContentError::Content { .. })));
}

#[test]
fn acknowledgement_is_written_as_observed() {
    let message_id = "99112233-4455-6677-8899-aabbccddeeff".parse().expect("a UUID");
    let frame = Frame::json(MessageType::AgentJob, message_id, 1_795_249_106_609, &json!({})).expect("plain JSON");
    let ack = AgentJobAck::new(job_id(), &frame, AckCode::Successful);
    let expected = json!({
        "jobId": "aws.ssm.2b196342-d7d4-436e-8f09-3883a1116ac3.mi-0123456789abcdef0",
        "acknowledgedMessageId": "99112233-4455-6677-8899-aabbccddeeff",
        "createdDate": "2026-11-21T08:18:26.609Z", "statusCode": "200", "errorMessage": "Successful",
    });
    assert_eq!(serde_json::to_value(&ack).expect("plain JSON"), expected);
    assert_eq!(serde_json::from_value::<AgentJobAck>(expected).expect("own JSON"), ack);
}

#[test]
fn every_code_round_trips_and_unknown_ones_are_refused() {
    for code in AckCode::ALL {
        let wire = serde_json::to_value(code).expect("a text");
        assert_eq!(serde_json::from_value::<AckCode>(wire).expect("own text"), *code);
    }
    assert!(serde_json::from_value::<AckCode>(json!("51400")).is_err());
}

#[test]
fn outcomes_are_those_that_keep_commands_from_getting_lost() {
    assert_eq!(AckCode::DuplicateCommand.outcome(), AckOutcome::Delivered);
    assert_eq!(AckCode::ProcessorBufferFull.outcome(), AckOutcome::OfferAgain);
    assert_eq!(AckCode::ParseError.outcome(), AckOutcome::Refused);
}

#[test]
fn reply_is_wrapped_as_observed() {
    let envelope = AgentJobReply::new(job_id(), Topic::SendCommand, &reply("hi")).expect("short enough");
    let wire = serde_json::to_value(&envelope).expect("plain JSON");
    assert_eq!((&wire["topic"], &wire["schemaVersion"]), (&json!("aws.ssm.sendCommand"), &json!(1)));
    let read: AgentJobReply = serde_json::from_value(wire).expect("own JSON");
    assert_eq!(read.reply().expect("own content"), reply("hi"));
}

#[test]
fn reply_that_is_too_long_is_not_wrapped() {
    let room = MAX_REPLY_CONTENT - serde_json::to_string(&reply("")).expect("plain JSON").len();
    let envelope = |len: usize| AgentJobReply::new(job_id(), Topic::SendCommand, &reply(&"x".repeat(len)));
    assert!(envelope(room).is_ok());
    assert!(matches!(envelope(room + 1), Err(JobReplyError::TooLong { len, .. }) if len == MAX_REPLY_CONTENT + 1));
}

proptest! {
    #[test]
    fn output_of_any_kind_survives_two_layers_of_json(text in any::<String>()) {
        let envelope = AgentJobReply::new(job_id(), Topic::SendCommand, &reply(&text)).expect("short enough");
        let frame = Frame::json(MessageType::AgentJobReply, Uuid::nil(), 1, &envelope).expect("plain JSON");
        let read: AgentJobReply = frame.message().expect("own JSON");
        prop_assert_eq!(read.reply().expect("own content"), reply(&text));
    }

    #[test]
    fn any_content_is_read_without_panic(topic in "aws\\.ssm\\.(sendCommand|cancelCommand|x)", content in "\\PC{0,80}") {
        let job = AgentJob { content, job_id: job_id(), topic, schema_version: 1 };
        let _ = job.content();
    }
}
