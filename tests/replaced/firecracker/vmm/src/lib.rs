// SPDX-License-Identifier: MIT
//! The part of Firecracker that vcpu.rs uses, cut down to its uses; regs.rs and vcpu.rs are its own.
#![allow(dead_code)]

pub mod arch {
    use vm_memory::GuestAddress;

    #[derive(Clone, Copy, Debug)]
    pub enum BootProtocol {
        LinuxBoot,
    }

    #[derive(Clone, Copy, Debug)]
    pub struct EntryPoint {
        pub entry_addr: GuestAddress,
        pub protocol: BootProtocol,
    }

    pub fn get_kernel_start() -> u64 {
        aarch64::layout::DRAM_MEM_START
    }

    pub mod aarch64 {
        pub mod kvm {
            #[derive(Debug, Default)]
            pub struct OptionalCapabilities {
                pub counter_offset: bool,
            }
        }

        pub mod layout {
            pub const DRAM_MEM_START: u64 = 0x8000_0000;
            pub const FDT_MAX_SIZE: usize = 0x20_0000;
        }

        pub mod regs;
        pub mod vcpu;

        fn get_fdt_addr(_: &crate::vstate::memory::GuestMemoryMmap) -> u64 {
            layout::DRAM_MEM_START
        }
    }
}

pub mod cpu_config {
    pub mod templates {
        pub use super::aarch64::CpuConfiguration;

        #[derive(Debug)]
        pub struct RegisterValueFilter<V> {
            pub filter: V,
            pub value: V,
        }

        impl RegisterValueFilter<u32> {
            pub fn apply(&self, value: u32) -> u32 {
                (value & !self.filter) | self.value
            }
        }
    }

    pub mod aarch64 {
        use crate::arch::aarch64::regs::Aarch64RegisterVec;

        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct CpuConfiguration {
            pub regs: Aarch64RegisterVec,
        }

        pub mod custom_cpu_template {
            #[derive(Debug)]
            pub struct VcpuFeatures {
                pub index: u32,
                pub bitmap: crate::cpu_config::templates::RegisterValueFilter<u32>,
            }
        }
    }
}

pub mod logger {
    pub trait IncMetric {
        fn inc(&self);
    }

    #[derive(Debug)]
    pub struct Counter;

    impl IncMetric for Counter {
        fn inc(&self) {}
    }

    #[derive(Debug)]
    pub struct Vcpu {
        pub failures: Counter,
    }

    #[derive(Debug)]
    pub struct Metrics {
        pub vcpu: Vcpu,
    }

    pub static METRICS: Metrics = Metrics {
        vcpu: Vcpu { failures: Counter },
    };

    macro_rules! error {
        ($($words:tt)*) => { eprintln!($($words)*) };
    }
    pub(crate) use error;
}

pub mod vcpu {
    use crate::cpu_config::aarch64::CpuConfiguration;

    #[derive(Debug)]
    pub struct VcpuConfig {
        pub vcpu_count: u8,
        pub smt: bool,
        pub cpu_config: CpuConfiguration,
    }

    #[derive(Debug)]
    pub enum VcpuError {
        UnhandledKvmExit(String),
    }
}

pub mod vstate {
    pub mod bus {
        #[derive(Debug)]
        pub struct Bus;
    }

    pub mod memory {
        pub use vm_memory::Address;

        #[derive(Debug)]
        pub struct GuestMemoryMmap;
    }

    pub mod vcpu {
        #[derive(Debug)]
        pub enum VcpuEmulation {}
    }

    pub mod vm {
        use kvm_ioctls::{Kvm, VmFd};

        use super::memory::GuestMemoryMmap;
        use crate::arch::aarch64::kvm::OptionalCapabilities;

        #[derive(Debug)]
        pub struct KvmVm {
            kvm: Host,
            fd: VmFd,
            memory: GuestMemoryMmap,
        }

        #[derive(Debug)]
        pub struct Host(Kvm);

        impl Host {
            pub fn optional_capabilities(&self) -> OptionalCapabilities {
                let capability = kvm_bindings::KVM_CAP_COUNTER_OFFSET;
                OptionalCapabilities {
                    counter_offset: self.0.check_extension_raw(capability.into()) != 0,
                }
            }
        }

        impl KvmVm {
            pub fn fd(&self) -> &VmFd {
                &self.fd
            }

            pub fn kvm(&self) -> &Host {
                &self.kvm
            }

            pub fn guest_memory(&self) -> &GuestMemoryMmap {
                &self.memory
            }

            /// The registers of a vCPU need no interrupt controller.
            pub fn setup_irqchip(&mut self, _: u8) -> Result<(), ()> {
                Ok(())
            }
        }

        #[cfg(test)]
        pub mod tests {
            use super::*;

            pub fn setup_vm_with_memory(_: usize) -> KvmVm {
                let kvm = Kvm::new().unwrap();
                let fd = kvm.create_vm().unwrap();
                KvmVm {
                    kvm: Host(kvm),
                    fd,
                    memory: GuestMemoryMmap,
                }
            }
        }
    }
}

#[cfg(test)]
pub mod test_utils {
    pub fn arch_mem(_: usize) -> crate::vstate::memory::GuestMemoryMmap {
        crate::vstate::memory::GuestMemoryMmap
    }
}
