# Everything a developer does with Drover. `make` lists the targets. A Debian or Ubuntu machine with a Rust toolchain, make and
# root (or sudo) is enough: what else is needed is installed when it is missing.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DEFAULT_GOAL := help

# Logs of installations. Under target/, so that `cargo clean` removes them.
STATE := target/make
VENV := .venv
# CI must build exactly what was committed.
LOCKED := $(if $(CI),--locked)

# What `make run`, `make bench` and `make e2e` hand on, such as: make run ARGS='--listen 127.0.0.1:8000'
ARGS ?=
# Tests of `make e2e` that run at once. Most of their time is waiting, so more than there are cores.
JOBS ?= $(shell echo $$(( $$(nproc) + 2 )))

# Runs $(2), with its output in the log $(1) of $(STATE), which is shown only if it fails.
quietly = mkdir -p $(STATE); { $(2); } >$(STATE)/$(1).log 2>&1 || { cat $(STATE)/$(1).log >&2; exit 1; }

# Installs the Debian packages $(1). A lock that another installation holds is waited for.
debian = echo "== installing $(1)"; \
  command -v apt-get >/dev/null || { echo 'There is no apt-get; install by hand what provides: $(1)' >&2; exit 1; }; \
  as_root=(env); [ "$$(id -u)" = 0 ] || as_root=(sudo env); \
  apt=("$${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300); \
  $(call quietly,apt-$(firstword $(1)),"$${apt[@]}" update && "$${apt[@]}" install --no-install-recommends $(1))

.PHONY: help
help: ## Lists the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: compiler ## Builds Drover and starts a whole system with this machine as its first node (ARGS='--data-dir DIR ...')
	@cargo build $(LOCKED) --release -p drover -p drover-agent
	@exec target/release/drover dev $(ARGS)

.PHONY: test
test: lint unit e2e ## Everything that must pass: lint, unit, e2e

.PHONY: check
check: lint ## What to run before each commit: lint, and the unit tests of libraries and programs
	@echo '== unit tests'
	@cargo test $(LOCKED) --quiet --workspace --lib --bins

.PHONY: lint
lint: compiler ## Formatting, and clippy without warnings
	@echo '== formatting'
	@cargo fmt --all --check
	@echo '== clippy'
	@cargo clippy $(LOCKED) --quiet --workspace --all-targets -- -D warnings

# Also: whether generated code, the coverage page and the lists of licences and dependencies are up to date (tests of xtask and server).
.PHONY: unit
unit: compiler postgres ## Unit, property and golden tests
	@echo '== unit, property and golden tests'
	@cargo test $(LOCKED) --quiet --workspace

.PHONY: e2e
e2e: compiler postgres $(VENV)/installed ## The real programs against the AWS CLI and boto3 (ARGS='-k fleet' runs some)
	@echo '== programs for the end-to-end tests'
	@cargo build $(LOCKED) --quiet --workspace --bins
	@echo '== end-to-end tests'
	@$(VENV)/bin/python -m pytest -c tests/pytest.ini -n $(JOBS) tests/e2e $(ARGS)

.PHONY: bench
bench: compiler ## Measures speed and size with a simulated fleet (ARGS='--help')
	@cargo run $(LOCKED) --release -p drover-swarm -- $(ARGS)

.PHONY: fmt
fmt: ## Formats all Rust code
	@cargo fmt --all

.PHONY: coverage
coverage: compiler ## Writes docs/coverage.md: which operations are implemented
	@cargo run --quiet -p xtask -- coverage

.PHONY: compiler
compiler:
	@command -v cargo >/dev/null || { echo 'There is no Rust toolchain: see https://rustup.rs' >&2; exit 1; }
	@command -v cc >/dev/null || { $(call debian,build-essential); }

.PHONY: postgres
postgres:
	@compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || { $(call debian,postgresql); }

# Debian's python3 can make no venv without python3-venv.
$(VENV)/installed: tests/requirements.txt
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { $(call debian,python3 python3-venv); }
	@echo '== installing what the end-to-end tests use, in $(VENV)'
	@$(call quietly,pip,python3 -m venv --clear $(VENV) && $(VENV)/bin/pip install --disable-pip-version-check --no-deps -r $<)
	@$(VENV)/bin/pip check --disable-pip-version-check >/dev/null
	@touch $@
