//! How nodes come and go: `RegisterManagedInstance`, `DeregisterManagedInstance`, `UpdateManagedInstanceRole`.

use drover_api::ssm::{
    DeregisterManagedInstanceRequest, DeregisterManagedInstanceResult, RegisterManagedInstanceRequest,
    RegisterManagedInstanceResult, UpdateManagedInstanceRoleRequest, UpdateManagedInstanceRoleResult,
};
use drover_iam::authorize::node_arn;
use drover_kernel::arn::Arn;
use drover_kernel::tags::TagSet;
use drover_kernel::{Batch, Cx, NodeId, OpError, Scope, Stored, Time, guarded, presence};

use crate::activation::{Activation, ActivationHome};
use crate::credentials::parse_public_key;
use crate::error::FleetError;
use crate::node::{AgentFacts, Node, NodeHome, RESOURCE_TYPE, global_scope, gone_topic};

/// Registration touches nothing that exists: the activation code is the permission.
pub fn no_resource(_cx: &Cx, _input: &RegisterManagedInstanceRequest) -> Vec<Arn> {
    Vec::new()
}

/// Registers a node by activation id and code. The node gets the activation's name and tags.
pub async fn register_managed_instance(
    cx: &Cx,
    input: RegisterManagedInstanceRequest,
) -> Result<RegisterManagedInstanceResult, OpError> {
    let wanted = Request::parse(input)?;
    let node = guarded(async || {
        let home: Option<Stored<ActivationHome>> = cx.db().get(&global_scope(), &[&wanted.activation_id]).await?;
        let scope = home.ok_or(FleetError::ActivationRefused)?.record.scope;
        let activation: Option<Stored<Activation>> = cx.db().get(&scope, &[&wanted.activation_id]).await?;
        let activation = activation.ok_or(FleetError::ActivationRefused)?;
        let (node, batch) = plan(&wanted, &scope, &activation, NodeId::random(), cx.now)?;
        cx.db().commit(batch).await?;
        Ok(node)
    })
    .await?;
    tracing::info!(%node, activation = wanted.activation_id, "registered a node");
    Ok(RegisterManagedInstanceResult { instance_id: Some(node.to_string()) })
}

struct Request {
    activation_id: String,
    code: String,
    public_key: String,
    fingerprint: String,
}

impl Request {
    fn parse(input: RegisterManagedInstanceRequest) -> Result<Self, FleetError> {
        let public_key = input.public_key.unwrap_or_default();
        parse_public_key(&public_key, input.public_key_type.as_deref())?;
        Ok(Self {
            activation_id: input.activation_id.unwrap_or_default(),
            code: input.activation_code.map(|code| code.expose().clone()).unwrap_or_default(),
            public_key,
            fingerprint: input.fingerprint.unwrap_or_default().into_exposed(),
        })
    }
}

fn plan(
    wanted: &Request,
    scope: &Scope,
    activation: &Stored<Activation>,
    id: NodeId,
    now: Time,
) -> Result<(NodeId, Batch), FleetError> {
    let used = activation.record.register(&wanted.code, now)?;
    let node = Node {
        id: id.clone(),
        public_key: wanted.public_key.clone(),
        key_created: now,
        fingerprint: wanted.fingerprint.clone(),
        activation_id: used.id.clone(),
        iam_role: used.iam_role.clone(),
        name: used.default_instance_name.clone(),
        registered: now,
        agent: AgentFacts::default(),
    };
    let tags = TagSet { resource_type: RESOURCE_TYPE.into(), resource_id: id.to_string(), tags: used.tags.clone() };
    let mut batch = Batch::new();
    batch.replace(scope, activation, &used);
    batch.insert(scope, &node);
    batch.insert(scope, &tags);
    batch.insert(&global_scope(), &NodeHome { id: id.clone(), scope: scope.clone() });
    Ok((id, batch))
}

/// The node that is deregistered.
pub fn deregistered(cx: &Cx, input: &DeregisterManagedInstanceRequest) -> Vec<Arn> {
    vec![node_arn(&cx.scope, input.instance_id.as_deref().unwrap_or_default())]
}

/// Removes a node. Its connection ends and its tokens open nothing any more.
pub async fn deregister_managed_instance(
    cx: &Cx,
    input: DeregisterManagedInstanceRequest,
) -> Result<DeregisterManagedInstanceResult, OpError> {
    let id = known(cx, input.instance_id.as_deref())?;
    guarded(async || {
        let node = load(cx, &id).await?;
        let home: Option<Stored<NodeHome>> = cx.db().get(&global_scope(), &[&id]).await?;
        let tags: Option<Stored<TagSet>> = cx.db().get(&cx.scope, &[RESOURCE_TYPE, id.as_str()]).await?;
        let mut batch = Batch::new();
        batch.remove(&cx.scope, &node);
        if let Some(home) = home {
            batch.remove(&global_scope(), &home);
        }
        if let Some(tags) = tags {
            batch.remove(&cx.scope, &tags);
        }
        batch.nudge(gone_topic(&cx.scope, &id));
        Ok(cx.db().commit(batch).await?)
    })
    .await?;
    presence::forget(cx.db(), &cx.scope, &id).await?;
    Ok(DeregisterManagedInstanceResult::default())
}

/// The node whose role changes.
pub fn role_changed(cx: &Cx, input: &UpdateManagedInstanceRoleRequest) -> Vec<Arn> {
    vec![node_arn(&cx.scope, input.instance_id.as_deref().unwrap_or_default())]
}

/// Gives a node another role; its next token has it.
pub async fn update_managed_instance_role(
    cx: &Cx,
    input: UpdateManagedInstanceRoleRequest,
) -> Result<UpdateManagedInstanceRoleResult, OpError> {
    let id = known(cx, input.instance_id.as_deref())?;
    let role = input.iam_role.unwrap_or_default();
    guarded(async || {
        let node = load(cx, &id).await?;
        let mut batch = Batch::new();
        batch.replace(&cx.scope, &node, &Node { iam_role: role.clone(), ..node.record.clone() });
        Ok(cx.db().commit(batch).await?)
    })
    .await?;
    Ok(UpdateManagedInstanceRoleResult::default())
}

/// The id, if it can be one of a node here. `i-…` has the right form for AWS but names no node here.
pub(crate) fn known(cx: &Cx, id: Option<&str>) -> Result<NodeId, FleetError> {
    let text = id.unwrap_or_default();
    NodeId::parse(text).map_err(|_| FleetError::NoSuchNode(text.to_owned(), cx.scope.account.to_string()))
}

pub(crate) async fn load(cx: &Cx, id: &NodeId) -> Result<Stored<Node>, OpError> {
    let node: Option<Stored<Node>> = cx.db().get(&cx.scope, &[id]).await?;
    Ok(node.ok_or_else(|| FleetError::NoSuchNode(id.to_string(), cx.scope.account.to_string()))?)
}
