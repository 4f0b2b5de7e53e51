import Outsourcing
import Testing

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

/// A certificate with the dates that are given.
func certificate(
  _ standard: String, id: String = "entry", issued: String? = nil, expires: String? = nil, periodEnd: String? = nil,
  bridgeUntil: String? = nil, sites: [String] = [], evidence: EvidenceLevel = .certified, document: String? = nil
) throws -> Certificate {
  Certificate(
    id: id, standard: standard, issued: try issued.map(day), expires: try expires.map(day),
    periodEnd: try periodEnd.map(day), bridgeUntil: try bridgeUntil.map(day), number: nil, issuer: nil, sites: sites,
    provenance: Provenance(evidence: evidence, document: document, page: nil, date: nil))
}

/// A site with a share of the work as a file states it.
func site(_ id: String, share: String? = nil, role: Site.Role = .delivery) throws -> Site {
  Site(
    id: id, role: role, country: "IN", city: nil, zone: "Asia/Kolkata", seats: nil,
    share: try share.map { try Quantity($0) }, days: [], opens: nil, closes: nil, languages: [])
}

/// A register on the day the worked example is decided; its service starts on 2027-01-04.
func register(
  _ certificates: [Certificate], sites: [Site] = [], factors: EvidenceFactors = .standard
) throws -> CertificateRegister {
  CertificateRegister(
    certificates: certificates, sites: sites, on: try day("2026-10-01"), start: try day("2027-01-04"),
    factors: factors)
}
