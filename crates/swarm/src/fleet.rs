//! Many simulated nodes in this process.

use std::sync::Arc;

use anyhow::Context as _;
use serde_json::json;
use tokio::task::JoinSet;

use crate::client::Client;
use crate::node::{Activation, World};
use crate::request::SSM;

/// Nodes that register or connect at the same time.
const AT_ONCE: usize = 32;

/// The most nodes that one activation is for, on AWS and here.
const PER_ACTIVATION: usize = 1_000;

/// The key of the tag that nodes are targeted by.
pub const TAG: &str = "swarm";

/// The nodes. Dropping them closes their connections.
#[derive(Debug)]
pub struct Fleet {
    world: Arc<World>,
    connected: JoinSet<anyhow::Result<()>>,
}

impl Fleet {
    /// A fleet without nodes.
    pub fn new(world: World) -> Self {
        Self { world: Arc::new(world), connected: JoinSet::new() }
    }

    /// Registers nodes whose tag [`TAG`] has this value; gives their ids.
    ///
    /// # Errors
    /// When the server refuses one.
    pub async fn register(&self, client: &mut Client, tag: &str, count: usize) -> anyhow::Result<Vec<String>> {
        let mut ids = Vec::with_capacity(count);
        while ids.len() < count {
            let part = (count - ids.len()).min(PER_ACTIVATION);
            let input = json!({
                "IamRole": "bench",
                "RegistrationLimit": part,
                "Tags": [{ "Key": TAG, "Value": tag }],
            });
            let answer = client.call(SSM, "CreateActivation", &input).await?;
            let text = |member: &str| answer[member].as_str().unwrap_or_default().to_owned();
            let activation = Activation { id: text("ActivationId"), code: text("ActivationCode") };
            let register = |world: Arc<World>, _| {
                let activation = activation.clone();
                async move { world.register(&activation).await }
            };
            ids.extend(self.each(0..part, register).await?);
        }
        Ok(ids)
    }

    /// Connects nodes; returns when all channels are open.
    ///
    /// # Errors
    /// When the server refuses one.
    pub async fn connect(&mut self, ids: Vec<String>) -> anyhow::Result<()> {
        let connect = |world: Arc<World>, id: String| async move { world.connect(&id).await };
        for channel in self.each(ids, connect).await? {
            self.connected.spawn(channel.run());
        }
        Ok(())
    }

    /// What the nodes have in common.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// How many nodes are connected.
    ///
    /// # Errors
    /// When one has lost its connection.
    pub fn connected(&mut self) -> anyhow::Result<usize> {
        if let Some(ended) = self.connected.try_join_next() {
            ended?.context("a simulated node was lost")?;
        }
        Ok(self.connected.len())
    }

    /// Does the same for each item, [`AT_ONCE`] at the same time. The results are in no order.
    async fn each<I, T, F>(
        &self,
        items: impl IntoIterator<Item = I>,
        work: impl Fn(Arc<World>, I) -> F,
    ) -> anyhow::Result<Vec<T>>
    where
        F: Future<Output = anyhow::Result<T>> + Send + 'static,
        T: Send + 'static,
    {
        let mut running = JoinSet::new();
        let mut done = Vec::new();
        for item in items {
            if running.len() == AT_ONCE
                && let Some(result) = running.join_next().await
            {
                done.push(result??);
            }
            running.spawn(work(Arc::clone(&self.world), item));
        }
        while let Some(result) = running.join_next().await {
            done.push(result??);
        }
        Ok(done)
    }
}
