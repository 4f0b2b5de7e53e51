/// Turns any `Encodable` into a ``JSONValue``, members in the order in which they are encoded. Absent values are left
/// out.
package enum JSONValueEncoder {
  package static func value(of encodable: some Encodable) throws -> JSONValue {
    let slot = Slot()
    try encodable.encode(to: SlotEncoder(slot: slot, codingPath: []))
    return slot.value
  }
}

/// A place in the tree that is being built.
private final class Slot {
  var single: JSONValue?
  var members: [(key: String, slot: Slot)]?
  var items: [Slot]?

  var value: JSONValue {
    if let members { return .object(members.map { .init($0.key, $0.slot.value) }) }
    if let items { return .array(items.map(\.value)) }
    return single ?? .null
  }
}

private struct SlotEncoder: Encoder {
  let slot: Slot
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    slot.members = slot.members ?? []
    return KeyedEncodingContainer(Keyed(slot: slot, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    slot.items = slot.items ?? []
    return Unkeyed(slot: slot, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(slot: slot, codingPath: codingPath) }
}

private struct Single: SingleValueEncodingContainer {
  let slot: Slot
  let codingPath: [any CodingKey]

  func encodeNil() { slot.single = .null }
  func encode(_ value: Bool) { slot.single = .truth(value) }
  func encode(_ value: String) { slot.single = .text(value) }
  func encode(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: codingPath, debugDescription: "a number that is not finite has no place in a result"))
    }
    slot.single = .number(value)
  }
  func encode(_ value: Float) throws { try encode(Double(value)) }
  func encode(_ value: Int) { slot.single = .number(Double(value)) }
  func encode(_ value: Int8) { encode(Int(value)) }
  func encode(_ value: Int16) { encode(Int(value)) }
  func encode(_ value: Int32) { encode(Int(value)) }
  func encode(_ value: Int64) { encode(Int(value)) }
  func encode(_ value: UInt) { slot.single = .number(Double(value)) }
  func encode(_ value: UInt8) { encode(Int(value)) }
  func encode(_ value: UInt16) { encode(Int(value)) }
  func encode(_ value: UInt32) { encode(Int(value)) }
  func encode(_ value: UInt64) { slot.single = .number(Double(value)) }
  func encode(_ value: some Encodable) throws {
    try value.encode(to: SlotEncoder(slot: slot, codingPath: codingPath))
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let slot: Slot
  let codingPath: [any CodingKey]

  private func child(_ key: Key) -> Slot {
    let child = Slot()
    slot.members?.append((key.stringValue, child))
    return child
  }

  func encodeNil(forKey key: Key) { child(key).single = .null }
  func encode(_ value: some Encodable, forKey key: Key) throws {
    try Single(slot: child(key), codingPath: codingPath + [key]).encode(value)
  }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    SlotEncoder(slot: child(key), codingPath: codingPath + [key]).container(keyedBy: type)
  }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    SlotEncoder(slot: child(key), codingPath: codingPath + [key]).unkeyedContainer()
  }
  func superEncoder() -> any Encoder { SlotEncoder(slot: slot, codingPath: codingPath) }
  func superEncoder(forKey key: Key) -> any Encoder { SlotEncoder(slot: child(key), codingPath: codingPath + [key]) }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let slot: Slot
  let codingPath: [any CodingKey]
  var count: Int { slot.items?.count ?? 0 }

  private func child() -> Slot {
    let child = Slot()
    slot.items?.append(child)
    return child
  }

  func encodeNil() { child().single = .null }
  func encode(_ value: some Encodable) throws { try Single(slot: child(), codingPath: codingPath).encode(value) }
  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    SlotEncoder(slot: child(), codingPath: codingPath).container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    SlotEncoder(slot: child(), codingPath: codingPath).unkeyedContainer()
  }
  func superEncoder() -> any Encoder { SlotEncoder(slot: slot, codingPath: codingPath) }
}
