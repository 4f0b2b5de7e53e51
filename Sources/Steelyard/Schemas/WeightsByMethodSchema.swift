internal import Reporting

/// Weights of a level that came out of a method, in `evaluation.json`.
enum WeightsByMethodSchema: ClosedSchema {
  static let level = object(
    optional("of", text, "Id of the group whose criteria are weighed; absent for the uppermost ones."),
    required("variant", text, "Method and form, such as ahp/eigenvector."),
    optional("setBy", text, "Who made the statements."),
    required("origin", text, "How the weights came about, a sentence."),
    required("basis", list(of: text), "What they rest on, a clause each."),
    required(
      "findings",
      list(
        of: object(
          required("name", text, "Name of the figure."),
          optional("figure", number, "The figure; absent where it is not defined."),
          optional("limit", number, "The greatest figure that passes; absent where there is none."),
          required("explanation", text, "What it says."))), "How well the statements agree with each other."),
    required("source", source, "Where they are given."))
}
