//! Which service and operation a request is for.
//!
//! One port serves all services, so the path says little. The service is the one that the signature is scoped to. Requests
//! that need no signature (a node's registration) are told by the prefix of `X-Amz-Target`.

use drover_api::{Protocol, ServiceMeta};

use crate::{error::Framework, json::Target, query::Form, sigv4::RequestParts};

/// Where a request goes. The operation is what the client wrote; whether it exists is for the caller to see.
#[derive(Clone, Debug)]
pub enum Route<'m> {
    /// AWS JSON 1.1; decode the body with [`crate::json::decode`].
    Json {
        /// The service.
        service: &'m ServiceMeta,
        /// From `X-Amz-Target`.
        operation: String,
    },
    /// AWS query; the body is already taken apart.
    Query {
        /// The service.
        service: &'m ServiceMeta,
        /// From the argument `Action`.
        operation: String,
        /// All arguments.
        form: Form,
    },
    /// A signed request whose operation is told by method and path, such as those of `ssmmessages`.
    Rest {
        /// The signing name, which need not be that of a modelled service.
        service: String,
    },
    /// Not signed and not naming an operation: console files, health checks, the session client's WebSocket. Where none of
    /// these matches, [`Framework::MissingAuthenticationToken`] is the answer.
    Plain,
}

/// Decides where a request goes.
///
/// `signed_for` is the service of the credential scope if the request carries a signature (proven or not), `body` is read only
/// for query services, `services` are those that this server has.
///
/// # Errors
/// [`Framework::InvalidSignature`] for a signature scoped to another service than the target's;
/// [`Framework::UnknownOperation`] for targets and actions that name nothing;
/// [`Framework::Serialization`] for a form that cannot be read.
pub fn route<'m>(
    parts: &RequestParts<'_>,
    signed_for: Option<&str>,
    body: &[u8],
    services: &[&'m ServiceMeta],
) -> Result<Route<'m>, Framework> {
    if parts.headers.contains_key("x-amz-target") {
        let text = parts.header("x-amz-target").unwrap_or_default();
        return json_route(text, signed_for, services);
    }
    let Some(signed_for) = signed_for else { return Ok(Route::Plain) };
    let query_service =
        services.iter().find(|service| service.signing_name == signed_for && service.protocol == Protocol::Query);
    match query_service {
        Some(service) => query_route(parts, body, service),
        None if is_rest(signed_for, services) => Ok(Route::Rest { service: signed_for.to_owned() }),
        None => Err(Framework::UnknownOperation("The request has no X-Amz-Target header.".to_owned())),
    }
}

fn json_route<'m>(text: &str, signed_for: Option<&str>, services: &[&'m ServiceMeta]) -> Result<Route<'m>, Framework> {
    let unknown = || Framework::UnknownOperation(format!("The target {text} is not known to this server."));
    let target = Target::parse(text).ok_or_else(unknown)?;
    let service = services
        .iter()
        .find(|service| {
            matches!(service.protocol, Protocol::Json10 | Protocol::Json11) && service.target_prefix == target.prefix
        })
        .ok_or_else(unknown)?;
    match signed_for {
        Some(other) if other != service.signing_name => Err(Framework::wrong_service(service.signing_name)),
        Some(_) | None => Ok(Route::Json { service, operation: target.operation.to_owned() }),
    }
}

fn query_route<'m>(parts: &RequestParts<'_>, body: &[u8], service: &'m ServiceMeta) -> Result<Route<'m>, Framework> {
    // A presigned POST has its arguments in the query string too.
    let form = Form::parse(if parts.method == "GET" || body.is_empty() { parts.query.as_bytes() } else { body })?;
    let operation = form
        .action()
        .map(str::to_owned)
        .ok_or_else(|| Framework::UnknownOperation("The request has no Action parameter.".to_owned()))?;
    match form.version() {
        Some(version) if version != service.api_version => {
            Err(Framework::UnknownOperation(format!("Could not find operation {operation} for version {version}")))
        }
        Some(_) | None => Ok(Route::Query { service, operation, form }),
    }
}

/// A service that is not modelled here, such as `ssmmessages`, is told by its paths too.
fn is_rest(signing_name: &str, services: &[&ServiceMeta]) -> bool {
    services
        .iter()
        .filter(|service| service.signing_name == signing_name)
        .all(|service| matches!(service.protocol, Protocol::RestJson | Protocol::RestXml))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::*;

    const fn service(
        signing_name: &'static str,
        target_prefix: &'static str,
        protocol: Protocol,
        api_version: &'static str,
    ) -> ServiceMeta {
        ServiceMeta {
            name: signing_name,
            signing_name,
            api_version,
            target_prefix,
            protocol,
            xml_namespace: None,
            operations: &[],
        }
    }

    const SSM: ServiceMeta = service("ssm", "AmazonSSM", Protocol::Json11, "2014-11-06");
    const STS: ServiceMeta = service("sts", "", Protocol::Query, "2011-06-15");
    const CONTACTS: ServiceMeta = service("ssm-contacts", "", Protocol::RestJson, "2021-05-03");

    fn shown(target: Option<&str>, signed_for: Option<&str>, method: &str, query: &str, body: &str) -> String {
        let mut headers = HeaderMap::new();
        if let Some(target) = target {
            headers.insert("x-amz-target", HeaderValue::from_str(target).unwrap());
        }
        let parts = RequestParts { method, path: "/", query, authority: None, headers: &headers };
        match route(&parts, signed_for, body.as_bytes(), &[&SSM, &STS, &CONTACTS]) {
            Ok(Route::Json { service, operation }) => format!("json {} {operation}", service.name),
            Ok(Route::Query { service, operation, .. }) => format!("query {} {operation}", service.name),
            Ok(Route::Rest { service }) => format!("rest {service}"),
            Ok(Route::Plain) => "plain".to_owned(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn json_services_are_told_by_target() {
        let go = |target, signed_for| shown(Some(target), signed_for, "POST", "", "{}");
        assert_eq!(go("AmazonSSM.SendCommand", Some("ssm")), "json ssm SendCommand");
        assert_eq!(go("AmazonSSM.RegisterManagedInstance", None), "json ssm RegisterManagedInstance");
        assert_eq!(go("Amazon.X", Some("ssm")), "unknown operation: The target Amazon.X is not known to this server.");
        assert_eq!(
            go("AmazonSSM", Some("ssm")),
            "unknown operation: The target AmazonSSM is not known to this server."
        );
        assert_eq!(go(".X", Some("sts")), "unknown operation: The target .X is not known to this server.");
    }

    #[test]
    fn a_signature_for_one_service_does_not_reach_another() {
        assert_eq!(
            shown(Some("AmazonSSM.SendCommand"), Some("sts"), "POST", "", "Action=GetCallerIdentity"),
            "signature is invalid: Credential should be scoped to correct service: 'ssm'. "
        );
    }

    #[test]
    fn query_services_are_told_by_scope_and_action() {
        let go = |method, query, body| shown(None, Some("sts"), method, query, body);
        let form = "Action=GetCallerIdentity&Version=2011-06-15";
        assert_eq!(go("POST", "", form), "query sts GetCallerIdentity");
        assert_eq!(go("GET", form, ""), "query sts GetCallerIdentity");
        assert_eq!(go("POST", form, ""), "query sts GetCallerIdentity", "as SDKs presign it");
        assert_eq!(go("POST", "", ""), "unknown operation: The request has no Action parameter.");
        assert_eq!(
            go("POST", "", "Action=X&Version=2010-01-01"),
            "unknown operation: Could not find operation X for version 2010-01-01"
        );
    }

    #[test]
    fn the_rest_is_left_to_paths() {
        assert_eq!(shown(None, Some("ssmmessages"), "POST", "", ""), "rest ssmmessages");
        assert_eq!(shown(None, Some("ssm-contacts"), "POST", "", ""), "rest ssm-contacts");
        assert_eq!(shown(None, None, "GET", "role=publish_subscribe", ""), "plain");
        assert_eq!(
            shown(None, Some("ssm"), "POST", "", "{}"),
            "unknown operation: The request has no X-Amz-Target header."
        );
    }
}
