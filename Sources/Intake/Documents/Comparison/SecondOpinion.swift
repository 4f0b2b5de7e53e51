package import Decision
package import Outsourcing

/// A further method that a comparison asks for beside its ranking.
package struct SecondOpinion: Sendable {
  /// Id of a ranking method.
  package let method: String
  package let variant: String
  package let parameters: MethodParameters
  package let source: SourceReference
}
