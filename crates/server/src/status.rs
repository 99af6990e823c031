//! `GetServerStatus`, Drover's own operation behind `drover status`.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use drover_api::drover::{GetServerStatusRequest, GetServerStatusResult, NodeCounts, QueueStatus, TaskStatus, op};
use drover_api::{Operation, OperationMeta};
use drover_fleet::Node;
use drover_kernel::arn::Arn;
use drover_kernel::capability::{Answer, Endpoint, Prepared, Undecodable};
use drover_kernel::store::{Key, Table};
use drover_kernel::{Cx, OpError, Time};

use crate::gateway::Hub;
use crate::reports::Reports;

/// Queues are counted up to here.
const COUNTED: u64 = 1_000_000;

/// What the operation tells of beyond the store.
#[derive(Clone)]
pub(crate) struct Status {
    pub(crate) reports: Reports,
    pub(crate) hub: Arc<Hub>,
    pub(crate) started: Time,
}

impl Endpoint for Status {
    fn meta(&self) -> &'static OperationMeta {
        op::GetServerStatus::META
    }

    fn prepare(&self, body: &[u8]) -> Result<Box<dyn Prepared>, Undecodable> {
        let body = if body.is_empty() { b"{}" } else { body };
        let _: GetServerStatusRequest =
            serde_json::from_slice(body).map_err(|error| Undecodable::Malformed(error.to_string()))?;
        Ok(Box::new(self.clone()))
    }

    fn prepare_from(&self, input: &mut dyn erased_serde::Deserializer<'_>) -> Result<Box<dyn Prepared>, Undecodable> {
        let _: GetServerStatusRequest =
            erased_serde::deserialize(input).map_err(|error| Undecodable::Malformed(error.to_string()))?;
        Ok(Box::new(self.clone()))
    }
}

impl Prepared for Status {
    fn resources(&self, _cx: &Cx) -> Vec<Arn> {
        vec![Arn::any()]
    }

    fn run<'a>(self: Box<Self>, cx: &'a Cx) -> Pin<Box<dyn Future<Output = Result<Answer, OpError>> + Send + 'a>> {
        Box::pin(async move { Ok(Answer::new(self.read(cx).await?)) })
    }
}

impl Status {
    async fn read(&self, cx: &Cx) -> Result<GetServerStatusResult, OpError> {
        let store = cx.db().store();
        let long = |count: u64| Some(i64::try_from(count).unwrap_or(i64::MAX));
        let mut queues = Vec::new();
        for table in [Table::Due, Table::Mailbox, Table::Outbox] {
            let depth = store.count(table, Key::default(), COUNTED).await?;
            queues.push(QueueStatus { name: Some(table.name().to_owned()), depth: long(depth) });
        }
        let registered = cx.db().count::<Node>(&cx.scope, &[""; 0], COUNTED).await?;
        Ok(GetServerStatusResult {
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            started_at: Some(self.started.into()),
            engine: Some(store.engine().to_owned()),
            account_id: Some(cx.scope.account.to_string()),
            region: Some(cx.scope.region.to_string()),
            nodes: Some(NodeCounts { registered: long(registered), online: long(self.hub.count_in(&cx.scope) as u64) }),
            tasks: Some(self.tasks()),
            queues: Some(queues),
            connections: long(self.hub.count() as u64),
        })
    }

    fn tasks(&self) -> Vec<TaskStatus> {
        let task = |(name, report): (&'static str, crate::reports::Report)| TaskStatus {
            name: Some(name.to_owned()),
            kind: Some(report.kind.to_owned()),
            period_seconds: report.period.map(|period| period.as_secs_f64()),
            last_started_at: report.last_started.map(Into::into),
            last_duration_millis: Some(report.last_took.as_secs_f64() * 1000.0),
            last_error: report.last_error,
            passes: i64::try_from(report.passes).ok(),
            handled: i64::try_from(report.handled).ok(),
        };
        self.reports.all().into_iter().map(task).collect()
    }
}

#[cfg(test)]
pub(crate) fn endpoint_for_tests() -> Arc<dyn Endpoint> {
    Arc::new(Status { reports: Reports::default(), hub: Arc::new(Hub::default()), started: Time::from_millis(0) })
}
