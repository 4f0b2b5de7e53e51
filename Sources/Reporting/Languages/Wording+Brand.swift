package import Outcome

extension Wording {
  /// What a brand asks for, in `language` where that is given: its language with its own forms of numbers and dates.
  package init(_ brand: BrandFacts?, language: Language? = nil) {
    self.init(
      language: language ?? brand?.language.flatMap(Language.init), brand?.numbers, brand?.dates,
      brand?.currency)
  }

  /// A language, English if none is given, with forms of numbers, dates and money by their examples.
  package init(language: Language?, _ numbers: String?, _ dates: String?, _ currency: String?) {
    self = (language ?? .english).wording.with(
      numbers: numbers.flatMap(NumberForm.init), dates: dates.flatMap(DateForm.init),
      money: currency.flatMap(CurrencyForm.init))
  }
}
