//! `DescribeInstanceProperties`: the same nodes in the shape that the fleet console uses.

use drover_api::ssm::{DescribeInstancePropertiesRequest, DescribeInstancePropertiesResult, InstanceProperty};
use drover_kernel::{Cx, OpError};

use crate::filter::{Seen, property_filters};
use crate::node::RESOURCE_TYPE;
use crate::query::find;

/// Lists nodes with what is known of them, in the order of their ids.
pub async fn describe_instance_properties(
    cx: &Cx,
    input: DescribeInstancePropertiesRequest,
) -> Result<DescribeInstancePropertiesResult, OpError> {
    let filters = property_filters(input.instance_property_filter_list, input.filters_with_operator)?;
    let limit = usize::try_from(input.max_results.unwrap_or(50)).unwrap_or(50);
    let (found, next) = find(cx, &filters, limit, input.next_token.as_deref()).await?;
    Ok(DescribeInstancePropertiesResult {
        instance_properties: Some(found.into_iter().map(shape).collect()),
        next_token: next,
    })
}

fn shape(seen: Seen) -> InstanceProperty {
    InstanceProperty {
        ping_status: Some(seen.ping_status().to_owned()),
        last_ping_date_time: seen.presence.last_seen().map(Into::into),
        instance_id: Some(seen.node.id.to_string()),
        source_id: Some(seen.node.id.to_string()),
        source_type: Some("AWS::SSM::ManagedInstance".to_owned()),
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
        ..Default::default()
    }
}
