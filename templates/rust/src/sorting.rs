// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/sorting.rs; `onereg generate` copies it.
//! Orders the tables of registers at compile time, so that no position stands in the source.

use crate::table::Register;

/// The positions of the rows, by ascending id; `N` is the number of rows.
#[allow(clippy::cast_possible_truncation)] // there are at most 1000 rows
pub(crate) const fn sorted<const N: usize>(rows: &[Register]) -> [u16; N] {
    let mut from = [0; N];
    let mut at = 0;
    while at < N {
        from[at] = at as u16;
        at += 1;
    }
    // Runs of `width` positions are sorted; two neighbours become one run.
    let mut width = 1;
    while width < N {
        let mut to = [0; N];
        let (mut left, mut right, mut at) = (0, width, 0);
        while at < N {
            let start = at - at % (2 * width);
            let left_is_over = left == least(start + width, N);
            let right_is_over = right >= least(start + 2 * width, N);
            let takes_left = right_is_over
                || !left_is_over && rows[from[left] as usize].id < rows[from[right] as usize].id;
            if takes_left {
                to[at] = from[left];
                left += 1;
            } else {
                to[at] = from[right];
                right += 1;
            }
            at += 1;
            if at % (2 * width) == 0 {
                left = at;
                right = at + width;
            }
        }
        from = to;
        width *= 2;
    }
    from
}

/// The names with the positions of their rows, found by id; `by_id` is [`sorted`].
pub(crate) const fn positions<const M: usize>(
    names: &[(&'static str, u64); M],
    rows: &[Register],
    by_id: &[u16],
) -> [(&'static str, u16); M] {
    let mut found = [("", 0); M];
    let mut at = 0;
    while at < M {
        found[at] = (names[at].0, position(names[at].1, rows, by_id));
        at += 1;
    }
    found
}

const fn position(id: u64, rows: &[Register], by_id: &[u16]) -> u16 {
    let (mut first, mut last) = (0, by_id.len() - 1);
    while first < last {
        let middle = (first + last) / 2;
        if rows[by_id[middle] as usize].id < id {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    assert!(rows[by_id[first] as usize].id == id);
    by_id[first]
}

const fn least(one: usize, other: usize) -> usize {
    if one < other {
        one
    } else {
        other
    }
}
