/// What is settled and what is open about the points of all vendors, laid out for many cases.
struct ScoreModel: Sendable {
  /// A criterion on which a vendor's points differ from case to case.
  struct OpenColumn: Sendable {
    let criterion: Int
    /// Σ share·points over the settled leaves.
    let settled: Double
    let parts: [OpenPart]
  }

  struct OpenPart: Sendable {
    let share: Double
    let points: PointsSampler
    /// The name of its stream.
    let key: String
  }

  let criteria: Int
  let vendors: Int
  /// Points by vendor, then criterion; 0 where the column is open.
  let settled: [Double]
  /// By vendor, in the order of the criteria.
  let open: [[OpenColumn]]
  /// What points are multiplied by, a power of 2 below 1 only if sums over all cases could overflow otherwise.
  let unit: Double
  /// In units.
  let naturalSize: Double
  /// A little more than any difference that is still a tie, in units.
  let tieMargin: Double

  /// `vendors` and their columns in byte order.
  init(
    _ vendors: [Simulation.Vendor], criteria: [String], largestWeightSum: Double, naturalSize: Double
  ) throws(Refusal) {
    var largest = 0.0
    for vendor in vendors {
      for (criterion, parts) in zip(criteria, vendor.columns) {
        var sum = 0.0
        for part in parts {
          do throws(Refusal) {
            sum += part.share * (try part.points.largestMagnitude())
          } catch {
            throw Refusal(error.reason, "\(vendor.id), \(part.leaf)", error.explanation)
          }
          guard part.share.isFinite, part.share >= 0 else {
            throw Refusal(.negativeWeight, "\(criterion), \(part.leaf)", "a share is at least 0")
          }
        }
        largest = max(largest, sum)
      }
    }
    largest *= max(largestWeightSum, 1)
    guard largest.isFinite else { throw Refusal(.nonFinite, "", "a score can leave the range of numbers") }
    unit = largest > 0x1p900 ? 0x1p-200 : 1
    self.naturalSize = naturalSize * unit
    tieMargin = tieTolerance * max(largest * unit, self.naturalSize) * 1.000001
    self.criteria = criteria.count
    self.vendors = vendors.count
    var settled: [Double] = []
    var open: [[OpenColumn]] = []
    for vendor in vendors {
      var columns: [OpenColumn] = []
      for (index, parts) in vendor.columns.enumerated() {
        let column = Self.column(parts, vendor.id, index, unit)
        settled.append(column.parts.isEmpty ? column.settled : 0)
        if !column.parts.isEmpty { columns.append(column) }
      }
      open.append(columns)
    }
    self.settled = settled
    self.open = open
  }

  private static func column(_ parts: [Simulation.Part], _ vendor: String, _ index: Int, _ unit: Double) -> OpenColumn {
    var settled = 0.0
    var open: [OpenPart] = []
    for part in parts.sorted(by: { bytesPrecede($0.leaf, $1.leaf) }) {
      if let points = part.points.settled {
        settled += part.share * unit * points
      } else if part.share > 0 {
        open.append(
          OpenPart(share: part.share * unit, points: part.points, key: Seeding.key(vendor, part.leaf)))
      }
    }
    return OpenColumn(criterion: index, settled: settled, parts: open)
  }

  /// True if some points differ from case to case.
  var isOpen: Bool { open.contains { !$0.isEmpty } }

  /// A number in units as points again.
  func points(_ number: Double) -> Double {
    let largest = Double.greatestFiniteMagnitude
    return min(max(number / unit, -largest), largest)
  }
}

extension ScoreModel.OpenColumn {
  /// The points of the cases of one block.
  func draw(seed: UInt64, block: UInt64, into points: UnsafeMutableBufferPointer<Double>) throws(Refusal) {
    points.update(repeating: settled)
    for part in parts {
      var stream = RandomStream(seed: seed, purpose: .cells, key: part.key, block: block)
      for index in points.indices {
        points[index] += part.share * (try part.points.points(at: stream.uniform()))
      }
    }
  }
}
