import Decision
import Testing
import TestSupport

struct LinearProgramTests {
  @Test func `A table that goes round in circles under the greatest gain ends`() throws {
    // Beale 1955, "Cycling in the dual simplex algorithm": highest value 1/20 at (1/25, 0, 1, 0).
    let program = try LinearProgram(
      limits: Array(repeating: .infinity, count: 4),
      rows: [
        .init([0.25, -60, -1.0 / 25, 9], atMost: 0), .init([0.5, -90, -1.0 / 50, 3], atMost: 0),
        .init([0, 0, 1, 0], atMost: 1),
      ])
    let point = try program.maximise([0.75, -150, 0.02, -6]).point
    #expect((0.75 * point[0] - 150 * point[1] + 0.02 * point[2] - 6 * point[3] - 0.05).magnitude < 1e-12)
  }

  @Test func `Upper limits, equalities and limits from below hold together`() throws {
    let program = try LinearProgram(
      limits: [0.5, .infinity, 0.3],
      rows: [.init([1, 1, 1], atMost: 1, isEquality: true), .init([0, -1, 0], atMost: -0.1)])
    let expected: [[Double]: [Double]] = [
      [3, 1, 2]: [0.5, 0.2, 0.3], [0, 1, 0]: [0, 1, 0], [1, -5, 0.5]: [0.5, 0.2, 0.3],
    ]
    for (objective, point) in expected {
      let found = try program.maximise(objective).point
      #expect(zip(found, point).allSatisfy { ($0 - $1).magnitude < 1e-15 }, "\(found)")
    }
    #expect(try program.maximise([0, 0, 0]).point.reduce(0, +) == 1)
  }

  @Test func `An equality that says nothing new stays an equality`() throws {
    let twice: [LinearProgram.Row] = [
      .init([1, 1, 1], atMost: 1, isEquality: true), .init([2, 2, 2], atMost: 2, isEquality: true),
    ]
    let program = try LinearProgram(limits: [1, 1, 1], rows: twice)
    for objective in [[1.0, 0, 0], [-1, -2, -3], [1, 1, 1]] {
      let point = try program.maximise(objective).point
      #expect((point.reduce(0, +) - 1).magnitude < 1e-12)
    }
  }

  @Test func `The rows that hold the objective down are told`() throws {
    let program = try LinearProgram(
      limits: [.infinity, .infinity],
      rows: [.init([1, 0], atMost: 2), .init([0, 1], atMost: 3), .init([1, 1], atMost: 9)])
    #expect(try program.maximise([1, 1]).binding == [0, 1])
    #expect(try program.maximise([1, 0]).binding == [0])
  }

  @Test func `What has no answer is refused by name`() throws {
    #expect(throws: Refusal(.emptyPolytope, "", "no point fulfils all of the statements")) {
      try LinearProgram(limits: [1, 1], rows: [.init([1, 1], atMost: 3, isEquality: true)])
    }
    #expect(throws: Refusal(.nonFinite, "", "the objective has no greatest value")) {
      try LinearProgram(limits: [.infinity], rows: [.init([-1], atMost: 3)]).maximise([1])
    }
    #expect(throws: Refusal(.missingCell, "", "a row does not have one coefficient for each variable")) {
      try LinearProgram(limits: [1, 1], rows: [.init([1], atMost: 3)])
    }
    for (row, side) in [([Double.nan, 1], 1.0), ([1, 1], .infinity)] {
      #expect(throws: Refusal(.nonFinite, "", "a coefficient is not a finite number")) {
        try LinearProgram(limits: [1, 1], rows: [.init(row, atMost: side)])
      }
    }
    #expect(throws: Refusal.self) { try LinearProgram(limits: [1], rows: []).maximise([.infinity]) }
    #expect(throws: Refusal.self) { try LinearProgram(limits: [-1], rows: []) }
  }
}
