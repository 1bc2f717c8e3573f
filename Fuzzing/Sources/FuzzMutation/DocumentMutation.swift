import Foundation

@testable import FuzzDoors
@testable import ProgramBundle

/// One change to a JSON document that leaves it JSON: a value removed, repeated, or replaced by another of the bundle.
public enum DocumentMutation {
  /// A JSON value; objects keep no order, as canonical JSON has its own.
  indirect enum Value: Codable, Hashable, Sendable {
    case bool(Bool)
    case number(Int)
    case text(String)
    case list([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Bool.self) {
        self = .bool(value)
      } else if let value = try? container.decode(Int.self) {
        self = .number(value)
      } else if let value = try? container.decode(String.self) {
        self = .text(value)
      } else if let value = try? container.decode([Value].self) {
        self = .list(value)
      } else {
        self = .object(try container.decode([String: Value].self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .bool(let value): try container.encode(value)
      case .number(let value): try container.encode(value)
      case .text(let value): try container.encode(value)
      case .list(let value): try container.encode(value)
      case .object(let value): try container.encode(value)
      }
    }

    /// This value and all within it, in one order.
    var all: [Value] {
      switch self {
      case .bool, .number, .text: [self]
      case .list(let values): [self] + values.flatMap(\.all)
      case .object(let values): [self] + values.sorted { $0.key < $1.key }.flatMap(\.value.all)
      }
    }
  }

  /// Values of the smallest bundle, and those at the edge of what can be.
  private static let values: [Value] = {
    let files = (try? BundleDoor.base?.documents.files()) ?? []
    let own = files.compactMap { try? JSONDecoder().decode(Value.self, from: Data($0.bytes)) }.flatMap(\.all)
    let edges = [0, 1, -1, 7, 64, 520, 521, 3640, 999_999_999_999_999, -999_999_999_999_999].map(Value.number)
    let texts = ["", "start", "common:start", "my-week.first", "0.5", "nl", "\u{0}", "_", "a.b.c"].map(
      Value.text)
    return edges + texts + [.list([]), .object([:]), .bool(true), .bool(false)] + own
  }()

  /// `text` with one change; nil where it is no JSON.
  public static func apply(to text: [UInt8], _ random: UInt64) -> [UInt8]? {
    guard let document = try? JSONDecoder().decode(Value.self, from: Data(text)) else { return nil }
    var random = SplitMix64(state: random)
    var left = Int.random(in: 0..<max(1, document.all.count), using: &random)
    let pool = Bool.random(using: &random) ? document.all : values
    let changed = change(document, &left, pool, &random)
    return try? CanonicalJSON.bytes(of: changed)
  }

  /// The value with one part changed: the one before which `left` others are met, going through it from the outside in.
  private static func change(
    _ value: Value, _ left: inout Int, _ pool: [Value], _ random: inout SplitMix64
  ) -> Value {
    if left < 0 { return value }
    left -= 1
    if left < 0 { return changed(value, pool, &random) }
    switch value {
    case .bool, .number, .text: return value
    case .list(let values):
      var result: [Value] = []
      for inner in values { result.append(change(inner, &left, pool, &random)) }
      return .list(result)
    case .object(var values):
      for key in values.keys.sorted() {
        if let inner = values[key] { values[key] = change(inner, &left, pool, &random) }
      }
      return .object(values)
    }
  }

  private static func changed(_ value: Value, _ pool: [Value], _ random: inout SplitMix64) -> Value {
    let other = pool.randomElement(using: &random) ?? .text("")
    switch value {
    case .bool(let own): return .bool(!own)
    case .number, .text: return other
    case .list(var values):
      guard let index = values.indices.randomElement(using: &random) else { return .list([other]) }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: values.remove(at: index)
      case 1: values.insert(values[index], at: index)
      case 2: values.swapAt(index, values.startIndex)
      default: values.insert(other, at: index)
      }
      return .list(values)
    case .object(var values):
      guard let key = values.keys.sorted().randomElement(using: &random) else { return other }
      switch Int.random(in: 0..<3, using: &random) {
      case 0: values[key] = nil
      case 1: values[key] = other
      default: return other
      }
      return .object(values)
    }
  }
}
