@testable import Outsourcing
import Testing

@Suite struct CountryNamesTests {
  @Test func `Every country of the list has a name of its own, and nothing else has one`() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let known = letters.flatMap { first in letters.map { "\(first)\($0)" } }.filter(Country.isKnown)
    // ISO 3166-1 has 249 codes; XK is ours.
    #expect(known.count == 250)
    #expect(Country.names.keys.sorted() == known)
    #expect(Set(Country.names.values).count == known.count)
    for name in Country.names.values { #expect(name.first?.isUppercase == true && !name.hasSuffix(" "), "\(name)") }
  }

  @Test(arguments: [("PT", "Portugal"), ("CI", "Côte d’Ivoire"), ("XK", "Kosovo"), ("ZZ", "ZZ")])
  func `A code is told by its name, and by itself where there is none`(code: String, name: String) {
    #expect(Country.name(code) == name)
  }
}
