extension Text {
  /// The same text with words from files cut to `room` pixels of a drawing.
  func shortened(to room: Double) -> Text {
    Text(
      parts.map { part in
        guard case .quoted(let words) = part else { return part }
        return .quoted(DrawnWidth.cut(words, to: room))
      })
  }
}
