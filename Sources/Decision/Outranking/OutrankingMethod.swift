/// A method that says which vendor is at least as good as which, without a score.
package protocol OutrankingMethod: Sendable {
  /// Key in files and commands.
  static var id: String { get }
  /// The names of the forms the method comes in, the default first.
  static var variants: [String] { get }
  static var description: ProcedureDescription { get }
}

/// All outranking methods; one file each in `Methods`, compared with this list by a test.
package enum OutrankingMethods {
  package static let all: [any OutrankingMethod.Type] = [
    Electre1.self, Electre3.self, ElectreTriB.self, MRSort.self,
  ]

  package static func method(_ id: String) -> (any OutrankingMethod.Type)? { all.first { $0.id == id } }
}

/// Comparisons of figures that are equal but for rounding fall on the side that needs no difference.
enum Outranking {
  static let tolerance = 1e-9

  static func isAtLeast(_ figure: Double, _ threshold: Double) -> Bool { figure >= threshold - tolerance }

  static func isAbove(_ figure: Double, _ threshold: Double) -> Bool { figure > threshold + tolerance }
}

/// One figure for each ordered pair of vendors; 0 for a vendor against itself, which says nothing.
package struct PairTable: Sendable, Equatable, Codable {
  /// In the byte order of ids.
  package let vendors: [String]
  /// Row against column.
  package let rows: [[Double]]

  /// Throws `nonFinite`, naming the pair.
  init(_ vendors: [String], _ figure: (Int, Int) throws(Refusal) -> Double) throws(Refusal) {
    var rows: [[Double]] = []
    for first in vendors.indices {
      var row: [Double] = []
      for second in vendors.indices {
        let entry = first == second ? 0 : try figure(first, second)
        guard entry.isFinite else {
          throw Refusal(.nonFinite, "\(vendors[first]), \(vendors[second])", "the figure leaves the range of numbers")
        }
        row.append(entry)
      }
      rows.append(row)
    }
    (self.vendors, self.rows) = (vendors, rows)
  }

  /// All entries but those of vendors against themselves.
  var offDiagonal: [Double] {
    rows.enumerated().flatMap { row, entries in entries.enumerated().filter { $0.offset != row }.map(\.element) }
  }
}
