extension GermanPhrases {
  /// What would change the result: weights, levels, inputs.
  package static let safeRanges: List = [
    ("What would change it", "Was das Ergebnis ändern würde"),
    (
      "How far can a weight move, and what must a rival offer?",
      "Wie weit darf sich ein Gewicht verschieben, und was müsste ein Mitbewerber bieten?"
    ),
    (
      "A criterion is left out for some provider, so that its score is no straight line of weights inside a group: ranges are given for the uppermost criteria only.",
      "Bei einem Anbieter entfällt ein Kriterium, sodass seine Punktzahl innerhalb einer Gruppe nicht geradlinig vom Gewicht abhängt: Spielräume stehen nur für die obersten Kriterien."
    ),
    (
      "{0} stays first while the weight of a criterion lies in its range and all others keep their proportions. The ends are solved for, not sampled.",
      "{0} bleibt vorn, solange das Gewicht eines Kriteriums in seinem Spielraum liegt und alle anderen ihr Verhältnis zueinander behalten. Die Grenzen sind berechnet, nicht aus Stichproben geschätzt."
    ),
    ("Uppermost criteria", "Oberste Kriterien"),
    ("Criteria below them", "Kriterien darunter"),
    ("Criteria below the uppermost", "Kriterien unterhalb der obersten"),
    (
      "{0}: weights between which the leader stays first{1}",
      "{0}: Gewichte, zwischen denen der führende Anbieter vorn bleibt{1}"
    ),
    ("; each dot is the weight of one role", "; jeder Punkt ist das Gewicht einer Rolle"),
    (
      "Only criteria whose range ends before 0 or {0} are listed.",
      "Aufgeführt sind nur Kriterien, deren Spielraum vor 0 oder {0} endet."
    ),
    (
      "1 other may weigh anything from 0 to {0} without a change of the leader.",
      "1 weiteres kann jedes Gewicht von 0 bis {0} haben, ohne dass die Spitze wechselt."
    ),
    (
      "{0} others may weigh anything from 0 to {1} without a change of the leader.",
      "{0} weitere können jedes Gewicht von 0 bis {1} haben, ohne dass die Spitze wechselt."
    ),
    ("Stays first", "Bleibt vorn"),
    ("Below it", "Darunter vorn"),
    ("Above it", "Darüber vorn"),
    ("Whatever the open answers are", "Wie auch immer offene Antworten ausfallen"),
    ("Roles outside", "Rollen außerhalb"),
    ("another may be first already", "schon jetzt kann ein anderer vorn liegen"),
    ("at any weight", "bei jedem Gewicht"),
    ("up to {0}", "bis {0}"),
    ("from {0}", "ab {0}"),
    ("; {0} roles would weigh it otherwise", "; {0} Rollen würden es anders gewichten"),
    ("{0}: weighs {1}, the leader stays first {2}{3}", "{0}: Gewicht {1}; der führende Anbieter bleibt vorn: {2}{3}"),
    ("{0} at {1}", "{0} bei {1}"),
    ("{0} of the whole to {1}", "{0} des Ganzen an {1}"),
    ("none: the leader is better on every criterion", "keine: der führende Anbieter ist bei jedem Kriterium besser"),
    ("they tie", "sie liegen gleichauf"),
    ("no single weight", "kein einzelnes Gewicht"),
    ("Which weights would level two providers", "Welche Gewichte zwei Anbieter gleichauf brächten"),
    ("The leader against each other provider", "Der führende Anbieter im Vergleich mit jedem anderen"),
    ("Other provider", "Anderer Anbieter"),
    ("Behind by", "Rückstand"),
    ("They tie if this weighs", "Gleichauf bei diesem Gewicht"),
    ("Least weight that must change hands", "Kleinste nötige Verschiebung von Gewicht"),
    ("Weight of {0}", "Gewicht: {0}"),
    ("What moves the lead most", "Was den Vorsprung am stärksten verändert"),
    (
      "The lead is {0} points. Each weight is moved by a fifth of itself, each level by 10 points or to the ends of what an open answer may be.",
      "Der Vorsprung beträgt {0} Punkte. Jedes Gewicht wird um ein Fünftel verändert, jeder Wert um 10 Punkte oder bis an die Grenzen dessen, was eine offene Antwort sein kann."
    ),
    ("The one input that moves the lead most", "Die Eingabe, die den Vorsprung am stärksten verändert"),
    ("The {0} inputs that move the lead most", "Die {0} Eingaben, die den Vorsprung am stärksten verändern"),
    ("Input", "Eingabe"),
    ("Lead at its lower end", "Vorsprung am unteren Ende"),
    ("Lead at its upper end", "Vorsprung am oberen Ende"),
    ("What would make another first", "Was einen anderen auf Platz eins brächte"),
    (
      "One level at a time, everything else as it is. At the level both tie; better than that, the rival is ahead. Nothing here changes a score until a new bid is filed.",
      "Jeweils ein Wert, alles andere unverändert. Beim genannten Wert liegen beide gleichauf; ist er besser, liegt der Mitbewerber vorn. Nichts davon ändert eine Punktzahl, solange kein neues Angebot eingereicht ist."
    ),
    (", level", ", gleichauf"),
    (
      "No single criterion can make one of these first, however good its level: {0}.",
      "Bei diesen Anbietern genügt kein einzelnes Kriterium allein für Platz eins, wie gut sein Wert auch ist: {0}."
    ),
    (", {0} points behind", ", {0} Punkte dahinter"),
    (
      "{0}{1}: no single criterion can make it first, however good its level.",
      "{0}{1}: Kein einzelnes Kriterium allein genügt für Platz eins, wie gut sein Wert auch ist."
    ),
    ("{0}: 1 criterion alone could do it", "{0}: 1 Kriterium allein könnte genügen"),
    ("{0}: {1} criteria alone could do it", "{0}: {1} Kriterien könnten je für sich genügen"),
    ("What {0} would have to show on one criterion alone", "Was {0} bei einem einzigen Kriterium vorweisen müsste"),
    ("1 other criterion alone cannot do it.", "1 weiteres Kriterium allein genügt nicht."),
    ("{0} other criteria alone cannot do it.", "{0} weitere Kriterien genügen je für sich nicht."),
    ("How far {0} may fall", "Wie weit {0} nachlassen dürfte"),
    ("Levels down to which the leader stays first", "Werte, bis zu denen der führende Anbieter vorn bleibt"),
    ("May fall to", "Grenze"),
    (
      "Listed is the 1 criterion on which least is left; on every other one the leader stays first at a lower level still, or at any.",
      "Aufgeführt ist das Kriterium mit dem geringsten Spielraum; bei jedem anderen bleibt der führende Anbieter auch mit einem noch schlechteren oder mit jedem Wert vorn."
    ),
    (
      "Listed are the {0} criteria on which least is left; on every other one the leader stays first at a lower level still, or at any.",
      "Aufgeführt sind die {0} Kriterien mit dem geringsten Spielraum; bei jedem anderen bleibt der führende Anbieter auch mit einem noch schlechteren oder mit jedem Wert vorn."
    ),
    ("open", "offen"),
    ("{0} points; it has {1}", "{0} Punkte; derzeit {1}"),
    ("an expected cost of {0}, {1} less", "erwartete Kosten von {0}, {1} weniger"),
    ("an expected cost of {0}, {1} more", "erwartete Kosten von {0}, {1} mehr"),
    ("{0}: {1} in place of {2}", "{0}: {1} statt {2}"),
    ("; all prices {0}", "; alle Preise {0}"),
    ("; prices alone cannot do it", "; über die Preise allein nicht zu erreichen"),
  ]
}
