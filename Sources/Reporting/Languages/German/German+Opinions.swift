extension GermanPhrases {
  /// Second opinions: what other methods say of the same points.
  package static let opinions: List = [
    ("1 method", "1 Verfahren"),
    ("{0} methods", "{0} Verfahren"),
    ("Second opinions", "Zweitmeinungen"),
    ("Who would win by another method?", "Wer läge nach einem anderen Verfahren vorn?"),
    (
      "1 open answer counts as worst here, as it does in the ranking.",
      "1 offene Antwort zählt hier wie in der Rangfolge als schlechteste."
    ),
    (
      "{0} open answers count as worst here, as they do in the ranking.",
      "{0} offene Antworten zählen hier wie in der Rangfolge als schlechteste."
    ),
    ("Every rank and score by method", "Alle Ränge und Punktzahlen nach Verfahren"),
    ("None of the methods asked for has an answer.", "Keines der verlangten Verfahren kommt zu einem Ergebnis."),
    ("Every one of {0} puts {1} first, as the ranking does.", "Alle ({0}) sehen {1} vorn, wie die Rangfolge."),
    ("1 of {0} puts {1} first, as the ranking does.", "1 von {0} sieht {1} vorn, wie die Rangfolge."),
    ("These methods decide nothing.", "Diese Verfahren entscheiden nichts."),
    ("{0} of {1} put {2} first, as the ranking does.", "{0} von {1} sehen {2} vorn, wie die Rangfolge."),
    ("{0} by {1}", "{0} nach {1}"),
    ("no answer: {0}", "kein Ergebnis: {0}"),
    ("; may be proposed: {0}", "; vorschlagbar: {0}"),
    ("Who is first by which method", "Wer nach welchem Verfahren vorn liegt"),
    ("Second", "Zweiter Platz"),
    ("Third", "Dritter Platz"),
    ("Agrees with the ranking (τ)", "Übereinstimmung mit der Rangfolge (τ)"),
    ("Rank and score of each provider by each method", "Rang und Punktzahl jedes Anbieters nach jedem Verfahren"),
    ("{0}, lower is better", "{0}, weniger ist besser"),
    ("; W over all and the ranking is {0} of 1", "; W über alle und die Rangfolge beträgt {0} von 1"),
    (
      "How far two methods agree: Kendall’s τ, 1 for the same order and −1 for the opposite{0}",
      "Wie weit zwei Verfahren übereinstimmen: Kendalls τ, 1 bei gleicher Reihenfolge und −1 bei umgekehrter{0}"
    ),
    ("{0} has more points on {1}, {2} on {3}.", "{0} hat mehr Punkte bei {1}, {2} bei {3}."),
    ("Why they differ", "Warum sie sich unterscheiden"),
    ("{0} ({1} points of score)", "{0} ({1} Punkte der Punktzahl)"),
    ("Who wins if somebody else takes no part", "Wer vorn liegt, wenn ein anderer nicht teilnimmt"),
    ("1 of these trials cannot be run.", "1 dieser Proben lässt sich nicht rechnen."),
    ("{0} of these trials cannot be run.", "{0} dieser Proben lassen sich nicht rechnen."),
    (
      "In the ranking itself nobody but the winner can change who wins, since its scales do not depend on the bids.",
      "In der Rangfolge selbst kann niemand außer dem Ersten ändern, wer vorn liegt, denn ihre Skalen hängen nicht von den Angeboten ab."
    ),
    (
      "Each provider that is not first was left out in turn: no method names another winner then.",
      "Jeder Anbieter, der nicht vorn liegt, wurde probeweise weggelassen: Kein Verfahren nennt dann einen anderen Ersten."
    ),
    ("Rules of fair rankings that these methods break", "Regeln fairer Rangfolgen, die diese Verfahren verletzen"),
    ("{0}: not kept by {1}", "{0}: nicht eingehalten von {1}"),
    (
      "The order of providers and criteria changes nothing", "Die Reihenfolge von Anbietern und Kriterien ändert nichts"
    ),
    ("Another unit of a criterion changes nothing", "Eine andere Einheit eines Kriteriums ändert nichts"),
    (
      "A provider at least as good in everything never ranks below the other",
      "Ein Anbieter, der in allem mindestens so gut ist, liegt nie hinter dem anderen"
    ),
    ("A better answer never costs score or rank", "Eine bessere Antwort kostet nie Punkte oder Rang"),
    (
      "Leaving out a provider that did not win keeps the order of the rest",
      "Fällt ein Anbieter weg, der nicht vorn lag, bleibt die Reihenfolge der übrigen"
    ),
    (
      "A copy of a provider gets the same score and changes no winner",
      "Eine Kopie eines Anbieters erhält dieselbe Punktzahl und ändert nicht, wer vorn liegt"
    ),
    ("A criterion of weight 0 changes nothing", "Ein Kriterium mit dem Gewicht 0 ändert nichts"),
    ("Two runs give the same result", "Zwei Durchläufe ergeben dasselbe"),
    ("Every number is finite, or the problem is refused", "Jede Zahl ist endlich, oder die Aufgabe wird abgelehnt"),
    (
      "adds weighted points after scaling each criterion by the bids",
      "zählt gewichtete Punkte zusammen, nachdem jedes Kriterium an den Angeboten skaliert wurde"
    ),
    (
      "multiplies, so that very few points on one criterion cost more than they do in a sum",
      "multipliziert, sodass sehr wenige Punkte bei einem Kriterium mehr kosten als in einer Summe"
    ),
    (
      "measures the distance to the best and to the worst bid on every criterion at once",
      "misst den Abstand zum besten und zum schlechtesten Angebot über alle Kriterien zugleich"
    ),
    (
      "weighs the sum of all shortfalls against the largest single one",
      "wägt die Summe aller Rückstände gegen den größten einzelnen ab"
    ),
    (
      "counts on how much weight a bid beats each other one, whatever the distance",
      "zählt, mit wie viel Gewicht ein Angebot jedes andere schlägt, gleich mit welchem Abstand"
    ),
    ("takes the mean of a sum and a product", "nimmt das Mittel aus einer Summe und einem Produkt"),
    ("compares shares of the total of all bids", "vergleicht Anteile an der Summe aller Angebote"),
    ("compares the sum with that of an ideal bid", "vergleicht die Summe mit der eines idealen Angebots"),
    (
      "adds the points after scaling each criterion by the length of its column",
      "zählt die Punkte zusammen, nachdem jedes Kriterium durch die Länge seiner Spalte geteilt wurde"
    ),
    (
      "takes the order that three ways of counting agree on most",
      "nimmt die Reihenfolge, auf die sich drei Zählweisen am ehesten einigen"
    ),
    ("measures the distance to the average bid", "misst den Abstand zum durchschnittlichen Angebot"),
    (
      "measures the distance to the worst bid, straight first and step by step where that is near a tie",
      "misst den Abstand zum schlechtesten Angebot, zuerst geradlinig und bei fast gleichem Stand Schritt für Schritt"
    ),
    (
      "measures the distance to a border between the bids above and below their geometric mean",
      "misst den Abstand zu einer Grenze zwischen Angeboten über und unter ihrem geometrischen Mittel"
    ),
    (
      "compares with the best and with the worst bid at once",
      "vergleicht mit dem besten und dem schlechtesten Angebot zugleich"
    ),
    (
      "measures the distance to the ideal point of a fixed scale", "misst den Abstand zum Idealpunkt einer festen Skala"
    ),
    (
      "rewards balance between what is gained and what is given up",
      "belohnt Ausgewogenheit zwischen Gewinn und Verzicht"
    ),
    (
      "measures the distance to an ideal range on a fixed scale",
      "misst den Abstand zu einem Idealbereich auf einer festen Skala"
    ),
    ("Other answers: {0}.", "Andere Antworten: {0}."),
    ("1 more has no answer.", "1 weiteres kommt zu keinem Ergebnis."),
    ("{0} more have no answer.", "{0} weitere kommen zu keinem Ergebnis."),
    (
      "The ranking is by scales fixed beforehand; 1 of these methods scales by the bids that came in.",
      "Die Rangfolge beruht auf vorab festgelegten Skalen; 1 dieser Verfahren bildet seine Skalen aus den eingegangenen Angeboten."
    ),
    (
      "The ranking is by scales fixed beforehand; {0} of these methods scale by the bids that came in.",
      "Die Rangfolge beruht auf vorab festgelegten Skalen; {0} dieser Verfahren bilden ihre Skalen aus den eingegangenen Angeboten."
    ),
    (
      "The one method asked for puts {0} first, as the ranking does.",
      "Das eine verlangte Verfahren sieht {0} vorn, wie die Rangfolge."
    ),
    (
      "The bids measure the prices of each other here, so leaving one out would change the points themselves. That was not tried.",
      "Hier messen die Angebote ihre Preise aneinander; ohne eines davon wären schon die Punkte andere. Das wurde nicht erprobt."
    ),
    (
      "By {0} the first place would be shared without the offer of {1}: {2}.",
      "Nach {0} wäre der erste Platz ohne das Angebot von {1} geteilt: {2}."
    ),
    (
      "By {0} the first place of {1} hangs on {2}: without that offer it goes to {3}.",
      "Nach {0} hängt der erste Platz von {1} an {2}: ohne dieses Angebot geht er an {3}."
    ),
    (
      "Where it can be run, each provider that is not first was left out in turn: no method names another winner then.",
      "Wo es sich rechnen lässt, wurde jeder Anbieter, der nicht vorn liegt, probeweise weggelassen: Kein Verfahren nennt dann einen anderen Ersten."
    ),
    ("adds weighted points as they are", "zählt gewichtete Punkte zusammen, wie sie sind"),
    (
      "measures the distance to both ends of a fixed scale at once",
      "misst den Abstand zu beiden Enden einer festen Skala zugleich"
    ),
    ("What the points do to these methods", "Was die Punkte mit diesen Verfahren machen"),
    (
      "{0}: all providers have the same points, so it does nothing in {1}",
      "{0}: alle Anbieter haben dieselben Punkte, also ohne Wirkung in {1}"
    ),
    (
      "{0}: points that differ in their last figures only count as the whole scale in {1}",
      "{0}: Punkte, die sich nur in den letzten Stellen unterscheiden, zählen als die ganze Skala in {1}"
    ),
    (
      "{0}: the last figures of the points alone decide who is preferred in {1}",
      "{0}: allein die letzten Stellen der Punkte entscheiden, wer vorgezogen wird, in {1}"
    ),
    ("all levels are 0, so x/max is undefined", "alle haben 0 Punkte, also ist x/max nicht erklärt"),
    (
      "all levels are 0, so the length of the column is 0", "alle haben 0 Punkte, also hat die Spalte die Länge 0"
    ),
    ("all levels are 0, so their shares are undefined", "alle haben 0 Punkte, also gibt es keine Anteile daran"),
    ("the method needs levels above 0", "das Verfahren braucht Punkte über 0"),
    (
      "the average is not above 0, so no distance is a share of it",
      "der Durchschnitt ist nicht größer als 0, also ist kein Abstand ein Anteil davon"
    ),
    (
      "the worst levels come to 0 beside the best, and the formula divides by them",
      "die schlechtesten Punkte ergeben neben den besten 0, und die Formel teilt durch sie"
    ),
    (
      "a criterion is left out for the vendor, so that its weights are not those of the others",
      "ein Kriterium zählt für diesen Anbieter nicht, sodass seine Gewichte nicht die der anderen sind"
    ),
  ]
}
