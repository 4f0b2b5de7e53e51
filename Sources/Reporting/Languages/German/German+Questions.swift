extension GermanPhrases {
  /// How a question of a bid form is asked; examples are written as a bid has them, with a point.
  package static let questions: List = [
    ("Answer: {0}.", "Antwort: {0}."),
    ("Evidence asked: {0}", "Verlangter Nachweis: {0}"),
    ("It gets no points.", "Dafür gibt es keine Punkte."),
    ("Used for: {0}", "Verwendet für: {0}"),
    ("{0} gets {1} points, {2} gets {3} points.", "{0} ergibt {1} Punkte, {2} ergibt {3} Punkte."),
    ("Must-have: {0}; otherwise the bid is knocked out.", "Muss-Kriterium: {0}; sonst scheidet das Angebot aus."),
    ("an amount in {0}", "ein Betrag in {0}"),
    ("an amount in the currency of the criterion", "ein Betrag in der Währung des Kriteriums"),
    ("a number from 0 to 100, in percent, such as 12.5", "eine Zahl von 0 bis 100, in Prozent, etwa 12.5"),
    ("percent a year, such as 24.5", "Prozent im Jahr, etwa 24.5"),
    ("percent a month, such as 2.5", "Prozent im Monat, etwa 2.5"),
    ("percent of the monthly charges, such as 10", "Prozent der Monatsvergütung, etwa 10"),
    ("cases in 10,000, such as 2.5", "Fälle je 10.000, etwa 2.5"),
    ("a share from 0 to 1, such as 0.85", "ein Anteil von 0 bis 1, etwa 0.85"),
    ("a quotient, such as 0.95", "ein Quotient, etwa 0.95"),
    ("how many times, such as 1.5; no amount of money", "ein Vielfaches, etwa 1.5; kein Geldbetrag"),
    (
      "how many times the yearly charges, such as 1.5; no amount of money",
      "ein Vielfaches der Jahresvergütung, etwa 1.5; kein Geldbetrag"
    ),
    (
      "how many times the monthly charges, such as 3; no amount of money",
      "ein Vielfaches der Monatsvergütung, etwa 3; kein Geldbetrag"
    ),
    ("a whole number, such as 3", "eine ganze Zahl, etwa 3"),
    ("full-time staff, such as 40", "Vollzeitkräfte, etwa 40"),
    ("a whole number of seats, such as 120", "eine ganze Zahl von Arbeitsplätzen, etwa 120"),
    ("in seconds, a number only, such as 320", "in Sekunden, nur die Zahl, etwa 320"),
    ("in minutes, a number only, such as 30", "in Minuten, nur die Zahl, etwa 30"),
    ("in hours, a number only, such as 4", "in Stunden, nur die Zahl, etwa 4"),
    ("in days, a number only, such as 90", "in Tagen, nur die Zahl, etwa 90"),
    ("in months, a number only, such as 12", "in Monaten, nur die Zahl, etwa 12"),
    ("in years, a number only, such as 3", "in Jahren, nur die Zahl, etwa 3"),
    ("hours a day, 0 to 24, such as 6.5", "Stunden am Tag, 0 bis 24, etwa 6.5"),
    ("points from 0 to 5, such as 3.5", "Punkte von 0 bis 5, etwa 3.5"),
    ("points from 0 to 10, such as 7.5", "Punkte von 0 bis 10, etwa 7.5"),
    ("points from 0 to 100, such as 72", "Punkte von 0 bis 100, etwa 72"),
    ("a number from -100 to 100, such as 42", "eine Zahl von -100 bis 100, etwa 42"),
    ("the figure of the index, such as 2.1", "der Wert des Index, etwa 2.1"),
    ("a percentile from 0 to 100, such as 75", "ein Perzentil von 0 bis 100, etwa 75"),
    ("the estimate, about -2.5 to 2.5, such as 0.8", "der Schätzwert, etwa von -2.5 bis 2.5, zum Beispiel 0.8"),
    ("agents for each team leader, such as 14", "Agenten je Teamleitung, etwa 14"),
    ("{0}, such as 1250.50", "{0}, etwa 1250.50"),
    ("{0} for an hour worked, such as 21.40", "{0} je geleistete Stunde, etwa 21.40"),
    ("{0} for a contact, such as 1.85", "{0} je Kontakt, etwa 1.85"),
    ("{0} for a transaction, such as 0.95", "{0} je Vorgang, etwa 0.95"),
    ("{0} for a month of full-time staff, such as 2900", "{0} je Vollzeitkraft und Monat, etwa 2900"),
    (
      "one of the levels {0} (Common European Framework of Reference for Languages)",
      "eine der Stufen {0} (Gemeinsamer Europäischer Referenzrahmen für Sprachen)"
    ),
    ("one of the words {0}", "eines der Wörter {0}"),
  ]
}
