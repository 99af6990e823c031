// @generated from models/sts.json by `cargo xtask codegen`. Do not edit.
