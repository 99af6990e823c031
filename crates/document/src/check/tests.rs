//! Every rule about values, and properties over random ones.

use proptest::prelude::*;
use serde_json::json;

use super::*;

/// A document with one parameter `p`.
fn document(parameter: Value) -> Document {
    let content = json!({"schemaVersion": "2.2", "parameters": {"p": parameter},
        "mainSteps": [{"action": "aws:runShellScript", "name": "one"}]});
    Document::from_value(content).expect("a valid document")
}

fn check(parameter: Value, texts: &[&str]) -> Result<Value, ParameterError> {
    let given = BTreeMap::from([("p".to_owned(), texts.iter().map(|&text| text.to_owned()).collect())]);
    check_parameters(&document(parameter), &given).map(|mut values| values.remove("p").expect("p was given"))
}

fn message(parameter: Value, texts: &[&str]) -> String {
    check(parameter, texts).expect_err("refused").to_string()
}

#[test]
fn texts_take_the_declared_type() {
    let of = |name: &str| json!({"type": name});
    assert_eq!(check(of("String"), &[" a "]), Ok(json!(" a ")));
    assert_eq!(check(of("StringList"), &["a", "b"]), Ok(json!(["a", "b"])));
    assert_eq!(check(of("StringList"), &[]), Ok(json!([])));
    assert_eq!(check(of("Integer"), &["-7"]), Ok(json!(-7)));
    assert_eq!(check(of("Boolean"), &["True"]), Ok(json!(true)));
    assert_eq!(check(of("StringMap"), &["{\"a\": \"b\"}"]), Ok(json!({"a": "b"})));
    assert_eq!(check(of("MapList"), &["{\"a\": 1}", "{}"]), Ok(json!([{"a": 1}, {}])));
    assert_eq!(check(of("MapList"), &["[{\"a\": 1}]"]), Ok(json!([{"a": 1}])));
}

#[test]
fn texts_of_another_type_are_refused_with_name_and_value() {
    for (name, text) in
        [("Integer", "7.5"), ("Integer", ""), ("Boolean", "yes"), ("StringMap", "[1]"), ("MapList", "[1]")]
    {
        let expected = format!("parameter p has value \"{text}\", which is not of type {name}");
        assert_eq!(message(json!({"type": name}), &[text]), expected);
    }
}

#[test]
fn single_values_are_exactly_one() {
    for name in ["String", "Integer", "Boolean", "StringMap"] {
        let expected = format!("parameter p of type {name} takes exactly one value, not 2");
        assert_eq!(message(json!({"type": name}), &["1", "2"]), expected);
        assert!(matches!(check(json!({"type": name}), &[]), Err(ParameterError::Count { found: 0, .. })));
    }
}

#[test]
fn unknown_names_come_before_everything_else() {
    let given = BTreeMap::from([("q".to_owned(), vec!["1".to_owned()])]);
    let error = check_parameters(&document(json!({"type": "String"})), &given).expect_err("unknown");
    assert_eq!(error.to_string(), "parameter q is not defined in the document");
}

#[test]
fn parameters_without_a_default_are_required() {
    let none = BTreeMap::new();
    let error = check_parameters(&document(json!({"type": "String"})), &none).expect_err("missing");
    assert_eq!(error.to_string(), "parameter p is required");
    assert_eq!(check_parameters(&document(json!({"type": "String", "default": ""})), &none), Ok(BTreeMap::new()));
}

#[test]
fn values_are_held_against_those_allowed() {
    let parameter = || json!({"type": "String", "allowedValues": ["Scan", "Install", 3]});
    assert_eq!(check(parameter(), &["Install"]), Ok(json!("Install")));
    assert_eq!(check(parameter(), &["3"]), Ok(json!("3")));
    assert_eq!(
        message(parameter(), &["install"]),
        "parameter p has value \"install\", which is not one of Scan, Install, 3"
    );
    let list = json!({"type": "StringList", "allowedValues": ["a", "b"]});
    assert!(matches!(check(list, &["a", "c"]), Err(ParameterError::NotAllowed { .. })));
    let flag = json!({"type": "Boolean", "allowedValues": [true]});
    assert_eq!(check(flag.clone(), &["true"]), Ok(json!(true)));
    assert!(check(flag, &["false"]).is_err());
}

#[test]
fn patterns_hold_for_the_whole_value_and_each_member() {
    let timeout = || {
        let pattern = "([1-9][0-9]{0,4})|(1[0-6][0-9]{4})|(17[0-1][0-9]{3})|(172[0-7][0-9]{2})|(172800)";
        json!({"type": "String", "allowedPattern": pattern})
    };
    for value in ["1", "3600", "99999", "100000", "172800"] {
        assert_eq!(check(timeout(), &[value]), Ok(json!(value)));
    }
    for value in ["0", "", "172801", "999999", "60 ", "1h"] {
        assert!(matches!(check(timeout(), &[value]), Err(ParameterError::Pattern { .. })), "{value}");
    }
    let list = json!({"type": "StringList", "allowedPattern": "[a-z]+"});
    assert_eq!(message(list, &["ok", "no!"]), "parameter p has value \"no!\", which does not match the pattern [a-z]+");
    let map = json!({"type": "StringMap", "allowedPattern": "\\{\"a\":.*\\}"});
    assert!(check(map.clone(), &["{ \"a\": \"1\" }"]).is_ok());
    assert!(check(map, &["{\"b\": \"1\"}"]).is_err());
}

#[test]
fn limits_count_characters_of_each_text() {
    let parameter = || json!({"type": "StringList", "minChars": 2, "maxChars": 3});
    assert!(check(parameter(), &["ää", "äää"]).is_ok());
    assert_eq!(
        message(parameter(), &["ää", "ä"]),
        "parameter p has value \"ä\" of 1 characters, at least 2 are allowed"
    );
    assert_eq!(
        message(parameter(), &["ääää"]),
        "parameter p has value \"ääää\" of 4 characters, at most 3 are allowed"
    );
}

#[test]
fn limits_count_members_of_lists_and_objects() {
    let of = |name: &str| json!({"type": name, "minItems": 1, "maxItems": 2});
    assert!(check(of("StringList"), &["a", "b"]).is_ok());
    assert_eq!(message(of("StringList"), &[]), "parameter p has 0 items, at least 1 are allowed");
    assert_eq!(message(of("StringList"), &["a", "b", "c"]), "parameter p has 3 items, at most 2 are allowed");
    assert!(matches!(check(of("StringMap"), &["{}"]), Err(ParameterError::Items { found: 0, .. })));
    assert!(matches!(check(of("MapList"), &["[]"]), Err(ParameterError::Items { found: 0, .. })));
    assert!(check(of("String"), &["abc"]).is_ok(), "a text has no members");
}

#[test]
fn only_a_lone_reference_escapes_the_rules() {
    let parameter = || json!({"type": "String", "allowedPattern": "[a-z]+", "maxChars": 5});
    assert_eq!(check(parameter(), &["{{ssm:/a/very/long/name}}"]), Ok(json!("{{ssm:/a/very/long/name}}")));
    assert!(check(parameter(), &["{{ssm:a}};reboot"]).is_err());
    assert!(check(parameter(), &["{{ssm-secure:a}}"]).is_err());
    let resolved = BTreeMap::from([("p".to_owned(), json!("REBOOT"))]);
    assert!(matches!(check_values(&document(parameter()), &resolved), Err(ParameterError::Pattern { .. })));
    let resolved = BTreeMap::from([("p".to_owned(), json!("abc")), ("other".to_owned(), json!("X"))]);
    assert_eq!(check_values(&document(parameter()), &resolved), Ok(()));
}

#[test]
fn long_values_are_cut_in_errors() {
    let text = message(json!({"type": "String", "maxChars": 3}), &[&"ä".repeat(1_000)]);
    assert_eq!(
        text,
        format!("parameter p has value \"{}…\" of 1000 characters, at most 3 are allowed", "ä".repeat(200))
    );
}

#[test]
fn resolving_adds_defaults_and_keeps_what_was_given() {
    let content = json!({"schemaVersion": "2.2", "mainSteps": [{"action": "a", "name": "n"}], "parameters": {
        "given": {"type": "String", "default": "d"}, "list": {"type": "StringList", "default": ["x"]},
        "required": {"type": "String"}, "un_named": {"type": "String", "default": "d"}}});
    let document = Document::from_value(content).expect("a valid document");
    let given = [("given", json!("g")), ("undeclared", json!(1)), ("bad-name", json!(2))];
    let given = given.map(|(name, value)| (name.to_owned(), value)).into();
    let expected = [("given", json!("g")), ("list", json!(["x"])), ("undeclared", json!(1))];
    let expected: BTreeMap<_, _> = expected.map(|(name, value)| (name.to_owned(), value)).into();
    assert_eq!(resolve_parameters(&document, &given), expected);
    assert_eq!(resolve_parameters(&document, &expected), expected, "the node may do it again");
}

proptest! {
    #[test]
    fn what_passes_unrestricted_comes_out_unchanged(texts in prop::collection::vec("\\PC{0,20}", 0..5)) {
        let refs: Vec<&str> = texts.iter().map(String::as_str).collect();
        prop_assert_eq!(check(json!({"type": "StringList"}), &refs), Ok(json!(texts)));
    }

    #[test]
    fn limits_are_exact(text in "\\PC{0,12}", min in 0u64..6, extra in 0u64..6) {
        prop_assume!(!is_lone_reference(&text));
        let len = text.chars().count() as u64;
        let result = check(json!({"type": "String", "minChars": min, "maxChars": min + extra}), &[&text]);
        prop_assert_eq!(result.is_ok(), (min..=min + extra).contains(&len));
    }

    #[test]
    fn any_texts_are_typed_without_panic(
        name in prop::sample::select(&ParameterType::ALL[..]),
        texts in prop::collection::vec("(\\{|\\}|\\[|\\]|\"|:|,|[0-9]|true|\\PC){0,8}", 0..3),
    ) {
        let refs: Vec<&str> = texts.iter().map(String::as_str).collect();
        if let Ok(value) = check(json!({"type": name.as_str()}), &refs) {
            let values = BTreeMap::from([("p".to_owned(), value)]);
            prop_assert_eq!(check_values(&document(json!({"type": name.as_str()})), &values), Ok(()));
        }
    }
}
