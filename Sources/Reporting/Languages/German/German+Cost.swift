extension GermanPhrases {
  /// Cost over the years, and what it rests on.
  package static let cost: List = [
    ("Cost", "Kosten"),
    ("Cost over the years", "Kosten über die Jahre"),
    ("What does each provider cost over the years?", "Was kostet welcher Anbieter über die Jahre?"),
    ("no reason is known", "der Grund ist nicht bekannt"),
    (
      "No cost could be worked out, so it is missing here and not 0:",
      "Für diese Anbieter ließen sich keine Kosten ermitteln; sie fehlen hier und zählen nicht als 0:"
    ),
    ("What the money is for", "Wofür bezahlt wird"),
    ("Year by year", "Jahr für Jahr"),
    ("In today's money", "Als Barwert"),
    ("How it is counted", "Wie gerechnet wird"),
    ("What an hour and a contact cost", "Was eine Stunde und ein Kontakt kosten"),
    ("Cost that is easily forgotten", "Leicht vergessene Kosten"),
    ("What was assumed because nobody gave it", "Was mangels Angaben angenommen wurde"),
    ("Exchange rates", "Wechselkurse"),
    ("Over {0}", "Über {0}"),
    (
      "{0} {1} is expected to cost {2} in today's money, risks included",
      "{0} sind für {1} Kosten von {2} zu erwarten, als Barwert und einschließlich der Risiken"
    ),
    (
      "{0} the ranked providers are expected to cost from {1} ({2}) to {3} ({4}) in today's money, risks included",
      "{0} sind für die Anbieter der Rangfolge Kosten von {1} ({2}) bis {3} ({4}) zu erwarten, als Barwert und einschließlich der Risiken"
    ),
    (", with a ceiling of {0}", ", bei einer Obergrenze von {0}"),
    ("All amounts are in {0}.", "Alle Beträge in {0}."),
    ("{0}, in {1}: {2}", "{0}, in {1}: {2}"),
    ("Sum of all years, in the bars in {0}", "Summe aller Jahre, in den Balken in {0}"),
    ("Sum of years", "Summe der Jahre"),
    ("What it is made of", "Woraus sie besteht"),
    ("{0} billion", "Mrd. {0}"),
    ("{0} million", "Mio. {0}"),
    ("{0} thousand", "Tsd. {0}"),
    ("What the money is for: sum of all years in {0}", "Wofür bezahlt wird: Summe aller Jahre in {0}"),
    ("Staying in-house", "Eigenbetrieb"),
    (", years {0} to {1}", ", Jahre {0} bis {1}"),
    ("Year by year, in the money of each year, in {0}", "Jahr für Jahr, im Geldwert des jeweiligen Jahres, in {0}"),
    ("Before the start", "Vor Beginn"),
    ("Year {0}", "Jahr {0}"),
    ("Expected cost, share of the ceiling", "Erwartete Kosten, Anteil an der Obergrenze"),
    ("In today's money, in {0}", "Als Barwert, in {0}"),
    ("Without risks", "Ohne Risiken"),
    ("Risks, expected", "Risiken, erwartet"),
    ("Expected cost", "Erwartete Kosten"),
    ("In nine cases of ten at most", "In neun von zehn Fällen höchstens"),
    ("At the prices of year 1, in {0}", "Zu Preisen des ersten Jahres, in {0}"),
    ("Against staying in-house", "Gegenüber dem Eigenbetrieb"),
    ("Savings in today's money without risks, in {0}", "Einsparung als Barwert ohne Risiken, in {0}"),
    ("In-house", "Eigenbetrieb heute"),
    ("With the provider", "Mit dem Anbieter"),
    ("In-house cost that stays", "Verbleibende eigene Kosten"),
    ("Saved", "Einsparung"),
    ("Saved, percent", "Einsparung in Prozent"),
    ("Paid back", "Amortisiert"),
    ("not within {0}", "nicht in der Laufzeit ({0})"),
    ("nothing is spent before the start", "vor Beginn fallen keine Ausgaben an"),
    ("by the end of year {0}", "bis zum Ende von Jahr {0}"),
    ("How prices were brought to {0}", "Wie Preise in {0} umgerechnet wurden"),
    ("Rate", "Kurs"),
    ("An hour worked", "Eine geleistete Stunde"),
    ("A contact", "Ein Kontakt"),
    ("A contact that settles the matter", "Ein Kontakt, der das Anliegen erledigt"),
    ("Today's money", "Barwert"),
    ("What is paid later counts less: {0}.", "Was später bezahlt wird, zählt weniger: {0}."),
    ("Price rises", "Preissteigerung"),
    (
      "Running charges of the last year, against prices of the first: {0}.",
      "Laufende Vergütung des letzten Jahres gegenüber den Preisen des ersten: {0}."
    ),
    (
      "Today's money of all years plus each risk at its probability. The risks stand in a section of their own.",
      "Barwert aller Jahre zuzüglich jedes Risikos mit seiner Wahrscheinlichkeit. Die Risiken stehen in einem eigenen Abschnitt."
    ),
    ("Ceiling", "Obergrenze"),
    (
      "{0}, set by the buyer for the expected cost of all years.",
      "{0}, vom Auftraggeber für die erwarteten Kosten aller Jahre festgelegt."
    ),
    ("{0} a year, from {1}", "{0} pro Jahr, gerechnet ab {1}"),
    ("unchanged", "unverändert"),
    (
      "{0} staff at {1} a year, rising by {2} a year, plus {3} overhead, {4} a year for premises and {5} for technology.",
      "{0} Stellen zu je {1} pro Jahr, jährlich um {2} steigend, zuzüglich {3} Gemeinkosten sowie {4} pro Jahr für Räume und {5} für Technik."
    ),
    ("Given for {0}", "Angegeben für {0}"),
    ("Given for every provider", "Für alle Anbieter angegeben"),
    ("Not given by anyone, counted by the usual figure", "Von niemandem angegeben, mit dem üblichen Wert gerechnet"),
    ("Not given by anyone, counted as 0", "Von niemandem angegeben, mit 0 gerechnet"),
    (
      "Not given and counted by the usual figure for {0}", "Nicht angegeben und mit dem üblichen Wert gerechnet für {0}"
    ),
    ("Not given and counted as 0 for {0}", "Nicht angegeben und mit 0 gerechnet für {0}"),
    ("given for {0}", "angegeben für {0}"),
    (
      "not given and counted by the usual figure for {0}", "nicht angegeben und mit dem üblichen Wert gerechnet für {0}"
    ),
    ("not given and counted as 0 for {0}", "nicht angegeben und mit 0 gerechnet für {0}"),
    ("The service runs for {0}", "Laufzeit der Leistung: {0}"),
    ("Later money counts {0} a year less", "Spätere Zahlungen zählen je Jahr {0} weniger"),
    ("A year counts from {0}", "Abgezinst wird ab {0}"),
    ("The price index rises by {0} a year", "Der Preisindex steigt um {0} pro Jahr"),
    ("Of the index, {0} is passed on in prices", "Vom Anstieg des Index gehen {0} in die Preise ein"),
    ("Beside the index, prices rise by {0} a year", "Neben dem Index steigen die Preise um {0} pro Jahr"),
    ("Prices rise by at least {0} a year", "Die Preise steigen um mindestens {0} pro Jahr"),
    ("No limit holds down the rise of prices", "Der Anstieg der Preise ist nicht begrenzt"),
    ("Exchange rates move by {0} a year", "Wechselkurse ändern sich um {0} pro Jahr"),
    (
      "Movements of an exchange rate beyond {0} change prices",
      "Wechselkursänderungen über {0} hinaus ändern die Preise"
    ),
    ("Of these movements, the buyer bears {0}", "Von diesen Änderungen trägt der Auftraggeber {0}"),
    ("Setting up own systems costs {0}", "Die Einrichtung eigener Systeme kostet {0}"),
    (
      "Old and new service run side by side for {0} months",
      "Parallelbetrieb der alten und der neuen Leistung in Monaten: {0}"
    ),
    (
      "Managing the provider costs {0} of the running charges",
      "Die Steuerung des Anbieters kostet {0} der laufenden Vergütung"
    ),
    ("Own staff kept for it: {0}", "Dafür behaltene eigene Stellen: {0}"),
    ("Wages of own staff rise by {0} a year", "Die Löhne des eigenen Personals steigen um {0} pro Jahr"),
    (
      "Of the cost of replacing agents, {0} reaches the buyer",
      "Von den Kosten für den Ersatz ausscheidender Mitarbeiter trägt der Auftraggeber {0}"
    ),
    (
      "Of the running charges, {0} comes back as service credits",
      "Von der laufenden Vergütung kommen {0} als Gutschriften zurück"
    ),
    ("the end of each year", "dem Ende jedes Jahres"),
    ("the middle of each year", "der Mitte jedes Jahres"),
    ("the start of each year", "dem Beginn jedes Jahres"),
    ("choosing the provider", "Auswahl des Anbieters"),
    ("moving the work", "Verlagerung der Arbeit"),
    ("parting with own staff", "Trennung von eigenem Personal"),
    ("rework and improving the process", "Nacharbeit und Verbesserung der Abläufe"),
    ("managing the contract", "Steuerung des Vertrags"),
    ("renewing technology", "Erneuerung der Technik"),
    ("travel", "Reisen"),
    ("tax that cannot be recovered", "nicht erstattungsfähige Steuern"),
    ("disputes", "Streitigkeiten"),
    ("Once, before the start", "Einmalig, vor Beginn"),
    ("Running charges", "Laufende Vergütung"),
    ("Managing the provider", "Steuerung des Anbieters"),
    ("Learning the work", "Einarbeitung"),
    ("Leaving the provider", "Trennung vom Anbieter"),
    ("Other yearly cost", "Sonstige jährliche Kosten"),
    ("Credits, which are income", "Gutschriften, also Einnahmen"),
    ("once, before the start", "einmalig, vor Beginn"),
    ("running charges", "laufende Vergütung"),
    ("managing the provider", "Steuerung des Anbieters"),
    ("learning the work", "Einarbeitung"),
    ("leaving the provider", "Trennung vom Anbieter"),
    ("other yearly cost", "sonstige jährliche Kosten"),
    ("credits, which are income", "Gutschriften, also Einnahmen"),
    ("the bid has no price that recurs", "das Angebot enthält keinen wiederkehrenden Preis"),
    ("the comparison says nothing of cost", "der Vergleich enthält keine Angaben zu Kosten"),
    (
      "the comparison plans no volume, and the bid has no price by month, year or contract",
      "der Vergleich nennt keine geplanten Mengen, und das Angebot enthält keinen Preis je Monat, Jahr oder Vertrag"
    ),
    (
      "a price for the whole contract and prices that recur do not add up: one of them is indexed",
      "ein Preis für den ganzen Vertrag und wiederkehrende Preise lassen sich nicht addieren: nur die einen werden indexiert"
    ),
    (
      "the prices are in several currencies, and the currencies are expected to move",
      "die Preise lauten auf mehrere Währungen, und es sind Kursänderungen zu erwarten"
    ),
    ("a handling time of 0 seconds cannot be meant", "eine Bearbeitungszeit von 0 Sekunden kann nicht gemeint sein"),
    ("an occupancy of 0 leaves no time for contacts", "eine Auslastung von 0 lässt keine Zeit für Kontakte"),
    ("a price has no currency", "zu einem Preis fehlt die Währung"),
    (
      "the price {0} includes tax, and amounts are compared without it",
      "der Preis {0} enthält Steuern, verglichen wird aber ohne"
    ),
    (
      "the volumes planned do not name one figure for each of {0} years",
      "die geplanten Mengen nennen nicht für jedes der {0} Jahre eine Zahl"
    ),
    (
      "the contacts planned do not name one figure for each of {0} years",
      "die geplanten Kontakte nennen nicht für jedes der {0} Jahre eine Zahl"
    ),
    (
      "the price bands that hold on {0} leave a gap, or overlap",
      "die am {0} geltenden Preisstaffeln haben eine Lücke oder überschneiden sich"
    ),
    ("the comparison gives no ceiling", "der Vergleich nennt keine Obergrenze"),
    ("a data set of the program cannot be read", "ein Datenbestand des Programms lässt sich nicht lesen"),
    ("the model lists no controls", "das Modell führt keine Sicherheitsmaßnahmen auf"),
    (
      "not computable: cost at risk needs an expected cost greater than 0",
      "nicht berechenbar: das Kostenrisiko setzt erwartete Kosten über 0 voraus"
    ),
    (
      "not computable: cost at risk leaves the range of numbers, so small is the expected cost",
      "nicht berechenbar: das Kostenrisiko verlässt den Zahlenbereich, so klein sind die erwarteten Kosten"
    ),
    ("not computable: the input shrinkage is missing", "nicht berechenbar: die Angabe zur unproduktiven Zeit fehlt"),
    (
      "not computable: with a shrinkage of {0} no paid hour is worked",
      "nicht berechenbar: bei einem Anteil unproduktiver Zeit von {0} wird keine bezahlte Stunde gearbeitet"
    ),
    ("the currency table has no rate of {0}", "die Währungstabelle enthält keinen Kurs für {0}"),
    ("not computable: {0}", "nicht berechenbar: {0}"),
    ("not computable: it was not worked out", "nicht berechenbar: wurde nicht ermittelt"),
    ("not computable: the bid is priced per contact", "nicht berechenbar: das Angebot nennt einen Preis je Kontakt"),
    ("not computable: the input paid-hour price is missing", "nicht berechenbar: der Preis der bezahlten Stunde fehlt"),
    ("not computable: the input occupancy is missing", "nicht berechenbar: die Angabe zur Auslastung fehlt"),
    ("not computable: the input handling time is missing", "nicht berechenbar: die Angabe zur Bearbeitungszeit fehlt"),
    ("not computable: the input resolution is missing", "nicht berechenbar: die Angabe zur Lösungsquote fehlt"),
    (
      "not computable: the input occupancy is 0, and nothing can be divided by it",
      "nicht berechenbar: die Auslastung ist 0, und durch 0 lässt sich nicht teilen"
    ),
    (
      "not computable: the input resolution is 0, and nothing can be divided by it",
      "nicht berechenbar: die Lösungsquote ist 0, und durch 0 lässt sich nicht teilen"
    ),
    (
      "not computable: savings need an in-house cost greater than 0",
      "nicht berechenbar: eine Einsparung setzt Kosten des Eigenbetriebs über 0 voraus"
    ),
    (
      "not computable: the savings leave the range of numbers, so small is the in-house cost",
      "nicht berechenbar: bei so geringen Kosten des Eigenbetriebs verlässt die Einsparung den Zahlenbereich"
    ),
  ]
}
