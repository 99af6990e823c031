//! `drover status`: how the server is doing.

use std::fmt::Write as _;
use std::process::ExitCode;

use drover_api::drover::op::GetServerStatus;
use drover_api::drover::{GetServerStatusRequest, GetServerStatusResult, QueueStatus, TaskStatus};
use drover_kernel::Time;

use crate::connection::{self, Connection, Retries};
use crate::output::{self, Output, span};

/// Arguments of `drover status`.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(crate) struct Arguments {
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = Output::Table)]
    output: Output,

    #[command(flatten)]
    connection: connection::Arguments,
}

/// Shows the server's status.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let connection = Connection::find(&arguments.connection, Retries::Some).await?;
    let status = connection.own.call::<GetServerStatus>(&GetServerStatusRequest::default()).await?;
    match arguments.output {
        Output::Json => output::print(&output::json(&status)?)?,
        Output::Table => output::print(&page(&connection.url, &status, Time::now()))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn page(url: &str, status: &GetServerStatusResult, now: Time) -> String {
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
    let number = |value: Option<i64>| value.map_or_else(|| "-".to_owned(), |value| value.to_string());
    let up = status.started_at.map(|started| now.since(started.into()).as_secs());
    let up = up.map_or_else(|| "-".to_owned(), |secs| span(i64::try_from(secs).unwrap_or(i64::MAX)));
    let nodes = status.nodes.clone().unwrap_or_default();
    let lines = [
        ("Server", url.to_owned()),
        ("Version", text(&status.version)),
        ("Up for", up),
        ("Store", text(&status.engine)),
        ("Account", text(&status.account_id)),
        ("Region", text(&status.region)),
        ("Nodes", format!("{} registered, {} online", number(nodes.registered), number(nodes.online))),
        ("Connections", number(status.connections)),
    ];
    let mut page = String::new();
    for (name, value) in lines {
        let _ = writeln!(page, "{name:<12} {value}");
    }
    page.push('\n');
    page.push_str(&queues(status.queues.as_deref().unwrap_or_default()));
    page.push('\n');
    page.push_str(&tasks(status.tasks.as_deref().unwrap_or_default(), now));
    page
}

fn queues(queues: &[QueueStatus]) -> String {
    let rows = queues.iter().map(|queue| {
        [queue.name.clone().unwrap_or_default(), queue.depth.map_or_else(String::new, |depth| depth.to_string())]
    });
    output::table(["QUEUE", "WAITING"], rows)
}

fn tasks(tasks: &[TaskStatus], now: Time) -> String {
    let rows = tasks.iter().map(|task| {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let number = |value: Option<i64>| value.map_or_else(String::new, |value| value.to_string());
        let ago = |started: drover_api::Timestamp| now.since(started.into()).as_secs();
        let ago = task.last_started_at.map(|started| span(i64::try_from(ago(started)).unwrap_or(i64::MAX)));
        [
            text(&task.name),
            text(&task.kind),
            task.period_seconds.map_or_else(String::new, |period| format!("{period} s")),
            ago.map_or_else(String::new, |ago| format!("{ago} ago")),
            task.last_duration_millis.map_or_else(String::new, |millis| format!("{millis:.1} ms")),
            number(task.passes),
            number(task.handled),
            text(&task.last_error),
        ]
    });
    output::table(["TASK", "KIND", "EVERY", "LAST RUN", "TOOK", "RUNS", "HANDLED", "LAST ERROR"], rows)
}

#[cfg(test)]
mod tests {
    use drover_api::Timestamp;
    use drover_api::drover::NodeCounts;

    use super::*;

    #[test]
    fn the_page_is_readable() {
        let status = GetServerStatusResult {
            version: Some("0.1.0".to_owned()),
            started_at: Some(Timestamp::from_millis(1_000_000)),
            engine: Some("sqlite".to_owned()),
            account_id: Some("123456789012".to_owned()),
            region: Some("us-east-1".to_owned()),
            nodes: Some(NodeCounts { registered: Some(3), online: Some(2) }),
            tasks: Some(vec![TaskStatus {
                name: Some("fleet.expire".to_owned()),
                kind: Some("Sweep".to_owned()),
                period_seconds: Some(60.0),
                last_started_at: Some(Timestamp::from_millis(1_060_000)),
                last_duration_millis: Some(0.25),
                passes: Some(2),
                handled: Some(0),
                ..Default::default()
            }]),
            queues: Some(vec![QueueStatus { name: Some("due".to_owned()), depth: Some(4) }]),
            connections: Some(2),
        };
        let expected = "\
Server       http://127.0.0.1:8080
Version      0.1.0
Up for       1 min
Store        sqlite
Account      123456789012
Region       us-east-1
Nodes        3 registered, 2 online
Connections  2

QUEUE  WAITING
due    4

TASK          KIND   EVERY  LAST RUN  TOOK    RUNS  HANDLED  LAST ERROR
fleet.expire  Sweep  60 s   10 s ago  0.2 ms  2     0        -
";
        assert_eq!(page("http://127.0.0.1:8080", &status, Time::from_millis(1_070_000)), expected);
    }
}
