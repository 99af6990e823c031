//! The rules of replacement one by one, and properties over random texts.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn parameters() -> BTreeMap<String, Value> {
    let values = json!({
        "word": "hi", "list": ["a", "b c"], "map": {"k": "v"}, "number": 7, "flag": true,
        "dollars": "$$5 $HOME", "nested": "{{ word }}", "list2": [], "a-b": "never",
    });
    values.as_object().expect("an object").clone().into_iter().collect()
}

fn check(text: &str, expected: Value) {
    assert_eq!(interpolate(&json!(text), &parameters()), expected, "{text}");
}

#[test]
fn a_lone_placeholder_keeps_its_type() {
    check("{{ list }}", json!(["a", "b c"]));
    check("{{map}}", json!({"k": "v"}));
    check("{{\t\nnumber  }}", json!(7));
    check("{{flag}}", json!(true));
    check("{{ dollars }}", json!("$$5 $HOME"));
}

#[test]
fn inside_a_text_everything_becomes_text() {
    check("say {{ word }}!", json!("say hi!"));
    check(" {{ list }}", json!(" [\"a\",\"b c\"]"));
    check("{{map}}{{number}}{{flag}}", json!("{\"k\":\"v\"}7true"));
    check("{{word}}{{word}}", json!("hihi"));
}

#[test]
fn double_dollars_in_values_become_one_inside_a_text() {
    check("costs {{dollars}}", json!("costs $5 $HOME"));
    check("$$ {{word}}", json!("$$ hi"));
}

#[test]
fn values_are_not_expanded_again() {
    check("{{ nested }}", json!("{{ word }}"));
    check("x {{nested}}", json!("x {{ word }}"));
}

#[test]
fn what_is_no_placeholder_stays() {
    for text in
        ["{{ unknown }}", "{{a-b}}", "{{ a b }}", "{{}}", "{{ word }", "{ {word}}", "{{ssm:word}}", "{{ssm-secure:w}}"]
    {
        check(text, json!(text));
    }
}

#[test]
fn braces_around_a_placeholder_do_not_hide_it() {
    check("{{{word}}}", json!("{hi}"));
    check("{{ {{word}}", json!("{{ hi"));
    check("{{unknown}}{{word}}", json!("{{unknown}}hi"));
}

#[test]
fn lists_and_objects_are_searched_but_not_keys() {
    let value = json!({"{{word}}": ["{{word}}", {"deep": "{{ list }}"}, 3, null]});
    let expected = json!({"{{word}}": ["hi", {"deep": ["a", "b c"]}, 3, null]});
    assert_eq!(interpolate(&value, &parameters()), expected);
}

#[test]
fn references_are_found_in_order_and_once() {
    let value = json!({"b": "{{ ssm:/app/db:3 }} {{ssm-secure:token}}", "a": ["{{ssm:x.y_z-1}}", "{{ssm:x.y_z-1}}"]});
    let found: Vec<_> =
        references(&value).into_iter().map(|found| (found.kind, found.name, found.placeholder)).collect();
    let expected = [
        (ReferenceKind::Ssm, "x.y_z-1", "{{ssm:x.y_z-1}}"),
        (ReferenceKind::Ssm, "/app/db:3", "{{ ssm:/app/db:3 }}"),
        (ReferenceKind::SsmSecure, "token", "{{ssm-secure:token}}"),
    ];
    assert_eq!(found, expected.map(|(kind, name, text)| (kind, name.to_owned(), text.to_owned())));
    assert_eq!(references(&json!(["{{ssm:}}", "{{ssm:a b}}", "{{ ssm :a}}", {"{{ssm:key}}": 1}, "{{word}}"])), []);
}

#[test]
fn a_lone_reference_has_nothing_beside_it() {
    assert!(is_lone_reference("{{ ssm:a }}"));
    for text in ["{{ssm:a}} ", "{{ssm:a}};rm", "{{ssm-secure:a}}", "{{a}}", "x", "{{ssm:a}}{{ssm:a}}"] {
        assert!(!is_lone_reference(text), "{text}");
    }
}

proptest! {
    #[test]
    fn text_without_placeholders_is_unchanged(text in "[^{]{0,60}") {
        prop_assert_eq!(interpolate(&json!(text), &parameters()), json!(text));
    }

    #[test]
    fn values_are_copied_and_never_read(value in "[^$]{0,40}", before in "[^{]{0,9}", after in "[^}]{0,9}") {
        let text = format!("-{before}{{{{ x }}}}{after}");
        let parameters = BTreeMap::from([("x".to_owned(), json!(value))]);
        let expected = format!("-{before}{value}{after}");
        prop_assume!(!after.contains("{{"));
        prop_assert_eq!(interpolate(&json!(text), &parameters), json!(expected));
    }

    #[test]
    fn any_text_is_searched_without_panic(text in "(\\{|\\}|\\{\\{|\\}\\}| |ssm:|ssm-secure:|word|/|ä|\\$|\\PC){0,30}") {
        let value = json!([text]);
        let _ = interpolate(&value, &parameters());
        for reference in references(&value) {
            prop_assert!(text.contains(&reference.placeholder));
        }
    }

    #[test]
    fn references_survive_interpolation(name in "[a-zA-Z0-9_./:-]{1,20}", secure: bool) {
        let kind = if secure { ReferenceKind::SsmSecure } else { ReferenceKind::Ssm };
        let value = json!(format!("{{{{word}}}} {{{{ {}{name} }}}}", kind.prefix()));
        let found = references(&interpolate(&value, &parameters()));
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!((found[0].kind, found[0].name.as_str()), (kind, name.as_str()));
    }
}
