//! Errors as clients see them, in every protocol's form.
//!
//! There are two kinds. *Framework* errors come from the front, before any handler runs: bad signatures, unknown operations,
//! undecodable bodies. AWS names them differently in each protocol, so they are an enum ([`Framework`]) that one table turns
//! into code, status and message. *Modelled* errors come from handlers; their code and status stand in the API model.
//!
//! An [`ErrorBody`] is either of them, ready to be written. Observed bodies:
//!
//! ```text
//! JSON 1.1          {"__type":"InvalidSignatureException","message":"Signature expired: ..."}
//! REST JSON         {"message":"..."}                                     code in x-amzn-errortype only
//! query (sts)       <ErrorResponse xmlns="..."><Error><Type>Sender</Type><Code>..</Code><Message>..</Message></Error>...
//! REST XML          <AccessDeniedException><Message>...</Message></AccessDeniedException>      ssmmessages; agents look
//!                                                                          for this element by its text
//! ```
//!
//! `__type` is the bare code: JSON 1.1 services do not put `com.amazon.coral.service#` in front, JSON 1.0 services do
//! (<https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html>).

mod framework;
#[cfg(test)]
mod golden;

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use drover_api::{ErrorKind, Protocol, ServiceMeta};
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value};

use crate::xml::Xml;

pub use framework::{Denial, Framework};

/// How a service writes its errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// AWS JSON 1.0, as `dynamodb`. None of our services yet.
    Json10,
    /// AWS JSON 1.1, as `ssm`.
    Json11,
    /// Form-encoded requests, XML answers, as `sts`.
    Query,
    /// JSON without `__type`; the code is in a header.
    RestJson,
    /// XML with the code as the root element, as `ssmmessages`.
    RestXml,
}

/// What error bodies depend on besides the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// How errors are written.
    pub format: Format,
    /// The service's signing name. Some details differ between services of one protocol.
    pub service: &'static str,
    /// The XML namespace of query services.
    pub xml_namespace: Option<&'static str>,
}

impl Dialect {
    /// For requests that could not be routed to a service.
    pub const UNROUTED: Self = Self { format: Format::Json11, service: "", xml_namespace: None };

    /// For the agents' message gateway, which has no public API model.
    pub const SSMMESSAGES: Self = Self { format: Format::RestXml, service: "ssmmessages", xml_namespace: None };

    /// The dialect of a modelled service.
    pub fn of(service: &ServiceMeta) -> Self {
        let format = match service.protocol {
            Protocol::Json10 => Format::Json10,
            Protocol::Json11 => Format::Json11,
            Protocol::Query => Format::Query,
            Protocol::RestJson => Format::RestJson,
            Protocol::RestXml => Format::RestXml,
        };
        Self { format, service: service.signing_name, xml_namespace: service.xml_namespace }
    }
}

/// An error that is ready to be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorBody {
    /// The error's name as the client compares it.
    pub code: Cow<'static, str>,
    /// The HTTP status.
    pub status: u16,
    /// The text for people. Some of AWS's errors have none.
    pub message: Option<String>,
    /// How the message's member is spelled: `message`, `Message`.
    message_member: &'static str,
    /// The namespace that JSON 1.0 puts in front of the code.
    prefix: &'static str,
    /// Further modelled members, by wire name.
    members: Map<String, Value>,
}

impl ErrorBody {
    /// An error of the front, as the service's protocol names it.
    pub fn framework(error: &Framework, dialect: &Dialect) -> Self {
        let (code, status) = error.code_and_status(dialect.format);
        Self {
            code: Cow::Borrowed(code),
            status,
            message: Some(error.message()),
            message_member: error.message_member(),
            prefix: "com.amazon.coral.service#",
            members: Map::new(),
        }
    }

    /// An error of a handler. `None` for the message leaves the member out, as AWS does for errors such as `InvalidCommandId`.
    pub fn modelled(kind: ErrorKind, message: Option<String>, dialect: &Dialect) -> Self {
        Self {
            code: Cow::Borrowed(kind.code),
            status: kind.status,
            message,
            message_member: modelled_message_member(dialect.service, kind.code),
            prefix: "",
            members: Map::new(),
        }
    }

    /// Adds a modelled member other than the message, by its wire name. Written in the JSON formats only.
    #[must_use]
    pub fn with_member(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.members.insert(name.to_owned(), value.into());
        self
    }

    /// Writes the whole response: status, headers, body.
    pub fn encode(&self, dialect: &Dialect, request_id: &str) -> Response<Bytes> {
        let (content_type, body) = match dialect.format {
            Format::Json10 => ("application/x-amz-json-1.0", self.json(Some(&format!("{}{}", self.prefix, self.code)))),
            Format::Json11 => (crate::json::CONTENT_TYPE, self.json(Some(&self.code))),
            Format::RestJson => ("application/json", self.json(None)),
            Format::Query => (crate::query::CONTENT_TYPE, self.error_response(dialect, request_id)),
            Format::RestXml => ("application/xml", self.named_element()),
        };
        let mut response = Response::new(Bytes::from(body));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        insert_request_id(headers, request_id);
        if dialect.format != Format::Query
            && let Ok(code) = HeaderValue::from_str(&self.code)
        {
            headers.insert("x-amzn-errortype", code);
        }
        response
    }

    fn json(&self, error_type: Option<&str>) -> String {
        let error_type = error_type.map(|code| ("__type", Value::from(code)));
        let message = self.message.as_deref().map(|text| (self.message_member, Value::from(text)));
        let members = self.members.iter().map(|(name, value)| (name.as_str(), value.clone()));
        InOrder(error_type.into_iter().chain(message).chain(members).collect()).to_string()
    }

    fn error_response(&self, dialect: &Dialect, request_id: &str) -> String {
        let fault = if self.status < 500 { "Sender" } else { "Receiver" };
        let mut xml = Xml::default();
        xml.open_in("ErrorResponse", dialect.xml_namespace);
        xml.open("Error");
        xml.leaf("Type", fault);
        xml.leaf("Code", &self.code);
        xml.leaf("Message", self.message.as_deref().unwrap_or_default());
        xml.close("Error");
        xml.leaf("RequestId", request_id);
        xml.close("ErrorResponse");
        xml.finish()
    }

    fn named_element(&self) -> String {
        let mut xml = Xml::default();
        xml.open(&self.code);
        xml.leaf(self.message_member, self.message.as_deref().unwrap_or_default());
        xml.close(&self.code);
        xml.finish()
    }
}

/// A JSON object whose members stay in order: people read these bodies, and the code comes first.
struct InOrder<'a>(Vec<(&'a str, Value)>);

impl fmt::Display for InOrder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{")?;
        for (index, (name, value)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(f, "{comma}{}:{value}", Value::from(*name))?;
        }
        f.write_str("}")
    }
}

/// Sets `x-amzn-requestid`, which every answer carries. An id that no header may hold is left out.
pub fn insert_request_id(headers: &mut HeaderMap, request_id: &str) {
    if let Ok(value) = HeaderValue::from_str(request_id) {
        headers.insert("x-amzn-requestid", value);
    }
}

/// The errors of `ssm` that are modelled with a `message` member. All its others have `Message`.
const SSM_LOWER_CASE_MESSAGE: [&str; 25] = [
    "HierarchyLevelLimitExceededException",
    "HierarchyTypeMismatchException",
    "IncompatiblePolicyException",
    "InvalidAllowedPatternException",
    "InvalidFilterOption",
    "InvalidInstanceInformationFilterValue",
    "InvalidInstancePropertyFilterValue",
    "InvalidKeyId",
    "InvalidPolicyAttributeException",
    "InvalidPolicyTypeException",
    "OpsMetadataAlreadyExistsException",
    "OpsMetadataInvalidArgumentException",
    "OpsMetadataKeyLimitExceededException",
    "OpsMetadataLimitExceededException",
    "OpsMetadataNotFoundException",
    "OpsMetadataTooManyUpdatesException",
    "ParameterAlreadyExists",
    "ParameterLimitExceeded",
    "ParameterMaxVersionLimitExceeded",
    "ParameterNotFound",
    "ParameterPatternMismatchException",
    "ParameterVersionLabelLimitExceeded",
    "ParameterVersionNotFound",
    "PoliciesLimitExceededException",
    "UnsupportedParameterType",
];

fn modelled_message_member(service: &str, code: &str) -> &'static str {
    if service == "ssm" && SSM_LOWER_CASE_MESSAGE.binary_search(&code).is_err() { "Message" } else { "message" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_lower_case_messages_is_sorted_and_names_modelled_errors() {
        assert!(SSM_LOWER_CASE_MESSAGE.is_sorted());
        let modelled = |code: &str| {
            let mut errors = drover_api::ssm::SERVICE.operations.iter().flat_map(|operation| operation.errors);
            errors.any(|error| error.code == code)
        };
        for code in SSM_LOWER_CASE_MESSAGE {
            assert!(modelled(code), "{code}");
        }
    }

    #[test]
    fn the_message_member_is_spelled_as_the_model_has_it() {
        assert_eq!(modelled_message_member("ssm", "InvalidInstanceId"), "Message");
        assert_eq!(modelled_message_member("ssm", "ParameterNotFound"), "message");
        assert_eq!(modelled_message_member("kms", "NotFoundException"), "message");
    }
}
