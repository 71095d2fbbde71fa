# Every command a person or CI runs. `make` alone shows them.
SHELL := /bin/bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.requirements
T ?= tests
export PATH := $(CURDIR)/$(BIN):$(PATH)
PROTOS := $(wildcard proto/creditgateway/v1/*.proto)
SERVICES := $(wildcard proto/creditgateway/v1/*_service.proto)

.DEFAULT_GOAL := help
.PHONY: help dev proto proto-check lint reformat types imports docs test check requirements clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

# The environment: made once, again only when the pinned requirements change.
$(STAMP): requirements/dev.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

dev: $(STAMP) ## Make the virtual environment

proto: dev ## Generate Python from the .proto files
	$(BIN)/python -m grpc_tools.protoc -I proto --python_out=proto --mypy_out=quiet:proto $(PROTOS)
	$(BIN)/python -m grpc_tools.protoc -I proto --grpc_python_out=proto --mypy_grpc_out=quiet:proto $(SERVICES)

proto-check: proto ## Lint the .proto files; fail when generated code drifted
	$(BIN)/buf lint
	$(BIN)/buf format --diff --exit-code
	git diff --exit-code -- proto

lint: dev ## Lint and check the format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/interrogate -q gateway adapters

reformat: dev ## Mend what can be mended by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/buf format -w

types: dev ## Check types, strictly, tests too
	$(BIN)/mypy

imports: dev ## Check that imports run down only
	$(BIN)/lint-imports

# Only when named on make's own command line: a DATABASE_URL that happens to be
# in the environment may be a database with real people in it.
ifeq ($(origin DATABASE_URL),command line)
export TEST_DATABASE_URL := $(DATABASE_URL)
endif
test: dev ## Run the tests (T=path for some, DATABASE_URL=... on another Postgres)
	$(BIN)/pytest $(T)

check: proto-check lint types imports ## Everything CI checks besides the tests

requirements: ## Pin requirements/*.in anew, with hashes
	cd requirements
	for f in runtime dev; do uv pip compile $$f.in --upgrade --generate-hashes --no-header --no-emit-index-url --python-version 3.11 -q -o $$f.txt; done

clean: ## Remove everything made here
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
