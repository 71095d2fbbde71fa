# Every command a person or CI runs. `make` alone shows them.
SHELL := /bin/bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.requirements
PIP := $(BIN)/python -m pip install -q --disable-pip-version-check --root-user-action=ignore
export PATH := $(CURDIR)/$(BIN):$(PATH)
# The tests start hundreds of interpreters: each would compile everything again.
unexport PYTHONDONTWRITEBYTECODE
PROTOS := $(wildcard proto/creditgateway/v1/*.proto)
SERVICES := $(wildcard proto/creditgateway/v1/*_service.proto)
PROTOC := $(BIN)/python -m grpc_tools.protoc -I proto
RELEASED := proto/released.binpb
T ?= tests
WORKERS ?= 3
COUNT ?= 25
SECONDS ?= 60
REPLAYS ?= 100000
PEOPLE ?= 30000
SERVE := build/serve
LISTEN ?= 127.0.0.1:50051

.DEFAULT_GOAL := help
.PHONY: help dev proto proto-check proto-release lint reformat types imports test test-exhaustive \
	test-all test-db test-failover test-faults test-kills test-people test-replays coverage vectors formats card fuzz bench soak demo serve \
	check-readme check requirements clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(firstword $(MAKEFILE_LIST)) | sed -E 's/:[^#]*## /\t/' | expand -t 16

# ------------------------------------------------------------- environment

# Made once, and again only when the pinned requirements change. A half-made one,
# left by an interrupted run, is made anew.
$(STAMP): requirements/dev.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	$(PIP) --require-hashes -r requirements/dev.txt
	$(PIP) --no-deps --no-build-isolation -e .
	touch $@

dev: $(STAMP) ## Make the virtual environment

# uv is the one tool that is not pinned here: nothing but this target needs it.
requirements: ## Pin requirements/*.in anew, with hashes (needs uv: pip install uv)
	@command -v uv >/dev/null || { echo 'make requirements needs uv: pip install uv' >&2; exit 2; }
	cd requirements
	for name in build runtime dev fuzz cards; do
	  uv pip compile $$name.in --upgrade --generate-hashes --no-strip-extras --no-header --no-emit-index-url --no-emit-find-links \
	    --python-version 3.11 -q -o $$name.txt
	done

# --------------------------------------------------------------------- wire

# $(call generate,DIRECTORY): the Python of every .proto file, below DIRECTORY.
define generate
$(PROTOC) --python_out=$(1) --mypy_out=quiet:$(1) $(PROTOS)
$(PROTOC) --grpc_python_out=$(1) --mypy_grpc_out=quiet:$(1) $(SERVICES)
endef

proto: dev ## Generate Python from the .proto files
	$(call generate,proto)

proto-check: dev ## Lint the .proto files; refuse drift and breaking changes
	$(BIN)/buf lint
	$(BIN)/buf format --diff --exit-code
	$(BIN)/buf breaking --against $(RELEASED)
	rm -rf build/proto
	mkdir -p build/proto
	$(call generate,build/proto)
	for file in $$(cd build/proto && find . -type f) $$(cd proto && find . -name '*_pb2*.py*' -not -path '*/__pycache__/*'); do
	  diff -u "proto/$$file" "build/proto/$$file" || { echo 'generated code differs: make proto' >&2; exit 1; }
	done

# Refuses to forget what was released: to break with it on purpose, remove the file.
proto-release: dev ## Record the wire as released: from then on it may only grow
	$(BIN)/buf lint
	test ! -f $(RELEASED) || $(BIN)/buf breaking --against $(RELEASED)
	$(BIN)/buf build --as-file-descriptor-set --exclude-source-info -o $(RELEASED)

# ------------------------------------------------------------------- checks

lint: dev ## Lint, check the format and that everything public is explained
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

check-readme: dev ## Check that the documents name only what exists
	$(BIN)/pytest tests/unit/house/test_documents.py

check: proto-check lint types imports check-readme ## Everything CI checks besides the tests

# -------------------------------------------------------------------- tests

# Only when named on make's own command line: a DATABASE_URL that happens to be
# in the environment may be a database with real people in it.
ifeq ($(origin DATABASE_URL),command line)
export TEST_DATABASE_URL := $(DATABASE_URL)
endif
# Files, not single tests, are shared out: a file's tests share its fixtures. One process
# more than processors: tests often wait for something. In the order of their names, so
# that the short ones of tests/unit come last and all processes end at about the same time;
# a file of few tests, which would come last otherwise, is often a long one.
PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder
# What `make test` leaves out, test-exhaustive, test-faults and test-failover run; test-all runs
# all, those with random examples twice: with a tenth of them, and with all.
# Of a path that is named, all is run.
EVERY_DAY := -m 'not exhaustive and not faults and not failover'

test: dev ## Run the tests of every day (T=path for all of some, DATABASE_URL=...: another Postgres)
	$(PYTEST) $(if $(filter tests,$(T)),$(EVERY_DAY)) $(if $(COVERAGE),-p tests.support.suite.counted_lines) $(T)

test-exhaustive: dev ## Run the tests that are too long for every day
	EVERY_EXAMPLE=1 EVERY_ANSWER=1 $(PYTEST) -m '(exhaustive or hypothesis or many_examples) and not faults' tests

test-all: ## Run every test there is, those of test-faults COUNT=25 times
	$(MAKE) test EVERY_ANSWER=1
	$(MAKE) test-exhaustive
	$(MAKE) test-faults
	$(MAKE) test-failover

test-db: dev ## Run only the tests that need a Postgres (DATABASE_URL=... as above)
	$(PYTEST) tests/integration tests/migration

test-faults: dev ## Kill and stall everything under load, COUNT=25 times each
	FAULT_COUNT=$(COUNT) $(PYTEST) -m faults --timeout 1800 tests

# In one process, which makes the table; python -m tests.faults puts it into docs/reliability.md.
test-kills: dev ## Kill gateway, workers, supervisor and Postgres under load, COUNT=25 times for each test
	FAULT_COUNT=$(COUNT) $(BIN)/pytest -n 0 --timeout 14400 tests/faults/test_kill.py

test-failover: dev ## Kill and switch the primary of a Patroni cluster under load, COUNT=3 times each
	FAILOVER_COUNT=$(if $(filter command line,$(origin COUNT)),$(COUNT),3) $(BIN)/pytest -m failover --timeout 3600 tests/failover

test-replays: dev ## Send REPLAYS=100000 replays and near-replays over two processes
	REPLAY_COUNT=$(REPLAYS) $(BIN)/pytest -n 0 --timeout 3600 tests/faults/test_replays.py

test-people: dev ## Ask about PEOPLE=30000 people of the UCI file, and compute score and remarks of each again
	PEOPLE_COUNT=$(PEOPLE) $(BIN)/pytest -n 0 --timeout 7200 tests/integration/risk/test_clients_answers.py

coverage: ## Run the tests and fail below the floor in pyproject.toml
	$(MAKE) test COVERAGE=1

# Mutated published vectors, then bytes that coverage leads to: SECONDS each per decoder.
fuzz: dev $(VENV)/.fuzz ## Feed every decoder mutated bytes for SECONDS=60, or coverage-guided for RUNS=
	$(if $(RUNS),,FUZZ_SECONDS=$(SECONDS) $(BIN)/pytest --timeout 0 tests/fuzz)
	$(BIN)/python -m tests.fuzz.guided $(if $(RUNS),--runs $(RUNS),--seconds $(SECONDS))

$(VENV)/.fuzz: requirements/fuzz.txt $(STAMP)
	$(PIP) --require-hashes -r requirements/fuzz.txt
	touch $@

vectors: dev ## Make the published test vectors anew, with new keys
	for file in $$(find tests/vectors -name 'generate*.py' | sort); do PYTHONPATH=$(CURDIR) $(BIN)/python "$$file"; done

formats: dev ## Write docs/formats anew from the adapters' files and their vectors
	$(BIN)/python -m adapters.describe docs/formats tests/vectors/adapters docs/examples/*.toml

# Two thirds of the UCI file's people make the card, the others measure it. A card that was
# released is never rewritten.
card: dev $(VENV)/.cards ## Make the scorecard and docs/cards anew from FILE, the UCI file
	OMP_NUM_THREADS=1 $(BIN)/python -m tests.cards $(FILE)

$(VENV)/.cards: requirements/cards.txt $(STAMP)
	$(PIP) --require-hashes -r requirements/cards.txt
	touch $@

# The overload comes last, because below its bound it ends with 1; 2 says that this machine cannot
# hold processes to half a processor.
bench: dev ## Measure against a conventional design at every load; JSON and plots in build/bench/
	$(BIN)/python -m tests.bench
	$(BIN)/python -m tests.bench.junk_bench
	$(BIN)/python -m tests.bench.verify_bench
	$(BIN)/python -m tests.bench.unsigned_calls
	$(BIN)/python -m tests.bench.uniform_bench
	$(BIN)/python -m tests.bench.rounds.portfolio
	$(BIN)/python -m tests.bench.contribution
	$(BIN)/python -m tests.bench.watching
	$(BIN)/python -m tests.bench.growth
	$(BIN)/python -m tests.bench.rotate_bench
	$(BIN)/python -m tests.bench.figures.lines
	$(BIN)/python -m tests.bench.overload || [ $$? = 2 ]

# Exit code 2: the time was too short, or the machine too busy, to tell whether anything grows.
soak: dev ## Do some of everything for SECONDS=3600 and judge whether the gateway grows
	$(BIN)/python -m tests.bench.soak --seconds $(if $(filter command line,$(origin SECONDS)),$(SECONDS),3600)

# ---------------------------------------------------------------- running it

demo: dev ## Show everything on this machine, end to end
	$(BIN)/credit-gateway demo

# Its data, keys and certificates stay in build/serve/ for the next time.
serve: dev ## Run a development server in the foreground (LISTEN=127.0.0.1:50051)
	mkdir -p $(SERVE)
	# Development certificates live for 30 days.
	test -z "$$(find $(SERVE) -name ca.pem -mtime +25)" || rm -rf $(SERVE)/tls
	test -d $(SERVE)/keys || $(BIN)/credit-gateway keys init $(SERVE)/keys
	test -d $(SERVE)/tls || $(BIN)/credit-gateway certs init $(SERVE)/tls
	test -f $(SERVE)/tls/server.pem || $(BIN)/credit-gateway certs issue $(SERVE)/tls server --server localhost --server 127.0.0.1
	exec $(BIN)/credit-gateway serve --data $(SERVE)/postgres --keys $(SERVE)/keys \
	  --listen $(LISTEN) --reflection --tls-certificate $(SERVE)/tls/server.pem \
	  --tls-key $(SERVE)/tls/server.key --client-ca $(SERVE)/tls/ca.pem

clean: ## Remove everything made here
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
