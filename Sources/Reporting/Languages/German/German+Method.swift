extension GermanPhrases {
  /// The rules, what counts as 0 and as 100, and the files.
  package static let method: List = [
    ("Method and inputs", "Verfahren und Eingaben"),
    ("Could somebody else get the same result?", "Käme jemand anders zum selben Ergebnis?"),
    (
      "All come out of a method, as is said under “How the weights arose”.",
      "Alle ergeben sich aus einem Verfahren, siehe „Wie die Gewichte entstanden“."
    ),
    (
      "The model asks for the weights of a level to be divided by their sum.",
      "Das Modell verlangt, die Gewichte einer Ebene durch ihre Summe zu teilen."
    ),
    ("How the weights arose", "Wie die Gewichte entstanden"),
    (
      "Some come out of a method, as is said under “How the weights arose”; of the others the model says:",
      "Einige ergeben sich aus einem Verfahren, siehe „Wie die Gewichte entstanden“; zu den anderen sagt das Modell:"
    ),
    ("Criteria of {0}", "Kriterien unter {0}"),
    (
      "How well the statements behind the weights agree: {0}",
      "Wie gut die Aussagen hinter den Gewichten zusammenpassen: {0}"
    ),
    ("Figure", "Kennzahl"),
    ("Value", "Wert"),
    ("Passes", "Bestanden"),
    ("What it says", "Was sie besagt"),
    ("The weights were stated as shares of the whole.", "Die Gewichte wurden als Anteile am Ganzen angegeben."),
    (
      "Points were given to the criteria of the level; each weight is its share of them.",
      "Die Kriterien der Ebene erhielten Punkte; jedes Gewicht ist sein Anteil daran."
    ),
    (
      "Each swing from the worst to the best level was given points beside 100 for the most important one.",
      "Jeder Schritt vom schlechtesten zum besten Wert erhielt Punkte, der wichtigste 100."
    ),
    (
      "The criteria were ordered by importance; the weights are the centre of all that keep the order.",
      "Die Kriterien wurden nach Wichtigkeit geordnet; die Gewichte sind die Mitte aller, die diese Ordnung einhalten."
    ),
    (
      "The criteria were ordered by importance; the weights fall by equal steps.",
      "Die Kriterien wurden nach Wichtigkeit geordnet; die Gewichte fallen in gleichen Schritten."
    ),
    (
      "The criteria were ordered by importance; the weights are the reciprocals of the places.",
      "Die Kriterien wurden nach Wichtigkeit geordnet; die Gewichte sind die Kehrwerte der Plätze."
    ),
    (
      "The criteria were compared pair by pair (1 comparison).",
      "Die Kriterien wurden paarweise verglichen (1 Vergleich)."
    ),
    (
      "The criteria were compared pair by pair ({0} comparisons).",
      "Die Kriterien wurden paarweise verglichen ({0} Vergleiche)."
    ),
    (
      "{0} of {1} were left out, so the rest was fitted on logarithms.",
      "{0} von {1} fehlen, daher wurde der Rest über Logarithmen angepasst."
    ),
    (
      "Every criterion was compared with the best ({0}) and the worst ({1}).",
      "Jedes Kriterium wurde mit dem wichtigsten ({0}) und dem unwichtigsten ({1}) verglichen."
    ),
    ("Tied criteria share the mean of their places.", "Gleich wichtige Kriterien teilen sich das Mittel ihrer Plätze."),
    ("consistency ratio (saaty)", "Konsistenzverhältnis (Saaty)"),
    ("consistency ratio (tummala_ling)", "Konsistenzverhältnis (Tummala und Ling)"),
    ("geometric consistency index", "geometrischer Konsistenzindex"),
    ("worst triad (Koczkodaj)", "schlechteste Dreiergruppe (Koczkodaj)"),
    ("largest deviation (ξ)", "größte Abweichung (ξ)"),
    ("input-based consistency ratio", "Konsistenzverhältnis der Eingaben"),
    ("widest range of a weight", "größter Spielraum eines Gewichts"),
    (
      "no index of random comparisons is known beyond {0} things",
      "über {0} Kriterien hinaus ist kein Index zufälliger Vergleiche bekannt"
    ),
    (
      "the index of these comparisons divided by that of random ones",
      "der Index dieser Vergleiche geteilt durch den zufälliger Vergleiche"
    ),
    (
      "the mean square by which the comparisons miss the weights on a logarithmic scale",
      "das mittlere Quadrat, um das die Vergleiche die Gewichte auf logarithmischer Skala verfehlen"
    ),
    (
      "{0} against {1} does not agree with the way over {2}, which {3} would do",
      "{0} gegenüber {1} passt nicht zum Weg über {2}; {3} würde passen"
    ),
    (
      "{0} against {1} does not agree with the way over {2}; {3} would do, which is beyond the scale, so look at the other two",
      "{0} gegenüber {1} passt nicht zum Weg über {2}; {3} würde passen, liegt aber jenseits der Skala, also gilt der Blick den beiden anderen"
    ),
    ("{0} against {1} does not agree with the way over {2}", "{0} gegenüber {1} passt nicht zum Weg über {2}"),
    ("all comparisons agree with each other", "alle Vergleiche passen zueinander"),
    (
      "by how much the weights miss the comparison they fit least",
      "wie weit die Gewichte den Vergleich verfehlen, zu dem sie am wenigsten passen"
    ),
    (
      "how far the way over a criterion misses best against worst: 0 if all agree, above 1 only if one is said to be further from best or worst than these from each other",
      "wie weit der Weg über ein Kriterium den Vergleich von wichtigstem und unwichtigstem verfehlt; 0, wenn alles passt, über 1 nur, wenn eines weiter vom wichtigsten oder unwichtigsten entfernt sein soll als diese voneinander"
    ),
    ("no other weights are as good", "keine anderen Gewichte sind ebenso gut"),
    (
      "other weights are as good, these are in the middle of them",
      "andere Gewichte sind ebenso gut, diese liegen in deren Mitte"
    ),
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
