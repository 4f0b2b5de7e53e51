internal import Decision
internal import Outsourcing

/// What an answer is given to: a leaf, or a declared fact.
struct AnswerTarget {
  let id: String
  let unit: Unit
  let currency: String?
  /// Words it is answered with; nil for a number.
  let words: [String]?
  /// Nil for a fact and for a price that the other bids measure, which are worth nothing by themselves.
  let function: (any ValueFunction)?

  init(_ leaf: CriteriaModel.Leaf) {
    id = leaf.id
    unit = leaf.unit
    currency = leaf.currency
    words = (leaf.function as? Levels)?.entries.map(\.label)
    function = leaf.priceFormula == nil ? leaf.function : nil
  }

  init(_ fact: CriteriaModel.Fact) {
    id = fact.id
    unit = fact.unit
    currency = nil
    words = fact.unit.form == .word ? fact.words : nil
    function = nil
  }

  /// A level somebody sets, in the criterion's own unit and currency unless it says otherwise.
  func answer(
    _ content: Answer.Content, unit stated: Unit?, currency: String?, source: SourceReference,
    criterionSource: SourceReference
  ) -> Answer {
    let isNumber = unit.form == .number
    return Answer(
      criterion: id, content: content, unit: stated ?? (isNumber && currency == nil ? unit : nil),
      currency: currency ?? (unit.form == .money ? self.currency : nil), period: nil, sample: nil, reason: nil,
      note: nil, provenance: Provenance(evidence: .none, document: nil, page: nil, date: nil), source: source,
      criterionSource: criterionSource)
  }
}

extension CriteriaModel {
  /// What bids and buyers can state levels of: the leaves, then the facts.
  var answerTargets: [AnswerTarget] { leaves.map { AnswerTarget($0) } + facts.map { AnswerTarget($0) } }
}
