//! The running agent: everything put together.

use std::{
    io,
    sync::{Arc, atomic::AtomicBool},
};

use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
};

use crate::{
    AGENT_VERSION,
    api::Api,
    chain, clock,
    credentials::{TokenError, Tokens},
    endpoint::EndpointError,
    files,
    health::Health,
    identity::{StateDir, StateError},
    jobs::{Desk, Limits},
    journal::{Journal, recovery},
    link::{Link, LinkState},
    platform::{Machine, boot_id},
    plugins::{RunShellScript, Stop},
    runner::{Runner, references::ParameterStore},
    status::Snapshot,
    tls::{self, TlsError},
    transport::Connector,
};

/// Frames on their way to or from the server.
const FRAMES: usize = 32;

/// Chunks of live output on their way to the server.
const CHUNKS: usize = 8;

/// Why the agent cannot run.
#[derive(Debug, thiserror::Error)]
pub enum AgentError {
    /// The state folder cannot be used.
    #[error(transparent)]
    State(#[from] StateError),
    /// The stored address cannot be used.
    #[error(transparent)]
    Endpoint(#[from] EndpointError),
    /// Certificates cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The key was not replaced.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// The journal cannot be read.
    #[error("cannot use {}", .path.display())]
    Journal {
        /// Its folder.
        path: std::path::PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// The parts that speak to the server.
fn client(state: &StateDir) -> Result<(Arc<Api>, Arc<Tokens>), AgentError> {
    let identity = state.load_identity()?;
    let ca = state.ca();
    let connector =
        Connector::new(identity.endpoint()?, || if ca.exists() { tls::trust_file(&ca) } else { tls::trust_system() })?;
    let api = Arc::new(Api::new(connector, identity.region));
    let tokens = Arc::new(Tokens::load(state)?);
    Ok((api, tokens))
}

/// Replaces the node's key.
///
/// # Errors
/// See [`AgentError`].
pub async fn rotate_key(state: &StateDir) -> Result<(), AgentError> {
    let (api, tokens) = client(state)?;
    Ok(tokens.rotate(&api).await?)
}

/// Runs until `stop` changes to [`Stop::AgentStops`].
///
/// # Errors
/// See [`AgentError`]; only for what is found wrong at the start. Everything later is tried again.
pub async fn run(state: &StateDir, limits: Limits, stop: watch::Receiver<Stop>) -> Result<(), AgentError> {
    let identity = state.load_identity()?;
    let _lock = state.lock()?;
    let (api, tokens) = client(state)?;
    let machine = Machine::detect();
    let boot = boot_id();
    tracing::info!(node_id = identity.node_id, url = identity.url, version = AGENT_VERSION, "agent started");

    let unusable = |path: std::path::PathBuf| move |source| AgentError::Journal { path, source };
    let orchestration = state.orchestration();
    files::create_private_dir(&orchestration).map_err(unusable(orchestration.clone()))?;
    let journal = Arc::new(Journal::open(state.journal()).map_err(unusable(state.journal()))?);
    let recovered = recovery::recover(&journal, &identity.node_id, &boot, clock::now());
    let recovered = recovered.map_err(unusable(state.journal()))?;

    let runner = Runner {
        journal: Arc::clone(&journal),
        orchestration,
        plugins: vec![Box::new(RunShellScript)],
        environment: vec![
            ("AWS_SSM_INSTANCE_ID", identity.node_id.clone()),
            ("AWS_SSM_REGION_NAME", identity.region.clone()),
            ("AWS_SSM_PLATFORM_NAME", machine.platform_name.clone()),
            ("AWS_SSM_PLATFORM_VERSION", machine.platform_version.clone()),
        ],
        store: ParameterStore { api: Arc::clone(&api), tokens: Arc::clone(&tokens) },
    };
    let (link_state, link) = watch::channel(LinkState::Connecting);
    let (inbound, arrivals) = mpsc::channel(FRAMES);
    let (outbound, departures) = mpsc::channel(FRAMES);
    let (chunks, live) = mpsc::channel(CHUNKS);
    let live_wanted = Arc::new(AtomicBool::new(false));
    let desk = Desk {
        node_id: identity.node_id.clone(),
        boot,
        journal,
        runner: Arc::new(runner),
        limits,
        outbound,
        chunks,
        live_wanted: Arc::clone(&live_wanted),
    };

    // Dropping the set ends these tasks; only the desk has something to bring to an end.
    let mut background = JoinSet::new();
    background.spawn(keep_snapshot(state.clone(), link.clone()));
    background.spawn(
        Health { api: Arc::clone(&api), tokens: Arc::clone(&tokens), node_id: identity.node_id.clone(), machine, link }
            .run(),
    );
    background.spawn(
        Link {
            api,
            tokens,
            node_id: identity.node_id,
            state: link_state,
            inbound,
            outbound: departures,
            chunks: live,
            live_wanted,
        }
        .run(),
    );
    desk.run(recovered, arrivals, stop).await;
    tracing::info!("agent stopped");
    Ok(())
}

/// Keeps the file that `drover-agent status` reads.
async fn keep_snapshot(state: StateDir, mut link: watch::Receiver<LinkState>) {
    let mut snapshot = Snapshot::of_this_process();
    loop {
        snapshot.link = link.borrow_and_update().clone();
        if let Err(error) = snapshot.write(&state) {
            tracing::warn!(error = %chain(&error), "the status file cannot be written");
        }
        if link.changed().await.is_err() {
            return;
        }
    }
}
