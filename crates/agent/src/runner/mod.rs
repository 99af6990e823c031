//! One command from its first step to its end.
//!
//! [`plan`] decides, this carries out: it writes each transition to the journal before it acts on it, runs plugins, and
//! passes on what there is to report. The journal's order of events is the contract of [`crate::journal`]. When the disk
//! is full, steps that cannot be recorded are not started but fail, and results that cannot be recorded are reported from
//! memory and written with the next event that can be.

use std::{path::PathBuf, sync::Arc};

use drover_channel::{DocumentStatus, UtcTime};
use drover_document::property_sets;
use tokio::{
    sync::{mpsc, watch},
    time::sleep,
};
use uuid::Uuid;

use crate::{
    backoff::Backoff,
    chain, clock,
    journal::{DoneStep, Durability, End, Event, Journal, Record, Start},
    plugins::{Ended, LiveSink, Plugin, StepContext, Stop},
};

pub mod plan;
pub mod references;
pub mod result;

use self::{
    plan::{Next, Plan, Wish},
    references::ParameterStore,
    result::SetResult,
};

/// Something to report about a command.
#[derive(Debug)]
pub enum Progress {
    /// The last step in the record is done, and others follow or the document has several.
    StepDone(Box<Record>, Stored),
    /// The command has ended.
    Ended(Box<Record>, Stored),
    /// The agent stops; the journal has what is needed to go on.
    LeftOff,
}

/// Whether the journal has what is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stored {
    /// It does.
    InJournal,
    /// It does not; only memory has it.
    InMemory,
}

/// A command to run.
pub struct Job {
    /// What was done so far.
    pub record: Record,
    /// Since when its current step was running when the agent was killed.
    pub interrupted: Option<UtcTime>,
    /// What there is to do.
    pub plan: Plan,
}

/// Runs commands on this node.
pub struct Runner {
    /// Where transitions are written.
    pub journal: Arc<Journal>,
    /// Folder of scripts and output.
    pub orchestration: PathBuf,
    /// What documents can do here.
    pub plugins: Vec<Box<dyn Plugin>>,
    /// Variables of every script.
    pub environment: Vec<(&'static str, String)>,
    /// Values that documents ask for.
    pub store: ParameterStore,
}

/// One command while it runs.
struct Run<'a> {
    runner: &'a Runner,
    record: Record,
    plan: Plan,
    /// Events that the journal did not take yet.
    unwritten: Vec<Event>,
}

impl Runner {
    /// Runs a command to its end. Progress arrives in order; the last is [`Progress::Ended`] or [`Progress::LeftOff`].
    pub async fn run(
        &self,
        job: Job,
        mut stop: watch::Receiver<Stop>,
        progress: mpsc::Sender<Progress>,
        live: LiveSink,
    ) {
        let Job { record, interrupted, plan } = job;
        let mut run = Run { runner: self, record, plan, unwritten: Vec::new() };
        if let Some(since) = interrupted {
            let events = run.interrupted_step(since);
            run.write(events);
            run.report_step(&progress).await;
        }
        if let Err(reason) = run.look_up_references(&mut stop).await {
            run.end(DocumentStatus::Failed, reason);
            run.report_end(&progress).await;
            return;
        }
        let handled: Vec<&str> = self.plugins.iter().map(|plugin| plugin.action()).collect();
        loop {
            let asked = *stop.borrow_and_update();
            if asked == Stop::AgentStops {
                break;
            }
            let wish = if asked == Stop::Cancelled || run.record.cancelled { Wish::Cancel } else { Wish::Run };
            let (result, started) = match run.plan.next(&run.record.steps, wish, &handled) {
                Next::End => {
                    let statuses = run.record.steps.iter().map(|step| step.report.status);
                    run.end(DocumentStatus::of_steps(statuses), String::new());
                    run.report_end(&progress).await;
                    return;
                }
                Next::Report { status, code, reason } => (SetResult::not_run(status, code, &reason), clock::now()),
                Next::Run => match run.run_step(&stop, &live).await {
                    StepEnd::Done(result, started) => (result, started),
                    StepEnd::AgentStops(result, started) => {
                        let event = run.step_done(result, started);
                        run.write(vec![event]);
                        break;
                    }
                },
            };
            let event = run.step_done(result, started);
            if run.record.steps.len() + 1 == run.plan.len() {
                // The last step and the end are written at once, which saves a wait for the disk.
                run.unwritten.push(event.clone());
                run.apply(event);
                let statuses = run.record.steps.iter().map(|step| step.report.status);
                run.end(DocumentStatus::of_steps(statuses), String::new());
                if run.plan.len() > 1 {
                    run.report_step(&progress).await;
                }
                run.report_end(&progress).await;
                return;
            }
            run.write(vec![event]);
            run.report_step(&progress).await;
        }
        let _ = progress.send(Progress::LeftOff).await;
    }
}

enum StepEnd {
    Done(SetResult, UtcTime),
    AgentStops(SetResult, UtcTime),
}

impl Run<'_> {
    fn command_id(&self) -> &str {
        self.record.job_id.command_id()
    }

    /// Writes events, and those that were not written before, durably; then applies them.
    fn write(&mut self, events: Vec<Event>) {
        self.unwritten.extend(events.iter().cloned());
        for event in events {
            self.apply(event);
        }
        self.flush();
    }

    fn flush(&mut self) -> Stored {
        let written = self.runner.journal.append(self.command_id(), &self.unwritten, Durability::Forced);
        match written {
            Ok(()) => {
                self.unwritten.clear();
                Stored::InJournal
            }
            Err(error) => {
                tracing::error!(command_id = self.command_id(), error = %chain(&error), "a result is only in memory");
                Stored::InMemory
            }
        }
    }

    fn stored(&self) -> Stored {
        if self.unwritten.is_empty() { Stored::InJournal } else { Stored::InMemory }
    }

    fn apply(&mut self, event: Event) {
        if let Err(error) = self.record.apply(event) {
            tracing::error!(command_id = self.command_id(), %error, "the runner and the journal disagree");
        }
    }

    /// Gets values from the parameter store. Waits while the server is away, as it may be when a command is taken up again;
    /// does without them when the command is to stop anyway.
    async fn look_up_references(&mut self, stop: &mut watch::Receiver<Stop>) -> Result<(), String> {
        let references = self.plan.references();
        let mut backoff = Backoff::default();
        while !references.is_empty() && *stop.borrow_and_update() == Stop::GoOn && !self.record.cancelled {
            match self.runner.store.look_up(&references).await {
                Ok(values) => {
                    self.plan = self.plan.clone().with_store_values(&values).map_err(|error| chain(&error))?;
                    break;
                }
                Err(error) if error.is_passing() => {
                    let wait = backoff.next_wait();
                    tracing::warn!(command_id = self.command_id(), error = %chain(&error), "parameters not looked up yet");
                    tokio::select! {
                        () = sleep(wait) => {}
                        changed = stop.changed() => if changed.is_err() { return Ok(()) },
                    }
                }
                Err(error) => return Err(chain(&error)),
            }
        }
        Ok(())
    }

    /// Runs the next step, if its start can be recorded.
    async fn run_step(&mut self, stop: &watch::Receiver<Stop>, live: &LiveSink) -> StepEnd {
        let step = self.record.steps.len();
        let started = clock::now();
        let (name, action) = self.plan.names(step).unwrap_or_default();
        let runner = self.runner;
        let Some(plugin) = runner.plugins.iter().find(|plugin| plugin.action() == action) else {
            let reason = format!("Plugin with name {action} not found. Step name: {name}");
            return StepEnd::Done(SetResult::not_run(drover_channel::StepStatus::Failed, 1, &reason), started);
        };
        if let Err(reason) = self.record_start(step, started) {
            return StepEnd::Done(SetResult::not_run(drover_channel::StepStatus::Failed, 1, &reason), started);
        }
        let command_id = self.record.job_id.command_id();
        let (name, _) = self.plan.names(step).unwrap_or_default();
        tracing::info!(command_id, step = name, "step started");
        let mut environment = runner.environment.clone();
        environment.push(("SSM_COMMAND_ID", command_id.to_owned()));
        let on_process = |process| {
            let event = Event::ProcessStarted { process };
            if let Err(error) = runner.journal.append(command_id, &[event], Durability::Lazy) {
                tracing::warn!(command_id, error = %chain(&error), "a process cannot be recorded");
            }
        };
        let command_dir = runner.orchestration.join(command_id);
        let cx = StepContext {
            command_id,
            step_name: name,
            command_dir: &command_dir,
            environment: &environment,
            stop: stop.clone(),
            on_process: &on_process,
            live: live.clone(),
        };
        let mut merged: Option<SetResult> = None;
        for inputs in property_sets(self.plan.inputs(step)) {
            let outcome = plugin.run(&cx, inputs).await;
            let result = SetResult::of(&outcome);
            let result = match merged.take() {
                None => result,
                Some(earlier) => earlier.merge(result),
            };
            match outcome.ended {
                Ended::AgentStopped => return StepEnd::AgentStops(result, started),
                Ended::Cancelled => return StepEnd::Done(result, started),
                Ended::Exited(_) | Ended::NotStarted(_) | Ended::TimedOut => merged = Some(result),
            }
        }
        let nothing = || SetResult::not_run(drover_channel::StepStatus::Success, 0, "");
        StepEnd::Done(merged.unwrap_or_else(nothing), started)
    }

    /// The promise that no step is started twice rests on this: what is not recorded is not started.
    fn record_start(&mut self, step: usize, at: UtcTime) -> Result<(), String> {
        let at_once = step == 0 && self.record.start == Start::AtOnce;
        let durability = if at_once { Durability::Lazy } else { Durability::Forced };
        let mut events = self.unwritten.clone();
        let event = Event::StepStarted { step, at };
        events.push(event.clone());
        match self.runner.journal.append(self.record.job_id.command_id(), &events, durability) {
            Ok(()) => {
                self.unwritten.clear();
                self.apply(event);
                Ok(())
            }
            Err(error) => {
                tracing::error!(command_id = self.command_id(), error = %chain(&error), "a step is not started");
                Err(format!("the step was not started: {}", chain(&error)))
            }
        }
    }

    fn step_done(&self, result: SetResult, started: UtcTime) -> Event {
        let step = self.record.steps.len();
        let (status, code) = self.plan.finished(&self.record.steps, result.status, result.code);
        let (name, action) = self.plan.names(step).unwrap_or_default();
        tracing::info!(command_id = self.command_id(), step = name, %status, code, "step done");
        let report = SetResult { status, code, ..result }.into_report(action, started, clock::now());
        let done = DoneStep { name: name.to_owned(), report, reply: Uuid::new_v4() };
        Event::StepDone { step, done: Box::new(done) }
    }

    fn interrupted_step(&self, since: UtcTime) -> Vec<Event> {
        vec![self.step_done(SetResult::interrupted(), since)]
    }

    fn end(&mut self, status: DocumentStatus, trace: String) {
        tracing::info!(command_id = self.command_id(), %status, "command ended");
        let event = Event::Ended(End { at: clock::now(), status, trace, reply: Uuid::new_v4() });
        self.unwritten.push(event.clone());
        self.apply(event);
        if self.flush() == Stored::InMemory {
            self.runner.journal.note_ended(self.record.job_id.command_id());
        }
    }

    async fn report_step(&self, progress: &mpsc::Sender<Progress>) {
        let _ = progress.send(Progress::StepDone(Box::new(self.record.clone()), self.stored())).await;
    }

    async fn report_end(&self, progress: &mpsc::Sender<Progress>) {
        let _ = progress.send(Progress::Ended(Box::new(self.record.clone()), self.stored())).await;
    }
}
