internal import Decision
internal import Outcome
internal import Outsourcing
internal import Reporting

/// The JSON Schema of `evaluation.json`. Every object is closed, so that a key without a line here fails validation.
enum EvaluationSchema: ClosedSchema {
  static let schema: JSONValue = {
    guard case .object(let members) = evaluation else { return evaluation }
    return .object(
      [
        .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        .init("$id", .text("urn:steelyard:schema:evaluation:\(Evaluation.currentFormat)")),
        .init("title", .text("evaluation")),
      ] + members)
  }()

  private static let scores = object(
    required("score", number, "Headline score, 0 to 100, by which providers are ranked."),
    required("guaranteed", number, "At least this, whatever the open answers are."),
    required("expected", number, "With every open answer in the middle."),
    required("best", number, "If every open answer is as good as it can be."))

  private static let evaluation = object(
    required("formatVersion", whole, "Version of the layout of this file."),
    required("resultsVersion", whole, "Rises only when a release can change a result or its rendering."),
    required("comparison", comparison, "What was decided, by whom and for which day."),
    required("inputs", list(of: input), "Every file read, by path."),
    required("model", model, "The criteria model as it was used."),
    required("vendors", list(of: vendor), "The providers, by id."),
    required("performances", list(of: performance), "What every provider says on every leaf."),
    required("facts", list(of: performance), "What every provider says on facts that no criterion scores."),
    required("judgements", list(of: judgement), "The panel's single scores on judged criteria."),
    required("screening", list(of: screening), "Every provider against every must-have."),
    required("values", list(of: value), "What every performance is worth."),
    required("ranking", ranking, "The ranking by additive value, and who was knocked out before it."),
    optional(
      "methods", SecondOpinionsSchema.opinions, "What other methods say; absent where none was asked for."),
    optional(
      "analysis", AnalysisSchema.analysis,
      "What was worked out beside the scores: cost, prices, places, certificates, risks, benefits."),
    optional(
      "robustness", RobustnessSchema.robustness,
      "How sure the answer is and what would change it; absent where nobody is ranked."),
    optional("scenarios", list(of: RobustnessSchema.scenario), "Named futures with their rankings."),
    optional("seal", seal, "The sealed rules and what became of them; absent where the rules were never sealed."),
    required("published", list(of: published), "Rankings published by others; history, never input."),
    required("notes", list(of: note), "Paragraphs of the buyer for the report."),
    optional("award", award, "The award, once it is made."),
    required("findings", list(of: finding), "Remarks on the inputs."),
    optional(
      "anonymity",
      object(
        required("vendors", truth, "Whether providers have letters in place of names, ids and files."),
        required("evaluators", truth, "Whether roles and evaluators have letters in place of names.")),
      "Absent where everybody has a name."),
    optional(
      "brand", BrandSchema.brand, "How the report looks and what its author says in it; absent without a brand."),
    optional("since", changes, "What moved since an earlier result; absent without one."))

  private static let changes = object(
    required("file", text, "Path of the earlier result."), required("date", date, "The day it holds for."),
    required(
      "standings",
      list(
        of: object(
          required("vendor", text, "Id of the provider."), required("name", text, "Its name."),
          optional("rankThen", whole, "Rank then; absent if it was not ranked."),
          optional("rankNow", whole, "Rank now; absent if it is not ranked."),
          optional("scoreThen", number, "Score then."), optional("scoreNow", number, "Score now."),
          required("bidThen", truth, "Whether there was a bid."),
          required("bidNow", truth, "Whether there is one."))),
      "Providers whose place or score moved."),
    required(
      "weights",
      list(
        of: object(
          required("criterion", text, "Id of a leaf or group."), required("title", text, "Its title."),
          optional("then", number, "Percent of the whole then; absent if it was not in the model."),
          optional("now", number, "Percent of the whole now; absent if it is not in the model."))),
      "Weights that moved."),
    required(
      "answers",
      list(
        of: object(
          required("vendor", text, "Id of the provider."), required("criterion", text, "Id of the leaf."),
          required("then", performance, "As it was."), required("now", performance, "As it is."))),
      "Answers that are not what they were."),
    required("findings", list(of: finding), "Remarks the earlier result does not have."))

  private static let seal = object(
    required("date", date, "Day of the seal."), required("digest", digest, "Digest of the sealed rules."),
    required("isUnchanged", truth, "Whether all rules are as they were sealed."),
    required(
      "changes",
      list(
        of: object(
          required("what", text, "The rule."), optional("sealed", text, "As it was sealed; absent if there was none."),
          optional("now", text, "As it is now; absent if there is none any more."))), "Rules that were changed."),
    optional(
      "effect",
      object(
        optional("refusal", text, "Why the sealed rules cannot be used on the present files."),
        required("standings", list(of: sealStanding), "Every provider by both rules, by id."),
        optional("sealedMargin", number, "Points between first and second by the sealed rules."),
        optional("margin", number, "Points between first and second now.")),
      "What all changes together did to the ranking; absent if nothing is changed."))

  private static let sealStanding = object(
    required("vendor", text, "Id of the provider."),
    optional("sealedRank", whole, "Rank by the sealed rules; absent if knocked out by them."),
    optional("rank", whole, "Rank now; absent if knocked out."),
    required("sealedScore", number, "Score by the sealed rules, 0 to 100."),
    required("score", number, "Score now, 0 to 100."))

  private static let comparison = object(
    required("id", text, "Id of the comparison."), required("title", text, "Title of the report."),
    optional("subtitle", text, "Line below the title."), required("buyer", text, "Who decides."),
    required("decisionDate", date, "The day for which the comparison holds."),
    optional("notes", text, "Remarks printed with the method."))

  private static let input = object(
    required("path", text, "Path from the comparison's folder."),
    required(
      "role", words(["assessment", "brand", "comparison", "criteria", "data", "previous", "seal", "vendor"]),
      "What the file is."
    ),
    required("bytes", whole, "Size without a byte order mark."), required("sha256", digest, "Digest of these bytes."))

  private static let model = object(
    required("id", text, "Id of the model."), required("title", text, "Title of the model."),
    optional("source", text, "Where the model comes from."), required("file", text, "Path of the model."),
    required(
      "weights",
      object(
        required("origin", text, "How the weights arose."), optional("setBy", text, "Who set them."),
        required(
          "scaling",
          words([CriteriaTree.Scaling.mustSumToWhole.rawValue, CriteriaTree.Scaling.scaleToOne.rawValue]),
          "Whether weights of a level were divided by their sum."),
        optional("sumBeforeScaling", number, "Sum of the top level as given, where it was scaled."),
        optional(
          "byMethod", list(of: WeightsByMethodSchema.level),
          "Levels whose weights came out of a method; absent where none did.")),
      "The weights."),
    required(
      "missing",
      object(
        required(
          "notApplicable", words(["neutral", "full", "zero", "exclude"]), "What a granted not-applicable counts as."),
        optional("neutralPoints", points, "Points of neutral."),
        required(
          "vendorInterval", words(CellPolicy.VendorInterval.allCases.map(\.rawValue)),
          "What a provider's range counts as."),
        required("outside", words(OutsideRule.allCases.map(\.rawValue)), "What a level beyond the anchors gets.")),
      "What a cell without a plain value counts as."),
    required(
      "openCountsAs", words(OpenRequirement.allCases.map(\.rawValue)), "What a must-have without an answer counts as."),
    required("criteria", list(of: criterion), "Groups and leaves, each group before its criteria."),
    required("facts", list(of: fact), "Facts that no criterion scores."),
    required("requirements", list(of: requirement), "The must-haves of the model, then those of the comparison."))

  private static let criterion = object(
    required("id", text, "Id."), required("title", text, "Title."), optional("question", text, "What is asked."),
    optional("parent", text, "Group it stands in; absent at the top."),
    required("localWeight", number, "Percent of the level, after scaling."),
    required("globalWeight", number, "Percent of the whole decision."),
    optional(
      "leaf",
      object(
        required("kind", words(CriterionKind.allCases.map(\.rawValue)), "Who states its value."),
        optional("measure", text, "What computes it."),
        optional("evidence", text, "What evidence is asked."),
        required(
          "rubric",
          list(of: object(required("score", text, "0 to 5."), required("meaning", text, "What it means."))),
          "What each score means; empty but for judged leaves."),
        required("unit", words(Unit.allCases.map(\.rawValue)), "Unit, or kind of word."),
        optional("currency", text, "ISO 4217."),
        optional(
          "direction", words(Direction.allCases.map(\.rawValue)),
          "Which end is better; absent for words and wanted ranges."),
        required(
          "valueFunction", words(ValueFunctions.all.map { $0.form } + PriceRule.ids.filter { $0 != BandPrice.id }),
          "Form of the value function; the price formula where the other bids measure a price."),
        required(
          "anchors",
          list(of: object(required("level", text, "Number or word."), required("value", points, "Its value."))),
          "Levels with their values; empty where the other bids measure a price."),
        optional("variant", text, "Form of the price formula.")), "Absent for a group."))

  private static let requirement = object(
    required("id", text, "Id."), required("title", text, "The must-have in words."),
    required("subject", words(["criterion", "fact", "group"]), "What is tested."),
    required("criterion", text, "Id of what is tested."), required("condition", text, "Condition in words."),
    optional("atLeast", number, "The lowest level that meets it."),
    optional("atMost", number, "The highest level that meets it."),
    optional("oneOf", list(of: text), "The words that meet it."),
    optional("reason", text, "Why it is a must-have."), required("source", source, "Where the model states it."))

  private static let vendor = object(
    required("id", text, "Id of the provider."), required("name", text, "Name."),
    optional("country", text, "ISO 3166-1."), required("file", text, "Path of the bid."))

  private static let performance = object(
    required("vendor", text, "Id of the provider."), required("criterion", text, "Id of the leaf."),
    required("origin", words(["bid", "panel", "buyer", "computed"]), "Who states the value."),
    required(
      "state", words(PerformanceFacts.State.allCases.map(\.rawValue)), "Whether there is an answer."),
    optional(
      "level", .object([.init("type", .array([.text("number"), .text("string")]))]),
      "Level in the unit of the leaf, or word."),
    optional("low", number, "Lower end of a range."), optional("high", number, "Upper end of a range."),
    optional("written", text, "As the file states it, where it was converted."),
    required("evidence", words(EvidenceLevel.allCases.map(\.rawValue)), "How well it is supported."),
    optional("document", text, "Title of the document that supports it."), optional("page", text, "Page."),
    optional("date", date, "Date of the statement."), optional("reason", text, "Why there is no value."),
    optional("note", text, "Remark."), optional("by", text, "Who judged, or set the value."),
    optional("source", source, "Where it stands; absent if it is not in the bid."))

  private static let fact = object(
    required("id", text, "Id."), required("title", text, "Title."), optional("question", text, "What is asked."),
    required("unit", words(Unit.allCases.map(\.rawValue)), "Unit, or kind of word."),
    required("words", list(of: text), "Words it is answered with; empty for numbers."),
    optional("usedFor", text, "What uses it."), optional("measure", text, "What computes it."))

  private static let judgement = object(
    required("vendor", text, "Id of the provider."), required("criterion", text, "Id of the leaf."),
    required("evaluator", text, "Who judged."), required("score", number, "0 to 5."),
    required("sentence", text, "Why this score."), optional("evidence", text, "What was seen."),
    required("source", source, "Where it stands."))

  private static let note = object(
    optional("section", text, "Section it opens."), optional("vendor", text, "Provider it is about."),
    required("text", text, "The paragraph."))

  private static let award = object(
    required("date", date, "When it was made."), required("by", text, "Who made it."),
    required("chosen", text, "Id of the provider."), optional("reason", text, "Why."),
    required("source", source, "Where it stands."))

  private static let screening = object(
    required("vendor", text, "Id of the provider."), required("requirement", text, "Id of the must-have."),
    required("result", words(["met", "failed", "open"]), "The verdict."), required("reason", text, "In words."),
    optional("finding", text, "What the buyer found, where it decided the verdict."),
    optional("source", source, "Where the answer stands."))

  private static let value = object(
    required("vendor", text, "Id of the provider."), required("criterion", text, "Id of the leaf."),
    optional(
      "points",
      object(
        required("guaranteed", points, "At least."), required("headline", points, "In the score."),
        required("expected", points, "In the middle."), required("best", points, "At most.")),
      "Absent where the criterion was left out for the provider."))

  private static let ranking = object(
    required("variant", text, "Method and form."),
    required(
      "places",
      list(
        of: object(
          required("vendor", text, "Id of the provider."), required("name", text, "Name."),
          required("rank", whole, "Competition rank, from 1."), required("scores", scores, "The four scores."),
          required("bestRank", whole, "Best rank whatever the open answers are."),
          required("worstRank", whole, "Worst rank whatever the open answers are."),
          required(
            "contributions",
            list(
              of: object(required("criterion", text, "Id of the leaf."), required("points", number, "Points it adds."))),
            "By leaf id; added in this order they are the score."),
          required("open", list(of: text), "Must-haves without an answer."))), "First place first."),
    required(
      "knockedOut",
      list(
        of: object(
          required("vendor", text, "Id of the provider."), required("name", text, "Name."),
          required("requirement", text, "Must-have that failed."), required("reason", text, "In words."),
          optional("finding", text, "What the buyer found, where it decided the verdict."),
          optional("source", source, "Where the answer stands."), required("scores", scores, "What it would have had."))
      ),
      "One entry for each provider and must-have it failed."))

  private static let published = object(
    required("title", text, "What it is called."), required("method", text, "Method."),
    required("source", text, "Where it was published."),
    required(
      "places",
      list(
        of: object(
          required("vendor", text, "Id of the provider."), required("rank", whole, "Published rank."),
          optional("score", text, "Published score, digit for digit."))), "Its places."))

  private static let finding = object(
    required("code", text, "Name of the rule."), required("severity", words(["warning", "note"]), "How grave."),
    required("text", text, "In words."), optional("source", source, "Where."))
}
