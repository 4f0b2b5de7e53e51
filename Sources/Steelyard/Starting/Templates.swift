internal import Intake

/// The criteria models the program carries, for `init`; the same files as in `criteria/`.
enum Templates {
  static let all: [(id: String, bytes: [UInt8])] = [
    ("contact-centre", PackageResources.contact_centre_yaml),
    ("contact-centre-short", PackageResources.contact_centre_short_yaml),
    ("back-office", PackageResources.back_office_yaml),
    ("finance-accounting", PackageResources.finance_accounting_yaml),
    ("hr-payroll", PackageResources.hr_payroll_yaml),
    ("it-help-desk", PackageResources.it_help_desk_yaml),
    ("knowledge-process", PackageResources.knowledge_process_yaml),
    ("bpo-standard", PackageResources.bpo_standard_yaml), ("engagement", PackageResources.engagement_yaml),
  ]

  /// What `init` takes without `--template`: small enough for a first try.
  static let first = "contact-centre-short"

  static func model(_ id: String) -> (model: CriteriaModel, text: String)? {
    guard let bytes = all.first(where: { $0.id == id })?.bytes else { return nil }
    let log = DiagnosticLog()
    let file = SourceFile(path: "criteria/\(id).yaml", bytes: bytes)
    return Input.criteria(file, log: log).map { ($0, String(decoding: bytes, as: UTF8.self)) }
  }
}
