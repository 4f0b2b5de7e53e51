import Foundation
import Intake
import Outsourcing
import Testing

@Suite("Bids in XML and JSON")
struct VendorSyntaxTests {
  static let xml = """
    <vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="linden" name="Linden Contact (fictional)">
      <company country="PT" employees="240">Founded in Porto.</company>
      <offer reference="RFP-1" date="2026-11-02" currency="EUR" tax="excluded"/>
      <documents>
        <document id="kpi" title="KPI extract &amp; notes"/>
      </documents>
      <sites>
        <site id="porto" role="delivery" country="PT" city="Porto" zone="Europe/Lisbon" days="monday friday">
          <languages><language code="en" level="C1"/></languages>
        </site>
        <site id="krakow" role="backup" country="PL" city="Kraków" zone="Europe/Warsaw"/>
      </sites>
      <services><service id="voice" name="Voice" since="2014" sites="porto krakow"/></services>
      <prices><price id="once" per="once" amount="60000">With training.</price></prices>
      <certificates><certificate id="iso" standard="ISO/IEC  27001:2022" sites="porto" document="kpi"/></certificates>
      <kpis><kpi criterion="fcr" count="640" of="900" evidence="attested" document="kpi" page="3"/></kpis>
      <terms><term criterion="audit" value="yes"/></terms>
      <answers>
        <answer criterion="attrition" low="24" likely="28" high="35" unit="percent-per-year">Forecast.</answer>
        <answer criterion="pci" state="not-applicable" reason="No card data."/>
      </answers>
    </vendor>
    """

  static let json = """
    {
      "steelyard": "vendor/1.0", "id": "linden", "name": "Linden Contact (fictional)",
      "answers": [
        {"criterion": "attrition", "low": 24, "likely": 28, "high": 35, "unit": "percent-per-year", "note": "Forecast."},
        {"criterion": "pci", "state": "not-applicable", "reason": "No card data."}
      ],
      "company": {"country": "PT", "employees": 240, "note": "Founded in Porto."},
      "offer": {"reference": "RFP-1", "date": "2026-11-02", "currency": "EUR", "tax": "excluded"},
      "documents": [{"id": "kpi", "title": "KPI extract & notes"}],
      "sites": [
        {"id": "porto", "role": "delivery", "country": "PT", "city": "Porto", "zone": "Europe/Lisbon",
         "days": ["monday", "friday"], "languages": [{"code": "en", "level": "C1"}]},
        {"id": "krakow", "role": "backup", "country": "PL", "city": "Krak\\u00f3w", "zone": "Europe/Warsaw"}
      ],
      "services": [{"id": "voice", "name": "Voice", "since": "2014", "sites": ["porto", "krakow"]}],
      "prices": [{"id": "once", "per": "once", "amount": "60000", "note": "With training."}],
      "certificates": [{"id": "iso", "standard": "ISO/IEC  27001:2022", "sites": ["porto"], "document": "kpi"}],
      "kpis": [{"criterion": "fcr", "count": 640, "of": 900, "evidence": "attested", "document": "kpi", "page": "3"}],
      "terms": [{"criterion": "audit", "value": "yes"}]
    }
    """

  @Test("One bid in both syntaxes is one bid, whatever the order of its parts")
  func bothSyntaxes() throws {
    let fromXML = try Opened.file("linden.xml", Self.xml).bid()
    let fromJSON = try Opened.file("linden.json", Self.json).bid()
    #expect(fromXML.withoutPlaces == fromJSON.withoutPlaces)
    #expect(fromXML.answers.map(\.criterion) == ["fcr", "audit", "attrition", "pci"])
    #expect(fromXML.sites.map(\.days) == [[.monday, .friday], []])
    #expect(fromXML.certificates.map(\.standard) == ["ISO/IEC 27001:2022"])
    #expect(fromXML.prices.map(\.note) == ["With training."])
  }

  @Test("Every answer knows where it stands in its own file")
  func places() throws {
    let fromXML = try Opened.file("linden.xml", Self.xml).bid()
    let fromJSON = try Opened.file("linden.json", Self.json).bid()
    #expect(fromXML.answers.map(\.source.text).first == "linden.xml:16:37")
    #expect(fromXML.answers.map(\.criterionSource.text).first == "linden.xml:16:25")
    #expect(fromJSON.answers.map(\.source.text).first == "linden.json:18:42")
    #expect(fromXML.source.text == "linden.xml:1:58")
  }

  @Test("The element a prefix names is the element, whatever the prefix")
  func prefixes() throws {
    let prefixed = Self.xml.replacing("xmlns=", with: "xmlns:v=").replacing(#/<(/?)([a-z])/#) { "<\($0.1)v:\($0.2)" }
    #expect(prefixed.contains("<v:vendor xmlns:v=") && prefixed.contains("</v:answers>"))
    #expect(
      try Opened.file("linden.xml", prefixed).bid().withoutPlaces
        == (try Opened.file("linden.xml", Self.xml).bid().withoutPlaces))
  }

  @Test("Without an extension the first bytes tell the syntax", arguments: ["linden", "linden.txt", "linden.json "])
  func withoutExtension(name: String) throws {
    let expected = try Opened.file("linden.xml", Self.xml).bid().withoutPlaces
    #expect(try Opened.file(name, "\n  " + Self.json).bid().withoutPlaces == expected)
    #expect(try Opened.file(name, Self.xml).bid().withoutPlaces == expected)
  }

  @Test("An extension names the syntax, and bytes that do not fit are malformed")
  func wrongExtension() throws {
    #expect(try Opened.file("linden.json", Self.xml).codes == [.syntaxJSON])
    #expect(try Opened.file("linden.xml", Self.json).codes == [.syntaxXML])
    #expect(try Opened.file("linden.XML", Self.xml).bid().id == "linden")
  }

  @Test("A byte order mark changes neither the bid nor a place")
  func byteOrderMark() throws {
    for (name, text) in [("linden.xml", Self.xml), ("linden.json", Self.json), ("linden", Self.json)] {
      let marked = try Opened.file(name, [0xEF, 0xBB, 0xBF] + Array(text.utf8)).bid()
      #expect(marked == (try Opened.file(name, text).bid()), "\(name)")
    }
  }

  @Test("Line ends of Windows change neither the bid nor a place")
  func carriageReturns() throws {
    for (name, text) in [("linden.xml", Self.xml), ("linden.json", Self.json)] {
      let windows = try Opened.file(name, text.replacing("\n", with: "\r\n")).bid()
      #expect(windows == (try Opened.file(name, text).bid()), "\(name)")
    }
  }

  @Test("The smallest legal file is legal")
  func smallest() throws {
    let bid = try Opened.file(
      "acme.xml", #"<vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="acme" name="Acme Contact Services"/>"#
    ).bid()
    #expect(bid.id == "acme" && bid.company == nil && bid.answers.isEmpty)
    #expect(try Opened.file("acme.json", #"{"steelyard":"vendor/1.0","id":"acme","name":"Acme"}"#).bid().offer == nil)
  }

  @Test(
    "A text is the same characters in an attribute, in an element and in JSON",
    arguments: ["AT&T <b> \"x\" 'y'", "&amp; &#38; &lt;", "&#38;#38;", "1 > 0 ]] >", "Kraków 🙂 Łódź"])
  func sameCharacters(text: String) throws {
    let inXML = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    let references = text.unicodeScalars.map { "&#\($0.value);" }.joined()
    let inJSON = text.replacing("\"", with: "\\\"")
    for written in [inXML, references] {
      let bid = try Opened.file(
        "acme.xml",
        """
        <vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="acme" name="\(written)">
        <company country="PT">\(written)</company><terms><term criterion="t" value="yes">\(written)</term></terms></vendor>
        """
      ).bid()
      #expect(bid.name == text && bid.answers.map(\.note) == [text])
    }
    let bid = try Opened.file(
      "acme.json",
      """
      {"steelyard": "vendor/1.0", "id": "acme", "name": "\(inJSON)",
       "terms": [{"criterion": "t", "value": "yes", "note": "\(inJSON)"}]}
      """
    ).bid()
    #expect(bid.name == text && bid.answers.map(\.note) == [text])
  }

  @Test("Instructions and places of schemas are passed over, and nothing they name is opened")
  func instructions() throws {
    let bid = try Opened.file(
      "acme.xml",
      """
      <?xml version="1.0" encoding="utf-8" standalone="yes"?>
      <?xml-stylesheet href="file:///nowhere/x.xsl" type="text/xsl"?>
      <!-- a note -->
      <vendor xmlns="urn:steelyard:vendor:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="urn:steelyard:vendor:1 http://nowhere.invalid/v.xsd" version="1.0" id="acme" name="Acme">
        <answers><answer criterion="fcr" value="1" unit="count"><![CDATA[5 < 6 & ]]>so on</answer></answers>
      </vendor>
      """
    ).bid()
    #expect(bid.answers.map(\.note) == ["5 < 6 & so on"])
  }
}
