internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing

extension Evaluating {
  /// What is known of one provider on one leaf or fact, as it goes into the result.
  func facts(_ bound: Comparison.BoundBid, _ performance: StatedPerformance) -> PerformanceFacts {
    let answer = performance.answer
    let level = Self.level(performance.cell)
    let statement = statement(performance)
    return PerformanceFacts(
      vendor: bound.bid.id, criterion: performance.criterion, origin: statement.origin, state: state(performance),
      level: level.level, low: level.low, high: level.high, written: statement.written,
      evidence: statement.origin == .bid ? answer?.provenance.evidence ?? .none : .none,
      document: statement.origin == .bid ? title(answer?.provenance.document, in: bound.bid) : nil,
      page: statement.origin == .bid ? answer?.provenance.page : nil,
      date: statement.origin == .bid ? answer?.provenance.date : nil, reason: statement.reason,
      note: statement.origin == .bid ? answer?.note : nil, by: statement.by, source: statement.source)
  }

  /// A document as people call it; its id serves only inside the bid.
  private func title(_ document: String?, in bid: Bid) -> String? {
    document.map { id in bid.documents.first { $0.id == id }?.title ?? id }
  }

  func judgement(_ judgement: Assessment.Judgement) -> JudgementFacts {
    JudgementFacts(
      vendor: judgement.vendor, criterion: judgement.criterion, evaluator: judgement.evaluator,
      score: judgement.score.value,
      sentence: judgement.sentence, evidence: judgement.evidence, source: judgement.source)
  }

  func award(_ award: Assessment.Award) -> AwardFacts {
    AwardFacts(date: award.date, by: award.by, chosen: award.chosen, reason: award.reason, source: award.source)
  }

  /// The level of a cell: a number or a word, or the ends of a range.
  static func level(_ cell: Cell) -> (level: PerformanceFacts.Level?, low: Double?, high: Double?) {
    switch cell {
    case .value(.number(let number)): (.number(number), nil, nil)
    case .value(.label(let word)): (.word(word), nil, nil)
    case .interval(let interval, _), .unansweredBounded(let interval): (nil, interval.low, interval.high)
    case .unanswered, .notApplicable, .distribution: (nil, nil, nil)
    }
  }

  private func state(_ performance: StatedPerformance) -> PerformanceFacts.State {
    switch performance.origin {
    case .panel, .override: return .answered
    case .computed(let computed): return computed.isKnown ? .answered : .notComputed
    case .grant: return .granted
    case .bid, .bound: break
    }
    switch kinds[performance.criterion] {
    case .judged: return .notJudged
    case .derived: return .notComputed
    case .measured, nil: break
    }
    switch performance.answer?.content {
    case nil: return .missing
    case .unanswered: return .unanswered
    case .notApplicable: return .notApplicable
    case .number, .word, .counts, .range: return .answered
    }
  }

  private struct Statement {
    let origin: PerformanceFacts.Origin
    var written: String?
    var reason: String?
    var by: String?
    let source: SourceReference?
  }

  /// Who states the value, why, and where.
  private func statement(_ performance: StatedPerformance) -> Statement {
    switch performance.origin {
    case .bid:
      return Statement(
        origin: .bid, written: written(performance.answer, performance.criterion), reason: performance.answer?.reason,
        source: performance.answer?.source)
    case .panel(let judgements, let consensus):
      let evaluators = judgements.map(\.evaluator).joined(separator: ", ")
      return Statement(
        origin: .panel, reason: consensus?.reason ?? (judgements.count == 1 ? judgements[0].sentence : nil),
        by: consensus?.by ?? (evaluators.isEmpty ? nil : evaluators),
        source: consensus?.source ?? judgements.first?.source)
    case .computed(let computed):
      return Statement(origin: .computed, reason: computed.sentence, source: computed.source)
    case .override(let override):
      return Statement(
        origin: .buyer, written: written(override.answer, performance.criterion), reason: override.reason,
        by: override.by,
        source: override.answer.source)
    case .grant(let grant):
      return Statement(origin: .buyer, reason: grant.reason, by: grant.by, source: grant.source)
    case .bound(let bound):
      return Statement(origin: .buyer, reason: bound.reason, by: bound.by, source: bound.source)
    }
  }

  /// What the file says, where the level shown is not simply that.
  private func written(_ answer: Answer?, _ criterion: String) -> String? {
    let unit = unit(of: criterion)
    let ownUnit = answer?.unit.map { " \($0.rawValue)" } ?? ""
    let isConverted = answer?.unit != nil && answer?.unit != unit
    switch answer?.content {
    case .counts(let count, let of): return "\(count.text) of \(of.text)"
    case .number(let quantity) where isConverted: return quantity.text + ownUnit
    case .range(let low, _, let high) where isConverted: return "\(low.text) to \(high.text)" + ownUnit
    default: return nil
    }
  }
}
