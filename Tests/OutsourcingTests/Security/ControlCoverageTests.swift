import Decision
import Outsourcing
import TestSupport
import Testing

struct ControlCoverageTests {
  private func questionnaire(_ count: Int) throws -> ControlQuestionnaire {
    try ControlQuestionnaire((0..<count).map { ControlQuestion(id: "c\($0)", title: "Control \($0)", weight: 1) })
  }

  private func answers(_ states: [(ControlAnswer.State, EvidenceLevel)]) -> [ControlAnswer] {
    states.enumerated().map { ControlAnswer(control: "c\($0)", state: $1.0, level: $1.1) }
  }

  @Test func `Answers count by what is in place and how well it is shown`() throws {
    let given = answers([(.yes, .certified), (.yes, .documented), (.partly, .attested), (.no, .certified)])
    let known = try ControlCoverage(of: given, to: questionnaire(4))
    #expect(known.guaranteed == 46.875)
    #expect(known.best == 46.875)
    let open = try ControlCoverage(of: Array(given.dropLast()), to: questionnaire(4))
    #expect(open.guaranteed == 46.875)
    #expect(open.best == 71.875)
    #expect(open.rows.map(\.state) == [.yes, .yes, .partly, .unanswered])
  }

  @Test(
    arguments: [
      (90.0, [20, 2, 2, 0, 1]), (91, [21, 1, 2, 0, 1]), (88, [19, 4, 0, 0, 2]), (84, [16, 4, 4, 0, 1]),
      (72, [10, 4, 9, 2, 0]), (93, [22, 1, 1, 0, 1]), (80, [14, 4, 6, 0, 1]),
    ] as [(Double, [Int])])
  func `The questionnaire of 25 equal controls reaches the figures of the worked example exactly`(
    percent: Double, counts: [Int]
  ) throws {
    let levels: [(ControlAnswer.State, EvidenceLevel)] = [
      (.yes, .certified), (.yes, .attested), (.yes, .documented), (.yes, .claimed), (.no, .none),
    ]
    let states = zip(levels, counts).flatMap { Array(repeating: $0, count: $1) }
    let given = zip(ControlQuestionnaire.standard.questions, states).map {
      ControlAnswer(control: $0.id, state: $1.0, level: $1.1)
    }
    #expect(given.count == 25)
    #expect(try ControlCoverage(of: given, to: .standard).guaranteed == percent)
  }

  @Test func `A control that does not apply leaves both sums`() throws {
    let given = answers([(.yes, .certified), (.notApplicable, .none), (.no, .none)])
    let coverage = try ControlCoverage(of: given, to: questionnaire(3))
    #expect(coverage.guaranteed == 50)
    #expect(coverage.best == 50)
    #expect(throws: Refusal.self) {
      try ControlCoverage(of: answers([(.notApplicable, .none)]), to: questionnaire(1))
    }
  }

  @Test func `A heavier control counts more`() throws {
    let asked = try ControlQuestionnaire([
      ControlQuestion(id: "c0", title: "Keys", weight: 3), ControlQuestion(id: "c1", title: "Doors", weight: 1),
    ])
    #expect(try ControlCoverage(of: answers([(.yes, .certified), (.no, .none)]), to: asked).guaranteed == 75)
  }

  @Test func `An answer twice or on nothing that is asked is refused, by its name`() throws {
    let twice = [ControlAnswer](repeating: ControlAnswer(control: "c0", state: .yes, level: .claimed), count: 2)
    let asked = try questionnaire(1)
    #expect(throws: Refusal(.duplicateId, "c0", "a control is answered once")) {
      try ControlCoverage(of: twice, to: asked)
    }
    #expect(throws: Refusal(.unknownLevel, "c1", "the control is not asked about")) {
      try ControlCoverage(of: answers([(.yes, .claimed), (.yes, .claimed)]), to: asked)
    }
  }

  @Test(arguments: [[], [-1.0], [Double.nan], [0, 0], [1e308, 1e308]] as [[Double]])
  func `A questionnaire that cannot be weighed is refused`(weights: [Double]) {
    #expect(throws: Refusal.self) {
      try ControlQuestionnaire(
        weights.enumerated().map { ControlQuestion(id: "c\($0)", title: "Control", weight: $1) })
    }
  }

  @Test func `The questionnaire that comes with the program asks 25 different things of equal weight`() throws {
    let asked = ControlQuestionnaire.standard
    #expect(asked.questions.count == 25)
    #expect(Set(asked.questions.map(\.title)).count == 25)
    #expect(asked.questions.allSatisfy { $0.id.hasPrefix("security.control.") && $0.weight == 1 })
    #expect(try ControlQuestionnaire(asked.questions) == asked)
  }

  @Test func `A control shown by a report that has run out is the provider's word again`() throws {
    let held = try register([
      certificate("SOC 2 Type II", id: "old", periodEnd: "2025-08-31", document: "soc-2"),
      certificate("ISO 9001:2015", id: "a", issued: "2020-01-01", expires: "2022-12-31", document: "pack"),
      certificate("ISO/IEC 27001:2022", id: "b", issued: "2025-01-01", expires: "2027-12-31", document: "pack"),
    ])
    #expect(held.level(.certified, in: "soc-2") == .claimed)
    #expect(held.level(.none, in: "soc-2") == .none)
    #expect(held.level(.certified, in: "pack") == .certified)
    #expect(held.level(.attested, in: "policy") == .attested)
    #expect(held.level(.documented, in: nil) == .documented)
  }

  // MARK: - Laws

  @Test(arguments: UInt64(1)...60)
  func `A better answer or better evidence never lowers the coverage, and no answer helps no one`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = random.integer(1...25)
    let asked = try ControlQuestionnaire(
      (0..<count).map { ControlQuestion(id: "c\($0)", title: "Control", weight: random.number(0.1, 5)) })
    let given = answers(
      (0..<count).map { _ in (random.pick([.yes, .partly, .no, .unanswered]), random.pick(EvidenceLevel.allCases)) })
    let before = try ControlCoverage(of: given, to: asked)
    #expect((0...100).contains(before.guaranteed))
    #expect(before.guaranteed <= before.best && before.best <= 100)
    let worse: [ControlAnswer.State] = [.no, .partly, .yes]
    for (index, answer) in given.enumerated() {
      var changed = given
      if let place = worse.firstIndex(of: answer.state), place + 1 < worse.count {
        changed[index] = ControlAnswer(control: answer.control, state: worse[place + 1], level: answer.level)
        #expect(try ControlCoverage(of: changed, to: asked).guaranteed >= before.guaranteed)
      }
      for level in EvidenceLevel.allCases where level > answer.level {
        changed[index] = ControlAnswer(control: answer.control, state: answer.state, level: level)
        #expect(try ControlCoverage(of: changed, to: asked).guaranteed >= before.guaranteed)
      }
      changed[index] = ControlAnswer(control: answer.control, state: .unanswered, level: answer.level)
      let silent = try ControlCoverage(of: changed, to: asked)
      #expect(silent.guaranteed <= before.guaranteed)
      #expect(silent.best >= before.best)
    }
    #expect(try ControlCoverage(of: random.shuffled(given), to: asked) == before)
  }
}
