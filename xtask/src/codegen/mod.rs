//! Turns `models/` into `crates/api/src/generated/`.
//!
//! A service becomes a module: `shapes*` with its structures and their checks, `enums`, `rules` (the limits), `error`, `op` (a marker type
//! for each operation) and the service's table. Only structures that an operation's input or output reaches are generated; errors are
//! codes and statuses, not types. Everything is passed through rustfmt, so that `cargo fmt` finds nothing to change.

mod names;
mod pattern;
mod rules;
mod shapes;
mod tables;

use std::{
    collections::BTreeSet,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, ensure};

use crate::{
    model::{self, Kind, Service},
    output::Files,
};

/// Below this number of structures a service has one file for them, above it one for each initial.
const STRUCTURES_IN_ONE_FILE: usize = 60;

/// The generated files with their text.
pub(crate) fn files(root: &Path) -> anyhow::Result<Files> {
    let folder = root.join("crates/api/src/generated");
    let services = model::load_all(root)?;
    let mut files = Files { owned: Some(folder.clone()), ..Files::default() };
    files.texts.insert(folder.join("mod.rs"), format(root, &header(&["models/"]), &tables::services(&services))?);
    for service in &services {
        let sources: Vec<&str> = service.sources.iter().map(String::as_str).collect();
        for (name, text) in modules(service).with_context(|| format!("service {}", service.name))? {
            let path = folder.join(&service.name).join(format!("{name}.rs"));
            files.texts.insert(path, format(root, &header(&sources), &text).with_context(|| format!("module {name}"))?);
        }
    }
    Ok(files)
}

/// The modules of a service with their text.
fn modules(service: &Service) -> anyhow::Result<Vec<(String, String)>> {
    let reach = Reach::of(service);
    let limits = rules::Rules::new(service, &reach)?;
    let mut modules = vec![
        ("error".to_owned(), tables::errors(service)?),
        ("op".to_owned(), tables::operations(service)?),
        ("rules".to_owned(), limits.module()),
    ];
    let mut shape_modules = Vec::new();
    for (name, shapes) in split(&reach) {
        shape_modules.push(name.clone());
        modules.push((name, shapes::structures(service, &reach, &limits, &shapes)?));
    }
    let enums = shapes::enums(service)?;
    if !enums.is_empty() {
        shape_modules.push("enums".to_owned());
        modules.push(("enums".to_owned(), enums));
    }
    modules.push(("mod".to_owned(), tables::service(service, &shape_modules)?));
    Ok(modules)
}

/// Distributes the structures over files.
fn split<'a>(reach: &Reach<'a>) -> Vec<(String, Vec<&'a str>)> {
    if reach.structures.len() <= STRUCTURES_IN_ONE_FILE {
        return vec![("shapes".to_owned(), reach.structures.iter().copied().collect())];
    }
    let initials: BTreeSet<char> = reach.structures.iter().filter_map(|name| name.chars().next()).collect();
    initials
        .into_iter()
        .map(|initial| {
            let shapes = reach.structures.iter().copied().filter(|name| name.starts_with(initial)).collect();
            (format!("shapes_{}", initial.to_ascii_lowercase()), shapes)
        })
        .collect()
}

/// Which shapes matter.
struct Reach<'a> {
    /// Structures of any input or output.
    structures: BTreeSet<&'a str>,
    /// Shapes of any input; only these are checked.
    checked: BTreeSet<&'a str>,
}

impl<'a> Reach<'a> {
    fn of(service: &'a Service) -> Self {
        let model = &service.model;
        let inputs = || model.operations.values().filter_map(|operation| operation.input.as_ref());
        let outputs = model.operations.values().filter_map(|operation| operation.output.as_ref());
        let mut structures = model.reachable(inputs().chain(outputs));
        structures.retain(|name| model.shapes[*name].kind == Kind::Structure);
        Reach { structures, checked: model.reachable(inputs()) }
    }
}

fn header(sources: &[&str]) -> String {
    format!("// @generated from {} by `cargo xtask codegen`. Do not edit.\n\n", sources.join(" and "))
}

/// Formats Rust text as `cargo fmt` would.
fn format(root: &Path, header: &str, text: &str) -> anyhow::Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("could not run rustfmt")?;
    let mut stdin = rustfmt.stdin.take().context("rustfmt has no input")?;
    let source = format!("{header}{text}");
    // rustfmt reads everything before it prints, so writing first cannot block.
    stdin.write_all(source.as_bytes()).context("rustfmt went away")?;
    drop(stdin);
    let done = rustfmt.wait_with_output()?;
    ensure!(done.status.success(), "rustfmt refused the generated text:\n{source}");
    Ok(String::from_utf8(done.stdout)?)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    #[test]
    fn generated_code_is_current() {
        let files = super::files(&crate::root().expect("a workspace")).expect("the models are sound");
        let stale = files.stale().expect("files can be read");
        assert_eq!(stale, Vec::<PathBuf>::new(), "run `cargo xtask codegen`");
    }
}
