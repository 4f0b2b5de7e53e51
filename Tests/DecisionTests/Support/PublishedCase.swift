import Decision
import Foundation
import Testing

/// A worked example of the folder `Published`: its problem and the results its source prints.
struct PublishedCase {
  private let content: JSON

  init(_ name: String) throws {
    let file = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Published"), "no case \(name)")
    content = try JSONDecoder().decode(JSON.self, from: Data(contentsOf: file))
  }

  /// The value under a chain of keys.
  func value(_ path: String...) throws -> JSON {
    try path.reduce(content) { value, key in try #require(value[key], "\(path) has no \(key)") }
  }

  /// A map of numbers under a chain of keys.
  func numbers(_ path: String...) throws -> [String: Double] {
    try path.reduce(content) { value, key in try #require(value[key], "\(path) has no \(key)") }.numbers()
  }

  func expects(_ key: String) -> Bool { content["expected"]?[key] != nil }

  var tolerance: Double {
    get throws { try value("tolerance").number() }
  }

  var columns: [DecisionMatrix.Column] {
    get throws {
      try value("criteria").list().map { entry in
        let direction = try #require(Direction(rawValue: try entry.member("direction").text()))
        return DecisionMatrix.Column(
          criterion: try entry.member("id").text(), direction: direction, weight: try entry.member("weight").number())
      }
    }
  }

  /// Vendors with the numbers they give, in the order of ``columns``.
  var rows: [DecisionMatrix.Row] {
    get throws {
      let criteria = try columns.map(\.criterion)
      return try value("alternatives").list().map { entry in
        let values = try entry.member("values").numbers()
        return DecisionMatrix.Row(
          vendor: try entry.member("id").text(), levels: try criteria.map { try #require(values[$0]) })
      }
    }
  }

  var matrix: DecisionMatrix {
    get throws { try DecisionMatrix(columns: columns, rows: rows) }
  }
}

/// Any JSON value.
enum JSON: Decodable, Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  func member(_ key: String) throws -> JSON { try #require(self[key], "there is no \(key)") }

  func number() throws -> Double {
    guard case .number(let number) = self else { throw Misread(expected: "number", found: self) }
    return number
  }

  func text() throws -> String {
    guard case .text(let text) = self else { throw Misread(expected: "text", found: self) }
    return text
  }

  func list() throws -> [JSON] {
    guard case .list(let list) = self else { throw Misread(expected: "list", found: self) }
    return list
  }

  func object() throws -> [String: JSON] {
    guard case .object(let members) = self else { throw Misread(expected: "object", found: self) }
    return members
  }

  func numbers() throws -> [String: Double] { try object().mapValues { try $0.number() } }

  struct Misread: Error {
    let expected: String
    let found: JSON
  }
}
