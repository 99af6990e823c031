//! The stripped API models under `models/`: facts only, in the form of botocore's descriptions.
//!
//! A model may extend another (`"extends": "ssm"`): its operations and shapes are added to that service's, and it may refer to the
//! shapes it finds there. Models that describe what AWS does not publish say `"hidden": true`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, bail, ensure};
use serde::{Deserialize, Serialize};

use crate::json::Ordered;

/// One file of `models/`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Model {
    pub(crate) metadata: Metadata,
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) shapes: BTreeMap<String, Shape>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Metadata {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) extends: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) hidden: bool,
    pub(crate) api_version: String,
    pub(crate) protocol: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) json_version: Option<String>,
    pub(crate) signing_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) target_prefix: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) xml_namespace: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Operation {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) input: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) output: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) errors: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pagination: Option<Pagination>,
    /// Set while loading: the operation comes from a hidden model.
    #[serde(skip)]
    pub(crate) hidden: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Pagination {
    pub(crate) input_token: String,
    pub(crate) output_token: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) limit_key: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) result_keys: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Structure,
    List,
    Map,
    String,
    Integer,
    Long,
    Float,
    Double,
    Boolean,
    Timestamp,
    Blob,
}

/// One shape. Unknown members are ignored, so that botocore's shapes can be read with this type and lose their prose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) required: Vec<String>,
    #[serde(default, skip_serializing_if = "Ordered::is_empty")]
    pub(crate) members: Ordered<Member>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) member: Option<Member>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<Member>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<Member>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) min: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pattern: Option<String>,
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(crate) values: Vec<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) sensitive: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) union: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) flattened: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) timestamp_format: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) exception: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) fault: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<ErrorFacts>,
}

/// A reference to a shape, and how it is bound to the message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Member {
    pub(crate) shape: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) location: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) location_name: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) idempotency_token: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ErrorFacts {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) http_status_code: Option<u16>,
}

fn is_false(value: &bool) -> bool {
    !value
}

/// A service: its model with everything that extends it.
#[derive(Debug)]
pub(crate) struct Service {
    /// Name of the module, and of the main model's file.
    pub(crate) name: String,
    /// The model files, as paths from the workspace's root.
    pub(crate) sources: Vec<String>,
    pub(crate) model: Model,
}

/// Reads every model of the workspace, sorted by name.
pub(crate) fn load_all(root: &Path) -> anyhow::Result<Vec<Service>> {
    let folder = root.join("models");
    let mut services = BTreeMap::new();
    let mut extensions = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("could not list {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let name = path.file_stem().and_then(|stem| stem.to_str()).context("a model's name is not UTF-8")?.to_owned();
        let mut model = load(&path)?;
        for operation in model.operations.values_mut() {
            operation.hidden = model.metadata.hidden;
        }
        let source = format!("models/{name}.json");
        match model.metadata.extends.clone() {
            None => drop(services.insert(name.clone(), Service { name, sources: vec![source], model })),
            Some(base) => extensions.push((base, source, model)),
        }
    }
    extensions.sort_by(|one, other| one.1.cmp(&other.1));
    for (base, source, extension) in extensions {
        let service =
            services.get_mut(&base).with_context(|| format!("{source} extends {base}, which has no model"))?;
        for (name, shape) in extension.shapes {
            let clash = service.model.shapes.insert(name.clone(), shape);
            ensure!(clash.is_none(), "{source} defines shape {name} again");
        }
        for (name, operation) in extension.operations {
            let clash = service.model.operations.insert(name.clone(), operation);
            ensure!(clash.is_none(), "{source} defines operation {name} again");
        }
        service.sources.push(source);
    }
    for service in services.values() {
        service.check().with_context(|| format!("models/{}.json", service.name))?;
    }
    Ok(services.into_values().collect())
}

fn load(path: &Path) -> anyhow::Result<Model> {
    let text = fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("could not understand {}", path.display()))
}

impl Service {
    /// Every name that is used is defined, every required member exists.
    fn check(&self) -> anyhow::Result<()> {
        for (name, operation) in &self.model.operations {
            let used = operation.input.iter().chain(&operation.output).chain(&operation.errors);
            for shape in used {
                ensure!(self.model.shapes.contains_key(shape), "operation {name} uses {shape}, which is not defined");
            }
        }
        for (name, shape) in &self.model.shapes {
            for used in shape.references() {
                ensure!(self.model.shapes.contains_key(used), "shape {name} uses {used}, which is not defined");
            }
            for required in &shape.required {
                let exists = shape.members.0.iter().any(|(member, _)| member == required);
                ensure!(exists, "shape {name} requires {required}, which it does not have");
            }
            if matches!(shape.kind, Kind::List) && shape.member.is_none() {
                bail!("list {name} has no member");
            }
            if matches!(shape.kind, Kind::Map) && (shape.key.is_none() || shape.value.is_none()) {
                bail!("map {name} lacks its key or value");
            }
        }
        Ok(())
    }
}

impl Shape {
    /// The shapes that this one refers to.
    pub(crate) fn references(&self) -> impl Iterator<Item = &str> {
        let members = self.members.0.iter().map(|(_, member)| member);
        members.chain(&self.member).chain(&self.key).chain(&self.value).map(|member| member.shape.as_str())
    }
}

impl Model {
    /// The shapes that can be reached from some others, these included.
    pub(crate) fn reachable<'a>(&'a self, from: impl IntoIterator<Item = &'a String>) -> BTreeSet<&'a str> {
        let mut open: Vec<&str> = from.into_iter().map(String::as_str).collect();
        let mut reached = BTreeSet::new();
        while let Some(name) = open.pop() {
            if reached.insert(name) {
                open.extend(self.shapes.get(name).into_iter().flat_map(Shape::references));
            }
        }
        reached
    }
}
