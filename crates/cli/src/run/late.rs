//! Output that was not live: AWS's agents report it at the end, and a chunk may get lost.

use aws_sdk_ssm::operation::get_command_invocation::GetCommandInvocationOutput;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::live::{Live, Stream};
use super::outcome::Invocation;
use super::printer::Sink;
use crate::connection::{CallError, Connection, explain};

/// Results that are fetched at the same time.
const PARALLEL: usize = 16;
/// With more nodes than this, only those are asked that sent nothing live.
const FEW: usize = 50;

/// Fetches and prints what of the results has not been seen.
///
/// # Errors
/// When the server does not answer, or it cannot be written.
pub(super) async fn complete(
    connection: &Connection,
    command_id: &str,
    invocations: &[Invocation],
    live: &Live,
    sink: &mut Sink,
) -> anyhow::Result<()> {
    // A node that never got the command has nothing to show.
    let ran = |invocation: &&Invocation| invocation.code.is_some_and(|code| code >= 0);
    let unseen = |invocation: &&Invocation| invocations.len() <= FEW || !live.has(&invocation.node);
    let asked: Vec<&Invocation> = invocations.iter().filter(ran).filter(unseen).collect();
    let several = invocations.len() > 1;
    let results = asked.into_iter().map(|invocation| async move {
        let result = Box::pin(fetch(connection, command_id, &invocation.node)).await?;
        Ok::<_, CallError>((invocation, result))
    });
    let mut results = stream::iter(results).buffered(PARALLEL);
    while let Some((invocation, result)) = results.try_next().await? {
        let streams = [(Stream::Out, result.standard_output_content()), (Stream::Err, result.standard_error_content())];
        for (stream, content) in streams {
            let content = without_verdict(content.unwrap_or_default());
            let rest = live.rest(&invocation.node, stream, content);
            if rest.is_empty() {
                continue;
            }
            match sink.write(&invocation.node, several.then_some(invocation.label.as_str()), stream, rest) {
                Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
                result => result?,
            }
        }
    }
    Ok(())
}

async fn fetch(connection: &Connection, command: &str, node: &str) -> Result<GetCommandInvocationOutput, CallError> {
    let request = connection.ssm.get_command_invocation().command_id(command).instance_id(node);
    request.send().await.map_err(explain("GetCommandInvocation", &connection.url))
}

/// The result without the agent's own last words, `failed to run commands: exit status 3`, which AWS's agents too put behind what the
/// command wrote to standard error. The summary says it.
fn without_verdict(content: &str) -> &str {
    let Some((output, code)) = content.rsplit_once("failed to run commands: exit status ") else { return content };
    if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return content;
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_agents_verdict_is_not_output() {
        assert_eq!(without_verdict("oops\nfailed to run commands: exit status 3"), "oops\n");
        assert_eq!(without_verdict("failed to run commands: exit status 255"), "");
        for output in ["", "oops\n", "failed to run commands: exit status 3\n", "failed to run commands: exit status x"]
        {
            assert_eq!(without_verdict(output), output);
        }
    }
}
