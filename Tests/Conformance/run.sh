#!/bin/sh
# Holds the program's outputs to their schema and puts hostile strings into the reports. Usage: Tests/Conformance/run.sh
# Installs the Python packages it needs into .venv. Without the corpora the second part says "skipped" (exit 77).
set -eu
cd "$(dirname "$0")/../.."
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -c 'import cmarkgfm, html5lib, jsonschema' 2>/dev/null ||
  .venv/bin/pip install --quiet cmarkgfm html5lib jsonschema
swift build
binary="$(swift build --show-bin-path)/steelyard"
.venv/bin/python Tests/Conformance/validate_schema.py "$binary"
exec .venv/bin/python Tests/Conformance/hostile_text.py "$binary"
