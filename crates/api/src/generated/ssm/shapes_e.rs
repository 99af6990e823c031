// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional},
};

use super::{AutomationExecutionInputs, AutomationExecutionPreview, Patch, PatchStatus};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EffectivePatch {
    pub patch: Option<Patch>,
    pub patch_status: Option<PatchStatus>,
}

impl Shape for EffectivePatch {
    const NAME: &'static str = "EffectivePatch";
    const MEMBERS: &'static [&'static str] = &["Patch", "PatchStatus"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.patch = map.next_value()?,
            1 => self.patch_status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Patch", &self.patch)?;
        put(out, "PatchStatus", &self.patch_status)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecutionInputs {
    pub automation: Option<AutomationExecutionInputs>,
}

impl Shape for ExecutionInputs {
    const NAME: &'static str = "ExecutionInputs";
    const MEMBERS: &'static [&'static str] = &["Automation"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Automation", &self.automation)?;
        Ok(())
    }
}

impl Validate for ExecutionInputs {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.automation, at, "automation", &Rule::ANY, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecutionPreview {
    pub automation: Option<AutomationExecutionPreview>,
}

impl Shape for ExecutionPreview {
    const NAME: &'static str = "ExecutionPreview";
    const MEMBERS: &'static [&'static str] = &["Automation"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.automation = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Automation", &self.automation)?;
        Ok(())
    }
}

serde_shapes! { EffectivePatch ExecutionInputs ExecutionPreview }
checked_shapes! { ExecutionInputs }
