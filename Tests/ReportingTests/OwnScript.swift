@testable import Reporting

/// A page without the script that every page has: what is left holds no script unless data acts as one.
func withoutOwnScript(_ html: String) -> String { html.replacing("<script>\(Script.js)</script>", with: "") }
