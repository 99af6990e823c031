// @generated from models/ec2messages.json by `cargo xtask codegen`. Do not edit.

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Sensitive,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, required},
};

use super::rules;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcknowledgeMessageRequest {
    pub message_id: Option<String>,
}

impl Shape for AcknowledgeMessageRequest {
    const NAME: &'static str = "AcknowledgeMessageRequest";
    const MEMBERS: &'static [&'static str] = &["MessageId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.message_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "MessageId", &self.message_id)?;
        Ok(())
    }
}

impl Validate for AcknowledgeMessageRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.message_id, at, "messageId", &rules::MESSAGE_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcknowledgeMessageResult {}

impl Shape for AcknowledgeMessageResult {
    const NAME: &'static str = "AcknowledgeMessageResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMessageRequest {
    pub message_id: Option<String>,
}

impl Shape for DeleteMessageRequest {
    const NAME: &'static str = "DeleteMessageRequest";
    const MEMBERS: &'static [&'static str] = &["MessageId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.message_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "MessageId", &self.message_id)?;
        Ok(())
    }
}

impl Validate for DeleteMessageRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.message_id, at, "messageId", &rules::MESSAGE_ID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMessageResult {}

impl Shape for DeleteMessageResult {
    const NAME: &'static str = "DeleteMessageResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeliveryOptions {
    pub ttl_in_seconds: Option<i32>,
}

impl Shape for DeliveryOptions {
    const NAME: &'static str = "DeliveryOptions";
    const MEMBERS: &'static [&'static str] = &["TTLInSeconds"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ttl_in_seconds = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TTLInSeconds", &self.ttl_in_seconds)?;
        Ok(())
    }
}

impl Validate for DeliveryOptions {
    fn validate(&self, _at: &Path<'_>, _found: &mut Violations) {}
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailMessageRequest {
    pub message_id: Option<String>,
    pub failure_type: Option<String>,
}

impl Shape for FailMessageRequest {
    const NAME: &'static str = "FailMessageRequest";
    const MEMBERS: &'static [&'static str] = &["MessageId", "FailureType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.message_id = map.next_value()?,
            1 => self.failure_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "MessageId", &self.message_id)?;
        put(out, "FailureType", &self.failure_type)?;
        Ok(())
    }
}

impl Validate for FailMessageRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.message_id, at, "messageId", &rules::MESSAGE_ID, found);
        required(&self.failure_type, at, "failureType", &rules::FAILURE_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailMessageResult {}

impl Shape for FailMessageResult {
    const NAME: &'static str = "FailMessageResult";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEndpointRequest {
    pub destination: Option<String>,
}

impl Shape for GetEndpointRequest {
    const NAME: &'static str = "GetEndpointRequest";
    const MEMBERS: &'static [&'static str] = &["Destination"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.destination = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Destination", &self.destination)?;
        Ok(())
    }
}

impl Validate for GetEndpointRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.destination, at, "destination", &rules::DESTINATION, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEndpointResult {
    pub endpoint: Option<String>,
}

impl Shape for GetEndpointResult {
    const NAME: &'static str = "GetEndpointResult";
    const MEMBERS: &'static [&'static str] = &["Endpoint"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.endpoint = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Endpoint", &self.endpoint)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMessagesRequest {
    pub destination: Option<String>,
    pub messages_request_id: Option<String>,
    pub visibility_timeout_in_seconds: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for GetMessagesRequest {
    const NAME: &'static str = "GetMessagesRequest";
    const MEMBERS: &'static [&'static str] =
        &["Destination", "MessagesRequestId", "VisibilityTimeoutInSeconds", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.destination = map.next_value()?,
            1 => self.messages_request_id = map.next_value()?,
            2 => self.visibility_timeout_in_seconds = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Destination", &self.destination)?;
        put(out, "MessagesRequestId", &self.messages_request_id)?;
        put(out, "VisibilityTimeoutInSeconds", &self.visibility_timeout_in_seconds)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for GetMessagesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.destination, at, "destination", &rules::DESTINATION, found);
        required(&self.messages_request_id, at, "messagesRequestId", &rules::UUID, found);
        required(
            &self.visibility_timeout_in_seconds,
            at,
            "visibilityTimeoutInSeconds",
            &rules::VISIBILITY_TIMEOUT,
            found,
        );
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMessagesResult {
    pub destination: Option<String>,
    pub messages_request_id: Option<String>,
    pub messages: Option<Vec<Message>>,
    pub next_token: Option<String>,
}

impl Shape for GetMessagesResult {
    const NAME: &'static str = "GetMessagesResult";
    const MEMBERS: &'static [&'static str] = &["Destination", "MessagesRequestId", "Messages", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.destination = map.next_value()?,
            1 => self.messages_request_id = map.next_value()?,
            2 => self.messages = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Destination", &self.destination)?;
        put(out, "MessagesRequestId", &self.messages_request_id)?;
        put(out, "Messages", &self.messages)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Message {
    pub created_date: Option<String>,
    pub destination: Option<String>,
    pub message_id: Option<String>,
    pub payload: Option<Sensitive<String>>,
    pub payload_digest: Option<String>,
    pub topic: Option<String>,
}

impl Shape for Message {
    const NAME: &'static str = "Message";
    const MEMBERS: &'static [&'static str] =
        &["CreatedDate", "Destination", "MessageId", "Payload", "PayloadDigest", "Topic"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.created_date = map.next_value()?,
            1 => self.destination = map.next_value()?,
            2 => self.message_id = map.next_value()?,
            3 => self.payload = map.next_value()?,
            4 => self.payload_digest = map.next_value()?,
            5 => self.topic = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CreatedDate", &self.created_date)?;
        put(out, "Destination", &self.destination)?;
        put(out, "MessageId", &self.message_id)?;
        put(out, "Payload", &self.payload)?;
        put(out, "PayloadDigest", &self.payload_digest)?;
        put(out, "Topic", &self.topic)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendReplyRequest {
    pub message_id: Option<String>,
    pub payload: Option<Sensitive<String>>,
    pub reply_id: Option<String>,
    pub delivery_options: Option<DeliveryOptions>,
}

impl Shape for SendReplyRequest {
    const NAME: &'static str = "SendReplyRequest";
    const MEMBERS: &'static [&'static str] = &["MessageId", "Payload", "ReplyId", "DeliveryOptions"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.message_id = map.next_value()?,
            1 => self.payload = map.next_value()?,
            2 => self.reply_id = map.next_value()?,
            3 => self.delivery_options = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "MessageId", &self.message_id)?;
        put(out, "Payload", &self.payload)?;
        put(out, "ReplyId", &self.reply_id)?;
        put(out, "DeliveryOptions", &self.delivery_options)?;
        Ok(())
    }
}

impl Validate for SendReplyRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.message_id, at, "messageId", &rules::MESSAGE_ID, found);
        required(&self.payload, at, "payload", &Rule::ANY, found);
        required(&self.reply_id, at, "replyId", &rules::UUID, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendReplyResult {
    pub message_id: Option<String>,
    pub reply_id: Option<String>,
    pub reply_status: Option<String>,
    pub description: Option<String>,
}

impl Shape for SendReplyResult {
    const NAME: &'static str = "SendReplyResult";
    const MEMBERS: &'static [&'static str] = &["MessageId", "ReplyId", "ReplyStatus", "Description"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.message_id = map.next_value()?,
            1 => self.reply_id = map.next_value()?,
            2 => self.reply_status = map.next_value()?,
            3 => self.description = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "MessageId", &self.message_id)?;
        put(out, "ReplyId", &self.reply_id)?;
        put(out, "ReplyStatus", &self.reply_status)?;
        put(out, "Description", &self.description)?;
        Ok(())
    }
}

serde_shapes! { AcknowledgeMessageRequest AcknowledgeMessageResult DeleteMessageRequest DeleteMessageResult DeliveryOptions FailMessageRequest FailMessageResult GetEndpointRequest GetEndpointResult GetMessagesRequest GetMessagesResult Message SendReplyRequest SendReplyResult }
checked_shapes! { AcknowledgeMessageRequest DeleteMessageRequest DeliveryOptions FailMessageRequest GetEndpointRequest GetMessagesRequest SendReplyRequest }
