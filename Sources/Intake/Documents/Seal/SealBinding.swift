internal import Decision
internal import Outsourcing

/// Reads a seal and makes sure that it is whole.
struct SealBinding {
  let date: CalendarDate
  let digest: String
  let file: SourceFile
  /// The rules as they were sealed, with what holds for keys that this release knows and the seal does not.
  let rules: SealedRules
  private let model: SourceNode
  private let comparison: SourceNode

  /// Nil after an error: a key that is unknown, or a digest that is not that of the rest.
  init?(_ document: SourceDocument, log: DiagnosticLog) {
    let faults = log.errors
    guard let fields = document.fields(SealShape.seal, log: log) else { return nil }
    let (date, digest, formula) = (fields.date("date"), fields.text("digest"), fields.id("price_formula"))
    let model = fields.record("model", SealedKeys.shape(CriteriaShape.model))
    let comparison = fields.record("comparison", SealedKeys.shape(ComparisonShape.comparison))
    guard let date, let digest, let model, let comparison else { return nil }
    let stated = SealedRules(
      model: model.sealed(isFilled: false), comparison: comparison.sealed(isFilled: false), priceFormula: formula)
    guard log.errors == faults else { return nil }
    guard stated.digest(on: date) == digest else {
      fields.error(
        .sealBroken, "the seal is broken: the digest is not that of what the file holds", "digest",
        help:
          "put back the file as it was sealed; what was agreed anew is sealed with: steelyard seal --replace --date YYYY-MM-DD"
      )
      return nil
    }
    self.date = date
    self.digest = digest
    file = fields.file
    rules = SealedRules(
      model: model.quiet.sealed(isFilled: true), comparison: comparison.quiet.sealed(isFilled: true),
      priceFormula: formula)
    self.model = model.node
    self.comparison = comparison.node
  }

  /// The sealed model; nil after an error.
  func criteria(log: DiagnosticLog) -> CriteriaModel? {
    let node = Self.completed(model, CriteriaShape.model)
    return CriteriaBinding(SourceDocument(kind: .criteria, node: node, file: file), log: log)?.model()
  }

  /// The comparison's own rules, to be read by the binders of the comparison; nil after an error.
  func comparisonFields(log: DiagnosticLog) -> Fields? {
    let shape = ComparisonShape.comparison
    return Fields(Self.completed(comparison, shape), shape, in: file, log: log)
  }

  /// With the words that are needed in a file and not sealed: the id stands for a title.
  private static func completed(_ node: SourceNode, _ shape: Shape) -> SourceNode {
    guard case .record(var members) = node.content else { return node }
    members = members.map { member in
      guard let key = shape.keys.first(where: { $0.name == member.name }) else { return member }
      let value: SourceNode =
        switch (key.form, member.value.content) {
        case (.record(let inner), _): completed(member.value, inner())
        case (.list(_, let inner), .list(let items)):
          SourceNode(.list(items.map { completed($0, inner()) }), at: member.value.span)
        default: member.value
        }
      return SourceNode.Member(name: member.name, nameSpan: member.nameSpan, value: value)
    }
    let id = members.first { $0.name == "id" }?.value
    let words = id ?? SourceNode(.scalar(.init(text: DocumentKind.seal.rawValue, form: .string)), at: node.span)
    for key in shape.keys where key.isRequired && !SealedKeys.isSealed(key, of: shape) {
      members.append(.init(name: key.name, nameSpan: node.span, value: words))
    }
    return SourceNode(.record(members), at: node.span)
  }
}
