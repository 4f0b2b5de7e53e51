import Decision
import Testing

struct GeneratorTests {
  private let published: PublishedCase

  init() throws { published = try PublishedCase("rb-generator-a") }

  private func words(_ key: String) throws -> [UInt64] {
    try published.value("expected", key).list().map(word)
  }

  private func word(_ json: JSON) throws -> UInt64 { try #require(UInt64(try json.text().dropFirst(2), radix: 16)) }

  private func parameter(_ key: String) throws -> UInt64 {
    UInt64(try published.value("parameters", key).number())
  }

  private func stream() throws -> RandomStream {
    RandomStream(
      seed: try parameter("seed"),
      purpose: try #require(RandomStream.Purpose(rawValue: try parameter("purpose"))),
      key: try published.value("parameters", "key").text(), block: try parameter("block"))
  }

  @Test func `splitmix64 gives the published outputs`() throws {
    #expect(Seeding.outputs(3, from: try parameter("splitmix64_state")) == (try words("splitmix64")))
  }

  // The outputs for this seed stand in the sources of several libraries.
  @Test func `splitmix64 gives the known outputs from the state 1234567`() {
    #expect(
      Seeding.outputs(3, from: 1_234_567) == [6457827717110365317, 3203168211198807973, 9817491932198370423])
  }

  @Test func `xoshiro256** gives the published outputs from the state 1, 2, 3, 4`() throws {
    let state = try published.value("parameters", "xoshiro256starstar_state").list().map { UInt64(try $0.number()) }
    try #require(state.count == 4)
    var generator = Xoshiro256StarStar(state[0], state[1], state[2], state[3])
    #expect((0..<4).map { _ in generator.next() } == (try words("xoshiro256starstar")))
  }

  @Test func `A key is hashed to the published word`() throws {
    let key = try published.value("parameters", "key").text()
    #expect(Seeding.hash(key) == (try word(published.value("expected", "fnv1a64_of_key"))))
  }

  @Test func `A stream has the published seed and state`() throws {
    let seed = RandomStream.seed(
      try parameter("seed"), purpose: RandomStream.Purpose.weights.rawValue,
      key: try published.value("parameters", "key").text(),
      block: try parameter("block"))
    #expect(seed == (try word(published.value("expected", "stream_seed"))))
    #expect(try stream().generator.state == words("state"))
  }

  @Test func `A stream has the published outputs`() throws {
    var generator = try stream().generator
    #expect((0..<4).map { _ in generator.next() } == (try words("outputs")))
  }

  @Test func `Uniform numbers have the published bits`() throws {
    var stream = try stream()
    let uniforms = (0..<4).map { _ in stream.uniform() }
    #expect(uniforms.map(\.bitPattern) == (try words("uniform_bits")))
    #expect(uniforms == (try published.value("expected", "uniforms").list().map { try $0.number() }))
  }

  @Test func `Exponential numbers have the published bits`() throws {
    var stream = try stream()
    let exponentials = try (0..<4).map { _ in try stream.exponential() }
    #expect(exponentials.map(\.bitPattern) == (try words("exponential_bits")))
    #expect(exponentials == (try published.value("expected", "exponentials").list().map { try $0.number() }))
  }

  @Test func `Seed, purpose, key and block each start another stream`() {
    func first(_ seed: UInt64, _ purpose: RandomStream.Purpose, _ key: String, _ block: UInt64) -> Double {
      var stream = RandomStream(seed: seed, purpose: purpose, key: key, block: block)
      return stream.uniform()
    }
    let firsts = [
      first(1, .weights, "cost", 0), first(2, .weights, "cost", 0), first(1, .cells, "cost", 0),
      first(1, .weights, "risk", 0), first(1, .weights, "cost", 1),
    ]
    #expect(Set(firsts).count == firsts.count)
  }

  @Test func `The ids of a pair are kept apart in its key`() {
    #expect(Seeding.key("ab", "c") != Seeding.key("a", "bc"))
    #expect(Array(Seeding.key("a", "b").utf8) == [0x61, 0x1f, 0x62])
  }

  // Mean and variance of 100,000 uniform numbers lie within five standard errors of 1/2 and 1/12.
  @Test func `Uniform numbers spread evenly inside 0 and 1`() {
    var stream = RandomStream(seed: 7, purpose: .resampling, key: "spread", block: 3)
    let numbers = (0..<100_000).map { _ in stream.uniform() }
    #expect(numbers.allSatisfy { $0 > 0 && $0 < 1 })
    let mean = CompensatedSum.of(numbers) / 100_000
    let variance = CompensatedSum.of(numbers.map { ($0 - mean) * ($0 - mean) }) / 100_000
    #expect((mean - 0.5).magnitude < 5 * 0.000_913)
    #expect((variance - 1.0 / 12).magnitude < 5 * 0.000_236)
  }
}
