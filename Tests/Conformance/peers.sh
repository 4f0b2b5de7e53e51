#!/bin/sh
# Eight ranking methods of `solve` beside three Python libraries and the papers' formulas.
# Usage: peers.sh [BINARY [--problems N] [--seed S] [--write --date YYYY-MM-DD]]; default: the debug build.
set -eu
cd "$(dirname "$0")/../.."
sh scripts/python-needs.sh scikit-criteria==0.10 pyrepo-mcda==0.1.15 pymcdm==1.4.0 numpy==2.4.6
[ $# -gt 0 ] || set -- .build/debug/steelyard
exec .venv/bin/python Tests/Conformance/peers.py "$@"
