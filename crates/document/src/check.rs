//! Values for a document's parameters: checked, typed, completed.
//!
//! A caller gives each parameter a list of texts. [`check_parameters`] turns them into values of the declared types and
//! holds them against the declaration; [`resolve_parameters`] adds defaults. The node repeats the value checks with
//! [`check_values`] after it has looked up references to the parameter store, because only then the values are known.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value};

use crate::{
    document::Document,
    interpolate::{as_text, is_lone_reference, is_parameter_name},
    parameter::{Parameter, ParameterType},
};

/// Values by parameter name.
type Values = BTreeMap<String, Value>;

/// Most characters of a value that an error repeats.
const MAX_QUOTED: usize = 200;

/// Why values do not fit a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParameterError {
    /// The document has no such parameter.
    #[error("parameter {name} is not defined in the document")]
    Unknown {
        /// The name given.
        name: String,
    },
    /// The parameter has no default and no value was given.
    #[error("parameter {name} is required")]
    Missing {
        /// The parameter.
        name: String,
    },
    /// The parameter takes one value.
    #[error("parameter {name} of type {parameter_type} takes exactly one value, not {found}")]
    Count {
        /// The parameter.
        name: String,
        /// Its type.
        parameter_type: ParameterType,
        /// How many values were given.
        found: usize,
    },
    /// The text is not a value of the parameter's type.
    #[error("parameter {name} has value {value}, which is not of type {parameter_type}")]
    Type {
        /// The parameter.
        name: String,
        /// The text.
        value: Quoted,
        /// Its type.
        parameter_type: ParameterType,
    },
    /// The value is not one of those allowed.
    #[error("parameter {name} has value {value}, which is not one of {}", allowed.join(", "))]
    NotAllowed {
        /// The parameter.
        name: String,
        /// The value.
        value: Quoted,
        /// Those allowed.
        allowed: Vec<String>,
    },
    /// The value does not match the pattern.
    #[error("parameter {name} has value {value}, which does not match the pattern {pattern}")]
    Pattern {
        /// The parameter.
        name: String,
        /// The value.
        value: Quoted,
        /// The pattern.
        pattern: String,
    },
    /// The value has too few or too many characters.
    #[error("parameter {name} has value {value} of {found} characters, {limit} allowed")]
    Chars {
        /// The parameter.
        name: String,
        /// The value.
        value: Quoted,
        /// Its length.
        found: usize,
        /// The limit it breaks.
        limit: Limit,
    },
    /// The list or object has too few or too many members.
    #[error("parameter {name} has {found} items, {limit} allowed")]
    Items {
        /// The parameter.
        name: String,
        /// How many there are.
        found: usize,
        /// The limit it breaks.
        limit: Limit,
    },
}

/// A value in an error, cut after 200 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted(String);

impl Quoted {
    fn new(value: &str) -> Self {
        match value.char_indices().nth(MAX_QUOTED) {
            Some((end, _)) => Self(format!("{}…", &value[..end])),
            None => Self(value.to_owned()),
        }
    }
}

impl fmt::Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0)
    }
}

/// A limit on a number of things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Not fewer than this.
    AtLeast(u64),
    /// Not more than this.
    AtMost(u64),
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtLeast(min) => write!(f, "at least {min} are"),
            Self::AtMost(max) => write!(f, "at most {max} are"),
        }
    }
}

/// Checks what a caller gave for a document and gives it the declared types, without defaults.
///
/// A text that is one `{{ssm:…}}` and nothing else is taken as it is, since only the node learns what it stands for.
///
/// # Errors
///
/// Unknown names first, then values in order of their names, then required parameters that are missing.
pub fn check_parameters(document: &Document, given: &BTreeMap<String, Vec<String>>) -> Result<Values, ParameterError> {
    if let Some(name) = given.keys().find(|name| !document.parameters.contains_key(*name)) {
        return Err(ParameterError::Unknown { name: name.clone() });
    }
    let mut values = Values::new();
    for (name, parameter) in &document.parameters {
        if let Some(texts) = given.get(name) {
            let value = typed(name, parameter.parameter_type, texts)?;
            check_value(name, parameter, &value)?;
            values.insert(name.clone(), value);
        }
    }
    let missing = |(name, parameter): &(&String, &Parameter)| parameter.default.is_none() && !given.contains_key(*name);
    match document.parameters.iter().find(missing) {
        Some((name, _)) => Err(ParameterError::Missing { name: name.clone() }),
        None => Ok(values),
    }
}

/// Adds the defaults of parameters that have no value, and drops values that no placeholder can name.
///
/// The server sends the result as `Parameters` of a command; the node does the same again with what it received, and
/// keeps values that the document does not declare.
#[must_use]
pub fn resolve_parameters(document: &Document, given: &Values) -> Values {
    let defaults = document.parameters.iter().filter_map(|(name, parameter)| Some((name, parameter.default.as_ref()?)));
    let mut values: Values = defaults.map(|(name, value)| (name.clone(), value.clone())).collect();
    values.extend(given.iter().map(|(name, value)| (name.clone(), value.clone())));
    values.retain(|name, _| is_parameter_name(name));
    values
}

/// Holds typed values against their declarations. Values that the document does not declare are not looked at.
///
/// # Errors
///
/// The first value, in order of names, that breaks a rule.
pub fn check_values(document: &Document, values: &Values) -> Result<(), ParameterError> {
    for (name, parameter) in &document.parameters {
        if let Some(value) = values.get(name) {
            check_value(name, parameter, value)?;
        }
    }
    Ok(())
}

/// Gives texts the declared type.
fn typed(name: &str, parameter_type: ParameterType, texts: &[String]) -> Result<Value, ParameterError> {
    let wrong = |text: &str| ParameterError::Type { name: name.to_owned(), value: Quoted::new(text), parameter_type };
    let single = || match texts {
        [text] => Ok(text),
        _ => Err(ParameterError::Count { name: name.to_owned(), parameter_type, found: texts.len() }),
    };
    match parameter_type {
        ParameterType::String => single().map(|text| Value::String(text.clone())),
        ParameterType::StringList => Ok(texts.iter().cloned().map(Value::String).collect()),
        ParameterType::Integer => {
            let text = single()?;
            text.trim().parse::<i64>().map(Value::from).map_err(|_| wrong(text))
        }
        ParameterType::Boolean => {
            let text = single()?;
            text.trim().to_ascii_lowercase().parse::<bool>().map(Value::from).map_err(|_| wrong(text))
        }
        ParameterType::StringMap => {
            let text = single()?;
            serde_json::from_str::<Map<String, Value>>(text).map(Value::Object).map_err(|_| wrong(text))
        }
        // Either one text with the whole list, or a text for each of its objects.
        ParameterType::MapList => {
            if let [text] = texts
                && let Ok(maps) = serde_json::from_str::<Vec<Map<String, Value>>>(text)
            {
                return Ok(maps.into_iter().map(Value::Object).collect());
            }
            let map = |text: &String| {
                serde_json::from_str::<Map<String, Value>>(text).map(Value::Object).map_err(|_| wrong(text))
            };
            texts.iter().map(map).collect()
        }
    }
}

fn check_value(name: &str, parameter: &Parameter, value: &Value) -> Result<(), ParameterError> {
    let items = match value {
        Value::Array(items) => Some(items.len()),
        Value::Object(members) => Some(members.len()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    };
    if let Some(found) = items
        && let Some(limit) = broken(found, parameter.min_items, parameter.max_items)
    {
        return Err(ParameterError::Items { name: name.to_owned(), found, limit });
    }
    match value {
        Value::Array(items) => items.iter().try_for_each(|item| check_single(name, parameter, item)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            check_single(name, parameter, value)
        }
    }
}

/// Checks one value or one member of a list by its text.
fn check_single(name: &str, parameter: &Parameter, value: &Value) -> Result<(), ParameterError> {
    let text = as_text(value);
    if value.is_string() && is_lone_reference(&text) {
        return Ok(());
    }
    let quoted = || (name.to_owned(), Quoted::new(&text));
    let allowed = &parameter.allowed_values;
    if !allowed.is_empty() && !allowed.iter().any(|allowed| as_text(allowed) == text) {
        let (name, value) = quoted();
        return Err(ParameterError::NotAllowed { name, value, allowed: allowed.iter().map(as_text).collect() });
    }
    if let Some(pattern) = parameter.allowed_pattern.as_ref().filter(|pattern| !pattern.matches(&text)) {
        let (name, value) = quoted();
        return Err(ParameterError::Pattern { name, value, pattern: pattern.as_str().to_owned() });
    }
    let found = text.chars().count();
    match broken(found, parameter.min_chars, parameter.max_chars) {
        Some(limit) => {
            let (name, value) = quoted();
            Err(ParameterError::Chars { name, value, found, limit })
        }
        None => Ok(()),
    }
}

/// The limit that a number breaks.
fn broken(found: usize, min: Option<u64>, max: Option<u64>) -> Option<Limit> {
    let found = u64::try_from(found).unwrap_or(u64::MAX);
    let too_few = min.filter(|&min| found < min).map(Limit::AtLeast);
    too_few.or_else(|| max.filter(|&max| found > max).map(Limit::AtMost))
}

#[cfg(test)]
mod tests;
