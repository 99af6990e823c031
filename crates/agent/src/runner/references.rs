//! `{{ssm:name}}`: values that the node takes from the parameter store just before a command runs.
//!
//! They are looked up with the node's own credentials, never decrypted and never written down. `{{ssm-secure:name}}` has no
//! place in scripts and stays as it is, as in AWS's agent.

use std::{collections::BTreeMap, sync::Arc};

use drover_document::{Reference, ReferenceKind};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    api::{Api, ApiError, Auth},
    credentials::{TokenError, Tokens},
};

/// Values by placeholder, braces included.
pub type Values = BTreeMap<String, Value>;

/// Names in one call at most.
const NAMES_A_CALL: usize = 10;

/// Why values are missing. The text goes to the caller.
#[derive(Debug, thiserror::Error)]
pub enum LookupError {
    /// Some names are not known.
    #[error("Input contains invalid parameters [{}]", names.join(", "))]
    Invalid {
        /// The names.
        names: Vec<String>,
    },
    /// Some are secrets, which scripts must not get this way.
    #[error("Parameters [{}] of type SecureString are not supported", names.join(", "))]
    Secret {
        /// The names.
        names: Vec<String>,
    },
    /// There is no role token.
    #[error("parameters cannot be looked up")]
    Token(#[from] TokenError),
    /// The server did not answer or refused.
    #[error("parameters cannot be looked up")]
    Api(#[from] ApiError),
}

impl LookupError {
    /// Whether the server was just not there.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Api(error) | Self::Token(TokenError::Api { source: error }) => {
                matches!(error, ApiError::Unreachable { .. })
            }
            Self::Invalid { .. } | Self::Secret { .. } | Self::Token(TokenError::State { .. }) => false,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct GetParameters<'a> {
    names: &'a [&'a str],
    with_decryption: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    #[serde(default)]
    parameters: Vec<Parameter>,
    #[serde(default)]
    invalid_parameters: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Parameter {
    name: String,
    #[serde(rename = "Type")]
    kind: String,
    value: String,
    #[serde(default)]
    selector: String,
}

/// Looks values up in the server's parameter store.
#[derive(Clone)]
pub struct ParameterStore {
    /// The server.
    pub api: Arc<Api>,
    /// What to sign with.
    pub tokens: Arc<Tokens>,
}

impl ParameterStore {
    /// The values of all references that scripts may have.
    ///
    /// # Errors
    /// See [`LookupError`].
    pub async fn look_up(&self, references: &[Reference]) -> Result<Values, LookupError> {
        let wanted: Vec<&Reference> =
            references.iter().filter(|reference| reference.kind == ReferenceKind::Ssm).collect();
        let mut names: Vec<&str> = wanted.iter().map(|reference| reference.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let mut found = BTreeMap::new();
        let (mut invalid, mut secret) = (Vec::new(), Vec::new());
        for names in names.chunks(NAMES_A_CALL) {
            let credentials = self.tokens.get(&self.api).await?;
            let request = GetParameters { names, with_decryption: false };
            let answer: Answer = self.api.call("GetParameters", &request, Auth::Token(&credentials)).await?;
            invalid.extend(answer.invalid_parameters);
            for parameter in answer.parameters {
                let value = match parameter.kind.as_str() {
                    "SecureString" => {
                        secret.push(parameter.name);
                        continue;
                    }
                    "StringList" => parameter.value.split(',').map(Value::from).collect(),
                    _ => Value::from(parameter.value),
                };
                found.insert(format!("{}{}", parameter.name, parameter.selector), value.clone());
                found.insert(parameter.name, value);
            }
        }
        if !invalid.is_empty() {
            return Err(LookupError::Invalid { names: invalid });
        }
        if !secret.is_empty() {
            return Err(LookupError::Secret { names: secret });
        }
        let value = |reference: &&Reference| {
            found.get(&reference.name).map(|value| (reference.placeholder.clone(), value.clone()))
        };
        Ok(wanted.iter().filter_map(value).collect())
    }
}

/// Replaces placeholders in every text of `value`. A list that stands alone in a list is spread into it; inside a longer text
/// a list is joined by commas, as the store keeps it.
pub(super) fn substitute(value: &Value, values: &Values) -> Value {
    match value {
        Value::String(text) => match values.get(text.trim()) {
            Some(value) => value.clone(),
            None => Value::String(substitute_text(text, values)),
        },
        Value::Array(items) => {
            let mut list = Vec::with_capacity(items.len());
            for item in items {
                let alone = item.as_str().is_some_and(|text| values.contains_key(text.trim()));
                match substitute(item, values) {
                    Value::Array(spread) if alone => list.extend(spread),
                    other => list.push(other),
                }
            }
            Value::Array(list)
        }
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), substitute(value, values))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

/// One pass from left to right, so that a value that looks like a placeholder stays a value.
fn substitute_text(text: &str, values: &Values) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find("{{") {
        let (before, tail) = rest.split_at(open);
        result.push_str(before);
        let known = values.iter().find(|(placeholder, _)| tail.starts_with(placeholder.as_str()));
        let Some((placeholder, value)) = known else {
            result.push_str("{{");
            rest = &tail[2..];
            continue;
        };
        match value {
            Value::String(text) => result.push_str(text),
            Value::Array(items) => {
                let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                result.push_str(&items.join(","));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => result.push_str(&value.to_string()),
        }
        rest = &tail[placeholder.len()..];
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_not_looked_at_again() {
        let values = Values::from([
            ("{{ssm:a}}".to_owned(), json!("{{ssm:b}}")),
            ("{{ssm:b}}".to_owned(), json!("wrong")),
            ("{{ssm:l}}".to_owned(), json!(["x", "y"])),
        ]);
        assert_eq!(
            substitute(&json!("a={{ssm:a}} {{ssm:z}} l={{ssm:l}}"), &values),
            json!("a={{ssm:b}} {{ssm:z}} l=x,y")
        );
        assert_eq!(substitute(&json!({"k": ["{{ssm:l}}", "z", 1]}), &values), json!({"k": ["x", "y", "z", 1]}));
    }
}
