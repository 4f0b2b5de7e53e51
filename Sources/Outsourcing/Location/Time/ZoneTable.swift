/// The clocks of the world by their IANA names, from a table of our own: the zones of the machine are never read, so
/// that the same comparison gives the same hours everywhere.
package struct ZoneTable: Sendable {
  package let source: DataSource
  /// Zones and their other names, in byte order.
  package let names: [String]
  private let zones: [String: Zone]
  private let aliases: [String: String]

  /// The table the program carries.
  package static let shipped = Result { () throws(DataFaults) in try ZoneTable(csv: ShippedData.zones) }

  /// Reads columns `zone,rule,transitions`.
  ///
  /// `rule` is a POSIX rule, or `=` and the zone of which this is another name. `transitions` is empty where the rule
  /// holds from 2024-01-01 on; otherwise instants and offsets such as `2024-03-10T02:00Z=+01`, the first
  /// `2024-01-01T00:00Z`, in order, the last giving the offset that the rule gives there.
  package init(csv: String, file: DataSource.File? = nil) throws(DataFaults) {
    var faults: [DataFault] = []
    let table = DataTable(csv: csv, columns: ["zone", "rule", "transitions"], file: file, faults: &faults)
    var zones: [String: Zone] = [:]
    var aliases: [String: (target: String, line: Int)] = [:]
    for row in table.rows {
      let (name, rule, transitions) = (row.fields[0], row.fields[1], row.fields[2])
      guard !name.isEmpty else {
        faults.append(.init(.value, line: row.line, "the name of the zone is missing"))
        continue
      }
      guard zones[name] == nil, aliases[name] == nil else {
        faults.append(.init(.duplicate, line: row.line, "the zone \(name) stands twice"))
        continue
      }
      if rule.hasPrefix("=") {
        aliases[name] = (String(rule.dropFirst()), row.line)
        if !transitions.isEmpty {
          faults.append(.init(.value, line: row.line, "another name of a zone has no transitions of its own"))
        }
      } else {
        zones[name] = Self.zone(name, rule, transitions, line: row.line, faults: &faults)
      }
    }
    for (name, alias) in aliases where zones[alias.target] == nil {
      faults.append(
        .init(.target, line: alias.line, "\(name) stands for \(alias.target), which is no zone of the set"))
    }
    guard faults.isEmpty else {
      throw DataFaults(faults: faults.sorted { ($0.line, $0.explanation) < ($1.line, $1.explanation) })
    }
    source = table.source
    self.zones = zones
    self.aliases = aliases.mapValues(\.target)
    names = (Array(zones.keys) + aliases.keys).sorted()
  }

  /// True for a zone and for another name of one; names are told apart by case.
  package func isKnown(_ name: String) -> Bool { zone(named: name) != nil }

  /// The zone itself, also for another name of it.
  package func zone(named name: String) -> Zone? { zones[aliases[name] ?? name] }

  private static func zone(
    _ name: String, _ text: String, _ transitions: String, line: Int, faults: inout [DataFault]
  ) -> Zone? {
    let rule: ZoneRule
    do {
      rule = try ZoneRule(text)
    } catch {
      faults.append(.init(.value, line: line, "the rule \"\(text)\": \(error.explanation)"))
      return nil
    }
    var spans: [OffsetSpan] = []
    for part in transitions.split(separator: " ", omittingEmptySubsequences: false) where !transitions.isEmpty {
      guard let span = OffsetSpan(part) else {
        faults.append(
          .init(.value, line: line, "the transition \"\(part)\" is not of the form 2024-03-10T02:00Z=+01"))
        return nil
      }
      let inOrder = spans.last.map { $0.start < span.start } ?? (span.start == Zone.begin)
      guard inOrder else {
        faults.append(
          .init(.value, line: line, "the transitions must begin with 2024-01-01T00:00Z and stand in order"))
        return nil
      }
      spans.append(span)
    }
    if let last = spans.last, rule.spans(from: last.start, through: last.start).first?.offset != last.offset {
      faults.append(
        .init(.value, line: line, "the last transition must give the offset that the rule gives at its instant"))
      return nil
    }
    return Zone(name: name, rule: rule, explicit: spans)
  }
}

extension OffsetSpan {
  /// Reads `YYYY-MM-DDTHH:MMZ=±HH` or `YYYY-MM-DDTHH:MMZ=±HH:MM`.
  fileprivate init?(_ text: Substring) {
    let halves = text.split(separator: "=", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].utf8.count == 17, halves[0].hasSuffix("Z"), !halves[1].contains("Z") else {
      return nil
    }
    let (date, clock) = (halves[0].prefix(10), halves[0].dropLast().suffix(5))
    guard halves[0].dropFirst(10).first == "T", let date = CalendarDate(String(date)),
      let minutes = ClockWindow.minutes(clock)
    else { return nil }
    let offset = halves[1].dropFirst()
    guard let first = halves[1].first, let sign = ["+": 1, "-": -1][first],
      let ahead = ClockWindow.minutes(offset.utf8.count == 2 ? offset + ":00" : offset)
    else { return nil }
    self.init(start: date.daysSince1970 * 86400 + minutes * 60, offset: sign * ahead * 60)
  }
}
