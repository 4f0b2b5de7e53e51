internal import Outcome
internal import Outsourcing

/// The register of certificates as it stands on the day of the decision, and how much of the controls asked for is shown.
enum CertificatesSection: ReportSection {
  /// A certificate that ends sooner after the decision than this is pointed out.
  private static let noticeDays = 90

  static func section(of indexed: IndexedEvaluation) -> Section? {
    let facts = Dictionary((indexed.evaluation.analysis?.providers ?? []).map { ($0.vendor, $0) }) { first, _ in first }
    let providers = indexed.allVendors.compactMap { facts[$0] }
    let hasCertificates = providers.contains { !$0.certificates.isEmpty }
    let hasControls = providers.contains { $0.controls != nil }
    guard hasCertificates || hasControls else { return nil }
    var blocks: [Block] = []
    if hasCertificates {
      blocks += matrix(indexed, providers)
      blocks += [.paragraph(legend(providers)), ending(indexed, providers)]
    }
    if hasControls { blocks += controls(indexed, providers) }
    return Section(
      id: "certificates", shortTitle: "Certificates", title: hasCertificates ? "Certificates and controls" : "Controls",
      question: hasCertificates ? "Which certificates hold on the decision date?" : "Which controls are in place?",
      blocks: blocks + providers.compactMap { detail(indexed, $0) })
  }

  // MARK: Scheme by provider

  private static func matrix(_ indexed: IndexedEvaluation, _ providers: [ProviderAnalysisFacts]) -> [Block] {
    let byVendor = Dictionary(providers.map { ($0.vendor, $0) }) { first, _ in first }
    let all = providers.flatMap(\.certificates)
    let schemes = CertificateScheme.allCases.filter { scheme in all.contains { $0.scheme == scheme } }
    let hasStrangers = all.contains { $0.scheme == nil }
    let date = indexed.evaluation.comparison.decisionDate
    return ProviderColumns.blocks(indexed, providers.map(\.vendor)) { part, range in
      var rows = schemes.map { scheme in
        Table.Row(
          [.text(CertificateWords.title(of: scheme))]
            + part.map { .text(state(of: scheme, byVendor[$0]?.certificates ?? [])) })
      }
      if hasStrangers {
        rows.append(
          Table.Row([.text("Others, not known here")] + part.map { .text(strangers(byVendor[$0]?.certificates ?? [])) })
        )
      }
      return Table(
        caption: "Certificates, reports and agreements on \(date: date)\(range)",
        columns: [.init("Scheme")] + part.map { .init(indexed.nameAndStanding($0)) }, rows: rows, header: 0)
    }
  }

  private static func state(of scheme: CertificateScheme, _ certificates: [CertificateReading]) -> Text {
    guard !certificates.isEmpty else { return "no answer" }
    // Several of one scheme: what counts most, then what lasts longest, stands for all; each has its line below.
    let best = certificates.filter { $0.scheme == scheme }.max { left, right in
      (left.bestCredit, left.credit, left.until?.daysSince1970 ?? 0)
        < (right.bestCredit, right.credit, right.until?.daysSince1970 ?? 0)
    }
    return best.map { CertificateWords.state($0, scheme) } ?? "none"
  }

  private static func strangers(_ certificates: [CertificateReading]) -> Text {
    let names = certificates.filter { $0.scheme == nil }.map { Text.quoted($0.standard) }
    return names.isEmpty ? "none" : "\(names.inWords) (counts for nothing)"
  }

  /// What the words that occur mean.
  private static func legend(_ providers: [ProviderAnalysisFacts]) -> Text {
    let readings = providers.flatMap(\.certificates)
    var meanings: [Text] = ["none: the bid lists no such certificate"]
    if readings.contains(where: { $0.status == .claimOnly }) {
      meanings.append("claimed: the provider says so and shows nothing")
    }
    if readings.contains(where: { $0.status == .undated || ($0.status.isInForce && $0.level == .documented) }) {
      meanings.append("documented only: the certificate itself is missing or undated")
    }
    if readings.contains(where: CertificateWords.isTypeOne) {
      meanings.append("type I: controls were described on one day, not tested over a period, so it counts half")
    }
    if readings.contains(where: { $0.coverage.guaranteed < 1 }) {
      meanings.append("not all sites: some of the work is done where the certificate does not hold")
    }
    if providers.contains(where: \.certificates.isEmpty) {
      meanings.append("no answer: the bid says nothing on certificates")
    }
    return "What the words mean: \(meanings.joined(by: "; ")). What has ended counts for nothing."
  }

  // MARK: What ends soon

  private static func ending(_ indexed: IndexedEvaluation, _ providers: [ProviderAnalysisFacts]) -> Block {
    let decision = indexed.evaluation.comparison.decisionDate
    let start = indexed.evaluation.analysis?.service?.start
    let notice = decision.adding(days: noticeDays)
    let items = providers.flatMap { provider in
      provider.certificates.compactMap { reading -> (until: CalendarDate, text: Text)? in
        guard reading.status.isInForce, let until = reading.until else { return nil }
        guard start.map({ until < $0 }) == true || notice.map({ until <= $0 }) == true else { return nil }
        let early: Text = start.map { until < $0 } == true ? ", before the service starts" : ""
        let entry: Text = "\(indexed.nameAndStanding(provider.vendor)): \(.quoted(reading.standard)), \(date: until)"
        return (until, entry + early)
      }
    }.enumerated().sorted { left, right in
      left.element.until == right.element.until
        ? left.offset < right.offset : left.element.until < right.element.until
    }
    guard !items.isEmpty else {
      let nothing: Text =
        start.map { start in
          "none. No certificate in force ends before the service starts on \(date: start), or within \(noticeDays) days of the decision."
        } ?? "none. No certificate in force ends within \(noticeDays) days of the decision."
      return .paragraph(.strong("Ending soon:") + " " + nothing)
    }
    let title = Text.strong("Ending soon")
    let header: Text =
      start.map { start in
        "\(title), before the service starts on \(date: start), or within \(noticeDays) days of the decision:"
      } ?? "\(title), within \(noticeDays) days of the decision:"
    return .list([header] + items.map(\.element.text))
  }

  // MARK: Controls

  private static func controls(_ indexed: IndexedEvaluation, _ providers: [ProviderAnalysisFacts]) -> [Block] {
    let answered = providers.filter { $0.controls != nil }
    let rows = answered.compactMap(\.controls).flatMap(\.rows)
    let isOpen = answered.contains { $0.controls.map { $0.guaranteed != $0.best } ?? false }
    let states = ControlAnswer.State.allCases.filter { state in
      state != .notApplicable || rows.contains { $0.state == state }
    }
    let table = Table(
      caption: "Answers on the controls asked for, and how much of them is shown",
      columns: [.init("Provider"), .init(isOpen ? "At least" : "Shown", .number)]
        + (isOpen ? [.init("At most", .number)] : [])
        + states.map { .init(CertificateWords.title(of: $0), .number) },
      rows: answered.compactMap { provider in
        provider.controls.map { coverage in
          Table.Row(
            [.text(indexed.nameAndStanding(provider.vendor)), .number(Figures.percent(coverage.guaranteed))]
              + (isOpen ? [.number(Figures.percent(coverage.best))] : [])
              + states.map { state in .number(String(coverage.rows.count { $0.state == state })) })
        }
      }, header: 0)
    let rule: Text =
      "A control counts by how well its answer is supported: a certified yes in full, a yes on the provider's word alone far less, partly half of that."
    let open: Text =
      "At least: with every open answer as no. At most: with every open answer as a certified yes."
    return [.heading("Controls"), .table(table), .paragraph(isOpen ? rule + " " + open : rule)]
  }

  // MARK: One provider

  private static func detail(_ indexed: IndexedEvaluation, _ provider: ProviderAnalysisFacts) -> Block? {
    var items = provider.certificates.map { reading -> Text in
      let outside = reading.coverage.outside.map { Text.quoted($0) }
      var sentences = [CertificateWords.sentence(reading, indexed)]
      if !outside.isEmpty {
        sentences.append("Sites that do the work and are not named in it: \(outside.inWords).")
      }
      if let unknown = reading.coverage.unknown { sentences.append(CertificateWords.gap(unknown)) }
      return (sentences + ["Evidence that counts: \(reading.level.inWords)."]).joined(by: " ")
    }
    for state in [ControlAnswer.State.partly, .no, .unanswered] {
      let controls = (provider.controls?.rows ?? []).filter { $0.state == state }.map { indexed.factTitle($0.control) }
      let label: Text =
        switch state {
        case .partly: "Controls answered “partly”"
        case .no: "Controls answered “no”"
        default: "Controls not answered"
        }
      if !controls.isEmpty { items.append(.strong(label) + ": " + controls.joined(by: "; ") + ".") }
    }
    guard !items.isEmpty else { return nil }
    let (count, inForce) = (provider.certificates.count, provider.certificates.count { $0.status.isInForce })
    return .folded(
      summary: "\(indexed.nameAndStanding(provider.vendor)): \(Count.certificates(count)), \(inForce) in force",
      [.list(items)])
  }
}

extension IndexedEvaluation {
  /// Title of a declared fact.
  func factTitle(_ id: String) -> Text {
    .quoted(evaluation.model.facts.first { $0.id == id }?.title ?? id)
  }
}
