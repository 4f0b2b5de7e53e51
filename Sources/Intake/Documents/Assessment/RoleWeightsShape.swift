/// Weights by role.
enum RoleWeightsShape {
  static let opinion = Shape(
    "weights of a role",
    "What one role would weigh the uppermost criteria; the report shows who disagrees about what, and whether it matters.",
    [
      .required("role", .name, "Whose weights they are, such as Finance lead."),
      .required(
        "weights", .numbersByName,
        "Every uppermost criterion once, with its weight: 0 or more, 100 in all. Inside them the weights are those of the model."
      ),
      .optional(
        "scale_to_one", .yesNo,
        "true: weights that do not sum to 100 are divided by their sum. Default as in the model."),
    ])
}
