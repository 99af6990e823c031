//! How a command ends that did not work.

use std::process::ExitCode;

/// Something on the command line that only turned out to be wrong later, such as a name that nobody has.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Usage(pub(crate) String);

/// Exit code of a wrong command line.
const USAGE: u8 = 2;

/// Prints an error with all its causes on one line, and gives the exit code that goes with it.
pub(crate) fn report(error: &anyhow::Error) -> ExitCode {
    eprintln!("drover: {}", chain(error.as_ref()));
    if error.is::<Usage>() { ExitCode::from(USAGE) } else { ExitCode::FAILURE }
}

/// An error and its causes, joined by colons. A cause that says the same again is left out.
pub(crate) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.ends_with(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        cause = error.source();
    }
    text.replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_stand_on_one_line_and_are_not_repeated() {
        let inner = anyhow::anyhow!("permission\ndenied");
        let error = inner.context("cannot read a.json").context("cannot read a.json");
        assert_eq!(chain(error.as_ref()), "cannot read a.json: permission denied");
    }
}
