# Two commands: `make run` sets up and starts Lessons, `make test` sets up and checks everything.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check format gate audit bench pictures lock wheel setup paper-libraries test-tools clean

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# More words for `lessons serve`, such as: make run SERVE=--share
SERVE ?=

# A stamp for what is installed: another lock, other dependencies or another folder make another name.
FINGERPRINT := $(shell (cat requirements.lock pyproject.toml; pwd) | cksum | cut -d' ' -f1)
READY := $(VENV)/ready-$(FINGERPRINT)

# WeasyPrint sets type with Pango; without the last one it cuts fonts slowly.
PAPER_LIBRARIES := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
# A browser for the page tests; readers of PDF for the paper tests.
TEST_TOOLS := chromium poppler-utils qpdf

# Installs those of the named Debian packages that are not there; $(1): packages, $(2): what they are for.
define install
missing=""; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "Installing$$missing, for $(2) ..."; \
  sudo=""; [ "$$(id -u)" = 0 ] || sudo="sudo"; \
  if [ -n "$$sudo" ] && ! command -v sudo >/dev/null; then \
    echo "Ask whoever looks after this computer to install:$$missing" >&2; exit 1; \
  fi; \
  $$sudo apt-get -qq update || echo "The list of packages could not be renewed; trying with the old one." >&2; \
  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $$missing >/dev/null; \
fi
endef

help: ## say what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F'\t' '{printf "make %-10s %s\n", $$1, $$2}'

run: paper-libraries $(READY) ## set up, prepare the demo lesson, start the server
	@$(BIN)/lessons demo --once
	@exec $(BIN)/lessons serve $(SERVE)

test: paper-libraries test-tools check ## set up, then run every check
	@echo "== tests"
	@$(BIN)/python -m pytest -q

check: $(READY) ## format, lint, types, import contracts
	@echo "== format" && $(BIN)/ruff format --check .
	@echo "== lint" && $(BIN)/ruff check .
	@echo "== types" && $(BIN)/mypy
	@echo "== imports" && $(BIN)/lint-imports

format: $(READY) ## put all files into the project's format
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

gate: $(READY) ## measure the lessons against the floors of quality; all with DATA=../shared, and STRICT=1 skips nothing
	@$(BIN)/python -m pytest -q tests/gate
	@$(BIN)/python -m tests.gate.gate $(if $(DATA),--data "$(DATA)") $(if $(filter 1,$(STRICT)),--strict)

audit: $(READY) ## print a lesson for judging by eye, rejections included: make audit ARTICLE=FILE
	@$(BIN)/python -m tests.gate.audit "$(ARTICLE)"

bench: paper-libraries $(READY) ## measure seconds and memory
	@$(BIN)/python tests/bench.py

pictures: paper-libraries test-tools $(READY) ## take the README's pictures anew
	@$(BIN)/python tests/pictures.py

lock: ## resolve the dependencies anew, with hashes
	@$(PYTHON) -m venv build/lock && build/lock/bin/pip install -q pip-tools
	@build/lock/bin/pip-compile -q --upgrade --generate-hashes --no-emit-index-url --no-emit-find-links --no-header \
	  --allow-unsafe --strip-extras --extra dev --output-file build/requirements.lock pyproject.toml
	@(echo "# Every package with its hashes: to run, to check and to build. Made by make lock; do not edit."; \
	  cat build/requirements.lock) > requirements.lock

wheel: $(READY) ## build the package into dist/
	@$(BIN)/python -m build --no-isolation --wheel

setup: paper-libraries test-tools $(READY) ## set up and start nothing

clean: ## remove what was made, but for the server's own data
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

paper-libraries:
	@if command -v apt-get >/dev/null; then $(call install,$(PAPER_LIBRARIES),printing); \
	else echo "No apt here: README.md names what printing needs on this system."; fi

test-tools:
	@if command -v apt-get >/dev/null; then $(call install,$(TEST_TOOLS),the tests); \
	else echo "No apt here: README.md names what the tests need; what is missing is skipped and named at the end."; fi

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Lessons needs Python 3.11 or newer. Install it, or name it: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@if ! $(PYTHON) -c 'import ensurepip' 2>/dev/null && command -v apt-get >/dev/null; then \
	  $(call install,python3-venv,the virtual environment); \
	fi
	@echo "Setting up in $(VENV), once; this takes a minute or two ..."
	@$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	@rm -f $(VENV)/ready-* && touch $@
