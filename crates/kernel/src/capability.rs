//! What a capability gives the server: operations, sweeps, due handlers and topics of agent messages.
//!
//! An operation is any function `async fn(&Cx, Input) -> Result<Output, OpError>` under its marker type. The server decodes
//! and validates, asks for the resources, authorizes, runs, and encodes; the function does none of that.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use async_trait::async_trait;
use drover_api::{Operation, OperationMeta};

use crate::arn::Arn;
use crate::cx::{Cx, Tools};
use crate::due::DueHandler;
use crate::error::OpError;
use crate::id::{NodeId, Scope};
use crate::task::Sweep;

/// Everything one capability brings.
#[derive(Default)]
pub struct Capability {
    /// Its name, for status pages.
    pub name: &'static str,
    /// Its API operations.
    pub operations: Vec<Arc<dyn Endpoint>>,
    /// Its periodic passes.
    pub sweeps: Vec<Arc<dyn Sweep>>,
    /// Its due work.
    pub due: Vec<Arc<dyn DueHandler>>,
    /// The agent messages it answers.
    pub topics: Vec<Arc<dyn AgentTopic>>,
}

impl Capability {
    /// A capability without anything yet.
    pub fn new(name: &'static str) -> Self {
        Self { name, ..Self::default() }
    }

    /// Adds an operation: its marker, its handler, and the resources it touches for authorization.
    pub fn operation<O, H>(mut self, _marker: O, handler: H, resources: fn(&Cx, &O::Input) -> Vec<Arn>) -> Self
    where
        O: Operation,
        H: for<'a> Handler<'a, O> + Clone + 'static,
    {
        self.operations.push(Arc::new(Typed::<O, H> { handler, resources, operation: PhantomData }));
        self
    }

    /// Adds a periodic pass.
    pub fn sweep(mut self, sweep: impl Sweep + 'static) -> Self {
        self.sweeps.push(Arc::new(sweep));
        self
    }

    /// Adds a kind of due work.
    pub fn due(mut self, handler: impl DueHandler + 'static) -> Self {
        self.due.push(Arc::new(handler));
        self
    }

    /// Adds a topic of agent messages.
    pub fn topic(mut self, topic: impl AgentTopic + 'static) -> Self {
        self.topics.push(Arc::new(topic));
        self
    }
}

/// A function that does an operation. Implemented for every `async fn(&Cx, Input) -> Result<Output, OpError>`.
pub trait Handler<'a, O: Operation>: Send + Sync {
    /// The function's future.
    type Future: Future<Output = Result<O::Output, OpError>> + Send + 'a;

    /// Starts it.
    fn call(&self, cx: &'a Cx, input: O::Input) -> Self::Future;
}

impl<'a, O, F, Doing> Handler<'a, O> for F
where
    O: Operation,
    F: Fn(&'a Cx, O::Input) -> Doing + Send + Sync,
    Doing: Future<Output = Result<O::Output, OpError>> + Send + 'a,
{
    type Future = Doing;

    fn call(&self, cx: &'a Cx, input: O::Input) -> Doing {
        self(cx, input)
    }
}

/// Why a request could not be made into an operation's input.
#[derive(Debug)]
pub enum Undecodable {
    /// Not JSON, or members of the wrong type; the text says what.
    Malformed(String),
    /// Members that break their constraints; the text names all of them in AWS's words.
    Invalid(String),
}

/// An operation with its types hidden.
pub trait Endpoint: Send + Sync {
    /// The operation's facts.
    fn meta(&self) -> &'static OperationMeta;

    /// Decodes and validates the JSON form of an input. An empty body is an empty input.
    ///
    /// # Errors
    /// When it is malformed or breaks a constraint.
    fn prepare(&self, body: &[u8]) -> Result<Box<dyn Prepared>, Undecodable>;

    /// The same for other forms of input, such as that of the query protocol.
    ///
    /// # Errors
    /// When it is malformed or breaks a constraint.
    fn prepare_from(&self, input: &mut dyn erased_serde::Deserializer<'_>) -> Result<Box<dyn Prepared>, Undecodable>;
}

/// A decoded call that has not run yet.
pub trait Prepared: Send {
    /// What it touches, for authorization.
    fn resources(&self, cx: &Cx) -> Vec<Arn>;

    /// Runs the handler.
    fn run<'a>(self: Box<Self>, cx: &'a Cx) -> Pin<Box<dyn Future<Output = Result<Answer, OpError>> + Send + 'a>>;
}

/// An operation's output with its type hidden.
pub struct Answer(Box<dyn erased_serde::Serialize + Send>);

impl Answer {
    /// Hides the type of an output.
    pub fn new(output: impl serde::Serialize + Send + 'static) -> Self {
        Self(Box::new(output))
    }
}

impl serde::Serialize for Answer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        erased_serde::serialize(&*self.0, serializer)
    }
}

struct Typed<O: Operation, H> {
    handler: H,
    resources: fn(&Cx, &O::Input) -> Vec<Arn>,
    operation: PhantomData<fn() -> O>,
}

struct Call<O: Operation, H> {
    handler: H,
    resources: fn(&Cx, &O::Input) -> Vec<Arn>,
    input: O::Input,
}

impl<O: Operation, H: for<'a> Handler<'a, O> + Clone + 'static> Endpoint for Typed<O, H> {
    fn meta(&self) -> &'static OperationMeta {
        O::META
    }

    fn prepare(&self, body: &[u8]) -> Result<Box<dyn Prepared>, Undecodable> {
        let body = if body.is_empty() { b"{}" } else { body };
        self.check(serde_json::from_slice(body).map_err(|error| Undecodable::Malformed(error.to_string()))?)
    }

    fn prepare_from(&self, input: &mut dyn erased_serde::Deserializer<'_>) -> Result<Box<dyn Prepared>, Undecodable> {
        self.check(erased_serde::deserialize(input).map_err(|error| Undecodable::Malformed(error.to_string()))?)
    }
}

impl<O: Operation, H: for<'a> Handler<'a, O> + Clone + 'static> Typed<O, H> {
    fn check(&self, input: O::Input) -> Result<Box<dyn Prepared>, Undecodable> {
        drover_api::validate(&input).map_err(|found| Undecodable::Invalid(found.to_string()))?;
        Ok(Box::new(Call::<O, H> { handler: self.handler.clone(), resources: self.resources, input }))
    }
}

impl<O: Operation, H: for<'a> Handler<'a, O> + 'static> Prepared for Call<O, H> {
    fn resources(&self, cx: &Cx) -> Vec<Arn> {
        (self.resources)(cx, &self.input)
    }

    fn run<'a>(self: Box<Self>, cx: &'a Cx) -> Pin<Box<dyn Future<Output = Result<Answer, OpError>> + Send + 'a>> {
        Box::pin(async move {
            let Call { handler, input, .. } = *self;
            let output = handler.call(cx, input).await?;
            Ok(Answer::new(output))
        })
    }
}

/// Resources of an operation that AWS authorizes on `*` only.
pub fn any_resource<I>(_cx: &Cx, _input: &I) -> Vec<Arn> {
    vec![Arn::any()]
}

/// Answers the messages that nodes send about jobs of one topic.
///
/// Every message may come twice and in any order; nodes are authenticated, and `node` is the one that sent it.
#[async_trait]
pub trait AgentTopic: Send + Sync {
    /// The prefix of the topics it answers, such as `aws.ssm.sendCommand`.
    fn topic(&self) -> &'static str;

    /// Whether the commits of [`AgentTopic::accepted`] and [`AgentTopic::refused`] take the message out of the mailbox. If
    /// not, the gateway does.
    fn takes_messages_out(&self) -> bool;

    /// A node has taken the job.
    ///
    /// # Errors
    /// When the store fails; the message will come again.
    async fn accepted(&self, tools: &Tools, scope: &Scope, node: &NodeId, job_id: &str) -> Result<(), OpError>;

    /// A node has no room for the job now; it will be offered again.
    ///
    /// # Errors
    /// When the store fails; the message will come again.
    async fn postponed(&self, tools: &Tools, scope: &Scope, node: &NodeId, job_id: &str) -> Result<(), OpError>;

    /// A node has refused the job for good.
    ///
    /// # Errors
    /// When the store fails; the message will come again.
    async fn refused(
        &self,
        tools: &Tools,
        scope: &Scope,
        node: &NodeId,
        job_id: &str,
        reason: &str,
    ) -> Result<(), OpError>;

    /// A node reports progress or the result. Answered to the node only after this returns.
    ///
    /// # Errors
    /// When the store fails; the message will come again. A message that makes no sense is logged and is no error.
    async fn reply(
        &self,
        tools: &Tools,
        scope: &Scope,
        node: &NodeId,
        job_id: &str,
        content: &str,
    ) -> Result<(), OpError>;

    /// A piece of live output. It may be dropped.
    ///
    /// # Errors
    /// When the store fails.
    async fn output(&self, tools: &Tools, scope: &Scope, node: &NodeId, chunk: &OutputChunk) -> Result<(), OpError>;
}

/// Live output of a running step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputChunk {
    /// The job it belongs to.
    pub job_id: String,
    /// The step.
    pub step: String,
    /// `stdout` or `stderr`.
    pub stream: String,
    /// Bytes of this stream before the chunk.
    pub offset: u64,
    /// The text.
    pub text: String,
}
