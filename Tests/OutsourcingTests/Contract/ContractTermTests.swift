import Decision
import Outsourcing
import Testing

struct ContractTermTests {
  @Test(
    arguments: [(0.0, 1_200_000.0, 0.0), (200_000, 1_200_000, 2), (350_000, 1_200_000, 3.5)]
      as [(Double, Double, Double)])
  func `An exit fee is counted in months of the charges of the first year`(
    amount: Double, charges: Double, months: Double
  ) throws {
    #expect(try ExitFee.months(amount: amount, yearOneCharges: charges) == months)
  }

  @Test(
    arguments: [(-1.0, 1.0), (1, 0), (1, -1), (.nan, 1), (1, .nan), (.infinity, 1), (1e308, 1e-308)]
      as [(Double, Double)])
  func `An exit fee that is no number of months is refused`(amount: Double, charges: Double) {
    #expect(throws: Refusal.self) { try ExitFee.months(amount: amount, yearOneCharges: charges) }
  }

  @Test(
    arguments: [
      (LiabilityCap.monthsOfFees(12), 1.0), (.monthsOfFees(18), 1.5), (.timesAnnualCharges(2), 2),
      (.amount(3_000_000), 1.5), (.uncertain, nil), (.greaterOf([.monthsOfFees(12), .amount(5_000_000)]), 1),
      (.greaterOf([.uncertain, .amount(5_000_000)]), 2.5), (.greaterOf([.uncertain]), nil), (.greaterOf([]), nil),
      (.greaterOf([.timesAnnualCharges(2), .greaterOf([.uncertain, .amount(1_000_000)])]), 0.5),
    ] as [(LiabilityCap, Double?)])
  func `A cap is a multiple of yearly charges, and of alternatives the smallest certain one`(
    cap: LiabilityCap, multiple: Double?
  ) throws {
    #expect(try cap.multiple(yearOneCharges: 2_000_000) == multiple)
  }

  @Test(arguments: [LiabilityCap.amount(-1), .monthsOfFees(.nan), .greaterOf([.amount(1), .timesAnnualCharges(-1)])])
  func `A cap below nothing is refused`(cap: LiabilityCap) {
    #expect(throws: Refusal.self) { try cap.multiple(yearOneCharges: 1) }
    #expect(throws: Refusal.self) { try LiabilityCap.amount(1).multiple(yearOneCharges: 0) }
  }

  @Test(
    arguments: [(IndexationCap.percentPerYear(2), 100.0), (.percentPerYear(4), 50), (.uncapped, 0)]
      as [(IndexationCap, Double)])
  func `Indexation without a cap is worth nothing`(cap: IndexationCap, points: Double) throws {
    let value = Linear(try Anchors(worst: 6, best: 2))
    #expect(try value.worth(of: cap.level(worst: 6)) == Worth(points))
  }

  @Test func `Rights granted, refused and not mentioned are three things`() {
    let rights = GrantedRights([.audit: true, .dataOwnership: true, .stepIn: false])
    #expect(rights.granted == [.audit, .dataOwnership])
    #expect(rights.refused == [.stepIn])
    #expect(rights.open == [.benchmarking, .subcontractConsent])
    #expect(rights.count == 2...4)
    #expect(GrantedRights([:]).count == 0...5)
  }

  @Test func `Terms have ids of their own, and eleven of them are scored`() {
    let ids = ContractTerm.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ContractTerm.all.filter { $0.use == .scored }.count == 11)
    #expect(ContractTerm.all.filter { $0.use == .flagged }.map(\.id) == ["contract.exclusivity"])
  }
}
