import Foundation
import Testing

@testable import Decision
@testable import Outcome
@testable import Outsourcing
@testable import Reporting
@testable import Steelyard

/// Letters in place of names, in everything a report is written as.
@Suite struct AnonymityTests {
  private static let both = "brand: {anonymiseEvaluators: true, anonymiseVendors: true}"
  /// What nobody may find in an anonymous report, in any case of letters.
  private static let vendorWords = [
    "brightwater", "alder", "finch", "cobalt", "dunmore", "eastgate", "fennel", "granite", "halyard",
  ]
  private static let evaluatorWords = [
    "finance lead", "operations lead", "customer experience lead", "information security lead", "legal counsel",
    "service quality lead", "data protection lead",
  ]

  private static func bench(_ brand: String) throws -> Workbench {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    try bench.change("steelyard.yaml", "\nbids:\n", "\n\(brand)\nbids:\n")
    return bench
  }

  private static func evaluated(_ brand: String) throws -> EvaluatedComparison {
    try #require(try bench(brand).opened().evaluate())
  }

  /// Worked out once for all tests.
  private static let anonymous = Result { try evaluated(both) }
  private static let reported = Result { try anonymous.get().reported }

  private static func written(_ format: String) throws -> String {
    try anonymous.get().report(format, of: reported.get())
  }

  private func occurring(_ words: [String], in text: String) -> [String] {
    let text = text.lowercased()
    return words.filter(text.contains)
  }

  @Test(arguments: ["html", "md", "json"])
  func `No name, id or file of a provider and no name of a role is left anywhere`(format: String) throws {
    #expect(occurring(Self.vendorWords + Self.evaluatorWords, in: try Self.written(format)).isEmpty)
    guard format != "json" else { return }
    let board = try Self.anonymous.get().written(for: .board).report(format, of: Self.reported.get())
    #expect(occurring(Self.vendorWords + Self.evaluatorWords, in: board).isEmpty)
  }

  @Test func `The answer printed beside a report is as anonymous`() throws {
    let anonymous = try Self.anonymous.get()
    #expect(try anonymous.reportedHeadline == "Provider A leads narrowly; keep Provider C in the final talks")
  }

  @Test func `The words looked for are those of the files`() throws {
    let evaluation = try Self.anonymous.get().evaluation
    for vendor in evaluation.vendors {
      for name in [vendor.id, vendor.name, vendor.file] { #expect(!occurring(Self.vendorWords, in: name).isEmpty) }
    }
    let roles = try #require(evaluation.robustness?.disagreement).roles.map(\.role)
    let names = Set(roles + evaluation.judgements.map(\.evaluator)).map { $0.lowercased() }
    #expect(Set(names) == Set(Self.evaluatorWords))
  }

  @Test func `Nothing links to a file that holds names`() throws {
    let page = try Self.written("html")
    #expect(page.contains("Provider A:2"))
    #expect(page.matches(of: /href="(?!#)[^"]*"/).map { String($0.output) }.allSatisfy { $0.contains("criteria/") })
    #expect(!(try Self.written("md")).contains("](assessment.yaml"))
  }

  @Test func `Letters follow the ranking, those knocked out after it, and every list stands in their order`() throws {
    let anonymous = try Self.reported.get()
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h"].map { "provider-\($0)" }
    #expect(anonymous.ranking.places.map(\.vendor) == Array(letters.prefix(6)))
    #expect(anonymous.ranking.knockedOut.map(\.vendor) == Array(letters.suffix(2)))
    #expect(anonymous.ranking.knockedOut[0].scores.score > anonymous.ranking.knockedOut[1].scores.score)
    #expect(anonymous.vendors.map(\.id) == letters)
    let robustness = try #require(anonymous.robustness)
    var lists: [[String]] = [anonymous.performances.map(\.vendor), anonymous.facts.map(\.vendor)]
    lists += [anonymous.values.map(\.vendor), anonymous.screening.map(\.vendor)]
    lists += [anonymous.judgements.map(\.vendor), try #require(anonymous.analysis).providers.map(\.vendor)]
    lists += [try #require(robustness.costAndQuality).offers.map(\.vendor)]
    lists += [try #require(robustness.partial).leads.map(\.vendor)]
    lists += [try #require(robustness.simulation).result.acceptability.vendors]
    lists += [try #require(robustness.disagreement).roles.map(\.role)]
    lists += [try #require(anonymous.scenarios?.first).knockedOut]
    for list in lists { #expect(!list.isEmpty && list == list.sorted()) }
    #expect(anonymous.inputs.map(\.path) == anonymous.inputs.map(\.path).sorted())
  }

  @Test func `No figure changes`() throws {
    let (named, anonymous) = (try Self.anonymous.get().evaluation, try Self.reported.get())
    func letter(_ id: String) throws -> String {
      let order = named.ranking.places.map(\.vendor) + ["granite-point", "halyard"]
      return "provider-\(Array("abcdefgh")[try #require(order.firstIndex(of: id))])"
    }
    for value in named.values {
      let id = try letter(value.vendor)
      #expect(anonymous.values.first { $0.vendor == id && $0.criterion == value.criterion }?.points == value.points)
    }
    for provider in named.analysis?.providers ?? [] {
      let id = try letter(provider.vendor)
      #expect(anonymous.analysis?.providers.first { $0.vendor == id }?.cost == provider.cost)
    }
    let (shares, other) = try (
      #require(named.robustness?.simulation?.result), #require(anonymous.robustness?.simulation?.result)
    )
    let ids = try shares.acceptability.vendors.map(letter)
    for (index, id) in ids.enumerated() {
      let place = try #require(other.acceptability.vendors.firstIndex(of: id))
      #expect(other.acceptability.rankAcceptability[place] == shares.acceptability.rankAcceptability[index])
      #expect(other.acceptability.centralWeights[place] == shares.acceptability.centralWeights[index])
      #expect(other.meanScore[place] == shares.meanScore[index])
      #expect(other.fixed?.answers[place] == shares.fixed?.answers[index])
      for (rival, share) in zip(ids, shares.acceptability.pairwiseWinning[index]) {
        let column = try #require(other.acceptability.vendors.firstIndex(of: rival))
        #expect(other.acceptability.pairwiseWinning[place][column] == share)
      }
    }
    #expect(anonymous.ranking.places.map(\.scores) == named.ranking.places.map(\.scores))
    #expect(anonymous.robustness?.ranges.map(\.range?.low) == named.robustness?.ranges.map(\.range?.low))
    #expect(anonymous.robustness?.tornado?.rows.map(\.low) == named.robustness?.tornado?.rows.map(\.low))
    #expect(anonymous.robustness?.disagreement?.spreads == named.robustness?.disagreement?.spreads)
    #expect(anonymous.scenarios?.map { $0.places.map(\.score) } == named.scenarios?.map { $0.places.map(\.score) })
    #expect(anonymous.model == named.model)
  }

  @Test func `What was read back from an anonymous file gives the same page`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("steelyard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("evaluation.json")
    try Data(try Self.written("json").utf8).write(to: file)
    let read = try #require(try EvaluatedComparison.reading(file.path).0)
    #expect(try read.report("html") == Self.written("html"))
  }

  @Test func `Roles alone have letters, by their weights, while providers keep their names`() throws {
    let evaluated = try Self.evaluated("brand: {anonymiseEvaluators: true}")
    let text = try evaluated.report("md")
    #expect(occurring(Self.evaluatorWords, in: text).isEmpty && text.contains("Alder \\& Finch"))
    #expect(text.contains("(vendors/brightwater.xml#L") && !text.contains("](assessment.yaml"))
    let weights = try #require(evaluated.reported.robustness?.disagreement).roles.map { $0.weights[0] }
    #expect(weights == weights.sorted(by: >))
  }

  @Test func `Whoever asks at the command line is told names, and a provider its own`() throws {
    let anonymous = try Self.anonymous.get()
    #expect(try anonymous.ranking(.table).contains("Brightwater CX"))
    let debrief = try anonymous.written(for: .bidder, provider: "alder-finch").report("md")
    #expect(debrief.contains("Alder \\& Finch") && occurring(Self.evaluatorWords, in: debrief).isEmpty)
  }

  @Test func `A brand breaks no seal`() throws {
    #expect(try Self.anonymous.get().evaluation.seal?.isUnchanged == true)
  }

  @Test func `Names are replaced in any case, alone, and the longest first`() throws {
    let anonymous = try Self.anonymous.get()
    let text = AnonymousText(AnonymousNames(anonymous.evaluation, vendors: true, evaluators: true))
    for (before, after) in [
      ("Dunmore renews its SOC 2 report", "Provider E renews its SOC 2 report"),
      ("dunmore-renews", "provider-e-renews"),
      ("DUNMORE CONTACT (fictional), vendors/dunmore.json", "Provider E, Provider E"),
      ("Alder & Finch and alder finch", "Provider B and Provider B"), ("Fennels and afennel", "Fennels and afennel"),
      ("The Finance lead of halyard.", "The Role A of Provider H."), ("finance leads", "finance leads"), ("", ""),
    ] {
      #expect(text.replacing(in: before) == after)
    }
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (701, "ZZ"), (702, "AAA")])
  func `Letters go on beyond the alphabet`(index: Int, letter: String) {
    #expect(AnonymousNames.letter(index) == letter)
  }

  @Test func `A provider named like a word of the program is refused, not half hidden`() throws {
    let bench = try Workbench()
    try bench.write(
      "steelyard.yaml",
      """
      steelyard: comparison/1.0
      id: small
      title: Small
      buyer: Fictional Buyer
      decision_date: 2026-03-01
      model: model.yaml
      bids: [clamp.json]
      brand: {anonymiseVendors: true}
      """)
    try bench.write(
      "model.yaml",
      """
      steelyard: criteria/1.0
      id: small
      title: Small
      weights: {origin: test}
      criteria:
        - {id: speed, title: Speed, weight: 100, unit: percent, value: {type: linear, worst: 0, best: 100}}
      """)
    try bench.write(
      "clamp.json",
      #"{"steelyard": "vendor/1.0", "id": "clamp", "name": "Clamp", "answers": [{"criterion": "speed", "value": 80, "unit": "percent"}]}"#
    )
    let evaluated = try #require(try bench.opened().evaluate())
    #expect(throws: RefusedDecision.self) { try evaluated.report("md") }
  }
}
