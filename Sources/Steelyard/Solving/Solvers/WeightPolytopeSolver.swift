internal import Decision
internal import Intake
internal import Reporting

/// `weight_polytope`: what holds for all weights that fulfil the statements about them, whatever the open cells are.
enum WeightPolytopeSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "weight_polytope", form: ProblemForm(.unweighted, cells: .any),
    parameters: WeightStatements.names + ["scale", "rescaling", "cells", "interval", "output", "tie", "tie_rule"])

  /// Numbers that are listed as corners, unless an order needs more; beyond, nobody reads them.
  private static let greatestNumberCount = 16_000

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let points = try PointsProblem(problem)
    let statements = try WeightStatements(problem, parameters)
    let polytope = try statements.polytope(at: problem.methodSpan)
    do throws(Refusal) {
      let ranges = try PointRanges(
        criteria: points.criteria, vendors: points.vendors, low: points.values.map { $0.map(\.guaranteed) },
        high: points.values.map { $0.map(\.best) })
      return try solution(points, statements.statements, PairExtremes(ranges, over: polytope))
    } catch {
      throw ProblemRefusal(error, at: problem.methodSpan)
    }
  }

  private static func solution(
    _ problem: PointsProblem, _ statements: [WeightStatement], _ pairs: PairExtremes
  ) throws(Refusal) -> Solution {
    let leads = try LargestLead.all(of: pairs)
    let ranks = try RankExtremes.all(of: pairs, leads: leads)
    if let open = ranks.first(where: { !$0.isExact }) {
      throw Refusal(.sizeLimit, open.vendor, "the search for its best and worst rank does not end")
    }
    // Everything is printed in the order of the file.
    let rankOf = Dictionary(ranks.map { ($0.vendor, $0) }) { first, _ in first }
    let leadOf = Dictionary(leads.map { ($0.vendor, $0) }) { first, _ in first }
    let preferences = Dictionary(pairs.preferences.map { (Pair($0.vendor, $0.rival), $0) }) { first, _ in first }
    let criteria = pairs.polytope.criteria
    func weights(_ list: [Double]) -> JSONValue {
      let byId = Dictionary(zip(criteria, list).map { ($0, $1) }) { first, _ in first }
      return .object(problem.criteria.compactMap { id in byId[id].map { .init(id, .number($0)) } })
    }
    let limit = max(criteria.count, greatestNumberCount / criteria.count)
    let corners = pairs.polytope.corners(limit: limit)
    let pairsOut = problem.vendors.flatMap { vendor in
      problem.vendors.compactMap { rival in
        preferences[Pair(vendor, rival)].map { JSONValue.Member("\(vendor)|\(rival)", members(of: $0)) }
      }
    }
    var outputs: [JSONValue.Member] = corners.map { [.init("vertices", .array($0.map(weights)))] } ?? []
    outputs += [
      .init("pairs", .object(pairsOut)),
      .init(
        "rank_range",
        .object(
          problem.vendors.compactMap { id in
            rankOf[id].map { .init(id, .array([.number(Double($0.best)), .number(Double($0.worst))])) }
          })),
      // Without a rival there is no lead.
      .init(
        "largest_lead", .object(problem.vendors.map { id in .init(id, leadOf[id].map { .number($0.lead) } ?? .null) })),
      .init(
        "weights_of_largest_lead",
        .object(problem.vendors.compactMap { id in leadOf[id].map { .init(id, weights($0.weights)) } })),
    ]
    var solution = Solution(
      variant: [
        .init("method", .text(declaration.key)),
        .init("weights", .text(statements.isEmpty ? "free" : statements.map(\.words).joined(separator: "; "))),
      ],
      outputs: outputs,
      table: problem.vendors.compactMap { id in
        rankOf[id].map { rank in
          let lead = leadOf[id].map { ", largest lead \(shortestForm(of: $0.lead))" } ?? ""
          return "\(rank.best)–\(rank.worst)  \(terminalText(id))\(lead)"
        }
      })
    if corners == nil {
      solution.notes = ["The corners are too many to list (or to find: there are more than \(limit))."]
    }
    return solution
  }

  private static func members(of pair: PairwisePreference) -> JSONValue {
    .object([
      .init("min_difference", .number(pair.minDifference)), .init("max_difference", .number(pair.maxDifference)),
      .init("necessary", .truth(pair.isNecessary)), .init("possible", .truth(pair.isPossible)),
    ])
  }

  private struct Pair: Hashable {
    let vendor: String
    let rival: String

    init(_ vendor: String, _ rival: String) {
      self.vendor = vendor
      self.rival = rival
    }
  }
}
