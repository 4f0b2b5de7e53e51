"""Small comparisons of invented providers, one for each case a report has to look right in.

`write_all(folder)` makes a folder of its own for each and returns their paths by name. Everything is fictional and says
so; figures come from a fixed little formula, so that two runs give the same bytes.
"""

import json
import pathlib

NAMES = [
    "Alder & Finch", "Brightwater", "Cobalt Harbour", "Dunmore Contact", "Eastgate Shared Services", "Fennel Group",
    "Granite Point", "Halyard",
]

LEAVES = [
    ("price", "Price per productive hour", "money", "min", 40, 12),
    ("answered", "Calls answered within 20 seconds", "percent", "max", 60, 95),
    ("satisfaction", "Customer satisfaction", "percent", "max", 60, 95),
    ("attrition", "Agents who leave in a year", "percent-per-year", "min", 60, 10),
    ("overlap", "Hours of overlap with the head office", "hours-per-day", "max", 0, 10),
]


def figure(row, column, steps=97):
    """A share of 0 to 1 that looks arbitrary and never changes."""
    return ((row * 37 + column * 53 + row * column * 11 + 29) % steps) / (steps - 1)


def leaf(id, title, weight, unit, direction, worst, best, question=None):
    node = {"id": id, "title": title, "weight": weight, "unit": unit, "direction": direction,
            "value": {"type": "linear", "worst": worst, "best": best}}
    if unit.startswith("money"):
        node["currency"] = "EUR"
    if question:
        node["question"] = question
    return node


def short_model(requirements=()):
    weights = [30, 20, 20, 15, 15]
    return {
        "steelyard": "criteria/1.0", "id": "contact-centre", "title": "Contact centre, five criteria",
        "weights": {"origin": "Agreed in a fictional workshop", "set_by": "a fictional panel"},
        "criteria": [leaf(i, t, w, u, d, lo, hi) for (i, t, u, d, lo, hi), w in zip(LEAVES, weights)],
        "requirements": list(requirements),
    }


def leaves_of(nodes):
    for node in nodes:
        if "criteria" in node:
            yield from leaves_of(node["criteria"])
        else:
            yield node


def answer(node, share):
    value = node["value"]
    if value["type"] == "levels":
        words = list(value["levels"])
        return {"criterion": node["id"], "value": words[min(int(share * len(words)), len(words) - 1)],
                "evidence": "claimed"}
    level = round(value["worst"] + share * (value["best"] - value["worst"]), 2)
    stated = {"criterion": node["id"], "value": level, "evidence": ["claimed", "documented", "certified"][int(share * 2.99)]}
    stated["currency" if node["unit"].startswith("money") else "unit"] = (
        "EUR" if node["unit"].startswith("money") else node["unit"])
    return stated


def vendor(number, model, name=None, shares=None, change=None):
    """One bid; `shares` overrides the invented figures, `change` may alter an answer or drop it by returning None."""
    id = f"v{number + 1:02}"
    nodes = list(leaves_of(model["criteria"]))
    answers = [answer(node, shares[c] if shares else figure(number, c)) for c, node in enumerate(nodes)]
    if change:
        answers = [a for a in map(change, answers) if a is not None]
    if name is None:
        name = NAMES[number] if number < len(NAMES) else f"Provider {number + 1}"
        name += " (fictional)"
    return {"steelyard": "vendor/1.0", "id": id, "name": name, "answers": answers}


def write(folder, id, title, model, vendors, **more):
    """Writes one comparison; every file is JSON, which is also YAML."""
    root = pathlib.Path(folder) / id
    (root / "vendors").mkdir(parents=True, exist_ok=True)

    def dump(path, value):
        # One key a line, so that a source line means something.
        path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

    dump(root / "criteria.yaml", model)
    for bid in vendors:
        dump(root / "vendors" / f"{bid['id']}.json", bid)
    comparison = {"steelyard": "comparison/1.0", "id": id, "title": title, "buyer": "a fictional buyer",
                  "decision_date": "2026-03-02", "model": "criteria.yaml",
                  "bids": [f"vendors/{bid['id']}.json" for bid in vendors]}
    dump(root / "steelyard.yaml", comparison | more)
    return root


def grouped_model():
    """Five areas with two to six leaves, one area with a group inside."""
    def percent(id, title, weight):
        return leaf(id, title, weight, "percent", "max", 0, 100)

    words = {"id": "exit.plan", "title": "Exit plan", "weight": 60, "unit": "level",
             "value": {"type": "levels", "levels": {"none": 0, "outline": 40, "agreed": 80, "rehearsed": 100}}}
    return {
        "steelyard": "criteria/1.0", "id": "grouped", "title": "Five areas, eighteen criteria",
        "weights": {"origin": "Agreed in a fictional workshop", "set_by": "a fictional panel"},
        "criteria": [
            {"id": "cost", "title": "Cost", "weight": 30, "criteria": [
                leaf("cost.hour", "Price per productive hour", 70, "money", "min", 40, 12),
                leaf("cost.start", "Cost of the transition", 30, "money", "min", 900000, 0)]},
            {"id": "quality", "title": "Expertise and quality", "weight": 25, "criteria": [
                percent("quality.answered", "Calls answered within 20 seconds", 30),
                percent("quality.first", "Solved in the first contact", 30),
                percent("quality.satisfaction", "Customer satisfaction", 20),
                {"id": "people", "title": "People", "weight": 20, "criteria": [
                    leaf("people.attrition", "Agents who leave in a year", 50, "percent-per-year", "min", 60, 10),
                    percent("people.trained", "Agents with the full training", 25),
                    leaf("people.lead", "Agents for each team lead", 25, "agents-per-lead", "min", 25, 8)]}]},
            {"id": "security", "title": "Security and data protection", "weight": 20, "criteria": [
                percent(f"security.{i}", title, weight) for i, (title, weight) in enumerate([
                    ("Controls in place", 40), ("Staff screened", 20), ("Patches applied within 30 days", 15),
                    ("Recovery rehearsed", 10), ("Access reviewed", 10), ("Subcontractors audited", 5)])]},
            {"id": "location", "title": "Location", "weight": 10, "criteria": [
                leaf("location.overlap", "Hours of overlap with the head office", 50, "hours-per-day", "max", 0, 10),
                percent("location.language", "Agents with the language at B2", 50)]},
            {"id": "contract", "title": "Contract terms", "weight": 15, "criteria": [
                words, leaf("contract.notice", "Notice the buyer must give", 40, "months", "min", 12, 1)]},
        ],
    }


def wide_model(count):
    """Sixty leaves without groups: more than any bar can name."""
    weight = 100 // count
    rest = 100 - weight * (count - 1)
    return {
        "steelyard": "criteria/1.0", "id": "wide", "title": f"{count} criteria without groups",
        "weights": {"origin": "Equal, in a fictional model", "set_by": "a fictional panel"},
        "criteria": [leaf(f"c{i + 1:02}", f"Question {i + 1} of the questionnaire", rest if i == 0 else weight,
                          "points-0-10", "max", 0, 10) for i in range(count)],
    }


def open_answers(stated):
    """One of each: a range, not answered, not applicable, and the last question left out of the bid."""
    criterion = stated["criterion"]
    if criterion == "price":
        return {"criterion": criterion, "low": 18, "high": 24, "currency": "EUR", "evidence": "claimed"}
    if criterion == "answered":
        return {"criterion": criterion, "state": "unanswered", "reason": "Figures follow after the first quarter"}
    if criterion == "attrition":
        return {"criterion": criterion, "state": "not-applicable", "reason": "All agents work for a subcontractor"}
    return None if criterion == "overlap" else stated


def conditional(stated):
    return None if stated["criterion"] == "attrition" else stated


def write_all(folder):
    short = short_model()
    attrition = {"id": "r-attrition", "title": "At most 45% of agents leave in a year", "criterion": "attrition",
                 "at_most": 45, "reason": "The service was lost twice to turnover"}
    price = {"id": "r-price", "title": "At most 30 EUR an hour", "criterion": "price", "at_most": 30}
    strict = short_model([attrition, price])
    hopeless = short_model([attrition | {"at_most": 5, "title": "At most 5% of agents leave in a year"}])
    equal = [0.5] * 5
    single = {**short, "criteria": [{**short["criteria"][0], "weight": 100}], "title": "One criterion"}
    grouped, wide = grouped_model(), wide_model(60)
    long = ["Österreichisch-Ungarische Kundendienstleistungsgesellschaft für Fernmeldewesen (fictional)",
            "W" * 180 + " (fictional)", "شركة الخدمات المتحدة (خيالية)", "A (fictional)"]
    made = {
        "one": write(folder, "one", "One provider", short, [vendor(0, short)]),
        "two": write(folder, "two", "Two providers", short, [vendor(i, short) for i in range(2)]),
        "three": write(folder, "three", "Three providers", short, [vendor(i, short) for i in range(3)],
                       subtitle="A comparison of invented providers", notes="Nothing in this comparison is real."),
        "forty": write(folder, "forty", "Forty providers", short, [vendor(i, short) for i in range(40)]),
        "grouped": write(folder, "grouped", "Customer service 2026", grouped, [vendor(i, grouped) for i in range(8)],
                         subtitle="Five areas, eighteen criteria, eight invented providers"),
        "german": write(folder, "german", "Kundenservice 2026", grouped, [vendor(i, grouped) for i in range(4)],
                        brand={"language": "de"}),
        "ties": write(folder, "ties", "Ties", short,
                      [vendor(i, short, shares=equal if i in (0, 1, 3) else [0.4] * 5) for i in range(5)]),
        "none-left": write(folder, "none-left", "Everybody knocked out", hopeless,
                           [vendor(i, hopeless) for i in range(3)]),
        "some-out": write(folder, "some-out", "Some knocked out", strict, [vendor(i, strict) for i in range(8)]),
        "open-answers": write(folder, "open-answers", "Open answers", short,
                              [vendor(i, short, change=open_answers if i != 1 else None) for i in range(4)]),
        "conditional": write(folder, "conditional", "To be confirmed", strict,
                             [vendor(i, strict, shares=[[0.95, 0.7, 0.65, 0.5][i]] * 5, change=conditional if i in (0, 2) else None)
                              for i in range(4)]),
        "one-criterion": write(folder, "one-criterion", "One criterion", single,
                               [vendor(i, single) for i in range(4)]),
        "sixty-criteria": write(folder, "sixty-criteria", "Sixty criteria", wide,
                                [vendor(i, wide) for i in range(5)]),
        "long-names": write(folder, "long-names", "Long names", short,
                            [vendor(i, short, name=name) for i, name in enumerate(long)]),
    }
    return made


if __name__ == "__main__":
    import sys
    for name, path in write_all(sys.argv[1]).items():
        print(name, path)
