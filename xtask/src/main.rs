//! Developer tasks, run as `cargo xtask <task>`.
//!
//! - `models [--botocore DIR]` reads the API descriptions of a botocore installation and writes their facts to `models/`.
//! - `codegen [--check]` turns `models/` into `crates/api/src/generated/`.
//! - `coverage [--check]` writes `docs/coverage.md`: which operations are implemented.
//!
//! With `--check` nothing is written; the task fails and names the files that are stale. The tests of this crate do the same, and check
//! the workspace's dependency rules and licences.

mod botocore;
mod codegen;
mod coverage;
#[cfg(test)]
mod dependencies;
mod json;
#[cfg(test)]
mod licenses;
mod model;
mod output;

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use output::Mode;

fn main() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["models"] => botocore::import(&botocore::find_installed()?, &root()?),
        ["models", "--botocore", directory] => botocore::import(Path::new(directory), &root()?),
        ["codegen"] => output::finish(codegen::files(&root()?)?, Mode::Write),
        ["codegen", "--check"] => output::finish(codegen::files(&root()?)?, Mode::Check),
        ["coverage"] => output::finish(coverage::files(&root()?)?, Mode::Write),
        ["coverage", "--check"] => output::finish(coverage::files(&root()?)?, Mode::Check),
        _ => bail!("usage: cargo xtask models [--botocore DIR] | codegen [--check] | coverage [--check]"),
    }
}

/// The workspace's root folder.
fn root() -> anyhow::Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies inside the workspace")?;
    Ok(root.to_path_buf())
}
