internal import Decision
internal import Outsourcing

/// Reads which further methods a comparison asks for.
struct SecondOpinionBinding {
  let comparison: Fields

  /// In the order of the file.
  func opinions() -> [SecondOpinion] {
    var seen: Set<String> = []
    return comparison.list("second_opinions", item: "opinion", SecondOpinionShape.opinion).compactMap { entry in
      guard let id = entry.choice("method", among: SecondOpinionShape.methods),
        let method = RankingMethods.method(id), let variant = form(of: method, entry)
      else { return nil }
      let parameters = parameters(of: id, entry)
      guard seen.insert("\(id)/\(variant)").inserted else {
        entry.error(.idDuplicate, "\(id)/\(variant) is asked for twice", "method", help: "keep one of them")
        return nil
      }
      return SecondOpinion(method: id, variant: variant, parameters: parameters, source: entry.source("method"))
    }
  }

  private func form(of method: any RankingMethod.Type, _ entry: Fields) -> String? {
    guard let form = entry.text("form") else { return entry.has("form") ? nil : method.variants.first }
    if method.variants.contains(form) { return form }
    entry.error(
      .choiceUnknown, "\(method.id) has no form \"\(shortened(form))\"", "form",
      help: method.variants.count == 1
        ? "leave form out; its one form is \(method.variants[0])"
        : "its forms are \(method.variants.joined(separator: ", "))")
    return nil
  }

  private func parameters(of id: String, _ entry: Fields) -> MethodParameters {
    var parameters = MethodParameters()
    let own = [("v", Vikor.id), ("lambda", Waspas.id), ("tau", Codas.id)]
    for (key, method) in own where entry.has(key) && method != id {
      entry.error(.keyUnknown, "\(id) has no use for \(key)", key, help: "leave it out; it belongs to \(method)")
    }
    if id == Vikor.id, let share = entry.number("v", from: 0, to: 1) { parameters.groupShare = share.value }
    if id == Waspas.id, let share = entry.number("lambda", from: 0, to: 1) { parameters.sumShare = share.value }
    if id == Codas.id, let threshold = entry.number("tau", from: 0) { parameters.distanceThreshold = threshold.value }
    return parameters
  }
}
