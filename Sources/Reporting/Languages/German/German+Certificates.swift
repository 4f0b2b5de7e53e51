extension GermanPhrases {
  /// Certificates, controls and contract terms.
  package static let certificates: List = [
    ("Certificates", "Zertifikate"),
    ("Certificates and controls", "Zertifikate und Sicherheitsmaßnahmen"),
    ("Controls", "Sicherheitsmaßnahmen"),
    ("Which certificates hold on the decision date?", "Welche Zertifikate gelten am Tag der Entscheidung?"),
    ("Which controls are in place?", "Welche Sicherheitsmaßnahmen bestehen?"),
    ("Scheme", "Regelwerk"),
    ("Others, not known here", "Andere, hier nicht bekannt"),
    ("Certificates, reports and agreements on {0}{1}", "Zertifikate, Berichte und Vereinbarungen am {0}{1}"),
    ("HIPAA business associate agreement", "HIPAA-Vereinbarung (Business Associate Agreement)"),
    ("Data-processing agreement (GDPR article 28)", "Auftragsverarbeitungsvertrag (Artikel 28 DSGVO)"),
    ("COPC CX Standard", "COPC CX Standard"),
    ("{0} (counts for nothing)", "{0} (zählt nicht)"),
    ("counts for nothing", "zählt nicht"),
    ("ended {0}", "abgelaufen am {0}"),
    ("ended", "abgelaufen"),
    ("not yet in force", "noch nicht gültig"),
    ("valid to {0}", "gültig bis {0}"),
    ("valid, no end stated", "gültig, kein Ende angegeben"),
    ("documented only, no end stated", "nur dokumentiert, kein Ende angegeben"),
    ("claimed only", "nur behauptet"),
    ("documented only", "nur dokumentiert"),
    ("attested only", "nur testiert"),
    ("before the service starts", "endet vor Leistungsbeginn"),
    (", before the service starts", ", vor Leistungsbeginn"),
    ("type I", "Typ I"),
    ("share of the work not known", "Anteil an der Arbeit nicht bekannt"),
    ("not all sites: {0} of the work", "nicht alle Standorte: {0} der Arbeit"),
    ("none: the bid lists no such certificate", "keine: Das Angebot führt kein solches Zertifikat auf"),
    ("claimed: the provider says so and shows nothing", "behauptet: Der Anbieter sagt es und belegt es nicht"),
    (
      "documented only: the certificate itself is missing or undated",
      "nur dokumentiert: Das Zertifikat selbst fehlt oder ist undatiert"
    ),
    (
      "type I: controls were described on one day, not tested over a period, so it counts half",
      "Typ I: Die Sicherheitsmaßnahmen wurden zu einem Stichtag beschrieben und nicht über einen Zeitraum geprüft; der Bericht zählt daher zur Hälfte"
    ),
    (
      "not all sites: some of the work is done where the certificate does not hold",
      "nicht alle Standorte: Ein Teil der Arbeit wird dort geleistet, wo das Zertifikat nicht gilt"
    ),
    ("no answer: the bid says nothing on certificates", "keine Antwort: Das Angebot sagt nichts zu Zertifikaten"),
    (
      "What the words mean: {0}. What has ended counts for nothing.",
      "Bedeutung der Angaben: {0}. Was abgelaufen ist, zählt nicht."
    ),
    ("Ending soon:", "Läuft bald ab:"),
    ("Ending soon", "Läuft bald ab"),
    (
      "none. No certificate in force ends before the service starts on {0}, or within {1} days of the decision.",
      "keines. Kein gültiges Zertifikat endet vor Leistungsbeginn am {0} oder innerhalb von {1} Tagen nach der Entscheidung."
    ),
    (
      "none. No certificate in force ends within {0} days of the decision.",
      "keines. Kein gültiges Zertifikat endet innerhalb von {0} Tagen nach der Entscheidung."
    ),
    (
      "{0}, before the service starts on {1}, or within {2} days of the decision:",
      "{0}, vor Leistungsbeginn am {1} oder innerhalb von {2} Tagen nach der Entscheidung:"
    ),
    ("{0}, within {1} days of the decision:", "{0}, innerhalb von {1} Tagen nach der Entscheidung:"),
    (
      "Answers on the controls asked for, and how much of them is shown",
      "Antworten zu den verlangten Sicherheitsmaßnahmen, und wie weit sie nachgewiesen sind"
    ),
    ("Shown", "Nachgewiesen"),
    ("Partly", "Teilweise"),
    ("Does not apply", "Nicht zutreffend"),
    (
      "A control counts by how well its answer is supported: a certified yes in full, a yes on the provider's word alone far less, partly half of that.",
      "Eine Sicherheitsmaßnahme zählt danach, wie gut die Antwort belegt ist: ein zertifiziertes Ja voll, ein Ja allein auf Aussage des Anbieters weit weniger, ein Teilweise jeweils die Hälfte davon."
    ),
    (
      "At least: with every open answer as no. At most: with every open answer as a certified yes.",
      "Mindestens: jede offene Antwort als Nein. Höchstens: jede offene Antwort als zertifiziertes Ja."
    ),
    ("Controls answered “partly”", "Sicherheitsmaßnahmen mit der Antwort „teilweise“"),
    ("Controls answered “no”", "Sicherheitsmaßnahmen mit der Antwort „nein“"),
    ("Controls not answered", "Sicherheitsmaßnahmen ohne Antwort"),
    ("{0}: {1}, {2} in force", "{0}: {1}, davon gültig: {2}"),
    (
      "Sites that do the work and are not named in it: {0}.",
      "Ausführende Standorte, die darin nicht genannt sind: {0}."
    ),
    ("The bid names no delivery site.", "Das Angebot nennt keinen ausführenden Standort."),
    (
      "The bid does not say how the work is shared out among its delivery sites.",
      "Das Angebot sagt nicht, wie sich die Arbeit auf die ausführenden Standorte verteilt."
    ),
    (
      "The shares of the delivery sites do not add up to {0}.",
      "Die Anteile der ausführenden Standorte ergeben zusammen nicht {0}."
    ),
    ("Evidence that counts: {0}.", "Anerkannter Nachweisgrad: {0}."),
    ("{0} is in force on {1} and runs {2}.", "{0} ist am {1} gültig und läuft {2}."),
    (
      "{0} is in force on {1}, but runs only {2}, before the service starts on {3}.",
      "{0} ist am {1} gültig, läuft aber nur {2} und damit nicht bis zum Leistungsbeginn am {3}."
    ),
    ("{0} ran {1} and is no longer in force on {2}.", "{0} lief {1} und ist am {2} nicht mehr gültig."),
    ("{0} begins on {1} and is not yet in force on {2}.", "{0} beginnt am {1} und ist am {2} noch nicht gültig."),
    ("{0} is the provider's word alone.", "{0} beruht allein auf der Aussage des Anbieters."),
    (
      "{0} is no standard known here, so it counts for nothing.",
      "{0} ist hier nicht als Standard bekannt und zählt daher nicht."
    ),
    ("without an end", "ohne Enddatum"),
    ("to {0}", "bis {0}"),
    ("to {0} (attested on {1}, for one year)", "bis {0} (testiert am {1}, für ein Jahr)"),
    (
      "to {0} (reported up to {1}, with a bridge letter)",
      "bis {0} (Berichtszeitraum bis {1}, mit Überbrückungsschreiben)"
    ),
    ("to {0} (reported up to {1}, for {2} days)", "bis {0} (Berichtszeitraum bis {1}, für {2} Tage)"),
    (
      "{0} names no day of expiry, so it counts as documented at most.",
      "{0} nennt kein Ablaufdatum und zählt daher höchstens als dokumentiert."
    ),
    (
      "{0} names no day of issue, so it counts as documented at most.",
      "{0} nennt kein Ausstellungsdatum und zählt daher höchstens als dokumentiert."
    ),
    (
      "{0} names no day of signature, so it counts as documented at most.",
      "{0} nennt keinen Tag der Unterzeichnung und zählt daher höchstens als dokumentiert."
    ),
    (
      "{0} names no day of attestation, so it counts as documented at most.",
      "{0} nennt keinen Tag der Testierung und zählt daher höchstens als dokumentiert."
    ),
    (
      "{0} names no end of the period, so it counts as documented at most.",
      "{0} nennt kein Ende des Berichtszeitraums und zählt daher höchstens als dokumentiert."
    ),
    ("Contract", "Vertrag"),
    ("Contract terms", "Vertragsbedingungen"),
    ("What do the contracts offer, side by side?", "Was bieten die Verträge im Vergleich?"),
    ("Contract terms side by side{0}", "Vertragsbedingungen im Vergleich{0}"),
    ("Term", "Bedingung"),
    ("{0}, must-have", "{0}, Muss-Kriterium"),
    ("{0}, most points", "{0}, meiste Punkte"),
    (
      "“Most points” marks what is worth most in its row; where all answers are worth the same, and on terms that carry no points, nothing is marked.",
      "„Meiste Punkte“ kennzeichnet, was in seiner Zeile am meisten wert ist; wo alle Antworten gleich viel wert sind und bei Bedingungen ohne Punkte ist nichts gekennzeichnet."
    ),
    (
      "Providers that are knocked out are left out here; their answers stand under Evidence.",
      "Ausgeschiedene Anbieter sind hier nicht aufgeführt; ihre Antworten stehen unter Nachweise."
    ),
    ("Still open.", "Noch offen."),
  ]
}
