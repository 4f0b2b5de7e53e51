/// From what a value was computed, or why it could not be: the sentences of the measures in words of the catalogues.
enum ComputedReasons {
  private static let measures = StoredWords([
    "expected cost {0} of a ceiling of {1}", "expected cost {0}; in nine cases of ten at most {1}",
    "expected cost {0}, measured by that of the other bids", "from {0} to {1} hours on {2} working days",
    "least on {0}", "need {0}, suits {1} to {2}", "the comparison states no need on {0}",
    "no range is stated for {0}", "the bid lists no certificates", "the bid lists none for {0}",
  ])

  private static let evidence: [String: Text] = [
    "certified": "certified", "attested": "attested", "documented": "documented", "claimed": "claimed",
    "without evidence": "without evidence", "yes": "yes", "partly": "partly", "no": "no",
    "not-applicable": "not applicable", "unanswered": "not answered",
  ]

  /// `sentence` as it stands in an evaluation.
  static func said(_ sentence: String) -> Text {
    measures.reading(sentence) ?? counted(sentence) ?? shared(sentence) ?? points(sentence)
      ?? CostReasons.clauses.reading(sentence) ?? LocationReasons.said(sentence)
  }

  /// `25 controls: 24 yes (18 certified, 6 attested), 1 no`.
  private static func counted(_ sentence: String) -> Text? {
    guard let match = sentence.wholeMatch(of: /(\d+) controls: (.+)/) else { return nil }
    let states = match.2.matches(of: /(\d+) ([a-z-]+)( \(([^)]*)\))?/).map { state -> Text in
      let levels = (state.4 ?? "").split(separator: ", ").map { count($0) }
      let all = word(state.1, state.2)
      return levels.isEmpty ? all : "\(all) (\(levels.joined(by: ", ")))"
    }
    return "\(figure: String(match.1)) controls: \(states.joined(by: ", "))"
  }

  private static func count(_ words: Substring) -> Text {
    let parts = words.split(separator: " ", maxSplits: 1)
    return parts.count == 2 ? word(parts[0], parts[1]) : .quoted(String(words))
  }

  private static func word(_ count: Substring, _ words: Substring) -> Text {
    let words = String(words.hasSuffix(" ") ? words.dropLast() : words)
    return .figure(String(count)) + " " + (evidence[words] ?? .remark(words))
  }

  /// `IN 0.19 for 40 percent of the work, … (Worldwide Governance Indicators, 2023; from a copy)`; how the data came here
  /// is said once, where the places of work are.
  private static func shared(_ sentence: String) -> Text? {
    guard let match = sentence.wholeMatch(of: /([A-Z]{2} -?[\d.]+.*?) \((.+)\)/) else { return nil }
    let parts = match.1.split(separator: ", ").map { part -> Text in
      guard let country = part.wholeMatch(of: /([A-Z]{2}) (\S+)( for (\S+) percent of the work)?/) else {
        return .quoted(String(part))
      }
      let figure = Text.quoted(String(country.1)) + " " + StoredWords.value(String(country.2))
      return country.4.map { "\(figure) for \(StoredWords.value(String($0))) percent of the work" } ?? figure
    }
    return parts.joined(by: ", ") + " (" + .remark(String(match.2.prefix { $0 != ";" })) + ")"
  }

  /// `ISO/IEC 27001 40, SOC 2 7.5`: points by scheme.
  private static func points(_ sentence: String) -> Text? {
    let schemes = sentence.split(separator: ", ").map { part -> Text? in
      part.wholeMatch(of: /(.+) (\d+(\.\d+)?)/).map {
        .quoted(String($0.1)) + " " + StoredWords.value(String($0.2))
      }
    }
    let known = schemes.compactMap(\.self)
    return known.count == schemes.count ? known.joined(by: ", ") : nil
  }
}
