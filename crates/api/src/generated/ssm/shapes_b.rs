// @generated from models/ssm.json and models/ssm-agent.json by `cargo xtask codegen`. Do not edit.

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Rule, Validate, Violations, checked_shapes, optional},
};

use super::{PatchFilterGroup, PatchRuleGroup, PatchSource, rules};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BaselineOverride {
    pub operating_system: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub sources: Option<Vec<PatchSource>>,
    pub available_security_updates_compliance_status: Option<String>,
}

impl Shape for BaselineOverride {
    const NAME: &'static str = "BaselineOverride";
    const MEMBERS: &'static [&'static str] = &[
        "OperatingSystem",
        "GlobalFilters",
        "ApprovalRules",
        "ApprovedPatches",
        "ApprovedPatchesComplianceLevel",
        "RejectedPatches",
        "RejectedPatchesAction",
        "ApprovedPatchesEnableNonSecurity",
        "Sources",
        "AvailableSecurityUpdatesComplianceStatus",
    ];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.operating_system = map.next_value()?,
            1 => self.global_filters = map.next_value()?,
            2 => self.approval_rules = map.next_value()?,
            3 => self.approved_patches = map.next_value()?,
            4 => self.approved_patches_compliance_level = map.next_value()?,
            5 => self.rejected_patches = map.next_value()?,
            6 => self.rejected_patches_action = map.next_value()?,
            7 => self.approved_patches_enable_non_security = map.next_value()?,
            8 => self.sources = map.next_value()?,
            9 => self.available_security_updates_compliance_status = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "OperatingSystem", &self.operating_system)?;
        put(out, "GlobalFilters", &self.global_filters)?;
        put(out, "ApprovalRules", &self.approval_rules)?;
        put(out, "ApprovedPatches", &self.approved_patches)?;
        put(out, "ApprovedPatchesComplianceLevel", &self.approved_patches_compliance_level)?;
        put(out, "RejectedPatches", &self.rejected_patches)?;
        put(out, "RejectedPatchesAction", &self.rejected_patches_action)?;
        put(out, "ApprovedPatchesEnableNonSecurity", &self.approved_patches_enable_non_security)?;
        put(out, "Sources", &self.sources)?;
        put(out, "AvailableSecurityUpdatesComplianceStatus", &self.available_security_updates_compliance_status)?;
        Ok(())
    }
}

impl Validate for BaselineOverride {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        optional(&self.operating_system, at, "operatingSystem", &rules::OPERATING_SYSTEM, found);
        optional(&self.global_filters, at, "globalFilters", &Rule::ANY, found);
        optional(&self.approval_rules, at, "approvalRules", &Rule::ANY, found);
        optional(&self.approved_patches, at, "approvedPatches", &rules::PATCH_ID_LIST, found);
        optional(
            &self.approved_patches_compliance_level,
            at,
            "approvedPatchesComplianceLevel",
            &rules::PATCH_COMPLIANCE_LEVEL,
            found,
        );
        optional(&self.rejected_patches, at, "rejectedPatches", &rules::PATCH_ID_LIST, found);
        optional(&self.rejected_patches_action, at, "rejectedPatchesAction", &rules::PATCH_ACTION, found);
        optional(&self.sources, at, "sources", &rules::PATCH_SOURCE_LIST, found);
        optional(
            &self.available_security_updates_compliance_status,
            at,
            "availableSecurityUpdatesComplianceStatus",
            &rules::PATCH_COMPLIANCE_STATUS,
            found,
        );
    }
}

serde_shapes! { BaselineOverride }
checked_shapes! { BaselineOverride }
