/// For whom a report is written (`report-design.md` 3).
package enum Edition: Sendable, Equatable {
  /// Everything, for those who decide.
  case `internal`
  /// Without what would be if a must-have were dropped, and with the evidence folded away.
  case board
  /// The answer, what moved and the ranking, in the length of a comment.
  case pullRequest
  /// What one provider may be told: its own bid in full, of the winner the points of whole areas, of the others nothing.
  case debrief(vendor: String)
  /// What is still to be asked of one provider.
  case questions(vendor: String)

  /// True for what leaves the buyer's house to one bidder.
  var isForOneProvider: Bool {
    switch self {
    case .internal, .board, .pullRequest: false
    case .debrief, .questions: true
    }
  }

  /// Name of its files in front of the ending.
  package var fileStem: String {
    switch self {
    case .internal: "comparison"
    case .board: "board"
    case .pullRequest: "pull-request"
    case .debrief(let vendor): "debrief-" + Self.fileName(vendor)
    case .questions(let vendor): "questions-" + Self.fileName(vendor)
    }
  }

  /// An id as part of the name of a file: what could end or leave it is an underscore.
  private static func fileName(_ id: String) -> String {
    String(
      id.unicodeScalars.map { scalar in
        let isPlain =
          scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-")
        return isPlain || scalar == "." ? Character(scalar) : "_"
      })
  }
}
