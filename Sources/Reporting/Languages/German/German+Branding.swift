extension GermanPhrases {
  /// The few words of our own around those of a report's author.
  package static let branding: List = [
    ("Commentary by {0}", "Kommentar von {0}"),
    ("Commentary by the author of this report", "Kommentar der Verfasser dieses Berichts"),
    ("In the words of {0}", "In den Worten von {0}"),
    ("In the words of the author of this report", "In den Worten der Verfasser dieses Berichts"),
    ("Disclaimer", "Haftungsausschluss"), ("Introduction", "Einleitung"), ("Closing", "Schluss"),
    ("Prepared for {0} by {1}", "Erstellt für {0} von {1}"), ("Prepared for {0}", "Erstellt für {0}"),
    ("Prepared by {0}", "Erstellt von {0}"), ("Logo of {0}", "Logo von {0}"), ("Logo", "Logo"),
    (
      "Look and commentary come from {0}, which was named by {1}.",
      "Gestaltung und Kommentar stammen aus {0}; die Datei wurde mit {1} angegeben."
    ),
    (
      "There is commentary on {0}, which has nothing to show in this comparison.",
      "Es gibt einen Kommentar zu {0}; dazu ist in diesem Vergleich nichts zu zeigen."
    ),
  ]
}
