//! Text for a POSIX shell.

use std::borrow::Cow;

/// The text as one word of a POSIX shell, quoted only where that is needed.
pub(crate) fn quote(text: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:@%+=,".contains(&byte);
    if !text.is_empty() && text.bytes().all(plain) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("'{}'", text.replace('\'', r"'\''")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_stay_as_they_are() {
        for text in ["http://127.0.0.1:8080", "us-east-1", "a/b+c=", "AKIA234"] {
            assert_eq!(quote(text), text);
        }
    }

    #[test]
    fn a_shell_reads_back_what_was_quoted() {
        for text in ["", " ", "a b", "$(reboot)", "it's", "''", "`x`\n\\", "*", "~", "ä;é&", "!1", "#x"] {
            let script = format!("printf %s {}", quote(text));
            let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), text, "{script}");
        }
    }
}
