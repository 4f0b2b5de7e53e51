/// How a method judges, in a clause that a reader of a report can hold against the ranking.
enum MethodNature {
  /// `variant` is the method with its form; nil for a method that is not known here.
  static func clause(_ variant: String) -> Text? {
    if variant.hasPrefix("weighted_sum/none") { return "adds weighted points as they are" }
    if variant.hasPrefix("topsis/fixed") { return "measures the distance to both ends of a fixed scale at once" }
    let clause: Text? =
      switch variant.prefix(while: { $0 != "/" }) {
      case "weighted_sum": "adds weighted points after scaling each criterion by the bids"
      case "weighted_product": "multiplies, so that very few points on one criterion cost more than they do in a sum"
      case "topsis": "measures the distance to the best and to the worst bid on every criterion at once"
      case "vikor": "weighs the sum of all shortfalls against the largest single one"
      case "promethee2": "counts on how much weight a bid beats each other one, whatever the distance"
      case "waspas": "takes the mean of a sum and a product"
      case "copras": "compares shares of the total of all bids"
      case "aras": "compares the sum with that of an ideal bid"
      case "moora": "adds the points after scaling each criterion by the length of its column"
      case "multimoora": "takes the order that three ways of counting agree on most"
      case "edas": "measures the distance to the average bid"
      case "codas": "measures the distance to the worst bid, straight first and step by step where that is near a tie"
      case "mabac": "measures the distance to a border between the bids above and below their geometric mean"
      case "marcos": "compares with the best and with the worst bid at once"
      case "spotis": "measures the distance to the ideal point of a fixed scale"
      case "ram": "rewards balance between what is gained and what is given up"
      case "rim": "measures the distance to an ideal range on a fixed scale"
      default: nil
      }
    return clause
  }
}
