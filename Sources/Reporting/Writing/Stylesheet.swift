/// The style of the page. Colours come from ``Palette``.
enum Stylesheet {
  static let css: String = {
    func variables(_ value: (Palette.Colour) -> String) -> String {
      (Palette.base + Palette.areas).map { "--\($0.name):\(value($0))" }.joined(separator: ";")
    }
    let fills = Palette.areas.map { ".\($0.name){fill:var(--\($0.name));background:var(--\($0.name))}" }.joined()
    let light = ":root{color-scheme:light dark;\(variables(\.light))}"
    let dark = "@media screen and (prefers-color-scheme:dark){:root{\(variables(\.dark))}}"
    return light + dark + fills + screen + narrow + print
  }()

  private static let screen = """
    *{box-sizing:border-box}
    html{font:16px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,
    sans-serif;scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--bg);color:var(--ink);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
    .wrap{max-width:1120px;margin:0 auto;padding:0 1.25rem}
    .skip{position:absolute;left:-999px}
    .skip:focus{left:1rem;top:1rem;background:var(--accent);color:var(--accent-ink);padding:.5rem 1rem;z-index:9}
    .top{display:flex;gap:1rem;justify-content:space-between;padding-top:1.1rem;padding-bottom:.9rem}
    .top p{margin:0;color:var(--muted);font-size:.875rem}
    .top .name{color:var(--ink);font-weight:600;font-size:1.05rem}
    .right{text-align:right}
    nav{position:sticky;top:0;z-index:5;background:var(--bg);border-bottom:1px solid var(--line);
    border-top:1px solid var(--line)}
    nav ol{list-style:none;display:flex;gap:1.25rem;overflow-x:auto;white-space:nowrap;font-size:.875rem}
    nav a{display:block;padding:.6rem 0;color:var(--muted);text-decoration:none}
    nav a:hover,nav a:focus{color:var(--ink);text-decoration:underline}
    a{color:var(--accent)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
    h1{font-size:clamp(1.45rem,3vw,1.9rem);line-height:1.2;margin:.1rem 0 .5rem;text-wrap:balance}
    h2{font-size:1.3rem;line-height:1.25;margin:0 0 .25rem}
    h3{font-size:1rem;margin:1.5rem 0 .4rem}
    section{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:1.5rem;
    margin:1.25rem 0}
    section p{max-width:46rem}
    .question{color:var(--muted);margin:0 0 1rem}
    .note{background:var(--warn);border-left:4px solid var(--warn-line);padding:.6rem .9rem;
    border-radius:0 6px 6px 0}
    .key{display:grid;grid-template-columns:repeat(3,1fr);margin:1rem 0;border:1px solid var(--line);
    border-radius:8px}
    .key div{padding:.7rem .9rem}
    .key div+div{border-left:1px solid var(--line)}
    .key dt{font-size:.8125rem;color:var(--muted)}
    .key dd{margin:0;font-size:1.35rem;font-weight:600}
    .key small{font-size:.8125rem;font-weight:400;color:var(--muted)}
    .facts{display:grid;grid-template-columns:minmax(9rem,max-content) minmax(0,1fr);gap:.35rem 1.25rem;
    font-size:.9375rem;margin:0}
    .facts dt{color:var(--muted)}
    .facts dd{margin:0;overflow-wrap:anywhere}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;padding:0;margin:.2rem 0 .8rem;
    font-size:.875rem}
    .chip{display:inline-block;min-width:1.4em;text-align:center;border-radius:3px;color:var(--segment-ink);
    font-weight:600}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}
    caption{text-align:left;color:var(--muted);font-size:.875rem;padding-bottom:.4rem}
    th,td{padding:.45rem .5rem;text-align:left;border-bottom:1px solid var(--line);vertical-align:middle}
    thead th{font-size:.8125rem;color:var(--muted);font-weight:600;border-bottom:1px solid var(--rule);
    vertical-align:bottom}
    tbody th{font-weight:600}
    tbody tr:last-child>*{border-bottom:0}
    .n{text-align:right}
    td.n{white-space:nowrap}
    td.chart{min-width:5rem}
    tr.first>*{background:var(--soft)}
    svg{display:block}
    .track{fill:var(--line)}
    svg.bar{min-width:16rem}
    svg.bar rect:not(.track){stroke:var(--surface);stroke-width:2}
    svg.bar text{fill:var(--segment-ink);font-size:12px;font-weight:600}
    code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
    details{border-top:1px solid var(--line);padding:.2rem 0}
    summary{cursor:pointer;padding:.45rem 0;font-weight:600}
    footer{color:var(--muted);font-size:.8125rem;padding-bottom:3rem;overflow-wrap:anywhere}
    @media (forced-colors:active){
    svg rect{stroke:CanvasText}
    .chip{border:1px solid CanvasText}
    }
    """

  private static let narrow = """
    @media screen and (max-width:820px){
    section{padding:1.1rem .9rem}
    .wrap{padding:0 .75rem}
    .top{flex-wrap:wrap}
    .right{text-align:left}
    .key,.facts{grid-template-columns:minmax(0,1fr)}
    .key div+div{border-left:0;border-top:1px solid var(--line)}
    .facts dd{margin-bottom:.5rem}
    svg.bar{min-width:11rem}
    }
    """

  private static let print = """
    @media print{
    @page{size:A4;margin:14mm 14mm 16mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);
    font:8pt Arial,sans-serif;color:#51606f}}
    :root{color-scheme:light}
    html{font-size:10pt}
    body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
    nav,.skip{display:none}
    .wrap{max-width:none;padding:0}
    section{border:0;padding:0;margin:0 0 9mm}
    h2,h3,.question,caption{break-after:avoid}
    tr,.key,.note,.legend{break-inside:avoid}
    thead{display:table-header-group}
    .scroll{overflow:visible}
    td.chart{min-width:0}
    svg.bar{min-width:0}
    table{font-size:.85em}
    #ranking,#evidence{break-before:page}
    details::details-content{content-visibility:visible;display:block;height:auto}
    }
    """
}
