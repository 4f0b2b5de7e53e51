"""Eight ranking methods as their papers print them, in exact fractions: the voice that decides where two programmes differ.

Every number is read as the decimal it is written as. Roots and powers alone are rounded, to 60 figures. A criterion of
weight 0 is left out first. Where a formula reads 0/0 a convention stands in, and the answer says so (`convention`); what
has no answer raises `Undefined`.
"""

from dataclasses import dataclass, field
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 60
TIE = Fraction(1, 10**9)


class Undefined(Exception):
    """The formula divides by zero, or takes a logarithm of it."""


@dataclass
class Answer:
    scores: list
    lower_is_better: bool = False
    convention: bool = False
    S: list = field(default_factory=list)
    R: list = field(default_factory=list)
    compromise: set = field(default_factory=set)

    def ranks(self):
        """1, 2, 2, 4; a score ties with the first of its group within 1e-9 of the larger, or of 1."""
        sign = 1 if self.lower_is_better else -1
        order = sorted(range(len(self.scores)), key=lambda a: sign * self.scores[a])
        ranks, first, rank = [0] * len(order), None, 0
        for place, a in enumerate(order, 1):
            x = self.scores[a]
            if first is None or abs(first - x) > TIE * max(abs(first), abs(x), 1):
                first, rank = x, place
            ranks[a] = rank
        return ranks


def exact(number):
    return Fraction(repr(float(number)))


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def root(fraction):
    return Fraction(decimal(fraction).sqrt())


def ratio(a, b, why):
    if b == 0:
        raise Undefined(why)
    return a / b


def columns(problem):
    """(weight, is a cost, levels) of each criterion that counts."""
    for w, direction, levels in zip(problem.weights, problem.directions, zip(*problem.matrix)):
        if w > 0:
            yield exact(w), direction == "min", [exact(x) for x in levels]


def totals(rows):
    return [sum(terms, Fraction(0)) for terms in zip(*rows)]


def linear_ratio(cost, levels):
    if cost:
        return [ratio(min(levels), x, "a cost of 0") for x in levels]
    return [ratio(x, max(levels), "a benefit that is 0 everywhere") for x in levels]


def topsis(problem):
    """Hwang & Yoon 1981; x/√Σx², D⁻/(D⁺ + D⁻)."""
    near, far = [], []
    for w, cost, levels in columns(problem):
        length = root(sum(x * x for x in levels))
        terms = [ratio(w * x, length, "a column of zeros") for x in levels]
        best, worst = (min(terms), max(terms)) if cost else (max(terms), min(terms))
        near.append([(t - best) ** 2 for t in terms])
        far.append([(t - worst) ** 2 for t in terms])
    near, far = [root(s) for s in totals(near)], [root(s) for s in totals(far)]
    alike = all(a + b == 0 for a, b in zip(near, far))
    return Answer([Fraction(1, 2) if alike else b / (a + b) for a, b in zip(near, far)], convention=alike)


def vikor(problem):
    """Opricovic & Tzeng 2004, v = 1/2; whoever shares the second place enters the set with its holder."""
    terms, constant = [], False
    for w, cost, levels in columns(problem):
        best, worst = (min(levels), max(levels)) if cost else (max(levels), min(levels))
        constant |= best == worst
        terms.append([w * (best - x) / (best - worst) if best != worst else Fraction(0) for x in levels])
    S, R = totals(terms), [max(t) for t in zip(*terms)]
    flat = max(S) == min(S) or max(R) == min(R)

    def between(values):
        span = max(values) - min(values)
        return [(x - min(values)) / span if span else Fraction(0) for x in values]

    Q = [(s + r) / 2 for s, r in zip(between(S), between(R))]
    order = sorted(range(len(Q)), key=lambda a: Q[a])
    first, second, lead = order[0], order[1], Fraction(1, len(Q) - 1)
    if Q[second] - Q[first] < lead:
        compromise = {a for a in order if Q[a] - Q[first] < lead}
    elif S[first] == min(S) or R[first] == min(R):
        compromise = {first}
    else:
        compromise = {a for a in order if Q[a] <= Q[second]}
    return Answer(Q, True, flat or constant, S, R, compromise)


def copras(problem):
    """Zavadskas, Kaklauskas & Šarka 1994; Q = S₊ + ΣS₋/(S₋·Σ(1/S₋)), as a share of the largest."""
    zero = [[Fraction(0)] * len(problem.matrix)]
    good, bad = list(zero), list(zero)
    for w, cost, levels in columns(problem):
        (bad if cost else good).append([ratio(w * x, sum(levels), "a column of zeros") for x in levels])
    plus, minus, no_cost = totals(good), totals(bad), len(bad) == 1
    if not no_cost:
        inverse = sum(ratio(Fraction(1), s, "a vendor without cost") for s in minus)
        plus = [p + sum(minus) / (s * inverse) for p, s in zip(plus, minus)]
    return Answer([q / max(plus) for q in plus], convention=no_cost)


def edas(problem):
    """Keshavarz Ghorabaee et al. 2015; (SP/max SP + 1 − SN/max SN)/2."""
    above, below = [], []
    for w, cost, levels in columns(problem):
        mean = sum(levels) / len(levels)
        away = [ratio(w * (mean - x if cost else x - mean), mean, "an average of 0") for x in levels]
        above.append([max(d, Fraction(0)) for d in away])
        below.append([max(-d, Fraction(0)) for d in away])
    plus, minus = totals(above), totals(below)
    flat = max(plus) == 0 or max(minus) == 0
    scores = [
        ((p / max(plus) if max(plus) else 0) + 1 - (n / max(minus) if max(minus) else 0)) / 2
        for p, n in zip(plus, minus)
    ]
    return Answer(scores, convention=flat)


def marcos(problem):
    """Stević et al. 2020."""
    rows = []
    for w, cost, levels in columns(problem):
        ideal, anti = (min(levels), max(levels)) if cost else (max(levels), min(levels))
        rows.append([w * r for r in linear_ratio(cost, [*levels, anti, ideal])])
    *sums, anti, ideal = totals(rows)
    scores = []
    for s in sums:
        low, high = ratio(s, anti, "an anti-ideal of 0"), s / ideal
        f_low, f_high = high / (high + low), low / (high + low)
        scores.append((high + low) / (1 + (1 - f_high) / f_high + (1 - f_low) / f_low))
    return Answer(scores)


def aras(problem):
    """Zavadskas & Turskis 2010; the row of best levels counts in the sums of the columns."""
    rows = []
    for w, cost, levels in columns(problem):
        levels = [*levels, min(levels) if cost else max(levels)]
        if cost:
            levels = [ratio(Fraction(1), x, "a cost of 0") for x in levels]
        rows.append([ratio(w * x, sum(levels), "a column of zeros") for x in levels])
    *sums, best = totals(rows)
    return Answer([s / best for s in sums])


def waspas(problem):
    """Zavadskas et al. 2012, λ = 1/2; a share of 0 makes the product 0."""
    sums, products = [], [Decimal(1)] * len(problem.matrix)
    for w, cost, levels in columns(problem):
        shares = linear_ratio(cost, levels)
        sums.append([w * r for r in shares])
        products = [p * decimal(r) ** decimal(w) if r else Decimal(0) for p, r in zip(products, shares)]
    return Answer([(s + Fraction(p)) / 2 for s, p in zip(totals(sums), products)])


def codas(problem):
    """Keshavarz Ghorabaee et al. 2016, τ = 0.02."""
    straight, taxicab = [], []
    for w, cost, levels in columns(problem):
        terms = [w * r for r in linear_ratio(cost, levels)]
        taxicab.append([t - min(terms) for t in terms])
        straight.append([d * d for d in taxicab[-1]])
    E, T, tau = [root(s) for s in totals(straight)], totals(taxicab), Fraction(2, 100)
    # Roots are rounded to 60 figures: a lead nearer to τ than that is one of τ.
    reaches = [[abs(a - b) >= tau - Fraction(1, 10**50) for b in E] for a in E]
    return Answer(
        [
            sum(E[a] - E[b] + (T[a] - T[b] if reaches[a][b] else 0) for b in range(len(E)))
            for a in range(len(E))
        ]
    )


FORMULAS = {f.__name__: f for f in (topsis, vikor, copras, edas, marcos, aras, waspas, codas)}
