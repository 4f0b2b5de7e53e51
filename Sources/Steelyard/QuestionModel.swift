internal import Intake

/// The model that one bid is checked by (`check BID --model`).
public struct QuestionModel: Sendable {
  let model: CriteriaModel

  /// By the id of a template or of a model in the nearest criteria folder, or the path of a model or a comparison.
  ///
  /// The model is nil if the file was refused or is a bid; the messages say why. Throws if there is no such file.
  public static func named(_ name: String) throws(InputFault) -> (model: QuestionModel?, messages: Messages) {
    let nothing = Messages(DiagnosticLog(), folder: "")
    if !FileSystem.exists(name), let (model, _) = Templates.model(name) {
      return (QuestionModel(model: model), nothing)
    }
    let input = try OpenedInput(at: ModelCatalogue.nearest().path(of: name) ?? name)
    switch input.content {
    case .criteria(let model): return (QuestionModel(model: model), input.messages)
    case .comparison(let comparison): return (QuestionModel(model: comparison.model), input.messages)
    case .vendor, nil: return (nil, input.messages)
    }
  }
}
