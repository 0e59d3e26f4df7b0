# Every target does its own set-up inside this folder. It needs Python 3.11+ with venv, and make.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; \
	done)

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
PAGES := build/demo

.PHONY: install demo test lint format bench lock train docs clean help

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

install: $(VENV)/run.stamp ## make .venv/ with the whence command in it

demo: $(VENV)/run.stamp ## trace the sample articles
	@$(BIN)/whence demo --out $(PAGES)

test: lint ## lint, types, layers and tests
	$(BIN)/pytest

lint: $(VENV)/dev.stamp ## lint, types and layers only
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/dev.stamp ## put the code into the house's form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: $(VENV)/bench.stamp ## speed beside a peer, recorded in benchmarks/RESULTS.md
	$(BIN)/python -m benchmarks.speed.read

train: ## train the weights again (hours)
	$(MAKE) -C training train

docs: $(VENV)/dev.stamp ## the reference, from docstrings, into build/reference/
	$(BIN)/pdoc --docformat google --no-show-source --output-directory build/reference whence

LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --custom-compile-command "make lock"

lock: $(VENV)/dev.stamp ## pin the dependencies again
	$(LOCK) pyproject.toml --group build --upgrade --output-file requirements/run.txt
	$(LOCK) pyproject.toml --group dev --upgrade --constraint requirements/run.txt \
		--output-file requirements/dev.txt
	$(LOCK) benchmarks/speed/requirements.in --upgrade --constraint requirements/run.txt \
		--output-file benchmarks/speed/requirements.txt

clean: ## take away everything the targets made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# The stamps are older than a lock that has changed, so only then is anything installed again.

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "whence needs Python 3.11 or newer, with venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) --require-hashes --requirement requirements/run.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	$(PIP) --require-hashes --requirement requirements/dev.txt
	@touch $@

$(VENV)/bench.stamp: benchmarks/speed/requirements.txt $(VENV)/run.stamp
	$(PIP) --require-hashes --requirement benchmarks/speed/requirements.txt
	@touch $@
