extension GermanPhrases {
  /// The rules, what counts as 0 and as 100, and the files.
  package static let method: List = [
    ("Method and inputs", "Verfahren und Eingaben"),
    ("Could somebody else get the same result?", "Käme jemand anders zum selben Ergebnis?"),
    ("Weights are shares of the whole decision", "Gewichte sind Anteile an der gesamten Entscheidung"),
    ("Unit", "Einheit"),
    ("Counts as 0", "Zählt als 0"),
    ("Counts as 100", "Zählt als 100"),
    ("Between", "Dazwischen"),
    ("{0} (counts as {1})", "{0} (zählt als {1})"),
    ("{0}, over the bids that are not knocked out.", "{0}, über die nicht ausgeschiedenen Angebote."),
    ("in proportion", "linear"),
    ("in proportion, level beyond", "linear, jenseits davon gleichbleibend"),
    ("on a curve", "auf einer Kurve"),
    ("on an S-shaped curve", "auf einer S-förmigen Kurve"),
    ("in proportion between {0}", "linear zwischen {0}"),
    ("in steps: {0}", "in Stufen: {0}"),
    ("a wanted range: {0}", "ein gewünschter Bereich: {0}"),
    (
      "Each criterion gives points from 0 to 100; the score is the sum of weight × points. What counts as 0 and as 100 stands in the criteria model and does not depend on the bids{0} Method: {1}.",
      "Jedes Kriterium ergibt 0 bis 100 Punkte; die Punktzahl ist die Summe aus Gewicht × Punkten. Was als 0 und was als 100 zählt, steht im Kriterienmodell und hängt nicht von den Angeboten ab{0} Verfahren: {1}."
    ),
    (
      ", so adding or removing a provider changes no other score.",
      "; kommt ein Anbieter hinzu oder fällt einer weg, ändert das keine andere Punktzahl."
    ),
    ("Counts as worst.", "Zählt als schlechteste Antwort."),
    ("Not applicable", "Nicht zutreffend"),
    ("A range in a bid", "Eine Spanne im Angebot"),
    ("Counts with its worse end.", "Zählt mit ihrem schlechteren Ende."),
    (
      "Counts with the middle between the points of its two ends.",
      "Zählt mit der Mitte zwischen den Punkten ihrer beiden Enden."
    ),
    ("Beyond the scale", "Außerhalb der Skala"),
    (
      "An answer beyond what counts as 0 or 100 gets 0 or 100 and is remarked on.",
      "Eine Antwort jenseits dessen, was als 0 oder 100 zählt, erhält 0 oder 100 Punkte und einen Hinweis."
    ),
    (
      "An answer beyond what counts as 0 or 100 is refused.",
      "Eine Antwort jenseits dessen, was als 0 oder 100 zählt, wird abgewiesen."
    ),
    ("Ties", "Gleichstand"),
    (
      "Scores that differ by less than 0.0000001 points count as equal and share a rank: 1, 2, 2, 4.",
      "Punktzahlen, die sich um weniger als 0,0000001 Punkte unterscheiden, gelten als gleich und teilen sich einen Rang: 1, 2, 2, 4."
    ),
    ("Rounding", "Rundung"),
    (
      "Ranks follow the scores in full. Figures are rounded once, for print, halves away from zero; a difference shown is the difference of the figures shown.",
      "Die Ränge folgen den ungerundeten Punktzahlen. Zahlen werden einmal gerundet, für die Ausgabe, Hälften von null weg; eine gezeigte Differenz ist die Differenz der gezeigten Zahlen."
    ),
    ("Date", "Datum"),
    (
      "The comparison holds for {0}. No clock was read.",
      "Der Vergleich gilt für den {0}. Die Uhr des Rechners ging nicht ein."
    ),
    ("Set by {0}.", "Festgelegt von: {0}."),
    ("Each level of the model sums to {0}.", "Jede Ebene des Modells ergibt zusammen {0}."),
    (
      "The top level sums to {0} as written; the model asks for the weights of a level to be divided by their sum.",
      "Die oberste Ebene ergibt wie angegeben zusammen {0}; das Modell verlangt, die Gewichte einer Ebene durch ihre Summe zu teilen."
    ),
    (
      "The weights count as written, whatever their sum.",
      "Die Gewichte zählen wie angegeben, gleich welche Summe sie ergeben."
    ),
    ("counts with the full points", "zählt es mit voller Punktzahl"),
    ("counts with no points", "zählt es ohne Punkte"),
    (
      "leaves the criterion out for that provider and shares its weight out among the others",
      "entfällt das Kriterium für diesen Anbieter, und sein Gewicht verteilt sich auf die übrigen"
    ),
    ("counts with {0} points", "zählt es mit {0} Punkten"),
    (
      "Only the buyer can grant it; then it {0}. A provider's own claim counts as not answered.",
      "Das kann nur der Auftraggeber zugestehen; dann {0}. Was ein Anbieter selbst behauptet, zählt als nicht beantwortet."
    ),
    ("The criteria model has none.", "Das Kriterienmodell hat keine."),
    (
      "Decided before any score is looked at. A must-have without an answer leaves the provider in the ranking, marked.",
      "Darüber wird entschieden, bevor eine Punktzahl betrachtet wird. Bei einem Muss-Kriterium ohne Antwort bleibt der Anbieter gekennzeichnet in der Rangfolge."
    ),
    (
      "Decided before any score is looked at. A must-have without an answer counts as failed.",
      "Darüber wird entschieden, bevor eine Punktzahl betrachtet wird. Ein Muss-Kriterium ohne Antwort gilt als nicht erfüllt."
    ),
    ("Files", "Dateien"),
    ("Criteria model", "Kriterienmodell"),
    ("To get it again", "Wiederholung"),
    ("Run {0} in the folder of the comparison.", "Im Ordner des Vergleichs {0} ausführen."),
    ("An offer nobody would take", "Ein Angebot, das niemand annähme"),
    (
      "An offer that is worst on everything but one criterion was added for a trial: no other score moved by a single bit.",
      "Probeweise wurde ein Angebot hinzugefügt, das bei allem außer einem Kriterium am schlechtesten ist: Keine andere Punktzahl änderte sich auch nur um ein Bit."
    ),
    ("Figures of others", "Zahlen Dritter"),
    ("Names", "Namen"),
    ("Notes", "Anmerkungen"),
    (
      "Providers have letters in the order of the ranking, in place of names, ids and files.",
      "Anstelle von Namen, Kennungen und Dateien tragen Anbieter Buchstaben in der Reihenfolge der Rangfolge."
    ),
    (
      "Roles have letters in the order of their weights, other evaluators in that of the number of their scores.",
      "Rollen tragen Buchstaben in der Reihenfolge ihrer Gewichte, andere Bewerter in der nach Zahl ihrer Bewertungen."
    ),
    ("How many bids meet each must-have", "Wie viele Angebote jedes Muss-Kriterium erfüllen"),
    ("Why", "Warum"),
    ("Met", "Erfüllt"),
    ("Failed", "Nicht erfüllt"),
    ("Every file that was read, with its fingerprint", "Jede gelesene Datei mit ihrem Fingerabdruck"),
    ("File", "Datei"),
    ("Bytes", "Byte"),
    ("SHA-256", "SHA-256"),
  ]
}
