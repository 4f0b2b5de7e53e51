/// A drawing of a report in a file of its own, for Markdown, which holds no drawings (`report --charts svg`).
package struct ChartFile: Sendable, Equatable {
  /// From the folder of the report.
  package let path: String
  /// The drawing in a sentence, for those who do not see it.
  package let sentence: Text
  package let svg: String

  /// The drawings of a section, in their order. `stem` is the name of the report without its ending.
  static func charts(of section: Section, stem: String, colours: AreaColours = .standard, in wording: Wording)
    -> [ChartFile]
  {
    let legend = section.blocks.flatMap { block in
      if case .legend(let entries) = block { entries } else { [LegendEntry]() }
    }
    return section.blocks.flatMap { drawings($0, legend, HTMLWriter(wording, colours: colours)) }.enumerated().map {
      index, drawing in
      let number = index == 0 ? "" : "-\(index + 1)"
      return ChartFile(
        path: "img/\(stem)-\(section.id)\(number).svg", sentence: drawing.sentence, svg: drawing.svg + "\n")
    }
  }

  private static func drawings(
    _ block: Block, _ legend: [LegendEntry], _ empty: HTMLWriter
  ) -> [(sentence: Text, svg: String)] {
    var writer = empty
    switch block {
    case .scatter(let scatter):
      ScatterDrawing.draw(scatter, .file, &writer)
      return [(scatter.sentence, writer.html)]
    case .slopes(let chart):
      SlopesDrawing.draw(chart, .file, &writer)
      return [(chart.sentence, writer.html)]
    case .table(let table):
      guard let chart = BarsDrawing(table, legend) else { return [] }
      chart.draw(&writer)
      return [(chart.sentence, writer.html)]
    case .columns(let left, let right): return (left + right).flatMap { drawings($0, legend, empty) }
    case .onPage(let blocks), .folded(_, let blocks), .agreedOnly(let blocks):
      return blocks.flatMap { drawings($0, legend, empty) }
    case .paragraph, .note, .list, .facts, .keyFigures, .legend, .heading, .whatIf, .authored: return []
    }
  }
}
