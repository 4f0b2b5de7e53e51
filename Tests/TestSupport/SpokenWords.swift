/// Words in unmarked letters that a page of the pseudo-language says by itself: without styles and scripts, and without
/// what comes from files.
package func unmarkedWords(of page: String) -> [String] {
  let body = page.split(separator: "<body>", maxSplits: 1).last.map(String.init) ?? page
  let said = body.replacing(/<script[^>]*>(?s:.*?)<\/script>/, with: " ")
    .replacing(/\u{2068}[^\u{2069}]*\u{2069}/, with: " ")
    .replacing(/<code>(?s:.*?)<\/code>/, with: " ")
    .replacing(/<a (class="long" )?href="[^#"][^"]*"[^>]*>(?s:.*?)<\/a>/, with: " ")
    .replacing(/<[^>]*>/, with: " ").replacing(/&#?[a-z0-9]+;/, with: " ")
  let words = said.matches(of: /[A-Za-z][a-z]+/).map { String($0.output) }
  // A fingerprint is the same in every language.
  return Set(words).subtracting(["sha"]).filter { $0.contains { !"abcdef".contains($0) } }.sorted()
}
