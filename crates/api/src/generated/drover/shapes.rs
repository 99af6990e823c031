// @generated from models/drover.json by `cargo xtask codegen`. Do not edit.

use serde::{de::MapAccess, ser::SerializeStruct};

use crate::{
    Timestamp,
    shape::{Shape, put, serde_shapes, unknown_member},
    validate::{Path, Validate, Violations, checked_shapes, optional, required},
};

use super::rules;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FollowCommandRequest {
    pub command_id: Option<String>,
    pub cursor: Option<String>,
    pub wait_seconds: Option<i32>,
    pub max_results: Option<i32>,
}

impl Shape for FollowCommandRequest {
    const NAME: &'static str = "FollowCommandRequest";
    const MEMBERS: &'static [&'static str] = &["CommandId", "Cursor", "WaitSeconds", "MaxResults"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.command_id = map.next_value()?,
            1 => self.cursor = map.next_value()?,
            2 => self.wait_seconds = map.next_value()?,
            3 => self.max_results = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "CommandId", &self.command_id)?;
        put(out, "Cursor", &self.cursor)?;
        put(out, "WaitSeconds", &self.wait_seconds)?;
        put(out, "MaxResults", &self.max_results)?;
        Ok(())
    }
}

impl Validate for FollowCommandRequest {
    fn validate(&self, at: &Path<'_>, found: &mut Violations) {
        required(&self.command_id, at, "commandId", &rules::COMMAND_ID, found);
        optional(&self.cursor, at, "cursor", &rules::CURSOR, found);
        optional(&self.wait_seconds, at, "waitSeconds", &rules::WAIT_SECONDS, found);
        optional(&self.max_results, at, "maxResults", &rules::MAX_RESULTS, found);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FollowCommandResult {
    pub chunks: Option<Vec<OutputChunk>>,
    pub invocations: Option<Vec<FollowedInvocation>>,
    pub command_status: Option<String>,
    pub cursor: Option<String>,
}

impl Shape for FollowCommandResult {
    const NAME: &'static str = "FollowCommandResult";
    const MEMBERS: &'static [&'static str] = &["Chunks", "Invocations", "CommandStatus", "Cursor"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.chunks = map.next_value()?,
            1 => self.invocations = map.next_value()?,
            2 => self.command_status = map.next_value()?,
            3 => self.cursor = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Chunks", &self.chunks)?;
        put(out, "Invocations", &self.invocations)?;
        put(out, "CommandStatus", &self.command_status)?;
        put(out, "Cursor", &self.cursor)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FollowedInvocation {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub response_code: Option<i32>,
}

impl Shape for FollowedInvocation {
    const NAME: &'static str = "FollowedInvocation";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "Name", "Status", "StatusDetails", "ResponseCode"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.name = map.next_value()?,
            2 => self.status = map.next_value()?,
            3 => self.status_details = map.next_value()?,
            4 => self.response_code = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "Name", &self.name)?;
        put(out, "Status", &self.status)?;
        put(out, "StatusDetails", &self.status_details)?;
        put(out, "ResponseCode", &self.response_code)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServerStatusRequest {}

impl Shape for GetServerStatusRequest {
    const NAME: &'static str = "GetServerStatusRequest";
    const MEMBERS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, _map: &mut A) -> Result<(), A::Error> {
        Err(unknown_member(member))
    }

    fn write<S: SerializeStruct>(&self, _out: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

impl Validate for GetServerStatusRequest {
    fn validate(&self, _at: &Path<'_>, _found: &mut Violations) {}
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServerStatusResult {
    pub version: Option<String>,
    pub started_at: Option<Timestamp>,
    pub engine: Option<String>,
    pub account_id: Option<String>,
    pub region: Option<String>,
    pub nodes: Option<NodeCounts>,
    pub tasks: Option<Vec<TaskStatus>>,
    pub queues: Option<Vec<QueueStatus>>,
    pub connections: Option<i64>,
}

impl Shape for GetServerStatusResult {
    const NAME: &'static str = "GetServerStatusResult";
    const MEMBERS: &'static [&'static str] =
        &["Version", "StartedAt", "Engine", "AccountId", "Region", "Nodes", "Tasks", "Queues", "Connections"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.version = map.next_value()?,
            1 => self.started_at = map.next_value()?,
            2 => self.engine = map.next_value()?,
            3 => self.account_id = map.next_value()?,
            4 => self.region = map.next_value()?,
            5 => self.nodes = map.next_value()?,
            6 => self.tasks = map.next_value()?,
            7 => self.queues = map.next_value()?,
            8 => self.connections = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Version", &self.version)?;
        put(out, "StartedAt", &self.started_at)?;
        put(out, "Engine", &self.engine)?;
        put(out, "AccountId", &self.account_id)?;
        put(out, "Region", &self.region)?;
        put(out, "Nodes", &self.nodes)?;
        put(out, "Tasks", &self.tasks)?;
        put(out, "Queues", &self.queues)?;
        put(out, "Connections", &self.connections)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeCounts {
    pub registered: Option<i64>,
    pub online: Option<i64>,
}

impl Shape for NodeCounts {
    const NAME: &'static str = "NodeCounts";
    const MEMBERS: &'static [&'static str] = &["Registered", "Online"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.registered = map.next_value()?,
            1 => self.online = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Registered", &self.registered)?;
        put(out, "Online", &self.online)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OutputChunk {
    pub instance_id: Option<String>,
    pub step_name: Option<String>,
    pub stream: Option<String>,
    pub offset: Option<i64>,
    pub text: Option<String>,
}

impl Shape for OutputChunk {
    const NAME: &'static str = "OutputChunk";
    const MEMBERS: &'static [&'static str] = &["InstanceId", "StepName", "Stream", "Offset", "Text"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.instance_id = map.next_value()?,
            1 => self.step_name = map.next_value()?,
            2 => self.stream = map.next_value()?,
            3 => self.offset = map.next_value()?,
            4 => self.text = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "InstanceId", &self.instance_id)?;
        put(out, "StepName", &self.step_name)?;
        put(out, "Stream", &self.stream)?;
        put(out, "Offset", &self.offset)?;
        put(out, "Text", &self.text)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueueStatus {
    pub name: Option<String>,
    pub depth: Option<i64>,
}

impl Shape for QueueStatus {
    const NAME: &'static str = "QueueStatus";
    const MEMBERS: &'static [&'static str] = &["Name", "Depth"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.depth = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Depth", &self.depth)?;
        Ok(())
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskStatus {
    pub name: Option<String>,
    pub kind: Option<String>,
    pub period_seconds: Option<f64>,
    pub last_started_at: Option<Timestamp>,
    pub last_duration_millis: Option<f64>,
    pub last_error: Option<String>,
    pub passes: Option<i64>,
    pub handled: Option<i64>,
}

impl Shape for TaskStatus {
    const NAME: &'static str = "TaskStatus";
    const MEMBERS: &'static [&'static str] =
        &["Name", "Kind", "PeriodSeconds", "LastStartedAt", "LastDurationMillis", "LastError", "Passes", "Handled"];

    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, map: &mut A) -> Result<(), A::Error> {
        match member {
            0 => self.name = map.next_value()?,
            1 => self.kind = map.next_value()?,
            2 => self.period_seconds = map.next_value()?,
            3 => self.last_started_at = map.next_value()?,
            4 => self.last_duration_millis = map.next_value()?,
            5 => self.last_error = map.next_value()?,
            6 => self.passes = map.next_value()?,
            7 => self.handled = map.next_value()?,
            _ => return Err(unknown_member(member)),
        }
        Ok(())
    }

    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        put(out, "Name", &self.name)?;
        put(out, "Kind", &self.kind)?;
        put(out, "PeriodSeconds", &self.period_seconds)?;
        put(out, "LastStartedAt", &self.last_started_at)?;
        put(out, "LastDurationMillis", &self.last_duration_millis)?;
        put(out, "LastError", &self.last_error)?;
        put(out, "Passes", &self.passes)?;
        put(out, "Handled", &self.handled)?;
        Ok(())
    }
}

serde_shapes! { FollowCommandRequest FollowCommandResult FollowedInvocation GetServerStatusRequest GetServerStatusResult NodeCounts OutputChunk QueueStatus TaskStatus }
checked_shapes! { FollowCommandRequest GetServerStatusRequest }
