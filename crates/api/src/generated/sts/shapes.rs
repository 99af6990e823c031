// @generated from models/sts.json by `cargo xtask codegen`. Do not edit.

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Validate, Violations, checked_shapes},
};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}

impl Shape for GetCallerIdentityRequest {
    const NAME: &'static str = "GetCallerIdentityRequest";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

impl Validate for GetCallerIdentityRequest {
    fn validate(&self, _at: &Path<'_>, _found: &mut Violations) {}
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

impl Shape for GetCallerIdentityResponse {
    const NAME: &'static str = "GetCallerIdentityResponse";
    const MEMBERS: &'static [&'static str] = &["UserId", "Account", "Arn"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.user_id = map.next_value()?,
            1 => self.account = map.next_value()?,
            2 => self.arn = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "UserId", &self.user_id)?;
        put(out, "Account", &self.account)?;
        put(out, "Arn", &self.arn)?;
        Ok(())
    }
}

serde_shapes! { GetCallerIdentityRequest GetCallerIdentityResponse }
checked_shapes! { GetCallerIdentityRequest }
