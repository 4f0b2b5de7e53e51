#!/usr/bin/env python3
"""Makes languages.csv, regions.csv and weekends.csv in Sources/Outsourcing/Data from the Unicode CLDR.

Source: Unicode CLDR 41 (2022), common/supplemental/supplementalData.xml, Unicode-DFS-2016, as Debian's package
unicode-cldr-core 41-0.1 installs it; the notice stands beside the extracts.

Run from the root of the repository, with that file and the name of one extract:

    cldr=/usr/share/unicode/cldr/common/supplemental/supplementalData.xml
    for set in languages regions weekends; do
      python3 scripts/data/cldr.py $cldr $set > Sources/Outsourcing/Data/$set.csv
    done

- languages: `populationPercent` of every language of every territory, as written.
- regions: the one of the five groups 002, 009, 019, 142, 150 that contains each territory.
- weekends: first and last day of the weekend; 001 is the world, for every territory not named.

A territory that is no two-letter code, a day or a status this script does not know is an error. The same input gives
the same bytes.
"""

import csv
import hashlib
import re
import sys
import xml.etree.ElementTree as ElementTree

SHA256 = "e030cca6b1aa5d6c82bd107918b0507aded6242b067921fc2cf09a6578c12600"
GROUPS = ["002", "009", "019", "142", "150"]
STATUS = {"", "official", "official_regional", "de_facto_official"}
DAYS = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}
WORLD = "001"


def fail(message):
    sys.exit(f"cldr.py: {message}")


def territory(code):
    if not re.fullmatch("[A-Z]{2}", code):
        fail(f"the territory {code} is no two-letter code")
    return code


def languages(root):
    for element in root.iter("territory"):
        if element.get("population") is None:
            continue
        for entry in element.iter("languagePopulation"):
            status = entry.get("officialStatus", "")
            if status not in STATUS:
                fail(f"the status {status} is unknown")
            percent = entry.get("populationPercent")
            if not 0 <= float(percent) <= 100:
                fail(f"{percent} percent in {element.get('type')}")
            if "E" in percent.upper():
                percent = f"{float(percent):.12f}".rstrip("0")
            yield territory(element.get("type")), entry.get("type"), percent, status


def regions(root):
    parts = {}
    for group in root.iter("group"):
        if group.get("status") is None and group.get("grouping") is None:
            parts.setdefault(group.get("type"), []).extend(group.get("contains").split())

    def leaves(group):
        for part in parts[group]:
            if part in parts:
                yield from leaves(part)
            else:
                yield territory(part)

    for group in GROUPS:
        for code in leaves(group):
            yield code, group


def weekends(root):
    ends = {"weekendStart": {}, "weekendEnd": {}}
    for tag, days in ends.items():
        for element in root.iter(tag):
            if element.get("alt"):
                continue
            if element.get("day") not in DAYS:
                fail(f"the day {element.get('day')} is unknown")
            for code in element.get("territories").split():
                days[code] = element.get("day")
    starts, lasts = ends["weekendStart"], ends["weekendEnd"]
    for code in starts.keys() | lasts.keys():
        if code != WORLD:
            territory(code)
        yield code, starts.get(code, starts[WORLD]), lasts.get(code, lasts[WORLD])


SETS = {
    "languages": (languages, "territory,language,percent,status"),
    "regions": (regions, "territory,group"),
    "weekends": (weekends, "territory,first,last"),
}


def main():
    if len(sys.argv) != 3 or sys.argv[2] not in SETS:
        fail(f"name supplementalData.xml and one of {', '.join(SETS)}")
    with open(sys.argv[1], "rb") as file:
        content = file.read()
    if hashlib.sha256(content).hexdigest() != SHA256:
        fail("this is not the file of CLDR 41")
    make, header = SETS[sys.argv[2]]
    rows = sorted(make(ElementTree.fromstring(content)))
    keys = [row[:2] if make is languages else row[0] for row in rows]
    if len(set(keys)) != len(keys):
        fail("one key stands twice")
    print("# name: CLDR 41")
    print("# version: 41")
    print("# year: 2022")
    print("# provenance: CLDR 41 (2022), extract")
    print("# licence: Unicode-DFS-2016")
    print(header)
    csv.writer(sys.stdout, lineterminator="\n").writerows(rows)


main()
