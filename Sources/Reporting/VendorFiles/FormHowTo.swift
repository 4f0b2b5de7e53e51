internal import Outcome
internal import Outsourcing

/// How to fill in a blank bid form, for somebody who has nothing else to read.
struct FormHowTo {
  let model: ModelFacts
  let format: BlankForm.Format
  /// The question whose answer serves as the example.
  let example: BidQuestion?

  /// Topics with what is to be said of each, in the order of a form.
  var topics: [(title: String, text: String)] {
    [
      ("Start", start), ("Answers", answers), ("Ranges", ranges), ("Not applicable", notApplicable),
      ("No answer", "leave the question as it is; it counts as the worst."), ("Evidence", evidence),
      ("Documents", documents), ("Remarks", remarks),
    ] + (format == .csv ? [("Columns", columns)] : []) + [("More than answers", sections), ("Check", check)]
  }

  /// What the form does not ask, and why.
  var notAsked: [String] {
    model.criteria.compactMap { criterion in
      guard let leaf = criterion.leaf, leaf.kind != .measured else { return nil }
      let from = leaf.evidence.map { " from: \($0)" } ?? ""
      let who = leaf.kind == .judged ? "judged by the buyer" : "worked out by the buyer"
      return
        ([BidQuestion.sentence("\(criterion.title): \(who)\(from)")]
        + BidQuestion.mustHaves(criterion.id, model).map(\.plain))
        .joined(separator: " ")
    }
  }

  /// True if the buyer works figures out from prices, sites or certificates.
  var needsSections: Bool { model.criteria.contains { $0.leaf?.kind == .derived } }

  private var start: String {
    switch format {
    case .xml: "write the name of your organisation into name=\"…\" of <vendor …>, and leave id as it is."
    case .json: "write the name of your organisation into 'name' near the top, and leave 'id' as it is."
    case .csv:
      "write the name of your organisation into the column name of the first question. Save the file as CSV UTF-8. Rows with # are passed over."
    }
  }

  private var answers: String {
    let unit = example.flatMap { $0.unit.form == .number ? $0.unit.rawValue : nil }
    let id = example?.id ?? "…"
    let rest = "A number is digits with a decimal point at most: no comma, no %, no unit."
    switch format {
    case .xml:
      let measure = unit.map { " unit=\"\($0)\"" } ?? ""
      return
        "put value=\"…\" in place of state=\"unanswered\" and leave unit or currency as it is, such as <answer criterion=\"\(id)\" value=\"3\"\(measure)/>. \(rest)"
    case .json:
      return
        "put 'value' in place of 'state': 'unanswered', such as 'value': 3 for a number and 'value': 'yes' for a word, and leave 'unit' or 'currency' as it is. \(rest) Write \" for each ' of these examples."
    case .csv: return "write into the column answer, and leave the other cells of the row as they are. \(rest)"
    }
  }

  private var ranges: String {
    let counts = "Raw counts, such as 780 of 1000, are"
    switch format {
    case .xml:
      return
        "low=\"85\" high=\"90\" in place of value; the worse end counts. \(counts) count=\"780\" of=\"1000\" where percent is asked."
    case .json:
      return
        "'low': 85, 'high': 90 in place of 'value'; the worse end counts. \(counts) 'count': 780, 'of': 1000 where percent is asked."
    case .csv: return "85..90 in the column answer; the worse end counts."
    }
  }

  private var notApplicable: String {
    let rest = "It counts as the worst until the buyer grants it."
    return switch format {
    case .xml: "state=\"not-applicable\" reason=\"why\". \(rest)"
    case .json: "'state': 'not-applicable', 'reason': 'why'. \(rest)"
    case .csv: "n/a in the column answer, and the reason in the column note. \(rest)"
    }
  }

  private var evidence: String {
    let place =
      switch format {
      case .xml: "evidence=\"…\" says how well an answer is supported"
      case .json: "'evidence': '…' says how well an answer is supported"
      case .csv: "the column evidence says how well an answer is supported"
      }
    return
      "\(place): claimed (you say so; this is what counts if you give none), documented (a document you name shows it), attested (an officer of yours or a customer signed it), certified (a certificate or report of an independent body). All but claimed need a document."
  }

  private var documents: String {
    switch format {
    case .xml:
      "list each under <documents> and name it by its id: <answer … evidence=\"documented\" document=\"survey\" page=\"3\"/>."
    case .json:
      "list each under 'documents', such as {'id': 'survey', 'title': 'Survey 2026'}, and name it by its id in the answer: 'evidence': 'documented', 'document': 'survey', 'page': '3'."
    case .csv: "write the title into the column document, the same title wherever it is meant, and the page into page."
    }
  }

  private var remarks: String {
    switch format {
    case .xml: "write your own between the tags, such as <answer criterion=\"…\" value=\"3\">Your remark.</answer>."
    case .json:
      "write your own into 'note' in place of the question. A note that begins with '\(FormText.question)' or '\(FormText.howTo)' is this form's own text and is not read."
    case .csv: "write your own into the column note."
    }
  }

  private var columns: String {
    "vendor, criterion, question, unit and currency are ours; answer is yours, and if you like evidence (a level), document (its title), page, date (of the statement, such as 2026-01-31) and note."
  }

  private var sections: String {
    switch format {
    case .xml:
      return
        "examples of company, offer, documents\(needsSections ? ", sites, prices and certificates" : "") stand below as comments. Write your own, and take away the marks of the comment around it."
    case .json:
      let needed =
        needsSections
        ? " The buyer works figures out from 'sites': [{'id': 'north', 'role': 'delivery', 'country': 'XX', 'zone': 'Europe/Lisbon', 'seats': 100, 'share': 100, 'opens': '08:00', 'closes': '18:00'}], from 'prices': [{'id': 'hour', 'per': 'productive-hour', 'amount': 21.40}] and from 'certificates': [{'id': 'iso', 'standard': 'ISO/IEC 27001:2022', 'issued': 'YYYY-MM-DD', 'expires': 'YYYY-MM-DD', 'evidence': 'certified', 'document': 'iso-copy'}]."
        : ""
      return
        "beside 'answers' can stand 'company': {'legal-name': '…', 'country': 'XX'} and 'offer': {'reference': '…', 'date': 'YYYY-MM-DD', 'currency': '…', 'tax': 'excluded'}.\(needed)"
    case .csv:
      return needsSections
        ? "prices, sites and certificates, from which the buyer works figures out, need the XML or the JSON form; this one holds answers only."
        : "company, offer, prices, sites and certificates need the XML or the JSON form; this one holds answers only."
    }
  }

  private var check: String {
    "steelyard check FILE looks at the form alone; steelyard check FILE -m \(model.id) at the answers as well (\(model.id) is the name of the buyer's model, or the path of its file)."
  }
}
