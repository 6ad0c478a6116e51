# The one door. `make` builds the report; `make help` lists the rest. Needs GNU make 3.81 or newer and Python 3.11 or newer.
# Where there is no make (Windows), see "Without make" in docs/author-guide.

SHELL := /bin/sh
BIN := .venv/bin
READY := .venv/ready
READY_TO_TEST := .venv/ready-to-test
PYTEST := $(BIN)/pytest -n auto --dist loadfile

# MkDocs' theme and plugins print their vendors' quarrels unless told not to.
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := report
.PHONY: report check serve clean test test-full cover lint schema bench lock help

report: $(READY)  ## build the whole report into site/ (this is what `make` alone does)
	@$(BIN)/annual-report build

check: $(READY)  ## list every mistake in data/ and content/; change nothing
	@$(BIN)/annual-report check

serve: $(READY)  ## show the report on this computer and build again at each change
	@$(BIN)/annual-report serve

clean:  ## delete what was built: site/ and .cache/ (not .venv/)
	rm -rf site .cache

test: $(READY_TO_TEST)  ## the tests: Python packages and a Chromium are all they need
	@$(BIN)/python -m tests.browser.ensure_chromium
	$(PYTEST) -m "not slow"

test-full: $(READY_TO_TEST)  ## the slow tests: the second engine, kills at each stage, Croydon's editions twice
	@$(BIN)/python -m tests.browser.ensure_chromium
	$(PYTEST) -m slow

# Each file for itself, in domain/, evaluate/ and disclose/: what is judged or hidden wrongly there is published.
COVERED := domain evaluate disclose
cover: $(READY_TO_TEST)  ## the branches that the tests leave out in the stages that judge, file by file
	@COVERAGE_FILE=.cache/coverage $(PYTEST) -q tests/unit/domain tests/unit/evaluate tests/unit/disclose tests/unit/intake tests/golden \
	  $(COVERED:%=--cov=generator.%) --cov-branch --cov-report=json:.cache/coverage.json
	@$(BIN)/python -m tests.covered .cache/coverage.json

lint: $(READY_TO_TEST)  ## style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

schema: $(READY)  ## write docs/schema/ anew after a change of the records
	@$(BIN)/annual-report schema

bench: $(READY_TO_TEST)  ## measure: our build beside bare MkDocs and bare matplotlib; prints ratios
	@$(BIN)/python -m tests.bench.run

# Locks for Linux, macOS and Windows at once, with hashes, and with no address of a machine's own package index.
UV_COMPILE = $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header \
  --no-emit-index-url --no-emit-find-links --no-annotate --quiet

lock: $(READY_TO_TEST)  ## write requirements*.txt anew after a change in pyproject.toml
	echo flit_core | $(UV_COMPILE) pyproject.toml - -o requirements.txt
	echo flit_core | $(UV_COMPILE) --constraints requirements.txt --group pyproject.toml:dev pyproject.toml - \
	  -o requirements-dev.txt

help:  ## list these
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

$(READY): requirements.txt pyproject.toml
	@$(MAKE_VENV)
	@echo "Installing the locked packages into .venv/ (once) ..."
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(READY_TO_TEST): requirements-dev.txt $(READY)
	@echo "Installing the locked packages for tests into .venv/ (once) ..."
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@

# The newest-named Python is not always the default one, so look at several names and ask each for its version.
define MAKE_VENV
test -x $(BIN)/python && $(BIN)/python -c 'import pip' 2>/dev/null && exit 0; \
for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python; do \
  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
    echo "Making .venv/ with $$($$python --version) ..."; \
    $$python -m venv --clear .venv && exit 0; \
    echo "Python could not make .venv/. On Debian and Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; \
  fi; \
done; \
echo "Python 3.11 or newer was not found. Install it from https://www.python.org/downloads/ and run make again." >&2; \
if command -v python3 >/dev/null 2>&1; then echo "(There is $$(python3 --version), which is too old.)" >&2; fi; \
exit 1
endef
