internal import Reporting

/// Parts of a schema in which every object is closed: a key without a line here fails validation.
protocol ClosedSchema {}

/// A key of an object, its form, and whether it is always there.
struct SchemaProperty {
  let key: String
  let value: JSONValue
  let isRequired: Bool
}

extension ClosedSchema {
  /// A key that is always there.
  static func required(_ key: String, _ value: JSONValue, _ meaning: String) -> SchemaProperty {
    SchemaProperty(key: key, value: described(value, meaning), isRequired: true)
  }

  /// A key that is left out where there is nothing to say.
  static func optional(_ key: String, _ value: JSONValue, _ meaning: String) -> SchemaProperty {
    SchemaProperty(key: key, value: described(value, meaning), isRequired: false)
  }

  static func described(_ value: JSONValue, _ meaning: String) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object([.init("description", .text(meaning))] + members)
  }

  /// An object with these keys and no other.
  static func object(_ properties: SchemaProperty...) -> JSONValue {
    .object([
      .init("type", .text("object")), .init("properties", .object(properties.map { .init($0.key, $0.value) })),
      .init("required", .array(properties.filter(\.isRequired).map { .text($0.key) })),
      .init("additionalProperties", .truth(false)),
    ])
  }

  static func list(of items: JSONValue) -> JSONValue {
    .object([.init("type", .text("array")), .init("items", items)])
  }

  static func words(_ words: [String]) -> JSONValue {
    .object([.init("enum", .array(words.map { .text($0) }))])
  }

  static var text: JSONValue {
    .object([.init("type", .text("string"))])
  }
  static var number: JSONValue {
    .object([.init("type", .text("number"))])
  }
  static var whole: JSONValue {
    .object([.init("type", .text("integer")), .init("minimum", .number(0))])
  }
  static var date: JSONValue {
    .object([.init("type", .text("string")), .init("format", .text("date"))])
  }
  static var digest: JSONValue {
    .object([
      .init("type", .text("string")), .init("pattern", .text("^[0-9a-f]{64}$")),
    ])
  }
  static var source: JSONValue {
    .object([
      .init("type", .text("string")), .init("pattern", .text("^.+:[0-9]+:[0-9]+$")),
    ])
  }
  static var points: JSONValue {
    .object([
      .init("type", .text("number")), .init("minimum", .number(0)), .init("maximum", .number(100)),
    ])
  }
  static var truth: JSONValue { .object([.init("type", .text("boolean"))]) }
  /// A part of a whole.
  static var fraction: JSONValue {
    .object([.init("type", .text("number")), .init("minimum", .number(0)), .init("maximum", .number(1))])
  }
  static var percent: JSONValue { points }
  static var integer: JSONValue { .object([.init("type", .text("integer"))]) }
  static var texts: JSONValue { list(of: text) }
  static var numbers: JSONValue { list(of: number) }
}
