//! Values that must not be printed.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// The name under which a secret is serialized, so that a serializer made for people can leave it out. Data formats ignore it.
pub(crate) const SENSITIVE_NAME: &str = "drover_api::Sensitive";

/// A value that the model marks as sensitive: it travels like the bare value, but `Debug` prints `***`.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sensitive<T>(T);

impl<T> Sensitive<T> {
    /// Marks a value as sensitive.
    pub const fn new(value: T) -> Self {
        Sensitive(value)
    }

    /// Shows the value. Each call is a place to look at when asking where secrets go.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Takes the value out of its cover.
    pub fn into_exposed(self) -> T {
        self.0
    }
}

impl<T> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Sensitive(value)
    }
}

impl From<&str> for Sensitive<String> {
    fn from(value: &str) -> Self {
        Sensitive(value.to_owned())
    }
}

impl<T> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl<T: Serialize> Serialize for Sensitive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(SENSITIVE_NAME, &self.0)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Sensitive<T> {
    /// Decodes the bare value. The decoder's own error would quote the value, so it is replaced.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer)
            .map(Sensitive)
            .map_err(|_| D::Error::custom("a sensitive member has the wrong type"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Sensitive;
    use crate::ssm;

    #[test]
    fn debug_of_a_request_hides_its_secrets() {
        let request = ssm::PutParameterRequest {
            name: Some("/app/db".to_owned()),
            value: Some("hunter2".into()),
            ..Default::default()
        };
        let printed = format!("{request:?}");
        assert!(printed.contains("/app/db") && printed.contains("***"), "{printed}");
        assert!(!printed.contains("hunter2"), "{printed}");
    }

    #[test]
    fn a_sensitive_map_is_covered_as_a_whole() {
        let commands = BTreeMap::from([("commands".to_owned(), vec!["echo secret".to_owned()])]);
        let request = ssm::SendCommandRequest { parameters: Some(Sensitive::new(commands)), ..Default::default() };
        assert!(format!("{request:?}").contains("parameters: Some(***)"));
        let json = serde_json::to_string(&request).expect("shapes serialize");
        assert_eq!(json, r#"{"Parameters":{"commands":["echo secret"]}}"#);
    }

    #[test]
    fn a_decoding_error_does_not_quote_the_secret() {
        let error = serde_json::from_str::<Sensitive<i32>>(r#""hunter2""#).expect_err("text is no number");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}
