//! A real PostgreSQL server for a test: its own data folder, a Unix socket in it, no port.
//!
//! The server ends with the [`PostgresServer`], and also with the test process, however that ends: a shell holds the server
//! and stops it when its standard input is closed. PostgreSQL refuses to run as root, so as root it runs as the user
//! `postgres` that its Debian package makes.

use std::fs;
use std::io;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio_postgres::NoTls;

/// Waits for the end of its input, then stops the server and removes its data.
const KEEPER: &str = r#"
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c shared_buffers=32MB -c logging_collector=off \
    >"$2/log" 2>&1 </dev/null &
server=$!
read -r _
kill -INT "$server"
wait "$server"
rm -rf "$2/data"
"#;

/// How long the server may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server. Dropping it stops the server and removes its data.
#[derive(Debug)]
pub struct PostgresServer {
    keeper: Child,
    folder: TempDir,
}

/// Why no server could be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The programs are not installed.
    #[error("no PostgreSQL server programs in /usr/lib/postgresql/*/bin: install the Debian package `postgresql`")]
    Missing,
    /// Running as root, and there is no other user to run the server.
    #[error(
        "PostgreSQL refuses to run as root and there is no user `postgres`: install the Debian package `postgresql`"
    )]
    NoUser,
    /// A program or a folder could not be used.
    #[error("cannot {doing}")]
    System {
        /// What was being done.
        doing: &'static str,
        /// The system's words.
        source: io::Error,
    },
    /// The server, or the program that makes its data folder, ended with an error.
    #[error("{program} failed:\n{output}")]
    Failed {
        /// Which program.
        program: &'static str,
        /// What it wrote.
        output: String,
    },
    /// The server answers, but not as it should.
    #[error("the PostgreSQL server refused")]
    Refused {
        /// Its words.
        source: tokio_postgres::Error,
    },
}

#[derive(Clone, Copy)]
struct User {
    uid: u32,
    gid: u32,
}

impl PostgresServer {
    /// Starts a server with empty data. Takes a second or two.
    ///
    /// # Errors
    ///
    /// [`StartError::Missing`] and [`StartError::NoUser`] say which package to install.
    pub async fn start() -> Result<Self, StartError> {
        let programs = find_programs()?;
        let user = other_user()?;
        // Unix socket paths have 107 bytes at most, so the folder must not be deep.
        let folder = tempfile::Builder::new()
            .prefix("drover-pg-")
            .tempdir_in("/tmp")
            .map_err(|source| StartError::System { doing: "make a folder in /tmp", source })?;
        if let Some(User { uid, gid }) = user {
            chown(folder.path(), Some(uid), Some(gid))
                .map_err(|source| StartError::System { doing: "give the folder to postgres", source })?;
        }
        make_data(&programs, folder.path(), user)?;
        let mut command = Command::new("/bin/sh");
        command.args(["-c", KEEPER, "sh"]).args([&programs, folder.path()]);
        let keeper = as_user(&mut command, user)
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|source| StartError::System { doing: "start a shell", source })?;
        let server = Self { keeper, folder };
        server.wait_until_ready().await?;
        Ok(server)
    }

    /// The URL of a database of this server.
    pub fn url(&self, database: &str) -> String {
        let folder = self.folder.path().display().to_string().replace('/', "%2F");
        format!("postgresql://postgres@{folder}/{database}")
    }

    /// Makes an empty database and returns its URL.
    pub async fn create_database(&self, name: &str) -> Result<String, StartError> {
        let refused = |source| StartError::Refused { source };
        let (client, connection) = tokio_postgres::connect(&self.url("postgres"), NoTls).await.map_err(refused)?;
        let sql = format!("CREATE DATABASE \"{name}\"");
        // The connection's future moves the bytes and ends when the client is dropped.
        let create = async move { client.batch_execute(&sql).await };
        let (created, closed) = tokio::join!(create, connection);
        created.and(closed).map_err(refused)?;
        Ok(self.url(name))
    }

    /// Ends all connections at once, as a restart of the server would.
    pub async fn disconnect_everybody(&self) -> Result<(), StartError> {
        let refused = |source| StartError::Refused { source };
        let (client, connection) = tokio_postgres::connect(&self.url("postgres"), NoTls).await.map_err(refused)?;
        let sql = "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity \
                   WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";
        let end = async move { client.batch_execute(sql).await };
        let (ended, closed) = tokio::join!(end, connection);
        ended.and(closed).map_err(refused)
    }

    async fn wait_until_ready(&self) -> Result<(), StartError> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match tokio_postgres::connect(&self.url("postgres"), NoTls).await {
                Ok(_) => return Ok(()),
                Err(_) if Instant::now() < deadline => tokio::time::sleep(Duration::from_millis(20)).await,
                Err(_) => {
                    let output = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
                    return Err(StartError::Failed { program: "postgres", output });
                }
            }
        }
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        if let Err(error) = self.keeper.wait() {
            tracing::warn!(%error, "could not wait for PostgreSQL to end");
        }
    }
}

/// The folder with the programs of the newest version.
fn find_programs() -> Result<PathBuf, StartError> {
    let versions = fs::read_dir("/usr/lib/postgresql").map_err(|_| StartError::Missing)?;
    versions
        .filter_map(|version| {
            let version = version.ok()?;
            let number: u32 = version.file_name().to_str()?.parse().ok()?;
            let programs = version.path().join("bin");
            (programs.join("initdb").exists() && programs.join("postgres").exists()).then_some((number, programs))
        })
        .max()
        .map(|(_, programs)| programs)
        .ok_or(StartError::Missing)
}

/// The user to run the server, when it cannot be this one.
fn other_user() -> Result<Option<User>, StartError> {
    if id(&["-u"])? != Some(0) {
        return Ok(None);
    }
    match (id(&["-u", "postgres"])?, id(&["-g", "postgres"])?) {
        (Some(uid), Some(gid)) => Ok(Some(User { uid, gid })),
        (_, _) => Err(StartError::NoUser),
    }
}

fn id(arguments: &[&str]) -> Result<Option<u32>, StartError> {
    let output =
        Command::new("id").args(arguments).output().map_err(|source| StartError::System { doing: "run id", source })?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().parse().ok().filter(|_| output.status.success()))
}

fn as_user(command: &mut Command, user: Option<User>) -> &mut Command {
    match user {
        Some(User { uid, gid }) => command.uid(uid).gid(gid),
        None => command,
    }
}

fn make_data(programs: &Path, folder: &Path, user: Option<User>) -> Result<(), StartError> {
    let mut command = Command::new(programs.join("initdb"));
    command.args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync", "-D"]);
    let output = as_user(command.arg(folder.join("data")), user)
        .current_dir("/")
        .output()
        .map_err(|source| StartError::System { doing: "run initdb", source })?;
    if output.status.success() {
        return Ok(());
    }
    let output = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    Err(StartError::Failed { program: "initdb", output: output.into_owned() })
}
