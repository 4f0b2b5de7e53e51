internal import Decision
internal import Reporting

extension JSONValue {
  /// Numbers of ids, printed in the order of the file; an id without one is left out.
  static func numbers(_ ids: [String], _ found: [(id: String, number: Double)]) -> JSONValue {
    let byId = Dictionary(found.map { ($0.id, $0.number) }) { first, _ in first }
    return .object(ids.compactMap { id in byId[id].map { .init(id, .number($0)) } })
  }

  /// The entries of a table of pairs off its diagonal, in the order of the file.
  static func pairs(_ ids: [String], _ table: PairTable) -> JSONValue {
    let place = Dictionary(table.vendors.enumerated().map { ($1, $0) }) { first, _ in first }
    return .object(
      ids.compactMap { id in place[id].map { (id, $0) } }.map { first, row in
        .init(
          first,
          .object(
            ids.filter { $0 != first }.compactMap { second in
              place[second].map { .init(second, .number(table.rows[row][$0])) }
            }))
      })
  }

  static func number(orNull number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }
}
