"""Validates documents against the JSON Schemas that `steelyard schema` prints.

Usage: shipped_files.py BINARY FOLDER...
Every evaluation.json, steelyard.yaml, criteria model seal and native bid in JSON below the folders is validated, and each
comparison is rendered anew first. Exit status 1 if a document does not fit, or if there was nothing to validate.
"""
import json
import pathlib
import subprocess
import sys

import jsonschema
import yaml


class TextLoader(yaml.SafeLoader):
    """YAML as the program reads it: a day stays text."""


TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def schema(binary, kind):
    text = subprocess.run([binary, "schema", "--kind", kind], check=True, capture_output=True).stdout
    document = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(document)
    return jsonschema.Draft202012Validator(document)


def document(binary, path):
    """The parsed document and its kind, or None for a file that is none of ours."""
    if path.name == "evaluation.json":
        return json.loads(path.read_text()), "evaluation"
    if path.suffix not in (".json", ".yaml"):
        return None
    text = path.read_text()
    content = json.loads(text) if path.suffix == ".json" else yaml.load(text, TextLoader)
    kind = str(content.get("steelyard", "")).split("/")[0] if isinstance(content, dict) else ""
    return (content, kind) if kind in ("assessment", "comparison", "criteria", "seal", "vendor") else None


def main():
    binary, *folders = sys.argv[1:]
    validators = {kind: schema(binary, kind) for kind in ("assessment", "comparison", "criteria", "evaluation", "seal", "vendor")}
    checked, faults = 0, 0
    for folder in map(pathlib.Path, folders):
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            found = document(binary, path)
            if found is None:
                continue
            checked += 1
            for fault in sorted(validators[found[1]].iter_errors(found[0]), key=lambda e: list(map(str, e.path))):
                faults += 1
                print(f"{path}: {'/'.join(map(str, fault.path))}: {fault.message[:200]}")
    print(f"{checked} documents against {len(validators)} schemas, {faults} faults")
    sys.exit(1 if faults or not checked else 0)


main()
