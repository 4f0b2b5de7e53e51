/// The style of the page. Colours come from ``Palette``.
enum Stylesheet {
  static let css: String = {
    let colours = Palette.base + Palette.areas + Palette.heat
    let fills = Palette.areas.map { ".\($0.name){fill:var(--\($0.name));background:var(--\($0.name))}" }.joined()
    let heat = Palette.heat.map { "td.\($0.name){background:var(--\($0.name))}" }.joined()
    let light = ":root{color-scheme:light dark;\(Palette.variables(colours, \.light))}"
    let dark = "@media screen and (prefers-color-scheme:dark){:root{\(Palette.variables(colours, \.dark))}}"
    return light + dark + fills + columns + screen + heat + controls + narrow + print
  }()

  /// The title in the margin of every printed page, so that a loose one can be put back.
  static func pageMargin(_ title: String) -> String { marginBox("bottom-left", title) }

  /// A text in a margin of every printed page. `place` is the name of a margin box of CSS.
  static func marginBox(_ place: StaticString, _ text: String) -> String {
    "@page{@\(place){content:\(string(text));font:8pt Arial,sans-serif;color:#51606f}}"
  }

  /// A text as a string of CSS.
  ///
  /// Everything but letters and digits of ASCII is written as its code, so that no text can end the string or the style.
  static func string(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
    return "\"\(escaped)\""
  }

  private static let screen = """
    *{box-sizing:border-box}
    html{font:16px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,
    sans-serif;scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--bg);color:var(--ink);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
    .wrap{max-width:1120px;margin:0 auto;padding:0 1.25rem}
    .skip{position:absolute;left:-999px}
    .skip:focus{left:1rem;top:1rem;background:var(--accent);color:var(--accent-ink);padding:.5rem 1rem;z-index:9}
    .top{display:flex;gap:.5rem 2rem;justify-content:space-between;padding-top:1.1rem;padding-bottom:.9rem}
    .top div{flex:1 1 20rem}
    .top p{margin:0;color:var(--muted);font-size:.875rem}
    .top .name{color:var(--ink);font-weight:600;font-size:1.05rem}
    .right{text-align:right}
    nav{position:sticky;top:0;z-index:5;background:var(--bg);border-bottom:1px solid var(--line);
    border-top:1px solid var(--line)}
    nav ol{list-style:none;display:flex;gap:1.25rem;overflow-x:auto;white-space:nowrap;font-size:.875rem}
    nav a{display:block;padding:.6rem 0;color:var(--muted);text-decoration:none}
    nav a:hover,nav a:focus{color:var(--ink);text-decoration:underline}
    a{color:var(--accent)}
    td>a:not(.long){white-space:nowrap}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
    h1{font-size:clamp(1.45rem,3vw,1.9rem);line-height:1.2;margin:.1rem 0 .5rem;text-wrap:balance}
    h2{font-size:1.3rem;line-height:1.25;margin:0 0 .25rem}
    h3{font-size:1rem;margin:1.5rem 0 .4rem}
    section{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:1.5rem;
    margin:1.25rem 0}
    section>p{max-width:46rem}
    section>:last-child,.columns>div>:last-child{margin-bottom:0}
    ul{padding-left:1.2rem}
    main li+li{margin-top:.3rem}
    h1,tbody th,dd,.profile thead th:nth-child(n+3){overflow-wrap:anywhere}
    .question{color:var(--muted);margin:0 0 1rem}
    .note{background:var(--warn);border-left:4px solid var(--warn-line);padding:.6rem .9rem;
    border-radius:0 6px 6px 0}
    .key{display:grid;grid-template-columns:repeat(3,1fr);margin:1rem 0;border:1px solid var(--line);
    border-radius:8px}
    .key div{padding:.7rem .9rem}
    .key div+div{border-left:1px solid var(--line)}
    .key dt{font-size:.8125rem;color:var(--muted)}
    .key dd{margin:0;font-size:1.35rem;font-weight:600}
    .key small{display:block;font-size:.8125rem;line-height:1.35;font-weight:400;color:var(--muted)}
    .facts{display:grid;grid-template-columns:minmax(9rem,max-content) minmax(0,1fr);gap:.35rem 1.25rem;
    font-size:.9375rem;margin:0}
    .facts dt{color:var(--muted)}
    .facts dd{margin:0;max-width:46rem}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;padding:0;margin:.2rem 0 .8rem;
    font-size:.875rem}
    main .legend li{margin:0}
    .chip{display:inline-block;min-width:1.5em;text-align:center;border-radius:3px;color:var(--segment-ink);
    font-weight:600}
    .scroll{overflow-x:auto}
    .scroll+.scroll{margin-top:1.25rem}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}
    caption{text-align:left;color:var(--muted);font-size:.875rem;padding-bottom:.4rem}
    th,td{padding:.45rem .5rem;text-align:left;border-bottom:1px solid var(--line);vertical-align:middle}
    thead th{font-size:.8125rem;color:var(--muted);font-weight:600;border-bottom:1px solid var(--rule);
    vertical-align:bottom}
    tbody th{font-weight:600;min-width:6.5rem;max-width:24rem}
    tbody tr:last-child>*{border-bottom:0}
    tr.first>*{background:var(--soft)}
    .group~tr>th{font-weight:400}
    .group~tr:not(.group)>th:not([class]),.d1{padding-left:1.4rem}
    tbody tr.group>*{font-weight:600;padding-top:.9rem}
    .d2{padding-left:2.3rem}
    .d3{padding-left:3.2rem}
    .profile thead th:nth-child(n+3),.profile td:nth-child(n+3){min-width:5.85rem;max-width:12rem}
    .profile th:first-child{width:30%}
    .profile:has(thead th:nth-child(8)) th:first-child{width:22%}
    .asked tbody th{width:45%;max-width:none}
    svg{display:block}
    td>svg:not([class]){background:var(--line);fill:var(--a0)}
    td>svg:not([class]) rect{fill:inherit}
    .track{fill:var(--line)}
    svg.bar{width:100%;min-width:24rem}
    .columns svg.bar{min-width:7rem;height:14px}
    .columns .b4 thead th:nth-child(4){width:40%}
    details caption{position:absolute;left:-999rem}
    svg.bar rect:not(.track){stroke:var(--surface);stroke-width:2}
    .first svg.bar rect:not(.track){stroke:var(--soft)}
    svg.bar text{fill:var(--segment-ink);color:var(--segment-ink);font-size:12px;font-weight:600}
    svg.bar tspan{font-weight:400}
    svg.day{width:100%;min-width:13.5rem;overflow:visible}
    th svg.day{fill:var(--muted);margin-top:.3rem;font-weight:400}
    .days td:has(.day){padding-top:0;padding-bottom:0}
    .days th:has(.day){width:40%}
    svg.range{width:100%;min-width:9rem;overflow:visible}
    .range .m{stroke:var(--ink)}
    .strips th:nth-child(2){width:55%}
    svg.strip{width:100%;min-width:13rem;overflow:visible}
    .strip .g{stroke:var(--rule)}
    .strip .m{stroke:var(--a0)}
    .range circle,.strip circle{fill:var(--surface);stroke:var(--ink)}
    .strip text{fill:var(--ink);font-weight:600}
    .scatter,.slopes{overflow:visible;fill:var(--muted);margin:.5rem 0 1rem}
    svg.slopes{min-width:38rem}
    .scatter .n,.slopes .n{fill:var(--ink)}.scatter .n,.slopes text{paint-order:stroke;stroke:var(--surface);stroke-width:4px}
    .scatter .f,.slopes .f{stroke:var(--a0)}
    .slopes .o{stroke:var(--a8)}
    .day .w{fill:var(--soft)}
    .g{stroke:var(--line)}
    .day .e{stroke:var(--rule)}
    code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
    details{border-top:1px solid var(--line);padding:.2rem 0}
    summary{cursor:pointer;padding:.45rem 0;font-weight:600}
    footer{color:var(--muted);font-size:.8125rem;padding-bottom:3rem}
    @media (forced-colors:active){
    svg rect{stroke:CanvasText}
    .range circle,.strip circle{fill:Canvas;stroke:CanvasText}
    .chip{border:1px solid CanvasText}
    }
    @media screen{
    .scroll{container-type:inline-size}
    caption{position:sticky;left:0;max-width:100cqi}
    }
    @media screen and (min-width:821px){
    .columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2rem}
    .columns>div>:first-child{margin-top:0}
    }

    """

  /// How the columns of tables are set: `n3` is a column of figures, `b4` one of bars beside a second of names.
  private static let columns: String = {
    func selectors(_ letter: String, _ count: Int) -> String {
      (1...count).map { ".\(letter)\($0) tr>:nth-child(\($0))" }.joined(separator: ",")
    }
    return selectors("n", 12) + "{text-align:right}"
      + (1...12).map { ".n\($0) td:nth-child(\($0))" }.joined(separator: ",") + "{white-space:nowrap}"
      + ".b4 thead th{width:1%}.b4 thead th:nth-child(2),.b4 thead th:last-child{width:auto}"
      + ".b4 thead th:nth-child(4){width:60%}.b4 thead th:nth-child(4):not(:last-child){width:42%}"
  }()

  private static let narrow = """
    @media screen and (max-width:820px){
    section{padding:1.1rem .9rem}
    .wrap{padding:0 .75rem}
    .top{flex-direction:column}
    .top div{flex:none}
    .right{text-align:left}
    .facts{grid-template-columns:minmax(0,1fr)}
    .facts dd{margin-bottom:.5rem}
    svg.bar,.columns svg.bar{min-width:9.5rem}
    svg.bar tspan,svg.bar .s{display:none}
    th,td{padding:.45rem .35rem}
    .columns>div+div{margin-top:1.25rem}
    td code{overflow-wrap:anywhere}
    td:has(code){min-width:12rem}
    tbody th{position:sticky;left:0;background:var(--surface) padding-box;min-width:7rem}
    .prose{min-width:40rem}
    .profile th:first-child{padding-left:0}
    .profile tbody th{min-width:8.75rem}
    .profile thead th:nth-child(n+3),.profile td:nth-child(n+3){min-width:6.3rem}
    .profile .group~tr:not(.group)>th:not([class]),.profile tbody .d1{padding-left:.6rem}
    .profile tbody .d2{padding-left:1.2rem}
    .profile tbody .d3{padding-left:1.8rem}
    }
    @media screen and (max-width:560px){
    .key{grid-template-columns:minmax(0,1fr)}
    .key div+div{border-left:0;border-top:1px solid var(--line)}
    tbody th{max-width:11rem}
    svg.bar,.columns svg.bar{min-width:7.4rem}
    }

    """

  private static let print = """
    @media print{
    .whatif{display:none}
    thead button{padding:0;min-height:0}
    thead th button::after{content:none}
    @page{size:A4;margin:14mm 14mm 16mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);
    font:8pt Arial,sans-serif;color:#51606f}}
    :root{color-scheme:light}
    html{font-size:10pt}
    body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
    nav,.skip{display:none}
    .wrap{max-width:none;padding:0}
    .top{padding:0 0 5mm}
    section{border:0;padding:0;margin:0 0 7mm}
    section>p,.facts dd{max-width:none}
    h2,h3,.question,caption,summary,.legend{break-after:avoid}
    tr,.key,.note,.legend,.columns,li{break-inside:avoid}
    details{border:0;padding:0 0 4mm}
    details:not(.long){break-inside:avoid}
    summary{list-style:none}
    summary::-webkit-details-marker{display:none}
    thead{display:table-header-group}
    .scroll{overflow:visible}
    table{font-size:8.5pt;line-height:1.25}
    thead th{font-size:7.5pt}
    th,td{padding:.12rem .3rem}
    td{overflow-wrap:anywhere}
    td a{overflow-wrap:normal}
    td:last-child:not(:nth-child(4)){min-width:5.2rem}
    details td:nth-last-child(2){min-width:4.8rem}
    tbody tr.group>*{padding-top:.35rem}
    svg.bar{min-width:15rem;height:18px}
    svg.bar text{font-size:9px;transform:translateY(-2.5px)}
    .columns svg.bar{min-width:0}
    a{color:inherit;text-decoration:none}
    .columns>div+div{margin-top:6mm}
    .b4 td,.b4 th{padding-top:.18rem;padding-bottom:.18rem}
    .facts{gap:.15rem 1.25rem}
    details td,details th,.profile td,.profile th{padding-top:.1rem;padding-bottom:.1rem}
    .profile thead th:nth-child(n+3),.profile td:nth-child(n+3){min-width:0;padding-left:.15rem;padding-right:.15rem}
    .profile thead th{font-size:6.8pt}
    .profile:has(thead th:nth-child(8)) th:first-child{width:20%}
    td>svg:not([class]){height:4px}
    #ranking,#evidence{break-before:page}
    #published,#quality,#knocked-out{break-inside:avoid}
    p:has(+.scroll){break-after:avoid}
    section:last-child{margin-bottom:3mm}
    footer{padding:0;break-before:avoid}
    details::details-content{content-visibility:visible;display:block;height:auto}
    }
    """
}
