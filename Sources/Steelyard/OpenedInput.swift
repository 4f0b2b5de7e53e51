internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

/// Where an input was looked for and not found, or could not be read.
public struct InputFault: Error, Sendable, Equatable {
  public let path: String
  /// In plain words, to follow the path.
  public let reason: String
}

/// An input of any kind after it was checked: a comparison, a criteria model or one vendor's file.
public struct OpenedInput: Sendable {
  public enum Kind: String, Sendable {
    case comparison, criteria, vendor
  }

  public let messages: Messages
  /// Nil if the input was refused.
  public let kind: Kind?
  /// One line on what was read: `8 bids on 21 criteria`.
  public let summary: String
  let content: Input?
  /// The result of an earlier state with its path; nil without one.
  private let previous: (path: String, evaluation: Evaluation)?
  /// Path of the file that was opened, as the user would name it.
  let path: String

  /// Opens a file, or the `steelyard.yaml` of a folder, and checks it and all that it names.
  ///
  /// `model` is for a bid alone, whose answers are checked against it. A strict check of a bid alone warns of questions
  /// it leaves open. `seal` says what is done with a seal beside a comparison.
  public init(
    at path: String, model: QuestionModel? = nil, isStrict: Bool = false, seal: Sealing = .read
  ) throws(InputFault) {
    let file = FileSystem.isFolder(path) ? Path.join(path, ComparisonFile.name) : path
    let folder = Path.folder(of: file)
    let log = DiagnosticLog()
    // A comparison's messages and sources start from its folder; the folder goes back on when they are printed.
    do throws(FileSystem.Fault) {
      content = try Input.open(
        file, shownAs: Path.name(of: file), model: model?.model, isStrict: isStrict, seal: seal.use,
        brand: .ofReport, log: log)
    } catch {
      throw InputFault(path: file, reason: error.inWords)
    }
    self.path = file
    if case .comparison(let comparison) = content, let file = comparison.previous {
      previous = EvaluationFile.evaluation(file, log: log).map { (file.path, $0) }
    } else {
      previous = nil
    }
    messages = Messages(log, folder: folder)
    switch content {
    case .comparison(let comparison):
      kind = .comparison
      summary =
        "\(counted(comparison.bids.count, "bid")) on \(counted(comparison.model.leaves.count, "criterion", "criteria"))"
    case .criteria(let model):
      kind = .criteria
      summary =
        "\(counted(model.leaves.count, "criterion", "criteria")), \(counted(model.requirements.count, "must-have"))"
    case .vendor(let bid):
      kind = .vendor
      summary = Self.summary(bid, model?.model)
    case nil:
      kind = nil
      summary = ""
    }
  }

  private static func summary(_ bid: Bid, _ model: CriteriaModel?) -> String {
    let questions = BidQuestions(bid, model: model)
    guard !questions.asked.isEmpty else { return "the bid of \(terminalText(bid.name)), which answers nothing" }
    let claims = questions.notApplicable == 0 ? "" : ", \(questions.notApplicable) claimed not applicable"
    let count =
      "the bid of \(terminalText(bid.name)), \(questions.answered) of \(counted(questions.asked.count, "question"))"
    guard let model else {
      return
        "\(count) answered\(claims); whether the answers fit the questions is checked with --model or inside a comparison"
    }
    return "\(count) of \(terminalText(model.id)) answered\(claims)"
  }

  /// The count of messages, with what was not looked at: one bid by itself has its form checked and no more.
  public func checked(with model: QuestionModel?) -> String {
    let isFormAlone = kind == .vendor && model == nil && messages.errors + messages.warnings == 0
    return "\(messages.count)\(isFormAlone ? " of form" : "")\(summary.isEmpty ? "" : ": \(summary)")"
  }

  /// The ranking with all that belongs to it; nil if the input is no comparison.
  ///
  /// `simulation` says how many cases are drawn and from which seed; `progress` hears how many of them are done.
  public func evaluate(
    _ simulation: SimulationSize = SimulationSize(), progress: @escaping @Sendable (_ cases: Int) -> Void = { _ in }
  ) throws(RefusedDecision) -> EvaluatedComparison? {
    guard case .comparison(let comparison) = content else { return nil }
    var evaluation: Evaluation
    do throws(Refusal) {
      evaluation = try Evaluating(
        comparison, warnings: messages.diagnostics.filter { !$0.code.isOfLook }, simulation: simulation,
        progress: progress
      ).evaluation()
    } catch {
      throw RefusedDecision(error)
    }
    evaluation.since = previous.map { ChangeFacts(from: $0.evaluation, to: evaluation, file: $0.path) }
    if let fault = Self.fault(of: evaluation) { throw RefusedDecision(explanation: fault) }
    let inputs = comparison.inputs.map { Path.join(Path.folder(of: path), $0.path) }
    let brand = comparison.brand
    return EvaluatedComparison(
      evaluation: evaluation, folder: Path.folder(of: path), inputs: inputs,
      anonymity: Anonymity(vendors: brand.anonymisesVendors, evaluators: brand.anonymisesEvaluators), brand: brand)
  }

  /// An award to a provider that is not ranked first needs its reason; whether it is can be known only now.
  private static func fault(of evaluation: Evaluation) -> String? {
    guard let award = evaluation.award, award.reason == nil,
      evaluation.ranking.places.first(where: { $0.vendor == award.chosen })?.rank != 1
    else { return nil }
    return "\(award.source.text): \(award.chosen) is not ranked first; give the reason under decision"
  }
}

/// How a simulation is drawn.
public struct SimulationSize: Sendable, Equatable {
  /// At least 1.
  public let cases: Int
  public let seed: UInt64

  /// Without a number of cases 10,000, without a seed 1: those of a report.
  public init(cases: Int? = nil, seed: UInt64? = nil) {
    self.cases = max(cases ?? 10_000, 1)
    self.seed = seed ?? 1
  }
}

/// A decision that has no answer in finite numbers.
public struct RefusedDecision: Error, Sendable, Equatable {
  public let explanation: String

  init(explanation: String) { self.explanation = explanation }

  init(_ refusal: Refusal) {
    let subject = refusal.subject.isEmpty ? "" : "\(refusal.subject): "
    explanation = "\(subject)\(refusal.explanation) (\(refusal.reason.rawValue))"
  }
}

/// Where a comparison's own file is found.
public enum ComparisonFile {
  public static let name = "steelyard.yaml"

  /// The nearest `steelyard.yaml` from here upwards, up to the root of a repository; nil if there is none.
  public static func nearest() -> String? {
    var up = ""
    var folder = FileSystem.currentFolder
    while true {
      if FileSystem.exists(up + name) { return up + name }
      if folder == "/" || FileSystem.exists(up + ".git") { return nil }
      folder = Path.folder(of: folder)
      up += "../"
    }
  }
}
