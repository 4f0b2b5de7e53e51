/// The vendor's own id, which becomes a cell of spreadsheets and part of file names.
extension Fields {
  func vendorId(_ key: String) -> String? {
    guard let id = id(key) else { return nil }
    if isRewrittenBySpreadsheets(id) {
      warning(
        .idNumberText, "\"\(id)\" reads as a number in spreadsheets, which may write it in another way", key,
        help: "begin the id with a letter")
    }
    if isDevice(id) {
      warning(.idReserved, "\"\(id)\" can be no file name on Windows", key, help: "choose another id")
    }
    return id
  }

  /// True for ids such as `1e0`, `007` and `4.50`, and for more digits than a spreadsheet keeps.
  private func isRewrittenBySpreadsheets(_ id: String) -> Bool {
    let digits = id.utf8.filter { (0x30...0x39).contains($0) }.count
    guard id.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 | 0x20 == 0x65 }), Double(id) != nil
    else { return false }
    return digits < id.utf8.count || digits > 15 || (digits > 1 && id.hasPrefix("0"))
  }

  private func isDevice(_ id: String) -> Bool {
    let base = id.lowercased().split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
    if ["con", "prn", "aux", "nul"].contains(base) { return true }
    guard base.utf8.count == 4, let last = base.utf8.last, (0x31...0x39).contains(last) else { return false }
    return base.hasPrefix("com") || base.hasPrefix("lpt")
  }
}
