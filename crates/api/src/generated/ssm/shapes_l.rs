// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional, required},
};

use super::{
    Association, AssociationFilter, AssociationVersionInfo, CloudConnectorFilter, CloudConnectorSummary, Command,
    CommandFilter, CommandInvocation, ComplianceItem, ComplianceStringFilter, ComplianceSummaryItem, DocumentFilter,
    DocumentIdentifier, DocumentKeyValuesFilter, DocumentMetadataResponseInfo, DocumentVersionInfo,
    InstanceAssociationSummary, InventoryFilter, Node, NodeAggregator, NodeFilter, OpsItemEventFilter,
    OpsItemEventSummary, OpsItemRelatedItemSummary, OpsItemRelatedItemsFilter, OpsMetadata, OpsMetadataFilter,
    ResourceComplianceSummaryItem, ResourceDataSyncItem, Tag, rules,
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LabelParameterVersionRequest {
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub labels: Option<Vec<String>>,
}

impl Shape for LabelParameterVersionRequest {
    const NAME: &'static str = "LabelParameterVersionRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "ParameterVersion", "Labels"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.parameter_version = map.next_value()?,
            2 => self.labels = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "ParameterVersion", &self.parameter_version)?;
        put(out, "Labels", &self.labels)?;
        Ok(())
    }
}

impl Validate for LabelParameterVersionRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::PS_PARAMETER_NAME, found);
        required(&self.labels, at, "labels", &rules::PARAMETER_LABEL_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LabelParameterVersionResult {
    pub invalid_labels: Option<Vec<String>>,
    pub parameter_version: Option<i64>,
}

impl Shape for LabelParameterVersionResult {
    const NAME: &'static str = "LabelParameterVersionResult";
    const MEMBERS: &'static [&'static str] = &["InvalidLabels", "ParameterVersion"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.invalid_labels = map.next_value()?,
            1 => self.parameter_version = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InvalidLabels", &self.invalid_labels)?;
        put(out, "ParameterVersion", &self.parameter_version)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAssociationVersionsRequest {
    pub association_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for ListAssociationVersionsRequest {
    const NAME: &'static str = "ListAssociationVersionsRequest";
    const MEMBERS: &'static [&'static str] = &["AssociationId", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_id = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationId", &self.association_id)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for ListAssociationVersionsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.association_id, at, "associationId", &rules::ASSOCIATION_ID, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAssociationVersionsResult {
    pub association_versions: Option<Vec<AssociationVersionInfo>>,
    pub next_token: Option<String>,
}

impl Shape for ListAssociationVersionsResult {
    const NAME: &'static str = "ListAssociationVersionsResult";
    const MEMBERS: &'static [&'static str] = &["AssociationVersions", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_versions = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationVersions", &self.association_versions)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAssociationsRequest {
    pub association_filter_list: Option<Vec<AssociationFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for ListAssociationsRequest {
    const NAME: &'static str = "ListAssociationsRequest";
    const MEMBERS: &'static [&'static str] = &["AssociationFilterList", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.association_filter_list = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "AssociationFilterList", &self.association_filter_list)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for ListAssociationsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.association_filter_list, at, "associationFilterList", &rules::ASSOCIATION_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAssociationsResult {
    pub associations: Option<Vec<Association>>,
    pub next_token: Option<String>,
}

impl Shape for ListAssociationsResult {
    const NAME: &'static str = "ListAssociationsResult";
    const MEMBERS: &'static [&'static str] = &["Associations", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.associations = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Associations", &self.associations)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCloudConnectorsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<CloudConnectorFilter>>,
}

impl Shape for ListCloudConnectorsRequest {
    const NAME: &'static str = "ListCloudConnectorsRequest";
    const MEMBERS: &'static [&'static str] = &["MaxResults", "NextToken", "Filters"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.max_results = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            2 => self.filters = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "Filters", &self.filters)?;
        Ok(())
    }
}

impl Validate for ListCloudConnectorsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.max_results, at, "maxResults", &rules::CLOUD_CONNECTOR_MAX_RESULTS, found);
        optional(&self.filters, at, "filters", &rules::CLOUD_CONNECTOR_FILTER_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCloudConnectorsResult {
    pub cloud_connectors: Option<Vec<CloudConnectorSummary>>,
    pub next_token: Option<String>,
}

impl Shape for ListCloudConnectorsResult {
    const NAME: &'static str = "ListCloudConnectorsResult";
    const MEMBERS: &'static [&'static str] = &["CloudConnectors", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.cloud_connectors = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CloudConnectors", &self.cloud_connectors)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCommandInvocationsRequest {
    pub command_id: Option<String>,
    pub instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<CommandFilter>>,
    pub details: Option<bool>,
}

impl Shape for ListCommandInvocationsRequest {
    const NAME: &'static str = "ListCommandInvocationsRequest";
    const MEMBERS: &'static [&'static str] =
        &["CommandId", "InstanceId", "MaxResults", "NextToken", "Filters", "Details"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command_id = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            4 => self.filters = map.next_value()?,
            5 => self.details = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CommandId", &self.command_id)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "Filters", &self.filters)?;
        put(out, "Details", &self.details)?;
        Ok(())
    }
}

impl Validate for ListCommandInvocationsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.command_id, at, "commandId", &rules::COMMAND_ID, found);
        optional(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.max_results, at, "maxResults", &rules::COMMAND_MAX_RESULTS, found);
        optional(&self.filters, at, "filters", &rules::COMMAND_FILTER_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCommandInvocationsResult {
    pub command_invocations: Option<Vec<CommandInvocation>>,
    pub next_token: Option<String>,
}

impl Shape for ListCommandInvocationsResult {
    const NAME: &'static str = "ListCommandInvocationsResult";
    const MEMBERS: &'static [&'static str] = &["CommandInvocations", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command_invocations = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CommandInvocations", &self.command_invocations)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCommandsRequest {
    pub command_id: Option<String>,
    pub instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<CommandFilter>>,
}

impl Shape for ListCommandsRequest {
    const NAME: &'static str = "ListCommandsRequest";
    const MEMBERS: &'static [&'static str] = &["CommandId", "InstanceId", "MaxResults", "NextToken", "Filters"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command_id = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            4 => self.filters = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CommandId", &self.command_id)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "Filters", &self.filters)?;
        Ok(())
    }
}

impl Validate for ListCommandsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.command_id, at, "commandId", &rules::COMMAND_ID, found);
        optional(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.max_results, at, "maxResults", &rules::COMMAND_MAX_RESULTS, found);
        optional(&self.filters, at, "filters", &rules::COMMAND_FILTER_LIST, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCommandsResult {
    pub commands: Option<Vec<Command>>,
    pub next_token: Option<String>,
}

impl Shape for ListCommandsResult {
    const NAME: &'static str = "ListCommandsResult";
    const MEMBERS: &'static [&'static str] = &["Commands", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.commands = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Commands", &self.commands)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListComplianceItemsRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListComplianceItemsRequest {
    const NAME: &'static str = "ListComplianceItemsRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "ResourceIds", "ResourceTypes", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.resource_ids = map.next_value()?,
            2 => self.resource_types = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            4 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "ResourceIds", &self.resource_ids)?;
        put(out, "ResourceTypes", &self.resource_types)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for ListComplianceItemsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &Rule::ANY, found);
        optional(&self.resource_ids, at, "resourceIds", &rules::COMPLIANCE_RESOURCE_ID_LIST, found);
        optional(&self.resource_types, at, "resourceTypes", &rules::COMPLIANCE_RESOURCE_TYPE_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListComplianceItemsResult {
    pub compliance_items: Option<Vec<ComplianceItem>>,
    pub next_token: Option<String>,
}

impl Shape for ListComplianceItemsResult {
    const NAME: &'static str = "ListComplianceItemsResult";
    const MEMBERS: &'static [&'static str] = &["ComplianceItems", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.compliance_items = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ComplianceItems", &self.compliance_items)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListComplianceSummariesRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListComplianceSummariesRequest {
    const NAME: &'static str = "ListComplianceSummariesRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for ListComplianceSummariesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &Rule::ANY, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListComplianceSummariesResult {
    pub compliance_summary_items: Option<Vec<ComplianceSummaryItem>>,
    pub next_token: Option<String>,
}

impl Shape for ListComplianceSummariesResult {
    const NAME: &'static str = "ListComplianceSummariesResult";
    const MEMBERS: &'static [&'static str] = &["ComplianceSummaryItems", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.compliance_summary_items = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ComplianceSummaryItems", &self.compliance_summary_items)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDocumentMetadataHistoryRequest {
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub metadata: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListDocumentMetadataHistoryRequest {
    const NAME: &'static str = "ListDocumentMetadataHistoryRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "DocumentVersion", "Metadata", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            2 => self.metadata = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            4 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Metadata", &self.metadata)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for ListDocumentMetadataHistoryRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_NAME, found);
        optional(&self.document_version, at, "documentVersion", &rules::DOCUMENT_VERSION, found);
        required(&self.metadata, at, "metadata", &rules::DOCUMENT_METADATA_ENUM, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDocumentMetadataHistoryResponse {
    pub name: Option<String>,
    pub document_version: Option<String>,
    pub author: Option<String>,
    pub metadata: Option<DocumentMetadataResponseInfo>,
    pub next_token: Option<String>,
}

impl Shape for ListDocumentMetadataHistoryResponse {
    const NAME: &'static str = "ListDocumentMetadataHistoryResponse";
    const MEMBERS: &'static [&'static str] = &["Name", "DocumentVersion", "Author", "Metadata", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.document_version = map.next_value()?,
            2 => self.author = map.next_value()?,
            3 => self.metadata = map.next_value()?,
            4 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "DocumentVersion", &self.document_version)?;
        put(out, "Author", &self.author)?;
        put(out, "Metadata", &self.metadata)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDocumentVersionsRequest {
    pub name: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for ListDocumentVersionsRequest {
    const NAME: &'static str = "ListDocumentVersionsRequest";
    const MEMBERS: &'static [&'static str] = &["Name", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for ListDocumentVersionsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.name, at, "name", &rules::DOCUMENT_ARN, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDocumentVersionsResult {
    pub document_versions: Option<Vec<DocumentVersionInfo>>,
    pub next_token: Option<String>,
}

impl Shape for ListDocumentVersionsResult {
    const NAME: &'static str = "ListDocumentVersionsResult";
    const MEMBERS: &'static [&'static str] = &["DocumentVersions", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.document_versions = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DocumentVersions", &self.document_versions)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDocumentsRequest {
    pub document_filter_list: Option<Vec<DocumentFilter>>,
    pub filters: Option<Vec<DocumentKeyValuesFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for ListDocumentsRequest {
    const NAME: &'static str = "ListDocumentsRequest";
    const MEMBERS: &'static [&'static str] = &["DocumentFilterList", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.document_filter_list = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DocumentFilterList", &self.document_filter_list)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for ListDocumentsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.document_filter_list, at, "documentFilterList", &rules::DOCUMENT_FILTER_LIST, found);
        optional(&self.filters, at, "filters", &rules::DOCUMENT_KEY_VALUES_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDocumentsResult {
    pub document_identifiers: Option<Vec<DocumentIdentifier>>,
    pub next_token: Option<String>,
}

impl Shape for ListDocumentsResult {
    const NAME: &'static str = "ListDocumentsResult";
    const MEMBERS: &'static [&'static str] = &["DocumentIdentifiers", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.document_identifiers = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "DocumentIdentifiers", &self.document_identifiers)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceAssociationsRequest {
    pub instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for ListInstanceAssociationsRequest {
    const NAME: &'static str = "ListInstanceAssociationsRequest";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for ListInstanceAssociationsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceAssociationsResult {
    pub associations: Option<Vec<InstanceAssociationSummary>>,
    pub next_token: Option<String>,
}

impl Shape for ListInstanceAssociationsResult {
    const NAME: &'static str = "ListInstanceAssociationsResult";
    const MEMBERS: &'static [&'static str] = &["Associations", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.associations = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Associations", &self.associations)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInventoryEntriesRequest {
    pub instance_id: Option<String>,
    pub type_name: Option<String>,
    pub filters: Option<Vec<InventoryFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListInventoryEntriesRequest {
    const NAME: &'static str = "ListInventoryEntriesRequest";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "TypeName", "Filters", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.type_name = map.next_value()?,
            2 => self.filters = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            4 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "TypeName", &self.type_name)?;
        put(out, "Filters", &self.filters)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for ListInventoryEntriesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.instance_id, at, "instanceId", &rules::INSTANCE_ID, found);
        required(&self.type_name, at, "typeName", &rules::INVENTORY_ITEM_TYPE_NAME, found);
        optional(&self.filters, at, "filters", &rules::INVENTORY_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInventoryEntriesResult {
    pub type_name: Option<String>,
    pub instance_id: Option<String>,
    pub schema_version: Option<String>,
    pub capture_time: Option<String>,
    pub entries: Option<Vec<BTreeMap<String, String>>>,
    pub next_token: Option<String>,
}

impl Shape for ListInventoryEntriesResult {
    const NAME: &'static str = "ListInventoryEntriesResult";
    const MEMBERS: &'static [&'static str] =
        &["TypeName", "InstanceId", "SchemaVersion", "CaptureTime", "Entries", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.type_name = map.next_value()?,
            1 => self.instance_id = map.next_value()?,
            2 => self.schema_version = map.next_value()?,
            3 => self.capture_time = map.next_value()?,
            4 => self.entries = map.next_value()?,
            5 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TypeName", &self.type_name)?;
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "SchemaVersion", &self.schema_version)?;
        put(out, "CaptureTime", &self.capture_time)?;
        put(out, "Entries", &self.entries)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListNodesRequest {
    pub sync_name: Option<String>,
    pub filters: Option<Vec<NodeFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListNodesRequest {
    const NAME: &'static str = "ListNodesRequest";
    const MEMBERS: &'static [&'static str] = &["SyncName", "Filters", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sync_name = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            3 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SyncName", &self.sync_name)?;
        put(out, "Filters", &self.filters)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for ListNodesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.sync_name, at, "syncName", &rules::RESOURCE_DATA_SYNC_NAME, found);
        optional(&self.filters, at, "filters", &rules::NODE_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListNodesResult {
    pub nodes: Option<Vec<Node>>,
    pub next_token: Option<String>,
}

impl Shape for ListNodesResult {
    const NAME: &'static str = "ListNodesResult";
    const MEMBERS: &'static [&'static str] = &["Nodes", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.nodes = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Nodes", &self.nodes)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListNodesSummaryRequest {
    pub sync_name: Option<String>,
    pub filters: Option<Vec<NodeFilter>>,
    pub aggregators: Option<Vec<NodeAggregator>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListNodesSummaryRequest {
    const NAME: &'static str = "ListNodesSummaryRequest";
    const MEMBERS: &'static [&'static str] = &["SyncName", "Filters", "Aggregators", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sync_name = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.aggregators = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            4 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SyncName", &self.sync_name)?;
        put(out, "Filters", &self.filters)?;
        put(out, "Aggregators", &self.aggregators)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for ListNodesSummaryRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.sync_name, at, "syncName", &rules::RESOURCE_DATA_SYNC_NAME, found);
        optional(&self.filters, at, "filters", &rules::NODE_FILTER_LIST, found);
        required(&self.aggregators, at, "aggregators", &rules::NODE_AGGREGATOR_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListNodesSummaryResult {
    pub summary: Option<Vec<BTreeMap<String, String>>>,
    pub next_token: Option<String>,
}

impl Shape for ListNodesSummaryResult {
    const NAME: &'static str = "ListNodesSummaryResult";
    const MEMBERS: &'static [&'static str] = &["Summary", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.summary = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Summary", &self.summary)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpsItemEventsRequest {
    pub filters: Option<Vec<OpsItemEventFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for ListOpsItemEventsRequest {
    const NAME: &'static str = "ListOpsItemEventsRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for ListOpsItemEventsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &Rule::ANY, found);
        optional(&self.max_results, at, "maxResults", &rules::OPS_ITEM_EVENT_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpsItemEventsResponse {
    pub next_token: Option<String>,
    pub summaries: Option<Vec<OpsItemEventSummary>>,
}

impl Shape for ListOpsItemEventsResponse {
    const NAME: &'static str = "ListOpsItemEventsResponse";
    const MEMBERS: &'static [&'static str] = &["NextToken", "Summaries"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.next_token = map.next_value()?,
            1 => self.summaries = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "NextToken", &self.next_token)?;
        put(out, "Summaries", &self.summaries)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpsItemRelatedItemsRequest {
    pub ops_item_id: Option<String>,
    pub filters: Option<Vec<OpsItemRelatedItemsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for ListOpsItemRelatedItemsRequest {
    const NAME: &'static str = "ListOpsItemRelatedItemsRequest";
    const MEMBERS: &'static [&'static str] = &["OpsItemId", "Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_item_id = map.next_value()?,
            1 => self.filters = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            3 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsItemId", &self.ops_item_id)?;
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for ListOpsItemRelatedItemsRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.ops_item_id, at, "opsItemId", &rules::OPS_ITEM_ID, found);
        optional(&self.filters, at, "filters", &Rule::ANY, found);
        optional(&self.max_results, at, "maxResults", &rules::OPS_ITEM_RELATED_ITEMS_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpsItemRelatedItemsResponse {
    pub next_token: Option<String>,
    pub summaries: Option<Vec<OpsItemRelatedItemSummary>>,
}

impl Shape for ListOpsItemRelatedItemsResponse {
    const NAME: &'static str = "ListOpsItemRelatedItemsResponse";
    const MEMBERS: &'static [&'static str] = &["NextToken", "Summaries"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.next_token = map.next_value()?,
            1 => self.summaries = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "NextToken", &self.next_token)?;
        put(out, "Summaries", &self.summaries)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpsMetadataRequest {
    pub filters: Option<Vec<OpsMetadataFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for ListOpsMetadataRequest {
    const NAME: &'static str = "ListOpsMetadataRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for ListOpsMetadataRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &rules::OPS_METADATA_FILTER_LIST, found);
        optional(&self.max_results, at, "maxResults", &rules::LIST_OPS_METADATA_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpsMetadataResult {
    pub ops_metadata_list: Option<Vec<OpsMetadata>>,
    pub next_token: Option<String>,
}

impl Shape for ListOpsMetadataResult {
    const NAME: &'static str = "ListOpsMetadataResult";
    const MEMBERS: &'static [&'static str] = &["OpsMetadataList", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.ops_metadata_list = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OpsMetadataList", &self.ops_metadata_list)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceComplianceSummariesRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListResourceComplianceSummariesRequest {
    const NAME: &'static str = "ListResourceComplianceSummariesRequest";
    const MEMBERS: &'static [&'static str] = &["Filters", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.filters = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Filters", &self.filters)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for ListResourceComplianceSummariesRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.filters, at, "filters", &Rule::ANY, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceComplianceSummariesResult {
    pub resource_compliance_summary_items: Option<Vec<ResourceComplianceSummaryItem>>,
    pub next_token: Option<String>,
}

impl Shape for ListResourceComplianceSummariesResult {
    const NAME: &'static str = "ListResourceComplianceSummariesResult";
    const MEMBERS: &'static [&'static str] = &["ResourceComplianceSummaryItems", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_compliance_summary_items = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceComplianceSummaryItems", &self.resource_compliance_summary_items)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceDataSyncRequest {
    pub sync_type: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListResourceDataSyncRequest {
    const NAME: &'static str = "ListResourceDataSyncRequest";
    const MEMBERS: &'static [&'static str] = &["SyncType", "NextToken", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.sync_type = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            2 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "SyncType", &self.sync_type)?;
        put(out, "NextToken", &self.next_token)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for ListResourceDataSyncRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.sync_type, at, "syncType", &rules::RESOURCE_DATA_SYNC_TYPE, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceDataSyncResult {
    pub resource_data_sync_items: Option<Vec<ResourceDataSyncItem>>,
    pub next_token: Option<String>,
}

impl Shape for ListResourceDataSyncResult {
    const NAME: &'static str = "ListResourceDataSyncResult";
    const MEMBERS: &'static [&'static str] = &["ResourceDataSyncItems", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_data_sync_items = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceDataSyncItems", &self.resource_data_sync_items)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}

impl Shape for ListTagsForResourceRequest {
    const NAME: &'static str = "ListTagsForResourceRequest";
    const MEMBERS: &'static [&'static str] = &["ResourceType", "ResourceId"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.resource_type = map.next_value()?,
            1 => self.resource_id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ResourceType", &self.resource_type)?;
        put(out, "ResourceId", &self.resource_id)?;
        Ok(())
    }
}

impl Validate for ListTagsForResourceRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.resource_type, at, "resourceType", &rules::RESOURCE_TYPE_FOR_TAGGING, found);
        required(&self.resource_id, at, "resourceId", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResult {
    pub tag_list: Option<Vec<Tag>>,
}

impl Shape for ListTagsForResourceResult {
    const NAME: &'static str = "ListTagsForResourceResult";
    const MEMBERS: &'static [&'static str] = &["TagList"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.tag_list = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "TagList", &self.tag_list)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoggingInfo {
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub s3_region: Option<String>,
}

impl Shape for LoggingInfo {
    const NAME: &'static str = "LoggingInfo";
    const MEMBERS: &'static [&'static str] = &["S3BucketName", "S3KeyPrefix", "S3Region"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.s3_bucket_name = map.next_value()?,
            1 => self.s3_key_prefix = map.next_value()?,
            2 => self.s3_region = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "S3BucketName", &self.s3_bucket_name)?;
        put(out, "S3KeyPrefix", &self.s3_key_prefix)?;
        put(out, "S3Region", &self.s3_region)?;
        Ok(())
    }
}

impl Validate for LoggingInfo {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.s3_bucket_name, at, "s3BucketName", &rules::S3_BUCKET_NAME, found);
        optional(&self.s3_key_prefix, at, "s3KeyPrefix", &rules::S3_KEY_PREFIX, found);
        required(&self.s3_region, at, "s3Region", &rules::S3_REGION, found);
    }
}

serde_shapes! { LabelParameterVersionRequest LabelParameterVersionResult ListAssociationVersionsRequest ListAssociationVersionsResult ListAssociationsRequest ListAssociationsResult ListCloudConnectorsRequest ListCloudConnectorsResult ListCommandInvocationsRequest ListCommandInvocationsResult ListCommandsRequest ListCommandsResult ListComplianceItemsRequest ListComplianceItemsResult ListComplianceSummariesRequest ListComplianceSummariesResult ListDocumentMetadataHistoryRequest ListDocumentMetadataHistoryResponse ListDocumentVersionsRequest ListDocumentVersionsResult ListDocumentsRequest ListDocumentsResult ListInstanceAssociationsRequest ListInstanceAssociationsResult ListInventoryEntriesRequest ListInventoryEntriesResult ListNodesRequest ListNodesResult ListNodesSummaryRequest ListNodesSummaryResult ListOpsItemEventsRequest ListOpsItemEventsResponse ListOpsItemRelatedItemsRequest ListOpsItemRelatedItemsResponse ListOpsMetadataRequest ListOpsMetadataResult ListResourceComplianceSummariesRequest ListResourceComplianceSummariesResult ListResourceDataSyncRequest ListResourceDataSyncResult ListTagsForResourceRequest ListTagsForResourceResult LoggingInfo }
checked_shapes! { LabelParameterVersionRequest ListAssociationVersionsRequest ListAssociationsRequest ListCloudConnectorsRequest ListCommandInvocationsRequest ListCommandsRequest ListComplianceItemsRequest ListComplianceSummariesRequest ListDocumentMetadataHistoryRequest ListDocumentVersionsRequest ListDocumentsRequest ListInstanceAssociationsRequest ListInventoryEntriesRequest ListNodesRequest ListNodesSummaryRequest ListOpsItemEventsRequest ListOpsItemRelatedItemsRequest ListOpsMetadataRequest ListResourceComplianceSummariesRequest ListResourceDataSyncRequest ListTagsForResourceRequest LoggingInfo }
