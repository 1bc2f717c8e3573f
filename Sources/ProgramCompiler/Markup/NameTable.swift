/// The name of a part or a property: a namespace and the name within it.
public struct Name: Sendable, Hashable {
  /// The namespace's URI; empty where there is none.
  public let namespace: String
  /// The name without a prefix.
  public let local: String

  /// The name `local` in `namespace`.
  public init(_ namespace: String, _ local: String) {
    self.namespace = namespace
    self.local = local
  }
}

/// A name's number in a `NameTable`: names are compared by it, never letter by letter.
public struct NameID: Sendable, Hashable, Comparable {
  private let number: UInt32

  init(_ index: Int) { number = UInt32(index) }
  init(stored: UInt32) { number = stored }

  /// The position in the table, from 0.
  public var index: Int { Int(number) }
  var stored: UInt32 { number }

  /// The order of first sight.
  public static func < (a: NameID, b: NameID) -> Bool { a.number < b.number }
}

/// Names numbered in the order in which they were first seen.
public struct NameTable: Sendable {
  private var names: [Name] = []
  private var numbers: [Name: NameID] = [:]

  /// A table without names.
  public init() {}

  /// The number of names.
  public var count: Int { names.count }

  /// The number of `name`, which is added if it is new.
  public mutating func id(of name: Name) -> NameID {
    if let known = numbers[name] { return known }
    let new = NameID(names.count)
    names.append(name)
    numbers[name] = new
    return new
  }

  /// The number of `name`; nil if the table does not have it.
  public func find(_ name: Name) -> NameID? { numbers[name] }

  /// The name with number `id`, which must be of this table.
  public subscript(id: NameID) -> Name { names[id.index] }
}
