#!/bin/sh
# Hostile strings in the text fields of good bids: nothing acts, nothing is lost. Usage: hostile.sh BINARY
# Without the corpora it says so and counts as skipped.
set -eu
cd "$(dirname "$0")/../.."
sh scripts/python-needs.sh cmarkgfm==2025.10.22 html5lib==1.1
status=0
.venv/bin/python Tests/Conformance/hostile_text.py "$1" || status=$?
[ "$status" = 77 ] || exit "$status"
