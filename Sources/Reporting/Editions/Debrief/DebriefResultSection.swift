internal import Outcome
internal import Outsourcing

/// Which place the bid has, and who was chosen.
enum DebriefResultSection: DebriefSection {
  static func section(of debrief: Debrief) -> Section? {
    Section(
      id: "result", shortTitle: "Result", title: title(debrief), question: nil,
      blocks: [
        .paragraph(own(debrief) + " " + winner(debrief)), .note(scope(debrief)),
      ])
  }

  private static func scope(_ debrief: Debrief) -> Text {
    let scope: Text =
      "\(.strong("What this sheet holds.")) It is written for \(debrief.name) alone: its own answers in full, of the winner the points of whole areas in whole points, and nothing of any other bid."
    guard debrief.hasLost, !debrief.isWinnerComplete else { return scope }
    return scope + " "
      + "Where an area rests on one answer the winner's points are kept back, because they would give the answer away."
  }

  private static func title(_ debrief: Debrief) -> Text {
    guard let place = debrief.place else { return "\(debrief.name): not ranked, because a must-have is not met" }
    let places = debrief.indexed.evaluation.ranking.places
    let isShared = places.count { $0.rank == place.rank } > 1
    return isShared
      ? "\(debrief.name): shared place \(place.rank) of \(places.count)"
      : "\(debrief.name): place \(place.rank) of \(places.count)"
  }

  private static func own(_ debrief: Debrief) -> Text {
    guard let place = debrief.place else {
      return "A bid that fails a must-have is not ranked, whatever its other answers are worth."
    }
    return "The bid has \(figure: Figures.points(place.scores.score)) of 100 points."
  }

  private static func winner(_ debrief: Debrief) -> Text {
    let award = debrief.indexed.evaluation.award
    guard let winner = debrief.winner else {
      return award.map { "It was chosen on \(date: $0.date)." } ?? "No award is recorded yet."
    }
    let points = debrief.winnerScore.map { Text.figure(Figures.fixed($0, 0)) }
    switch (award, points) {
    case (let award?, let points?): return "\(winner) was chosen on \(date: award.date) with about \(points) points."
    case (let award?, nil): return "\(winner) was chosen on \(date: award.date)."
    case (nil, let points?): return "\(winner) is first with about \(points) points; no award is recorded yet."
    case (nil, nil): return "\(winner) is first; no award is recorded yet."
    }
  }
}
