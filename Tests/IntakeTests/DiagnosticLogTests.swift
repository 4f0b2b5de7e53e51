import Outsourcing
import Testing

@testable import Intake

@Suite("The log of messages")
struct DiagnosticLogTests {
  private func logged(_ number: Int, _ add: (DiagnosticLog, SourceFile, Span) -> Void) -> DiagnosticLog {
    let file = SourceFile(path: "a.json", bytes: Array(String(repeating: "x\n", count: number).utf8))
    let log = DiagnosticLog()
    for index in 0..<number { add(log, file, Span(2 * index, 2 * index + 1)) }
    return log
  }

  @Test("Errors come before warnings, each by file, place and code")
  func order() {
    let first = SourceFile(path: "a.json", bytes: Array("one two".utf8))
    let second = SourceFile(path: "b.json", bytes: Array("one two".utf8))
    let log = DiagnosticLog()
    log.warning(.priceZero, "w", at: Span(0, 1), in: first)
    log.error(.idForm, "late", at: Span(4, 5), in: first)
    log.error(.idForm, "other file", at: Span(0, 1), in: second)
    log.error(.keyUnknown, "same place, later code", at: Span(0, 1), in: first)
    log.error(.idForm, "same place", at: Span(0, 1), in: first)
    #expect(log.sorted.map(\.text) == ["same place", "same place, later code", "late", "other file", "w"])
    #expect(log.hasErrors && log.errors == 4 && log.warnings == 1)
  }

  @Test("Of more errors than anybody reads the rest are counted, and not even worded")
  func manyErrors() {
    var worded = 0
    let log = logged(2000) { log, file, span in
      log.error(
        .idForm,
        {
          worded += 1
          return "text"
        }(), at: span, in: file)
    }
    #expect(log.errors == 2000 && log.sorted.count == DiagnosticLog.keptOfOneFile && worded == log.sorted.count)
  }

  @Test("More warnings than a report can hold are an error, because none may go missing from it")
  func manyWarnings() {
    let log = logged(600) { log, file, span in log.warning(.priceZero, "w", at: span, in: file) }
    #expect(log.warnings == 600 && log.errors == 1)
    #expect(log.sorted.first?.code == .limitCount && log.sorted.first?.place.line == 501)
  }

  @Test("What another log has found is counted with the own")
  func absorbed() {
    let log = logged(3) { log, file, span in log.error(.idForm, "e", at: span, in: file) }
    log.absorb(logged(2) { log, file, span in log.warning(.priceZero, "w", at: span, in: file) })
    #expect(log.errors == 3 && log.warnings == 2 && log.sorted.count == 5)
  }
}
