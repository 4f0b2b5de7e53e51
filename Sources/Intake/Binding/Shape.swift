/// What a record of an input file may hold: the one list from which keys are checked, schemas printed and pages made.
package struct Shape: Sendable {
  /// Name in schemas, and in messages ("in a criterion").
  package let name: String
  package let meaning: String
  package let keys: [Key]
  /// What somebody is told who looks for something else here.
  package let remark: String?

  package init(_ name: String, _ meaning: String, _ keys: [Key], remark: String? = nil) {
    self.name = name
    self.meaning = meaning
    self.keys = keys
    self.remark = remark
  }

  package struct Key: Sendable {
    package let name: String
    package let form: Form
    package let isRequired: Bool
    /// One or two sentences: meaning, unit, default.
    package let meaning: String

    /// The first sentence of the meaning, to follow a colon.
    var gist: String {
      let sentence = meaning.split(separator: ". ", maxSplits: 1).first.map(String.init) ?? meaning
      let plain = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
      let isAcronym = plain.dropFirst().first?.isUppercase ?? false
      return isAcronym ? plain : plain.prefix(1).lowercased() + plain.dropFirst()
    }

    package static func required(_ name: String, _ form: Form, _ meaning: String) -> Key {
      Key(name: name, form: form, isRequired: true, meaning: meaning)
    }

    package static func optional(_ name: String, _ form: Form, _ meaning: String) -> Key {
      Key(name: name, form: form, isRequired: false, meaning: meaning)
    }
  }

  /// What a value looks like in a file.
  package indirect enum Form: Sendable {
    /// Text of up to 20,000 characters.
    case text
    /// Text of up to 200 characters on one line.
    case name
    /// `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`.
    case id
    /// Plain decimal text, or a JSON number without exponent.
    case number
    /// `YYYY-MM-DD`.
    case date
    /// `HH:MM`.
    case clock
    /// Three capital letters (ISO 4217).
    case currency
    /// Two capital letters (ISO 3166-1).
    case country
    /// `#rrggbb`.
    case colour
    case yesNo
    case word([String])
    /// A number, or a word of a scale: the criterion says which.
    case numberOrWord
    /// A list of ids; in XML one attribute with blanks between.
    case ids
    case words([String])
    case paths
    /// One number, or a list of them.
    case numbers
    /// A list of pairs of numbers.
    case numberPairs
    /// Names the author chooses, each with a number.
    case numbersByName
    /// Names the author chooses, each with a text.
    case textsByName
    /// Names the author chooses, each with a colour.
    case coloursByName
    case record(@Sendable () -> Shape)
    /// A list of records; in XML each child element carries the name `item`.
    case list(item: String, @Sendable () -> Shape)
  }
}
