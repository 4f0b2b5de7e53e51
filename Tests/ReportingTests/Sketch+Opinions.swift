import Foundation
import Outcome

extension Sketch {
  /// What other methods say: one with another winner who owes it to a third, one that agrees, one without an answer. The
  /// figures are invented; the layout is that of `evaluation.json`.
  static func opinions() throws -> SecondOpinionsFacts {
    try JSONDecoder().decode(
      SecondOpinionsFacts.self,
      from: Data(
        """
        {
          "opinions": [
            {"method": "vikor", "name": "VIKOR", "variant": "vikor/minmax, v = 0.5", "lowerIsBetter": true,
             "places": [{"vendor": "bright", "rank": 1, "score": 0}, {"vendor": "alder", "rank": 2, "score": 0.25},
                        {"vendor": "cobalt", "rank": 3, "score": 1}],
             "winners": ["bright"], "compromiseSet": ["bright", "alder"],
             "findings": [{"kind": "constantColumn", "criterion": "exit"},
                          {"kind": "nearlyConstantColumn", "criterion": "people.stay"}, {"kind": "noCostCriterion"}],
             "removals": [{"removed": "alder", "winners": ["bright"], "changesWinner": false},
                          {"removed": "cobalt", "winners": ["alder"], "changesWinner": true}],
             "breaches": [{"law": "I", "reason": "best and worst levels are those of the vendors"}],
             "source": "steelyard.yaml:12:5"},
            {"method": "spotis", "name": "SPOTIS", "variant": "spotis/declared", "lowerIsBetter": true,
             "places": [{"vendor": "alder", "rank": 1, "score": 0.346}, {"vendor": "bright", "rank": 2, "score": 0.448},
                        {"vendor": "cobalt", "rank": 3, "score": 0.556}],
             "winners": ["alder"], "findings": [{"kind": "constantColumn", "criterion": "exit"}],
             "removals": [{"removed": "bright", "winners": ["alder"], "changesWinner": false},
                          {"removed": "cobalt", "winners": [], "changesWinner": false,
                           "refusal": {"reason": "it cannot be run"}}],
             "breaches": [], "source": "steelyard.yaml:13:5"},
            {"method": "weighted_product", "name": "Weighted product", "variant": "weighted_product/linear_ratio",
             "lowerIsBetter": false, "places": [], "winners": [], "findings": [], "removals": [], "breaches": [],
             "refusal": {"criterion": "exit", "reason": "the method needs levels above 0"}, "source": "steelyard.yaml:14:5"}
          ],
          "agreement": [
            {"second": "vikor/minmax, v = 0.5", "tau": 0.333}, {"second": "spotis/declared", "tau": 1},
            {"first": "vikor/minmax, v = 0.5", "second": "spotis/declared", "tau": 0.333}
          ],
          "concordance": 0.778,
          "filled": [{"vendor": "bright", "criterion": "exit"}]
        }
        """.utf8))
  }
}
