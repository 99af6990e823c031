//! Opening a control channel: a REST call that gives a token, then the first text message on the WebSocket.

use std::{collections::BTreeSet, fmt};

use quick_xml::{
    Reader,
    escape::{escape, resolve_xml_entity},
    events::Event,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// The only version of channel messages there is.
pub const MESSAGE_SCHEMA_VERSION: &str = "1.0";

const NAMESPACE: &str = "http://ssmmessages.amazonaws.com/doc/2017-10-01/";

/// Elements deeper than this are not an answer but an attack.
const MAX_DEPTH: usize = 16;

/// Opens a channel for whoever holds it, so it is never printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Token(String);

impl Token {
    /// Takes a token's text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The token's text, for the wire and for comparing. Do not log it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(***)")
    }
}

/// Kind of operating system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Any Linux.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    MacOs,
}

impl Platform {
    /// The name on the wire and in preconditions: `linux`, `windows` or `macos`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Linux => "linux",
            Self::Windows => "windows",
            Self::MacOs => "macos",
        }
    }
}

/// Body of `POST /v1/control-channel/<node id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateControlChannel {
    /// [`MESSAGE_SCHEMA_VERSION`].
    pub message_schema_version: String,
    /// Fresh id of the call.
    pub request_id: Uuid,
}

/// First message on the control channel's WebSocket, a text message. It is not answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OpenControlChannel {
    /// Always null in what agents send.
    #[serde(default)]
    pub cookie: Option<Value>,
    /// [`MESSAGE_SCHEMA_VERSION`].
    pub message_schema_version: String,
    /// Fresh id of the message.
    pub request_id: Uuid,
    /// From [`CreateControlChannelAnswer`].
    pub token_value: Token,
    /// Version of the agent.
    pub agent_version: String,
    /// The node's operating system.
    pub platform_type: Platform,
}

/// An extension of the protocol that a Drover server announces. AWS's agent does not look for any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Extension {
    /// The server takes `drover_output` frames.
    LiveOutput,
}

impl Extension {
    /// The name in the answer.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LiveOutput => "live-output",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        [Self::LiveOutput].into_iter().find(|extension| extension.as_str() == name)
    }
}

/// XML body of the answer to [`CreateControlChannel`], which has status 201.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateControlChannelAnswer {
    /// What the first message must carry.
    pub token_value: Token,
    /// [`MESSAGE_SCHEMA_VERSION`].
    pub message_schema_version: String,
    /// What the server understands beyond AWS's protocol; empty from AWS. Unknown names are dropped in reading.
    pub extensions: BTreeSet<Extension>,
}

/// Why a text is not an answer to [`CreateControlChannel`].
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// Not well-formed XML.
    #[error("answer is not XML")]
    Xml {
        /// What the XML reader said.
        source: Box<quick_xml::Error>,
    },
    /// XML that uses what an answer never has.
    #[error("answer has {what}")]
    Unexpected {
        /// The thing.
        what: &'static str,
    },
    /// There is no token in it.
    #[error("answer has no TokenValue")]
    NoToken,
}

impl CreateControlChannelAnswer {
    /// Writes the answer.
    #[must_use]
    pub fn to_xml(&self) -> String {
        let mut extensions = String::new();
        if !self.extensions.is_empty() {
            let members = self.extensions.iter().map(|extension| format!("<member>{}</member>", extension.as_str()));
            extensions = format!("<DroverExtensions>{}</DroverExtensions>", members.collect::<String>());
        }
        format!(
            "<CreateControlChannelResponse xmlns=\"{NAMESPACE}\"><TokenValue>{}</TokenValue>\
             <MessageSchemaVersion>{}</MessageSchemaVersion>{extensions}</CreateControlChannelResponse>",
            escape(self.token_value.expose()),
            escape(self.message_schema_version.as_str()),
        )
    }

    /// Reads the answer. The root may have any name, unknown elements are skipped, and blanks around texts are dropped.
    ///
    /// # Errors
    ///
    /// See [`AnswerError`]. Entities other than XML's own five and character references are refused.
    pub fn from_xml(xml: &str) -> Result<Self, AnswerError> {
        let mut token = String::new();
        let mut version = String::new();
        let mut extensions = BTreeSet::new();

        for (path, text) in elements(xml)? {
            match path.get(1..).unwrap_or_default() {
                [name] if name == "TokenValue" => token = text,
                [name] if name == "MessageSchemaVersion" => version = text,
                [name, member] if name == "DroverExtensions" && member == "member" => {
                    extensions.extend(Extension::parse(&text));
                }
                _ => {}
            }
        }
        if token.is_empty() {
            return Err(AnswerError::NoToken);
        }
        Ok(Self { token_value: Token(token), message_schema_version: version, extensions })
    }
}

/// The path and own text of each element, in the order in which they end.
fn elements(xml: &str) -> Result<Vec<(Vec<String>, String)>, AnswerError> {
    let failed = |source| AnswerError::Xml { source: Box::new(source) };
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut path = Vec::new();
    let mut texts = Vec::new();
    let mut found = Vec::new();

    loop {
        let piece = match reader.read_event().map_err(failed)? {
            Event::Start(_) if path.len() == MAX_DEPTH => {
                return Err(AnswerError::Unexpected { what: "too many levels" });
            }
            Event::Start(start) => {
                path.push(start.local_name().as_ref().to_owned());
                texts.push(String::new());
                continue;
            }
            Event::End(_) => {
                let text = texts.pop().unwrap_or_default();
                found.push((path.clone(), text.trim().to_owned()));
                path.pop();
                continue;
            }
            Event::Text(text) => text.xml10_content().into_owned(),
            Event::CData(text) => text.xml10_content().into_owned(),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().map_err(failed)? {
                Some(letter) => letter.to_string(),
                None => resolve_xml_entity(&reference)
                    .ok_or(AnswerError::Unexpected { what: "an entity that is not defined" })?
                    .to_owned(),
            },
            Event::DocType(_) => return Err(AnswerError::Unexpected { what: "a document type definition" }),
            Event::Eof if path.is_empty() => return Ok(found),
            Event::Eof => return Err(AnswerError::Unexpected { what: "elements that do not end" }),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
        };
        if let Some(text) = texts.last_mut() {
            text.push_str(&piece);
        }
    }
}

#[cfg(test)]
mod tests;
