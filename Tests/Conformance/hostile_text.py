"""Puts hostile strings into the text fields of good bids and looks whether anything in the reports acts on them.

    hostile_text.py BINARY [FOLDER]

FOLDER holds the corpora `strings-naughty`, `strings-xss` and `bid-hostile`; by default $STEELYARD_SHARED/corpora, or
../shared/corpora beside the checkout. Without them the run says so and exits 77. Needs cmarkgfm and html5lib.

Each string goes into a provider's name and into the free texts of its answers. The reports of 150 such providers at a
time are compared with those of providers with harmless texts: the tree of HTML and of rendered Markdown must be the
same node by node, each text must be the string itself, scores must not move, and what goes to a terminal or into a
spreadsheet must not act there. Exit 1 after any complaint.
"""

import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import cmarkgfm
import html5lib
from cmarkgfm.cmark import Options

ROOT = pathlib.Path(__file__).resolve().parents[2]
BATCH = 150
FIELDS = ["name", "reason", "note", "page"]
TEXT_KINDS = {"vendor.name", "free_text", "url", "certificate.name"}
UNSAFE_TERMINAL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
INVISIBLE = re.compile("^[\\s\"'\u0000-\u0008\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*")
# Elements in which Markdown may show a string: code where a site would make a link of it, br for a line break in a cell.
INLINE = {"code", "br"}

complaints = []


def complain(where, what):
    complaints.append(what)
    if len(complaints) <= 40:
        print(f"COMPLAINT {where}: {what}"[:600], flush=True)


def strings(folder):
    for name in ("strings-naughty", "strings-xss"):
        for index, record in enumerate(json.loads((folder / name / "strings.json").read_text(encoding="utf-8"))):
            yield f"{name}:{index}", record["value"]
    for line in (folder / "bid-hostile" / "values.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["field"] in TEXT_KINDS and isinstance(record.get("value"), str):
            yield f"bid-hostile:{record['id']}", record["value"]


def bid(number, texts):
    # Scores fall with the number, so that the order is that of the numbers.
    answered = {"criterion": "first", "value": 100 - number / 4, "unit": "percent", "evidence": "documented"}
    answered |= {key: texts[key] for key in ("note", "page") if key in texts}
    silent = {"criterion": "second", "state": "unanswered"}
    if "reason" in texts:
        silent["reason"] = texts["reason"]
    return {"steelyard": "vendor/1.0", "id": f"v{number:03}", "name": texts.get("name", f"xname{number:03}"),
            "answers": [answered, silent]}


def write(folder, bids):
    (folder / "vendors").mkdir(parents=True)
    leaf = {"unit": "percent", "direction": "max", "value": {"type": "linear", "worst": 0, "best": 100}}
    criteria = {"steelyard": "criteria/1.0", "id": "m", "title": "m", "weights": {"origin": "fictional"},
                "criteria": [{"id": "first", "title": "First", "weight": 80, **leaf},
                             {"id": "second", "title": "Second", "weight": 20, **leaf}],
                "requirements": [{"id": "r", "title": "At least 65", "criterion": "first", "at_least": 65}]}
    comparison = {"steelyard": "comparison/1.0", "id": "c", "title": "c", "buyer": "b", "decision_date": "2026-03-02",
                  "model": "criteria.yaml", "bids": [f"vendors/{one['id']}.json" for one in bids]}
    (folder / "criteria.yaml").write_text(json.dumps(criteria))
    (folder / "steelyard.yaml").write_text(json.dumps(comparison))
    for one in bids:
        # One line, so that a string cannot move the line a source names.
        (folder / "vendors" / f"{one['id']}.json").write_text(json.dumps(one))


class Steelyard:
    def __init__(self, binary):
        self.binary = binary

    def __call__(self, *arguments):
        run = subprocess.run([self.binary, *map(str, arguments)], capture_output=True)
        for stream in (run.stdout, run.stderr):
            if "json" in arguments or "html" in arguments or "md" in arguments or "csv" in arguments:
                break
            acting = UNSAFE_TERMINAL.search(stream.decode("utf-8"))
            if acting:
                complain(arguments, f"sends {acting.group()!r} to the terminal")
        return run


def refused(steelyard, folder, text):
    """The fields of FIELDS that refuse the string, with a place and a code each."""
    path = folder / "bid.json"
    path.write_text(json.dumps(bid(0, dict.fromkeys(FIELDS, text))))
    run = steelyard("check", path)
    if run.returncode not in (0, 1):
        complain(repr(text), f"check exits {run.returncode}")
    lines = [line for line in run.stderr.decode("utf-8").splitlines() if re.search(r"^\S+:\d+:\d+: error: ", line)]
    for line in lines:
        if not re.search(r" \[[a-z-]+\.[a-z-]+\]$", line):
            complain(repr(text), f"refused without a code: {line}")
    return {field for field in FIELDS for line in lines if f'"{field}"' in line}


def nodes(html, inline=frozenset()):
    """The document as a flat list: ('tag', name, attributes) and ('text', words)."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    flat = []

    def walk(element):
        if not isinstance(element.tag, str):
            flat.append(("comment", element.text))
        elif element.tag == "bdi":
            # Stands around words that could turn the direction of a line, and says nothing itself.
            flat.append(("text", element.text or ""))
        elif element.tag in inline:
            flat.append(("text", " " if element.tag == "br" else element.text or ""))
        else:
            flat.append(("tag", element.tag, attributes(element)))
            if element.text:
                flat.append(("text", element.text))
        if element.tag not in inline or element.tag == "br":
            for child in element:
                walk(child)
        if element.tail:
            flat.append(("text", element.tail))

    walk(tree)
    merged = []
    for node in flat:
        if node[0] == "text" and merged and merged[-1][0] == "text":
            merged[-1] = ("text", merged[-1][1] + node[1])
        else:
            merged.append(node)
    return [("text", " ".join(node[1].split())) if inline and node[0] == "text" else node for node in merged]


def attributes(element):
    """Those of an element, but for the classes that give a table of long words more room."""
    own = dict(element.attrib)
    if str(element.tag).endswith("table"):
        words = [word for word in own.pop("class", "").split() if word not in ("prose", "asked")]
        if words:
            own["class"] = " ".join(words)
    return own


def compare(where, harmless, hostile, texts, spaced):
    """Node by node: the same tree, and each text the harmless one with the strings in place of the markers."""
    def filled(text):
        text = re.sub(r"x(name|reason|note|page)(\d{3})", lambda m: texts[int(m[2])].get(m[1], m[0]), text)
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return " ".join(text.split()) if spaced else text

    harmless, hostile = comparable(harmless), comparable(hostile)
    for before, after in zip(harmless, hostile):
        if before[0] == "text":
            if after != ("text", filled(before[1])):
                complain(where, f"text {after!r} instead of {filled(before[1])!r}")
                if after[0] != "text":
                    return
        elif before[0] == "tag":
            if after[:2] != before[:2] or list(after[2]) != list(before[2]):
                complain(where, f"{after!r} instead of {before!r}")
                return
            for name, value in before[2].items():
                expected = value if name in ("href", "src", "style", "id") else filled(value)
                if name == "content":
                    continue  # The policy: its hashes are checked where it is written.
                if after[2][name] != expected:
                    complain(where, f"{name} is {after[2][name]!r} instead of {expected!r}")
        elif after != before:
            complain(where, f"{after!r} instead of {before!r}")
    if len(harmless) != len(hostile):
        complain(where, f"{len(hostile)} nodes instead of {len(harmless)}")


def comparable(tree):
    """The nodes without what must differ: remarks on hidden characters, and sizes and hashes of the files."""
    kept, ends = [], None
    for node in tree:
        if node[0] == "tag" and node[1] in (ends or ()):
            ends = None
        if node[0] == "text" and node[1].startswith("How answers are supported"):
            ends = ("section", "h2")
        elif node == ("text", "Files"):
            ends = ("footer",)
        elif "Inputs sha256" in node[1]:
            continue
        elif ends is None and node != ("text", ""):
            kept.append(node)
    return kept


def active(where, tree, scripts=()):
    """Nothing may act but the page's own scripts, given by their attributes; what stands in them `compare` has seen."""
    left = list(scripts)
    for kind, *rest in tree:
        if kind != "tag":
            continue
        name, attributes = rest
        if name == "script" and attributes in left:
            left.remove(attributes)
        elif name in ("script", "iframe", "base", "form", "object", "embed", "img", "link"):
            complain(where, f"has <{name}>")
        for key, value in attributes.items():
            if key.startswith("on") or (key in ("href", "src") and not re.match(r"#|vendors/v\d{3}\.json(#L\d+)?$", value)):
                complain(where, f"<{name} {key}={value!r}>")


def markdown(text):
    return cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)


def batch(steelyard, folder, number, labelled):
    texts = [fields for _, fields in labelled]
    markers = [{field: f"x{field}{i:03}" for field in fields} for i, fields in enumerate(texts)]
    write(folder / "harmless", [bid(i, fields) for i, fields in enumerate(markers)])
    write(folder / "hostile", [bid(i, fields) for i, fields in enumerate(texts)])
    results = {}
    for kind in ("harmless", "hostile"):
        run = steelyard("report", "-q", folder / kind)
        if run.returncode != 0:
            complain(f"batch {number}", f"{kind} report exits {run.returncode}: {run.stderr[:300]!r}")
            return
        steelyard("rank", folder / kind)
        results[kind] = {
            "html": (folder / kind / "comparison.html").read_bytes().decode("utf-8"),
            "md": (folder / kind / "comparison.md").read_bytes().decode("utf-8"),
            "rank": json.loads(steelyard("rank", folder / kind, "--format", "json").stdout),
            "csv": steelyard("rank", folder / kind, "--format", "csv").stdout.decode("utf-8"),
            "short": steelyard("rank", folder / kind, "--format", "md").stdout.decode("utf-8"),
        }
    where = f"batch {number}"
    page = nodes(results["hostile"]["html"])
    active(f"{where} page", page, [{}, {"type": "application/json"}])
    compare(f"{where} page", nodes(results["harmless"]["html"]), page, texts, spaced=False)
    for kind in ("md", "short"):
        trees = [nodes(markdown(results[side][kind]), INLINE) for side in ("harmless", "hostile")]
        active(f"{where} {kind}", trees[1])
        compare(f"{where} {kind}", *trees, texts, spaced=True)
    figures = [[(p["vendor"], p["rank"], p["score"], p["contributions"]) for p in results[side]["rank"]["ranking"]]
               for side in ("harmless", "hostile")]
    if figures[0] != figures[1]:
        complain(where, "a text changes a score")
    for place in results["hostile"]["rank"]["ranking"]:
        wanted = texts[int(place["vendor"][1:])].get("name", place["name"])
        if place["name"] != wanted:
            complain(f"{where} json", f"{place['name']!r} instead of {wanted!r}")
    spreadsheet(where, results["hostile"]["csv"], texts)


def spreadsheet(where, text, texts):
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    if len(rows) != len(texts):
        complain(f"{where} csv", f"{len(rows)} rows for {len(texts)} providers")
    for row in rows:
        wanted = texts[int(row["vendor"][1:])].get("name", row["name"])
        if row["name"] not in (wanted, "'" + wanted):
            complain(f"{where} csv", f"{row['name']!r} instead of {wanted!r}")
        for cell in row.values():
            acting = INVISIBLE.sub("", cell)[:1]
            plain = re.fullmatch(r"-?[\d.]+(e-?\d+)?", cell)
            if acting in ("=", "+", "-", "@", "＝", "＋", "－", "＠") and not cell.startswith("'") and not plain:
                complain(f"{where} csv", f"a spreadsheet would compute {cell!r}")


def main():
    shared = pathlib.Path(os.environ.get("STEELYARD_SHARED", ROOT.parent / "shared")) / "corpora"
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else shared
    if not (folder / "strings-xss").is_dir():
        print("skipped: corpora absent")
        sys.exit(77)
    steelyard = Steelyard(str(pathlib.Path(sys.argv[1]).resolve()))
    labelled, refusals = [], dict.fromkeys(FIELDS, 0)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        for label, text in strings(folder):
            no = refused(steelyard, scratch, text)
            for field in no:
                refusals[field] += 1
            if fields := {field: text for field in FIELDS if field not in no}:
                labelled.append((label, fields))
        batches = [labelled[i:i + BATCH] for i in range(0, len(labelled), BATCH)]
        for number, part in enumerate(batches):
            batch(steelyard, scratch / str(number), number, part)
    print(f"{len(labelled)} strings in {len(batches)} comparisons; refused: {refusals}; {len(complaints)} complaints")
    sys.exit(1 if complaints or not labelled else 0)


if __name__ == "__main__":
    main()
