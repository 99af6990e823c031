//! Binary members: base64 text in JSON and XML.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Bytes that travel as standard base64 with padding.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Blob(pub Vec<u8>);

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Blob(bytes)
    }
}

impl Serialize for Blob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Base64)
    }
}

struct Base64;

impl de::Visitor<'_> for Base64 {
    type Value = Blob;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("base64 text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Blob, E> {
        STANDARD.decode(text).map(Blob).map_err(|_| E::custom("invalid base64"))
    }
}

#[cfg(test)]
mod tests {
    use super::Blob;

    #[test]
    fn bytes_travel_as_base64() {
        let blob = Blob(vec![0, 255, 16]);
        let json = serde_json::to_string(&blob).expect("blobs serialize");
        assert_eq!(json, r#""AP8Q""#);
        assert_eq!(serde_json::from_str::<Blob>(&json).expect("and decode"), blob);
    }

    #[test]
    fn text_that_is_not_base64_is_refused() {
        assert!(serde_json::from_str::<Blob>(r#""AP8""#).is_err());
        assert!(serde_json::from_str::<Blob>("[1]").is_err());
    }
}
