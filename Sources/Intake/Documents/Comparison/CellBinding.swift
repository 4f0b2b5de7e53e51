internal import Decision
internal import Outsourcing

/// Turns one answer into a cell in the unit of its criterion.
struct CellBinding {
  let target: AnswerTarget
  let policy: CellPolicy
  let file: SourceFile
  let log: DiagnosticLog

  func cell(for answer: Answer) -> Cell? {
    if isShort(answer) { return .unanswered }
    guard let cell = bound(answer) else { return nil }
    if let function = target.function {
      if isFraction(cell, function, answer) { return nil }
      checkAnchors(cell, function, answer)
    }
    warnOfFraction(answer)
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
    case .counts(let count, let of): return proportion(count, of, answer)
    case .range(let low, _, let high):
      guard let ends = converted([low.value, high.value], answer) else { return nil }
      return (try? Interval(low: ends[0], high: ends[1])).map { .interval($0, statedBy: .vendor) }
    }
  }

  /// Below it a proportion says little.
  private static let smallSample = 30.0

  /// True, with a warning, for a scored figure measured over less than a quarter of a year.
  private func isShort(_ answer: Answer) -> Bool {
    guard target.function != nil, let from = answer.period?.from, let to = answer.period?.to,
      MeasuredPeriod(from: from, to: to)?.isShort == true
    else { return false }
    warning(
      .periodShort, "\(target.id) is measured over less than \(MeasuredPeriod.leastMonths) months, so it is not scored",
      answer, help: "give the figure of a longer period, or let the buyer set it under overrides with a reason")
    return true
  }

  private func proportion(_ count: Quantity, _ of: Quantity, _ answer: Answer) -> Cell? {
    var whole: [Unit: Double] = [.percent: 100, .fraction: 1, .ratio: 1, .perTenThousand: 10000]
    // A yearly rate follows from counts by the months they cover: people who leave are replaced, so it is multiplied.
    let months = answer.period.flatMap { period in period.from.flatMap { from in period.to.map(from.months) } } ?? nil
    if let months, months >= MeasuredPeriod.leastMonths {
      whole[.percentPerYear] = try? Annualising.attrition(100, overMonths: Double(months))
    } else if target.unit == .percentPerYear {
      error(
        .periodShort,
        months.map { "\($0) months are too few for a yearly rate" }
          ?? "counts make a yearly rate only over a period of whole months", answer,
        help: "give from and to as first and last day of at least \(MeasuredPeriod.leastMonths) whole months")
      return nil
    }
    if of.value < Self.smallSample, of.value > 0 {
      warning(
        .sampleSmall, "\(of.text) cases are a small sample for \(target.id)", answer,
        help: "count at least \(Int(Self.smallSample)) cases; the value counts as it stands")
    }
    guard let factor = whole[target.unit] else {
      return unfit(answer, "raw counts make a proportion, and \(target.id) is in \(target.unit.rawValue)")
    }
    guard answer.currency == nil, answer.unit.map({ whole[$0] != nil }) ?? true else {
      error(.unitUnfit, "raw counts have no unit", answer, help: "remove the unit")
      return nil
    }
    let share = count.value / of.value
    guard target.unit == .ratio || target.unit == .percentPerYear || share <= 1 else {
      error(
        .numberRange, "\(count.text) of \(of.text) is more than the whole", answer,
        help: "count is the part of the cases meant, of is all of them")
      return nil
    }
    return .value(.number(factor * share))
  }

  private func label(_ word: String, _ answer: Answer) -> Cell? {
    guard let scale = target.words else {
      error(
        .numberForm, "\"\(shortened(word))\" is no plain number, and \(target.id) takes a number in \(unitInWords)",
        answer,
        help: NumberHelp(text: word, notation: file.notation, isAnswer: true).help)
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

  private var unitInWords: String { target.unit.form == .money ? target.currency ?? "money" : target.unit.rawValue }

  private func converted(_ values: [Double], _ answer: Answer) -> [Double]? {
    switch target.unit.form {
    case .word:
      return unfit(answer, "\(target.id) is answered with a word of its scale")
    case .money:
      guard let currency = answer.currency else {
        error(
          .priceNoCurrency, "the amount has no currency", answer,
          help:
            "give the currency (\(target.currency ?? "EUR"))\(answer.unit == nil ? "" : " in place of the unit"); it is never taken from elsewhere in the file"
        )
        return nil
      }
      guard currency == target.currency else {
        error(
          .priceCurrencyDiffers,
          "the amount is in \(currency), \(target.id) in \(target.currency ?? "another currency")",
          answer, help: "state it in \(target.currency ?? "that currency")")
        return nil
      }
      return values
    case .number:
      if let currency = answer.currency {
        return unfit(
          answer, "an amount in \(currency) cannot be read as \(target.unit.rawValue), the unit of \(target.id)")
      }
      guard let unit = answer.unit else {
        error(.unitMissing, "the number has no unit", answer, help: "give the unit, such as \(target.unit.rawValue)")
        return nil
      }
      guard let factor = unit.factor(to: target.unit) else {
        return unfit(answer, "\(unit.rawValue) cannot be read as \(target.unit.rawValue), the unit of \(target.id)")
      }
      guard isPlausible(values, unit, answer) else { return nil }
      return values.map { $0 * factor }
    }
  }

  /// False, with an error, for an amount of money written for a multiple; other odd numbers are used as they stand.
  private func isPlausible(_ values: [Double], _ unit: Unit, _ answer: Answer) -> Bool {
    if let largest = values.last, largest > unit.plausibleLimit {
      let text = "\(computedInWords(largest)) \(unit.isMultiple ? "times" : unit.rawValue) is more than anybody means"
      if unit.isMultiple {
        error(
          .valueImplausible, text, answer, help: "write how many times, such as 1.5, and no amount of money")
        return false
      }
      warning(.valueImplausible, text, answer, help: "check the number and its unit; it is used as it stands")
    }
    if unit == .count, let part = values.first(where: { $0 != $0.rounded() }) {
      warning(
        .valueImplausible, "\(computedInWords(part)) is no whole number, and \(target.id) counts something", answer,
        help: "check the number and its unit; it is used as it stands")
    }
    return true
  }

  private func unfit<Result>(_ answer: Answer, _ text: String) -> Result? {
    let scale = target.words?.joined(separator: ", ")
    error(
      .unitUnfit, text, answer,
      help: scale.map { "answer with one of \($0)" } ?? "state the value in \(target.unit.rawValue)")
    return nil
  }

  /// True, with an error, for a share such as 0.79 given as percent: the number itself lies beyond the anchors, and a
  /// hundred times it does not. It is never scaled in silence.
  private func isFraction(_ cell: Cell, _ function: any ValueFunction, _ answer: Answer) -> Bool {
    guard answer.unit == .percent, case .value(.number(let level)) = cell, level > 0, level <= 1,
      case .number(let written) = answer.content, let own = try? function.worth(of: .number(level)), own.isOutside,
      let hundredfold = try? function.worth(of: .number(100 * level)), !hundredfold.isOutside
    else { return false }
    error(
      .unitUnfit,
      "\(written.text) percent is less than one in a hundred, and only a hundred times it fits \(target.id)",
      answer, help: "give the unit fraction if a share of 1 is meant, or the number in percent")
    return true
  }

  /// A small percentage may be right, and is asked back because a share is written so as well.
  private func warnOfFraction(_ answer: Answer) {
    guard answer.unit == .percent, case .number(let written) = answer.content, written.value > 0, written.value < 1
    else { return }
    let perThousand = computedInWords(10 * written.value)
    warning(
      .percentFraction, "\(written.text) percent is about \(perThousand) in a thousand", answer,
      help: "write \(computedInWords(100 * written.value)) if that is meant; it is used as it stands")
  }

  /// Levels beyond the anchors are flagged, or refused where the model says so.
  private func checkAnchors(_ cell: Cell, _ function: any ValueFunction, _ answer: Answer) {
    do throws(Refusal) {
      guard let value = try cell.valued(by: function, policy: policy), value.isOutside else { return }
      let points = [value.guaranteed, value.best].map(computedInWords)
      let gets = points[0] == points[1] ? points[0] : "\(points[0]) to \(points[1])"
      warning(
        .valueOutside, "\(target.id) lies beyond what counts as 0 and as 100 points, so it gets \(gets) points", answer,
        help: "check the number and its unit; if they are right, there is nothing to do")
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
  /// The attribute value, quoted text, word or number that begins at a place.
  func span(at place: SourceReference) -> Span {
    let start = offset(line: place.line, column: place.column)
    guard start < bytes.count else { return Span(start, start) }
    func isQuote(_ index: Int) -> Bool { bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") }
    if isQuote(start) {
      var end = start + 1
      while end < bytes.count, bytes[end] != bytes[start], bytes[end] != UInt8(ascii: "\n") {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      return Span(start, min(end + 1, bytes.count))
    }
    if start > 0, isQuote(start - 1) {
      return Span(start, max(bytes[start...].firstIndex(of: bytes[start - 1]) ?? bytes.count, start + 1))
    }
    let end = bytes[start...].firstIndex { isBlank($0) || "\"',;<>}]".utf8.contains($0) } ?? bytes.count
    return Span(start, max(end, start + 1))
  }
}
