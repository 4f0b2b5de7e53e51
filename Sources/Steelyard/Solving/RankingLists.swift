internal import Intake

/// Named lists of equal length, in the order of the file.
struct RankingLists {
  let lists: [(name: String, numbers: [Double])]

  init(_ input: ProblemValue) throws(ProblemRefusal) {
    var lists: [(name: String, numbers: [Double])] = []
    for entry in try input.members("\"rankings\"") {
      let numbers = try entry.value.numberList("\"\(shortened(entry.name))\" in \"rankings\"")
      if let first = lists.first, first.numbers.count != numbers.count {
        throw ProblemRefusal(
          "\"\(shortened(entry.name))\" has \(numbers.count) numbers, \"\(shortened(first.name))\" has \(first.numbers.count)",
          at: entry.value.span, help: "give every list one number for each thing")
      }
      lists.append((entry.name, numbers))
    }
    self.lists = lists
  }
}
