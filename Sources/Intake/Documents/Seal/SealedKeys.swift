internal import Decision
internal import Outsourcing

/// Which keys of the buyer's files are rules.
///
/// All are, but for those listed here, so that a key nobody thought of is sealed and not forgotten.
enum SealedKeys {
  /// By the name of the shape: words that nothing is decided by, what comes with the bids, and what follows from keys
  /// that are sealed.
  static let open: [String: Set<String>] = [
    "comparison": [
      "id", "title", "subtitle", "buyer", "model", "bids", "notes", "published", "previous", "brand",
      // It comes with the bids. The weights by role in it are opinions; those that count are the model's, and sealed.
      "assessment",
      // A scenario is a question, and no rule answers to it.
      "scenarios",
      // Nor to what another method would say, which decides nothing.
      "second_opinions",
    ],
    "control": [],
    // The direction is checked against the anchors, which are sealed.
    "criterion": ["title", "direction"],
    "criteria": ["id", "title", "source"],
    // The own house decides how much is saved, and no place.
    "cost": ["baseline"],
    // Rates are taken on the day of the decision.
    "currency": ["rates"],
    "fact": ["title", "used_for"],
    "requirement": ["title", "reason"],
    "weights": ["origin", "set_by"],
    "weights by a method": ["set_by"],
  ]

  /// Lists of words that mean something by their order; of all others only the words are sealed.
  static let ordered: Set<String> = ["order"]

  static func isSealed(_ key: Shape.Key, of shape: Shape) -> Bool { open[shape.name]?.contains(key.name) != true }

  /// What holds where a key is absent. It is sealed as if it were written, so that writing it changes nothing and a
  /// later release with another default does.
  struct Default: Sendable {
    let shape: String
    let key: String
    let content: SealedValue.Content
    /// The key would be refused beside another one.
    var isFor: @Sendable (Fields) -> Bool = { _ in true }
  }

  static let defaults: [Default] = [
    Default(shape: "criteria", key: "open_counts_as", content: .text(OpenRequirement.conditional.rawValue)),
    Default(shape: "weights", key: "scale_to_one", content: .truth(false)),
    Default(shape: "missing", key: "not_applicable", content: .text(CriteriaShape.NotApplicableWord.neutral.rawValue)),
    Default(shape: "missing", key: "neutral_points", content: .number(50)) {
      !$0.has("not_applicable") || $0.plainText("not_applicable") == CriteriaShape.NotApplicableWord.neutral.rawValue
    },
    Default(shape: "missing", key: "vendor_interval", content: .text(CellPolicy.VendorInterval.worst.rawValue)),
    Default(shape: "missing", key: "outside", content: .text(OutsideRule.clamp.rawValue)),
    Default(shape: "criterion", key: "kind", content: .text(CriterionKind.measured.rawValue)) { !$0.has("criteria") },
    Default(shape: "control", key: "weight", content: .number(1)),
    Default(shape: "cost", key: "horizon", content: .number(Double(CostDefaults.horizon))),
    Default(shape: "cost", key: "discount_rate", content: .number(CostDefaults.discountRate)),
    Default(shape: "cost", key: "convention", content: .text(CostDefaults.convention.rawValue)),
    Default(
      shape: "cost", key: "index", content: .list([SealedValue(.number(CostDefaults.index), at: .beginning)])),
    Default(shape: "cost", key: "bands", content: .text(VolumeBands.Mode.allUnits.rawValue)),
    Default(shape: "cost", key: "seed", content: .number(0)),
    Default(shape: "cost", key: "governance", content: .number(CostDefaults.governance)),
    Default(shape: "cost", key: "wage_growth", content: .number(CostDefaults.wageGrowth)),
    Default(shape: "cost", key: "pass_through", content: .number(CostDefaults.passThrough)),
    Default(shape: "cost", key: "tax", content: .number(CostDefaults.tax)),
    Default(shape: "cost", key: "index_share", content: .number(CostDefaults.indexShare)),
    Default(shape: "cost", key: "index_spread", content: .number(CostDefaults.indexSpread)),
    Default(shape: "cost", key: "index_floor", content: .number(CostDefaults.indexFloor)),
    Default(shape: "cost", key: "fx_drift", content: .number(CostDefaults.currencyDrift)),
    Default(shape: "cost", key: "fx_collar", content: .number(CostDefaults.currencyCollar)),
    Default(shape: "cost", key: "fx_share", content: .number(CostDefaults.currencyShare)),
  ]

  /// A shape with its sealed keys alone, and so all the way down.
  static func shape(_ shape: Shape) -> Shape {
    let keys = shape.keys.filter { isSealed($0, of: shape) }.map { key -> Shape.Key in
      let form: Shape.Form =
        switch key.form {
        case .record(let inner): .record { Self.shape(inner()) }
        case .list(let item, let inner): .list(item: item) { Self.shape(inner()) }
        default: key.form
        }
      return Shape.Key(name: key.name, form: form, isRequired: key.isRequired, meaning: key.meaning)
    }
    return Shape(shape.name, shape.meaning, keys, remark: shape.remark)
  }
}
