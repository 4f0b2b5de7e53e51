internal import Decision
internal import Outsourcing

/// Reads what a model says of computed figures: which measure computes a leaf or a fact, from which answers, and which
/// controls are asked one by one.
struct MeasureBinding {
  /// The id of the measure a leaf or fact names; nil without one and after an error.
  static func measure(_ entry: Fields, kind: CriterionKind?, unit: Unit?) -> String? {
    guard let word = entry.choice("measure", among: DerivedMeasures.all.map(\.id)) else { return nil }
    if let kind, kind != .derived {
      entry.error(
        .criterionValue, "only a derived criterion has a measure", "measure", help: "say kind: derived, or remove it")
    }
    if let measure = DerivedMeasures.measure(word), let unit, measure.unit != unit {
      entry.error(
        .unitUnfit, "\(word) is in \(measure.unit.rawValue), not in \(unit.rawValue)", "unit",
        help: "use unit: \(measure.unit.rawValue)")
    }
    return word
  }

  /// The points of certificate schemes on a leaf whose measure scores them.
  static func schemes(_ entry: Fields, measure: String?) -> [CriteriaModel.Scheme] {
    let stated = entry.numbersByName("schemes") ?? []
    let needsSchemes = measure == DerivedMeasure.certificateScore.id
    if needsSchemes != entry.has("schemes") {
      entry.error(
        .criterionValue,
        needsSchemes ? "certificate-score needs \"schemes\"" : "only the measure certificate-score has schemes",
        needsSchemes ? "measure" : "schemes",
        help: needsSchemes ? "say how many points each scheme gives, such as iso-27001: 40" : "remove it")
      return []
    }
    let known = CertificateScheme.allCases.map(\.rawValue)
    for (name, _) in stated where !known.contains(name) {
      entry.error(
        .choiceUnknown, "no certificate scheme is called \"\(shortened(name))\"", "schemes",
        help: Spelling.hint(for: name, among: known) ?? "known are \(known.joined(separator: ", "))")
    }
    if needsSchemes,
      (stated.reduce(0) { $0 + $1.value.value } - 100).magnitude > 1e-9
        || stated.contains(where: { $0.value.value < 0 })
    {
      entry.error(
        .weightSum, "the points of the schemes are not 0 or more with a sum of 100", "schemes", help: "correct them")
    }
    return stated.map { CriteriaModel.Scheme(id: $0.name, points: $0.value.value) }
  }

  /// What evidence is worth; the standard factors after an error, which ends the run.
  static func factors(_ model: Fields) -> EvidenceFactors {
    guard let fields = model.record("evidence_factors", CriteriaShape.evidenceFactors) else { return .standard }
    func factor(_ key: String, _ level: EvidenceLevel) -> Double {
      fields.number(key, from: 0, to: 1)?.value ?? EvidenceFactors.standard.factor(of: level)
    }
    do throws(Refusal) {
      return try EvidenceFactors(
        none: factor("none", .none), claimed: factor("claimed", .claimed),
        documented: factor("documented", .documented), attested: factor("attested", .attested),
        certified: factor("certified", .certified))
    } catch {
      model.error(
        .numberRange, "a better level of evidence counts less than a worse one", "evidence_factors",
        help: "let the factors rise from none to certified; those not given count 0, 0.25, 0.5, 0.75 and 1")
      return .standard
    }
  }

  /// Controls, each with the fact that bids answer.
  static func control(_ entry: Fields) -> (CriteriaModel.Control, CriteriaModel.Fact)? {
    let (id, title, weight) = (entry.id("id"), entry.name("title"), entry.number("weight", from: 0))
    guard let id, let title else { return nil }
    return (
      CriteriaModel.Control(id: id, weight: weight?.value ?? 1),
      CriteriaModel.Fact(
        id: id, title: title, question: nil, unit: .level, words: ["yes", "partly", "no"], usedFor: "control coverage",
        measure: nil)
    )
  }

  /// The unit in which each part is worked with.
  private static let units: [String: Unit] = [
    "handling-time": .seconds, "occupancy": .percent, "index-cap": .percentPerYear, "attrition": .percentPerYear,
    "resolution": .percent, "ramp-1": .percent, "ramp-2": .percent, "ramp-3": .percent,
  ]

  /// The parts that leaves and facts play in computed figures.
  static func inputs(_ model: Fields, units: [String: Unit]) -> [String: String] {
    let ids = units.keys.sorted(by: bytesPrecede)
    let roles = DerivedMeasures.inputs
    var inputs: [String: String] = [:]
    for (role, id) in model.textsByName("inputs") {
      if !roles.contains(role) {
        model.error(
          .keyUnknown, "no computed figure needs \"\(shortened(role))\"", "inputs",
          help: Spelling.hint(for: role, among: roles) ?? "known are \(roles.joined(separator: ", "))")
      }
      if !ids.contains(id) {
        model.error(
          .keyUnknown, "\"\(shortened(id))\" is neither a leaf nor a fact of the model", "inputs",
          help: Spelling.hint(for: id, among: ids) ?? "name a leaf or a declared fact")
      }
      if let unit = units[id], let asked = Self.units[role], unit != asked {
        model.error(
          .unitUnfit, "\(shortened(id)) is in \(unit.rawValue), and \(role) needs \(asked.rawValue)", "inputs",
          help: "name a leaf or a fact in \(asked.rawValue)")
      }
      inputs[role] = id
    }
    return inputs
  }
}
