import Decision
import Foundation
import TestSupport
import Testing

@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

/// How the worked comparison scores prices by another formula than its band.
@Suite("Price formula of a comparison")
struct PriceFormulaTests {
  private static let band = "  ceiling: 12000000\n  floor: 7200000\n"

  /// The worked comparison with other lines in place of ceiling and floor. Where there is a ceiling, the must-have on the
  /// share of it tests a fact instead of the leaf; where there is none, it is gone.
  private func bench(cost: String) throws -> Workbench {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    try bench.change("steelyard.yaml", Self.band, cost)
    let path = "criteria/contact-centre.yaml"
    let fact =
      "facts:\n  - {id: cost.share, title: Share of the ceiling, unit: percent, measure: total-cost}\n"
    var lines = try bench.read(path).components(separatedBy: "\n")
    if cost.contains("ceiling") {
      lines = lines.map {
        $0.contains("id: cost-ceiling") ? $0.replacing("criterion: cost.tco", with: "fact: cost.share") : $0
      }
      try bench.write(path, lines.joined(separator: "\n").replacing("\nfacts:\n", with: "\n" + fact))
    } else {
      try bench.write(path, lines.filter { !$0.contains("id: cost-ceiling") }.joined(separator: "\n"))
    }
    return bench
  }

  /// The worked comparison without some bids.
  private func bench(cost: String, without files: [String]) throws -> Workbench {
    let bench = try bench(cost: cost)
    for file in files {
      try bench.change("steelyard.yaml", "\n  - vendors/\(file)", "")
      try FileManager.default.removeItem(at: bench.folder.appendingPathComponent("\(bench.comparison)/vendors/\(file)"))
      let vendor = file.components(separatedBy: ".")[0]
      // What is said of the provider goes with it: in the assessment, and in scenarios.
      for name in ["assessment.yaml", "steelyard.yaml"] {
        let path = "\(bench.comparison)/\(name)"
        let lines = try bench.read(path).components(separatedBy: "\n")
        try bench.write(path, lines.filter { !$0.contains("vendor: \(vendor),") }.joined(separator: "\n"))
      }
    }
    return bench
  }

  private func scores(_ evaluation: Evaluation) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: evaluation.ranking.places.map { ($0.vendor, $0.scores.score) })
  }

  private func points(_ evaluation: Evaluation, _ vendor: String) -> ValueFacts.Points? {
    evaluation.values.first { $0.vendor == vendor && $0.criterion == "cost.tco" }?.points
  }

  private static let vendors = ["brightwater", "alder-finch", "cobalt-harbour", "eastgate", "dunmore", "fennel"]

  /// Totals by formula in the order of ``vendors``, from the domain page's independent script, printed to two digits.
  @Test(
    "The ranking follows the formula that is agreed on, and the laboratory's line is the ranking",
    arguments: [
      ("  formula: lowest-ratio\n", [76.70, 79.64, 71.80, 68.94, 69.10, 51.30]),
      (band + "  formula: lowest-ratio\n", [76.70, 79.64, 71.80, 68.94, 69.10, 51.30]),
      (band + "  formula: min-max\n", [70.59, 67.24, 71.32, 68.20, 65.76, 51.30]),
      (band + "  formula: linear-from-lowest\n", [75.86, 77.11, 71.80, 68.92, 68.79, 51.30]),
      (band + "  formula: mean\n", [69.73, 71.47, 65.16, 62.31, 62.43, 44.62]),
      ("  formula: median\n", [68.63, 70.18, 64.25, 61.39, 61.42, 43.73]),
      (band + "  formula: band\n", [71.19, 70.12, 69.54, 66.54, 65.25, 49.29]),
      (band, [71.19, 70.12, 69.54, 66.54, 65.25, 49.29]),
      ("  ceiling: 12000000\n", [71.19, 70.12, 69.54, 66.54, 65.25, 49.29]),
      ("", [76.70, 79.64, 71.80, 68.94, 69.10, 51.30]),
    ])
  func formulas(cost: String, totals: [Double]) throws {
    // The must-have tests the leaf itself where the leaf is the share of the ceiling.
    let isBand = cost.contains("ceiling") && (!cost.contains("formula") || cost.contains("formula: band"))
    let bench = try isBand ? Workbench(copyOf: "contact-centre-2026") : bench(cost: cost)
    if isBand { try bench.change("steelyard.yaml", Self.band, cost) }
    let evaluation = try #require(try bench.evaluation())
    let found = scores(evaluation)
    for (vendor, total) in zip(Self.vendors, totals) {
      #expect(abs(try #require(found[vendor]) - total) < 0.00501, "\(vendor)")
    }
    let prices = try #require(evaluation.analysis?.prices)
    #expect(prices.isDefault == !cost.contains("formula"))
    #expect(prices.isRelative == !isBand)
    #expect(
      prices.agreed
        == (isBand
          ? "band"
          : cost.components(separatedBy: "formula: ").last.flatMap {
            $0.isEmpty ? "lowest-ratio" : $0.trimmingCharacters(in: .newlines)
          }))
    let line = try #require(prices.agreedLine?.standing)
    #expect(line.places.map(\.bid) == evaluation.ranking.places.map(\.vendor))
    for place in line.places {
      #expect(abs(place.value - (try #require(found[place.bid]))) < 1e-9)
      #expect(abs(try #require(place.priceScore) - (try #require(points(evaluation, place.bid)).headline)) < 1e-9)
    }
  }

  @Test("A power that is agreed on is the line that counts, beside the usual ones")
  func power() throws {
    let evaluation = try #require(try bench(cost: "  formula: power\n  exponent: 3\n").evaluation())
    let prices = try #require(evaluation.analysis?.prices)
    #expect(prices.agreed == "power" && prices.agreedVariant == "k = 3")
    #expect(prices.laboratory.lines.filter { $0.formula == "power" }.map(\.variant) == ["k = 3", "k = 2", "k = 0.5"])
    #expect(prices.laboratory.lines.filter(prices.isAgreed).count == 1)
    // (7 737 198.67 ÷ 9 601 600.79) cubed.
    #expect(abs(try #require(points(evaluation, "brightwater")).headline - 52.326334) < 1e-5)
    #expect(evaluation.model.criteria.first { $0.id == "cost.tco" }?.leaf?.variant == "k = 3")
  }

  @Test("Without a ceiling the price is an amount that the other bids measure, and every part of the report says so")
  func said() throws {
    let bench = try bench(cost: "")
    #expect(
      try bench.messages().contains {
        $0.hasSuffix(
          "warning: no ceiling is given, so each price is measured by the lowest bid: a bid that cannot win may decide between others [price.relative]"
        )
      })
    let evaluated = try #require(try bench.opened().evaluate())
    let evaluation = evaluated.evaluation
    let leaf = try #require(evaluation.model.criteria.first { $0.id == "cost.tco" }?.leaf)
    #expect(leaf.unit == .money && leaf.currency == "GBP" && leaf.valueFunction == "lowest-ratio")
    #expect(leaf.anchors.isEmpty)
    let stated = evaluation.performances.first { $0.vendor == "brightwater" && $0.criterion == "cost.tco" }
    guard case .number(let amount)? = stated?.level else { throw Workbench.Missing(text: "level") }
    #expect(abs(amount - 9_601_600.79) < 0.005)
    let text = try evaluated.report("md")
    for words in [
      "No ceiling is given and nobody agreed on a formula, so each price is measured by the lowest bid.",
      "counts as an amount in GBP. Its points come from the formula “Lowest price divided by price”",
      "there a bid is measured by the others that are not knocked out",
      "so “Lowest price divided by price” counts. It puts Alder \\& Finch", "9,601,601 GBP",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // Knocked out, and beside the others it would be the cheapest.
    #expect(points(evaluation, "granite-point")?.headline == 100)
    #expect(points(evaluation, "fennel")?.headline == 100)
  }

  @Test("Each pair that changes places without a bid that did not win is a finding that names all three")
  func reversal() throws {
    let evaluation = try #require(try bench(cost: "  formula: min-max\n").evaluation())
    // Alder & Finch is the dearest; without it the range ends at Brightwater's price.
    #expect(
      evaluation.findings.filter { $0.code == "price.reversal" }.map(\.text) == [
        "Prices are measured by each other: Brightwater CX (fictional) is ahead of Eastgate Shared Services (fictional), and would be behind it without Alder & Finch (fictional), which did not win."
      ])
    let rest = try #require(
      try bench(cost: "  formula: min-max\n", without: ["alder-finch.json"]).evaluation())
    #expect(rest.ranking.places.map(\.vendor) == ["cobalt-harbour", "eastgate", "brightwater", "dunmore", "fennel"])
    let band = try #require(try Workbench(copyOf: "contact-centre-2026").evaluation())
    #expect(band.analysis?.prices?.reversals.isEmpty == true)
  }

  @Test("Taking a knocked-out bid away changes no score", arguments: ["granite-point.xml", "halyard.json"])
  func withoutKnockedOut(file: String) throws {
    for cost in ["", "  formula: mean\n", "  formula: power\n  exponent: 0.5\n"] {
      let whole = try #require(try bench(cost: cost).evaluation())
      let rest = try #require(try bench(cost: cost, without: [file]).evaluation())
      #expect(scores(rest) == scores(whole), "\(cost)")
    }
  }

  @Test("With the band a bid more or less changes no other score; with a formula only through the price")
  func bidsMoreOrLess() throws {
    let whole = try #require(try Workbench(copyOf: "contact-centre-2026").evaluation())
    let relative = try #require(try bench(cost: "").evaluation())
    let rest = try #require(try bench(cost: "", without: ["fennel.json"]).evaluation())
    for value in rest.values where value.criterion != "cost.tco" {
      #expect(relative.values.contains(value) && whole.values.contains(value))
    }
    // The cheapest is gone, so all ratios rise by one factor.
    let factor = 7_904_709.635107 / 7_737_198.669878
    for vendor in ["brightwater", "alder-finch", "eastgate", "dunmore"] {
      let (old, new) = (try #require(points(relative, vendor)), try #require(points(rest, vendor)))
      #expect(abs(new.headline - factor * old.headline) < 1e-6, "\(vendor)")
    }
  }

  @Test("A lone bid has full points by the ratio, and is open by a formula that compares")
  func alone() throws {
    let others = [
      "alder-finch.json", "cobalt-harbour.xml", "dunmore.json", "eastgate.xml", "fennel.json", "granite-point.xml",
      "halyard.json",
    ]
    let ratio = try #require(try bench(cost: "", without: others).evaluation())
    #expect(points(ratio, "brightwater")?.guaranteed == 100)
    #expect(
      ratio.findings.map(\.text).contains("cost.tco: Only one bid is admissible, so it scores 100 whatever its price."))
    let evaluated = try #require(try bench(cost: "  formula: mean\n", without: others).opened().evaluate())
    let mean = try #require(points(evaluated.evaluation, "brightwater"))
    #expect(mean.guaranteed == 0 && mean.headline == 0 && mean.best == 100)
    #expect(
      evaluated.evaluation.findings.map(\.text).contains(
        "cost.tco: the formula needs two bids: it measures each by the others, so the points are open."))
    #expect(try evaluated.report("html").contains("not scored"))
  }

  @Test("A bid whose cost is not known is open and measures nobody, and the report says so")
  func unknownCost() throws {
    let bench = try bench(cost: "  formula: lowest-ratio\n")
    // Fennel is the cheapest; without its rate the next is measured by Cobalt Harbour.
    try bench.change("vendors/fennel.json", "\"per\": \"productive-hour\"", "\"per\": \"minute\"")
    let evaluation = try #require(try bench.evaluation())
    let open = try #require(points(evaluation, "fennel"))
    #expect(open.guaranteed == 0 && open.best == 100)
    #expect(points(evaluation, "cobalt-harbour")?.headline == 100)
    #expect(
      evaluation.findings.contains {
        $0.code == "price.score"
          && $0.text.hasPrefix("cost.tco: the cost of Fennel Group (fictional) is not known, so its points are open")
      })
  }

  @Test("A cost that the buyer sets measures like one that is worked out")
  func override() throws {
    let bench = try bench(cost: "")
    try bench.change(
      "assessment.yaml", "steelyard: assessment/1.0\n",
      """
      steelyard: assessment/1.0
      overrides:
        - {vendor: fennel, criterion: cost.tco, value: 4800800.395, by: Finance lead, reason: A binding offer.}

      """)
    let evaluation = try #require(try bench.evaluation())
    #expect(abs(try #require(points(evaluation, "brightwater")).headline - 50) < 1e-6)
    let line = try #require(evaluation.analysis?.prices?.agreedLine?.standing)
    #expect(line.places.first { $0.bid == "fennel" }?.priceScore == 100)
  }

  @Test("A share that the buyer sets is the price in the laboratory as well")
  func overriddenShare() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    try bench.change(
      "assessment.yaml", "steelyard: assessment/1.0\n",
      """
      steelyard: assessment/1.0
      overrides:
        - {vendor: fennel, criterion: cost.tco, value: 70, by: Finance lead, reason: A binding offer.}

      """)
    let evaluation = try #require(try bench.evaluation())
    let place = evaluation.analysis?.prices?.agreedLine?.standing?.places.first { $0.bid == "fennel" }
    #expect(abs(try #require(place?.priceScore) - 75) < 1e-9)
    #expect(abs(try #require(place?.value) - (try #require(scores(evaluation)["fennel"]))) < 1e-9)
  }

  @Test("A floor that only the model states is the floor of the laboratory's band")
  func floorOfModel() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    try bench.change("steelyard.yaml", Self.band, "  ceiling: 12000000\n")
    let path = "criteria/contact-centre.yaml"
    let model = try bench.read(path)
    let start = try #require(model.range(of: "id: cost.tco"))
    let best = try #require(model.range(of: "best: 60", range: start.lowerBound..<model.endIndex))
    try bench.write(path, model.replacingCharacters(in: best, with: "best: 50"))
    let evaluation = try #require(try bench.evaluation())
    // 9 601 600.79 in a band from 12 to 6 million.
    #expect(abs(try #require(points(evaluation, "brightwater")).headline - 39.973320) < 1e-5)
    for place in try #require(evaluation.analysis?.prices?.agreedLine?.standing).places {
      #expect(abs(place.value - (try #require(scores(evaluation)[place.bid]))) < 1e-9)
    }
    #expect(evaluation.analysis?.cost?.floor == 6_000_000)
  }

  @Test("A formula that was agreed on anew is one change of the sealed rules, with its effect")
  func seal() throws {
    let bench = try bench(cost: Self.band + "  formula: mean\n")
    let seal = try #require(try bench.evaluation()?.seal)
    let change = try #require(seal.changes.first { $0.what == "price formula" })
    #expect(seal.changes.count { $0.what.contains("formula") } == 1)
    #expect(change.sealed == "band" && change.now == "mean")
    let leader = seal.effect?.standings.first { $0.vendor == "brightwater" }
    #expect(leader?.sealedRank == 1 && leader?.rank == 2)
    #expect(abs(try #require(leader?.sealedScore) - 71.19) < 0.00501)
    // Saying what holds anyway changes nothing.
    let same = try Workbench(copyOf: "contact-centre-2026")
    try same.change("steelyard.yaml", Self.band, Self.band + "  formula: band\n")
    #expect(try same.evaluation()?.seal?.isUnchanged == true)
  }
}
