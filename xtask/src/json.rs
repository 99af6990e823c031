//! JSON that keeps the order of its members, printed so that a diff shows one fact a line.

use std::fmt;

use anyhow::Context;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
};

/// Whatever fits is printed on one line of this many characters.
const LINE: usize = 120;

/// A map that keeps the order in which it was written; the order of a structure's members means something to readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ordered<T>(pub(crate) Vec<(String, T)>);

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Ordered(Vec::new())
    }
}

impl<T> Ordered<T> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Serialize> Serialize for Ordered<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Pairs<T> {
            type Value = Ordered<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered<T>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Ordered(pairs))
            }
        }
        deserializer.deserialize_map(Pairs(std::marker::PhantomData))
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Node {
    Map(Ordered<Node>),
    List(Vec<Node>),
    Leaf(serde_json::Value),
}

/// Prints a value: on one line when it fits, else each member or element on its own. The outermost two levels are always opened, so that
/// every operation and shape begins a line.
pub(crate) fn print<T: Serialize>(value: &T) -> anyhow::Result<String> {
    let node: Node =
        serde_json::from_str(&serde_json::to_string(value)?).context("could not read back what was written")?;
    let mut out = String::new();
    node.print(0, 0, &mut out);
    out.push('\n');
    Ok(out)
}

impl Node {
    fn print(&self, depth: usize, used: usize, out: &mut String) {
        let line = self.line();
        if depth >= 2 && 2 * depth + used + line.chars().count() < LINE {
            out.push_str(&line);
            return;
        }
        let (open, close, entries): (_, _, Vec<(String, &Node)>) = match self {
            Node::Map(map) => {
                ('{', '}', map.0.iter().map(|(key, node)| (format!("{}: ", quoted(key)), node)).collect())
            }
            Node::List(list) => ('[', ']', list.iter().map(|node| (String::new(), node)).collect()),
            Node::Leaf(_) => return out.push_str(&line),
        };
        out.push(open);
        for (index, (key, node)) in entries.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            out.push_str(&format!("{comma}\n{}{key}", "  ".repeat(depth + 1)));
            node.print(depth + 1, key.chars().count(), out);
        }
        out.push_str(&format!("\n{}{close}", "  ".repeat(depth)));
    }

    fn line(&self) -> String {
        match self {
            Node::Map(map) => {
                let pairs: Vec<_> =
                    map.0.iter().map(|(key, node)| format!("{}: {}", quoted(key), node.line())).collect();
                format!("{{{}}}", pairs.join(", "))
            }
            Node::List(list) => format!("[{}]", list.iter().map(Node::line).collect::<Vec<_>>().join(", ")),
            Node::Leaf(value) => value.to_string(),
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Ordered, print};

    #[test]
    fn what_fits_stands_on_one_line_in_its_own_order() {
        let json = r#"{"b":{"z":{"y":1,"a":[true,null]},"long":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"]}}"#;
        let value: Ordered<serde_json::Value> = serde_json::from_str(json).expect("parses");
        let printed = print(&value).expect("prints");
        assert!(printed.contains("\n    \"z\": {\"a\": [true, null], \"y\": 1}"), "{printed}");
        assert!(printed.contains("\n      \"bbbbb"), "{printed}");
        let back: Ordered<serde_json::Value> = serde_json::from_str(&printed).expect("parses again");
        assert_eq!(back, value);
    }
}
