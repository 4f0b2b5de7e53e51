/// The controls of a what-if, hidden until the script of the page runs.
enum HTMLWhatIf {
  static func write(_ controls: WhatIfControls, _ html: inout HTMLWriter) {
    html.element("div", [("class", "whatif"), ("hidden", "")]) { box in
      box.element("h3", said: "What if the weights were others?")
      box.element(
        "p",
        said:
          "Move a slider: the other weights keep their proportions. The band below it shows at which weights the provider now in front stays first if only that weight moves; the mark is the agreed weight."
      )
      write(Array(controls.sliders.prefix(controls.named)), &box)
      let rest = controls.sliders.dropFirst(controls.named)
      if !rest.isEmpty {
        box.element("details") { details in
          details.element("summary", said: controls.named > 0 ? "The other \(rest.count) weights" : "All weights")
          write(Array(rest), &details)
        }
      }
      box.element("div", [("class", "answer")]) { answer in
        answer.element("p") { line in
          line.element("strong", [("class", "only-on")], said: "What-if, not the report.")
          line.fixed(" ")
          line.element("span", [("class", "verdict")], said: "The weights are those agreed, as in the report.")
        }
        answer.element("p", [("class", "only-on")]) { $0.element("code") }
        answer.element(
          "button", [("type", "button"), ("class", "reset"), ("disabled", "")], said: "Back to the agreed weights")
        answer.fixed(" ")
        answer.element("button", [("type", "button"), ("class", "copy only-on")], said: "Copy the command")
      }
      box.element("p", [("class", "heard"), ("role", "status")])
      box.data(controls.data(in: box.wording))
    }
  }

  private static func write(_ sliders: [WhatIfControls.Slider], _ html: inout HTMLWriter) {
    guard !sliders.isEmpty else { return }
    html.element("div", [("class", "sliders")]) { list in
      for slider in sliders {
        list.line()
        write(slider, &list)
      }
    }
  }

  /// The range is HTML's own, 0 to 100; the script adds the band.
  private static func write(_ slider: WhatIfControls.Slider, _ html: inout HTMLWriter) {
    let id = "w\(slider.index)"
    html.element("div", [("class", "slider")]) { box in
      box.element("label", [("for", id)]) { label in
        label.element("span", [("class", "chip a\(slider.shade)")], text: slider.letter)
        label.fixed(" ")
        HTMLRenderer.write(slider.title, &label)
      }
      box.element("b", said: "\(figure: slider.weight)")
      box.void("input", [("type", "range"), ("id", id), ("step", "any"), ("value", slider.value)])
    }
  }
}
