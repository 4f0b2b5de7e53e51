/// What the buyer brings to the figures that are computed of every bid.
package struct BuyerData: Sendable {
  package let decision: CalendarDate
  package let service: ServiceNeed?
  package let declaration: BuyerDeclaration?
  /// Nil where the comparison says nothing of cost.
  package let cost: CostPlan?
  /// The buyer's need on each axis of an engagement, 0…4.
  package let needs: [String: Double]
  package let factors: EvidenceFactors
  package let data: LocationData
  /// What makes a site nearshore.
  package let shore: ShoreRule

  package init(
    decision: CalendarDate, service: ServiceNeed? = nil, declaration: BuyerDeclaration? = nil, cost: CostPlan? = nil,
    needs: [String: Double] = [:], factors: EvidenceFactors = .standard, data: LocationData = LocationData(),
    shore: ShoreRule = .common
  ) {
    self.decision = decision
    self.service = service
    self.declaration = declaration
    self.cost = cost
    self.needs = needs
    self.factors = factors
    self.data = data
    self.shore = shore
  }
}

/// The data sets on countries, languages and time zones that figures on locations are made from.
///
/// Each is read when a figure first needs it; a set that cannot be read makes the figure missing.
package struct LocationData: Sendable {
  private let own: Own

  /// The sets that the buyer puts in place of those inside the program.
  package struct Own: Sendable {
    package var zones: ZoneTable?
    package var weekends: WeekendTable?
    package var regions: RegionTable?
    package var languages: LanguageTable?
    package var governance: GovernanceTable?

    package init() {}
  }

  package init(_ own: Own = Own()) { self.own = own }

  package func zones() throws(NotDerivable) -> ZoneTable { try Self.set(own.zones, ZoneTable.shipped) }
  package func weekends() throws(NotDerivable) -> WeekendTable { try Self.set(own.weekends, WeekendTable.shipped) }
  package func regions() throws(NotDerivable) -> RegionTable { try Self.set(own.regions, RegionTable.shipped) }
  package func languages() throws(NotDerivable) -> LanguageTable { try Self.set(own.languages, LanguageTable.shipped) }
  package func governance() throws(NotDerivable) -> GovernanceTable {
    try Self.set(own.governance, GovernanceTable.shipped)
  }

  private static func set<Table>(
    _ own: Table?, _ shipped: @autoclosure () -> Result<Table, DataFaults>
  ) throws(NotDerivable) -> Table {
    if let own { return own }
    do throws(DataFaults) {
      return try shipped().get()
    } catch {
      throw NotDerivable("a data set of the program cannot be read")
    }
  }
}
