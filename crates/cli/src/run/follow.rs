//! Going along with a command until it is over.
//!
//! A server that is away for a while loses nothing but time: the cursor says what has been seen, and any server can go on from it.

use std::collections::HashMap;
use std::io;
use std::time::Duration;

use anyhow::Context as _;
use drover_api::drover::op::FollowCommand;
use drover_api::drover::{FollowCommandRequest, FollowCommandResult, OutputChunk};
use tokio::signal::unix::Signal;
use tokio::time::{Instant, sleep};

use super::live::Live;
use super::outcome::{Invocation, is_final, labeled};
use super::printer::Sink;
use crate::connection::{CallError, Connection, explain};
use crate::failure::chain;

/// How long the server may wait for something new before it answers.
const WAIT_SECS: i32 = 20;
/// Chunks in one answer.
const CHUNKS: i32 = 1_000;
/// Invocations in one answer; the server says no more of larger commands.
const INVOCATIONS: usize = 1_000;
/// How long the server may be away.
const PATIENCE: Duration = Duration::from_secs(120);
/// Pause before a server that is away is asked again.
const PAUSE: Duration = Duration::from_millis(500);

/// How far we are with a command.
pub(super) struct Follower<'a> {
    connection: &'a Connection,
    command_id: &'a str,
    cursor: Option<String>,
    live: Live,
    names: HashMap<String, String>,
    cancelling: Cancelling,
    away_since: Option<Instant>,
}

/// Whether the command is being cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cancelling {
    No,
    Yes,
}

impl<'a> Follower<'a> {
    /// Nothing seen yet.
    pub(super) fn new(connection: &'a Connection, command_id: &'a str) -> Self {
        Self {
            connection,
            command_id,
            cursor: None,
            live: Live::default(),
            names: HashMap::new(),
            cancelling: Cancelling::No,
            away_since: None,
        }
    }

    /// Says what of the output is not there.
    pub(super) fn tell_losses(&self, sink: &Sink) {
        let name = |node: &str| self.names.get(node).cloned().unwrap_or_else(|| node.to_owned());
        for (node, bytes) in self.live.missing() {
            sink.note(&format!("{bytes} bytes of {}'s output were lost on the way", name(node)));
        }
        for node in self.live.cut() {
            sink.note(&format!("{}'s output may be longer than what is shown; the node has all of it", name(node)));
        }
    }

    /// What was live.
    pub(super) fn live(&self) -> &Live {
        &self.live
    }

    /// Passes output on until the command is over; gives its status and its invocations. The first interrupt cancels the command,
    /// the second gives up.
    ///
    /// # Errors
    /// When the server says no or stays away, or after the second interrupt. The command may then go on.
    pub(super) async fn follow(
        &mut self,
        sink: &mut Sink,
        interrupts: &mut Signal,
    ) -> anyhow::Result<(String, Vec<Invocation>)> {
        loop {
            let answer = tokio::select! {
                answer = self.ask() => answer,
                _ = interrupts.recv() => {
                    self.interrupted(sink).await?;
                    continue;
                }
            };
            let answer = match answer {
                Ok(answer) => answer,
                Err(error) => {
                    self.bear(error, sink)?;
                    sleep(PAUSE).await;
                    continue;
                }
            };
            self.away_since = None;
            let status = answer.command_status.unwrap_or_default();
            let chunks = answer.chunks.unwrap_or_default();
            let invocations = answer.invocations.unwrap_or_default();
            let invocations = labeled(invocations.into_iter().map(Invocation::from).collect());
            self.cursor = answer.cursor;
            match self.pass_on(&chunks, &invocations, sink) {
                // Nobody reads any more: the same as an interrupt, but only the first counts.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                    if self.cancelling == Cancelling::No {
                        self.interrupted(sink).await?;
                    }
                }
                result => result?,
            }
            sink.progress(invocations.iter().filter(|invocation| invocation.is_done()).count(), invocations.len());
            if is_final(&status) && chunks.is_empty() {
                let all = if invocations.len() < INVOCATIONS { invocations } else { Box::pin(self.list()).await? };
                return Ok((status, all));
            }
        }
    }

    async fn ask(&self) -> Result<FollowCommandResult, CallError> {
        let request = FollowCommandRequest {
            command_id: Some(self.command_id.to_owned()),
            cursor: self.cursor.clone(),
            wait_seconds: Some(WAIT_SECS),
            max_results: Some(CHUNKS),
        };
        self.connection.own.call::<FollowCommand>(&request).await
    }

    /// Passes on what is new. With several nodes every line says whose it is.
    fn pass_on(&mut self, chunks: &[OutputChunk], invocations: &[Invocation], sink: &mut Sink) -> io::Result<()> {
        let named = |invocation: &Invocation| (invocation.node.clone(), invocation.label.clone());
        self.names = invocations.iter().map(named).collect();
        let several = invocations.len() > 1;
        for chunk in chunks {
            let Some(piece) = self.live.accept(chunk) else { continue };
            let label = self.names.get(piece.node).map_or(piece.node, String::as_str);
            sink.write(piece.node, several.then_some(label), piece.stream, piece.text)?;
        }
        Ok(())
    }

    async fn interrupted(&mut self, sink: &Sink) -> anyhow::Result<()> {
        if self.cancelling == Cancelling::Yes {
            anyhow::bail!("interrupted");
        }
        self.cancelling = Cancelling::Yes;
        sink.note("cancelling; once more leaves at once");
        let Connection { ssm, url, .. } = self.connection;
        let cancelled = Box::pin(ssm.cancel_command().command_id(self.command_id).send()).await;
        cancelled.map_err(explain("CancelCommand", url)).context("the command was not cancelled")?;
        Ok(())
    }

    /// Tells whether to go on after an error.
    fn bear(&mut self, error: CallError, sink: &Sink) -> Result<(), CallError> {
        if !error.is_passing() {
            return Err(error);
        }
        let since = *self.away_since.get_or_insert_with(|| {
            sink.note(&format!("{}; waiting for it", chain(&error)));
            Instant::now()
        });
        if since.elapsed() < PATIENCE { Ok(()) } else { Err(error) }
    }

    async fn list(&self) -> Result<Vec<Invocation>, CallError> {
        let Connection { ssm, url, .. } = self.connection;
        let request = ssm.list_command_invocations().command_id(self.command_id).details(true);
        let mut pages = request.into_paginator().page_size(50).send();
        let mut all = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page.map_err(explain("ListCommandInvocations", url))?;
            all.extend(page.command_invocations.unwrap_or_default().into_iter().map(Invocation::from));
        }
        Ok(labeled(all))
    }
}
