internal import Decision
internal import Reporting

/// Acceptabilities under the names of `solve`, in the order of the problem.
struct SMAAAnswer {
  private let found: Acceptability
  /// Ids in the order of the problem, with their places in the lists of ``found``.
  private let vendors: [(id: String, place: Int)]
  private let criteria: [(id: String, place: Int)]

  init(_ found: Acceptability, in vendors: [String], criteria: [String]) {
    func places(_ ids: [String], _ sorted: [String]) -> [(id: String, place: Int)] {
      let places = Dictionary(sorted.enumerated().map { ($1, $0) }) { first, _ in first }
      return ids.compactMap { id in places[id].map { (id, $0) } }
    }
    self.found = found
    self.vendors = places(vendors, found.vendors)
    self.criteria = places(criteria, found.criteria)
  }

  var outputs: [JSONValue.Member] {
    [
      .init("rank_acceptability", byVendor { .array(found.rankAcceptability[$0].map { .number($0) }) }),
      .init(
        "central_weights",
        byVendor { vendor in
          found.centralWeights[vendor].map { weights in
            .object(criteria.map { .init($0.id, .number(weights[$0.place])) })
          } ?? .null
        }),
      .init("confidence_factor", byVendor { found.confidenceFactor[$0].map { .number($0) } ?? .null }),
      .init(
        "pairwise_winning",
        byVendor { vendor in
          .object(
            vendors.filter { $0.place != vendor }.map {
              .init($0.id, .number(found.pairwiseWinning[vendor][$0.place]))
            })
        }),
      .init("mean_rank", byVendor { .number(found.meanRank[$0]) }),
      .init(
        "holistic_acceptability",
        .object([
          .init("linear", numbers(found.holistic.linear)), .init("centroid", numbers(found.holistic.centroid)),
          .init("inverse", numbers(found.holistic.inverse)),
        ])),
    ]
  }

  /// The shares of first places with fixed weights, if they were asked for.
  func first(_ shares: [Double]?) -> [JSONValue.Member] {
    shares.map { [.init("first_with_fixed_weights", numbers($0))] } ?? []
  }

  /// What only a simulation has to say.
  func simulated(_ result: SimulationResult) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("mean_score", numbers(result.meanScore)), .init("mean_best_score", .number(result.meanBestScore)),
      .init("largest_standard_error", .number(result.largestStandardError)),
    ]
    if let fixed = result.fixed {
      members += [
        .init("perfect_information_with_fixed_weights", .number(fixed.perfectInformation)),
        .init("answers_with_fixed_weights", numbers(fixed.answers)),
      ]
    }
    return members
  }

  /// One line for each vendor: how often it is first, and its mean rank.
  var table: [String] {
    vendors.map { id, place in
      let first = shortestForm(of: found.rankAcceptability[place].first ?? 0)
      return "\(terminalText(id))  first in \(first) of all cases, mean rank \(shortestForm(of: found.meanRank[place]))"
    }
  }

  private func byVendor(_ value: (Int) -> JSONValue) -> JSONValue {
    .object(vendors.map { .init($0.id, value($0.place)) })
  }

  private func numbers(_ list: [Double]) -> JSONValue { byVendor { .number(list[$0]) } }
}
