//! How the node of `drover dev` gets, keeps and moves with its registration.

use std::path::PathBuf;
use std::process::Stdio;

use aws_sdk_ssm::types::InstanceInformationStringFilter;
use serde_json::Value;
use tokio::process::Command;

use super::{Node, NodeError};
use crate::connection::{Connection, explain};
use crate::folder::write_private;

/// The environment variable in which the agent takes the activation's code: other users see a command line, not that.
const CODE_VARIABLE: &str = "DROVER_ACTIVATION_CODE";

/// What the agent stored when it was registered.
struct Registration {
    path: PathBuf,
    document: Value,
}

impl Node {
    /// The node's id: the one it has, if the server knows it, else a fresh one.
    ///
    /// # Errors
    /// See [`NodeError`].
    pub(crate) async fn registered(&self, connection: &Connection, region: &str) -> Result<String, NodeError> {
        if let Some(mut registration) = self.registration()?
            && let Some(id) = registration.text("node_id")
            && is_known(connection, &id).await?
        {
            registration.move_to(&connection.url)?;
            return Ok(id);
        }
        self.register(connection, region).await
    }

    /// The id of an earlier registration, without asking whether the server still knows it.
    pub(crate) fn stored_id(&self) -> Option<String> {
        self.registration().ok()??.text("node_id")
    }

    fn registration(&self) -> Result<Option<Registration>, NodeError> {
        let path = self.state_dir.join("identity.json");
        let content = match std::fs::read(&path) {
            Ok(content) => content,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(NodeError::File { what: "read", path, source }),
        };
        let document = serde_json::from_slice(&content);
        let document =
            document.map_err(|error| NodeError::File { what: "read", path: path.clone(), source: error.into() })?;
        Ok(Some(Registration { path, document }))
    }

    async fn register(&self, connection: &Connection, region: &str) -> Result<String, NodeError> {
        let Connection { ssm, url, .. } = connection;
        let name = rustix::system::uname().nodename().to_string_lossy().into_owned();
        let activation = ssm
            .create_activation()
            .iam_role("drover-dev-node")
            .default_instance_name(name)
            .description("The node of drover dev")
            .registration_limit(1)
            .send();
        let activation = activation.await.map_err(explain("CreateActivation", url))?;
        let id = activation.activation_id().unwrap_or_default();
        let mut command = Command::new(&self.program);
        command.args(["register", "--force", "--url", url, "--region", region, "--activation-id", id, "--state-dir"]);
        command.arg(&self.state_dir).env(CODE_VARIABLE, activation.activation_code().unwrap_or_default());
        command.stdin(Stdio::null()).kill_on_drop(true).process_group(0);
        let failed = |source| NodeError::File { what: "start", path: self.program.clone(), source };
        let output = command.output().await.map_err(failed)?;
        // It has served its purpose either way.
        if let Err(error) = ssm.delete_activation().activation_id(id).send().await {
            tracing::warn!(error = %explain("DeleteActivation", url)(error), "an activation stays until it expires");
        }
        if !output.status.success() {
            let words = String::from_utf8_lossy(&output.stderr);
            let words = words.lines().last().unwrap_or_default().trim_start_matches("drover-agent: ");
            return Err(NodeError::Register { words: format!("{words} ({})", output.status) });
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

impl Registration {
    fn text(&self, member: &str) -> Option<String> {
        self.document.get(member)?.as_str().map(str::to_owned)
    }

    /// The port of `drover dev` may be another one at each start; the node, which belongs to it, moves along.
    fn move_to(&mut self, url: &str) -> Result<(), NodeError> {
        if self.text("url").as_deref() == Some(url) {
            return Ok(());
        }
        self.document["url"] = Value::from(url);
        let failed = |source| NodeError::File { what: "write", path: self.path.clone(), source };
        let text = serde_json::to_vec_pretty(&self.document).map_err(|error| failed(error.into()))?;
        write_private(&self.path, &text).map_err(|error| failed(std::io::Error::other(error)))
    }
}

async fn is_known(connection: &Connection, id: &str) -> Result<bool, NodeError> {
    let filter = InstanceInformationStringFilter::builder().key("InstanceIds").values(id).build();
    let filter = filter.expect("both required members are set");
    let listed = connection.ssm.describe_instance_information().filters(filter).send().await;
    let listed = listed.map_err(explain("DescribeInstanceInformation", &connection.url))?;
    Ok(!listed.instance_information_list().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registration_moves_and_keeps_everything_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("identity.json");
        std::fs::write(&path, r#"{"version":1,"node_id":"mi-1","url":"http://127.0.0.1:1","other":[2]}"#).unwrap();
        let node =
            Node { program: PathBuf::new(), state_dir: folder.path().to_owned(), log: PathBuf::new(), child: None };
        node.registration().unwrap().unwrap().move_to("http://127.0.0.1:2").unwrap();
        let moved: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let expected = serde_json::json!({"version": 1, "node_id": "mi-1", "url": "http://127.0.0.1:2", "other": [2]});
        assert_eq!(moved, expected);
        assert_eq!(node.stored_id().as_deref(), Some("mi-1"));
    }
}
