#!/bin/sh
# Holds the what-if of the page against the program, and uses it as people do.
# Usage: whatif.sh [BINARY [OUT [SETS [NAME...]]]]; SETS random sets of weights for each comparison besides the corners,
# 24 where none is given; NAME limits the run to some comparisons.
set -eu
cd "$(dirname "$0")/../.."
sh scripts/need.sh chromium fonts-liberation poppler-utils
sh scripts/python-needs.sh axe-playwright-python==0.1.8 playwright==1.65.2
binary=${1:-.build/debug/steelyard}
out=${2:-.build/whatif}
sets=${3:-24}
[ $# -gt 2 ] && shift 3 || set --
.venv/bin/python Tests/Browser/whatif_parity.py "$binary" "$out" "$sets" "$@"
.venv/bin/python Tests/Browser/whatif_use.py "$binary" "$out" "$@"
