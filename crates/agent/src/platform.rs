//! What kind of machine this is.

use std::{
    fs,
    net::{IpAddr, UdpSocket},
};

/// What the agent reports about its machine, and tells its scripts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// Name of the distribution, such as `Debian GNU/Linux`.
    pub platform_name: String,
    /// Its version, such as `12`.
    pub platform_version: String,
    /// Host name.
    pub computer_name: String,
}

impl Machine {
    /// Asks the system.
    pub fn detect() -> Self {
        let text = fs::read_to_string("/etc/os-release")
            .or_else(|_| fs::read_to_string("/usr/lib/os-release"))
            .unwrap_or_default();
        let uname = rustix::system::uname();
        let value = |key| os_release_value(&text, key);
        Self {
            platform_name: value("NAME").unwrap_or_else(|| "Linux".to_owned()),
            platform_version: value("VERSION_ID").unwrap_or_else(|| uname.release().to_string_lossy().into_owned()),
            computer_name: uname.nodename().to_string_lossy().into_owned(),
        }
    }
}

/// The address that this machine uses towards the outside; loopback if it has no other.
pub fn ip_address() -> IpAddr {
    // Connecting a UDP socket sends nothing; it only makes the system choose the local address for that route. The
    // addresses are reserved for documentation.
    let ask = |from: &str, to: &str| -> Option<IpAddr> {
        let socket = UdpSocket::bind((from, 0)).ok()?;
        socket.connect((to, 9)).ok()?;
        Some(socket.local_addr().ok()?.ip())
    };
    ask("0.0.0.0", "192.0.2.1")
        .or_else(|| ask("::", "2001:db8::1"))
        .unwrap_or(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST))
}

/// Identifies this boot, so that process ids of an earlier one are never mistaken for ours.
pub fn boot_id() -> String {
    fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().trim().to_owned()
}

fn os_release_value(text: &str, key: &str) -> Option<String> {
    let value = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='))?.trim();
    let bare = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .or_else(|| value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')))
        .unwrap_or(value);
    (!bare.is_empty()).then(|| bare.replace("\\\"", "\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn os_release_is_read_with_and_without_quotes() {
        let text = "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian GNU/Linux\"\nVERSION_ID='12'\nID=debian\nEMPTY=\"\"\n";
        assert_eq!(os_release_value(text, "NAME").as_deref(), Some("Debian GNU/Linux"));
        assert_eq!(os_release_value(text, "VERSION_ID").as_deref(), Some("12"));
        assert_eq!(os_release_value(text, "ID").as_deref(), Some("debian"));
        assert_eq!(os_release_value(text, "EMPTY"), None);
        assert_eq!(os_release_value(text, "MISSING"), None);
    }

    #[test]
    fn this_machine_has_a_name_and_a_boot() {
        let machine = Machine::detect();
        assert!(!machine.platform_name.is_empty() && !machine.computer_name.is_empty());
        assert_eq!(boot_id(), boot_id());
        assert!(!ip_address().is_unspecified());
    }
}
