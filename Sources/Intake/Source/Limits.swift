/// How much of a hostile file is read before it is refused.
package enum Limits {
  /// Bytes of one input file.
  package static let fileBytes = 32 << 20
  /// Nested objects, arrays or elements.
  package static let depth = 64
  /// Bytes of one XML tag: libxml2 takes minutes for a tag with tens of thousands of attributes.
  package static let tagBytes = 64 << 10
  package static let attributes = 256
  /// Bytes of one comment, processing instruction or CDATA section: libxml2 takes ten million, then calls them malformed.
  package static let markupBytes = 1 << 20
  /// Values, elements and attributes of one file. A bid has some thousand; these fit into 100 MB of memory.
  package static let nodes = 200_000
  /// Bytes of one YAML file; the buyer's own files are small, and Yams holds a file several times over.
  package static let yamlBytes = 1 << 20
  /// Unicode scalars of one text, and of a name or title.
  package static let textScalars = 20_000
  package static let nameScalars = 200
}
