extension GermanPhrases {
  /// How sure the ranking is, and which open answers are worth asking for.
  package static let places: List = [
    ("How sure", "Sicherheit"),
    ("How sure is the ranking?", "Wie sicher ist die Rangfolge?"),
    ("How often does each provider take each place?", "Wie oft belegt welcher Anbieter welchen Platz?"),
    (
      "Of 100 cases in which the weights and open answers turn out one way or another",
      "Von 100 Fällen, in denen Gewichte und offene Antworten jeweils anders ausfallen"
    ),
    ("{0}st", "{0}."),
    ("{0}nd", "{0}."),
    ("{0}rd", "{0}."),
    ("{0}th", "{0}."),
    (
      "the weights of the uppermost criteria within what the buyer says of them",
      "die Gewichte der obersten Kriterien im Rahmen der Angaben des Auftraggebers"
    ),
    (
      "1 open answer between the least and the most it can be worth",
      "1 offene Antwort zwischen ihrem geringsten und ihrem höchsten möglichen Wert"
    ),
    (
      "{0} open answers between the least and the most they can be worth",
      "{0} offene Antworten zwischen ihrem geringsten und ihrem höchsten möglichen Wert"
    ),
    (
      "1 measured share as far as the size of the sample leaves open",
      "1 gemessener Anteil, soweit der Umfang der Stichprobe ihn offenlässt"
    ),
    (
      "{0} measured shares as far as the size of the sample leaves open",
      "{0} gemessene Anteile, soweit der Umfang der Stichprobe sie offenlässt"
    ),
    (
      "{0} cases varied {1}. A share is within {2} of 100 of the truth in 19 of 20 runs like this one. Seed {3}, the same on every machine.",
      "Simuliert wurden {0} Fälle. Variiert wurden {1}. In 19 von 20 solchen Läufen weicht ein Anteil um höchstens {2} von 100 vom wahren Wert ab. Startwert der Zufallszahlen: {3}, auf jedem Rechner gleich."
    ),
    ("What holds whatever the weights and open answers are", "Was unabhängig von Gewichten und offenen Antworten gilt"),
    (
      "Worked out exactly, not from cases. Open answers are taken one by one; where one cause lies behind several of them, the truth is narrower.",
      "Exakt berechnet, nicht aus Fällen. Offene Antworten werden einzeln betrachtet; wo mehrere auf derselben Ursache beruhen, ist der wahre Bereich enger."
    ),
    ("Places each provider can reach", "Plätze, die jeder Anbieter erreichen kann"),
    (
      "Places each provider can reach, and the weights that favour it most",
      "Plätze, die jeder Anbieter erreichen kann, und die für ihn günstigsten Gewichte"
    ),
    ("At most ahead of all others", "Höchstens vor allen anderen"),
    ("With these weights", "Bei diesen Gewichten"),
    ("about {0}", "etwa {0}"),
    ("never first: {0} points short", "nie vorn: {0} Punkte fehlen"),
    ("{0} is at least as good as {1} on every criterion", "{0} ist bei jedem Kriterium mindestens so gut wie {1}"),
    (", and 1 more pair besides", ", dazu 1 weiteres Paar"),
    (", and {0} more pairs besides", ", dazu {0} weitere Paare"),
    ("Whatever the weights are, {0}.", "Bei allen Gewichten gilt: {0}."),
    ("Which open answer is worth asking for", "Welche offene Antwort eine Nachfrage lohnt"),
    (
      "No open answer can change the choice alone; all of them together would be worth {0} points.",
      "Keine offene Antwort kann die Wahl allein ändern; alle zusammen wären {0} Punkte wert."
    ),
    (
      "No open answer can change the choice, alone or together with the others. A good answer still raises the score its provider is sure of.",
      "Keine offene Antwort kann die Wahl ändern, weder allein noch zusammen mit den anderen. Eine gute Antwort erhöht dennoch die Punktzahl, die dem Anbieter sicher ist."
    ),
    (
      "By what the choice gains on average if the answer is known",
      "Nach dem mittleren Gewinn für die Wahl, wenn die Antwort bekannt ist"
    ),
    ("Gain in points", "Gewinn in Punkten"),
    ("Chance that the choice changes", "Wahrscheinlichkeit, dass sich die Wahl ändert"),
    ("Adds to “at least”, at most", "Erhöht „mindestens“ um höchstens"),
    (
      "1 other open answer cannot change the choice alone.",
      "1 weitere offene Antwort kann die Wahl allein nicht ändern."
    ),
    (
      "{0} other open answers cannot change the choice alone.",
      "{0} weitere offene Antworten können die Wahl jeweils allein nicht ändern."
    ),
    ("{0}, {1}: up to {2} points", "{0}, {1}: bis zu {2} Punkte"),
  ]
}
