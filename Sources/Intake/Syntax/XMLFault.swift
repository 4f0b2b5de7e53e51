internal import CLibXML2

/// An error of libxml2 in words for the person who has to mend the file, and at the place where it can be mended.
struct XMLFault {
  let text: String
  let span: Span
  let help: String?

  init(text: String, span: Span, help: String?) {
    self.text = text
    self.span = span
    self.help = help
  }

  /// `tag` is the start tag that was being read, if it was one; `isOpen` says that an element was still open.
  init(_ error: xmlError, in file: SourceFile, tag: XMLTags.Tag?, isOpen: Bool) {
    // The parser stands behind what it has just read. Its own column counts bytes in some places and characters in
    // others, the number of bytes it has taken is exact.
    let taken = error.ctxt.map { xmlByteConsumed($0.assumingMemoryBound(to: xmlParserCtxt.self)) } ?? 0
    let here = min(max(0, Int(taken)), file.bytes.count)
    let mark = here > 0 ? file.bytes[here - 1] : 0
    let (first, second) = (Self.word(error.str1), Self.word(error.str2))
    span = Self.span(error, here, first, in: file, tag)
    switch xmlParserErrors(UInt32(error.code)) {
    case XML_ERR_TAG_NAME_MISMATCH:
      text = "</\(second)> closes the element <\(first)> that begins at line \(error.int1)"
      help = "close the inner element first, or correct the name"
    case XML_ERR_TAG_NOT_FINISHED:
      text = "the element <\(first)> that begins at line \(error.int1) is never closed"
      help = "check that the file is complete"
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
      text = "the value of an attribute begins with a quote"
      help = "put the value in double quotes"
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      text = "the attribute \(first) has no value"
      help = "write \(first)=\"…\""
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
      text = "the value of an attribute has no closing quote"
      help = "close it with the quote it begins with"
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      text = "the attribute \(first) stands twice in this element"
      help = "keep one of them"
    case XML_ERR_LT_IN_ATTRIBUTE:
      text = "a < stands in the value of an attribute"
      help = "write &lt;"
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      text = "&\(first); is not known"
      help = "write the character itself; known are &amp; &lt; &gt; &quot; &apos;"
    case XML_ERR_NAME_REQUIRED where mark == UInt8(ascii: "&"), XML_ERR_ENTITYREF_SEMICOL_MISSING:
      text = "a & stands alone"
      help = "write &amp;"
    case XML_ERR_NAME_REQUIRED where mark == UInt8(ascii: "<"):
      text = "a < stands where no tag begins"
      help = "write &lt;"
    case XML_ERR_MISPLACED_CDATA_END:
      text = "]]> stands in a text"
      help = "write ]]&gt;"
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
      text = "this character is not allowed in XML"
      help = "delete it"
    case XML_ERR_DOCUMENT_END where isOpen || here == file.bytes.count:
      text = here == 0 ? "the file is empty" : "the file ends before its root element is closed"
      help = here == 0 ? SourceReaders.emptyHelp : "check that the file is complete"
    case XML_ERR_DOCUMENT_END:
      text = "something follows the end of the root element"
      help = "delete it; a file has one root element"
    case XML_ERR_DOCUMENT_EMPTY:
      text = "an XML file begins with <"
      help = SourceReaders.emptyHelp
    case XML_ERR_HYPHEN_IN_COMMENT:
      text = "-- stands in a comment"
      help = "write a single dash"
    case XML_ERR_GT_REQUIRED, XML_ERR_SPACE_REQUIRED, XML_ERR_NAME_REQUIRED:
      text = "the tag is not well-formed here"
      help = "separate attributes by blanks, write name=\"value\", and end the tag with >"
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      text = "the prefix \(first) is not declared"
      help = "delete the prefix, or declare it with xmlns:\(first)=\"…\""
    default:
      let message = Self.word(error.message).split(separator: "\n").first.map(String.init)
      text = message.map { "the XML is malformed: \($0)" } ?? "the XML is malformed"
      help = "correct it, or export the file again"
    }
  }

  private static func word(_ text: UnsafeMutablePointer<CChar>?) -> String {
    text.map { shortened(String(cString: $0)) } ?? ""
  }

  private static func span(
    _ error: xmlError, _ here: Int, _ name: String, in file: SourceFile, _ tag: XMLTags.Tag?
  ) -> Span {
    func back(to mark: String) -> Span {
      // No name that is read is longer than a tag, so the mark is near or not there.
      var start = here
      while start > max(0, here - Limits.tagBytes) {
        start -= 1
        if file.bytes[start..<here].starts(with: mark.utf8) { return Span(start, here) }
      }
      return Span(here, here + 1)
    }
    switch xmlParserErrors(UInt32(error.code)) {
    case XML_ERR_TAG_NAME_MISMATCH: return back(to: "</")
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY, XML_ERR_ENTITYREF_SEMICOL_MISSING,
      XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
      return back(to: "&")
    case XML_ERR_INVALID_CHAR where here > 0 && file.bytes[here - 1] == UInt8(ascii: ";"): return back(to: "&")
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: return back(to: name)
    case XML_NS_ERR_UNDEFINED_NAMESPACE: return back(to: "\(name):")
    case XML_ERR_NAME_REQUIRED where here > 0 && "&<".utf8.contains(file.bytes[here - 1]):
      return Span(here - 1, here)
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      let twice = tag?.attributes.last { attribute in
        file.text(of: attribute.name).split(separator: ":").last.map(String.init) == word(error.str1)
      }
      return twice?.name ?? Span(here, here + 1)
    default: return Span(here, here + 1)
    }
  }
}
