//! `drover nodes`: who is there.

use std::process::ExitCode;

use aws_sdk_ssm::types::{InstanceInformation, InstanceInformationStringFilter};
use drover_kernel::Time;
use serde::Serialize;

use crate::connection::{self, CallError, Connection, Retries, explain};
use crate::output::{self, Output, span};
use crate::selector::Known;

/// Arguments of `drover nodes`.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(crate) struct Arguments {
    /// Only nodes that match: tag:env=prod, PingStatus=Online, PlatformTypes=Linux, AgentVersion=…, InstanceIds=…;
    /// commas between values mean "or", several filters "and"
    #[arg(long = "filter", value_name = "KEY=VALUE", value_parser = parse_filter)]
    filters: Vec<(String, Vec<String>)>,

    /// Form of the list
    #[arg(long, value_enum, default_value_t = Output::Table)]
    output: Output,

    #[command(flatten)]
    connection: connection::Arguments,
}

/// A node as `--output json` shows it; the names are those of AWS.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Node {
    instance_id: String,
    name: Option<String>,
    ping_status: Option<String>,
    platform_type: Option<String>,
    platform_name: Option<String>,
    platform_version: Option<String>,
    agent_version: Option<String>,
    last_ping_date_time: Option<String>,
    #[serde(rename = "IPAddress")]
    ip_address: Option<String>,
    computer_name: Option<String>,
    #[serde(skip)]
    last_ping: Option<Time>,
}

/// Lists nodes.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let connection = Connection::find(&arguments.connection, Retries::Some).await?;
    let nodes: Vec<_> = list(&connection, &arguments.filters).await?.into_iter().map(Node::from).collect();
    match arguments.output {
        Output::Json => output::print(&output::json(&nodes)?)?,
        Output::Table => output::print(&table(&nodes, Time::now()))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// All nodes that all of the filters match.
///
/// # Errors
/// See [`CallError`].
pub(crate) async fn list(
    connection: &Connection,
    filters: &[(String, Vec<String>)],
) -> Result<Vec<InstanceInformation>, CallError> {
    let failed = explain("DescribeInstanceInformation", &connection.url);
    let mut request = connection.ssm.describe_instance_information();
    for (key, values) in filters {
        let filter = InstanceInformationStringFilter::builder().key(key).set_values(Some(values.clone())).build();
        let invalid = |source: aws_sdk_ssm::error::BuildError| CallError::Request {
            operation: "DescribeInstanceInformation",
            source: source.into(),
        };
        request = request.filters(filter.map_err(invalid)?);
    }
    let mut pages = request.into_paginator().page_size(50).send();
    let mut nodes = Vec::new();
    while let Some(page) = pages.next().await {
        nodes.extend(page.map_err(&failed)?.instance_information_list.unwrap_or_default());
    }
    Ok(nodes)
}

/// A node as selectors know it.
pub(crate) fn known(node: InstanceInformation) -> Known {
    let name = name(&node);
    Known { id: node.instance_id.unwrap_or_default(), name }
}

fn name(node: &InstanceInformation) -> Option<String> {
    let given = node.name.clone().filter(|name| !name.is_empty());
    given.or_else(|| node.computer_name.clone().filter(|name| !name.is_empty()))
}

fn parse_filter(text: &str) -> Result<(String, Vec<String>), String> {
    match text.split_once('=') {
        Some((key, values)) if !key.is_empty() && !values.is_empty() => {
            Ok((key.to_owned(), values.split(',').map(str::to_owned).collect()))
        }
        Some(_) | None => Err("a filter looks like PingStatus=Online or tag:env=prod".to_owned()),
    }
}

impl From<InstanceInformation> for Node {
    fn from(node: InstanceInformation) -> Self {
        let last_ping = node.last_ping_date_time.and_then(|time| time.to_millis().ok()).map(Time::from_millis);
        Self {
            name: name(&node),
            instance_id: node.instance_id.unwrap_or_default(),
            ping_status: node.ping_status.map(|status| status.as_str().to_owned()),
            platform_type: node.platform_type.map(|platform| platform.as_str().to_owned()),
            platform_name: node.platform_name,
            platform_version: node.platform_version,
            agent_version: node.agent_version,
            last_ping_date_time: last_ping.map(|time| time.to_string()),
            ip_address: node.ip_address,
            computer_name: node.computer_name,
            last_ping,
        }
    }
}

fn table(nodes: &[Node], now: Time) -> String {
    let rows = nodes.iter().map(|node| {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let named = [node.platform_name.as_deref(), node.platform_version.as_deref()];
        let named = named.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        let platform = if named.is_empty() { text(&node.platform_type) } else { named };
        let seen = node.last_ping.map(|time| now.since(time).as_secs());
        let seen =
            seen.map_or_else(String::new, |secs| format!("{} ago", span(i64::try_from(secs).unwrap_or(i64::MAX))));
        [
            node.instance_id.clone(),
            text(&node.name),
            text(&node.ping_status),
            platform,
            text(&node.agent_version),
            seen,
            text(&node.ip_address),
        ]
    });
    output::table(["ID", "NAME", "STATUS", "PLATFORM", "AGENT", "LAST SEEN", "IP"], rows)
}

#[cfg(test)]
mod tests {
    use aws_sdk_ssm::primitives::DateTime;
    use aws_sdk_ssm::types::PingStatus;

    use super::*;

    fn node() -> InstanceInformation {
        InstanceInformation::builder()
            .instance_id("mi-0123456789abcdef0")
            .ping_status(PingStatus::Online)
            .last_ping_date_time(DateTime::from_millis(1_795_249_106_609))
            .platform_name("Debian GNU/Linux")
            .platform_version("13")
            .computer_name("web-1")
            .ip_address("10.0.0.7")
            .build()
    }

    #[test]
    fn the_table_shows_what_people_look_for() {
        let expected = "\
ID                    NAME   STATUS  PLATFORM             AGENT  LAST SEEN  IP
mi-0123456789abcdef0  web-1  Online  Debian GNU/Linux 13  -      12 s ago   10.0.0.7
";
        assert_eq!(table(&[node().into()], Time::from_millis(1_795_249_118_700)), expected);
    }

    #[test]
    fn json_has_the_names_of_aws() {
        let value = serde_json::to_value(Node::from(node())).unwrap();
        assert_eq!(value["InstanceId"], "mi-0123456789abcdef0");
        assert_eq!(value["IPAddress"], "10.0.0.7");
        assert_eq!(value["LastPingDateTime"], "2026-11-21T08:18:26.609Z");
        assert_eq!(value["AgentVersion"], serde_json::Value::Null);
    }

    #[test]
    fn filters_are_keys_and_values() {
        let parsed = parse_filter("tag:env=prod,test").unwrap();
        assert_eq!(parsed, ("tag:env".to_owned(), vec!["prod".to_owned(), "test".to_owned()]));
        for text in ["", "env", "=prod", "env="] {
            assert!(parse_filter(text).is_err(), "{text}");
        }
    }
}
