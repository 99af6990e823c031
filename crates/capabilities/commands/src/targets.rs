//! The targets of a command: from the wire's keys and values to conditions on nodes.

use drover_fleet::targets::Target;
use drover_kernel::NodeId;

use crate::error::CommandError;

/// What a `Target`'s key and values mean.
///
/// # Errors
/// When the key is none that commands take, or a value makes no sense.
pub fn parse(key: &str, values: &[String]) -> Result<Target, CommandError> {
    if values.is_empty() {
        return Err(CommandError::InvalidTarget(format!("The target {key:?} has no value.")));
    }
    match key {
        "InstanceIds" if values.iter().any(|value| value == "*") => Ok(Target::All),
        "InstanceIds" => {
            let id = |text: &String| {
                NodeId::parse(text.as_str())
                    .map_err(|bad| CommandError::InvalidTarget(format!("Invalid target: {bad}.")))
            };
            Ok(Target::Ids(values.iter().map(id).collect::<Result<_, _>>()?))
        }
        "tag-key" => Ok(Target::TagKeys(values.to_vec())),
        other => match other.strip_prefix("tag:") {
            Some(tag) if !tag.is_empty() => Ok(Target::Tag { key: tag.to_owned(), values: values.to_vec() }),
            _ => Err(CommandError::InvalidTarget(format!(
                "The target key {key:?} is not valid. Valid keys: InstanceIds, tag:KEY, tag-key"
            ))),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_commands() {
        let values = ["prod".to_owned()];
        assert_eq!(parse("tag:env", &values).unwrap(), Target::Tag { key: "env".into(), values: values.to_vec() });
        assert_eq!(parse("InstanceIds", &["*".to_owned()]).unwrap(), Target::All);
        assert!(parse("InstanceIds", &values).is_err());
        assert!(parse("resource-groups:Name", &values).is_err());
        assert!(parse("tag:", &values).is_err());
        assert!(parse("tag:env", &[]).is_err());
    }
}
