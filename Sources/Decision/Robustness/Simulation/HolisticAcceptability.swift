/// One number out of the shares of all places: Σ weight of the place · share (Lahdelma & Salminen 2001, eq. 10).
package struct HolisticAcceptability: Sendable, Equatable, Codable {
  /// Weights of the places from the first to the last: (n − r)/(n − 1).
  package let linear: [Double]
  /// Σ 1/k for k from r to n, ÷ Σ 1/k for k from 1 to n.
  package let centroid: [Double]
  /// 1/r.
  package let inverse: [Double]

  /// `shares` by vendor, best place first. A vendor without rivals has 1 throughout.
  init(of shares: [[Double]]) {
    let count = shares.count
    let places = 1...max(count, 1)
    var tails = places.map { 1 / Double($0) }
    for place in tails.indices.reversed().dropFirst() { tails[place] += tails[place + 1] }
    let whole = tails.first ?? 1
    func weighted(_ weights: [Double]) -> [Double] {
      shares.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    linear = weighted(places.map { count > 1 ? Double(count - $0) / Double(count - 1) : 1 })
    centroid = weighted(tails.map { $0 / whole })
    inverse = weighted(places.map { 1 / Double($0) })
  }
}
