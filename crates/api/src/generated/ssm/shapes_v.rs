// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Validate, Violations, checked_shapes, optional, required},
};

use super::rules;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidateCloudConnectorRequest {
    pub cloud_connector_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for ValidateCloudConnectorRequest {
    const NAME: &'static str = "ValidateCloudConnectorRequest";
    const MEMBERS: &'static [&'static str] = &["CloudConnectorId", "MaxResults", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.cloud_connector_id = map.next_value()?,
            1 => self.max_results = map.next_value()?,
            2 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CloudConnectorId", &self.cloud_connector_id)?;
        put(out, "MaxResults", &self.max_results)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

impl Validate for ValidateCloudConnectorRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.cloud_connector_id, at, "cloudConnectorId", &rules::CLOUD_CONNECTOR_ID, found);
        optional(&self.max_results, at, "maxResults", &rules::VALIDATE_CLOUD_CONNECTOR_MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidateCloudConnectorResult {
    pub validation_findings: Option<Vec<ValidationFinding>>,
    pub next_token: Option<String>,
}

impl Shape for ValidateCloudConnectorResult {
    const NAME: &'static str = "ValidateCloudConnectorResult";
    const MEMBERS: &'static [&'static str] = &["ValidationFindings", "NextToken"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.validation_findings = map.next_value()?,
            1 => self.next_token = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "ValidationFindings", &self.validation_findings)?;
        put(out, "NextToken", &self.next_token)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationFinding {
    pub r#type: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub provider_message: Option<String>,
    pub scope: Option<ValidationFindingScope>,
}

impl Shape for ValidationFinding {
    const NAME: &'static str = "ValidationFinding";
    const MEMBERS: &'static [&'static str] = &["Type", "Code", "Message", "ProviderMessage", "Scope"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.r#type = map.next_value()?,
            1 => self.code = map.next_value()?,
            2 => self.message = map.next_value()?,
            3 => self.provider_message = map.next_value()?,
            4 => self.scope = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Type", &self.r#type)?;
        put(out, "Code", &self.code)?;
        put(out, "Message", &self.message)?;
        put(out, "ProviderMessage", &self.provider_message)?;
        put(out, "Scope", &self.scope)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationFindingScope {
    pub r#type: Option<String>,
    pub id: Option<String>,
}

impl Shape for ValidationFindingScope {
    const NAME: &'static str = "ValidationFindingScope";
    const MEMBERS: &'static [&'static str] = &["Type", "Id"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.r#type = map.next_value()?,
            1 => self.id = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Type", &self.r#type)?;
        put(out, "Id", &self.id)?;
        Ok(())
    }
}

serde_shapes! { ValidateCloudConnectorRequest ValidateCloudConnectorResult ValidationFinding ValidationFindingScope }
checked_shapes! { ValidateCloudConnectorRequest }
