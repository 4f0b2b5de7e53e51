import Outsourcing
@testable import Reporting
import Testing

@Suite struct PriceFormulaWordsTests {
  @Test(arguments: PriceFormulas.all.map { $0.id })
  func `Every formula is said in the words it has itself`(id: String) throws {
    let formula = try #require(PriceFormulas.formula(id))
    let words = try #require(PriceFormulaWords(id))
    #expect(words.title.plain == formula.title)
    #expect(words.formula.plain == formula.formula)
    #expect(words.defect.plain == formula.defect)
  }

  @Test(arguments: [
    ("the tender states no ceiling", "die Ausschreibung nennt keine Obergrenze"),
    (
      "the formula needs two bids: it measures each by the others",
      "die Formel braucht zwei Angebote: Sie misst jedes an den anderen"
    ),
    ("a: no bid has quality points above 0", "a: kein Angebot hat mehr als 0 Qualitätspunkte"),
    ("b: something new", "b: something new"),
  ])
  func `A stored refusal is said in every language, one that is not known as it stands`(
    refusal: String, german: String
  ) {
    #expect(PriceFormulaWords.reason(refusal).plain == refusal)
    #expect(Wording.german.plain(PriceFormulaWords.reason(refusal)) == german)
  }

  @Test func `Every formula that has no terms says why in German`() throws {
    let bids = [PricedBid(id: "a", price: 100, quality: 50), PricedBid(id: "b", price: 120, quality: 60)]
    let lines = try PriceLaboratory(bids, priceWeight: 0.5, terms: PriceTerms()).lines
    #expect(lines.contains { $0.refusal != nil })
    for refusal in lines.compactMap(\.refusal) {
      #expect(Wording.german.plain(PriceFormulaWords.reason(refusal)) != refusal)
    }
  }

  @Test(arguments: [
    ("The input resolution is missing.", "nicht berechenbar: die Angabe zur Lösungsquote fehlt"),
    ("With this resolution it ends.", "nicht berechenbar: with this resolution it ends"),
  ])
  func `A stored reason for a missing unit cost is said in German as far as it is known`(
    sentence: String, german: String
  ) {
    #expect(Wording.german.plain(CostReasons.notComputable(sentence)) == german)
  }

  @Test func `A question about a low price is the one that the bid has itself`() throws {
    let bids = [("a", 60.0), ("b", 100), ("c", 100)].map { PricedBid(id: $0.0, price: $0.1, quality: 50) }
    let cost = AbnormallyLowBid.ShouldCost(
      wages: 60, supervision: 5, facilities: 5, technology: 5, telecoms: 5, margin: 5)
    for low in [
      try AbnormallyLowBid.check(bids), try AbnormallyLowBid.check(bids, floor: 70),
      try AbnormallyLowBid.check(bids, shouldCost: ["a": cost], floor: 70),
    ] {
      let low = try #require(low.first)
      #expect(low.said.plain == low.question)
    }
  }
}
