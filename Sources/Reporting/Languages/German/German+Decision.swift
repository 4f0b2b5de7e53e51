extension GermanPhrases {
  /// The answer on the first screen, and what the answer hangs on.
  package static let decision: List = [
    ("{0} leads clearly", "{0} führt deutlich"),
    ("{0} leads", "{0} führt"),
    ("{0} leads narrowly", "{0} führt knapp"),
    ("There is no bid", "Es liegt kein Angebot vor"),
    ("No provider meets every must-have", "Kein Anbieter erfüllt alle Muss-Kriterien"),
    ("No clear leader: {0} providers tie", "Niemand führt: {0} Anbieter liegen gleichauf"),
    ("No clear leader: {0} tie", "Niemand führt: {0} liegen gleichauf"),
    (", on one condition", ", unter einer Bedingung"),
    (", on {0} conditions", ", unter {0} Bedingungen"),
    ("; open answers can change that", "; offene Antworten können das ändern"),
    ("{0} is the only provider left to choose", "Nur {0} steht noch zur Wahl"),
    ("{0} is the only provider", "{0} ist der einzige Anbieter"),
    ("; keep {0} in the final talks", "; auch mit {0} abschließend verhandeln"),
    (
      "No clear leader: {0} providers are less than 2 points apart",
      "Niemand führt klar: {0} Anbieter liegen weniger als 2 Punkte auseinander"
    ),
    ("No clear leader: {0}", "Niemand führt klar: {0}"),
    ("There is nothing to compare.", "Es gibt nichts zu vergleichen."),
    ("{0} share the first place with {1} of 100 points", "{0} teilen sich mit {1} von 100 Punkten den ersten Platz"),
    ("{0} scores {1} of 100 points", "{0} erreicht {1} von 100 Punkten"),
    ("{0}. The other bid fails a must-have.", "{0}. Das andere Angebot verfehlt ein Muss-Kriterium."),
    (
      "{0}. The other {1} bids each fail a must-have.",
      "{0}. Die übrigen {1} Angebote verfehlen je mindestens ein Muss-Kriterium."
    ),
    ("{0}. There is no other bid to compare it with.", "{0}. Ein anderes Angebot zum Vergleich gibt es nicht."),
    ("the next providers", "den nächsten Anbietern"),
    (
      "Scores and weights were given as exact; nothing was simulated.",
      "Punkte und Gewichte sind als genau angegeben; simuliert wurde nichts."
    ),
    ("{0}, {1} ahead of {2}.", "{0}, {1} vor {2}."),
    (
      "The one bid fails at least one must-have; the reasons stand below.",
      "Das einzige Angebot verfehlt mindestens ein Muss-Kriterium; die Gründe stehen unten."
    ),
    (
      "Both bids fail at least one must-have; the reasons stand below.",
      "Beide Angebote verfehlen mindestens ein Muss-Kriterium; die Gründe stehen unten."
    ),
    (
      "All {0} bids fail at least one must-have; the reasons stand below.",
      "Alle {0} Angebote verfehlen mindestens ein Muss-Kriterium; die Gründe stehen unten."
    ),
    ("Highest score", "Höchste Punktzahl"),
    ("of 100 points, shared by {0} providers", "von 100 Punkten, gemeinsam für {0} Anbieter"),
    ("of 100 points, {0}", "von 100 Punkten, {0}"),
    ("Ahead of the second", "Vorsprung vor Platz zwei"),
    ("there is no second", "es gibt keinen Zweiten"),
    ("the first place is shared", "der erste Platz ist geteilt"),
    ("the share of cases beside it says how sure that is", "wie sicher das ist, sagt der Anteil der Fälle daneben"),
    ("10 or more is a clear lead", "ab 10 ist der Vorsprung deutlich"),
    ("5 or more is a lead, 10 or more a clear one", "ab 5 ein Vorsprung, ab 10 ein deutlicher"),
    ("less than 5 is a narrow lead", "unter 5 ist der Vorsprung knapp"),
    ("less than 2 is no clear lead", "unter 2 ist niemand klar vorn"),
    ("points; {0}", "Punkte; {0}"),
    ("Open answers", "Offene Antworten"),
    ("of {0} answers", "von {0} Antworten"),
    ("places {0} to {1} are possible", "die Plätze {0} bis {1} sind möglich"),
    ("place {0} is certain at these weights", "Platz {0} ist bei diesen Gewichten sicher"),
    ("place {0} if it meets every must-have", "Platz {0}, falls alle Muss-Kriterien erfüllt sind"),
    ("whatever the open answers are; {0}", "wie auch immer die offenen Antworten ausfallen; {0}"),
    ("Decided.", "Entschieden."),
    ("{0} {1} was chosen on {2} by {3}.", "{0} Den Zuschlag erhielt am {2} {1}; entschieden hat: {3}."),
    ("{0} Reason: {1}", "{0} Begründung: {1}"),
    ("On condition.", "Unter Vorbehalt."),
    (
      "{0} {1} cannot be recommended until this is confirmed: {2}.",
      "{0} {1} kann erst empfohlen werden, wenn dies bestätigt ist: {2}."
    ),
    ("Open.", "Offen."),
    (
      "{0} {1} has no answer that counts on: {2}. What is open counts as worst.",
      "{0} Von {1} fehlt eine zählende Antwort zu: {2}. Was offen ist, zählt als schlechteste Antwort."
    ),
    ("Not settled.", "Noch nicht entschieden."),
    (
      "{0} {1} could still come first, depending on answers that are open.",
      "{0} Je nach den offenen Antworten könnte noch vorn liegen: {1}."
    ),
    ("{0}, to be confirmed", "{0}, zu bestätigen"),
    ("Of 100 points", "Von 100 Punkten"),
    ("First, of 100 cases", "Vorn, von 100 Fällen"),
    ("Cost, {0}", "Kosten, {0}"),
    ("The first {0}; {1} more under Ranking", "Die ersten {0}; {1} weitere unter Rangfolge"),
    ("The ranking in short", "Die Rangfolge in Kürze"),
    ("{0}: {1} of 100 points", "{0}: {1} von 100 Punkten"),
    ("{0} more under Knocked out", "{0} weitere unter Ausgeschieden"),
    ("Knocked out before scoring:", "Vor der Bewertung ausgeschieden:"),
    ("million {0}", "Mio. {0}"),
    ("the lowest of those ranked", "die niedrigsten unter den bewerteten Anbietern"),
    ("{0} more than the lowest, {1}", "{0} mehr als die niedrigsten ({1})"),
    ("Cost over the contract", "Kosten über die Laufzeit"),
    ("{0} with risks, discounted; {1}", "{0} mit Risiken, abgezinst; {1}"),
    (
      "It comes first in {0} of 100 simulated cases; {1} in {2}.",
      "In {0} von 100 simulierten Fällen liegt dieser Anbieter vorn, {1} in {2}."
    ),
    ("It comes first in {0} of 100 simulated cases.", "In {0} von 100 simulierten Fällen liegt dieser Anbieter vorn."),
    ("Comes first", "Liegt vorn"),
    ("{0} of 100", "{0} von 100"),
    ("simulated cases; give or take {0}", "simulierte Fälle; auf {0} genau"),
    ("below {0} {1} would be first, above {2} {3}", "unter {0} läge {1} vorn, über {2} {3}"),
    ("below {0} {1} would be first", "unter {0} läge {1} vorn"),
    ("above {0} {1} would be first", "über {0} läge {1} vorn"),
    ("no other weight of it changes the leader", "kein anderes Gewicht dieses Kriteriums ändert die Spitze"),
    (
      "No small change of one weight alters the answer.",
      "Keine kleine Änderung eines einzelnen Gewichts ändert das Ergebnis."
    ),
    (
      "{0} The nearest is {1}: it weighs {2}; {3}, all other weights in proportion.",
      "{0} Am nächsten kommt {1} mit dem Gewicht {2}: {3}, alle anderen Gewichte im gleichen Verhältnis."
    ),
    ("The answer hangs on {0}.", "Das Ergebnis hängt an: {0}."),
    (
      "{0} It weighs {1}; {2}, all other weights in proportion.",
      "{0} Gewicht {1}; {2}, alle anderen Gewichte im gleichen Verhältnis."
    ),
    (
      "The one role that gave weights sets it inside that range.",
      "Die eine Rolle, die Gewichte angab, bleibt in diesem Spielraum."
    ),
    ("None of {0} roles sets it outside that range.", "Keine von {0} Rollen geht über diesen Spielraum hinaus."),
    ("{0} would be first", "{0} läge vorn"),
    ("{0} would put {1} first", "{0} sähen {1} vorn"),
    (
      "1 of 1 role sets it outside that range; by its own weights {0}.",
      "Die eine Rolle, die Gewichte angab, liegt außerhalb dieses Spielraums; nach ihren eigenen Gewichten: {0}."
    ),
    (
      "1 of {0} roles sets it outside that range; by its own weights {1}.",
      "1 von {0} Rollen liegt außerhalb dieses Spielraums; nach ihren eigenen Gewichten: {1}."
    ),
    (
      "{0} of {1} roles set it outside that range; by their own weights {2}.",
      "{0} von {1} Rollen liegen außerhalb dieses Spielraums; nach ihren eigenen Gewichten: {2}."
    ),
  ]
}
