//! A serde deserializer over a form's members.

use std::{collections::BTreeMap, fmt, str::FromStr};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{
    Deserializer,
    de::{self, DeserializeSeed, IntoDeserializer, MapAccess, Visitor, value},
    forward_to_deserialize_any,
};

use super::Node;

/// Says what cannot be decoded, without its value.
#[derive(Debug)]
pub(super) struct Refusal(String);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

impl de::Error for Refusal {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Self(text.to_string())
    }

    /// Overrides the default text, which repeats the value.
    fn invalid_type(_found: de::Unexpected<'_>, wanted: &dyn de::Expected) -> Self {
        Self(format!("Value found where {wanted} was expected"))
    }

    fn invalid_value(_found: de::Unexpected<'_>, wanted: &dyn de::Expected) -> Self {
        Self(format!("Value found where {wanted} was expected"))
    }
}

/// The input as a whole, or a structure in it.
pub(super) struct Members<'a>(pub(super) &'a BTreeMap<String, Node>);

impl<'de> Deserializer<'de> for Members<'_> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_map(Fields { left: self.0.iter(), value: None })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit seq tuple tuple_struct map
        struct enum identifier ignored_any
    }
}

struct Fields<'a> {
    left: std::collections::btree_map::Iter<'a, String, Node>,
    value: Option<&'a Node>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Refusal;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refusal> {
        let Some((name, value)) = self.left.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(IntoDeserializer::<Refusal>::into_deserializer(name.as_str())).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Refusal> {
        let node = self.value.take().ok_or_else(|| Refusal("value without a name".to_owned()))?;
        seed.deserialize(Member(node))
    }
}

/// One member of any kind. What it is read as depends on what the input's type asks for.
struct Member<'a>(&'a Node);

impl<'a> Member<'a> {
    fn text(&self, wanted: &str) -> Result<&'a str, Refusal> {
        match self.0 {
            Node::Text(text) => Ok(text),
            Node::Members(_) => Err(Refusal(format!("Members found where {wanted} was expected"))),
        }
    }

    fn parsed<T: FromStr>(&self, wanted: &str) -> Result<T, Refusal> {
        let text = self.text(wanted)?;
        text.parse().map_err(|_| Refusal(format!("Value can not be converted to {wanted}")))
    }

    /// The elements under `member.N` (`entry.N` for maps), or under `N` where a model says that the list is flattened; in the
    /// order of their numbers. An empty value is an empty list.
    fn elements(&self, wrapper: &str, wanted: &str) -> Result<Vec<&'a Node>, Refusal> {
        let members = match self.0 {
            Node::Text(text) if text.is_empty() => return Ok(Vec::new()),
            Node::Text(_) => return Err(Refusal(format!("Value found where {wanted} was expected"))),
            Node::Members(members) => match members.get(wrapper) {
                Some(Node::Members(wrapped)) if members.len() == 1 => wrapped,
                Some(_) | None => members,
            },
        };
        let mut numbered = members
            .iter()
            .map(|(number, node)| Some((number.parse::<u32>().ok()?, node)))
            .collect::<Option<Vec<_>>>()
            .ok_or_else(|| Refusal(format!("Members without numbers found where {wanted} was expected")))?;
        numbered.sort_by_key(|(number, _)| *number);
        Ok(numbered.into_iter().map(|(_, node)| node).collect())
    }
}

/// Answers the typed requests of a decoder by parsing the member's text.
macro_rules! parse_text {
    ($($method:ident $visit:ident $wanted:literal,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
            visitor.$visit(self.parsed($wanted)?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Member<'_> {
    type Error = Refusal;

    parse_text! {
        deserialize_bool visit_bool "a Boolean",
        deserialize_i8 visit_i8 "an Integer",
        deserialize_i16 visit_i16 "an Integer",
        deserialize_i32 visit_i32 "an Integer",
        deserialize_i64 visit_i64 "a Long",
        deserialize_u8 visit_u8 "an Integer",
        deserialize_u16 visit_u16 "an Integer",
        deserialize_u32 visit_u32 "an Integer",
        deserialize_u64 visit_u64 "a Long",
        deserialize_f32 visit_f32 "a Float",
        deserialize_f64 visit_f64 "a Double",
    }

    /// Decoders that look at what is there, such as that of timestamps, get text for what is text.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Node::Text(text) => visitor.visit_str(text),
            Node::Members(members) => Members(members).deserialize_any(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_str(self.text("a String")?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.deserialize_byte_buf(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        let encoded = self.text("a Blob")?;
        let bytes = STANDARD.decode(encoded).map_err(|_| Refusal("Value is not valid Base64".to_owned()))?;
        visitor.visit_byte_buf(bytes)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        let elements = self.elements("member", "a List")?;
        visitor.visit_seq(value::SeqDeserializer::new(elements.into_iter().map(Member)))
    }

    /// Generated structures ask for a map too. Entries are numbered and members are not, which tells them apart.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        if let Node::Members(members) = self.0
            && !members.keys().all(|name| name == "entry" || name.parse::<u32>().is_ok())
        {
            return Members(members).deserialize_any(visitor);
        }
        let mut pairs = Vec::new();
        for element in self.elements("entry", "a Map")? {
            let Node::Members(entry) = element else {
                return Err(Refusal("Map entry without key and value".to_owned()));
            };
            match (entry.get("key"), entry.get("value")) {
                (Some(key), Some(value)) => pairs.push((Member(key), Member(value))),
                (_, _) => return Err(Refusal("Map entry without key and value".to_owned())),
            }
        }
        visitor.visit_map(value::MapDeserializer::new(pairs.into_iter()))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        match self.0 {
            Node::Members(members) => Members(members).deserialize_any(visitor),
            Node::Text(_) => Err(Refusal("Value found where a Structure was expected".to_owned())),
        }
    }

    forward_to_deserialize_any! { i128 u128 char unit unit_struct tuple tuple_struct enum identifier ignored_any }
}

impl<'de> IntoDeserializer<'de, Refusal> for Member<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use crate::{error::Framework, query::Form};

    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default, rename_all = "PascalCase")]
    struct Input {
        name: Option<String>,
        count: Option<i32>,
        flag: Option<bool>,
        names: Option<Vec<String>>,
        numbers: Option<Vec<i64>>,
        map: Option<BTreeMap<String, f64>>,
        tags: Option<Vec<Tag>>,
        inner: Option<Box<Input>>,
        anything: Option<serde_json::Value>,
    }

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default, rename_all = "PascalCase")]
    struct Tag {
        key: Option<String>,
        value: Option<String>,
    }

    #[derive(Debug, Default, PartialEq, Deserialize)]
    struct Nothing {}

    fn decode(form: &str) -> Result<Input, Framework> {
        Form::parse(form.as_bytes()).unwrap().decode()
    }

    #[test]
    fn members_of_every_kind_are_decoded_by_the_type() {
        let form = "Action=X&Version=1&Name=12&Count=-12&Flag=true&Inner.Name=i&Inner.Inner.Count=1&Unknown.member.1=x\
                    &Names.member.2=b&Names.member.10=c&Names.member.1=a&Numbers.1=5&Numbers.2=6&Anything=7\
                    &Map.entry.1.key=k&Map.entry.1.value=1.5&Tags.member.1.Key=env&Tags.member.1.Value=a%26b";
        let wanted = Input {
            name: Some("12".to_owned()),
            count: Some(-12),
            flag: Some(true),
            names: Some(["a", "b", "c"].map(str::to_owned).to_vec()),
            numbers: Some(vec![5, 6]),
            map: Some(BTreeMap::from([("k".to_owned(), 1.5)])),
            tags: Some(vec![Tag { key: Some("env".to_owned()), value: Some("a&b".to_owned()) }]),
            inner: Some(Box::new(Input {
                name: Some("i".to_owned()),
                inner: Some(Box::new(Input { count: Some(1), ..Input::default() })),
                ..Input::default()
            })),
            anything: Some(serde_json::Value::from("7")),
        };
        assert_eq!(decode(form), Ok(wanted));
    }

    #[test]
    fn empty_values_are_empty_lists_and_maps() {
        assert_eq!(
            decode("Names=&Map="),
            Ok(Input { names: Some(vec![]), map: Some(BTreeMap::new()), ..Input::default() })
        );
        assert_eq!(Form::default().decode(), Ok(Nothing {}));
        assert_eq!(Form::parse(b"Action=X").unwrap().decode(), Ok(Nothing {}));
    }

    #[test]
    fn other_kinds_are_refused_without_repeating_the_value() {
        for (form, wanted) in [
            ("Count=hunter2", "Value can not be converted to an Integer"),
            ("Flag=hunter2", "Value can not be converted to a Boolean"),
            ("Count=3000000000", "Value can not be converted to an Integer"),
            ("Name.member.1=hunter2", "Members found where a String was expected"),
            ("Names=hunter2", "Value found where a List was expected"),
            ("Names.First=hunter2", "Members without numbers found where a List was expected"),
            ("Inner=hunter2", "Value found where a Structure was expected"),
            ("Map.entry.1.key=hunter2", "Map entry without key and value"),
            ("Map.entry.1=hunter2", "Map entry without key and value"),
        ] {
            assert_eq!(decode(form), Err(Framework::Serialization(wanted.to_owned())), "{form}");
        }
    }
}
