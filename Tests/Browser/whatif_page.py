"""What the scripts beside this one share: a page with its what-if, and the command that must agree with it."""

import json
import pathlib
import shutil
import subprocess
from decimal import ROUND_HALF_UP, Decimal

import fixtures

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Everything a reader sees of the ranking, as the page shows it now.
STATE = r"""() => {
  const box = document.querySelector('.whatif'), text = e => e.textContent
  const rows = [...box.closest('section').querySelector('tbody').rows].map(row => {
    const mark = row.cells[1].querySelector('.moved'), svg = row.cells[3].querySelector('svg')
    return {
      rank: +text(row.cells[0]), name: text(row.cells[1].firstChild), score: text(row.cells[2]),
      mark: mark && text(mark.firstElementChild), first: row.className.includes('first'),
      label: svg.getAttribute('aria-label'),
      segments: [...svg.querySelectorAll('rect:not(.track)')].map(r => [r.getAttribute('class'), r.getAttribute('x'), r.getAttribute('width')]),
    }
  })
  return {
    rows, on: box.classList.contains('on'), verdict: text(box.querySelector('.verdict')).replace(/[\u2068\u2069]/g, ''),
    command: text(box.querySelector('code')), status: text(box.querySelector('[role=status]')).replace(/[\u2068\u2069]/g, ''),
    reset: box.querySelector('.reset').disabled, hash: location.hash,
    sliders: [...box.querySelectorAll('input')].sort((a, b) => a.id.slice(1) - b.id.slice(1)).map(i => ({
      value: i.value, said: i.getAttribute('aria-valuetext'), shown: text(i.parentNode.querySelector('b')),
      hint: text(i.parentNode.querySelector('small')), label: text(i.labels[0]),
    })),
    legend: [...box.closest('section').querySelectorAll('.legend li')].map(text),
  }
}"""

# Sets the address, and comes back when the page has followed it.
TO_HASH = r"""hash => new Promise(done => {
  if (location.hash === hash) return done()
  addEventListener('hashchange', () => setTimeout(done), {once: true})
  location.hash = hash
})"""

# Moves a slider as a pointer does.
DRAG = r"""([index, value]) => {
  const input = document.getElementById('w' + index)
  input.dispatchEvent(new PointerEvent('pointerdown'))
  input.value = value
  input.dispatchEvent(new Event('input', {bubbles: true}))
}"""


class Check:
    def __init__(self):
        self.complaints, self.points = 0, 0

    def that(self, truth, where, what):
        self.points += 1
        if not truth:
            self.complaints += 1
            print(f"  COMPLAINT {where}: {what}", flush=True)

    def same(self, page, command, where, what):
        self.that(page == command, where, f"{what}: the page says {page!r}, the command {command!r}")


def launch(play):
    return play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])


def shown(value):
    """One decimal, a half away from zero, of the exact binary value."""
    return str(Decimal(value).quantize(Decimal("0.1"), ROUND_HALF_UP))


def asked(binary, folder, command):
    """What the program answers to the command that the page offers to be copied."""
    words = command.split()
    assert words[:2] == ["steelyard", "whatif"], command
    run = subprocess.run([binary, "whatif", folder, "-q", "--format", "json", *words[2:]], capture_output=True, text=True)
    assert run.returncode == 0, f"{command}: {run.stdout}{run.stderr}"
    return json.loads(run.stdout)


def data_of(page):
    return json.loads(page.locator(".whatif script").text_content())


def inputs(folder):
    """Comparisons that a what-if must agree on, by name: those shipped and invented ones, hostile names among them."""
    made = {name: ROOT / "reports" / name for name in ("contact-centre-2026", "healthcare-suppliers-2020")}
    made |= fixtures.write_all(folder)
    short, grouped = fixtures.short_model(), fixtures.grouped_model()
    names = ["</script><img src=x onerror=document.title=1>", "{0}{1} $& \\u003c \\", '"><b>bold</b> & co', "\u05d0\u05d1 (1)"]
    made["hostile-names"] = fixtures.write(
        folder, "hostile-names", "</script><script>document.title=1</script>", short,
        [fixtures.vendor(i, short, name=name) for i, name in enumerate(names)])
    # Whole points at whole weights: many scores end in an exact half of a tenth.
    whole = {**short, "title": "Whole points", "criteria": [
        {**leaf, "unit": "points-0-100", "direction": "max", "weight": weight,
         "value": {"type": "linear", "worst": 0, "best": 100}}
        for leaf, weight in zip(short["criteria"], [35, 25, 20, 15, 5])]}
    for leaf in whole["criteria"]:
        leaf.pop("currency", None)
    made["halves"] = fixtures.write(
        folder, "halves", "Halves", whole,
        [fixtures.vendor(i, whole, shares=[round(fixtures.figure(i, c) * 20) * 0.05 for c in range(5)]) for i in range(6)])
    thirds = {**grouped, "title": "Thirds", "weights": {**grouped["weights"], "scale_to_one": True}}
    thirds["criteria"] = [{**area, "weight": weight} for area, weight in zip(grouped["criteria"], [1, 1, 1, 0, 3])]
    made["thirds"] = fixtures.write(folder, "thirds", "Thirds", thirds, [fixtures.vendor(i, thirds) for i in range(5)])
    return made
