//! Sensitive values out of a request, by the paths that the API model gives.

use serde_json::Value;

/// What stands in the place of a sensitive value, as in CloudTrail.
const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// Replaces the values at `paths`. A path is member names joined by dots; `*` is every element of a list or every value of a
/// map.
pub fn redact(mut input: Value, paths: &[&str]) -> Value {
    for path in paths {
        let members: Vec<&str> = path.split('.').collect();
        hide(&mut input, &members);
    }
    input
}

fn hide(value: &mut Value, path: &[&str]) {
    let Some((first, rest)) = path.split_first() else {
        if !value.is_null() {
            *value = Value::String(HIDDEN.to_owned());
        }
        return;
    };
    match value {
        Value::Object(members) if *first == "*" => members.values_mut().for_each(|member| hide(member, rest)),
        Value::Object(members) => {
            if let Some(member) = members.get_mut(*first) {
                hide(member, rest);
            }
        }
        Value::Array(elements) if *first == "*" => elements.iter_mut().for_each(|element| hide(element, rest)),
        Value::Array(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn hides_members_elements_and_map_values() {
        let input =
            json!({ "Value": "s3cret", "Parameters": { "commands": ["a"] }, "Tags": [{ "Key": "k", "Value": "v" }] });
        let hidden = redact(input, &["Value", "Parameters.*", "Tags.*.Value", "Absent.Member"]);
        assert_eq!(
            hidden,
            json!({ "Value": HIDDEN, "Parameters": { "commands": HIDDEN }, "Tags": [{ "Key": "k", "Value": HIDDEN }] })
        );
    }
}
