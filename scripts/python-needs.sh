#!/bin/sh
# Makes .venv and installs the Python packages that the checks outside Swift need. Usage: python-needs.sh PACKAGE==VERSION...
set -eu
cd "$(dirname "$0")/.."
if ! [ -x .venv/bin/python ]; then
  python3 -c 'import ensurepip, venv' 2>/dev/null || sh scripts/need.sh python3 python3-venv
  echo "==> making .venv"
  python3 -m venv .venv
fi
echo "==> Python packages: $*"
.venv/bin/python -m pip install -q --disable-pip-version-check "$@"
