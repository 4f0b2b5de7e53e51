import Decision
import Intake
import Outsourcing

extension Bid {
  /// The same bid as if all of it stood in one place: for bids that say the same in different files.
  var withoutPlaces: Bid {
    let nowhere = SourceReference(file: "", line: 1, column: 1)
    let answers = answers.map { answer in
      Answer(
        criterion: answer.criterion, content: answer.content, unit: answer.unit, currency: answer.currency,
        period: answer.period, sample: answer.sample, reason: answer.reason, note: answer.note,
        provenance: answer.provenance, source: nowhere, criterionSource: nowhere)
    }
    return Bid(
      id: id, name: name, company: company, offer: offer, documents: documents, sites: sites, services: services,
      prices: prices, certificates: certificates, answers: answers, source: nowhere)
  }
}

extension CriteriaModel {
  /// All that a model says, a line each, without where it stands.
  var facts: [String] {
    func lines(_ nodes: [Node], _ indent: String) -> [String] {
      nodes.flatMap { node in
        let leaf = node.leaf.map {
          " \($0.unit) \($0.currency ?? "-") \(String(describing: $0.direction)) \(String(describing: $0.function))"
        }
        return ["\(indent)\(node.id) \(node.title) \(node.question ?? "-") \(node.weight.text)\(leaf ?? "")"]
          + lines(node.children, indent + "  ")
      }
    }
    let head = [
      id, title, source ?? "-", weightOrigin, weightsSetBy ?? "-", "\(scaling)", "\(policy)", "\(openRequirement)",
    ]
    let musts = requirements.map { "\($0.requirement) \($0.title) \($0.reason ?? "-")" }
    return head + lines(criteria, "") + tree.leaves.map { "\($0.path) \($0.globalWeight)" } + musts
  }
}

extension Comparison {
  /// All that a comparison says, without where it stands.
  var facts: [String] {
    let published = published.map { ranking in
      "\(ranking.title) \(ranking.method) \(ranking.source) "
        + ranking.places.map { "\($0.vendor) \($0.rank) \($0.score?.text ?? "-")" }.joined(separator: ", ")
    }
    let bids = bids.map { bound in
      "\(bound.bid.id) " + bound.performances.map { "\($0.criterion) \($0.cell)" }.joined(separator: ", ")
    }
    return [id, title, subtitle ?? "-", buyerName, "\(decisionDate)", notes ?? "-"] + published + bids + model.facts
  }
}
