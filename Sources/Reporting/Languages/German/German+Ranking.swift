extension GermanPhrases {
  /// The ranking, the what-if of the page, the profile, other weights, futures and earlier results.
  package static let ranking: List = [
    (
      "Only the heaviest criteria have a segment of their own. What each adds stands under Evidence.",
      "Nur die schwersten Kriterien haben einen eigenen Abschnitt im Balken. Was jedes beiträgt, steht unter Nachweise."
    ),
    (
      "At least: whatever the open answers are. At most: if every open answer turns out as good as it can be. Places possible: at these weights, whatever the open answers of all providers are.",
      "Mindestens: wie auch immer die offenen Antworten ausfallen. Höchstens: wenn jede offene Antwort so gut ausfällt wie möglich. Mögliche Plätze: bei diesen Gewichten, wie auch immer die offenen Antworten aller Anbieter ausfallen."
    ),
    ("Ranking", "Rangfolge"),
    ("Why is the order as it is?", "Warum ist die Reihenfolge so?"),
    ("What makes up the score?", "Woraus setzt sich die Punktzahl zusammen?"),
    ("Places possible", "Mögliche Plätze"),
    ("To be confirmed", "Zu bestätigen"),
    (
      "Scores from 0 to 100; each segment is the points an area adds",
      "Punktzahlen von 0 bis 100; jeder Abschnitt sind die Punkte, die ein Bereich beiträgt"
    ),
    ("{0}: {1} of 100 points, from {2}", "{0}: {1} von 100 Punkten, aus {2}"),
    ("What if the weights were others?", "Was wäre bei anderen Gewichten?"),
    (
      "Move a slider: the other weights keep their proportions. The band below it shows at which weights the provider now in front stays first if only that weight moves; the mark is the agreed weight.",
      "Regler bewegen: Die anderen Gewichte behalten ihr Verhältnis. Das Band darunter zeigt, bei welchen Gewichten der jetzt führende Anbieter vorn bleibt, wenn sich nur dieses Gewicht ändert; der Strich ist das vereinbarte Gewicht."
    ),
    ("The other {0} weights", "Die übrigen {0} Gewichte"),
    ("All weights", "Alle Gewichte"),
    ("What-if, not the report.", "Gedankenspiel, nicht der Bericht."),
    ("The weights are those agreed, as in the report.", "Die Gewichte sind die vereinbarten, wie im Bericht."),
    ("Back to the agreed weights", "Zurück zu den vereinbarten Gewichten"),
    ("Copy the command", "Befehl kopieren"),
    ("Copied", "Kopiert"),
    ("up by {0} against the report", "{0} höher als im Bericht"),
    ("down by {0} against the report", "{0} tiefer als im Bericht"),
    ("{0} stays first", "{0} bleibt vorn"),
    ("{0} still tie", "{0} liegen weiter gleichauf"),
    ("The leader changes: {0} would be first", "Die Spitze wechselt: {0} läge vorn"),
    ("The leader changes: {0} would tie", "Die Spitze wechselt: {0} lägen gleichauf"),
    (", {0} points ahead of {1}", ", {0} Punkte vor {1}"),
    ("first at any weight", "vorn bei jedem Gewicht"),
    ("first up to {1}", "vorn bis {1}"),
    ("first from {0}", "vorn ab {0}"),
    ("first from {0} to {1}", "vorn von {0} bis {1}"),
    ("no other criterion weighs anything", "kein anderes Kriterium hat ein Gewicht"),
    (", providers {0} to {1} in order of rank", ", Anbieter {0} bis {1} nach Rang"),
    ("Providers {0} to {1}", "Anbieter {0} bis {1}"),
    ("Criteria profile", "Kriterienprofil"),
    ("Where is each provider strong?", "Wo ist welcher Anbieter stark?"),
    (", criteria {0} to {1}", ", Kriterien {0} bis {1}"),
    ("Points from 0 to 100 before weighting{0}{1}", "Punkte von 0 bis 100 vor der Gewichtung{0}{1}"),
    ("left out", "ausgelassen"),
    ("not scored", "nicht bewertet"),
    ("Who disagrees", "Abweichende Gewichte"),
    ("About what, and does it matter?", "Worin weichen sie ab, und macht das etwas aus?"),
    ("Dots below: {0}", "Punkte unten: {0}"),
    ("One role gave weights of its own. By them {0}.", "Eine Rolle gab eigene Gewichte an. Danach: {0}."),
    ("{0} for 1 role", "{0} für 1 Rolle"),
    ("{0} for {1} roles", "{0} für {1} Rollen"),
    ("{0} for {1}", "{0} für {1}"),
    (
      "{0} roles gave weights of their own. By the weights of each of them {1}.",
      "{0} Rollen gaben eigene Gewichte an. Nach den Gewichten jeder von ihnen: {1}."
    ),
    ("{0} roles gave weights of their own. By them {1}.", "{0} Rollen gaben eigene Gewichte an. Danach: {1}."),
    ("All of them give the same weights.", "Alle geben dieselben Gewichte an."),
    ("{0} ({1} to {2})", "{0} ({1} bis {2})"),
    ("They differ most on {0}.", "Am weitesten liegen sie auseinander bei: {0}."),
    ("{0} share the first place", "{0} teilen sich den ersten Platz"),
    ("{0} is first", "{0} liegt vorn"),
    (
      "If all roles count alike, {0}, as by the agreed weights.",
      "Zählen alle Rollen gleich, gilt: {0}, wie bei den vereinbarten Gewichten."
    ),
    (
      "If all roles count alike, {0}; by the agreed weights {1}.",
      "Zählen alle Rollen gleich, gilt: {0}; bei den vereinbarten Gewichten: {1}."
    ),
    ("Leaving out any one role does not change that.", "Lässt man eine einzelne Rolle weg, ändert sich daran nichts."),
    ("Without the weights of {0}, {1}", "Ohne die Gewichte von {0}: {1}"),
    ("without those of {0}, {1}", "ohne die von {0}: {1}"),
    ("First choice of each role by its own weights", "Erste Wahl jeder Rolle nach ihren eigenen Gewichten"),
    ("First choice", "Erste Wahl"),
    ("{0}: agreed {1}; {2}", "{0}: vereinbart {1}; {2}"),
    (
      "Weight of each criterion by role; the line is the agreed weight",
      "Gewicht jedes Kriteriums nach Rolle; der Strich ist das vereinbarte Gewicht"
    ),
    ("0 to {0}", "0 bis {0}"),
    ("Agreed", "Vereinbart"),
    ("Lowest", "Niedrigstes"),
    ("Highest", "Höchstes"),
    ("Standard deviation", "Standardabweichung"),
    ("same leader", "gleiche Spitze"),
    ("the leader changes", "die Spitze wechselt"),
    ("Scenarios", "Szenarien"),
    ("Does the order hold in other futures?", "Hält die Reihenfolge, wenn es anders kommt?"),
    (
      "The leader is the same in {0} of 1 scenario. Everything that depends on what changes was worked out again.",
      "In {0} von 1 Szenario bleibt die Spitze gleich. Alles, was von der Änderung abhängt, wurde neu berechnet."
    ),
    (
      "The leader is the same in {0} of {1} scenarios. Everything that depends on what changes was worked out again.",
      "In {0} von {1} Szenarien bleibt die Spitze gleich. Alles, was von der Änderung abhängt, wurde neu berechnet."
    ),
    ("Who is first in each scenario", "Wer in welchem Szenario vorn liegt"),
    ("What is otherwise", "Was anders ist"),
    ("First", "Vorn"),
    ("Every rank and score", "Alle Ränge und Punktzahlen"),
    ("As agreed", "Wie vereinbart"),
    (
      "Ranks as agreed and in each scenario; the table below names who is first.",
      "Ränge wie vereinbart und in jedem Szenario; wer vorn liegt, nennt die Tabelle darunter."
    ),
    ("Rank and score of each provider in each scenario", "Rang und Punktzahl jedes Anbieters in jedem Szenario"),
    ("{0} weighs {1}", "Gewicht von {0}: {1}"),
    ("{0}, the others in proportion", "{0}, die anderen im gleichen Verhältnis"),
    ("planned volumes {0}", "geplante Mengen {0}"),
    ("prices of {0} {1}", "Preise von {0} {1}"),
    ("{0} of {1}: {2}", "{0} bei {1}: {2}"),
    ("without {0}", "ohne {0}"),
    (
      "Compared with the result as of {0} ({1}): nothing moved.",
      "Verglichen mit dem Ergebnis vom {0} ({1}): Nichts hat sich geändert."
    ),
    ("Compared with the result as of {0} ({1}).", "Verglichen mit dem Ergebnis vom {0} ({1})."),
    ("New remarks", "Neue Hinweise"),
    ("Since last time", "Seit dem letzten Mal"),
    ("What moved?", "Was hat sich geändert?"),
    ("{0}, the leader changes", "{0}, die Spitze wechselt"),
    ("Providers whose place or score moved", "Anbieter, deren Platz oder Punktzahl sich geändert hat"),
    ("Place then", "Platz damals"),
    ("Place now", "Platz heute"),
    ("Score then", "Punktzahl damals"),
    ("Score now", "Punktzahl heute"),
    ("Change", "Änderung"),
    ("no bid", "kein Angebot"),
    ("Shares of the whole decision that moved", "Geänderte Anteile an der Gesamtentscheidung"),
    ("not in the model", "nicht im Modell"),
    ("Answers that are not what they were", "Geänderte Antworten"),
  ]
}
