import Foundation
import Outcome

extension Sketch {
  /// What would change the answer, with figures that are invented like everything else. The layout is that of
  /// `evaluation.json`.
  static func robustness() throws -> RobustnessFacts {
    try JSONDecoder().decode(
      RobustnessFacts.self,
      from: Data(
        """
        {
          "leader": "alder",
          "ranges": [
            {"criterion": "cost", "weight": 40, "range": {"low": 0, "high": 62.5, "firstAbove": "bright"},
             "ties": [{"vendor": "bright", "weight": 62.5}]},
            {"criterion": "cost.hour", "weight": 27.5, "range": {"low": 0, "high": 100},
             "whateverIsOpen": {"low": 0, "high": 100}, "ties": []},
            {"criterion": "quality", "weight": 35, "range": {"low": 22, "high": 90, "firstBelow": "cobalt", "firstAbove": "bright"},
             "whateverIsOpen": {"low": 30, "high": 40, "firstBelow": "cobalt", "firstAbove": "bright"}, "ties": []},
            {"criterion": "people.stay", "weight": 15, "range": {"low": 3, "high": 44, "firstBelow": "cobalt", "firstAbove": "cobalt"},
             "whateverIsOpen": {"low": 3, "high": 44, "firstBelow": "cobalt", "firstAbove": "cobalt"}, "ties": []},
            {"criterion": "exit", "weight": 25, "ties": []}
          ],
          "pairs": [
            {"ahead": "alder", "behind": "bright", "lead": 10.2, "isAheadEverywhere": false,
             "switches": [{"criterion": "cost", "weight": 62.5}, {"criterion": "quality", "weight": 12}],
             "leastShift": {"amount": 4.25, "receiver": "cost.hour", "givers": [{"criterion": "exit", "weight": 4.25}]}},
            {"ahead": "alder", "behind": "cobalt", "lead": 21, "isAheadEverywhere": true, "switches": []}
          ],
          "dominance": {"pairs": [{"dominant": "alder", "dominated": "cobalt"}]},
          "costAndQuality": {
            "criterion": "cost.start", "currency": "EUR",
            "offers": [{"vendor": "alder", "cost": 4200000, "quality": 66.4}, {"vendor": "bright", "cost": 3600000, "quality": 55},
                       {"vendor": "cobalt", "cost": 4400000, "quality": 41}],
            "frontier": {
              "frontier": [{"vendor": "bright", "cost": 3600000, "quality": 55}, {"vendor": "alder", "cost": 4200000, "quality": 66.4}],
              "dominated": [{"vendor": "alder", "by": []}, {"vendor": "bright", "by": []}, {"vendor": "cobalt", "by": ["alder", "bright"]}]
            },
            "withoutCost": []
          },
          "breakEven": [
            {"vendor": "alder", "criterion": "exit", "kind": "may_fall_to", "status": "attainable", "now": 80, "points": 39,
             "levels": [], "words": ["agreed", "tested"]},
            {"vendor": "bright", "criterion": "cost.start", "kind": "to_win", "status": "attainable", "now": 58, "points": 88.5,
             "levels": [{"low": 103500, "high": 103500}], "words": [], "preference": "min",
             "price": {"costNow": 3600000, "costThen": 3200000.25, "allPrices": -11.25,
                       "lines": [{"price": "hour", "per": "productive-hour", "currency": "EUR", "now": 24.9, "then": 22.1}]}},
            {"vendor": "bright", "criterion": "quality.calls", "kind": "to_win", "status": "not_attainable", "now": 50, "points": 140,
             "levels": [], "words": []},
            {"vendor": "cobalt", "criterion": "people.stay", "kind": "to_win", "status": "not_attainable", "now": 100, "points": 180,
             "levels": [], "words": []}
          ],
          "tornado": {
            "lead": 10.2, "more": 12,
            "rows": [
              {"kind": "weight", "criterion": "cost.hour", "low": 4, "high": 15, "losesLead": false, "isFixed": false},
              {"kind": "cell", "vendor": "alder", "criterion": "exit", "low": -2.5, "high": 12.7, "losesLead": true, "isFixed": false}
            ]
          },
          "partial": {
            "criteria": ["cost", "exit", "quality"], "statements": ["0.3 <= cost <= 0.5"],
            "preferences": [
              {"vendor": "alder", "rival": "cobalt", "minDifference": 2, "maxDifference": 30, "isNecessary": true, "isPossible": true}
            ],
            "ranks": [
              {"vendor": "alder", "best": 1, "worst": 2, "bestPossible": 1, "worstPossible": 2},
              {"vendor": "bright", "best": 1, "worst": 2, "bestPossible": 1, "worstPossible": 2},
              {"vendor": "cobalt", "best": 3, "worst": 3, "bestPossible": 2, "worstPossible": 3}
            ],
            "leads": [
              {"vendor": "alder", "lead": 18, "weights": [0.3, 0.4, 0.3], "canBeFirst": true},
              {"vendor": "bright", "lead": 0.5, "weights": [0.5, 0.2, 0.3], "canBeFirst": true},
              {"vendor": "cobalt", "lead": -6, "weights": [0.3, 0.3, 0.4], "canBeFirst": false}
            ]
          },
          "simulation": {
            "hasUncertainWeights": true, "openAnswers": 2, "samples": 1,
            "result": {
              "acceptability": {
                "vendors": ["alder", "bright", "cobalt"], "criteria": ["cost", "exit", "quality"],
                "rankAcceptability": [[0.8125, 0.1875, 0], [0.185, 0.81, 0.005], [0.0025, 0.0025, 0.995]],
                "meanRank": [1.2, 1.8, 3], "pairwiseWinning": [[0, 0.8, 1], [0.2, 0, 1], [0, 0, 0]],
                "centralWeights": [[0.4, 0.25, 0.35], [0.5, 0.2, 0.3], null], "confidenceFactor": [0.9, 0.6, null],
                "holistic": {"linear": [0.9, 0.6, 0], "centroid": [0.9, 0.5, 0.1], "inverse": [0.9, 0.6, 0.3]}
              },
              "procedure": "uniform within bounds, by rejection", "cases": 10000, "seed": 1, "largestStandardError": 0.005,
              "meanScore": [66, 56, 45], "meanBestScore": 66.5
            }
          },
          "questions": {
            "scores": [{"vendor": "alder", "expected": 66}], "choice": "alder",
            "questions": [
              {"vendor": "bright", "criterion": "exit", "evppi": 0.42, "chance": 0.18, "guaranteedGain": 6.5},
              {"vendor": "cobalt", "criterion": "quality.calls", "evppi": 0, "chance": 0, "guaranteedGain": 3}
            ],
            "vendors": [], "evpi": 0.5, "seed": 1, "cases": 10000
          },
          "keepsScoresBesideOthers": true,
          "disagreement": {
            "criteria": ["cost", "quality", "exit"],
            "roles": [
              {"role": "<b>Finance</b> | lead", "weights": [70, 20, 10], "outside": ["cost", "quality"],
               "places": [{"vendor": "bright", "rank": 1, "score": 61}, {"vendor": "alder", "rank": 2, "score": 58.5}],
               "source": "assessment.yaml:4:12"},
              {"role": "Operations lead", "weights": [30, 45, 25], "outside": [],
               "places": [{"vendor": "alder", "rank": 1, "score": 64}, {"vendor": "cobalt", "rank": 2, "score": 50}],
               "source": "assessment.yaml:5:12"}
            ],
            "spreads": [
              {"criterion": "cost", "lowest": 30, "highest": 70, "mean": 50, "deviation": 28.25},
              {"criterion": "quality", "lowest": 20, "highest": 45, "mean": 32.5, "deviation": 17.75},
              {"criterion": "exit", "lowest": 10, "highest": 25, "mean": 17.5, "deviation": 10.5}
            ],
            "together": [{"vendor": "alder", "rank": 1, "score": 61}, {"vendor": "bright", "rank": 2, "score": 59}],
            "without": [{"role": "<b>Finance</b> | lead", "first": ["alder"]}, {"role": "Operations lead", "first": ["bright"]}]
          },
          "notes": ["Nothing was left out of this fictional example"]
        }
        """.utf8))
  }

  /// Two futures, one of which changes the leader, and one that has no ranking.
  static func scenarios() throws -> [ScenarioFacts] {
    try JSONDecoder().decode(
      [ScenarioFacts].self,
      from: Data(
        """
        [
          {"id": "more", "title": "A fifth more <contacts>", "knockedOut": ["dunmore"],
           "assumption": {"weights": [], "levels": [], "prices": [], "volumes": 20, "rates": [{"of": "USD", "percent": -10}], "without": []},
           "places": [{"vendor": "alder", "rank": 1, "score": 64}, {"vendor": "bright", "rank": 2, "score": 57}, {"vendor": "cobalt", "rank": 3, "score": 44}]},
          {"id": "cheap", "title": "Cost first", "knockedOut": ["dunmore"],
           "assumption": {"weights": [{"of": "cost", "percent": 70}], "levels": [{"vendor": "bright", "criterion": "exit", "level": "tested"}],
                          "prices": [{"of": "bright", "percent": -5}], "volumes": 0, "rates": [], "without": ["cobalt"]},
           "places": [{"vendor": "bright", "rank": 1, "score": 66}, {"vendor": "alder", "rank": 2, "score": 65.5}]},
          {"id": "none", "title": "No weights", "knockedOut": [], "places": [], "refusal": "no criterion weighs anything",
           "assumption": {"weights": [], "levels": [], "prices": [], "volumes": 0, "rates": [], "without": ["alder"]}}
        ]
        """.utf8))
  }
}
