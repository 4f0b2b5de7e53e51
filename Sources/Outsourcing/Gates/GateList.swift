/// The gates that a declaration calls for, and those it leaves undecided.
package struct GateList: Sendable, Equatable {
  package struct Omission: Sendable, Equatable, Codable {
    package let gate: String
    /// One clause.
    package let reason: String
  }

  package let gates: [Gate]
  /// Gates of any work that wait for a limit only the buyer can set.
  package let omitted: [Omission]

  package init(gates: [Gate], omitted: [Omission]) {
    self.gates = gates
    self.omitted = omitted
  }

  /// Security first, then contract; a gate asked for by both stands once.
  package init(for declaration: BuyerDeclaration) {
    let security = GateList.security(for: declaration)
    let asked = Set(security.gates.map(\.id))
    self.init(gates: security.gates + ContractGates.all.filter { !asked.contains($0.id) }, omitted: security.omitted)
  }
}
