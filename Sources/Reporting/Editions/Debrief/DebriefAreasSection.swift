internal import Outcome

/// The points of the bid and of the winner, area by area.
enum DebriefAreasSection: DebriefSection {
  static func section(of debrief: Debrief) -> Section? {
    guard debrief.areas.contains(where: { $0.own != nil }) else { return nil }
    var columns: [Table.Column] = [.init("Area"), .init("Weight", .number), .init("Own points", .number)]
    if let winner = debrief.winner { columns += [.init("Points of \(winner)", .number), .init("Who has more")] }
    let rows = debrief.areas.map { area in
      var cells: [TableCell] = [
        .text(area.title), .number(area.weight), .number(area.own.map(Figures.points) ?? "–"),
      ]
      if debrief.hasLost {
        cells += [
          .measure(area.winner.map { .figure(Figures.fixed($0, 0)) } ?? "kept back"), .text(words(area, debrief)),
        ]
      }
      return Table.Row(cells)
    }
    let sum: Text =
      "Each area counts from 0 to 100 points, by what its criteria count; the score is the sum of weight × points."
    return Section(
      id: "areas", shortTitle: "Areas", title: "Points by area", question: "Where were points won and lost?",
      blocks: [
        .paragraph(
          debrief.place != nil
            ? sum
            : sum + " " + "They are shown for information; a bid that fails a must-have is not ranked."),
        .table(Table(caption: "Points from 0 to 100 in each area", columns: columns, rows: rows, header: 0)),
      ])
  }

  private static func words(_ area: Debrief.Area, _ debrief: Debrief) -> Text {
    switch area.order {
    case .own: debrief.name
    case .winner: debrief.winner ?? "–"
    case .equal: "neither"
    case nil: "–"
    }
  }
}
