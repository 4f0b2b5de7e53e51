"""Holds eight ranking methods of `solve` to three Python libraries and to the papers' formulas, on seeded random problems.

    peers.py BINARY [--problems N] [--seed S] [--write --date YYYY-MM-DD]

`Tests/Conformance/peers.sh` installs what is needed. N plain problems (default 300) and N/20 of each odd family go through
every method. `peers_formulas.py` decides who is right. --write puts the tables and the libraries' faults into `peers.md`
beside this file. Exit 1 if `solve` and a formula differ anywhere; a library's difference is reported and no failure.
"""

import argparse
import collections
import importlib.metadata
import json
import math
import pathlib
import platform
import subprocess
import sys

import peers_libraries
from peers_faults import FAULTS
from peers_formulas import FORMULAS, Undefined
from peers_libraries import ABSENT, LIBRARIES, PINS, ask
from peers_problems import FAMILIES, problems

TOLERANCE = 1e-9  # relative to the largest score of the problem
FLOOR = 1e-12  # absolute, where all scores are 0
ASKED = {
    ("scikit-criteria", "vikor"), ("scikit-criteria", "topsis"), ("pyrepo-mcda", "copras"), ("pyrepo-mcda", "edas"),
    ("pyrepo-mcda", "marcos"), ("pyrepo-mcda", "aras"), ("pymcdm", "waspas"), ("pymcdm", "codas"),
}  # fmt: skip
# Zero levels under a product of powers: a score of 0 and a refusal both stand.
MAY_REFUSE = {("waspas", "a benefit of 0")}


def formula(method, problem):
    try:
        return FORMULAS[method](problem)
    except Undefined as reason:
        return reason


def solve(binary, method, problem):
    """The reply of `solve`, or its refusal as an exception."""
    run = subprocess.run(
        [binary, "solve", "-", "--format", "json"], input=json.dumps(problem.file(method)).encode(),
        capture_output=True, timeout=60,
    )  # fmt: skip
    if run.returncode == 1 and b"error:" in run.stderr:
        return ValueError(run.stderr.decode().splitlines()[0])
    out = json.loads(run.stdout)
    listed = [f"v{a}" for a in range(len(problem.matrix))]
    reply = peers_libraries.Reply([out["scores"][v] for v in listed], [out["ranks"][v] for v in listed])
    if method == "vikor":
        reply.S, reply.R = [out["S"][v] for v in listed], [out["R"][v] for v in listed]
        reply.compromise = {listed.index(v) for v in out["compromise_set"]}
    return reply


def gap(got, wanted):
    """Largest absolute difference, and whether it is within the tolerance."""
    wanted = [float(x) for x in wanted]
    largest = max((abs(a - b) for a, b in zip(got, wanted)), default=0)
    return largest, largest <= max(TOLERANCE * max(map(abs, wanted), default=0), FLOOR)


def same_order(ranks, wanted):
    def sign(x):
        return (x > 0) - (x < 0)

    pairs = [(a, b) for a in range(len(wanted)) for b in range(a)]
    return all(sign(ranks[a] - ranks[b]) == sign(wanted[a] - wanted[b]) for a, b in pairs)


def judge(reply, answer):
    """(outcome, largest difference of scores) of a reply held to the formula's answer."""
    if isinstance(reply, Exception):
        return ("agrees" if isinstance(answer, Undefined) else "refuses"), None
    if not all(map(math.isfinite, reply.scores)):
        return "not a number", None
    if isinstance(answer, Undefined):
        return "answers the undefined", None
    largest, close = gap(reply.scores, answer.scores)
    if not close or not all(gap(x, y)[1] for x, y in ((reply.S, answer.S), (reply.R, answer.R)) if x):
        return ("other convention for 0/0" if answer.convention else "other scores"), largest
    if reply.compromise is not None and reply.compromise != answer.compromise:
        return "other set", largest
    return ("agrees" if same_order(reply.ranks, answer.ranks()) else "tie broken"), largest


def same_reply(method, problem, reply, answer):
    """What is wrong with the reply of `solve`, or None."""
    outcome, _ = judge(reply, answer)
    if outcome == "refuses" and (method, problem.family) in MAY_REFUSE:
        return None
    if outcome == "agrees" and not isinstance(answer, Undefined) and reply.ranks != answer.ranks():
        outcome = "other ranks"
    return None if outcome == "agrees" else f"{outcome}: {reply}"


def complaint(method, problem, wrong, answer):
    return f"{method}, {problem.family}: {problem.line()}\n  solve: {wrong}\n  paper: {figures(answer)}"


class Tally:
    """Outcomes of one method in one programme."""

    def __init__(self):
        self.plain, self.odd = collections.Counter(), collections.defaultdict(collections.Counter)
        self.largest, self.largest_odd, self.from_ours, self.orders, self.sets = 0.0, 0.0, 0.0, 0, 0

    def add(self, problem, reply, answer, ours=None):
        outcome, largest = judge(reply, answer)
        if problem.family != "plain":
            self.odd[problem.family][outcome] += 1
            self.largest_odd = max(self.largest_odd, largest or 0)
            return
        self.plain[outcome] += 1
        self.largest = max(self.largest, largest or 0)
        if largest is not None:
            self.orders += same_order(reply.ranks, answer.ranks())
            self.sets += reply.compromise == answer.compromise
            if isinstance(ours, peers_libraries.Reply):
                self.from_ours = max(self.from_ours, gap(reply.scores, ours.scores)[0])

    def not_agreeing(self):
        """Outcomes other than agreement among the odd, as text."""
        by_outcome = collections.defaultdict(list)
        for family, outcomes in self.odd.items():
            for outcome, count in outcomes.items():
                if outcome != "agrees":
                    by_outcome[outcome].append(f"{family} {count}")
        return "; ".join(f"{outcome}: {', '.join(found)}" for outcome, found in sorted(by_outcome.items())) or "–"


def compare(binary, count, seed):
    tallies, faults = collections.defaultdict(Tally), []
    for problem in problems(count, seed):
        for method in FORMULAS:
            answer, ours = formula(method, problem), solve(binary, method, problem)
            wrong = same_reply(method, problem, ours, answer)
            if wrong:
                faults.append(complaint(method, problem, wrong, answer))
            tallies["solve", method].add(problem, ours, answer)
            for library in LIBRARIES:
                if (library, method) not in ABSENT:
                    tallies[library, method].add(problem, ask(library, method, problem), answer, ours)
    return tallies, faults


def figures(answer):
    if isinstance(answer, Exception):
        return f"no answer: {answer}"
    text = "scores " + ", ".join(f"{float(x):.6g}" for x in answer.scores)
    if answer.compromise:
        text += "; set " + ", ".join(str(a) for a in sorted(answer.compromise))
    return text


def fault_lines(binary):
    """The list of faults as Markdown, every reproducer run; those that no longer show; and those that `solve` shares."""
    lines, gone, shared = [], [], []
    for number, (library, method, title, problem, why) in enumerate(FAULTS, 1):
        answer, ours = formula(method, problem), solve(binary, method, problem)
        code = peers_libraries.reproducer(library, method, problem)
        if wrong := same_reply(method, problem, ours, answer):
            shared.append(complaint(method, problem, wrong, answer))
        # An error for what has no answer is right; the fault is then in what the error says.
        reply = ask(library, method, problem)
        if judge(reply, answer)[0] == "agrees" and not isinstance(reply, Exception):
            gone.append(title)
        where = " (0/0 in the formula, by convention)" if getattr(answer, "convention", False) else ""
        lines += [
            f"### {number}. {library}: {title}", "", why, "", "```python", code, "```", "",
            f"- prints: `{' '.join(peers_libraries.run(code).split())}`",
            f"- formula{where}: {figures(answer)}",
            f"- `solve`: {'refuses' if isinstance(ours, Exception) else figures(ours)}", "",
        ]  # fmt: skip
    return lines, gone, shared


def small(x):
    return f"{x:.1e}" if x else "0"


def page(binary, tallies, faults, options):
    """The page as text, the listed faults that do not show, and every difference of `solve` from a formula."""
    found, gone, shared = fault_lines(binary)
    faults = [*faults, *shared]
    versions = ", ".join(f"{p} {importlib.metadata.version(p)}" for p in PINS)
    odd = max(1, options.problems // 20)
    lines = [
        "# Ranking methods beside other libraries", "",
        f"Date: {options.date}. Python {platform.python_version()}, {versions}.",
        f"Written by `sh Tests/Conformance/peers.sh BINARY --problems {options.problems} --seed {options.seed} --write --date "
        f"{options.date}`.", "",
        f"Each method ran on {options.problems} plain random problems (2–8 vendors, 2–8 criteria, at least one benefit and "
        "one cost, levels above 0 with columns of sizes from 0.001 to 1,000,000, weights that sum to 1) and on "
        f"{odd} of each of {len(FAMILIES)} odd families: {', '.join(FAMILIES)}. Three voices answer each problem: `solve`, "
        "the library, and the formula of the paper in exact fractions (`peers_formulas.py`), which decides. Scores agree "
        f"within {TOLERANCE:g} of the largest score of the problem; ranks and the compromise set agree exactly. Scores in "
        "per cent are divided by 100. Where a formula reads 0/0 a convention stands in and the tables say so.", "",
        "Variants: TOPSIS vector, VIKOR v = 0.5, WASPAS λ = 0.5, CODAS τ = 0.02, COPRAS as a share of the best, "
        "scikit-criteria with its own scalers (`VectorScaler`, `SumScaler`, `BenefitCostInverter`) and without raising the "
        "compromise set to rank 1. Its ARAS takes a scaled matrix, and none of its scalers counts the row of best levels: "
        "not compared. Pairs in bold are the ones the check was made for.", "",
        "## `solve` and the papers", "",
        "| method | problems | largest difference, plain | odd | differs from the formula |",
        "| --- | --- | --- | --- | --- |",
    ]  # fmt: skip
    for method in FORMULAS:
        mine = tallies["solve", method]
        total = sum(mine.plain.values()) + sum(sum(c.values()) for c in mine.odd.values())
        wrong = sum(f.startswith(f"{method},") for f in faults)
        if any(f.startswith(f"{method}, fault:") for f in faults):
            wrong = f"in {wrong}, among them a listed fault" if wrong > 1 else "in one problem, listed below as a fault"
        note = "; refuses a benefit of 0" if "refuses" in mine.odd["a benefit of 0"] else ""
        largest = f"{small(mine.largest)} | {small(mine.largest_odd)}"
        lines.append(f"| {method} | {total} | {largest} | {wrong or 'nowhere'}{note} |")
    lines += [
        "", "## Plain problems", "",
        "| method | library | problems | largest difference from the formula | from `solve` | same ranking | verdict |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]  # fmt: skip
    pairs = [(library, method) for method in FORMULAS for library in LIBRARIES if (library, method) not in ABSENT]
    for pair in pairs:
        it, total = tallies[pair], sum(tallies[pair].plain.values())
        verdict = "agrees" if it.plain["agrees"] == total else f"library ≠ paper in {total - it.plain['agrees']}"
        if pair == ("scikit-criteria", "vikor"):
            verdict += f"; S and R too; same set in {it.sets}"
        name = f"**{pair[0]}**" if pair in ASKED else pair[0]
        lines.append(
            f"| {pair[1]} | {name} | {total} | {small(it.largest)} | {small(it.from_ours)} | {it.orders} | {verdict} |"
        )
    lines += [
        "", "## Odd problems", "",
        "`refuses`: an error where the formula, or its convention, has an answer. `answers the undefined`: a number where it "
        "has none. `tie broken`: the scores agree, and vendors that tie get different ranks.", "",
        "| method | library | problems | agree | otherwise, by family |", "| --- | --- | --- | --- | --- |",
    ]  # fmt: skip
    for pair in pairs:
        it = tallies[pair]
        total = sum(sum(c.values()) for c in it.odd.values())
        agree = sum(c["agrees"] for c in it.odd.values())
        name = f"**{pair[0]}**" if pair in ASKED else pair[0]
        lines.append(f"| {pair[1]} | {name} | {total} | {agree} | {it.not_agreeing()} |")
    lines += [
        "", "## Faults of the libraries", "",
        "Found by the comparison, cut down by hand or by search; each is run anew when this page is written. Vendors are "
        "counted from 0.", "", *found,
    ]  # fmt: skip
    return "\n".join(lines).rstrip() + "\n", gone, faults


def main():
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("binary")
    reader.add_argument("--problems", type=int, default=300)
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--write", action="store_true")
    reader.add_argument("--date", help="of the page; the clock is not read")
    options = reader.parse_args()
    if options.write and not options.date:
        reader.error("--write needs --date YYYY-MM-DD")
    if missing := list(peers_libraries.faulty_pins()):
        pins = " ".join(f"{p}=={v}" for p, v in PINS.items())
        sys.exit("\n".join(missing) + f"\nrun it through Tests/Conformance/peers.sh, or: pip install {pins}")
    tallies, faults = compare(options.binary, options.problems, options.seed)
    text, gone, faults = page(options.binary, tallies, faults, options)
    if options.write:
        (pathlib.Path(__file__).parent / "peers.md").write_text(text, encoding="utf-8")
    for (library, method), it in tallies.items():
        total = sum(it.plain.values())
        print(f"{library} {method}: {it.plain['agrees']} of {total} plain problems as the paper; odd: {it.not_agreeing()}")
    for title in gone:
        print(f"a listed fault does not show any more: {title}")
    for line in faults:
        print(f"solve ≠ paper: {line}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
