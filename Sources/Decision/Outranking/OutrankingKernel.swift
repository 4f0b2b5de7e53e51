/// The vendors that no vendor of the same set outranks, while each of the others is outranked by one of it.
///
/// Vendors that outrank each other in a circle count as one class before the kernel is taken; then there is exactly one.
package struct OutrankingKernel: Sendable, Equatable, Codable {
  /// Circles as classes, in the byte order of their first vendor; a vendor in no circle is a class of its own.
  package let classes: [[String]]
  /// Vendors of the classes of the kernel, in byte order.
  package let vendors: [String]

  /// `outranks` says whether the first of two different vendors is at least as good as the second.
  init(_ ids: [String], _ outranks: (Int, Int) -> Bool) {
    let count = ids.count
    var reaches = (0..<count).map { first in (0..<count).map { $0 != first && outranks(first, $0) } }
    let direct = reaches
    for middle in 0..<count {
      let onward = reaches[middle]
      for first in 0..<count where reaches[first][middle] {
        for last in 0..<count where onward[last] { reaches[first][last] = true }
      }
    }
    var classOf = Array(repeating: -1, count: count)
    var members: [[Int]] = []
    for first in 0..<count where classOf[first] < 0 {
      let own = (0..<count).filter { $0 == first || (reaches[first][$0] && reaches[$0][first]) }
      for vendor in own { classOf[vendor] = members.count }
      members.append(own)
    }
    // A class that reaches more vendors of others is decided first, so that whoever outranks a class is known before it.
    let reached = members.indices.map { index in
      let row = reaches[members[index][0]]
      return row.indices.count { row[$0] && classOf[$0] != index }
    }
    var isIn = Array(repeating: false, count: members.count)
    for index in members.indices.sorted(by: { reached[$0] != reached[$1] ? reached[$0] > reached[$1] : $0 < $1 }) {
      isIn[index] = !(0..<count).contains { rival in
        classOf[rival] != index && isIn[classOf[rival]] && members[index].contains { direct[rival][$0] }
      }
    }
    classes = members.map { $0.map { ids[$0] } }
    vendors = (0..<count).filter { isIn[classOf[$0]] }.map { ids[$0] }
  }
}
