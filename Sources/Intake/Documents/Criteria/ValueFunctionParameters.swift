internal import Decision
internal import Outsourcing

/// What the parameters of a value function are read from: the fields of a criteria file, or the values of a problem.
protocol ValueFunctionParameters {
  /// The keys that stand there.
  var given: [String] { get }

  /// Each nil after a fault, which has been told.
  func level(_ key: String) -> Double?
  func levelPairs(_ key: String) -> [(Double, Double)]?
  func levelsByName(_ key: String) -> [(name: String, value: Double)]?
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String

  func fault(_ code: DiagnosticCode, _ text: String, _ key: String, help: String)
}

extension ValueFunctionParameters {
  func has(_ key: String) -> Bool { given.contains(key) }
}

/// The forms of value function by their names in files.
enum ValueFunctionForm: String, CaseIterable {
  case exponential, levels, linear, logistic
  case piecewiseLinear = "piecewise_linear"
  case plateau, step, target

  /// Parameters that must be there; for `exponential` one of two more.
  var required: [String] {
    switch self {
    case .linear, .plateau, .exponential: ["worst", "best"]
    case .logistic: ["worst", "best", "steepness", "centre"]
    case .piecewiseLinear: ["points"]
    case .step: ["direction", "below", "steps"]
    case .levels: ["levels"]
    case .target: ["low", "ideal_from", "ideal_to", "high"]
    }
  }

  var optional: [String] {
    switch self {
    case .exponential: ["mid_points", "mid_level"]
    case .piecewiseLinear: ["shape"]
    default: []
    }
  }
}

/// Shapes of straight lines besides those that only rise or only fall.
enum ValueFunctionShape: String, CaseIterable {
  case any
}

extension Fields: ValueFunctionParameters {
  var given: [String] { shape.keys.map(\.name).filter(has) }

  func level(_ key: String) -> Double? { number(key)?.value }

  func levelPairs(_ key: String) -> [(Double, Double)]? {
    numberPairs(key)?.map { ($0.0.value, $0.1.value) }
  }

  func levelsByName(_ key: String) -> [(name: String, value: Double)]? {
    numbersByName(key)?.map { ($0.name, $0.value.value) }
  }

  func fault(_ code: DiagnosticCode, _ text: String, _ key: String, help: String) {
    error(code, text, key, help: help)
  }
}
