/// A sum that carries its rounding errors along (Neumaier, 1974, "Rundungsfehleranalyse einiger Verfahren zur Summation
/// endlicher Summen"), so that small terms between large ones are not lost.
///
/// The terms still count in the order in which they are added: the same order gives the same bits.
package struct CompensatedSum: Sendable {
  private var sum = 0.0
  private var correction = 0.0

  package init() {}

  package mutating func add(_ term: Double) {
    let next = sum + term
    correction += sum.magnitude >= term.magnitude ? (sum - next) + term : (term - next) + sum
    sum = next
  }

  /// Not finite if a term or a partial sum was not.
  package var value: Double { sum + correction }

  package static func of(_ terms: some Sequence<Double>) -> Double {
    var sum = CompensatedSum()
    for term in terms { sum.add(term) }
    return sum.value
  }
}
