// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Validate, Violations, checked_shapes, optional, required},
};

use super::{InstanceInfo, SeveritySummary, rules};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Node {
    pub capture_time: Option<Timestamp>,
    pub id: Option<String>,
    pub owner: Option<NodeOwnerInfo>,
    pub region: Option<String>,
    pub node_type: Option<NodeType>,
}

impl Shape for Node {
    const NAME: &'static str = "Node";
    const MEMBERS: &'static [&'static str] = &["CaptureTime", "Id", "Owner", "Region", "NodeType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.capture_time = map.next_value()?,
            1 => self.id = map.next_value()?,
            2 => self.owner = map.next_value()?,
            3 => self.region = map.next_value()?,
            4 => self.node_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CaptureTime", &self.capture_time)?;
        put(out, "Id", &self.id)?;
        put(out, "Owner", &self.owner)?;
        put(out, "Region", &self.region)?;
        put(out, "NodeType", &self.node_type)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeAggregator {
    pub aggregator_type: Option<String>,
    pub type_name: Option<String>,
    pub attribute_name: Option<String>,
    pub aggregators: Option<Vec<NodeAggregator>>,
}

impl Shape for NodeAggregator {
    const NAME: &'static str = "NodeAggregator";
    const MEMBERS: &'static [&'static str] = &["AggregatorType", "TypeName", "AttributeName", "Aggregators"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.aggregator_type = map.next_value()?,
            1 => self.type_name = map.next_value()?,
            2 => self.attribute_name = map.next_value()?,
            3 => self.aggregators = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AggregatorType", &self.aggregator_type)?;
        put(out, "TypeName", &self.type_name)?;
        put(out, "AttributeName", &self.attribute_name)?;
        put(out, "Aggregators", &self.aggregators)?;
        Ok(())
    }
}

impl Validate for NodeAggregator {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.aggregator_type, at, "aggregatorType", &rules::NODE_AGGREGATOR_TYPE, found);
        required(&self.type_name, at, "typeName", &rules::NODE_TYPE_NAME, found);
        required(&self.attribute_name, at, "attributeName", &rules::NODE_ATTRIBUTE_NAME, found);
        optional(&self.aggregators, at, "aggregators", &rules::NODE_AGGREGATOR_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<String>,
}

impl Shape for NodeFilter {
    const NAME: &'static str = "NodeFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Values", "Type"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.values = map.next_value()?,
            2 => self.r#type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Values", &self.values)?;
        put(out, "Type", &self.r#type)?;
        Ok(())
    }
}

impl Validate for NodeFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::NODE_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::NODE_FILTER_VALUE_LIST, found);
        optional(&self.r#type, at, "type", &rules::NODE_FILTER_OPERATOR_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeOwnerInfo {
    pub account_id: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_path: Option<String>,
}

impl Shape for NodeOwnerInfo {
    const NAME: &'static str = "NodeOwnerInfo";
    const MEMBERS: &'static [&'static str] = &["AccountId", "OrganizationalUnitId", "OrganizationalUnitPath"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.account_id = map.next_value()?,
            1 => self.organizational_unit_id = map.next_value()?,
            2 => self.organizational_unit_path = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AccountId", &self.account_id)?;
        put(out, "OrganizationalUnitId", &self.organizational_unit_id)?;
        put(out, "OrganizationalUnitPath", &self.organizational_unit_path)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeType {
    pub instance: Option<InstanceInfo>,
}

impl Shape for NodeType {
    const NAME: &'static str = "NodeType";
    const MEMBERS: &'static [&'static str] = &["Instance"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Instance", &self.instance)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NonCompliantSummary {
    pub non_compliant_count: Option<i32>,
    pub severity_summary: Option<SeveritySummary>,
}

impl Shape for NonCompliantSummary {
    const NAME: &'static str = "NonCompliantSummary";
    const MEMBERS: &'static [&'static str] = &["NonCompliantCount", "SeveritySummary"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.non_compliant_count = map.next_value()?,
            1 => self.severity_summary = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "NonCompliantCount", &self.non_compliant_count)?;
        put(out, "SeveritySummary", &self.severity_summary)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NotificationConfig {
    pub notification_arn: Option<String>,
    pub notification_events: Option<Vec<String>>,
    pub notification_type: Option<String>,
}

impl Shape for NotificationConfig {
    const NAME: &'static str = "NotificationConfig";
    const MEMBERS: &'static [&'static str] = &["NotificationArn", "NotificationEvents", "NotificationType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.notification_arn = map.next_value()?,
            1 => self.notification_events = map.next_value()?,
            2 => self.notification_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "NotificationArn", &self.notification_arn)?;
        put(out, "NotificationEvents", &self.notification_events)?;
        put(out, "NotificationType", &self.notification_type)?;
        Ok(())
    }
}

impl Validate for NotificationConfig {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.notification_events, at, "notificationEvents", &rules::NOTIFICATION_EVENT_LIST, found);
        optional(&self.notification_type, at, "notificationType", &rules::NOTIFICATION_TYPE, found);
    }
}

serde_shapes! { Node NodeAggregator NodeFilter NodeOwnerInfo NodeType NonCompliantSummary NotificationConfig }
checked_shapes! { NodeAggregator NodeFilter NotificationConfig }
