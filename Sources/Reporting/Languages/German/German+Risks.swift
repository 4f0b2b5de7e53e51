extension GermanPhrases {
  /// Cost against quality, risks and benefits.
  package static let risks: List = [
    ("Cost or quality", "Kosten oder Qualität"),
    ("Is the extra money worth it?", "Sind die Mehrkosten gerechtfertigt?"),
    ("not beaten on both", "in beidem von niemandem übertroffen"),
    ("cheaper and better: {0}", "günstiger und besser: {0}"),
    ("No cost is known of {0}.", "Kosten nicht bekannt: {0}."),
    (
      "Expected discounted cost in {0}, and the points of everything but the total cost",
      "Erwartete abgezinste Kosten in {0} und die Punkte für alles außer den Gesamtkosten"
    ),
    ("More than the cheapest", "Mehr als das günstigste Angebot"),
    ("Quality", "Qualität"),
    ("Beaten by", "Übertroffen von"),
    (
      "{0} is the cheapest, and nobody offers more quality.",
      "{0} ist am günstigsten, und niemand bietet mehr Qualität."
    ),
    (
      "One provider is the cheapest, and nobody offers more quality.",
      "Ein Anbieter ist am günstigsten, und niemand bietet mehr Qualität."
    ),
    ("from {0} to {1} {2} more for {3} points", "von {0} zu {1} {2} mehr für {3} Punkte"),
    (
      "{0} offers are beaten by nobody on both cost and quality; {1} is the cheapest. Along them, step by step: {2}.",
      "{0} Angebote werden von niemandem bei Kosten und Qualität zugleich übertroffen; am günstigsten ist {1}. Von einem zum nächsten: {2}."
    ),
    ("Expected cost, million {0}", "Erwartete Kosten, Mio. {0}"),
    ("Expected cost, thousand {0}", "Erwartete Kosten, Tsd. {0}"),
    ("Quality, points", "Qualität, Punkte"),
    (
      "Cost against quality; the line joins the offers that nobody beats on both. All figures stand in the table below.",
      "Kosten gegen Qualität; die Linie verbindet die Angebote, die niemand in beidem übertrifft. Alle Zahlen stehen in der Tabelle darunter."
    ),
    (
      "The expected cost of a risk is its probability times what it would cost on average. Risks are taken as independent of each other.",
      "Die erwarteten Kosten eines Risikos sind seine Wahrscheinlichkeit mal dem, was es im Mittel kosten würde. Die Risiken gelten als voneinander unabhängig."
    ),
    ("Risks", "Risiken"),
    ("What may go wrong, and what would it cost?", "Was kann schiefgehen, und was würde es kosten?"),
    ("looking at every combination of the risks", "aus allen Kombinationen der Risiken"),
    ("simulating {0} cases from the seed {1}", "durch Simulation mit dem Startwert {1} (Fälle: {0})"),
    (
      "What is not exceeded in nine cases of ten was found by {0}.",
      "Was in neun von zehn Fällen nicht überschritten wird, wurde so ermittelt: {0}."
    ),
    ("What the risks come to in today's money, in {0}", "Was die Risiken als Barwert ausmachen, in {0}"),
    ("Risks listed", "Genannte Risiken"),
    ("Cost without risks", "Kosten ohne Risiken"),
    ("In money of", "Geldwert"),
    ("year {0}", "Jahr {0}"),
    ("today", "heute"),
    ("All risks", "Alle Risiken"),
    ("{0}: {1}, expected {2}", "{0}: {1}, erwartet {2}"),
    ("1 risk", "1 Risiko"),
    ("{0} risks", "{0} Risiken"),
    ("Risks with {0}, in {1}", "Risiken bei {0}, in {1}"),
    ("Risk", "Risiko"),
    ("Probability", "Wahrscheinlichkeit"),
    ("Would cost on average", "Würde im Mittel kosten"),
    ("Expected, in today's money", "Erwartet, als Barwert"),
    ("Measured by", "Gemessen an"),
    ("Today", "Heute"),
    ("Target", "Ziel"),
    ("Answers for it", "Verantwortlich"),
    ("Benefits", "Nutzen"),
    ("What is the award expected to bring?", "Was soll der Zuschlag bringen?"),
    (
      "Expected of the award, whoever gets it; no score depends on it.",
      "Vom Zuschlag erwartet, wer immer ihn erhält; keine Punktzahl hängt davon ab."
    ),
    ("Benefits the buyer expects", "Nutzen, den der Auftraggeber erwartet"),
    ("Benefit", "Erwarteter Nutzen"),
  ]
}
