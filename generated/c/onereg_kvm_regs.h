/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel's struct kvm_regs, and a list of all other registers
 * From spec/layouts/kvm_regs.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_KVM_REGS_H
#define ONEREG_KVM_REGS_H

#include "onereg.h"

#if ONEREG_VERSION != 1
#error "onereg.h has another version than this header: take both from one run of onereg generate"
#endif

#ifdef __cplusplus
extern "C" {
#endif

struct kvm_regs;

extern const struct onereg_layout onereg_kvm_regs_layout;

/* The functions of onereg.h on this layout, with the type of its state. */

static inline int onereg_kvm_regs_prepare(const struct onereg_io *io,
	const struct kvm_regs *state, struct onereg_error *error)
{
	return onereg_prepare(io, &onereg_kvm_regs_layout, state, error);
}

static inline int onereg_kvm_regs_open(struct onereg_vcpu *vcpu, const struct onereg_io *io,
	void *raw, size_t raw_capacity, unsigned int flags, struct onereg_error *error)
{
	return onereg_open(vcpu, &onereg_kvm_regs_layout, io, raw, raw_capacity, flags, error);
}

static inline int onereg_kvm_regs_get(struct onereg_vcpu *vcpu,
	struct kvm_regs *state, struct onereg_error *error)
{
	return onereg_get(vcpu, state, error);
}

static inline int onereg_kvm_regs_put(struct onereg_vcpu *vcpu,
	const struct kvm_regs *state, enum onereg_level level,
	struct onereg_error *error)
{
	return onereg_put(vcpu, state, level, error);
}

static inline int onereg_kvm_regs_put_changed(struct onereg_vcpu *vcpu,
	const struct kvm_regs *state, struct kvm_regs *shadow,
	enum onereg_level level, struct onereg_error *error)
{
	return onereg_put_changed(vcpu, state, shadow, level, error);
}

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_KVM_REGS_H */
