internal import Decision
internal import Outsourcing

/// Opens the bids a comparison lists and looks at them side by side.
extension ComparisonBinding {
  /// A bid that was read, with its file.
  struct OpenedBid {
    let bid: Bid
    let file: SourceFile
    /// Where the vendor's name stands.
    let name: Span
  }

  /// The bids that could be read, in the order listed; a fault of each other one is logged.
  func bids(
    _ listed: [(text: String, span: Span)], inputs: inout [Comparison.InputFile]
  ) -> [OpenedBid] {
    if fields.isEmptyList("bids") {
      fields.error(.bidsNone, "no bid is listed", "bids", help: "list the bids, such as vendors/acme.xml")
    }
    var seen: [String: Span] = [:]
    var opened: [OpenedBid] = []
    for (path, span) in listed {
      let normal = Path.normalised(path)
      if let first = seen[normal] {
        log.error(
          .fileRepeated, "\"\(shortened(path))\" is listed twice", at: span, in: fields.file,
          help: "the first one stands at line \(fields.file.reference(to: first).line); remove one of them")
        continue
      }
      seen[normal] = span
      guard let document = open(path, at: span, expected: .vendor) else { continue }
      inputs.append(input(document.file, .vendor))
      guard let binding = VendorBinding(document, log: log), let bid = binding.bid() else { continue }
      opened.append(OpenedBid(bid: bid, file: document.file, name: binding.nameSpan))
    }
    warnOfUnlisted(Set(seen.keys))
    return opened
  }

  /// A bid that lies beside the others and is not listed is easily forgotten, so it is named. What lies outside the
  /// comparison's folder is nobody's bid to this one.
  private func warnOfUnlisted(_ listed: Set<String>) {
    let inside = listed.filter { Path.isRelative($0) && !$0.hasPrefix("../") }
    let folders = Set(inside.map { Path.folder(of: $0) }).subtracting([""])
    for bidFolder in folders.sorted(by: bytesPrecede) {
      for name in FileSystem.names(in: Path.join(folder, bidFolder)) {
        let path = Path.join(bidFolder, name)
        let isBid = [".xml", ".json", ".csv"].contains { name.lowercased().hasSuffix($0) }
        if isBid, !listed.contains(path) {
          fields.warning(
            .fileUnlisted, "\(path) lies beside the bids and is not listed", "bids",
            help: "add it under bids, or move it away")
        }
      }
    }
  }

  /// Two files of one provider would compete with each other, or one would hide the other.
  func refuseDoubleVendors(_ opened: [OpenedBid]) {
    var seen: [String: Bid] = [:]
    for entry in opened.sorted(by: { bytesPrecede($0.file.path, $1.file.path) }) {
      let (bid, file) = (entry.bid, entry.file)
      if let first = seen[bid.id.lowercased()] {
        log.error(
          .idDuplicate, "the provider id \"\(bid.id)\" is used by two files", at: file.span(at: bid.source), in: file,
          help: "the other one is \(first.source.text); give each provider its own id")
      } else {
        seen[bid.id.lowercased()] = bid
      }
    }
  }

  /// Two names a reader cannot tell apart may be two providers, or one that tries twice.
  func warnOfLookAlikes(_ opened: [OpenedBid]) {
    var seen: [(skeleton: String, bid: Bid)] = []
    for entry in opened.sorted(by: { bytesPrecede($0.file.path, $1.file.path) }) {
      let skeleton = LookAlike.skeleton(of: entry.bid.name)
      let alike = seen.first {
        $0.skeleton == skeleton || LookAlike.differByOddLetters($0.skeleton, skeleton)
      }
      if let first = alike?.bid {
        log.warning(
          .nameLookAlike, "the name \"\(shortened(entry.bid.name))\" looks like that of \(first.id)", at: entry.name,
          in: entry.file, help: "the other one is in \(first.source.file); make sure that they are two providers")
      } else {
        seen.append((skeleton, entry.bid))
      }
    }
  }
}
