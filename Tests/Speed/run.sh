#!/bin/sh
# Times robustness beside what nobody can do without, as ratios of CPU time. Usage: run.sh [quick]
# Builds in release mode; quick takes fewer rounds and cases and leaves out nothing.
set -eu
cd "$(dirname "$0")/../.."
sh scripts/need.sh libxml2-utils
sh scripts/python-needs.sh numpy==2.4.6 scipy==1.17.1
swift build -c release --product steelyard
swift build -c release --product robustness-bench
rounds=9
cases=1000000
[ "${1:-}" = quick ] && rounds=2 cases=200000
python=.venv/bin/python
$python Tests/Speed/everyday.py .build/release/steelyard --rounds "$rounds"
$python Tests/Speed/simulation.py .build/release/steelyard --rounds "$rounds" --cases "$cases"
$python Tests/Speed/exact_robustness.py .build/release/robustness-bench --rounds "$((rounds / 3 + 1))"
