/// A report before it is written: blocks and text, the same for every renderer, so that no two can differ.
package struct Document: Sendable {
  package let title: Text
  package let subtitle: Text?
  /// Short facts beside the title.
  package let facts: [Text]
  package let sections: [Section]
  /// The last line: what identifies the inputs.
  package let footer: Text
  /// In which language it is written.
  package var wording: Wording = .english
  /// What its author gives it; nil for the look of every report.
  package var branding: Branding? = nil
}

package struct Section: Sendable, Equatable {
  /// Stable name, used as the anchor of a page.
  package let id: String
  /// One or two words for a table of contents.
  package let shortTitle: Text
  package let title: Text
  /// What the section answers, in one line.
  package let question: Text?
  package let blocks: [Block]
}

/// The closed set of things a report is made of.
package enum Block: Sendable, Equatable {
  case paragraph(Text)
  /// A remark that must not be overlooked.
  case note(Text)
  case list([Text])
  /// Terms with what is to be said of them.
  case facts([Fact])
  /// Three large figures.
  case keyFigures([KeyFigure])
  /// Names of the segments of the bars that follow.
  case legend([LegendEntry])
  case heading(Text)
  case table(Table)
  /// Side by side where there is room, else one below the other.
  case columns([Block], [Block])
  /// Says again, or draws, what stands elsewhere: for pages, and left out of Markdown, where a changed value is to change
  /// few lines.
  case onPage([Block])
  /// Holds for the agreed weights alone: vanishes from a page while other weights are tried on it.
  case agreedOnly([Block])
  case whatIf(WhatIfControls)
  /// Drawings, for pages only: a table beside them says the same.
  case scatter(Scatter)
  case slopes(SlopeChart)
  /// Shown on demand on a screen, always open on paper.
  case folded(summary: Text, [Block])
  /// Words that are not the tool's.
  case authored(AuthoredWords)
}

package struct Fact: Sendable, Equatable {
  package let term: Text
  package let detail: Text
}

package struct KeyFigure: Sendable, Equatable {
  package let label: Text
  package let figure: Text
  package let explanation: Text
}

package struct LegendEntry: Sendable, Equatable {
  package let letter: String
  package let shade: Int
  package let text: Text
}

package struct Table: Sendable, Equatable {
  /// What the table shows, in a line that no other table of the report has.
  package let caption: Text
  package let columns: [Column]
  package let rows: [Row]

  package struct Column: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      case text
      /// Figures, aligned at their end.
      case number
      /// Bars of several segments; takes what is left of the width.
      case bar
      /// Points from 0 to 100 with a small bar each.
      case points
      /// Bands of a day, below a scale of its hours.
      case day
      /// How often, of 100.
      case frequency
      /// A stretch of a scale.
      case range
      /// Lettered dots on a scale; takes what is left of the width.
      case dots
    }

    package let title: Text
    package let kind: Kind

    init(_ title: Text, _ kind: Kind = .text) {
      self.title = title
      self.kind = kind
    }
  }

  package struct Row: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      case plain, firstPlace
      /// Heads the rows below it.
      case group
    }

    package let cells: [TableCell]
    package let kind: Kind
    /// How many groups the row stands in.
    package let depth: Int

    init(_ cells: [TableCell], kind: Kind = .plain, depth: Int = 0) {
      self.cells = cells
      self.kind = kind
      self.depth = depth
    }
  }

  /// Index of the column that names the row.
  package let header: Int
}

package enum TableCell: Sendable, Equatable {
  case text(Text)
  /// A figure as ``Figures`` writes it.
  case number(String)
  /// A figure among words, aligned as figures are.
  case measure(Text)
  case bar(Bar)
  /// Points from 0 to 100: a figure with a small bar where bars can be drawn.
  case points(Double)
  case day(DayBand)
  case frequency(Frequency)
  case range(RangeBand)
  case dots(DotStrip)
}

/// A bar of one or more segments, from 0 to at most 100 hundredths of the width.
package struct Bar: Sendable, Equatable {
  package struct Segment: Sendable, Equatable {
    /// One letter that names the segment without colour; empty if there is only one.
    package let letter: String
    package let shade: Int
    /// Length in points.
    package let points: Double
    /// What the segment stands for, beside its letter where there is room; nil for its points.
    var figure: String?
  }

  package let segments: [Segment]
  /// The bar in a sentence, for those who do not see it.
  package let sentence: Text
}
