internal import Intake
internal import Outcome
internal import Reporting

/// The look of a report and its author's words inside `evaluation.json`.
enum BrandSchema: ClosedSchema {
  static let brand = object(
    optional("file", text, "The brand file that was named for this report; absent for the comparison's own brand."),
    optional("client", text, "For whom the report was made."), optional("author", text, "Who made it."),
    optional("title", text, "Title in place of the comparison's."),
    optional("confidentiality", text, "Stands on every printed page."),
    required("disclaimer", texts, "Paragraphs at the end of every report."),
    optional("logo", logo, "The logo."), optional("logoDark", logo, "The logo of a dark page."),
    optional("accent", shades, "Colour of links and buttons."),
    required(
      "criteriaColors",
      list(
        of: object(
          required("criterion", text, "Id of an uppermost criterion."), required("shades", shades, "Its colour."))),
      "Colours of criteria in bars."),
    optional("language", words(BrandShape.languages), "Language of the reports; absent for en."),
    optional("numbers", words(BrandShape.numberForms), "Form of numbers; absent for that of the language."),
    optional("dates", words(BrandShape.dateForms), "Form of dates; absent for that of the language."),
    optional("currency", words(BrandShape.currencyForms), "Where the code of a currency stands; absent for behind."),
    required("titlePage", truth, "Whether paper begins with a page for the title."),
    optional("paper", words(BrandFacts.Paper.allCases.map(\.rawValue)), "Size of the paper; absent for a4."),
    optional("sections", texts, "Ids of the sections shown, in their order; absent for all."),
    required(
      "commentary",
      list(
        of: object(
          required("section", text, "Id of the section."), required("paragraphs", texts, "The author's words."))),
      "Words of the author for sections."),
    required("partials", list(of: partial), "The author's partials with the figures of this result in them."))

  private static let logo = object(
    required("type", words(BrandFacts.LogoFacts.Form.allCases.map(\.rawValue)), "Type of the picture."),
    optional("width", whole, "Pixels across, of a PNG."), optional("height", whole, "Pixels down, of a PNG."),
    required("data", text, "The cleaned file in Base64."))

  private static let shades = object(
    required("light", text, "On a light page, #rrggbb."), required("dark", text, "On a dark page, #rrggbb."))

  private static let partial = object(
    required("part", words(BrandFacts.Partial.Part.allCases.map(\.rawValue)), "Where it stands."),
    required(
      "blocks",
      list(
        of: object(
          required("kind", words(BrandFacts.Partial.Kind.allCases.map(\.rawValue)), "What the words are."),
          required("text", text, "The words."))), "Its lines."))
}
