/// One letter for each role, for dots in which there is no room for a name.
enum RoleLetters {
  /// The initials of the first words if no two are alike, else those of the last words, else A, B, C …; figures beyond
  /// 26 roles.
  static func letters(of roles: [String]) -> [String] {
    func initials(_ word: (String) -> Substring?) -> [String]? {
      let letters = roles.compactMap { role in
        word(role)?.first.flatMap { $0.isASCII && $0.isLetter ? $0.uppercased() : nil }
      }
      return Set(letters).count == roles.count ? letters : nil
    }
    func words(_ role: String) -> [Substring] { role.split(separator: " ") }
    if let own = initials({ words($0).first }) ?? initials({ words($0).last }) { return own }
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }
    return roles.indices.map { roles.count > alphabet.count ? String($0 + 1) : alphabet[$0] }
  }
}
