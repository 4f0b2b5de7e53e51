extension Stylesheet {
  /// What the script of the page brings to life. Sliders keep the look of the system where colours are forced.
  static let controls = """
    .heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .agreed:last-child>:last-child{margin-bottom:0}
    .whatif{margin:0 0 1.5rem}
    .whatif>p{max-width:46rem}
    .whatif details{margin-top:1rem}
    .whatif details .sliders{padding:.6rem 0 1rem}
    .whatif h3{margin:1rem 0 0}
    .whatif h3+p{color:var(--muted);font-size:.875rem;margin:.1rem 0 1rem}
    .sliders{display:grid;grid-template-columns:repeat(auto-fill,minmax(11.5rem,1fr));gap:1rem 1.5rem}
    .slider{display:grid;grid-template:1fr/minmax(0,1fr) auto;gap:0 .5rem;align-items:end;font-size:.9375rem}
    .slider>:nth-child(n+3){grid-column:1/-1}
    .slider small{font-size:.8125rem;color:var(--muted)}
    .slider input{width:100%;height:28px;margin:.1rem 0 0;accent-color:var(--accent);cursor:pointer}
    .band{padding:0 12px}
    .band rect{fill:var(--a6)}
    .band .track{fill:var(--line)}
    .band .m{stroke:var(--ink);stroke-width:2}
    .answer{margin:1.1rem 0 0;padding:.75rem .9rem;border:1px solid var(--line);border-left:4px solid var(--rule);
    border-radius:0 6px 6px 0}
    .answer p{margin:0 0 .5rem}
    .answer code{overflow-wrap:anywhere}
    .answer button{margin:.15rem .4rem .15rem 0}
    .on .answer{background:var(--warn);border-color:var(--warn-line)}
    .whatif:not(.on) .only-on{display:none}
    .on~.scroll{outline:2px dashed var(--warn-line);outline-offset:6px}
    .on~.scroll:focus-visible{outline:3px solid var(--accent)}
    .moved{font-weight:600;white-space:nowrap}
    .up{color:var(--a6)}
    .down{color:var(--a5)}
    button{font:inherit;font-size:.875rem;min-height:32px;padding:.25rem .8rem;border:1px solid var(--rule);
    border-radius:6px;background:var(--surface);color:var(--accent);cursor:pointer}
    button:hover:enabled{border-color:var(--accent)}
    button:disabled{color:var(--muted);border-color:var(--line);cursor:default}
    thead button{font-size:inherit;font-weight:inherit;min-height:24px;padding:0 .1rem;border:0;background:none;
    color:inherit;text-align:inherit;overflow-wrap:inherit}
    thead button:hover{color:var(--accent);text-decoration:underline}
    thead button::after{content:"\\a0↕";font-weight:400}
    [aria-sort=ascending] button::after{content:"\\a0↑"}
    [aria-sort=descending] button::after{content:"\\a0↓"}
    @media (forced-colors:none){
    .slider input{appearance:none;background:none}
    .slider ::-webkit-slider-runnable-track{height:6px;border-radius:3px;background:var(--rule)}
    .slider ::-webkit-slider-thumb{appearance:none;width:24px;height:24px;margin-top:-9px;border-radius:50%;
    background:var(--accent);border:3px solid var(--surface);box-shadow:0 0 0 1px var(--accent)}
    .slider ::-moz-range-track{height:6px;border-radius:3px;background:var(--rule)}
    .slider ::-moz-range-thumb{box-sizing:border-box;width:24px;height:24px;border-radius:50%;
    background:var(--accent);border:3px solid var(--surface);box-shadow:0 0 0 1px var(--accent)}
    }

    """
}
