import Decision
import Testing

struct PublishedOutrankingTests {
  static let cases = ["electre1-cebrian-2009", "rb-electre3-a", "rb-electre-tri-a"]

  private func expect(_ table: PairTable, equals expected: JSON, within tolerance: Double) throws {
    for (row, entries) in try expected.object() {
      for (column, number) in try entries.numbers() {
        let found = table.rows[try #require(table.vendors.firstIndex(of: row))][
          try #require(table.vendors.firstIndex(of: column))]
        #expect((found - number).magnitude <= tolerance, "\(row), \(column): \(found), not \(number)")
      }
    }
  }

  private func thresholds(_ published: PublishedCase) throws -> [String: OutrankingThresholds] {
    let parameters = try published.value("parameters")
    let preference = try parameters.member("preference").numbers()
    let veto = try parameters.member("veto").object()
    var thresholds: [String: OutrankingThresholds] = [:]
    for (id, indifference) in try parameters.member("indifference").numbers() {
      thresholds[id] = try OutrankingThresholds(
        indifference: indifference, preference: try #require(preference[id]), veto: try? veto[id]?.number())
    }
    return thresholds
  }

  @Test func `Matrices and kernel of ELECTRE I come out as printed`() throws {
    let published = try PublishedCase("electre1-cebrian-2009")
    let result = try Electre1.scaled(
      published.matrix, concordanceThreshold: try published.value("parameters", "concordance_threshold").number(),
      discordanceThreshold: try published.value("parameters", "discordance_threshold").number())
    try expect(
      result.concordance, equals: try published.value("expected", "concordance"), within: try published.tolerance)
    try expect(
      result.discordance, equals: try published.value("expected", "discordance"), within: try published.tolerance)
    #expect(JSON.list(result.kernel.vendors.map { .text($0) }) == (try published.value("expected", "kernel")))
    #expect(result.variant == "electre1/scaled")
  }

  @Test func `Credibilities, distillations and relations of ELECTRE III come out as expected`() throws {
    let published = try PublishedCase("rb-electre3-a")
    let result = try Electre3.result(published.matrix, thresholds: thresholds(published))
    try expect(result.concordance, equals: try published.value("expected", "concordance"), within: 1e-12)
    try expect(result.credibility, equals: try published.value("expected", "credibility"), within: 1e-12)
    func classes(_ list: [[String]]) -> JSON { .list(list.map { .list($0.map { .text($0) }) }) }
    #expect(classes(result.descending) == (try published.value("expected", "descending")))
    #expect(classes(result.ascending) == (try published.value("expected", "ascending")))
    for (pair, relation) in try published.value("expected", "relations").object() {
      let vendors = pair.split(separator: "|").map(String.init)
      #expect(result.relation(vendors[0], vendors[1])?.rawValue == (try relation.text()), "\(pair)")
    }
    #expect(result.variant.hasSuffix("s(x) = 0.3 - 0.15 x"))
  }

  @Test func `Bands by both rules and by a majority come out as expected`() throws {
    let published = try PublishedCase("rb-electre-tri-a")
    let matrix = try published.matrix
    let levels = try published.value("parameters", "profiles").object()
    let profiles = try SortingProfiles(
      levels.sorted { $0.key < $1.key }.map { (name: $0.key, levels: try $0.value.numbers()) }, for: matrix)
    let lambda = try published.value("parameters", "lambda").number()
    let categories = try published.value("parameters", "categories").list()
    let result = try ElectreTriB.result(
      matrix, thresholds: thresholds(published), profiles: profiles, lambda: lambda)
    let majority = try MRSort.result(matrix, profiles: profiles, lambda: lambda)
    for (rule, bands) in [
      ("pessimistic", result.pessimistic), ("optimistic", result.optimistic), ("mr_sort", majority.bands),
    ] {
      let expected = try published.value("expected", rule).object()
      for band in bands { #expect(categories[band.band - 1] == expected[band.vendor], "\(rule) \(band.vendor)") }
      #expect(bands.count == expected.count)
    }
    for entry in result.credibility {
      let expected = try published.numbers("expected", "credibility", entry.vendor, entry.profile)
      #expect((entry.vendorOverProfile - (expected["vendor_over_profile"] ?? .nan)).magnitude < 1e-12)
      #expect((entry.profileOverVendor - (expected["profile_over_vendor"] ?? .nan)).magnitude < 1e-12)
    }
  }
}
