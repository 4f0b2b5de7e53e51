internal import Decision
internal import Outcome

/// Letters in place of names, for a review of what was offered and not of who offers it (`report-design.md` 7).
///
/// Letters tell nothing that the report does not show. Providers have theirs in the order of the ranking, those knocked
/// out after it by the score they would have had; roles in the order of their weights; other evaluators in the order of
/// the number of their scores. The order of files, the alphabet, or a digest of names would give them away to anybody who
/// knows who takes part.
struct AnonymousNames {
  struct Vendor {
    let id: String
    let name: String
    let file: String
    /// `A`.
    let letter: String

    var newId: String { "provider-\(letter.lowercased())" }
    var newName: String { "Provider \(letter)" }
  }

  /// In the order of their letters; empty where providers keep their names.
  let vendors: [Vendor]
  /// Names with what stands in their place, in the order of their letters; empty where evaluators keep their names.
  let evaluators: [(name: String, newName: String)]
  private let vendorOf: [String: Vendor]
  private let placeOf: [String: Int]

  init(_ evaluation: Evaluation, vendors hidesVendors: Bool, evaluators hidesEvaluators: Bool) {
    vendors = hidesVendors ? Self.vendors(of: evaluation) : []
    evaluators =
      hidesEvaluators
      ? Self.evaluators(of: evaluation).enumerated().map { ($0.element, "Role \(Self.letter($0.offset))") } : []
    vendorOf = Dictionary(vendors.map { ($0.id, $0) }) { first, _ in first }
    let replaced = vendors.map(\.newId) + evaluators.map(\.newName)
    placeOf = Dictionary(replaced.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  func vendor(_ id: String) -> Vendor? { vendorOf[id] }

  /// The place among all letters of what stands for a provider or an evaluator; behind them for anything else.
  func place(of replaced: String) -> Int { placeOf[replaced] ?? last }

  var last: Int { placeOf.count }

  // MARK: Order

  private static func vendors(of evaluation: Evaluation) -> [Vendor] {
    let out = evaluation.ranking.knockedOut.sorted {
      $0.scores.score == $1.scores.score
        ? bytesPrecede($0.vendor, $1.vendor) : $0.scores.score > $1.scores.score
    }
    var order: [String] = []
    for id in evaluation.ranking.places.map(\.vendor) + out.map(\.vendor) + evaluation.vendors.map(\.id)
    where !order.contains(id) { order.append(id) }
    return order.enumerated().compactMap { index, id in
      evaluation.vendors.first { $0.id == id }.map {
        Vendor(id: id, name: $0.name, file: $0.file, letter: letter(index))
      }
    }
  }

  private static func evaluators(of evaluation: Evaluation) -> [String] {
    let roles = (evaluation.robustness?.disagreement?.roles ?? []).sorted { left, right in
      left.weights == right.weights
        ? bytesPrecede(left.role, right.role) : right.weights.lexicographicallyPrecedes(left.weights)
    }
    let scores = Dictionary(grouping: evaluation.judgements, by: \.evaluator).mapValues(\.count)
    let others = scores.keys.filter { name in !roles.contains { $0.role == name } }.sorted { left, right in
      scores[left] == scores[right] ? bytesPrecede(left, right) : scores[left] ?? 0 > scores[right] ?? 0
    }
    return roles.map(\.role) + others
  }

  /// A, B … Z, AA, AB …
  static func letter(_ index: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26))))
    return index < 26 ? letter : Self.letter(index / 26 - 1) + letter
  }
}
