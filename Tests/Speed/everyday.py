#!/usr/bin/env python3
"""What the everyday job costs: 20 XML bids on 30 criteria to a ranking, Markdown, one page and JSON, as a whole process.

Usage: everyday.py BINARY [--rounds N]

BINARY is a release build of `steelyard`. In each round: `report` with the weights as they are, `report` with weights that
are open by a third (10,000 simulated cases), and `xmllint --noout` on the same bids. Prints medians of the CPU time (user and
system) and of the ratios formed within a round, with their spread. No limit is set: times belong to a machine.
"""
import argparse
import os
import pathlib
import random
import statistics
import subprocess
import tempfile

VENDORS, CRITERIA = 20, 30


def write(folder, uncertain):
    """A comparison of made-up bids in a folder of its own."""
    dice = random.Random(7)
    (folder / "vendors").mkdir(parents=True)
    weights = [dice.randint(1, 9) for _ in range(CRITERIA)]
    criteria = "".join(
        f"  - {{id: c{k:02}, title: Criterion {k}, weight: {weight}, unit: index, direction: max, "
        f"value: {{type: linear, worst: 0, best: 100}}}}\n" for k, weight in enumerate(weights))
    (folder / "criteria.yaml").write_text(
        "steelyard: criteria/1.0\nid: everyday\ntitle: Thirty criteria\nsource: made up for a measurement\n"
        "weights:\n  origin: drawn at random\n  set_by: a script\n  scale_to_one: true\ncriteria:\n" + criteria)
    for vendor in range(VENDORS):
        kpis = "".join(f'    <kpi criterion="c{k:02}" value="{dice.uniform(0, 100):.3f}" unit="index" '
                       'evidence="documented" document="offer"/>\n' for k in range(CRITERIA))
        (folder / "vendors" / f"v{vendor:02}.xml").write_text(
            f'<?xml version="1.0" encoding="UTF-8"?>\n<vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="v{vendor:02}" '
            f'name="Vendor {vendor:02} (fictional)">\n  <documents>\n    <document id="offer" title="Offer" '
            f'issued-by="Vendor"/>\n  </documents>\n  <kpis>\n{kpis}  </kpis>\n</vendor>\n')
    bids = "".join(f"  - vendors/v{vendor:02}.xml\n" for vendor in range(VENDORS))
    (folder / "steelyard.yaml").write_text(
        "steelyard: comparison/1.0\nid: everyday\ntitle: Everyday\nbuyer: a buyer (fictional)\ndecision_date: 2026-01-01\n"
        f"model: criteria.yaml\n{'uncertain_weights: {within: 33}' if uncertain else ''}\nbids:\n{bids}")


def seconds(command):
    before = os.times()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        write(root / "settled", uncertain=False)
        write(root / "uncertain", uncertain=True)
        bids = sorted(str(path) for path in (root / "settled" / "vendors").iterdir())
        commands = {
            "settled": [options.binary, "report", str(root / "settled"), "-q"],
            "uncertain": [options.binary, "report", str(root / "uncertain"), "-q"],
            "ranking": [options.binary, "rank", str(root / "settled"), "-q"],
            "xmllint": ["xmllint", "--noout", *bids],
        }
        # CPU time comes in ticks, so that the short command runs ten times.
        times = {key: [] for key in commands}
        for _ in range(options.rounds):
            for key, command in commands.items():
                times[key].append(sum(seconds(command) for _ in range(10)) / 10)

    def ratio(over, under):
        ratios = [one / other for one, other in zip(times[over], times[under])]
        return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f} in {len(ratios)} rounds)"

    for key, words in (("settled", "everyday job"), ("uncertain", "with 10,000 simulated cases"), ("ranking", "ranking only"),
                       ("xmllint", "xmllint --noout on the bids")):
        print(f"{words}: {statistics.median(times[key]) * 1e3:.1f} ms of CPU time")
    print(f"with simulation ÷ without: {ratio('uncertain', 'settled')}")
    print(f"everyday job ÷ xmllint: {ratio('settled', 'xmllint')}")


if __name__ == "__main__":
    main()
