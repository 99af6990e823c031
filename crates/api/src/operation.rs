//! The facts of operations and services that the request pipeline needs before it knows any type.

use std::fmt::Debug;

use serde::{Serialize, de::DeserializeOwned};

use crate::Validate;

/// One AWS API operation: a marker type that ties its input and output shapes to its facts.
pub trait Operation: Send + Sync + 'static {
    /// The request shape. Its default is the request without any member.
    type Input: Serialize + DeserializeOwned + Validate + Default + Debug + Send + 'static;
    /// The answer's shape.
    type Output: Serialize + DeserializeOwned + Default + Debug + Send + 'static;
    /// The operation's facts; the same value stands in its service's table.
    const META: &'static OperationMeta;
}

/// The facts of one operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationMeta {
    /// Signing name of the service, which is also its module here, such as `ssm`.
    pub service: &'static str,
    /// Name of the operation, such as `SendCommand`.
    pub name: &'static str,
    /// The action that policies name, such as `ssm:SendCommand`.
    pub iam_action: &'static str,
    /// Whether the operation is missing from AWS's public API description; agents call such operations.
    pub hidden: bool,
    /// The errors the model lists for the operation, sorted by code.
    pub errors: &'static [ErrorKind],
    /// Where the input holds secrets: wire names joined by dots, `*` for every element of a list or value of a map.
    pub sensitive_input: &'static [&'static str],
    /// Where the output holds secrets, written as in `sensitive_input`.
    pub sensitive_output: &'static [&'static str],
    /// How the operation is paged, when it is.
    pub pagination: Option<Pagination>,
}

/// A modelled error: what clients match on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrorKind {
    /// The code on the wire, such as `InvalidInstanceId`.
    pub code: &'static str,
    /// The HTTP status that goes with it.
    pub status: u16,
}

/// The members by which an operation is paged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pagination {
    /// The input member that carries the token of the page wanted.
    pub input_token: &'static str,
    /// The output member that carries the token of the next page.
    pub output_token: &'static str,
    /// The input member that limits the page's size, when there is one.
    pub limit_key: Option<&'static str>,
    /// The output members that hold the results; empty when the model does not say.
    pub result_keys: &'static [&'static str],
}

/// The protocol a service speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// JSON 1.0 with `X-Amz-Target`.
    Json10,
    /// JSON 1.1 with `X-Amz-Target`.
    Json11,
    /// Form parameters in, XML out.
    Query,
    /// JSON with members bound to the path, the query and headers.
    RestJson,
    /// XML with members bound to the path, the query and headers.
    RestXml,
}

/// The facts of one service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceMeta {
    /// Name of the service's module, such as `ssm`.
    pub name: &'static str,
    /// Service name in a signature's credential scope.
    pub signing_name: &'static str,
    /// Version of the API, such as `2014-11-06`.
    pub api_version: &'static str,
    /// What stands before the dot in `X-Amz-Target`; empty for protocols that do not use the header.
    pub target_prefix: &'static str,
    /// The protocol.
    pub protocol: Protocol,
    /// Namespace of XML answers, for the protocols that have them.
    pub xml_namespace: Option<&'static str>,
    /// All operations, sorted by name, hidden ones included.
    pub operations: &'static [&'static OperationMeta],
}

impl ServiceMeta {
    /// Finds an operation by its exact name.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static OperationMeta> {
        let found = self.operations.binary_search_by(|meta| meta.name.cmp(name)).ok()?;
        self.operations.get(found).copied()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Operation, SERVICES, ssm};

    #[test]
    fn every_operation_is_found_by_name_in_its_service() {
        for service in SERVICES {
            for meta in service.operations {
                assert_eq!(service.operation(meta.name), Some(*meta), "{}:{}", service.name, meta.name);
                assert_eq!(meta.service, service.signing_name);
                assert_eq!(meta.iam_action, format!("{}:{}", service.signing_name, meta.name));
            }
        }
        assert_eq!(ssm::SERVICE.operation("sendCommand"), None);
    }

    #[test]
    fn send_command_carries_its_facts() {
        let meta = ssm::op::SendCommand::META;
        assert_eq!((meta.service, meta.iam_action, meta.hidden), ("ssm", "ssm:SendCommand", false));
        assert!(meta.errors.contains(&ssm::error::INVALID_INSTANCE_ID));
        assert_eq!(meta.sensitive_input, ["Parameters"]);
        assert_eq!(meta.sensitive_output, ["Command.Parameters"]);
        assert_eq!(meta.pagination, None);
        assert_eq!(ssm::SERVICE.target_prefix, "AmazonSSM");
    }

    #[test]
    fn pagination_names_the_members() {
        let pagination = ssm::op::ListCommands::META.pagination.expect("ListCommands is paged");
        assert_eq!((pagination.input_token, pagination.limit_key), ("NextToken", Some("MaxResults")));
        assert_eq!(pagination.result_keys, ["Commands"]);
    }

    #[test]
    fn operations_of_agents_are_marked_hidden() {
        let hidden: Vec<_> = ssm::SERVICE.operations.iter().filter(|meta| meta.hidden).map(|meta| meta.name).collect();
        assert!(hidden.contains(&"RegisterManagedInstance"), "{hidden:?}");
        assert!(hidden.contains(&"UpdateInstanceInformation"), "{hidden:?}");
        assert!(!hidden.contains(&"PutInventory"), "{hidden:?}");
    }

    #[test]
    fn server_faults_are_500_and_the_rest_400() {
        assert_eq!(ssm::error::INTERNAL_SERVER_ERROR.status, 500);
        assert_eq!(ssm::error::INVALID_INSTANCE_ID.status, 400);
    }
}
