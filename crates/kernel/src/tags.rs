//! Tags: AWS's rules for keys and values, and where the tags of every resource stand.
//!
//! A resource that can have tags inserts its [`TagSet`] in the commit that creates it, also when it has none, and removes it in
//! the commit that deletes it. So the tagging operations know no capability, and targets by tag are one index for all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::record::{Index, Record};

/// Tags of a resource.
pub type Tags = BTreeMap<String, String>;

/// The most tags a resource may have.
pub const MAX_TAGS: usize = 50;

/// The tags of one resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagSet {
    /// AWS's name of the kind of resource: `ManagedInstance`, `Parameter`, `Document`, …
    pub resource_type: String,
    /// The resource's id as the tagging operations name it.
    pub resource_id: String,
    /// The tags.
    pub tags: Tags,
}

impl TagSet {
    /// The index of resources by tag; its values are resource type, tag key, tag value.
    pub const BY_TAG: &'static str = "by-tag";
}

impl Record for TagSet {
    const COLLECTION: &'static str = "tags";

    fn key(&self) -> Vec<String> {
        vec![self.resource_type.clone(), self.resource_id.clone()]
    }

    fn indexes(&self) -> Vec<Index> {
        self.tags.iter().map(|(key, value)| Index::by(Self::BY_TAG, [&self.resource_type, key, value])).collect()
    }
}

/// A tag that AWS would refuse.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadTag {
    /// `aws:` is AWS's own.
    #[error("Tag keys starting with aws: are reserved for system use: {0}")]
    Reserved(String),
    /// More than [`MAX_TAGS`].
    #[error("The resource would have {0} tags; the limit is {MAX_TAGS}")]
    TooMany(usize),
}

/// The tags after adding `added` to `current`; the new value wins.
///
/// # Errors
/// When a key is reserved or there would be too many.
pub fn add(current: &Tags, added: impl IntoIterator<Item = (String, String)>) -> Result<Tags, BadTag> {
    let mut tags = current.clone();
    for (key, value) in added {
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(BadTag::Reserved(key));
        }
        tags.insert(key, value);
    }
    if tags.len() > MAX_TAGS { Err(BadTag::TooMany(tags.len())) } else { Ok(tags) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_values_win_and_reserved_keys_are_refused() {
        let current = Tags::from([("env".into(), "dev".into())]);
        let added = add(&current, [("env".into(), "prod".into()), ("a".into(), String::new())]).unwrap();
        assert_eq!(added["env"], "prod");
        assert_eq!(added.len(), 2);
        assert_eq!(add(&current, [("AWS:x".into(), String::new())]), Err(BadTag::Reserved("AWS:x".into())));
        let many = (0..50).map(|n| (n.to_string(), String::new()));
        assert_eq!(add(&current, many), Err(BadTag::TooMany(51)));
    }
}
