#!/bin/sh
# Every file that is produced, and every input that is shipped, against the schema the program prints for it.
# Usage: schemas.sh [BINARY]; default: the debug build that `swift test` leaves.
set -eu
cd "$(dirname "$0")/../.."
binary=${1:-.build/debug/steelyard}
sh scripts/python-needs.sh jsonschema==4.26.0 PyYAML==6.0.3
.venv/bin/python Tests/Conformance/shipped_files.py "$binary" reports criteria
.venv/bin/python Tests/Conformance/evaluation_schema.py "$binary"
