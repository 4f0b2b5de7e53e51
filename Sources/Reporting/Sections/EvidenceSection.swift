internal import Decision
internal import Outcome
internal import Outsourcing

/// Every value of every provider with its place in its file.
enum EvidenceSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let evaluation = indexed.evaluation
    guard !evaluation.vendors.isEmpty else { return nil }
    let ranked = evaluation.ranking.places.map(\.vendor)
    let rest = evaluation.vendors.map(\.id).filter { !ranked.contains($0) }
    let blocks = (ranked + rest).map { vendor in
      let place = evaluation.ranking.places.first { $0.vendor == vendor }
      return Block.folded(
        summary: summary(indexed, vendor, place),
        notes(evaluation, vendor) + [.table(table(indexed, vendor, place))])
    }
    let all =
      [
        Block.paragraph(
          "Points say what an answer is worth from 0 to 100. Weight × points is what it adds to the score, rounded so that the column adds up to the score shown. The source names the file and the line of the bid."
        )
      ] + (RelativePriceWords(evaluation).map { [.paragraph($0.points)] } ?? []) + blocks
    let isFolded = indexed.edition == .board
    return Section(
      id: "evidence", shortTitle: "Evidence", title: "Evidence", question: "Where does each value come from?",
      blocks: isFolded ? [.folded(summary: "Every value of every provider, with its source", all)] : all)
  }

  /// The buyer's own paragraphs about a provider.
  private static func notes(_ evaluation: Evaluation, _ vendor: String) -> [Block] {
    evaluation.notes.filter { $0.vendor == vendor }.map { .paragraph(.quoted($0.text)) }
  }

  private static func summary(_ indexed: IndexedEvaluation, _ vendor: String, _ place: PlaceFacts?) -> Text {
    let answered = indexed.leaves.filter { indexed.performance(vendor, $0.id)?.state == .answered }.count
    let score: Text = place.map { "\(figure: Figures.points($0.scores.score)) points" } ?? "knocked out"
    let name = indexed.name(vendor)
    return indexed.leaves.count == 1
      ? "\(name): \(score), \(answered) of 1 criterion answered"
      : "\(name): \(score), \(answered) of \(indexed.leaves.count) criteria answered"
  }

  static func table(_ indexed: IndexedEvaluation, _ vendor: String, _ place: PlaceFacts?) -> Table {
    let shown = place.map(indexed.shownContributions)
    let rows = indexed.outline.map { criterion, depth in
      let adds = shown.map { shown in
        Figures.points(Figures.sumOfTenths(indexed.leaves(below: criterion.id).map { shown[$0.id] ?? 0 }))
      }
      return row(indexed, vendor, criterion, depth, adds: adds)
    }
    return Table(
      caption: place == nil
        ? "Answers of \(indexed.name(vendor)); knocked out, so nothing is added up"
        : "Answers of \(indexed.name(vendor)) and what each adds to its score",
      columns: [
        .init("Criterion"), .init("Answer"), .init("Points", .number), .init("Weight", .number),
      ] + (place == nil ? [] : [.init("Adds", .number)]) + [.init("Evidence"), .init("Source")], rows: rows, header: 0)
  }

  private static func row(
    _ indexed: IndexedEvaluation, _ vendor: String, _ criterion: CriterionFacts, _ depth: Int, adds: String?
  ) -> Table.Row {
    let isGroup = criterion.leaf == nil
    let performance = indexed.performance(vendor, criterion.id)
    let points =
      isGroup ? indexed.groupPoints(vendor, criterion.id) : indexed.points(vendor, criterion.id)?.headline
    return Table.Row(
      [
        .text(.quoted(criterion.title)), .text(isGroup ? "" : value(performance, criterion)),
        .number(points.map(Figures.points) ?? "–"), .number(indexed.weight(criterion.id)),
      ] + (adds.map { [.number($0)] } ?? []) + [
        .text(isGroup ? "" : support(performance, indexed.edition)),
        .text(isGroup ? "" : indexed.source(performance?.source, of: vendor)),
      ], kind: isGroup ? .group : .plain, depth: depth)
  }

  static func value(_ performance: PerformanceFacts?, _ leaf: CriterionFacts) -> Text {
    // A computed amount has more decimals than anybody pays.
    if leaf.leaf?.priceFormula != nil, let performance, performance.state == .answered,
      case .number(let amount) = performance.level
    {
      return Unit.money.amount(Figures.money(amount), currency: leaf.leaf?.currency)
    }
    return value(performance, unit: leaf.leaf?.unit, currency: leaf.leaf?.currency)
  }

  /// The answer in words, with its unit.
  static func value(_ performance: PerformanceFacts?, unit answered: Unit?, currency: String?) -> Text {
    guard let performance else { return "no answer" }
    func amount(_ number: Double) -> Text {
      let figure = Figures.grouped(number)
      return answered?.amount(figure, currency: currency, after: number) ?? .figure(figure)
    }
    if performance.state != .answered, let low = performance.low, let high = performance.high {
      return "no answer; between \(figure: Figures.grouped(low)) and \(amount(high)), says the buyer"
    }
    switch performance.state {
    case .missing: return "not in the bid"
    case .notJudged: return "not judged yet"
    case .unanswered: return "not answered" + reason(performance)
    case .notApplicable: return "claimed not applicable" + reason(performance)
    case .granted: return "does not apply, the buyer agrees"
    case .notComputed: return performance.reason == nil ? "not computed yet" : "not computed" + reason(performance)
    case .answered: break
    }
    switch (performance.level, performance.low, performance.high) {
    case (.number(let number), _, _):
      return value(amount(number), performance)
    case (.word(let word), _, _): return answered?.word(word) ?? .quoted(word)
    case (nil, .some(let low), .some(let high)):
      return value("\(figure: Figures.grouped(low)) to \(amount(high))", performance)
    default: return "no answer"
    }
  }

  /// A converted value with the original beside it.
  private static func value(_ value: Text, _ performance: PerformanceFacts) -> Text {
    performance.written.map { "\(value) (written: \(.quoted($0)))" } ?? value
  }

  private static func reason(_ performance: PerformanceFacts) -> Text {
    performance.reason.map { ": " + (performance.origin == .computed ? ComputedReasons.said($0) : .quoted($0)) } ?? ""
  }

  /// True for what says itself that it is a page: "p. 2", "pp 3", "page 4".
  private static func namesPages(_ page: String) -> Bool {
    let rest = page.lowercased().drop { $0.isLetter }
    let word = page.lowercased().prefix { $0.isLetter }
    let number = rest.drop { $0 == "." || $0 == " " }
    return ["p", "pp", "page", "pages"].contains(String(word)) && number.first?.isNumber == true
  }

  private static func support(_ performance: PerformanceFacts?, _ edition: Edition) -> Text {
    guard let performance else { return "–" }
    // A bidder is told that the panel judged, not who of it.
    let who = edition.isForOneProvider ? nil : performance.by.map { Text.quoted($0) }
    switch performance.origin {
    case .panel: return (who.map { "judged by \($0)" } ?? "judged by the panel") + reason(performance)
    case .buyer where performance.state == .granted:
      return (who.map { "granted by \($0)" } ?? "granted by the buyer") + reason(performance)
    case .buyer: return (who.map { "set by \($0)" } ?? "set by the buyer") + reason(performance)
    case .computed: return performance.state == .notComputed ? "–" : "computed" + reason(performance)
    case .bid: break
    }
    var parts: [Text] = []
    if performance.state == .answered { parts.append(performance.evidence.inWords) }
    if let document = performance.document { parts.append(.quoted(document)) }
    if let page = performance.page {
      parts.append(namesPages(page) ? .quoted(page) : "p. \(.quoted(page))")
    }
    if let date = performance.date { parts.append("\(date: date)") }
    if let note = performance.note { parts.append(.quoted(note)) }
    return parts.isEmpty ? "–" : parts.joined(by: ", ")
  }
}
