//! Activations, managed nodes, their tags and their presence.
//!
//! A node comes in by an activation ([`activation`], [`registration`]), proves itself by its RSA key, gets role tokens
//! ([`credentials`]), and tells about itself ([`information`]). [`query`] finds nodes for operators; [`targets`] finds them for
//! other capabilities.

pub mod activation;
pub mod activations;
pub mod credentials;
pub mod error;
pub mod filter;
pub mod information;
pub mod node;
pub mod properties;
pub mod query;
pub mod registration;
pub mod tagging;
pub mod targets;

use drover_api::ssm::op;
use drover_kernel::Capability;
use drover_kernel::capability::any_resource;

pub use error::FleetError;
pub use node::{Node, NodeHome};

/// Everything the fleet brings.
pub fn capability() -> Capability {
    Capability::new("fleet")
        .operation(op::CreateActivation, activations::create_activation, any_resource)
        .operation(op::DescribeActivations, activations::describe_activations, any_resource)
        .operation(op::DeleteActivation, activations::delete_activation, any_resource)
        .operation(op::RegisterManagedInstance, registration::register_managed_instance, registration::no_resource)
        .operation(op::DeregisterManagedInstance, registration::deregister_managed_instance, registration::deregistered)
        .operation(
            op::UpdateManagedInstanceRole,
            registration::update_managed_instance_role,
            registration::role_changed,
        )
        .operation(op::RequestManagedInstanceRoleToken, credentials::request_role_token, credentials::caller)
        .operation(op::UpdateManagedInstancePublicKey, credentials::update_public_key, credentials::caller)
        .operation(op::UpdateInstanceInformation, information::update_instance_information, information::updated)
        .operation(op::DescribeInstanceInformation, query::describe_instance_information, any_resource)
        .operation(op::DescribeInstanceProperties, properties::describe_instance_properties, any_resource)
        .operation(op::GetConnectionStatus, query::get_connection_status, query::target)
        .operation(op::AddTagsToResource, tagging::add_tags_to_resource, tagging::added)
        .operation(op::ListTagsForResource, tagging::list_tags_for_resource, tagging::listed)
        .operation(op::RemoveTagsFromResource, tagging::remove_tags_from_resource, tagging::removed)
}
