internal import Intake

extension SchemaKind {
  /// A page that explains every key of an input file, made from the shape it is checked by; nil for the result.
  public var reference: String? {
    switch self {
    case .assessment: KeyReference(AssessmentShape.assessment, file: "assessment.yaml").page
    case .brand: KeyReference(BrandShape.brand, file: "a brand file").page
    case .comparison: KeyReference(ComparisonShape.comparison, file: "steelyard.yaml").page
    case .criteria: KeyReference(CriteriaShape.model, file: "criteria/NAME.yaml").page
    case .seal: KeyReference(SealShape.seal, file: "seal.json").page
    case .vendor: KeyReference(VendorShape.vendor, file: "a bid").page
    case .evaluation: nil
    }
  }
}

/// Prints a shape, and every shape inside it once, as Markdown tables.
private struct KeyReference {
  let shape: Shape
  let file: String

  init(_ shape: Shape, file: String) {
    self.shape = shape
    self.file = file
  }

  var page: String {
    var text = "# Keys of \(file)\n\nMade from the shapes the program checks by: do not edit.\n"
    var waiting = [shape]
    var seen: Set<String> = []
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard seen.insert(next.name).inserted else { continue }
      text += "\n## \(next.name)\n\n\(next.meaning)\n\n| key | needed | what it is | meaning |\n|---|---|---|---|\n"
      for key in next.keys {
        text += "| `\(key.name)` | \(key.isRequired ? "yes" : "") | \(words(key.form)) | \(key.meaning) |\n"
        if let inner = inner(key.form) { waiting.append(inner) }
      }
    }
    return text
  }

  private func inner(_ form: Shape.Form) -> Shape? {
    switch form {
    case .record(let shape), .list(_, let shape): shape()
    default: nil
    }
  }

  private func words(_ form: Shape.Form) -> String {
    switch form {
    case .text: "text"
    case .name: "text on one line"
    case .id: "id"
    case .number: "number"
    case .date: "date, YYYY-MM-DD"
    case .clock: "time, HH:MM"
    case .colour: "colour, #rrggbb"
    case .currency: "currency, such as EUR"
    case .country: "country, such as PT"
    case .yesNo: "true or false"
    case .word(let choices): choices.map { "`\($0)`" }.joined(separator: " ")
    case .numberOrWord: "number or word"
    case .ids: "list of ids"
    case .words(let choices):
      choices.isEmpty ? "list of words" : "list of " + choices.map { "`\($0)`" }.joined(separator: " ")
    case .paths: "list of paths"
    case .numbers: "number, or list of numbers"
    case .numberPairs: "list of pairs of numbers"
    case .numbersByName: "words, each with a number"
    case .textsByName: "names, each with a text"
    case .coloursByName: "names, each with a colour"
    case .record(let shape): "[\(shape().name)](#\(anchor(shape().name)))"
    case .list(_, let shape): "list of [\(shape().name)](#\(anchor(shape().name)))"
    }
  }

  private func anchor(_ name: String) -> String { name.replacing(" ", with: "-") }
}
