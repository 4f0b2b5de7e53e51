#!/bin/sh
# Sends the JSON, XML and YAML files of the hostile and conformance corpora through the program and holds each to its
# class. Usage: corpora.sh BINARY
# The corpora belong to others and are read in place: in the folder that STEELYARD_SHARED names, else in `shared` beside
# the checkout.
set -eu
binary=${1:?usage: corpora.sh BINARY}
root=$(cd "$(dirname "$0")/../.." && pwd)
corpora=${STEELYARD_SHARED:-$root/../shared}/corpora
if ! [ -f "$corpora/run.py" ]; then
  echo "skipped: corpora absent"
  exit 0
fi
exec python3 "$corpora/run.py" "$binary" "$corpora/json-syntax" "$corpora/json-hostile" "$corpora/xml-hostile" \
  "$corpora/xml-libxml2" "$corpora/yaml-syntax" --list
