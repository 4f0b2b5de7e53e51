#!/usr/bin/env python3
"""What a simulation of 20 vendors on 30 criteria costs beside the matrix product that nobody can do without.

Usage: OPENBLAS_NUM_THREADS=1 simulation_speed.py BINARY [--cases N] [--rounds N]

BINARY is a release build of `steelyard`; numpy is needed. In each round `BINARY solve` counts N cases (its start and its
printing included), and numpy multiplies 20 × 30 points by 30 × N weights that lie ready, in blocks.
Prints medians of the CPU time (user and system) and of the ratios formed within a round, with their spread. No limit is
set: times belong to a machine.
"""
import argparse
import json
import os
import statistics
import subprocess
import time

import numpy as np

VENDORS, CRITERIA, BLOCK = 20, 30, 8192


def child_seconds(binary, problem):
    """CPU time of one run of `solve`."""
    before = os.times()
    subprocess.run([binary, "solve", "-"], input=problem, stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


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
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    dice = np.random.default_rng(1)
    points = dice.uniform(0, 100, (VENDORS, CRITERIA))
    weights = dice.standard_exponential((CRITERIA, options.cases))
    whole = problem(points, options.cases)
    rows = []
    for _ in range(options.rounds):
        floor = product_seconds(points, weights)
        own = child_seconds(options.binary, whole)
        rows.append((own, floor, own / floor))
    own, floor, ratio = (statistics.median(column) for column in zip(*rows))
    ratios = [row[2] for row in rows]
    print(f"{options.cases} cases: steelyard {own * 1e9 / options.cases:.0f} ns of CPU time a case, "
          f"product alone {floor * 1e9 / options.cases:.0f} ns, "
          f"ratio {ratio:.1f} ({min(ratios):.1f} to {max(ratios):.1f} in {len(rows)} rounds)")


if __name__ == "__main__":
    main()
