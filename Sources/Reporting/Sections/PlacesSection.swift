internal import Decision
internal import Outcome

/// How often each provider takes each place, and what holds without any sampling.
enum PlacesSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let robustness = indexed.evaluation.robustness else { return nil }
    let blocks = simulated(robustness, indexed) + certain(robustness, indexed) + questions(robustness, indexed)
    guard !blocks.isEmpty else { return nil }
    return Section(
      id: "sure", shortTitle: "How sure", title: "How sure is the ranking?",
      question: "How often does each provider take each place?", blocks: blocks)
  }

  // MARK: Shares

  private static func simulated(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> [Block] {
    guard let simulation = robustness.simulation else { return [] }
    let result = simulation.result
    let shares = result.acceptability
    let count = shares.vendors.count
    let rows = indexed.evaluation.ranking.places.compactMap { place -> Table.Row? in
      guard let row = shares.vendors.firstIndex(of: place.vendor) else { return nil }
      let figures = Figures.shares(shares.rankAcceptability[row])
      let cells = zip(figures, shares.rankAcceptability[row]).map {
        TableCell.frequency(Frequency(figure: $0, share: $1))
      }
      return Table.Row(
        [.text(indexed.name(place.vendor))] + cells, kind: place.rank == 1 ? .firstPlace : .plain)
    }
    let table = Table(
      caption: "Of 100 cases in which the weights and open answers turn out one way or another",
      columns: [.init("Provider")] + (1...max(count, 1)).map { .init(ordinal($0), .frequency) },
      rows: rows, header: 0)
    return [.paragraph(basis(simulation, indexed)), .table(table)]
  }

  /// What varied, how often, and how far a share may be off.
  private static func basis(_ simulation: SimulationFacts, _ indexed: IndexedEvaluation) -> Text {
    var varied: [Text] = []
    if simulation.hasUncertainWeights {
      varied.append("the weights of the uppermost criteria within what the buyer says of them")
    }
    if simulation.openAnswers > 0 {
      varied.append(
        simulation.openAnswers == 1
          ? "1 open answer between the least and the most it can be worth"
          : "\(simulation.openAnswers) open answers between the least and the most they can be worth")
    }
    if simulation.samples > 0 {
      varied.append(
        simulation.samples == 1
          ? "1 measured share as far as the size of the sample leaves open"
          : "\(simulation.samples) measured shares as far as the size of the sample leaves open")
    }
    let result = simulation.result
    let error = Figures.fixed(196 * result.largestStandardError, 1)
    let cases = Figures.money(Double(result.cases))
    return
      "\(figure: cases) cases varied \(varied.inWords). A share is within \(figure: error) of 100 of the truth in 19 of 20 runs like this one. Seed \(verbatim: String(result.seed)), the same on every machine."
  }

  // MARK: What is certain

  private static func certain(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> [Block] {
    guard let partial = robustness.partial else { return [] }
    let ranks = Dictionary(partial.ranks.map { ($0.vendor, $0) }) { first, _ in first }
    let leads = Dictionary(partial.leads.map { ($0.vendor, $0) }) { first, _ in first }
    // Where only answers are open the weights that favour a provider are those agreed, for all alike.
    let hasFavourites = Set(partial.leads.map(\.weights)).count > 1
    let rows = indexed.evaluation.ranking.places.compactMap { place -> Table.Row? in
      guard let rank = ranks[place.vendor] else { return nil }
      let places: Text = rank.best == rank.worst ? "\(rank.best)" : "\(rank.best) to \(rank.worst)"
      let lead = leads[place.vendor]
      return Table.Row(
        [
          .text(indexed.name(place.vendor)), .measure(rank.isExact ? places : "about \(places)"),
          .text(lead.map(Self.lead) ?? "–"),
        ] + (hasFavourites ? [.text(lead.map { favourites($0, partial, indexed) } ?? "–")] : []),
        kind: place.rank == 1 ? .firstPlace : .plain)
    }
    return [
      .heading("What holds whatever the weights and open answers are"),
      .paragraph(
        "Worked out exactly, not from cases. Open answers are taken one by one; where one cause lies behind several of them, the truth is narrower."
      ),
      .table(
        Table(
          caption: hasFavourites
            ? "Places each provider can reach, and the weights that favour it most" : "Places each provider can reach",
          columns: [
            .init("Provider"), .init("Places possible", .number), .init("At most ahead of all others"),
          ] + (hasFavourites ? [.init("With these weights")] : []), rows: rows, header: 0)),
    ] + dominance(robustness, indexed)
  }

  /// Who is at least as good as whom on every single criterion.
  private static func dominance(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> [Block] {
    guard let pairs = robustness.dominance?.pairs, !pairs.isEmpty else { return [] }
    let words = pairs.prefix(5).map { pair -> Text in
      "\(indexed.name(pair.dominant)) is at least as good as \(indexed.name(pair.dominated)) on every criterion"
    }
    let rest = pairs.count - words.count
    let more: Text =
      rest > 1 ? ", and \(rest) more pairs besides" : rest == 1 ? ", and 1 more pair besides" : ""
    return [.paragraph("Whatever the weights are, \(words.joined(by: "; ") + more).")]
  }

  private static func lead(_ lead: LargestLead) -> Text {
    lead.canBeFirst
      ? "\(figure: Figures.points(max(lead.lead, 0))) points"
      : "never first: \(figure: Figures.points(-lead.lead)) points short"
  }

  private static func favourites(_ lead: LargestLead, _ partial: PartialWeightFacts, _ indexed: IndexedEvaluation)
    -> Text
  {
    let weights = Dictionary(zip(partial.criteria, lead.weights)) { first, _ in first }
    let shown = indexed.evaluation.model.criteria.filter { $0.parent == nil }.compactMap { criterion -> Text? in
      weights[criterion.id].map { .quoted(criterion.title) + " \(figure: Figures.fixed(100 * $0, 1) + "%")" }
    }
    return shown.joined(by: ", ")
  }

  // MARK: What to ask

  private static func questions(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> [Block] {
    guard let questions = robustness.questions, !questions.questions.isEmpty else { return [] }
    let worth = questions.questions.filter { $0.evppi > 0 }
    let rows = worth.prefix(10).map { question in
      Table.Row([
        .text(indexed.name(question.vendor)), .text(indexed.title(question.criterion)),
        .number(Figures.fixed(question.evppi, 2)), .number("\(Figures.fixed(100 * question.chance, 0))%"),
        .number(Figures.points(question.guaranteedGain)),
      ])
    }
    let idle = questions.questions.count - worth.count
    var blocks: [Block] = [.heading("Which open answer is worth asking for")]
    if rows.isEmpty {
      blocks.append(
        .paragraph(
          questions.evpi > 0
            ? "No open answer can change the choice alone; all of them together would be worth \(figure: Figures.fixed(questions.evpi, 2)) points."
            : "No open answer can change the choice, alone or together with the others. A good answer still raises the score its provider is sure of."
        ))
    } else {
      blocks.append(
        .table(
          Table(
            caption: "By what the choice gains on average if the answer is known",
            columns: [
              .init("Provider"), .init("Question"), .init("Gain in points", .number),
              .init("Chance that the choice changes", .number), .init("Adds to “at least”, at most", .number),
            ], rows: Array(rows), header: 0)))
      if idle > 0 {
        blocks.append(
          .paragraph(
            idle == 1
              ? "1 other open answer cannot change the choice alone."
              : "\(idle) other open answers cannot change the choice alone."))
      }
    }
    let adds = questions.questions.filter { $0.evppi == 0 && $0.guaranteedGain > 0 }.prefix(5).map { question -> Text in
      "\(indexed.name(question.vendor)), \(indexed.title(question.criterion)): up to \(figure: Figures.points(question.guaranteedGain)) points"
    }
    if rows.isEmpty, !adds.isEmpty { blocks.append(.list(Array(adds))) }
    return blocks
  }

  private static func ordinal(_ place: Int) -> Text {
    switch (place % 10, (11...13).contains(place % 100)) {
    case (1, false): "\(place)st"
    case (2, false): "\(place)nd"
    case (3, false): "\(place)rd"
    default: "\(place)th"
    }
  }
}
