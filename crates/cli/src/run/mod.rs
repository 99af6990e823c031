//! `drover run`: a shell command on nodes, its output as it is produced, and a summary.
//!
//! [`follow`] goes along with the command, [`live`] makes text of the chunks that come, [`printer`] puts it on the terminal,
//! [`late`] fetches what was not live (AWS's agents send output only at the end), and [`outcome`] says how it went.

mod follow;
mod late;
mod live;
mod outcome;
mod printer;

use std::collections::HashMap;
use std::process::ExitCode;

use anyhow::Context as _;
use aws_sdk_ssm::types::Target;
use clap::ValueEnum;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::Instant;

use crate::connection::{self, CallError, Connection, Retries, explain};
use crate::failure::Usage;
use crate::output;
use crate::selector::{Selected, Selector, needs_nodes, select};
use follow::Follower;
use outcome::Outcome;
use printer::Sink;

/// The document that runs a script.
const DOCUMENT: &str = "AWS-RunShellScript";

/// Arguments of `drover run`.
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(after_help = "\
Examples:
  drover run uptime
  drover run 'systemctl restart nginx' --on env=prod --on role=web --max-concurrency 10%
  drover run 'df -h' --on web-1 --on mi-0123456789abcdef0
The exit code is 0 when the command succeeded everywhere, else 1; on one node it is the command's own, up to 125.")]
pub(crate) struct Arguments {
    /// Shell command; several words are joined by spaces
    #[arg(required = true, value_name = "COMMAND")]
    command: Vec<String>,

    /// Where: a node's id or name, a tag as KEY=VALUE, or all; may be repeated. Ids and names add up, tags narrow, commas
    /// between values mean "or" [default: the node, if there is only one]
    #[arg(long, value_name = "SELECTOR")]
    on: Vec<Selector>,

    /// How long the command may run on a node, in seconds
    #[arg(long, default_value_t = 3600, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=172_800))]
    timeout: u32,

    /// How long to wait for nodes that are not connected, in seconds
    #[arg(long, default_value_t = 3600, value_name = "SECONDS", value_parser = clap::value_parser!(i32).range(30..=2_592_000))]
    delivery_timeout: i32,

    /// Nodes at the same time, a number or a percentage [default: 50]
    #[arg(long, value_name = "N|N%")]
    max_concurrency: Option<String>,

    /// Failures after which no further node is started, a number or a percentage [default: 0]
    #[arg(long, value_name = "N|N%")]
    max_errors: Option<String>,

    /// Text to find the command by later, up to 100 characters
    #[arg(long, value_name = "TEXT")]
    comment: Option<String>,

    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Live)]
    output: Form,

    #[command(flatten)]
    connection: connection::Arguments,
}

/// The form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// The nodes' output as it comes
    Live,
    /// One JSON document at the end
    Json,
}

/// Runs the command and waits for it.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let connection = Connection::find(&arguments.connection, Retries::Some).await?;
    let selected = find_nodes(&connection, &arguments.on).await?;
    // From here on Ctrl-C means to cancel the command, not to leave it alone.
    let mut interrupts = signal(SignalKind::interrupt()).context("cannot wait for Ctrl-C")?;
    let begin = Instant::now();
    let command_id = Box::pin(send(&connection, &arguments, selected)).await?;
    let mut sink = match arguments.output {
        Form::Live => Sink::printing(),
        Form::Json => Sink::collecting(),
    };
    let mut follower = Follower::new(&connection, &command_id);
    let followed = Box::pin(follower.follow(&mut sink, &mut interrupts)).await;
    let (status, invocations) = match followed {
        Ok(followed) => followed,
        Err(error) => {
            sink.finish()?;
            return Err(error.context(format!("command {command_id} goes on without us")));
        }
    };
    late::complete(&connection, &command_id, &invocations, follower.live(), &mut sink).await?;
    sink.finish()?;
    follower.tell_losses(&sink);
    let outcome = Outcome { command_id, status, invocations };
    if let Some(collected) = sink.collected() {
        output::print(&output::json(&outcome.document(collected))?)?;
    }
    if outcome.invocations.is_empty() && outcome.status == "Success" {
        return Err(Usage(format!("no node matches {}", described(&arguments.on))).into());
    }
    eprint!("{}", outcome.summary(begin.elapsed()));
    Ok(ExitCode::from(outcome.exit_code()))
}

async fn find_nodes(connection: &Connection, selectors: &[Selector]) -> anyhow::Result<Selected> {
    let nodes = if needs_nodes(selectors) {
        let nodes = Box::pin(crate::nodes::list(connection, &[])).await?;
        nodes.into_iter().map(crate::nodes::known).collect()
    } else {
        Vec::new()
    };
    Ok(select(selectors, &nodes).map_err(|error| Usage(error.to_string()))?)
}

async fn send(connection: &Connection, arguments: &Arguments, selected: Selected) -> Result<String, CallError> {
    let parameters = HashMap::from([
        ("commands".to_owned(), vec![arguments.command.join(" ")]),
        ("executionTimeout".to_owned(), vec![arguments.timeout.to_string()]),
    ]);
    let request = connection
        .ssm
        .send_command()
        .document_name(DOCUMENT)
        .set_parameters(Some(parameters))
        .timeout_seconds(arguments.delivery_timeout)
        .set_max_concurrency(arguments.max_concurrency.clone())
        .set_max_errors(arguments.max_errors.clone())
        .set_comment(arguments.comment.clone());
    let request = match selected {
        Selected::Nodes(ids) => request.set_instance_ids(Some(ids)),
        Selected::Targets(targets) => {
            let target = |(key, values)| Target::builder().key(key).set_values(Some(values)).build();
            request.set_targets(Some(targets.into_iter().map(target).collect()))
        }
    };
    let sent = request.send().await.map_err(explain("SendCommand", &connection.url))?;
    let id = sent.command.and_then(|command| command.command_id);
    id.ok_or_else(|| CallError::Answer {
        operation: "SendCommand",
        url: connection.url.clone(),
        source: "there is no command id in it".into(),
    })
}

fn described(selectors: &[Selector]) -> String {
    let one = |selector: &Selector| match selector {
        Selector::All => "all".to_owned(),
        Selector::Id(text) | Selector::Name(text) => text.clone(),
        Selector::Tag { key, values } => format!("{key}={}", values.join(",")),
    };
    selectors.iter().map(one).collect::<Vec<_>>().join(" and ")
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    #[test]
    fn words_are_joined_and_options_may_follow() {
        let line = ["run", "ls", "/tmp", "--on", "env=prod", "--on", "role=web,db", "--timeout", "5"];
        let arguments = Line::try_parse_from(line).unwrap().arguments;
        assert_eq!(arguments.command.join(" "), "ls /tmp");
        assert_eq!(described(&arguments.on), "env=prod and role=web,db");
        assert_eq!(arguments.timeout, 5);
        assert!(Line::try_parse_from(["run"]).is_err());
    }
}
