//! Filters on nodes, in all the forms in which AWS takes them, as one type with one pure decision.

use std::time::Duration;

use drover_api::ssm::{
    InstanceInformationFilter, InstanceInformationStringFilter, InstancePropertyFilter, InstancePropertyStringFilter,
};
use drover_kernel::presence::Presence;
use drover_kernel::tags::Tags;
use drover_kernel::{NodeId, Time};

use crate::error::FleetError;
use crate::node::Node;

/// A node with all that is known of it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The record.
    pub node: Node,
    /// Its liveness.
    pub presence: Presence,
    /// Its tags.
    pub tags: Tags,
    /// Whether it counts as online.
    pub online: bool,
}

impl Seen {
    /// Puts the parts together.
    pub fn new(node: Node, presence: Presence, tags: Tags, now: Time, tolerance: Duration) -> Self {
        let online = presence.is_online(now, tolerance);
        Self { node, presence, tags, online }
    }

    /// AWS's word for the liveness.
    pub fn ping_status(&self) -> &'static str {
        if self.online { "Online" } else { "ConnectionLost" }
    }
}

/// What a filter looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Node ids.
    InstanceIds,
    /// The agent's version.
    AgentVersion,
    /// `Online`, `ConnectionLost`.
    PingStatus,
    /// `Linux`, `Windows`, `MacOS`.
    PlatformTypes,
    /// Activations.
    ActivationIds,
    /// The node's role.
    IamRole,
    /// `ManagedInstance` for every node here.
    ResourceType,
    /// The status of the node's associations; no node has one as long as there are no associations.
    AssociationStatus,
    /// Nodes that have a tag of this key.
    TagKey,
    /// The value of the tag with this key.
    Tag(String),
}

/// How a filter compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// Equal to one of the values.
    Equal,
    /// Equal to none of the values.
    NotEqual,
    /// Begins with one of the values.
    BeginWith,
    /// Sorts before one of the values; version numbers by number.
    LessThan,
    /// Sorts behind one of the values; version numbers by number.
    GreaterThan,
}

/// One condition. A list of them must hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    subject: Subject,
    operator: Operator,
    values: Vec<String>,
}

const KEYS: &str = "InstanceIds, AgentVersion, PingStatus, PlatformTypes, ActivationIds, IamRole, ResourceType, \
                    AssociationStatus, tag-key, tag:KEY";

impl Filter {
    /// A filter from the wire's key, operator and values.
    ///
    /// # Errors
    /// When the key or a value makes no sense.
    pub fn parse(key: &str, operator: Option<&str>, values: Vec<String>) -> Result<Self, FleetError> {
        let subject = match key {
            "InstanceIds" => Subject::InstanceIds,
            "AgentVersion" => Subject::AgentVersion,
            "PingStatus" => Subject::PingStatus,
            "PlatformTypes" => Subject::PlatformTypes,
            "ActivationIds" => Subject::ActivationIds,
            "IamRole" => Subject::IamRole,
            "ResourceType" => Subject::ResourceType,
            "AssociationStatus" => Subject::AssociationStatus,
            "tag-key" => Subject::TagKey,
            other => match other.strip_prefix("tag:") {
                Some(tag) if !tag.is_empty() => Subject::Tag(tag.to_owned()),
                _ => return Err(FleetError::FilterKey(key.to_owned(), KEYS)),
            },
        };
        let operator = match operator {
            None | Some("Equal") => Operator::Equal,
            Some("NotEqual") => Operator::NotEqual,
            Some("BeginWith") => Operator::BeginWith,
            Some("LessThan") => Operator::LessThan,
            Some("GreaterThan") => Operator::GreaterThan,
            Some(other) => return Err(FleetError::FilterValue(format!("The operator {other:?} is not valid."))),
        };
        if values.is_empty() {
            return Err(FleetError::FilterValue(format!("The filter {key:?} has no value.")));
        }
        if subject == Subject::PingStatus {
            let known = ["Online", "ConnectionLost", "Connection Lost", "Inactive"];
            if let Some(bad) = values.iter().find(|value| !known.contains(&value.as_str())) {
                return Err(FleetError::FilterValue(format!(
                    "The PingStatus {bad:?} is not valid. Valid values: Online, ConnectionLost, Inactive"
                )));
            }
        }
        Ok(Self { subject, operator, values })
    }

    /// The ids this filter allows, if it names them: such lists are read by key instead of by scanning.
    pub fn named_nodes(filters: &[Filter]) -> Option<Vec<NodeId>> {
        let named =
            filters.iter().find(|one| one.subject == Subject::InstanceIds && one.operator == Operator::Equal)?;
        let mut ids: Vec<NodeId> = named.values.iter().filter_map(|id| NodeId::parse(id.as_str()).ok()).collect();
        ids.sort();
        ids.dedup();
        Some(ids)
    }

    /// Whether the node meets this condition.
    pub fn matches(&self, seen: &Seen) -> bool {
        let agent = &seen.node.agent;
        let text = match &self.subject {
            Subject::InstanceIds => Some(seen.node.id.as_str()),
            Subject::AgentVersion => agent.agent_version.as_deref(),
            Subject::PingStatus => Some(seen.ping_status()),
            Subject::PlatformTypes => agent.platform_type.as_deref(),
            Subject::ActivationIds => Some(seen.node.activation_id.as_str()),
            Subject::IamRole => Some(seen.node.iam_role.as_str()),
            Subject::ResourceType => Some("ManagedInstance"),
            Subject::AssociationStatus => None,
            Subject::TagKey => return self.values.iter().any(|key| seen.tags.contains_key(key)),
            Subject::Tag(key) => seen.tags.get(key).map(String::as_str),
        };
        let any =
            |test: fn(&str, &str) -> bool| text.is_some_and(|text| self.values.iter().any(|value| test(text, value)));
        match self.operator {
            Operator::Equal => any(|text, value| text == value || text == value.replace(' ', "")),
            Operator::NotEqual => !any(|text, value| text == value),
            Operator::BeginWith => any(|text, value| text.starts_with(value)),
            Operator::LessThan => any(|text, value| by_number(text) < by_number(value)),
            Operator::GreaterThan => any(|text, value| by_number(text) > by_number(value)),
        }
    }
}

/// Sorts `3.3.10.0` behind `3.3.9.0`.
fn by_number(text: &str) -> Vec<(u64, String)> {
    text.split('.').map(|part| (part.parse().unwrap_or(u64::MAX), part.to_owned())).collect()
}

/// The filters of `DescribeInstanceInformation`, of which AWS takes one form or the other.
///
/// # Errors
/// When both forms are given, or one of them makes no sense.
pub fn information_filters(
    list: Option<Vec<InstanceInformationFilter>>,
    strings: Option<Vec<InstanceInformationStringFilter>>,
) -> Result<Vec<Filter>, FleetError> {
    let (list, strings) = (list.unwrap_or_default(), strings.unwrap_or_default());
    if !list.is_empty() && !strings.is_empty() {
        return Err(FleetError::FilterValue("Use either InstanceInformationFilterList or Filters, not both.".into()));
    }
    let old = list.into_iter().map(|one| (one.key, one.value_set));
    let new = strings.into_iter().map(|one| (one.key, one.values));
    let parse = |(key, values): (Option<String>, Option<Vec<String>>)| {
        Filter::parse(&key.unwrap_or_default(), None, values.unwrap_or_default())
    };
    old.chain(new).map(parse).collect()
}

/// The filters of `DescribeInstanceProperties`.
///
/// # Errors
/// When both forms are given, or one of them makes no sense.
pub fn property_filters(
    list: Option<Vec<InstancePropertyFilter>>,
    strings: Option<Vec<InstancePropertyStringFilter>>,
) -> Result<Vec<Filter>, FleetError> {
    let (list, strings) = (list.unwrap_or_default(), strings.unwrap_or_default());
    if !list.is_empty() && !strings.is_empty() {
        return Err(FleetError::FilterValue(
            "Use either InstancePropertyFilterList or FiltersWithOperator, not both.".into(),
        ));
    }
    let old = list.into_iter().map(|one| (one.key, None, one.value_set));
    let new = strings.into_iter().map(|one| (one.key, one.operator, one.values));
    let parse = |(key, operator, values): (Option<String>, Option<String>, Option<Vec<String>>)| {
        Filter::parse(&key.unwrap_or_default(), operator.as_deref(), values.unwrap_or_default())
    };
    old.chain(new).map(parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::AgentFacts;

    fn seen() -> Seen {
        let node = Node {
            id: NodeId::parse("mi-0123456789abcdef0").unwrap(),
            public_key: String::new(),
            key_created: Time::from_millis(0),
            fingerprint: String::new(),
            activation_id: "act".into(),
            iam_role: "role".into(),
            name: None,
            registered: Time::from_millis(0),
            agent: AgentFacts { agent_version: Some("3.3.10.0".into()), ..AgentFacts::default() },
        };
        let tags = Tags::from([("env".into(), "prod".into())]);
        Seen::new(node, Presence::default(), tags, Time::from_millis(0), Duration::ZERO)
    }

    fn matches(key: &str, operator: Option<&str>, value: &str) -> bool {
        Filter::parse(key, operator, vec![value.into()]).unwrap().matches(&seen())
    }

    #[test]
    fn every_subject_and_operator_decides() {
        assert!(matches("InstanceIds", None, "mi-0123456789abcdef0"));
        assert!(matches("PingStatus", None, "Connection Lost") && !matches("PingStatus", None, "Online"));
        assert!(
            matches("tag:env", None, "prod") && !matches("tag:env", None, "dev") && !matches("tag:x", None, "prod")
        );
        assert!(matches("tag-key", None, "env") && !matches("tag-key", None, "prod"));
        assert!(matches("AgentVersion", Some("GreaterThan"), "3.3.9.0"), "versions compare by number");
        assert!(!matches("AgentVersion", Some("LessThan"), "3.3.9.0"));
        assert!(matches("AgentVersion", Some("BeginWith"), "3.3."));
        assert!(matches("IamRole", Some("NotEqual"), "other"));
        assert!(!matches("PlatformTypes", None, "Linux"), "unknown is no match");
    }

    #[test]
    fn filters_that_make_no_sense_are_refused() {
        assert!(matches!(Filter::parse("Nope", None, vec!["x".into()]), Err(FleetError::FilterKey(..))));
        assert!(matches!(Filter::parse("PingStatus", None, vec!["Up".into()]), Err(FleetError::FilterValue(_))));
        assert!(matches!(Filter::parse("IamRole", None, vec![]), Err(FleetError::FilterValue(_))));
    }
}
