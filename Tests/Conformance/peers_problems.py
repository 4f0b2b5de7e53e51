"""Seeded random problems: plain ones, and families of odd ones."""

import random
from dataclasses import dataclass


@dataclass
class Problem:
    """Levels by vendor, weights and directions by criterion."""

    family: str
    matrix: list
    weights: list
    directions: list

    def file(self, method):
        """The problem as `solve` reads it."""
        criteria = [
            {"id": f"c{k}", "direction": d, "weight": w} for k, (d, w) in enumerate(zip(self.directions, self.weights))
        ]
        vendors = [
            {"id": f"v{a}", "values": {f"c{k}": x for k, x in enumerate(row)}} for a, row in enumerate(self.matrix)
        ]
        return {"id": "p", "method": method, "parameters": {}, "criteria": criteria, "alternatives": vendors}

    def line(self):
        rows = "; ".join(" ".join(f"{x:g}" for x in row) for row in self.matrix)
        return f"levels {rows}; weights {' '.join(f'{w:.4g}' for w in self.weights)}; {' '.join(self.directions)}"


def shares(dice, count):
    """Weights above 0 in thousandths that sum to 1."""
    cuts = sorted(dice.sample(range(1, 1000), count - 1))
    return [(b - a) / 1000 for a, b in zip([0, *cuts], [*cuts, 1000])]


def level(dice, size):
    return float(f"{10**size * dice.uniform(0.2, 5):.4g}")


def plain(dice, family="plain"):
    """2–8 vendors and criteria, both directions, columns of sizes from 1e-3 to 1e6, four figures each."""
    vendors, criteria = dice.randint(2, 8), dice.randint(2, 8)
    directions = ["max", "min", *(dice.choice(["max", "min"]) for _ in range(criteria - 2))]
    dice.shuffle(directions)
    sizes = [dice.uniform(-3, 6) for _ in range(criteria)]
    matrix = [[level(dice, size) for size in sizes] for _ in range(vendors)]
    return Problem(family, matrix, shares(dice, criteria), directions)


def long_weights(dice, problem):
    """Weights with all figures of a double."""
    raw = [dice.random() + 0.01 for _ in problem.weights]
    problem.weights = [w / sum(raw) for w in raw]


def small_numbers(dice, problem):
    """Levels 1 to 3 and weights of few figures: ties, and numbers that meet a threshold exactly."""
    count = dice.choice([2, 4, 5])
    problem.directions = (problem.directions + ["max"] * count)[:count]
    problem.weights = {2: [0.2, 0.8], 4: [0.1, 0.2, 0.3, 0.4], 5: [0.2] * 5}[count]
    problem.matrix = [[float(dice.randint(1, 3)) for _ in range(count)] for _ in problem.matrix]


def equal_column(dice, problem):
    column, value = dice.randrange(len(problem.weights)), dice.choice([0.3, 1.0, 7.0])
    for row in problem.matrix:
        row[column] = value


def zero_benefit(dice, problem):
    dice.choice(problem.matrix)[problem.directions.index("max")] = 0.0


def zero_cost(dice, problem):
    dice.choice(problem.matrix)[problem.directions.index("min")] = 0.0


def zero_weight(dice, problem):
    problem.matrix = [[*row, level(dice, 1)] for row in problem.matrix]
    problem.weights, problem.directions = [*problem.weights, 0.0], [*problem.directions, dice.choice(["max", "min"])]


def two_alike(dice, problem):
    problem.matrix.append(list(dice.choice(problem.matrix)))


def all_alike(dice, problem):
    problem.matrix = [list(problem.matrix[0]) for _ in problem.matrix]


def rotated(dice, problem):
    """The same levels in turn under equal weights: everybody is as good as everybody else."""
    count = dice.randint(3, 7)
    row = [level(dice, 1) for _ in range(count)]
    problem.matrix = [row[k:] + row[:k] for k in range(count)]
    problem.weights, problem.directions = [1 / count] * count, [dice.choice(["max", "min"])] * count


def benefits_only(dice, problem):
    problem.directions = ["max"] * len(problem.directions)


def costs_only(dice, problem):
    problem.directions = ["min"] * len(problem.directions)


def far_sizes(dice, problem):
    """Whole columns near 1e-200 and 1e200: their squares leave the range of numbers."""
    sizes = [dice.choice([-200, 0, 200]) for _ in problem.weights]
    problem.matrix = [[float(f"{x:.3e}".split("e")[0] + f"e{s}") for x, s in zip(row, sizes)] for row in problem.matrix]


FAMILIES = {
    "weights of 16 figures": long_weights,
    "small whole numbers": small_numbers,
    "an equal column": equal_column,
    "a benefit of 0": zero_benefit,
    "a cost of 0": zero_cost,
    "a weight of 0": zero_weight,
    "two vendors alike": two_alike,
    "all vendors alike": all_alike,
    "levels in rotation": rotated,
    "benefits only": benefits_only,
    "costs only": costs_only,
    "levels near 1e±200": far_sizes,
}


def problems(count, seed):
    """`count` plain problems, then a twentieth as many of every odd family; each family has a stream of its own."""
    dice = random.Random(f"{seed} plain")
    yield from (plain(dice) for _ in range(count))
    for family, bend in FAMILIES.items():
        dice = random.Random(f"{seed} {family}")
        for _ in range(max(1, count // 20)):
            problem = plain(dice, family)
            bend(dice, problem)
            yield problem
