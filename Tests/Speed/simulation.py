#!/usr/bin/env python3
"""What a simulation of 20 vendors on 30 criteria costs beside the matrix product that nobody can do without.

Usage: simulation.py BINARY [--cases N] [--rounds N]

BINARY is a release build of `steelyard`; numpy is needed. In each round `BINARY solve` counts N cases (its start and its
printing included) on one processor and on two, and numpy multiplies 20 × 30 points by 30 × N weights that lie ready, in
blocks, with the instructions of AVX2. Prints the medians over the rounds, the CPU time (user and system) as ratios formed
within a round, with their spread, and how much sooner two processors are done. No limit is set: times belong to a machine.
"""
import argparse
import json
import os
import statistics
import subprocess
import time

# Before numpy reads them.
os.environ.update(OPENBLAS_NUM_THREADS="1", OPENBLAS_CORETYPE="Haswell")
import numpy as np

VENDORS, CRITERIA, BLOCK = 20, 30, 8192


def run(binary, problem, processors):
    """CPU time and wall time of one run of `solve`."""
    before, start = os.times(), time.perf_counter()
    subprocess.run([binary, "solve", "-"], input=problem, stdout=subprocess.DEVNULL, check=True,
                   preexec_fn=lambda: os.sched_setaffinity(0, processors))
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return used, time.perf_counter() - start


def problem(points, cases):
    ids = [f"c{k:02}" for k in range(CRITERIA)]
    return json.dumps({
        "method": "smaa2", "parameters": {"weights": "uniform on the simplex", "iterations_at_least": cases},
        "criteria": [{"id": k, "direction": "max"} for k in ids],
        "alternatives": [{"id": f"v{a:02}", "values": dict(zip(ids, row))} for a, row in enumerate(points.tolist())],
    }).encode()


def product_seconds(points, weights):
    out = np.empty((VENDORS, BLOCK))
    before = time.process_time()
    for start in range(0, weights.shape[1] - BLOCK + 1, BLOCK):
        np.matmul(points, weights[:, start:start + BLOCK], out=out)
    return time.process_time() - before


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    dice = np.random.default_rng(1)
    points = dice.uniform(0, 100, (VENDORS, CRITERIA))
    weights = dice.standard_exponential((CRITERIA, options.cases))
    whole = problem(points, options.cases)
    processors = sorted(os.sched_getaffinity(0))
    floors, own, ratios, gains = [], [], [], []
    for _ in range(options.rounds):
        floor = product_seconds(points, weights)
        used, alone = run(options.binary, whole, processors[:1])
        floors.append(floor)
        own.append(used)
        ratios.append(used / floor)
        if len(processors) > 1:
            gains.append(alone / run(options.binary, whole, processors[:2])[1])

    def spread(numbers):
        return f"{statistics.median(numbers):.2f} ({min(numbers):.2f} to {max(numbers):.2f} in {len(numbers)} rounds)"

    def each(numbers):
        return f"{statistics.median(numbers) * 1e9 / options.cases:.0f} ns"

    print(f"simulation: {options.cases} cases, {each(own)} of CPU time a case, the product alone {each(floors)}, "
          f"ratio {spread(ratios)}")
    print(f"            two processors are done sooner by the factor {spread(gains)}" if gains else
          "            there is only one processor here")


if __name__ == "__main__":
    main()
