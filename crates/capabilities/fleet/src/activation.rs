//! The activation record, and the pure decision whether a registration may use it.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use drover_kernel::record::{Index, Record};
use drover_kernel::tags::Tags;
use drover_kernel::{Scope, Time};
use serde::{Deserialize, Serialize};

use crate::error::FleetError;

/// The right to register some nodes until a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activation {
    /// A UUID.
    pub id: String,
    /// SHA-256 of the code, base64. The code has more than a hundred random bits, so a plain digest does not help a thief.
    pub code_hash: String,
    /// The operator's words.
    pub description: Option<String>,
    /// What its nodes are called at first.
    pub default_instance_name: Option<String>,
    /// The role of its nodes.
    pub iam_role: String,
    /// How many nodes it may register.
    pub registration_limit: i32,
    /// How many it has registered.
    pub registrations: i32,
    /// Not to be used from then on.
    pub expires: Time,
    /// When it was made.
    pub created: Time,
    /// Handed on to its nodes.
    pub tags: Tags,
}

impl Record for Activation {
    const COLLECTION: &'static str = "activations";

    fn key(&self) -> Vec<String> {
        vec![self.id.clone()]
    }
}

/// Where an activation is: registration is anonymous, so account and region are found by the id alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivationHome {
    /// The activation's id.
    pub id: String,
    /// Where it is.
    pub scope: Scope,
}

impl Record for ActivationHome {
    const COLLECTION: &'static str = "activation-homes";

    fn key(&self) -> Vec<String> {
        vec![self.id.clone()]
    }

    fn indexes(&self) -> Vec<Index> {
        Vec::new()
    }
}

/// The form in which a code is stored.
pub fn hash_code(code: &str) -> String {
    STANDARD.encode(digest(&SHA256, code.as_bytes()))
}

impl Activation {
    /// The activation after one more registration with `code`, or why there is none.
    ///
    /// # Errors
    /// When the code is wrong, the time is over, or the limit is reached; in this order, so that only who knows the code
    /// learns more.
    pub fn register(&self, code: &str, now: Time) -> Result<Activation, FleetError> {
        let same = verify_slices_are_equal(self.code_hash.as_bytes(), hash_code(code).as_bytes()).is_ok();
        if !same {
            return Err(FleetError::ActivationRefused);
        }
        if self.expires <= now {
            return Err(FleetError::ActivationExpired(self.id.clone()));
        }
        if self.registrations >= self.registration_limit {
            return Err(FleetError::ActivationUsedUp { id: self.id.clone(), limit: self.registration_limit });
        }
        Ok(Activation { registrations: self.registrations + 1, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn activation(limit: i32) -> Activation {
        Activation {
            id: "a".into(),
            code_hash: hash_code("right-code"),
            description: None,
            default_instance_name: None,
            iam_role: "r".into(),
            registration_limit: limit,
            registrations: 0,
            expires: Time::from_millis(100),
            created: Time::from_millis(0),
            tags: Tags::new(),
        }
    }

    #[test]
    fn registers_up_to_the_limit_within_its_time_with_the_right_code() {
        let now = Time::from_millis(99);
        let once = activation(1).register("right-code", now).unwrap();
        assert_eq!(once.registrations, 1);
        assert!(matches!(once.register("right-code", now), Err(FleetError::ActivationUsedUp { limit: 1, .. })));
        assert!(matches!(activation(1).register("wrong", now), Err(FleetError::ActivationRefused)));
        let late = Time::from_millis(100);
        assert!(matches!(activation(1).register("right-code", late), Err(FleetError::ActivationExpired(_))));
        assert!(matches!(once.register("wrong", late), Err(FleetError::ActivationRefused)), "tells a stranger nothing");
    }
}
