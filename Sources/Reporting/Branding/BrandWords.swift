internal import Outcome

/// The few words of our own around those of the author.
enum BrandWords {
  static func commentary(of author: String?) -> Text {
    author.map { "Commentary by \(.quoted($0))" } ?? "Commentary by the author of this report"
  }

  static func words(of author: String?) -> Text {
    author.map { "In the words of \(.quoted($0))" } ?? "In the words of the author of this report"
  }

  static let disclaimer: Text = "Disclaimer"
  static let introduction: Text = "Introduction"
  static let closing: Text = "Closing"

  static func prepared(for client: String?, by author: String?) -> Text? {
    switch (client, author) {
    case (let client?, let author?): "Prepared for \(.quoted(client)) by \(.quoted(author))"
    case (let client?, nil): "Prepared for \(.quoted(client))"
    case (nil, let author?): "Prepared by \(.quoted(author))"
    case (nil, nil): nil
    }
  }

  static func logo(of author: String?) -> Text { author.map { "Logo of \(.quoted($0))" } ?? "Logo" }

  static func source(_ file: String) -> Text {
    "Look and commentary come from \(.quoted(file)), which was named by \(.code("--brand"))."
  }

  static func unshown(_ sections: [Text]) -> Text {
    "There is commentary on \(sections.inWords), which has nothing to show in this comparison."
  }
}
