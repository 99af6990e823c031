//! Names of the models as Rust writes them.

use std::collections::BTreeMap;

/// The words of a name: `SSMConnectionChannel` is `SSM`, `Connection`, `Channel`; digits stay with what precedes them.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1);
        if !letter.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let begins = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                let after_is_lower = after.is_some_and(char::is_ascii_lowercase);
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase() && after_is_lower)
            });
        if begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(*letter);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `InstanceIds` → `instance_ids`, with `r#` before keywords.
pub(super) fn field(name: &str) -> String {
    let field = words(name).join("_").to_ascii_lowercase();
    let keywords =
        ["as", "async", "box", "const", "default", "enum", "for", "in", "match", "mod", "move", "ref", "type", "use"];
    if keywords.contains(&field.as_str()) && field != "default" { format!("r#{field}") } else { field }
}

/// `InvalidInstanceId` → `INVALID_INSTANCE_ID`.
pub(super) fn constant(name: &str) -> String {
    words(name).join("_").to_ascii_uppercase()
}

/// The name of a member in messages: its first letter in lower case.
pub(super) fn shown(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

/// `aws:ec2:image` → `AwsEc2Image`, `WINDOWS_SERVER_2016` → `WindowsServer2016`, `MacOS` stays.
fn variant(value: &str) -> String {
    let mut name = String::new();
    for part in value.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let shouted =
            part.len() > 1 && part.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit());
        let part = if shouted { part.to_ascii_lowercase() } else { part.to_owned() };
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    if name.is_empty() || name.starts_with(|letter: char| letter.is_ascii_digit()) { format!("V{name}") } else { name }
}

/// A variant for each value, all different.
pub(super) fn variants(values: &[String]) -> Vec<String> {
    let mut seen = BTreeMap::new();
    let mut names = Vec::new();
    for value in values {
        let name = variant(value);
        let count = seen.entry(name.clone()).and_modify(|count| *count += 1).or_insert(1);
        names.push(if *count == 1 && name != "Self" { name } else { format!("{name}{count}") });
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{constant, field, shown, variants};

    #[test]
    fn names_follow_rust() {
        for (name, expected) in [
            ("InstanceIds", "instance_ids"),
            ("SSMConnectionChannel", "ssm_connection_channel"),
            ("IPAddress", "ip_address"),
            ("OutputS3BucketName", "output_s3_bucket_name"),
            ("S3Location", "s3_location"),
            ("KMSKeyId", "kms_key_id"),
            ("valueSet", "value_set"),
            ("Type", "r#type"),
            ("Default", "default"),
        ] {
            assert_eq!(field(name), expected);
        }
        assert_eq!(constant("InvalidInstanceId"), "INVALID_INSTANCE_ID");
        assert_eq!(shown("KMSKeyId"), "kMSKeyId");
    }

    #[test]
    fn variants_are_legal_and_differ() {
        let values =
            ["aws:ec2:image", "WINDOWS_SERVER_2016", "MacOS", "$LATEST", "1.5", "In-Progress", "InProgress", "Self"];
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        let expected =
            ["AwsEc2Image", "WindowsServer2016", "MacOS", "Latest", "V15", "InProgress", "InProgress2", "Self1"];
        assert_eq!(variants(&values), expected);
    }
}
