/// The script of the page: what-if weights and sorting, nothing that the report needs to be complete.
///
/// One strict function without a trace outside of it, split over the files beside this one. Whatever comes from a file
/// reaches the page as text of a node, never as markup.
enum Script {
  /// As it stands in the page: without the remarks, the indentation and most blanks of the source.
  static let js: String = {
    let parts = [helpers, sorting, printing, figures, weighing, bands, drawing, controls]
    let lines = parts.joined(separator: "\n").split(separator: "\n").map { $0.drop { $0 == " " } }
    return "(() => {\n\"use strict\";\n" + squeezed(merged(lines.filter { !$0.hasPrefix("//") })) + "\n})();"
  }()

  /// Declarations that follow each other, a line each, become one.
  private static func merged(_ lines: [Substring]) -> String {
    var text = ""
    var isOpen = false
    for line in lines {
      if isOpen, line.hasPrefix("const ") {
        text.removeLast(2)
        text += ", " + line.dropFirst("const ".count) + "\n"
      } else {
        text += line + "\n"
      }
      isOpen = line.hasPrefix("const ") && line.hasSuffix(";")
    }
    return text
  }

  /// Without the blanks beside marks and the line ends after them; what stands in quotes is kept. Two signs
  /// keep the blank between them, because `a + +b` is not `a++b`.
  static func squeezed(_ source: String) -> String {
    let marks = Array("=*/<>!&|?:;,(){}[]%+-".utf8), signs = Array("+-".utf8), openEnds = Array(";{(,[=>&|?:".utf8)
    let bytes = Array(source.utf8)
    var result: [UInt8] = []
    var quote: UInt8?
    for (index, byte) in bytes.enumerated() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") {
        quote = byte
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
        let neighbours = [result.last, bytes.dropFirst(index + 1).first].compactMap { $0 }
        if byte == UInt8(ascii: " "), neighbours.contains(where: marks.contains), !neighbours.allSatisfy(signs.contains)
        {
          continue
        }
        if byte != UInt8(ascii: " "), result.last.map(openEnds.contains) ?? true { continue }
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let helpers = #"""
    const all = (query, from = document) => [...from.querySelectorAll(query)];
    const find = (query, from = document) => from.querySelector(query);
    const top = element => element.getBoundingClientRect().top;
    const make = (name, text, kind = "") => Object.assign(document.createElement(name), {
      textContent: text, className: kind,
    });
    const set = (element, attributes) => {
      for (const key in attributes) element.setAttribute(key, attributes[key]);
      return element;
    };
    const draw = (name, attributes) => set(document.createElementNS("http://www.w3.org/2000/svg", name), attributes);
    const on = (target, event, act) => target.addEventListener(event, act);
    """#

  /// Where the style alone does not open what is folded, paper still gets all of it.
  private static let printing = #"""
    let opened = [];
    on(window, "beforeprint", () => {
      opened = all("details:not([open])");
      for (const part of opened) part.open = true;
    });
    on(window, "afterprint", () => {
      for (const part of opened) part.open = false;
    });
    """#
}
