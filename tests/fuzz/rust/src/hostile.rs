// SPDX-License-Identifier: MIT
//! A KVM that an input describes: its registers, its values and its lies; see ../c/hostile_kvm.h.

use onereg::{ids, register_size, Errno, Io};

/// What is left of an input; behind its end all bytes are 0.
pub struct Input<'a>(pub &'a [u8]);

impl Input<'_> {
    pub fn u8(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    pub fn u16(&mut self) -> u16 {
        u16::from_le_bytes([self.u8(), self.u8()])
    }

    pub fn u64(&mut self) -> u64 {
        (0..8).fold(0, |number, place| {
            number | u64::from(self.u8()) << (8 * place)
        })
    }
}

#[derive(Clone)]
struct HostileRegister {
    id: u64,
    behaviour: u8,
    value: Vec<u8>,
}

#[derive(Clone)]
pub struct HostileVcpu {
    registers: Vec<HostileRegister>,
    lie: u8,
    finalized: bool,
    /// But for SVE_VLS, which a restore settles before it decides.
    pub writes: u32,
}

impl HostileVcpu {
    pub fn new(input: &mut Input<'_>) -> Self {
        let count = usize::from(input.u16()) % 641;
        let lie = input.u8() % 8;
        let mut registers = Vec::new();
        while registers.len() < count && !input.0.is_empty() {
            let _ = input.u16();
            let id = input.u64();
            let behaviour = input.u8() % 8;
            let value = input.u64().to_le_bytes().repeat(32);
            registers.push(HostileRegister {
                id,
                behaviour,
                value,
            });
        }
        Self {
            registers,
            lie,
            finalized: false,
            writes: 0,
        }
    }

    fn find(&mut self, id: u64) -> Result<&mut HostileRegister, Errno> {
        self.registers
            .iter_mut()
            .find(|register| register.id == id && register.behaviour != 4)
            .ok_or(Errno::ENOENT)
    }
}

impl Io for HostileVcpu {
    fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Errno> {
        assert_eq!(value.len(), register_size(id));
        let register = self.find(id)?;
        value.copy_from_slice(&register.value[..value.len()]);
        if register.behaviour == 3 {
            register.value[0] = register.value[0].wrapping_add(1);
        }
        Ok(())
    }

    fn set(&mut self, id: u64, value: &[u8]) -> Result<(), Errno> {
        assert_eq!(value.len(), register_size(id));
        self.writes += u32::from(id != ids::SVE_VLS);
        let register = self.find(id)?;
        match register.behaviour {
            1 => return Err(Errno::EINVAL),
            2 => {}
            _ => register.value[..value.len()].copy_from_slice(value),
        }
        Ok(())
    }

    fn list(&mut self, room: &mut [u64]) -> Result<usize, Errno> {
        let written = self.writes > 0;
        let mut listed: Vec<u64> = self
            .registers
            .iter()
            .filter(|register| match register.behaviour {
                5 => false,
                6 => written,
                7 => !written,
                _ => true,
            })
            .map(|register| register.id)
            .collect();
        match self.lie {
            1 => return Ok(room.len() + 400),
            2 => return Err(Errno::E2BIG),
            3 => return Ok(usize::MAX),
            4 => listed.extend(listed.clone()),
            6 => return Err(Errno::ENOEXEC),
            7 if !self.finalized => return Err(Errno::EPERM),
            _ => {}
        }
        let there = listed.len().min(room.len());
        room[..there].copy_from_slice(&listed[..there]);
        Ok(listed.len())
    }

    fn finalize(&mut self, _: i32) -> Result<(), Errno> {
        if self.finalized {
            return Err(Errno::EPERM);
        }
        self.finalized = true;
        Ok(())
    }
}
