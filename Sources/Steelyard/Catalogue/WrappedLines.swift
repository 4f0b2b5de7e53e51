/// `text` broken at blanks into lines of at most `width` characters, the first indented by `indent`, the others by two more.
/// A longer word has a line of its own.
func wrapped(_ text: String, to width: Int, indent: Int) -> [String] {
  var (lines, line) = ([String](), "")
  for word in text.split(separator: " ") {
    if line.isEmpty {
      line = String(repeating: " ", count: indent) + word
    } else if line.count + 1 + word.count > width {
      lines.append(line)
      line = String(repeating: " ", count: indent + 2) + word
    } else {
      line += " \(word)"
    }
  }
  return lines + [line]
}
