internal import Decision

/// Reads a cell of a bare problem: a number, or an object that says what is known instead.
struct ProblemCellBinding {
  let file: SourceFile
  let log: DiagnosticLog

  /// What an object may be, by the member it begins with, and the members that belong to it.
  private static let forms = [
    "interval": ["interval"], "missing": ["missing"], "uniform": ["distribution", "low", "high"],
    "triangular": ["distribution", "low", "mode", "high"], "normal": ["distribution", "mean", "sd"],
    "lognormal": ["distribution", "log_mean", "log_sd"],
  ]
  private static let advice =
    "write a number, {\"interval\": [low, high]}, {\"missing\": \"not_answered\"} or {\"distribution\": \"uniform\", \"low\": …, \"high\": …}"

  /// Nil after an error.
  func cell(_ node: SourceNode, _ members: [SourceNode.Member], _ what: String) -> Cell? {
    let words = ["missing", "distribution"].compactMap { key in
      members.first { $0.name == key }.map { (key, $0.value) }
    }
    if members.contains(where: { $0.name == "interval" }) {
      guard isComplete(node, members, "interval", what) else { return nil }
      return interval(members[0].value, what).map { .interval($0, statedBy: .buyer) }
    }
    guard let (key, value) = words.first, case .scalar(let scalar) = value.content, scalar.form == .string else {
      error(.numberForm, "\(what) is none of the forms of a cell", node.span, Self.advice)
      return nil
    }
    if key == "missing" {
      guard isComplete(node, members, "missing", what) else { return nil }
      guard scalar.text == "not_answered" else {
        error(
          .choiceUnknown, "\"\(shortened(scalar.text))\" is no kind of missing answer", value.span,
          "known is not_answered")
        return nil
      }
      return .unanswered
    }
    guard ["uniform", "triangular", "normal", "lognormal"].contains(scalar.text) else {
      error(
        .choiceUnknown, "\"\(shortened(scalar.text))\" is no distribution", value.span,
        "known are uniform, triangular, normal, lognormal")
      return nil
    }
    guard isComplete(node, members, scalar.text, what) else { return nil }
    return distribution(scalar.text, node, members, what).map { .distribution($0) }
  }

  /// A finite number; nil after an error.
  func number(_ node: SourceNode, _ what: String) -> Double? {
    guard case .scalar(let scalar) = node.content, scalar.form == .number else {
      error(.numberForm, "\(what) is a number, not \(node.kindInWords)", node.span, "a ranking method needs numbers")
      return nil
    }
    guard let number = Double(scalar.text), number.isFinite else {
      error(.numberRange, "\(what) is out of range", node.span, "numbers up to 1.8e308 are read")
      return nil
    }
    return number
  }

  private func isComplete(
    _ node: SourceNode, _ members: [SourceNode.Member], _ form: String, _ what: String
  ) -> Bool {
    let keys = Self.forms[form] ?? []
    guard Set(members.map(\.name)) == Set(keys) else {
      error(
        .numberForm, "\(what) takes \(keys.joined(separator: ", ")) as \(form) and nothing else", node.span, Self.advice
      )
      return false
    }
    return true
  }

  private func interval(_ node: SourceNode, _ what: String) -> Interval? {
    guard case .list(let ends) = node.content, ends.count == 2 else {
      error(.numberForm, "the interval of \(what) is two numbers in square brackets", node.span, Self.advice)
      return nil
    }
    let levels = ends.compactMap { number($0, what) }
    guard levels.count == 2 else { return nil }
    return refused(node) { () throws(Refusal) in try Interval(low: levels[0], high: levels[1]) }
  }

  private func distribution(
    _ form: String, _ node: SourceNode, _ members: [SourceNode.Member], _ what: String
  ) -> Distribution? {
    func parameter(_ key: String) -> Double? {
      members.first { $0.name == key }.flatMap { number($0.value, "\"\(key)\" of \(what)") }
    }
    switch form {
    case "uniform", "triangular":
      guard let low = parameter("low"), let high = parameter("high"),
        let interval = refused(node, { () throws(Refusal) in try Interval(low: low, high: high) })
      else { return nil }
      guard form == "triangular" else { return .uniform(interval) }
      guard let mode = parameter("mode") else { return nil }
      return possible(.triangular(interval, mode: mode), node)
    case "normal":
      guard let mean = parameter("mean"), let deviation = parameter("sd") else { return nil }
      return possible(.normal(mean: mean, deviation: deviation), node)
    default:
      guard let mean = parameter("log_mean"), let deviation = parameter("log_sd") else { return nil }
      return possible(.logNormal(logMean: mean, logDeviation: deviation), node)
    }
  }

  /// A distribution whose parameters fit together, which its median shows.
  private func possible(_ distribution: Distribution, _ node: SourceNode) -> Distribution? {
    refused(node) { () throws(Refusal) in _ = try distribution.quantile(0.5) }.map { distribution }
  }

  private func refused<Value>(_ node: SourceNode, _ made: () throws(Refusal) -> Value) -> Value? {
    do throws(Refusal) {
      return try made()
    } catch {
      self.error(.numberRange, "\(error.explanation) (\(error.reason.rawValue))", node.span, Self.advice)
      return nil
    }
  }

  private func error(_ code: DiagnosticCode, _ text: String, _ span: Span, _ help: String?) {
    log.error(code, text, at: span, in: file, help: help)
  }
}
