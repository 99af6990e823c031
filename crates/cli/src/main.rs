//! The `drover` program: the control plane, and the command line of those who operate it.
//!
//! One file a command: `dev` and `serve` run a server, the others are ordinary clients of one. What they share comes first:
//! files of a data folder ([`folder`]), how a server is found and called ([`connection`]), and how things are printed
//! ([`output`], [`quote`], [`selector`]).
//!
//! Data goes to standard output, everything else to standard error. The exit code is 0 when it worked, 1 when it did not, and 2
//! when the command line was wrong; `drover run` on one node gives the command's own.

mod arguments;
mod connection;
mod dev;
mod env;
mod failure;
mod folder;
mod logging;
mod node;
mod nodes;
mod output;
mod quote;
mod run;
mod selector;
mod serve;
mod signals;
mod status;
mod store;
mod tls;

use std::process::ExitCode;

use arguments::Command;

fn main() -> ExitCode {
    let command = arguments::parse();
    match start(command) {
        Ok(code) => code,
        Err(error) => failure::report(&error),
    }
}

fn start(command: Command) -> anyhow::Result<ExitCode> {
    let runtime = match command {
        // A server uses all processors; a client of one has nothing to do in parallel, and starts faster with one thread.
        Command::Dev(_) | Command::Serve(_) => tokio::runtime::Builder::new_multi_thread().enable_all().build()?,
        Command::Nodes(_) | Command::Run(_) | Command::Status(_) | Command::Env(_) | Command::Store(_) => {
            tokio::runtime::Builder::new_current_thread().enable_all().build()?
        }
    };
    let done = runtime.block_on(async {
        match command {
            Command::Dev(arguments) => Box::pin(dev::run(arguments)).await,
            Command::Serve(arguments) => Box::pin(serve::run(arguments)).await,
            Command::Nodes(arguments) => Box::pin(nodes::run(arguments)).await,
            Command::Run(arguments) => Box::pin(run::run(arguments)).await,
            Command::Status(arguments) => Box::pin(status::run(arguments)).await,
            Command::Env(arguments) => Box::pin(env::run(arguments)).await,
            Command::Store(arguments) => Box::pin(store::run(arguments)).await,
        }
    });
    // Reads of standard input cannot be interrupted; nobody waits for them.
    runtime.shutdown_background();
    done
}
