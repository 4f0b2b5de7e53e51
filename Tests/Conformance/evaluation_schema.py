"""Holds evaluation.json to the schema that the program prints.

    evaluation_schema.py BINARY [FOLDER...]

Each FOLDER holds a comparison; without one, those shipped with the project and the invented ones of Tests/Browser are
taken. The schema itself must be valid, and it must refuse what is not an evaluation. Needs jsonschema. Exit 1 after any
complaint.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Browser"))

import fixtures  # noqa: E402


def spoiled(evaluation):
    """Evaluations with one fault each, at the top and deep inside."""
    for change in ("without a member", "with an unknown member", "with a text for a number"):
        for path in ((), ("comparison",), ("model",), ("inputs", 0), ("vendors", 0), ("performances", 0), ("ranking",)):
            copied = copy.deepcopy(evaluation)
            record = copied
            for step in path:
                record = record[step]
            if change == "without a member":
                del record[next(iter(record))]
            elif change == "with an unknown member":
                record["unheardOf"] = 1
            else:
                copied["formatVersion"] = "1"
            yield f"{'.'.join(map(str, path)) or 'top'} {change}", copied


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    schema = json.loads(subprocess.run([binary, "schema", "--kind", "evaluation"], capture_output=True, check=True).stdout)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema)
    complaints = 0
    with tempfile.TemporaryDirectory() as scratch:
        folders = [pathlib.Path(folder) for folder in sys.argv[2:]]
        if not folders:
            folders = [path.parent for path in sorted(ROOT.glob("reports/**/steelyard.yaml"))]
            folders += fixtures.write_all(scratch).values()
        for folder in folders:
            run = subprocess.run([binary, "report", "--format", "json", "-o", "-", folder], capture_output=True)
            if run.returncode != 0:
                print(f"COMPLAINT {folder}: exit {run.returncode}: {run.stderr.decode()[:300]}")
                complaints += 1
                continue
            evaluation = json.loads(run.stdout)
            for error in list(validator.iter_errors(evaluation))[:5]:
                print(f"COMPLAINT {folder} {error.json_path}: {error.message[:200]}")
                complaints += 1
        for fault, evaluation in spoiled(evaluation):
            if validator.is_valid(evaluation):
                print(f"COMPLAINT the schema accepts an evaluation: {fault}")
                complaints += 1
    print(f"{len(folders)} evaluations, {complaints} complaints")
    sys.exit(1 if complaints or not folders else 0)


if __name__ == "__main__":
    main()
