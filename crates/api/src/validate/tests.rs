//! The wording of violations, with real requests.

use std::collections::BTreeMap;

use super::{Inside, Path, Rule, Violations, checked::optional, validate};
use crate::{Blob, Sensitive, ssm};

const COMMAND_ID: &str = "11111111-2222-3333-4444-555555555555";

/// Decodes a request and returns the message of its violations.
fn message<T: super::Validate + serde::de::DeserializeOwned>(json: &str) -> String {
    let request: T = serde_json::from_str(json).expect("the request decodes");
    validate(&request).expect_err("the request breaks a limit").to_string()
}

#[test]
fn a_valid_request_passes() {
    let request = ssm::GetCommandInvocationRequest {
        command_id: Some(COMMAND_ID.to_owned()),
        instance_id: Some("mi-0123456789abcdef0".to_owned()),
        ..Default::default()
    };
    assert_eq!(validate(&request), Ok(()));
}

#[test]
fn one_violation_is_singular() {
    assert_eq!(
        message::<ssm::GetCommandInvocationRequest>(r#"{"CommandId": "x", "InstanceId": "mi-0123456789abcdef0"}"#),
        "1 validation error detected: Value 'x' at 'commandId' failed to satisfy constraint: \
         Member must have length greater than or equal to 36"
    );
}

#[test]
fn several_violations_are_joined() {
    assert_eq!(
        message::<ssm::GetCommandInvocationRequest>(r#"{"CommandId": "x", "InstanceId": "bad"}"#),
        "2 validation errors detected: Value 'x' at 'commandId' failed to satisfy constraint: \
         Member must have length greater than or equal to 36; \
         Value 'bad' at 'instanceId' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: (^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)"
    );
}

#[test]
fn a_missing_member_is_null() {
    assert_eq!(
        message::<ssm::SendCommandRequest>("{}"),
        "1 validation error detected: Value null at 'documentName' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn the_elements_of_a_list_are_judged_together() {
    assert_eq!(
        message::<ssm::SendCommandRequest>(
            r#"{"DocumentName": "AWS-RunShellScript", "InstanceIds": ["mi-0123456789abcdef0", "bad"]}"#
        ),
        "1 validation error detected: Value '[mi-0123456789abcdef0, bad]' at 'instanceIds' failed to satisfy constraint: \
         Member must satisfy constraint: [Member must satisfy regular expression pattern: (^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)]"
    );
}

#[test]
fn all_that_is_asked_of_an_element_is_listed() {
    assert_eq!(
        message::<ssm::LabelParameterVersionRequest>(r#"{"Name": "a", "Labels": [""]}"#),
        "1 validation error detected: Value '[]' at 'labels' failed to satisfy constraint: \
         Member must satisfy constraint: [Member must have length less than or equal to 100, \
         Member must have length greater than or equal to 1]"
    );
}

#[test]
fn the_length_of_a_list_counts_its_elements() {
    let names = vec!["a".to_owned(); 11];
    let request = ssm::GetParametersRequest { names: Some(names), ..Default::default() };
    let shown = validate(&request).expect_err("eleven names are too many").to_string();
    assert!(shown.contains("Value '[a, a, "), "{shown}");
    assert!(
        shown.ends_with("at 'names' failed to satisfy constraint: Member must have length less than or equal to 10")
    );
}

#[test]
fn members_inside_lists_have_numbered_paths() {
    assert_eq!(
        message::<ssm::DescribeInstanceInformationRequest>(
            r#"{"Filters": [{"Key": "PingStatus", "Values": ["Online"]}, {"Key": "", "Values": ["x"]}, {"Key": "x"}]}"#
        ),
        "2 validation errors detected: Value '' at 'filters.2.member.key' failed to satisfy constraint: \
         Member must have length greater than or equal to 1; \
         Value null at 'filters.3.member.values' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn records_print_their_members() {
    let json = r#"{"InstanceInformationFilterList": [], "MaxResults": 4}"#;
    assert_eq!(
        message::<ssm::DescribeInstanceInformationRequest>(json),
        "1 validation error detected: Value '4' at 'maxResults' failed to satisfy constraint: \
         Member must have value greater than or equal to 5"
    );
    let filters: Vec<_> = (0..6).map(|n| format!(r#"{{"key":"k{n}","value":"v"}}"#)).collect();
    let json = format!(r#"{{"Filters": [{}]}}"#, filters.join(","));
    let shown = message::<ssm::ListCommandsRequest>(&json);
    assert!(shown.contains("Value '[CommandFilter(key=k0, value=v), CommandFilter("), "{shown}");
}

#[test]
fn enums_list_their_values() {
    assert_eq!(
        message::<ssm::AddTagsToResourceRequest>(r#"{"ResourceType": "Node", "ResourceId": "mi-1", "Tags": []}"#),
        "1 validation error detected: Value 'Node' at 'resourceType' failed to satisfy constraint: \
         Member must satisfy enum value set: [Document, ManagedInstance, MaintenanceWindow, Parameter, PatchBaseline, \
         OpsItem, OpsMetadata, Automation, Association, CloudConnector]"
    );
}

#[test]
fn nothing_of_a_sensitive_value_is_shown() {
    static RULE: Rule = Rule { max: Some(3), sensitive: true, ..Rule::ANY };
    let mut found = Violations::default();
    optional(&Some(Sensitive::new("hunter2".to_owned())), &Path::ROOT, "value", &RULE, &mut found);
    assert_eq!(
        found.to_string(),
        "1 validation error detected: Value at 'value' failed to satisfy constraint: Member must have length less than or equal to 3"
    );
}

#[test]
fn secrets_inside_a_printed_value_are_covered() {
    static RULE: Rule = Rule { max: Some(0), ..Rule::ANY };
    let mut found = Violations::default();
    optional(&Some(vec![Sensitive::new("hunter2".to_owned())]), &Path::ROOT, "list", &RULE, &mut found);
    assert!(found.to_string().contains("Value '[***]' at 'list'"), "{found}");
}

#[test]
fn maps_print_their_pairs_and_name_keys_and_values() {
    static KEY: Rule = Rule { min: Some(2), ..Rule::ANY };
    static VALUE: Rule = Rule { max: Some(1), numeric: true, ..Rule::ANY };
    static MAP: Rule = Rule { max: Some(1), inside: Inside::Map(&KEY, &VALUE), ..Rule::ANY };
    let map = BTreeMap::from([("a".to_owned(), 1), ("bb".to_owned(), 2)]);
    let mut found = Violations::default();
    optional(&Some(map), &Path::ROOT, "map", &MAP, &mut found);
    assert_eq!(
        found.to_string(),
        "3 validation errors detected: Value '{a=1, bb=2}' at 'map' failed to satisfy constraint: \
         Map keys must satisfy constraint: [Member must have length greater than or equal to 2]; \
         Value '{a=1, bb=2}' at 'map' failed to satisfy constraint: \
         Map value must satisfy constraint: [Member must have value less than or equal to 1]; \
         Value '{a=1, bb=2}' at 'map' failed to satisfy constraint: Member must have length less than or equal to 1"
    );
}

#[test]
fn lengths_count_characters_and_bytes() {
    static RULE: Rule = Rule { max: Some(3), ..Rule::ANY };
    let mut found = Violations::default();
    optional(&Some("äöü".to_owned()), &Path::ROOT, "text", &RULE, &mut found);
    assert!(found.is_empty(), "{found}");
    optional(&Some(Blob(vec![0; 4])), &Path::ROOT, "bytes", &RULE, &mut found);
    assert_eq!(found.len(), 1);
}

#[test]
fn patterns_match_the_whole_value_in_ascii() {
    let with_id = |id: &str| ssm::DescribePatchGroupStateRequest { patch_group: Some(id.to_owned()) };
    assert_eq!(validate(&with_id("web servers:1")), Ok(()));
    let with_node = |id: &str| ssm::GetCommandInvocationRequest {
        command_id: Some(COMMAND_ID.to_owned()),
        instance_id: Some(id.to_owned()),
        ..Default::default()
    };
    assert!(validate(&with_node("mi-0123456789abcdef0")).is_ok());
    assert!(validate(&with_node("xmi-0123456789abcdef0")).is_err());
    assert!(validate(&with_node("mi-0123456789abcdef0\n")).is_err());
    assert!(validate(&with_node("mi-0123456789abcdefä")).is_err());
}
