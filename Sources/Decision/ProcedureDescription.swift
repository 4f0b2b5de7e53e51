/// A page for people about a way to weights, to bands, or to one ranking from several.
package struct ProcedureDescription: Sendable, Equatable {
  /// As people call it.
  package let name: String
  /// The formula in words.
  package let formula: String
  package let parameters: [DescribedParameter]
  /// Author, year and title where it is known.
  package let sources: [String]
  /// What always holds, a clause each.
  package let laws: [String]
  /// What others get wrong and what the reader must watch, a sentence each.
  package let traps: [String]

  init(
    name: String, formula: String, parameters: [DescribedParameter] = [], sources: [String], laws: [String],
    traps: [String]
  ) {
    self.name = name
    self.formula = formula
    self.parameters = parameters
    self.sources = sources
    self.laws = laws
    self.traps = traps
  }
}
