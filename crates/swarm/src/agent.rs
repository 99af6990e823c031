//! The real agent as a child process, registered with a server and connected over TLS, as nodes are.

use std::process::Stdio;

use anyhow::Context as _;
use serde_json::json;

use crate::client::Client;
use crate::process::Process;
use crate::request::{REGION, SSM};
use crate::server::{Programs, Server};

/// A running agent.
#[derive(Debug)]
pub struct Agent {
    process: Process,
    node_id: String,
}

impl Agent {
    /// Registers a node with the server, starts its agent, and waits until it is connected.
    ///
    /// # Errors
    /// When the agent does not get that far.
    pub async fn start(programs: &Programs, server: &Server) -> anyhow::Result<Self> {
        let mut client = Client::connect(server.site()).await?;
        let activation = client.call(SSM, "CreateActivation", &json!({ "IamRole": "bench" })).await?;
        let text = |member: &str| activation[member].as_str().unwrap_or_default().to_owned();
        let state = server.folder().join("agent");
        let url = format!("https://{}", server.site().address);

        let mut register = programs.command("drover-agent");
        register.args(["register", "--url", &url, "--region", REGION, "--activation-id", &text("ActivationId")]);
        register.args(["--activation-code", &text("ActivationCode"), "--ca-file"]).arg(server.ca());
        let output = register.arg("--state-dir").arg(&state).output().context("cannot start drover-agent")?;
        let log = String::from_utf8_lossy(&output.stderr);
        anyhow::ensure!(output.status.success(), "the agent could not register:\n{log}");
        let node_id = String::from_utf8(output.stdout)?.trim().to_owned();

        let mut run = programs.command("drover-agent");
        run.arg("run").arg("--state-dir").arg(&state).stdout(Stdio::null());
        let process = Process::start(&mut run, &server.folder().join("agent.log"))?;
        let agent = Self { process, node_id };
        let input = json!({ "Target": agent.node_id });
        let connected =
            client.until(SSM, "GetConnectionStatus", &input, |answer| answer["Status"] == "connected").await;
        connected.with_context(|| format!("the agent did not connect:\n{}", agent.process.log_tail()))?;
        Ok(agent)
    }

    /// The process.
    pub fn process(&self) -> &Process {
        &self.process
    }

    /// The node.
    pub fn node_id(&self) -> &str {
        &self.node_id
    }
}
