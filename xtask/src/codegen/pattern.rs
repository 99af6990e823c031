//! Java regular expressions as Rust's `regex` crate writes them.
//!
//! Three things differ in the models: Java's `\w`, `\d` and `\s` mean ASCII only; after one of them a bare `-` in brackets is a hyphen;
//! look-around and back-references do not exist in Rust. The few patterns that use the latter are either said in another way in
//! [`REWRITTEN`] or not checked at all, which the generated file lists.

/// Patterns that have to be said differently.
const REWRITTEN: &[(&str, &str)] = &[
    // Something other than blanks.
    (r"^(?!\s*$).+", r".*[^\t\n\x0B\x0C\r ].*"),
    // The repetition is too large to compile. The shapes that use it have the same limit as their length.
    (r"^.{1,100000}$", ".+"),
];

/// Translates a pattern; `None` when Rust cannot express it.
pub(super) fn translate(java: &str) -> Option<String> {
    if let Some((_, rust)) = REWRITTEN.iter().find(|(known, _)| *known == java) {
        return Some((*rust).to_owned());
    }
    let letters: Vec<char> = java.chars().collect();
    let mut rust = String::new();
    let mut bracket = false;
    let mut at = 0;
    while at < letters.len() {
        let rest = &letters[at..];
        match rest {
            ['(', '?', '=' | '!' | '<' | '>', ..] => return None,
            ['\\', '1'..='9', ..] if !bracket => return None,
            ['\\', class @ ('w' | 'd' | 's' | 'W' | 'D' | 'S'), ..] => {
                rust.push_str(&ascii_class(*class, bracket));
                at += 2;
                if bracket && matches!(letters.get(at..), Some(['-', next, ..]) if *next != ']') {
                    rust.push_str(r"\-");
                    at += 1;
                }
                continue;
            }
            ['\\', escaped, ..] => {
                rust.push('\\');
                rust.push(*escaped);
                at += 2;
                continue;
            }
            ['[', ..] if !bracket => bracket = true,
            // A bracket inside brackets is a nested class in both dialects; the models have none, so it is a literal gone wrong.
            ['[', ..] => return None,
            [']', ..] => bracket = false,
            _ => {}
        }
        rust.push(letters[at]);
        at += 1;
    }
    Some(rust)
}

fn ascii_class(class: char, bracket: bool) -> String {
    let members = match class.to_ascii_lowercase() {
        'w' => "0-9A-Z_a-z",
        'd' => "0-9",
        _ => r"\t\n\x0B\x0C\r ",
    };
    match (class.is_ascii_uppercase(), bracket) {
        (false, true) => members.to_owned(),
        (false, false) => format!("[{members}]"),
        (true, _) => format!("[^{members}]"),
    }
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::translate;
    use crate::model;

    fn matches(java: &str, text: &str) -> bool {
        let rust = translate(java).expect("translates");
        Regex::new(&format!(r"\A(?:{rust})\z")).expect("compiles").is_match(text)
    }

    #[test]
    fn every_pattern_compiles_or_is_known_to_be_skipped() {
        let mut skipped = Vec::new();
        for service in model::load_all(&crate::root().expect("a workspace")).expect("the models are sound") {
            for (name, shape) in &service.model.shapes {
                let Some(java) = &shape.pattern else { continue };
                match translate(java) {
                    Some(rust) => {
                        drop(Regex::new(&format!(r"\A(?:{rust})\z")).unwrap_or_else(|e| panic!("{name}: {e}")))
                    }
                    None => skipped.push(name.clone()),
                }
            }
        }
        assert_eq!(skipped, ["StringDateTime"]);
    }

    #[test]
    fn classes_are_ascii() {
        assert!(matches(r"\w{3}", "a_1") && !matches(r"\w{3}", "äöü"));
        assert!(matches(r"[\s\S]*\S[\s\S]*", " ä\n") && !matches(r"[\s\S]*\S[\s\S]*", " \n"));
        assert!(matches(r"role\/[\w-\/.@+=,]{1,9}", "role/a-b/c"));
        assert!(matches(r"[a-zA-Z0-9-_\.\/]*", "a-b_c./"));
    }

    #[test]
    fn rewritten_patterns_mean_the_same() {
        let not_blank = r"^(?!\s*$).+";
        assert!(matches(not_blank, " a ") && !matches(not_blank, "  ") && !matches(not_blank, ""));
    }

    #[test]
    fn whole_values_and_flags_work() {
        assert!(matches("(?i)all|[0-9]{12}", "ALL") && matches("(?i)all|[0-9]{12}", "123456789012"));
        assert!(!matches("(?i)all|[0-9]{12}", "all1"));
        assert_eq!(translate(r"(a)\1"), None);
    }
}
