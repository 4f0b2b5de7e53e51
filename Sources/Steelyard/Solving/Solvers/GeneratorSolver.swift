internal import Decision
internal import Intake
internal import Reporting

/// `generator`: the bits of the random numbers of every simulation, from the seed on.
enum GeneratorSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "generator", form: ProblemForm(.none),
    parameters: ["seed", "purpose", "key", "block", "splitmix64_state", "xoshiro256starstar_state"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    func whole(_ name: String) throws(ProblemRefusal) -> UInt64 {
      try parameters.required(name).wholeNumber("the parameter \(name)")
    }
    let mixed = Seeding.outputs(3, from: try whole("splitmix64_state"))
    var reference = try reference(parameters)
    let named = try parameters.required("key")
    guard case .text(let key) = named.content else {
      throw ProblemRefusal("the parameter key is a text", at: named.span)
    }
    let seed = RandomStream.seed(
      try whole("seed"), purpose: try whole("purpose"), key: key, block: try whole("block"))
    let start = RandomStream(streamSeed: seed)
    var (outputs, uniforms, exponentials) = (start.generator, start, start)
    let uniform = (0..<4).map { _ in uniforms.uniform() }
    var exponential: [Double] = []
    for _ in 0..<4 {
      exponential.append(try answer(at: problem.methodSpan) { () throws(Refusal) in try exponentials.exponential() })
    }
    return Solution(
      variant: [.init("method", .text(declaration.key)), .init("generator", .text("xoshiro256**"))],
      outputs: [
        .init("splitmix64", .words(mixed)),
        .init("xoshiro256starstar", .words((0..<4).map { _ in reference.next() })),
        .init("fnv1a64_of_key", .word(Seeding.hash(key))), .init("stream_seed", .word(seed)),
        .init("state", .words(start.generator.state)), .init("outputs", .words((0..<4).map { _ in outputs.next() })),
        .init("uniforms", .numbers(uniform)), .init("uniform_bits", .words(uniform.map(\.bitPattern))),
        .init("exponentials", .numbers(exponential)), .init("exponential_bits", .words(exponential.map(\.bitPattern))),
      ],
      table: zip(uniform, exponential).map {
        "uniform \(shortestForm(of: $0))  exponential \(shortestForm(of: $1))"
      })
  }

  private static func reference(_ parameters: SolverParameters) throws(ProblemRefusal) -> Xoshiro256StarStar {
    let name = "xoshiro256starstar_state"
    let given = try parameters.required(name)
    var words: [UInt64] = []
    for entry in try given.list("the parameter \(name)") { words.append(try entry.wholeNumber("a word of \(name)")) }
    guard words.count == 4 else {
      throw ProblemRefusal("the parameter \(name) has four whole numbers, not \(words.count)", at: given.span)
    }
    return Xoshiro256StarStar(words[0], words[1], words[2], words[3])
  }
}
