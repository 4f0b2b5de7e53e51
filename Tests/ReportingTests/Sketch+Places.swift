import Decision
import Outcome
import Outsourcing
import Testing

extension Sketch {
  /// A delivery site of an invented provider.
  struct Place {
    var id = "site"
    var country = "PT"
    var city: String? = "Porto"
    var zone = "Europe/Lisbon"
    var share: String?
    var opens: String? = "09:00"
    var closes: String? = "17:00"
    var role = Site.Role.delivery

    var site: Site {
      Site(
        id: id, role: role, country: country, city: city, zone: zone, seats: nil,
        share: share.flatMap { try? Quantity($0) }, days: [], opens: opens, closes: closes, languages: [])
    }
  }

  /// Places for ``everything``: a night shift, two sites of one city and name, a provider whose hours are not known.
  mutating func addPlaces() {
    let india = Place(id: "east", country: "IN", city: "Pune", zone: "Asia/Kolkata")
    let places = try? Self.analysis(
      [
        "alder": [
          Place(id: "porto", share: "40", opens: "22:00", closes: "06:00"),
          Place(
            id: "bogota", country: "CO", city: "<Bogotá> | @night", zone: "America/Bogota", share: "60", opens: "06:00",
            closes: "15:00"),
        ],
        "bright": [
          with(india) { $0.share = "50" },
          with(india) { ($0.id, $0.share, $0.opens, $0.closes) = ("west", "50", "14:30", "23:30") },
        ],
        "cobalt": [with(india) { $0.opens = nil }],
      ], location: Self.location())
    analysis = try? [analysis, places].merged()
  }

  private func with(_ place: Place, _ change: (inout Place) -> Void) -> Place {
    var changed = place
    change(&changed)
    return changed
  }

  /// What is worked out of the sites, for a buyer in the United Kingdom.
  static func analysis(
    _ places: [String: [Place]], opens: String = "09:00", closes: String = "17:00",
    location: LocationFacts? = nil
  ) throws -> AnalysisFacts {
    let service = ServiceNeed(
      services: [], language: "en", country: "GB", zone: "Europe/London",
      days: [.monday, .tuesday, .wednesday, .thursday, .friday], opens: opens, closes: closes,
      start: CalendarDate("2027-01-04"), overlapFrom: nil)
    let buyer = BuyerData(decision: try #require(CalendarDate("2026-03-02")), service: service)
    let providers = places.sorted { $0.key < $1.key }.map { vendor, places in
      ProviderAnalysisFacts(Self.analysis(of: vendor, places, buyer))
    }
    let sources = (providers.compactMap(\.overlap?.source) + providers.flatMap { $0.shore?.sources ?? [] })
    return AnalysisFacts(
      service: service, cost: nil, providers: providers, location: location, prices: nil, benefits: [],
      sources: sources.enumerated().filter { index, source in !sources.prefix(index).contains(source) }.map(\.element))
  }

  private static func analysis(of vendor: String, _ places: [Place], _ buyer: BuyerData) -> BidAnalysis {
    let unknown = InputFigure(nil, name: "it")
    return BidAnalysis(
      bid: Bid(
        id: vendor, name: vendor, company: nil, offer: nil, documents: [], sites: places.map(\.site), services: [],
        prices: [], certificates: [], answers: [],
        source: SourceReference(file: "vendors/\(vendor).json", line: 1, column: 1)),
      buyer: buyer, statement: .none,
      costAnswers: ProviderCost.Answers(
        handling: .init(seconds: unknown, occupancy: unknown), resolution: unknown, indexCap: unknown,
        attrition: unknown, ramp: []),
      questionnaire: nil, controlAnswers: [], ranges: [:])
  }

  /// Figures on invented conditions in real countries: the second has no figure for the language, and the third cannot
  /// be told apart from either of the others, which differ.
  static func location() throws -> LocationFacts {
    let csv = """
      country,indicator,year,estimate,se,sources,percentile
      CO,PV,2023,-1.0,0.2,,
      IN,PV,2023,-0.6,0.2,,
      PT,PV,2023,-0.2,0.2,,
      CO,RL,2023,-0.3,0.1,,
      PT,RL,2023,1.1,0.1,,
      """
    let table = try GovernanceTable(csv: csv, file: .init(name: "invented.csv", digest: "00"))
    func country(_ code: String, able: Double?, missing: String?) -> CountryFacts {
      CountryFacts(
        country: code, ableToUseLanguage: able, languageMissing: missing,
        governance: GovernanceIndicator.allCases.map { indicator in
          let entry = try? table.entry(indicator, of: code)
          return GovernanceFacts(
            indicator: indicator, estimate: entry?.estimate, standardError: entry?.standardError, year: entry?.year,
            missing: entry == nil ? "there is no figure for \(indicator.name) in \(code)" : nil)
        })
    }
    let stability = try GovernanceComparison.pairs(of: ["CO", "IN", "PT"], .politicalStability, in: table)
    let law = try GovernanceComparison.pairs(of: ["CO", "PT"], .ruleOfLaw, in: table)
    return LocationFacts(
      language: "en",
      countries: [
        country("CO", able: nil, missing: "CLDR 41 has no figure for English in CO"),
        country("IN", able: 19, missing: nil), country("PT", able: 27, missing: nil),
      ],
      pairs: stability.map { CountryPairFacts($0, by: .politicalStability) }
        + law.map { CountryPairFacts($0, by: .ruleOfLaw) })
  }
}
