//! `FollowCommand`, Drover's own operation: the output of a command while it runs.
//!
//! Agents that know how send their steps' output in small chunks while they run. Chunks are kept in an append-only log, bounded for
//! each stream of each step, so that any server can answer and a follower can come late. The answer waits until there is
//! something new, at most as long as the caller wants.

use std::time::Duration;

use drover_api::drover::{FollowCommandRequest, FollowCommandResult, FollowedInvocation, OutputChunk as FollowedChunk};
use drover_channel::JobId;
use drover_kernel::capability::OutputChunk;
use drover_kernel::page::{Window, parse_token, token};
use drover_kernel::store::Key;
use drover_kernel::{Batch, CommandId, Cx, NodeId, OpError, Scope, Stored, Tools, log};
use serde::{Deserialize, Serialize};

use crate::command::Command;
use crate::error::CommandError;
use crate::invocation::Invocation;
use crate::list::find;

/// The log of live output.
const LOG: &str = "command-output";

/// The topic that is nudged when there is something new about a command.
pub fn topic(scope: &Scope, command: &CommandId) -> String {
    format!("command/{scope}/{command}")
}

#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    node: String,
    step: String,
    stream: String,
    offset: u64,
    text: String,
}

fn prefix(scope: &Scope, command: &str) -> Key {
    log::key(LOG, [scope.account.as_str(), scope.region.as_str(), command])
}

/// Keeps a chunk of live output. Chunks beyond the bound are dropped: the invocation's result has the beginning of the output, the
/// node the whole.
pub(crate) async fn keep(tools: &Tools, scope: &Scope, node: &NodeId, chunk: &OutputChunk) -> Result<(), OpError> {
    let Ok(job) = chunk.job_id.parse::<JobId>() else { return Ok(()) };
    let Ok(command) = CommandId::parse(job.command_id()) else { return Ok(()) };
    if job.node_id() != node.as_str() || chunk.offset >= tools.settings.live_output_bytes {
        return Ok(());
    }
    let invocation: Option<Stored<Invocation>> = tools.db.get(scope, &[command.as_str(), node.as_str()]).await?;
    if invocation.is_none() {
        return Ok(());
    }
    let kept = Kept {
        node: node.to_string(),
        step: chunk.step.clone(),
        stream: chunk.stream.clone(),
        offset: chunk.offset,
        text: chunk.text.clone(),
    };
    // The order of arrival is the order of reading; a chunk that comes twice is told apart by its offset.
    let key = prefix(scope, command.as_str()).with(&uuid::Uuid::now_v7().to_string());
    let mut batch = Batch::new();
    batch.append(key, serde_json::to_string(&kept).map_err(OpError::internal)?);
    batch.nudge(topic(scope, &command));
    Ok(tools.db.commit(batch).await?)
}

/// Forgets the live output of a command, up to `limit` chunks. Returns how many there were.
pub(crate) async fn forget(tools: &Tools, scope: &Scope, command: &CommandId, limit: usize) -> Result<usize, OpError> {
    let entries = log::read(&tools.db, prefix(scope, command.as_str()), None, limit).await?;
    let count = entries.len();
    let mut batch = Batch::new();
    for entry in entries {
        batch.forget(entry.key);
    }
    tools.db.commit(batch).await?;
    Ok(count)
}

/// The output that is new since `Cursor`, and how the invocations stand. Without anything new, waits up to `WaitSeconds`.
pub async fn follow_command(cx: &Cx, input: FollowCommandRequest) -> Result<FollowCommandResult, OpError> {
    let id = input.command_id.clone().unwrap_or_default();
    let missing = || CommandError::NoSuchCommand(id.clone());
    let command = CommandId::parse(id.clone()).map_err(|_| missing())?;
    let cursor = match &input.cursor {
        Some(text) => Some(Cursor::parse(text).ok_or(CommandError::NextToken)?),
        None => None,
    };
    let limit = usize::try_from(input.max_results.unwrap_or(200)).unwrap_or(200);
    let wait = Duration::from_secs(u64::try_from(input.wait_seconds.unwrap_or(0)).unwrap_or(0));
    let mut nudges = cx.db().listen(&topic(&cx.scope, &command));
    let deadline = tokio::time::Instant::now() + wait;
    loop {
        let known = find(cx, &id).await?.ok_or_else(missing)?;
        let (answer, news) = read(cx, &known, cursor.as_ref(), limit).await?;
        if news || known.is_done() || tokio::time::timeout_at(deadline, nudges.next()).await.is_err() {
            return Ok(answer);
        }
    }
}

/// What a follower has seen: the last chunk, and how many invocations were over.
struct Cursor {
    chunk: Option<Key>,
    status: String,
}

impl Cursor {
    fn parse(text: &str) -> Option<Self> {
        let (status, chunk) = text.split_once('.')?;
        let chunk = if chunk.is_empty() { None } else { Some(parse_token(chunk)?) };
        Some(Self { chunk, status: status.to_owned() })
    }
}

async fn read(
    cx: &Cx,
    command: &Command,
    cursor: Option<&Cursor>,
    limit: usize,
) -> Result<(FollowCommandResult, bool), OpError> {
    let after = cursor.and_then(|cursor| cursor.chunk.clone());
    let entries = log::read(cx.db(), prefix(&cx.scope, command.id.as_str()), after.clone(), limit).await?;
    let last = entries.last().map(|entry| entry.key.clone()).or(after);
    let mut chunks = Vec::with_capacity(entries.len());
    for entry in &entries {
        let kept: Kept = serde_json::from_str(&entry.value).map_err(OpError::internal)?;
        chunks.push(FollowedChunk {
            instance_id: Some(kept.node),
            step_name: Some(kept.step),
            stream: Some(kept.stream),
            offset: Some(i64::try_from(kept.offset).unwrap_or(i64::MAX)),
            text: Some(kept.text),
        });
    }
    let counts = command.counts;
    let status = format!("{}-{}-{}", command.status().1, counts.dispatched, counts.completed);
    let news = !chunks.is_empty() || cursor.is_none_or(|cursor| cursor.status != status);
    let page = cx.db().list::<Invocation>(&cx.scope, &[&command.id], Window::first(1000)).await?;
    let invocations = page.items.iter().map(|one| followed(&one.record)).collect();
    let answer = FollowCommandResult {
        chunks: Some(chunks),
        invocations: Some(invocations),
        command_status: Some(command.status().0.to_owned()),
        cursor: Some(format!("{status}.{}", last.as_ref().map(token).unwrap_or_default())),
    };
    Ok((answer, news))
}

fn followed(invocation: &Invocation) -> FollowedInvocation {
    let (status, details) = invocation.status();
    FollowedInvocation {
        instance_id: Some(invocation.node.to_string()),
        name: invocation.node_name.clone(),
        status: Some(status.to_owned()),
        status_details: Some(details.to_owned()),
        response_code: invocation.steps.last().map(crate::shapes::response_code),
    }
}
