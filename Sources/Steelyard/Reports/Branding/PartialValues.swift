internal import Intake
internal import Outcome
internal import Reporting

/// The values of the keys a partial may print (``PartialKey``), as the report shows them.
enum PartialValues {
  static func values(of evaluation: Evaluation, _ brand: Brand, in wording: Wording) -> [String: PartialValue] {
    let (comparison, result) = (evaluation.comparison, ReportedResult(evaluation, in: wording))
    let texts: [String: String?] = [
      "title": brand.title ?? comparison.title, "comparison": comparison.title, "subtitle": comparison.subtitle,
      "buyer": comparison.buyer, "client": brand.client, "author": brand.author,
      "confidentiality": brand.confidentiality, "decisionDate": result.decisionDate, "headline": result.headline,
      "leader": result.leader, "leaderScore": result.leaderScore, "second": result.second,
      "secondScore": result.secondScore, "margin": result.margin, "providerCount": String(result.providers.count),
      "knockedOutCount": String(Set(evaluation.ranking.knockedOut.map(\.vendor)).count),
    ]
    let lists: [String: [[String: String]]] = [
      "providers": result.providers.map { ["rank": $0.rank, "name": $0.name, "score": $0.score] },
      "knockedOut": result.knockedOut.map { ["name": $0.name, "requirement": $0.requirement, "reason": $0.reason] },
      "criteria": result.criteria.map { ["name": $0.name, "weight": $0.weight] },
    ]
    return texts.compactMapValues { $0.map { .text($0) } }.merging(lists.mapValues { .list($0) }) { text, _ in text }
  }
}
