/// Where the figures of a data set come from; it goes with every figure taken from the set.
package struct DataSource: Sendable, Equatable, Codable {
  /// The buyer's file that stands in for a set the program carries.
  package struct File: Sendable, Equatable, Codable {
    package let name: String
    /// SHA-256 in lower-case hexadecimal.
    package let digest: String

    package init(name: String, digest: String) {
      self.name = name
      self.digest = digest
    }
  }

  /// As sentences name it, such as `CLDR 41`.
  package let name: String
  /// Release of the source; nil if the buyer's file does not state one.
  package let version: String?
  /// Year of the release or of the figures; nil if the buyer's file does not state one.
  package let year: Int?
  /// The line a report prints wherever it uses the set.
  package let provenance: String
  /// Nil if the buyer's file does not state one.
  package let licence: String?
  /// Nil for a set that the program carries.
  package let file: File?

  package init(name: String, version: String?, year: Int?, provenance: String, licence: String?, file: File?) {
    self.name = name
    self.version = version
    self.year = year
    self.provenance = provenance
    self.licence = licence
    self.file = file
  }
}
