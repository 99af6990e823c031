//! Which nodes a list of targets means. Used by everything that runs something on nodes.

use drover_kernel::page::Window;
use drover_kernel::record::Record;
use drover_kernel::store::Key;
use drover_kernel::tags::TagSet;
use drover_kernel::{Db, NodeId, Scope, StoreError, Stored};

use crate::node::{Node, RESOURCE_TYPE};

/// The nodes that exist among `ids`, in their order; an element is none where there is no such node.
///
/// # Errors
/// As any read.
pub async fn by_ids(db: &Db, scope: &Scope, ids: &[NodeId]) -> Result<Vec<Option<Node>>, StoreError> {
    let keys: Vec<Vec<String>> = ids.iter().map(|id| vec![id.to_string()]).collect();
    Ok(db.get_many::<Node>(scope, &keys).await?.into_iter().map(|node| node.map(|node| node.record)).collect())
}

/// One condition on nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// These nodes.
    Ids(Vec<NodeId>),
    /// Nodes whose tag of this key has one of these values.
    Tag {
        /// The key.
        key: String,
        /// The values.
        values: Vec<String>,
    },
    /// Nodes that have a tag with one of these keys.
    TagKeys(Vec<String>),
    /// All nodes.
    All,
}

/// The ids of a page of nodes that meet all targets, in ascending order, and where the next page begins.
///
/// A page looks at 500 nodes and may be empty though there are more.
///
/// # Errors
/// As any read.
pub async fn page(
    db: &Db,
    scope: &Scope,
    targets: &[Target],
    after: Option<NodeId>,
) -> Result<(Vec<Node>, Option<NodeId>), StoreError> {
    let key_of = |id: &NodeId| scope.key().with(Node::COLLECTION).with(id.as_str());
    let window = Window::after(after.as_ref().map(key_of), 500);
    let page = db.list::<Node>(scope, &[""; 0], window).await?;
    let next = page.next.as_ref().and_then(last_id);
    let nodes: Vec<Node> = page.items.into_iter().map(|node| node.record).collect();
    let keys: Vec<Vec<String>> = nodes.iter().map(|node| vec![RESOURCE_TYPE.to_owned(), node.id.to_string()]).collect();
    let tags: Vec<Option<Stored<TagSet>>> = db.get_many(scope, &keys).await?;
    let empty = drover_kernel::tags::Tags::new();
    let meets = |(node, tags): (Node, Option<Stored<TagSet>>)| {
        let tags = tags.as_ref().map_or(&empty, |set| &set.record.tags);
        targets.iter().all(|target| target.matches(&node.id, tags)).then_some(node)
    };
    Ok((nodes.into_iter().zip(tags).filter_map(meets).collect(), next))
}

fn last_id(key: &Key) -> Option<NodeId> {
    key.segments().pop().and_then(|segment| NodeId::parse(segment).ok())
}

impl Target {
    /// Whether a node with these tags meets this condition.
    pub fn matches(&self, id: &NodeId, tags: &drover_kernel::tags::Tags) -> bool {
        match self {
            Target::Ids(ids) => ids.contains(id),
            Target::Tag { key, values } => tags.get(key).is_some_and(|value| values.contains(value)),
            Target::TagKeys(keys) => keys.iter().any(|key| tags.contains_key(key)),
            Target::All => true,
        }
    }
}
