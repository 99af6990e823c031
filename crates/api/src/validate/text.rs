//! How AWS prints a value inside a message: the way Java prints strings, lists, maps and records.

use std::fmt::{self, Display, Write as _};

use serde::{
    Serialize, Serializer,
    ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct},
};

use crate::sensitive::SENSITIVE_NAME;

/// Prints a value: `text`, `[a, b]`, `{a=b}`, `Tag(key=a, value=b)`. Secrets inside another value print as `***`.
pub(super) fn of<T: Serialize>(value: &T) -> String {
    let mut out = String::new();
    match value.serialize(Printer { out: &mut out }) {
        Ok(()) => out,
        // Not reached: shapes have none of the kinds of value that the printer refuses.
        Err(Unprintable) => String::new(),
    }
}

#[derive(Debug)]
struct Unprintable;

impl Display for Unprintable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a kind of value that shapes do not have")
    }
}

impl std::error::Error for Unprintable {}

impl serde::ser::Error for Unprintable {
    fn custom<T: Display>(_: T) -> Self {
        Unprintable
    }
}

struct Printer<'a> {
    out: &'a mut String,
}

impl Printer<'_> {
    fn print(self, value: impl Display) -> Result<(), Unprintable> {
        write!(self.out, "{value}").map_err(|_| Unprintable)
    }
}

impl<'a> Printer<'a> {
    fn open(self, bracket: &str, close: char) -> Group<'a> {
        self.out.push_str(bracket);
        Group { out: self.out, close, empty: true }
    }
}

/// The inside of brackets, parentheses or braces.
struct Group<'a> {
    out: &'a mut String,
    close: char,
    empty: bool,
}

impl Group<'_> {
    fn next(&mut self) -> Printer<'_> {
        if !self.empty {
            self.out.push_str(", ");
        }
        self.empty = false;
        Printer { out: self.out }
    }

    fn close(self) -> Result<(), Unprintable> {
        self.out.push(self.close);
        Ok(())
    }
}

impl SerializeSeq for Group<'_> {
    type Ok = ();
    type Error = Unprintable;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Unprintable> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<(), Unprintable> {
        self.close()
    }
}

impl SerializeMap for Group<'_> {
    type Ok = ();
    type Error = Unprintable;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Unprintable> {
        key.serialize(self.next())?;
        self.out.push('=');
        Ok(())
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Unprintable> {
        value.serialize(Printer { out: self.out })
    }

    fn end(self) -> Result<(), Unprintable> {
        self.close()
    }
}

impl SerializeStruct for Group<'_> {
    type Ok = ();
    type Error = Unprintable;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), Unprintable> {
        let mut letters = name.chars();
        let first = letters.next().map(|letter| letter.to_ascii_lowercase());
        self.next().out.extend(first.into_iter().chain(letters).chain(['=']));
        value.serialize(Printer { out: self.out })
    }

    fn end(self) -> Result<(), Unprintable> {
        self.close()
    }
}

/// The kinds of value that print as themselves.
macro_rules! printed {
    ($($method:ident: $kind:ty,)*) => {$(
        fn $method(self, value: $kind) -> Result<(), Unprintable> {
            self.print(value)
        }
    )*};
}

impl<'a> Serializer for Printer<'a> {
    type Ok = ();
    type Error = Unprintable;
    type SerializeSeq = Group<'a>;
    type SerializeMap = Group<'a>;
    type SerializeStruct = Group<'a>;
    type SerializeTuple = Impossible<(), Unprintable>;
    type SerializeTupleStruct = Impossible<(), Unprintable>;
    type SerializeTupleVariant = Impossible<(), Unprintable>;
    type SerializeStructVariant = Impossible<(), Unprintable>;

    printed! {
        serialize_bool: bool, serialize_char: char, serialize_str: &str,
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_f32: f32, serialize_f64: f64,
    }

    fn serialize_none(self) -> Result<(), Unprintable> {
        self.print("null")
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), Unprintable> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, name: &'static str, value: &T) -> Result<(), Unprintable> {
        if name == SENSITIVE_NAME { self.print("***") } else { value.serialize(self) }
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Group<'a>, Unprintable> {
        Ok(self.open("[", ']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Group<'a>, Unprintable> {
        Ok(self.open("{", '}'))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Group<'a>, Unprintable> {
        self.out.push_str(name);
        Ok(self.open("(", ')'))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unprintable> {
        Err(Unprintable)
    }

    fn serialize_unit(self) -> Result<(), Unprintable> {
        Err(Unprintable)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unprintable> {
        Err(Unprintable)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), Unprintable> {
        Err(Unprintable)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unprintable> {
        Err(Unprintable)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unprintable> {
        Err(Unprintable)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unprintable> {
        Err(Unprintable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unprintable> {
        Err(Unprintable)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unprintable> {
        Err(Unprintable)
    }
}
