//! The documents that ship with the server.

/// A document that ships.
#[derive(Clone, Copy, Debug)]
pub struct Shipped {
    /// AWS's name for it.
    pub name: &'static str,
    /// Our text, JSON.
    pub content: &'static str,
}

/// All of them.
pub const ALL: &[Shipped] =
    &[Shipped { name: "AWS-RunShellScript", content: include_str!("../../../../documents/AWS-RunShellScript.json") }];

/// The shipped document of that name.
pub fn find(name: &str) -> Option<Shipped> {
    ALL.iter().copied().find(|shipped| shipped.name == name)
}
