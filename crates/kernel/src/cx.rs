//! The context of a request, and the tools that requests and background tasks share.

use std::sync::Arc;

use crate::clock::Time;
use crate::db::Db;
use crate::id::{RequestId, Scope};
use crate::principal::Principal;
use crate::seal::Sealer;
use crate::settings::Settings;

/// What handlers and tasks may use. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Tools {
    /// Records, queues and mailboxes.
    pub db: Db,
    /// Limits and defaults of this installation.
    pub settings: Arc<Settings>,
    /// Seals what must be secret or unforgeable under the installation's root key.
    pub sealer: Sealer,
}

/// One request as its handler sees it.
#[derive(Clone, Debug)]
pub struct Cx {
    /// Account and region of the request.
    pub scope: Scope,
    /// Who calls.
    pub principal: Principal,
    /// When the request arrived.
    pub now: Time,
    /// The request's id, also in the log and the audit trail.
    pub request_id: RequestId,
    /// The client's address, for the audit trail and node records.
    pub source_ip: String,
    /// What the handler works with.
    pub tools: Tools,
}

impl Cx {
    /// The store's typed face.
    pub fn db(&self) -> &Db {
        &self.tools.db
    }

    /// Limits and defaults of this installation.
    pub fn settings(&self) -> &Settings {
        &self.tools.settings
    }
}
