//! `UpdateInstanceInformation`: the health call of agents.

use drover_api::ssm::{UpdateInstanceInformationRequest, UpdateInstanceInformationResult};
use drover_iam::authorize::node_arn;
use drover_kernel::arn::Arn;
use drover_kernel::{Batch, Cx, OpError, guarded, presence};

use crate::node::{AgentFacts, Node};
use crate::registration::{known, load};

/// The node that is told of.
pub fn updated(cx: &Cx, input: &UpdateInstanceInformationRequest) -> Vec<Arn> {
    vec![node_arn(&cx.scope, input.instance_id.as_deref().unwrap_or_default())]
}

/// Notes that the node is alive, and what has changed of it. The short form of the call changes no facts.
pub async fn update_instance_information(
    cx: &Cx,
    input: UpdateInstanceInformationRequest,
) -> Result<UpdateInstanceInformationResult, OpError> {
    let id = known(cx, input.instance_id.as_deref())?;
    guarded(async || {
        let node = load(cx, &id).await?;
        let agent = merge(&node.record.agent, &input);
        if agent != node.record.agent {
            let mut batch = Batch::new();
            batch.replace(&cx.scope, &node, &Node { agent, ..node.record.clone() });
            cx.db().commit(batch).await?;
        }
        Ok(())
    })
    .await?;
    presence::ping(cx.db(), &cx.scope, &id, cx.now).await?;
    Ok(UpdateInstanceInformationResult::default())
}

fn merge(known: &AgentFacts, told: &UpdateInstanceInformationRequest) -> AgentFacts {
    let newer = |told: &Option<String>, known: &Option<String>| {
        told.clone().filter(|text| !text.is_empty()).or_else(|| known.clone())
    };
    AgentFacts {
        agent_name: newer(&told.agent_name, &known.agent_name),
        agent_version: newer(&told.agent_version, &known.agent_version),
        agent_status: newer(&told.agent_status, &known.agent_status),
        platform_type: newer(&told.platform_type, &known.platform_type),
        platform_name: newer(&told.platform_name, &known.platform_name),
        platform_version: newer(&told.platform_version, &known.platform_version),
        computer_name: newer(&told.computer_name, &known.computer_name),
        ip_address: newer(&told.ip_address.clone().map(drover_api::Sensitive::into_exposed), &known.ip_address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_form_forgets_nothing() {
        let full = UpdateInstanceInformationRequest {
            agent_version: Some("3.3.1.0".into()),
            platform_name: Some("Debian GNU/Linux".into()),
            computer_name: Some("web-1".into()),
            ..Default::default()
        };
        let known = merge(&AgentFacts::default(), &full);
        let short = UpdateInstanceInformationRequest { agent_version: Some("3.3.2.0".into()), ..Default::default() };
        let merged = merge(&known, &short);
        assert_eq!(merged.computer_name.as_deref(), Some("web-1"));
        assert_eq!(merged.agent_version.as_deref(), Some("3.3.2.0"));
    }
}
