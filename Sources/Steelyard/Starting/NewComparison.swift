internal import Intake
internal import Outcome
internal import Reporting

/// Forms of a blank bid (`init --vendor ID --format`).
public enum BidFormFormat: String, Sendable, CaseIterable {
  case xml, json, csv
}

/// Starts a comparison, or a bid.
public enum NewComparison {
  /// Ids of the models that `init --template` takes.
  public static var templates: [String] { Templates.all.map(\.id) }
  public static var firstTemplate: String { Templates.first }

  /// Writes a comparison that reports at once into a new folder. Returns the paths written.
  ///
  /// Throws ``OutputFault`` if a file is already there or cannot be written, ``InputFault`` for an unknown template.
  public static func write(into folder: String, template: String) throws -> [String] {
    guard let (model, text) = Templates.model(template) else {
      throw InputFault(path: template, reason: "is no template")
    }
    let example =
      template == EngagementExample.model
      ? EngagementExample.files(model: text) : ExampleComparison(model, text: text).files
    let files = example.map { (Path.join(folder, $0.path), $0.text) }
    for (path, _) in files where FileSystem.exists(path) {
      throw OutputFault(path: path, reason: "it is already there and is not replaced")
    }
    for (path, text) in files {
      try AtomicWriter.makeFolder(Path.folder(of: path))
      try AtomicWriter.write(Array(text.utf8), to: path)
    }
    return files.map(\.0)
  }

  /// A blank bid form for a vendor, by a template or by the model of a comparison that was opened.
  ///
  /// Throws ``InputFault`` for an unknown template or an id that is none.
  public static func bidForm(vendor: String, template: String, format: BidFormFormat) throws(InputFault) -> String {
    guard let (model, _) = Templates.model(template) else { throw InputFault(path: template, reason: "is no template") }
    return try form(model, model.requirements, vendor, format)
  }

  /// `requirements` are those of the model and of the comparison it is used in.
  static func form(
    _ model: CriteriaModel, _ requirements: [CriteriaModel.StatedRequirement], _ vendor: String,
    _ format: BidFormFormat
  ) throws(InputFault) -> String {
    guard Input.isVendorId(vendor) else {
      throw InputFault(
        path: vendor, reason: "is no id: use 1 to 64 letters, digits, dots, dashes or underscores")
    }
    let facts = ModelFacts(model, requirements: requirements)
    let form = BlankForm(facts, vendor: vendor)
    switch format {
    case .xml: return form.text(.xml)
    case .json: return form.text(.json)
    case .csv: return form.text(.csv)
    }
  }
}

extension OpenedInput {
  /// A blank bid form by the model of this comparison, or by this model; nil for a bid.
  public func bidForm(vendor: String, format: BidFormFormat) throws(InputFault) -> String? {
    switch content {
    case .comparison(let comparison):
      try NewComparison.form(comparison.model, comparison.requirements, vendor, format)
    case .criteria(let model): try NewComparison.form(model, model.requirements, vendor, format)
    case .vendor, nil: nil
    }
  }
}
