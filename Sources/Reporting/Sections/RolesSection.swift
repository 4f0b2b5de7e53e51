internal import Decision
internal import Outcome

/// What the roles that gave weights of their own disagree about, and whether it matters.
enum RolesSection: ReportSection {
  /// Up to this many uppermost criteria the weights of a role stand in columns.
  private static let columns = 8

  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let facts = indexed.evaluation.robustness?.disagreement, !facts.roles.isEmpty else { return nil }
    let letters = RoleLetters.letters(of: facts.roles.map(\.role))
    let legend = zip(letters, facts.roles).map { Text.strong(Text([.plain($0)])) + " " + .quoted($1.role) }
    return Section(
      id: "roles", shortTitle: "Who disagrees", title: "Who disagrees",
      question: "About what, and does it matter?",
      blocks: [
        .paragraph(choices(facts, indexed)), .paragraph(matters(facts, indexed)),
        .table(firstChoices(facts, indexed)),
        .paragraph("Dots below: \(legend.joined(by: " · "))"),
        .table(strips(facts, letters, indexed)),
      ])
  }

  // MARK: In words

  private static func choices(_ facts: DisagreementFacts, _ indexed: IndexedEvaluation) -> Text {
    let roles = facts.roles
    guard roles.count > 1 else {
      return "One role gave weights of its own. By them \(first(roles[0].places.leaders, indexed))."
    }
    let groups = groups(roles, indexed)
    let outcomes = groups.enumerated().map { index, group -> Text in
      let leaders = first(group.first, indexed)
      if index == 0 {
        return group.count == 1 ? "\(leaders) for 1 role" : "\(leaders) for \(group.count) roles"
      }
      let names = group.first.count > 1 ? leaders : indexed.name(group.first[0])
      return "\(names) for \(group.count)"
    }
    let outcome: Text =
      groups.count == 1
      ? "\(roles.count) roles gave weights of their own. By the weights of each of them \(first(groups[0].first, indexed))."
      : "\(roles.count) roles gave weights of their own. By them \(outcomes.inWords)."
    return outcome + " " + apart(facts, indexed)
  }

  /// The criterion whose weights lie furthest apart, of several each of them.
  private static func apart(_ facts: DisagreementFacts, _ indexed: IndexedEvaluation) -> Text {
    let widths = facts.spreads.map { Figures.shownDifference($0.highest, $0.lowest) }
    guard let widest = widths.max(), widest > 0 else { return "All of them give the same weights." }
    let criteria = zip(facts.spreads, widths).filter { $0.1 == widest }.map { spread, _ -> Text in
      "\(indexed.title(spread.criterion)) (\(figure: Figures.percent(spread.lowest)) to \(figure: Figures.percent(spread.highest)))"
    }
    return "They differ most on \(criteria.inWords)."
  }

  /// Roles by whom they put first: the largest group first, then in the order of the ranking.
  static func groups(
    _ roles: [DisagreementFacts.Role], _ indexed: IndexedEvaluation
  ) -> [(first: [String], count: Int)] {
    let order = indexed.evaluation.ranking.places.map(\.vendor)
    let counts = Dictionary(grouping: roles, by: \.places.leaders).mapValues(\.count)
    return counts.map { (first: $0.key, count: $0.value) }.sorted { left, right in
      let places = [left, right].map { group in group.first.map { order.firstIndex(of: $0) ?? order.count } }
      return left.count == right.count
        ? places[0].lexicographicallyPrecedes(places[1]) : left.count > right.count
    }
  }

  /// `Alder is first`, `Alder and Bright share the first place`.
  private static func first(_ vendors: [String], _ indexed: IndexedEvaluation) -> Text {
    let names = vendors.map { indexed.name($0) }.inWords
    return vendors.count > 1 ? "\(names) share the first place" : "\(names) is first"
  }

  /// By the mean of all weights, and whether that hangs on a single role.
  private static func matters(_ facts: DisagreementFacts, _ indexed: IndexedEvaluation) -> Text {
    let together = facts.together.leaders
    let agreed = indexed.evaluation.ranking.places.filter { $0.rank == 1 }.map(\.vendor)
    let mean: Text =
      Set(together) == Set(agreed)
      ? "If all roles count alike, \(first(together, indexed)), as by the agreed weights."
      : "If all roles count alike, \(first(together, indexed)); by the agreed weights \(first(agreed, indexed))."
    guard facts.roles.count > 1 else { return mean }
    let changing = facts.without.filter { $0.first != together }
    guard !changing.isEmpty else { return mean + " " + "Leaving out any one role does not change that." }
    let cases = changing.enumerated().map { index, role -> Text in
      let (name, leaders) = (Text.quoted(role.role), first(role.first, indexed))
      return index == 0 ? "Without the weights of \(name), \(leaders)" : "without those of \(name), \(leaders)"
    }
    return mean + " " + cases.joined(by: "; ") + "."
  }

  // MARK: Tables

  private static func firstChoices(
    _ facts: DisagreementFacts, _ indexed: IndexedEvaluation
  ) -> Table {
    let hasColumns = facts.criteria.count <= columns
    let rows = facts.roles.map { role in
      // Who shares the first place is ahead of nobody.
      let margin = role.places.count > 1 ? Figures.pointsBetween(role.places[0].score, role.places[1].score) : "–"
      let weights: [TableCell] =
        hasColumns
        ? role.weights.map { .number(Figures.percent($0)) }
        : [
          .text(
            zip(facts.criteria, role.weights).map { indexed.title($0) + " " + .figure(Figures.percent($1)) }
              .joined(by: ", "))
        ]
      return Table.Row(
        [
          .text(.quoted(role.role)),
          .text(role.places.leaders.map { indexed.name($0) }.inWords), .number(margin),
        ] + weights)
    }
    return Table(
      caption: "First choice of each role by its own weights",
      columns: [.init("Role"), .init("First choice"), .init("Ahead by", .number)]
        + (hasColumns ? facts.criteria.map { .init(indexed.title($0), .number) } : [.init("Weights")]),
      rows: rows, header: 0)
  }

  private static func strips(
    _ facts: DisagreementFacts, _ letters: [String], _ indexed: IndexedEvaluation
  ) -> Table {
    let agreed = Dictionary(indexed.evaluation.model.criteria.map { ($0.id, $0.globalWeight) }) { first, _ in first }
    let largest = (facts.spreads.map(\.highest) + facts.criteria.compactMap { agreed[$0] }).max() ?? 100
    let scale = min(100, max(10, (largest / 10).rounded(.up) * 10))
    let hasDeviations = facts.spreads.allSatisfy { $0.deviation != nil }
    let rows = facts.spreads.enumerated().map { index, spread in
      let weights = facts.roles.map { $0.weights.indices.contains(index) ? $0.weights[index] : 0 }
      let words = zip(facts.roles, weights).map { Text.quoted($0.role) + " " + .figure(Figures.percent($1)) }
      let own = agreed[spread.criterion] ?? 0
      let strip = DotStrip(
        dots: zip(letters, weights).map { .init(letter: $0, value: $1) }, mark: own, scale: scale,
        sentence:
          "\(indexed.title(spread.criterion)): agreed \(figure: Figures.percent(own)); \(words.joined(by: ", "))")
      let deviation: [TableCell] =
        hasDeviations ? [.number(spread.deviation.map(SafeRangesSection.percent) ?? "–")] : []
      return Table.Row(
        [
          .text(indexed.title(spread.criterion)), .dots(strip), .number(Figures.percent(own)),
          .number(Figures.percent(spread.lowest)), .number(Figures.percent(spread.highest)),
        ] + deviation)
    }
    return Table(
      caption: "Weight of each criterion by role; the line is the agreed weight",
      columns: [
        .init("Criterion"), .init("0 to \(figure: Figures.percent(scale))", .dots), .init("Agreed", .number),
        .init("Lowest", .number), .init("Highest", .number),
      ] + (hasDeviations ? [.init("Standard deviation", .number)] : []), rows: rows, header: 0)
  }
}
