internal import Intake
internal import Outsourcing
internal import Reporting

/// Workflow commands of GitHub Actions. Ten are shown a step, so the worst come first and the tenth counts the rest.
struct GitHubMessages: MessagePrinter {
  private static let limit = 10

  func text(_ shown: [Diagnostic], of total: Int, folder: String, colour: Bool) -> String {
    let kept = total > Self.limit ? Array(shown.prefix(Self.limit - 1)) : shown
    var text = ""
    for diagnostic in kept {
      let place = diagnostic.place
      let file = property(Messages.path(place.file, folder))
      let help = diagnostic.help.map { "\n\($0)" } ?? ""
      text += "::\(diagnostic.severity.rawValue) file=\(file),line=\(place.line),col=\(place.column),"
      text += "title=\(diagnostic.code.rawValue)::\(message(diagnostic.text + help))\n"
    }
    if total > kept.count { text += "::error title=more::… and \(total - kept.count) more\n" }
    return text
  }

  private func message(_ text: String) -> String {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map { terminalText(String($0)) }
    return parts.map { $0.replacing("%", with: "%25") }.joined(separator: "%0A")
  }

  private func property(_ text: String) -> String {
    message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
