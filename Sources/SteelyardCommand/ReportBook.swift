internal import ArgumentParser
internal import Steelyard

/// `report --all`: every comparison below a folder, and an index of them.
extension ReportCommand {
  func runBook(_ folder: String) throws {
    let paths = ComparisonBook.folders(below: folder)
    guard !paths.isEmpty else {
      complain("there is no \(ComparisonFile.name) in \(Steelyard.shown(folder)) or below")
      throw Ending.noInput
    }
    var (entries, stale, isRefused): ([ComparisonBook.Entry], Bool, Bool) = ([], false, false)
    for path in paths {
      let place = ComparisonBook.place(of: path, in: folder)
      // A check trusts nothing that was kept, and a brand is not what was kept.
      if !check, brand == nil, let kept = try ComparisonBook.unchanged(in: place).map(written) {
        _ = try kept.write(formats.filter { $0 != "json" }, to: nil)
        try tell("unchanged", place, kept)
        entries.append(.init(path: path, evaluated: kept))
        continue
      }
      guard let evaluated = try evaluated(place) else {
        isRefused = true
        entries.append(.init(path: path, evaluated: nil))
        continue
      }
      if check {
        let result = try evaluated.verify(formats, in: nil)
        for path in result.stale { try emit("stale: \(Steelyard.shown(path)) does not match the inputs\n") }
        stale = stale || !result.stale.isEmpty
      } else {
        _ = try evaluated.write(formats, to: nil)
        try tell("written", place, evaluated)
      }
      entries.append(.init(path: path, evaluated: evaluated))
    }
    if check {
      let index = try ComparisonBook.staleIndex(entries, in: folder)
      for path in index { try emit("stale: \(Steelyard.shown(path)) does not match the comparisons\n") }
      stale = stale || !index.isEmpty
    } else {
      for file in try ComparisonBook.writeIndex(entries, in: folder) where !common.quiet {
        try emit("  \(Steelyard.shown(file.path))  \((file.bytes + 999) / 1000) kB\n")
      }
    }
    if isRefused { throw Ending.refused }
    if stale {
      try emit("Run: steelyard report --all \(Steelyard.shown(folder))\(flags)\n")
      throw Ending.stale
    }
    if check { common.say("current: the index and \(entries.count) of \(entries.count) comparisons") }
  }

  /// Nil if the inputs are refused, which has been said.
  private func evaluated(_ place: String) throws -> EvaluatedComparison? {
    var comparison = ComparisonPath()
    comparison.path = place
    do {
      return try written(comparison.evaluated(common, strict: strict))
    } catch Ending.refused {
      return nil
    }
  }

  private func tell(_ what: String, _ place: String, _ evaluated: EvaluatedComparison) throws {
    guard !common.quiet else { return }
    try emit("\(what)  \(Steelyard.shown(place)): \(try evaluated.reportedHeadline)\n")
  }
}
