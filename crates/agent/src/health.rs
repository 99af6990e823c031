//! Tells the server that this node lives, and what it is.
//!
//! `UpdateInstanceInformation` is called once in short form and once in full at the start, in full after each reconnection,
//! and in full every five minutes give or take half a minute, so that a fleet that was started at once does not call at
//! once for ever. The node never says that it goes away; the server tells that from the age of the last call.

use std::{sync::Arc, time::Duration};

use serde::Serialize;
use tokio::{sync::watch, time::sleep};

use crate::{
    AGENT_NAME, AGENT_VERSION,
    api::{Api, ApiError, Auth},
    backoff::{Backoff, random_fraction},
    chain,
    credentials::{Empty, TokenError, Tokens},
    link::LinkState,
    platform::{Machine, ip_address},
};

/// Time between two reports.
const PERIOD: Duration = Duration::from_secs(5 * 60);

/// How far a report may be from its time, in either direction.
const JITTER: Duration = Duration::from_secs(30);

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct InstanceInformation<'a> {
    instance_id: &'a str,
    agent_name: &'static str,
    agent_version: &'static str,
    platform_type: &'static str,
    #[serde(flatten)]
    details: Option<Details<'a>>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Details<'a> {
    agent_status: &'static str,
    platform_name: &'a str,
    platform_version: &'a str,
    computer_name: &'a str,
    #[serde(rename = "IPAddress")]
    ip_address: String,
    availability_zone: &'static str,
    availability_zone_id: &'static str,
    #[serde(rename = "SSMConnectionChannel")]
    connection_channel: &'static str,
}

/// How much a report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Short,
    Full,
}

#[derive(Debug, thiserror::Error)]
enum ReportError {
    #[error(transparent)]
    Token(#[from] TokenError),
    #[error("the server did not take the report")]
    Api(#[from] ApiError),
}

/// Reports one node's health.
pub struct Health {
    /// The server.
    pub api: Arc<Api>,
    /// What to sign with.
    pub tokens: Arc<Tokens>,
    /// The node.
    pub node_id: String,
    /// What it is.
    pub machine: Machine,
    /// Whether the control channel is open.
    pub link: watch::Receiver<LinkState>,
}

impl Health {
    /// Reports until the task is dropped.
    pub async fn run(mut self) {
        self.report_until_taken(Form::Short).await;
        loop {
            self.report_until_taken(Form::Full).await;
            let wait = PERIOD - JITTER + (JITTER * 2).mul_f64(random_fraction());
            tokio::select! {
                () = sleep(wait) => {}
                () = reconnected(&mut self.link) => {}
            }
        }
    }

    async fn report_until_taken(&self, form: Form) {
        let mut backoff = Backoff::default();
        while let Err(error) = self.report(form).await {
            let wait = backoff.next_wait();
            tracing::warn!(error = %chain(&error), retry_secs = wait.as_secs_f32(), "health report failed");
            sleep(wait).await;
        }
    }

    async fn report(&self, form: Form) -> Result<(), ReportError> {
        let credentials = self.tokens.get(&self.api).await?;
        let connected = self.link.borrow().is_connected();
        let details = match form {
            Form::Short => None,
            Form::Full => Some(Details {
                agent_status: "Active",
                platform_name: &self.machine.platform_name,
                platform_version: &self.machine.platform_version,
                computer_name: &self.machine.computer_name,
                ip_address: ip_address().to_string(),
                availability_zone: "",
                availability_zone_id: "",
                connection_channel: if connected { "ssmmessages" } else { "" },
            }),
        };
        let information = InstanceInformation {
            instance_id: &self.node_id,
            agent_name: AGENT_NAME,
            agent_version: AGENT_VERSION,
            platform_type: "Linux",
            details,
        };
        let result = self.api.call("UpdateInstanceInformation", &information, Auth::Token(&credentials)).await;
        match result {
            Ok(Empty {}) => {
                tracing::debug!(?form, "health reported");
                Ok(())
            }
            Err(error) => {
                if error.is_about_identity() {
                    self.tokens.forget().await;
                }
                Err(error.into())
            }
        }
    }
}

/// Waits until the link comes up, having been down.
async fn reconnected(link: &mut watch::Receiver<LinkState>) {
    loop {
        if link.changed().await.is_err() {
            // The link is gone for good: the agent stops.
            std::future::pending::<()>().await;
        }
        if link.borrow_and_update().is_connected() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_form_has_four_members() {
        let mut information = InstanceInformation {
            instance_id: "mi-1",
            agent_name: AGENT_NAME,
            agent_version: AGENT_VERSION,
            platform_type: "Linux",
            details: None,
        };
        let short = serde_json::to_value(&information).unwrap();
        assert_eq!(short.as_object().unwrap().len(), 4);
        assert_eq!(short["AgentName"], "amazon-ssm-agent");
        information.details = Some(Details {
            agent_status: "Active",
            platform_name: "Debian GNU/Linux",
            platform_version: "12",
            computer_name: "web-1",
            ip_address: "10.0.0.7".to_owned(),
            availability_zone: "",
            availability_zone_id: "",
            connection_channel: "ssmmessages",
        });
        let full = serde_json::to_value(&information).unwrap();
        assert_eq!((&full["IPAddress"], &full["SSMConnectionChannel"]), (&"10.0.0.7".into(), &"ssmmessages".into()));
        assert_eq!(full["ComputerName"], "web-1");
    }
}
