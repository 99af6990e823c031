//! The tables of a service: its errors, its operations, itself.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{bail, ensure};

use super::names;
use crate::model::{Operation, Service, Shape};

/// The root module: every service and the list of them.
pub(super) fn services(services: &[Service]) -> String {
    let modules: String = services.iter().map(|service| format!("pub mod {};\n", service.name)).collect();
    let list: Vec<_> = services.iter().map(|service| format!("&{}::SERVICE", service.name)).collect();
    format!(
        "{modules}\nuse crate::ServiceMeta;\n\n\
         /// Every service, sorted by name.\n\
         pub static SERVICES: &[&ServiceMeta] = &[{}];\n",
        list.join(", ")
    )
}

/// The module of a service.
pub(super) fn service(service: &Service, shape_modules: &[String]) -> anyhow::Result<String> {
    let metadata = &service.model.metadata;
    let protocol = match (metadata.protocol.as_str(), metadata.json_version.as_deref()) {
        ("json", Some("1.0")) => "Json10",
        ("json", Some("1.1")) => "Json11",
        ("query", _) => "Query",
        ("rest-json", _) => "RestJson",
        ("rest-xml", _) => "RestXml",
        (other, _) => bail!("unknown protocol {other}"),
    };
    let mut modules: Vec<&str> = shape_modules.iter().map(String::as_str).collect();
    modules.push("rules");
    modules.sort_unstable();
    let private: String = modules.iter().map(|module| format!("mod {module};\n")).collect();
    let exports: String = shape_modules.iter().map(|module| format!("pub use {module}::*;\n")).collect();
    let operations: String =
        service.model.operations.keys().map(|name| format!("<op::{name} as Operation>::META,\n")).collect();
    Ok(format!(
        "pub mod error;\npub mod op;\n{private}\n{exports}\n\
         use crate::{{Operation, Protocol, ServiceMeta}};\n\n\
         pub static SERVICE: ServiceMeta = ServiceMeta {{\n\
         name: {:?},\nsigning_name: {:?},\napi_version: {:?},\ntarget_prefix: {:?},\n\
         protocol: Protocol::{protocol},\nxml_namespace: {:?},\noperations: &[\n{operations}],\n}};\n",
        service.name,
        metadata.signing_name,
        metadata.api_version,
        metadata.target_prefix.as_deref().unwrap_or_default(),
        metadata.xml_namespace,
    ))
}

/// The errors of all operations.
pub(super) fn errors(service: &Service) -> anyhow::Result<String> {
    let used: BTreeSet<&String> = service.model.operations.values().flat_map(|operation| &operation.errors).collect();
    let mut constants = BTreeMap::new();
    for name in used {
        let shape = &service.model.shapes[name];
        let (code, status) = (code(name, shape), status(shape));
        let text = format!(
            "pub const {}: ErrorKind = ErrorKind {{ code: {code:?}, status: {status} }};\n",
            names::constant(name)
        );
        let clash = constants.insert(names::constant(name), text);
        ensure!(clash.is_none(), "two errors are called {name}");
    }
    if constants.is_empty() {
        return Ok(String::new());
    }
    Ok(format!("use crate::ErrorKind;\n\n{}", constants.into_values().collect::<String>()))
}

fn code(name: &str, shape: &Shape) -> String {
    shape.error.as_ref().and_then(|error| error.code.clone()).unwrap_or_else(|| name.to_owned())
}

fn status(shape: &Shape) -> u16 {
    let default = if shape.fault { 500 } else { 400 };
    shape.error.as_ref().and_then(|error| error.http_status_code).unwrap_or(default)
}

/// The markers of all operations.
pub(super) fn operations(service: &Service) -> anyhow::Result<String> {
    let mut body = String::new();
    for (name, operation) in &service.model.operations {
        body.push_str(&marker(service, name, operation)?);
    }
    let mut used = vec!["Operation", "OperationMeta"];
    if body.contains("Some(Pagination") {
        used.push("Pagination");
    }
    let error = if body.contains("error::") { "error, " } else { "" };
    let shapes: BTreeSet<&str> = service
        .model
        .operations
        .values()
        .flat_map(|operation| operation.input.iter().chain(&operation.output))
        .map(String::as_str)
        .collect();
    let shapes: Vec<&str> = shapes.into_iter().collect();
    Ok(format!("use crate::{{{}}};\n\nuse super::{{{error}{}}};\n\n{body}", used.join(", "), shapes.join(", ")))
}

fn marker(service: &Service, name: &str, operation: &Operation) -> anyhow::Result<String> {
    let (Some(input), Some(output)) = (&operation.input, &operation.output) else {
        bail!("operation {name} lacks a shape; models give operations without members an empty one");
    };
    let signing_name = &service.model.metadata.signing_name;
    let mut errors: Vec<_> =
        operation.errors.iter().map(|error| format!("error::{}", names::constant(error))).collect();
    errors.sort_unstable();
    errors.dedup();
    let pagination = operation.pagination.as_ref().map_or_else(
        || "None".to_owned(),
        |pagination| {
            format!(
                "Some(Pagination {{ input_token: {:?}, output_token: {:?}, limit_key: {:?}, result_keys: &{:?} }})",
                pagination.input_token, pagination.output_token, pagination.limit_key, pagination.result_keys
            )
        },
    );
    Ok(format!(
        "#[derive(Debug, Clone, Copy)]\npub struct {name};\n\n\
         impl Operation for {name} {{\n\
         type Input = {input};\ntype Output = {output};\n\
         const META: &'static OperationMeta = &OperationMeta {{\n\
         service: {signing_name:?},\nname: {name:?},\niam_action: \"{signing_name}:{name}\",\nhidden: {},\n\
         errors: &[{}],\nsensitive_input: &{:?},\nsensitive_output: &{:?},\npagination: {pagination},\n}};\n}}\n\n",
        operation.hidden,
        errors.join(", "),
        sensitive_paths(service, input),
        sensitive_paths(service, output),
    ))
}

/// Where a structure holds secrets. A sensitive container or structure counts as a whole; recursion stops at the second visit.
fn sensitive_paths(service: &Service, structure: &str) -> Vec<String> {
    let mut paths = BTreeSet::new();
    walk(service, structure, &mut Vec::new(), &mut Vec::new(), &mut paths);
    paths.into_iter().collect()
}

fn walk<'a>(
    service: &'a Service,
    name: &'a str,
    inside: &mut Vec<&'a str>,
    path: &mut Vec<&'a str>,
    paths: &mut BTreeSet<String>,
) {
    let shape = &service.model.shapes[name];
    if shape.sensitive {
        paths.insert(path.join("."));
        return;
    }
    if inside.contains(&name) {
        return;
    }
    inside.push(name);
    for (member, reference) in &shape.members.0 {
        path.push(reference.location_name.as_deref().unwrap_or(member));
        walk(service, &reference.shape, inside, path, paths);
        path.pop();
    }
    for reference in shape.member.iter().chain(&shape.value) {
        path.push("*");
        walk(service, &reference.shape, inside, path, paths);
        path.pop();
    }
    inside.pop();
}
