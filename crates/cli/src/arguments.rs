//! The command line as a whole: which commands there are, and how the help groups them.

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "drover", version, about = ABOUT, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// A command with its arguments.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run a whole system in this terminal: a server and one node
    Dev(crate::dev::Arguments),
    /// Run a server for production
    Serve(crate::serve::Arguments),
    /// List the nodes
    Nodes(crate::nodes::Arguments),
    /// Run a shell command on nodes and show its output as it comes
    Run(crate::run::Arguments),
    /// Show how the server is doing
    Status(crate::status::Arguments),
    /// Print the shell commands that point AWS tools to the server of `drover dev`
    Env(crate::env::Arguments),
    /// Look into a store, export it, import it
    Store(crate::store::Arguments),
}

/// What the program is for.
const ABOUT: &str =
    "See, command and audit all your servers from one place, with the protocols of AWS Systems Manager.";

/// The help's groups. Every command is in exactly one; a test sees to it.
const GROUPS: [(&str, &[&str]); 3] = [
    ("Run a server", &["dev", "serve"]),
    ("Work with nodes", &["nodes", "run"]),
    ("Look inside", &["status", "env", "store"]),
];

/// Reads the command line. On a wrong one explains it and exits with 2; on `--help` prints it and exits with 0.
pub(crate) fn parse() -> Command {
    let matches = command().get_matches();
    match Arguments::from_arg_matches(&matches) {
        Ok(arguments) => arguments.command,
        Err(error) => error.exit(),
    }
}

fn command() -> clap::Command {
    let command = Arguments::command();
    let template = template(&command);
    command.help_template(template)
}

fn template(command: &clap::Command) -> String {
    let width = command.get_subcommands().map(|one| one.get_name().len()).max().unwrap_or(0);
    let mut text = String::from("{about}\n\n{usage-heading} {usage}\n");
    for (title, names) in GROUPS {
        text.push_str(&format!("\n{title}:\n"));
        for name in names {
            let about = command.find_subcommand(name).and_then(clap::Command::get_about).cloned().unwrap_or_default();
            text.push_str(&format!("  {name:width$}  {about}\n"));
        }
    }
    text.push_str("\n{options}\n\n`drover COMMAND --help` says more about each. Start with: drover dev\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        command().debug_assert();
    }

    #[test]
    fn every_command_is_in_exactly_one_group_of_the_help() {
        let mut grouped: Vec<_> = GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        let command = Arguments::command();
        let mut all: Vec<_> = command.get_subcommands().map(clap::Command::get_name).collect();
        grouped.sort_unstable();
        all.sort_unstable();
        assert_eq!(grouped, all);
        let help = super::command().render_help().to_string();
        assert!(help.contains("\nWork with nodes:\n  nodes   List the nodes\n"), "{help}");
    }
}
