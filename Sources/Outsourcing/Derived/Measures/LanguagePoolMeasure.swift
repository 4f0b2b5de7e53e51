extension DerivedMeasure {
  package static let languagePool = DerivedMeasure(
    id: "language-pool", title: "Population able to use the service language",
    method:
      "Share of the population of the site's country that can use the language (Unicode CLDR); several sites by their share of the work. It says how many could be hired, not how well agents speak.",
    unit: .percent
  ) { (subject) throws(NotDerivable) in
    let buyer = subject.analysis.buyer
    guard let code = buyer.service?.language, let tag = LanguageTag(code) else {
      throw NotDerivable("the comparison names no service language")
    }
    let languages = try buyer.data.languages()
    let figure = try BidAnalysis.figure { () throws(NoFigure) in
      try languages.share(of: tag, over: subject.analysis.bid.sites)
    }
    return DerivedValue(figure.value, figure.inWords)
  }
}
