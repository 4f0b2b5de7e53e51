"""A report page as readers set it up for themselves: their own colours, twice the size, nothing that moves, no pointer."""

FORCED = dict(viewport=dict(width=1280, height=800), forced_colors="active")
# A window of 1280 pixels at 200 %.
ZOOMED = dict(viewport=dict(width=640, height=400), device_scale_factor=2, reduced_motion="reduce")

# Colours of what is drawn or written, against the ground of the page: a mark needs 3 to 1 by its line or its filling,
# words need 4.5 to 1 against what they stand on.
FAINT = r"""() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})
  const light = new Map()
  const luminance = colour => {
    if (!light.has(colour)) {
      canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1)
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
      const part = c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4
      light.set(colour, a < 128 ? null : .2126 * part(r) + .7152 * part(g) + .0722 * part(b))
    }
    return light.get(colour)
  }
  const contrast = (a, b) => a === null || b === null ? 1 : (Math.max(a, b) + .05) / (Math.min(a, b) + .05)
  const ground = luminance(getComputedStyle(document.body).backgroundColor)
  const seen = new Set()
  const complain = (e, what) => seen.add(`${e.closest('section')?.id}: ${e.closest('svg')?.getAttribute('class')} ${e.tagName}.${e.getAttribute('class')} ${what}`)
  for (const e of document.querySelectorAll('svg rect,svg circle,svg line,svg path,svg polyline')) {
    const style = getComputedStyle(e), box = e.getBoundingClientRect()
    if (e.closest('defs') || box.width + box.height < 1) continue
    const line = style.stroke === 'none' || !parseFloat(style.strokeWidth) ? 1 : contrast(luminance(style.stroke), ground)
    const fill = /^(line|polyline)$/.test(e.tagName) || style.fill === 'none' ? 1 : contrast(luminance(style.fill), ground)
    // The lines of a scale lead the eye and say nothing.
    if (Math.max(line, fill) < 3 && !e.closest('.g')) complain(e, 'is invisible')
  }
  for (const e of document.querySelectorAll('svg text')) {
    const box = e.getBoundingClientRect(), x = box.left + box.width / 2, y = box.top + box.height / 2
    if (!box.width) continue
    let under = ground
    for (const shape of e.closest('svg').querySelectorAll('rect')) {
      const own = shape.getBoundingClientRect(), fill = luminance(getComputedStyle(shape).fill)
      if (own.left <= x && x <= own.right && own.top <= y && y <= own.bottom && fill !== null) under = fill
    }
    if (contrast(luminance(getComputedStyle(e).fill), under) < 4.5) complain(e, 'cannot be read')
  }
  for (const e of document.querySelectorAll('.chip')) {
    if (getComputedStyle(e).borderTopStyle === 'none') complain(e, 'has no outline')
  }
  return [...seen]
}"""

MOVING = """() => [...document.querySelectorAll('*')].filter(e => ['', '::before', '::after'].some(part => {
  const style = getComputedStyle(e, part || null)
  return /[1-9]/.test(style.transitionDuration + style.animationDuration) || style.scrollBehavior === 'smooth'
})).map(e => e.tagName + '.' + e.className)"""

# Puts the whole weight on one slider after the other: whatever can trade places does.
TRY_ALL = """() => [...document.querySelectorAll('.whatif input')].some(input => {
  input.value = 100
  input.dispatchEvent(new Event('input', {bubbles: true}))
  return document.getAnimations().length > 0
})"""

# Everything a reader can act on, numbered so that the walk can tell what it has met.
STOPS = """() => [...document.querySelectorAll('a[href],button,input,summary,[tabindex="0"]')]
  .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}))
  .map((e, i) => { e.dataset.stop = i; return e.tagName + ' ' + (e.ariaLabel || e.textContent).slice(0, 40) })"""

# Where the focus is, whether it shows, and whether any of it can be seen beside what sticks to the window.
FOCUS = """() => {
  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect()
  const nav = document.querySelector('nav'), bar = nav.getBoundingClientRect()
  const isUnder = !nav.contains(e) && !e.matches('.skip') && box.top >= bar.top && box.bottom <= bar.bottom
  return {
    stop: e.dataset.stop, name: e.tagName + ' ' + (e.ariaLabel || e.textContent).slice(0, 40),
    shows: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    seen: !isUnder && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  }
}"""


def check(check, browser, name, page_path, cut):
    """`cut` is the script that lists what is cut off."""
    forced(check, browser, name, page_path)
    zoomed(check, browser, name, page_path, cut)
    walk(check, browser, name, page_path)


def forced(check, browser, name, page_path):
    context = browser.new_context(**FORCED)
    page = context.new_page()
    page.goto(page_path.as_uri())
    page.screenshot(path=check.out / f"{name}-forced.png", full_page=True)
    page.locator("details").evaluate_all("all => all.forEach(d => d.open = true)")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, forced_colors="active")
        for what in page.evaluate(FAINT):
            check.that(False, f"{name} forced colours, {scheme}", what)
    context.close()


def zoomed(check, browser, name, page_path, cut):
    where = f"{name} at 200 %"
    context = browser.new_context(**ZOOMED)
    page = context.new_page()
    page.goto(page_path.as_uri())
    page.screenshot(path=check.out / f"{name}-zoomed.png", full_page=True, scale="css")
    page.locator("details").evaluate_all("all => all.forEach(d => d.open = true)")
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    check.that(over <= 0, where, f"scrolls {over} px sideways")
    for text in page.evaluate(cut):
        check.that(False, where, f"cut off: {text}")
    for element in page.evaluate(MOVING)[:5]:
        check.that(False, where, f"moves although the reader wants no movement: {element}")
    check.that(not page.evaluate(TRY_ALL), where, "rows move although the reader wants no movement")
    context.close()


def walk(check, browser, name, page_path):
    """From the top with the Tab key alone: each stop once, each shown, the folded part opened by a key."""
    where = f"{name} keyboard"
    context = browser.new_context(viewport=dict(width=1280, height=800))
    page = context.new_page()
    page.goto(page_path.as_uri())
    stops = page.evaluate(STOPS)
    met = set()
    for _ in stops:
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        check.that(focus["shows"], where, f"no outline on {focus['name']}")
        check.that(focus["seen"], where, f"hidden while it has the focus: {focus['name']}")
        met.add(focus.get("stop"))
    for number, stop in enumerate(stops):
        check.that(str(number) in met, where, f"the Tab key does not reach {stop}")
    folded = page.locator("details:not([open]) > summary")
    if folded.count():
        summary = folded.first.element_handle()
        summary.focus()
        page.keyboard.press("Enter")
        check.that(summary.evaluate("e => e.parentElement.open"), where, "a key does not open what is folded")
    context.close()
