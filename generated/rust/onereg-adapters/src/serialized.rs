// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/adapters/src/serialized.rs; `onereg generate` copies it.
//! A state, and a saved vCPU, in any format of serde.

use std::fmt;
use std::marker::PhantomData;

use onereg::registers::ARM64;
use onereg::{read_save, register_size, Layout, Value, MAX_SIZE};
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A state as a map from the names of its registers to their values, which are text: `0x` and
/// hexadecimal digits.
///
/// Reading wants no register twice and none that the layout does not keep; a register that is not
/// there keeps the value of `State::default()`.  The state is in the Execution state and the mode
/// that its PSTATE tells, which is read first whatever the order of the map is.
pub struct Registers<L: Layout>(
    /// The state.
    pub L::State,
);

impl<L: Layout> fmt::Debug for Registers<L>
where
    L::State: fmt::Debug,
{
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Registers").field(&self.0).finish()
    }
}

fn name_of(id: u64) -> &'static str {
    ARM64.by_id(id).map_or("", |register| register.name)
}

impl<L: Layout> Serialize for Registers<L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(L::IDS.len()))?;
        for id in L::IDS {
            if let Some(value) = L::value(&self.0, *id) {
                map.serialize_entry(name_of(*id), &text_of(value))?;
            }
        }
        map.end()
    }
}

fn text_of(value: Value<'_>) -> String {
    match value {
        Value::Number(number) => format!("{number:#x}"),
        Value::Bytes(bytes) => {
            let digits = bytes.iter().rev().map(|byte| format!("{byte:02x}"));
            format!("0x{}", digits.collect::<String>())
        }
    }
}

impl<'de, L: Layout> Deserialize<'de> for Registers<L>
where
    L::State: Default,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RegistersVisitor(PhantomData))
    }
}

struct RegistersVisitor<L>(PhantomData<fn() -> L>);

impl<'de, L: Layout> Visitor<'de> for RegistersVisitor<L>
where
    L::State: Default,
{
    type Value = Registers<L>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map from the names of registers to values as 0x1d3")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut said = Vec::new();
        while let Some((name, text)) = map.next_entry::<String, String>()? {
            let register = ARM64.by_name(&name);
            let id = register.map(|register| register.id);
            let known = id.filter(|id| L::IDS.contains(id));
            let id = known.ok_or_else(|| {
                A::Error::custom(format_args!("{} keeps no register {name:?}", L::NAME))
            })?;
            if said.iter().any(|(other, _)| *other == id) {
                return Err(A::Error::custom(format_args!("{name} is there twice")));
            }
            let value = bytes_of(&text, register_size(id)).ok_or_else(|| {
                A::Error::custom(format_args!("{name} has no value {text:?}: 0x and digits"))
            })?;
            said.push((id, value));
        }
        said.sort_by_key(|(id, _)| (*id != onereg::ids::PSTATE, *id));
        let mut state = L::State::default();
        for (id, bytes) in said {
            let value = Value::from_kvm(&bytes[..register_size(id)]);
            L::set_value(&mut state, id, value).map_err(|error| {
                A::Error::custom(format_args!(
                    "{} = {text}: {error}",
                    name_of(id),
                    text = text_of(value)
                ))
            })?;
        }
        Ok(Registers(state))
    }
}

/// The value of `0x` and hexadecimal digits, as KVM has it in memory on this host; None for other
/// text and for a value of more than `size` bytes.
fn bytes_of(text: &str, size: usize) -> Option<[u8; MAX_SIZE]> {
    let digits = text.strip_prefix("0x")?.as_bytes();
    if digits.is_empty() || digits.len() > 2 * MAX_SIZE {
        return None;
    }
    let mut bytes = [0; MAX_SIZE];
    for (at, digit) in digits.iter().rev().enumerate() {
        let number = char::from(*digit).to_digit(16)?;
        bytes[at / 2] |= u8::try_from(number).ok()? << (at % 2 * 4);
    }
    if bytes[size..].iter().any(|byte| *byte != 0) {
        return None;
    }
    if size <= 16 && cfg!(target_endian = "big") {
        bytes[..size].reverse();
    }
    Some(bytes)
}

/// What `save` has read: bytes that are checked when they are read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedVcpu(Vec<u8>);

impl SavedVcpu {
    /// Of the bytes of `save`.
    ///
    /// # Errors
    ///
    /// As of [`read_save`].
    pub fn new(bytes: Vec<u8>) -> Result<Self, onereg::Error> {
        read_save(&bytes)?;
        Ok(Self(bytes))
    }

    /// The bytes, for `restore`.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Serialize for SavedVcpu {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for SavedVcpu {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_byte_buf(SavedVisitor)
    }
}

struct SavedVisitor;

impl<'de> Visitor<'de> for SavedVisitor {
    type Value = SavedVcpu;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the bytes of a saved vCPU")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        self.visit_byte_buf(bytes.to_vec())
    }

    fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Self::Value, E> {
        SavedVcpu::new(bytes).map_err(E::custom)
    }

    /// Formats without bytes, as JSON, have a sequence of numbers.
    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut bytes = Vec::new();
        while let Some(byte) = sequence.next_element()? {
            bytes.push(byte);
        }
        self.visit_byte_buf(bytes)
    }
}
