import Intake
import Testing

@Suite("Models and comparisons in YAML, JSON and XML")
struct BuyerSyntaxTests {
  static let yaml = """
    # A comment of the buyer.
    steelyard: criteria/1.0
    id: support
    title: "Support: three ways to write it"
    source: >-
      Folded over
      two lines
    weights: {origin: Set by the panel, set_by: Purchasing, scale_to_one: true}
    missing: {not_applicable: neutral, neutral_points: 40, vendor_interval: midpoint, outside: clamp}
    open_counts_as: failed
    criteria:
      - id: cost
        title: Cost
        weight: 60
        unit: money
        currency: EUR
        direction: min
        value: {type: linear, worst: 200000, best: 100000}
      - id: quality
        title: Quality
        weight: 39.5
        criteria:
          - id: fcr
            title: Resolved at once
            question: How many are resolved at once?
            weight: 50
            unit: percent
            value: {type: piecewise_linear, points: [[60, 0], [75, 40.5], [85, 100]]}
          - id: language
            title: Language
            weight: 50
            unit: cefr
            value:
              type: levels
              levels: {B1: 0, B2: 50, C1: 100}
    requirements:
      - {id: speaks, title: Speaks it, criterion: language, one_of: [B2, C1], reason: The law says so}
      - {id: solves, title: Solves it, criterion: fcr, at_least: 65}

    """

  static let json = #"""
    {
      "steelyard": "criteria/1.0",
      "id": "support",
      "title": "Support: three ways to write it",
      "source": "Folded over two lines",
      "weights": {"origin": "Set by the panel", "set_by": "Purchasing", "scale_to_one": true},
      "missing": {"not_applicable": "neutral", "neutral_points": 40, "vendor_interval": "midpoint", "outside": "clamp"},
      "open_counts_as": "failed",
      "criteria": [
        {"id": "cost", "title": "Cost", "weight": 60, "unit": "money", "currency": "EUR", "direction": "min",
         "value": {"type": "linear", "worst": 200000, "best": 100000}},
        {"id": "quality", "title": "Quality", "weight": 39.5, "criteria": [
          {"id": "fcr", "title": "Resolved at once", "question": "How many are resolved at once?", "weight": 50,
           "unit": "percent",
           "value": {"type": "piecewise_linear", "points": [[60, 0], [75, 40.5], [85, 100]]}},
          {"id": "language", "title": "Language", "weight": 50, "unit": "cefr",
           "value": {"type": "levels", "levels": {"B1": 0, "B2": 50, "C1": 100}}}
        ]}
      ],
      "requirements": [
        {"id": "speaks", "title": "Speaks it", "criterion": "language", "one_of": ["B2", "C1"],
         "reason": "The law says so"},
        {"id": "solves", "title": "Solves it", "criterion": "fcr", "at_least": 65}
      ]
    }
    """#

  static let xml = """
    <criteria xmlns="urn:steelyard:criteria:1" version="1.0" id="support" open_counts_as="failed">
      <title>Support: three ways to write it</title>
      <source>Folded over two lines</source>
      <weights origin="Set by the panel" set_by="Purchasing" scale_to_one="true"/>
      <missing not_applicable="neutral" neutral_points="40" vendor_interval="midpoint" outside="clamp"/>
      <criteria>
        <criterion id="cost" title="Cost" weight="60" unit="money" currency="EUR" direction="min">
          <value type="linear" worst="200000" best="100000"/>
        </criterion>
        <criterion id="quality" title="Quality" weight="39.5">
          <criteria>
            <criterion id="fcr" title="Resolved at once" weight="50" unit="percent">
              <question>How many are resolved at once?</question>
              <value type="piecewise_linear">
                <points><pair>60 0</pair><pair>75 40.5</pair><pair>85 100</pair></points>
              </value>
            </criterion>
            <criterion id="language" title="Language" weight="50" unit="cefr">
              <value type="levels"><levels B1="0" B2="50" C1="100"/></value>
            </criterion>
          </criteria>
        </criterion>
      </criteria>
      <requirements>
        <requirement id="speaks" title="Speaks it" criterion="language" one_of="B2 C1" reason="The law says so"/>
        <requirement id="solves" title="Solves it" criterion="fcr" at_least="65"/>
      </requirements>
    </criteria>
    """

  @Test("One model in three syntaxes is one model")
  func models() throws {
    let expected = try Opened.file("model.yaml", Self.yaml).model().facts
    #expect(expected.count == 17)
    #expect(try Opened.file("model.json", Self.json).model().facts == expected)
    #expect(try Opened.file("model.xml", Self.xml).model().facts == expected)
    #expect(try Opened.file("model.yml", Self.yaml).model().facts == expected)
  }

  @Test("Words with blanks are elements of their own where a list is an attribute in XML")
  func wordsWithBlanks() throws {
    let spoken = Self.xml.replacing(
      #" one_of="B2 C1" reason="The law says so"/>"#,
      with: """
         reason="The law says so"><one_of><item>B2</item><item>C1</item></one_of></requirement>
        """)
    #expect(
      try Opened.file("model.xml", spoken).model().facts == (try Opened.file("model.yaml", Self.yaml).model().facts))
  }

  static let comparisonYAML = """
    steelyard: comparison/1.0
    id: support-2026
    title: Support
    subtitle: A second line
    buyer: Fictional Buyer
    decision_date: 2026-03-01
    model: model.yaml
    bids: [bids/amber.json, bids/the birch.json]
    notes: Nothing to add
    published:
      - title: A ranking
        method: TOPSIS
        source: A paper
        places:
          - {vendor: amber, rank: 1, score: 0.846}
          - {vendor: birch, rank: 2}

    """

  static let comparisonJSON = """
    {"steelyard": "comparison/1.0", "id": "support-2026", "title": "Support", "subtitle": "A second line",
     "buyer": "Fictional Buyer", "decision_date": "2026-03-01", "model": "model.yaml",
     "bids": ["bids/amber.json", "bids/the birch.json"], "notes": "Nothing to add",
     "published": [{"title": "A ranking", "method": "TOPSIS", "source": "A paper",
       "places": [{"vendor": "amber", "rank": 1, "score": 0.846}, {"vendor": "birch", "rank": 2}]}]}
    """

  static let comparisonXML = """
    <comparison xmlns="urn:steelyard:comparison:1" version="1.0" id="support-2026" title="Support"
      subtitle="A second line" buyer="Fictional Buyer" decision_date="2026-03-01" model="model.yaml">
      <bids><bid>bids/amber.json</bid><bid>bids/the birch.json</bid></bids>
      <notes>Nothing to add</notes>
      <published>
        <ranking title="A ranking" method="TOPSIS" source="A paper">
          <places><place vendor="amber" rank="1" score="0.846"/><place vendor="birch" rank="2"/></places>
        </ranking>
      </published>
    </comparison>
    """

  @Test("One comparison in three syntaxes is one comparison")
  func comparisons() throws {
    let folder = try InputFolder([
      "model.yaml": Self.yaml, "steelyard.yaml": Self.comparisonYAML, "steelyard.json": Self.comparisonJSON,
      "steelyard.xml": Self.comparisonXML,
      "bids/amber.json": """
      {"steelyard": "vendor/1.0", "id": "amber", "name": "Amber (fictional)", "answers": [
       {"criterion": "cost", "value": 120000, "currency": "EUR"}, {"criterion": "fcr", "value": 0.75, "unit": "fraction"},
       {"criterion": "language", "value": "C1"}]}
      """,
      "bids/the birch.json": #"{"steelyard": "vendor/1.0", "id": "birch", "name": "Birch (fictional)"}"#,
    ])
    let expected = try folder.open("steelyard.yaml").comparison().facts
    #expect(expected.contains("A ranking TOPSIS A paper amber 1 0.846, birch 2 -"))
    #expect(try folder.open("steelyard.json").comparison().facts == expected)
    #expect(try folder.open("steelyard.xml").comparison().facts == expected)
  }

  @Test(
    "A plain word of YAML is the text it shows, whatever other programs make of it",
    arguments: ["no", "0o17", "1_000", "1e3", "2026-03-01", "12:30", "0x1F", ".5", "+1", "off"])
  func plainWords(word: String) throws {
    let model = try Opened.file("model.yaml", Self.yaml.replacing("Set by the panel", with: word)).model()
    #expect(model.weightOrigin == word)
  }

  @Test("An empty value is no text, and says so", arguments: ["", "~", "null"])
  func emptyValues(word: String) throws {
    let told = try Opened.file(
      "model.yaml", Self.yaml.replacing("open_counts_as: failed", with: "open_counts_as: \(word)")
    )
    .told
    #expect(told.contains(#"error: an empty value stands where "open_counts_as" needs a single value [shape.text]"#))
  }
}
