// SPDX-License-Identifier: 0BSD
//! Makes the layout of spec/layouts with the onereg that is in PATH.

use std::{env, process::Command};

fn main() {
    println!("cargo:rerun-if-changed=spec");
    let made = Command::new("onereg")
        .args(["generate", "--target", "rust", "--layout", "thread", "--add-spec", "spec"])
        .args(["--output", &env::var("OUT_DIR").unwrap()])
        .status();
    assert!(made.expect("onereg is not in PATH").success());
}
