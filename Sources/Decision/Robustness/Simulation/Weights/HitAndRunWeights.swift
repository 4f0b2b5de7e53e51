/// All weights of sum 1 that keep to linear statements, by hit-and-run.
///
/// From a point inside, a random direction in the space that the equalities leave; a uniform point on the chord through
/// the set; every ⌈ln(d+1)/4·d³⌉-th point is taken, d the dimension (Smith 1984; Tervonen, van Valkenhoef, Baştürk &
/// Postmus 2013; the thinning is that of the R package hitandrun, van Valkenhoef et al. 2014). Each block is a walk of
/// its own from the same start.
struct HitAndRunWeights: WeightSampler {
  private let seed: UInt64
  private let start: [Double]
  /// Directions of length 1 at right angles to each other and to all equalities.
  private let basis: [[Double]]
  /// One row for each bound that can be reached: its change along each direction of the basis, and its room at the start.
  private let walls: [(along: [Double], room: Double)]

  /// Points between two that are taken.
  let thinning: Int

  /// A longer walk, counted in products of numbers for a thousand cases, would not come to an end.
  private static let longest = 1e11

  /// Throws `emptyPolytope` if the start does not lie strictly inside, and `sizeLimit` if the walk would be too long.
  init(_ interior: WeightInterior, seed: UInt64) throws(Refusal) {
    self.seed = seed
    let start = interior.startingPoint
    let total = WeightRow([Double](repeating: 1, count: start.count), atMost: 1, isEquality: true)
    for equality in [total] + interior.equalities
    where (equality.value(at: start) - equality.rightSide).magnitude > Self.margin(equality) {
      throw Refusal(.emptyPolytope, "", "the start of the walk does not keep to an equality about weights")
    }
    let basis = Self.directions(beside: ([total] + interior.equalities).map(\.coefficients), start.count)
    let unit = start.indices.map { row in WeightRow(start.indices.map { $0 == row ? -1 : 0 }, atMost: 0) }
    var walls: [(along: [Double], room: Double)] = []
    for row in unit + interior.limits {
      let along = basis.map { row.value(at: $0) }
      let room = row.rightSide - row.value(at: start)
      if along.allSatisfy({ $0.magnitude <= 1e-12 }) {
        guard room >= -Self.margin(row) else {
          throw Refusal(.emptyPolytope, "", "the start of the walk lies outside a statement about weights")
        }
      } else {
        guard room > 0 else {
          throw Refusal(.emptyPolytope, "", "the start of the walk does not lie inside every statement about weights")
        }
        walls.append((along, room))
      }
    }
    (self.start, self.basis, self.walls) = (start, basis, walls)
    let d = Double(basis.count)
    thinning = basis.isEmpty ? 0 : Int((try PortableFunctions.ln(d + 1) / 4 * d * d * d).rounded(.up))
    guard Double(thinning) * Double(walls.count) * d * 1000 <= Self.longest else {
      throw Refusal(.sizeLimit, "", "a walk through so many weights under such statements would take too long")
    }
  }

  var procedure: String { "uniform under linear statements, by hit-and-run with thinning \(thinning)" }

  func draw(block: UInt64, cases: Int, into table: inout CaseTable) throws(Refusal) {
    var stream = RandomStream(seed: seed, purpose: .hitAndRun, key: "", block: block)
    var place = [Double](repeating: 0, count: basis.count)
    var rooms = walls.map(\.room)
    for index in 0..<cases {
      for _ in 0..<thinning { try step(&place, &rooms, &stream) }
      // Anew from the place, so that rounding does not add up along the walk.
      rooms = walls.map { $0.room - Self.product($0.along, place) }
      table.lend { weights in
        for row in start.indices {
          var weight = start[row]
          for (direction, share) in zip(basis, place) { weight += share * direction[row] }
          weights[row * CaseTable.stride + index] = max(weight, 0)
        }
      }
    }
  }

  private func step(_ place: inout [Double], _ rooms: inout [Double], _ stream: inout RandomStream) throws(Refusal) {
    var direction = place
    for index in direction.indices { direction[index] = try standardNormalQuantile(stream.uniform()) }
    let share = stream.uniform()
    var (back, ahead) = (-Double.infinity, Double.infinity)
    var speeds = rooms
    for index in walls.indices {
      let speed = Self.product(walls[index].along, direction)
      speeds[index] = speed
      if speed > 0 { ahead = min(ahead, max(rooms[index], 0) / speed) }
      if speed < 0 { back = max(back, max(rooms[index], 0) / speed) }
    }
    // A direction along which nothing bounds the walk cannot come up among weights; a chord of no length stays.
    guard back.isFinite, ahead.isFinite, ahead > back else { return }
    let length = back + share * (ahead - back)
    for index in place.indices { place[index] += length * direction[index] }
    for index in rooms.indices { rooms[index] -= length * speeds[index] }
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }

  /// Coefficients of a row are of size 1.
  private static func margin(_ row: WeightRow) -> Double { 1e-9 * max(row.rightSide.magnitude, 1) }

  /// An orthonormal basis of all directions at right angles to `normals` (Gram & Schmidt, each vector twice).
  private static func directions(beside normals: [[Double]], _ count: Int) -> [[Double]] {
    var taken: [[Double]] = []
    func rest(of vector: [Double]) -> [Double]? {
      let size = product(vector, vector).squareRoot()
      guard size > 0 else { return nil }
      var rest = vector.map { $0 / size }
      for _ in 0..<2 {
        for other in taken {
          let share = product(rest, other)
          for index in rest.indices { rest[index] -= share * other[index] }
        }
      }
      let length = product(rest, rest).squareRoot()
      return length > 1e-9 ? rest.map { $0 / length } : nil
    }
    for normal in normals {
      if let normal = rest(of: normal) { taken.append(normal) }
    }
    let fixed = taken.count
    for index in 0..<count where taken.count < count {
      if let axis = rest(of: (0..<count).map { $0 == index ? 1 : 0 }) { taken.append(axis) }
    }
    return Array(taken.dropFirst(fixed))
  }
}
