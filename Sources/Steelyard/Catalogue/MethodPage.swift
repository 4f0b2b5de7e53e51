internal import Decision

/// What is said about one method, whatever it is for: the same words on the command line, as JSON and in the reference.
struct MethodPage: Sendable {
  /// What a method is for; the order of the reference.
  enum Use: String, CaseIterable, Sendable {
    case ranking, outranking, group, weights, diagnostic

    var title: String {
      switch self {
      case .ranking: "Ranking methods"
      case .outranking: "Outranking methods"
      case .group: "One ranking from several"
      case .weights: "Ways to weights"
      case .diagnostic: "Shares worked out from the bids, which never decide"
      }
    }
  }

  /// What a method keeps or breaks, a clause.
  struct Law: Sendable {
    /// The letter of a law that all ranking methods are held to; empty for one of its own.
    let letter: String
    let statement: String
    /// The forms that break it, and why; nil where it holds.
    let breach: (variants: [String], reason: String)?
  }

  let id: String
  let use: Use
  let name: String
  let formula: String
  let variants: [String]
  let parameters: [DescribedParameter]
  let sources: [String]
  let laws: [Law]
  let traps: [String]

  init(_ method: any RankingMethod.Type) {
    let page = method.description
    self.init(
      id: method.id, use: .ranking, name: page.name, formula: page.formula, variants: method.variants,
      parameters: page.parameters,
      sources: page.sources,
      laws: RankingLaw.allCases.map { law in
        let breach = page.breaches.first { $0.law == law }
        return Law(
          letter: law.rawValue, statement: law.statement, breach: breach.map { ($0.variants, $0.reason) })
      }, traps: page.traps)
  }

  init(_ id: String, _ use: Use, _ variants: [String], _ page: ProcedureDescription) {
    self.init(
      id: id, use: use, name: page.name, formula: page.formula, variants: variants,
      parameters: page.parameters,
      sources: page.sources, laws: page.laws.map { Law(letter: "", statement: $0, breach: nil) }, traps: page.traps)
  }

  private init(
    id: String, use: Use, name: String, formula: String, variants: [String], parameters: [DescribedParameter],
    sources: [String], laws: [Law], traps: [String]
  ) {
    self.id = id
    self.use = use
    self.name = name
    self.formula = formula
    self.variants = variants
    self.parameters = parameters
    self.sources = sources
    self.laws = laws
    self.traps = traps
  }
}
