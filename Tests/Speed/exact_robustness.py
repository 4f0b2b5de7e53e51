#!/usr/bin/env python3
"""Exact robustness of 20 vendors on 30 criteria beside HiGHS, as ratios of CPU time formed within a round.

Usage: exact_robustness.py BENCH [--rounds N]

BENCH is a release build of `robustness-bench`. Both answer the same 380 questions, the least lead of each vendor over each
rival, over bounds of the weights and over bounds with two linear statements; the answers must agree to 1e-7 or the script
ends with exit 1. The crossing points of all 190 pairs on all 30 weights have a closed form and are timed alone. Needs scipy.
"""
import argparse
import json
import statistics
import subprocess
import sys
import time

import numpy as np
from scipy.optimize import linprog


def least_leads(points, low, high, rows=None, sides=None):
    criteria = points.shape[1]
    return [
        linprog(one - other, A_ub=rows, b_ub=sides, A_eq=[np.ones(criteria)], b_eq=[1],
                bounds=[(low, high)] * criteria, method="highs").fun
        for a, one in enumerate(points) for b, other in enumerate(points) if a != b
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    own, theirs, worst = {"box": [], "general": [], "crossing": []}, {"box": [], "general": []}, 0.0
    for _ in range(options.rounds):
        found = json.loads(subprocess.run([options.bench], stdout=subprocess.PIPE, check=True).stdout)
        points = np.array(found["points"])
        criteria = points.shape[1]
        rows = np.zeros((2, criteria))
        rows[0] = [1 if k % 2 == 0 else -1 for k in range(criteria)]
        rows[1, :3] = [-1, 1, 1]
        for name, extra in (("box", {}), ("general", {"rows": rows, "sides": [0, 0]})):
            before = time.process_time()
            answers = least_leads(points, found["low"], found["high"], **extra)
            theirs[name].append(time.process_time() - before)
            worst = max(worst, float(np.abs(np.array(answers) - found[name]).max()))
        for name, times in own.items():
            times.append(found[f"{name}_seconds"])
    for name, words in (("box", "bounds of weights"), ("general", "bounds and linear statements")):
        ratios = [one / other for one, other in zip(own[name], theirs[name])]
        print(f"380 pairs, {words}: {statistics.median(own[name]) * 1e3:.2f} ms of CPU time, "
              f"HiGHS {statistics.median(theirs[name]) * 1e3:.0f} ms, "
              f"ratio {statistics.median(ratios):.5f} ({min(ratios):.5f} to {max(ratios):.5f})")
    print(f"{found['crossings']} crossing points of 190 pairs on 30 weights: "
          f"{statistics.median(own['crossing']) * 1e3:.2f} ms of CPU time")
    print(f"largest difference from HiGHS: {worst:.1e} points")
    sys.exit(worst > 1e-7)


if __name__ == "__main__":
    main()
