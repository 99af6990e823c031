//! Which crate of the workspace may use which: dependencies point one way.
//!
//! Only normal dependencies count; a test may use what it likes. A new crate needs a row, a new edge a word here, so that the layers of
//! `ARCHITECTURE.md` do not erode by accident.

/// Every crate with the crates it may depend on.
const ALLOWED: &[(&str, &[&str])] = &[
    ("drover-api", &[]),
    ("drover-wire", &["drover-api"]),
    ("drover-channel", &[]),
    ("drover-document", &["drover-channel"]),
    ("drover-kernel", &["drover-api"]),
    ("drover-store", &["drover-kernel"]),
    ("drover-bus", &["drover-kernel"]),
    ("drover-iam", &["drover-api", "drover-kernel"]),
    ("drover-trail", &["drover-api", "drover-kernel"]),
    ("drover-fleet", &["drover-api", "drover-iam", "drover-kernel"]),
    ("drover-documents", &["drover-api", "drover-document", "drover-kernel"]),
    (
        "drover-commands",
        &[
            "drover-api",
            "drover-channel",
            "drover-document",
            "drover-documents",
            "drover-fleet",
            "drover-iam",
            "drover-kernel",
        ],
    ),
    (
        "drover-server",
        &[
            "drover-api",
            "drover-bus",
            "drover-channel",
            "drover-commands",
            "drover-document",
            "drover-documents",
            "drover-fleet",
            "drover-iam",
            "drover-kernel",
            "drover-store",
            "drover-trail",
            "drover-wire",
        ],
    ),
    ("drover-agent", &["drover-api", "drover-channel", "drover-document", "drover-wire"]),
    (
        "drover",
        &[
            "drover-api",
            "drover-channel",
            "drover-document",
            "drover-iam",
            "drover-kernel",
            "drover-server",
            "drover-store",
            "drover-wire",
        ],
    ),
    ("drover-swarm", &["drover-api", "drover-channel", "drover-kernel", "drover-wire"]),
    ("xtask", &[]),
];

mod tests {
    use std::{
        collections::{BTreeMap, BTreeSet},
        process::Command,
    };

    use serde_json::Value;

    use super::ALLOWED;

    /// The normal dependencies between crates of the workspace, as cargo sees them.
    fn edges() -> BTreeMap<String, BTreeSet<String>> {
        let metadata = Command::new(env!("CARGO"))
            .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
            .current_dir(crate::root().expect("a workspace"))
            .output()
            .expect("cargo runs");
        assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
        edges_of(&serde_json::from_slice(&metadata.stdout).expect("cargo prints JSON"))
    }

    fn edges_of(metadata: &Value) -> BTreeMap<String, BTreeSet<String>> {
        let packages = metadata["packages"].as_array().expect("packages");
        let name = |value: &Value| value["name"].as_str().expect("a name").to_owned();
        let members: BTreeSet<String> = packages.iter().map(name).collect();
        let uses = |package: &Value| {
            let dependencies = package["dependencies"].as_array().expect("dependencies");
            let normal = dependencies.iter().filter(|dependency| dependency["kind"].is_null());
            normal.map(name).filter(|used| members.contains(used)).collect()
        };
        packages.iter().map(|package| (name(package), uses(package))).collect()
    }

    /// The edges that no row allows, and the crates without a row.
    fn violations(edges: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
        let mut found = Vec::new();
        for (user, used) in edges {
            match ALLOWED.iter().find(|(name, _)| name == user) {
                None => found.push(format!("{user} has no row")),
                Some((_, allowed)) => {
                    let refused = used.iter().filter(|used| !allowed.contains(&used.as_str()));
                    found.extend(refused.map(|used| format!("{user} must not use {used}")));
                }
            }
        }
        found
    }

    #[test]
    fn crates_use_only_what_they_may() {
        let edges = edges();
        assert_eq!(violations(&edges), Vec::<String>::new());
        let rows: BTreeSet<&str> = ALLOWED.iter().map(|(name, _)| *name).collect();
        let crates: BTreeSet<&str> = edges.keys().map(String::as_str).collect();
        assert_eq!(rows, crates, "a row without a crate, or the other way round");
    }

    #[test]
    fn the_allowed_edges_have_no_circle() {
        let mut above: Vec<&str> = ALLOWED.iter().map(|(name, _)| *name).collect();
        loop {
            let before = above.len();
            let standing = above.clone();
            above.retain(|name| {
                let row = ALLOWED.iter().find(|(crate_name, _)| crate_name == name);
                row.is_some_and(|(_, used)| used.iter().any(|used| standing.contains(used)))
            });
            if above.len() == before {
                break;
            }
        }
        assert_eq!(above, Vec::<&str>::new());
    }

    #[test]
    fn a_forbidden_edge_is_found() {
        let metadata = serde_json::json!({"packages": [
            {"name": "drover-kernel", "dependencies": [
                {"name": "drover-fleet", "kind": null}, {"name": "drover-api", "kind": null}, {"name": "drover-store", "kind": "dev"},
            ]},
            {"name": "drover-fleet", "dependencies": []},
            {"name": "drover-api", "dependencies": []},
            {"name": "drover-store", "dependencies": []},
            {"name": "newcomer", "dependencies": []},
        ]});
        let expected = ["drover-kernel must not use drover-fleet", "newcomer has no row"];
        assert_eq!(violations(&edges_of(&metadata)), expected);
    }
}
