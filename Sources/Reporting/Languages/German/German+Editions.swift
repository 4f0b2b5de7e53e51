extension GermanPhrases {
  /// What tells the editions apart: the debrief of a bidder, the questions to it, and the book.
  package static let editions: List = [
    ("Board edition", "Ausgabe für den Vorstand"),
    ("Debrief of {0}", "Bieterinformation für {0}"),
    ("Questions to {0}", "Fragen an {0}"),
    ("Every comparison with its answer", "Jeder Vergleich mit seinem Ergebnis"),
    ("Comparison", "Vergleich"),
    ("As of", "Stand"),
    ("For", "Für"),
    ("Ranked", "Bewertet"),
    ("Not complete.", "Unvollständig."),
    ("{0} The files of 1 comparison have errors.", "{0} Die Dateien von 1 Vergleich haben Fehler."),
    ("{0} The files of {1} comparisons have errors.", "{0} Die Dateien von {1} Vergleichen haben Fehler."),
    ("Comparison book", "Vergleichsbuch"),
    ("Comparisons", "Vergleiche"),
    ("There is no comparison here.", "Hier ist kein Vergleich."),
    ("One folder each, in the order of their names", "Je ein Ordner, in der Reihenfolge der Namen"),
    ("its files have errors; run {0}", "die Dateien haben Fehler; siehe {0}"),
    ("Remarks", "Hinweise"),
    (
      "The rest does not fit into a comment; it stands in the report.",
      "Der Rest passt nicht in einen Kommentar; er steht im Bericht."
    ),
    ("Relative advantages of the winner", "Relative Vorteile des Gewinners"),
    ("Relative advantages of the bid", "Relative Vorteile des Angebots"),
    ("Strengths of the bid", "Stärken des Angebots"),
    ("Advantages", "Vorteile"),
    ("Relative advantages and strengths", "Relative Vorteile und Stärken"),
    ("What speaks for which bid?", "Was spricht für welches Angebot?"),
    ("and {0} more", "und {0} weitere"),
    ("{0} ({1}): more points on {2}", "{0} ({1}): mehr Punkte bei {2}"),
    ("{0} has more points on no criterion.", "{0} hat bei keinem Kriterium mehr Punkte."),
    ("{0}: {1}, {2} of 100 points", "{0}: {1}, {2} von 100 Punkten"),
    ("Remarks on the bid", "Hinweise zum Angebot"),
    ("Own answers", "Eigene Antworten"),
    ("The bid as it was read", "Das Angebot, wie es gelesen wurde"),
    ("Was every answer read as it was meant?", "Wurde jede Antwort so gelesen, wie sie gemeint war?"),
    ("Area", "Bereich"),
    ("Own points", "Eigene Punkte"),
    ("Points of {0}", "Punkte von {0}"),
    ("Who has more", "Wer mehr hat"),
    ("kept back", "zurückgehalten"),
    (
      "Each area counts from 0 to 100 points, by what its criteria count; the score is the sum of weight × points.",
      "Jeder Bereich zählt 0 bis 100 Punkte, je nachdem, was seine Kriterien zählen; die Punktzahl ist die Summe aus Gewicht × Punkten."
    ),
    ("Areas", "Bereiche"),
    ("Points by area", "Punkte nach Bereich"),
    ("Where were points won and lost?", "Wo wurden Punkte gewonnen und verloren?"),
    (
      "They are shown for information; a bid that fails a must-have is not ranked.",
      "Sie dienen nur der Information; ein Angebot, das ein Muss-Kriterium verfehlt, wird nicht in die Rangfolge aufgenommen."
    ),
    ("Points from 0 to 100 in each area", "Punkte von 0 bis 100 in jedem Bereich"),
    ("neither", "keiner von beiden"),
    ("Method", "Verfahren"),
    ("By which rules did the points come about?", "Nach welchen Regeln kamen die Punkte zustande?"),
    ("What counts as 0 and as 100", "Was als 0 und was als 100 zählt"),
    ("Does the bid meet what is required?", "Erfüllt das Angebot, was verlangt ist?"),
    ("It meets the one must-have.", "Es erfüllt das eine Muss-Kriterium."),
    ("It meets all {0} must-haves.", "Es erfüllt alle {0} Muss-Kriterien."),
    ("not answered: {0}", "nicht beantwortet: {0}"),
    (
      "It meets {0} of {1}. Must-haves are decided before any score is looked at, and no score makes up for one.",
      "Erfüllt: {0}, verlangt: {1}. Über Muss-Kriterien wird entschieden, bevor eine Punktzahl betrachtet wird, und keine Punktzahl gleicht eines aus."
    ),
    (
      "Must-haves that are not met, and those without an answer",
      "Muss-Kriterien, die nicht erfüllt sind, und solche ohne Antwort"
    ),
    ("What is asked", "Was verlangt ist"),
    ("Why it is not met", "Warum es nicht erfüllt ist"),
    ("Result", "Ergebnis"),
    ("What this sheet holds.", "Was dieses Blatt enthält."),
    (
      "{0} It is written for {1} alone: its own answers in full, of the winner the points of whole areas in whole points, and nothing of any other bid.",
      "{0} Es ist nur für {1} bestimmt: die eigenen Antworten vollständig, vom Gewinner die Punkte ganzer Bereiche in ganzen Punkten, und nichts aus einem anderen Angebot."
    ),
    (
      "Where an area rests on one answer the winner's points are kept back, because they would give the answer away.",
      "Wo ein Bereich auf einer einzigen Antwort beruht, werden die Punkte des Gewinners zurückgehalten, weil sie diese Antwort verraten würden."
    ),
    (
      "{0}: not ranked, because a must-have is not met",
      "{0}: nicht in der Rangfolge, weil ein Muss-Kriterium nicht erfüllt ist"
    ),
    ("{0}: shared place {1} of {2}", "{0}: geteilter Platz {1} von {2}"),
    ("{0}: place {1} of {2}", "{0}: Platz {1} von {2}"),
    (
      "A bid that fails a must-have is not ranked, whatever its other answers are worth.",
      "Ein Angebot, das ein Muss-Kriterium verfehlt, kommt nicht in die Rangfolge, was seine anderen Antworten auch wert sind."
    ),
    ("The bid has {0} of 100 points.", "Das Angebot hat {0} von 100 Punkten."),
    ("It was chosen on {0}.", "Es erhielt am {0} den Zuschlag."),
    ("No award is recorded yet.", "Ein Zuschlag ist noch nicht verzeichnet."),
    ("{0} was chosen on {1} with about {2} points.", "{0} erhielt am {1} mit rund {2} Punkten den Zuschlag."),
    ("{0} was chosen on {1}.", "{0} erhielt am {1} den Zuschlag."),
    (
      "{0} is first with about {1} points; no award is recorded yet.",
      "{0} liegt mit rund {1} Punkten vorn; ein Zuschlag ist noch nicht verzeichnet."
    ),
    ("{0} is first; no award is recorded yet.", "{0} liegt vorn; ein Zuschlag ist noch nicht verzeichnet."),
    ("What would have changed it", "Was es geändert hätte"),
    ("What would have changed the result", "Was das Ergebnis geändert hätte"),
    ("What would the bid have had to show?", "Was hätte das Angebot zeigen müssen?"),
    ("Only the must-have above stands against it.", "Dagegen steht nur das oben genannte Muss-Kriterium."),
    ("The must-haves above stand against it.", "Dagegen stehen die oben genannten Muss-Kriterien."),
    (
      "Had the bid met every must-have, its answers as they are would have had {0} of 100 points, more than the winner.",
      "Hätte das Angebot alle Muss-Kriterien erfüllt, wären seine Antworten {0} von 100 Punkten wert gewesen, mehr als die des Gewinners."
    ),
    (
      "Had the bid met every must-have, its answers as they are would have had {0} of 100 points, less than the winner.",
      "Hätte das Angebot alle Muss-Kriterien erfüllt, wären seine Antworten {0} von 100 Punkten wert gewesen, weniger als die des Gewinners."
    ),
    (
      "Had the bid met every must-have, its answers as they are would have had {0} of 100 points.",
      "Hätte das Angebot alle Muss-Kriterien erfüllt, wären seine Antworten {0} von 100 Punkten wert gewesen."
    ),
    (
      "No single better answer, everything else as offered, would have been enough for the first place.",
      "Keine einzelne bessere Antwort hätte, alles andere wie angeboten, für den ersten Platz gereicht."
    ),
    (
      "A better answer on one criterion alone, everything else as offered, could have been enough:",
      "Eine bessere Antwort bei nur einem Kriterium hätte, alles andere wie angeboten, reichen können:"
    ),
    (
      "One level at a time, everything else as offered: at the level named the bid would have been level with the first, and ahead of it beyond.",
      "Je ein Wert, alles andere wie angeboten: Beim genannten Wert hätte das Angebot mit dem ersten gleichauf gelegen, jenseits davon vor ihm."
    ),
    ("Levels that would have been needed", "Werte, die nötig gewesen wären"),
    ("In the bid", "Im Angebot"),
    ("Needed", "Nötig"),
    ("In other words", "Anders gesagt"),
    ("Nothing is open in the bid.", "Im Angebot ist nichts offen."),
    (
      "The bid gives no answer that counts on {0}. The questions stand in the order in which they are best answered. Until an answer is filed, what is open counts as worst.",
      "Im Angebot fehlt eine zählende Antwort auf: {0}. Die Fragen stehen in der Reihenfolge, in der sie am besten beantwortet werden. Bis eine Antwort vorliegt, zählt das Offene als schlechteste Antwort."
    ),
    ("Questions", "Fragen"),
    ("Answers that are open", "Offene Antworten im Angebot"),
    ("What does the bid not say?", "Was sagt das Angebot nicht?"),
    ("Criteria without an answer, or with a range", "Kriterien ohne Antwort oder mit einer Spanne"),
    ("No.", "Nr."),
    ("Question", "Frage"),
    ("It is computed, and cannot be: {0}", "Der Wert wird berechnet und kann es nicht werden: {0}"),
    ("Must-haves first", "Zuerst die Muss-Kriterien"),
    (
      "What has to be confirmed before the bid can be chosen?",
      "Was muss bestätigt sein, bevor das Angebot gewählt werden kann?"
    ),
    ("Must-haves without an answer", "Muss-Kriterien ohne Antwort"),
    ("To be checked", "Zu prüfen"),
    ("What in the bid needs a second look?", "Was im Angebot braucht einen zweiten Blick?"),
  ]
}
