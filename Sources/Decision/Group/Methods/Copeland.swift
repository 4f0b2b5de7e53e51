/// One ranking from several by majorities over each rival.
package enum Copeland: GroupMethod {
  package static let id = "copeland"
  package static let description = ProcedureDescription(
    name: "Copeland count",
    formula: "1 for each rival that more judges place behind than before, one half for each tie",
    sources: ["Copeland 1951, A reasonable social welfare function"],
    laws: [
      "the counts of all options together are n(n − 1)/2",
      "an option that beats every rival has n − 1 and is alone with it",
    ],
    traps: ["Ties for first are frequent with few options; a majority of one counts like unanimity."])

  /// In the byte order of options.
  package static func counts(_ rankings: GroupRankings) -> [GroupCount] {
    let preferences = rankings.preferences
    return rankings.options.enumerated().map { first, option in
      let count = rankings.options.indices.filter { $0 != first }.reduce(0.0) { sum, second in
        let (ahead, behind) = (preferences[first][second], preferences[second][first])
        return sum + (ahead > behind ? 1 : ahead == behind ? 0.5 : 0)
      }
      return GroupCount(option: option, count: count)
    }
  }
}
