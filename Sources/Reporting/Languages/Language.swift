/// The languages a report can be written in; one folder each beside this file, compared with this list by a test.
package enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case german = "de"

  package var wording: Wording {
    switch self {
    case .english: .english
    case .german: .german
    }
  }
}
