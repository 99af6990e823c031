//! How the generated structs become JSON and come back.
//!
//! Serde's derives would do it too, at several times the compile time for some five hundred structs that all behave alike: every member
//! is optional, null means absent, unknown members are ignored, absent members are left out. So each struct only lists its members, in
//! two short functions, and one visitor serves them all.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor},
    ser::SerializeStruct,
};

/// A structure of the model. Members are known by their place in [`Shape::MEMBERS`].
pub(crate) trait Shape: Default {
    /// The shape's name in the model.
    const NAME: &'static str;
    /// The names of its members on the wire.
    const MEMBERS: &'static [&'static str];

    /// Reads the value of one member.
    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error>;

    /// Writes every member that is present.
    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error>;
}

/// Writes one member, when it is present.
pub(crate) fn put<S: SerializeStruct, T: Serialize>(
    out: &mut S,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), S::Error> {
    match value {
        Some(value) => out.serialize_field(name, value),
        None => out.skip_field(name),
    }
}

/// The answer for a member index outside [`Shape::MEMBERS`], which [`read_shape`] never hands out.
pub(crate) fn unknown_member<E: serde::de::Error>(member: usize) -> E {
    E::custom(format_args!("no member has the index {member}"))
}

pub(crate) fn write_shape<T: Shape, S: Serializer>(shape: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_struct(T::NAME, T::MEMBERS.len())?;
    shape.write(&mut out)?;
    out.end()
}

pub(crate) fn read_shape<'de, T: Shape, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ShapeVisitor(PhantomData))
}

struct ShapeVisitor<T>(PhantomData<T>);

impl<'de, T: Shape> Visitor<'de> for ShapeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "structure {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut shape = T::default();
        while let Some(member) = map.next_key_seed(MemberName(T::MEMBERS))? {
            match member {
                Some(member) => shape.read(member, &mut map)?,
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(shape)
    }
}

/// Finds a member's index by its wire name.
struct MemberName(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for MemberName {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for MemberName {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(self.0.iter().position(|known| *known == name))
    }

    fn visit_bytes<E: serde::de::Error>(self, name: &[u8]) -> Result<Option<usize>, E> {
        std::str::from_utf8(name)
            .map_err(|_| E::custom("a member's name is not UTF-8"))
            .and_then(|name| self.visit_str(name))
    }
}

/// Gives shapes their serde traits.
macro_rules! serde_shapes {
    ($($shape:ident)*) => {$(
        impl serde::Serialize for $shape {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::shape::write_shape(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $shape {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::shape::read_shape(deserializer)
            }
        }
    )*};
}
pub(crate) use serde_shapes;

/// Declares the enum of a model's value set.
macro_rules! wire_enum {
    ($name:ident { $($variant:ident = $text:literal,)* }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($variant,)*
        }

        impl $name {
            /// Every value, in the model's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            const TEXTS: &'static [&'static str] = &[$($text),*];

            /// The value on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                Self::TEXTS[self as usize]
            }

            /// Reads the exact value; `None` when the model does not have it.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Self::TEXTS.iter().position(|known| *known == text).map(|at| Self::ALL[at])
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use wire_enum;

#[cfg(test)]
mod tests {
    use crate::ssm::{self, PingStatus};

    #[test]
    fn unknown_members_and_nulls_are_ignored() {
        let json = r#"{"CommandId": null, "InstanceId": "mi-1", "Later": {"a": [1, {}]}, "PluginName": "step"}"#;
        let request: ssm::GetCommandInvocationRequest = serde_json::from_str(json).expect("decodes");
        assert_eq!(request.command_id, None);
        assert_eq!(request.instance_id.as_deref(), Some("mi-1"));
        assert_eq!(request.plugin_name.as_deref(), Some("step"));
    }

    #[test]
    fn absent_members_are_left_out() {
        assert_eq!(serde_json::to_string(&ssm::SendCommandRequest::default()).expect("serializes"), "{}");
        let request = ssm::SendCommandRequest { timeout_seconds: Some(60), ..Default::default() };
        assert_eq!(serde_json::to_string(&request).expect("serializes"), r#"{"TimeoutSeconds":60}"#);
    }

    #[test]
    fn wire_names_keep_their_case() {
        let json = r#"{"AssociationFilterList":[{"key":"InstanceId","value":"mi-1"}],"MaxResults":1}"#;
        let request: ssm::ListAssociationsRequest = serde_json::from_str(json).expect("decodes");
        let filter = &request.association_filter_list.as_ref().expect("present")[0];
        assert_eq!((filter.key.as_deref(), filter.value.as_deref()), (Some("InstanceId"), Some("mi-1")));
        assert_eq!(serde_json::to_string(&request).expect("serializes"), json);
    }

    #[test]
    fn a_member_of_the_wrong_type_is_an_error() {
        assert!(serde_json::from_str::<ssm::SendCommandRequest>(r#"{"InstanceIds": "mi-1"}"#).is_err());
        assert!(serde_json::from_str::<ssm::SendCommandRequest>("[]").is_err());
    }

    #[test]
    fn recursive_shapes_decode() {
        let json = r#"{"Aggregators":[{"Expression":"a","Aggregators":[{"Expression":"b"}]}]}"#;
        let request: ssm::GetInventoryRequest = serde_json::from_str(json).expect("decodes");
        assert_eq!(serde_json::to_string(&request).expect("serializes"), json);
    }

    #[test]
    fn enums_know_their_wire_values() {
        assert_eq!(PingStatus::parse("ConnectionLost"), Some(PingStatus::ConnectionLost));
        assert_eq!(PingStatus::parse("connectionlost"), None);
        for value in PingStatus::ALL {
            assert_eq!(PingStatus::parse(value.as_str()), Some(*value));
        }
        assert_eq!(PingStatus::Online.to_string(), "Online");
    }
}
