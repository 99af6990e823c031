//! `ListCommands` and `ListCommandInvocations`: newest first.

use drover_api::ssm::{
    CommandFilter, ListCommandInvocationsRequest, ListCommandInvocationsResult, ListCommandsRequest, ListCommandsResult,
};
use drover_kernel::page::{Page, Window, parse_token, token};
use drover_kernel::store::Key;
use drover_kernel::{CommandId, Cx, OpError, Stored, Time};
use std::collections::BTreeMap;

use crate::command::Command;
use crate::error::CommandError;
use crate::invocation::Invocation;
use crate::shapes::{self, Details};

/// Records that one call looks at before it answers with what it has and a token.
const LOOKED_AT: usize = 5_000;

/// Conditions on commands and invocations; all must hold.
#[derive(Debug, Default, PartialEq)]
struct Filters {
    after: Option<Time>,
    before: Option<Time>,
    status: Option<String>,
    executing: Option<bool>,
    document: Option<String>,
}

impl Filters {
    fn parse(filters: Option<Vec<CommandFilter>>) -> Result<Self, CommandError> {
        let mut parsed = Filters::default();
        for filter in filters.unwrap_or_default() {
            let (key, value) = (filter.key.unwrap_or_default(), filter.value.unwrap_or_default());
            match key.as_str() {
                "InvokedAfter" => parsed.after = Some(time(&key, &value)?),
                "InvokedBefore" => parsed.before = Some(time(&key, &value)?),
                "Status" => parsed.status = Some(value),
                "DocumentName" => parsed.document = Some(value),
                "ExecutionStage" => parsed.executing = Some(stage(&value)?),
                _ => return Err(CommandError::InvalidFilter(format!("The filter key {key:?} is not valid."))),
            }
        }
        Ok(parsed)
    }

    fn matches(&self, requested: Time, (status, details): (&str, &str), done: bool, document: &str) -> bool {
        self.after.is_none_or(|after| requested > after)
            && self.before.is_none_or(|before| requested < before)
            && self.status.as_deref().is_none_or(|wanted| wanted == status || wanted == details)
            && self.executing.is_none_or(|executing| executing != done)
            && self.document.as_deref().is_none_or(|wanted| wanted == document)
    }
}

fn time(key: &str, value: &str) -> Result<Time, CommandError> {
    let parsed: Result<jiff::Timestamp, _> = value.parse();
    parsed.map(|moment| Time::from_millis(moment.as_millisecond())).map_err(|_| {
        CommandError::InvalidFilter(format!("{key} must be a time such as 2026-11-21T08:18:26Z, not {value:?}."))
    })
}

fn stage(value: &str) -> Result<bool, CommandError> {
    match value {
        "Executing" => Ok(true),
        "Complete" => Ok(false),
        other => Err(CommandError::InvalidFilter(format!("ExecutionStage is Executing or Complete, not {other:?}."))),
    }
}

fn position(next_token: Option<String>) -> Result<Option<Key>, CommandError> {
    next_token.map(|text| parse_token(&text).ok_or(CommandError::NextToken)).transpose()
}

fn limit(max_results: Option<i32>) -> usize {
    usize::try_from(max_results.unwrap_or(50)).unwrap_or(50)
}

/// Lists commands: one, those of a node, or all.
pub async fn list_commands(cx: &Cx, input: ListCommandsRequest) -> Result<ListCommandsResult, OpError> {
    let filters = Filters::parse(input.filters)?;
    let keep = |command: &Command| {
        filters.matches(command.requested, command.status(), command.is_done(), &command.request.document)
    };
    if let Some(id) = input.command_id {
        let command = find(cx, &id).await?.ok_or(CommandError::NoSuchCommand(id))?;
        let commands = std::iter::once(&command).filter(|command| keep(command)).map(shapes::command).collect();
        return Ok(ListCommandsResult { commands: Some(commands), ..Default::default() });
    }
    let limit = limit(input.max_results);
    let mut after = position(input.next_token)?;
    let (mut found, mut looked_at) = (Vec::new(), 0);
    loop {
        let window = Window::after(after, limit - found.len()).descending();
        let page = match &input.instance_id {
            Some(node) => commands_of_node(cx, node, window).await?,
            None => cx.db().list_by::<Command>(&cx.scope, Command::BY_TIME, &[""; 0], window).await?,
        };
        looked_at += page.items.len();
        found.extend(page.items.iter().map(|one| &one.record).filter(|one| keep(one)).map(shapes::command));
        after = page.next;
        if after.is_none() || found.len() >= limit || looked_at >= LOOKED_AT {
            break;
        }
    }
    Ok(ListCommandsResult { commands: Some(found), next_token: after.as_ref().map(token) })
}

async fn commands_of_node(cx: &Cx, node: &str, window: Window) -> Result<Page<Stored<Command>>, OpError> {
    let page = cx.db().list_by::<Invocation>(&cx.scope, Invocation::BY_NODE, &[node], window).await?;
    let keys: Vec<Vec<String>> = page.items.iter().map(|one| vec![one.record.command.to_string()]).collect();
    let items = cx.db().get_many(&cx.scope, &keys).await?.into_iter().flatten().collect();
    Ok(Page { items, next: page.next })
}

/// Reads a command; none if the text is no id of one.
pub(crate) async fn find(cx: &Cx, id: &str) -> Result<Option<Command>, OpError> {
    let Ok(id) = CommandId::parse(id) else { return Ok(None) };
    let stored: Option<Stored<Command>> = cx.db().get(&cx.scope, &[&id]).await?;
    Ok(stored.map(|stored| stored.record))
}

/// Lists invocations: of a command, of a node, or all.
pub async fn list_command_invocations(
    cx: &Cx,
    input: ListCommandInvocationsRequest,
) -> Result<ListCommandInvocationsResult, OpError> {
    let filters = Filters::parse(input.filters.clone())?;
    let details = if input.details == Some(true) { Details::Steps } else { Details::None };
    let limit = limit(input.max_results);
    let mut after = position(input.next_token.clone())?;
    let (mut found, mut looked_at) = (Vec::new(), 0);
    loop {
        let page = invocations(cx, &input, after, limit - found.len()).await?;
        looked_at += page.items.len();
        let commands = commands_for(cx, &page.items).await?;
        for Stored { record: one, .. } in &page.items {
            let Some(command) = commands.get(one.command.as_str()) else { continue };
            if filters.matches(one.requested, one.status(), one.outcome().is_some(), &command.request.document) {
                found.push(shapes::invocation(one, command, details));
            }
        }
        after = page.next;
        if after.is_none() || found.len() >= limit || looked_at >= LOOKED_AT {
            break;
        }
    }
    Ok(ListCommandInvocationsResult { command_invocations: Some(found), next_token: after.as_ref().map(token) })
}

async fn invocations(
    cx: &Cx,
    input: &ListCommandInvocationsRequest,
    after: Option<Key>,
    limit: usize,
) -> Result<Page<Stored<Invocation>>, OpError> {
    let window = Window::after(after, limit);
    let (db, scope) = (cx.db(), &cx.scope);
    Ok(match (&input.command_id, &input.instance_id) {
        (Some(command), Some(node)) => {
            let one: Option<Stored<Invocation>> = db.get(scope, &[command, node]).await?;
            Page { items: one.into_iter().collect(), next: None }
        }
        (Some(command), None) => db.list(scope, &[command], window).await?,
        (None, Some(node)) => db.list_by(scope, Invocation::BY_NODE, &[node], window.descending()).await?,
        (None, None) => db.list_by(scope, Invocation::BY_TIME, &[""; 0], window.descending()).await?,
    })
}

async fn commands_for(cx: &Cx, invocations: &[Stored<Invocation>]) -> Result<BTreeMap<String, Command>, OpError> {
    let mut keys: Vec<Vec<String>> = invocations.iter().map(|one| vec![one.record.command.to_string()]).collect();
    keys.sort();
    keys.dedup();
    let commands: Vec<Option<Stored<Command>>> = cx.db().get_many(&cx.scope, &keys).await?;
    Ok(commands.into_iter().flatten().map(|one| (one.record.id.to_string(), one.record)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(key: &str, value: &str) -> Result<Filters, CommandError> {
        Filters::parse(Some(vec![CommandFilter { key: Some(key.into()), value: Some(value.into()) }]))
    }

    #[test]
    fn filters_decide() {
        let at = |text: &str| time("", text).unwrap();
        let matches = |filters: &Filters| {
            filters.matches(at("2026-01-02T00:00:00Z"), ("TimedOut", "DeliveryTimedOut"), true, "D")
        };
        assert!(matches(&parse("InvokedAfter", "2026-01-01T00:00:00Z").unwrap()));
        assert!(!matches(&parse("InvokedBefore", "2026-01-02T00:00:00Z").unwrap()));
        assert!(
            matches(&parse("Status", "TimedOut").unwrap()) && matches(&parse("Status", "DeliveryTimedOut").unwrap())
        );
        assert!(matches(&parse("ExecutionStage", "Complete").unwrap()));
        assert!(!matches(&parse("ExecutionStage", "Executing").unwrap()));
        assert!(parse("ExecutionStage", "Later").is_err() && parse("InvokedAfter", "yesterday").is_err());
    }
}
