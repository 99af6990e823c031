//! What a Command document says, whichever schema it was written in.

use std::{collections::BTreeMap, fmt, slice};

use serde_json::Value;

use crate::{parameter::Parameter, precondition::Precondition};

/// How a document's text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML, one document. `yes`, `no`, `on` and `off` are texts.
    Yaml,
}

/// Schema of a Command document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SchemaVersion {
    /// `1.2`: plugins in `runtimeConfig`.
    V1_2,
    /// `2.0`: steps in `mainSteps`.
    V2_0,
    /// `2.0.1`, as 2.0.
    V2_0_1,
    /// `2.0.2`, as 2.0.
    V2_0_2,
    /// `2.0.3`, as 2.0.
    V2_0_3,
    /// `2.2`: steps may have preconditions, and those for other platforms are skipped.
    V2_2,
}

impl SchemaVersion {
    /// Every version that is understood.
    pub const ALL: [Self; 6] = [Self::V1_2, Self::V2_0, Self::V2_0_1, Self::V2_0_2, Self::V2_0_3, Self::V2_2];

    /// The version as documents write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V1_2 => "1.2",
            Self::V2_0 => "2.0",
            Self::V2_0_1 => "2.0.1",
            Self::V2_0_2 => "2.0.2",
            Self::V2_0_3 => "2.0.3",
            Self::V2_2 => "2.2",
        }
    }

    /// The version of that text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|version| version.as_str() == text)
    }

    /// Whether steps may have preconditions.
    #[must_use]
    pub fn has_preconditions(self) -> bool {
        self >= Self::V2_2
    }
}

impl fmt::Display for SchemaVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A Command document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Schema it was written in.
    pub schema_version: SchemaVersion,
    /// What it is for; empty if it does not say.
    pub description: String,
    /// Its parameters by name.
    pub parameters: BTreeMap<String, Parameter>,
    /// What it does, in order; at least one step. Plugins of a 1.2 document are in order of their names, because that
    /// schema defines no order.
    pub steps: Vec<Step>,
}

/// One step of a document; for 1.2 documents, one plugin with all its properties.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Name of the step, unique in the document, fit to name a folder after its colons are removed. For 1.2 documents it
    /// is the plugin's name. Results are reported under it.
    pub name: String,
    /// The plugin, such as `aws:runShellScript`. It need not be one that anybody knows.
    pub action: String,
    /// `inputs` (1.2: `properties`) before interpolation: an object, a list of objects that run one after the other (1.2
    /// only, see [`property_sets`]), or a text that is a placeholder for one of these.
    pub inputs: Value,
    /// `settings` before interpolation, null if there are none.
    pub settings: Value,
    /// When the step runs; `None` for always.
    pub precondition: Option<Precondition>,
    /// Step-level `onFailure`. AWS's agent does not read it; what counts is the member of the same name in `inputs`.
    pub on_failure: Option<Value>,
    /// Step-level `timeoutSeconds`, which AWS's agent does not read either.
    pub timeout_seconds: Option<Value>,
    /// Step-level `maxAttempts`, which AWS's agent does not read either.
    pub max_attempts: Option<Value>,
}

/// Why a text or value is not a Command document. `at` is a path such as `mainSteps[1].name`.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The text is not JSON.
    #[error("document is not valid JSON")]
    Json {
        /// What the JSON reader said, with line and column.
        source: serde_json::Error,
    },
    /// The text is not YAML, or too deep or large for one.
    #[error("document is not valid YAML")]
    Yaml {
        /// What the YAML reader said, with line and column.
        source: Box<serde_saphyr::Error>,
    },
    /// The schema version is not one of [`SchemaVersion::ALL`]. The text is the one that AWS's agent reports.
    #[error(
        "Document with schema version {version} is not supported by this version of ssm agent, \
         please update to latest version"
    )]
    SchemaVersion {
        /// The version as written.
        version: String,
    },
    /// A member that must be there is not.
    #[error("{at} is missing")]
    Missing {
        /// The member.
        at: String,
    },
    /// A member has the wrong type.
    #[error("{at} must be {expected}, not {found}")]
    Type {
        /// The member.
        at: String,
        /// What it must be.
        expected: &'static str,
        /// What it is.
        found: &'static str,
    },
    /// A list, object or text is empty that must not be.
    #[error("{at} is empty")]
    Empty {
        /// The member.
        at: String,
    },
    /// A parameter has a type that Command documents do not have.
    #[error("{at} is {found:?}, not one of String, StringList, Integer, Boolean, MapList, StringMap")]
    ParameterType {
        /// The member.
        at: String,
        /// The type as written.
        found: String,
    },
    /// A default does not have its parameter's type.
    #[error("{at} is not a value of type {parameter_type}")]
    Default {
        /// The member.
        at: String,
        /// The parameter's type.
        parameter_type: &'static str,
    },
    /// A pattern is not a regular expression, or uses look-around or back references, which have no place in one that is
    /// matched against foreign input.
    #[error("{at} {pattern:?} is not a supported regular expression")]
    Pattern {
        /// The member.
        at: String,
        /// The pattern.
        pattern: String,
        /// What the expression's reader said.
        source: Box<regex::Error>,
    },
    /// A lower limit is above its upper limit.
    #[error("{at} is {min}, above the upper limit {max}")]
    Limits {
        /// The lower limit's member.
        at: String,
        /// The lower limit.
        min: u64,
        /// The upper limit.
        max: u64,
    },
    /// A step's name cannot be a folder's name.
    #[error("{at} {name:?} cannot be the name of a folder")]
    StepName {
        /// The member.
        at: String,
        /// The name.
        name: String,
    },
    /// Two steps have one name.
    #[error("{at} {name:?} is the name of an earlier step")]
    DuplicateStep {
        /// The later one's member.
        at: String,
        /// The name.
        name: String,
    },
}

impl Document {
    /// Reads a document's text.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, and where, see [`DocumentError`].
    pub fn parse(content: &str, format: Format) -> Result<Self, DocumentError> {
        let value: Value = match format {
            Format::Json => serde_json::from_str(content).map_err(|source| DocumentError::Json { source })?,
            Format::Yaml => {
                let options = serde_saphyr::options! { strict_booleans: true, with_snippet: false };
                serde_saphyr::from_str_with_options(content, options)
                    .map_err(|source| DocumentError::Yaml { source: Box::new(source) })?
            }
        };
        Self::from_value(value)
    }

    /// Reads a document that is already JSON, as commands carry it. Members that are not known are ignored.
    ///
    /// # Errors
    ///
    /// As [`Document::parse`].
    pub fn from_value(value: Value) -> Result<Self, DocumentError> {
        crate::parse::document(value)
    }
}

/// The sets of properties in a step's interpolated inputs, which run one after the other.
#[must_use]
pub fn property_sets(inputs: &Value) -> &[Value] {
    match inputs {
        Value::Array(sets) => sets,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            slice::from_ref(inputs)
        }
    }
}

/// Whether a folder can have this name once its colons are gone: no separators, no control characters, not `.` or `..`.
pub(crate) fn names_folder(name: &str) -> bool {
    let folder = name.replace(':', "");
    let forbidden = |letter: char| letter == '/' || letter == '\\' || letter.is_control();
    !(folder.is_empty() || folder == "." || folder == ".." || folder.contains(forbidden))
}

#[cfg(test)]
mod tests;
