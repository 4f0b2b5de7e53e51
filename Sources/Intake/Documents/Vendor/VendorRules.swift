internal import Outsourcing

/// What the entries of one bid must be together: price bands that meet, and shares of the work that add up.
struct VendorRules {
  let log: DiagnosticLog

  func check(sites: [Fields], prices: [Fields]) {
    checkShares(sites.filter { $0.quiet.choice("role", Site.Role.self) == .delivery })
    var groups: [String: [Band]] = [:]
    for band in prices.compactMap(Band.init) { groups[band.group, default: []].append(band) }
    for (_, bands) in groups.sorted(by: { $0.key < $1.key })
    where bands.contains(where: { $0.from != nil || $0.to != nil }) {
      checkBands(bands.sorted { $0.start < $1.start })
    }
  }

  private struct Band {
    let fields: Fields
    /// Prices of one service, basis and time make one scale of bands.
    let group: String
    let from: Quantity?
    let to: Quantity?
    var start: Double { from?.value ?? 0 }
    var end: Double { to?.value ?? .infinity }

    init?(_ fields: Fields) {
      let quiet = fields.quiet
      guard let per = quiet.choice("per", Price.Basis.self) else { return nil }
      let days = ["valid-from", "valid-to"].map { quiet.date($0)?.description ?? "" }
      self.fields = fields
      group = ([per.rawValue, quiet.id("service") ?? ""] + days).joined(separator: " ")
      from = quiet.number("from")
      to = quiet.number("to")
    }
  }

  private func checkBands(_ bands: [Band]) {
    for band in bands where band.end <= band.start {
      band.fields.error(
        .priceBands, "the band ends at \(band.to?.text ?? "") and begins at \(band.from?.text ?? "0")", "to",
        help: "\"from\" is the first volume of the band, \"to\" the first one beyond it")
    }
    for (lower, upper) in zip(bands, bands.dropFirst()) where lower.end > lower.start && upper.start != lower.end {
      let line = lower.fields.source("id").line
      let key = upper.from == nil ? "amount" : "from"
      let limit = lower.to.map { "ends at \($0.text)" } ?? "has no end"
      if upper.start < lower.end {
        upper.fields.error(
          .priceBands, "the band begins at \(upper.from?.text ?? "0"), but the one at line \(line) \(limit)", key,
          help: "let one band begin where the other ends, or name another service")
      } else {
        upper.fields.error(
          .priceBands, "between the band at line \(line), which \(limit), and this one no price is given", key,
          help: "let one band begin where the other ends")
      }
    }
  }

  private func checkShares(_ sites: [Fields]) {
    guard let stated = sites.first(where: { $0.has("share") }) else { return }
    let shares = sites.compactMap { $0.quiet.number("share")?.value }
    for site in sites where !site.has("share") {
      site.error(
        .siteShare, "the site has no share of the work, the site at line \(stated.source("id").line) has one", "id",
        help: "give every delivery site its share, or none")
    }
    let sum = shares.reduce(0, +)
    // Thirds written with two digits miss 100 by a hundredth.
    if shares.count == sites.count, (sum - 100).magnitude > 0.05 {
      stated.error(
        .siteShare, "the shares of the delivery sites add up to \(computedInWords(sum)), not to 100", "share",
        help: "correct the shares"
      )
    }
  }
}
