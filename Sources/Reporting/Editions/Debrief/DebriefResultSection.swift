internal import Outcome
internal import Outsourcing

/// Which place the bid has, and who was chosen.
enum DebriefResultSection: DebriefSection {
  static func section(of debrief: Debrief) -> Section? {
    Section(
      id: "result", shortTitle: "Result", title: title(debrief), question: nil,
      blocks: [
        .paragraph(own(debrief) + winner(debrief)),
        .note(
          .strong("What this sheet holds.") + " It is written for " + debrief.name
            + " alone: its own answers in full, of the winner the points of whole areas in whole points, and nothing of any other bid."
            + (debrief.hasLost && !debrief.isWinnerComplete
              ? " Where an area rests on one answer the winner's points are kept back, because they would give the answer away."
              : "")),
      ])
  }

  private static func title(_ debrief: Debrief) -> Text {
    guard let place = debrief.place else { return debrief.name + ": not ranked, because a must-have is not met" }
    let places = debrief.indexed.evaluation.ranking.places
    let ranked = places.count
    let isShared = places.count { $0.rank == place.rank } > 1
    return debrief.name + ": \(figure: isShared ? "shared " : "")place \(place.rank) of \(ranked)"
  }

  private static func own(_ debrief: Debrief) -> Text {
    guard let place = debrief.place else {
      return "A bid that fails a must-have is not ranked, whatever its other answers are worth."
    }
    return "The bid has \(figure: Figures.points(place.scores.score)) of 100 points."
  }

  private static func winner(_ debrief: Debrief) -> Text {
    let evaluation = debrief.indexed.evaluation
    let date: Text = evaluation.award.map { " on \(figure: $0.date.inWords)" } ?? ""
    guard let winner = debrief.winner else {
      return debrief.isAwarded ? " It was chosen" + date + "." : " No award is recorded yet."
    }
    let points: Text = debrief.winnerScore.map { " with about \(figure: Figures.fixed($0, 0)) points" } ?? ""
    return debrief.isAwarded
      ? " " + winner + " was chosen" + date + points + "."
      : " " + winner + " is first" + points + "; no award is recorded yet."
  }
}
