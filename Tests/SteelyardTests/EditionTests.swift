import Decision
import Testing

@testable import Outcome
@testable import Outsourcing
@testable import Reporting
@testable import Steelyard

/// One result, written for different readers.
@Suite("Editions of a report")
struct EditionTests {
  private static let worked = Result { try evaluation(Workbench(copyOf: "contact-centre-2026")) }

  private static func evaluation(_ workbench: Workbench) throws -> Evaluation {
    try #require(try workbench.opened().evaluate()).evaluation
  }

  private static func pages(_ evaluation: Evaluation, _ edition: Edition) -> [String] {
    [HTMLRenderer.render(evaluation, for: edition), MarkdownRenderer.render(evaluation, for: edition)]
  }

  /// Markdown as it reads: without the escapes.
  private static func words(_ evaluation: Evaluation, _ edition: Edition) -> String {
    MarkdownRenderer.render(evaluation, for: edition).replacing("\\", with: "")
  }

  // MARK: Internal and board

  @Test func `Only the internal edition says who would lead without a must-have`() throws {
    let evaluation = try Self.worked.get()
    let sentence = "Without that failure Granite Point (fictional) would have 71.6 points and lead, 0.4 ahead"
    #expect(Self.words(evaluation, .internal).contains(sentence))
    let board = Self.words(evaluation, .board)
    #expect(!board.contains("would have") && !board.contains("71.6"))
    #expect(board.contains("ISO/IEC 27001 valid on the decision date with all work sites in scope: no; asked: yes"))
  }

  @Test func `The evidence of the board edition lies in one fold`() throws {
    let document = Document(try Self.worked.get(), for: .board)
    let evidence = try #require(document.sections.first { $0.id == "evidence" })
    #expect(evidence.blocks.count == 1)
    guard case .folded(_, let blocks) = evidence.blocks.first else {
      Issue.record("not folded")
      return
    }
    let inside = try #require(Document(try Self.worked.get()).sections.first { $0.id == "evidence" })
    #expect(blocks == inside.blocks)
  }

  @Test func `Each edition has file names of its own, and only the internal one is written as JSON`() throws {
    let evaluated = try #require(try Workbench(copyOf: "contact-centre-2026").opened().evaluate())
    let editions = [
      evaluated, try evaluated.written(for: .board),
      try evaluated.written(for: .bidder, provider: "dunmore"),
      try evaluated.written(for: .bidder, provider: "dunmore", questions: true),
    ]
    #expect(
      editions.map { $0.outputPath("md", in: "out") } == [
        "out/comparison.md", "out/board.md", "out/debrief-dunmore.md", "out/questions-dunmore.md",
      ])
    #expect(
      ReportEdition.allCases.map(\.formats) == [["html", "json", "md"], ["html", "md"], ["html", "md"], ["md"]])
    for edition in editions.dropFirst() { #expect(throws: InputFault.self) { try edition.report("json") } }
    #expect(Edition.debrief(vendor: "../a b").fileStem == "debrief-.._a_b")
  }

  @Test func `A provider nobody knows is refused with the nearest name`() throws {
    let evaluated = try #require(try Workbench(copyOf: "contact-centre-2026").opened().evaluate())
    #expect(throws: QuestionFault(text: "no provider is called \"dunmor\"", help: "did you mean \"dunmore\"?")) {
      try evaluated.written(for: .bidder, provider: "dunmor")
    }
    #expect(throws: QuestionFault.self) { try evaluated.written(for: .bidder) }
  }

  // MARK: Debrief

  @Test func `A debrief names no other bid than the winner's, and no file but its own`() throws {
    let evaluation = try Self.worked.get()
    for own in evaluation.vendors {
      for edition in [Edition.debrief(vendor: own.id), .questions(vendor: own.id)] {
        for page in Self.pages(evaluation, edition) {
          for other in evaluation.vendors where other.id != own.id {
            let name = other.name.prefix { $0 != " " }
            let isNamed = edition == .debrief(vendor: own.id) && other.id == "brightwater"
            #expect(page.contains(name) == isNamed, "\(own.id): \(name)")
            #expect(!page.contains(other.file) && !page.contains("\(other.id)."), "\(own.id): \(other.file)")
          }
          #expect(!page.contains("assessment.yaml") && !page.contains("Operations lead"), "\(own.id)")
        }
      }
    }
  }

  @Test func `What another bid says changes no letter of a debrief`() throws {
    let workbench = try Workbench(copyOf: "contact-centre-2026")
    let before = try Self.evaluation(workbench)
    // Neither is the winner nor changes places by it.
    try workbench.change("vendors/fennel.json", "\"name\": \"Fennel", "\"name\": \"Another Fennel")
    try workbench.change("vendors/eastgate.xml", "value=\"80\"", "value=\"80.5\"")
    let after = try Self.evaluation(workbench)
    #expect(before.performances != after.performances)
    for vendor in ["dunmore", "alder-finch", "granite-point", "brightwater"] {
      #expect(
        Self.pages(before, .debrief(vendor: vendor)) == Self.pages(after, .debrief(vendor: vendor)), "\(vendor)")
    }
  }

  @Test func `A debrief holds the points of areas, the must-have that failed, and the level that was needed`() throws {
    let evaluation = try Self.worked.get()
    let dunmore = Self.words(evaluation, .debrief(vendor: "dunmore"))
    #expect(dunmore.contains("Dunmore Contact (fictional): place 5 of 6"))
    #expect(dunmore.contains("| Security | 18.0% | 65.3 | 81 | Brightwater CX (fictional) |"))
    #expect(dunmore.contains("73.44% | at most 60.24% |"))
    let granite = Self.words(evaluation, .debrief(vendor: "granite-point"))
    #expect(granite.contains("It meets 13 of 14 must-haves."))
    #expect(granite.contains("with all work sites in scope: no; asked: yes"))
    #expect(granite.contains("its answers as they are would have had 71.6 of 100 points, more than the winner"))
    let winner = Self.words(evaluation, .debrief(vendor: "brightwater"))
    #expect(!winner.contains("Who has more") && !winner.contains("What would have changed the result"))
  }

  @Test func `An area that rests on one answer keeps the winner's points back, and all that would give them away`()
    throws
  {
    let workbench = try Workbench(copyOf: "healthcare-suppliers-2020")
    let evaluation = try Self.evaluation(workbench)
    let page = Self.words(evaluation, .debrief(vendor: "A1"))
    #expect(page.contains("| C1 (cost) | 12.74% | 34.3 | kept back | "))
    #expect(!page.contains("with about") && !page.contains("Levels that would have been needed"))
    let leader = try #require(evaluation.ranking.places.first)
    #expect(!page.contains(Figures.points(leader.scores.score)))
  }

  // MARK: Questions

  @Test func `Questions put must-haves first, then answers by their worth, and say nothing of places or points`() throws
  {
    let workbench = try Workbench(copyOf: "contact-centre-2026")
    let evaluation = try Self.evaluation(workbench)
    let vendor = try #require(evaluation.robustness?.questions?.questions.first?.vendor)
    let sheet = QuestionSheet(indexed: IndexedEvaluation(evaluation, for: .questions(vendor: vendor)), vendor: vendor)
    let asked = OpenAnswersSection.questions(sheet).map(\.id)
    let valued = try #require(evaluation.robustness?.questions).questions.filter { $0.vendor == vendor }
    #expect(!asked.isEmpty)
    #expect(asked.filter { id in valued.contains { $0.criterion == id } } == Array(asked.prefix(asked.count)))
    let page = Self.words(evaluation, .questions(vendor: vendor))
    #expect(page.contains("Questions to") && !page.contains("place ") && !page.contains("of 100"))
  }

  @Test func `A sheet without an open answer says so`() throws {
    let page = Self.words(try Self.worked.get(), .questions(vendor: "dunmore"))
    #expect(page.contains("Nothing is open in the bid."))
  }
}
