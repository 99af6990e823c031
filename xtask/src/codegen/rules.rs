//! The `rules` module of a service: a static for each shape that limits its values.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::ensure;

use super::{Reach, names, pattern};
use crate::model::{Kind, Service, Shape};

/// The rules of a service, by shape.
pub(super) struct Rules<'a> {
    service: &'a Service,
    /// Shapes with a rule and the name of its static.
    rules: BTreeMap<&'a str, String>,
    /// Patterns and the name of their static.
    patterns: BTreeMap<&'a str, String>,
    /// Shapes whose patterns Rust cannot express.
    skipped: Vec<&'a str>,
    /// Structures that lead to a check.
    checking: BTreeSet<&'a str>,
}

impl<'a> Rules<'a> {
    pub(super) fn new(service: &'a Service, reach: &Reach<'a>) -> anyhow::Result<Self> {
        let mut rules = Rules {
            service,
            rules: BTreeMap::new(),
            patterns: BTreeMap::new(),
            skipped: Vec::new(),
            checking: BTreeSet::new(),
        };
        let mut taken = BTreeMap::new();
        for name in &reach.checked {
            let shape = &service.model.shapes[*name];
            if !limits(service, shape) {
                continue;
            }
            // Names that differ in case only (`IPAddress`, `IpAddress`) get a number.
            let count = taken.entry(names::constant(name)).and_modify(|count| *count += 1).or_insert(1);
            let constant = names::constant(name);
            rules.rules.insert(name, if *count == 1 { constant.clone() } else { format!("{constant}_{count}") });
            let Some(java) = &shape.pattern else { continue };
            match pattern::translate(java) {
                Some(_) => drop(rules.patterns.entry(java).or_insert(format!("{constant}_PATTERN"))),
                None => rules.skipped.push(name),
            }
        }
        let distinct: BTreeSet<_> = rules.patterns.values().chain(rules.rules.values()).collect();
        ensure!(distinct.len() == rules.patterns.len() + rules.rules.len(), "two rules have the same name");
        rules.find_checking(reach);
        Ok(rules)
    }

    /// Structures matter when a member is required, has a rule, or contains a structure that matters; shapes may be recursive.
    fn find_checking(&mut self, reach: &Reach<'a>) {
        loop {
            let before = self.checking.len();
            for name in reach.checked.iter().filter(|name| reach.structures.contains(*name)) {
                let shape = &self.service.model.shapes[*name];
                let members = || shape.members.0.iter().map(|(_, member)| member.shape.as_str());
                if !shape.required.is_empty() || members().any(|member| self.of(member).is_some() || self.leads(member))
                {
                    self.checking.insert(name);
                }
            }
            if self.checking.len() == before {
                return;
            }
        }
    }

    /// The path of a shape's rule as seen from a shapes module.
    pub(super) fn of(&self, shape: &str) -> Option<String> {
        self.rules.get(shape).map(|constant| format!("rules::{constant}"))
    }

    /// Whether a value of this shape contains, or is, a structure with checks.
    pub(super) fn leads(&self, shape: &str) -> bool {
        let facts = &self.service.model.shapes[shape];
        match facts.kind {
            Kind::Structure => self.checking.contains(shape),
            Kind::List | Kind::Map => facts.member.iter().chain(&facts.value).any(|inner| self.leads(&inner.shape)),
            _ => false,
        }
    }

    /// The module's text.
    pub(super) fn module(&self) -> String {
        let mut text = String::new();
        for name in &self.skipped {
            let java = self.service.model.shapes[*name].pattern.as_deref().unwrap_or_default();
            text.push_str(&format!("// Not checked, Rust cannot express it: {name} {java}\n"));
        }
        let mut used = Vec::new();
        if !self.rules.is_empty() {
            used.push("Rule");
        }
        if !self.patterns.is_empty() {
            used.push("Pattern");
        }
        if self.rules.keys().any(|name| self.inside(&self.service.model.shapes[*name]).is_some()) {
            used.push("Inside");
        }
        if !used.is_empty() {
            text.push_str(&format!("use crate::validate::{{{}}};\n\n", used.join(", ")));
        }
        for (name, constant) in &self.rules {
            text.push_str(&self.rule(constant, &self.service.model.shapes[*name]));
        }
        for (java, constant) in &self.patterns {
            let translated = pattern::translate(java).unwrap_or_default();
            text.push_str(&format!(
                "static {constant}: Pattern = Pattern::new({}, {});\n\n",
                raw(java),
                raw(&translated)
            ));
        }
        text
    }

    fn rule(&self, constant: &str, shape: &Shape) -> String {
        let mut facts = Vec::new();
        facts.extend(shape.min.map(|min| format!("min: Some({min})")));
        facts.extend(shape.max.map(|max| format!("max: Some({max})")));
        if is_number(shape.kind) {
            facts.push("numeric: true".to_owned());
        }
        let pattern = shape.pattern.as_deref().and_then(|java| self.patterns.get(java));
        facts.extend(pattern.map(|constant| format!("pattern: Some(&{constant})")));
        if !shape.values.is_empty() {
            let values: Vec<_> = shape.values.iter().map(|value| format!("{value:?}")).collect();
            facts.push(format!("values: &[{}]", values.join(", ")));
        }
        if shape.sensitive {
            facts.push("sensitive: true".to_owned());
        }
        facts.extend(self.inside(shape).map(|inside| format!("inside: {inside}")));
        format!("pub(super) static {constant}: Rule = Rule {{ {}, ..Rule::ANY }};\n\n", facts.join(", "))
    }

    fn inside(&self, shape: &Shape) -> Option<String> {
        let reference = |name: &str| self.rules.get(name).map(|constant| format!("&{constant}"));
        let any = || "&Rule::ANY".to_owned();
        match shape.kind {
            Kind::List => shape
                .member
                .as_ref()
                .and_then(|member| reference(&member.shape))
                .map(|rule| format!("Inside::List({rule})")),
            Kind::Map => {
                let key = shape.key.as_ref().and_then(|key| reference(&key.shape));
                let value = shape.value.as_ref().and_then(|value| reference(&value.shape));
                let (key, value) = if key.is_none() && value.is_none() { return None } else { (key, value) };
                Some(format!("Inside::Map({}, {})", key.unwrap_or_else(any), value.unwrap_or_else(any)))
            }
            _ => None,
        }
    }
}

fn is_number(kind: Kind) -> bool {
    matches!(kind, Kind::Integer | Kind::Long | Kind::Float | Kind::Double)
}

/// Whether a shape, or what it contains, has limits.
fn limits(service: &Service, shape: &Shape) -> bool {
    if shape.kind == Kind::Structure {
        return false;
    }
    let own = shape.min.is_some() || shape.max.is_some() || shape.pattern.is_some() || !shape.values.is_empty();
    own || shape.references().any(|inner| limits(service, &service.model.shapes[inner]))
}

/// A raw string literal.
fn raw(text: &str) -> String {
    format!("r#\"{text}\"#")
}
