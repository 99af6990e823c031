// @generated from models/drover.json by `cargo xtask codegen`. Do not edit.

use crate::shape::wire_enum;

wire_enum! { OutputStream {
    Stdout = "stdout",
    Stderr = "stderr",
} }

wire_enum! { TaskKind {
    Sweep = "Sweep",
    DueQueue = "DueQueue",
    Mailbox = "Mailbox",
} }
