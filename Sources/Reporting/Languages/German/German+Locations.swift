extension GermanPhrases {
  /// Places of work, working hours and where their figures come from.
  package static let locations: List = [
    ("Places", "Standorte"),
    ("Places of work", "Arbeitsorte"),
    (
      "Where is the work done, and what is known of the place?",
      "Wo wird die Arbeit geleistet, und was ist über den Ort bekannt?"
    ),
    ("Where these figures come from", "Herkunft dieser Zahlen"),
    ("; licence: {0}", "; Lizenz: {0}"),
    ("{0} (the buyer's file {1}, sha256 {2})", "{0} (Datei des Auftraggebers: {1}, sha256 {2})"),
    (
      "Sites named in the bids, and how far they are from the buyer",
      "In den Angeboten genannte Standorte und ihre Entfernung vom Auftraggeber"
    ),
    ("Provider and site", "Anbieter und Standort"),
    ("Country", "Land"),
    ("Share of the work", "Anteil an der Arbeit"),
    ("Seen from the buyer", "Vom Auftraggeber aus"),
    ("{0} (backup)", "{0} (Ausweichstandort)"),
    ("{0} (head office)", "{0} (Hauptsitz)"),
    ("onshore", "Onshore"),
    ("nearshore", "Nearshore"),
    ("offshore", "Offshore"),
    ("mixed", "gemischt"),
    ("unknown", "nicht bekannt"),
    ("not known: {0}", "nicht bekannt: {0}"),
    ("not known for {0}", "nicht bekannt für {0}"),
    (", same time", ", gleiche Uhrzeit"),
    (", up to {0} apart", ", Zeitunterschied höchstens {0}"),
    (
      "Onshore is the buyer's own country. Nearshore is at most {0} away on the clock and in the same part of the world, or in a country that counts as near to it. Offshore is all else. The label is never scored by itself.",
      "Onshore ist das Land des Auftraggebers. Nearshore heißt: Zeitunterschied höchstens {0} und im selben Teil der Welt oder in einem Land, das als nah gilt. Offshore ist alles andere. Die Einordnung selbst wird nie bewertet."
    ),
    (
      "{0} is mixed: no label holds most of the work.",
      "{0} ist gemischt: Keine Einordnung umfasst den größten Teil der Arbeit."
    ),
    (
      "{0} are mixed: no label holds most of the work.",
      "{0} sind gemischt: Keine Einordnung umfasst jeweils den größten Teil der Arbeit."
    ),
    ("Who could be hired", "Verfügbare Arbeitskräfte"),
    ("Population able to use {0}", "Bevölkerung mit Sprachkenntnissen: {0}"),
    ("Providers with a site there", "Anbieter mit Standort dort"),
    ("Able to use {0}", "Mit Sprachkenntnissen: {0}"),
    (
      "It says how many people could be hired, not how well the agents of a provider speak.",
      "Die Zahl sagt, wie viele Menschen eingestellt werden könnten, nicht, wie gut die Beschäftigten eines Anbieters die Sprache beherrschen."
    ),
    ("Missing, and not 0:", "Fehlt und ist nicht 0:"),
    ("Political stability", "Politische Stabilität"),
    ("Rule of law", "Rechtsstaatlichkeit"),
    (
      "{0}: estimates from about {1} to {2}, higher is better",
      "{0}: Schätzwerte von etwa {1} bis {2}, höher ist besser"
    ),
    ("Estimate", "Schätzwert"),
    ("Standard error", "Standardfehler"),
    ("Year", "Jahr"),
    ("Cannot be told apart from", "Nicht zu unterscheiden von"),
    ("none of the others", "keinem der anderen Länder"),
    (
      "Estimates lie between about {0} and {1}; higher is better. Two countries cannot be told apart where their estimates lie less than {2} standard errors of their difference apart. That holds for pairs alone: of two countries that cannot be told apart from a third, one may still be ahead of the other.",
      "Die Schätzwerte liegen etwa zwischen {0} und {1}; höher ist besser. Zwei Länder sind nicht zu unterscheiden, wenn ihre Schätzwerte um weniger als {2} Standardfehler der Differenz auseinanderliegen. Das gilt nur für Paare: Von zwei Ländern, die von einem dritten nicht zu unterscheiden sind, kann eines dennoch vor dem anderen liegen."
    ),
    ("Hours", "Arbeitszeiten"),
    ("Working hours", "Arbeitszeiten im Vergleich"),
    ("Who works when?", "Wer arbeitet wann?"),
    ("All times are the buyer's ({0}).", "Alle Zeiten sind die des Auftraggebers ({0})."),
    ("All times are the buyer's.", "Alle Zeiten sind die des Auftraggebers."),
    ("The buyer works {0} {1}.", "Arbeitszeit des Auftraggebers: {0} {1}."),
    ("The buyer works {0}.", "Arbeitszeit des Auftraggebers: {0}."),
    ("on every day of the week", "an jedem Tag der Woche"),
    ("on {0} to {1}", "von {0} bis {1}"),
    ("on {0}", "am {0}"),
    ("Monday", "Montag"),
    ("Tuesday", "Dienstag"),
    ("Wednesday", "Mittwoch"),
    ("Thursday", "Donnerstag"),
    ("Friday", "Freitag"),
    ("Saturday", "Samstag"),
    ("Sunday", "Sonntag"),
    ("not at work", "keine Arbeit"),
    ("all day", "rund um die Uhr"),
    (
      "Shaded behind all rows are the buyer's hours. The high band is work done in them, the low grey band work done outside them.",
      "Hinter allen Zeilen ist die Arbeitszeit des Auftraggebers unterlegt. Das hohe Band ist Arbeit innerhalb dieser Zeit, das niedrige graue Band Arbeit außerhalb."
    ),
    ("no site is known", "kein Standort bekannt"),
    ("Hours not known:", "Arbeitszeiten nicht bekannt:"),
    ("Public holidays are not modelled.", "Feiertage sind nicht berücksichtigt."),
    ("1 working day", "1 Arbeitstag"),
    ("{0} working days", "{0} Arbeitstage"),
    (
      "Overlap is how many hours of the buyer's working day a site works too, over the buyer's {0} in the 365 days from {1}. Several sites of one provider count by their share of the work. Public holidays are not modelled, neither the buyer's nor those of the sites. The clocks follow {2}; a change of clocks decided after that release is not in these figures.",
      "Überlappung heißt: wie viele Stunden vom Arbeitstag des Auftraggebers auch am Standort gearbeitet wird. Gerechnet ist über {0} des Auftraggebers in den 365 Tagen ab dem {1}. Mehrere Standorte eines Anbieters zählen nach ihrem Anteil an der Arbeit. Feiertage sind nicht berücksichtigt, weder die des Auftraggebers noch die der Standorte. Die Uhrzeiten folgen der Zeitzonentabelle {2}; später beschlossene Zeitumstellungen sind in diesen Zahlen nicht enthalten."
    ),
    ("{0} on {1}: {2} in the buyer's time", "{0} am {1}, nach der Uhr des Auftraggebers: {2}"),
    ("The buyer", "Der Auftraggeber"),
    (
      "Hours of work from midnight to midnight of the buyer",
      "Arbeitszeiten von Mitternacht bis Mitternacht nach der Uhr des Auftraggebers"
    ),
    ("{0}, all sites", "{0}, alle Standorte"),
    (
      "Opening and closing in the buyer's time, and overlap with the buyer's working day in hours",
      "Beginn und Ende nach der Uhr des Auftraggebers und Überlappung mit seinem Arbeitstag in Stunden"
    ),
    ("Overlap in hours, mean", "Überlappung in Stunden, Mittel"),
    ("Least", "Geringste"),
    ("Most", "Größte"),
    ("political stability", "politische Stabilität"),
    ("rule of law", "Rechtsstaatlichkeit"),
    ("No delivery site is named", "Es ist kein ausführender Standort genannt"),
    (
      "The shares of the delivery sites do not add up to 100 percent",
      "Die Anteile der ausführenden Standorte ergeben zusammen nicht 100 Prozent"
    ),
    ("The site works on no day of the week", "Am Standort wird an keinem Wochentag gearbeitet"),
    ("The buyer works on no day of the period", "Der Auftraggeber arbeitet an keinem Tag des Zeitraums"),
    ("The table of time zones begins on 2024-01-01", "Die Zeitzonentabelle beginnt am 1. Januar 2024"),
    (
      "the comparison names no country and time zone of the buyer",
      "der Vergleich nennt weder Land noch Zeitzone des Auftraggebers"
    ),
    (
      "the comparison does not say when and in which time zone the buyer works",
      "der Vergleich nennt Arbeitszeit oder Zeitzone des Auftraggebers nicht"
    ),
    (
      "the comparison names neither the working days nor the country of the buyer",
      "der Vergleich nennt weder Arbeitstage noch Land des Auftraggebers"
    ),
    ("the comparison names no service language", "der Vergleich nennt keine Sprache der Leistung"),
    (
      "The share of the work at site {0} is not stated",
      "Der Anteil des Standorts {0} an der Arbeit ist nicht angegeben"
    ),
    ("The working hours of site {0} are not stated", "Die Arbeitszeiten des Standorts {0} sind nicht angegeben"),
    ("the time zone {0} of the buyer is not known", "die Zeitzone {0} des Auftraggebers ist nicht bekannt"),
    ("{0} has no zone {1}, the zone of site {2}", "{0} enthält die Zeitzone {1} nicht, die der Standort {2} hat"),
    ("{0} has no zone {1}", "{0} enthält die Zeitzone {1} nicht"),
    ("{0} places {1} in no group of countries", "{0} ordnet {1} keiner Ländergruppe zu"),
    ("{0} has no figure for {1} in {2}", "{0} enthält keine Angabe für {2}: {1}"),
  ]
}
