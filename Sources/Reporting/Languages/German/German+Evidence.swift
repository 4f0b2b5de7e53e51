extension GermanPhrases {
  /// Evidence, data quality, must-haves, published rankings and the seal.
  package static let evidence: List = [
    ("Evidence", "Nachweise"),
    ("Where does each value come from?", "Woher stammt jeder Wert?"),
    (
      "Points say what an answer is worth from 0 to 100. Weight × points is what it adds to the score, rounded so that the column adds up to the score shown. The source names the file and the line of the bid.",
      "Die Punkte sagen, was eine Antwort von 0 bis 100 wert ist. Gewicht × Punkte ist ihr Beitrag zur Punktzahl, so gerundet, dass die Spalte die angezeigte Punktzahl ergibt. Die Quelle nennt Datei und Zeile des Angebots."
    ),
    ("expected cost {0} of a ceiling of {1}", "erwartete Kosten {0} bei einer Obergrenze von {1}"),
    (
      "expected cost {0}; in nine cases of ten at most {1}",
      "erwartete Kosten {0}; in neun von zehn Fällen höchstens {1}"
    ),
    (
      "expected cost {0}, measured by that of the other bids",
      "erwartete Kosten {0}, gemessen an denen der anderen Angebote"
    ),
    ("from {0} to {1} hours on {2} working days", "{0} bis {1} Stunden an {2} Arbeitstagen"),
    ("least on {0}", "am wenigsten am {0}"),
    ("need {0}, suits {1} to {2}", "Bedarf {0}, geeignet für {1} bis {2}"),
    ("the comparison states no need on {0}", "der Vergleich nennt keinen Bedarf zu {0}"),
    ("no range is stated for {0}", "für {0} ist kein Bereich angegeben"),
    ("the bid lists no certificates", "das Angebot führt keine Zertifikate auf"),
    ("the bid lists none for {0}", "das Angebot führt keines für {0} auf"),
    ("{0} controls: {1}", "{0} Sicherheitsmaßnahmen: {1}"),
    ("{0} for {1} percent of the work", "{0} für {1} Prozent der Arbeit"),
    ("not applicable", "nicht zutreffend"),
    ("without evidence", "ohne Nachweis"),
    ("partly", "teilweise"),
    ("Every value of every provider, with its source", "Jeder Wert jedes Anbieters mit seiner Quelle"),
    ("{0}: {1}, {2} of 1 criterion answered", "{0}: {1}, {2} von 1 Kriterium beantwortet"),
    ("{0}: {1}, {2} of {3} criteria answered", "{0}: {1}, {2} von {3} Kriterien beantwortet"),
    ("Answers of {0}; knocked out, so nothing is added up", "Antworten von {0}; ausgeschieden, daher ohne Summe"),
    ("Answers of {0} and what each adds to its score", "Antworten von {0} und ihr Beitrag zur Punktzahl"),
    ("Points", "Punkte"),
    ("Adds", "Beitrag"),
    ("no answer; between {0} and {1}, says the buyer", "keine Antwort; laut Auftraggeber {0} bis {1}"),
    ("not in the bid", "nicht im Angebot"),
    ("not judged yet", "noch nicht bewertet"),
    ("not answered", "nicht beantwortet"),
    ("does not apply, the buyer agrees", "nicht zutreffend, vom Auftraggeber bestätigt"),
    ("not computed yet", "noch nicht berechnet"),
    ("not computed", "nicht berechnet"),
    ("{0} (written: {1})", "{0} (im Angebot: {1})"),
    ("judged by {0}", "bewertet von {0}"),
    ("judged by the panel", "vom Bewertungsgremium bewertet"),
    ("granted by {0}", "zugestanden von {0}"),
    ("granted by the buyer", "vom Auftraggeber zugestanden"),
    ("set by {0}", "festgelegt von {0}"),
    ("set by the buyer", "vom Auftraggeber festgelegt"),
    ("computed", "berechnet"),
    ("p. {0}", "S.\u{A0}{0}"),
    ("Data quality", "Datenqualität"),
    ("What is missing, weakly supported or odd?", "Was fehlt, ist schwach belegt oder auffällig?"),
    (
      "Reading the files gave no cause for a remark.",
      "Beim Lesen der Dateien ergab sich kein Anlass für einen Hinweis."
    ),
    ("Answers on {0}", "Antworten zu {0}"),
    ("Answered", "Beantwortet"),
    ("Not in the bid", "Nicht im Angebot"),
    ("Claimed not applicable", "Als nicht zutreffend bezeichnet"),
    ("Not judged yet", "Noch nicht bewertet"),
    ("Not computed yet", "Noch nicht berechnet"),
    ("Judged or set by the buyer", "Vom Auftraggeber bewertet oder festgelegt"),
    ("Computed", "Berechnet"),
    ("Answers: {0}", "Antworten: {0}"),
    ("How answers are supported: {0}.", "Wie Antworten belegt sind: {0}."),
    ("no evidence: nothing was offered", "kein Nachweis: Es wurde nichts vorgelegt"),
    ("claimed: the provider says so", "behauptet: Der Anbieter sagt es"),
    ("documented: the bid names a document", "dokumentiert: Das Angebot nennt ein Dokument"),
    (
      "attested: an officer of the provider or a customer signed it",
      "testiert: Ein Verantwortlicher des Anbieters oder ein Kunde hat es unterzeichnet"
    ),
    ("certified: an independent body vouches for it", "zertifiziert: Eine unabhängige Stelle bürgt dafür"),
    ("{0} fits.", "Geeignet: {0}."),
    (
      "No other way of sourcing comes within {0} points.",
      "Keine andere Beschaffungsform liegt weniger als {0} Punkte dahinter."
    ),
    ("{0} both fit.", "Beide geeignet: {0}."),
    ("{0} all fit.", "Alle geeignet: {0}."),
    (
      "Less than {0} points lie between them, which is no reason to prefer one.",
      "Zwischen ihnen liegen weniger als {0} Punkte; das ist kein Grund, eine davon vorzuziehen."
    ),
    ("Who failed which must-have?", "Wer hat welches Muss-Kriterium nicht erfüllt?"),
    (
      "Must-haves are decided before any score is looked at, and no score makes up for one. A provider that is knocked out changes no other provider's score.",
      "Über Muss-Kriterien wird entschieden, bevor eine Punktzahl betrachtet wird, und keine Punktzahl gleicht eines aus. Ein ausgeschiedener Anbieter ändert die Punktzahl keines anderen Anbieters."
    ),
    ("One row for each provider and must-have", "Eine Zeile je Anbieter und Muss-Kriterium"),
    ("Why it fails", "Warum nicht erfüllt"),
    ("What would readmit", "Was zur Zulassung nötig wäre"),
    ("Score it would have had", "Punktzahl ohne Ausschluss"),
    ("The must-have decides.", "Das Muss-Kriterium entscheidet."),
    (
      "Without its {0} failures {1} would have {2} points and lead, {3} ahead of {4}.",
      "Ohne diese {0} Verstöße hätte {1} {2} Punkte und läge vorn, {3} Punkte vor {4}."
    ),
    (
      "Without that failure {0} would have {1} points and lead, {2} ahead of {3}.",
      "Ohne diesen Verstoß hätte {0} {1} Punkte und läge vorn, {2} Punkte vor {3}."
    ),
    ("one of {0}", "eine der Angaben {0}"),
    ("checked by the buyer: {0}", "vom Auftraggeber geprüft: {0}"),
    ("the value of the group", "der Wert der Gruppe"),
    ("{0}: {1}; asked: {2}", "{0}: {1}; verlangt: {2}"),
    ("Published", "Veröffentlicht"),
    ("Beside a published ranking", "Neben einer veröffentlichten Rangfolge"),
    (
      "Do others who used the same data come to the same order?",
      "Kommen andere mit denselben Daten zur selben Reihenfolge?"
    ),
    (
      "Published figures are shown as they were printed. They change nothing here.",
      "Veröffentlichte Zahlen stehen hier, wie sie gedruckt wurden. Sie ändern hier nichts."
    ),
    ("Places here and as published: {0}", "Plätze hier und in der Veröffentlichung: {0}"),
    ("Rank here", "Rang hier"),
    ("Score here", "Punktzahl hier"),
    ("Published rank, {0}", "Veröffentlichter Rang, {0}"),
    ("Published score", "Veröffentlichte Punktzahl"),
    ("1 of 1 place agrees", "Der eine Platz stimmt überein"),
    ("0 of 1 place agree", "Der eine Platz stimmt nicht überein"),
    ("All {0} places agree", "Alle {0} Plätze stimmen überein"),
    ("1 of {0} places agrees", "1 von {0} Plätzen stimmt überein"),
    ("{0} of {1} places agree", "{0} von {1} Plätzen stimmen überein"),
    ("Sealed rules", "Versiegelte Regeln"),
    (
      "Sealed were the criteria, their weights, what counts as 0 and as 100, rubrics, must-haves and the rules on cost and service, with the fingerprint {0}.",
      "Versiegelt wurden die Kriterien, ihre Gewichte, was als 0 und als 100 zählt, die Bewertungsstufen, die Muss-Kriterien und die Regeln zu Kosten und Leistung, mit dem Fingerabdruck {0}."
    ),
    ("Unchanged since {0}.", "Unverändert seit dem {0}."),
    ("Changed since {0}: {1}, listed below.", "Geändert seit dem {0}: {1}, unten aufgeführt."),
    ("Changed since they were sealed on {0}.", "Geändert seit der Versiegelung am {0}."),
    ("1 rule", "1 Regel"),
    ("{0} rules", "{0} Regeln"),
    ("{0} more under Method", "{0} weitere unter Verfahren"),
    ("Rules changed.", "Regeln geändert."),
    ("Since they were sealed on {0}: {1}. {2}", "Seit der Versiegelung am {0}: {1}. {2}"),
    ("Every rule that is not as it was sealed on {0}", "Jede Regel, die von der Versiegelung am {0} abweicht"),
    ("Rule", "Regel"),
    ("When sealed", "Bei Versiegelung"),
    ("not there", "nicht vorhanden"),
    ("removed", "entfernt"),
    ("Changed since the seal", "Seit der Versiegelung geändert"),
    ("Providers whom the changes moved", "Anbieter, deren Platz sich durch die Änderungen verschiebt"),
    ("By the sealed rules", "Nach versiegelten Regeln"),
    ("Score by the sealed rules", "Punktzahl nach versiegelten Regeln"),
    ("{0} is {1}, sealed {2}", "{0}: jetzt {1}, versiegelt {2}"),
    ("{0} is new", "{0}: neu"),
    ("{0} was removed", "{0}: entfernt"),
    ("place {0}", "Platz {0}"),
    (
      "The sealed rules cannot be used on the present files, so what the changes did cannot be said: {0}.",
      "Die versiegelten Regeln lassen sich auf die vorliegenden Dateien nicht anwenden; die Wirkung der Änderungen ist daher nicht anzugeben: {0}."
    ),
    ("Every provider keeps its place{0}.", "Jeder Anbieter behält seinen Platz{0}."),
    ("The changes moved {0}{1}.", "Durch die Änderungen auf einem anderen Platz: {0}{1}."),
    ("{0} {1} (now {2})", "{0} {1} (jetzt {2})"),
    ("By the sealed rules: {0}.", "Nach den versiegelten Regeln: {0}."),
    (
      "; the first was {0} points ahead by the sealed rules and is {1} ahead now",
      "; der Vorsprung auf Platz zwei betrug nach den versiegelten Regeln {0} Punkte und beträgt jetzt {1}"
    ),
  ]
}
