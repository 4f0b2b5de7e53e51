#!/usr/bin/env python3
"""Makes Sources/Outsourcing/Data/zones.csv from the compiled IANA time zone database.

Source: the IANA time zone database (https://www.iana.org/time-zones), public domain, release 2025b, as Debian's
package tzdata 2025b installs it: the TZif files and, for the lists of zones and links, tzdata.zi.

Run from the root of the repository, with the folder of the installed database:

    python3 scripts/data/zones.py /usr/share/zoneinfo > Sources/Outsourcing/Data/zones.csv

Every zone gets the rule of its TZif footer (RFC 9636, section 3.3). Where that rule does not yet hold on
2024-01-01, the row also lists the offset in force then and every later change; from the last instant of the list the
rule holds for good. A link gets `=` and the zone it stands for. The same input gives the same bytes.
"""

import csv
import struct
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

RELEASE = "2025b"
BEGIN = int(datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp())
# No file of the release lists a change after this; the rules are compared up to here.
END_YEAR = 2100
# Stands for a machine whose zone is not set; no place.
NO_PLACE = {"Factory"}


def fail(message):
    sys.exit(f"zones.py: {message}")


def tzif(path):
    """The changes [(instant, offset)], the offset before the first one, and the footer of one TZif file."""
    data = path.read_bytes()

    def header(at):
        if data[at : at + 4] != b"TZif":
            fail(f"{path} is no TZif file")
        return struct.unpack(">6l", data[at + 20 : at + 44])

    utc, std, leap, times, types, letters = header(0)
    at = 44 + times * 5 + types * 6 + letters + leap * 8 + std + utc
    utc, std, leap, times, types, letters = header(at)
    if leap:
        fail(f"{path} counts leap seconds")
    at += 44
    instants = struct.unpack(f">{times}q", data[at : at + 8 * times])
    at += 8 * times
    indices = data[at : at + times]
    at += times
    offsets = [struct.unpack(">lBB", data[at + 6 * i : at + 6 * i + 6])[0] for i in range(types)]
    at += 6 * types + letters + leap * 12 + std + utc
    footer = data[at:].decode("ascii")
    if not (footer.startswith("\n") and footer.endswith("\n")):
        fail(f"{path} has no footer")
    return list(zip(instants, (offsets[i] for i in indices))), offsets[0], footer.strip()


class Rule:
    """A POSIX rule, read just far enough to compare it with the listed changes (only dates of the form Mm.w.d)."""

    def __init__(self, text):
        self.rest = text
        self.name()
        self.standard = -self.seconds()
        self.dates = None
        if self.rest:
            self.name()
            self.summer = self.standard + 3600 if self.rest.startswith(",") else -self.seconds()
            self.dates = [self.date(), self.date()]
        if self.rest:
            fail(f"rule {text}: {self.rest} is left over")

    def name(self):
        end = self.rest.index(">") + 1 if self.rest.startswith("<") else 0
        while not end or (end < len(self.rest) and self.rest[end].isalpha() and self.rest[0] != "<"):
            end += 1
        self.rest = self.rest[end:]

    def seconds(self):
        end = 0
        while end < len(self.rest) and self.rest[end] in "+-:0123456789":
            end += 1
        text, self.rest = self.rest[:end], self.rest[end:]
        sign = -1 if text.startswith("-") else 1
        parts = [int(part) for part in text.lstrip("+-").split(":")] + [0, 0]
        return sign * (parts[0] * 3600 + parts[1] * 60 + parts[2])

    def date(self):
        if not self.rest.startswith(",M"):
            fail(f"a rule changes on a day of a form this script does not read: {self.rest}")
        end = 2
        while end < len(self.rest) and self.rest[end] in ".0123456789":
            end += 1
        month, week, day = (int(part) for part in self.rest[2:end].split("."))
        self.rest = self.rest[end:]
        time = 7200
        if self.rest.startswith("/"):
            self.rest = self.rest[1:]
            time = self.seconds()
        return month, week, day, time

    def changes(self, first_year, last_year):
        """[(instant, offset)] in order; before the first, the offset is that of the last change of the year before."""
        if not self.dates:
            return []
        result = []
        for year in range(first_year, last_year + 1):
            for (month, week, day, time), before, after in (
                (self.dates[0], self.standard, self.summer),
                (self.dates[1], self.summer, self.standard),
            ):
                start = datetime(year, month, 1, tzinfo=timezone.utc)
                start += timedelta(days=(day - (start.weekday() + 1)) % 7 + 7 * (week - 1))
                if start.month != month:
                    start -= timedelta(days=7)
                result.append((int(start.timestamp()) + time - before, after))
        return sorted(result)


def since(changes, before, begin):
    """[(instant, offset)] from `begin` on, the first at `begin` itself; changes of the name alone are left out."""
    offset = before
    result = []
    for instant, after in changes:
        if instant > begin and after != offset:
            if not result:
                result = [(begin, offset)]
            result.append((instant, after))
        offset = after
    return result or [(begin, offset)]


def at(changes, instant):
    return [offset for start, offset in changes if start <= instant][-1]


def clock(offset):
    sign, offset = ("-", -offset) if offset < 0 else ("+", offset)
    if offset % 60:
        fail(f"an offset of {offset} seconds is not in whole minutes")
    minutes = offset // 60
    return f"{sign}{minutes // 60:02d}" + (f":{minutes % 60:02d}" if minutes % 60 else "")


def utc(instant):
    if instant % 60:
        fail(f"the change at {instant} is not on a whole minute")
    return datetime.fromtimestamp(instant, timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def row(name, folder):
    changes, before, footer = tzif(folder / name)
    rule = Rule(footer)
    listed = since(changes, before, BEGIN)
    by_rule = since(rule.changes(2022, END_YEAR), rule.standard, BEGIN) if rule.dates else [(BEGIN, rule.standard)]
    last_listed = changes[-1][0] if changes else BEGIN
    # What holds in the end: the listed changes, then the rule.
    whole = listed + [change for change in by_rule if change[0] > last_listed]
    edges = sorted({instant for instant, _ in whole + by_rule})
    wrong = [instant for instant in edges if at(whole, instant) != at(by_rule, instant)]
    if not wrong:
        return name, footer, ""
    # The rule holds from the edge after the last wrong one.
    holds = min(instant for instant in edges if instant > wrong[-1])
    explicit = [change for change in whole if change[0] < holds] + [(holds, at(whole, holds))]
    return name, footer, " ".join(f"{utc(instant)}={clock(offset)}" for instant, offset in explicit)


def main():
    if len(sys.argv) != 2:
        fail("name the folder of the installed database, such as /usr/share/zoneinfo")
    folder = Path(sys.argv[1])
    lines = (folder / "tzdata.zi").read_text(encoding="ascii").splitlines()
    if lines[0] != f"# version {RELEASE}":
        fail(f"{folder} holds {lines[0]!r}, not release {RELEASE}")
    zones = {line.split()[1] for line in lines if line.startswith("Z ")} - NO_PLACE
    links = {line.split()[2]: line.split()[1] for line in lines if line.startswith("L ")}
    rows = [row(name, folder) for name in zones]
    for name, target in links.items():
        while target in links:
            target = links[target]
        if target not in zones:
            fail(f"{name} is a link to {target}, which is no zone")
        rows.append((name, f"={target}", ""))
    print(f"# name: tz data {RELEASE}")
    print(f"# version: {RELEASE}")
    print("# year: 2025")
    print(f"# provenance: tz data {RELEASE}, extract")
    print("# licence: public domain")
    print("zone,rule,transitions")
    csv.writer(sys.stdout, lineterminator="\n").writerows(sorted(rows))


main()
