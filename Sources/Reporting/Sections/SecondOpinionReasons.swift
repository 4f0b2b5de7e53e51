internal import Outcome

/// Why a method has no answer, in the words of a report.
enum SecondOpinionReasons {
  private static let known = StoredWords([
    "all levels are 0, so x/max is undefined", "all levels are 0, so the length of the column is 0",
    "all levels are 0, so their shares are undefined", "the method needs levels above 0",
    "the average is not above 0, so no distance is a share of it",
    "the worst levels come to 0 beside the best, and the formula divides by them",
    "a criterion is left out for the vendor, so that its weights are not those of the others",
  ])

  /// Behind the criterion and the provider at fault, where there are any.
  static func said(_ refusal: RefusalFacts, _ indexed: IndexedEvaluation) -> Text {
    let subjects = [refusal.vendor.map { indexed.name($0) }, refusal.criterion.map { indexed.title($0) }]
    return (subjects.compactMap { $0 } + [known.said(refusal.reason)]).joined(by: ": ")
  }
}
