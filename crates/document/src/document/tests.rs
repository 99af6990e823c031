//! Documents of each schema, what is wrong with bad ones, and readers under random input.

use std::{fs, path::Path};

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::parameter::ParameterType;

fn read(value: Value) -> Document {
    Document::from_value(value).expect("a valid document")
}

fn error(value: Value) -> String {
    Document::from_value(value).expect_err("a bad document").to_string()
}

/// A 2.2 document with these steps.
fn with_steps(steps: Value) -> Value {
    json!({"schemaVersion": "2.2", "mainSteps": steps})
}

/// A 2.2 document with a parameter `p`.
fn with_parameter(parameter: Value) -> Value {
    json!({"schemaVersion": "2.2", "parameters": {"p": parameter}, "mainSteps": [{"action": "a", "name": "n"}]})
}

#[test]
fn every_document_that_ships_is_valid() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../documents");
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).expect("the documents folder") {
        let path = entry.expect("a readable folder").path();
        let content = fs::read_to_string(&path).expect("a readable document");
        let kind: Value = serde_json::from_str(&content).expect("JSON");
        if kind.get("runtimeConfig").is_some() || kind.get("mainSteps").is_some() {
            Document::parse(&content, Format::Json).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            names.push(path.file_name().expect("a file").to_string_lossy().into_owned());
        }
    }
    assert!(names.contains(&"AWS-RunShellScript.json".to_owned()), "{names:?}");
}

#[test]
fn run_shell_script_has_the_parameters_people_use() {
    let content = include_str!("../../../../documents/AWS-RunShellScript.json");
    let document = Document::parse(content, Format::Json).expect("a valid document");
    assert_eq!(document.schema_version, SchemaVersion::V1_2);
    let commands = &document.parameters["commands"];
    assert_eq!(commands.parameter_type, ParameterType::StringList);
    assert_eq!((commands.min_items, &commands.default), (Some(1), &None));
    assert_eq!(document.parameters["workingDirectory"].default, Some(json!("")));
    assert_eq!(document.parameters["executionTimeout"].default, Some(json!("3600")));

    let given = std::collections::BTreeMap::from([("commands".to_owned(), vec!["echo hi".to_owned()])]);
    let values = crate::check_parameters(&document, &given).expect("one command is enough");
    let values = crate::resolve_parameters(&document, &values);
    let [step] = document.steps.as_slice() else { panic!("one step") };
    let inputs = crate::interpolate(&step.inputs, &values);
    let [set] = property_sets(&inputs) else { panic!("one property set") };
    let inputs = crate::script::ShellInputs::parse(set).expect("inputs of a script");
    assert_eq!((inputs.script().as_str(), inputs.timeout.as_secs()), ("echo hi\n", 3_600));
    assert_eq!(inputs.id.as_deref(), Some("0.aws:runShellScript"));
}

#[test]
fn plugins_of_1_2_become_steps() {
    let document = read(json!({"schemaVersion": "1.2", "description": "d", "runtimeConfig": {
        "aws:softwareInventory": {"properties": {"applications": "Enabled"}, "settings": {"startType": "Enabled"}},
        "aws:runShellScript": {"properties": [{"id": "0"}, {"id": "1"}]},
        "aws:cloudWatch": {"properties": "{{ properties }}"}, "aws:psModule": {}}}));
    let steps: Vec<_> =
        document.steps.iter().map(|step| (step.name.as_str(), step.action.as_str(), &step.inputs)).collect();
    assert_eq!(
        steps,
        [
            ("aws:cloudWatch", "aws:cloudWatch", &json!("{{ properties }}")),
            ("aws:psModule", "aws:psModule", &json!({})),
            ("aws:runShellScript", "aws:runShellScript", &json!([{"id": "0"}, {"id": "1"}])),
            ("aws:softwareInventory", "aws:softwareInventory", &json!({"applications": "Enabled"})),
        ]
    );
    assert_eq!(document.steps[3].settings, json!({"startType": "Enabled"}));
    assert_eq!(property_sets(&document.steps[2].inputs).len(), 2);
    assert_eq!(property_sets(&document.steps[3].inputs).len(), 1);
}

#[test]
fn steps_of_2_x_are_read_in_order() {
    let document = read(with_steps(json!([
        {"action": "aws:runShellScript", "name": "b", "inputs": {"runCommand": ["x"]}, "onFailure": "exit",
         "timeoutSeconds": 60, "maxAttempts": "{{n}}", "precondition": {"StringEquals": ["platformType", "Linux"]}},
        {"action": "aws:runPowerShellScript", "name": "a", "inputs": null, "precondition": {}},
    ])));
    let [first, second] = document.steps.as_slice() else { panic!("two steps") };
    assert_eq!((first.name.as_str(), first.action.as_str()), ("b", "aws:runShellScript"));
    assert_eq!(first.precondition.as_ref().expect("one").operators["StringEquals"], ["platformType", "Linux"]);
    assert_eq!((&first.on_failure, &first.timeout_seconds), (&Some(json!("exit")), &Some(json!(60))));
    assert_eq!((&second.inputs, &second.precondition, &second.max_attempts), (&json!({}), &None, &None));
}

#[test]
fn every_version_is_known_by_its_text() {
    for version in SchemaVersion::ALL {
        let mut value = with_steps(json!([{"action": "a", "name": "n"}]));
        value["schemaVersion"] = json!(version.as_str());
        value["runtimeConfig"] = json!({"a": {}});
        assert_eq!(read(value).schema_version, version);
    }
    assert!(SchemaVersion::V2_2.has_preconditions() && !SchemaVersion::V2_0_3.has_preconditions());
}

#[test]
fn yaml_reads_like_json() {
    let yaml = "schemaVersion: 2.2\ndescription: |\n  Two\n  lines\nparameters:\n  size:\n    type: String\n    default: 10\n\
                mainSteps:\n  - action: aws:runShellScript\n    name: one\n    inputs:\n      runCommand:\n        - yes\n        - 'echo {{ size }}'\n";
    let document = Document::parse(yaml, Format::Yaml).expect("valid YAML");
    assert_eq!(document.schema_version, SchemaVersion::V2_2);
    assert_eq!(document.description, "Two\nlines\n");
    assert_eq!(document.parameters["size"].default, Some(json!("10")));
    assert_eq!(document.steps[0].inputs, json!({"runCommand": ["yes", "echo {{ size }}"]}));
}

#[test]
fn texts_that_are_not_json_or_yaml_are_refused() {
    assert!(matches!(Document::parse("{", Format::Json), Err(DocumentError::Json { .. })));
    assert!(matches!(Document::parse("a: [", Format::Yaml), Err(DocumentError::Yaml { .. })));
    assert!(matches!(Document::parse(&"[".repeat(100_000), Format::Json), Err(DocumentError::Json { .. })));
    assert!(matches!(Document::parse(&"[".repeat(100_000), Format::Yaml), Err(DocumentError::Yaml { .. })));
    let bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned()
        + &(1..9)
            .map(|n| {
                format!(
                    "b{n}: &b{n} [*{0}, *{0}, *{0}, *{0}, *{0}, *{0}, *{0}, *{0}, *{0}]\n",
                    if n == 1 { "a".to_owned() } else { format!("b{}", n - 1) }
                )
            })
            .collect::<String>();
    assert!(matches!(Document::parse(&bomb, Format::Yaml), Err(DocumentError::Yaml { .. })));
}

#[test]
fn unsupported_versions_have_the_text_of_aws() {
    let expected = "Document with schema version 0.3 is not supported by this version of ssm agent, \
                    please update to latest version";
    assert_eq!(error(json!({"schemaVersion": "0.3", "mainSteps": []})), expected);
}

#[test]
fn errors_say_what_and_where() {
    let step = |extra: Value| {
        let mut step = json!({"action": "a", "name": "n"});
        step.as_object_mut().expect("an object").extend(extra.as_object().expect("an object").clone());
        with_steps(json!([step]))
    };
    let table = [
        (json!([]), "document must be an object, not a list"),
        (json!({}), "schemaVersion is missing"),
        (json!({"schemaVersion": true}), "schemaVersion must be a text, not a boolean"),
        (json!({"schemaVersion": "1.2"}), "runtimeConfig is missing"),
        (json!({"schemaVersion": "1.2", "runtimeConfig": {}}), "runtimeConfig is empty"),
        (
            json!({"schemaVersion": "1.2", "runtimeConfig": {"a": {"properties": [{}, 1]}}}),
            "runtimeConfig.a.properties[1] must be an object or a placeholder, not that number",
        ),
        (
            json!({"schemaVersion": "1.2", "runtimeConfig": {"..": {}}}),
            "runtimeConfig... \"..\" cannot be the name of a folder",
        ),
        (json!({"schemaVersion": "2.2"}), "mainSteps is missing"),
        (with_steps(json!([])), "mainSteps is empty"),
        (with_steps(json!({})), "mainSteps must be a list, not an object"),
        (with_steps(json!([{"name": "n"}])), "mainSteps[0].action is missing"),
        (with_steps(json!([{"action": "a", "name": ""}])), "mainSteps[0].name is empty"),
        (
            with_steps(json!([{"action": "a", "name": "n"}, {"action": "a", "name": "n"}])),
            "mainSteps[1].name \"n\" is the name of an earlier step",
        ),
        (step(json!({"name": "../x"})), "mainSteps[0].name \"../x\" cannot be the name of a folder"),
        (step(json!({"inputs": "x"})), "mainSteps[0].inputs must be an object or a placeholder, not that text"),
        (step(json!({"precondition": []})), "mainSteps[0].precondition must be an object, not a list"),
        (
            step(json!({"precondition": {"StringEquals": ["a", 1]}})),
            "mainSteps[0].precondition.StringEquals[1] must be a text, not that number",
        ),
        (with_parameter(json!({})), "parameters.p.type is missing"),
        (
            with_parameter(json!({"type": "Text"})),
            "parameters.p.type is \"Text\", not one of String, StringList, Integer, Boolean, MapList, StringMap",
        ),
        (
            with_parameter(json!({"type": "String", "maxChars": -1})),
            "parameters.p.maxChars must be a whole number, 0 or more, not that number",
        ),
        (
            with_parameter(json!({"type": "String", "minChars": 5, "maxChars": "4"})),
            "parameters.p.minChars is 5, above the upper limit 4",
        ),
        (
            with_parameter(json!({"type": "String", "allowedPattern": "["})),
            "parameters.p.allowedPattern \"[\" is not a supported regular expression",
        ),
        (
            with_parameter(json!({"type": "String", "allowedValues": "a"})),
            "parameters.p.allowedValues must be a list, not that text",
        ),
    ];
    for (value, expected) in table {
        assert_eq!(error(value.clone()), expected, "{value}");
    }
}

#[test]
fn defaults_take_their_parameters_type() {
    let default = |parameter_type: &str, value: Value| {
        let document = Document::from_value(with_parameter(json!({"type": parameter_type, "default": value})));
        document.map(|document| document.parameters["p"].default.clone())
    };
    let kept = [
        ("String", json!(5), json!("5")),
        ("StringList", json!(["a"]), json!(["a"])),
        ("StringList", json!("{{ssm:list}}"), json!("{{ssm:list}}")),
        ("Integer", json!("5"), json!(5)),
        ("Boolean", json!("True"), json!(true)),
        ("MapList", json!([{}]), json!([{}])),
        ("StringMap", json!("{\"a\": 1}"), json!({"a": 1})),
    ];
    for (parameter_type, value, expected) in kept {
        assert_eq!(default(parameter_type, value.clone()).expect("a default"), Some(expected), "{value}");
    }
    for (parameter_type, value) in [
        ("String", json!(["a"])),
        ("StringList", json!("a")),
        ("StringList", json!([1])),
        ("Integer", json!(1.5)),
        ("Boolean", json!("yes")),
        ("MapList", json!(["a"])),
        ("StringMap", json!("x")),
    ] {
        let expected = format!("parameters.p.default is not a value of type {parameter_type}");
        assert_eq!(default(parameter_type, value).expect_err("a bad default").to_string(), expected);
    }
    assert_eq!(default("String", Value::Null).expect("no default"), None);
}

fn any_json() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "schemaVersion",
        "parameters",
        "mainSteps",
        "runtimeConfig",
        "type",
        "default",
        "action",
        "name",
        "inputs",
        "precondition",
        "StringEquals",
        "allowedPattern",
        "minChars",
        "String",
        "1.2",
        "2.2",
        "{{ p }}",
        "",
        "a/b",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(word.clone().prop_map(str::to_owned), inner, 0..4)
                .prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn any_steps_are_read_without_panic(steps in any_json(), version in prop::sample::select(&SchemaVersion::ALL[..])) {
        let value = json!({"schemaVersion": version.as_str(), "mainSteps": steps, "runtimeConfig": steps});
        if let Ok(document) = Document::from_value(value) {
            prop_assert!(!document.steps.is_empty());
            prop_assert!(document.steps.iter().all(|step| names_folder(&step.name)));
        }
    }

    #[test]
    fn any_parameter_is_read_without_panic(parameter in any_json()) {
        let _ = Document::from_value(with_parameter(parameter));
    }

    #[test]
    fn any_yaml_is_read_without_panic(yaml in "(schemaVersion|mainSteps|: |- |\n|  |\"|'|&a|\\*a|\\{|\\}|\\[|\\]|2.2|!|%|\\||\\PC){0,40}") {
        let _ = Document::parse(&yaml, Format::Yaml);
    }

    #[test]
    fn json_is_yaml(name in "[a-z]{1,8}", command in "[ -~]{0,30}") {
        let value = with_steps(json!([{"action": "aws:runShellScript", "name": name, "inputs": {"runCommand": [command]}}]));
        let text = value.to_string();
        let from_yaml = Document::parse(&text, Format::Yaml).expect("JSON is YAML");
        prop_assert_eq!(&from_yaml, &Document::parse(&text, Format::Json).expect("own JSON"));
        prop_assert_eq!(from_yaml, read(value));
    }
}
