internal import Intake
internal import Reporting

/// Forms in which `solve` prints (`--format`).
public enum SolutionFormat: String, Sendable, CaseIterable {
  case json, table
}

/// A bare decision problem and its answer.
public struct SolvedProblem: Sendable {
  public let messages: Messages
  /// Nil if the problem was refused.
  private let answer: Answer?

  private struct Answer {
    let id: String
    let method: String
    let variant: [JSONValue.Member]
    let outputs: [JSONValue.Member]
    let table: [String]
    let notes: [String]
  }

  /// Reads a problem (`-` for standard input) and solves it.
  public init(at path: String) throws(InputFault) {
    let bytes: [UInt8]
    do throws(FileSystem.Fault) {
      bytes = try FileSystem.read(path)
    } catch {
      throw InputFault(path: path, reason: error.inWords)
    }
    self.init(path: path, bytes: bytes)
  }

  init(path: String, bytes: [UInt8]) {
    let log = DiagnosticLog()
    let binding = ProblemBinding(file: SourceFile(path: path, bytes: bytes), log: log)
    answer = binding.problem { Solvers.named($0)?.solver.declaration.form }.flatMap { Self.answer(to: $0, binding) }
    messages = Messages(log, folder: "")
  }

  public var isSolved: Bool { answer != nil }

  public func text(_ format: SolutionFormat) -> String {
    guard let answer else { return "" }
    switch format {
    case .json: return Self.json(answer).document
    case .table: return Self.table(answer)
    }
  }

  private static func answer(to problem: BareProblem, _ binding: ProblemBinding) -> Answer? {
    guard let (solver, variant) = Solvers.named(problem.method) else {
      let known = Solvers.all.map { $0.declaration.key }
      binding.refuse(
        "there is no method \"\(shortened(problem.method))\"; known are \(known.joined(separator: ", "))",
        at: problem.methodSpan)
      return nil
    }
    let declaration = solver.declaration
    SolverParameters.unknown(in: problem, declaration).forEach { binding.warn(of: $0) }
    do throws(ProblemRefusal) {
      let solution = try solver.solution(of: problem, SolverParameters(problem, declaration, variant: variant))
      solution.unused.forEach { binding.warnUnused($0.text, at: $0.span) }
      return Answer(
        id: problem.id, method: declaration.key, variant: solution.variant, outputs: solution.outputs,
        table: solution.table, notes: solution.notes)
    } catch {
      binding.refuse(error.text, at: error.span, help: error.help)
      return nil
    }
  }

  private static func json(_ answer: Answer) -> JSONValue {
    .object(
      [.init("id", .text(answer.id)), .init("method", .text(answer.method)), .init("variant", .object(answer.variant))]
        + answer.outputs + (answer.notes.isEmpty ? [] : [.init("notes", .array(answer.notes.map { .text($0) }))]))
  }

  private static func table(_ answer: Answer) -> String {
    let variant = answer.variant.filter { $0.key != "method" }.map { "\($0.key) \(terminalText(plain($0.value)))" }
    let lines = ["\(answer.method) (\(variant.joined(separator: ", ")))"] + answer.table + answer.notes
    return lines.joined(separator: "\n") + "\n"
  }

  private static func plain(_ value: JSONValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): shortestForm(of: number)
    default: value.document.split(separator: "\n").joined(separator: " ")
    }
  }
}
