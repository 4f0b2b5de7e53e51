extension GermanPhrases {
  /// Price formulas, what they decide, and what speaks against each.
  package static let prices: List = [
    ("Price formulas", "Preisformeln"),
    (
      "Would another price formula choose another provider?",
      "Würde eine andere Preisformel einen anderen Anbieter wählen?"
    ),
    (
      "The formula that counts has no result here: {0}. What other formulas give changes nothing.",
      "Die maßgebliche Formel hat hier kein Ergebnis: {0}. Was andere Formeln ergeben, ändert nichts."
    ),
    (
      "The formula that counts has no result here. What other formulas give changes nothing.",
      "Die maßgebliche Formel hat hier kein Ergebnis. Was andere Formeln ergeben, ändert nichts."
    ),
    ("The agreed formula is “{0}”.", "Vereinbart ist die Formel „{0}“."),
    (
      "No ceiling is given and nobody agreed on a formula, so “{0}” counts.",
      "Es ist weder eine Obergrenze angegeben noch eine Formel vereinbart; daher gilt die Formel „{0}“."
    ),
    ("It puts {0} first, and only it counts.", "Sie setzt {0} auf Platz eins, und nur sie zählt."),
    ("No other formula has a result here.", "Keine andere Formel hat hier ein Ergebnis."),
    ("The one other with a result does the same.", "Die einzige andere mit einem Ergebnis tut das auch."),
    ("Each of the {0} others with a result does the same.", "Jede der {0} anderen mit einem Ergebnis tut das auch."),
    ("{0} with {1}", "{0} bei {1}"),
    (
      "The one other formula with a result would put another provider first: {0}.",
      "Die einzige andere Formel mit einem Ergebnis würde einen anderen Anbieter auf Platz eins setzen: {0}."
    ),
    (
      "Of the other formulas, each of the {0} would put another provider first: {1}.",
      "Jede der {0} anderen Formeln würde einen anderen Anbieter auf Platz eins setzen: {1}."
    ),
    (
      "Of the other formulas, {0} of the {1} would put another provider first: {2}.",
      "Bei {0} der {1} anderen Formeln läge ein anderer Anbieter vorn: {2}."
    ),
    ("agreed", "vereinbart"),
    ("counts", "maßgeblich"),
    (
      "Points by formula, price and all other criteria together{0}; the highest is first",
      "Punkte je Formel, Preis und alle übrigen Kriterien zusammen{0}; der höchste Wert liegt vorn"
    ),
    (
      "Prices corrected for all other criteria in {0}{1}; the lowest is first",
      "Um alle übrigen Kriterien bereinigte Preise in {0}{1}; der niedrigste liegt vorn"
    ),
    (
      "Prices corrected for all other criteria{0}; the lowest is first",
      "Um alle übrigen Kriterien bereinigte Preise{0}; der niedrigste liegt vorn"
    ),
    ("Formula", "Formel"),
    (
      "The price is the expected cost over the contract. It weighs {0} here; everything else in a score stays as it is.",
      "Preis sind hier die erwarteten Kosten über die Laufzeit. Ihr Gewicht beträgt {0}; alles andere an einer Punktzahl bleibt, wie es ist."
    ),
    (
      "{0} is knocked out: no formula scores a knocked-out bid or measures others by it.",
      "Ausgeschieden ist {0}: Keine Formel bewertet ein ausgeschiedenes Angebot oder misst andere daran."
    ),
    (
      "{0} are knocked out: no formula scores a knocked-out bid or measures others by it.",
      "Ausgeschieden sind {0}: Keine Formel bewertet ein ausgeschiedenes Angebot oder misst andere daran."
    ),
    (
      "Where a criterion does not apply to a bid, its weight goes to the others, the price among them: so scores of the ranking differ from the line that counts.",
      "Trifft ein Kriterium auf ein Angebot nicht zu, geht sein Gewicht auf die übrigen über, auch auf den Preis; daher weichen Punktzahlen der Rangfolge von der maßgeblichen Zeile ab."
    ),
    (
      "The ranking counts the cost between what the model calls 0 and 100, which is not the agreed formula's scale: so its scores differ from the agreed line.",
      "Die Rangfolge bewertet die Kosten zwischen dem, was im Modell als 0 und als 100 zählt; das ist nicht die Skala der vereinbarten Formel. Daher weichen ihre Punktzahlen von der vereinbarten Zeile ab."
    ),
    ("{0}: without {1}, {2}.", "{0}, ohne {1}: {2}."),
    (
      "Under none of these formulas does a bid that does not win decide the order of two others.",
      "Bei keiner dieser Formeln entscheidet ein unterlegenes Angebot über die Reihenfolge zweier anderer."
    ),
    (
      "Where a bid that does not win decides between two others",
      "Wo ein unterlegenes Angebot zwischen zwei anderen entscheidet"
    ),
    ("there is no order: {0}", "es gibt keine Reihenfolge: {0}"),
    ("{0} and {1} become level", "{0} und {1} liegen dann gleichauf"),
    ("{0} comes ahead of {1} instead of level with it", "{0} liegt dann vor {1} statt gleichauf"),
    ("{0} and {1} change places", "{0} und {1} tauschen die Plätze"),
    ("What is wrong with each formula", "Was gegen die einzelnen Formeln spricht"),
    ("{0} without a result, and why", "{0} ohne Ergebnis, mit Begründung"),
    ("1 formula", "1 Formel"),
    ("{0} formulas", "{0} Formeln"),
    ("Abnormally low bids", "Ungewöhnlich niedrige Angebote"),
    (
      "None: no bid costs less than {0} of the median of the admissible bids or below the floor of {1}.",
      "Keine: Kein Angebot kostet weniger als {0} des Medians der zulässigen Angebote oder weniger als die Untergrenze von {1}."
    ),
    (
      "None: no bid costs less than {0} of the median of the admissible bids.",
      "Keine: Kein Angebot kostet weniger als {0} des Medians der zulässigen Angebote."
    ),
    (
      "A question to the provider, never a knock-out. Bids that are out already are looked at as well.",
      "Anlass für eine Frage an den Anbieter, nie ein Ausschlussgrund. Auch bereits ausgeschiedene Angebote werden betrachtet."
    ),
    ("below {0} % of the median of the admissible bids", "unter {0}\u{A0}% des Medians der zulässigen Angebote"),
    (
      "below what wages, supervision, facilities, technology, telecoms and margin come to",
      "unter der Summe aus Löhnen, Führung, Räumen, Technik, Telekommunikation und Marge"
    ),
    (
      "below the floor that was set before the bids were opened",
      "unter der Grenze, die vor dem Öffnen der Angebote festgelegt wurde"
    ),
    ("{0}, and {1}", "{0} und {1}"),
    (
      "How will you deliver everything asked for at this price? It is {0}.",
      "Wie soll zu diesem Preis alles Verlangte geleistet werden? Er liegt {0}."
    ),
    (
      ", {0} of the ceiling, as the buyer named none",
      ", {0} der Obergrenze, da der Auftraggeber keine Untergrenze nannte"
    ),
    ("the limit", "der Grenzwert"),
    ("what it should cost", "die kalkulierten Kosten"),
    ("the floor", "die Untergrenze"),
    ("{0} counts as an amount in {1}.", "{0}: Es zählt der Betrag in {1}."),
    ("{0} counts as an amount.", "{0}: Es zählt der Betrag."),
    (
      "Its points come from the formula “{0}” over the bids that are not knocked out; a knocked-out bid is shown with what it would have had beside them.",
      "Die Punkte ergeben sich aus der Formel „{0}“ über die nicht ausgeschiedenen Angebote; bei einem ausgeschiedenen Angebot steht, was es neben ihnen erhalten hätte."
    ),
    (
      "No ceiling is given and nobody agreed on a formula, so each price is measured by the lowest bid.",
      "Es ist weder eine Obergrenze angegeben noch eine Formel vereinbart; daher wird jeder Preis am niedrigsten Angebot gemessen."
    ),
    (
      "The buyer agreed on a formula that measures each price by the other bids.",
      "Der Auftraggeber hat eine Formel vereinbart, die jeden Preis an den anderen Angeboten misst."
    ),
    (
      "Each provider that did not win was left out in turn: the order of no two others changes.",
      "Jeder unterlegene Anbieter wurde einmal weggelassen: Die Reihenfolge zweier anderer ändert sich dadurch nie."
    ),
    (
      "Leaving out a provider that did not win would change the order of two others; see Data quality.",
      "Ließe man einen unterlegenen Anbieter weg, änderte sich die Reihenfolge zweier anderer; siehe Datenqualität."
    ),
    (
      ", except on {0}: there a bid is measured by the others that are not knocked out, so that adding or removing one of them can change other scores, through the formula alone. A knocked-out provider changes none.",
      ", außer bei {0}: Dort wird ein Angebot an den anderen nicht ausgeschiedenen gemessen; kommt eines hinzu oder fällt eines weg, können sich andere Punktzahlen ändern, allein durch die Formel. Ein ausgeschiedener Anbieter ändert keine."
    ),
    (
      "Only one bid is admissible, so it scores 100 whatever its price",
      "Nur ein Angebot ist zulässig; es erhält 100 Punkte, was immer es kostet"
    ),
    ("Lowest price divided by price", "Niedrigster Preis geteilt durch Preis"),
    ("100 × lowest price ÷ price", "100 × niedrigster Preis ÷ Preis"),
    (
      "The score depends on the lowest bid, falls unevenly, and squeezes dear bids together.",
      "Die Punktzahl hängt vom niedrigsten Angebot ab, fällt ungleichmäßig und rückt teure Angebote zusammen."
    ),
    ("Straight line from the lowest to the highest price", "Gerade vom niedrigsten zum höchsten Preis"),
    (
      "100 × (highest price − price) ÷ (highest price − lowest price); 100 for all if equal",
      "100 × (höchster Preis − Preis) ÷ (höchster Preis − niedrigster Preis); 100 für alle, wenn gleich"
    ),
    (
      "It always uses the whole of 0 to 100, so the price counts for more than its weight says, and the dearest bid moves all others.",
      "Sie schöpft immer die ganze Spanne von 0 bis 100 aus; der Preis zählt dadurch mehr, als sein Gewicht sagt, und das teuerste Angebot verschiebt alle anderen."
    ),
    (
      "One point off for every per cent above the lowest price", "Ein Punkt Abzug je Prozent über dem niedrigsten Preis"
    ),
    (
      "100 × (1 − (price − lowest price) ÷ lowest price), at least 0",
      "100 × (1 − (Preis − niedrigster Preis) ÷ niedrigster Preis), mindestens 0"
    ),
    (
      "The score depends on the lowest bid and is 0 from twice the lowest price on.",
      "Die Punktzahl hängt vom niedrigsten Angebot ab und ist ab dem doppelten niedrigsten Preis 0."
    ),
    ("Distance from the mean price", "Abstand vom Durchschnittspreis"),
    (
      "50 − 100 × (price − mean price) ÷ mean price, kept within 0 and 100",
      "50 − 100 × (Preis − Durchschnittspreis) ÷ Durchschnittspreis, auf 0 bis 100 begrenzt"
    ),
    (
      "The score depends on all bids and can be moved by bids handed in to move it.",
      "Die Punktzahl hängt von allen Angeboten ab und lässt sich durch eigens dafür abgegebene Angebote verschieben."
    ),
    ("Distance from the median price", "Abstand vom Medianpreis"),
    (
      "50 − 100 × (price − median price) ÷ median price, kept within 0 and 100",
      "50 − 100 × (Preis − Medianpreis) ÷ Medianpreis, auf 0 bis 100 begrenzt"
    ),
    (
      "The score depends on the other bids, though one odd bid moves it less than it moves a mean.",
      "Die Punktzahl hängt von den anderen Angeboten ab; ein einzelner Ausreißer verschiebt sie aber weniger als einen Durchschnitt."
    ),
    ("Place between a fixed ceiling and floor", "Lage zwischen fester Ober- und Untergrenze"),
    (
      "100 × (ceiling − price) ÷ (ceiling − floor), kept within 0 and 100",
      "100 × (Obergrenze − Preis) ÷ (Obergrenze − Untergrenze), auf 0 bis 100 begrenzt"
    ),
    (
      "It is only as good as the band, which the buyer must be able to defend.",
      "Sie ist nur so gut wie die beiden Grenzen, die der Auftraggeber begründen können muss."
    ),
    ("Lowest price divided by price, raised to a power", "Niedrigster Preis geteilt durch Preis, potenziert"),
    ("100 × (lowest price ÷ price) to the power k", "100 × (niedrigster Preis ÷ Preis) hoch k"),
    (
      "The score depends on the lowest bid, and the exponent decides how much a price difference counts.",
      "Die Punktzahl hängt vom niedrigsten Angebot ab, und der Exponent entscheidet, wie viel ein Preisunterschied zählt."
    ),
    ("Price for each quality point", "Preis je Qualitätspunkt"),
    (
      "price ÷ quality points, among bids with the least quality asked for; the lowest wins",
      "Preis ÷ Qualitätspunkte, unter den Angeboten mit der verlangten Mindestqualität; der niedrigste Wert gewinnt"
    ),
    (
      "There is no weight in it, and it can pay far too much for quality.",
      "Sie enthält kein Gewicht und kann Qualität viel zu teuer bezahlen."
    ),
    ("World Bank rated criteria", "Bewertete Kriterien der Weltbank"),
    (
      "100 × (X × lowest price ÷ price + (1 − X) × quality points ÷ highest quality points)",
      "100 × (X × niedrigster Preis ÷ Preis + (1 − X) × Qualitätspunkte ÷ höchste Qualitätspunkte)"
    ),
    (
      "Both terms depend on the other bids: the cheapest moves one, the best the other.",
      "Beide Teile hängen von den anderen Angeboten ab: Das günstigste verschiebt den einen, das beste den anderen."
    ),
    ("Negometrix best value", "Bester Wert nach Negometrix"),
    (
      "sum of quality points + price points × lowest price ÷ price",
      "Summe der Qualitätspunkte + Preispunkte × niedrigster Preis ÷ Preis"
    ),
    ("The score depends on the lowest bid.", "Die Punktzahl hängt vom niedrigsten Angebot ab."),
    ("Price corrected for features, as in Prozorro", "Um Merkmale bereinigter Preis, wie bei Prozorro"),
    (
      "price ÷ (1 + sum of feature values ÷ (1 − sum of the most they can be)); the lowest wins",
      "Preis ÷ (1 + Summe der Merkmalswerte ÷ (1 − Summe ihrer Höchstwerte)); der niedrigste Wert gewinnt"
    ),
    (
      "What a feature is worth must be agreed beforehand, as a share of a price nobody knows yet.",
      "Was ein Merkmal wert ist, muss vorab vereinbart werden, als Anteil an einem Preis, den noch niemand kennt."
    ),
    ("Price less the money that quality is worth", "Preis abzüglich des Geldwerts der Qualität"),
    (
      "price − money for each quality point above the start; the lowest wins",
      "Preis − Geldbetrag je Qualitätspunkt über dem Anfangswert; der niedrigste Wert gewinnt"
    ),
    (
      "What a quality point is worth in money must be agreed beforehand.",
      "Was ein Qualitätspunkt in Geld wert ist, muss vorab vereinbart werden."
    ),
  ]
}
