//! The node's record, and where a node is found when only its id is known.

use drover_kernel::record::{Index, Record};
use drover_kernel::{AccountId, Db, NodeId, Region, Scope, StoreError, Stored, Time};
use serde::{Deserialize, Serialize};

/// The kind of resource that nodes are to the tagging operations.
pub const RESOURCE_TYPE: &str = "ManagedInstance";

/// A managed node.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// Its id.
    pub id: NodeId,
    /// Its RSA key: base64 of the DER SubjectPublicKeyInfo.
    pub public_key: String,
    /// When that key came.
    pub key_created: Time,
    /// The fingerprint of the machine that registered.
    pub fingerprint: String,
    /// The activation it came by.
    pub activation_id: String,
    /// The role of its tokens.
    pub iam_role: String,
    /// Its display name.
    pub name: Option<String>,
    /// When it came.
    pub registered: Time,
    /// What its agent tells of it.
    pub agent: AgentFacts,
}

/// What an agent tells of itself and its machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgentFacts {
    /// `amazon-ssm-agent` or `drover-agent`.
    pub agent_name: Option<String>,
    /// Four numbers.
    pub agent_version: Option<String>,
    /// `Active`, or what an update is doing.
    pub agent_status: Option<String>,
    /// `Linux`, `Windows`, `MacOS`.
    pub platform_type: Option<String>,
    /// Such as `Debian GNU/Linux`.
    pub platform_name: Option<String>,
    /// Such as `12`.
    pub platform_version: Option<String>,
    /// Host name.
    pub computer_name: Option<String>,
    /// First address that is not loopback.
    pub ip_address: Option<String>,
}

impl Node {
    /// The index of nodes by display name.
    pub const BY_NAME: &'static str = "by-name";
}

impl Record for Node {
    const COLLECTION: &'static str = "nodes";

    fn key(&self) -> Vec<String> {
        vec![self.id.to_string()]
    }

    fn indexes(&self) -> Vec<Index> {
        let names = self.name.iter().chain(&self.agent.computer_name);
        let mut names: Vec<&String> = names.collect();
        names.dedup();
        names.into_iter().map(|name| Index::by(Self::BY_NAME, [name])).collect()
    }
}

/// Where a node is registered. A node signs its token requests with its id alone, which says neither account nor region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodeHome {
    /// The node.
    pub id: NodeId,
    /// Where.
    pub scope: Scope,
}

impl Record for NodeHome {
    const COLLECTION: &'static str = "node-homes";

    fn key(&self) -> Vec<String> {
        vec![self.id.to_string()]
    }
}

/// Where records live that belong to no account.
pub fn global_scope() -> Scope {
    Scope {
        account: AccountId::parse("000000000000").expect("twelve digits"),
        region: Region::parse("global").expect("letters"),
    }
}

/// Finds a node by its id alone.
///
/// # Errors
/// As any read.
pub async fn find(db: &Db, id: &NodeId) -> Result<Option<(Scope, Node)>, StoreError> {
    let home: Option<Stored<NodeHome>> = db.get(&global_scope(), &[id]).await?;
    let Some(Stored { record: NodeHome { scope, .. }, .. }) = home else { return Ok(None) };
    let node: Option<Stored<Node>> = db.get(&scope, &[id]).await?;
    Ok(node.map(|node| (scope, node.record)))
}

/// The topic that is nudged when a node is deregistered, so that its connection ends.
pub fn gone_topic(scope: &Scope, node: &NodeId) -> String {
    format!("node-gone/{scope}/{node}")
}
