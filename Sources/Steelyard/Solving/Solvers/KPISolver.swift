internal import Decision
internal import Intake
internal import Outsourcing
internal import Reporting

/// `kpi`: a service figure from the counts behind it.
enum KPISolver: Solver {
  static let declaration = SolverDeclaration(
    key: "kpi", form: ProblemForm(.none, inputs: ["inputs"]), parameters: ["formula"])

  enum Formula: String, CaseIterable {
    case averageHeadcount = "(headcount_start + headcount_end) / 2; attrition = 100 * leavers / average headcount"
    case attrition = "100 * leavers / ((headcount_start + headcount_end) / 2)"
    case netPromoterScore = "100 * (promoters - detractors) / (promoters + passives + detractors)"

    var inputs: [(name: String, isOptional: Bool)] {
      switch self {
      case .averageHeadcount: [("headcount_start", false), ("headcount_end", false), ("leavers", true)]
      case .attrition: [("headcount_start", false), ("headcount_end", false), ("leavers", false)]
      case .netPromoterScore: [("promoters", false), ("passives", false), ("detractors", false)]
      }
    }
  }

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let formula = try parameters.formula("formula", Formula.self)
    let inputs = try Inputs(problem, formula)
    var outputs: [(name: String, value: Double)] = []
    switch formula {
    case .averageHeadcount:
      outputs.append(
        (
          "average_headcount",
          Attrition.averageHeadcount(
            start: try inputs.number("headcount_start"), end: try inputs.number("headcount_end"))
        ))
      if inputs.numbers["leavers"] != nil {
        outputs.append(("attrition_percent", try inputs.value(of: Attrition.self, "attrition_percent")))
      }
    case .attrition:
      outputs.append(("attrition_percent", try inputs.value(of: Attrition.self, "attrition_percent")))
    case .netPromoterScore:
      outputs.append(("nps", try inputs.value(of: NetPromoterScore.self, "nps")))
    }
    return Solution(
      variant: [.init("method", .text(declaration.key)), .init("formula", .text(formula.rawValue))],
      outputs: outputs.map { .init($0.name, .number($0.value)) },
      table: outputs.map { "\($0.name)  \(shortestForm(of: $0.value))" })
  }

  /// The numbers of a problem, complete and at least 0.
  private struct Inputs {
    let numbers: [String: Double]
    private let span: Span

    init(_ problem: BareProblem, _ formula: Formula) throws(ProblemRefusal) {
      guard let inputs = problem.inputs.first(where: { $0.name == "inputs" }) else {
        throw ProblemRefusal("the problem has no \"inputs\"", at: problem.methodSpan)
      }
      guard case .map(let entries) = inputs.value.content else {
        throw ProblemRefusal("\"inputs\" is an object with a number for each name", at: inputs.value.span)
      }
      let known = formula.inputs.map(\.name)
      var numbers: [String: Double] = [:]
      for entry in entries {
        let name = shortened(entry.name)
        guard known.contains(entry.name) else {
          throw ProblemRefusal(
            "the formula takes no \"\(name)\"", at: entry.nameSpan, help: "known are \(known.joined(separator: ", "))")
        }
        guard case .number(let number) = entry.value.content else {
          throw ProblemRefusal("\"\(name)\" is a number", at: entry.value.span)
        }
        guard number >= 0 else {
          throw ProblemRefusal("\"\(name)\" is at least 0, not \(shortestForm(of: number))", at: entry.value.span)
        }
        numbers[entry.name] = number
      }
      self.numbers = numbers
      span = inputs.value.span
      for input in formula.inputs where !input.isOptional { _ = try number(input.name) }
    }

    func number(_ name: String) throws(ProblemRefusal) -> Double {
      guard let number = numbers[name] else {
        throw ProblemRefusal("the formula needs \"\(name)\"", at: span, help: "add it to \"inputs\"")
      }
      return number
    }

    func value<Measure: ServiceMeasure>(of measure: Measure.Type, _ output: String) throws(ProblemRefusal) -> Double {
      let result: MeasureResult
      do throws(Refusal) {
        result = try measure.result(of: numbers)
      } catch {
        throw ProblemRefusal(error, at: span)
      }
      switch result {
      case .figure(let figure): return figure.value
      case .notComputable(let divisor):
        throw ProblemRefusal("\(output) is not computable: it divides by \(divisor), and that is 0", at: span)
      }
    }
  }
}
