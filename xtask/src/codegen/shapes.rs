//! The structures and enums of a service.

use std::collections::BTreeSet;

use anyhow::{bail, ensure};

use super::{Reach, names, rules::Rules};
use crate::model::{Kind, Member, Service, Shape};

/// Names that generated files use for other things.
const RESERVED: &[&str] = &[
    "BTreeMap",
    "Blob",
    "Box",
    "Checked",
    "Default",
    "MapAccess",
    "None",
    "Ok",
    "Option",
    "Path",
    "Rule",
    "Self",
    "Sensitive",
    "SerializeStruct",
    "Shape",
    "Some",
    "String",
    "Timestamp",
    "Validate",
    "Vec",
    "Violations",
    "SERVICE",
];

/// The text of a module that holds some of the structures.
pub(super) fn structures(
    service: &Service,
    reach: &Reach<'_>,
    rules: &Rules<'_>,
    names: &[&str],
) -> anyhow::Result<String> {
    let mut body = String::new();
    let mut used = BTreeSet::new();
    let checked: Vec<&str> = names.iter().copied().filter(|name| reach.checked.contains(name)).collect();
    for name in names {
        ensure!(!RESERVED.contains(name), "structure {name} has a reserved name");
        let shape = &service.model.shapes[*name];
        body.push_str(&structure(service, name, shape, &mut used)?);
        if checked.contains(name) {
            body.push_str(&check(name, shape, rules));
        }
    }
    used.retain(|name| !names.contains(&name.as_str()));
    let mut text = imports(&body, &used, !checked.is_empty());
    text.push_str(&body);
    text.push_str(&format!("serde_shapes! {{ {} }}\n", names.join(" ")));
    if !checked.is_empty() {
        text.push_str(&format!("checked_shapes! {{ {} }}\n", checked.join(" ")));
    }
    Ok(text)
}

fn imports(body: &str, used: &BTreeSet<String>, checked: bool) -> String {
    let mut text = String::new();
    let has = |word: &str| body.contains(word);
    if has("BTreeMap<") {
        text.push_str("use std::collections::BTreeMap;\n\n");
    }
    text.push_str("use serde::{de::MapAccess, ser::SerializeStruct};\n\n");
    let kinds = [("Blob", "Blob"), ("Sensitive", "Sensitive<"), ("Timestamp", "Timestamp")];
    let mut from_crate: Vec<&str> = kinds.into_iter().filter(|(_, word)| has(word)).map(|(name, _)| name).collect();
    let functions = [("put", "put("), ("serde_shapes", ""), ("unknown_member", "unknown_member(")];
    let functions: Vec<_> = functions.into_iter().filter(|(_, word)| has(word)).map(|(name, _)| name).collect();
    let shape = format!("shape::{{Shape, {}}}", functions.join(", "));
    from_crate.push(&shape);
    let calls = [("checked_shapes", ""), ("optional", "optional("), ("required", "required("), ("Rule", "Rule::ANY")];
    let calls: Vec<_> = calls.into_iter().filter(|(_, word)| has(word)).map(|(name, _)| name).collect();
    let validate = format!("validate::{{Path, Validate, Violations, {}}}", calls.join(", "));
    if checked {
        from_crate.push(&validate);
    }
    text.push_str(&format!("use crate::{{{}}};\n\n", from_crate.join(", ")));
    let mut siblings: Vec<&str> = used.iter().map(String::as_str).collect();
    if has("rules::") {
        siblings.push("rules");
    }
    if !siblings.is_empty() {
        text.push_str(&format!("use super::{{{}}};\n\n", siblings.join(", ")));
    }
    text
}

fn structure(service: &Service, name: &str, shape: &Shape, used: &mut BTreeSet<String>) -> anyhow::Result<String> {
    let (mut fields, mut wire, mut reads, mut writes) = (String::new(), String::new(), String::new(), String::new());
    let mut taken = BTreeSet::new();
    for (index, (member, reference)) in shape.members.0.iter().enumerate() {
        let field = names::field(member);
        ensure!(taken.insert(field.clone()), "structure {name} has two members called {field}");
        let mut kind = rust_type(service, &reference.shape, Cover::Needed, used)?;
        if directly_contains(service, &reference.shape, name, &mut BTreeSet::new()) {
            kind = format!("Box<{kind}>");
        }
        let on_wire = wire_name(member, reference);
        fields.push_str(&format!("pub {field}: Option<{kind}>,\n"));
        wire.push_str(&format!("{on_wire:?}, "));
        reads.push_str(&format!("{index} => self.{field} = map.next_value()?,\n"));
        writes.push_str(&format!("put(out, {on_wire:?}, &self.{field})?;\n"));
    }
    let (read_body, map, write_out) = if shape.members.is_empty() {
        ("Err(unknown_member(member))".to_owned(), "_map", "_out")
    } else {
        (format!("match member {{\n{reads}_ => return Err(unknown_member(member)),\n}}\nOk(())"), "map", "out")
    };
    Ok(format!(
        "#[derive(Debug, Clone, Default, PartialEq)]\n\
         pub struct {name} {{\n{fields}}}\n\n\
         impl Shape for {name} {{\n\
         const NAME: &'static str = {name:?};\n\
         const MEMBERS: &'static [&'static str] = &[{wire}];\n\n\
         fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, {map}: &mut A) -> Result<(), A::Error> {{\n{read_body}\n}}\n\n\
         fn write<S: SerializeStruct>(&self, {write_out}: &mut S) -> Result<(), S::Error> {{\n{writes}Ok(())\n}}\n}}\n\n"
    ))
}

fn check(name: &str, shape: &Shape, rules: &Rules<'_>) -> String {
    let mut lines = String::new();
    for (member, reference) in &shape.members.0 {
        let required = shape.required.contains(member);
        let rule = rules.of(&reference.shape);
        if !required && rule.is_none() && !rules.leads(&reference.shape) {
            continue;
        }
        let call = if required { "required" } else { "optional" };
        let rule = rule.unwrap_or_else(|| "Rule::ANY".to_owned());
        let (field, shown) = (names::field(member), names::shown(member));
        lines.push_str(&format!("{call}(&self.{field}, at, {shown:?}, &{rule}, found);\n"));
    }
    let (at, found) = if lines.is_empty() { ("_at", "_found") } else { ("at", "found") };
    format!(
        "impl Validate for {name} {{\n\
         fn validate(&self, {at}: &Path<'_>, {found}: &mut Violations) {{\n{lines}}}\n}}\n\n"
    )
}

/// Whether a type inside a sensitive container is covered already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cover {
    Needed,
    Given,
}

fn rust_type(service: &Service, name: &str, cover: Cover, used: &mut BTreeSet<String>) -> anyhow::Result<String> {
    let shape = &service.model.shapes[name];
    let inner_cover = if shape.sensitive { Cover::Given } else { cover };
    let mut inner = |member: &Option<Member>| match member {
        Some(member) => rust_type(service, &member.shape, inner_cover, used),
        None => bail!("container {name} has no member"),
    };
    let kind = match shape.kind {
        Kind::Structure => {
            used.insert(name.to_owned());
            name.to_owned()
        }
        Kind::List => format!("Vec<{}>", inner(&shape.member)?),
        Kind::Map => format!("BTreeMap<String, {}>", inner(&shape.value)?),
        Kind::String => "String".to_owned(),
        Kind::Integer => "i32".to_owned(),
        Kind::Long => "i64".to_owned(),
        Kind::Float => "f32".to_owned(),
        Kind::Double => "f64".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Timestamp => "Timestamp".to_owned(),
        Kind::Blob => "Blob".to_owned(),
    };
    Ok(if shape.sensitive && cover == Cover::Needed { format!("Sensitive<{kind}>") } else { kind })
}

/// Whether a member of shape `from` holds a `target` in itself, without a list or map between, so that it needs a box.
fn directly_contains(service: &Service, from: &str, target: &str, seen: &mut BTreeSet<String>) -> bool {
    let shape = &service.model.shapes[from];
    if shape.kind != Kind::Structure || !seen.insert(from.to_owned()) {
        return false;
    }
    from == target || shape.members.0.iter().any(|(_, member)| directly_contains(service, &member.shape, target, seen))
}

fn wire_name(member: &str, reference: &Member) -> String {
    reference.location_name.clone().unwrap_or_else(|| member.to_owned())
}

/// The text of the enums module; empty when the service has none.
pub(super) fn enums(service: &Service) -> anyhow::Result<String> {
    let mut text = String::new();
    for (name, shape) in service.model.shapes.iter().filter(|(_, shape)| !shape.values.is_empty()) {
        ensure!(!RESERVED.contains(&name.as_str()), "enum {name} has a reserved name");
        let variants = names::variants(&shape.values);
        let lines: String = variants
            .iter()
            .zip(&shape.values)
            .map(|(variant, value)| format!("    {variant} = {value:?},\n"))
            .collect();
        text.push_str(&format!("wire_enum! {{ {name} {{\n{lines}}} }}\n\n"));
    }
    if !text.is_empty() {
        text.insert_str(0, "use crate::shape::wire_enum;\n\n");
    }
    Ok(text)
}
