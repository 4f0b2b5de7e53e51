internal import Decision

extension DerivedMeasure {
  package static let certificateScore = DerivedMeasure(
    id: "certificate-score", title: "Points for certificates and reports",
    method:
      "Each scheme gives its points times the strength of the evidence, times one half for a report of type I, times the share of the work at sites in scope; schemes for data that is not handled drop out.",
    unit: .pointsTo100
  ) { (subject) throws(NotDerivable) in
    let score: CertificateScore
    do throws(Refusal) {
      score = try CertificateScore(
        of: subject.analysis.register, weights: CertificateWeights(subject.schemes),
        notApplicable: subject.analysis.buyer.declaration?.notApplicable ?? [])
    } catch {
      throw NotDerivable(error.explanation)
    }
    let sentence = score.rows.map { "\($0.scheme.title) \(numberInWords($0.points))" }.joined(separator: ", ")
    return DerivedValue(
      score.guaranteed == score.best ? .number(score.guaranteed) : .between(score.guaranteed, score.best), sentence)
  }
}
