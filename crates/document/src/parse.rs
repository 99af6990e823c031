//! Reading a document from JSON, with errors that say where.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    document::{Document, DocumentError, SchemaVersion, Step, names_folder},
    interpolate::is_lone_reference,
    parameter::{Parameter, ParameterType, Pattern},
    precondition::Precondition,
};

type Object = Map<String, Value>;

/// Reads a whole document.
pub(crate) fn document(value: Value) -> Result<Document, DocumentError> {
    let mut members = object("document", value)?;
    let schema_version = schema_version(members.remove("schemaVersion"))?;
    let description = optional_text("description", members.remove("description"))?.unwrap_or_default();

    let mut parameters = BTreeMap::new();
    for (name, value) in optional_object("parameters", members.remove("parameters"))? {
        let declared = parameter(&format!("parameters.{name}"), value)?;
        parameters.insert(name, declared);
    }
    let steps = match schema_version {
        SchemaVersion::V1_2 => plugins(present("runtimeConfig", members.remove("runtimeConfig"))?)?,
        SchemaVersion::V2_0
        | SchemaVersion::V2_0_1
        | SchemaVersion::V2_0_2
        | SchemaVersion::V2_0_3
        | SchemaVersion::V2_2 => main_steps(present("mainSteps", members.remove("mainSteps"))?)?,
    };
    Ok(Document { schema_version, description, parameters, steps })
}

/// The version is text; YAML authors forget the quotes, and the number then reads the same.
fn schema_version(value: Option<Value>) -> Result<SchemaVersion, DocumentError> {
    let version = match present("schemaVersion", value)? {
        Value::String(version) => version,
        Value::Number(version) => version.to_string(),
        other => return Err(wrong_type("schemaVersion", "a text", &other)),
    };
    SchemaVersion::parse(&version).ok_or(DocumentError::SchemaVersion { version })
}

fn parameter(at: &str, value: Value) -> Result<Parameter, DocumentError> {
    let mut members = object(at, value)?;
    let mut take = |name: &str| (format!("{at}.{name}"), members.remove(name));

    let (type_at, value) = take("type");
    let found = text(&type_at, present(&type_at, value)?)?;
    let parameter_type = ParameterType::parse(&found).ok_or(DocumentError::ParameterType { at: type_at, found })?;

    let (at, value) = take("default");
    let default =
        value.filter(|value| !value.is_null()).map(|value| default(&at, parameter_type, value)).transpose()?;

    let (at, value) = take("allowedPattern");
    let allowed_pattern = match optional_text(&at, value)? {
        Some(pattern) if !pattern.is_empty() => {
            Some(Pattern::new(&pattern).map_err(|source| DocumentError::Pattern {
                at,
                pattern,
                source: Box::new(source),
            })?)
        }
        Some(_) | None => None,
    };

    let (at, value) = take("allowedValues");
    let allowed_values = match value {
        None | Some(Value::Null) => Vec::new(),
        Some(value) => list(&at, value)?,
    };

    let mut limit = |name: &str| {
        let (at, value) = take(name);
        limit(&at, value).map(|limit| (at, limit))
    };
    let (min_chars, max_chars) = limits(limit("minChars")?, limit("maxChars")?)?;
    let (min_items, max_items) = limits(limit("minItems")?, limit("maxItems")?)?;

    let (at, value) = take("description");
    let description = optional_text(&at, value)?.unwrap_or_default();
    let (at, value) = take("displayType");
    let display_type = optional_text(&at, value)?;
    Ok(Parameter {
        parameter_type,
        description,
        default,
        allowed_values,
        allowed_pattern,
        min_chars,
        max_chars,
        min_items,
        max_items,
        display_type,
    })
}

/// Gives a default its parameter's type, where YAML or a careless author wrote a scalar of another one.
fn default(at: &str, parameter_type: ParameterType, value: Value) -> Result<Value, DocumentError> {
    let lone_reference = value.as_str().is_some_and(is_lone_reference);
    let typed = match (parameter_type, value) {
        // The reference stands for whatever the parameter store holds.
        (_, value) if lone_reference => Some(value),
        (ParameterType::String, value @ Value::String(_)) => Some(value),
        (ParameterType::String, value @ (Value::Number(_) | Value::Bool(_))) => Some(Value::String(value.to_string())),
        (ParameterType::StringList, value @ Value::Array(_)) => {
            let all_texts = value.as_array().is_some_and(|list| list.iter().all(Value::is_string));
            all_texts.then_some(value)
        }
        (ParameterType::Integer, Value::Number(number)) => number.as_i64().map(Value::from),
        (ParameterType::Integer, Value::String(text)) => text.trim().parse::<i64>().ok().map(Value::from),
        (ParameterType::Boolean, value @ Value::Bool(_)) => Some(value),
        (ParameterType::Boolean, Value::String(text)) => {
            text.to_ascii_lowercase().parse::<bool>().ok().map(Value::from)
        }
        (ParameterType::MapList, value @ Value::Array(_)) => {
            let all_objects = value.as_array().is_some_and(|list| list.iter().all(Value::is_object));
            all_objects.then_some(value)
        }
        (ParameterType::StringMap, value @ Value::Object(_)) => Some(value),
        (ParameterType::StringMap, Value::String(text)) => serde_json::from_str(&text).ok().map(Value::Object),
        (
            ParameterType::String
            | ParameterType::StringList
            | ParameterType::Integer
            | ParameterType::Boolean
            | ParameterType::MapList
            | ParameterType::StringMap,
            _,
        ) => None,
    };
    typed.ok_or_else(|| DocumentError::Default { at: at.to_owned(), parameter_type: parameter_type.as_str() })
}

/// Steps of a 1.2 document.
fn plugins(value: Value) -> Result<Vec<Step>, DocumentError> {
    let plugins = object("runtimeConfig", value)?;
    if plugins.is_empty() {
        return Err(DocumentError::Empty { at: "runtimeConfig".to_owned() });
    }
    let mut steps = Vec::new();
    for (name, value) in plugins {
        let at = format!("runtimeConfig.{name}");
        if !names_folder(&name) {
            return Err(DocumentError::StepName { at, name });
        }
        let mut members = object(&at, value)?;
        let properties_at = format!("{at}.properties");
        let inputs = match members.remove("properties").unwrap_or_else(|| Value::Object(Map::new())) {
            Value::Array(sets) => {
                for (index, set) in sets.iter().enumerate() {
                    inputs_type(&format!("{properties_at}[{index}]"), set)?;
                }
                Value::Array(sets)
            }
            value => {
                inputs_type(&properties_at, &value)?;
                value
            }
        };
        steps.push(Step {
            action: name.clone(),
            name,
            inputs,
            settings: members.remove("settings").unwrap_or_default(),
            precondition: None,
            on_failure: None,
            timeout_seconds: None,
            max_attempts: None,
        });
    }
    Ok(steps)
}

/// Steps of a 2.x document.
fn main_steps(value: Value) -> Result<Vec<Step>, DocumentError> {
    let values = list("mainSteps", value)?;
    if values.is_empty() {
        return Err(DocumentError::Empty { at: "mainSteps".to_owned() });
    }
    let mut steps: Vec<Step> = Vec::with_capacity(values.len());
    for (index, value) in values.into_iter().enumerate() {
        let step = main_step(&format!("mainSteps[{index}]"), value)?;
        if steps.iter().any(|earlier| earlier.name == step.name) {
            return Err(DocumentError::DuplicateStep { at: format!("mainSteps[{index}].name"), name: step.name });
        }
        steps.push(step);
    }
    Ok(steps)
}

fn main_step(at: &str, value: Value) -> Result<Step, DocumentError> {
    let mut members = object(at, value)?;
    let mut required = |member: &str| {
        let at = format!("{at}.{member}");
        let value = text(&at, present(&at, members.remove(member))?)?;
        if value.is_empty() { Err(DocumentError::Empty { at }) } else { Ok(value) }
    };
    let action = required("action")?;
    let name = required("name")?;
    if !names_folder(&name) {
        return Err(DocumentError::StepName { at: format!("{at}.name"), name });
    }
    let inputs = match members.remove("inputs") {
        None | Some(Value::Null) => Value::Object(Map::new()),
        Some(value) => value,
    };
    inputs_type(&format!("{at}.inputs"), &inputs)?;
    let precondition = precondition(&format!("{at}.precondition"), members.remove("precondition"))?;
    let mut unread = |member: &str| members.remove(member).filter(|value| !value.is_null());
    Ok(Step {
        name,
        action,
        inputs,
        settings: unread("settings").unwrap_or_default(),
        precondition,
        on_failure: unread("onFailure"),
        timeout_seconds: unread("timeoutSeconds"),
        max_attempts: unread("maxAttempts"),
    })
}

fn precondition(at: &str, value: Option<Value>) -> Result<Option<Precondition>, DocumentError> {
    let mut operators = BTreeMap::new();
    for (operator, value) in optional_object(at, value)? {
        let at = format!("{at}.{operator}");
        let arguments = list(&at, value)?.into_iter().enumerate();
        let arguments = arguments.map(|(index, value)| text(&format!("{at}[{index}]"), value));
        operators.insert(operator, arguments.collect::<Result<Vec<String>, _>>()?);
    }
    Ok((!operators.is_empty()).then_some(Precondition { operators }))
}

/// Inputs are an object, or a text that may turn out to be a placeholder for one.
fn inputs_type(at: &str, value: &Value) -> Result<(), DocumentError> {
    match value {
        Value::Object(_) => Ok(()),
        Value::String(text) if text.contains("{{") => Ok(()),
        other => Err(wrong_type(at, "an object or a placeholder", other)),
    }
}

/// A limit is a whole number, or a text that is one.
fn limit(at: &str, value: Option<Value>) -> Result<Option<u64>, DocumentError> {
    let number = match &value {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Number(number)) => number.as_u64(),
        Some(Value::String(text)) => text.parse().ok(),
        Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)) => None,
    };
    match number {
        Some(number) => Ok(Some(number)),
        None => Err(wrong_type(at, "a whole number, 0 or more", &value.unwrap_or_default())),
    }
}

type Limit = (String, Option<u64>);

fn limits((at, min): Limit, (_, max): Limit) -> Result<(Option<u64>, Option<u64>), DocumentError> {
    match (min, max) {
        (Some(min), Some(max)) if min > max => Err(DocumentError::Limits { at, min, max }),
        (min, max) => Ok((min, max)),
    }
}

fn present(at: &str, value: Option<Value>) -> Result<Value, DocumentError> {
    value.filter(|value| !value.is_null()).ok_or_else(|| DocumentError::Missing { at: at.to_owned() })
}

fn object(at: &str, value: Value) -> Result<Object, DocumentError> {
    match value {
        Value::Object(members) => Ok(members),
        other => Err(wrong_type(at, "an object", &other)),
    }
}

fn optional_object(at: &str, value: Option<Value>) -> Result<Object, DocumentError> {
    match value {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(value) => object(at, value),
    }
}

fn list(at: &str, value: Value) -> Result<Vec<Value>, DocumentError> {
    match value {
        Value::Array(values) => Ok(values),
        other => Err(wrong_type(at, "a list", &other)),
    }
}

fn text(at: &str, value: Value) -> Result<String, DocumentError> {
    match value {
        Value::String(text) => Ok(text),
        other => Err(wrong_type(at, "a text", &other)),
    }
}

fn optional_text(at: &str, value: Option<Value>) -> Result<Option<String>, DocumentError> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(value) => text(at, value).map(Some),
    }
}

fn wrong_type(at: &str, expected: &'static str, found: &Value) -> DocumentError {
    let found = match found {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "that number",
        Value::String(_) => "that text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    DocumentError::Type { at: at.to_owned(), expected, found }
}
