/// A way from what people say about importance, or from the levels of the vendors, to weights.
package protocol WeightMethod: Sendable {
  /// Key in files and commands.
  static var id: String { get }
  /// The names of the forms the method comes in, the default first; empty if there is one form only.
  static var variants: [String] { get }
  static var description: ProcedureDescription { get }
}

extension WeightMethod {
  package static var variants: [String] { [] }
}

/// All ways to weights; one file each in `Methods`, compared with this list by a test.
package enum WeightMethods {
  package static let all: [any WeightMethod.Type] = [
    AnalyticHierarchy.self, BestWorst.self, Critic.self, DirectWeights.self, EntropyWeights.self, Merec.self,
    PointWeights.self, RankOrderCentroid.self, RankReciprocal.self, RankSum.self, StandardDeviationWeights.self,
    SwingWeights.self,
  ]

  /// Those that only describe the levels of the vendors and never decide.
  package static var diagnostics: [any WeightDiagnostic.Type] { all.compactMap { $0 as? any WeightDiagnostic.Type } }

  package static func method(_ id: String) -> (any WeightMethod.Type)? { all.first { $0.id == id } }
}
