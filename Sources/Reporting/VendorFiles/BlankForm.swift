package import Outcome
internal import Outsourcing

/// A bid form for one vendor: every question of a model, unanswered, with its title, unit and how to answer beside it.
///
/// What the buyer judges or computes is named as such and not asked. The form is read as a bid without an answer.
package struct BlankForm {
  package enum Format: String, Sendable, CaseIterable {
    case xml, json, csv
  }

  private let model: ModelFacts
  private let vendor: String
  private let questions: [BidQuestion]

  package init(_ model: ModelFacts, vendor: String) {
    self.model = model
    self.vendor = vendor
    questions = BidQuestion.all(of: model)
  }

  package func text(_ format: Format) -> String {
    switch format {
    case .xml: xml
    case .json: json
    case .csv: csv
    }
  }

  private func howTo(_ format: Format) -> FormHowTo {
    FormHowTo(model: model, format: format, example: questions.first { $0.unit.form == .number } ?? questions.first)
  }

  // MARK: XML

  private var xml: String {
    let howTo = howTo(.xml)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Bid form: \(comment(model.title)). How to fill it in:

      """
    for topic in howTo.topics { text += "       \(comment("\(topic.title): \(topic.text)"))\n" }
    text += """
      -->
      <vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="\(vendor)" name="\(vendor)">

      """
    text += Self.sections(howTo.needsSections)
    text += "  <answers>\n"
    for question in questions {
      text += "    <!-- \(comment(BidQuestion.sentence(question.title)))\n"
      for sentence in question.sentences { text += "         \(comment(sentence.plain))\n" }
      text += "    -->\n"
      text += "    <answer criterion=\"\(question.id)\" state=\"unanswered\"\(unitAttribute(question))/>\n"
    }
    text += "  </answers>\n"
    let notAsked = howTo.notAsked
    if !notAsked.isEmpty {
      text += "  <!-- Not asked here:\n"
      for line in notAsked { text += "       \(comment(line))\n" }
      text += "  -->\n"
    }
    return text + "</vendor>\n"
  }

  /// Examples in comments. What must be replaced is no value, so that none is sent by oversight.
  private static func sections(_ all: Bool) -> String {
    let examples = [
      "  <company legal-name=\"…\" country=\"XX\" employees=\"…\"/>",
      "  <offer reference=\"…\" date=\"YYYY-MM-DD\" valid-until=\"YYYY-MM-DD\" currency=\"…\" tax=\"excluded\"/>",
      """
        <documents>
          <document id="survey" title="Survey 2026" file="survey.pdf" date="YYYY-MM-DD"/>
        </documents>
      """,
    ]
    let derived = [
      """
        <sites>
          <site id="north" role="delivery" country="XX" city="…" zone="Europe/Lisbon" seats="…" share="100" opens="08:00" closes="18:00"/>
        </sites>
      """,
      """
        <prices>
          <price id="hour" per="productive-hour" amount="…"/>
        </prices>
      """,
      """
        <certificates>
          <certificate id="iso" standard="ISO/IEC 27001:2022" issued="YYYY-MM-DD" expires="YYYY-MM-DD" evidence="certified" document="…"/>
        </certificates>
      """,
    ]
    return (examples + (all ? derived : [])).map { "  <!--\n\($0)\n  -->\n" }.joined()
  }

  private func unitAttribute(_ question: BidQuestion) -> String {
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
    let howTo = howTo(.json)
    let notAsked = howTo.notAsked.map { ("Not asked", $0) }
    let documents = (howTo.topics + notAsked).enumerated().map { index, topic in
      JSONValue.members([
        ("id", .text("how-to-\(index + 1)")), ("title", .text(topic.0)), ("note", .text(FormText.howTo + topic.1)),
      ])
    }
    let answers = questions.map { question in
      JSONValue.members([
        ("criterion", .text(question.id)), ("note", .text(FormText.question + question.line)),
        ("state", .text("unanswered")), ("unit", question.unit.form == .number ? .text(question.unit.rawValue) : nil),
        ("currency", question.currency.map { .text($0) }),
      ])
    }
    return JSONValue.object([
      .init("steelyard", .text("vendor/1.0")), .init("id", .text(vendor)), .init("name", .text(vendor)),
      .init("documents", .array(documents)), .init("answers", .array(answers)),
    ]).document
  }

  // MARK: CSV

  /// Begins with a byte order mark, without which spreadsheets take UTF-8 for another encoding.
  private var csv: String {
    let howTo = howTo(.csv)
    let topics = howTo.topics.map { "\($0.title): \($0.text)" } + howTo.notAsked.map { "Not asked: \($0)" }
    let rows =
      topics.map { row(vendor: "", criterion: FormText.howToRow, question: FormText.howTo + $0) }
      + questions.map { question in
        row(
          vendor: vendor, criterion: question.id, question: question.line,
          unit: question.unit.form == .number ? question.unit.rawValue : "", currency: question.currency ?? "")
      }
    let header = "vendor,name,criterion,question,answer,unit,currency,evidence,document,page,date,note"
    return "\u{FEFF}" + ([header] + rows).map { $0 + "\r\n" }.joined()
  }

  private func row(
    vendor: String, criterion: String, question: String, unit: String = "", currency: String = ""
  ) -> String {
    [vendor, "", criterion, csvText(question), "", unit, currency, "", "", "", "", ""].joined(separator: ",")
  }
}
