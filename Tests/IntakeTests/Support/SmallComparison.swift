/// A comparison of one criterion of each kind, to which a test gives bids.
enum SmallComparison {
  static let model = """
    steelyard: criteria/1.0
    id: small
    title: Small
    weights: {origin: Set for this test}
    criteria:
      - {id: share, title: Share, weight: 20, unit: percent, value: {type: linear, worst: 0, best: 100}}
      - {id: time, title: Time, weight: 20, unit: seconds, value: {type: linear, worst: 600, best: 200}}
      - {id: term, title: Term, weight: 20, unit: months, value: {type: linear, worst: 60, best: 12}}
      - {id: cost, title: Cost, weight: 20, unit: money, currency: EUR, value: {type: linear, worst: 200000, best: 100000}}
      - {id: shift, title: Shift, weight: 20, unit: level, value: {type: levels, levels: {8/5: 0, 16/5: 50, 24/7: 100}}}

    """

  static func steelyard(_ bids: [String], more: String = "") -> String {
    """
    steelyard: comparison/1.0
    id: small
    title: Small
    buyer: A buyer
    decision_date: 2026-03-01
    model: model.yaml
    bids: [\(bids.joined(separator: ", "))]
    \(more)
    """
  }

  /// Opens a comparison of these bids, given by vendor id with the answers of each in JSON.
  static func of(_ answers: KeyValuePairs<String, String>, more: String = "", model: String = model) throws -> Opened {
    let names = answers.map { "bids/\($0.key).json" }
    let bids = answers.map { id, answers in
      #"{"steelyard": "vendor/1.0", "id": "\#(id)", "name": "Vendor \#(id)", "answers": [\#(answers)]}"#
    }
    let files = [("steelyard.yaml", steelyard(names, more: more)), ("model.yaml", model)] + zip(names, bids)
    return try InputFolder(files.map { (name: $0.0, bytes: Array($0.1.utf8)) }).open("steelyard.yaml")
  }
}
