"""Uses the what-if and the sorting of a page as people do: by keyboard, on paper, in every size, and not at all.

    whatif_use.py BINARY OUT [NAME...]

Leaves pictures of pages with a what-if on in OUT for a person to look at.
"""

import pathlib
import re
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import whatif_page as wp
from check_pages import BROKEN, CUT, SCREENS, SPILT, TAGS

OTHERS = "all => all.filter(s => s.id !== 'ranking').map(s => s.outerHTML)"
TABLE = "document.querySelector('#ranking table').outerHTML.replaceAll(' class=\"\"', '')"
FOCUSED = "document.activeElement.id || document.activeElement.className"


def tab_to(page, wanted, key="Tab"):
    """Presses a key until the element is reached, as nobody without a pointer can do otherwise."""
    for _ in range(60):
        page.keyboard.press(key)
        if page.evaluate(FOCUSED) == wanted:
            return True
    return False


def opened(browser, path, settings, heard, fragment=""):
    context = browser.new_context(**settings)
    page = context.new_page()
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: heard.append(request.url) if not request.url.startswith(path.as_uri()) else None)
    page.goto(path.as_uri() + fragment)
    return context, page


def keyboard(check, browser, name, path):
    """From the first slider to the copied command and back to the agreed weights without a pointer."""
    heard = []
    context, page = opened(browser, path, SCREENS["desktop"], heard)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    others, table = page.locator("main section").evaluate_all(OTHERS), page.evaluate(TABLE)
    check.that(tab_to(page, "w0"), name, "Tab does not reach the first slider")
    outline = page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
    check.that(outline >= 2, name, "the slider in focus shows no outline")
    start = page.evaluate(wp.STATE)
    check.that(start["reset"] and not start["on"] and start["status"] == "", name, "begins with a what-if on")
    for key, step in [("ArrowRight", 1), ("ArrowUp", 1), ("ArrowLeft", -1), ("ArrowDown", -1), ("ArrowRight", 1)]:
        old = float(page.evaluate(wp.STATE)["sliders"][0]["value"])
        page.keyboard.press(key)
        check.same(float(page.evaluate(wp.STATE)["sliders"][0]["value"]), old + step, name, f"weight after {key}")
    state = page.evaluate(wp.STATE)
    check.that(state["sliders"][0]["said"].rstrip("%") == f"{float(state['sliders'][0]['value']):g}" or
               state["sliders"][0]["said"] == state["sliders"][0]["shown"], name, "aria-valuetext does not say the weight")
    page.wait_for_timeout(300)
    check.same(page.evaluate(wp.STATE)["status"], "", name, "said before half a second has passed")
    page.wait_for_timeout(450)
    state = page.evaluate(wp.STATE)
    check.same(state["status"], "What-if, not the report. " + state["verdict"], name, "what is said")
    check.that(state["hash"].startswith("#w="), name, "the address does not hold the weights")
    page.keyboard.press("End")
    check.same(page.evaluate(wp.STATE)["sliders"][0]["value"], "100", name, "weight after End")
    page.keyboard.press("ArrowLeft")
    back = [float(slider["value"]) for slider in page.evaluate(wp.STATE)["sliders"]]
    begun = [float(slider["value"]) for slider in start["sliders"]]
    near = all(abs(new - old * (100 - back[0]) / (100 - begun[0])) < 0.02 for new, old in zip(back[1:], begun[1:]))
    check.that(near, name, f"proportions are lost when a weight comes back from everything: {back}")
    page.keyboard.press("Home")
    check.same(page.evaluate(wp.STATE)["sliders"][0]["value"], "0", name, "weight after Home")
    check.that(tab_to(page, "copy only-on"), name, "Tab does not reach the button that copies")
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)
    check.same(page.evaluate("navigator.clipboard.readText()"), page.evaluate(wp.STATE)["command"], name, "clipboard")
    check.same(page.evaluate(wp.STATE)["status"], "Copied", name, "said after copying")
    page.wait_for_timeout(600)
    check.that(page.evaluate(OTHERS.replace("all =>", "(all =>") + ")([...document.querySelectorAll('main section')])") ==
               others, name, "another section than the ranking changes")
    check.that(tab_to(page, "reset", "Shift+Tab"), name, "Shift+Tab does not reach the way back")
    page.keyboard.press("Enter")
    state = page.evaluate(wp.STATE)
    check.that(state["reset"] and not state["on"], name, "the way back does not end the what-if")
    check.same(page.evaluate(FOCUSED), "w0", name, "focus after the way back")
    check.that(page.evaluate(TABLE) == table, name, "the table is not the report's after the way back")
    page.wait_for_timeout(600)
    check.same(page.evaluate("location.hash"), "", name, "address after the way back")
    check.same(heard, [], name, "console and requests")
    context.close()


def address(check, browser, name, path, weights):
    """The address brings a what-if back, and what is none changes nothing."""
    heard = []
    context, page = opened(browser, path, SCREENS["desktop"], heard)
    page.evaluate(wp.TO_HASH, weights)
    state = page.evaluate(wp.STATE)
    page.reload()
    again = page.evaluate(wp.STATE)
    check.that(again["rows"] == state["rows"] and again["on"], name, "a reload loses the what-if")
    for bad in ["#w=", "#w=1,2", "#w=0,0,0,0,0,0,0", "#w=NaN", "#w=1e999,1", "#w=-1,2,3,4,5", "#change", "#w=%"]:
        page.evaluate(wp.TO_HASH, bad)
        check.that(page.evaluate(wp.STATE)["rows"] == state["rows"], name, f"{bad} changes the what-if")
    page.evaluate(wp.TO_HASH, "#ranking")
    page.evaluate(wp.TO_HASH, "")
    check.that(not page.evaluate(wp.STATE)["on"], name, "an empty address does not end the what-if")
    check.same(heard, [], name, "console and requests")
    context.close()


def sizes(check, browser, out, name, path, weights):
    for screen, settings in SCREENS.items():
        heard, where = [], f"{name} {screen} what-if"
        context, page = opened(browser, path, settings, heard, weights)
        check.that(page.evaluate(wp.STATE)["on"], where, "the address starts no what-if")
        page.wait_for_timeout(600)
        page.locator("#ranking").screenshot(path=out / f"{name}-{screen}-whatif.png")
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        check.that(over <= 0, where, f"scrolls {over} px sideways")
        for text in page.evaluate(CUT) + page.evaluate(SPILT):
            check.that(False, where, f"cut off or spilt: {text}")
        if screen in ("desktop", "dark") and name != "hostile-names":
            check.same(page.evaluate(BROKEN), [], where, "broken words")
        small = page.locator("#ranking button:visible, #ranking input:visible, #profile thead button:visible").evaluate_all(
            "all => all.map(e => [e.outerHTML.slice(0, 60), e.getBoundingClientRect()]).filter(([, b]) => b.width < 24 || b.height < 24).map(([e]) => e)")
        check.same(small, [], where, "targets smaller than 24 px")
        if screen != "narrow":
            for violation in Axe().run(page, options={"runOnly": TAGS}).response["violations"]:
                check.that(False, where, f"{violation['id']}: {violation['nodes'][0]['target']} {violation['help']}")
        check.same(heard, [], where, "console and requests")
        context.close()
    context = browser.new_context(**SCREENS["desktop"], forced_colors="active")
    page = context.new_page()
    page.goto(path.as_uri() + weights)
    page.locator("#ranking").screenshot(path=out / f"{name}-forced-whatif.png")
    look = page.locator("#w0").evaluate("e => getComputedStyle(e).appearance")
    check.that(look != "none", name, "a slider has no look of its own where colours are forced")
    context.close()


def motion(check, browser, name, path, weights):
    """Rows glide to their places, and not at all for those who ask for stillness."""
    for wish, moves in (("no-preference", True), ("reduce", False)):
        context, page = opened(browser, path, {**SCREENS["desktop"], "reduced_motion": wish}, [])
        page.evaluate(wp.TO_HASH, weights)
        count = page.evaluate("document.getAnimations().length")
        check.that((count > 0) == moves, name, f"{count} motions where the wish is {wish}")
        context.close()


def paper(check, browser, out, name, path, weights):
    """A sheet printed during a what-if is the report."""
    texts = []
    for fragment in ("", weights):
        context, page = opened(browser, path, SCREENS["desktop"], [], fragment)
        page.pdf(path=out / f"{name}-whatif.pdf", print_background=True, prefer_css_page_size=True)
        texts.append(subprocess.run(["pdftotext", "-layout", out / f"{name}-whatif.pdf", "-"], capture_output=True,
                                    text=True, check=True).stdout)
        if fragment:
            check.that(page.evaluate(wp.STATE)["on"], name, "printing ends the what-if")
        context.close()
    check.that(texts[0] == texts[1] and "What-if" not in texts[0], name, "paper shows the what-if")


def without_script(check, browser, out, name, path):
    """Nothing of the controls is there without the script, and the script leaves no name behind."""
    context = browser.new_context(**SCREENS["desktop"], java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    shown = page.locator("input:visible, button:visible, .whatif:visible, [role=status]:visible").count()
    check.same(shown, 0, name, "controls without a script")
    context.close()
    scriptless = out / f"{name}-scriptless.html"
    scriptless.write_text(re.sub(r"<script>.*?</script>", "", path.read_text(encoding="utf-8"), flags=re.S), encoding="utf-8")
    names = []
    for file in (path, scriptless):
        context, page = opened(browser, file, SCREENS["desktop"], [])
        names.append(set(page.evaluate("Object.getOwnPropertyNames(window)")))
        context.close()
    check.same(names[0] - names[1], set(), name, "global names of the script")


def sorting(check, browser, name, path):
    """Each column of the profile sorts criteria inside their groups, and the third press brings the model back."""
    context, page = opened(browser, path, SCREENS["desktop"], [])
    table = page.locator("#profile table").first
    read = "t => [...t.tBodies[0].rows].map(r => [r.className, r.cells[0].className, ...[...r.cells].map(c => c.textContent)])"
    model = table.evaluate(read)
    heads = table.locator("thead th")
    for column in range(heads.count()):
        button, seen = heads.nth(column).locator("button"), []
        for way in (["descending", "ascending"] if column else ["ascending", "descending"]):
            button.focus()
            page.keyboard.press("Enter")
            check.same(heads.nth(column).get_attribute("aria-sort"), way, name, f"aria-sort of column {column}")
            check.same(table.locator("[aria-sort]").count(), 1, name, "columns that say they are sorted")
            rows = table.evaluate(read)
            check.that(sorted(rows) == sorted(model), name, f"column {column} loses rows")
            check.that(in_order(model, rows, column, way), name, f"column {column} is not {way}")
            seen.append(rows)
        page.keyboard.press("Enter")
        check.that(table.evaluate(read) == model and table.locator("[aria-sort]").count() == 0, name,
                   f"the third press of column {column} does not bring the model back")
    context.close()


def in_order(model, rows, column, way):
    """True if siblings stand in order and every row below the group it had."""
    grouped = any(row[0] == "group" for row in model)

    def depth(row):
        # Without a class, what is no group stands one step below one, if there is any.
        return int("".join(c for c in row[1] if c.isdigit()) or (grouped and row[0] != "group"))

    def children(rows):
        path, below = [], {}
        for row in rows:
            path = path[:depth(row)] + [row[2]]
            below.setdefault(tuple(path[:-1]), []).append(row)
        return below

    def figure(row):
        number = "".join(c for c in row[2 + column] if c in "0123456789.")
        return float(number) if number else None

    old, new = children(model), children(rows)
    if {key: sorted(value) for key, value in old.items()} != {key: sorted(value) for key, value in new.items()}:
        return False
    for siblings in new.values():
        keys = [row[2].casefold() for row in siblings] if column == 0 else [figure(row) for row in siblings]
        known = [key for key in keys if key is not None]
        if known != sorted(known, reverse=way == "descending") or None in keys[:len(known)]:
            return False
    return True


def main():
    binary, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    out.mkdir(parents=True, exist_ok=True)
    check, made = wp.Check(), wp.inputs(out / "inputs")
    with sync_playwright() as play:
        browser = wp.launch(play)
        for name in sys.argv[3:] or ["contact-centre-2026", "grouped", "hostile-names", "long-names", "sixty-criteria"]:
            subprocess.run([binary, "report", "-q", made[name], "-o", out / "pages" / name], check=True)
            path = out / "pages" / name / "comparison.html"
            context, page = opened(browser, path, SCREENS["desktop"], [])
            count = len(wp.data_of(page)["criteria"])
            context.close()
            rest = 70 // (count - 1) if count < 10 else 1
            shares = [rest] * (count - 1) + [100 - rest * (count - 1)]
            weights = "#w=" + ",".join(map(str, shares if count >= 10 else reversed(shares)))
            address(check, browser, name, path, weights)
            sizes(check, browser, out, name, path, weights)
            without_script(check, browser, out, name, path)
            sorting(check, browser, name, path)
            if name == "contact-centre-2026":
                motion(check, browser, name, path, "#w=60,10,10,10,10")
            if count < 10:
                keyboard(check, browser, name, path)
                paper(check, browser, out, name, path, weights)
            print(f"{name}: {check.points} checks, {check.complaints} complaints", flush=True)
        browser.close()
    sys.exit(1 if check.complaints else 0)


if __name__ == "__main__":
    main()
