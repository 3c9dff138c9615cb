# SPDX-License-Identifier: MIT
#
# `make generate` and `make test` set up what they need in .venv, in the versions that the locks name,
# and, as root on a machine with apt, from the distribution; see README.md.

PYTHON ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11,\
	$(shell $(p) -c 'import sys; sys.version_info >= (3, 11) and print("$(p)")' 2>/dev/null)))
BIN := .venv/bin
# A process for each core; tests that share a machine or a build run in the same one.
PARALLEL := --numprocesses=auto --dist=loadgroup --no-loadscope-reorder

.DEFAULT_GOAL := help
.PHONY: help generate check lint test test-fast test-dependencies test-kernels record-answers test-qemu test-consumers test-replaced
.PHONY: coverage bench fuzz mutation prove format lock clean

help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

generate: .venv/ready ## Regenerate generated/ from spec/ and the manual page
	$(BIN)/onereg generate
	$(BIN)/onereg man >.venv/onereg.1 && mv .venv/onereg.1 codegen/onereg.1

check: .venv/ready ## Say whether generated/ is what spec/ generates
	$(BIN)/onereg check

lint: .venv/ready-for-tests ## Check spec/ against every rule, and the code's style and types
	$(BIN)/onereg lint
	$(BIN)/onereg fmt --check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

test: .venv/ready-for-tests tools lint check test-dependencies ## Run every test, those on real kernels included
	env -u MAKEFLAGS $(BIN)/pytest $(PARALLEL)

# What meets the libraries that onereg runs on: YAML is read (PyYAML), checked against schemas (jsonschema),
# rendered to all outputs and to the site (Jinja2), completion is written (shtab). The other tests meet what
# these have made, the same as with the locked versions.
DEPENDENT := $(addprefix tests/test_,load.py errors.py spec_files.py fmt.py \
	generate.py::test_the_committed_outputs_are_what_the_spec_generates \
	docs.py::test_every_link_and_every_resource_is_there docs.py::test_markup_in_a_spec_is_text_on_a_page \
	cli.py::test_completion_is_a_script cli.py::test_revisions_complete_and_are_not_run)
test-dependencies: .venv/ready-for-tests ## Run what meets a library, on the lowest versions allowed and on the newest
	@tests/install-venv lowest
	.venv/lowest/bin/python -m pytest $(PARALLEL) $(DEPENDENT)
	@tests/install-venv newest
	.venv/newest/bin/python -m pytest $(PARALLEL) $(DEPENDENT)

# What boots kernels, builds programs, starts a browser, or makes all outputs again and again.
SLOW := tests/kvm tests/qemu tests/python/test_rust.py $(patsubst %,tests/test_%.py,audit c checkout ci cli consumers \
	contributing depfile diff diff_revisions docs docs_changes docs_explain docs_migrate docs_models docs_reader \
	explained faults fields_c fmt generate history id_writes injection outside project publish race reproducible \
	sarif snapshot streams)
test-fast: .venv/ready-for-tests ## Run the tests without kernels, builds, browsers and repeated runs of all outputs
	$(BIN)/pytest $(PARALLEL) $(addprefix --ignore=,$(SLOW))

test-kernels: .venv/ready-for-tests tools ## Run the kernel tests on every kernel series of the archive
	$(BIN)/pytest $(PARALLEL) tests/kvm --kernels=all

record-answers: .venv/ready-for-tests tools ## Write tests/kvm/answers anew, from every kernel series of the archive
	$(BIN)/pytest tests/kvm/test_recorded_answers.py --kernels=all --record-answers

QEMU_SOURCE ?= debian
test-qemu: .venv/ready-for-tests tools ## Migrate guests of a QEMU built with generated/ (QEMU_SOURCE=DIR)
	$(BIN)/pytest tests/qemu --qemu-source=$(QEMU_SOURCE)

test-consumers: .venv/ready-for-tests ## Build the projects of tests/consumers, with every build system
	$(BIN)/pytest $(PARALLEL) tests/test_consumers.py

test-replaced: .venv/ready-for-tests tools ## Run tests of crosvm and Firecracker with our code (CROSVM_SOURCE=DIR FIRECRACKER_SOURCE=DIR)
	$(BIN)/pytest tests/replaced -s $(if $(CROSVM_SOURCE),--crosvm-source=$(CROSVM_SOURCE)) \
		$(if $(FIRECRACKER_SOURCE),--firecracker-source=$(FIRECRACKER_SOURCE))

coverage: .venv/ready-for-tests ## Measure which branches of the C and Python run times the scenarios take
	$(BIN)/python tests/scenarios/measure.py

bench: .venv/ready-for-tests ## Measure onereg and generators of its kind, and write the tables (REGGEN=DIR, RUNS=3)
	@tests/install-venv peers
	cd tests && RUNS=$(or $(RUNS),3) $(if $(REGGEN),REGGEN=$(abspath $(REGGEN))) ../$(BIN)/python -m bench

SECONDS ?= 600
fuzz: .venv/ready-for-tests tools ## Give hostile inputs to all readers (SECONDS=600 in all, TARGETS=all)
	@tests/install-venv fuzz
	cd tests && nice -n 10 ../$(BIN)/python -m fuzz $(SECONDS) $(TARGETS)

prove: .venv/ready-for-tests ## Prove of the generated C, up to bounds, that it does nothing undefined (MOST=SECONDS a proof)
	cd tests && nice -n 10 ../$(BIN)/python -m prove $(MOST)

mutation: .venv/ready-for-tests ## Alter each fact of spec/ and say who objects (MOST=N: so many of a kind)
	cd tests && nice -n 10 ../$(BIN)/python -m mutation $(if $(MOST),--most $(MOST))

format: .venv/ready-for-tests ## Format spec/ and the Python code
	$(BIN)/onereg fmt
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

lock: .venv/ready ## Write the locks anew, with the newest versions that are allowed
	@tests/lock

clean: ## Remove what `make` has made, generated/ excepted
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis

.PHONY: tools
tools: .venv/ready-for-tests
	@tests/install-tools

.venv/ready: codegen/requirements.lock pyproject.toml codegen/onereg/__init__.py
	@test -n "$(PYTHON)" || { echo "onereg needs Python 3.11 or newer: apt-get install python3" >&2; exit 1; }
	@tests/install-venv generate "$(PYTHON)"
	@touch $@

.venv/ready-for-tests: .venv/ready tests/requirements.lock
	@tests/install-venv tests
	@touch $@
