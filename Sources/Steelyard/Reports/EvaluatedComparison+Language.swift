internal import Reporting

extension EvaluatedComparison {
  /// Codes of the languages a report can be written in.
  public static var languages: [String] { Language.allCases.map(\.rawValue) }

  /// The same written in a language by its code; as it was for a code that is none of ``languages``.
  public func written(in code: String) -> EvaluatedComparison {
    var other = self
    other.language = Language(rawValue: code) ?? language
    return other
  }
}
