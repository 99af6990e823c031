//! The coverage page: which operations of each service are implemented.
//!
//! `docs/implemented.txt` has a line `service:Operation` for each. A test of the server compares it with what really is registered.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, ensure};

use crate::{
    model::{self, Service},
    output::Files,
};

/// The page with its text.
pub(crate) fn files(root: &Path) -> anyhow::Result<Files> {
    let list = root.join("docs/implemented.txt");
    let list = fs::read_to_string(&list).with_context(|| format!("could not read {}", list.display()))?;
    let implemented: BTreeSet<&str> = list.lines().filter(|line| !line.is_empty()).collect();
    let services = model::load_all(root)?;
    let modelled: BTreeSet<String> = services.iter().flat_map(names).collect();
    for name in &implemented {
        ensure!(modelled.contains(*name), "docs/implemented.txt lists {name}, which no model has");
    }
    ensure!(list.lines().is_sorted(), "docs/implemented.txt is not sorted");
    let mut files = Files::default();
    files.texts.insert(root.join("docs/coverage.md"), page(&services, &implemented));
    Ok(files)
}

fn names(service: &Service) -> impl Iterator<Item = String> {
    service.model.operations.keys().map(move |operation| format!("{}:{operation}", service.name))
}

fn page(services: &[Service], implemented: &BTreeSet<&str>) -> String {
    let done = |service: &Service| names(service).filter(|name| implemented.contains(name.as_str())).count();
    let mut text = String::from(
        "<!-- Generated from models/ and docs/implemented.txt by `cargo xtask coverage`. Do not edit. -->\n\n\
         # Which operations are implemented\n\n\
         An operation that is not implemented answers with an error that names it. Operations marked *agents only* are not in AWS's\n\
         public description of the API; agents call them.\n\n\
         | service | API version | implemented | of |\n| --- | --- | ---: | ---: |\n",
    );
    for service in services {
        let (name, version, all) = (&service.name, &service.model.metadata.api_version, service.model.operations.len());
        text.push_str(&format!("| [`{name}`](#{name}) | {version} | {} | {all} |\n", done(service)));
    }
    for service in services {
        text.push_str(&format!("\n## {}\n\n| operation | implemented |\n| --- | --- |\n", service.name));
        for (operation, facts) in &service.model.operations {
            let mark =
                if implemented.contains(format!("{}:{operation}", service.name).as_str()) { "yes" } else { "no" };
            let note = if facts.hidden { " (*agents only*)" } else { "" };
            text.push_str(&format!("| `{operation}`{note} | {mark} |\n"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    #[test]
    fn the_page_is_current() {
        let files = super::files(&crate::root().expect("a workspace")).expect("the lists are sound");
        let stale = files.stale().expect("files can be read");
        assert_eq!(stale, Vec::<PathBuf>::new(), "run `cargo xtask coverage`");
    }
}
