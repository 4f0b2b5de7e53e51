import Decision
import Testing
import TestSupport

@Suite("Value functions read backwards")
struct LevelsWorthTests {
  private func levels(_ form: Form, _ value: Double) throws -> LevelsWorth? { try form.function().levels(worth: value) }

  private func range(_ low: Double, _ high: Double) -> LevelRange { LevelRange(low: low, high: high) }

  @Test("A line gives one level, and beyond 0 and 100 none")
  func linear() throws {
    let cost = Form.linear(worst: 30, best: 10)
    #expect(try levels(cost, 75) == .level(15))
    #expect(try levels(cost, 0) == .level(30) && levels(cost, 100) == .level(10))
    #expect(try levels(cost, 100.5) == nil && levels(cost, -0.5) == nil && levels(cost, .nan) == nil)
  }

  @Test("At the top of a plateau every better level will do")
  func plateau() throws {
    #expect(try levels(.plateau(worst: 8, best: 18), 50) == .level(13))
    #expect(try levels(.plateau(worst: 8, best: 18), 100) == .orBetter(18))
  }

  @Test("A flat piece gives a range, a corner one level, and lines that rise and fall every place they reach")
  func lines() throws {
    let flat = Form.piecewise([(0, 0), (2, 40), (5, 40), (8, 100)])
    #expect(try levels(flat, 40) == .range(range(2, 5)))
    #expect(try levels(flat, 20) == .level(1) && levels(flat, 70) == .level(6.5))
    #expect(try levels(.piecewise([(0, 10), (2, 40), (4, 90)]), 40) == .level(2))
    #expect(try levels(.piecewise([(0, 10), (2, 40), (4, 90)]), 5) == nil)
    #expect(try levels(.piecewise([(0, 60), (1, 60), (2, 60)]), 60) == .range(range(0, 2)))
    let peak = Form.piecewise([(0, 0), (2, 100), (6, 0)])
    #expect(try levels(peak, 50) == .several([range(1, 1), range(4, 4)]))
    #expect(try levels(peak, 100) == .level(2))
    #expect(try levels(.piecewise([(0, 50), (1, 50), (2, 0), (4, 100)]), 50) == .several([range(0, 1), range(3, 3)]))
  }

  @Test("A step gives the least demanding threshold worth enough, and every level if none is needed")
  func steps() throws {
    let benefit = Form.step(.max, below: 10, [(4, 100), (2, 70), (1, 30)])
    #expect(try levels(benefit, 70) == .orBetter(2) && levels(benefit, 31) == .orBetter(2))
    #expect(try levels(benefit, 10) == .every && levels(benefit, 10.1) == .orBetter(1))
    #expect(try levels(benefit, 101) == nil)
    #expect(try levels(.step(.min, below: 0, [(5, 90), (10, 60)]), 70) == .orBetter(5))
    #expect(try levels(.step(.min, below: 0, [(5, 90), (10, 60)]), 91) == nil)
  }

  @Test("Words worth enough stand in the order of the scale; a target gives the range around its middle")
  func wordsAndTarget() throws {
    let words = Form.levels([("yes", 100), ("no", 0), ("partly", 50)])
    #expect(try levels(words, 50) == .words(["yes", "partly"]) && levels(words, 100.1) == nil)
    let target = Form.target(low: 60, idealFrom: 78, idealTo: 85, high: 95)
    #expect(try levels(target, 50) == .range(range(69, 90)))
    #expect(try levels(target, 100) == .range(range(78, 85)) && levels(target, 0) == .range(range(60, 95)))
    #expect(try levels(target, 101) == nil)
  }

  // By hand: 100·(1 − q^t)/(1 − q) with q = 1/16 is 80 at t = ½; L(½) is the middle of a symmetric curve.
  @Test("Curves give the level at which they have the value, at the ends to the bit")
  func curves() throws {
    let forms = [
      Form.exponential(worst: 90, best: 100, midPoints: 80), .exponential(worst: 100, best: 90, midPoints: 20),
      .logistic(worst: 0, best: 10, steepness: 8, centre: 0.5),
    ]
    for (form, (value, level)) in zip(forms, [(80.0, 95.0), (20, 95), (50, 5)]) {
      guard case .level(let found) = try levels(form, value) else {
        Issue.record("\(form)")
        continue
      }
      #expect((found - level).magnitude < 1e-12, "\(form)")
    }
    #expect(try levels(forms[0], 0) == .level(90) && levels(forms[0], 100) == .level(100))
    #expect(try levels(forms[2], 0) == .level(0) && levels(forms[2], 100) == .level(10))
  }

  @Test(
    "So flat or so steep a curve keeps its figures",
    arguments: [
      Form.exponential(worst: 0, best: 1, midPoints: 50 + 1e-12), .exponential(worst: 0, best: 1, midPoints: 1),
      .exponential(worst: 0, best: 1, midPoints: 99), .logistic(worst: 0, best: 1, steepness: 1e-9, centre: 0.5),
      .logistic(worst: 0, best: 1, steepness: 1e-300, centre: 0.1),
      .logistic(worst: 0, best: 1, steepness: 50, centre: 0.01),
      .logistic(worst: 0, best: 1, steepness: 50, centre: 0.99),
    ])
  func extremeCurves(form: Form) throws {
    for value in stride(from: 0.0, through: 100, by: 0.5) {
      guard case .level(let level) = try levels(form, value) else {
        Issue.record("\(value)")
        continue
      }
      #expect((try form.function().points(level) - value).magnitude < 1e-10, "\(value)")
    }
  }

  @Test("On 1,000 random functions of all forms, the levels found have the value, and worse levels have less")
  func inverse() {
    var forms: Set<String> = []
    check { seed in
      var dice = SplitMix64(seed: seed)
      let form = dice.form()
      let function = try form.function()
      forms.insert(type(of: function).form)
      let extent = function.extent
      let value = dice.pick([dice.number(extent.lowerBound, extent.upperBound), extent.lowerBound, extent.upperBound])
      guard let levels = try function.levels(worth: value) else { return .broken("\(form) never has \(value)") }
      func misses(_ level: Double) throws -> Bool { (try function.points(level) - value).magnitude > 1e-9 }
      switch levels {
      case .level(let level): return .that(try !misses(level), "\(form): \(level) is not worth \(value)")
      case .range(let range):
        if case .target = form {
          let inner = try function.points(dice.number(range.low, range.high))
          return .that(try !misses(range.low) && !misses(range.high) && inner > value - 1e-9, "\(form): \(range)")
        }
        let inner = dice.number(range.low, range.high)
        return .that(try !misses(range.low) && !misses(range.high) && !misses(inner), "\(form): \(range)")
      case .several(let ranges):
        for range in ranges where try misses(range.low) || misses(range.high) { return .broken("\(form): \(range)") }
        return .that(zip(ranges, ranges.dropFirst()).allSatisfy { $0.high < $1.low }, "\(form): \(ranges)")
      case .orBetter(let level):
        let worse = function.preference == .max ? level.nextDown : level.nextUp
        let better = function.preference == .max ? level + 1 : level - 1
        guard try function.points(level) >= value, try function.points(better) >= value else {
          return .broken("\(form): \(level) is worth less than \(value)")
        }
        return .that(form.isPlateau ? true : try function.points(worse) < value, "\(form): \(worse) is enough")
      case .words(let words):
        let worth = try (form.words ?? []).filter { try function.worth(of: .label($0)).points >= value }
        return .that(words == worth, "\(form): \(words)")
      case .every: return .that(extent.lowerBound >= value, "\(form): \(value)")
      }
    }
    #expect(forms == Set(ValueFunctions.all.map { $0.form }))
  }

  @Test("On 1,000 random functions that rise or fall all the way, the level of the value of a level is that level")
  func roundTrip() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let form = dice.form(ordered: true)
      let function = try form.function()
      switch form {
      case .linear, .plateau, .exponential, .exponentialByLevel: break
      default: return .idle
      }
      let (low, high) = (form.corners.min() ?? 0, form.corners.max() ?? 0)
      let level = dice.number(low, high)
      guard case .level(let found) = try function.levels(worth: function.points(level)) else {
        return .broken("\(form): no level")
      }
      return .that((found - level).magnitude < 1e-9 * (high - low), "\(form): \(found) for \(level)")
    }
  }

  @Test("Which levels are better is said by every function that has a better end")
  func preference() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let form = dice.form()
      return .that(try form.function().preference == form.direction, "\(form)")
    }
  }
}

extension Form {
  fileprivate var isPlateau: Bool { if case .plateau = self { true } else { false } }
}
