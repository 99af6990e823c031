//! A serde serializer that writes one element. It knows structures from maps by the type, which a JSON value could not tell.

use std::fmt::Display;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use drover_api::Timestamp;
use serde::{
    Serialize, Serializer,
    ser::{self, Impossible},
};

use super::{EncodeError, Xml};
use crate::timestamp::iso8601;

/// The element that a value is about to be written as.
pub(super) struct Element<'a> {
    pub(super) xml: &'a mut Xml,
    pub(super) name: &'a str,
    pub(super) namespace: Option<&'a str>,
}

impl<'a> Element<'a> {
    fn leaf(self, text: impl Display) -> Result<(), EncodeError> {
        self.xml.open_in(self.name, self.namespace);
        self.xml.text(&text.to_string());
        self.xml.close(self.name);
        Ok(())
    }

    fn open(self) -> Inside<'a> {
        self.xml.open_in(self.name, self.namespace);
        Inside { xml: self.xml, name: self.name }
    }
}

/// An element whose children are being written.
pub(super) struct Inside<'a> {
    xml: &'a mut Xml,
    name: &'a str,
}

impl Inside<'_> {
    fn close(self) -> Result<(), EncodeError> {
        self.xml.close(self.name);
        Ok(())
    }
}

/// Timestamps are numbers of seconds everywhere but in XML.
fn millis<T: Serialize + ?Sized>(seconds: &T) -> Result<i64, EncodeError> {
    let seconds = serde_json::to_value(seconds).ok().and_then(|seconds| seconds.as_f64());
    let millis = seconds.ok_or_else(|| unsupported("timestamp that is not a number"))? * 1000.0;
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and only far beyond all dates")]
    Ok(millis.round() as i64)
}

fn unsupported(what: &str) -> EncodeError {
    EncodeError(what.to_owned())
}

impl<'a> Serializer for Element<'a> {
    type Ok = ();
    type Error = EncodeError;
    type SerializeSeq = Inside<'a>;
    type SerializeTuple = Impossible<(), EncodeError>;
    type SerializeTupleStruct = Impossible<(), EncodeError>;
    type SerializeTupleVariant = Impossible<(), EncodeError>;
    type SerializeMap = Inside<'a>;
    type SerializeStruct = Inside<'a>;
    type SerializeStructVariant = Impossible<(), EncodeError>;

    fn serialize_bool(self, value: bool) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_i8(self, value: i8) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_i16(self, value: i16) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_i32(self, value: i32) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_i64(self, value: i64) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_u8(self, value: u8) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_u16(self, value: u16) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_u32(self, value: u32) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_u64(self, value: u64) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_f32(self, value: f32) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_f64(self, value: f64) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_char(self, value: char) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_str(self, value: &str) -> Result<(), EncodeError> {
        self.leaf(value)
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), EncodeError> {
        self.leaf(STANDARD.encode(value))
    }

    fn serialize_none(self) -> Result<(), EncodeError> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), EncodeError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), EncodeError> {
        Ok(())
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), EncodeError> {
        self.open().close()
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<(), EncodeError> {
        self.leaf(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        if name == Timestamp::SERDE_NAME { self.leaf(iso8601(millis(value)?)) } else { value.serialize(self) }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _value: &T,
    ) -> Result<(), EncodeError> {
        Err(unsupported("enum with data"))
    }

    fn serialize_seq(self, _len: Option<usize>) -> Result<Inside<'a>, EncodeError> {
        Ok(self.open())
    }

    fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, EncodeError> {
        Err(unsupported("tuple"))
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeTupleStruct, EncodeError> {
        Err(unsupported("tuple"))
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeTupleVariant, EncodeError> {
        Err(unsupported("enum with data"))
    }

    fn serialize_map(self, _len: Option<usize>) -> Result<Inside<'a>, EncodeError> {
        Ok(self.open())
    }

    fn serialize_struct(self, _name: &'static str, _len: usize) -> Result<Inside<'a>, EncodeError> {
        Ok(self.open())
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeStructVariant, EncodeError> {
        Err(unsupported("enum with data"))
    }
}

impl ser::SerializeSeq for Inside<'_> {
    type Ok = ();
    type Error = EncodeError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), EncodeError> {
        self.xml.value("member", value)
    }

    fn end(self) -> Result<(), EncodeError> {
        self.close()
    }
}

impl ser::SerializeMap for Inside<'_> {
    type Ok = ();
    type Error = EncodeError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), EncodeError> {
        // A key that is no text would become elements inside `key`, which no client reads.
        let text = serde_json::to_value(key).ok().and_then(|key| key.as_str().map(str::to_owned));
        let text = text.ok_or_else(|| unsupported("map key that is not text"))?;
        self.xml.open("entry");
        self.xml.leaf("key", &text);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), EncodeError> {
        self.xml.value("value", value)?;
        self.xml.close("entry");
        Ok(())
    }

    fn end(self) -> Result<(), EncodeError> {
        self.close()
    }
}

impl ser::SerializeStruct for Inside<'_> {
    type Ok = ();
    type Error = EncodeError;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), EncodeError> {
        self.xml.value(name, value)
    }

    fn end(self) -> Result<(), EncodeError> {
        self.close()
    }
}
