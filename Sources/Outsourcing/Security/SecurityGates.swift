import Decision

/// Must-haves of security, by what the buyer declares.
enum SecurityGates {
  static let iso27001 = Gate(
    id: "iso27001", title: "ISO 27001 valid and all work sites in scope",
    test: .certificate(.iso27001, allSites: true), reason: "Personal data are processed at every site.")

  static let processingAgreement = Gate(
    id: "processing-agreement", title: "Data-processing agreement accepted",
    test: .firstKnown([
      .statement(.fact("security.processing-agreement"), .oneOf(["yes"])), .agreement(.gdpr28),
    ]), reason: "Personal data may be processed for another under a written agreement only.")

  static let transfer = Gate(
    id: "transfer", title: "A lawful regime for the transfer of personal data",
    test: .statement(.leaf("location.transfer"), .oneOf(["contract_clauses", "adequacy", "same_regime"])),
    reason: "Personal data leave the country of the buyer lawfully or not at all.")

  static let pci = Gate(
    id: "pci", title: "PCI DSS valid", test: .certificate(.pciDSS, allSites: false), reason: "Card data are handled.")

  static let associateAgreement = Gate(
    id: "associate-agreement", title: "Business associate agreement signed",
    test: .firstKnown([.statement(.fact("security.associate-agreement"), .oneOf(["yes"])), .agreement(.hipaa)]),
    reason: "Health data of patients in the United States are handled.")

  static let criticalFindings = Gate(
    id: "critical-findings", title: "No critical finding open",
    test: .statement(.fact("security.critical-findings"), .atMost(0)), reason: "A critical finding is an open door.")

  static func recovery(within hours: Double) -> Gate {
    Gate(
      id: "recovery", title: "Tested recovery within \(numberInWords(hours)) hours",
      test: .statement(.leaf("security.recovery"), .atMost(hours)),
      reason: "Work that stands still for longer does damage the buyer cannot bear.")
  }

  static func disclosure(of percent: Double) -> Gate {
    Gate(
      id: "subprocessors", title: "At least \(numberInWords(percent))% of subprocessors disclosed",
      test: .statement(.leaf("security.subcontractors"), .atLeast(percent)),
      reason: "Who is not known cannot be controlled.")
  }
}

extension GateList {
  /// The gates of the declared kinds of data, then those of any work, then that of the finance sector.
  package static func security(for declaration: BuyerDeclaration) -> GateList {
    var (gates, omitted): ([Gate], [Omission]) = ([], [])
    if declaration.data.contains(.personal) {
      gates += [SecurityGates.iso27001, SecurityGates.processingAgreement, SecurityGates.transfer]
    }
    if declaration.data.contains(.card) { gates.append(SecurityGates.pci) }
    if declaration.data.contains(.usHealth) { gates.append(SecurityGates.associateAgreement) }
    gates.append(SecurityGates.criticalFindings)
    if let hours = declaration.recoveryHours {
      gates.append(SecurityGates.recovery(within: hours))
    } else {
      omitted.append(Omission(gate: "recovery", reason: "the buyer has set no limit for the time to recover"))
    }
    if let percent = declaration.disclosedPercent {
      gates.append(SecurityGates.disclosure(of: percent))
    } else {
      omitted.append(
        Omission(gate: "subprocessors", reason: "the buyer has not said which share of subprocessors must be named"))
    }
    if declaration.isFinanceSector { gates.append(ContractGates.auditRight) }
    return GateList(gates: gates, omitted: omitted)
  }
}
