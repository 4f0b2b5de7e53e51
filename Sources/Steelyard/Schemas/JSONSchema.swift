internal import Intake
internal import Reporting

/// Documents whose form can be printed (`schema --kind`).
public enum SchemaKind: String, Sendable, CaseIterable {
  case assessment, brand, comparison, criteria, evaluation, seal, vendor

  /// The JSON Schema (draft 2020-12) of the document's JSON spelling.
  public var schema: String {
    switch self {
    case .assessment: JSONSchema.schema(of: AssessmentShape.assessment, kind: rawValue)
    case .brand: JSONSchema.schema(of: BrandShape.brand, kind: rawValue)
    case .comparison: JSONSchema.schema(of: ComparisonShape.comparison, kind: rawValue)
    case .criteria: JSONSchema.schema(of: CriteriaShape.model, kind: rawValue)
    case .seal: JSONSchema.schema(of: SealShape.seal, kind: rawValue)
    case .vendor: JSONSchema.schema(of: VendorShape.vendor, kind: rawValue)
    case .evaluation: EvaluationSchema.schema.document
    }
  }
}

/// Prints the shapes of input files as JSON Schema, so that what is documented is what is checked.
enum JSONSchema {
  static func schema(of shape: Shape, kind: String) -> String {
    var definitions: [JSONValue.Member] = []
    var names: Set<String> = []
    let body = object(shape, &definitions, &names, envelope: .init("steelyard", constant("\(kind)/1.0")))
    guard case .object(let members) = body else { return "" }
    return JSONValue.object(
      [
        .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        .init("$id", .text("urn:steelyard:schema:\(kind):1")),
      ] + members + [.init("$defs", .object(definitions))]
    ).document
  }

  private static func constant(_ text: String) -> JSONValue { .object([.init("const", .text(text))]) }

  private static func object(
    _ shape: Shape, _ definitions: inout [JSONValue.Member], _ names: inout Set<String>,
    envelope: JSONValue.Member? = nil
  ) -> JSONValue {
    var properties = envelope.map { [$0] } ?? []
    for key in shape.keys {
      properties.append(.init(key.name, described(value(key.form, &definitions, &names), key.meaning)))
    }
    let required = (envelope.map { [$0.key] } ?? []) + shape.keys.filter(\.isRequired).map(\.name)
    return .object([
      .init("title", .text(shape.name)), .init("description", .text(shape.meaning)), .init("type", .text("object")),
      .init("properties", .object(properties)), .init("required", .array(required.map { .text($0) })),
      .init("additionalProperties", .truth(false)),
    ])
  }

  private static func described(_ value: JSONValue, _ meaning: String) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object([.init("description", .text(meaning))] + members)
  }

  private static func reference(
    _ shape: Shape, _ definitions: inout [JSONValue.Member], _ names: inout Set<String>
  ) -> JSONValue {
    if names.insert(shape.name).inserted {
      let place = definitions.count
      let body = object(shape, &definitions, &names)
      definitions.insert(.init(shape.name, body), at: place)
    }
    return .object([.init("$ref", .text("#/$defs/\(shape.name.replacing(" ", with: "%20"))"))])
  }

  private static func value(
    _ form: Shape.Form, _ definitions: inout [JSONValue.Member], _ names: inout Set<String>
  ) -> JSONValue {
    func type(_ name: String, _ more: JSONValue.Member...) -> JSONValue {
      .object([.init("type", .text(name))] + more)
    }
    func list(of items: JSONValue) -> JSONValue { type("array", .init("items", items)) }
    func pattern(_ pattern: String) -> JSONValue { type("string", .init("pattern", .text(pattern))) }
    let number = JSONValue.object([
      .init("anyOf", .array([type("number"), pattern("^-?[0-9]+(\\.[0-9]+)?$")]))
    ])
    func words(_ words: [String]) -> JSONValue {
      words.isEmpty ? type("string") : .object([.init("enum", .array(words.map { .text($0) }))])
    }
    let colour = pattern("^#[0-9A-Fa-f]{6}$")
    switch form {
    case .text: return type("string", .init("maxLength", .number(Double(Limits.textScalars))))
    case .name: return type("string", .init("maxLength", .number(Double(Limits.nameScalars))))
    case .id: return pattern("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")
    case .number: return number
    case .date: return type("string", .init("format", .text("date")))
    case .clock: return pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$")
    case .colour: return colour
    case .currency: return pattern("^[A-Z]{3}$")
    case .country: return pattern("^[A-Z]{2}$")
    case .yesNo: return type("boolean")
    case .word(let choices): return words(choices)
    case .numberOrWord: return .object([.init("anyOf", .array([type("number"), type("string")]))])
    case .ids, .paths: return list(of: type("string"))
    case .words(let choices): return list(of: words(choices))
    case .numbers: return .object([.init("anyOf", .array([number, list(of: number)]))])
    case .numberPairs:
      return list(
        of: type("array", .init("items", number), .init("minItems", .number(2)), .init("maxItems", .number(2))))
    case .textsByName: return type("object", .init("additionalProperties", type("string")))
    case .coloursByName: return type("object", .init("additionalProperties", colour))
    case .numbersByName: return type("object", .init("additionalProperties", number))
    case .record(let shape): return reference(shape(), &definitions, &names)
    case .list(_, let shape): return list(of: reference(shape(), &definitions, &names))
    }
  }
}
