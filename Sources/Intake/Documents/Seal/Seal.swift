internal import Digest
package import Outsourcing

/// The rules of a decision: all that the ranking depends on but the bids and what the buyer finds in them.
package struct SealedRules: Sendable, Equatable {
  /// By ``SealedKeys`` of the criteria model.
  package let model: SealedValue
  /// By ``SealedKeys`` of the comparison.
  package let comparison: SealedValue
  /// Nil where no price scores.
  package let priceFormula: String?

  /// The file that seals these rules on a day.
  package func sealed(on date: CalendarDate) -> SealedValue {
    let body = body(on: date)
    let digest = SealedValue(.text(sha256Hex(Array(body.canonical.utf8))), at: .beginning)
    // What somebody looks for first stands first.
    let order = ["steelyard", "date", "digest", "price_formula", "model", "comparison"]
    let members = body.members + [.init(name: "digest", value: digest)]
    return SealedValue(
      .record(order.compactMap { name in members.first { $0.name == name } }), at: .beginning)
  }

  /// 64 hexadecimal digits.
  package func digest(on date: CalendarDate) -> String { sha256Hex(Array(body(on: date).canonical.utf8)) }

  private func body(on date: CalendarDate) -> SealedValue {
    func text(_ text: String) -> SealedValue { SealedValue(.text(text), at: .beginning) }
    var members: [SealedValue.Member] = [
      .init(name: "comparison", value: comparison), .init(name: "date", value: text(date.description)),
      .init(name: "model", value: model),
      .init(name: "steelyard", value: text("\(DocumentKind.seal.rawValue)/1.0")),
    ]
    if let priceFormula { members.append(.init(name: "price_formula", value: text(priceFormula))) }
    return .record(members, at: .beginning)
  }
}

/// Where a comparison stands to its seal.
package struct SealStanding: Sendable {
  package let date: CalendarDate
  /// 64 hexadecimal digits.
  package let digest: String
  /// Every rule that is not as it was sealed: of the model, then of the comparison, by id; empty if none.
  package let changes: [SealedChange]
  /// Nil if nothing is changed.
  package let underSeal: SealedRun?
}

/// One rule that is not as it was sealed.
package struct SealedChange: Sendable, Equatable {
  /// Such as `weight of Cost`.
  package let what: String
  /// Nil if there was none.
  package let sealed: String?
  /// Nil if there is none any more.
  package let now: String?

  /// `weight of Cost: 30, sealed 25`.
  package var sentence: String {
    switch (sealed, now) {
    case (let sealed?, let now?): "\(what): \(now), sealed \(sealed)"
    case (nil, let now?): "\(what): \(now), not there when sealed"
    case (let sealed?, nil): "\(what): removed, sealed \(sealed)"
    case (nil, nil): what
    }
  }
}

/// The present bids by the sealed rules.
package indirect enum SealedRun: Sendable {
  case comparison(Comparison)
  /// Why the sealed rules cannot be used on the present files, in a clause.
  case refused(String)
}
