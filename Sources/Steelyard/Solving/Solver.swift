internal import Intake

/// A method that `solve` knows: one file in `Solvers`, one line in ``Solvers``.
protocol Solver: Sendable {
  static var declaration: SolverDeclaration { get }

  /// Solves a problem that has been read in the form declared.
  ///
  /// Throws a ``ProblemRefusal`` at what has no answer.
  static func solution(of problem: BareProblem, _ parameters: SolverParameters) throws(ProblemRefusal) -> Solution
}

/// What a solver is called and what it takes.
struct SolverDeclaration: Sendable {
  /// The key in files.
  let key: String
  /// Further names that mean the same.
  var otherNames: [String] = []
  let form: ProblemForm
  /// Names of its parameters.
  let parameters: [String]
  /// The parameter that can also be written behind the key, as in `weighted_sum/minmax`; nil if there is none.
  var variantParameter: String?
  /// True if the problem names its parameters itself, so that none of them is unknown.
  var namesItsParameters = false
}

/// All solvers; one file each in `Solvers`, compared with this list by a test.
enum Solvers {
  static let all: [any Solver.Type] = [
    AgreementSolver.self,
    AHPSolver.self,
    AHPConsistencySolver.self,
    ArasSolver.self,
    BreakEvenSolver.self,
    BestWorstSolver.self,
    BestWorstConsistencySolver.self,
    CodasSolver.self,
    CoprasSolver.self,
    CriticSolver.self,
    EdasSolver.self,
    Electre1Solver.self,
    Electre3Solver.self,
    ElectreTriSolver.self,
    ElicitationSolver.self,
    EntropyWeightsSolver.self,
    EvaluatorsSolver.self,
    GeneratorSolver.self,
    GroupRanksSolver.self,
    InformationValueSolver.self,
    IrrelevantAlternativeSolver.self,
    KPISolver.self,
    MabacSolver.self,
    MarcosSolver.self,
    MerecSolver.self,
    MonteCarloErrorSolver.self,
    MooraSolver.self,
    MultimooraSolver.self,
    ParetoSolver.self,
    PortableFunctionsSolver.self,
    PriceScoreSolver.self,
    PrometheeSolver.self,
    PrometheeFlowsSolver.self,
    PreferenceFunctionSolver.self,
    RamSolver.self,
    RankOrderCentroidSolver.self,
    RankReciprocalSolver.self,
    RankReversalSolver.self,
    RankSimilaritySolver.self,
    RankSumSolver.self,
    RankingSolver.self,
    RimSolver.self,
    ScoreBoundsSolver.self,
    SMAA2Solver.self,
    SpotisSolver.self,
    StandardDeviationWeightsSolver.self,
    SwitchingWeightsSolver.self,
    TopsisSolver.self,
    TornadoSolver.self,
    ValueFunctionSolver.self,
    ValueTreeSolver.self,
    VikorSolver.self,
    WaspasSolver.self,
    WeightPolytopeSolver.self,
    WeightStabilitySolver.self,
    WeightStabilityTreeSolver.self,
    WeightedProductSolver.self,
    WeightedSumSolver.self,
    WithholdingSolver.self,
  ]

  /// The solver a problem names, and what stands behind its key.
  static func named(_ method: String) -> (solver: any Solver.Type, variant: String?)? {
    if let solver = all.first(where: { ([$0.declaration.key] + $0.declaration.otherNames).contains(method) }) {
      return (solver, nil)
    }
    let parts = method.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let solver = all.first(where: { $0.declaration.key == parts[0] }),
      solver.declaration.variantParameter != nil
    else { return nil }
    return (solver, parts[1])
  }
}

/// Why a problem is not solved, and where.
struct ProblemRefusal: Error {
  let text: String
  let span: Span
  /// Nil for the general advice.
  var help: String?

  init(_ text: String, at span: Span, help: String? = nil) {
    self.text = text
    self.span = span
    self.help = help
  }

  /// `what` names something that is not among the criteria.
  static func noCriterion(_ id: String, in what: String, among criteria: [String], at span: Span) -> ProblemRefusal {
    ProblemRefusal(
      "\(what) names \"\(shortened(id))\", which is no criterion", at: span,
      help: Spelling.nearest(to: id, among: criteria).map { "did you mean \"\($0)\"?" }
        ?? "name a criterion of this problem")
  }
}
