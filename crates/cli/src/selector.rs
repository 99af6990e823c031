//! Which nodes a command is for: what people write after `--on`, and what AWS's API wants.

use std::convert::Infallible;
use std::str::FromStr;

/// What one `--on` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selector {
    /// Every node.
    All,
    /// The node of this id.
    Id(String),
    /// Nodes with this tag; any of the values.
    Tag { key: String, values: Vec<String> },
    /// The node of this name.
    Name(String),
}

/// A node, as far as selecting goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// Its id.
    pub(crate) id: String,
    /// Its name, else its host name.
    pub(crate) name: Option<String>,
}

/// Nodes, in the words of `SendCommand`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selected {
    /// These, by id.
    Nodes(Vec<String>),
    /// Those that all of these pairs of key and values match.
    Targets(Vec<(String, Vec<String>)>),
}

/// Why no nodes are selected.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub(crate) enum SelectError {
    /// Nothing was said, and there is not exactly one node.
    #[error("there are {0} nodes; say which with --on (an id, a name, key=value, or all)")]
    Ambiguous(usize),
    /// There is no node at all.
    #[error("there are no nodes yet; register one with `drover-agent register`")]
    NoNodes,
    /// Nobody has the name.
    #[error("no node has the id or name {0:?}; `drover nodes` lists them")]
    NoSuchName(String),
    /// Several have it.
    #[error("{name:?} is the name of {}; use an id", ids.join(" and "))]
    SeveralWithName {
        /// The name.
        name: String,
        /// Whose it is.
        ids: Vec<String>,
    },
    /// Tags narrow, ids add up: together they would mean either.
    #[error("--on takes either ids and names, or tags, or all, but not a mix of them")]
    Mixed,
}

impl FromStr for Selector {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        if text == "all" {
            return Ok(Selector::All);
        }
        if let Some((key, values)) = text.split_once('=') {
            let values = values.split(',').map(str::to_owned).collect();
            let key = key.strip_prefix("tag:").unwrap_or(key).to_owned();
            return Ok(Selector::Tag { key, values });
        }
        let is_id = ["mi-", "i-"].iter().filter_map(|prefix| text.strip_prefix(prefix)).any(|rest| {
            rest.len() >= 8 && rest.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        });
        Ok(if is_id { Selector::Id(text.to_owned()) } else { Selector::Name(text.to_owned()) })
    }
}

/// Whether the list of nodes is needed to tell which are meant.
pub(crate) fn needs_nodes(selectors: &[Selector]) -> bool {
    selectors.is_empty() || selectors.iter().any(|selector| matches!(selector, Selector::Name(_)))
}

/// The nodes that are meant. `nodes` is every node there is, where [`needs_nodes`] says so; it may be empty elsewhere.
///
/// # Errors
/// See [`SelectError`].
pub(crate) fn select(selectors: &[Selector], nodes: &[Known]) -> Result<Selected, SelectError> {
    match (selectors, nodes) {
        ([], []) => return Err(SelectError::NoNodes),
        ([], [only]) => return Ok(Selected::Nodes(vec![only.id.clone()])),
        ([], several) => return Err(SelectError::Ambiguous(several.len())),
        ([_, ..], _) => {}
    }
    let (mut ids, mut tags, mut all) = (Vec::new(), Vec::new(), false);
    for selector in selectors {
        match selector {
            Selector::All => all = true,
            Selector::Id(id) => ids.push(id.clone()),
            Selector::Name(name) => ids.push(by_name(name, nodes)?),
            Selector::Tag { key, values } => tags.push((format!("tag:{key}"), values.clone())),
        }
    }
    match (all, ids.is_empty(), tags.is_empty()) {
        (true, true, true) => Ok(Selected::Targets(vec![("InstanceIds".to_owned(), vec!["*".to_owned()])])),
        (false, true, false) => Ok(Selected::Targets(tags)),
        (false, false, true) => {
            let mut seen = std::collections::BTreeSet::new();
            ids.retain(|id| seen.insert(id.clone()));
            Ok(Selected::Nodes(ids))
        }
        _ => Err(SelectError::Mixed),
    }
}

fn by_name(name: &str, nodes: &[Known]) -> Result<String, SelectError> {
    let same = |node: &&Known| node.name.as_deref() == Some(name) || node.id == name;
    let ids: Vec<_> = nodes.iter().filter(same).map(|node| node.id.clone()).collect();
    match <[String; 1]>::try_from(ids) {
        Ok([id]) => Ok(id),
        Err(ids) if ids.is_empty() => Err(SelectError::NoSuchName(name.to_owned())),
        Err(ids) => Err(SelectError::SeveralWithName { name: name.to_owned(), ids }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(list: &[(&str, &str)]) -> Vec<Known> {
        list.iter().map(|(id, name)| Known { id: (*id).to_owned(), name: Some((*name).to_owned()) }).collect()
    }

    fn chosen(selectors: &[&str], nodes: &[Known]) -> Result<Selected, SelectError> {
        let selectors: Vec<Selector> = selectors.iter().map(|text| text.parse().unwrap()).collect();
        select(&selectors, nodes)
    }

    fn targets(list: &[(&str, &[&str])]) -> Result<Selected, SelectError> {
        let pair = |(key, values): &(&str, &[&str])| {
            ((*key).to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
        };
        Ok(Selected::Targets(list.iter().map(pair).collect()))
    }

    fn ids(list: &[&str]) -> Result<Selected, SelectError> {
        Ok(Selected::Nodes(list.iter().map(|id| (*id).to_owned()).collect()))
    }

    #[test]
    fn ids_names_tags_and_all_are_told_apart() {
        let check = |text: &str, expected: Selector| assert_eq!(text.parse::<Selector>().unwrap(), expected);
        check("all", Selector::All);
        check("mi-0123456789abcdef0", Selector::Id("mi-0123456789abcdef0".to_owned()));
        check("mi-cro", Selector::Name("mi-cro".to_owned()));
        check("web-1", Selector::Name("web-1".to_owned()));
        let tag = |key: &str, values: &[&str]| Selector::Tag {
            key: key.to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        };
        check("env=prod", tag("env", &["prod"]));
        check("tag:env=prod,test", tag("env", &["prod", "test"]));
        check("url=a=b", tag("url", &["a=b"]));
    }

    #[test]
    fn the_only_node_needs_no_selector() {
        assert_eq!(chosen(&[], &known(&[("mi-1", "web")])), ids(&["mi-1"]));
        assert_eq!(chosen(&[], &[]), Err(SelectError::NoNodes));
        assert_eq!(chosen(&[], &known(&[("mi-1", "a"), ("mi-2", "b")])), Err(SelectError::Ambiguous(2)));
    }

    #[test]
    fn names_become_ids_and_nobody_is_named_twice() {
        let nodes = known(&[("mi-1", "web"), ("mi-2", "db"), ("mi-3", "db")]);
        assert_eq!(chosen(&["web", "mi-0123456789abcdef0", "web"], &nodes), ids(&["mi-1", "mi-0123456789abcdef0"]));
        assert_eq!(chosen(&["mail"], &nodes), Err(SelectError::NoSuchName("mail".to_owned())));
        let error = chosen(&["db"], &nodes).unwrap_err();
        assert_eq!(error.to_string(), "\"db\" is the name of mi-2 and mi-3; use an id");
    }

    #[test]
    fn tags_narrow_and_all_stands_alone() {
        assert_eq!(
            chosen(&["env=prod", "role=web,db"], &[]),
            targets(&[("tag:env", &["prod"]), ("tag:role", &["web", "db"])])
        );
        assert_eq!(chosen(&["all"], &[]), targets(&[("InstanceIds", &["*"])]));
        for mix in [["all", "env=prod"], ["env=prod", "mi-0123456789abcdef0"], ["all", "mi-0123456789abcdef0"]] {
            assert_eq!(chosen(&mix, &[]), Err(SelectError::Mixed));
        }
    }
}
