"""Holds the answers of `solve` on sets of weights to those of a reference solver for linear programmes (HiGHS).

    linear_programmes.py BINARY [PROBLEMS [SEED]]

Each problem has 2–12 criteria, some vendors and random statements about the weights: bounds, an order, ratios, groups,
equalities, limits that meet in one corner, that say nothing, or that cannot hold together. Every least and greatest
difference of a pair and every largest lead is one programme; ranks are held to integer programmes on some problems.
Needs `pip install scipy`. Exit 1 after any complaint.
"""

import json
import pathlib
import random
import subprocess
import sys

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp

TOLERANCE = 1e-7
TIE = 1e-7


def statement(dice, ids):
    """A statement as text, and as coefficients with Σ coefficient·weight ≤ side."""
    named = dice.sample(range(len(ids)), min(len(ids), dice.randint(1, 4)))
    row = np.zeros(len(ids))
    sign = dice.choice(["<=", ">="])
    kind = dice.random()
    if kind < 0.4 and len(named) > 1:
        factor = dice.choice([0.25, 0.5, 1, 1, 1, 2, 3])
        row[named[0]], row[named[1]], side = 1, -factor, 0
        text = f"{ids[named[0]]} {sign} {factor}*{ids[named[1]]}"
    elif kind < 0.8:
        row[named], side = 1, dice.choice([0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75])
        text = f"{' + '.join(ids[n] for n in named)} {sign} {side}"
    else:
        row[named] = [dice.choice([1, 2, 3, 0.1, 0.5]) for _ in named]
        side = round(dice.uniform(0.05, 1.2), 3)
        text = f"{' + '.join(f'{row[n]}*{ids[n]}' for n in named)} {sign} {side}"
    return text, (row, side) if sign == "<=" else (-row, -side)


def problem(dice, number):
    """A problem for `solve`, and its weights as rows A·w ≤ b with bounds."""
    count = dice.randint(2, 12)
    ids = [f"c{n}" for n in range(count)]
    low, high, rows, parameters = np.zeros(count), np.ones(count), [], {}
    kind = dice.choice(["free", "bounds", "order", "rows", "rows", "rows", "mixed", "mixed"])
    if kind in ("bounds", "mixed"):
        parameters["weight_bounds"] = {}
        for n in range(count):
            if kind == "mixed" and dice.random() < 0.6:
                continue
            low[n] = dice.choice([0, dice.uniform(0, 1 / count)])
            high[n] = dice.choice([low[n], 1, min(1, dice.uniform(1, 3) / count), min(1, dice.uniform(1, 3) / count)])
            high[n] = max(low[n], high[n])
            parameters["weight_bounds"][ids[n]] = [low[n], high[n]]
    if kind == "order" or (kind == "mixed" and dice.random() < 0.3):
        order = dice.sample(range(count), count if kind == "order" else dice.randint(1, count))
        parameters["weight_order"] = [ids[n] for n in order]
        for more, less in zip(order, order[1:]):
            row = np.zeros(count)
            row[less], row[more] = 1, -1
            rows.append((row, 0))
    if kind in ("rows", "mixed"):
        parameters["weight_constraints"] = []
        for _ in range(dice.randint(1, 6)):
            text, row = statement(dice, ids)
            parameters["weight_constraints"].append(text)
            rows.append(row)
            if dice.random() < 0.15:  # the same limit from the other side: an equality
                parameters["weight_constraints"].append(text.replace("<=", "?").replace(">=", "<=").replace("?", ">="))
                rows.append((-row[0], -row[1]))
    vendors = [f"v{n}" for n in range(dice.randint(2, 7))]
    grain = dice.choice([1, 10, 25])
    points = np.array([[round(dice.uniform(0, 100) / grain) * grain for _ in ids] for _ in vendors], float)
    ends = points + np.array([[dice.choice([0, 0, dice.uniform(0, 12)]) for _ in ids] for _ in vendors])
    cells = [[{"interval": [a, b]} if b > a else a for a, b in zip(*rows_)] for rows_ in zip(points, ends)]
    return {
        "id": f"p{number}", "method": "weight_polytope", "parameters": parameters,
        "criteria": [{"id": c, "direction": "max"} for c in ids],
        "alternatives": [{"id": v, "values": dict(zip(ids, row))} for v, row in zip(vendors, cells)],
    }, rows, low, high, points, ends


def highest(objective, rows, low, high, extra=()):
    """The greatest value of an objective over the weights; `extra` rows act on weights and a free lead after them."""
    count = len(low)
    width = len(objective)
    table = [np.r_[row, np.zeros(width - count)] for row, _ in rows] + [row for row, _ in extra]
    sides = [side for _, side in rows] + [side for _, side in extra]
    return linprog(
        -np.asarray(objective, float), A_ub=np.array(table) if table else None, b_ub=sides or None,
        A_eq=[np.r_[np.ones(count), np.zeros(width - count)]], b_eq=[1],
        bounds=list(zip(low, high)) + [(None, None)] * (width - count), method="highs",
        options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10})


def ranks(vendor, rows, low, high, points, ends):
    """Best and worst rank by integer programmes with the tightest big M."""
    count, rivals = len(low), [r for r in range(len(points)) if r != vendor]
    base = [LinearConstraint(np.r_[np.ones(count), np.zeros(len(rivals))][None], 1, 1)]
    if rows:
        base.append(LinearConstraint(np.array([np.r_[r, np.zeros(len(rivals))] for r, _ in rows]), -np.inf, [s for _, s in rows]))
    best = np.array([np.r_[ends[vendor] - points[r], 200 * np.eye(len(rivals))[i]] for i, r in enumerate(rivals)])
    worst = np.array([np.r_[ends[r] - points[vendor], -200 * np.eye(len(rivals))[i]] for i, r in enumerate(rivals)])
    cost = np.r_[np.zeros(count), np.ones(len(rivals))]
    shared = dict(
        integrality=np.r_[np.zeros(count), np.ones(len(rivals))],
        bounds=Bounds(np.r_[low, np.zeros(len(rivals))], np.r_[high, np.ones(len(rivals))]))
    # A hundredth of a point either side of the tie keeps the reference itself clear of its tolerances.
    found = []
    for margin in (-0.01, 0.01):
        ahead = milp(cost, constraints=base + [LinearConstraint(best, margin, np.inf)], **shared)
        behind = milp(-cost, constraints=base + [LinearConstraint(worst, margin - 200, np.inf)], **shared)
        found.append((1 + round(ahead.fun), 1 - round(behind.fun)))
    return found


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    problems = int(sys.argv[2]) if len(sys.argv) > 2 else 600
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    complaints, programmes, ranked, empty, worst = 0, 0, 0, 0, 0.0

    def complain(text):
        nonlocal complaints
        complaints += 1
        print("COMPLAINT", text)

    for number in range(problems):
        given, rows, low, high, points, ends = problem(dice, number)
        run = subprocess.run([binary, "solve", "-", "--format", "json"], input=json.dumps(given).encode(), capture_output=True)
        reference = highest(np.zeros(len(low)), rows, low, high)
        programmes += 1
        if reference.status == 2 or run.returncode != 0:
            empty += reference.status == 2
            if reference.status != 2 or run.returncode != 1 or b"emptyPolytope" not in run.stderr:
                complain(f"{given['id']}: status {reference.status} but exit {run.returncode} {run.stderr[:300]} {given['parameters']}")
            continue
        answer = json.loads(run.stdout)

        def compare(what, ours, theirs):
            nonlocal programmes, worst
            programmes += 1
            if theirs.status != 0:
                complain(f"{given['id']} {what}: the reference ends with {theirs.message}")
                return
            difference = abs(ours + theirs.fun)
            worst = max(worst, difference)
            if not difference <= TOLERANCE:
                complain(f"{given['id']} {what}: {ours}, not {-theirs.fun} {given['parameters']}")

        names = [a["id"] for a in given["alternatives"]]
        for a, vendor in enumerate(names):
            lead = []
            for b, rival in enumerate(names):
                if a == b:
                    continue
                pair = answer["pairs"][f"{vendor}|{rival}"]
                compare(f"{vendor}|{rival} most", pair["max_difference"], highest(ends[a] - points[b], rows, low, high))
                compare(f"{vendor}|{rival} least", -pair["min_difference"], highest(ends[b] - points[a], rows, low, high))
                if pair["necessary"] != (pair["min_difference"] >= -TIE) or pair["possible"] != (pair["max_difference"] >= -TIE):
                    complain(f"{given['id']} {vendor}|{rival}: {pair}")
                lead.append((np.r_[points[b] - ends[a], 1], 0))
            objective = np.r_[np.zeros(len(low)), 1]
            compare(f"{vendor} lead", answer["largest_lead"][vendor], highest(objective, rows, low, high, lead))
            if number % 5 == 0:
                (least_best, most_worst), (most_best, least_worst) = ranks(a, rows, low, high, points, ends)
                best, worst_rank = answer["rank_range"][vendor]
                ranked += 1
                if not (least_best <= best <= most_best and least_worst <= worst_rank <= most_worst):
                    complain(f"{given['id']} {vendor}: ranks {best}–{worst_rank}, not {least_best}–{most_worst}")
    print(
        f"{programmes} programmes of {problems} problems ({empty} empty), {ranked} rank ranges: "
        f"greatest difference {worst:.3g}, {complaints} complaints")
    sys.exit(1 if complaints or not programmes else 0)


if __name__ == "__main__":
    main()
