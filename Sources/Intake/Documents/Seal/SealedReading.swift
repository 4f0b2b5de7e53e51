internal import Decision
internal import Outsourcing

extension Fields {
  /// What the record says of the rules.
  ///
  /// With `isFilled` what holds for absent keys is added; without, only what stands there counts.
  func sealed(isFilled: Bool) -> SealedValue {
    var members: [SealedValue.Member] = []
    for key in shape.keys where SealedKeys.isSealed(key, of: shape) {
      if has(key.name) {
        if let value = sealed(key, isFilled) { members.append(.init(name: key.name, value: value)) }
      } else if isFilled, let value = assumed(key) {
        members.append(.init(name: key.name, value: value))
      }
    }
    return .record(members, at: node.span)
  }

  private func assumed(_ key: Shape.Key) -> SealedValue? {
    if shape.name == CriteriaShape.model.name, key.name == "missing" {
      let empty = SourceNode(.record([]), at: node.span)
      return Fields(empty, CriteriaShape.missing, in: file, log: log)?.sealed(isFilled: true)
    }
    return SealedKeys.defaults.first { $0.shape == shape.name && $0.key == key.name && $0.isFor(self) }.map {
      SealedValue($0.content, at: node.span)
    }
  }

  /// Nil after an error, and for an empty list of records, which says nothing.
  private func sealed(_ key: Shape.Key, _ isFilled: Bool) -> SealedValue? {
    let (name, span) = (key.name, span(key.name))
    func text(_ text: String?) -> SealedValue? {
      text.map { SealedValue(.text($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")), at: span) }
    }
    func numbers(_ numbers: [Double]) -> SealedValue {
      SealedValue(.list(numbers.map { SealedValue(.number($0), at: span) }), at: span)
    }
    switch key.form {
    case .text, .colour: return text(self.text(name))
    case .name: return text(self.name(name))
    case .id: return text(id(name))
    case .date: return text(date(name)?.description)
    case .clock: return text(clock(name))
    case .currency: return text(currency(name))
    case .country: return text(country(name))
    case .word(let words): return text(choice(name, among: words))
    case .numberOrWord: return text(plainText(name))
    case .number: return number(name).map { SealedValue(.number($0.value), at: span) }
    case .yesNo: return truth(name).map { SealedValue(.truth($0), at: span) }
    case .ids, .words, .paths:
      let told = self.words(name).map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      let words = SealedKeys.ordered.contains(name) ? told : Set(told).sorted(by: bytesPrecede)
      return SealedValue(.list(words.map { SealedValue(.text($0), at: span) }), at: span)
    case .numbers: return self.numbers(name).map { numbers($0.map(\.value)) }
    case .numberPairs:
      return numberPairs(name).map { pairs in
        SealedValue(.list(pairs.map { numbers([$0.0.value, $0.1.value]) }), at: span)
      }
    case .numbersByName:
      return numbersByName(name).map { entries in
        .record(entries.map { .init(name: $0.name, value: SealedValue(.number($0.value.value), at: span)) }, at: span)
      }
    case .textsByName, .coloursByName:
      return .record(
        textsByName(name).compactMap { entry in text(entry.text).map { .init(name: entry.name, value: $0) } }, at: span)
    case .record(let shape): return record(name, shape())?.sealed(isFilled: isFilled)
    case .list(let item, let shape):
      let records = list(name, item: item, shape()).map { $0.sealed(isFilled: isFilled) }
      guard !records.isEmpty else { return nil }
      return SealedValue(.list(records.sorted { $0.precedes($1) }), at: span)
    }
  }
}

extension SealedValue {
  /// What a record is called among its neighbours: its id, or what it is about. Two records of one name differ by what
  /// they say.
  var identity: String {
    if let id = self["id"]?.text { return id }
    let about = ["of", "per", "service"].compactMap { self[$0]?.text }
    return about.isEmpty ? canonical : about.joined(separator: " ")
  }

  func precedes(_ other: SealedValue) -> Bool {
    identity == other.identity ? bytesPrecede(canonical, other.canonical) : bytesPrecede(identity, other.identity)
  }
}
