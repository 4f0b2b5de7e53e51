/// How the reports of a comparison look and whom they name; nothing is decided by it.
package enum BrandShape {
  /// The same keys in a comparison and in a file of their own.
  package static let brand = Shape(
    "brand",
    "How the reports look, what is said in them in whose words, and whom they name. Nothing is decided by it. docs/branding.md says more.",
    [
      .optional(
        "logo", .text,
        "Path of an SVG or PNG of up to 100 kB, from this file's folder; it stands in the head of the page."),
      .optional("logoDark", .text, "The same for a dark page. Without it the logo stands on a white ground there."),
      .optional(
        "accent", .colour,
        "Colour of links and buttons, #rrggbb. One that cannot be read on every ground it stands on is refused."),
      .optional(
        "accentDark", .colour,
        "The same for a dark page. Without it the nearest shade of accent that can be read there."),
      .optional(
        "criteriaColors", .coloursByName,
        "Colours of uppermost criteria in bars, each by the id of the criterion. On a dark page the nearest shade that can be read."
      ),
      .optional("client", .name, "For whom the report was made; stands in its head and in the title of the page."),
      .optional("author", .name, "Who made the report, and whose words the commentary is."),
      .optional("title", .name, "Title of the report in place of the comparison's."),
      .optional("confidentiality", .name, "Such as Confidential; in the head, and on every printed page."),
      .optional("disclaimer", .text, "Stands at the end of every report. An empty line begins a new paragraph."),
      .optional(
        "titlePage", .yesNo,
        "true: paper begins with a page of its own for the title. Default true with a title-page.mustache, else false."
      ),
      .optional("language", .word(languages), "Language of the reports, by its code. Default en."),
      .optional(
        "numbers", .word(numberForms), "How numbers are written, by an example. Default: as the language does."),
      .optional("dates", .word(dateForms), "How days are written, by an example. Default: as the language does."),
      .optional(
        "currency", .word(currencyForms),
        "Where the code of a currency stands, by an example. Default: behind the figure."),
      .optional("paper", .word(Brand.Paper.allCases.map(\.rawValue)), "Size of the paper. Default a4."),
      .optional(
        "sections", .words([]),
        "Ids of the sections to show, in their order. decision comes first; knocked-out and method cannot be left out."),
      .optional(
        "commentary", .textsByName,
        "Words of the author for sections, each by the id of its section, and marked as such. An empty line begins a new paragraph. Names in them stay, even where anonymiseVendors puts letters in their place."
      ),
      .optional(
        "templates", .text,
        "Path of a folder with Mustache partials: title-page.mustache, intro.mustache, closing.mustache, disclaimer.mustache."
      ),
      .optional(
        "anonymiseEvaluators", .yesNo,
        "true: letters stand in place of the names of roles and evaluators in every report. Default false."),
      .optional(
        "anonymiseVendors", .yesNo,
        "true: letters stand in place of the names, ids and files of the providers in every report. Countries, cities and what documents are called stay. Default false."
      ),
    ])

  /// What the reports know, word for word; a test compares these lists with theirs.
  package static let languages = ["en", "de"]
  package static let numberForms = ["1,234.5%", "1.234,5 %", "1 234,5 %", "1’234.5%"]
  package static let currencyForms = ["12 EUR", "EUR 12"]
  package static let dateForms = ["2 March 2026", "2. März 2026", "2026-03-02", "02.03.2026"]
}
