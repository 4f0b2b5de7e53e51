internal import Outcome
internal import Outsourcing

/// What each provider would sign, term by term, in the words and units of the question.
enum ContractTermsSection: ReportSection {
  /// Id of the group that holds contract terms, and the start of the ids of its criteria and of facts on the contract.
  private static let group = "contract"

  static func section(of indexed: IndexedEvaluation) -> Section? {
    let terms = terms(of: indexed)
    let vendors = indexed.rankedVendors.isEmpty ? indexed.allVendors : indexed.rankedVendors
    guard !terms.isEmpty, !vendors.isEmpty else { return nil }
    var blocks = ProviderColumns.blocks(indexed, vendors) { part, range in
      Table(
        caption: "Contract terms side by side\(range)",
        columns: [.init("Term")] + part.map { .init(indexed.name($0)) },
        rows: terms.map { row($0, part, among: vendors, indexed) }, header: 0)
    }
    blocks.append(.paragraph(legend(indexed, terms, vendors)))
    if let open = open(indexed, terms, vendors) { blocks.append(.note(open)) }
    return Section(
      id: "contract", shortTitle: "Contract", title: "Contract terms",
      question: "What do the contracts offer, side by side?", blocks: blocks)
  }

  private struct Term {
    let id: String
    let title: String
    let unit: Unit
    let currency: String?
    /// True if it is worth points.
    let isScored: Bool
  }

  private static func terms(of indexed: IndexedEvaluation) -> [Term] {
    let below = indexed.leaves(below: group)
    let leaves = below.isEmpty ? indexed.leaves.filter { $0.id.hasPrefix("\(group).") } : below
    return leaves.compactMap { criterion in
      criterion.leaf.map {
        Term(id: criterion.id, title: criterion.title, unit: $0.unit, currency: $0.currency, isScored: true)
      }
    }
      + indexed.evaluation.model.facts.filter { $0.id.hasPrefix("\(group).") }.map {
        Term(id: $0.id, title: $0.title, unit: $0.unit, currency: nil, isScored: false)
      }
  }

  // MARK: Rows

  private static func row(
    _ term: Term, _ part: [String], among vendors: [String], _ indexed: IndexedEvaluation
  ) -> Table.Row {
    let best = best(of: term, vendors, indexed)
    let mustHave = indexed.evaluation.model.requirements.contains { $0.criterion == term.id }
    let title: Text = mustHave ? "\(.quoted(term.title)), must-have" : .quoted(term.title)
    return Table.Row(
      [.text(title)]
        + part.map { vendor in
          let words = offer(term, vendor, indexed)
          return .text(best.contains(vendor) ? .strong("\(words), most points") : words)
        })
  }

  private static func offer(_ term: Term, _ vendor: String, _ indexed: IndexedEvaluation) -> Text {
    let stated = statement(term, vendor, indexed)
    if stated?.state == .answered, case .word(let word) = stated?.level {
      return term.unit.word(word.replacing("_", with: " "))
    }
    return EvidenceSection.value(stated, unit: term.unit, currency: term.currency)
  }

  private static func statement(_ term: Term, _ vendor: String, _ indexed: IndexedEvaluation) -> PerformanceFacts? {
    term.isScored
      ? indexed.performance(vendor, term.id)
      : indexed.evaluation.facts.first { $0.vendor == vendor && $0.criterion == term.id }
  }

  /// Providers whose answer is worth most; none where all who answered are worth the same, or only one answered.
  private static func best(of term: Term, _ vendors: [String], _ indexed: IndexedEvaluation) -> Set<String> {
    guard term.isScored else { return [] }
    let points = vendors.compactMap { vendor -> (vendor: String, points: Double)? in
      guard indexed.performance(vendor, term.id)?.state == .answered else { return nil }
      return indexed.points(vendor, term.id).map { (vendor, $0.headline) }
    }
    guard let most = points.map(\.points).max(), points.contains(where: { $0.points < most }) else { return [] }
    return Set(points.filter { $0.points == most }.map(\.vendor))
  }

  // MARK: Words below the table

  private static func legend(_ indexed: IndexedEvaluation, _ terms: [Term], _ vendors: [String]) -> Text {
    let text: Text =
      "“Most points” marks what is worth most in its row; where all answers are worth the same, and on terms that carry no points, nothing is marked."
    guard vendors.count < indexed.evaluation.vendors.count else { return text }
    return text + " "
      + "Providers that are knocked out are left out here; their answers stand under Evidence."
  }

  private static func open(_ indexed: IndexedEvaluation, _ terms: [Term], _ vendors: [String]) -> Text? {
    let open = vendors.compactMap { vendor -> Text? in
      let titles = terms.filter { term in
        let state = statement(term, vendor, indexed)?.state ?? .missing
        return state != .answered && state != .granted
      }.map { Text.quoted($0.title) }
      return titles.isEmpty ? nil : indexed.name(vendor) + ": " + titles.joined(by: "; ")
    }
    return open.isEmpty ? nil : .strong("Still open.") + " " + open.joined(by: ". ") + "."
  }
}
