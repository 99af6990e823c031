//! Imports the API descriptions that ship with botocore.
//!
//! Only facts are kept: names, types, limits, enums, errors, bindings, pagination. The prose stays behind.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    json, model,
    model::{Metadata, Model, Operation, Pagination, Shape},
    output,
};

/// The services that are imported, and which of their operations.
const SERVICES: &[(&str, Wanted)] = &[("ssm", Wanted::All), ("sts", Wanted::Only(&["GetCallerIdentity"]))];

/// Shapes that hold secrets although the description does not say so: AWS itself hides them in its audit trail.
const SECRETS: &[&str] = &["ActivationCode", "TokenValue"];

#[derive(Clone, Copy)]
enum Wanted {
    All,
    Only(&'static [&'static str]),
}

impl Wanted {
    fn has(self, operation: &str) -> bool {
        match self {
            Wanted::All => true,
            Wanted::Only(operations) => operations.contains(&operation),
        }
    }
}

/// Asks Python where botocore keeps its data.
pub(crate) fn find_installed() -> anyhow::Result<PathBuf> {
    let script = "import botocore, os; print(os.path.join(os.path.dirname(botocore.__file__), 'data'))";
    let found = Command::new("python3").args(["-c", script]).output().context("could not run python3")?;
    ensure!(found.status.success(), "python3 has no botocore; install it or give --botocore DIR");
    Ok(PathBuf::from(String::from_utf8(found.stdout)?.trim()))
}

/// Writes the model of every imported service. `data` is botocore's `data` folder or the package around it.
pub(crate) fn import(data: &Path, root: &Path) -> anyhow::Result<()> {
    let data = if data.join("data").is_dir() { data.join("data") } else { data.to_path_buf() };
    for (service, wanted) in SERVICES {
        let model = read(&data.join(service), *wanted).with_context(|| format!("service {service}"))?;
        let path = root.join("models").join(format!("{service}.json"));
        output::write(&path, &json::print(&model)?)?;
        let (operations, shapes) = (model.operations.len(), model.shapes.len());
        eprintln!("{}: {operations} operations, {shapes} shapes", path.display());
    }
    Ok(())
}

#[derive(Deserialize)]
struct Description {
    metadata: Value,
    operations: BTreeMap<String, Value>,
    shapes: BTreeMap<String, Shape>,
}

fn read(folder: &Path, wanted: Wanted) -> anyhow::Result<Model> {
    let folder = newest(folder)?;
    let description: Description = serde_json::from_str(&text(&folder, "service-2.json")?)?;
    let pages: Value = serde_json::from_str(&text(&folder, "paginators-1.json")?)?;
    let facts = |name: &str| string(&description.metadata[name]);
    let metadata = Metadata {
        extends: None,
        hidden: false,
        api_version: facts("apiVersion").context("no apiVersion")?,
        protocol: facts("protocol").context("no protocol")?,
        json_version: facts("jsonVersion"),
        signing_name: facts("signingName").or_else(|| facts("endpointPrefix")).context("no signing name")?,
        target_prefix: facts("targetPrefix"),
        xml_namespace: facts("xmlNamespace"),
    };
    let mut operations = BTreeMap::new();
    for (name, operation) in description.operations.iter().filter(|(name, _)| wanted.has(name)) {
        let errors = operation["errors"].as_array().into_iter().flatten();
        operations.insert(
            name.clone(),
            Operation {
                input: string(&operation["input"]["shape"]),
                output: string(&operation["output"]["shape"]),
                errors: errors.filter_map(|error| string(&error["shape"])).collect(),
                pagination: pagination(&pages["pagination"][name]),
                hidden: false,
            },
        );
    }
    let mut model = Model { metadata, operations, shapes: description.shapes };
    let roots: Vec<String> = model.operations.values().flat_map(roots).cloned().collect();
    let reached: Vec<String> = model.reachable(&roots).into_iter().map(str::to_owned).collect();
    model.shapes.retain(|name, _| reached.binary_search(name).is_ok());
    for secret in SECRETS {
        if let Some(shape) = model.shapes.get_mut(*secret) {
            shape.sensitive = true;
        }
    }
    Ok(model)
}

fn roots(operation: &model::Operation) -> impl Iterator<Item = &String> {
    operation.input.iter().chain(&operation.output).chain(&operation.errors)
}

/// The folder of the newest API version; their names are dates.
fn newest(folder: &Path) -> anyhow::Result<PathBuf> {
    let entries = fs::read_dir(folder).with_context(|| format!("could not list {}", folder.display()))?;
    let versions = entries.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<_>>>()?;
    versions.into_iter().filter(|path| path.is_dir()).max().context("no API version")
}

/// Reads a file that may be compressed.
fn text(folder: &Path, name: &str) -> anyhow::Result<String> {
    let plain = folder.join(name);
    if plain.is_file() {
        return Ok(fs::read_to_string(&plain)?);
    }
    let packed = folder.join(format!("{name}.gz"));
    let unpacked = Command::new("gzip").arg("-dc").arg(&packed).output().context("could not run gzip")?;
    ensure!(unpacked.status.success(), "could not unpack {}", packed.display());
    Ok(String::from_utf8(unpacked.stdout)?)
}

fn pagination(entry: &Value) -> Option<Pagination> {
    let result_keys = match &entry["result_key"] {
        Value::Array(keys) => keys.iter().filter_map(string).collect(),
        key => string(key).into_iter().collect(),
    };
    Some(Pagination {
        input_token: string(&entry["input_token"])?,
        output_token: string(&entry["output_token"])?,
        limit_key: string(&entry["limit_key"]),
        result_keys,
    })
}

fn string(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
