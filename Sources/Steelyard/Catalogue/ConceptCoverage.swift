internal import Outsourcing
internal import Reporting

/// Each concept that introductory texts on outsourcing treat, and where the product has it.
///
/// Five introductory articles stand behind the list: what outsourcing is and its types (000), where a contact centre
/// differs (001), benefits, risks and choosing (002), service measures and offshore work (003), outsourcing beside a
/// contact centre (004). Every target exists, which a test holds; what is not there yet says so.
enum ConceptCoverage {
  struct Row: Sendable {
    let concept: String
    /// Articles that treat it.
    let articles: String
    let targets: [Target]
    /// What is missing, and where it is to come; nil for nothing.
    let later: String?

    init(_ concept: String, _ articles: String, _ targets: [Target], later: String? = nil) {
      self.concept = concept
      self.articles = articles
      self.targets = targets
      self.later = later
    }
  }

  enum Target: Sendable, Equatable {
    /// A criterion or a fact of a model.
    case criterion(String, of: String = "contact-centre")
    case model(String)
    /// An alternative of the engagement comparisons.
    case alternative(String)
    /// A key of the comparison or the assessment.
    case key(String)
    case measure(String)
    case service(String)
    case serviceMeasure(String)
    case role(String)
    case pricingModel(String)
    case section(String)
    case risk(String)
    case hiddenCost(String)

    var inWords: String {
      switch self {
      case .criterion(let id, let model): "criterion `\(id)` of `\(model)`"
      case .model(let id): "model `\(id)`"
      case .alternative(let id): "way of sourcing `\(id)` in `reports/engagement-2026`"
      case .key(let key): "key `\(key)`"
      case .measure(let id): "computed figure `\(id)`"
      case .service(let id): "service `\(id)`"
      case .serviceMeasure(let id): "service measure `\(id)`"
      case .role(let id): "role `\(id)`"
      case .pricingModel(let id): "pricing model `\(id)`"
      case .section(let id): "report section `\(id)`"
      case .risk(let id): "risk `\(id)` offered for the register"
      case .hiddenCost(let id): "hidden-cost family `\(id)`"
      }
    }
  }

  static let rows: [Row] = [
    Row(
      "Outsourcing a process against outsourcing a task: scope, repetition, integration, volume, sensitivity, objective",
      "000",
      ["scope", "repeat", "integration", "volume", "sensitivity", "objective"].map {
        .criterion($0, of: "engagement")
      }),
    Row(
      "Back office, front office, IT, knowledge and professional work as types", "000",
      [
        .service("data-entry"), .service("inbound-voice"), .service("it-help-desk"), .service("market-research"),
        .service("legal"),
      ]),
    Row("Onshore, nearshore and offshore as types", "003", [.key("service.country"), .section("places")]),
    Row(
      "Typical examples: a retailer's customer service, payroll of a small firm, IT infrastructure", "000, 002",
      [.alternative("call-centre"), .alternative("bpo"), .alternative("it-outsourcing"), .model("hr-payroll")]),
    Row(
      "A provider of processes can run a contact centre, a contact centre is not a provider of processes",
      "001, 003, 004",
      [.alternative("call-centre"), .alternative("bpo")]),
    Row(
      "Offshore is no condition, and firms of any size outsource", "001",
      [.criterion("capability.scale"), .section("places")]),
    Row("Improving the own process instead", "003", [.alternative("in-house"), .key("cost.baseline")]),
    Row(
      "Full or partial scope: services are chosen one by one", "002", [.key("service.services"), .service("payroll")]),
    Row(
      "Factors of choice: experience, reputation, price and terms, technology, tailored solutions", "002",
      [
        .criterion("capability.references"), .criterion("capability.process"), .criterion("cost.tco"),
        .criterion("contract.term"), .criterion("capability.technology"),
      ]),
    Row(
      "Clear expectations, training and regular review", "002",
      [.criterion("people.training"), .criterion("quality.assurance")],
      later: "monthly actual figures against what was bid"),
    Row(
      "Savings and efficiency", "000, 001, 002, 003",
      [.key("cost.baseline"), .measure("total-cost"), .section("cost")]),
    Row("Flexibility with the volume", "000, 002", [.criterion("cost.volume"), .criterion("contract.commitment")]),
    Row(
      "Satisfaction, loyalty and word of mouth of customers", "001, 003",
      [.criterion("quality.csat"), .criterion("quality.nps"), .serviceMeasure("churn")]),
    Row("Benefits the buyer expects, with measure, target and owner", "000, 002", [.key("benefits")]),
    Row(
      "No fixed cost and fewer assets", "002, 003",
      [.pricingModel("per-fte"), .criterion("contract.commitment"), .key("cost.baseline")]),
    Row("Tax", "002, 003", [.key("cost.tax"), .hiddenCost("tax")]),
    Row(
      "Risk: loss of control and of sight", "002, 003",
      [.criterion("contract.rights"), .criterion("cost.transparency"), .criterion("control", of: "engagement")]),
    Row(
      "Risk: security, privacy, loss of data", "002, 003",
      [
        .criterion("security.controls"), .criterion("security.privacy"), .criterion("security.recovery"),
        .measure("control-coverage"), .section("certificates"),
      ]),
    Row(
      "Risk: dependency, lock-in, rising fees", "002",
      [
        .criterion("contract.exit-help"), .criterion("contract.exit-fee"), .criterion("contract.indexation"),
        .risk("lock-in"),
      ]),
    Row(
      "Risk: language, culture, delay", "002, 003",
      [
        .criterion("people.language"), .criterion("people.communication"), .measure("language-pool"),
        .measure("overlap-mean"),
      ]),
    Row(
      "Risk: hidden cost, unclear scope, disputes", "002",
      [.criterion("cost.extras"), .hiddenCost("disputes"), .risk("dispute"), .key("risks")]),
    Row(
      "Risk: quality, and how customers see outsourcing", "002",
      [.criterion("quality.fcr"), .risk("reputation"), .risk("quality-shortfall")]),
    Row(
      "Risk: political change and law", "002",
      [.measure("political-stability"), .measure("rule-of-law"), .risk("political")]),
    Row(
      "Risk: staff who leave", "002, 003",
      [.criterion("people.attrition"), .serviceMeasure("attrition"), .key("cost.pass_through")]),
    Row(
      "Pressure on price, demanding customers, many channels", "002",
      [.section("prices"), .criterion("quality.csat"), .criterion("capability.channels")]),
    Row(
      "Night and shift work, health, work from home", "000, 002",
      [.criterion("people.wellbeing"), .criterion("location.model"), .section("hours")]),
    Row(
      "What agents bring: communication, problem solving, empathy", "000",
      [.criterion("people.communication"), .criterion("people.training"), .role("agent")]),
    Row("Wages", "000", [.section("prices")], later: "a column of the buyer's own for what a price should cost"),
    Row(
      "Measures of a contact centre: resolution, handling time, satisfaction, connection", "003",
      ["crr", "aht", "csat", "fcr", "connection-rate"].map { .serviceMeasure($0) }),
    Row(
      "Five ways of measuring satisfaction", "003",
      ["csat", "nps", "churn", "repeat-purchase"].map { .serviceMeasure($0) }),
    Row("The quality analyst", "003", [.criterion("quality.assurance"), .role("quality-analyst")]),
    Row(
      "Collections, leads, calls in and out, technical support, data entry", "003",
      [
        .service("early-collections"), .service("lead-qualification"), .service("inbound-voice"),
        .service("outbound-voice"), .service("technical-support"), .service("data-entry"),
      ]),
    Row(
      "Negotiating and monitoring after the choice", "003",
      [.section("contract"), .section("change")], later: "the score with actual figures"),
    Row(
      "Automation, nearshore growth, specialists of a niche", "002, 003",
      [.criterion("capability.technology"), .criterion("capability.scale"), .section("places")]),
  ]

  /// The page that is printed and kept beside the code.
  static var page: String {
    var text = """
      # Where each concept stands

      Made by `steelyard criteria --concepts`; a test holds every target to what there is. Articles are the five
      introductory texts from which the work began, by number.

      | concept | articles | where | not yet |
      |---|---|---|---|

      """
    for row in rows {
      let targets = row.targets.map(\.inWords).joined(separator: "; ")
      text += "| \(row.concept) | \(row.articles) | \(targets) | \(row.later ?? "") |\n"
    }
    return text
  }
}

extension ModelCatalogue {
  /// Each concept of outsourcing, and where the product has it; Markdown.
  public static var concepts: String { ConceptCoverage.page }
}
