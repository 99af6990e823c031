// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::shape::{Shape, put, serde_shapes, unknown_member};

use super::CreateAssociationBatchRequestEntry;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailedCreateAssociation {
    pub entry: Option<CreateAssociationBatchRequestEntry>,
    pub message: Option<String>,
    pub fault: Option<String>,
}

impl Shape for FailedCreateAssociation {
    const NAME: &'static str = "FailedCreateAssociation";
    const MEMBERS: &'static [&'static str] = &["Entry", "Message", "Fault"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.entry = map.next_value()?,
            1 => self.message = map.next_value()?,
            2 => self.fault = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Entry", &self.entry)?;
        put(out, "Message", &self.message)?;
        put(out, "Fault", &self.fault)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailureDetails {
    pub failure_stage: Option<String>,
    pub failure_type: Option<String>,
    pub details: Option<BTreeMap<String, Vec<String>>>,
}

impl Shape for FailureDetails {
    const NAME: &'static str = "FailureDetails";
    const MEMBERS: &'static [&'static str] = &["FailureStage", "FailureType", "Details"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.failure_stage = map.next_value()?,
            1 => self.failure_type = map.next_value()?,
            2 => self.details = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "FailureStage", &self.failure_stage)?;
        put(out, "FailureType", &self.failure_type)?;
        put(out, "Details", &self.details)?;
        Ok(())
    }
}

serde_shapes! { FailedCreateAssociation FailureDetails }
