@testable import Reporting
import Testing

@Suite struct ScriptTests {
  @Test(arguments: [
    ("const a = 1;\nlet b = [1, 2];", "const a=1;let b=[1,2];"), ("a + +b - -c", "a+ +b- -c"),
    ("f(\"a  = b\", `c ; ${d} e`)", "f(\"a  = b\",`c ; ${d} e`)"), ("return x\ny", "return x\ny"),
    ("if (a) b;\nelse c;", "if(a)b;else c;"), ("a < 2 ? [x] : {y: 1}", "a<2?[x]:{y:1}"), ("", ""),
  ])
  func `Blanks go where they mean nothing`(source: String, squeezed: String) {
    #expect(Script.squeezed(source) == squeezed)
  }

  @Test func `The script is one strict function that could not end its element`() {
    #expect(Script.js.hasPrefix("(() => {\n\"use strict\";\n") && Script.js.hasSuffix("\n})();"))
    #expect(!Script.js.contains("</") && !Script.js.contains("<!--"))
  }

  // What comes from a file becomes text of a node; nothing is asked of a network or kept on the machine.
  @Test(arguments: [
    "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(", "fetch(", "XMLHttpRequest",
    "import(", "localStorage", "sessionStorage", "cookie", "console.", "setAttribute(\"on",
  ])
  func `The script never uses what could run or send something`(call: String) {
    #expect(!Script.js.contains(call))
  }

  @Test func `The script uses every word it is given`() throws {
    guard case .object(let words) = WhatIfWords.json(.english) else { return #expect(Bool(false)) }
    let used = Set(Script.js.matches(of: /[A-Za-z]+/).map { String($0.output) })
    for word in words {
      let isJoined = word.key.hasSuffix("Tied") && used.contains("Tied") && used.contains(String(word.key.dropLast(4)))
      #expect(used.contains(word.key) || isJoined, "\(word.key)")
    }
    let known = Set(words.map(\.key))
    for name in Script.js.matches(of: /words\.([A-Za-z]+)/).map({ String($0.output.1) }) {
      #expect(known.contains(name), "\(name)")
    }
  }

  @Test func `A value on one line has no blank between its parts`() {
    let value = JSONValue.members([("a", .array([.number(1), .null, .truth(true)])), ("<b", .text("</x> y"))])
    #expect(value.line == #"{"a":[1,null,true],"\u003cb":"\u003c/x\u003e y"}"#)
    #expect(JSONValue.array([]).line == "[]" && JSONValue.object([]).line == "{}")
  }
}
