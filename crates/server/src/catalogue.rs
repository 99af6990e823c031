//! The list of everything that runs: which capabilities there are, and who answers what.

use std::collections::HashMap;
use std::sync::Arc;

use drover_kernel::Capability;
use drover_kernel::capability::{AgentTopic, Endpoint};
use drover_kernel::due::DueHandler;
use drover_kernel::task::Sweep;

use crate::expire;

/// All capabilities of the server. Adding one is adding a line here.
fn capabilities() -> Vec<Capability> {
    vec![
        drover_iam::capability(),
        drover_fleet::capability(),
        drover_commands::capability(),
        Capability::new("server").sweep(expire::ExpireMailboxes).sweep(expire::ExpireEvents),
    ]
}

/// Everything that the capabilities bring, by what it is found by.
pub(crate) struct Catalogue {
    endpoints: HashMap<(&'static str, &'static str), Arc<dyn Endpoint>>,
    topics: Vec<Arc<dyn AgentTopic>>,
    pub(crate) sweeps: Vec<Arc<dyn Sweep>>,
    pub(crate) due: HashMap<&'static str, Arc<dyn DueHandler>>,
}

impl Catalogue {
    /// The catalogue of all capabilities and of the endpoints that the server itself brings.
    pub(crate) fn new(own: Vec<Arc<dyn Endpoint>>) -> Self {
        let mut catalogue =
            Self { endpoints: HashMap::new(), topics: Vec::new(), sweeps: Vec::new(), due: HashMap::new() };
        let mut operations = own;
        for capability in capabilities() {
            operations.extend(capability.operations);
            catalogue.topics.extend(capability.topics);
            catalogue.sweeps.extend(capability.sweeps);
            catalogue.due.extend(capability.due.into_iter().map(|handler| (handler.kind(), handler)));
        }
        for endpoint in operations {
            let meta = endpoint.meta();
            let before = catalogue.endpoints.insert((meta.service, meta.name), endpoint);
            assert!(before.is_none(), "{}:{} is registered once", meta.service, meta.name);
        }
        catalogue
    }

    /// Who answers an operation.
    pub(crate) fn endpoint(&self, service: &'static str, operation: &'static str) -> Option<&Arc<dyn Endpoint>> {
        self.endpoints.get(&(service, operation))
    }

    /// Who answers agent messages of a topic.
    pub(crate) fn topic(&self, topic: &str) -> Option<&Arc<dyn AgentTopic>> {
        self.topics.iter().find(|known| topic.starts_with(known.topic()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::status;

    /// `docs/coverage.md` is made from this list; run the test with `DROVER_UPDATE=1` to write it.
    #[test]
    fn the_list_of_implemented_operations_is_the_real_one() {
        let catalogue = Catalogue::new(vec![status::endpoint_for_tests()]);
        let real: BTreeSet<String> =
            catalogue.endpoints.keys().map(|(service, operation)| format!("{service}:{operation}\n")).collect();
        let real: String = real.into_iter().collect();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/implemented.txt");
        if std::env::var_os("DROVER_UPDATE").is_some() {
            std::fs::write(&path, &real).unwrap();
        }
        assert_eq!(
            std::fs::read_to_string(&path).unwrap(),
            real,
            "run again with DROVER_UPDATE=1, then `make coverage`"
        );
    }
}
