//! Statuses of steps and documents, and how the one follows from the others.

use serde::{Deserialize, Serialize};

macro_rules! statuses {
    ($(#[$outer:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident,)* }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Every status, in order.
            pub const ALL: &[$name] = &[$($name::$variant,)*];

            /// The name on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)* }
            }

            /// The status of that name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|status| status.as_str() == name)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

statuses! {
    /// Status of one step. The order is that of merging, see [`StepStatus::merge`]: of two, the greater wins.
    StepStatus {
        /// Was not to run here, or not after what went before.
        Skipped,
        /// Ended well.
        Success,
        /// Ended well and needs a restart, after which the same step runs again.
        SuccessAndReboot,
        /// Passed a check and needs a restart.
        PassedAndReboot,
        /// Has not begun.
        NotStarted,
        /// Runs.
        InProgress,
        /// Ended badly.
        Failed,
        /// Was stopped on request.
        Cancelled,
        /// Was stopped at its time limit.
        TimedOut,
    }
}

statuses! {
    /// Status of a document on one node, as replies state it.
    DocumentStatus {
        /// Some steps are not done.
        InProgress,
        /// Every step ended well or was skipped.
        Success,
        /// The machine must restart before the document can go on.
        SuccessAndReboot,
        /// A step failed.
        Failed,
        /// A step was cancelled, and none failed or ran out of time.
        Cancelled,
        /// A step ran out of time, and none failed.
        TimedOut,
    }
}

impl StepStatus {
    /// Merges the results of property sets that one step of a 1.x document ran one after the other.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        self.max(other)
    }

    /// Whether the step will not change by itself any more.
    #[must_use]
    pub fn is_final(self) -> bool {
        match self {
            Self::Skipped | Self::Success | Self::Failed | Self::Cancelled | Self::TimedOut => true,
            Self::SuccessAndReboot | Self::PassedAndReboot | Self::NotStarted | Self::InProgress => false,
        }
    }
}

impl DocumentStatus {
    /// The status of a document whose steps have these statuses.
    ///
    /// A wish to restart comes first, then failures by weight; a document whose steps are all skipped, or that has none, is
    /// a success. Steps that have not ended make it [`DocumentStatus::InProgress`] only if none of the former is there.
    #[must_use]
    pub fn of_steps(steps: impl IntoIterator<Item = StepStatus>) -> Self {
        let mut status = Self::Success;
        for step in steps {
            let of_step = match step {
                StepStatus::Skipped | StepStatus::Success => Self::Success,
                StepStatus::PassedAndReboot | StepStatus::NotStarted | StepStatus::InProgress => Self::InProgress,
                StepStatus::Cancelled => Self::Cancelled,
                StepStatus::TimedOut => Self::TimedOut,
                StepStatus::Failed => Self::Failed,
                StepStatus::SuccessAndReboot => Self::SuccessAndReboot,
            };
            if of_step.weight() > status.weight() {
                status = of_step;
            }
        }
        status
    }

    /// Whether replies after this one can change nothing.
    #[must_use]
    pub fn is_final(self) -> bool {
        match self {
            Self::Success | Self::Failed | Self::Cancelled | Self::TimedOut => true,
            Self::InProgress | Self::SuccessAndReboot => false,
        }
    }

    fn weight(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::InProgress => 1,
            Self::Cancelled => 2,
            Self::TimedOut => 3,
            Self::Failed => 4,
            Self::SuccessAndReboot => 5,
        }
    }
}

#[cfg(test)]
mod tests {
    use StepStatus::*;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn aggregate_follows_the_table() {
        let table: &[(&[StepStatus], DocumentStatus)] = &[
            (&[], DocumentStatus::Success),
            (&[Success, Skipped], DocumentStatus::Success),
            (&[Skipped, Skipped], DocumentStatus::Success),
            (&[Success, InProgress], DocumentStatus::InProgress),
            (&[NotStarted], DocumentStatus::InProgress),
            (&[PassedAndReboot, Success], DocumentStatus::InProgress),
            (&[Success, Cancelled, InProgress], DocumentStatus::Cancelled),
            (&[Cancelled, TimedOut], DocumentStatus::TimedOut),
            (&[TimedOut, Failed, Cancelled], DocumentStatus::Failed),
            (&[Failed, SuccessAndReboot, NotStarted], DocumentStatus::SuccessAndReboot),
        ];
        for (steps, expected) in table {
            assert_eq!(DocumentStatus::of_steps(steps.iter().copied()), *expected, "{steps:?}");
        }
    }

    #[test]
    fn merging_follows_the_table() {
        let order =
            [Skipped, Success, SuccessAndReboot, PassedAndReboot, NotStarted, InProgress, Failed, Cancelled, TimedOut];
        assert_eq!(StepStatus::ALL, order);
        assert_eq!(Failed.merge(Success), Failed);
        assert_eq!(Failed.merge(TimedOut), TimedOut);
    }

    #[test]
    fn names_are_those_of_the_wire() {
        for status in StepStatus::ALL {
            assert_eq!(serde_json::to_value(status).expect("a name"), status.as_str());
            assert_eq!(StepStatus::parse(status.as_str()), Some(*status));
        }
        for status in DocumentStatus::ALL {
            assert_eq!(serde_json::to_value(status).expect("a name"), status.as_str());
            assert_eq!(DocumentStatus::parse(status.as_str()), Some(*status));
        }
        assert_eq!(StepStatus::parse("success"), None);
    }

    proptest! {
        #[test]
        fn aggregate_does_not_depend_on_order(
            steps in prop::collection::vec(prop::sample::select(StepStatus::ALL), 0..6).prop_shuffle(),
        ) {
            let mut sorted = steps.clone();
            sorted.sort();
            prop_assert_eq!(DocumentStatus::of_steps(steps), DocumentStatus::of_steps(sorted));
        }
    }
}
