"""A report page on paper: what a board is handed."""

import html
import json
import re
import subprocess

PAPERS = {"a4": dict(prefer_css_page_size=True), "letter": dict(format="Letter", prefer_css_page_size=False)}
# Points from the edge of the sheet inside which nothing but the page number and the title may stand.
MARGIN = 38


def words_of(pdf):
    """Pages of words with their boxes, as pdftotext sees them."""
    box = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True).stdout
    pages = []
    for part in box.split("<page ")[1:]:
        width, height = (float(re.search(rf'{side}="([\d.]+)"', part).group(1)) for side in ("width", "height"))
        found = re.findall(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>', part)
        pages.append((width, height, [(float(a), float(b), float(c), float(d), word) for a, b, c, d, word in found]))
    return pages


def text_of(pdf):
    pages = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return pages.rstrip("\f").split("\f")


def check(check, browser, name, page_path):
    evaluation = json.loads((page_path.parent / "evaluation.json").read_text(encoding="utf-8"))
    for paper, settings in PAPERS.items():
        where = f"{name} {paper}"
        pdf = check.out / f"{name}-{paper}.pdf"
        # Scripts off: what opens the folded parts on paper must be the style alone.
        context = browser.new_context(java_script_enabled=False, color_scheme="dark")
        page = context.new_page()
        page.goto(page_path.as_uri())
        page.pdf(path=pdf, print_background=True, tagged=True, outline=True, **settings)
        context.close()
        if paper == "a4":
            subprocess.run(["pdftoppm", "-r", "60", "-png", pdf, check.out / f"{name}-{paper}"], check=True)
        pages = text_of(pdf)
        first_pages(check, where, evaluation, pages, page_path.read_text(encoding="utf-8"))
        evidence(check, where, evaluation, pages, page_path.read_text(encoding="utf-8"))
        edges(check, where, words_of(pdf))


def first_pages(check, where, evaluation, pages, source):
    """The title page of a brand if there is one, then the decision alone; the ranking begins the page after it."""
    flat = [" ".join(page.split()) for page in pages]
    lines = [[line.strip() for line in page.splitlines()] for page in pages]
    titles = {part: html.unescape(words) for part, words in re.findall(r'<h2 id="([a-z-]+)-title">([^<]+)', source)}
    decision = 1 if 'class="cover"' in source else 0
    check.that("ranking" in titles or not evaluation["ranking"]["places"], where, "the page has no ranking")
    for part, title in titles.items():
        # A brand's introduction may follow the decision.
        alone = part == "introduction" or title not in lines[decision]
        check.that(alone, where, f"page {decision + 1} holds more than the decision: {title}")
    if evaluation["ranking"]["places"] and "ranking" in titles:
        # Above it only what a brand has at the head of every page.
        begins = titles["ranking"] in [line for line in lines[decision + 1] if line][:2]
        check.that(begins, where, f"the ranking does not begin page {decision + 2}")
    if evaluation["ranking"]["knockedOut"]:
        check.that(titles["knocked-out"] in flat[decision], where, "the decision lacks the knocked out")
    total = len(pages)
    for number, page in enumerate(flat, 1):
        check.that(re.search(rf"\w+ {number} \w+ {total}\b", page), where, f"page {number} has no number")


def evidence(check, where, evaluation, pages, source):
    """Every value is on paper although it is folded on the screen, and each page names the columns."""
    flat = " ".join(" ".join(pages).split())
    dense = re.sub(r"\s", "", flat)
    for performance in evaluation["performances"]:
        if "source" in performance:
            file, line, _ = performance["source"].rsplit(":", 2)
            check.that(f"{file.rsplit('/', 1)[-1]}:{line}" in dense, where, f"no evidence from {file}:{line}")
    section = re.search(r'<section id="evidence".*?</section>', source, re.S)
    heads = re.findall(r"<thead><tr>(.*?)</tr>", section.group(0), re.S) if section else []
    names = [re.findall(r'<th scope="col"[^>]*>([^<]+)', head) for head in heads]
    columns = [name for name in names[0] if all(name in others for others in names)] if names else []
    for number, page in enumerate(pages, 1):
        if re.search(r"\.(xml|json):\d+\s*$", page, re.M):
            rows = page.splitlines()
            first = next(i for i, row in enumerate(rows) if re.search(r"\.(xml|json):\d+\s*$", row))
            head = " ".join(rows[:first])
            named = columns and all(word.split()[0] in head for word in columns)
            reasons = any(title in head for title in re.findall(r'<h2 id="(?:knocked-out|quality)-title">([^<]+)', source))
            caption = any(words in head for words in re.findall(r'<caption[^>]*>([^<]+)', source))
            check.that(named or reasons or caption, where, f"page {number} has evidence without the names of the columns")


def edges(check, where, pages):
    """Nothing runs over the margin, and no page is left nearly empty in the middle of the report."""
    for number, (width, height, words) in enumerate(pages, 1):
        for x0, y0, x1, y1, word in words:
            check.that(x0 >= MARGIN - 1 and x1 <= width - MARGIN + 1, where, f"page {number}: {word!r} runs over the edge")
            check.that(y0 >= 0 and y1 <= height, where, f"page {number}: {word!r} runs over the end")
        body = [word for word in words if word[3] < height - MARGIN]
        check.that(body, where, f"page {number} is empty")
        if body and 1 < number < len(pages):
            used = max(word[3] for word in body) / height
            check.that(used > 0.2, where, f"page {number} is used to {used:.0%} only")
