internal import Decision
internal import Outsourcing

/// What an answer is given to: a leaf, or a declared fact.
struct AnswerTarget {
  let id: String
  let unit: Unit
  let currency: String?
  /// Words it is answered with; nil for a number.
  let words: [String]?
  /// Nil for a fact, which is worth nothing by itself.
  let function: (any ValueFunction)?

  init(_ leaf: CriteriaModel.Leaf) {
    id = leaf.id
    unit = leaf.unit
    currency = leaf.currency
    words = (leaf.function as? Levels)?.entries.map(\.label)
    function = leaf.function
  }

  init(_ fact: CriteriaModel.Fact) {
    id = fact.id
    unit = fact.unit
    currency = nil
    words = fact.unit.form == .word ? fact.words : nil
    function = nil
  }
}

/// Turns one answer into a cell in the unit of its criterion.
struct CellBinding {
  let target: AnswerTarget
  let policy: CellPolicy
  let file: SourceFile
  let log: DiagnosticLog

  func cell(for answer: Answer) -> Cell? {
    let cell = bound(answer)
    if let cell, let function = target.function { checkAnchors(cell, function, answer) }
    return cell
  }

  private func bound(_ answer: Answer) -> Cell? {
    switch answer.content {
    case .unanswered, .notApplicable: return .unanswered
    case .word(let word): return label(word, answer)
    case .number(let quantity):
      // A scale may have words such as "1"; there the digits are a word.
      if target.unit.form == .word { return label(quantity.text, answer) }
      return converted([quantity.value], answer).map { .value(.number($0[0])) }
    case .counts(let count, let of):
      return proportion(count.value / of.value, answer)
    case .range(let low, _, let high):
      guard let ends = converted([low.value, high.value], answer) else { return nil }
      return (try? Interval(low: ends[0], high: ends[1])).map { .interval($0, statedBy: .vendor) }
    }
  }

  /// Raw counts make a proportion; a yearly rate only if they cover a year, which is for the period to show.
  private func proportion(_ share: Double, _ answer: Answer) -> Cell? {
    switch target.unit {
    case .percent: return .value(.number(100 * share))
    case .fraction, .ratio: return .value(.number(share))
    case .percentPerYear:
      guard let period = answer.period, let from = period.from, let to = period.to, from.isYear(to: to) else {
        return unfit(answer, "counts make a yearly rate only over a period of one year")
      }
      return .value(.number(100 * share))
    default:
      return unfit(answer, "raw counts make a proportion, and this criterion is in \(target.unit.rawValue)")
    }
  }

  private func label(_ word: String, _ answer: Answer) -> Cell? {
    guard let scale = target.words else {
      error(
        .numberForm, "\"\(shortened(word))\" is no number", answer,
        help: "\(target.id) is answered with a number in \(target.unit.rawValue); without one say state=\"unanswered\"")
      return nil
    }
    guard scale.contains(word) else {
      error(
        .levelUnknown, "\"\(shortened(word))\" is no word of the scale of \(target.id)", answer,
        help: Spelling.nearest(to: word, among: scale).map { "did you mean \"\($0)\"?" }
          ?? "the scale is \(scale.joined(separator: ", "))")
      return nil
    }
    if answer.unit != nil || answer.currency != nil {
      error(.unitUnfit, "a word has no unit", answer, help: "remove the unit")
      return nil
    }
    return .value(.label(word))
  }

  private func converted(_ values: [Double], _ answer: Answer) -> [Double]? {
    switch target.unit.form {
    case .word:
      return unfit(answer, "\(target.id) is answered with a word of its scale")
    case .money:
      guard let currency = answer.currency else {
        error(
          .priceNoCurrency, "the amount has no currency", answer,
          help: "add currency=\"\(target.currency ?? "EUR")\"; it is never taken from elsewhere in the file")
        return nil
      }
      guard currency == target.currency else {
        error(
          .priceCurrencyDiffers, "the amount is in \(currency), \(target.id) in \(target.currency ?? "another currency")",
          answer, help: "state it in \(target.currency ?? "that currency")")
        return nil
      }
      return values
    case .number:
      guard let unit = answer.unit else {
        error(
          .unitMissing, "the number has no unit", answer, help: "add unit=\"\(target.unit.rawValue)\"")
        return nil
      }
      guard let factor = unit.factor(to: target.unit) else {
        return unfit(answer, "\(unit.rawValue) cannot be read as \(target.unit.rawValue), the unit of \(target.id)")
      }
      return values.map { $0 * factor }
    }
  }

  private func unfit<Result>(_ answer: Answer, _ text: String) -> Result? {
    error(.unitUnfit, text, answer, help: "state the value in \(target.unit.rawValue)")
    return nil
  }

  /// Levels beyond the anchors are flagged, or refused where the model says so.
  private func checkAnchors(_ cell: Cell, _ function: any ValueFunction, _ answer: Answer) {
    do throws(Refusal) {
      guard let value = try cell.valued(by: function, policy: policy), value.isOutside else { return }
      warning(
        .valueOutside, "\(target.id) lies beyond the levels that count as 0 and as 100", answer,
        help: "it gets the value of the nearer anchor; check the number and its unit")
    } catch {
      self.error(
        .valueOutside, "\(target.id): \(error.explanation)", answer,
        help: "correct the number, or say outside: clamp in the model")
    }
  }

  private func error(_ code: DiagnosticCode, _ text: String, _ answer: Answer, help: String) {
    log.error(code, text, at: span(answer), in: file, help: help)
  }

  private func warning(_ code: DiagnosticCode, _ text: String, _ answer: Answer, help: String) {
    log.warning(code, text, at: span(answer), in: file, help: help)
  }

  private func span(_ answer: Answer) -> Span {
    file.span(at: answer.source)
  }
}

extension SourceFile {
  /// The word, quoted text or number that begins at a place.
  func span(at place: SourceReference) -> Span {
    let start = offset(line: place.line, column: place.column)
    guard start < bytes.count else { return Span(start, start) }
    if bytes[start] == UInt8(ascii: "\"") {
      let end = bytes[(start + 1)...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") }
      return Span(start, end.map { $0 + 1 } ?? bytes.count)
    }
    let ends = Array("\"',<>}] \t\r\n".utf8)
    let end = bytes[start...].firstIndex { ends.contains($0) } ?? bytes.count
    return Span(start, max(end, start + 1))
  }
}
