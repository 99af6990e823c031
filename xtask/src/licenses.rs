//! The licences that third-party packages may have.
//!
//! The list stands here and in `deny.toml`; a test keeps them equal, so that `cargo test` finds a new licence without cargo-deny.

/// Identifiers, or an identifier with its exception. `deny.toml` has the same list.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Whether a licence expression can be satisfied with allowed licences; `None` when it is malformed.
///
/// SPDX's grammar, plus the slash that old packages write for `OR`. `AND` binds more tightly than `OR`.
fn satisfied(expression: &str) -> Option<bool> {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let (value, rest) = any(&words)?;
    rest.is_empty().then_some(value)
}

fn any<'a, 'b>(words: &'a [&'b str]) -> Option<(bool, &'a [&'b str])> {
    let (mut value, mut words) = all(words)?;
    while let ["OR", rest @ ..] = words {
        let (other, rest) = all(rest)?;
        (value, words) = (value || other, rest);
    }
    Some((value, words))
}

fn all<'a, 'b>(words: &'a [&'b str]) -> Option<(bool, &'a [&'b str])> {
    let (mut value, mut words) = one(words)?;
    while let ["AND", rest @ ..] = words {
        let (other, rest) = one(rest)?;
        (value, words) = (value && other, rest);
    }
    Some((value, words))
}

fn one<'a, 'b>(words: &'a [&'b str]) -> Option<(bool, &'a [&'b str])> {
    match words {
        ["(", rest @ ..] => match any(rest)? {
            (value, [")", rest @ ..]) => Some((value, rest)),
            _ => None,
        },
        [] | ["AND" | "OR" | "WITH" | ")", ..] => None,
        [license, "WITH", exception, rest @ ..] => {
            Some((ALLOWED.contains(&format!("{license} WITH {exception}").as_str()), rest))
        }
        [license, rest @ ..] => Some((ALLOWED.contains(license), rest)),
    }
}

mod tests {
    use std::{fs, process::Command};

    use serde_json::Value;

    use super::{ALLOWED, satisfied};

    #[test]
    fn every_package_has_an_allowed_license() {
        let metadata = Command::new(env!("CARGO"))
            .args(["metadata", "--locked", "--offline", "--format-version", "1"])
            .current_dir(crate::root().expect("a workspace"))
            .output()
            .expect("cargo runs");
        assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
        let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("cargo prints JSON");
        let packages = metadata["packages"].as_array().expect("packages");
        let foreign: Vec<_> = packages.iter().filter(|package| !package["source"].is_null()).collect();
        assert!(foreign.len() > 20, "only {} third-party packages seen", foreign.len());
        let refused: Vec<_> = foreign
            .iter()
            .filter(|package| package["license"].as_str().and_then(satisfied) != Some(true))
            .map(|package| format!("{} {}: {}", package["name"], package["version"], package["license"]))
            .collect();
        assert_eq!(refused, Vec::<String>::new());
    }

    #[test]
    fn deny_toml_has_the_same_list() {
        let text = fs::read_to_string(crate::root().expect("a workspace").join("deny.toml")).expect("deny.toml");
        let after = text.split_once("allow = [").expect("an allow list").1;
        let list = after.split_once(']').expect("its end").0;
        let listed: Vec<_> =
            list.lines().filter_map(|line| line.trim().trim_end_matches(',').strip_prefix('"')).collect();
        let listed: Vec<_> = listed.iter().map(|name| name.trim_end_matches('"')).collect();
        assert_eq!(listed, ALLOWED);
    }

    #[test]
    fn expressions_are_evaluated() {
        for allowed in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0-only OR MIT",
            "(MIT OR GPL-2.0-only) AND Unicode-3.0",
            "GPL-2.0-only AND BSL-1.0 OR ISC",
            "Apache-2.0 WITH LLVM-exception OR GPL-3.0-only",
        ] {
            assert_eq!(satisfied(allowed), Some(true), "{allowed}");
        }
        for refused in
            ["GPL-3.0-only", "MIT AND GPL-3.0-only", "GPL-2.0-only AND (ISC OR MIT)", "MIT WITH Some-exception"]
        {
            assert_eq!(satisfied(refused), Some(false), "{refused}");
        }
        for malformed in ["", "MIT OR", "(MIT", "MIT)", "MIT Apache-2.0", "AND MIT"] {
            assert_eq!(satisfied(malformed), None, "{malformed}");
        }
    }
}
