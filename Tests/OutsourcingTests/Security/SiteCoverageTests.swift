import Outsourcing
import Testing

struct SiteCoverageTests {
  @Test func `A certificate that names no site holds all of them`() throws {
    #expect(try SiteCoverage(of: [[]], among: [site("a"), site("b")]) == .full)
    #expect(SiteCoverage(of: [[]], among: []) == .full)
  }

  @Test func `The only delivery site has all the work`() throws {
    let sites = [try site("a"), try site("b", role: .backup), try site("c", role: .headOffice)]
    #expect(SiteCoverage(of: [["a"]], among: sites) == .full)
    let aside = SiteCoverage(of: [["b", "c"]], among: sites)
    #expect(aside.best == 0)
    #expect(aside.outside == ["a"])
  }

  @Test func `The share of the work at the sites in scope counts, once for each site`() throws {
    let sites = [try site("a", share: "40"), try site("b", share: "35"), try site("c", share: "25")]
    #expect(SiteCoverage(of: [["a"]], among: sites).guaranteed == 0.4)
    #expect(SiteCoverage(of: [["a", "a"], ["c", "a"]], among: sites).guaranteed == 0.65)
    #expect(SiteCoverage(of: [["a"], ["b", "c"]], among: sites) == .full)
    #expect(SiteCoverage(of: [["a"]], among: sites).outside == ["b", "c"])
    #expect(
      SiteCoverage(of: [["a"]], among: sites).sentence == "its scope holds 40% of the work, without b, c")
  }

  @Test func `A delivery site without work needs no certificate`() throws {
    let sites = [try site("a", share: "100"), try site("b", share: "0")]
    #expect(SiteCoverage(of: [["a"]], among: sites) == .full)
  }

  @Test func `Shares rounded by hand still make a whole`() throws {
    let sites = [try site("a", share: "33.3"), try site("b", share: "33.3"), try site("c", share: "33.3")]
    #expect(SiteCoverage(of: [["a", "b", "c"]], among: sites) == .full)
    #expect(SiteCoverage(of: [["a"]], among: sites).unknown == "the shares of the delivery sites do not add up to 100")
    let near = [try site("a", share: "33.33"), try site("b", share: "66.66")]
    #expect(SiteCoverage(of: [["a"]], among: near).guaranteed == 33.33 / 99.99)
  }

  @Test func `Without stated shares a part of the sites is an unknown share, and none or all of them is known`() throws
  {
    let sites = [try site("a"), try site("b")]
    let part = SiteCoverage(of: [["a"]], among: sites)
    #expect(part.guaranteed == 0)
    #expect(part.best == 1)
    #expect(part.unknown == "the bid does not say how the work is shared out among its delivery sites")
    #expect(SiteCoverage(of: [["a", "b"]], among: sites) == .full)
    #expect(SiteCoverage(of: [["elsewhere"]], among: sites).best == 0)
  }

  @Test func `A bid without delivery sites cannot say what is in scope`() throws {
    let scope = SiteCoverage(of: [["a"]], among: [try site("a", role: .backup)])
    #expect(scope.unknown == "the bid names no delivery site")
    #expect(scope.best == 1)
  }
}
