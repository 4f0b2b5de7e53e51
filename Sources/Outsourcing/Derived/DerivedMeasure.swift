/// A figure that is computed from a bid and the buyer's data, and that nobody types in.
package struct DerivedMeasure: Sendable {
  /// What a model names under `measure`.
  package let id: String
  package let title: String
  /// How it is worked out, in words.
  package let method: String
  /// Of the result.
  package let unit: Unit
  /// Parts that answers of the bid play in it, as a model assigns them under `inputs`.
  package let inputs: [String]
  package let derive: @Sendable (DerivedSubject) throws(NotDerivable) -> DerivedValue

  package init(
    id: String, title: String, method: String, unit: Unit, inputs: [String] = [],
    derive: @escaping @Sendable (DerivedSubject) throws(NotDerivable) -> DerivedValue
  ) {
    self.id = id
    self.title = title
    self.method = method
    self.unit = unit
    self.inputs = inputs
    self.derive = derive
  }
}

/// What a measure found, with the sentence a reader can check it by.
package struct DerivedValue: Sendable, Equatable {
  package enum Level: Sendable, Equatable {
    case number(Double)
    /// Open answers leave the figure between the two.
    case between(Double, Double)
    case word(String)
  }

  package let level: Level
  package let sentence: String

  package init(_ level: Level, _ sentence: String) {
    self.level = level
    self.sentence = sentence
  }

  package init(_ number: Double, _ sentence: String) { self.init(.number(number), sentence) }
}

/// One provider, for the measure of one leaf or fact.
package struct DerivedSubject: Sendable {
  /// Id of the leaf or fact.
  package let criterion: String
  package let analysis: BidAnalysis
  /// Points of certificate schemes, as the leaf gives them.
  package let schemes: [CertificateWeights.Entry]

  package init(criterion: String, analysis: BidAnalysis, schemes: [CertificateWeights.Entry]) {
    self.criterion = criterion
    self.analysis = analysis
    self.schemes = schemes
  }
}
