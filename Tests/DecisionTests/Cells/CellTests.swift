import Decision
import Testing

/// The table of `methods.md` 1.4, row by row; values in the order guaranteed, headline, expected, best.
@Suite("What a cell is worth")
struct CellTests {
  private let line = Form.linear(worst: 30, best: 10)
  private let target = Form.target(low: 60, idealFrom: 78, idealTo: 85, high: 95)

  private func values(_ cell: Cell, _ form: Form, _ policy: CellPolicy = CellPolicy()) throws -> [Double]? {
    try cell.valued(by: form.function(), policy: policy).map { [$0.guaranteed, $0.headline, $0.expected, $0.best] }
  }

  private func interval(_ low: Double, _ high: Double) throws -> Interval { try Interval(low: low, high: high) }

  @Test("A plain value counts the same in all four columns")
  func value() throws {
    #expect(try values(.value(.number(14)), line) == [80, 80, 80, 80])
    #expect(try values(.value(.label("yes")), .levels([("no", 0), ("yes", 70)])) == [70, 70, 70, 70])
  }

  @Test("No answer counts as the least, twice, as the middle, and as the most")
  func unanswered() throws {
    #expect(try values(.unanswered, line) == [0, 0, 50, 100])
    #expect(try values(.unanswered, target) == [0, 0, 50, 100])
    #expect(try values(.unanswered, .levels([("no", 20), ("yes", 90)])) == [20, 20, 55, 90])
    #expect(try values(.unanswered, .step(.max, below: 10, [(4, 90)])) == [10, 10, 50, 90])
    #expect(try values(.unanswered, .piecewise([(0, 30), (1, 70)])) == [30, 30, 50, 70])
  }

  @Test("No answer within bounds counts as the worse bound, twice, the middle, and the better one")
  func unansweredBounded() throws {
    #expect(try values(.unansweredBounded(interval(12, 20)), line) == [50, 50, 70, 90])
  }

  @Test("An interval of the buyer has its middle as headline")
  func buyerInterval() throws {
    #expect(try values(.interval(interval(12, 20), statedBy: .buyer), line) == [50, 70, 70, 90])
    let policy = CellPolicy(vendorInterval: .midpoint)
    #expect(try values(.interval(interval(12, 20), statedBy: .buyer), line, policy) == [50, 70, 70, 90])
  }

  @Test("An interval of the vendor has its worse end as headline, unless the buyer says the middle")
  func vendorInterval() throws {
    #expect(try values(.interval(interval(12, 20), statedBy: .vendor), line) == [50, 50, 70, 90])
    let policy = CellPolicy(vendorInterval: .midpoint)
    #expect(try values(.interval(interval(12, 20), statedBy: .vendor), line, policy) == [50, 70, 70, 90])
  }

  @Test("Over an interval a function that rises and falls is asked at its turning levels as well")
  func turningLevels() throws {
    #expect(try values(.unansweredBounded(interval(69, 90)), target) == [50, 50, 75, 100])
    #expect(try values(.interval(interval(50, 99), statedBy: .buyer), target) == [0, 50, 50, 100])
    #expect(try values(.interval(interval(69, 73.5), statedBy: .buyer), target) == [50, 62.5, 62.5, 75])
    let valley = Form.piecewise([(0, 80), (5, 10), (9, 90), (12, 30)])
    #expect(try values(.interval(interval(1, 11), statedBy: .buyer), valley) == [10, 50, 50, 90])
    #expect(try values(.interval(interval(0, 0), statedBy: .buyer), valley) == [80, 80, 80, 80])
  }

  @Test("An interval over words is refused")
  func intervalOfWords() throws {
    let words = try Levels([.init("no", 0), .init("yes", 100)])
    let cell = Cell.interval(try interval(0, 1), statedBy: .buyer)
    #expect(refusal { () throws(Refusal) in try cell.valued(by: words, policy: CellPolicy()) } == "unknownLevel")
  }

  @Test("A granted not-applicable counts as the policy says")
  func notApplicable() throws {
    let lines = Form.piecewise([(0, 20), (1, 90)])
    #expect(try values(.notApplicable, lines) == [50, 50, 50, 50])
    #expect(try values(.notApplicable, lines, CellPolicy(notApplicable: .neutral(points: 35))) == [35, 35, 35, 35])
    #expect(try values(.notApplicable, lines, CellPolicy(notApplicable: .full)) == [90, 90, 90, 90])
    #expect(try values(.notApplicable, lines, CellPolicy(notApplicable: .zero)) == [20, 20, 20, 20])
    #expect(try values(.notApplicable, lines, CellPolicy(notApplicable: .exclude)) == nil)
  }

  @Test("Neutral points lie in 0…100", arguments: [-0.1, 100.1, .nan, .infinity])
  func neutralPoints(points: Double) throws {
    let function = try line.function()
    #expect(
      refusal { () throws(Refusal) in
        try Cell.notApplicable.valued(by: function, policy: CellPolicy(notApplicable: .neutral(points: points)))
      } == "outsideBounds")
  }

  @Test("Where the model refuses levels beyond the anchors, they are refused; otherwise marked")
  func outside() throws {
    let function = try line.function()
    let refusing = CellPolicy(outside: .refuse)
    let beyond: [Cell] = [
      .value(.number(9)), .unansweredBounded(try interval(9, 20)),
      .interval(try interval(20, 31), statedBy: .vendor), .distribution(.uniform(try interval(9, 20))),
    ]
    for cell in beyond {
      #expect(try cell.valued(by: function, policy: CellPolicy())?.isOutside == true, "\(cell)")
      #expect(
        refusal { () throws(Refusal) in try cell.valued(by: function, policy: refusing) } == "outsideBounds", "\(cell)")
    }
    let within: [Cell] = [
      .value(.number(10)), .unanswered, .notApplicable, .interval(try interval(10, 30), statedBy: .buyer),
    ]
    for cell in within {
      #expect(try cell.valued(by: function, policy: refusing)?.isOutside == false, "\(cell)")
    }
  }
}
