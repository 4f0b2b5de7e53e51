/// Sliders for the weights of the uppermost criteria, with what a script needs to work out the ranking for them.
///
/// For pages with a running script only: nothing of it is shown without one.
package struct WhatIfControls: Sendable, Equatable {
  package struct Slider: Sendable, Equatable {
    /// Place of the criterion in the model, from 0.
    package let index: Int
    package let title: Text
    /// As the segments of the bars are named.
    package let letter: String
    package let shade: Int
    /// Percent of the whole as the report shows it.
    package let weight: String
    /// The same as a plain number.
    package let value: String
  }

  /// Those with a segment of their own first, in the order of the model.
  package let sliders: [Slider]
  /// How many of them have a segment of their own; the others are folded.
  package let named: Int
  /// Names of the segments of the bars, in their order.
  let areas: [Text]
  /// What is the same in every language.
  let figures: [JSONValue.Member]

  /// All that a script needs.
  func data(in wording: Wording) -> JSONValue {
    .object(
      figures + [
        .init("titles", .array(areas.map { .text(wording.plain($0)) })), .init("words", WhatIfWords.json(wording)),
      ])
  }
}
