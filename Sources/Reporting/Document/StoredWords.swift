extension [Text] {
  /// Words that an evaluation stores in English, as the one of these texts that reads so; as they are where none does.
  func saying(_ stored: String) -> Text { saying(.quoted(stored)) }

  func saying(_ stored: Text) -> Text {
    let words = stored.plain
    return first { $0.plain == words } ?? stored
  }
}
