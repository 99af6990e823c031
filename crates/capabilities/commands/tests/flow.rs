//! A command's whole life over the memory engine, with the nodes' reports made by hand.

#![expect(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::sync::Arc;

use drover_api::ssm::{
    CancelCommandRequest, GetCommandInvocationRequest, ListCommandInvocationsRequest, ListCommandsRequest,
    SendCommandRequest, Target,
};
use drover_bus::InProcess;
use drover_channel::message::{AdditionalInfo, AgentInfo, Reply, StepReport};
use drover_channel::{DocumentStatus, StepStatus};
use drover_commands::settle::Settle;
use drover_commands::{cancel, deadlines, get, job, list, progress::SendCommandTopic, send};
use drover_fleet::Node;
use drover_fleet::node::{AgentFacts, RESOURCE_TYPE};
use drover_kernel::capability::AgentTopic;
use drover_kernel::due::{self, DueHandler};
use drover_kernel::mailbox;
use drover_kernel::seal::{RootKey, Sealer};
use drover_kernel::settings::Settings;
use drover_kernel::tags::{TagSet, Tags};
use drover_kernel::{
    AccountId, Batch, CommandId, Cx, Db, NodeId, OpError, Principal, Region, RequestId, Scope, Time, Tools,
};
use drover_store::MemoryStore;

struct World {
    cx: Cx,
    nodes: Vec<NodeId>,
}

impl World {
    /// `count` nodes with the tag env=prod.
    async fn with_nodes(count: usize) -> Self {
        let account = AccountId::parse("123456789012").unwrap();
        let region = Region::parse("us-east-1").unwrap();
        let scope = Scope { account: account.clone(), region: region.clone() };
        let tools = Tools {
            db: Db::new(Arc::new(MemoryStore::new()), Arc::new(InProcess::new())),
            settings: Arc::new(Settings::standard(account.clone(), region)),
            sealer: Sealer::new(&RootKey::random()),
        };
        let mut nodes: Vec<NodeId> = (0..count).map(|_| NodeId::random()).collect();
        nodes.sort();
        for id in &nodes {
            let mut batch = Batch::new();
            batch.insert(&scope, &node(id));
            let tags = Tags::from([("env".to_owned(), "prod".to_owned())]);
            let set = TagSet { resource_type: RESOURCE_TYPE.into(), resource_id: id.to_string(), tags };
            batch.insert(&scope, &set);
            tools.db.commit(batch).await.unwrap();
        }
        let principal = Principal::Administrator { account, access_key_id: "AKIA".into() };
        let cx = Cx {
            scope,
            principal,
            now: Time::now(),
            request_id: RequestId::random(),
            source_ip: "127.0.0.1".into(),
            tools,
        };
        Self { cx, nodes }
    }

    async fn send(&self, change: impl FnOnce(&mut SendCommandRequest)) -> Result<CommandId, OpError> {
        let mut input = SendCommandRequest {
            document_name: Some("AWS-RunShellScript".into()),
            parameters: Some(
                [("commands".to_owned(), vec!["true".to_owned()])]
                    .into_iter()
                    .collect::<std::collections::BTreeMap<_, _>>()
                    .into(),
            ),
            targets: Some(vec![Target { key: Some("tag:env".into()), values: Some(vec!["prod".into()]) }]),
            ..Default::default()
        };
        change(&mut input);
        let sent = send::send_command(&self.cx, input).await?.command.unwrap();
        Ok(CommandId::parse(sent.command_id.unwrap()).unwrap())
    }

    /// Does all due work, as the server's loop does.
    async fn settle(&self) {
        let handlers: [&dyn DueHandler; 4] = [&Settle, &cancel::Cancel, &deadlines::Delivery, &deadlines::Execution];
        loop {
            let found = due::claim(self.cx.db(), "test", 100).await.unwrap();
            if found.claimed.is_empty() {
                return;
            }
            for claimed in found.claimed {
                let handler = handlers.iter().find(|handler| handler.kind() == claimed.kind).unwrap();
                handler.run(&self.cx.tools, &claimed.scope, &claimed.id, claimed.now).await.unwrap();
                claimed.finish(self.cx.db()).await.unwrap();
            }
        }
    }

    async fn mailbox(&self, node: &NodeId) -> usize {
        mailbox::read(self.cx.db(), &self.cx.scope, node, None, 10).await.unwrap().len()
    }

    /// The nodes that have something in their mailbox.
    async fn dispatched(&self) -> Vec<NodeId> {
        let mut found = Vec::new();
        for node in &self.nodes {
            if self.mailbox(node).await > 0 {
                found.push(node.clone());
            }
        }
        found
    }

    async fn report(&self, command: &CommandId, node: &NodeId, status: DocumentStatus) {
        let job = job::job_id(command, node).to_string();
        let step = StepReport {
            status: if status == DocumentStatus::Success { StepStatus::Success } else { StepStatus::Failed },
            code: i64::from(status != DocumentStatus::Success),
            name: "aws:runShellScript".into(),
            standard_output: "out".into(),
            output: "out".into(),
            start_date_time: None,
            end_date_time: None,
            output_s3_bucket_name: String::new(),
            output_s3_key_prefix: String::new(),
            step_name: String::new(),
            standard_error: String::new(),
        };
        let reply = Reply {
            additional_info: AdditionalInfo {
                agent: AgentInfo::default(),
                date_time: None,
                run_id: String::new(),
                runtime_status_counts: None,
                able_to_open_mgs_connection: None,
            },
            document_status: status,
            document_trace_output: String::new(),
            runtime_status: Some([("aws:runShellScript".to_owned(), step)].into()),
        };
        let content = serde_json::to_string(&reply).unwrap();
        SendCommandTopic.reply(&self.cx.tools, &self.cx.scope, node, &job, &content).await.unwrap();
    }

    async fn status(&self, command: &CommandId) -> (String, String, i32) {
        let input = ListCommandsRequest { command_id: Some(command.to_string()), ..Default::default() };
        let found = list::list_commands(&self.cx, input).await.unwrap().commands.unwrap().remove(0);
        (found.status.unwrap(), found.status_details.unwrap(), found.target_count.unwrap())
    }

    async fn details(&self, command: &CommandId) -> Vec<String> {
        let input = ListCommandInvocationsRequest { command_id: Some(command.to_string()), ..Default::default() };
        let found = list::list_command_invocations(&self.cx, input).await.unwrap().command_invocations.unwrap();
        found.into_iter().map(|one| one.status_details.unwrap()).collect()
    }
}

fn node(id: &NodeId) -> Node {
    Node {
        id: id.clone(),
        public_key: String::new(),
        key_created: Time::from_millis(0),
        fingerprint: String::new(),
        activation_id: String::new(),
        iam_role: "role".into(),
        name: None,
        registered: Time::from_millis(0),
        agent: AgentFacts::default(),
    }
}

#[tokio::test]
async fn a_command_to_tags_runs_everywhere_and_succeeds() {
    let world = World::with_nodes(3).await;
    let command = world.send(|_| {}).await.unwrap();
    assert_eq!(world.status(&command).await, ("Pending".into(), "Pending".into(), 0));
    world.settle().await;
    assert_eq!(world.dispatched().await, world.nodes);
    for node in &world.nodes {
        world.report(&command, node, DocumentStatus::Success).await;
        world.report(&command, node, DocumentStatus::Success).await;
    }
    world.settle().await;
    assert_eq!(world.status(&command).await, ("Success".into(), "Success".into(), 3));
    assert!(world.dispatched().await.is_empty(), "a result takes the message out, also without an acknowledgement");
}

#[tokio::test]
async fn no_more_than_the_concurrency_run_and_too_many_errors_end_the_rest() {
    let world = World::with_nodes(5).await;
    let limits = |input: &mut SendCommandRequest| {
        input.max_concurrency = Some("2".into());
        input.max_errors = Some("1".into());
    };
    let command = world.send(limits).await.unwrap();
    world.settle().await;
    let first = world.dispatched().await;
    assert_eq!(first.len(), 2);
    world.report(&command, &first[0], DocumentStatus::Failed).await;
    world.settle().await;
    let second = world.dispatched().await;
    assert_eq!(second.len(), 2, "one error is tolerated");
    for node in &second {
        world.report(&command, node, DocumentStatus::Failed).await;
    }
    world.settle().await;
    assert!(world.dispatched().await.is_empty());
    let mut details = world.details(&command).await;
    details.sort();
    assert_eq!(details, ["Failed", "Failed", "Failed", "Terminated", "Terminated"]);
    assert_eq!(world.status(&command).await, ("Failed".into(), "Failed".into(), 5));
}

#[tokio::test]
async fn targets_without_nodes_end_at_once() {
    let world = World::with_nodes(1).await;
    let other = |input: &mut SendCommandRequest| {
        input.targets = Some(vec![Target { key: Some("tag:env".into()), values: Some(vec!["dev".into()]) }]);
    };
    let command = world.send(other).await.unwrap();
    world.settle().await;
    assert_eq!(world.status(&command).await, ("Success".into(), "NoInstancesInTag".into(), 0));
}

#[tokio::test]
async fn cancelling_ends_what_no_connected_node_has() {
    let world = World::with_nodes(2).await;
    let command = world.send(|input| input.max_concurrency = Some("1".into())).await.unwrap();
    world.settle().await;
    let input = CancelCommandRequest { command_id: Some(command.to_string()), ..Default::default() };
    cancel::cancel_command(&world.cx, input).await.unwrap();
    world.settle().await;
    assert_eq!(world.details(&command).await, ["Cancelled", "Cancelled"]);
    assert_eq!(world.status(&command).await, ("Cancelled".into(), "Cancelled".into(), 2));
    assert!(world.dispatched().await.is_empty());
}

#[tokio::test]
async fn a_named_node_gets_its_message_in_the_same_commit_and_its_result_is_read_back() {
    let world = World::with_nodes(1).await;
    let node = world.nodes[0].clone();
    let named = |input: &mut SendCommandRequest| {
        input.targets = None;
        input.instance_ids = Some(vec![node.to_string()]);
    };
    let command = world.send(named).await.unwrap();
    assert_eq!(world.mailbox(&node).await, 1);
    let job = job::job_id(&command, &node).to_string();
    SendCommandTopic.accepted(&world.cx.tools, &world.cx.scope, &node, &job).await.unwrap();
    assert_eq!(world.mailbox(&node).await, 0);
    world.settle().await;
    assert_eq!(world.status(&command).await.0, "InProgress");
    world.report(&command, &node, DocumentStatus::Failed).await;
    world.settle().await;
    let input = GetCommandInvocationRequest {
        command_id: Some(command.to_string()),
        instance_id: Some(node.to_string()),
        ..Default::default()
    };
    let got = get::get_command_invocation(&world.cx, input).await.unwrap();
    assert_eq!((got.status.as_deref(), got.response_code), (Some("Failed"), Some(1)));
    assert_eq!(got.standard_output_content.as_deref(), Some("out"));
    assert_eq!(world.status(&command).await.1, "Failed");
}

#[tokio::test]
async fn bad_requests_are_refused_with_awss_codes() {
    let world = World::with_nodes(1).await;
    let code = async |change: fn(&mut SendCommandRequest)| world.send(change).await.unwrap_err().kind().code;
    assert_eq!(code(|input| input.document_name = Some("AWS-Nothing".into())).await, "InvalidDocument");
    assert_eq!(code(|input| input.document_version = Some("7".into())).await, "InvalidDocumentVersion");
    assert_eq!(code(|input| input.parameters = None).await, "InvalidParameters");
    assert_eq!(code(|input| input.targets = None).await, "ValidationException");
    let ids = |input: &mut SendCommandRequest, ids: &[&str]| {
        input.targets = None;
        input.instance_ids = Some(ids.iter().map(|id| (*id).to_owned()).collect());
    };
    let unknown = world.send(|input| ids(input, &["mi-00000000000000000"])).await.unwrap_err();
    assert_eq!(unknown.kind().code, "InvalidInstanceId");
    assert!(unknown.message().contains("mi-00000000000000000"), "{}", unknown.message());
    let quotes = "\"".repeat(60_000);
    let long = world.send(|input| {
        let parameters = std::collections::BTreeMap::from([("commands".to_owned(), vec![quotes])]);
        input.parameters = Some(parameters.into());
    });
    assert_eq!(long.await.unwrap_err().kind().code, "MaxDocumentSizeExceeded");
    let twice = world.send(|input| ids(input, &["mi-00000000000000000"; 2])).await.unwrap_err();
    assert_eq!(twice.kind().code, "DuplicateInstanceId");
}
