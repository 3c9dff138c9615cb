// SPDX-License-Identifier: 0BSD
// A C++17 VMM: a class around the generated struct, failures as exceptions.

#include <array>
#include <cinttypes>
#include <cstdio>
#include <stdexcept>
#include <string>

#include "fake_vcpu.h"
#include "onereg_cpu.h"
#include "onereg_ids.h"

class Cpu {
public:
	explicit Cpu(onereg_io io) : io_(io)
	{
		check(onereg_cpu_open(&vcpu_, &io_, raw_.data(), raw_.size(), 0, &error_));
	}
	void load() { check(onereg_cpu_get(&vcpu_, &registers, &error_)); }
	void store() { check(onereg_cpu_put(&vcpu_, &registers, ONEREG_FULL, &error_)); }

	cpu_registers registers{};

private:
	void check(int result) const
	{
		if (result == 0)
			return;
		std::array<char, ONEREG_ERROR_TEXT> text;
		onereg_strerror(&error_, text.data(), text.size());
		throw std::runtime_error(text.data());
	}

	onereg_io io_;
	onereg_vcpu vcpu_{};
	onereg_error error_{};
	std::array<uint8_t, 4096> raw_{};
};

int main()
{
	Cpu first(fake_vcpu_io()), second(fake_vcpu_io());

	first.registers.pc = 0x40000000;
	first.registers.x[7] = 7;
	first.store();
	second.load();
	std::printf("PC = %#" PRIx64 ", X7 = %" PRIu64 "\n", second.registers.pc,
		    second.registers.x[7]);

	onereg_io broken = fake_vcpu_io();
	broken.get = [](void *, uint64_t, void *) { return -5; };
	try {
		Cpu(broken).load();
	} catch (const std::runtime_error &error) {
		const std::string said = error.what();
		std::puts(said.substr(0, said.find(':')).c_str());
	}
}
