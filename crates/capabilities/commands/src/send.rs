//! `SendCommand`.
//!
//! A command to named nodes that may all run at once is written whole, with its invocations and their messages, in one commit. All
//! others are written with their targets still to be expanded, which [`crate::settle`] does in bounded steps.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use drover_api::ssm::{SendCommandRequest, SendCommandResult};
use drover_document::{Document, check_parameters, interpolate, property_sets, resolve_parameters};
use drover_documents::Loaded;
use drover_fleet::Node;
use drover_iam::authorize::node_arn;
use drover_kernel::arn::Arn;
use drover_kernel::due::Due;
use drover_kernel::mailbox::Message;
use drover_kernel::{Batch, CommandId, Cx, NodeId, OpError, Scope, Time};
use serde_json::Value;

use crate::command::{Command, Counts, Expansion, Request, State};
use crate::deadlines;
use crate::error::CommandError;
use crate::invocation::{Event, Invocation, State as InvocationState};
use crate::rates::Rate;
use crate::settle;
use crate::{job, shapes, targets};

/// AWS's default for `TimeoutSeconds`.
const DEFAULT_TIMEOUT: i32 = 3600;
/// AWS's default for a script's `timeoutSeconds`.
const DEFAULT_EXECUTION_SECS: u64 = 3600;
/// What a node may take beyond its steps' own limits before it counts as lost: it enforces those itself and may have to
/// reconnect to report.
const GRACE_SECS: u64 = 300;

/// The document and the nodes.
pub fn resources(cx: &Cx, input: &SendCommandRequest) -> Vec<Arn> {
    let document = input.document_name.as_deref().unwrap_or_default();
    let document = Arn::new("ssm", &cx.scope, &format!("document/{}", drover_documents::short_name(document)));
    let nodes = input.instance_ids.iter().flatten().map(|id| node_arn(&cx.scope, id));
    std::iter::once(document).chain(nodes).collect()
}

/// Sends a command to nodes. Answers when the command is durable; it is delivered at once to nodes that are connected, and to
/// others when they connect within the delivery time.
pub async fn send_command(cx: &Cx, input: SendCommandRequest) -> Result<SendCommandResult, OpError> {
    let name = input.document_name.clone().unwrap_or_default();
    let document =
        drover_documents::load(cx, &name, input.document_version.as_deref()).await.map_err(CommandError::from)?;
    let request = parse(input, document, cx)?;
    let nodes = named_nodes(cx, &request.nodes).await?;
    let (command, batch) = plan(&cx.scope, request, &nodes, cx.now)?;
    cx.db().commit(batch).await?;
    Ok(SendCommandResult { command: Some(shapes::command(&command)) })
}

fn parse(input: SendCommandRequest, document: Loaded, cx: &Cx) -> Result<Request, CommandError> {
    not_supported(&input)?;
    check_hash(&input, &document)?;
    let (nodes, targets) = who(&input, cx)?;
    let parameters = input.parameters.map(|given| given.into_exposed()).unwrap_or_default();
    let invalid = |error: drover_document::ParameterError| CommandError::InvalidParameters(error.to_string());
    let typed = check_parameters(&document.document, &parameters).map_err(invalid)?;
    let values = resolve_parameters(&document.document, &typed);
    Ok(Request {
        document: document.name,
        document_version: input
            .document_version
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| "$DEFAULT".to_owned()),
        execution_secs: execution_secs(&document.document, &values),
        content: document.content,
        parameters,
        values,
        comment: input.comment.unwrap_or_default(),
        nodes,
        targets,
        timeout_secs: input.timeout_seconds.unwrap_or(DEFAULT_TIMEOUT),
        max_concurrency: input.max_concurrency.as_deref().and_then(Rate::parse).unwrap_or(Rate::DEFAULT_CONCURRENCY),
        max_errors: input.max_errors.as_deref().and_then(Rate::parse).unwrap_or(Rate::DEFAULT_ERRORS),
        sender: cx.principal.arn().map(|arn| arn.to_string()).unwrap_or_default(),
    })
}

/// Refuses what would otherwise be silently left out.
fn not_supported(input: &SendCommandRequest) -> Result<(), CommandError> {
    let empty = |text: &Option<String>| text.as_deref().unwrap_or_default().is_empty();
    if !empty(&input.output_s3_bucket_name) {
        return Err(CommandError::NotSupported("OutputS3BucketName"));
    }
    let logs = input.cloud_watch_output_config.as_ref();
    if logs.and_then(|config| config.cloud_watch_output_enabled) == Some(true) {
        return Err(CommandError::NotSupported("CloudWatchOutputConfig"));
    }
    if input.notification_config.as_ref().is_some_and(|config| !empty(&config.notification_arn)) {
        return Err(CommandError::NotSupported("NotificationConfig"));
    }
    if input.alarm_configuration.is_some() {
        return Err(CommandError::NotSupported("AlarmConfiguration"));
    }
    Ok(())
}

fn check_hash(input: &SendCommandRequest, document: &Loaded) -> Result<(), CommandError> {
    match (&input.document_hash, input.document_hash_type.as_deref()) {
        (None, _) => Ok(()),
        (Some(hash), None | Some("Sha256")) if hash.eq_ignore_ascii_case(&document.sha256) => Ok(()),
        (Some(hash), _) => Err(CommandError::HashMismatch(hash.clone())),
    }
}

type Named = (Vec<NodeId>, Vec<(String, Vec<String>)>);

fn who(input: &SendCommandRequest, cx: &Cx) -> Result<Named, CommandError> {
    let ids = input.instance_ids.clone().unwrap_or_default();
    let wanted = input.targets.clone().unwrap_or_default();
    if ids.is_empty() == wanted.is_empty() {
        return Err(CommandError::NodesOrTargets);
    }
    let mut seen = BTreeSet::new();
    if let Some(twice) = ids.iter().find(|id| !seen.insert(id.as_str())) {
        return Err(CommandError::DuplicateNode(twice.clone()));
    }
    let account = cx.scope.account.to_string();
    let known = |id: &String| {
        let unknown = |_| CommandError::NoSuchNodes { nodes: vec![id.clone()], account: account.clone() };
        NodeId::parse(id.as_str()).map_err(unknown)
    };
    let nodes = ids.iter().map(known).collect::<Result<_, _>>()?;
    let pair = |target: drover_api::ssm::Target| (target.key.unwrap_or_default(), target.values.unwrap_or_default());
    let targets: Vec<_> = wanted.into_iter().map(pair).collect();
    for (key, values) in &targets {
        targets::parse(key, values)?;
    }
    Ok((nodes, targets))
}

async fn named_nodes(cx: &Cx, ids: &[NodeId]) -> Result<Vec<Node>, OpError> {
    let found = drover_fleet::targets::by_ids(cx.db(), &cx.scope, ids).await?;
    let missing: Vec<String> =
        ids.iter().zip(&found).filter(|(_, node)| node.is_none()).map(|(id, _)| id.to_string()).collect();
    if missing.is_empty() {
        Ok(found.into_iter().flatten().collect())
    } else {
        Err(CommandError::NoSuchNodes { nodes: missing, account: cx.scope.account.to_string() }.into())
    }
}

fn plan(scope: &Scope, request: Request, nodes: &[Node], now: Time) -> Result<(Command, Batch), OpError> {
    let deliver_by = now.after(Duration::from_secs(u64::try_from(request.timeout_secs).unwrap_or(0)));
    let named = u32::try_from(nodes.len()).unwrap_or(u32::MAX);
    let mut command = Command {
        id: CommandId::random(),
        requested: now,
        deliver_by,
        state: State::Pending,
        expansion: Expansion::Behind { node: None },
        counts: Counts::default(),
        request,
    };
    job::check_size(&job::send(scope, &command, &NodeId::random(), now)?)?;
    let mut batch = Batch::new();
    let all_at_once = named > 0 && command.request.max_concurrency.concurrency(named) >= named;
    if all_at_once {
        command.expansion = Expansion::Complete;
        command.counts = Counts { targets: named, dispatched: named, ..Counts::default() };
        for node in nodes {
            let (invocation, message) = dispatch(scope, &command, &queued(&command, node), now)?;
            batch.insert(scope, &invocation);
            batch.send(&message);
        }
    } else {
        batch.schedule(&Due::soon(settle::KIND, scope, [command.id.as_str()]));
    }
    batch.insert(scope, &command);
    batch.schedule(&deadlines::delivery(scope, &command));
    Ok((command, batch))
}

/// A fresh invocation of a command that waits for its turn.
pub(crate) fn queued(command: &Command, node: &Node) -> Invocation {
    Invocation {
        command: command.id.clone(),
        node: node.id.clone(),
        node_name: node.name.clone().or_else(|| node.agent.computer_name.clone()),
        requested: command.requested,
        execution_limit: Duration::from_secs(command.request.execution_secs + GRACE_SECS),
        state: InvocationState::Queued,
        steps: Vec::new(),
        trace_output: String::new(),
    }
}

/// The invocation after its dispatch, and the message for the node.
pub(crate) fn dispatch(
    scope: &Scope,
    command: &Command,
    invocation: &Invocation,
    now: Time,
) -> Result<(Invocation, Message), OpError> {
    let message = job::send(scope, command, &invocation.node, now)?;
    let event = Event::Dispatched { message: message.id.clone(), deliver_by: command.deliver_by };
    let dispatched = invocation.on(event, now).unwrap_or_else(|| invocation.clone());
    Ok((dispatched, message))
}

/// How long a node may take by its document: the sum of its steps' limits.
fn execution_secs(document: &Document, values: &BTreeMap<String, Value>) -> u64 {
    let limit = |inputs: &Value| {
        let inputs = interpolate(inputs, values);
        let limit = inputs.get("timeoutSeconds").and_then(|limit| match limit {
            Value::Number(number) => number.as_u64(),
            Value::String(text) => text.trim().parse().ok(),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        });
        limit.filter(|secs| (5..=172_800).contains(secs)).unwrap_or(DEFAULT_EXECUTION_SECS)
    };
    let steps = document.steps.iter().flat_map(|step| property_sets(&step.inputs));
    steps.map(limit).sum()
}

impl From<drover_documents::LoadError> for CommandError {
    fn from(error: drover_documents::LoadError) -> Self {
        match error {
            drover_documents::LoadError::NoSuchDocument(name) => CommandError::NoSuchDocument(name),
            drover_documents::LoadError::NoSuchVersion { name, version } => {
                CommandError::NoSuchVersion { name, version }
            }
        }
    }
}
