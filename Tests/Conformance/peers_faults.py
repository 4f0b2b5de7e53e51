"""Where a library's answer is not the paper's: the smallest problem found for each, and why."""

from peers_problems import Problem

MAX, MIN = "max", "min"


def fault(library, method, title, rows, weights, directions, why):
    matrix = [[float(x) for x in row] for row in rows]
    return library, method, title, Problem("fault", matrix, weights, directions), why


FAULTS = [
    fault(
        "pymcdm", "copras", "COPRAS rewards a high price",
        [[5, 10], [5, 20], [5, 40]], [0.5, 0.5], [MAX, MIN],
        "Equal quality, prices 10, 20 and 40: the dearest comes first. The term of the costs reduces to S₋ itself, where "
        "the paper has ΣS₋/(S₋·Σ(1/S₋)).",
    ),
    fault(
        "pyrepo-mcda", "vikor", "VIKOR lets a column of equal levels decide",
        [[3, 3, 0], [1, 5, 0], [4, 1, 0]], [0.2, 0.3, 0.5], [MAX, MAX, MAX],
        "For such a column the best level is set to 1 and the worst to 0, so its term is w·(1 − x) and changes with the "
        "unit of the criterion. Here it hides the other terms in R and the second vendor wins. The formula reads 0/0 for "
        "the column, which tells no vendor from another; without it the first vendor wins.",
    ),
    fault(
        "scikit-criteria", "vikor", "The VIKOR compromise set grows when the best vendor has a twin",
        [[7, 4, 2], [2, 2, 6], [9, 4, 1], [7, 4, 2]], [0.3, 0.3, 0.4], [MAX, MAX, MAX],
        "The first two by Q are alike, so the advantage Q₂ − Q₁ is 0 and fails, and the set is all with "
        "Q − Q₁ < 1/(n − 1): the twins. The library takes the advantage against the next vendor, finds stability "
        "wanting, and adds both others, which are 0.386 behind.",
    ),
    fault(
        "scikit-criteria", "vikor", "The VIKOR compromise set hangs on the last bit",
        [[2, 5], [0, 3], [2, 4]], [0.3, 0.7], [MIN, MAX],
        "The advantage is 1/2 and 1/(n − 1) is 1/2: it is met and the set has one vendor. In doubles the lead comes out "
        "as 0.49999999999999994, and the set has two.",
    ),
    *(
        fault(
            library, "vikor", "VIKOR makes a scale of a rounding error",
            [[1, 2, 3, 4], [2, 3, 4, 1], [3, 4, 1, 2], [4, 1, 2, 3]], [0.25] * 4, [MAX] * 4,
            "All vendors have the same S = 1/2 and the same R = 1/4. Two of the sums come out as 0.49999999999999994, and "
            f"that bit is stretched to the whole scale{rest}.",
        )
        for library, rest in (
            ("scikit-criteria", ""),
            ("pyrepo-mcda", "; where the ends are equal in doubles, as those of R, (1 − v)·R is added in place of 0"),
        )
    ),
    fault(
        "pyrepo-mcda", "vikor", "VIKOR breaks a tie by rounding",
        [[3, 2], [5, 3], [1, 5]], [0.4, 0.6], [MAX, MAX],
        "The second and third vendor have the same Q, which comes out as 0 and 2e-16; `rank_preferences` puts them first "
        "and second. The ranks of the other two libraries compare for exact equality as well, so the table of odd problems "
        "has such cases for most methods.",
    ),
    fault(
        "pymcdm", "vikor", "VIKOR gives no number where all have the same S or R",
        [[1, 2], [2, 1]], [0.5, 0.5], [MAX, MAX],
        "0/0. A column of equal levels, in contrast, is refused with a clear message.",
    ),
    fault(
        "pymcdm", "topsis", "TOPSIS gives no number for equal vendors",
        [[1, 2], [1, 2]], [0.5, 0.5], [MAX, MIN], "D⁺ + D⁻ = 0.",
    ),
    fault(
        "pyrepo-mcda", "topsis", "TOPSIS gives no number for equal vendors",
        [[1, 2], [1, 2]], [0.5, 0.5], [MAX, MIN], "D⁺ + D⁻ = 0.",
    ),
    fault(
        "scikit-criteria", "topsis", "TOPSIS fails on equal vendors",
        [[1, 2], [1, 2]], [0.5, 0.5], [MAX, MIN],
        "D⁺ + D⁻ = 0; the ranks of what is not a number are cast to integers, and the message speaks of these.",
    ),
    fault(
        "pyrepo-mcda", "topsis", "TOPSIS drops a column of large levels without a word",
        [[1e200, 2], [2e200, 1]], [0.5, 0.5], [MAX, MAX],
        "The square of 1e200 leaves the range of doubles, the column becomes zeros, and the other one decides alone. "
        "scikit-criteria and pymcdm answer the same.",
    ),
    fault(
        "pymcdm", "edas", "EDAS gives no number for equal vendors",
        [[1, 2], [1, 2]], [0.5, 0.5], [MAX, MIN], "max SP = max SN = 0.",
    ),
    fault(
        "pyrepo-mcda", "edas", "EDAS gives no number for equal vendors",
        [[1, 2], [1, 2]], [0.5, 0.5], [MAX, MIN], "max SP = max SN = 0.",
    ),
    fault(
        "scikit-criteria", "edas", "EDAS takes a rounded average for a distance",
        [[0.1], [0.1], [0.1]], [1.0], [MAX],
        "The average of three times 0.1 is 0.10000000000000002, so every vendor is below it, and by the largest distance "
        "there is: 0. Where the average comes out exactly, equal vendors get 1/2.",
    ),
    fault(
        "pyrepo-mcda", "copras", "COPRAS gives no number without a cost",
        [[1, 2], [2, 3]], [0.5, 0.5], [MAX, MAX], "S₋ = 0 is divided by; the other two libraries refuse with a message.",
    ),
    fault(
        "scikit-criteria", "codas", "CODAS gives a score for a cost of 0",
        [[1, 0], [2, 4]], [0.5, 0.5], [MAX, MIN],
        "min/x is 0/0 for the free vendor. `BenefitCostInverter` divides by 0.00001 instead, so its cost gets the worst "
        "share there is, as does that of all others.",
    ),
    fault(
        "scikit-criteria", "marcos", "MARCOS fails on a cost of 0 without naming it",
        [[1, 0], [2, 4]], [0.5, 0.5], [MAX, MIN],
        "Ranks of what is not a number are cast to integers. It also prints its scores to standard output on every call.",
    ),
    fault(
        "pymcdm", "marcos", "MARCOS gives no number for a cost of 0",
        [[1, 0], [2, 4]], [0.5, 0.5], [MAX, MIN], "0/0 in the column of the cost, without a message.",
    ),
    *(
        fault(
            "pyrepo-mcda", method, f"{method.upper()} answers a cost of 0 with NaN",
            [[1, 0], [2, 4]], [0.5, 0.5], [MAX, MIN], "Division by 0 in the column of the cost, without a message.",
        )
        for method in ("aras", "codas", "marcos", "waspas")
    ),
    *(
        fault(
            "pymcdm", method, f"{method.upper()} refuses a benefit of 0",
            [[0, 1], [2, 4]], [0.5, 0.5], [MAX, MIN],
            "The formula divides by the largest level or the sum of the column of a benefit, and neither is 0.",
        )
        for method in ("aras", "codas")
    ),
    fault(
        "pymcdm", "codas", "CODAS misses a lead of exactly τ",
        [[10, 1], [9, 1]], [0.2, 0.8], [MAX, MAX],
        "E₁ − E₂ is 0.2·1 − 0.2·0.9 = 0.02, which reaches τ. In doubles it comes out as 0.01999999999999999, and the taxicab "
        "distances are left out. The other two libraries answer the same.",
    ),
]  # fmt: skip
