//! Ids as types: parsed once at the edge, printed the same way, never confused with each other.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that is not the id it should be.
#[derive(Debug, thiserror::Error)]
#[error("{value:?} is not {what}")]
pub struct BadId {
    value: String,
    what: &'static str,
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $what:literal, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            #[doc = concat!("Parses ", $what, ".")]
            ///
            /// # Errors
            /// When the text has another form.
            pub fn parse(text: impl Into<String>) -> Result<Self, BadId> {
                let text = text.into();
                let check: fn(&str) -> bool = $check;
                if check(&text) { Ok(Self(text)) } else { Err(BadId { value: text, what: $what }) }
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                Self::parse(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }
    };
}

text_id!(
    /// An account: twelve digits.
    AccountId, "an account id of 12 digits", |text| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
);

text_id!(
    /// A region's name, such as `us-east-1`: letters, digits and dashes, at most 100.
    Region, "a region name", |text| {
        !text.is_empty() && text.len() <= 100 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    }
);

text_id!(
    /// A managed node: `mi-` and 17 hexadecimal digits. (`i-…` is EC2's and refers to no node here.)
    NodeId, "a managed node id (mi- and 17 hexadecimal digits)", |text| {
        text.strip_prefix("mi-").is_some_and(|hex| hex.len() == 17 && is_lower_hex(hex))
    }
);

text_id!(
    /// A command: a UUID in lower case.
    CommandId, "a command id (a UUID)", |text| uuid::Uuid::try_parse(text).is_ok_and(|id| id.to_string() == text)
);

text_id!(
    /// One request: a UUID in lower case, given to the client as `x-amzn-requestid`.
    RequestId, "a request id (a UUID)", |text| uuid::Uuid::try_parse(text).is_ok_and(|id| id.to_string() == text)
);

fn is_lower_hex(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

impl NodeId {
    /// A fresh id from the operating system's random source.
    pub fn random() -> Self {
        let hex = uuid::Uuid::new_v4().simple().to_string();
        // Digits 12 to 16 of a version 4 UUID hold fixed bits; the last 17 and their neighbours are enough without them.
        Self(format!("mi-{}{}", &hex[..12], &hex[20..25]))
    }
}

impl CommandId {
    /// A fresh id.
    pub fn random() -> Self {
        Self(uuid::Uuid::new_v4().to_string())
    }
}

impl RequestId {
    /// A fresh id.
    pub fn random() -> Self {
        Self(uuid::Uuid::new_v4().to_string())
    }
}

/// Whose and where: every stored key begins with both.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Scope {
    /// From the access key.
    pub account: AccountId,
    /// From the credential scope of the signature.
    pub region: Region,
}

impl Scope {
    /// The key prefix of this scope.
    pub fn key(&self) -> crate::store::Key {
        crate::store::Key::of([self.account.as_str(), self.region.as_str()])
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.account, self.region)
    }
}

/// A token of `bytes` random bytes in URL-safe letters, from the operating system's random source.
pub fn random_token(bytes: usize) -> String {
    use base64::Engine as _;
    let mut raw = vec![0; bytes];
    aws_lc_rs::rand::fill(&mut raw).expect("the operating system gives random bytes");
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fresh_ids_parse_and_differ() {
        let (one, two) = (NodeId::random(), NodeId::random());
        assert_eq!(NodeId::parse(one.to_string()).unwrap(), one);
        assert_ne!(one, two);
        assert_eq!(CommandId::parse(CommandId::random().to_string()).unwrap().to_string().len(), 36);
    }

    #[test]
    fn ids_of_another_form_are_refused() {
        assert!(AccountId::parse("12345678901").is_err());
        assert!(NodeId::parse("mi-0123456789ABCDEF0").is_err());
        assert!(NodeId::parse("i-0123456789abcdef0").is_err());
        assert!(CommandId::parse("AAAAAAAA-0000-0000-0000-000000000000").is_err());
        assert!(Region::parse("eu west").is_err());
    }
}
