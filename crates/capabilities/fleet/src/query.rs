//! `DescribeInstanceInformation` and `GetConnectionStatus`.

use drover_api::ssm::{
    DescribeInstanceInformationRequest, DescribeInstanceInformationResult, GetConnectionStatusRequest,
    GetConnectionStatusResponse, InstanceInformation,
};
use drover_iam::authorize::node_arn;
use drover_kernel::arn::Arn;
use drover_kernel::page::{Window, parse_token, token};
use drover_kernel::store::Key;
use drover_kernel::tags::TagSet;
use drover_kernel::{Cx, NodeId, OpError, StoreError, Stored, presence};

use crate::error::FleetError;
use crate::filter::{Filter, Seen, information_filters};
use crate::node::{Node, RESOURCE_TYPE};

/// Nodes that one call looks at before it answers with what it has and a token, so that a rare match in a large fleet costs many
/// bounded calls instead of one that never ends.
const LOOKED_AT: usize = 20_000;

/// Lists nodes with what is known of them, in the order of their ids.
pub async fn describe_instance_information(
    cx: &Cx,
    input: DescribeInstanceInformationRequest,
) -> Result<DescribeInstanceInformationResult, OpError> {
    let filters = information_filters(input.instance_information_filter_list, input.filters)?;
    let limit = usize::try_from(input.max_results.unwrap_or(50)).unwrap_or(50);
    let (found, next) = find(cx, &filters, limit, input.next_token.as_deref()).await?;
    Ok(DescribeInstanceInformationResult {
        instance_information_list: Some(found.into_iter().map(shape).collect()),
        next_token: next,
    })
}

/// The nodes that meet all filters, at most `limit`, and the token that continues the list.
pub(crate) async fn find(
    cx: &Cx,
    filters: &[Filter],
    limit: usize,
    next_token: Option<&str>,
) -> Result<(Vec<Seen>, Option<String>), OpError> {
    let mut after = match next_token {
        Some(text) => Some(parse_token(text).ok_or(FleetError::NextToken)?),
        None => None,
    };
    let mut found: Vec<Seen> = Vec::new();
    let mut looked_at = 0;
    loop {
        let (nodes, end) = candidates(cx, filters, after.clone()).await?;
        looked_at += nodes.len();
        for (key, seen) in with_facts(cx, nodes).await? {
            if !filters.iter().all(|filter| filter.matches(&seen)) {
                continue;
            }
            if found.len() == limit {
                return Ok((found, after.as_ref().map(token)));
            }
            after = Some(key);
            found.push(seen);
        }
        match end {
            None => return Ok((found, None)),
            Some(end) if looked_at >= LOOKED_AT => return Ok((found, Some(token(&end)))),
            Some(end) => after = Some(end),
        }
    }
}

/// The next nodes in the order of ids: those that the filters name, or a page of all.
async fn candidates(cx: &Cx, filters: &[Filter], after: Option<Key>) -> Result<(Vec<Node>, Option<Key>), StoreError> {
    if let Some(ids) = Filter::named_nodes(filters) {
        let keys: Vec<Vec<String>> = ids.iter().map(|id| vec![id.to_string()]).collect();
        let nodes = cx.db().get_many::<Node>(&cx.scope, &keys).await?.into_iter().flatten().map(|node| node.record);
        let behind = |node: &Node| after.as_ref().is_none_or(|after| key_of(cx, &node.id) > *after);
        return Ok((nodes.filter(behind).collect(), None));
    }
    let page = cx.db().list::<Node>(&cx.scope, &[""; 0], Window::after(after, 500)).await?;
    Ok((page.items.into_iter().map(|node| node.record).collect(), page.next))
}

/// The place of a node in its list; what continuation tokens hold.
fn key_of(cx: &Cx, id: &NodeId) -> Key {
    use drover_kernel::Record;
    cx.scope.key().with(Node::COLLECTION).with(id.as_str())
}

async fn with_facts(cx: &Cx, nodes: Vec<Node>) -> Result<Vec<(Key, Seen)>, StoreError> {
    let ids: Vec<NodeId> = nodes.iter().map(|node| node.id.clone()).collect();
    let presences = presence::read(cx.db(), &cx.scope, &ids).await?;
    let keys: Vec<Vec<String>> = ids.iter().map(|id| vec![RESOURCE_TYPE.to_owned(), id.to_string()]).collect();
    let tags: Vec<Option<Stored<TagSet>>> = cx.db().get_many(&cx.scope, &keys).await?;
    let tolerance = cx.settings().ping_tolerance;
    let join = |((node, presence), tags): ((Node, _), Option<Stored<TagSet>>)| {
        let tags = tags.map(|set| set.record.tags).unwrap_or_default();
        (key_of(cx, &node.id), Seen::new(node, presence, tags, cx.now, tolerance))
    };
    Ok(nodes.into_iter().zip(presences).zip(tags).map(join).collect())
}

fn shape(seen: Seen) -> InstanceInformation {
    InstanceInformation {
        ping_status: Some(seen.ping_status().to_owned()),
        last_ping_date_time: seen.presence.last_seen().map(Into::into),
        instance_id: Some(seen.node.id.to_string()),
        agent_version: seen.node.agent.agent_version,
        platform_type: seen.node.agent.platform_type,
        platform_name: seen.node.agent.platform_name,
        platform_version: seen.node.agent.platform_version,
        activation_id: Some(seen.node.activation_id),
        iam_role: Some(seen.node.iam_role),
        registration_date: Some(seen.node.registered.into()),
        resource_type: Some(RESOURCE_TYPE.to_owned()),
        name: seen.node.name,
        ip_address: seen.node.agent.ip_address.map(Into::into),
        computer_name: seen.node.agent.computer_name,
        source_id: Some(seen.node.id.to_string()),
        source_type: Some("AWS::SSM::ManagedInstance".to_owned()),
        ..Default::default()
    }
}

/// The node whose connection is asked for.
pub fn target(cx: &Cx, input: &GetConnectionStatusRequest) -> Vec<Arn> {
    vec![node_arn(&cx.scope, input.target.as_deref().unwrap_or_default())]
}

/// Whether a node holds a control channel. A target that is not known is not connected, as on AWS.
pub async fn get_connection_status(
    cx: &Cx,
    input: GetConnectionStatusRequest,
) -> Result<GetConnectionStatusResponse, OpError> {
    let connected = match NodeId::parse(input.target.as_deref().unwrap_or_default()) {
        Ok(id) => presence::read(cx.db(), &cx.scope, &[id]).await?.iter().any(|one| one.is_connected(cx.now)),
        Err(_) => false,
    };
    let status = if connected { "connected" } else { "notconnected" };
    Ok(GetConnectionStatusResponse { target: input.target, status: Some(status.to_owned()) })
}
