"""Holds the what-if of the page against the program: the same order, ranks, scores, segments and margin.

    whatif_parity.py BINARY OUT SETS [NAME...]

SETS random sets of weights for each comparison besides the corners (all weight on one criterion, none on one, ties),
set by moving sliders and by the address in turn. The bands below the sliders are solved again in fractions.
"""

import pathlib
import random
import subprocess
import sys
import time
from fractions import Fraction

from playwright.sync_api import sync_playwright

import whatif_page as wp


def hundredths(rest, count, chance):
    """Weights in hundredths of a percent that sum to `rest`; some of them whole percents, some of them nothing."""
    step = chance.choice([1, 10, 100, 500])
    cuts = sorted(chance.randrange(0, rest // step + 1) * step for _ in range(count - 1))
    return [b - a for a, b in zip([0, *cuts], [*cuts, rest])]


def corners(count):
    for one in range(count):
        yield [10000 if i == one else 0 for i in range(count)]
        if count > 2:
            share = 10000 // (count - 1)
            rest = 10000 - share * (count - 2)
            others = iter([rest] + [share] * (count - 2))
            yield [0 if i == one else next(others) for i in range(count)]
    yield [10000 - 10000 // count * (count - 1)] + [10000 // count] * (count - 1)
    yield [9999, 1] + [0] * (count - 2)


def expected_areas(data, place):
    """Points of each area as the report shows them: tenths by largest remainder that sum to the score shown."""
    parts = [part * 10 for part in place["contributions"].values()]
    whole = [int(part // 1) for part in parts]
    missing = round(float(wp.shown(place["score"])) * 10) - sum(whole)
    order = sorted(range(len(parts)), key=lambda i: (-(parts[i] - whole[i]), i))
    for index in order[:max(0, missing)]:
        whole[index] += 1
    for index in order[missing:] if missing < 0 else []:
        whole[index] -= 1
    return [sum(whole[leaf] for leaf in area["leaves"]) for area in data["areas"]]


def expected_verdict(data, answer, before):
    words, places = data["words"], answer["ranking"]
    first = [place["name"] for place in places if place["rank"] == 1]
    second = next((place for place in places if place["rank"] > 1), None)
    same = set(first) == {row["name"] for row in before if row["rank"] == 1}
    names = words["many"].replace("{0}", str(len(first))) if len(first) > 3 else (
        " and ".join([*[", ".join(first[:-1])][:len(first) - 1], first[-1]]))
    said = words[("stays" if same else "changes") + ("Tied" if len(first) > 1 else "")].split("{0}")
    margin = ""
    if second:
        lead = (round(float(wp.shown(places[0]["score"])) * 10) - round(float(wp.shown(second["score"])) * 10)) / 10
        margin = f", {lead:.1f} points ahead of {second['name']}"
    return said[0] + names + said[1] + margin + "."


def compare(check, where, data, state, answer, before):
    places = answer["ranking"]
    check.same([row["name"] for row in state["rows"]], [place["name"] for place in places], where, "order")
    check.same([row["rank"] for row in state["rows"]], [place["rank"] for place in places], where, "ranks")
    check.same([row["score"] for row in state["rows"]], [wp.shown(place["score"]) for place in places], where, "scores")
    check.same(state["verdict"], expected_verdict(data, answer, before), where, "verdict")
    old = {row["name"]: row["rank"] for row in before}
    for row, place in zip(state["rows"], places):
        moved = old[row["name"]] - place["rank"]
        check.same(row["mark"], f"{'▲' if moved > 0 else '▼'}{abs(moved)}" if moved else None, where, "mark")
        check.same(row["first"], place["rank"] == 1, where, "first row")
        areas = expected_areas(data, place)
        titles = [f"{title} {tenths / 10:.1f}" for title, tenths in zip(data["titles"], areas)]
        words = " and ".join([", ".join(titles[:-1]), titles[-1]]) if len(titles) > 1 else titles[0]
        check.same(row["label"], f"{row['name']}: {wp.shown(place['score'])} of 100 points, from {words}", where, "bar")
        ends = [round(10 * (float(x[:-1]) + float(width[:-1]))) for _, x, width in row["segments"]]
        starts = [round(10 * float(x[:-1])) for _, x, _ in row["segments"]]
        check.same(starts, [0, *ends][:-1] if ends else [], where, "segments follow each other")
        check.same(ends[-1:] or [0], [round(float(wp.shown(place["score"])) * 10)], where, "end of the bar")
    check.that(state["on"] and not state["reset"], where, "is not marked as a what-if")


def tops(data):
    """Points of each provider on each uppermost criterion, as fractions."""
    def leaves(node, share):
        weight, _, below = node
        if not isinstance(below, list):
            return [(below, share)]
        return [leaf for inner in below for leaf in leaves(inner, share * Fraction(inner[0]))]
    parts = [leaves(node, Fraction(1)) for node in data["tree"]]
    return [[sum(share * Fraction(row["points"][column]) for column, share in below) for below in parts]
            for row in data["providers"]]


def band(points, leader, weights, own):
    """Between which percents of one weight nobody is ahead of the leader by more than a tie; nil without proportions."""
    rest = sum(weights) - weights[own]
    if not rest:
        return None

    def score(row, weight):
        others = sum(w * p for i, (w, p) in enumerate(zip(weights, points[row])) if i != own) / rest
        return (1 - weight) * others + weight * points[row][own]

    low, high, slack = Fraction(0), Fraction(1), Fraction(1, 10**7)
    for rival in range(len(points)):
        start, end = (score(leader, at) - score(rival, at) for at in (Fraction(0), Fraction(1)))
        if rival == leader or (start >= -slack and end >= -slack):
            continue
        at = min(max(start / (start - end), Fraction(0)), Fraction(1))
        (low, high) = (low, min(high, at)) if start > end else (max(low, at), high)
    stated = Fraction(weights[own]) / sum(weights)
    return 100 * min(low, stated), 100 * max(high, stated)


def bands(check, where, data, state, points, weights):
    names = [row["name"] for row in state["rows"]]
    leader = data["names"].index(names[0])
    for own, slider in enumerate(state["sliders"]):
        found = band(points, leader, weights, own)
        said = [float(word.rstrip("%")) for word in slider["hint"].split() if word.endswith("%")]
        if found is None:
            continue
        low, high = map(float, found)
        hint = slider["hint"]
        ends = ([low] if "from" in hint else []) + ([high] if " to " in hint or "up to" in hint else [])
        free = (low == 0 or "from" in hint) and (high == 100 or "to " in hint)
        check.that(free and len(ends) == len(said) and all(abs(a - b) <= 0.05 + 1e-6 for a, b in zip(ends, said)), where,
                   f"band of {slider['label']}: {hint!r}, solved {low} to {high}")


def comparison(check, browser, binary, folder, name, path, sets, chance):
    context = browser.new_context(viewport=dict(width=1280, height=800), reduced_motion="reduce")
    page = context.new_page()
    console = []
    page.on("console", lambda message: console.append(message.text))
    page.on("pageerror", lambda error: console.append(str(error)))
    page.goto(path.as_uri())
    data, start = wp.data_of(page), page.evaluate(wp.STATE)
    before = start["rows"]
    data["names"] = [row["name"] for row in before]
    points, count = tops(data), len(data["criteria"])
    bands(check, f"{name} as agreed", data, start, points, [Fraction(one["weight"]) for one in data["criteria"]])
    agreed = [one["weight"] for one in data["criteria"]]
    chosen = list(corners(count)) if count < 12 else list(corners(count))[:6]
    tried = 0
    for number in range(len(chosen) + sets):
        where = f"{name} {number}"
        if number < len(chosen) or number % 2:
            weights = chosen[number] if number < len(chosen) else hundredths(10000, count, chance)
            text = ",".join(f"{weight / 100:g}" for weight in weights)
            page.evaluate(wp.TO_HASH, f"#w={text}")
            state = page.evaluate(wp.STATE)
            shown = [round(float(slider["value"]) * 100) for slider in state["sliders"]]
            check.same(shown, weights, where, "sliders after the address")
        else:
            index, value = chance.randrange(count), chance.randrange(101)
            old = [float(slider["value"]) for slider in page.evaluate(wp.STATE)["sliders"]]
            page.evaluate(wp.DRAG, [index, value])
            state = page.evaluate(wp.STATE)
            shown = [round(float(slider["value"]) * 100) for slider in state["sliders"]]
            rest = sum(old) - old[index]
            check.same(shown[index], value * 100, where, "the weight that is moved")
            wanted = [old[i] * (100 - value) / rest if i != index else value for i in range(count)] if rest else []
            near = all(abs(a * 100 - b) < 2.5 for a, b in zip(wanted, shown))
            check.that(near, where, f"others are not in proportion: {old} to {shown}")
        check.same(sum(shown), 10000, where, "sum of the weights")
        if not state["on"]:
            check.that(state["rows"] == before, where, "the agreed weights give another ranking")
            continue
        tried += 1
        compare(check, where, data, state, wp.asked(binary, folder, state["command"]), before)
        bands(check, where, data, state, points, [Fraction(weight, 100) for weight in shown])
    page.evaluate("() => document.querySelector('.reset').click()")
    state = page.evaluate(wp.STATE)
    check.that(state["rows"] == before and not state["on"], name, "the way back does not lead back")
    check.that([slider["said"] for slider in state["sliders"]] == [slider["said"] for slider in start["sliders"]], name,
               f"sliders do not go back to {agreed}")
    check.same(console, [], name, "console")
    check.that(page.title() != "1", name, "a name of a provider acted")
    context.close()
    return tried


def main():
    binary, out, sets = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), int(sys.argv[3])
    chosen = sys.argv[4:] or ["contact-centre-2026", "halves", "thirds", "grouped", "ties", "hostile-names", "forty",
                              "open-answers", "sixty-criteria"]
    check, started, chance, total = wp.Check(), time.time(), random.Random(20260302), 0
    made = wp.inputs(out / "inputs")
    with sync_playwright() as play:
        browser = wp.launch(play)
        for name in chosen:
            subprocess.run([binary, "report", "-q", made[name], "-o", out / "pages" / name], check=True)
            path = out / "pages" / name / "comparison.html"
            total += comparison(check, browser, binary, made[name], name, path, sets, chance)
            print(f"{time.time() - started:6.1f} s  {name}: {total} sets so far, {check.complaints} complaints", flush=True)
        browser.close()
    print(f"{total} sets of weights, {check.points} comparisons, {check.complaints} complaints")
    sys.exit(1 if check.complaints else 0)


if __name__ == "__main__":
    main()
