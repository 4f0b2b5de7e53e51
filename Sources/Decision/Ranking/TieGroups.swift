/// Items by falling size in groups that tie, best group first, each group in the byte order of ids (`methods.md` 1.6).
///
/// An item ties with the first member of the group before it, so that chains of near-equal sizes cannot grow. Items of
/// one id keep their order. `naturalSize` is the size of the numbers by nature: 100 for points, 1 otherwise.
package func tieGroups<Item>(
  _ items: [Item], naturalSize: Double, size: (Item) -> Double, id: (Item) -> String
) -> [[Item]] {
  let sorted = items.map { (item: $0, size: size($0), id: id($0)) }.sorted {
    $0.size != $1.size ? $0.size > $1.size : bytesPrecede($0.id, $1.id)
  }
  var groups: [[(item: Item, size: Double, id: String)]] = []
  var first: Double?
  for entry in sorted {
    if let first, isTie(first, entry.size, naturalSize: naturalSize) {
      groups[groups.count - 1].append(entry)
    } else {
      first = entry.size
      groups.append([entry])
    }
  }
  return groups.map { $0.sorted { bytesPrecede($0.id, $1.id) }.map(\.item) }
}
