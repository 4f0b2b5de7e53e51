import Foundation
import Testing

@testable import Intake

/// What may be embedded in a page, and what is taken out of a drawing first.
@Suite struct LogoTests {
  private static func svg(_ inside: String, _ attributes: String = "") -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\"\(attributes)>\(inside)</svg>"
  }

  /// The cleaned drawing and what was told.
  private func cleaned(_ text: String) -> (svg: String?, told: [String]) {
    let log = DiagnosticLog()
    let file = SourceFile(path: "logo.svg", bytes: Array(text.utf8))
    let bytes = SVGCleaning.cleaned(file, log: log)
    return (bytes.map { String(decoding: $0, as: UTF8.self) }, log.sorted.map(\.told))
  }

  @Test func `A drawing that only draws keeps every byte`() {
    let drawing = Self.svg(
      """
      <!-- drawn by hand --><title>Acme &amp; Co</title><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/>
      </linearGradient><style>.a{fill:url(#g)}</style></defs><path class="a" style="stroke:#000" d="M0 0h9"/>
      <use xlink:href="#g"/><use href=" #g"/><text x="1">Foo <tspan font-weight="700">bar</tspan> baz</text>
      """)
    let result = cleaned(drawing)
    #expect(result.svg == drawing)
    #expect(result.told.isEmpty)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<script href=\"#a\"/>", "<SCRIPT>alert(1)</SCRIPT>",
    "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
    "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
    "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
    "<g><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://evil.example\"/></g>",
    "<image href=\"https://evil.example/a.png\"/>", "<image href=\"data:image/png;base64,AAAA\"/>",
    "<set attributeName=\"href\" to=\"https://evil.example\"/>", "<animate attributeName=\"onload\" to=\"alert(1)\"/>",
    "<feImage href=\"https://evil.example\"/>", "<style>@import 'https://evil.example/a.css';</style>",
    "<style>.a{fill:url(https://evil.example/a)}</style>", "<style>.a{fill:u\\72l(https://evil.example/a)}</style>",
    "<style>.a{fill:url( \"//evil.example\" )}</style>",
    "<style><![CDATA[@im]]><![CDATA[port 'https://evil.example']]></style>",
    "<style>a{background:image-set('https://evil.example/x' 1x)}</style>",
    "<g onclick=\"alert(1)\"/>", "<g ONLOAD=\"alert(1)\"/>", "<g on&#x6c;oad=\"1\"/>",
    "<a href=\"https://evil.example\"><g/></a>", "<a xlink:href=\"javascript:alert(1)\"><g/></a>",
    "<a xlink:href=\"&#x6a;avascript:alert(1)\"><g/></a>", "<use href=\"other.svg#a\"/>",
    "<use xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"https://evil.example/#a\"/>",
    "<g fill=\"url(https://evil.example/#a)\"/>", "<g style=\"fill:url('https://evil.example')\"/>",
    "<g style=\"fill:&#117;rl(//evil.example)\"/>", "<g style='fill:URL (\"x.svg#a\")'/>",
    "<g xml:base=\"https://evil.example\"/>",
    "<?xml-stylesheet href=\"https://evil.example\"?>", "<g/><metadata><b xmlns=\"http://evil.example\"/></metadata>",
  ])
  func `What acts or leads outside is taken out and told, and nothing else goes`(inside: String) throws {
    let result = cleaned(Self.svg("<rect width=\"9\"/>\(inside)<circle r=\"2\"/>"))
    guard let svg = result.svg else {
      // A reference inside the name of an attribute is no XML at all.
      #expect(result.told.allSatisfy { $0.contains("[syntax.xml]") })
      return
    }
    #expect(!result.told.isEmpty && result.told.allSatisfy { $0.contains("[logo.cleaned]") })
    #expect(svg.contains("<rect width=\"9\"/>") && svg.contains("<circle r=\"2\"/>"))
    let lower = svg.lowercased()
    for word in [
      "script", "evil", "alert", "javascript", "foreignobject", "onload", "onclick", "@im", "other.svg", "x.svg",
    ] {
      #expect(!lower.contains(word), "\(word)")
    }
    #expect(cleaned(svg).told.isEmpty)
  }

  @Test func `The root is looked at as well`() {
    let result = cleaned(Self.svg("<g/>", " onload=\"alert(1)\" width=\"9\""))
    #expect(result.svg?.contains("onload") == false && result.svg?.contains("width=\"9\"") == true)
  }

  @Test func `A document type and an instruction in front are taken out with a warning each`() throws {
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <?xml-stylesheet href="https://evil.example"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
        <!ENTITY ns "http://ns.example/>"> ]>

      """
    let result = cleaned(head + Self.svg("<g/>"))
    let svg = try #require(result.svg)
    #expect(!svg.contains("DOCTYPE") && !svg.contains("evil") && !svg.contains("ENTITY"))
    #expect(result.told.count == 2)
    #expect(result.told.first?.hasPrefix("logo.svg:2:1: warning:") == true)
    #expect(result.told.last?.hasPrefix("logo.svg:3:1: warning:") == true)
  }

  @Test func `A drawing that needs the entities of its document type is refused`() {
    let result = cleaned("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Self.svg("<text>&a;</text>"))
    #expect(result.svg == nil)
    #expect(result.told.contains { $0.contains("[syntax.xml]") })
  }

  // MARK: PNG

  /// One pixel, made by hand: signature, IHDR, IDAT, IEND.
  private static let pixel = [UInt8](
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==") ?? Data())

  @Test func `A sound PNG is taken with its size`() {
    let check = PNGCheck(Self.pixel)
    #expect(check.fault == nil)
    #expect(check.size?.width == 1 && check.size?.height == 1)
  }

  @Test func `A PNG cut anywhere, with a byte changed anywhere or with something behind it is refused`() {
    for count in PNGCheck.signature.count..<Self.pixel.count {
      #expect(PNGCheck(Array(Self.pixel.prefix(count))).fault != nil, "cut at \(count)")
      var changed = Self.pixel
      changed[count] ^= 0x20
      #expect(PNGCheck(changed).fault != nil, "changed at \(count)")
    }
    #expect(PNGCheck(Self.pixel + [0]).fault == "something follows its end")
    #expect(PNGCheck(Self.pixel + Array("<script>".utf8)).fault != nil)
  }
}
