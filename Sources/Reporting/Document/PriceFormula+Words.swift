internal import Outsourcing

/// A price formula in words of the catalogues; one that is not known here in the words of its evaluation.
struct PriceFormulaWords {
  let title: Text
  let formula: Text
  let defect: Text

  /// By an id of ``PriceFormulas``; nil for any other.
  init?(_ id: String) {
    guard let words = Self.words(id) else { return nil }
    (title, formula, defect) = words
  }

  /// A title with the form of the formula, which has no letter longer than one: `Lowest price … (k = 2)`.
  static func label(_ title: Text, _ variant: String) -> Text {
    variant.isEmpty ? title : title + " (\(figure: variant.replacing(" ", with: "\u{A0}")))"
  }

  /// Why a formula has no result; `refusal` as it stands in an evaluation, with the id of a bid in front where it is
  /// about one.
  static func reason(_ refusal: String) -> Text {
    guard let colon = refusal.firstRange(of: ": "),
      let ofBid = refusals.reading(String(refusal[colon.upperBound...]))
    else { return refusals.said(refusal) }
    return .quoted(String(refusal[..<colon.lowerBound])) + ": " + ofBid
  }

  /// A remark of a formula on its result, without a full stop.
  static func remark(_ note: String) -> Text {
    StoredWords(["Only one bid is admissible, so it scores 100 whatever its price"])
      .said(note.hasSuffix(".") ? String(note.dropLast()) : note)
  }

  private static let refusals = StoredWords([
    "the tender states no ceiling", "the tender states no exponent", "the tender states no price points",
    "the tender states no price share X", "the tender states no values of features",
    "the tender states no money for quality", "the formula needs two bids: it measures each by the others",
    "no bid has quality points above 0", "a price can only be divided by quality points above 0",
    "no admissible bid has what the formula asks for", "quality weighed against a price score lies in 0…100",
    "the price points are above 0, not {0}", "the exponent k is above 0, not {0}",
    "the price share X lies strictly between 0 and 1, unlike {0}",
    "the ceiling lies above the floor and the floor is at least 0, unlike {0} and {1}",
    "the least quality is at least 0", "the money for a point and the points where it starts are at least 0",
    "the most that features can be worth is at least 0 each and below 1 in all",
    "the formula needs the value of each of the {0} features",
    "the value of a feature lies between 0 and the most it can be worth",
    "no bid is admissible, so there is no price to score", "the weight of the price lies in 0…1, unlike {0}",
    "the result leaves the range of numbers",
  ])

  private static func words(_ id: String) -> (title: Text, formula: Text, defect: Text)? {
    switch id {
    case LowestRatioPrice.id:
      (
        "Lowest price divided by price", "100 × lowest price ÷ price",
        "The score depends on the lowest bid, falls unevenly, and squeezes dear bids together."
      )
    case MinMaxPrice.id:
      (
        "Straight line from the lowest to the highest price",
        "100 × (highest price − price) ÷ (highest price − lowest price); 100 for all if equal",
        "It always uses the whole of 0 to 100, so the price counts for more than its weight says, and the dearest bid moves all others."
      )
    case LinearFromLowestPrice.id:
      (
        "One point off for every per cent above the lowest price",
        "100 × (1 − (price − lowest price) ÷ lowest price), at least 0",
        "The score depends on the lowest bid and is 0 from twice the lowest price on."
      )
    case MeanPrice.id:
      (
        "Distance from the mean price", "50 − 100 × (price − mean price) ÷ mean price, kept within 0 and 100",
        "The score depends on all bids and can be moved by bids handed in to move it."
      )
    case MedianPrice.id:
      (
        "Distance from the median price", "50 − 100 × (price − median price) ÷ median price, kept within 0 and 100",
        "The score depends on the other bids, though one odd bid moves it less than it moves a mean."
      )
    case BandPrice.id:
      (
        "Place between a fixed ceiling and floor",
        "100 × (ceiling − price) ÷ (ceiling − floor), kept within 0 and 100",
        "It is only as good as the band, which the buyer must be able to defend."
      )
    case PowerPrice.id:
      (
        "Lowest price divided by price, raised to a power", "100 × (lowest price ÷ price) to the power k",
        "The score depends on the lowest bid, and the exponent decides how much a price difference counts."
      )
    case PricePerQualityPoint.id:
      (
        "Price for each quality point",
        "price ÷ quality points, among bids with the least quality asked for; the lowest wins",
        "There is no weight in it, and it can pay far too much for quality."
      )
    case WorldBankRated.id:
      (
        "World Bank rated criteria",
        "100 × (X × lowest price ÷ price + (1 − X) × quality points ÷ highest quality points)",
        "Both terms depend on the other bids: the cheapest moves one, the best the other."
      )
    case NegometrixBestValue.id:
      (
        "Negometrix best value", "sum of quality points + price points × lowest price ÷ price",
        "The score depends on the lowest bid."
      )
    case ProzorroPrice.id:
      (
        "Price corrected for features, as in Prozorro",
        "price ÷ (1 + sum of feature values ÷ (1 − sum of the most they can be)); the lowest wins",
        "What a feature is worth must be agreed beforehand, as a share of a price nobody knows yet."
      )
    case MonetisedQuality.id:
      (
        "Price less the money that quality is worth",
        "price − money for each quality point above the start; the lowest wins",
        "What a quality point is worth in money must be agreed beforehand."
      )
    default: nil
    }
  }
}
