package import Outcome
internal import Outsourcing

/// A bid form for one vendor: every question of a model, unanswered, with its title, unit and how to answer beside it.
///
/// What the buyer judges or computes is named as such and not asked.
package struct BlankForm {
  package enum Format: String, Sendable, CaseIterable {
    case xml, json, csv
  }

  private let model: ModelFacts
  private let vendor: String

  package init(_ model: ModelFacts, vendor: String) {
    self.model = model
    self.vendor = vendor
  }

  package func text(_ format: Format) -> String {
    switch format {
    case .xml: xml
    case .json: json
    case .csv: csv
    }
  }

  private struct Question {
    let id: String
    let title: String
    let unit: Unit
    let currency: String?
    let how: String
  }

  private var questions: [Question] {
    let leaves = model.criteria.compactMap { criterion -> Question? in
      guard let leaf = criterion.leaf, leaf.kind == .measured else { return nil }
      let words = leaf.anchors.map(\.level)
      return Question(
        id: criterion.id, title: criterion.title, unit: leaf.unit, currency: leaf.currency,
        how: how(leaf.unit, leaf.currency, words, leaf.evidence))
    }
    let facts = model.facts.map { fact in
      Question(
        id: fact.id, title: fact.title, unit: fact.unit, currency: nil, how: how(fact.unit, nil, fact.words, nil))
    }
    return leaves + facts
  }

  private var notAsked: [(id: String, title: String, why: String)] {
    model.criteria.compactMap { criterion in
      guard let leaf = criterion.leaf, leaf.kind != .measured else { return nil }
      let from = leaf.evidence.map { " from: \($0)" } ?? ""
      return (
        criterion.id, criterion.title, (leaf.kind == .judged ? "judged by the buyer" : "worked out by the buyer") + from
      )
    }
  }

  private func how(_ unit: Unit, _ currency: String?, _ words: [String], _ evidence: String?) -> String {
    let answer: String =
      switch unit.form {
      case .word: "one of: \(words.joined(separator: ", "))"
      case .money: "an amount in \(currency ?? "the currency of the criterion"), such as 1250.50"
      case .number: "a plain number in \(unit.rawValue), such as 12.5"
      }
    return answer + (evidence.map { "; evidence asked: \($0)" } ?? "")
  }

  // MARK: XML

  private var xml: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Bid form: \(comment(model.title)).
           Put your name into name="…". For each answer replace state="unanswered" by value="…" and keep the unit:
             <answer criterion="…" value="78.5" unit="percent" evidence="documented"/>
           A range is low="…" high="…". What does not apply is state="not-applicable" reason="…".
           evidence is claimed, documented, attested or certified. Check the file with: steelyard check FILE -->
      <vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="\(vendor)" name="\(vendor)">
        <!-- <company country="XX"/> with your country, and
             <offer reference="…" date="YYYY-MM-DD" currency="EUR" tax="excluded"/> belong here. -->
        <answers>

      """
    for question in questions {
      text += "    <!-- \(comment(question.title)): \(comment(question.how)) -->\n"
      text += "    <answer criterion=\"\(question.id)\" state=\"unanswered\"\(unitAttribute(question))/>\n"
    }
    text += "  </answers>\n"
    if !notAsked.isEmpty {
      text += "  <!-- Not asked here:\n"
      for entry in notAsked { text += "       \(comment("\(entry.title): \(entry.why)"))\n" }
      text += "  -->\n"
    }
    return text + "</vendor>\n"
  }

  private func unitAttribute(_ question: Question) -> String {
    switch question.unit.form {
    case .word: ""
    case .money: " currency=\"\(question.currency ?? "")\""
    case .number: " unit=\"\(question.unit.rawValue)\""
    }
  }

  /// A comment must not hold two dashes in a row, and a title could.
  private func comment(_ text: String) -> String {
    terminalText(text).replacing("--", with: "- -")
  }

  // MARK: JSON

  private var json: String {
    let answers = questions.map { question in
      JSONValue.members([
        ("criterion", .text(question.id)), ("state", .text("unanswered")),
        ("unit", question.unit.form == .number ? .text(question.unit.rawValue) : nil),
        ("currency", question.currency.map { .text($0) }), ("note", .text("\(question.title): \(question.how)")),
      ])
    }
    return JSONValue.object([
      .init("steelyard", .text("vendor/1.0")), .init("id", .text(vendor)), .init("name", .text(vendor)),
      .init("answers", .array(answers)),
    ]).document
  }

  // MARK: CSV

  private var csv: String {
    var lines = ["vendor,name,criterion,question,answer,unit,currency,evidence,document,page,date,note"]
    for question in questions {
      let unit = question.unit.form == .number ? question.unit.rawValue : ""
      lines.append(
        [
          vendor, "", question.id, csvText("\(question.title): \(question.how)"), "", unit, question.currency ?? "", "",
          "",
          "", "", "",
        ].joined(separator: ","))
    }
    return lines.map { $0 + "\r\n" }.joined()
  }
}
