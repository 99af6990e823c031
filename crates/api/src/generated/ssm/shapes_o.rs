// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{RelatedOpsItem, rules};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsAggregator {
    pub aggregator_type: Option<String>,
    pub type_name: Option<String>,
    pub attribute_name: Option<String>,
    pub values: Option<BTreeMap<String, String>>,
    pub filters: Option<Vec<OpsFilter>>,
    pub aggregators: Option<Vec<OpsAggregator>>,
}

impl Shape for OpsAggregator {
    const NAME: &'static str = "OpsAggregator";
    const MEMBERS: &'static [&'static str] =
        &["AggregatorType", "TypeName", "AttributeName", "Values", "Filters", "Aggregators"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.aggregator_type = map.next_value()?,
            1 => self.type_name = map.next_value()?,
            2 => self.attribute_name = map.next_value()?,
            3 => self.values = map.next_value()?,
            4 => self.filters = map.next_value()?,
            5 => self.aggregators = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AggregatorType", &self.aggregator_type)?;
        put(out, "TypeName", &self.type_name)?;
        put(out, "AttributeName", &self.attribute_name)?;
        put(out, "Values", &self.values)?;
        put(out, "Filters", &self.filters)?;
        put(out, "Aggregators", &self.aggregators)?;
        Ok(())
    }
}

impl Validate for OpsAggregator {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.aggregator_type, at, "aggregatorType", &rules::OPS_AGGREGATOR_TYPE, found);
        optional(&self.type_name, at, "typeName", &rules::OPS_DATA_TYPE_NAME, found);
        optional(&self.attribute_name, at, "attributeName", &rules::OPS_DATA_ATTRIBUTE_NAME, found);
        optional(&self.values, at, "values", &rules::OPS_AGGREGATOR_VALUE_MAP, found);
        optional(&self.filters, at, "filters", &rules::OPS_FILTER_LIST, found);
        optional(&self.aggregators, at, "aggregators", &rules::OPS_AGGREGATOR_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsEntity {
    pub id: Option<String>,
    pub data: Option<BTreeMap<String, OpsEntityItem>>,
}

impl Shape for OpsEntity {
    const NAME: &'static str = "OpsEntity";
    const MEMBERS: &'static [&'static str] = &["Id", "Data"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.id = map.next_value()?,
            1 => self.data = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Id", &self.id)?;
        put(out, "Data", &self.data)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsEntityItem {
    pub capture_time: Option<String>,
    pub content: Option<Vec<BTreeMap<String, String>>>,
}

impl Shape for OpsEntityItem {
    const NAME: &'static str = "OpsEntityItem";
    const MEMBERS: &'static [&'static str] = &["CaptureTime", "Content"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.capture_time = map.next_value()?,
            1 => self.content = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CaptureTime", &self.capture_time)?;
        put(out, "Content", &self.content)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<String>,
}

impl Shape for OpsFilter {
    const NAME: &'static str = "OpsFilter";
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

impl Validate for OpsFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::OPS_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::OPS_FILTER_VALUE_LIST, found);
        optional(&self.r#type, at, "type", &rules::OPS_FILTER_OPERATOR_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItem {
    pub created_by: Option<String>,
    pub ops_item_type: Option<String>,
    pub created_time: Option<Timestamp>,
    pub description: Option<String>,
    pub last_modified_by: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub notifications: Option<Vec<OpsItemNotification>>,
    pub priority: Option<i32>,
    pub related_ops_items: Option<Vec<RelatedOpsItem>>,
    pub status: Option<String>,
    pub ops_item_id: Option<String>,
    pub version: Option<String>,
    pub title: Option<String>,
    pub source: Option<String>,
    pub operational_data: Option<BTreeMap<String, OpsItemDataValue>>,
    pub category: Option<String>,
    pub severity: Option<String>,
    pub actual_start_time: Option<Timestamp>,
    pub actual_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub planned_end_time: Option<Timestamp>,
    pub ops_item_arn: Option<String>,
}

impl Shape for OpsItem {
    const NAME: &'static str = "OpsItem";
    const MEMBERS: &'static [&'static str] = &[
        "CreatedBy",
        "OpsItemType",
        "CreatedTime",
        "Description",
        "LastModifiedBy",
        "LastModifiedTime",
        "Notifications",
        "Priority",
        "RelatedOpsItems",
        "Status",
        "OpsItemId",
        "Version",
        "Title",
        "Source",
        "OperationalData",
        "Category",
        "Severity",
        "ActualStartTime",
        "ActualEndTime",
        "PlannedStartTime",
        "PlannedEndTime",
        "OpsItemArn",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.created_by = map.next_value()?,
            1 => self.ops_item_type = map.next_value()?,
            2 => self.created_time = map.next_value()?,
            3 => self.description = map.next_value()?,
            4 => self.last_modified_by = map.next_value()?,
            5 => self.last_modified_time = map.next_value()?,
            6 => self.notifications = map.next_value()?,
            7 => self.priority = map.next_value()?,
            8 => self.related_ops_items = map.next_value()?,
            9 => self.status = map.next_value()?,
            10 => self.ops_item_id = map.next_value()?,
            11 => self.version = map.next_value()?,
            12 => self.title = map.next_value()?,
            13 => self.source = map.next_value()?,
            14 => self.operational_data = map.next_value()?,
            15 => self.category = map.next_value()?,
            16 => self.severity = map.next_value()?,
            17 => self.actual_start_time = map.next_value()?,
            18 => self.actual_end_time = map.next_value()?,
            19 => self.planned_start_time = map.next_value()?,
            20 => self.planned_end_time = map.next_value()?,
            21 => self.ops_item_arn = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CreatedBy", &self.created_by)?;
        put(out, "OpsItemType", &self.ops_item_type)?;
        put(out, "CreatedTime", &self.created_time)?;
        put(out, "Description", &self.description)?;
        put(out, "LastModifiedBy", &self.last_modified_by)?;
        put(out, "LastModifiedTime", &self.last_modified_time)?;
        put(out, "Notifications", &self.notifications)?;
        put(out, "Priority", &self.priority)?;
        put(out, "RelatedOpsItems", &self.related_ops_items)?;
        put(out, "Status", &self.status)?;
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "Version", &self.version)?;
        put(out, "Title", &self.title)?;
        put(out, "Source", &self.source)?;
        put(out, "OperationalData", &self.operational_data)?;
        put(out, "Category", &self.category)?;
        put(out, "Severity", &self.severity)?;
        put(out, "ActualStartTime", &self.actual_start_time)?;
        put(out, "ActualEndTime", &self.actual_end_time)?;
        put(out, "PlannedStartTime", &self.planned_start_time)?;
        put(out, "PlannedEndTime", &self.planned_end_time)?;
        put(out, "OpsItemArn", &self.ops_item_arn)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItemDataValue {
    pub value: Option<String>,
    pub r#type: Option<String>,
}

impl Shape for OpsItemDataValue {
    const NAME: &'static str = "OpsItemDataValue";
    const MEMBERS: &'static [&'static str] = &["Value", "Type"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.value = map.next_value()?,
            1 => self.r#type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Value", &self.value)?;
        put(out, "Type", &self.r#type)?;
        Ok(())
    }
}

impl Validate for OpsItemDataValue {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.value, at, "value", &rules::OPS_ITEM_DATA_VALUE_STRING, found);
        optional(&self.r#type, at, "type", &rules::OPS_ITEM_DATA_TYPE, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItemEventFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub operator: Option<String>,
}

impl Shape for OpsItemEventFilter {
    const NAME: &'static str = "OpsItemEventFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Values", "Operator"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.values = map.next_value()?,
            2 => self.operator = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Values", &self.values)?;
        put(out, "Operator", &self.operator)?;
        Ok(())
    }
}

impl Validate for OpsItemEventFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::OPS_ITEM_EVENT_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::OPS_ITEM_EVENT_FILTER_VALUES, found);
        required(&self.operator, at, "operator", &rules::OPS_ITEM_EVENT_FILTER_OPERATOR, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItemEventSummary {
    pub ops_item_id: Option<String>,
    pub event_id: Option<String>,
    pub source: Option<String>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub created_by: Option<OpsItemIdentity>,
    pub created_time: Option<Timestamp>,
}

impl Shape for OpsItemEventSummary {
    const NAME: &'static str = "OpsItemEventSummary";
    const MEMBERS: &'static [&'static str] =
        &["OpsItemId", "EventId", "Source", "DetailType", "Detail", "CreatedBy", "CreatedTime"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_item_id = map.next_value()?,
            1 => self.event_id = map.next_value()?,
            2 => self.source = map.next_value()?,
            3 => self.detail_type = map.next_value()?,
            4 => self.detail = map.next_value()?,
            5 => self.created_by = map.next_value()?,
            6 => self.created_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "EventId", &self.event_id)?;
        put(out, "Source", &self.source)?;
        put(out, "DetailType", &self.detail_type)?;
        put(out, "Detail", &self.detail)?;
        put(out, "CreatedBy", &self.created_by)?;
        put(out, "CreatedTime", &self.created_time)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItemFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub operator: Option<String>,
}

impl Shape for OpsItemFilter {
    const NAME: &'static str = "OpsItemFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Values", "Operator"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.values = map.next_value()?,
            2 => self.operator = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Values", &self.values)?;
        put(out, "Operator", &self.operator)?;
        Ok(())
    }
}

impl Validate for OpsItemFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::OPS_ITEM_FILTER_KEY, found);
        required(&self.values, at, "values", &Rule::ANY, found);
        required(&self.operator, at, "operator", &rules::OPS_ITEM_FILTER_OPERATOR, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItemIdentity {
    pub arn: Option<String>,
}

impl Shape for OpsItemIdentity {
    const NAME: &'static str = "OpsItemIdentity";
    const MEMBERS: &'static [&'static str] = &["Arn"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.arn = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Arn", &self.arn)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItemNotification {
    pub arn: Option<String>,
}

impl Shape for OpsItemNotification {
    const NAME: &'static str = "OpsItemNotification";
    const MEMBERS: &'static [&'static str] = &["Arn"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.arn = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Arn", &self.arn)?;
        Ok(())
    }
}

impl Validate for OpsItemNotification {
    fn validate(&self, _at: &Path<'_>, _found: &mut Violations) {}
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItemRelatedItemSummary {
    pub ops_item_id: Option<String>,
    pub association_id: Option<String>,
    pub resource_type: Option<String>,
    pub association_type: Option<String>,
    pub resource_uri: Option<String>,
    pub created_by: Option<OpsItemIdentity>,
    pub created_time: Option<Timestamp>,
    pub last_modified_by: Option<OpsItemIdentity>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for OpsItemRelatedItemSummary {
    const NAME: &'static str = "OpsItemRelatedItemSummary";
    const MEMBERS: &'static [&'static str] = &[
        "OpsItemId",
        "AssociationId",
        "ResourceType",
        "AssociationType",
        "ResourceUri",
        "CreatedBy",
        "CreatedTime",
        "LastModifiedBy",
        "LastModifiedTime",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_item_id = map.next_value()?,
            1 => self.association_id = map.next_value()?,
            2 => self.resource_type = map.next_value()?,
            3 => self.association_type = map.next_value()?,
            4 => self.resource_uri = map.next_value()?,
            5 => self.created_by = map.next_value()?,
            6 => self.created_time = map.next_value()?,
            7 => self.last_modified_by = map.next_value()?,
            8 => self.last_modified_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "AssociationId", &self.association_id)?;
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "AssociationType", &self.association_type)?;
        put(out, "ResourceUri", &self.resource_uri)?;
        put(out, "CreatedBy", &self.created_by)?;
        put(out, "CreatedTime", &self.created_time)?;
        put(out, "LastModifiedBy", &self.last_modified_by)?;
        put(out, "LastModifiedTime", &self.last_modified_time)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItemRelatedItemsFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub operator: Option<String>,
}

impl Shape for OpsItemRelatedItemsFilter {
    const NAME: &'static str = "OpsItemRelatedItemsFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Values", "Operator"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.values = map.next_value()?,
            2 => self.operator = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Values", &self.values)?;
        put(out, "Operator", &self.operator)?;
        Ok(())
    }
}

impl Validate for OpsItemRelatedItemsFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::OPS_ITEM_RELATED_ITEMS_FILTER_KEY, found);
        required(&self.values, at, "values", &Rule::ANY, found);
        required(&self.operator, at, "operator", &rules::OPS_ITEM_RELATED_ITEMS_FILTER_OPERATOR, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsItemSummary {
    pub created_by: Option<String>,
    pub created_time: Option<Timestamp>,
    pub last_modified_by: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub priority: Option<i32>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub ops_item_id: Option<String>,
    pub title: Option<String>,
    pub operational_data: Option<BTreeMap<String, OpsItemDataValue>>,
    pub category: Option<String>,
    pub severity: Option<String>,
    pub ops_item_type: Option<String>,
    pub actual_start_time: Option<Timestamp>,
    pub actual_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub planned_end_time: Option<Timestamp>,
}

impl Shape for OpsItemSummary {
    const NAME: &'static str = "OpsItemSummary";
    const MEMBERS: &'static [&'static str] = &[
        "CreatedBy",
        "CreatedTime",
        "LastModifiedBy",
        "LastModifiedTime",
        "Priority",
        "Source",
        "Status",
        "OpsItemId",
        "Title",
        "OperationalData",
        "Category",
        "Severity",
        "OpsItemType",
        "ActualStartTime",
        "ActualEndTime",
        "PlannedStartTime",
        "PlannedEndTime",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.created_by = map.next_value()?,
            1 => self.created_time = map.next_value()?,
            2 => self.last_modified_by = map.next_value()?,
            3 => self.last_modified_time = map.next_value()?,
            4 => self.priority = map.next_value()?,
            5 => self.source = map.next_value()?,
            6 => self.status = map.next_value()?,
            7 => self.ops_item_id = map.next_value()?,
            8 => self.title = map.next_value()?,
            9 => self.operational_data = map.next_value()?,
            10 => self.category = map.next_value()?,
            11 => self.severity = map.next_value()?,
            12 => self.ops_item_type = map.next_value()?,
            13 => self.actual_start_time = map.next_value()?,
            14 => self.actual_end_time = map.next_value()?,
            15 => self.planned_start_time = map.next_value()?,
            16 => self.planned_end_time = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CreatedBy", &self.created_by)?;
        put(out, "CreatedTime", &self.created_time)?;
        put(out, "LastModifiedBy", &self.last_modified_by)?;
        put(out, "LastModifiedTime", &self.last_modified_time)?;
        put(out, "Priority", &self.priority)?;
        put(out, "Source", &self.source)?;
        put(out, "Status", &self.status)?;
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "Title", &self.title)?;
        put(out, "OperationalData", &self.operational_data)?;
        put(out, "Category", &self.category)?;
        put(out, "Severity", &self.severity)?;
        put(out, "OpsItemType", &self.ops_item_type)?;
        put(out, "ActualStartTime", &self.actual_start_time)?;
        put(out, "ActualEndTime", &self.actual_end_time)?;
        put(out, "PlannedStartTime", &self.planned_start_time)?;
        put(out, "PlannedEndTime", &self.planned_end_time)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsMetadata {
    pub resource_id: Option<String>,
    pub ops_metadata_arn: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub creation_date: Option<Timestamp>,
}

impl Shape for OpsMetadata {
    const NAME: &'static str = "OpsMetadata";
    const MEMBERS: &'static [&'static str] =
        &["ResourceId", "OpsMetadataArn", "LastModifiedDate", "LastModifiedUser", "CreationDate"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_id = map.next_value()?,
            1 => self.ops_metadata_arn = map.next_value()?,
            2 => self.last_modified_date = map.next_value()?,
            3 => self.last_modified_user = map.next_value()?,
            4 => self.creation_date = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceId", &self.resource_id)?;
        put(out, "OpsMetadataArn", &self.ops_metadata_arn)?;
        put(out, "LastModifiedDate", &self.last_modified_date)?;
        put(out, "LastModifiedUser", &self.last_modified_user)?;
        put(out, "CreationDate", &self.creation_date)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsMetadataFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for OpsMetadataFilter {
    const NAME: &'static str = "OpsMetadataFilter";
    const MEMBERS: &'static [&'static str] = &["Key", "Values"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.key = map.next_value()?,
            1 => self.values = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Key", &self.key)?;
        put(out, "Values", &self.values)?;
        Ok(())
    }
}

impl Validate for OpsMetadataFilter {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.key, at, "key", &rules::OPS_METADATA_FILTER_KEY, found);
        required(&self.values, at, "values", &rules::OPS_METADATA_FILTER_VALUE_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpsResultAttribute {
    pub type_name: Option<String>,
}

impl Shape for OpsResultAttribute {
    const NAME: &'static str = "OpsResultAttribute";
    const MEMBERS: &'static [&'static str] = &["TypeName"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.type_name = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TypeName", &self.type_name)?;
        Ok(())
    }
}

impl Validate for OpsResultAttribute {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.type_name, at, "typeName", &rules::OPS_DATA_TYPE_NAME, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OutputSource {
    pub output_source_id: Option<String>,
    pub output_source_type: Option<String>,
}

impl Shape for OutputSource {
    const NAME: &'static str = "OutputSource";
    const MEMBERS: &'static [&'static str] = &["OutputSourceId", "OutputSourceType"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.output_source_id = map.next_value()?,
            1 => self.output_source_type = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OutputSourceId", &self.output_source_id)?;
        put(out, "OutputSourceType", &self.output_source_type)?;
        Ok(())
    }
}

serde_shapes! { OpsAggregator OpsEntity OpsEntityItem OpsFilter OpsItem OpsItemDataValue OpsItemEventFilter OpsItemEventSummary OpsItemFilter OpsItemIdentity OpsItemNotification OpsItemRelatedItemSummary OpsItemRelatedItemsFilter OpsItemSummary OpsMetadata OpsMetadataFilter OpsResultAttribute OutputSource }
checked_shapes! { OpsAggregator OpsFilter OpsItemDataValue OpsItemEventFilter OpsItemFilter OpsItemNotification OpsItemRelatedItemsFilter OpsMetadataFilter OpsResultAttribute }
