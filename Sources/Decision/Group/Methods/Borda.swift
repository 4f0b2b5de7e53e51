/// One ranking from several by adding up places.
package enum Borda: GroupMethod {
  package static let id = "borda"
  package static let description = ProcedureDescription(
    name: "Borda count",
    formula: "n minus the place, summed over the judges; tied options share the mean of their places",
    sources: ["Borda 1781, Mémoire sur les élections au scrutin"],
    laws: [
      "the counts of all options together are judges · n(n − 1)/2",
      "without ties the count is the number of judge and rival pairs in which the option is placed before the rival",
    ],
    traps: ["An option that nobody wants can decide who wins, by coming between two others."])

  /// In the byte order of options.
  package static func counts(_ rankings: GroupRankings) -> [GroupCount] {
    let ranks = rankings.places.map(averageRanks)
    let size = Double(rankings.options.count)
    return rankings.options.enumerated().map { index, option in
      GroupCount(option: option, count: ranks.reduce(0) { $0 + size - $1[index] })
    }
  }
}
