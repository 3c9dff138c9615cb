// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/release.rs; `onereg generate` copies it.
//! Releases of the kernel.

/// A kernel's release: major, minor and stable number.  A whole series ends with 65535.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Release(pub(crate) u16, pub(crate) u16, pub(crate) u16);

/// The stable number of the last release of a series.
const LAST: u16 = u16::MAX;

impl Release {
    /// The numbers of a release as `uname -r` has it, `None` where it has none.
    ///
    /// A series, 6.12, stands for its last stable release.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix('v').unwrap_or(text);
        let (major, rest) = leading_number(text, 3)?;
        let (minor, rest) = leading_number(rest.strip_prefix('.')?, 3)?;
        let stable = rest
            .strip_prefix('.')
            .and_then(|rest| leading_number(rest, 5));
        let stable = stable.map_or(LAST, |(number, _)| number.try_into().unwrap_or(LAST));
        let (major, minor) = (u8::try_from(major).ok()?, u8::try_from(minor).ok()?);
        Some(Self(major.into(), minor.into(), stable))
    }

    /// Whether the release is not before another.
    pub(crate) fn began(self, since: Option<Self>) -> bool {
        since.map_or(true, |since| self >= since)
    }

    #[cfg(feature = "alloc")]
    /// Whether the release is in a span, both ends of which belong to it.
    pub(crate) fn is_within(self, since: Option<Self>, until: Option<Self>) -> bool {
        self.began(since) && until.map_or(true, |until| self <= until)
    }
}

/// The number of so many digits at most that a text begins with, and the rest.
fn leading_number(text: &str, most: usize) -> Option<(u32, &str)> {
    let digits = text
        .bytes()
        .take(most)
        .take_while(u8::is_ascii_digit)
        .count();
    let (number, rest) = text.split_at(digits);
    Some((number.parse().ok()?, rest))
}
