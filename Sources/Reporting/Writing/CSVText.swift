/// A text cell of a CSV file (RFC 4180), in quotes where it must be.
///
/// A spreadsheet takes a cell for a formula if it begins, after blanks, quotes or characters that do not show, with
/// `= + - @`, a tab or a carriage return, or the full-width form of one; such a cell gets an apostrophe in front.
package func csvText(_ text: String) -> String {
  let visible = text.unicodeScalars.first { scalar in
    !(scalar == " " || scalar == "\"" || scalar == "'" || scalar.properties.isWhitespace && scalar.value > 0x20
      || (isUnsafeToShow(scalar) && scalar != "\t" && scalar != "\r"))
  }
  let starters = "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars
  let safe = visible.map(starters.contains) ?? false ? "'" + text : text
  guard safe.unicodeScalars.contains(where: { ",\"\r\n;".unicodeScalars.contains($0) }) else { return safe }
  return "\"" + safe.replacing("\"", with: "\"\"") + "\""
}
