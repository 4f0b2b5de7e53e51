#!/bin/sh
# The same inputs give the same bytes: twice, in other locales and zones, from another folder, with the bids in another
# order. Usage: same_bytes.sh BINARY COMPARISON
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
sh "$root/scripts/need.sh" locales-all
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
comparison=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# compare NAME: the three reports, the ranking in each form and the messages of this run against the first run.
compare() {
  mkdir -p "$work/$1"
  "$binary" report "$2" -o "$work/$1" -q
  for form in table json csv md; do "$binary" rank "$2" --format $form > "$work/$1/rank.$form"; done
  [ "$1" = first ] || diff -r "$work/first" "$work/$1" >/dev/null || { echo "FAIL: $1 gives other bytes"; exit 1; }
}

compare first "$comparison"
compare again "$comparison"
for locale in C de_DE.UTF-8 tr_TR.UTF-8; do
  [ "$locale" = C ] || locale -a | grep -qi "^$(echo "$locale" | sed 's/UTF-8/utf8/')$" || { echo "FAIL: no locale $locale"; exit 1; }
  LC_ALL=$locale compare "locale-$locale" "$comparison"
done
for zone in Asia/Tokyo Pacific/Kiritimati; do
  TZ=$zone compare "zone-$(basename $zone)" "$comparison"
done
(cd /; compare other-folder "$comparison")
(cd "$comparison"; compare inside .)
(cd "$comparison/.."; compare relative "./$(basename "$comparison")/../$(basename "$comparison")/steelyard.yaml")

# Another order changes the digest of steelyard.yaml itself and nothing else.
mkdir -p "$work/tree" && cp -r "$root/reports" "$root/criteria" "$work/tree/"
here=$work/tree/${comparison#"$root"/}
python3 - "$here/steelyard.yaml" <<'PY'
import re, sys
path = sys.argv[1]
text = open(path).read()
bids = re.search(r"(?m)^bids:\n((?:  - .*\n)+)", text)
lines = bids.group(1).splitlines(keepends=True)
open(path, "w").write(text.replace(bids.group(1), "".join(reversed(lines))))
PY
"$binary" report "$here" -o "$work/reversed" -q
python3 - "$work/first/evaluation.json" "$work/reversed/evaluation.json" <<'PY'
import json, sys
first, reversed_ = (json.load(open(path)) for path in sys.argv[1:])
for one in (first, reversed_):
    one["inputs"] = [i for i in one["inputs"] if i["role"] != "comparison"]
sys.exit(0 if json.dumps(first) == json.dumps(reversed_) else "FAIL: another order of bids gives another result")
PY
echo "same bytes everywhere: $(basename "$comparison")"
