#!/bin/sh
# Every malformed, hostile and well-formed file of the corpora through `steelyard check`: no crash, no hang, every file in
# its class. Usage: corpora.sh BINARY. Found by STEELYARD_SHARED or beside the checkout; absent, it counts as skipped.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
shared=${STEELYARD_SHARED:-$root/../shared}
if ! [ -f "$shared/corpora/run.py" ]; then
  echo "skipped: corpora absent"
  exit 0
fi
corpora=$shared/corpora
python3 "$corpora/run.py" "$1" "$corpora/json-syntax" "$corpora/json-hostile" "$corpora/xml-hostile" \
  "$corpora/xml-libxml2" "$corpora/yaml-syntax" "$corpora/csv"
