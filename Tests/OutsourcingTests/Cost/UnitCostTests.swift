import Outsourcing
import Testing

struct UnitCostTests {
  private let worked = UnitCosts(
    paidHourPrice: 14, shrinkage: 0.30, occupancy: 0.82, handlingSeconds: 372, resolution: 0.78, volume: 500_000,
    paidHoursPerYear: 1760)

  private func fault(_ costs: UnitCosts, _ figure: (UnitCosts) throws(NotComputable) -> Double) -> String? {
    do throws(NotComputable) {
      _ = try figure(costs)
      return nil
    } catch {
      return error.input
    }
  }

  @Test func `A paid hour of 14 becomes the worked prices of an hour and of a contact`() throws {
    #expect(isPrinted(try worked.productiveHourPrice, as: 20.000000))
    #expect(isPrinted(try worked.handlingHourPrice, as: 24.390244))
    #expect(isPrinted(try worked.costPerContact, as: 2.520325))
    #expect(isPrinted(try worked.costPerResolvedContact, as: 3.231186))
  }

  @Test func `Half a million contacts need the worked staff`() throws {
    #expect(isPrinted(try worked.staffNeeded, as: 51.142963))
  }

  @Test(
    arguments: [
      (\UnitCosts.paidHourPrice, nil, "paid-hour price"), (\.shrinkage, nil, "shrinkage"),
      (\.shrinkage, 1, "shrinkage"),
      (\.occupancy, nil, "occupancy"), (\.occupancy, 0, "occupancy"), (\.handlingSeconds, nil, "handling time"),
      (\.handlingSeconds, .nan, "handling time"), (\.resolution, nil, "resolution"), (\.resolution, 0, "resolution"),
      (\.occupancy, .leastNonzeroMagnitude, "occupancy"),
    ] as [(any WritableKeyPath<UnitCosts, Double?> & Sendable, Double?, String)])
  func `The cost of a resolved contact names the input that is missing or divides by zero`(
    path: any WritableKeyPath<UnitCosts, Double?> & Sendable, value: Double?, input: String
  ) {
    var costs = worked
    costs[keyPath: path] = value
    #expect(fault(costs) { costs throws(NotComputable) in try costs.costPerResolvedContact } == input)
  }

  @Test(
    arguments: [
      (\UnitCosts.volume, nil, "volume"), (\.volume, -1, "volume"), (\.paidHoursPerYear, 0, "paid hours per year"),
      (\.paidHoursPerYear, nil, "paid hours per year"), (\.shrinkage, 1, "shrinkage"), (\.occupancy, 0, "occupancy"),
    ] as [(any WritableKeyPath<UnitCosts, Double?> & Sendable, Double?, String)])
  func `The staff needed names the input that is missing or divides by zero`(
    path: any WritableKeyPath<UnitCosts, Double?> & Sendable, value: Double?, input: String
  ) {
    var costs = worked
    costs[keyPath: path] = value
    #expect(fault(costs) { costs throws(NotComputable) in try costs.staffNeeded } == input)
  }

  @Test func `A missing resolution leaves the cost of a contact as it is`() throws {
    var costs = worked
    costs.resolution = nil
    #expect(try costs.costPerContact == worked.costPerContact)
  }
}
