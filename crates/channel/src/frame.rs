//! The binary frame: one WebSocket message, a fixed header of 120 bytes and a payload.
//!
//! All integers are big-endian, as observed on the wire:
//!
//! | Offset | Length | Field |
//! |---|---|---|
//! | 0 | 4 | header length, always 116: it does not count the payload length that follows the header |
//! | 4 | 32 | message type, ASCII, padded with spaces |
//! | 36 | 4 | schema version, 1 |
//! | 40 | 8 | creation time, milliseconds since the epoch |
//! | 48 | 8 | sequence number |
//! | 56 | 8 | flags |
//! | 64 | 16 | message id, the second half of the UUID first |
//! | 80 | 32 | SHA-256 of the payload |
//! | 112 | 4 | payload type |
//! | 116 | 4 | payload length |
//! | 120 | … | payload, to the end of the message |
//!
//! Reading is strict where AWS's programs are lax (digest, length): a frame they would build passes, and damage is found
//! here and not in a JSON parser. Encoding refuses whatever decoding would refuse, so every frame that leaves can be read.

use aws_lc_rs::digest::{SHA256, digest};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{
    limits::MAX_FRAME,
    message_type::{MessageType, MessageTypeError},
};

/// Value of the header length field.
const HEADER_LENGTH: u32 = 116;

/// Bytes before the payload.
const PAYLOAD_START: usize = 120;

/// The only schema version there is.
pub const SCHEMA_VERSION: u32 = 1;

/// Flag of the first frame of a stream.
pub const FLAG_SYN: u64 = 1;

/// Flag of the last frame of a stream.
pub const FLAG_FIN: u64 = 2;

/// One message of a control or data channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What the payload is.
    pub message_type: MessageType,
    /// Version of the header's layout; [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// Creation time in milliseconds since the epoch. Must be positive, except in frames that pause or resume a stream.
    pub created: i64,
    /// Position in the stream; 0 on control channels.
    pub sequence: i64,
    /// [`FLAG_SYN`] and [`FLAG_FIN`]; 0 on control channels.
    pub flags: u64,
    /// Names this frame in acknowledgements. A repeated message keeps its id.
    pub message_id: Uuid,
    /// Kind of stream payload; 0 on control channels.
    pub payload_type: u32,
    /// At least one byte; AWS's programs can neither write nor read an empty payload.
    pub payload: Vec<u8>,
}

/// Why bytes are not a frame, or a frame cannot become bytes.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    /// Shorter than the header and one byte of payload.
    #[error("frame has {len} bytes, the header alone has 120")]
    TooShort {
        /// Bytes received.
        len: usize,
    },
    /// Longer than [`MAX_FRAME`].
    #[error("frame has {len} bytes, at most 142000 are allowed")]
    TooLong {
        /// Bytes received, or bytes that the frame would have.
        len: usize,
    },
    /// The header length field is not 116.
    #[error("header length is {found}, not 116")]
    HeaderLength {
        /// Value of the field.
        found: u32,
    },
    /// The message type is empty or not ASCII.
    #[error("header has no valid message type")]
    MessageType {
        /// What is wrong with the name.
        #[from]
        source: MessageTypeError,
    },
    /// The creation time is missing or beyond the range of an `i64`.
    #[error("creation time {found} of {message_type} is not a positive number of milliseconds")]
    CreationTime {
        /// Value of the field.
        found: u64,
        /// Type of the message.
        message_type: MessageType,
    },
    /// The payload is empty.
    #[error("{message_type} has an empty payload")]
    EmptyPayload {
        /// Type of the message.
        message_type: MessageType,
    },
    /// The length field disagrees with the bytes that came.
    #[error("payload has {found} bytes, the header says {stated}")]
    PayloadLength {
        /// Value of the field.
        stated: u32,
        /// Bytes after the header.
        found: usize,
    },
    /// The digest is not that of the payload.
    #[error("payload does not have the digest that the header states")]
    Digest,
    /// The payload cannot be written as JSON.
    #[error("payload of {message_type} cannot be written as JSON")]
    Json {
        /// Type of the message.
        message_type: MessageType,
        /// What the serializer said.
        source: serde_json::Error,
    },
}

impl Frame {
    /// Makes a control channel frame around one JSON message.
    ///
    /// # Errors
    ///
    /// [`FrameError::Json`] if the message cannot be serialized.
    pub fn json<T: Serialize>(
        message_type: MessageType,
        message_id: Uuid,
        created: i64,
        message: &T,
    ) -> Result<Self, FrameError> {
        match serde_json::to_vec(message) {
            Ok(payload) => Ok(Self {
                message_type,
                schema_version: SCHEMA_VERSION,
                created,
                sequence: 0,
                flags: 0,
                message_id,
                payload_type: 0,
                payload,
            }),
            Err(source) => Err(FrameError::Json { message_type, source }),
        }
    }

    /// Reads the payload as one JSON message.
    ///
    /// # Errors
    ///
    /// Whatever the JSON reader finds wrong.
    pub fn message<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.payload)
    }

    /// Writes the frame.
    ///
    /// # Errors
    ///
    /// Exactly when [`Frame::decode`] would refuse the result: a message type that does not fit, a creation time that is
    /// missing, an empty payload, or more than [`MAX_FRAME`] bytes.
    pub fn encode(&self) -> Result<Vec<u8>, FrameError> {
        let name = self.message_type.checked_name()?;
        // A negative time is written as the huge number it would be read as, and refused as such.
        self.check_creation_time(self.created.cast_unsigned())?;
        if self.payload.is_empty() {
            return Err(FrameError::EmptyPayload { message_type: self.message_type.clone() });
        }
        let len = PAYLOAD_START + self.payload.len();
        let payload_length = match u32::try_from(self.payload.len()) {
            Ok(payload_length) if len <= MAX_FRAME => payload_length,
            Ok(_) | Err(_) => return Err(FrameError::TooLong { len }),
        };

        let mut bytes = Vec::with_capacity(len);
        bytes.extend_from_slice(&HEADER_LENGTH.to_be_bytes());
        bytes.extend_from_slice(name.as_bytes());
        bytes.resize(36, b' ');
        bytes.extend_from_slice(&self.schema_version.to_be_bytes());
        bytes.extend_from_slice(&self.created.to_be_bytes());
        bytes.extend_from_slice(&self.sequence.to_be_bytes());
        bytes.extend_from_slice(&self.flags.to_be_bytes());
        bytes.extend_from_slice(&self.message_id.as_u128().rotate_left(64).to_be_bytes());
        bytes.extend_from_slice(digest(&SHA256, &self.payload).as_ref());
        bytes.extend_from_slice(&self.payload_type.to_be_bytes());
        bytes.extend_from_slice(&payload_length.to_be_bytes());
        bytes.extend_from_slice(&self.payload);
        Ok(bytes)
    }

    /// Reads one frame, which must fill `bytes` exactly.
    ///
    /// # Errors
    ///
    /// The first rule of the layout that the bytes break, see [`FrameError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, FrameError> {
        let len = bytes.len();
        if len > MAX_FRAME {
            return Err(FrameError::TooLong { len });
        }
        let Some((header, payload)) = bytes.split_first_chunk::<PAYLOAD_START>() else {
            return Err(FrameError::TooShort { len });
        };
        let found = u32::from_be_bytes(field(header, 0));
        if found != HEADER_LENGTH {
            return Err(FrameError::HeaderLength { found });
        }
        let name = String::from_utf8_lossy(&header[4..36]);
        let frame = Self {
            message_type: name.trim_matches([' ', '\0']).parse()?,
            schema_version: u32::from_be_bytes(field(header, 36)),
            created: i64::from_be_bytes(field(header, 40)),
            sequence: i64::from_be_bytes(field(header, 48)),
            flags: u64::from_be_bytes(field(header, 56)),
            message_id: Uuid::from_u128(u128::from_be_bytes(field(header, 64)).rotate_left(64)),
            payload_type: u32::from_be_bytes(field(header, 112)),
            payload: payload.to_vec(),
        };
        frame.check_creation_time(u64::from_be_bytes(field(header, 40)))?;

        let stated = u32::from_be_bytes(field(header, 116));
        if usize::try_from(stated) != Ok(payload.len()) {
            return Err(FrameError::PayloadLength { stated, found: payload.len() });
        }
        if payload.is_empty() {
            return Err(FrameError::EmptyPayload { message_type: frame.message_type });
        }
        if digest(&SHA256, payload).as_ref() != &header[80..112] {
            return Err(FrameError::Digest);
        }
        Ok(frame)
    }

    fn check_creation_time(&self, found: u64) -> Result<(), FrameError> {
        let missing = found == 0 && !self.message_type.allows_no_creation_time();
        if missing || i64::try_from(found).is_err() {
            return Err(FrameError::CreationTime { found, message_type: self.message_type.clone() });
        }
        Ok(())
    }
}

/// The `N` bytes of the header that begin at `offset`.
fn field<const N: usize>(header: &[u8; PAYLOAD_START], offset: usize) -> [u8; N] {
    std::array::from_fn(|index| header[offset + index])
}

#[cfg(test)]
mod tests;
