extension GermanPhrases {
  /// Why a price formula has no result.
  package static let priceRefusals: List = [
    ("the price points are above 0, not {0}", "die Preispunkte liegen über 0, nicht bei {0}"),
    ("the exponent k is above 0, not {0}", "der Exponent k liegt über 0, nicht bei {0}"),
    (
      "the price share X lies strictly between 0 and 1, unlike {0}",
      "der Preisanteil X liegt echt zwischen 0 und 1, anders als {0}"
    ),
    (
      "the ceiling lies above the floor and the floor is at least 0, unlike {0} and {1}",
      "die Obergrenze liegt über der Untergrenze und diese nicht unter 0, anders als {0} und {1}"
    ),
    ("the least quality is at least 0", "die Mindestqualität ist mindestens 0"),
    (
      "the money for a point and the points where it starts are at least 0",
      "der Betrag je Punkt und die Punkte, ab denen er zählt, sind mindestens 0"
    ),
    (
      "the most that features can be worth is at least 0 each and below 1 in all",
      "der Höchstwert der Merkmale ist je Merkmal mindestens 0 und zusammen kleiner als 1"
    ),
    ("the formula needs the value of each of the {0} features", "die Formel braucht den Wert jedes der {0} Merkmale"),
    (
      "the value of a feature lies between 0 and the most it can be worth",
      "der Wert eines Merkmals liegt zwischen 0 und seinem Höchstwert"
    ),
    (
      "no bid is admissible, so there is no price to score",
      "kein Angebot ist zulässig, also ist kein Preis zu bewerten"
    ),
    ("the weight of the price lies in 0…1, unlike {0}", "das Gewicht des Preises liegt in 0…1, anders als {0}"),
    ("the result leaves the range of numbers", "das Ergebnis verlässt den Zahlenbereich"),
    ("the tender states no ceiling", "die Ausschreibung nennt keine Obergrenze"),
    ("the tender states no exponent", "die Ausschreibung nennt keinen Exponenten"),
    ("the tender states no price points", "die Ausschreibung nennt keine Preispunkte"),
    ("the tender states no price share X", "die Ausschreibung nennt keinen Preisanteil X"),
    ("the tender states no values of features", "die Ausschreibung nennt keine Werte von Merkmalen"),
    ("the tender states no money for quality", "die Ausschreibung nennt keinen Geldwert für Qualität"),
    (
      "the formula needs two bids: it measures each by the others",
      "die Formel braucht zwei Angebote: Sie misst jedes an den anderen"
    ),
    ("no bid has quality points above 0", "kein Angebot hat mehr als 0 Qualitätspunkte"),
    (
      "a price can only be divided by quality points above 0",
      "ein Preis lässt sich nur durch Qualitätspunkte über 0 teilen"
    ),
    ("no admissible bid has what the formula asks for", "kein zulässiges Angebot enthält, was die Formel verlangt"),
    (
      "quality weighed against a price score lies in 0…100",
      "Qualität, die gegen Preispunkte gewichtet wird, liegt zwischen 0 und 100"
    ),
  ]
}
