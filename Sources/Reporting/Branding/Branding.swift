internal import Outcome
internal import Outsourcing

/// What an author gives a report beside its sections: look, title page and disclaimer.
package struct Branding: Sendable, Equatable {
  struct Cover: Sendable, Equatable {
    let logo: BrandFacts.LogoFacts?
    let alternative: Text
    let title: Text
    /// The author's own lines, or what is known of the report.
    let lines: [AuthoredWords.Line]
    let facts: [Text]
  }

  let logo: BrandFacts.LogoFacts?
  let logoDark: BrandFacts.LogoFacts?
  /// What the logo says to those who do not see it.
  let alternative: Text
  /// For whom, behind the title of the page.
  let named: [Text]
  /// The page for the title, on paper alone.
  let cover: Cover?
  let disclaimer: AuthoredWords?
  let colours: AreaColours
  /// The style of this report, behind that of every report.
  let style: String
}

extension BrandFacts {
  func lines(_ part: Partial.Part) -> [AuthoredWords.Line] {
    var lines: [AuthoredWords.Line] = []
    for block in partials.first(where: { $0.part == part })?.blocks ?? [] {
      switch (block.kind, lines.last) {
      case (.item, .list(let items)): lines[lines.count - 1] = .list(items + [block.text])
      case (.item, _): lines.append(.list([block.text]))
      case (.heading, _): lines.append(.heading(block.text))
      case (.paragraph, _): lines.append(.paragraph(block.text))
      }
    }
    return lines
  }
}
