internal import Outsourcing

/// Lists. In XML a list is an element whose children all carry the singular name, or one attribute with blanks between.
extension Fields {
  /// The records of a list; an empty array if the key is absent.
  func list(_ key: String, item: String, _ shape: Shape) -> [Fields] {
    items(key, item: item).compactMap { Fields($0, shape, in: file, log: log) }
  }

  /// A list of texts with their places. `item` names the elements of XML that hold one each, for texts with blanks.
  func words(_ key: String, item: String = "item") -> [(text: String, span: Span)] {
    guard let member = member(key) else { return [] }
    if case .scalar(let scalar) = member.value.content, scalar.form == .attribute {
      return parts(of: scalar.text).map { ($0, member.value.span) }
    }
    return items(key, item: item).compactMap { node in
      guard let scalar = plainScalar(node), scalar.form == .string || scalar.form == .plain || scalar.form == .attribute
      else {
        log.error(
          .shapeText, "a text is expected in the list \"\(key)\", not \(node.kindInWords)", at: node.span, in: file,
          help: "put it in quotes")
        return nil
      }
      return (scalar.text, node.span)
    }
  }

  /// True for a list that is there and holds nothing.
  func isEmptyList(_ key: String) -> Bool {
    switch member(key)?.value.content {
    case .list(let items): items.isEmpty
    case .record(let members): members.isEmpty && member(key)?.value.element != nil
    case .scalar(let scalar): scalar.form == .attribute && parts(of: scalar.text).isEmpty
    default: false
    }
  }

  /// Numbers under names the author chooses, in the order of the file; nil after an error.
  func numbersByName(_ key: String) -> [(name: String, value: Quantity)]? {
    guard let member = member(key) else { return [] }
    guard case .record(let entries) = member.value.content else {
      error(
        .shapeRecord, "names with a number each are expected under \"\(key)\", not \(member.value.kindInWords)", key,
        help: "write each word with its number, such as yes: 100")
      return nil
    }
    let numbers = entries.compactMap { entry -> (name: String, value: Quantity)? in
      guard let scalar = plainScalar(entry.value) else {
        log.error(
          .numberForm, "\(entry.value.kindInWords) stands where a number is expected", at: entry.value.span, in: file,
          help: "write each word with its number, such as yes: 100")
        return nil
      }
      return quantity(scalar, at: entry.value.span).map { (entry.name, $0) }
    }
    return numbers.count == entries.count ? numbers : nil
  }

  /// Texts under names the author chooses, in the order of the file.
  func textsByName(_ key: String) -> [(name: String, text: String)] {
    guard let member = member(key) else { return [] }
    guard case .record(let entries) = member.value.content else {
      error(
        .shapeRecord, "names with a text each are expected under \"\(key)\", not \(member.value.kindInWords)", key,
        help: "write each name with its text, such as 0: nothing shown")
      return []
    }
    return entries.compactMap { entry in
      guard let scalar = plainScalar(entry.value) else {
        log.error(
          .shapeText, "\(entry.value.kindInWords) stands where a text is expected", at: entry.value.span, in: file,
          help: "write each name with its text, such as 0: nothing shown")
        return nil
      }
      return (entry.name, scalar.text)
    }
  }

  /// The text of a key without any check, for looking entries up.
  func plainText(_ key: String) -> String? {
    member(key).flatMap { plainScalar($0.value) }?.text
  }

  /// One number, or a list of them, in XML with blanks between; nil without the key and after an error.
  func numbers(_ key: String) -> [Quantity]? {
    guard let member = member(key) else { return nil }
    guard case .list(let nodes) = member.value.content else {
      guard let scalar = plainScalar(member.value), scalar.form == .attribute else {
        return number(key).map { [$0] }
      }
      let texts = parts(of: scalar.text)
      let numbers = texts.compactMap { quantity(.init(text: $0, form: .attribute), at: member.value.span) }
      return numbers.count == texts.count && !numbers.isEmpty ? numbers : nil
    }
    let numbers = nodes.compactMap { node -> Quantity? in
      guard let scalar = plainScalar(node) else {
        log.error(
          .numberForm, "\(node.kindInWords) stands where a number is expected", at: node.span, in: file,
          help: "write numbers in square brackets, such as [1, 2.5]")
        return nil
      }
      return quantity(scalar, at: node.span)
    }
    return numbers.count == nodes.count && !nodes.isEmpty ? numbers : nil
  }

  /// A list of pairs of numbers, in XML each an element with the two numbers as its text; nil after an error.
  func numberPairs(_ key: String) -> [(Quantity, Quantity)]? {
    let nodes = items(key, item: "pair")
    let pairs = nodes.compactMap { node -> (Quantity, Quantity)? in
      let pair = pairParts(node)
      guard pair.count == 2 else {
        log.error(
          .shapeList, "a pair of numbers is expected in the list \"\(key)\"", at: node.span, in: file,
          help: node.element == nil ? "write a pair as [60, 0]" : "write a pair as <pair>60 0</pair>")
        return nil
      }
      let numbers = pair.compactMap { quantity($0.scalar, at: $0.span) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
    return pairs.count == nodes.count ? pairs : nil
  }

  private func pairParts(_ node: SourceNode) -> [(scalar: SourceNode.Scalar, span: Span)] {
    if case .list(let pair) = node.content {
      return pair.compactMap { part in plainScalar(part).map { ($0, part.span) } }
    }
    guard node.element != nil, let text = plainScalar(node)?.text else { return [] }
    return parts(of: text).map { (.init(text: $0, form: .attribute), node.span) }
  }

  private func parts(of text: String) -> [String] {
    text.utf8.split(whereSeparator: isBlank).map { String(decoding: $0, as: UTF8.self) }
  }

  private func items(_ key: String, item: String) -> [SourceNode] {
    guard let member = member(key) else { return [] }
    switch member.value.content {
    case .list(let items): return items
    case .record(let children) where member.value.element != nil:
      return children.compactMap { child in
        if child.name == item { return child.value }
        log.error(
          .keyUnknown,
          child.name == "note"
            ? "there is text between the tags of \(key)"
            : "\"\(key)\" holds \"\(item)\" elements only, no \"\(shortened(child.name))\"", at: child.nameSpan,
          in: file,
          help: child.name == "note"
            ? "remove it; a remark stands inside \(item), and a comment between <!-- and -->"
            : Spelling.nearest(to: child.name, among: [item]).map { "did you mean \"\($0)\"?" }
              ?? "put it into the list of its own name")
        return nil
      }
    default:
      error(
        .shapeList, "\(member.value.kindInWords) stands where the list \"\(key)\" is expected", key,
        help: listHelp(member.value, item))
      return []
    }
  }

  private func listHelp(_ node: SourceNode, _ item: String) -> String {
    if case .scalar(let scalar) = node.content, scalar.form == .plain, scalar.text.hasPrefix("-") {
      return "write a blank after each dash: - \(shortened(String(scalar.text.dropFirst())))"
    }
    return self.node.element == nil ? "put it in square brackets" : "write one element <\(item)> for each"
  }
}
