internal import Outcome

/// The style that a brand adds to a page.
enum BrandStyle {
  static func style(of brand: BrandFacts, _ colours: AreaColours) -> String {
    let accent = brand.accent.map { accent in
      ":root{--accent:\(accent.light)}@media screen and (prefers-color-scheme:dark){:root{--accent:\(accent.dark)}}"
    }
    let size = brand.paper == .letter ? "@page{size:letter}" : nil
    let margin = brand.confidentiality.map { Stylesheet.marginBox("top-center", $0) }
    return [accent, colours.pageStyle, rules, size, margin].compactMap { $0 }.joined()
  }

  /// A logo without a dark version stands on white, whatever the page.
  private static let rules = """
    .mark img{display:block;height:2.75rem;width:auto;max-width:14rem;object-fit:contain}
    .top .mark{flex:none}
    .plate{background:#fff;border-radius:4px}
    @media screen and (prefers-color-scheme:dark){.plate{padding:.3rem}}
    .words{border-left:4px solid var(--accent);padding:.1rem 0 .1rem .9rem;margin:.6rem 0 1.25rem;max-width:46rem}
    .words>:last-child{margin-bottom:0}
    .words>.by{color:var(--muted);font-size:.875rem;font-weight:600;margin:0 0 .35rem}
    .words>.by+*{margin-top:0}
    footer .words{border-color:var(--rule);font-size:.875rem}
    .cover{display:none}
    @media print{
    .cover{display:flex;flex-direction:column;justify-content:center;height:225mm;break-after:page}
    .cover p{margin:0 0 3mm}
    .cover img{height:18mm;width:auto;max-width:70mm;object-fit:contain;object-position:left;margin-bottom:14mm}
    .cover .name{font-size:24pt;font-weight:600;line-height:1.2;margin-bottom:8mm}
    .words{break-inside:avoid}
    }

    """
}
