// SPDX-License-Identifier: MIT
//! Every field of every register, by a table that the test writes from the model.

/// A field: how it is read and written, and the bits that it is.
pub struct Row {
    pub name: &'static str,
    pub get: fn(u64) -> i128,
    /// The register with another field; `None` where the number does not fit.
    pub set: fn(u64, i128) -> Option<u64>,
    pub bits: u32,
    pub msb: u32,
    pub lsb: u32,
    pub is_signed: bool,
}

impl Row {
    /// Bit by bit.
    fn number(&self, value: u64) -> i128 {
        let weight = |bit: u32| {
            let top = self.is_signed && bit == self.msb;
            (if top { -1 } else { 1 }) << (bit - self.lsb)
        };
        let set = (self.lsb..=self.msb).filter(|bit| value >> bit & 1 == 1);
        set.map(weight).sum()
    }

    fn check(&self, value: u64) {
        let value = value & u64::MAX >> (64 - self.bits);
        let number = self.number(value);
        assert_eq!((self.get)(value), number, "{} of {value:#x}", self.name);
        let flipped = value ^ (u64::MAX >> (64 - self.bits));
        let changed = (self.set)(flipped, number).expect(self.name);
        for bit in 0..self.bits {
            let from = if (self.lsb..=self.msb).contains(&bit) { value } else { flipped };
            assert_eq!(changed >> bit & 1, from >> bit & 1, "bit {bit} of {}", self.name);
        }
    }

    fn check_range(&self) {
        let width = self.msb - self.lsb + 1;
        let above = 1_i128 << if self.is_signed { width - 1 } else { width };
        let below = if self.is_signed { -above - 1 } else { -1 };
        for number in [above, below] {
            assert_eq!((self.set)(0, number), None, "{} takes {number}", self.name);
        }
    }
}

/// Check every row and every named value; returns how many there are of both.
pub fn check(rows: &[Row], values: &[(&str, i128, i128)]) -> (usize, usize) {
    for row in rows {
        for value in [0, u64::MAX, 0xa5c3_690f_1234_8765, 0x5a3c_96f0_edcb_789a] {
            row.check(value);
        }
        row.check_range();
    }
    for (name, found, expected) in values {
        assert_eq!(found, expected, "{name}");
    }
    (rows.len(), values.len())
}
