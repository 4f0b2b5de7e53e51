/// How many of something, with the noun in its number; one place for each noun, so that catalogues hold both of its forms.
enum Count {
  static func providers(_ count: Int) -> Text { count == 1 ? "1 provider" : "\(count) providers" }
  static func criteria(_ count: Int) -> Text { count == 1 ? "1 criterion" : "\(count) criteria" }
  static func mustHaves(_ count: Int) -> Text { count == 1 ? "1 must-have" : "\(count) must-haves" }
  static func methods(_ count: Int) -> Text { count == 1 ? "1 method" : "\(count) methods" }
  static func comparisons(_ count: Int) -> Text { count == 1 ? "1 comparison" : "\(count) comparisons" }
  static func certificates(_ count: Int) -> Text { count == 1 ? "1 certificate" : "\(count) certificates" }
  static func roles(_ count: Int) -> Text { count == 1 ? "1 role" : "\(count) roles" }
  static func risks(_ count: Int) -> Text { count == 1 ? "1 risk" : "\(count) risks" }
  static func formulas(_ count: Int) -> Text { count == 1 ? "1 formula" : "\(count) formulas" }
  static func rules(_ count: Int) -> Text { count == 1 ? "1 rule" : "\(count) rules" }
  static func years(_ count: Int) -> Text { count == 1 ? "1 year" : "\(count) years" }
}
