/// Decodes any `Decodable` from a located tree, so that a fault in a machine-written file has a place as well.
package struct SourceNodeDecoder {
  private let node: SourceNode
  private let file: SourceFile
  private let log: DiagnosticLog

  package init(node: SourceNode, file: SourceFile, log: DiagnosticLog) {
    self.node = node
    self.file = file
    self.log = log
  }

  /// Nil after an error in the log.
  package func decoded<Value: Decodable>(_ type: Value.Type) -> Value? {
    do {
      return try Value(from: NodeDecoder(node: node, codingPath: []))
    } catch let fault as Misfit {
      log.error(fault.code, fault.text, at: fault.span, in: file, help: "write the file anew with: steelyard report")
    } catch {
      refuse(
        .shapeText, "the file holds a value that is not known here", help: "write the file anew with: steelyard report")
    }
    return nil
  }

  package func refuse(_ code: DiagnosticCode, _ text: String, help: String) {
    log.error(code, text, at: node.span, in: file, help: help)
  }
}

private struct Misfit: Error {
  let code: DiagnosticCode
  let text: String
  let span: Span
}

private struct NodeDecoder: Decoder {
  let node: SourceNode
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .record(let members) = node.content else {
      throw Misfit(code: .shapeRecord, text: "an object is expected, not \(node.kindInWords)", span: node.span)
    }
    return KeyedDecodingContainer(KeyedNodes(members: members, span: node.span, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .list(let items) = node.content else {
      throw Misfit(code: .shapeList, text: "a list is expected, not \(node.kindInWords)", span: node.span)
    }
    return UnkeyedNodes(items: items, span: node.span, codingPath: codingPath)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    SingleNode(node: node, codingPath: codingPath)
  }
}

private struct SingleNode: SingleValueDecodingContainer {
  let node: SourceNode
  let codingPath: [any CodingKey]

  func decodeNil() -> Bool {
    if case .null = node.content { return true }
    return false
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard let scalar = scalar(.truth) else { throw misfit("true or false") }
    return scalar.text == "true"
  }

  func decode(_ type: String.Type) throws -> String {
    guard let scalar = scalar(.string) else { throw misfit("a text") }
    return scalar.text
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard let scalar = scalar(.number), let number = Double(scalar.text), number.isFinite else {
      throw misfit("a number")
    }
    return number
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int.Type) throws -> Int { try whole() }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
  func decode(_ type: UInt.Type) throws -> UInt { try whole() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    do {
      return try Value(from: NodeDecoder(node: node, codingPath: codingPath))
    } catch is DecodingError {
      throw Misfit(code: .choiceUnknown, text: "this value is not known here", span: node.span)
    }
  }

  private func whole<Whole: FixedWidthInteger>() throws -> Whole {
    guard let scalar = scalar(.number), let number = Whole(scalar.text) else { throw misfit("a whole number") }
    return number
  }

  private func scalar(_ form: SourceNode.Scalar.Form) -> SourceNode.Scalar? {
    guard case .scalar(let scalar) = node.content, scalar.form == form else { return nil }
    return scalar
  }

  private func misfit(_ expected: String) -> Misfit {
    Misfit(code: .shapeText, text: "\(expected) is expected, not \(node.kindInWords)", span: node.span)
  }
}

private struct KeyedNodes<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [SourceNode.Member]
  let span: Span
  let codingPath: [any CodingKey]
  var allKeys: [Key] { members.compactMap { Key(stringValue: $0.name) } }

  func contains(_ key: Key) -> Bool { members.contains { $0.name == key.stringValue } }

  func decodeNil(forKey key: Key) throws -> Bool { try node(key).decodeNil() }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try node(key).decode(type) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { try superDecoder(forKey: key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try superDecoder(forKey: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    NodeDecoder(node: SourceNode(.record(members), at: span), codingPath: codingPath)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    NodeDecoder(node: try node(key).node, codingPath: codingPath + [key])
  }

  private func node(_ key: Key) throws -> SingleNode {
    guard let member = members.first(where: { $0.name == key.stringValue }) else {
      throw Misfit(code: .keyMissing, text: "\"\(key.stringValue)\" is missing", span: span)
    }
    return SingleNode(node: member.value, codingPath: codingPath + [key])
  }
}

private struct UnkeyedNodes: UnkeyedDecodingContainer {
  let items: [SourceNode]
  let span: Span
  let codingPath: [any CodingKey]
  var currentIndex = 0
  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex >= items.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, SingleNode(node: items[currentIndex], codingPath: codingPath).decodeNil() else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try SingleNode(node: try next(), codingPath: codingPath).decode(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> { try superDecoder().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try superDecoder().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { NodeDecoder(node: try next(), codingPath: codingPath) }

  private mutating func next() throws -> SourceNode {
    guard !isAtEnd else { throw Misfit(code: .shapeList, text: "the list is too short", span: span) }
    defer { currentIndex += 1 }
    return items[currentIndex]
  }
}
